/// Event codes of the localizer: letter and number for the event, the rest for its reason.
enum CorreosCodes {
  static let table = CodeTable(text)

  private static let text = """
    A010000V pre_shipment.info_received # pre-registered
    X010000V pre_shipment.info_received
    A090000V accepted.received_at_origin # admitido
    ADV0000V accepted.received_at_origin direction=return # devolución admitida
    C010000V in_transit.departed_origin_country leg=origin # salida de oficina de cambio
    F010000V in_transit.left_import_office leg=destination # salida de oficina de cambio de destino
    P040000V in_transit.arrived_facility # clasificado
    P090000V,P100000V,P101110V,P101120V,P110000V in_transit.moving
    G200000V in_transit.at_delivery_office # alta en la unidad de reparto
    H020000V,H250000V out_for_delivery.on_vehicle # en reparto
    H01R390V delivery_failed.attempted # intento de entrega
    H01R420V delivery_failed.attempted reason=absent # ausente
    H01I350V pickup.ready # en oficina
    L010000V pickup.ready
    I010000V,I01H210V delivered.unspecified # entregado
    L03D320R pickup.expired # finalizado plazo de retirada
    O140000V returned.to_sender # devuelto
    """
}
