extension SharedWordings {
  static let englishCustoms = """
    @customs : customs | custom | clearance | clearence | cleared | clearing | cbp | cbsa | border agency | border services | border force | border control | border protection | border inspection | broker | brokerage | customs broker | importation | in bond | bonded
    @outward : export | exportation | outward | outbound | origin | otb | country of origin | sending country | departure country
    @duty : duty | duties | tax | taxes | vat | gst | customs charge | customs charges | customs fee | customs fees | import charge | import charges | import fee | import fees | clearance fee | clearance fees | clearance charge* | customs payment | import payment | customs costs | import costs | customs duty
    @cleared : cleared | clear | released | release | releases | complete | completed | completion | finished | finalised | finalized | concluded | ended | end | passed | success* | done | ok | approved | authorised | authorized | granted | left | leaving | leave | departed | departure | out of | exited | returned | through | permitted | formalities have been
    @uncleared : @not ~ clear* | released | release | complete* | passed | finished
    @uncleared : awaiting | await | waiting | pending | before | prior | will be | to be | being | start* | commence* | begin* | in progress | in process | process underway | underway | under way | undergoing | ongoing | for | expected | require* | into | submitted | presented | arrived | present | ready for | available for | processing | until | delay* | undergo* ~ clear* | cleared | release | released | customs | customs clearance | inspection
    @uncleared : clearance | clearence | cleared | customs ~ start* | commence* | begin* | in progress | in process | process underway | underway | under way | ongoing | pending | processing | delay* | event | initiated
    @examined : inspect* | examin* | x ray | scan | scanning | verification | verifying | review | assessment | check | checks | checked | screening | quarantine | control
    @papers : document* | documentation | paperwork | paper work | invoice | invoices | declaration* | licence | license | permit | certificate | power of attorney | information | details | data | cn22 | cn23 | identification | passport | tax id | id number | eori | pccc | value | valuation | hs code | description of
    transit_clearance in_transit.transit_country leg=linehaul : transit country | country of transit | transit customs ! destination | fail | failed | failure
    import_refused customs.import_refused reason=customs cause=customs leg=destination : customs | import | importation | clearance | entry ~ refus* | reject* | denied | deny | not permitted | not allowed | prohibit* | terminated | forbidden | banned | disallowed ! @held | @recipient
    import_refused_2 customs.import_refused reason=customs cause=customs leg=destination : refus* | reject* | denied | not admitted | stop | stopped | stop item | not permitted | prohibited ~ customs | import | entry | importation | border ! @recipient
    seized customs.seized reason=customs cause=customs : seized | seizure | seize | confiscat* | forfeit* | impound* ! by consignee | by the consignee | by recipient
    duty_free customs.import_released leg=destination : no | without ~ duty | duties | taxes | tax | charges & customs | import | authori*
    duty_refund customs.import_in_progress physical=no : refund & @duty
    duties_paid customs.duties_paid : @duty | fees | charges ~ paid | settled | payment received | payment confirmed | handled | collected ! not | unpaid | to be paid | must be paid | until | outstanding | awaiting | needs to
    duties_paid_2 customs.duties_paid : payment of | payment for | paid | settled | received payment ~ @duty ! not | unpaid | to be | must | until | awaiting | required | needs | pending | await*
    duties_due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & due | owed | owing | outstanding | unpaid | payable | to pay | pay | payment | paid | required | assessed | raised | invoice | invoiced | sent to | calculated | levied | applied | request* | await* | pending | charged | apply | applicable ! ddp | delivered duty
    duties_due_2 customs.duties_due reason=payment cause=recipient flag=action_required : @customs & payment | pay | fees | charges & await* | pending | required | due | request* | outstanding | must | need* | unpaid | to pay | waiting ! paid | received
    customs_papers_invoice customs.import_held reason=invoice cause=sender flag=action_required : @customs | import | held | hold | clear* & invoice ~ @missing | @needed
    customs_papers_invoice_2 customs.import_held reason=invoice cause=sender flag=action_required : @missing | @needed ~ invoice
    customs_origin customs.import_held reason=origin_certificate flag=action_required : certificate of origin
    customs_tax_id customs.import_held reason=tax_id cause=recipient flag=action_required : tax id | tax number | vat number | importer number | eori | id number | pccc | customs clearance code | identification number | identity number | personal number | passport number & @missing | @needed | must | customs
    customs_licence customs.import_held reason=restricted_licence flag=action_required : licence | license | permit | authorization | authorisation | restriction | restrictions | restricted & import | customs | export | held ! address | area | access
    customs_prohibited customs.import_held reason=prohibited cause=customs : prohibited | restricted | forbidden | counterfeit | suspected & customs | import | held | suspected | goods ! delivery | area | access
    customs_value customs.import_held reason=value_check cause=customs flag=action_required : value | valuation | price | undervalu* & customs | clearance | declared | confirmation | proof of & @needed | @missing | confirm* | check* | @held | verif* ! electronically
    customs_quarantine customs.import_held reason=inspection_quarantine cause=customs : quarantine | sanitary | phytosanitary | veterinary | agricultur* | food safety & @held | fail* | required | reject*
    customs_partial customs.import_held reason=incomplete_shipment : customs | clearance & incomplete shipment | shipment incomplete | remaining pieces | rest of the shipment | other pieces | all pieces
    customs_contact customs.import_held reason=contact_recipient cause=recipient flag=action_required : @customs | importer & contact* | unable to reach | unable to contact | phone & @recipient | importer | you | broker ! @cleared
    customs_declaration customs.import_held reason=declaration cause=sender flag=action_required : customs | cn22 | cn23 & declaration* | cn22 | cn23 | form ~ @missing | @needed ! submitted | processed
    customs_declaration_2 customs.import_held reason=declaration cause=sender flag=action_required : @missing ~ declaration* | customs form | cn22 | cn23
    customs_documents customs.import_held reason=documents cause=recipient flag=action_required : @customs | import | importer & @papers ~ @missing | @needed ! electronic* | data received | information received | data sent | advance | updated | pre advice | transmitted
    customs_documents_2 customs.import_held reason=documents cause=recipient flag=action_required : @customs | import | importer & @missing | @needed ~ @papers ! electronic* | data received | information received | data sent | advance | updated | pre advice | transmitted
    documents customs.import_held reason=documents flag=action_required : @missing ~ document* | documentation | paperwork | paper work ! pickup | pick up | delivery document*
    documents_2 customs.import_held reason=documents flag=action_required : document* | documentation | paperwork | paper work ~ @missing | @needed ! pickup | pick up | delivery document* | return* | received
    export_held customs.export_held reason=customs cause=customs leg=origin : export | outbound customs | origin customs & customs | clearance | security & @held | delay* | fail* | exception | abnormal | problem | @missing ! @held ~ for ~ clearance
    export_pending customs.export_in_progress leg=origin : @outward & @customs & @uncleared ! import | destination
    export_released customs.export_released leg=origin : export | outbound | otb | origin & customs | clearance | clearence | cleared | security | declaration & @cleared ! import | fail* | destination
    export_released_2 customs.export_released leg=origin : export | international shipment + cleared | released | release* ! import
    export_released_3 customs.export_released leg=origin : cleared | released & international departure | awaiting departure | awaiting flight | export | exportation ! import
    export_customs customs.export_in_progress leg=origin : export | exportation | outbound | otb | origin | country of origin & customs | clearance | clearence | declaration | security | inspection ! import | destination | inward | cleared import
    export_declared customs.export_in_progress leg=origin : declared for export | export declaration | exporter declaration | export security | export control
    data_only pre_shipment.info_received physical=no : customs & electronic* | pre advice | advance | pre alert & data | information | message | notice | declaration & received | sent | transmitted | submitted | uploaded ! @held | clearance
    uncleared_held customs.import_held reason=customs cause=customs leg=destination : @customs | import & @held | delay* | exception | problem | problems | issue | issues | fail | failed | failure | fails | abnormal | irregular* | not cleared | selected for | unable | cannot | rejected ! @held ~ not ! @held ~ released ! @examined ~ complete* | passed ! in progress
    cleared_not customs.import_in_progress leg=destination : @customs | import & @uncleared ! @cleared ~ from customs | by customs | customs ! clearance | customs ~ complete* | completed
    import_released customs.import_released leg=destination : customs | custom | clearance | clearence | import ~ @cleared ! @not ~ @cleared ! customs data | into customs
    import_released_2 customs.import_released leg=destination : @cleared ~ customs | custom | clearance | clearence | import customs ! @not ~ @cleared ! into customs
    import_released_3 customs.import_released leg=destination : ^cleared$ | ^customs cleared | @parcel | has been | was | been | is + cleared ! @not
    import_released_4 customs.import_released leg=destination : shipment release | border release | released by the government | released by government | released by border
    import_presented customs.import_in_progress leg=destination : @customs | import declaration | import clearance | presented for review | assessment of duties | government agency | regulatory agency ! customs data | border point
    held_inspection customs.import_held reason=customs : @held ~ inspection | examination | screening ! security | quality | damage
    inspection customs.import_in_progress : inspection | quarantine | examined ! security inspection | delivery | pickup | vehicle | damage | quality
    """
}
