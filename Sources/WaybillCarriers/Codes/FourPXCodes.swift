/// Event codes: the letter tells the part of the journey (L label and pickup, C warehouse, Q export, M linehaul, I import
/// customs, D delivery, O partner, S end, Y loss), the rest the event.
enum FourPXCodes {
  static let table = CodeTable(text)

  private static let text = """
    FPX_L_RPIF pre_shipment.info_received # parcel information received
    FPX_L_ATP pre_shipment.pickup_scheduled # courier assigned
    FPX_L_PKED,FPX_L_SC,FPX_C_SPLS accepted.picked_up # picked up
    FPX_C_SPQS accepted.received_at_origin # received by 4PX
    FPX_C_AAF,FPX_F_AF in_transit.arrived_facility # arrived at facility
    FPX_C_RDFF,FPX_F_ST,FPX_M_IT,FPX_D_STPP in_transit.moving # in transit
    FPX_C_ADFF,FPX_F_DF in_transit.departed_facility # departed from facility
    FPX_C_BTC returning.in_transit # returned to the customer
    FPX_C_DT,FPX_C_DTCQ,FPX_C_DTTM,FPX_Y_DS exception.destroyed # destroyed
    FPX_C_HF exception.held # held in facility
    FPX_C_HFNP exception.held reason=payment # payment not ready
    FPX_Q_AAEC in_transit.export_processing leg=origin # arrived at export centre
    FPX_Q_DFEC in_transit.departed_facility leg=origin # departed from export centre
    FPX_Q_UEPC in_transit.export_processing leg=origin # under export process
    FPX_Q_ECI customs.export_in_progress leg=origin # export customs inspection
    FPX_Q_ECC customs.export_released leg=origin # released from export customs
    FPX_F_AMSC in_transit.export_processing leg=origin # at the transit centre for the main line
    FPX_M_HA in_transit.handed_to_linehaul # handed to the airline
    FPX_M_PPRL in_transit.handed_to_linehaul # packed for loading
    FPX_M_PT in_transit.handed_to_linehaul physical=no # pending transportation
    FPX_M_DFOA,FPX_M_DFSP in_transit.departed_origin_country leg=linehaul # departed from airport, port of origin
    FPX_M_DAHK,FPX_M_DFA,FPX_M_DFIC,FPX_M_ATD in_transit.moving leg=linehaul # left a transit airport or centre
    FPX_M_AAA,FPX_M_AAHK in_transit.transit_country leg=linehaul # arrived at transit airport
    FPX_M_ATA,FPX_M_ADCA,FPX_M_AADP,FPX_M_DC,FPX_D_ADC in_transit.arrived_destination_country leg=destination
    FPX_M_STUA in_transit.moving leg=linehaul # unloaded from the airline
    FPX_M_STTC,FPX_M_CRSD customs.import_in_progress leg=destination # to the customs, with the clearance agent
    FPX_M_HCSC exception.held reason=security leg=linehaul # held in transit customs, security check
    FPX_M_TD,FPX_M_TDAC,FPX_M_TDOP,FPX_M_TDSA exception.delayed # transport delay
    FPX_M_TDBW exception.delayed reason=weather cause=external
    FPX_M_TDDB,FPX_M_TDFC,FPX_M_TDFD,FPX_M_TDFM,FPX_M_TDMF,FPX_M_TDWF exception.delayed reason=flight
    FPX_M_TDOL in_transit.not_loaded reason=flight leg=linehaul # off-loaded by the airline
    FPX_M_TDHM exception.delayed reason=prohibited # hazardous material irregularity
    FPX_M_TDNF exception.missing leg=linehaul # not found, the airline investigates
    FPX_M_TDPH exception.delayed reason=holiday
    FPX_M_TDSC exception.delayed reason=security
    FPX_M_PRTS returning.in_transit # shipment returned
    FPX_M_SE exception.other
    FPX_I_ICI,FPX_I_CP customs.import_in_progress leg=destination # inspection, clearance in progress
    FPX_I_RCUK,FPX_I_CPC customs.import_released leg=destination # cleared
    FPX_I_CCHB customs.import_in_progress leg=destination # handed to the recipient's broker
    FPX_I_CDSH,FPX_I_DELAY,FPX_I_HC,FPX_I_HCPR,FPX_I_HCCB,FPX_I_HCAI customs.import_held reason=customs leg=destination
    FPX_I_HCAD,FPX_I_HCIT,FPX_I_HCCD customs.duties_due reason=payment leg=destination # duty and tax
    FPX_I_HCAP,FPX_I_HCCF,FPX_I_HCPW,FPX_I_HCCR,FPX_I_HCDN customs.import_held reason=documents leg=destination # papers
    FPX_I_HCCI,FPX_I_HCNR,FPX_I_HCWI,FPX_I_HCPA,FPX_I_HCCC customs.import_held reason=contact_recipient leg=destination
    FPX_I_HCFE,FPX_I_HCVC,FPX_I_HCWC customs.import_held reason=declaration leg=destination # declaration
    FPX_I_HCVV customs.import_held reason=value_check leg=destination
    FPX_I_HCTI customs.import_held reason=tax_id leg=destination
    FPX_I_HCPI,FPX_I_HCLE customs.import_held reason=inspection_quarantine leg=destination
    FPX_I_HCUG customs.import_held reason=prohibited leg=destination
    FPX_I_HCPC customs.import_held reason=payment leg=destination # fine or penalty
    FPX_I_CR customs.import_refused leg=destination # customs return
    FPX_D_AAD,FPX_D_APC,FPX_D_AOPC in_transit.arrived_facility leg=destination # distribution, processing centre
    FPX_D_DFD in_transit.departed_facility leg=destination # left the distribution centre
    FPX_D_HQ in_transit.at_delivery_office leg=destination # at the delivery station
    FPX_D_TPTDL,FPX_D_LPRS in_transit.moving leg=destination # to the receiver's location
    FPX_D_HODP,FPX_D_CCNS in_transit.handed_to_last_mile leg=destination # handed to a third party
    FPX_D_SD,FPX_D_OFD,FPX_D_DIP,FPX_D_TDA,FPX_D_ODBP out_for_delivery.on_vehicle leg=destination # out for delivery
    FPX_D_ADWP,FPX_D_AP,FPX_D_SASPS,FPX_O_SHFC pickup.ready leg=destination # awaits collection
    FPX_D_POD pickup.expired leg=destination # expired at the pickup site
    FPX_D_APBR unknown.notice_only # paid by the recipient
    FPX_D_DD,FPX_D_DDCC,FPX_D_DDAR,FPX_D_DDSC,FPX_D_DDMD,FPX_D_DDTP exception.delayed leg=destination
    FPX_D_DDBW exception.delayed reason=weather cause=external leg=destination
    FPX_D_DDSR exception.delayed reason=strike cause=external leg=destination
    FPX_D_DDMS,FPX_D_DDRS exception.misrouted cause=carrier leg=destination
    FPX_D_DDIA,FPX_D_FDIA,FPX_D_DDCA exception.address_problem reason=address leg=destination
    FPX_D_DDCM exception.address_problem reason=moved leg=destination
    FPX_D_DDCN,FPX_D_DDRH,FPX_D_FDLO,FPX_D_DDNI,FPX_D_DDOH delivery_failed.attempted reason=absent leg=destination
    FPX_D_DDBT,FPX_D_FDNC delivery_failed.attempted reason=contact_recipient leg=destination
    FPX_D_DDDC delivery_failed.attempted reason=business_closed leg=destination
    FPX_D_DDRR exception.held reason=postponed_by_recipient cause=recipient leg=destination
    FPX_D_DDNF,FPX_D_DDSS exception.missing leg=destination # not found, searching
    FPX_D_FD,FPX_D_VN delivery_failed.attempted leg=destination
    FPX_D_FDNR delivery_failed.attempted reason=no_access leg=destination
    FPX_D_FDVO delivery_failed.attempted reason=locker_full leg=destination # too large for the locker
    FPX_D_FDWP delivery_failed.notice_left leg=destination # redirected to the post office
    FPX_D_DFCR,FPX_D_RR exception.refused reason=refused cause=recipient leg=destination
    FPX_D_FDPL exception.lost leg=destination
    FPX_D_FDSD,FPX_O_SD exception.damaged
    FPX_D_PD delivered.partial leg=destination
    FPX_D_SH,FPX_D_SHOA,FPX_D_SHWD,FPX_D_DDRC,FPX_O_SPHS exception.held
    FPX_D_SHAP exception.held reason=documents
    FPX_D_SHCC,FPX_D_SHNP,FPX_D_SHRP,FPX_D_SHPD exception.held reason=payment
    FPX_D_SHRC exception.held reason=cod
    FPX_D_SHND,FPX_D_SHRD customs.duties_due reason=payment leg=destination
    FPX_D_SR returning.initiated cause=sender # as the shipper asked
    FPX_O_IR,FPX_O_SIS,FPX_O_CRLB pre_shipment.info_received # partner has the data
    FPX_O_RR in_transit.handed_to_last_mile # partner received it
    FPX_O_PRIA returning.in_transit reason=address
    FPX_O_PRRF returning.in_transit reason=absent
    FPX_O_PRRR returning.in_transit reason=refused cause=recipient
    FPX_O_PRUC,FPX_O_RFLM,FPX_O_RTOC,FPX_O_RTHM returning.in_transit # unclaimed, returned
    FPX_O_RT returned.to_sender # back at the shipper's place
    FPX_O_SCBS cancelled.by_sender
    FPX_S_OK,FPX_S_OKGP,FPX_S_OKVP,FPX_S_OKIDC delivered.unspecified
    FPX_S_OKCC delivered.collected handed_to=recipient # the consignee collected it
    FPX_S_OKSC delivered.signed handed_to=recipient # signed by the consignee
    FPX_S_OKPO in_transit.handed_to_last_mile # forwarded to the post office
    FPX_S_OKRC customs.import_in_progress leg=destination # handed to the recipient's broker
    FPX_S_SFBR pre_shipment.order_created # booked
    FPX_Y_CCMC exception.missing # shipment missing
    FPX_Y_CCSC customs.seized leg=destination # seized by customs
    FPX_Y_ADPR exception.destroyed reason=prohibited # abandoned, prohibited items
    """
}
