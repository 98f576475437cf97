/// Event identifiers of the tracking web service, from the descriptions it publishes for them.
enum CanadaPostCodes {
  static let table = CodeTable(text)

  private static let text = """
    3000,3001 pre_shipment.info_received # electronic information submitted by shipper
    3002 pre_shipment.info_received direction=return # return label created
    100,101,102,103,104,105,106,107,170 in_transit.arrived_facility # item processed
    113 in_transit.arrived_facility # arrived at partner facility
    114 in_transit.departed_facility # departed partner facility
    115 in_transit.handed_to_last_mile # transferred to partner
    117 exception.held reason=documents # documentation irregularity
    118 pickup.ready # recipient outside the partner's area
    120 exception.address_problem reason=address # incorrect or incomplete address
    121 pickup.expired # refused or unclaimed
    127 customs.import_held reason=customs # held at customs
    130 customs.import_released # international item released from customs
    150 exception.destroyed # hold period expired, disposed of
    156 pickup.reminder # final notice
    159 exception.delayed reason=weather cause=external
    160 exception.delayed reason=force_majeure cause=external # public authority or demonstration
    161 exception.delayed reason=strike cause=external
    162 exception.delayed reason=vehicle # transportation delay
    163 exception.delayed reason=force_majeure cause=external # power outage
    167,168,169,181,183 returning.initiated # postage, product, label or service not in order
    172 exception.misrouted reason=sorting cause=carrier # re-routed, processing error
    173 exception.address_problem reason=address # addressing error, correcting
    174,500 out_for_delivery.on_vehicle # out for delivery
    175 in_transit.moving # item in transit
    182 returning.initiated reason=documents # documentation incomplete
    184 returning.initiated reason=prohibited # non-mailable matter
    190 cancelled.by_sender # retail transaction voided
    198 unknown.notice_only # label correction applied
    20 unknown.notice_only flag=pod_available # signature image recorded
    2001 unknown.notice_only flag=pod_available # photo available
    400,405 in_transit.arrived_facility # item arrived
    410 in_transit.departed_facility # item departed
    700,701 in_transit.arrived_destination_country # arrived in Canada
    710 exception.damaged # arrived in Canada damaged
    800 customs.import_in_progress # presented to CBSA
    810 customs.import_held reason=customs # held by customs
    815 in_transit.export_processing # being prepared for export
    910,5201 customs.import_released # released by customs, with Canada Post
    1100 customs.import_refused # refused by customs, being returned
    1200 unknown.notice_only # expected delivery date updated
    1210 customs.duties_paid # duty and taxes paid online
    1214 unknown.notice_only # refund of duty and taxes requested
    1220,1225 unknown.notice_only # delivery preference
    1230 in_transit.redirected cause=sender # redirection requested by shipper
    1300 accepted.received_at_origin # item accepted
    1301,1302 accepted.dropped_off # accepted at the post office
    1303 accepted.dropped_off direction=return # return item accepted at the post office
    1405 pickup.ready handed_to=station # put into a parcel locker
    1406 delivered.collected handed_to=recipient # picked up from a parcel locker
    1407,1701,2407 pickup.ready # available for pickup
    1408,1496,1498,1499 delivered.unspecified # delivered
    1409,1497 delivered.unspecified # delivered
    1410,2410 exception.held reason=postponed_by_recipient cause=recipient # at the recipient's request
    1411 delivery_failed.attempted reason=business_closed # closed for the day
    1412 exception.address_problem reason=address # verifying the address
    1414 out_for_delivery.rescheduled # rescheduled for the next business day
    1415 returning.initiated reason=address # incomplete address
    1416,1481 returning.initiated reason=address # recipient not located at the address
    1417,1482 returning.initiated reason=refused cause=recipient # refused
    1418 returning.initiated reason=id_or_age # no proof of age
    1419 returning.initiated # unclaimed
    1420 returning.initiated # being returned to sender
    1421,1422,1423,1424 delivered.safe_place # front, side, back door, garage
    1425 delivered.reception handed_to=proxy # superintendent, security or concierge
    1426 delivered.mailbox # recipient's parcel box
    1427 delivered.safe_place # safe drop location
    1435,1436,1437,1438 pickup.ready # notice card left telling where to pick up
    1441 delivered.mailbox # community mailbox or parcel locker
    1443 out_for_delivery.rescheduled # attempted, next business day
    1444 out_for_delivery.rescheduled # scheduled for the next business day
    1450,1483 exception.held # undeliverable mail office
    1461 delivered.reception handed_to=proxy # concierge or building manager
    1463,1466 delivered.reception handed_to=proxy # mailroom
    1471 delivered.agent handed_to=proxy # recipient's delivery partner
    1479 delivery_failed.notice_left # attempted, notice card left
    1480 in_transit.redirected # recipient's new address
    1484 exception.held # item on hold
    1487 customs.import_held # returned to customs for appeal of duties
    1703,1705 in_transit.moving # in transit to post office, locker
    2300 accepted.picked_up # picked up by Canada Post
    2411 delivery_failed.attempted reason=business_closed # closed, on hold
    2600 returning.in_transit # returned, en route to the sender
    2601 returning.in_transit reason=customs # en route to Canadian customs
    2802 returning.initiated # international item undeliverable
    4000 accepted.received_at_origin leg=origin # mailed in the origin country
    4100 in_transit.moving leg=origin # processed in the origin country
    4202 in_transit.departed_origin_country leg=linehaul # en route to Canada
    4310,4311 in_transit.arrived_destination_country leg=destination # arrived in a foreign country
    4330 customs.import_in_progress leg=destination # presented to import customs
    4400 customs.import_in_progress leg=destination # sent to customs in the destination country
    4450,4500 customs.import_released leg=destination # returned to post from customs
    4550 in_transit.moving leg=destination # in transit to delivery office
    4600 in_transit.at_delivery_office leg=destination # at the delivery office
    4900 in_transit.transit_country leg=linehaul # arrived at transit destination
    4950,8901 in_transit.moving leg=linehaul # forwarded onwards to destination
        621 exception.delayed # delayed to the next business day
    629 pickup.expired # locker pickup expired
    630 in_transit.redirected # locker impossible, post office instead
    """

  static let wordings = """
    signature unknown.notice_only physical=no : signature image recorded | signature available
    notice delivery_failed.notice_left : notice card left | delivery notice card | card left indicating
    final pickup.reminder : final notice
    available pickup.ready : item available for pickup | available for pickup
    info pre_shipment.info_received physical=no : order information received | electronic information submitted
    accepted accepted.received_at_origin : item accepted at the post office | accepted at the post office | item picked up
    """
}
