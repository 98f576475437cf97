/// Standard event codes of the piece-shipment answers, and the international ones (ICE, of five letters) beside them.
enum DHLGermanyCodes {
  static let table = CodeTable(text)

  private static let text = """
    VA pre_shipment.info_received # instruction data received
    ES accepted.dropped_off # posted by the sender
    AA in_transit.moving # processed at origin, or taken on from the posting place
    AE accepted.picked_up # picked up
    EE in_transit.arrived_facility # processed in the destination parcel centre
    PO out_for_delivery.on_vehicle # loaded onto the delivery vehicle
    ZU delivered.unspecified # delivered
    ZN delivery_failed.attempted # not delivered
    LA in_transit.arrived_facility coarse # in storage, in a depot or in a post office
    HI pickup.ready # available in a post office
    AG pickup.ready # waits for collection
    RS returning.initiated # return
    PARCV pre_shipment.info_received # shipment data received
    SHRCU accepted.received_at_origin # received from the customer
    PCKDU accepted.picked_up # picked up
    SRTED in_transit.arrived_facility # sorted
    LDTMV,ULFMV in_transit.moving # loaded for, unloaded from movement
    DLVRD delivered.unspecified # delivered
    NDELV delivery_failed.attempted # not delivered
    """

  static let wordings = """
    to_outlet out_for_delivery.to_pickup_point : zur abholung in die filiale & gebracht | wird zur abholung | zum paketshop gebracht | zur packstation gebracht
    to_outlet_en out_for_delivery.to_pickup_point : being brought to outlet | being brought to a retail | being brought to packstation | being brought to the | brought to & pick up | pickup
    at_outlet pickup.ready handed_to=station : liegt & filiale | packstation | paketshop | postfiliale & bereit | abholung
    packstation pickup.ready handed_to=station : in der packstation | in die packstation eingelegt | in die packstation eingestellt | available for pick up | available for pickup | ready for pick up
    packstation_posted accepted.dropped_off : posted by the sender at | vom absender in der packstation eingeliefert | in der packstation eingeliefert | in der filiale eingeliefert
    packstation_taken in_transit.departed_facility : taken from the packstation for onward | aus der packstation entnommen zum weitertransport | zum weitertransport aus der
    return returning.initiated direction=return : rücksendung | zurück an den absender | zurückgesandt | return shipment | being returned to the sender
    """
}
