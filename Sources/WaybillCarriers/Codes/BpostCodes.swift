/// Event codes of the carrier's business services, as far as their letters tell: N not delivered yet, U delivered.
enum BpostCodes {
  static let table = CodeTable(text)

  private static let text = """
    N01,N02 delivery_failed.attempted reason=absent # addressee absent
    N03 delivery_failed.attempted reason=business_closed # closed
    N74 pickup.ready # awaiting pickup
    BoundToRound/out_for_distribution out_for_delivery.on_vehicle
    DistributedNormally/regular delivered.unspecified
    Sorted/sorted_out in_transit.arrived_facility
    """
}
