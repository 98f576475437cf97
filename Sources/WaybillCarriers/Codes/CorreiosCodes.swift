/// SRO events, `type-status`, from the tables that Correios publishes for its web service.
enum CorreiosCodes {
  static let text = """
    BDE-01 delivered.recipient # entregue ao destinatário
    BDI-01 delivered.recipient
    BDR-01 delivered.recipient
    BDE-00 delivered.unspecified
    BDE-02 delivery_failed.attempted reason=absent # destinatário ausente
    BDE-04 exception.refused reason=refused cause=recipient # recusado
    BDE-05 exception.refused reason=refused cause=recipient # não autorizado
    BDE-06 exception.address_problem reason=address # desconhecido
    BDE-07 exception.address_problem reason=address # endereço insuficiente
    BDE-08 exception.address_problem reason=address # não existe o número
    BDE-10 exception.address_problem reason=moved cause=recipient # mudou-se
    BDE-19 exception.address_problem reason=address # endereço incorreto
    BDE-20 delivery_failed.attempted reason=absent # carteiro não atendido
    BDE-21 delivery_failed.attempted reason=absent # não atendido
    BDE-23 returned.to_sender # devolvido ao remetente
    BDE-26 pickup.expired # não procurado
    BDE-28 exception.damaged # avariado
    BDE-33 customs.import_held reason=documents # documentação não fornecida
    BDE-34 exception.address_problem reason=address # logradouro irregular
    BDE-40 customs.import_refused # importação não autorizada
    BDE-41 in_transit.moving
    BDE-43 exception.stolen # furtado
    BDE-46 delivery_failed.not_attempted # entrega não efetuada
    BDE-47 delivery_failed.not_attempted # saída cancelada
    BDE-50 exception.stolen # roubado
    BDE-51 exception.stolen
    BDE-52 exception.stolen
    BDE-68 pickup.ready # caixa postal, aguardando
    BDE-69 exception.delayed # atraso
    BDE-80 exception.lost # não localizado
    BDE-12 exception.lost # extraviado
    BDE-09 exception.lost # extraviado
    CD-00 in_transit.moving
    DO-01 in_transit.departed_facility # encaminhado
    RO-01 in_transit.departed_facility # encaminhado
    LDI-00 pickup.ready # aguardando retirada
    LDI-01 pickup.ready
    LDI-02 pickup.ready
    LDI-03 pickup.ready
    LDI-04 pickup.ready
    LDI-13 pickup.ready
    OEC-00 out_for_delivery.on_vehicle # saiu para entrega
    OEC-01 out_for_delivery.on_vehicle
    OEC-09 returning.in_transit # saiu para entrega ao remetente
    PO-00 accepted.received_at_origin # postado
    PO-01 accepted.received_at_origin
    PO-09 accepted.received_at_origin # postado após o horário limite
    PAR-10 customs.import_released # fiscalização finalizada
    PAR-11 customs.import_held reason=customs # aguardando pagamento ou documentos
    PAR-16 in_transit.arrived_import_office # recebido no Brasil
    PAR-17 customs.duties_due reason=payment # aguardando pagamento
    PAR-18 in_transit.arrived_import_office
    PAR-22 in_transit.departed_origin_country # recebido ou encaminhado da unidade de exportação
    PAR-24 returning.initiated # devolução autorizada pela Receita
    PAR-26 returning.initiated
    PAR-31 customs.duties_paid # pagamento confirmado
    FC-01 returning.initiated # devolvido por solicitação
    FC-02 exception.misrouted
    FC-03 exception.misrouted
    FC-04 exception.misrouted # tratamento indevido
    FC-05 in_transit.redirected
    FC-07 exception.delayed
    FC-10 exception.delayed
    EST-01 exception.other
    BLQ-01 exception.held
    """
  static let wordings = """
    wrong_label exception.rejected_by_carrier : postado após | fora do padrão
    country_return returning.initiated direction=return : devolvido ao país de origem
    received in_transit.arrived_import_office : recebido pelos correios do brasil | recebido no brasil
    export in_transit.export_processing : unidade de exportação no país de origem
    customs_in customs.import_in_progress : encaminhado para fiscalização | fiscalização aduaneira | entregue à fiscalização ! finalizada
    customs_done customs.import_released : fiscalização aduaneira finalizada | fiscalização finalizada | liberado sem tributação | fiscalização concluída
    duty customs.duties_due reason=payment cause=recipient flag=action_required : aguardando pagamento
    paid customs.duties_paid : pagamento confirmado
    forwarded in_transit.departed_facility : objeto encaminhado | encaminhado
    transit in_transit.moving : objeto em trânsito | em trânsito
    """
}
