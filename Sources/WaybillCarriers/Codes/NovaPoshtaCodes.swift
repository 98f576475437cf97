/// Status codes of the tracking API.
enum NovaPoshtaCodes {
  static let table = CodeTable(text)

  private static let text = """
    1 pre_shipment.info_received # made by the sender, not yet handed in
    2 cancelled.by_sender # deleted
    3 unknown.not_found # number not found
    4 accepted.received_at_origin # in the sender's city
    41 accepted.received_at_origin # within the sender's city
    5 in_transit.moving # on its way to the city
    6 in_transit.at_delivery_office # in the recipient's city
    7 pickup.ready handed_to=station # arrived at the branch
    8 pickup.ready handed_to=station # arrived in the parcel locker
    9,10,11 delivered.unspecified # received; money transfer follows
    106 delivered.unspecified # received, a return waybill was made
    12 accepted.received_at_origin # being packed
    13 in_transit.arrived_facility # transit sorting centre
    16 in_transit.departed_facility # left transit sorting centre
    14 pickup.ready # the recipient inspects it
    99 delivery_failed.attempted # parcel locker impossible
    101 out_for_delivery.on_vehicle # on the way to the recipient
    102 returning.initiated cause=sender # the sender ordered a return
    103 exception.refused reason=refused cause=recipient # recipient refuses
    104 in_transit.redirected # address changed
    105 exception.destroyed # storage ended
    111 delivery_failed.attempted # failed delivery attempt
    112 out_for_delivery.rescheduled cause=recipient # date moved by the recipient
    113,141,144 pickup.expired # storage period expired
    114,122,134 customs.import_in_progress physical=no # documents, broker
    115,119,125,126,127,128,197,198,199 customs.import_in_progress # clearance
    116,133 customs.import_held # broker refuses, remark of customs
    117 exception.missing # not found at customs
    118,130 customs.import_refused reason=prohibited # forbidden
    120 customs.import_released # clearance completed
    121,31 customs.import_released # left customs for the city
    123 customs.import_held reason=contact_recipient flag=action_required # information from the recipient
    131,132 returning.initiated reason=customs # uncleared goods go back
    138 exception.address_problem reason=address # recipient's data incorrect
    110,135,149 exception.held # storage
    155 exception.destroyed # handed over for disposal
    """
}
