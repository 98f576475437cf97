extension SharedWordings {
  private static let customs =
    "aduan* | alfandega | alfandegari* | fiscalizacao | desembaraco | receita federal | desalfandegamento | rfb"
  private static let failed = """
    nao entregue | nao foi possivel entregar | nao foi possivel efetuar a entrega | nao foi possivel realizar a entrega | nao foi possivel a entrega \
    | tentativa de entrega | entrega nao efetuada | nao pode ser entregue | entrega nao realizada | nao foi entregue | falha na entrega | entrega falhada \
    | insucesso | entrega nao pode ser efetuada | entrega nao conseguida | nao pode ser efetuada | entrega sem sucesso | entrega mal sucedida \
    | tentativa sem sucesso | entrega nao concluida | nao conseguimos entregar | entrega de objeto nao efetuada | entrega impossivel | entrega frustrada \
    | sem sucesso | nao conseguida | problema na entrega | incidencia na entrega | ocorrencia na entrega | nao foi conseguida | entrega falhou | impossivel entregar
    """
  private static let point = """
    ponto de retirada | ponto de recolha | ponto pickup | pickup | locker | lockers | cacifo | cacifos | armario inteligente | caixa de correios inteligente \
    | caixa postal inteligente | ponto de entrega | loja ctt | loja | estacao de correios | estacao dos correios | agencia dos correios | unidade dos correios \
    | ponto ctt | agencia | ponto de levantamento | terminal de autoatendimento | collectt | clique e retire | clique retire | ponto parceiro | ponto de coleta para retirada | posto | papelaria | armario
    """
  private static let given =
    "entregue | entregues | entrega realizada | entrega efetuada | deixado | deixada | depositado | depositada | entrega"

  static let portuguese = """
    @airlines : agente de carga | despachante | companhia aerea | transportador aereo
    @stores : nosso armazem | no armazem | no deposito | ao deposito | nosso deposito | nosso centro | armazem de consolidacao
    @undone : quase | indisponivel | @airlines | @stores
    @undone : pode | podera | deve | deveria | devia | quer | deseja | pretende | caso | se nao | se for | se o ~ entreg* | deixad* | entrega
    @undone : comprovante | comprovativo | prova ~ solicitad* | pedid*
    @undone : armazem consolidador | armazem de consolidacao | centro de consolidacao | dados | devolucoes | eletronicamente | eletronicos | estafeta local | centro de distribuicao
    @failed : \(failed)
    @failed : nao ~ possivel | pode | conseguimos | foi | pode ser | conseguiu ~ entregar | entrega | entregue | entregarmos
    @failed : entrega | tentativa | distribuicao ~ nao efetuada | nao realizada | falhad* | falhou | frustrada | sem sucesso | impossivel | nao concluida | malsucedida | mal sucedida
    @about : retir* | levant* | disponivel | @failed | alfandeg* | aduan* | devol* | recolh* | pagamento | tribut* | aguard*
    @pickup : coleta | recolha | recolha ao domicilio | coleta domiciliar | coleta programada
    @if : se | caso | em caso de | no caso de
    @happened : foi | esta disponivel | nao foi possivel | estava | tentamos
    no delivered : ^previsto | ^prevista | previsto$ | prevista$ | amanha | em breve | brevemente | nao$ | no$ | pendente$ | en breve | ^manana | fallido$ | imposible$ | por el remitente$ | falhou$ | falhada$ | impossivel$ | cancelado$ | cancelada$ | ^se | ^assim que | ^quando | ^ainda nao | pelo remetente$ | instruc* de entrega | ^morada de entrega | ^endereco de entrega | desconhecido$ | desconhecida$ | 0 de | ^sera | ^pode
    @fact : ^entregue | encomenda entregue | objeto entregue | pacote entregue | foi entregue | foram entregues | ^entrega realizada | ^entrega efetuada | ^entrega feita
    @unfact : nao entregue | nao foi | remetente | devol* | \(point) | alfandeg* | aduan* | transportadora | armazem | ^se | ^quando | sera entregue | vizinh* | portaria | porteiro | para ser
    rated delivered.unspecified handed_to=recipient : @fact > opiniao | avalie | avaliar | avaliacao | satisfeit* | satisfacao | obrigado | foto | duvidas | comprovativo | comprovante ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > apos | depois de | apesar de ~ tentativa* ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > sem necessidade de | nao requer | nao requereu | nao foi necessaria | dispensad* | sem ~ assinatura ! remitente | devol* | \(point)
    lies_in_box delivered.mailbox : pacote | encomenda | objeto | carta | envio ~ esta | encontra se ~ na sua | na ~ caixa de correio | caixa do correio ! aviso | nao
    not_on_van delivery_failed.not_attempted : nao ~ carregad* | embarcad* ~ viatura | veiculo | carrinha | caminhao ! voo
    not_on_plane in_transit.not_loaded : nao ~ carregad* | embarcad* | embarcar ~ voo | aviao | navio
    other_day out_for_delivery.rescheduled physical=no : destinatario | cliente ~ pediu | solicitou | escolheu | agendou ~ outra data | outro dia | nova data | data posterior | outro horario
    not_let_in customs.import_refused cause=customs : alfandeg* | aduan* | fiscalizacao > nao autorizad* | nao permitid* | recusad* | negad* | entrada proibida ! desalfand*
    slow_area unknown.notice_only physical=no : prazo diferenciado | sujeita a prazo | sujeito a prazo | prazo adicional | entrega diferenciada
    guard_over pickup.expired cause=recipient : prazo de retirada | prazo para retirada | prazo de levantamento | prazo de guarda | prazo de permanencia ~ encerrad* | expirad* | expirou | esgotad* | terminou | terminad* | vencid*
    announced pre_shipment.info_received physical=no : anunciad* | pre anunciad* | avisad* ~ pelo remetente | pelo expedidor | pelo vendedor
    @dealt : entregue | entregues | deixado | deixada | depositado | depositada | entregar | entrega | colocad* | inserid* | levantad* | retirad* | recolhid*
    neighbour_took delivered.neighbour handed_to=proxy : vizinho | vizinha ~ recebeu | aceitou | levantou | ficou com ! nao | recusou | se
    put_in_box delivered.mailbox : colocad* | inserid* | depositad* | introduzid* ~ caixa de correio | caixa do correio | caixa de correspondencia | recetaculo postal ! aviso | nao | sera
    not_given pre_shipment.not_handed_over physical=no : ainda nao ~ entregue | recebid* | aceit* ~ transportadora | correios | ctt | operador ! destinatario
    comes_today out_for_delivery.on_vehicle leg=destination : chega | chegara + hoje ! atras*
    sender_awaited pre_shipment.not_handed_over physical=no : aguard* | espera ~ remetente | vendedor | loja ~ entregue | poste | envie | deposite
    return_came returned.to_sender direction=return handed_to=recipient : devolucao ~ chegou | recebida | entregue ~ remetente | vendedor ! nao | sera
    found_help delivered.unspecified handed_to=recipient : foi | ja foi ~ entregue > se ~ nao ~ encontrar | encontra | recebeu | encontrou ! remetente | \(point) | nao foi entregue
    @gave : entregue | entregues | deixado | deixada
    @away : ausencia | ausente | nao estava
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ vizinho | vizinha & @away ! se | em caso | sera | nao foi possivel | aviso
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ porteiro | portaria | zelador | rececao | recepcao | condominio & @away ! se | em caso | sera | nao foi possivel | aviso
    no_room delivery_failed.attempted reason=locker_full : nao coube | nao cabe | demasiado grande | muito grande ~ cacifo | locker | armario | caixa
    kept_for exception.held reason=postponed_by_recipient cause=recipient : retid* | guardad* | em espera ~ a pedido | por solicitacao | por pedido ~ destinatario | cliente
    near_out out_for_delivery.on_vehicle leg=destination : ainda nao ~ chegou ~ destinatario | morada | endereco & motorista | carteiro | estafeta | entregador ! nao foi possivel
    one_there delivered.partial : um | um volume | um objeto | o primeiro ~ entregue & outro em | o outro | outro volume | dois volumes | segundo | restante ! nao entregue | sera
    back_out out_for_delivery.on_vehicle leg=destination : volta | novamente | de novo | voltou ~ a sair para entrega | saiu para entrega | em distribuicao | para entrega ! remetente | amanha | aguard*
    to_post in_transit.handed_to_last_mile : transferido | entregue | repassado | cedido ~ aos correios | para os correios | aos ctt | para os ctt ~ para distribuicao | para entrega | distribuicao ! pelo remetente | nao
    to_airline in_transit.handed_to_linehaul : entregou | entregue | cedido ~ @airlines ! nao | atras* | sera | prevista
    to_store in_transit.arrived_facility : entregou | entregue | recebido | recebida | deixou ~ @stores ! nao | sera | devol* | retir* | levant*
    last_try unknown.notice_only physical=no : ultima tentativa | ultima entrega & depois | em seguida ~ devolvid* | devolucao | sera devolvid*
    name_missing exception.address_problem reason=address : falta | nome ~ nome do destinatario | do destinatario incompleto | incompleto | ilegivel
    will_fetch in_transit.redirected physical=no : destinatario | cliente ~ prefere | deseja | quer | pretende ~ retirar | levantar | recolher
    chosen unknown.notice_only physical=no : destinatario | cliente ~ escolheu | pediu | solicitou | preferiu ~ entrega | entregar | deixar ! nova | devolucao ! outro dia | data | mais tarde | outra morada | outro endereco
    at_port in_transit.handed_to_linehaul : entregue | recebido ~ porto de embarque | no porto | ao porto | navio ! nao
    confirmed_for out_for_delivery.appointment_scheduled physical=no : entrega ~ confirmada ~ para | amanha ! nao
    by_mistake exception.other : marcado | marcada | registado | registrado ~ entregue ~ por engano | por erro | indevidamente
    delivered_late delivered.unspecified handed_to=recipient : ^entregue | foi entregue ~ com atraso | segunda tentativa | terceira tentativa ! \(point) | remetente | nao | devol* ! @undone
    if_away unknown.notice_only physical=no : na sua ausencia | na tua ausencia & sera | deixaremos
    suspended exception.held reason=postponed_by_recipient cause=recipient : entrega ~ suspensa ~ pedido | solicitacao
    claims_not exception.missing : destinatario | cliente ~ afirma | declara | informa | reclama ~ nao ~ recebido | recebeu
    if_absent unknown.notice_only physical=no : @if ~ nao estiver | nao esteja | ausente | ausencia | ninguem | nao houver | nao puder | nao se encontre | nao estiver em casa ! @happened
    if_failed unknown.notice_only physical=no : se | caso ~ entrega | entregar | tentativa ~ nao for | nao seja | falhar | impossivel | insucesso ! @happened
    if_unclaimed pickup.reminder physical=no : se | caso | caso contrario | senao | apos esse prazo | findo o prazo | apos o prazo & retir* | levant* | recolh* | prazo | procur* & sera | seguira | retorna | retornara | volta ~ devolv* | ao remitente | ao remetente | remetente | devolucao ! @happened
    if_returned unknown.notice_only physical=no : se | caso & sera devolvid* | vai ser devolvid* | sera restituid* ! @happened
    last_call pickup.reminder physical=no : ultima oportunidade | ultima chance | ultimo dia | ultimo aviso | nao se esqueca | nao esqueca | lembre se | nao perca ~ levant* | retir* | buscar | recolh*
    waits_days pickup.reminder physical=no : aguarda | espera | disponivel ~ por mais | mais | ainda ~ dia | dias | horas ! uteis
    sender_not_yet pre_shipment.not_handed_over physical=no : remetente | vendedor | lojista ~ ainda nao | nao ~ entregou | postou | enviou | depositou ! destinatario
    last_hours pickup.reminder physical=no : falta | faltam | resta | restam | tem ainda | ainda tem | ainda tens ~ hora | horas | dia | dias ~ prazo | levant* | retir* | recolh* ! em falta
    storage_ends pickup.reminder physical=no : prazo ~ levantamento | guarda | retirada | recolha ~ termina | acaba | expira | vence ! encerrado
    storage_longer pickup.extended physical=no : prazo ~ guarda | levantamento | retirada ~ prorrogad* | alargad* | estendid* | prolongad*
    storage_longer_2 pickup.extended physical=no : prazo ~ prorrogad* | alargad* | estendid* | prolongad*
    tour_off delivery_failed.not_attempted : rota | giro | volta | distribuicao ~ interrompid* | suspens* | cancelad* | nao concluid* | incompleta
    not_reached delivery_failed.not_attempted : entregador | carteiro | estafeta | motorista | distribuidor ~ nao ~ conseguiu chegar | chegou | passou | passar | teve tempo | pode chegar | conseguiu passar ! remetente | vendedor
    no_capacity delivery_failed.not_attempted : excesso de carga | falta de capacidade | falta de pessoal | sobrecarga & entreg* | distribui*
    still_out out_for_delivery.on_vehicle leg=destination : ainda nao | nao ~ entregue & carteiro | entregador | estafeta | em distribuicao | motorista & ainda ! nao foi possivel | tentativa | remetente
    still_late exception.delayed physical=no : ainda nao ~ entregue & atras* | greve
    still_moving in_transit.moving : ainda nao ~ entregue & a caminho | em transito | transito ! tentativa
    still_not_here exception.delayed physical=no : ainda nao chegou ~ unidade ! postad* | remetente
    not_cancelled unknown.notice_only physical=no : nao | impossivel ~ cancelado | cancelada | cancelar | anulado | anulada | anular ! entrega | saida
    not_cancelled_2 unknown.notice_only physical=no : cancelamento | anulacao ~ recusad* | impossivel | negad* | nao ! voo
    label_void pre_shipment.label_cancelled physical=no : etiqueta | guia | e ticket ~ cancelad* | anulad* | eliminad* | excluid* ! nao
    flight_off exception.delayed reason=flight physical=no : voo cancelado | cancelamento do voo | cancelamento de voo | voo perdido
    not_loaded in_transit.not_loaded : nao embarcad* | nao foi embarcad* | nao carregad* | nao embarcou | perdeu o voo
    soon_from_unit in_transit.at_delivery_office : unidade de destino | unidade de entrega | centro de distribuicao | unidade de distribuicao | centro de entrega | base de destino | cdd & preparad* | em breve | brevemente | proximo dia | aguarda saida | aguardando saida ! saiu | nao
    contacted_0 out_for_delivery.customer_contacted physical=no : destinatario | cliente ~ contactado | contatado | contactada | contatada ! nao | sem | impossivel
    contacted_1 out_for_delivery.customer_contacted physical=no : contactamos | contatamos | ligamos | contactado | contatado ~ destinatario | cliente ! nao | sem | remetente
    unknown_number_0 unknown.invalid_number physical=no : nao reconhecemos | nao conhecemos | nao reconhece ~ numero | codigo ! postal | porta
    unknown_number unknown.invalid_number physical=no : codigo | codigo de rastreio | numero | numero de objeto | numero de envio ~ desconhecido | nao reconhecido | nao existe | inexistente | nao encontrado | nao consta ! postal | porta | casa | rua
    no_news unknown.not_found physical=no : nao | ainda nao | sem ~ informacao | informacoes | dados & tente | mais tarde | tente novamente
    some_of_it delivered.partial : entr parcial | ent parcial | entrega parcial | parcialmente ! nao
    some_of_it_2 delivered.partial : 1 de 2 | 1 de 3 | 2 de 3 | restante & entregue | entregues ! nao | sera
    other_person_2 delivered.reception handed_to=proxy : nao | mas & destinatario & entregue | mas | deixado ~ portaria | porteiro | zelador | rececao | recepcao | condominio | seguranca ! sera | pode
    other_person delivered.neighbour handed_to=proxy : nao | mas & destinatario & entregue | mas | deixado ~ vizinho | vizinha ! sera | pode
    no delivered : @undone
    no delivered : quando | se | assim que | logo que | antes de | ate que | para que | onde | depois de ~ entregue | deixado | deixada | depositad* | entregues
    no delivered : seja | sejam | sera | serao | ser | lhe ser | tiver sido | vai ser | deve ser | pode ser ~ @dealt
    no delivered : quer | deseja | prefere | pretende ~ @dealt
    no delivered : entregue + nao
    no delivered : outro | outra | segundo ~ pacote | volume | objeto | encomenda ~ entregue
    no delivered : entregue ~ endereco | morada | pessoa | destinatario ~ errad* | incorret*
    no delivered : endereco errado | morada errada
    no delivered : estado | status | leitura > erro | errado | incorreto
    no delivered : comprovante | comprovativo | prova ~ apos | depois | estara
    no delivered : ao + remetente | vendedor | expedidor
    no delivered : a alfandega | a transportadora | ao operador
    no delivered : ^quando | ^quer | ^deseja | ^assim que | pode ser levantad* | pode ser retirad* | para levantamento | para retirada | aguarda retirada | aguardando retirada | aguarda levantamento | pronto para | pronta para | a entregar | vizinho de confianca
    no delivered : a caminho | em transito
    no delivered : ao | a + estafeta | carteiro | motorista | entregador | distribuidor
    no delivered : vizinh* | deposito ~ autorizad* | permitid*
    no delivered : necessaria | obrigatoria | exigida | possivel | escolhid* | preferid*
    return_failed returning.in_transit direction=return : nao foi possivel | tentativa | nao conseguimos | falha ~ entregar | entrega | devolver ~ ao remetente | ao vendedor
    return_out_2 returning.in_transit direction=return : saiu para entrega | em distribuicao | em rota de entrega | a caminho ~ ao remetente | do remetente | ao vendedor
    return_given returned.to_sender direction=return handed_to=recipient : devolvid* | devolucao | restituid* ~ recebid* | entregue ~ pelo remetente | pelo vendedor | pelo lojista ! sera | nao | aguard*
    return_there returned.to_sender direction=return handed_to=recipient : entregue | entrega efetuada | entrega realizada ~ ao remetente | ao vendedor | no remetente | ao lojista | ao expedidor ! sera | nao | saiu para | aguard* | pelo remetente
    by_sender accepted.dropped_off leg=origin : o vendedor | o remetente | o lojista | vendedor | remetente ~ deixou | entregou | depositou | postou ! nao | devol*
    from_client accepted.picked_up leg=origin : coletado | coletada | recolhido | recolhida ~ no cliente | no remetente | no vendedor | cliente remetente ! nao
    to_collect_failed pre_shipment.pickup_failed physical=no : estafeta | motorista | coletor | transportadora | nao foi possivel ~ nao conseguiu | nao pode | coletar | recolher ~ coletar | recolher | remetente | vendedor ! destinatario | foi coletad*
    stays_held pickup.extended physical=no : mantido em guarda ate | guarda prolongada ate
    message_sent unknown.notice_only physical=no : sms | e mail | email | mensagem | notificacao | whatsapp | aviso | alerta ~ enviado | enviada | enviamos | remetido | expedido | entregue ! @about
    message_sent_2 unknown.notice_only physical=no : enviado | enviada | enviamos | enviou se ~ sms | e mail | email | mensagem | notificacao | whatsapp ! @about
    message_sent_3 unknown.notice_only physical=no : destinatario | cliente | comprador ~ informado | notificado | avisado ~ por sms | por email | por e mail | por whatsapp | por telefone ! @about
    conditional pickup.reminder physical=no : se nao | caso nao | caso contrario & devol*
    survey unknown.notice_only physical=no : avalie | pesquisa de satisfacao | sua opiniao | inquerito
    invalid unknown.invalid_number physical=no : numero invalido | codigo invalido | codigo de rastreio invalido | objeto invalido | numero incorreto
    not_found unknown.not_found physical=no : objeto nao encontrado na base | nao encontrado na base | nao foram encontrad* | sem informac* | codigo nao encontrado | nao ha informac* | ainda nao consta | nao existe informacao | envio nao encontrado | objeto nao encontrado$
    pod_wanted unknown.notice_only physical=no : comprovante de entrega | comprovativo de entrega | prova de entrega ~ solicitad* | pedid*
    wish in_transit.redirected physical=no : destinatario | cliente ~ quer | deseja | pretende ~ outra morada | noutra | outro endereco | em outro
    overdue exception.delayed physical=no : deveria | devia | deveria ter sido ~ entregue | ter sido entregue
    data_sent pre_shipment.info_received physical=no : dados | informacoes ~ entregues | enviad* | transmitid* | recebid* | eletronicamente ! aduan* | alfandeg* | fiscaliz* | analise | faltam | prazo
    return_out returning.in_transit direction=return : saiu para entrega ao remetente | saida para entrega ao remetente
    return_done returned.to_sender direction=return handed_to=recipient : devolvido ao remetente | entregue ao remetente | devolucao entregue | devolvida ao remetente | retornado ao remetente | entregue na origem | devolucao concluida | devolucao efetuada | devolucao realizada | retirado pelo remetente | entrega ao remetente | levantado pelo remetente | restituido ao remetente | entregue ao expedidor | entregue ao vendedor | devolvido ao vendedor | entregue na devolucao ! sera | em devolucao | saiu para | nao | aguardando | autorizacao
    sender_unclaimed pickup.expired cause=sender direction=return : remetente nao retirou | nao retirado pelo remetente
    return_done_2 returned.to_sender direction=return handed_to=recipient : devolucao | devolvid* ~ recebid* | entregue | concluida ~ pelo | ao | no ~ lojista | vendedor | remetente | loja ! sera | nao | aguard*
    return_done_3 returned.to_sender direction=return handed_to=recipient : remetente | vendedor | lojista | loja ~ recebeu | retirou | levantou ~ devolucao | encomenda devolvida ! nao
        goes_back returning.in_transit direction=return : voltando | volta | retornando | regressa | regressando | retorna | retornou ~ para o vendedor | ao vendedor | para o remetente | ao remetente | a origem | ao lojista
    return_done_4 returned.to_sender direction=return handed_to=recipient : devolvid* | restituid* | retornad* | entregues ~ ao remetente | ao vendedor | ao lojista ! sera | em devolucao | nao | aguard*
    return_waiting returning.awaiting_sender_pickup direction=return : devolucao | devolvido | remetente & aguardando retirada pelo | disponivel para retirada | remetente retirar | retirada pelo remetente ! nao autorizada
    return_customs returning.initiated direction=return reason=customs cause=customs : devolucao | devolvido | devolvida & receita | \(customs) | autoridade ! aguardando autorizacao
    return_refused returning.initiated direction=return reason=refused cause=recipient : devolucao | devolvido | devolver | retorno & recus*
    return_address returning.initiated direction=return reason=address : devolucao | devolvido | devolver | retorno & endereco | desconhecido | morada
    return_unclaimed returning.initiated direction=return cause=recipient : devolucao | devolvido | retorno & nao procurado | nao retirado | nao reclamado | nao levantado | prazo
    return_unpaid returning.initiated direction=return reason=payment cause=recipient : nao efetuado no prazo | pagamento nao efetuado | pagamento nao confirmado no prazo | nao pago no prazo | devolucao & pagamento
    return_data returning.initiated direction=return reason=documents cause=recipient : solicitacao de dados nao atendida | informacoes nao prestadas no prazo | dados nao fornecidos no prazo
    return_moving returning.in_transit direction=return : em devolucao | retornando | em retorno | a caminho do remetente | devolucao em transito | em transito para o remetente
    returning returning.initiated direction=return : devolucoes | restituid* | devolucao | devolvido | devolvida | devolver | retorno ao remetente | devolucao autorizada | devolucao determinada | retorno a origem | retorno do objeto | reenviado ao remetente | regresso ao remetente | retornado ! aguardando autorizacao | devolucao cancelada | nao autorizada
    misrouted_0 exception.misrouted cause=carrier : mal encaminhad* | encaminhado erroneamente | encaminhado incorretamente | encaminhado por engano | enviado por engano | mal direcionado | direcionado incorretamente | erro de encaminhamento | erro de triagem | desvio de rota | rota errada | destino errado | unidade errada | triagem incorreta | mal triad*
    instructions exception.held : aguarda | aguardando ~ instrucoes ! alfandeg*
    cod_open delivery_failed.attempted reason=cod cause=recipient : cobranca | contra reembolso | reembolso ~ nao paga | nao pago
    address_asked exception.address_problem reason=address : destinatario ~ complete | completar | corrigir | confirmar ~ morada | endereco ! alfandeg*
    lost exception.lost cause=carrier : atingido por incendio | extraviado | extraviada | perdido | perdida | extravio | nao localizado | sinistrado | sinistro | localidade desconhecida ! roubo
    missing exception.missing : em averiguacao | averiguacao | em investigacao | procura | em localizacao ! alfandeg* | nao procurado
    stolen exception.stolen : roubado | furtado | roubo | furto | roubada | furtada | assalto
    contents exception.missing_contents : conteudo | espoliado | espoliacao & falta | violado | incompleto | espoliado | faltando | ausente | ausencia
    disposal_wait exception.other : aguardando & refugo
    destroyed exception.destroyed : destruido | destruida | refugado | descartado | inutilizado | inutilizacao | refugo | destruicao | abandonado
    seized customs.seized cause=customs : apreendido | apreensao | apreendida | perdimento | confiscado
    export_cancelled cancelled.export_cancelled : exportacao & cancelad*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : cancelad* & destinatario | cliente | comprador
    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : @pickup ~ agendad* | solicitad* | programad* | marcad* | confirmad* | pedid* | autorizada | prevista ! nao | cancelad*
    collector pre_shipment.pickup_scheduled physical=no : coletor | motorista | estafeta | transportadora | courier ~ a caminho ~ vendedor | remetente | coleta | recolha
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : pedido de recolha | pedido de coleta | solicitacao de coleta | sera coletado | sera recolhido | aguardando coleta | ordem de coleta ! destinatario
    pickup_failed_0 pre_shipment.pickup_failed physical=no : @pickup ~ nao | cancelada | falhou | falhada | sem sucesso | frustrada | impossivel ! destinatario | prazo | ou entrega | entrega
    pickup_failed_1 pre_shipment.pickup_failed physical=no : nao foi possivel | nao conseguimos ~ coletar | recolher
    pickup_failed_2 pre_shipment.pickup_failed physical=no : remetente | vendedor ~ ausente | fechado | nao estava ! devol* | conteudo
    not_attempted delivery_failed.not_attempted cause=carrier : saida cancelada | saida para entrega cancelada | motivos operacionais | entrega cancelada
    cancelled cancelled.by_sender physical=no : cancelado | cancelada | cancelamento | anulado | anulada ! coleta cancelada | voo
    pickup_cancelled pre_shipment.pickup_failed : coleta cancelada | recolha cancelada | coleta nao efetuada | coleta nao realizada | recolha nao efetuada | recolha falhada | falha na coleta | coleta sem sucesso

    paid customs.duties_paid physical=no : pagamento confirmado | despacho postal pago | despacho pago | pagamento efetuado | imposto pago | tributo pago | pago na origem | iva pago | icms pago | impostos pagos | imposto pago | taxa paga | iva liquidado | pagamento reconhecido | pagamento recebido | tributos pagos | impostos pagos | pagamento aprovado | taxas pagas ! apos | assim que | depois de | quando | nao
    duty_paid customs.duties_paid physical=no : pagamento ~ imposto* | tributo* | taxas | icms | iva | despacho ~ confirmado | efetuado | recebido | aprovado | reconhecido ! nao | aguard* | apos | assim que
    tribute customs.duties_due reason=payment cause=recipient flag=action_required : aguardando pagamento | confirmacao de pagamento | objeto tributado | nota de tributacao | tributo mantido | tributo alterado | a aguardar pagamento | pagamento pendente | pagamento do despacho
    due customs.duties_due reason=payment cause=recipient flag=action_required : icms | tribut* | impost* | direitos | taxas | \(customs) | despacho postal & pagamento | pagar | tributado | cobranca | encargos ! isento | confirmado | confirmada | recebido | sem tributacao
    review customs.import_held reason=value_check cause=customs : tribut* | impost* & revisao | bloqueado
    unblocked customs.import_in_progress : desbloqueio ! indenizado
    untaxed customs.import_released cause=customs : liberado sem tributacao | sem tributacao | isento de tributacao | isento de impostos
    customs_refused customs.import_refused reason=customs cause=customs : nao autorizad* & importacao | entrada
    customs_prohibited customs.import_refused reason=prohibited cause=customs : \(customs) | importacao & proibid* | negad* | indeferid* | recusad*
    released_ok customs.import_released cause=customs : importacao autorizada | liberado pela alfandega | liberada pela alfandega | liberado da alfandega | fiscalizacao finalizada | fiscalizacao aduaneira finalizada | fiscalizacao concluida | aduaneira finalizada | desembaraco concluido | desalfandegado | desalfandegada | saiu da alfandega | desalfandegamento concluido | aduaneiro concluido | desembaracado | desembaracada ! exportacao
    held_declaration customs.import_held reason=declaration cause=sender : declaracao & ausente | incorreta | incompleta | \(customs)
    sent_for_review customs.import_in_progress : informacoes | dados ~ enviad* | prestad* | transmitid* ~ analise | autoridade | orgaos
    held_licence customs.import_held reason=restricted_licence cause=customs : orgao anuente | orgaos anuentes | licenca | anvisa | anuente
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : vigiagro | quarentena | sanitari* | fitossanitari*
    held_documents customs.import_held reason=documents cause=recipient flag=action_required : \(customs) | importacao | liberacao & document* | informacoes | dados | acao necessaria | faltam | comprovante ! finalizad* | recebidas
    held_tax customs.import_held reason=tax_id cause=recipient flag=action_required : \(customs) & cpf | nif | cnpj
    held_action customs.import_held cause=recipient flag=action_required : acao necessaria a liberacao | faltam informacoes | acao e necessaria | regularizacao
    checking_item unknown.notice_only physical=no : verificando situacao do objeto
    checking customs.import_in_progress : verificando situacao | autorizacao da receita
    export_held customs.export_held reason=customs cause=customs : exportacao & retid* | bloquead*
    held customs.import_held reason=customs cause=customs : \(customs) & retid* | detid* | bloquead* | pendente | aguardando | conferencia | inspecao
    export_out customs.export_released : exportacao & liberad* | concluid* | finalizad* | autorizad*
    out customs.import_released : \(customs) & finalizad* | concluid* | liberad* | terminad* | autorizad*
    export_in customs.export_in_progress : exportacao & \(customs) | despacho
    in customs.import_in_progress : \(customs) | despacho de importacao | policia federal | orgaos de controle

    notice_first delivery_failed.notice_left : aviso | aviso de chegada | postal | bilhete | notificacao ~ deixado | deixada | deixamos | deixou | depositado | na caixa
    notice_first_2 delivery_failed.notice_left : deixado | deixou | deixamos | deixado um ~ aviso | bilhete | postal
    absent delivery_failed.attempted reason=absent cause=recipient : nao estava no local | nao estava em | nao se encontrava | nao encontrado no local | nao atendeu | nao atende | nao respondeu | nao ha quem receba | sem pessoa para receber | casa vazia | ausente | carteiro nao atendido | nao atendido | ninguem | ausencia | destinatario nao estava ! conteudo | declaracao | em caso de
    closed delivery_failed.attempted reason=business_closed cause=recipient : sem expediente | fechado | encerrado | estabelecimento fechado | empresa fechada | fechada ! prazo | mala | processo
    again_first_0 out_for_delivery.rescheduled physical=no : nova tentativa de entrega | nova tentativa & amanha | agendad* | proximo dia util | sera | prevista ! nao | falha* | sem sucesso | ausente
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @failed & recus*
    failed_moved delivery_failed.attempted reason=moved cause=recipient : mudou se | mudou de endereco | cliente mudou
    no_time delivery_failed.not_attempted : nao deu tempo | falta de tempo | tempo insuficiente | nao houve tempo | por falta de tempo | fora do horario | nao tentada
    failed_address delivery_failed.attempted reason=address : @failed & endereco | desconhecido | morada | numero | cep | area
    back_base delivery_failed.attempted : apos | depois de | depois da ~ tentativa ! sucesso
    failed_access delivery_failed.attempted reason=no_access : @failed & acesso | area de risco | inacessivel
    failed_payment delivery_failed.attempted reason=payment cause=recipient : @failed & pagamento | cobranca
    failed_id delivery_failed.attempted reason=id_or_age cause=recipient : @failed & documento | identificacao | idade
    failed_weather delivery_failed.attempted reason=weather cause=external : @failed & chuva | alagamento | enchente | clima* | meteorolog*
    failed_locker delivery_failed.attempted reason=locker_full : locker cheio | locker indisponivel | sem compartimento | cacifo cheio
    refused_sender exception.refused : retirada & nao autorizada
    again_first out_for_delivery.rescheduled physical=no : nova tentativa | novamente | de novo | nova entrega ~ amanha | agendad* | proximo dia util | sera | segunda feira | prevista | dia seguinte ! nao | falha* | sem sucesso
    failed delivery_failed.attempted : @failed
    refused exception.refused reason=refused cause=recipient : recusou se a | recusou receber | nao quis receber | nao aceitou | nao aceite pelo destinatario | rejeitad* pelo destinatario | rejeitou | recusado | recusou | recusa | recusada | recusou se
    address_0 exception.address_problem reason=address : numero da casa | numero | numero da porta | cep | codigo postal | rua | bloco | apartamento ~ inexistente | nao existe | incorret* | errad* | invalid* | em falta | nao informado | ausente | incomplet* ! codigo de rastreio | objeto
    no_access delivery_failed.attempted reason=no_access : acesso | entrada | portao ~ bloquead* | negad* | impossivel | impedid* | fechad* | restrit* | proibid* ! alfandeg* | aduan* | importacao
    address exception.address_problem reason=address : endereco | morada | enderecamento & incorret* | insuficiente* | incomplet* | inexistente | errad* | nao existe | desconhecid* | inconsistencia* | corrigir | invalid* | erro
    unknown_recipient exception.address_problem reason=address : destinatario desconhecido | cliente desconhecido | desconhecido no local | nao existe o numero | cep incorreto | cep invalido | desconhecido na morada
    expired pickup.expired cause=recipient : destinatario nao retirou | nao retirou objeto | nao procurado | nao retirado | prazo de retirada encerrado | nao reclamado | nao levantado | prazo de levantamento | prazo de guarda | prazo encerrado | nao levantada
    ended exception.held : prazo de regularizacao encerrado | prazo & encerrado
    vehicle exception.delayed reason=vehicle physical=no : veiculo | caminhao | camiao | carrinha | viatura ~ avaria* | acidente | acidentad* | quebrado | quebrou | pane | problema | defeito
    damaged exception.damaged : molhada | amassado | amassada | rasgado | rasgada | quebrado | quebrada | embalagem aberta | embalagem violada | partido | encharcad* | avariado | danificado | avaria | danificada | avariada | dano | molhado
    to_pickup_address out_for_delivery.to_pickup_point : encaminhad* | a caminho | em transferencia | sera encaminhad* ~ para retirada | para levantamento | para recolha
    transit_country in_transit.transit_country : pais de transito | pais intermediario | pais terceiro | terceiro pais | pais de passagem
    redirected in_transit.redirected : redirecionad* | reexpedid* | reencaminhad* | alteracao de endereco | mudanca de endereco | endereco alterado | correcao de rota | outro endereco | reimpresso | nova morada | reexpedicao
    resched out_for_delivery.rescheduled physical=no : nova tentativa de entrega | nova tentativa sera | tentaremos novamente | tentaremos entregar novamente | tentaremos de novo | voltaremos | reagendad* | reagendamento | nova tentativa | nova data | reprogramad* | adiad* | nova entrega | segunda tentativa
    collected delivered.collected handed_to=recipient : retirado pelo | levantado pelo | retirada pelo destinatario | levantado em | retirado em | retirado na | levantado na | retirado no | levantado no | entregue em loja | entregue no balcao | entregue na unidade dos correios | levantado | recolhido pelo destinatario | levantada | entregue na agencia dos correios | retirado por ! loja parceira | pickup | nao | carteiro | remetente | disponivel | pronto | para | aguard* | pode ser | a ser
    reminder pickup.reminder physical=no : lembrete | ultimo dia | ultimo aviso | prazo termina
    extended pickup.extended physical=no : prazo prorrogado | prazo alargado | prorrogacao
    to_point out_for_delivery.to_pickup_point : \(point) & a caminho | saiu para | em transito para | em distribuicao | sera entregue ! disponivel | unidade de | estafeta ja | morada
    sender_drop accepted.dropped_off leg=origin : entregue | depositad* | deixad* | postad* ~ pelo vendedor | pelo remetente | pelo lojista ! nao | devol*
    ready_point pickup.ready : \(point) & aguarda* | disponivel | retirada | retirar | levantar | levantamento | entregue | depositado | deixado | pronto | chegou | no ponto | disponibilizado | encontra se ! destinatario retirou | transito | encaminhado | remetente | postado | de distribuicao | saiu | postagem | ao destinatario | nao | aceite | vizinho
    ready_point2 pickup.ready : ^no ponto | ^na loja | ^no locker
    at_locker pickup.ready handed_to=station : ja esta | encontra se | esta | colocad* | deixad* ~ no locker | num locker | no ponto | na loja | no cacifo | na agencia | no armario | na papelaria ! nao | saiu | remetente
    ready pickup.ready : aguardando retirada | disponivel para retirada | disponivel para levantamento | retirar nos correios | pronto para retirada | disponivel na unidade | aguarda levantamento | disponivel para recolha | pronto para levantamento | aguardando ser retirado | em caixa postal | caixa postal | disponivel para retirar | aguardando cliente retirar | pode ser levantad* | pode levantar | pode retirar | pronto a levantar | esperando retirada | disponivel para ser retirado | disponivel para ser levantado | posta restante ! entregue na caixa
    neighbour delivered.neighbour handed_to=proxy : vizinho | vizinha & \(given) | recebido ! nao
    mailbox delivered.mailbox : caixa de correio | caixa do correio | caixa de correspondencia | recetaculo | receptaculo | caixa postal & \(given) ! nao | inteligente
    reception delivered.reception handed_to=proxy : portaria | porteiro | rececao | recepcao | zelador | condominio & \(given) | recebido ! nao
    safe delivered.safe_place : alpendre | varanda | quintal | jardim | local seguro | porta | garagem | local combinado | local indicado & \(given) ! nao
    proxy delivered.agent handed_to=proxy : terceiro | familiar | autorizado | representante | mandatario & \(given) ! nao
    signed_by delivered.signed handed_to=recipient : assinado | assinada + por ! remetente
        taken_in delivered.recipient handed_to=recipient : recebido | recebida | recebeu ~ pelo destinatario | pelo cliente | pelo proprio | pela propria | por familiar | o destinatario | o cliente | esposa | marido | esposo | filho | filha | mae | pai | irmao | irma ! nao | remetente | aviso
        at_counter delivered.collected handed_to=recipient : retirad* | levantad* | recolhid* ~ pelo cliente | pelo destinatario | pelo comprador ! nao | aguard* | para ser
    signed delivered.signed handed_to=recipient : assinatura | assinado & \(given) | recebido ! nao | sem assinatura | pendente
    partial delivered.partial : entrega parcial | entregue parcialmente | parcialmente entregue
    recipient delivered.recipient handed_to=recipient : destinatario | destinatari | cliente | em maos | ao proprio & entregue | entrega realizada | entrega efetuada | entrega conseguida ! nao | saiu | ser entregue | a entregar
    suspend in_transit.moving physical=no : suspensao da entrega
    driver_on out_for_delivery.on_vehicle leg=destination : estafeta | carteiro | entregador | motorista | distribuidor ~ a caminho | vai a caminho | saiu para | esta a chegar | esta chegando | proximo ! remetente | nao | coleta
    today out_for_delivery.on_vehicle leg=destination : vai ser | sera | vamos | chega | recebera | vai receber ~ entregue | entregar | entrega | entreg* ~ hoje | esta tarde | esta noite | durante o dia | em breve | dentro de momentos ! loja | ponto | atras*
    again_moving in_transit.resumed : novamente em transito | de novo em transito | novamente a caminho | de novo a caminho | retomou | retomad* | seguiu viagem apos | localizado e | reencontrad* | voltou a circular ! remetente | alfandeg* | quando
    @eta : entrega prevista | previsao | entrega estimada | data prevista | chegada prevista | prevista para | previsto para | distribuicao prevista
    out_eta out_for_delivery.on_vehicle : saiu p entrega | saiu pra entrega | saiu p a entrega | saiu p distribuicao ! remetente
    airline_eta in_transit.handed_to_linehaul : companhia aerea | transportador aereo & @eta | prevista | prevista ! atras* | cancel*
    @dest_unit : unidade de distribuicao | centro de distribuicao | unidade de entrega | centro de entrega | unidade de destino | estacao de destino | cdd
    at_unit_eta in_transit.at_delivery_office : @dest_unit & @eta | amanha ! saiu | encaminhado | transito | a caminho | partiu | atras* | nao foi possivel
    @eta : sera | vai ser ~ entregue
    left_eta in_transit.departed_facility : saiu | partiu | expedido | encaminhado | despachado & @eta ! hoje | atras* | para entrega | p entrega | assim que | quando
    came_eta in_transit.arrived_facility : chegou | recebido | triagem & @eta ! \(point) | hoje | atras* | para entrega | assim que | quando | pais
    moving_eta in_transit.moving : em transito | a caminho & @eta ! hoje | atras* | entregador | carteiro | estafeta
    late_promise exception.delayed physical=no : entrega | entregue | entregaremos ~ com atraso | atrasada
    not_handed_0 pre_shipment.not_handed_over physical=no : ainda nao | nao foi ainda ~ postado | postada | entregue pelo remetente | entregue aos correios | recebido | recebida | recebemos | rececionado | aceite | depositado | enviado pelo | coletado | recolhido ! destinatario | cliente nao
    partner_0 in_transit.handed_to_last_mile : recebido pela transportadora | entregue | transferido | repassado | encaminhado | enviado | cedido ~ estafeta local | courier local | parceiro | parceira | operador local | transportador parceiro | transportadora parceira | transportadora local | correio local | operador logistico | empresa parceira | parceiro de entrega | operador postal | correios de | ultima milha ! nao
    they_delivered delivered.unspecified handed_to=recipient : carteiro | estafeta | entregador | motorista ~ entregou | ja entregou ! nao | remetente | \(point) | vendedor
    they_took delivered.collected handed_to=recipient : cliente | destinatario | comprador ~ retirou | levantou | ja levantou ! nao | remetente | vendedor
    delivered_by delivered.unspecified handed_to=recipient : entregue ~ pelo ~ carteiro | entregador | estafeta | motorista | distribuidor ! nao | loja | ponto
    slot out_for_delivery.appointment_scheduled physical=no : agendad* | agendamento | entrega marcada | data marcada | horario marcado ! nao
    contacted out_for_delivery.customer_contacted physical=no : contato com o destinatario | contacto com o destinatario | destinatario contactado | cliente contactado
    out out_for_delivery.on_vehicle : saiu para entrega | em distribuicao | em rota de entrega | saiu para distribuicao | com o entregador | em entrega | saida para entrega | rota de entrega | saiu para a entrega | em processo de entrega | entregador | sera entregue hoje | entrega hoje | em curso de entrega | a ser entregue | distribuicao ao destinatario | na rota do entregador | com o carteiro | com o estafeta | em distribuicao domiciliaria | estafeta a caminho | carteiro saiu | em giro ! centro de distribuicao | unidade de distribuicao | cancelad*
    promise unknown.notice_only physical=no : sera entregue | previsao de entrega | entrega prevista | data prevista | prevista para | entrega estimada | previsto para
    not_handed pre_shipment.not_handed_over physical=no : ainda nao chegou a unidade | aguarda entrada | aguardando postagem | aguardando objeto | aguarda rececao | aguarda entrega pelo remetente | nao recebido | ainda nao recebemos | aguardando coleta | a aguardar entrada | aguarda aceitacao | ainda nao foi postado | aguardando deposito
    delivered delivered.unspecified handed_to=recipient : entregue | entregues | entrega realizada | entrega efetuada | entregue com sucesso | entrega conseguida | entrega concluida | entrega com sucesso | entrega finalizada | comprovante de entrega ! nao | remetente | \(customs) | \(point) | transportadora | companhia aerea | para ser | a ser | unidade | centro | parceiro | operador | hub | deve | ao transportador | aguard*
    label pre_shipment.info_received physical=no : etiqueta emitida | informacoes eletronicas | informacao eletronica | pre postagem | dados recebidos | etiqueta | objeto ainda nao chegou | pre registo | informacao recebida | registado | registada | dados do envio | guia gerada | guia emitida | envio registado | informacao eletronica | aviso eletronico | envio criado | pre aviso | pre alerta | declaracao emitida | e ticket
    order pre_shipment.order_created physical=no : pedido | encomenda criada | em preparacao | em separacao | nota fiscal emitida | preparando | a preparar | prepara a | esta preparando | pedido recebido | embalado | compra
    pickup_planned pre_shipment.pickup_scheduled physical=no : coleta agendada | coleta solicitada | recolha agendada | recolha solicitada | coleta programada
    delay_weather exception.delayed reason=weather cause=external physical=no : alagamento* | inundac* | neve | condicoes climaticas | chuvas | enchente* | mau tempo | intemperi* | tempestade | condicoes meteorologicas
    delay_strike exception.delayed reason=strike cause=external physical=no : greve | paralisacao
    delay_holiday exception.delayed reason=holiday physical=no : feriado
    delayed exception.delayed physical=no : alto volume | grande volume | acidente | avaria mecanica | problemas operacionais | transito intenso | atrasar* | fora do prazo | imprevisto* | atraso | atrasos | atrasado | atrasada | prazo maior | atrasara
    misrouted exception.misrouted cause=carrier : encaminhado erroneamente | tratado indevidamente | mal encaminhado | direcionado incorretamente | destinado a outro pais | encaminhado incorretamente | encaminhado por engano | enviado por engano | erro de encaminhamento | mal direcionado | desvio de rota
    transit_country in_transit.transit_country : pais de transito
    imported in_transit.arrived_destination_country : recebido no brasil | chegou ao brasil | recebido pelos correios do brasil | chegou ao pais de destino | pais de destino | recebido no pais | chegada ao pais | chegada a portugal | chegou a portugal | pais destino | recebido em portugal ! encaminhado | a caminho | envio para | expedido | partiu | transito
    picked_0 accepted.picked_up : coletad* | recolhid* ~ transportadora | transportador | no vendedor | no remetente | no lojista
    left_country in_transit.departed_origin_country : pais de origem | do pais & saiu | partiu | deixou | expedido | encaminhado do
    left_country2 in_transit.departed_origin_country : a caminho do brasil | saiu do pais | expedido para o pais de destino | enviado para o pais de destino | saida internacional | expedicao internacional | saida do pais | encaminhado para o pais de destino | encaminhado para o pais | transito para o pais de destino | a caminho do pais
    local_carrier in_transit.handed_to_last_mile : recebid* | aceite | na posse ~ transportadora local | transportador local | operador local | correio local | parceiro local
    airline in_transit.handed_to_linehaul : companhia aerea | transportadora | transportador aereo | embarcado | voo | entregue a companhia
    told_in customs.import_in_progress : informacoes prestadas pelo cliente em analise | informacoes & em analise
    exchange_in in_transit.arrived_import_office : unidade internacional | centro internacional | unidade de tratamento internacional | estacao de permuta | importacao
    export in_transit.export_processing : unidade de exportacao | exportacao
    last_mile in_transit.handed_to_last_mile : transportadora local | operador local | parceiro local | parceiro de entrega | ultima milha | operador postal | parceiro logistico
    at_office in_transit.at_delivery_office : unidade de distribuicao | centro de distribuicao | unidade de entrega | centro de entrega | unidade de destino | estacao de destino | cidade de destino | centro de distribuicao domiciliaria | cdd | na unidade local | destino ! saiu | encaminhado | transito | a caminho | transferencia | partiu | de unidade
    to_office in_transit.departed_facility : encaminhado | em transferencia de & para
    posted accepted.received_at_origin : postado | postada | aceito | aceite | recebido na unidade de postagem | aceitacao | recebido pelos correios | postagem | admitido | rececionado nos ctt | aceite nos ctt | recebido do remetente | depois do horario | apos o horario limite | recebido na origem
    dropped_0 accepted.dropped_off leg=origin : entregue | depositado | deixado | postado ~ pelo remetente | pelo vendedor | pelo lojista ! nao | devol*
    picked accepted.picked_up : coletado | coletada | recolhido | recolhida | coleta realizada | coleta efetuada | recolha efetuada | coleta | recolha | retirado no remetente
    dropped accepted.dropped_off : entregue pelo remetente | depositado pelo remetente | deixado pelo remetente
    forwarded in_transit.departed_facility : deixou | deixaram | encaminhado | encaminhada | saiu da unidade | expedido | expedida | partiu | saiu do | saiu de | expedicao | saida | enviado | despachado | saiu
    moving in_transit.moving : segue em viagem | segue viagem | carregad* | descarregad* | embarcad* | em transito | a caminho | transferencia | transporte | em viagem | em curso | em movimento
    security in_transit.moving : controlo de seguranca | controle de seguranca ! alfandeg*
    arrived in_transit.arrived_facility : recebido | chegou | chegada | recepcao | rececao | unidade | recebida | triagem | tratamento | em processamento | processado | centro operacional | centro | separacao | conferido | entrada | armazem ! deixou
    held2 exception.held : retido | retida | bloqueado | suspenso | em espera | aguardando
    other exception.other : incidencia | ocorrencia | problema | anomalia
    spoken_of unknown.notice_only physical=no : entregue | entregues | entrega | entregar
    """
}
