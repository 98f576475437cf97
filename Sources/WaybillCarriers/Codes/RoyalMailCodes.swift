/// Event codes of the mailpieces API. The third letter is the place: A pre-advice, B and D outward centres,
/// H and J exchange offices, C and I inward centres, G and N delivery offices, K the round, P post offices.
enum RoyalMailCodes {
  static let table = CodeTable(text)

  private static let text = """
    EVAIE,EVAIP,EVAPA,EVPPB pre_shipment.info_received # sender despatching, pre-advice
    ECCSB pre_shipment.pickup_scheduled # collection booked
    EVCAD,EVHAC accepted.picked_up # collected from the sender
    EVPPA accepted.dropped_off # accepted at a post office or parcel shop
    EVNPB accepted.dropped_off # accepted at a customer service point
    EVOAC,EVOBC accepted.received_at_origin # item accepted
    EVDAC,EVDAV,EVBAH,EVBAV accepted.received_at_origin # outward mail centre or regional centre
    EVBMI,EVDMI,EVIMI,EVCMI,EVGMI,EVNMI,EVIPI,EVOMI in_transit.redirected reason=sorting cause=carrier # mis-sorted, re-routed
    EVOOC,EVOLB exception.misrouted reason=sorting cause=carrier # out of course, wrongly labelled bag
    EVBDM,EVCDM,EVGDM exception.damaged # damaged scan
    EVDLS exception.lost # lost by machine
    EVNCL exception.missing # item not located
    EVNDL exception.destroyed # destroyed locally
    EVBRA,EVBSA,EVDRA,EVIPA returning.initiated reason=address # rejected, address incomplete
    EVBRB,EVBRT,EVBRW,EVDRW returning.initiated # rejected at the centre: barcode, weight
    EVOUF exception.rejected_by_carrier reason=security # refused by aviation security
    EVOVB exception.other # bag tampered with
    EVCAH,EVIAV,EVIMC,EVIIS,EVORC in_transit.arrived_facility # inward centre
    EVODO,EVNMC in_transit.departed_facility # despatched, forwarded to a mail centre
    EVORR,EVORT returning.in_transit # received as a return
    EVHOE in_transit.departed_origin_country leg=origin # departure from the outward office of exchange
    EVHAP cancelled.export_cancelled reason=payment leg=origin # awaiting payment of charges
    EVHAR cancelled.export_cancelled cause=recipient leg=origin # at the addressee's request
    EVHCA cancelled.export_cancelled reason=address leg=origin
    EVHCR cancelled.export_cancelled reason=customs leg=origin
    EVHDI exception.damaged leg=origin # export cancelled: damaged or contents missing
    EVHFM cancelled.export_cancelled reason=force_majeure cause=external leg=origin
    EVHID cancelled.export_cancelled reason=documents leg=origin
    EVHNC cancelled.export_cancelled reason=contact_recipient leg=origin
    EVHSR cancelled.export_cancelled cause=sender leg=origin # at the sender's request
    EVJOE in_transit.arrived_import_office leg=destination # arrival at the inward office of exchange
    EVJDU,EVILC in_transit.left_import_office leg=destination # departure from the inward office of exchange
    EVJIC customs.import_in_progress leg=destination # presented to import customs
    EVJIA,EVJNT,EVJFC customs.import_released leg=destination # import authorised
    EVJDP customs.duties_due reason=payment leg=destination # import authorised, duties to be paid
    EVJEA customs.export_released leg=origin # export authorised
    EVJPA customs.import_held reason=prohibited leg=destination
    EVJML,EVJSR customs.import_held reason=restricted_licence leg=destination
    EVJEM customs.import_held reason=invoice leg=destination
    EVJCO customs.import_held reason=origin_certificate leg=destination
    EVJCD customs.import_held reason=declaration leg=destination
    EVJCC customs.import_held reason=contact_recipient leg=destination
    EVJAP customs.import_held reason=customs leg=destination # awaiting presentation
    EVJES customs.import_held reason=incomplete_shipment leg=destination
    EVJCA customs.import_held reason=customs leg=destination # handed to customs for final delivery
    EVJBA customs.import_held reason=unspecified leg=destination
    EVJIN customs.import_held reason=documents leg=destination
    EVGDO,EVGID,EVIPP,EVNDO in_transit.at_delivery_office # at, or forwarded to, the delivery office
    EVGPD,EVKPD out_for_delivery.on_vehicle # ready for delivery, due today
    EVNAR,EVNSR,RORXS out_for_delivery.rescheduled # redelivery
    EVKSP delivered.signed # delivered and signed for
    EVNFS delivered.unspecified # recorded at the delivery office
    EVKOP,EVNLP delivered.unspecified # delivered, no signature
    EVKSF delivered.safe_place # safeplace
    EVKDN,EVKNS delivered.neighbour handed_to=proxy # neighbour
    EVNPO delivered.mailbox # PO box
    EVNOC,EVNCO,EVNSC,EVPLC delivered.collected handed_to=recipient # collected
    EVKLC,EVKLS,EVPLA,EVNLC pickup.ready handed_to=station # at the post office for local collect
    EVNAE pickup.ready # available for collection or redelivery
    EVKNA,EVNBA,EVPON delivery_failed.attempted reason=absent # no answer
    EVNDA pickup.ready reason=absent # available for collection, no answer
    EVKAA,EVNIL,EVPOA delivery_failed.attempted reason=no_access # address inaccessible
    EVNAA pickup.ready reason=no_access # available for collection, address inaccessible
    EVKAI,EVPOI,EVNLI exception.address_problem reason=address # address incomplete
    EVKGA,EVPOG exception.address_problem reason=moved # gone away
    EVPOU,EVNUL exception.address_problem reason=address # addressee unknown
    EVKRF,EVPOR exception.refused reason=refused cause=recipient # refused
    EVKSU delivery_failed.attempted # safeplace not usable
    EVNDN delivery_failed.not_attempted # not attempted
    EVNCF exception.held reason=payment flag=action_required # hold with fee to pay
    EVNKS exception.held reason=postponed_by_recipient cause=recipient # keepsafe
    EVNRT exception.held # held for retention
    EVNRD in_transit.redirected # redirection in place
    EVNWA in_transit.redirected reason=address # forwarded, wrong address
    EVNAI,EVNLA returning.initiated reason=address # address incomplete
    EVNAC,EVNGA returning.initiated reason=moved # gone away
    EVNUK,EVPLU returning.initiated reason=address # addressee unknown
    EVNAB,EVNRF,EVNHR,EVNLR,EVPLR returning.initiated reason=refused cause=recipient # refused
    EVNAD,EVNRE,EVNHE,EVNRL,EVPLN returning.initiated # retention period exceeded
    EVPLI returning.initiated # local collect, return asked for
    EVPUX returning.in_transit # undelivered item accepted for return
    EVRTS returned.to_sender # delivered back to the sender
    EVSUS exception.held reason=prohibited # suspected prohibited goods
    EVSGD exception.destroyed reason=prohibited # dangerous goods, disposed of
    EVSGS exception.missing_contents reason=prohibited # dangerous goods taken out
    """

  static let wordings = """
    on_its_way in_transit.departed_facility : on its way | on its way to
    arrived in_transit.arrived_facility : arrived | arrived mdn
    collected accepted.picked_up : item collected | collected
    forwarded in_transit.redirected : forwarded mis sort | forwarded
    """
}
