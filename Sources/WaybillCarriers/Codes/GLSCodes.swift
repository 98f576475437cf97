/// States of the tracking API (its own spelling `INTIAL`), of the site's progress bar, and parcel event states.
enum GLSCodes {
  static let table = CodeTable(text)

  private static let text = """
    INTIAL.PREADVICE,INITIAL.PREADVICE pre_shipment.info_received # data entered
    INTIAL.NORMAL,INITIAL.NORMAL accepted.received_at_origin # handed over to GLS
    PREADVICE pre_shipment.info_received
    PLANNEDPICKUP pre_shipment.pickup_scheduled
    NOTPICKEDUP pre_shipment.pickup_failed
    INPICKUP accepted.picked_up
    INWAREHOUSE in_transit.arrived_facility
    INTRANSIT in_transit.moving
    INDELIVERY,OUT_FOR_DELIVERY out_for_delivery.on_vehicle
    DELIVERED delivered.unspecified
    DELIVEREDPS pickup.ready handed_to=station # waits in the parcel shop
    NOTDELIVERED,NOT_DELIVERED delivery_failed.attempted
    CANCELED cancelled.by_sender
    RETURNED returned.to_sender
    BLOCKED exception.held
    """

  static let wordings = """
    shop_arrived pickup.ready handed_to=station : im gls paketshop eingetroffen | im paketshop zugestellt | paketshop zugestellt | delivered at the parcelshop | reached the parcelshop | in the parcelshop | delivered to the parcelshop
    shop_to out_for_delivery.to_pickup_point : zum gls paketshop | to the parcelshop
    collected delivered.collected handed_to=recipient : im paketshop abgeholt | picked up from the parcelshop | collected from the parcelshop
    preadvice pre_shipment.info_received physical=no : paketdaten wurden im gls it system erfasst | im gls it system erfasst | data was entered into the gls it | noch nicht an gls übergeben | not yet been handed over
    handed accepted.received_at_origin : an gls übergeben | handed over to gls
    location in_transit.arrived_facility : am gls standort | im paketzentrum | reached the parcel center | reached the gls | im gls paketzentrum
    out out_for_delivery.on_vehicle : voraussichtlich im laufe des tages zugestellt | expected to be delivered during the day
    returned returned.to_sender direction=return : an den absender zurück zugestellt | an den absender zurückgegeben | zurück an den absender zugestellt | returned and delivered to the | delivered back to the sender
    left in_transit.departed_facility : hat das paketzentrum verlassen | standort verlassen | has left the parcel center
    """
}
