/// UPU EMSEVT event codes (M40), with the reasons of code lists 161 (retention), 181 (non-delivery) and the
/// release kinds behind a `/`: `EME/50`, `EMH/10`. Postal operators and aggregators print them as they are.
enum UPUCodes {
  static let table = CodeTable(text)

  private static let text = """
    EMA accepted.received_at_origin leg=origin # posting or collection
    EMB in_transit.export_processing leg=origin # arrival at outward office of exchange
    EMC in_transit.departed_origin_country leg=linehaul # departure from outward office of exchange
    EMD in_transit.arrived_import_office leg=destination # arrival at inward office of exchange
    EMF in_transit.left_import_office leg=destination # departure from inward office of exchange
    EMG in_transit.at_delivery_office leg=destination # arrival at delivery office
    EMI delivered.unspecified leg=destination # final delivery
    EMJ,EMK in_transit.transit_country leg=linehaul # arrival at, departure from transit office of exchange
    EDA exception.held leg=destination # held at inward office of exchange
    EDB customs.import_in_progress leg=destination # presented to import customs
    EDC customs.import_released leg=destination # returned from import customs
    EDD in_transit.arrived_facility leg=destination # into sorting centre
    EDE in_transit.departed_facility leg=destination # out of sorting centre
    EDF exception.held leg=destination # held at delivery depot
    EDG out_for_delivery.on_vehicle leg=destination # out for physical delivery
    EDH pickup.ready leg=destination # arrival at collection point
    EDX customs.import_refused leg=destination # import terminated
    EXA customs.export_in_progress leg=origin # presented to export customs or security
    EXB customs.export_held leg=origin # held by export customs or security
    EXC customs.export_released leg=origin # returned from export customs or security
    EXD exception.held leg=origin # held at outward office of exchange
    EXX cancelled.export_cancelled leg=origin # export cancellation
    EME customs.import_held leg=destination # held by import customs
    EME/19 customs.import_held reason=prohibited leg=destination # prohibited articles
    EME/20 customs.import_held reason=restricted_licence leg=destination # import restrictions, licence missing
    EME/50,51 customs.import_held reason=invoice leg=destination # invoice missing, inappropriate
    EME/52,53 customs.import_held reason=origin_certificate leg=destination # certificate of origin missing, inappropriate
    EME/54,55 customs.import_held reason=declaration leg=destination # declaration, CN 22/23 missing or inappropriate
    EME/56 customs.import_held reason=declaration leg=destination # high value, formal declaration needed
    EME/57 customs.import_held reason=contact_recipient leg=destination # impossible to contact the customer
    EME/58 customs.import_held reason=customs leg=destination # awaiting presentation
    EME/59 customs.import_held reason=tax_id leg=destination # VAT or importer number needed
    EME/60 customs.import_held reason=documents leg=destination # certificate for returned goods
    EME/61 customs.import_held reason=payment leg=destination # bank transfer form
    EME/62 customs.import_held reason=incomplete_shipment leg=destination # incomplete shipment
    EME/63 customs.import_held reason=customs leg=destination # handed to customs for final delivery
    EME/64 customs.import_held reason=unspecified leg=destination # retained for unspecified reasons
    EME/65 customs.import_held reason=value_check leg=destination # value to be confirmed
    EME/70 customs.import_held reason=restricted_licence leg=destination # export restrictions, licence missing
    EME/73 customs.import_held reason=documents leg=destination # documents incomplete or incorrect
    EME/99 customs.import_held reason=unspecified leg=destination # other
    EXB/19 customs.export_held reason=prohibited leg=origin
    EXB/20,70 customs.export_held reason=restricted_licence leg=origin
    EXB/50,51 customs.export_held reason=invoice leg=origin
    EXB/52,53 customs.export_held reason=origin_certificate leg=origin
    EXB/54,55,56 customs.export_held reason=declaration leg=origin
    EXB/57 customs.export_held reason=contact_recipient leg=origin
    EXB/58 customs.export_held reason=security leg=origin # awaiting presentation to customs or security
    EXB/59 customs.export_held reason=tax_id leg=origin
    EXB/62 customs.export_held reason=incomplete_shipment leg=origin
    EXB/64,99 customs.export_held reason=unspecified leg=origin
    EXB/65 customs.export_held reason=value_check leg=origin
    EXB/73 customs.export_held reason=documents leg=origin
    EMH delivery_failed.attempted leg=destination # unsuccessful delivery
    EMH/1,10 delivery_failed.attempted reason=absent leg=destination # temporarily absent, not available
    EMH/2 delivery_failed.attempted reason=postponed_by_recipient leg=destination # postponed at the addressee's request
    EMH/3,4 exception.address_problem reason=address leg=destination # incomplete, wrong address
    EMH/5,16 exception.address_problem reason=moved leg=destination # addressee left, moved
    EMH/6 exception.refused reason=refused cause=recipient leg=destination # refused by the addressee
    EMH/7 delivery_failed.attempted reason=force_majeure cause=external leg=destination # force majeure
    EMH/8 delivery_failed.attempted leg=destination # other
    EMH/9 pickup.ready leg=destination # addressee will collect
    EMH/11 delivery_failed.attempted reason=vehicle cause=carrier leg=destination # technical failure
    EMH/13 delivery_failed.attempted cause=sender leg=destination # at the sender's request
    EMH/14 exception.damaged leg=destination # damaged or contents missing
    EMH/15 delivery_failed.attempted reason=payment leg=destination # awaiting payment of charges
    EMH/17 in_transit.redirected leg=destination physical=no # addressee has a PO box
    EMH/18 delivery_failed.not_attempted reason=no_access leg=destination # no home delivery
    EMH/19,20 customs.import_held reason=documents leg=destination # customs requirements, documents
    EMH/21 delivery_failed.attempted reason=contact_recipient leg=destination # impossible to contact
    EMH/22 delivery_failed.attempted reason=strike leg=destination # strike
    EMH/23 exception.held reason=prohibited leg=destination # prohibited articles
    EMH/24 customs.import_refused reason=prohibited leg=destination # import refused, prohibited articles
    EMH/25 exception.misrouted cause=carrier leg=destination # missent
    EMH/26 delivery_failed.attempted leg=destination # addressee deceased
    EMH/27 delivery_failed.attempted reason=holiday leg=destination # national holiday
    EMH/28 exception.lost leg=destination # lost
    EMH/29 delivery_failed.attempted reason=postponed_by_recipient leg=destination # on the addressee's order
    EMH/30 delivery_failed.attempted reason=id_or_age leg=destination # addressee under age
    """
}
