extension SharedWordings {
  static let portuguese = """
    return_done returned.to_sender direction=return : devolvido ao remetente | entregue ao remetente | devolução entregue | devolvida ao remetente | retornado ao remetente ! será | em devolução
    returning returning.initiated direction=return : devolução | em devolução | devolvido | devolver | retorno ao remetente | devolução autorizada | devolvida | retornando
    lost exception.lost : extraviado | perdido | extravio | não localizado ! roubo
    stolen exception.stolen : roubado | furtado | roubo | furto
    damaged exception.damaged : avariado | danificado | avaria
    destroyed exception.destroyed : destruído | refugado | descartado
    cancelled cancelled.by_sender : cancelado | cancelada
    duty customs.duties_due reason=payment cause=recipient flag=action_required : aguardando pagamento | pagamento do despacho | pagamento pendente | tributo | imposto & pagar | pagamento | aguardando ! confirmado
    duty_wait customs.duties_due reason=payment cause=recipient flag=action_required : aguardando pagamento
    duty_paid customs.duties_paid : pagamento confirmado | pagamento efetuado | imposto pago
    customs_documents customs.import_held reason=documents cause=recipient flag=action_required : aduan* | fiscalização | alfândega | importação & document* | informações | faltam
    customs_refused customs.import_refused reason=customs cause=customs : importação não autorizada | não autorizada | proibido
    seized customs.seized : apreendido | apreensão
    customs_out customs.import_released : fiscalização finalizada | liberado pela alfândega | liberado sem tributação | aduaneira finalizada | desembaraço concluído | fiscalização aduaneira finalizada | liberado da alfândega | saiu da alfândega | desalfandegad*
    customs_export_done customs.export_released : exportação & liberad* | concluíd* | finalizad*
    customs_held customs.import_held reason=customs cause=customs : retido | retida & alfândega | aduan* | fiscalização | receita
    customs_in customs.import_in_progress : alfândega | aduan* | fiscalização | desembaraço | receita federal
    refused exception.refused reason=refused cause=recipient : recusado | recusou | recusa | recusada
    address exception.address_problem reason=address : endereço & incorreto | insuficiente | incompleto | inexistente | errado | não existe | desconhecido
    unknown_recipient exception.address_problem reason=address : destinatário desconhecido | cliente desconhecido | desconhecido no local | não existe o número | cep incorreto
    moved delivery_failed.attempted reason=moved : mudou se
    expired pickup.expired : não procurado | não retirado | prazo de retirada encerrado | não reclamado
    ready pickup.ready : aguardando retirada | disponível para retirada | disponível para levantamento | retirar nos correios | pronto para retirada | disponível na unidade | aguarda levantamento | disponível para recolha
    collected delivered.collected handed_to=recipient : retirado pelo | levantado pelo | retirada pelo destinatário
    neighbour delivered.neighbour handed_to=proxy : vizinho
    absent delivery_failed.attempted reason=absent cause=recipient : ausente | não atendido | ninguém | destinatário ausente | empresa sem expediente
    failed delivery_failed.attempted : não entregue | não foi possível entregar | tentativa de entrega | entrega não efetuada | não pode ser entregue | entrega não realizada | não foi entregue | falha na entrega | entrega falhada | não foi possível a entrega | insucesso
    not_attempted delivery_failed.not_attempted : saída cancelada | entrega não efetuada por motivos operacionais
    out out_for_delivery.on_vehicle : saiu para entrega | em distribuição | em rota de entrega | saiu para distribuição | com o entregador | em entrega | saída para entrega | rota de entrega
    promise unknown.notice_only physical=no : será entregue | previsão de entrega | entrega prevista
    delivered_recipient delivered.recipient handed_to=recipient : entregue ao destinatário | entregue ao destinatari | entregue ao cliente ! não
    delivered delivered.unspecified handed_to=recipient : entregue | entrega realizada | entrega efetuada | entregue com sucesso | entrega conseguida ! não | será | remetente | alfândega | fiscalização | ponto
    label pre_shipment.info_received physical=no : etiqueta emitida | informações eletrônicas | pré postagem | aguardando postagem | dados recebidos | etiqueta | aguardando objeto | objeto ainda não chegou
    delayed exception.delayed physical=no : atraso | atrasado | atrasada
    misrouted exception.misrouted : encaminhado erroneamente | tratado indevidamente | mal encaminhado | direcionado incorretamente
    imported in_transit.arrived_import_office : recebido pelos correios do brasil | recebido no brasil | chegou ao brasil
    left_country in_transit.departed_origin_country : saiu do país de origem | partiu do país | deixou o país | a caminho do brasil
    export in_transit.export_processing : unidade de exportação | exportação
    country in_transit.arrived_destination_country : chegou ao país de destino | país de destino
    posted accepted.received_at_origin : postado | postada | aceito | aceite | coletado | recebido na unidade de postagem | aceitação
    forwarded in_transit.departed_facility : encaminhado | em transferência | saiu da unidade | expedido | partiu
    moving in_transit.moving : em trânsito | a caminho | transferência
    arrived in_transit.arrived_facility : recebido | chegou | chegada | recepção | unidade
    """
}
