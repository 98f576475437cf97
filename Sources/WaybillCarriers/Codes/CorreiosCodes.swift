/// SRO events, type and status, from the tables that Correios publishes for its web service. BDE, BDI and BDR
/// share their statuses: they differ in the scanning unit alone.
enum CorreiosCodes {
  static let table = CodeTable(text)

  private static let text = """
    BDE,BDI,BDR/01,67,70 delivered.recipient # entregue ao destinatário
    BDE,BDI,BDR/00 delivered.unspecified
    BDE,BDI,BDR/79 delivered.unspecified # entregue ao contratante
    BDE,BDI,BDR/02,18,20,21 delivery_failed.attempted reason=absent # carteiro não atendido
    BDE,BDI,BDR/25 delivery_failed.attempted reason=business_closed # empresa sem expediente
    BDE,BDI,BDR/33 delivery_failed.attempted reason=id_or_age # não apresentou documento exigido
    BDE,BDI,BDR/35,36 delivery_failed.attempted # coleta ou entrega não efetuada
    BDE,BDI,BDR/05,39 delivery_failed.attempted # a entrega não pode ser efetuada
    BDE,BDI,BDR/30,46,47 delivery_failed.not_attempted # saída ou tentativa não efetuada, cancelada
    BDE,BDI,BDR/49 exception.rejected_by_carrier # dimensões impossibilitam a entrega
    BDE,BDI,BDR/04 exception.refused reason=refused cause=recipient # recusou-se a receber
    BDE,BDI,BDR/06,38,89 exception.address_problem reason=address # desconhecido, falida, localidade desconhecida
    BDE,BDI,BDR/07,08,19,34 exception.address_problem reason=address # endereço incorreto, numeração irregular
    BDE,BDR/82 exception.address_problem reason=address flag=action_required # complementar endereço
    BDE,BDI,BDR/10 exception.address_problem reason=moved # mudou-se
    BDE,BDI,BDR/23 returned.to_sender # entregue ao remetente
    BDE,BDI,BDR/03,12 pickup.expired direction=return # remetente não retirou
    BDE,BDI,BDR/26 pickup.expired # destinatário não retirou no prazo
    BDE,BDI,BDR/24 pickup.ready # disponível em caixa postal
    BDE,BDI,BDR/68 pickup.ready handed_to=station # caixa de correios inteligente
    BDE,BDI,BDR/48 exception.held # retirada não autorizada pelo remetente
    BDE,BDI,BDR/14 returning.initiated cause=sender # desistência de postagem
    BDE,BDI,BDR/15,45 in_transit.at_delivery_office # recebido na unidade de distribuição
    BDE,BDI,BDR/22 in_transit.moving # devolvido aos Correios
    BDE,BDI,BDR/53 in_transit.redirected # reimpresso e reenviado
    BDE,BDI,BDR/87 exception.misrouted # destinado a outro país
    BDE,BDI,BDR/09,29,84,98 exception.missing # não localizado, verificando situação
    BDE,BDI,BDR/80 exception.lost # extraviado
    BDE,BDI,BDR/13 exception.destroyed # atingido por incêndio
    BDE,BDI,BDR/28,37,86 exception.damaged # avariado
    BDE,BDI,BDR/50,51,52 exception.stolen # roubado
    BDE,BDI,BDR/60 exception.held # aguardando prazo para refugo
    BDE,BDI,BDR/61 exception.destroyed # refugado
    BDE,BDI,BDR/32 out_for_delivery.appointment_scheduled # entrega agendada
    BDE,BDI,BDR/66,69 exception.delayed # prazo diferenciado, atraso
    BDE,BDI,BDR/41,42 exception.held reason=incomplete_shipment # lote incompleto
    BDE,BDI,BDR/85 exception.other # código fora do padrão
    BDE,BDI,BDR/40 customs.import_refused # importação não autorizada
    BDE,BDI,BDR/43,71,72,73,74,75,76 customs.seized # apreendido por órgão de fiscalização
    BDE,BDI,BDR/44,77 customs.import_held reason=documents # aguardando órgão anuente, DTRAT
    BDE,BDI,BDR/54 customs.duties_due reason=payment flag=action_required # ICMS importação
    BDE,BDI,BDR/55 customs.import_held reason=value_check # revisão do tributo solicitada
    BDE,BDI,BDR/56 customs.import_held reason=declaration # declaração ausente ou incorreta
    BDE,BDI,BDR/57 customs.import_released # revisão concluída, liberado
    BDE,BDI,BDR/58,59 customs.duties_due reason=payment # tributo alterado, mantido
    BDE,BDI,BDR/62 returning.initiated reason=customs cause=customs # por determinação da Receita
    BDR/31 customs.duties_paid # pagamento confirmado
    BDR/63 returning.initiated reason=payment # pagamento não efetuado no prazo
    BDR/64 returning.initiated reason=documents # solicitação de dados não atendida
    BDE,BDI,BDR/81 customs.export_held # saída do país não autorizada
    BDE,BDI,BDR/83 customs.import_held flag=action_required # ação do cliente não realizada
    BLQ/01 exception.held cause=sender # bloqueada a pedido do remetente
    BLQ/02,05,11,21,22 exception.held cause=sender # suspensão da entrega
    BLQ/51 customs.import_held reason=value_check # revisão de tributos
    BLQ/54,61 in_transit.resumed # desbloqueio
    BLQ/31 exception.lost # extravio
    CD,CUN/00,01 in_transit.arrived_facility # recebido na unidade
    CD/02,03 in_transit.arrived_facility
    CMT/00 in_transit.arrived_facility
    CO/01 accepted.picked_up # coletado
    CO/02,03,04,07 pre_shipment.pickup_scheduled # a coletar
    CO/05,06,13 pre_shipment.pickup_failed # tentativa de coleta, não coletado
    CO/09,10 cancelled.by_sender # coleta cancelada, desistência
    DO/00,01,02 in_transit.departed_facility # encaminhado
    RO/00,01 in_transit.departed_facility # encaminhado
    PMT/01 in_transit.departed_facility # encaminhado
    TRI/00 in_transit.departed_facility # encaminhado
    EST/01,02,03,04,05,06,09 unknown.notice_only # desconsiderar a informação anterior
    FC/01,47 returning.initiated cause=sender # será devolvido por solicitação do remetente
    FC/02 out_for_delivery.appointment_scheduled # entrega agendada
    FC/03 exception.misrouted cause=carrier # em correção de rota
    FC/04 exception.address_problem reason=address # endereço incorreto
    FC/05 in_transit.moving # devolvido aos Correios
    FC/07 delivery_failed.attempted reason=business_closed # empresa sem expediente
    FC/08 exception.delayed # prazo diferenciado
    FC/09 pickup.expired direction=return # remetente não retirou
    FC/10 in_transit.at_delivery_office # recebido na unidade de distribuição
    FC/11 exception.destroyed cause=sender # destruído com autorização
    FC/12,13,19,24,27,32,33,34,35,37 customs.import_in_progress # fiscalização por órgãos
    FC/26 customs.duties_due reason=payment # emissão da nota de tributação
    FC/29 customs.seized # encaminhado para apreensão
    FC/31 customs.export_in_progress # aguardando autorização para exportação
    FC/41 customs.import_held reason=documents # problemas na documentação
    FC/42 exception.held reason=prohibited # contém líquido
    FC/51 exception.stolen # roubado
    FC/82 pre_shipment.info_received # etiqueta emitida
    IDC/01,02,03,04,05,06,07 exception.lost # não localizado, indenização
    LDE/00,09 returning.in_transit # saiu para entrega ao remetente
    LDI/00,01,02,03,04,14 pickup.ready # aguardando retirada
    LDI/11,13 out_for_delivery.to_pickup_point # encaminhado para retirada
    OEC/00,01 out_for_delivery.on_vehicle # saiu para entrega ao destinatário
    OEC/09 returning.in_transit # saiu para entrega ao remetente
    PO/00,01,09 accepted.received_at_origin # postado
    PAR/07,34,42 customs.import_released # importação autorizada, liberado
    PAR/10 customs.import_released # fiscalização finalizada
    PAR/11,30 customs.duties_due reason=payment flag=action_required # aguardando pagamento
    PAR/12 customs.import_in_progress # informações em análise
    PAR/13 returning.in_transit reason=customs # devolvido ao país de origem
    PAR/14 customs.import_held reason=value_check # revisão de tributos solicitada
    PAR/15 in_transit.arrived_destination_country leg=destination # recebido no país de destino
    PAR/16,20 in_transit.arrived_destination_country # recebido no Brasil
    PAR/17 customs.import_released # liberado pela alfândega
    PAR/18 in_transit.export_processing leg=origin # recebido na unidade de exportação
    PAR/19 customs.import_released leg=destination # finalizada no país de destino
    PAR/21 customs.import_in_progress # encaminhado para fiscalização aduaneira
    PAR/22 customs.import_in_progress leg=destination # fiscalização no país de destino
    PAR/23 customs.import_held reason=customs # aguardando autorização para devolução
    PAR/24 returning.initiated reason=customs cause=customs # devolução determinada
    PAR/25 customs.import_held reason=documents flag=action_required # faltam informações
    PAR/26 exception.refused reason=refused cause=recipient # destinatário recusou
    PAR/27 customs.duties_paid # despacho postal pago na origem
    PAR/28 in_transit.left_import_office # encaminhado para a unidade de tratamento
    PAR/31 customs.duties_paid # pagamento confirmado
    PAR/32,33 customs.duties_due reason=payment # pagamento não confirmado
    PAR/40 returning.initiated # devolução a pedido
    PAR/41 customs.import_held reason=payment # prazo de pagamento encerrado
    """

  static let wordings = """
    wrong_label exception.rejected_by_carrier : postado após | fora do padrão
    country_return returning.initiated direction=return : devolvido ao país de origem
    received in_transit.arrived_destination_country : recebido pelos correios do brasil | recebido no brasil
    export in_transit.export_processing : unidade de exportação no país de origem
    customs_in customs.import_in_progress : encaminhado para fiscalização | fiscalização aduaneira | entregue à fiscalização ! finalizada
    customs_done customs.import_released : fiscalização aduaneira finalizada | fiscalização finalizada | liberado sem tributação | fiscalização concluída
    duty customs.duties_due reason=payment cause=recipient flag=action_required : aguardando pagamento
    paid customs.duties_paid : pagamento confirmado
    forwarded in_transit.departed_facility : objeto encaminhado | encaminhado
    transit in_transit.moving : objeto em trânsito | em trânsito
    """
}
