/// Update codes of the tracking service, as far as their meaning is certain.
enum AramexCodes {
  static let table = CodeTable(text)

  private static let text = """
    SH003 out_for_delivery.on_vehicle # out for delivery
    SH005 delivered.unspecified # delivered
    SH006 delivered.collected handed_to=recipient # collected by consignee
    SH012 accepted.picked_up # picked up from shipper
    SH014,SH203 pre_shipment.info_received # record created
    SH022 in_transit.departed_facility # departed operations facility
    SH047 in_transit.arrived_facility # received at operations facility
    SH069 returned.to_sender # returned to shipper
    SH496 unknown.notice_only flag=pod_available # proof of delivery image
    """
}
