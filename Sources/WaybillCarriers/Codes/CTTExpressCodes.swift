/// Status codes of the public tracking (four digits).
enum CTTExpressCodes {
  static let table = CodeTable(text)

  private static let text = """
    0000 pre_shipment.info_received # pendiente de recepción
    0500 accepted.picked_up # recogido
    0600 pre_shipment.pickup_failed # recogida fallida
    1000,3900 in_transit.moving # enviado, tránsito internacional
    1500,2400 out_for_delivery.on_vehicle # en reparto, nuevo reparto
    1600 delivery_failed.attempted # incidencia en el reparto
    1700 exception.held # almacenado temporalmente
    2100 delivered.unspecified # entregado
    2310 pickup.ready handed_to=station # disponible en punto
    2500 returning.in_transit # en devolución
    2700 returned.to_sender # devuelto a remitente
    """
}
