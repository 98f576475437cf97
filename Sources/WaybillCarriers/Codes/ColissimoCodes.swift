/// Event codes of La Poste and Colissimo: the short ones of the follow-up API, the six-letter ones of Colissimo
/// (three letters for the event, three for its reason).
enum ColissimoCodes {
  static let table = CodeTable(text)

  private static let text = """
    DR1 pre_shipment.info_received # declared
    PC1 accepted.received_at_origin # taken over
    ET1 in_transit.moving # in transit
    EP1 in_transit.arrived_facility # processed at the centre
    DO1 customs.import_in_progress # at customs
    DO2 customs.import_released # released by customs
    DO3 customs.import_held # held by customs
    PB1 exception.held # problem in progress
    PB2 in_transit.resumed # problem solved
    MD2 in_transit.at_delivery_office # at the delivery site
    ND1 delivery_failed.attempted # not delivered
    AG1 pickup.ready # waits at the counter
    RE1 returning.initiated # returned to the sender
    DI0,DI1 delivered.unspecified # delivered
    DI2 returned.to_sender # delivered to the sender
    COMCFM,PCHMQT pre_shipment.info_received # ready, not yet taken over
    PCHCFM,PCHCEX,PCHTAR accepted.received_at_origin # taken over by La Poste
    AARCFM in_transit.at_delivery_office # at the distribution site
    AARDVY exception.misrouted cause=carrier # arrived at a site by mistake
    CHGCFM in_transit.arrived_destination_country # arrived in France
    DCHCFM in_transit.arrived_destination_country # arrived in the country of destination
    DCHDDT in_transit.left_import_office # left the office of exchange
    EXPCFM in_transit.export_processing # about to leave the country of origin
    MLVCFM out_for_delivery.to_pickup_point # on the way to the pickup point
    MLVARS,RENAVI,RSTBRT pickup.ready # waits at the point, the post office
    LIVCFM delivered.unspecified # delivered
    LIVGAR delivered.reception handed_to=proxy # caretaker
    LIVRTI delivered.agent handed_to=proxy # caretaker or neighbour
    LIVVOI delivered.neighbour handed_to=proxy # neighbour
    LIVREO returned.to_sender # delivered to the sender
    ENEMQT pre_shipment.pickup_failed # not there to be collected
    RENACP,RENNRV delivery_failed.attempted reason=absent # absent
    RENAIN,RENCAD exception.address_problem reason=address # address incomplete
    RENDIA returning.initiated reason=address # does not live there
    RENAVA,RENDIV,RENSNC,RENSRB,RENTAR returning.initiated reason=refused cause=recipient # refused
    RENLNA in_transit.redirected cause=recipient # sent on at the recipient's request
    RSTDIL out_for_delivery.appointment_scheduled # by appointment
    RSTFMA delivery_failed.attempted reason=no_access # no access today
    RSTNCG exception.delayed # waits for distribution
    SOLREI,SOLREO returning.initiated # returned to the sender
    DOUPRO customs.import_held reason=prohibited
    DOURES customs.import_held reason=restricted_licence
    DOUFCM,DOUFCI customs.import_held reason=invoice
    DOUCOM,DOUCOI,DOUCRR customs.import_held reason=origin_certificate
    DOUDDM,DOUDDI,DOUAGV customs.import_held reason=declaration
    DOUNIR customs.import_held reason=tax_id
    DOUDVR customs.import_held reason=payment
    DOUEXI customs.import_held reason=incomplete_shipment
    DOUIIR,DOUIDD customs.import_held reason=documents
    DOUDOU customs.import_held reason=customs
    """
}
