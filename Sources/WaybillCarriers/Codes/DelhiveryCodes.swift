/// Scan codes: EOD at the end of a round, FM first mile, X movements.
enum DelhiveryCodes {
  static let table = CodeTable(text)

  private static let text = """
    X-UCI pre_shipment.info_received # consignment manifested
    FMOFP-101 pre_shipment.pickup_scheduled # out for pickup
    FMEOD-101,FMEOD-102,FMEOD-103,FMEOD-104,FMEOD-106,FMEOD-107,FMEOD-108,FMEOD-109 pre_shipment.pickup_failed
    FMEOD-118 cancelled.by_sender # seller cancelled
    PNP-101 pre_shipment.not_handed_over # not received from client
    X-PPOM accepted.picked_up # picked up from client location
    X-PIOM,X-PROM accepted.received_at_origin # at the origin centre
    X-ILO1F,X-IBD1F in_transit.arrived_facility # received
    X-DLO2F in_transit.departed_facility # added to a transport
    X-IBD3F in_transit.at_delivery_office # at the destination city
    X-DDD3FD out_for_delivery.on_vehicle # out for delivery
    EOD-38,EOD-135,EOD-136,EOD-141 delivered.recipient handed_to=recipient # to the consignee
    EOD-36 delivered.agent handed_to=proxy # to another, as instructed
    EOD-37 delivered.reception handed_to=proxy # mailroom, security
    SC-101 delivered.collected handed_to=recipient # self collect
    EOD-11 delivery_failed.attempted reason=absent
    EOD-3 delivery_failed.attempted reason=postponed_by_recipient # asked for another day
    EOD-6,EOD-111 exception.refused reason=refused cause=recipient
    EOD-15 exception.address_problem reason=moved
    EOD-16,EOD-40 delivery_failed.attempted reason=payment
    EOD-74,SC-104 exception.address_problem reason=address
    EOD-86 delivery_failed.not_attempted
    EOD-104 delivery_failed.attempted reason=no_access
    EOD-43 pickup.ready # self collect
    X-DLD1R returning.in_transit
    X-DRO4R returning.in_transit # dispatched to the sender
    """
}
