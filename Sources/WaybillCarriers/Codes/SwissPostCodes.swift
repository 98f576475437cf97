/// Event codes of the consignment history (the last part of `PARCEL.*.100`), and states.
enum SwissPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    500,502 accepted.picked_up # picked up at the client
    600,620 pre_shipment.info_received # will be handed over, recorded by the sender
    100 accepted.dropped_off # time of mailing
    803 customs.import_in_progress # clearance under way
    804 customs.import_released # clearance completed
    813 in_transit.arrived_facility # at the processing point
    815 in_transit.departed_origin_country # left the border point
    818 in_transit.arrived_destination_country # arrival in destination country
    820 in_transit.moving # sorting, forwarding
    910 pickup.ready # registered for collection
    923 exception.address_problem reason=address # recipient unknown
    924 delivery_failed.attempted reason=absent # recipient absent
    926 pickup.extended # retention period extended
    934 delivery_failed.attempted # undeliverable
    1001,1002 in_transit.at_delivery_office # arrival at the delivery point
    1003 out_for_delivery.on_vehicle # loading into delivery vehicle
    1201,1202,1204 in_transit.arrived_facility # sorted, processed
    2102 pickup.ready handed_to=station # in the locker
    3800 delivered.mailbox # to the mailbox
    4000 delivered.unspecified # delivered
    4020 in_transit.departed_origin_country # forwarding abroad
    REPORTED pre_shipment.info_received
    IN_DELIVERY out_for_delivery.on_vehicle
    DELIVERED delivered.unspecified
    MISSED_DELIVERY,NOT_DELIVERED delivery_failed.attempted
    CUSTOMS customs.import_in_progress
    """
}
