extension SharedWordings {
  private static let customs =
    "aduan* | desaduan* | despacho aduanero | sunat | receita | dian | sat aduana | senae | tramite aduanero"
  private static let failed = """
    no entregado | no entregada | no entreg | no ha podido ser entregado | no ha podido ser entregada | intento de entrega | entrega fallida \
    | no se pudo entregar | imposible entregar | no pudo ser entregado | no pudo ser entregada | imposibilidad de entrega | imposibilidad de entregar \
    | intento fallido | fallo de entrega | no se ha podido entregar | intento de reparto | no se ha entregado | no fue posible entregar \
    | no fue posible la entrega | no ha sido posible | no se logro entregar | entrega no realizada | entrega no efectuada | entrega frustrada \
    | reparto fallido | incidencia en el reparto | incidencia en la entrega | incidencia de entrega | no hemos podido entregar | no pudimos entregar \
    | sin exito | entrega sin exito | no entrega | intento de entrega fallido | visita fallida | no se realizo la entrega | problema en la entrega \
    | no fue entregado | no fue entregada | entrega infructuosa | no se entrego | imposible la entrega | no pudo entregarse
    """
  private static let point = """
    punto de recogida | punto de entrega | punto pickup | seur pickup | pickup | locker | citypaq | casillero | taquilla | punto de conveniencia \
    | punto de retiro | punto nacex | punto collectt | tienda seur | oficina | sucursal | punto de venta | punto pack | consigna | punto autorizado \
    | buzon inteligente | tienda colaboradora | punto celeritas | punto gls | punto inpost | parcelshop | estafeta | establecimiento | puntopack | terminal automatica \
    | punto correo | unidad de correos | puntos | servipunto | kanguro
    """
  private static let given =
    "entregado | entregada | entregados | entrega | dejado | dejada | depositado | depositada | entregue"

  static let spanish = """
    @airlines : agente de carga | agente aduanal | aerolinea | compania aerea | linea aerea | naviera
    @stores : nuestro almacen | nuestra bodega | en almacen | en bodega | en el deposito | al deposito | en deposito | centro de consolidacion | almacen de consolidacion | en nuestro centro
    @undone : casi | @airlines | @stores
    @undone : puede | pueden | podra | debe | debia | deberia | desea | quiere | si ~ entreg* | dejar* | dejado | entrega
    @undone : comprobante | prueba | acuse ~ solicitad* | pedid* | solicitado
    @undone : almacen de consolidacion | bodega de consolidacion | centro de consolidacion | datos | devoluciones | compania aerea | aerea | courier | electronicamente | centro de distribucion
    @failed : \(failed)
    @failed : no ~ posible | pudo | pudimos | se ha podido | logro | hemos podido | fue | ha sido | se pudo | puede ser | se logro | consiguio ~ entregar | entrega | entregado | entregada | entregarse | entregarlo | entregarle
    @failed : entrega | reparto | intento | visita ~ fallid* | frustrad* | no realizad* | no efectuad* | sin exito | imposible | infructuos* | no exitos* | negativ* | no concretad* | no lograd*
    @failed : imposible | imposibilidad ~ entregar | entrega
    @about : recog* | retir* | disponible | @failed | aduan* | devuel* | devoluc* | llegada | pago | impuesto*
    @pickup : recogida | recoleccion | colecta | retiro en origen | retiro a domicilio | admision a domicilio
    @if : si | en caso de | en caso de que | cuando no
    @happened : fue | ha sido | se ha | hemos | esta disponible | se encuentra | no se pudo | no pudimos | estuvo
    no delivered : ^previsto | ^prevista | previsto$ | prevista$ | ^manana | en breve | proximamente | no$ | nao$ | pendente$ | em breve | ^amanha | pendiente de entrega | falhou$ | pelo remetente$ | fallido$ | fallida$ | imposible$ | anulado$ | anulada$ | cancelado$ | ^si el | ^si su | ^si tu | ^si la | ^si se | ^en cuanto | ^cuando | ^aun no | ^todavia no | por el remitente$ | instruccion* de entrega | ^direccion de entrega | ^domicilio de entrega | desconocido$ | desconocida$ | 0 de | ^sera | ^puede
    @fact : ^entregado | ^entregada | paquete entregado | envio entregado
    @fact : fue | ha sido | se ha + entregado | entregada
    @fact : ^entrega realizada | ^entrega efectuada | ^entrega completada
    @unfact : no entregado | no fue | no ha sido | no se | remitente | devol* | devuel* | \(point) | aduan* | transportista | almacen | bodega | ^si | ^cuando | sera entregad* | se entregara | vecino | conserje | porteria
    rated delivered.unspecified handed_to=recipient : @fact > opinion | valora* | califica* | encuesta | satisfech* | gracias | foto | preguntas | comprobante ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > tras | despues de | luego de | pese a ~ intento | intentos ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > no requiere | no requirio | sin necesidad de | no fue necesaria | no se requiere | sin ~ firma ! remitente | devol* | \(point)
    lies_in_box delivered.mailbox : paquete | envio | carta | sobre ~ esta | se encuentra ~ en tu | en su | en el ~ buzon ! aviso | no
    set_down delivered.safe_place : se dejo | dejamos | lo dejamos | fue dejado | ha sido dejado ~ delante de la puerta | frente a la puerta | en la puerta | en el porche | en el garaje | en el jardin | junto a la puerta ! no | sera
    not_on_van delivery_failed.not_attempted : no ~ cargad* | cargar | subid* ~ vehiculo | furgoneta | camioneta | camion
    not_on_plane in_transit.not_loaded : no ~ cargar | cargad* | embarcar | embarcad* | abordar ~ vuelo | avion | buque
    other_day out_for_delivery.rescheduled physical=no : destinatario | cliente ~ solicito | solicitado | elegido | pedido | eligio | pidio ~ otra fecha | otro dia | nueva fecha | fecha posterior | otro horario
    no_room_today delivery_failed.not_attempted : exceso de volumen | exceso de carga | alto volumen | falta de capacidad | falta de tiempo & entreg* | reparto | repart*
    nothing_known unknown.not_found physical=no : no disponemos de | no tenemos | no contamos con | no existe | no hay ~ informacion | datos | registros ~ numero | envio | guia | codigo | seguimiento ! remitente | tienda | aduan*
    @dealt : entregado | entregada | entregados | dejado | dejada | depositado | depositada | entregar | entregarse | introducid* | recogid* | retirad* | colocad* | dejad*
    comes_today out_for_delivery.on_vehicle leg=destination : llega | llegara | llegaran + hoy ! retras* | demora
    sender_awaited pre_shipment.not_handed_over physical=no : espera | esperando | esperamos ~ remitente | vendedor | tienda ~ entregue | envie | deposite | despache
    return_came returned.to_sender direction=return handed_to=recipient : devolucion ~ llego | llegado | recibida | entregada ~ remitente | vendedor ! no | sera
    found_help delivered.unspecified handed_to=recipient : fue | ha sido | se ha ~ entregado | entregada > si ~ no ~ encuentra | encuentras | ha recibido | lo recibio | lo ve ! remitente | \(point) | no fue | no ha sido
    @gave : entregado | entregada | entrega | dejado | dejada | se entrego | se dejo
    @away : ausencia | ausente | no se encontraba | no estaba
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ vecino | vecina | vecinos & @away ! si | en caso | sera | no se pudo | aviso | se entregara
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ porteria | portero | conserje | conserjeria | recepcion | vigilancia | encargado | garita & @away ! si | en caso | sera | no se pudo | aviso | se entregara
    no_room delivery_failed.attempted reason=locker_full : no cabe | no entra | demasiado grande | no cupo | no entro ~ locker | casillero | taquilla | citypaq | buzon | consigna
    kept_for exception.held reason=postponed_by_recipient cause=recipient : retenid* | en espera | guardad* | custodia ~ a peticion | a solicitud | por solicitud | a pedido ~ destinatario | cliente
    near_out out_for_delivery.on_vehicle leg=destination : aun no | todavia no ~ llega | llego | ha llegado ~ al destinatario | a su domicilio | a destino & repartidor | conductor | mensajero | cartero ! no se pudo
    one_there delivered.partial : uno | un bulto | un paquete | el primero ~ entregado | entregada & otro en | el otro | otro bulto | otro paquete | dos bultos | dos paquetes | segundo | resto ! no entregado | sera
    not_dispatched pre_shipment.not_handed_over physical=no : vendedor | remitente | tienda ~ aun no | todavia no | no ha ~ despacho | despachado | envio | enviado | mando
    to_airline in_transit.handed_to_linehaul : entrego | entregado | entregada | cedido ~ @airlines ! no | retraso | demora | sera | prevista | estimada
    to_store in_transit.arrived_facility : entrego | entregado | entregada | recibido | recibida | dejo ~ @stores ! no | sera | devol* | retir*
    last_try unknown.notice_only physical=no : ultimo intento | ultima visita | ultima entrega & luego | despues | posteriormente ~ devuelve | devolvera | devolucion | devuelto
    name_missing exception.address_problem reason=address : falta | nombre ~ nombre del destinatario | incompleto | del destinatario incompleto | ilegible
    will_fetch in_transit.redirected physical=no : destinatario | cliente ~ prefiere | desea | quiere | solicita ~ retirar | recoger
    by_driver accepted.picked_up leg=origin : recogido | recolectado | retirado | recogida ~ vendedor | remitente ~ conductor | mensajero | chofer | repartidor ! no | devol*
    if_nobody unknown.notice_only physical=no : si ~ no encuentra | no hay | no encontramos ~ nadie
    chosen unknown.notice_only physical=no : destinatario | cliente ~ eligio | solicito | pidio | prefirio ~ entrega | entregar | dejar ! nueva ! otro dia | posterior | fecha | mas tarde | otra direccion
    at_port in_transit.handed_to_linehaul : entregado | entregada | recibido ~ puerto de embarque | al puerto | en puerto | en el puerto | buque ! no
    confirmed_for out_for_delivery.appointment_scheduled physical=no : entrega ~ confirmada ~ para | manana | el dia ! no
    by_mistake exception.other : marcado | marcada | registrado | registrada | por error ~ entregado | entregada & por error | erroneamente | equivocadamente
    refused_sign exception.refused reason=refused cause=recipient : destinatario | cliente ~ se nego | niega ~ firmar | recibir | recibirlo
    delivered_late delivered.unspecified handed_to=recipient : ^entregado | ^entregada | fue entregado | ha sido entregado | fue entregada | ha sido entregada ~ con retraso | con demora | segundo intento | tercer intento ! \(point) | remitente | no | devol* ! @undone
    shop_has pickup.ready handed_to=station : entregado | entregada | depositado ~ en tienda | en la tienda ! vendedor | remitente | no | por la tienda
    if_away unknown.notice_only physical=no : en su ausencia | en tu ausencia & dejara | dejaremos | sera entregado | se entregara
    suspended exception.held reason=postponed_by_recipient cause=recipient : entrega ~ suspendida | suspenso ~ peticion | solicitud | pedido
    claims_not exception.missing : destinatario | cliente ~ afirma | declara | reporta | indica ~ no ~ recibido | recibio
    if_absent unknown.notice_only physical=no : @if ~ ausencia | ausente | no esta | no estas | no se encuentra | no te encuentras | no hay nadie | no estuviera | no estuvieras | no te encontramos | no le encontramos | nadie | no estes | no este ! fue | ha sido | no se pudo | no pudimos | estuvo
    if_failed unknown.notice_only physical=no : si | en caso de que | en caso de ~ entrega | entregar | reparto ~ no es posible | no sea posible | imposible | fallid* | falla | no se logra ! @happened
    if_unclaimed pickup.reminder physical=no : si | en caso de | de lo contrario | en caso contrario | transcurrido | pasado | vencido | caso contrario & retir* | recog* | busca* | plazo | reclam* & devuelto | devuelta | devolvera | devolveremos | devolvemos | regresara | regresado | devolucion | retornado | retornara ! @happened
    if_returned unknown.notice_only physical=no : si | en caso de | de lo contrario & sera devuelto | sera devuelta | se devolvera | lo devolveremos | sera retornado | se retornara ! @happened
    last_call pickup.reminder physical=no : ultima oportunidad | ultimo dia | ultimas horas | no olvides | no olvide | recuerda | recuerde | no te olvides | manana vence | hoy vence ~ recog* | retir* | buscar | pasar | paquete | plazo ! remitente
    waits_days pickup.reminder physical=no : te espera | le espera | disponible | estara ~ 1 dia | dias mas | dias | por 24 horas | horas mas ! habiles
    sender_not_yet pre_shipment.not_handed_over physical=no : remitente | vendedor | comercio ~ aun no | todavia no | no ha ~ entregado | entrego | ha entregado | depositado | enviado ! destinatario
    coordinated out_for_delivery.customer_contacted physical=no : cliente | destinatario ~ contactado | contactada | llamado ! no | sin | imposible
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : una vez | cuando | en cuanto | tras ~ pagados | pagadas | pago | pague | pagues | abonados & impuestos | aranceles | tasas | tributos | derechos | aduan*
    last_hours pickup.reminder physical=no : queda | quedan | te quedan | le quedan | resta | restan ~ hora | horas | dia | dias ~ retir* | recog* | buscar | plazo
    storage_ends pickup.reminder physical=no : vence | caduca | expira | termina | finaliza ~ plazo | custodia | estancia ! vencido
    storage_ends_2 pickup.reminder physical=no : plazo | plazo de recogida | plazo de retiro | plazo de custodia ~ vence | caduca | expira | termina | finaliza ! no
    storage_longer pickup.extended physical=no : plazo | custodia | estancia | guarda ~ ampliad* | extendid* | prorrogad* | ampliamos
    tour_off delivery_failed.not_attempted : ruta | reparto ~ suspendid* | cancelad* | interrumpid* | no completad* | inconclus* ! por el remitente
    not_reached delivery_failed.not_attempted : repartidor | mensajero | cartero | conductor | courier ~ no llego | no alcanzo | no pudo llegar | no logro llegar | no paso | no le dio tiempo
    no_capacity delivery_failed.not_attempted : sobrecarga | exceso de ruta | exceso de carga | saturacion de ruta | falta de capacidad | falta de personal & no | entreg* | repart*
    still_out out_for_delivery.on_vehicle leg=destination : todavia | aun | no entregado aun + no ~ entregado | entregada & repartidor | mensajero | cartero | en reparto | conductor ! no se pudo | remitente | vendedor
    still_out_2 out_for_delivery.on_vehicle leg=destination : no ~ entregado | entregada ~ todavia | aun & repartidor | mensajero | cartero | en reparto | conductor ! no se pudo
    @not_yet : todavia no | aun no | no ha sido entregado aun | no ha sido entregado todavia | no entregado aun | no ha sido entregada aun | no ha sido entregada todavia
    still_late exception.delayed physical=no : @not_yet & entregad* & retraso | demora | demorado | retrasado | huelga | paro
    still_moving in_transit.moving : @not_yet & entregad* & en camino | en transito | en ruta | de viaje ! intento
    not_cancelled unknown.notice_only physical=no : no | imposible ~ cancelar | cancelado | cancelada | anulado | anulada | anular | cancelarse ! fue entregad* | reparto
    not_cancelled_2 unknown.notice_only physical=no : cancelacion | anulacion ~ rechazad* | no es posible | imposible | denegad* | no procede ! vuelo
    label_void pre_shipment.label_cancelled physical=no : etiqueta | guia ~ eliminad* | anulad* | cancelad* | borrad* ! no
    flight_off exception.delayed reason=flight physical=no : vuelo cancelado | cancelacion del vuelo | cancelacion de vuelo | vuelo suspendido | perdida de vuelo | vuelo perdido
    not_loaded in_transit.not_loaded : no embarcado | no embarco | no cargado | no fue embarcado | no subio al vuelo | no fue cargado
    @dest_branch : sucursal | oficina | agencia | unidad | delegacion | centro | plaza | almacen | base + de destino | destino | de entrega | de reparto
    soon_from_branch in_transit.at_delivery_office : @dest_branch | lleg* & pronto saldra | proximamente | saldra a | sera preparad* | en preparacion para | preparando | pronto & reparto | entrega | distribucion ! salio | retir* | recog*
    contacted_0 out_for_delivery.customer_contacted physical=no : se contacto | contactamos | se ha contactado | contactado | se llamo | nos comunicamos | contacto telefonico ~ destinatario | cliente ! no se | sin | imposible | remitente
    unknown_number_0 unknown.invalid_number physical=no : no reconocemos | no conocemos | no reconoce ~ numero | codigo | guia ! postal | calle
    unknown_number unknown.not_found physical=no : no encontramos | no existe | no reconocido | no reconocida | desconocido | no registrado | no figura ~ informacion | numero de guia | codigo | numero de envio | tracking | sistema ! direccion | calle | postal
    unknown_number_2 unknown.invalid_number physical=no : numero de guia | codigo | numero de envio | numero de seguimiento | codigo de barras ~ desconocido | no reconocido | no existe | no registrado | no encontrado ! postal | calle | recogida
    some_of_it delivered.partial : entr parcial | ent parcial | entrega parcial | parcialmente ! no
    some_of_it_2 delivered.partial : 1 de 2 | 1 de 3 | 2 de 3 | el resto | restante & entregado | entregada | entregados ! no | sera
    other_person_2 delivered.reception handed_to=proxy : no | sino & destinatario & entregado | sino ~ conserje | portero | porteria | encargado del edificio | encargado | recepcion | vigilante | guardia ! sera | se entregara | puede
    other_person delivered.neighbour handed_to=proxy : no | sino & destinatario & entregado | sino ~ vecino | vecina ! sera | puede
    no delivered : @undone
    no delivered : cuando | si | una vez | en cuanto | tan pronto como | antes de que | hasta que | para que | donde ~ @dealt
    no delivered : sea | sean | sera | seran | ser | serte | serle | haya sido | va a ser | puede ser | debe ser | se va a ~ @dealt
    no delivered : quieres | quiere | desea | deseas | prefieres | prefiere ~ @dealt | dejemos | entreguemos
    no delivered : entregado | entregada | entrega + no | manana | pendiente
    no delivered : pendiente$
    no delivered : otro | otros | segundo ~ paquete | bulto | envio | pedido ~ @dealt
    no delivered : @dealt ~ direccion | domicilio | persona | destinatario ~ equivocad* | incorrect* | erronea | errado
    no delivered : estado | estatus | escaneo > error | erroneo | equivocado
    no delivered : comprobante | prueba | acuse ~ tras | despues de | estara | una vez
    no delivered : al | a + remitente | vendedor | la aduana
    no delivered : ^quieres | ^quiere | ^cuando | ^desea | pendiente de recogida | pendiente de recoger | puede ser recogid* | puede recoger* | listo para recoger | lista para recoger | para su recogida | a la espera de recogida | disponible para | para ser | por entregar | de confianza
    no delivered : en camino | en transito | va camino
    no delivered : vecin* | deposito | entrega segura ~ autorizad* | permitid*
    no delivered : requiere | requerida | obligatoria | necesaria | posible | elegid* | preferid*
    to_keeper delivered.reception handed_to=proxy : entregado | entregada | se entrego | se dejo ~ encargado del edificio | encargado de edificio | vigilante | guardia ! no se
    return_out returning.in_transit direction=return : devolucion | devuelto | retorno ~ en reparto | en ruta | en camino | en transito | sale a reparto | en proceso de entrega
    return_out_2 returning.in_transit direction=return : en reparto | en ruta | en camino | en proceso de entrega ~ al remitente | a remitente | al vendedor ! remitente en
    return_failed returning.in_transit direction=return : no se pudo | no fue posible | intento fallido | imposible ~ entregar | entrega | devolver ~ al remitente | a remitente | al vendedor
    return_given returned.to_sender direction=return handed_to=recipient : devuelto | devuelta | devolucion | retornado ~ recibido | recibida | entregado ~ por el remitente | por el vendedor | por remitente ! sera | no | pendiente | en curso
    return_there returned.to_sender direction=return handed_to=recipient : entrega efectuada | entrega realizada | entregado | entregada | entrega ~ en remitente | a remitente | al remitente | al vendedor | al expedidor ! sera | en curso | no | pendiente | por el remitente | proceso | fallid* | para
    by_sender accepted.dropped_off leg=origin : el vendedor | el remitente | tu vendedor | el comercio | el cliente remitente | vendedor ~ dejo | entrego | deposito | ha dejado | ha entregado | ha depositado ~ en | a ! no ha | no lo | aun no | devol*
    from_client accepted.picked_up leg=origin : recogido | recolectado | recolectada | recogida | colectado | retirado ~ en cliente | en domicilio del cliente | en domicilio del remitente | del cliente remitente | en el remitente | en el vendedor | al vendedor | del remitente ! pendiente | no | fallid*
    to_collect_failed pre_shipment.pickup_failed physical=no : no se pudo | no fue posible | no pudo ~ recolectar | colectar | recoger | retirar ~ vendedor | remitente | comercio
    to_partner in_transit.handed_to_last_mile : entregado | entregada | transferido | cedido ~ paqueteria local | mensajeria local | otra paqueteria | otro transportista | otra mensajeria | otro operador | empresa de reparto | socio ! no | sera
    warehouse in_transit.arrived_facility : recibido | recepcionado | firmado ~ almacen | bodega | centro de consolidacion | consolidador ! destinatario | salio
    code_sent unknown.notice_only physical=no : hemos enviado | enviamos | se envio | te enviamos | le enviamos ~ sms | correo | mensaje | whatsapp ~ codigo | clave | pin ! disponible | esperando | listo
    message_sent unknown.notice_only physical=no : aviso de entrega | aviso de envio | sms | correo electronico | correo | email | e mail | mail | mensaje | notificacion | whatsapp | alerta ~ enviado | enviada | envio | remitido | entregado | enviamos ! @about | guia
    message_sent_2 unknown.notice_only physical=no : enviado | enviada | enviamos | hemos enviado | mandado ~ sms | correo | correo electronico | email | mail | mensaje | notificacion | whatsapp ! @about | por correo | por el correo
    message_sent_3 unknown.notice_only physical=no : destinatario | cliente | comprador ~ informado | notificado | avisado ~ por sms | por correo | por email | por mail | por e mail | por whatsapp ! @about
    conditional pickup.reminder physical=no : si no | de lo contrario | en caso contrario & devuel* | devolver* | devolvera | sera devuelto | devolucion
    survey unknown.notice_only physical=no : encuesta | valora | califica | tu opinion | su opinion | satisfaccion
    invalid unknown.invalid_number physical=no : numero invalido | numero de seguimiento invalido | numero incorrecto | numero de envio no valido | codigo no valido | numero no valido
    not_found unknown.not_found physical=no : no encontrado | sin informacion | no existe informacion | no hay informacion | no se encuentra registrado | no se han encontrado | sin resultados ! direccion | domicilio | destinatario
    pod_wanted unknown.notice_only physical=no : comprobante de entrega | prueba de entrega ~ solicitad* | pedid*
    wish in_transit.redirected physical=no : destinatario | cliente ~ desea | quiere | solicita ~ otra direccion | otro domicilio | otra
    overdue exception.delayed physical=no : debia | deberia haber | tenia que ~ entregarse | entregado | ser entregado | entregar
    data_sent pre_shipment.info_received physical=no : datos | informacion ~ entregad* | enviad* | transmitid* | recibid* | electronicamente ! aduan* | falta* | incorrect*
    return_done returned.to_sender direction=return handed_to=recipient : devuelto al remitente | devuelta al remitente | entregado al remitente | entregada al remitente | devolucion entregada | entregado a remitente | retornado al remitente | devolucion completada | devolucion finalizada | entregado en devolucion | entrega al remitente | retorno entregado | devolucion realizada | devuelto en origen | devolucion entregado | restituido al remitente | entregado devolucion | devuelto al vendedor | entrega de devolucion ! sera | en curso | no | pendiente | por | para ser | proceso
    return_done_2 returned.to_sender direction=return handed_to=recipient : entregad* | devuelt* | restituid* | recibid* | regresad* ~ al vendedor | al remitente | por el vendedor | por el remitente | al comercio | a la tienda | a origen & devuelt* | devoluc* | retorn* | restituid* | regres* ! sera | en curso | no | pendiente | para ser | proceso | en transito | en camino | recibido por el remitente en
    return_done_3 returned.to_sender direction=return handed_to=recipient : remitente | vendedor | comercio | tienda ~ recibio | recibido | retiro | tiene ~ devolucion | retorno | paquete devuelto ! no | pendiente
        goes_back returning.in_transit direction=return : regresa | regresando | regreso | vuelve | volviendo | retornando | retorna ~ al vendedor | al remitente | a origen | al origen | al comercio
    return_waiting returning.awaiting_sender_pickup direction=return : devolucion | retorno | devuelto & disponible | recoger
    return_refused returning.initiated direction=return reason=refused cause=recipient : devuelto | devuelta | devolucion | retorno | retornado & rehusado | rechazado | rechazo | rehusada | rehuse
    return_address returning.initiated direction=return reason=address : devuelto | devuelta | devolucion | retorno & direccion | desconocido | domicilio | senas
    return_customs returning.initiated direction=return reason=customs cause=customs : devuelto | devuelta | devolucion | retorno & aduana
    return_unclaimed returning.initiated direction=return cause=recipient : devuelto | devuelta | devolucion | retorno & no retirado | no reclamado | no recogido | caducado | sobrante | vencido
    return_moving returning.in_transit direction=return : devolucion en transito | devolucion en camino | retorno en camino | devolucion en ruta | regresando al remitente | en devolucion | retorno al remitente en | retorna a origen | retornando | devolviendo | en retorno | camino al remitente | retorno en transito | en transito al remitente | ruta al remitente | transito devolucion | camino de vuelta
    returning returning.initiated direction=return : se devolvio | devolvio al | devoluciones | devolucion | devuelto | devuelta | devol | devolver | retorno | retornado | retorna | regresado al remitente | retorno al remitente | vuelta al remitente | para devolver | regreso al remitente | devueltos | reenviado al remitente ! devolucion de llamada | retorno de albaran | acuse
    damaged_0 exception.damaged : siniestrad* | siniestro & rotura | averia | dano* | roto
    instructions exception.held : espera ~ instrucciones ! aduan*
    cod_open delivery_failed.attempted reason=cod cause=recipient : contrarreembolso | contra reembolso | reembolso ~ no pagado | impago
    address_asked exception.address_problem reason=address : destinatario ~ completar | corregir | confirmar ~ direccion ! aduan*
    lost exception.lost cause=carrier : perdido | perdida | extraviado | extraviada | extravio | siniestro | siniestrado
    missing exception.missing : en investigacion | investigacion | localizacion | en busqueda | rastreo abierto | faltante | no localizado | reclamacion abierta ! documento* | direccion | aduan*
    stolen exception.stolen : robado | robada | robo | hurto | hurtado | asalto | sustraido
    contents exception.missing_contents : contenido incompleto | falta de contenido | contenido faltante | expoliado | entrega parcial incompleta | sin contenido
    destroyed exception.destroyed : destruido | destruida | destruccion | desechado | abandono | declarado en abandono | abandonado
    seized customs.seized cause=customs : decomisad* | incautad* | confiscad* | decomisado | incautado | decomiso | incautacion | confiscado | comiso
    export_cancelled cancelled.export_cancelled : exportacion & cancelad* | anulad*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : cancelad* | anulad* & destinatario | cliente | comprador
    cancelled cancelled.by_sender physical=no : cancelado | anulado | cancelada | anulada | cancelacion | anulacion ! reparto | entrega cancelada | recogida | vuelo | ruta

    paid customs.duties_paid physical=no : impuestos | aranceles | tasas | tributos | derechos | \(customs) & pagados | pagado | abonado | pago confirmado | pago realizado | pago recibido | liquidado ! una vez | cuando | antes de | pendiente | no
    due customs.duties_due reason=payment cause=recipient flag=action_required : aduan* | impuestos | aranceles | tasas | tributos | derechos & pago | pagar | abonar | pendiente de pago | pendientes | liquidar
    held_invoice customs.import_held reason=invoice flag=action_required cause=customs : \(customs) & factura
    held_value customs.import_held reason=value_check cause=customs : \(customs) & valor | valoracion
    held_tax customs.import_held reason=tax_id flag=action_required cause=customs : \(customs) & nif | rfc | rut | dni | eori | identificacion fiscal | curp | cuit
    held_licence customs.import_held reason=restricted_licence flag=action_required cause=customs : \(customs) & licencia | permiso | autorizacion pendiente
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : \(customs) | inspeccion & sanidad | sanitaria | fitosanitari* | veterinari* | cuarentena
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & document* | informacion | datos | declaracion & falta* | requerid* | solicitad* | pendiente* | incorrect* | espera | necesari* | solicita | adicional | insuficiente*
    customs_refused customs.import_refused cause=customs : \(customs) | importacion & rechazad* | denegad* | prohibid* | no autorizad*
    held_export customs.export_held reason=customs cause=customs : exportacion & retenid* | detenid* | bloquead*
    held customs.import_held reason=customs cause=customs : \(customs) & retuvo | retiene | retenid* | detenid* | retencion | bloquead* | demora* | retraso | inspeccion | revision | paralizad* | inmovilizad* | espera
    export_out customs.export_released : exportacion | salida & \(customs) | despacho & liberad* | finalizad* | despachad* | completad* | concluid* | autorizad* | superad*
    out customs.import_released : \(customs) | despacho & liberad* | finalizad* | despachad* | completad* | concluid* | autorizad* | superad* | levante | nacionalizado | salida de | salio de | ha salido | terminad* ! no | pendiente | exportacion
    out2 customs.import_released : nacionalizado | liberado por aduana | desaduanado | levante autorizado
    export_in customs.export_in_progress : exportacion & \(customs) | despacho
    in customs.import_in_progress : \(customs) | nacionalizacion | despacho de importacion | tramites aduaneros

    no_time delivery_failed.not_attempted : no alcanzamos | no alcanzo a | no dio tiempo | falta de tiempo | fuera de horario | tiempo insuficiente | no se alcanzo a | exceso de carga ! acopio
    not_handed_0 pre_shipment.not_handed_over physical=no : aun no | todavia no ~ entregado a | entregada a | entregado al | entregaron | entrego | recibido | recibida | recibimos | admitido | depositado | depositaron | llego a nuestras | llego a nuestra | ha sido entregado a ! destinatario
    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : @pickup ~ programad* | solicitad* | asignad* | agendad* | planificad* | concertad* | confirmad* | pactad* | coordinad* | prevista | previsto | generad* ! fallid* | destinatario | oficina | no
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : solicitud de recogida | solicitud de recoleccion | solicitud de retiro | orden de recogida | orden de recoleccion | orden de retiro | pasaremos a recoger | se recogera en | pasara a recoger el paquete en
    pickup_failed_0 pre_shipment.pickup_failed physical=no : @pickup ~ fallid* | no realizad* | no efectuad* | cancelad* | anulad* | imposible | sin exito | no exitos* | incidencia | no fue posible | no se pudo ! destinatario | plazo
    pickup_failed_1 pre_shipment.pickup_failed physical=no : no se pudo | no fue posible | no pudimos | no se ha podido | no hemos podido ~ recoger | recolectar | colectar | retirar & remitente | vendedor | origen | recolectar | recoger el
    pickup_failed_2 pre_shipment.pickup_failed physical=no : remitente | vendedor ~ ausente | cerrado | no estaba | no disponible ! devol* | devuel*
    pickup_failed pre_shipment.pickup_failed : recogida | recoleccion | colecta & fallida | fallido | no realizada | no efectuada | anulada | cancelada | incidencia | imposible | no se ha podido ! destinatario
    notice_first delivery_failed.notice_left : aviso | aviso de llegada | aviso de visita | nota | notificacion | tarjeta ~ dejado | dejada | dejamos | dejo | depositado | en el buzon | en buzon ! ultimo
    notice_first_2 delivery_failed.notice_left : dejado | dejo | dejamos | deja ~ aviso | nota | tarjeta | notificacion
    absent delivery_failed.attempted reason=absent cause=recipient : no hubo quien | nadie en | nadie atendio | no habia quien | no responde | no atiende | no abrio | no abren | sin moradores | no contesta | destinatario ausente | ausente | ausencia | nadie | no se encontraba | destinatario no disponible | no estaba en casa | domicilio solo | no habia nadie | no atendido | no responde ! en caso de
    closed delivery_failed.attempted reason=business_closed cause=recipient : cerrado | local cerrado | empresa cerrada | comercio cerrado | negocio cerrado | establecimiento cerrado | cierre | vacaciones ! despacho cerrado | paquete cerrado | contenedor cerrado
    no_entry delivery_failed.attempted reason=no_access : no | sin | imposible ~ acceder | acceso | ingresar | ubicar el domicilio | localizar el domicilio | encontrar el domicilio | contactar al destinatario | contactar con el destinatario ! aduan*
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @failed & rehus* | rechaz* | no aceptad*
    failed_address delivery_failed.attempted reason=address : @failed & direccion | domicilio | senas | desconocid*
    failed_payment delivery_failed.attempted reason=cod cause=recipient : @failed & reembolso | pago | dinero | sin efectivo
    failed_access delivery_failed.attempted reason=no_access : @failed & acceso | accesibl* | zona
    failed_weather delivery_failed.attempted reason=weather cause=external : @failed & clima | meteorolog* | temporal | lluvia*
    failed_id delivery_failed.attempted reason=id_or_age cause=recipient : @failed & identificacion | dni | edad
    expired pickup.expired cause=recipient : no fue retirado | no fue retirada | no fue recogido | no se retiro | no ha sido retirado | no ha sido recogido | finalizado plazo | plazo de retirada | no retirado | no recogido | no retirada | no recogida | plazo vencido | caducado | no reclamado | no reclamada | sobrante | plazo de recogida | plazo de custodia | plazo de permanencia | plazo de retiro | plazo de guarda | periodo de almacenaje | vencido el plazo | vencimiento de plazo ! tiene | hasta
    refused exception.refused reason=refused cause=recipient : rehusado | rechazado | rechazada | rehusada | rechaza | rehusa | rehuse | rechazo | no aceptado por el destinatario
    address_0 exception.address_problem reason=address : calle | numero | numeracion | codigo postal | departamento | colonia ~ inexistent* | no existe | sin numeracion | incorrect* | errone* | falta* | incomplet* | no valido
    hard_area delivery_failed.attempted reason=no_access : dificil acceso | zona de riesgo | zona roja | zona peligrosa | zona insegura | zona de dificil | sin acceso | acceso restringido | acceso denegado | fuera de cobertura | imposible ubicar | no se ubica
    address exception.address_problem reason=address : dir | direccion | senas | domicilio & incorrect* | incomplet* | errone* | insuficiente* | inexistente* | desconocid* | falta* | no es la | verificar | verificacion | no valida | equivocad* | no existe | corregir | no localizad* | deficiente* | faltan datos
    unknown_recipient exception.address_problem reason=address : destinatario desconocido | desconocido | desconocida | no vive | faltan datos de direccion
    moved exception.address_problem reason=moved cause=recipient : se mudo | se ha mudado | cambio de domicilio | traslado de domicilio | se ha trasladado
    resched out_for_delivery.rescheduled physical=no : reprogramad* | reprogramar | nueva fecha | segunda entrega | aplazad* | aplazamiento | entrega aplazada | pospuesta | nuevo intento | nueva entrega | cambio de fecha | fecha modificada ! @failed | retraso
    failed delivery_failed.attempted : @failed | no realizado
    siniestro_0 exception.damaged : siniestrad* & rotura | dano*
    vehicle exception.delayed reason=vehicle physical=no : unidad | vehiculo | camion | furgoneta | camioneta | transporte ~ accidentad* | averia* | descompuest* | falla* | accidente | siniestro | sufrio | choco | percance
    damaged exception.damaged : mojado | mojada | humedo | aplastado | aplastada | golpeado | golpeada | empaque abierto | embalaje abierto | paquete abierto | rasgado | quebrado | danada | danado | danada | deteriorado | deteriorada | dano | danos | averia | averiado | roto | rotura | mal estado | averiada
    notice delivery_failed.notice_left : aviso de llegada | dejado aviso | se dejo aviso | dejado un aviso | aviso dejado | avisado | aviso de visita | aviso de paso | dejamos aviso
    reminder_2 pickup.reminder physical=no : plazo | tiempo | fecha limite | dias ~ retir* | recog* | retiro ~ vence | termina | finaliza | expira | caduca | quedan
    reminder_3 pickup.reminder physical=no : te quedan | le quedan | quedan | ultimos dias ~ retirar* | recoger* | para retirar | para recoger
    reminder pickup.reminder physical=no : recordatorio | ultimo aviso | ultimo dia | proximo a vencer | segundo aviso
    extended pickup.extended physical=no : plazo ampliado | ampliacion de plazo | prorroga
    misrouted_0 exception.misrouted cause=carrier : mal encaminad* | mal clasificad* | mal dirigid* | mal direccionad* | mal canalizad* | mal enrutad* | mal ruteado | error de clasificacion | error de encaminamiento | error de ruta | error de ruteo | desviado por error | enviado por error | destino equivocado | sucursal equivocada | delegacion equivocada | erroneamente enviad* | extraviado en ruta
    transit_country in_transit.transit_country : pais de transito | tercer pais | pais intermedio | pais tercero | pais de escala
    siniestro exception.damaged : siniestrad* | siniestro & rotura | averia | dano* | roto
    changed in_transit.redirected : datos del envio | datos de entrega | lugar de entrega & modificad* | cambiad*
    to_point_0 out_for_delivery.to_pickup_point : llevamos | llevaremos | lo dejaremos | trasladamos | derivado | derivada | en traslado | enviado | redirigido ~ a un punto | al punto | a punto | a una oficina | a la sucursal | a un locker | a sucursal para retiro
    again_moving in_transit.resumed : nuevamente en camino | de nuevo en camino | nuevamente en transito | de nuevo en transito | otra vez en camino | retoma su camino | reanudad* | se reanuda | continua su camino | continua su viaje | envio recuperado | encontrado y | reanuda su | reanudo su | envio encontrado ! remitente | aduan* | cuando
    @eta : llegada estimada | entrega estimada | fecha estimada | entrega prevista | llegada prevista | fecha prevista | eta | prevista para
    airline_eta in_transit.handed_to_linehaul : aerolinea | compania aerea | linea aerea | naviera & @eta | prevista | estimada ! retraso | demora | cancel*
    @dest_office : delegacion de destino | delegacion destino | agencia de destino | oficina de destino | sucursal de destino | unidad de reparto | centro de reparto | oficina de reparto | unidad de entrega | centro de entrega
    at_office_eta in_transit.at_delivery_office : @dest_office & @eta | manana ! salio | salida | en camino | transito | retraso | no se pudo
    @eta : sera | se | ser ~ entregado | entregada | entregara
    left_eta in_transit.departed_facility : salio | salida | partio | ha salido | despachado & @eta ! hoy | retraso | demora | reparto | en cuanto | cuando
    came_eta in_transit.arrived_facility : llego | arribo | recibido | clasificado & @eta ! \(point) | hoy | retraso | demora | reparto | en cuanto | cuando | pais
    moving_eta in_transit.moving : en transito | en camino & @eta ! hoy | retraso | demora | reparto
    inward_office in_transit.arrived_import_office : oficina internacional de destino | oficina de cambio de destino | oficina internacional ! salida | salio | origen
    partner_0 in_transit.handed_to_last_mile : entregad* | transferid* | cedid* | derivad* | traspasad* ~ a | al ~ chilexpress | correos | correo argentino | oca | andreani | servientrega | estafeta | seur | mrw | nacex | gls | dhl | operador | transportista local | socio | aliado | courier local | sepomex | correos de mexico | 4 72 | serpost & reparto | distribucion | entrega final | entrega local | socio | aliado | operador | transportista | ultima milla | reparto final ! pendiente | no
    today out_for_delivery.on_vehicle leg=destination : sera | se | va a ser | estaremos | llegara | te lo ~ entregado | entregada | entregara | entregando | entregamos | llegara | entregaremos ~ hoy | en el dia | durante el dia | esta tarde | esta noche | en breve | en las proximas horas ! retraso | punto | demora*
    today_2 out_for_delivery.on_vehicle leg=destination : hoy ~ entregado | entregaremos | entregara | recibiras | recibira | entrega ! entregado hoy | fue | ha sido | punto | no
    to_point out_for_delivery.to_pickup_point : \(point) & se entregara en | sera entregado en | en camino a | en ruta | hacia | en transito a | en reparto a | camino al | reparto | destinado ! disponible | esperando | oficina de cambio | unidad | destino
    to_office pickup.ready handed_to=station leg=destination : entregad* | depositad* ~ oficina | sucursal | agencia ~ para su recogida | para recogida | para su retiro | para recoger | para retirar
    collected delivered.collected handed_to=recipient : recogido por | retirado por | destinatario recogio | cliente recogio | recogida por el destinatario | recogido en | retirado en | entregado en oficina | entregado en la oficina | entregado en ventanilla | entregado en sucursal | ha retirado | ha recogido | retirado del | recogido del | retiro en | cliente retiro | retirada por | destinatario retiro | retiro el envio | recogido desde | retirado de | recogida por el cliente | entregado en mostrador | destinatario ha recogido ! no | remitente | mensajero | transportista | por correos | repartidor | correos express | por seur | origen | lista | listo | disponible | para retiro | esperando | espera
    bare_collected delivered.collected handed_to=recipient : ^retirado$ | ^retirada$ | retirado por destinatario | retirado por cliente
    ready_point pickup.ready : \(point) & disponible | espera | recoger | retirar | depositado | depositada | listo | entregado en | entregada en | entregado a | lleg* | ha llegado | recogida | almacenado | posicionado en | custodia | te espera | estacionado | lista ! origen | de cambio | salida | entregado al destinatario | recogido | unidad de reparto | clasific* | remitente | pendiente de recepcion | oficina de reparto | oficina de destino | admitid* | depositado por | deposito | transito | vendedor
    ready pickup.ready : lista para retiro | lista para retirar | lista para ser retirad* | listo para que | lista para que | lista para su retiro | lista para recogida | listo para entrega en tienda | a disposicion del destinatario | a tu disposicion | a disposicion del cliente | pasar a retirar* | pasar a buscar* | podes retirar* | puedes retirar* | podes pasar | ya puedes pasar | pasa a retirar* | retira tu | retirá tu | recoge tu | recogelo en | acercate | acerquese | puede ser retirad* | puede ser recogid* | puede retirar* | puede recoger* | para ser recogido por el | listo para que lo | disponible para recoger | disponible para su recogida | disponible para recogida | listo para recoger | lista para recoger | pendiente de recogida por el destinatario | puede recoger | puedes recoger | puede pasar a recoger | pasar a recoger | puede retirar | listo para retirar | disponible para retirar | disponible para retiro | en lista | estacionado en oficina | ^en oficina$ | espera de ser retirado | esperando retiro | a la espera de ser recogido | listo para ser retirado | listo para recogida | listo para su retiro | listo para retiro | pendiente de retiro | disponible en | en espera de recogida | para su retiro | a su disposicion | en lista de correos | en espera de retiro ! remitente | origen | no disponible
    branch_now pickup.ready : ya esta | se encuentra | esta | esperando | espera ~ en la sucursal | en la oficina | en sucursal | en oficina | en tu sucursal & retirar* | recoger* | buscar* ! no
    neighbour delivered.neighbour handed_to=proxy : vecino | vecina | vecinos & entrego | dejo | dejamos | recibio | recibido | \(given) ! no
    mailbox delivered.mailbox : buzon | casillero postal | apartado postal | apartado de correos & \(given) | introducido ! no | inteligente
    reception delivered.reception handed_to=proxy : recepcion | conserje | conserjeria | porteria | portero | vigilancia | garita | administracion | seguridad del edificio & \(given) ! no | pendiente | recepcion del envio
    safe delivered.safe_place : lugar seguro | puerta | porche | garaje | lugar acordado | lugar indicado | jardin & \(given) ! no
    proxy delivered.agent handed_to=proxy : autorizado | tercero | familiar | persona autorizada | representante | empleado del hogar | otra persona & \(given) ! no | operador | punto
    partial delivered.partial : entrega parcial | entregado parcialmente | entregada parcialmente | parcialmente entregado
    they_delivered delivered.unspecified handed_to=recipient : repartidor | cartero | mensajero | conductor ~ entrego | ha entregado ! no | remitente | \(point) | vendedor
    delivered_by delivered.unspecified handed_to=recipient : entregado | entregada ~ por ~ repartidor | cartero | mensajero | conductor ! no | punto | oficina | al repartidor
    signed_by delivered.signed handed_to=recipient : firmado | firmada | firma + por | de ! remitente | no | pendiente
        taken_in delivered.recipient handed_to=recipient : recibido | recibida | recibio ~ por el destinatario | por el cliente | por un familiar | por el comprador | el destinatario | el cliente ! no | aviso
        handed_over delivered.recipient handed_to=recipient : se entrego | entregamos | se ha entregado ~ al destinatario | al cliente | al comprador | al titular | a un familiar ! no
    signed delivered.signed handed_to=recipient : firma | firmado | firmada & \(given) | recibido ! no | sin firma | pendiente
    recipient delivered.recipient handed_to=recipient : destinatario | cliente | titular | en mano | consignatario | comprador & \(given) ! suspend* | suspens* | peticion | aplaz* | contact* | contat* | coordinar | agendar | acordar | concertar | confirmar | convenir | no | en proceso | para entrega | pendiente | proceso de entrega | salida | fecha | intento | acordada | concertada | ausente | en reparto | ruta | camino
    slot out_for_delivery.appointment_scheduled physical=no : cita | cita concertada | entrega concertada | entrega programada | fecha concertada | fecha acordada | programada para | entrega planificada | programado para entrega ! sera entregado
    contacted out_for_delivery.customer_contacted physical=no : contactado con el destinatario | contacto con el destinatario | contactado al destinatario | llamada al destinatario | contactando
    sent_note in_transit.moving physical=no : entregado en la fecha concertada | entregara en la fecha | entregado en la fecha acordada
    soon_out in_transit.at_delivery_office : proximamente & reparto | saldra a reparto | entrega
    on_out out_for_delivery.on_vehicle : motorista | en camino con el | repartidor en camino | mensajero en camino | sale a reparto | en reparto | reparto | en ruta de entrega | salio a reparto | salio para entrega | salio a entrega | en proceso de entrega | proceso de entrega | en entrega | repartidor | salida a reparto | en distribucion | en camino a su domicilio | en ruta para entrega | en ruta hacia el destinatario | en poder del repartidor | sera entregado hoy | se entregara hoy | salida a entrega | llegara hoy | en vehiculo de reparto | distribucion domiciliaria | con el mensajero | con el cartero | salio con el cartero | camino a tu domicilio | en camino para entrega | vehiculo de entrega | en reparto al destinatario | cargado en ruta | salida para entrega | salida en reparto | salio a distribucion | entrega hoy | cartero ! nuevo reparto | proximamente | unidad de reparto | centro de reparto | oficina de reparto | alta | zona de reparto | delegacion | preparad* | almacen
    again out_for_delivery.rescheduled : nuevo reparto
    promise unknown.notice_only physical=no : sera entregado | sera entregada | entrega prevista | fecha estimada | entrega estimada | se entregara | fecha prevista | fecha de entrega | entrega esperada | prevista para | estimada de entrega ! retraso | demora | modificad*
    redirected in_transit.redirected : redirigid* | reenviad* | reexpedid* | reexpedicion | cambio de direccion | nueva direccion | modificacion de la entrega | desviado a | reorientad* | entrega modificada
    recanalised exception.misrouted cause=carrier : recanalizad* | reencaminad* | mal encaminad* | extraviado en ruta | mal clasificad* | error de clasificacion | mal dirigid* | error de encaminamiento | error de ruta | mal direccionad* | desviado por error | enviado por error | mal canalizad*
    delay_weather exception.delayed reason=weather cause=external physical=no : factores climaticos | causas climaticas | lluvias | nevada* | climatolog* | meteorolog* | mal tiempo | condiciones climaticas | tormenta | huracan | nieve | temporal | inundacion*
    delay_strike exception.delayed reason=strike cause=external physical=no : huelga* | paro | medidas de fuerza | paro nacional
    delay_holiday exception.delayed reason=holiday physical=no : festivo | feriado | dia festivo
    delay_flight exception.delayed reason=flight physical=no : vuelo cancelado | vuelo retrasado | retraso del vuelo | retraso de vuelo
    delayed exception.delayed physical=no : retraso | retrasos | retrasado | retrasada | demora | demoras | demorado | demorada | fuerza mayor | con retraso | alta demanda | alto volumen | saturacion | averia del vehiculo | averia mecanica | accidente | trafico | bloqueo de carretera* | manifestacion* | corte de ruta* | contratiempo* | mas tarde de lo | fuera de plazo
    to_sea in_transit.moving : pendiente de recepcion & transito | internacional
    not_handed pre_shipment.not_handed_over physical=no : pendiente de entregar | pendiente de recepcion | pendiente de entrada | pendiente de recibir | pendiente de recoger del remitente | aun no recibido | no hemos recibido | aun no ha sido entregado | pendiente de deposito | pendiente de admision | esperando que el remitente | pendiente de recepcionar | a la espera de recibir | espera de recepcion | pendiente de ser entregado por el
    delivered delivered.unspecified handed_to=recipient : entregado | entregada | entregados | entrega efectuada | entrega realizada | entrega exitosa | entrega completada | entrega efectiva | entrega con exito | entrega finalizada | entrega confirmada | entrega satisfactoria | entrega correcta | comprobante de entrega | prueba de entrega ! en tienda | tienda | no | \(point) | remitente | transportista | aduana | courier | operador | por | agencia | unidad | centro | aerolinea | linea aerea | pendiente | socio | ser entregado | para ser | debe | datos | mensajeria | paqueteria | bodega | almacen | planta | aeropuerto | puede | proximamente | hub | a la
    delivered2 delivered.unspecified handed_to=recipient : ha sido entregado | ha sido entregada | fue entregado | fue entregada | entregado con exito | entregado a las | entregado correctamente ! no | \(point) | remitente | transportista | aduana | courier | operador | agencia | unidad | aerolinea
    label pre_shipment.info_received physical=no : prerregistrado | pre registrado | prerregistro | informacion electronica | etiqueta | grabado | grabada | registrado | registrada | preadmision | preadmitido | datos del envio | informacion recibida | documentado | informado | datos recibidos | datos electronicos | guia generada | guia creada | envio creado | prealerta | pre alerta | preaviso | informacion del envio | generado | generada | preregistrado | envio informado | alta de envio | manifestado
    created pre_shipment.order_created physical=no : ^creado$ | ^creada$
    export_prep in_transit.export_processing leg=origin : export* | exportacion | extranjero | salida internacional ~ prepar* | clasificad* | list*
    export_prep_2 in_transit.export_processing leg=origin : prepar* | clasificad* | listo | lista ~ exportacion | exterior | extranjero | salida internacional
    order pre_shipment.order_created physical=no : pedido | orden creada | orden recibida | orden generada | en preparacion | preparando | preparado | preparada | orden de compra | embalado ! motorista | camino | repartidor | ruta | no alcanzamos | entregar
    pickup_planned pre_shipment.pickup_scheduled physical=no : recogida programada | recogida solicitada | recoleccion programada | recogida asignada | solicitud de recogida | recoleccion solicitada | pendiente de recogida | recogida planificada | pendiente de recoleccion
    left_country in_transit.departed_origin_country : pais de origen | pais de envio | pais origen & sali* | abandon* | parti* | despachad* | ha salido | enviad* ! llega*
    left_country2 in_transit.departed_origin_country : salio del pais | salida internacional | salida del pais | enviado al pais de destino | expedido al extranjero | salida al exterior | hacia el pais de destino | enviado al exterior | en camino al pais de destino | enviado al extranjero
    arrived_country in_transit.arrived_destination_country : pais de destino | pais destino | destino internacional | al pais & lleg* | arrib* | recib* | ingres* | entrada | en el
    arrived_country3 in_transit.arrived_destination_country : arribo | llego | llegada | ingreso ~ a mexico | a chile | a colombia | a peru | a argentina | a espana | a ecuador | a uruguay | a bolivia | a venezuela | a costa rica | a panama | a guatemala | a republica dominicana ! sucursal | cedis | centro
    arrived_country2 in_transit.arrived_destination_country : llego al pais | arribo al pais | ingreso al pais | llegada al pais
    exchange_left_out in_transit.departed_origin_country : sali* | salida | parti* | despach* & oficina internacional | oficina de cambio | centro internacional & origen | exportacion
    exchange_out in_transit.left_import_office : salida de oficina de cambio | salida de la oficina de cambio | salio de la oficina de cambio | salida oficina de cambio
    exchange_in in_transit.arrived_import_office : oficina de cambio | oficina internacional | centro de cambio
    airline in_transit.handed_to_linehaul : aerolinea | linea aerea | compania aerea | entregado al transportista | embarcado | a bordo | vuelo | entregado a transportista | naviera
    last_mile in_transit.handed_to_last_mile : operador logistico | transportista local | entregado al courier | operador local | socio local | operador postal | entregado a la agencia | empresa de reparto | operador de ultima milla | ultima milla | correo local | mensajeria local | socio de entrega | entregado al operador | transferido a | operador de destino
    toward in_transit.moving : en transito | en camino | en ruta | transito | viajando | viaja | traslado | trasladando* ~ a | hacia | con destino | al ~ plataforma | delegacion | centro | destino | planta | agencia | sucursal | cedis | hub | terminal ! recepcionad* | comienza | recibido | clasificad*
    at_office in_transit.at_delivery_office : oficina de entrega | unidad de reparto | centro de reparto | oficina de destino | unidad de entrega | en destino | oficina de reparto | delegacion de destino | agencia de destino | delegacion destino | plaza destino | centro de distribucion local | centro de destino | sucursal de destino | localidad de destino | instalaciones de destino | agencia destino | ciudad de destino | unidad de distribucion | centro de entrega | base de destino | almacen de destino | alta en la unidad | en agencia de entrega | oficina destino ! salida | ruta a | en ruta | transito | llegara | hacia | camino
    dropped accepted.dropped_off : depositado por el remitente | depositado en oficina por | entregado por el remitente | depositado por | entregado por el vendedor | admitido en oficina | imposicion | deposito en punto | dejado por el remitente
    picked_up accepted.picked_up : recogido | recogida | recolectado | recolectada | recoleccion | retirado del remitente | recogida efectuada | recogida realizada | colectado
    origin accepted.received_at_origin : admitido | admitida | admision | aceptado | aceptada | recibido por el transportista | recibido del remitente | instalaciones de origen | recepcionado en origen | impuesto en | entrada en red | recibido en origen | aceptacion | oficina de origen | recibido de | en poder de correos | recepcion en origen | recibido por correos | recepcion del envio
    departed in_transit.departed_facility : salida | salio | expedido | expedida | despachado | despachada | transito hacia | ha salido | enviado | enviada | despacho | partio | envio a destino | en ruta a | en ruta | saliendo | ha partido | remitido ! pre
    security in_transit.moving : control de seguridad ! aduan*
    arrived in_transit.arrived_facility : arribado | arribada | arriban | llegada | llego | clasificado | clasificada | clasificacion | recibido | recibida | entrada | arribo | en centro | recepcionado | recepcionada | leido | agencia | en planta | plataforma | delegacion | almacen | bodega | en proceso | procesado | procesada | hub | centro | en instalaciones | ingreso | ingresado | ha llegado | recepcion | sucursal | cedis
    moving in_transit.moving : viaja | viajando | transito | en camino | transporte | en curso | en viaje | en movimiento | en ruta | compuesto | transbordo | traslado | en trayecto | cargado | transferencia | reparto internacional
    held2 exception.held : retenido | retenida | detenido | detenida | en espera | estacionado | bloqueado | inmovilizado | custodia
    other exception.other : incidencia | excepcion | problema | anomalia | en gestion
    notified unknown.notice_only physical=no : sms enviado | correo enviado | notificacion | email enviado | notificado
    spoken_of unknown.notice_only physical=no : entregado | entregada | entregados
    """
}
