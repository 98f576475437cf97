extension SharedWordings {
  static let spanish = """
    return_done returned.to_sender direction=return : devuelto al remitente | entregado al remitente | devolución entregada | entregado a remitente | retornado al remitente ! será
    returning returning.initiated direction=return : devolución | devuelto | devolviendo | retorno | en devolución | retornando | devolver
    lost exception.lost : perdido | extraviado | extravío | siniestro
    stolen exception.stolen : robado | robo
    damaged exception.damaged : dañado | deteriorado | daño*
    destroyed exception.destroyed : destruido
    cancelled cancelled.by_sender : cancelado | anulado | cancelada | anulada
    duty customs.duties_due reason=payment cause=recipient flag=action_required : aduan* | impuestos | aranceles | tasas & pago | pagar | abonar | pendiente de pago
    documents customs.import_held reason=documents flag=action_required : aduan* & document* | información | datos
    customs_out customs.import_released : aduan* | despacho & liberado | finalizad* | despachado | completad* | concluid* | autorizad* | superad*
    customs_export customs.export_in_progress : aduana de exportación | despacho de exportación
    customs_held customs.import_held reason=customs cause=customs : retenido | detenido | retención & aduan*
    customs_in customs.import_in_progress : aduan* | despacho aduanero
    refused exception.refused reason=refused cause=recipient : rehusado | rechazado | rechazada | rehusada | rechaza | rehúsa
    address exception.address_problem reason=address : dirección | direccion | señas & incorrecta | incompleta | errónea | insuficiente | inexistente | desconocid* | falta* | incorrectas
    unknown_recipient exception.address_problem reason=address : destinatario desconocido | desconocido
    expired pickup.expired : no retirado | no recogido | plazo vencido | caducado | no reclamado | sobrante
    ready pickup.ready : disponible para recoger | disponible para su recogida | listo para recoger | disponible en oficina | pendiente de recogida | puede recoger | en punto de recogida | disponible en punto | depositado en | entregado en punto | listo para retirar | disponible para retirar | en lista | estacionado en oficina | punto de conveniencia ! entregado al destinatario
    collected delivered.collected handed_to=recipient : recogido por el destinatario | retirado por el | recogido en oficina | entregado en oficina
    neighbour delivered.neighbour handed_to=proxy : vecino & entregado
    mailbox delivered.mailbox : buzón & entregado | depositado
    absent delivery_failed.attempted reason=absent cause=recipient : ausente | ausencia | nadie | cerrado | no se encontraba
    failed delivery_failed.attempted : no entregado | no ha podido ser entregado | intento de entrega | entrega fallida | no se pudo entregar | imposible entregar | no pudo ser entregado | imposibilidad de entreg* | intento fallido | fallo de entrega | no se ha podido entregar | intento de reparto
    notice delivery_failed.notice_left : aviso de llegada | dejado aviso | se dejó aviso | avisado
    out out_for_delivery.on_vehicle : en reparto | en ruta de entrega | salió a reparto | en proceso de entrega | en entrega | repartidor | salida a reparto | en distribución | en camino a su domicilio
    promise unknown.notice_only physical=no : será entregado | entrega prevista | fecha estimada | entrega estimada | se entregará
    delivered_recipient delivered.recipient handed_to=recipient : entregado al destinatario | entrega al destinatario ! no
    delivered delivered.unspecified handed_to=recipient : entregado | entregada | entrega efectuada | entrega realizada | entrega exitosa ! no | será | punto | remitente | oficina | transportista | aduana | courier | operador
    label pre_shipment.info_received physical=no : prerregistrado | pre registrado | información electrónica | etiqueta | grabado | registrado | preadmisión | datos del envío | información recibida | pendiente de recepción | documentado | a la espera
    delayed exception.delayed physical=no : retraso | retrasado | demora | demorado | retrasada
    left_country in_transit.departed_origin_country : país de origen & sali* | abandon* | parti*
    arrived_country in_transit.arrived_destination_country : país de destino & lleg* | arrib* | recib*
    last_mile in_transit.handed_to_last_mile : operador logístico | transportista local | entregado al courier | operador local
    accepted accepted.received_at_origin : admitido | admisión | aceptado | recogido | recibido por el transportista | recogida | recolectado | aceptada
    at_office in_transit.at_delivery_office : oficina de entrega | unidad de reparto | centro de reparto | oficina de destino | unidad de entrega
    departed in_transit.departed_facility : salida | salió | expedido | despachado | en tránsito hacia | ha salido | enviado
    arrived in_transit.arrived_facility : llegada | llegó | clasificado | clasificación | recibido | entrada | arribó | en centro
    moving in_transit.moving : en tránsito | en camino | transporte | en transito | en curso
    """
}
