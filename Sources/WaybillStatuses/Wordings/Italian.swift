extension SharedWordings {
  private static let customs = "dogan* | sdogan* | svincolo"
  private static let failed = """
    non consegnato | non consegnata | mancata consegna | tentata consegna | tentativo di consegna | non e stato possibile | consegna non riuscita | consegna fallita \
    | non andata a buon fine | non andato a buon fine | consegna non effettuata | consegna non possibile | impossibile consegnare | consegna impossibile \
    | tentativo fallito | non e stata consegnata | non e stato consegnato | consegna non eseguita | consegna non avvenuta | non consegnabile | non recapitato \
    | non recapitata | mancato recapito | tentativo di recapito | esito negativo | tentativi di consegna | problemi di consegna | anomalia di consegna \
    | non e stata effettuata | non riuscito | consegna negativa | consegna rinviata per
    """
  private static let point = """
    punto poste | punto di ritiro | locker | fermopoint | fermo point | ufficio postale | access point | paccofacile | parcelshop | parcel shop | punto di raccolta \
    | edicola | tabaccheria | tabaccaio | fermo deposito | fermodeposito | punto inpost | punto pickup | pickup point | punto vendita | negozio | armadietto | service point \
    | punto fermopoint | fermoposta | casella inpost | shop | punto di consegna | punto brt | gls shop
    """
  private static let given =
    "immess* | consegnat* | recapitat* | lasciat* | depositat* | consegna effettuata | inserit*"

  static let italian = """
    @airlines : agente di spedizione | spedizioniere | compagnia aerea | vettore aereo | compagnia marittima
    @stores : nostro magazzino | al deposito | nel deposito | in magazzino | nostro deposito | magazzino di consolidamento
    @undone : quasi | @airlines | @stores
    @undone : puo | potra | deve | dovra | doveva | dovrebbe | desidera | vuole | se ~ consegn* | lasciat* | recapitat* | deposita*
    @undone : prova di consegna | ricevuta ~ richiest*
    @undone : magazzino di consolidamento | magazzino di raccolta | centro di consolidamento | dati | reparto | resi | elettronicamente
    @failed : \(failed)
    @failed : non ~ possibile | riusciti | stato | stata | potuto | consegnat* | andata | andato ~ consegnare | consegna | consegnat* | recapitare | recapitat* | a buon fine | effettuare la consegna
    @failed : consegna | recapito | tentativo ~ non riuscit* | fallit* | non effettuat* | impossibile | non possibile | negativ* | senza esito | non andat* | mancat*
    @about : ritir* | disponibil* | giacenza | @failed | dogan* | reso | ritorn* | restitu* | pagament*
    @pickup : ritiro | prelievo | presa
    @if : se | in caso di | qualora | nel caso | in caso
    @happened : e stato | e stata | e disponibile | abbiamo | non e stato possibile
    no delivered : ^previsto | ^prevista | previsto$ | prevista$ | domani | a breve | prossimamente | no$ | in attesa | fallito$ | fallita$ | impossibile$ | annullato$ | annullata$ | ^se | ^appena | ^non appena | ^quando | ^non ancora | dal mittente$ | istruzion* di consegna | ^indirizzo di consegna | sconosciuto$ | sconosciuta$ | 0 su | ^sara | ^puo
    @fact : ^consegnato | ^consegnata | pacco consegnato | spedizione consegnata
    @fact : e stato | e stata + consegnato | consegnata | recapitato | recapitata
    @fact : ^consegna effettuata | ^consegna eseguita | ^consegna avvenuta
    @unfact : non e stato | non e stata | non consegnat* | mittente | reso | resa | \(point) | dogan* | vettore | partner | magazzino | ^se | ^quando | ^appena | sara consegnat* | verra consegnat* | vicino | vicina | portiere | portineria
    rated delivered.unspecified handed_to=recipient : @fact > parere | opinione | valuta* | recensione | soddisfatt* | feedback | grazie | foto | domande | prova di consegna ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : @fact > dopo | nonostante ~ tentativo | tentativi | mancata consegna ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > firma ~ non | nessuna ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > senza | nessuna | non ~ firma ! @unfact
    lies_in_box delivered.mailbox : pacco | spedizione | busta | plico ~ e | si trova ~ nella ~ cassetta della posta | cassetta delle lettere | cassetta postale ! avviso | non
    fetched delivered.collected handed_to=recipient : ritiro effettuato | ritiro avvenuto | ritiro completato ~ presso | dal | da | in ~ ufficio postale | l ufficio postale | locker | punto | destinatario | cliente | negozio ! mittente | non
    not_on_van delivery_failed.not_attempted : non ~ caricat* | salit* ~ furgone | mezzo | mezzi | veicolo ! volo | nave
    other_day out_for_delivery.rescheduled physical=no : destinatario | cliente ~ chiesto | richiesto | scelto | preferito | concordato ~ altra data | altro giorno | data successiva | nuova data | un altra data | diversa data | data diversa
    being_prepared pre_shipment.order_created physical=no : fase di preparazione | in preparazione | in fase di allestimento | sta preparando ~ mittente | venditore | negozio | spedizione | pacco ! consegna
    being_prepared_2 pre_shipment.order_created physical=no : mittente | venditore ~ sta preparando | prepara | ha preparato ! consegna | non
    announced pre_shipment.info_received physical=no : annunciat* | preannunciat* | preavvisat* ~ dal mittente | da parte del mittente | dal venditore | dal cliente
    @dealt : consegnat* | recapitat* | lasciat* | depositat* | consegnare | immess* | inserit* | ritirat*
    finished delivered.unspecified handed_to=recipient : ^recapito | ^consegna + completat* | conclus* | terminat* | ultimat*
    neighbour_took delivered.neighbour handed_to=proxy : vicino | vicina ~ ha | hanno ~ ritirato | ricevuto | preso | accettato ! rifiutato | non | se
    flown in_transit.handed_to_linehaul : ^decollat* | ^decollo | e decollat*
    comes_today out_for_delivery.on_vehicle leg=destination : arriva | arrivera | arrivano + oggi ! ritard*
    sender_awaited pre_shipment.not_handed_over physical=no : attesa | aspettiamo | attendiamo ~ mittente | venditore ~ consegni | affidi | spedisca | depositi
    forwarded in_transit.moving : inoltrat* | instradat* ~ verso | destinazione ! mittente | non | errore | sbagliat* | consegna
    found_help delivered.unspecified handed_to=recipient : e stato | e stata ~ consegnat* | recapitat* > se ~ non ~ trovi | trova | trovate | ricevuto ! mittente | \(point) | non e stata consegnata
    @gave : consegnato | consegnata | lasciato | lasciata | recapitato | recapitata | consegna
    @away : assenza | assente | non in casa
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ vicino | vicina | vicini & @away ! se | in caso | sara | verra | non e stato | avviso
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ portiere | portineria | custode | reception | portinaio & @away ! se | in caso | sara | verra | non e stato | avviso
    no_room delivery_failed.attempted reason=locker_full : non entra | non entrava | troppo grande | non c e spazio ~ locker | armadietto | cassetta | casella
    kept_for exception.held reason=postponed_by_recipient cause=recipient : trattenut* | ferma | fermo | in deposito ~ su richiesta | a richiesta | per richiesta ~ destinatario | cliente
    near_out out_for_delivery.on_vehicle leg=destination : non ancora | non e ancora ~ giunt* | arrivat* ~ al destinatario | destinatario & autista | corriere | postino ! non e stato possibile
    one_there delivered.partial : uno | un collo | il primo ~ consegnat* & altro collo | l altro | due colli | due pacchi | secondo ! non consegnat* | sara
    not_dispatched pre_shipment.not_handed_over physical=no : venditore | mittente | negozio ~ non ~ ancora ~ spedito | inviato | preparato
    to_airline in_transit.handed_to_linehaul : consegnat* | affidat* ~ @airlines ! non | ritard* | sara | prevista
    to_store in_transit.arrived_facility : consegnat* | ricevut* | lasciat* ~ @stores ! non | sara | reso | ritir* | giacenza | fermo deposito
    last_try unknown.notice_only physical=no : ultimo tentativo | ultima consegna & poi | dopodiche | successivamente ~ restituzione | reso | restituit* | mittente
    name_missing exception.address_problem reason=address : manca | mancante | nome ~ nome del destinatario | nome sul citofono | del destinatario incompleto | incompleto
    will_fetch in_transit.redirected physical=no : destinatario | cliente ~ preferisce | desidera | vuole | chiede ~ ritirare | ritiro
    dest_absent delivery_failed.attempted reason=absent cause=recipient : dest ass | dest assente | destin ass
    chosen unknown.notice_only physical=no : destinatario | cliente ~ ha scelto | ha chiesto | ha richiesto | ha preferito ~ consegna | consegnare | lasciare ! altro giorno | data | posticip* | piu tardi | altro indirizzo
    at_port in_transit.handed_to_linehaul : consegnat* | arrivat* ~ porto di imbarco | al porto | in porto | nave ! non
    confirmed_for out_for_delivery.appointment_scheduled physical=no : consegna ~ confermata ~ per | domani ! non
    by_mistake exception.other : segnat* | registrat* | risulta ~ consegnat* ~ per errore | erroneamente
    delivered_late delivered.unspecified handed_to=recipient : ^consegnato | ^consegnata | e stato consegnato | e stata consegnata ~ in ritardo | con ritardo | secondo tentativo | terzo tentativo ! \(point) | mittente | non | reso ! @undone
    delivered_then delivered.unspecified handed_to=recipient : ^consegnato | ^consegnata | e stato consegnato | e stata consegnata > se ~ domande | problemi | bisogno | dubbi ! \(point) | mittente | non
    if_away unknown.notice_only physical=no : in sua assenza | in tua assenza | in vostra assenza & verra | sara
    claims_not exception.missing : destinatario | cliente ~ dichiara | afferma | segnala ~ non ~ ricevuto
    if_absent unknown.notice_only physical=no : @if ~ assenza | assente | assenti | non sei | non sarai | non siete | non ci sei | non ci fosse nessuno | nessuno | non fossi | non in casa ! @happened
    if_failed unknown.notice_only physical=no : se | in caso di | qualora | nel caso ~ consegna | consegnare | recapito ~ non | fallita | impossibile | mancata | fallisse ! @happened
    if_unclaimed pickup.reminder physical=no : se | altrimenti | in caso contrario | in caso di mancato ritiro | trascorsi | trascorso | decorsi | dopodiche & ritir* | giacenza | giorni & restitu* | rispedit* | mittente | reso | rientr* ! @happened
    if_returned unknown.notice_only physical=no : se | qualora & verra | sara ~ restituit* | rispedit* | reso | resa ! @happened
    last_call pickup.reminder physical=no : ultima possibilita | ultima occasione | ultimo giorno | ultimo avviso | ricorda | ricordati | non dimenticare | ultime ore ~ ritir* | pacco | giacenza | spedizione
    waits_days pickup.reminder physical=no : ti aspetta | ti attende | disponibile | resta ~ ancora ~ giorno | giorni | ore
    sender_not_yet pre_shipment.not_handed_over physical=no : mittente | venditore | negozio ~ non ~ ancora ~ consegnato | affidato | spedito | depositato ! destinatario
    coordinated out_for_delivery.customer_contacted physical=no : cliente | destinatario ~ contattat* ! non | impossibile
    last_hours pickup.reminder physical=no : mancano | manca | ancora per | restano | ancora | hai ancora ~ ore | ora | giorno | giorni & ritir* | giacenza | disponibile ! non
    storage_ends pickup.reminder physical=no : giacenza | deposito | termine per il ritiro ~ scade | termina | in scadenza ! scaduta | scaduto
    storage_ends_2 pickup.reminder physical=no : scade | termina ~ giacenza | ritiro | deposito ! scaduta
    tour_off delivery_failed.not_attempted : giro | giro di consegne | consegne ~ interrotto | sospeso | non completato | incompleto | interrotte
    not_reached delivery_failed.not_attempted : corriere | autista | postino | portalettere ~ non e riuscito a | non e riuscito | non e passato | non e potuto passare | non ha fatto in tempo ! ritirare | mittente
    no_capacity delivery_failed.not_attempted : eccesso di carico | mancanza di capacita | carenza di personale | sovraccarico & consegn*
    still_out out_for_delivery.on_vehicle leg=destination : non ancora | non e stata ancora | non e stato ancora | non e ancora stata | non e ancora stato ~ consegnat* & corriere | postino | portalettere | in consegna | autista ! mittente | affidat*
    still_late exception.delayed physical=no : non ancora | non e stata ancora | non e stato ancora | non e ancora stata | non e ancora stato ~ consegnat* & ritard* | sciopero | ferma | fermo | maltempo | guasto
    still_moving in_transit.moving : non ancora | non e stata ancora | non e stato ancora | non e ancora stata | non e ancora stato ~ consegnat* & in viaggio | in transito ! tentat*
    @not_yet : non ancora | non risulta ancora | non e ancora | non e stata ancora | non e stato ancora
    not_taken_over pre_shipment.not_handed_over physical=no : @not_yet ~ presa in carico | preso in carico | affidat* | ricevut* | accettat* ! destinatario
    to_be_given pre_shipment.not_handed_over physical=no : in attesa di | deve | attesa di | attende di ~ affidat* | consegnat* ~ mittente | poste italiane | corriere | vettore ! destinatario
    promise_mail unknown.notice_only physical=no : consegna prevista | consegna e prevista | consegna stimata | verra consegnat* | sara consegnat* & riceverai | ricevera | riceverete
    not_cancelled unknown.notice_only physical=no : non | impossibile ~ annullat* | annullare | cancellat* | cancellare ! consegna | ritiro
    not_cancelled_2 unknown.notice_only physical=no : annullamento | cancellazione ~ respint* | rifiutat* | impossibile | negat* | non ! volo
    label_void pre_shipment.label_cancelled physical=no : etichetta | lettera di vettura | ldv ~ annullat* | eliminat* | cancellat* ! non
    flight_off exception.delayed reason=flight physical=no : volo cancellato | volo annullato | cancellazione del volo | annullamento del volo | volo perso
    not_loaded in_transit.not_loaded : non imbarcat* | non caricat* | non e stata imbarcata | non e stato imbarcato | non e stata caricata | mancato imbarco
    @dest_branch : filiale di destino | filiale di destinazione | sede di destino | hub di destino | hub di destinazione | filiale di consegna | sede di consegna | centro di recapito | centro di distribuzione | ufficio di recapito | filiale locale | deposito di consegna
    soon_from_branch in_transit.at_delivery_office : @dest_branch & presto | a breve | sara consegnat* | preparazione | preparat* | prossimo giorno | in attesa di consegna | domani ! partit* | non
    unknown_number_0 unknown.invalid_number physical=no : non riconosciamo | non conosciamo | non riconosce ~ numero | codice ! civico | postale
    unknown_number unknown.invalid_number physical=no : numero | numero di spedizione | codice | lettera di vettura | codice a barre ~ sconosciut* | inesistente | non esiste | non riconosciut* | non presente nei ! civico | telefono | postale | citofono | indirizzo
    try_later unknown.not_found physical=no : riprovare piu tardi | riprova piu tardi | riprovi piu tardi & informazioni | dati | numero | spedizione ! consegn*
    some_of_it delivered.partial : consegna parziale | cons parziale | cons parz | parzialmente consegn* ! non
    some_of_it_2 delivered.partial : colli su 2 | collo su 2 | colli su 3 | collo su 3 | 1 su 2 | 2 su 3 | 1 su 3 | il resto segue | il restante & consegnat* | cons ! non | sara
    other_person_2 delivered.reception handed_to=proxy : non | ma & destinatario & ma ~ portiere | portineria | custode | reception | portinaio ! sara | verra | se
    other_person delivered.neighbour handed_to=proxy : non | ma & destinatario & ma ~ vicino | vicina ! sara | verra | se
    no delivered : @undone
    no delivered : quando | se | appena | non appena | finche | prima che | affinche | dove | per ~ @dealt
    no delivered : prima | che ~ sia | siano | venga | vengano + @dealt
    no delivered : vuoi | desideri | vuole | preferisci | preferisce ~ @dealt | lasciat*
    no delivered : sara | saranno | verra | verranno | deve | dovra | puo | potra | essere | esserti | esserle | esservi ~ @dealt
    no delivered : consegnato | consegnata + no
    no delivered : altro | altri | l altro | secondo ~ pacco | collo | pacchi | colli ~ @dealt
    no delivered : @dealt ~ indirizzo | persona | destinatario | civico | citofono ~ sbagliat* | errat* | diverso
    no delivered : indirizzo | persona | destinatario | civico + sbagliat* | errat*
    no delivered : stato | scansione > errore | errato | sbagliato
    no delivered : prova di consegna ~ dopo | disponibile dopo | sara
    no delivered : al | verso il + mittente | venditore | negozio
    no delivered : alla dogana | in dogana | al vettore | al corriere | allo spedizioniere
    no delivered : ^vuoi | ^desideri | ^quando | ^appena | puo essere ritirat* | potra essere ritirat* | in giacenza | disponibile per il ritiro | in attesa di ritiro | in attesa del ritiro | pronto per il ritiro | da ritirare | da consegnare | vicino di fiducia
    no delivered : in viaggio | in transito | in arrivo
    no delivered : vicin* | deposito ~ autorizzat* | consentit* | permess*
    no delivered : richiesta | obbligatori* | necessari* | possibile
    no delivered : vicin* | consegna | luogo ~ scelt* | preferit*
    return_out returning.in_transit direction=return : reso | resa | ritorno | restituzione ~ in consegna | in viaggio | in transito | affidat* al corriere ! mittente ha
    return_out_2 returning.in_transit direction=return : in consegna | in viaggio | in transito ~ al mittente | verso il mittente | al venditore
    return_failed returning.in_transit direction=return : non e stato possibile | tentativo | mancata | fallita ~ consegnare | consegna | restituire | riconsegna ~ al mittente | al venditore
    return_ready returning.awaiting_sender_pickup direction=return : reso | resa | ritorno | restituit* ~ attesa di ritiro | attesa del ritiro | disponibile | in giacenza | pronto per il ritiro ~ mittente | venditore
    return_ready_2 returning.awaiting_sender_pickup direction=return : in attesa di ritiro | disponibile per il ritiro ~ da parte del mittente | per il mittente | dal mittente
    by_sender accepted.dropped_off leg=origin : il venditore | il mittente | mittente | venditore ~ ha lasciato | ha consegnato | ha depositato | ha affidato ! non | reso | resi
    by_sender_2 accepted.dropped_off leg=origin : lasciat* | depositat* | consegnat* ~ dal cliente | dal venditore | dal mittente ~ punto | locker | ufficio postale | negozio | tabacc* | edicola ! non | attesa
    from_client accepted.picked_up leg=origin : ritirat* | prelevat* ~ presso il cliente | presso il mittente | dal mittente | dal venditore | cliente mittente ! non | destinatario | reso
    to_collect_failed pre_shipment.pickup_failed physical=no : non | impossibile ~ ritirare | prelevare ~ mittente | venditore | cliente mittente
    by_carrier_refused exception.rejected_by_carrier cause=carrier : rifiutat* | respint* | non accettat* ~ dal vettore | dal corriere | da poste italiane
    other_carrier in_transit.handed_to_last_mile : affidat* | consegnat* | passat* | cedut* ~ altro vettore | vettore partner | altro corriere | vettore locale | vettore finale ! non
    message_sent unknown.notice_only physical=no : sms | email | e mail | mail | messaggio | notifica | avviso | comunicazione | whatsapp ~ inviat* | spedit* | trasmess* | mandat* ! @about
    message_sent_2 unknown.notice_only physical=no : inviat* | mandat* | trasmess* ~ sms | email | e mail | mail | messaggio | notifica | avviso | comunicazione ! @about
    message_sent_3 unknown.notice_only physical=no : destinatario | cliente | mittente ~ informat* | avvisat* | avvertit* | notificat* ! @about
    conditional pickup.reminder physical=no : altrimenti | in caso contrario | se non & restitu* | rispedit* | mittente | reso
    hold_release exception.held : svincolo | svincolat* ~ giacenza
    survey unknown.notice_only physical=no : valuta | sondaggio | la tua opinione | soddisfazione
    invalid unknown.invalid_number physical=no : codice non valido | numero non valido | codice errato | numero errato | codice spedizione errato
    not_found unknown.not_found physical=no : non trovata | non trovato | nessuna informazione | nessun risultato | informazioni non disponibili | non sono presenti informazioni | spedizione non disponibile ! destinatario | indirizzo
    pod_wanted unknown.notice_only physical=no : prova di consegna ~ richiest*
    wish in_transit.redirected physical=no : destinatario | cliente ~ desidera | vuole | chiede ~ altro indirizzo | un altro
    overdue exception.delayed physical=no : doveva | dovrebbe | avrebbe dovuto ~ essere consegnat* | consegnat*
    data_sent pre_shipment.info_received physical=no : dati | informazioni ~ consegnati | inviat* | trasmess* | ricevut* | elettronicamente ! dogan*
    going_back returning.in_transit direction=return : viene | verra | sara | saranno | stiamo | deve essere | va & restituit* | riconsegnat* | rispedit* | rinviat* & mittente
    return_done returned.to_sender direction=return handed_to=recipient : consegnat* | restituit* | reso | resa | riconsegnat* | recapitat* | rientrat* | ritornat* | rispedit* consegnat* | consegna effettuata | consegna avvenuta ~ al mittente | presso il mittente | al venditore ! sara | in corso | non | verra | in consegna | per essere | attesa | affidat*
    return_done_3 returned.to_sender direction=return handed_to=recipient : ritirat* | ricevut* ~ dal mittente & reso | resa | ritorno | restitu* | giacenza | rientr*
    return_done_4 returned.to_sender direction=return handed_to=recipient : reso ~ consegnat* | ricevut* | completat* | recapitat* ! non | sara | dal cliente | dal mittente | al corriere
    return_done2 returned.to_sender direction=return handed_to=recipient : reso consegnato | reso al mittente consegnato | reso completato | reso effettuato | restituzione completata | restituzione effettuata
    return_done_5 returned.to_sender direction=return handed_to=recipient : mittente | venditore | negozio ~ ricevuto | ritirato ~ reso | resi | pacco restituito ! non
        goes_back returning.in_transit direction=return : torna | ritorna | sta tornando | rientra ~ al venditore | al mittente | dal mittente
    return_waiting returning.awaiting_sender_pickup direction=return : mittente & disponibile | giacenza & ritiro da parte del mittente | reso
    return_refused returning.initiated direction=return reason=refused cause=recipient : ritorno | reso | resa | restitu* | rispedit* & rifiut*
    return_address returning.initiated direction=return reason=address : ritorno | reso | resa | restitu* | rispedit* & indirizzo | sconosciut* | irreperibile
    return_customs returning.initiated direction=return reason=customs cause=customs : ritorno | reso | resa | restitu* | rispedit* & dogan*
    return_unclaimed returning.initiated direction=return cause=recipient : ritorno | reso | resa | restitu* | rispedit* & compiuta giacenza | non ritirat* | giacenza
    return_moving returning.in_transit direction=return : in ritorno | rientro in corso | in viaggio verso il mittente | in restituzione | ritorno al mittente in corso | in transito verso il mittente | reso in transito | in rientro
    returning returning.initiated direction=return : resi | reparto resi | reso al mittente | resa al mittente | reso | resa | ritorno | restituzione | restituit* | rispedit* | al mittente | rinviato al mittente | rinviata al mittente | rispedizione | rientro | ritornat* ! ritirata | consegnato dal | in attesa di consegna dal | resa disponibile | e stata resa disponibile | reso disponibile | reso noto
    instructions exception.held : attesa ~ istruzioni ! dogan*
    cod_open delivery_failed.attempted reason=cod cause=recipient : contrassegno ~ non pagat*
    address_asked exception.address_problem reason=address : destinatario ~ completare | correggere | confermare ~ indirizzo ! dogan*
    lost exception.lost cause=carrier : smarrit* | smarrimento | perso | persa | persi | perdut* | perdita ! perso il
    missing exception.missing : ricerche in corso | in fase di ricerca | ricerca in corso | irreperibile il collo | non rintracciat* | reclamo
    stolen exception.stolen : furto | rubat* | rapina | trafugat*
    contents exception.missing_contents : contenuto mancante | contenuto parziale | manomess* | ammanco | colli mancanti | contenuto incompleto
    vehicle exception.delayed reason=vehicle physical=no : mezzo | furgone | camion | veicolo | automezzo ~ avaria | guasto | guast* | incidente | fermo | panne
    damaged exception.damaged : bagnat* | strappat* | schiacciat* | ammaccat* | imballo aperto | imballaggio aperto | pacco aperto | infrant* | danneggiat* | avariat* | danno | danni | rott* | avaria | deteriorat*
    destroyed exception.destroyed : distrutt* | distruzione | smaltit* | abbandonat*
    seized customs.seized cause=customs : sequestr* | confiscat*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : annullat* | cancellat* & destinatario | cliente
    cancelled cancelled.by_sender physical=no : annullat* | annullamento | cancellat* | stornat* ! ritiro annullato | volo
    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : ritiro | prelievo ~ programmat* | richiest* | prenotat* | pianificat* | confermat* | previst* | concordat* | fissat* ! destinatario | non | ufficio postale | punto | disponibil* | locker
    courier_coming pre_shipment.pickup_scheduled physical=no : in arrivo | sta arrivando | passera ~ per il ritiro | a ritirare ! destinatario | punto
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : prenotazione ritiro | prenotazione del ritiro | richiesta di ritiro | ordine di ritiro | sara ritirat* presso il mittente | sara ritirat* dal corriere | ritireremo
    pickup_failed_0 pre_shipment.pickup_failed physical=no : ritiro | prelievo ~ fallit* | non effettuat* | non riuscit* | mancat* | annullat* | impossibile | non eseguit* | negativ* ! destinatario | giacenza
    pickup_failed_1 pre_shipment.pickup_failed physical=no : mittente ~ assente | chiuso | non presente | merce non pronta | non pronta ! ritorno | reso
    pickup_failed_2 pre_shipment.pickup_failed physical=no : merce non pronta | merce non disponibile | non e stato possibile ritirare | impossibile ritirare
    pickup_failed pre_shipment.pickup_failed : ritiro & fallito | non effettuato | non riuscito | mancato | annullato | impossibile ! destinatario

    paid customs.duties_paid physical=no : dazi | oneri | iva | diritti | \(customs) & pagat* | saldat* | pagamento ricevuto | pagamento effettuato | versat* ! non appena | dopo | quando | appena | da pagare | non pagat* | attesa
    due customs.duties_due reason=payment cause=recipient flag=action_required : dogan* | dazi | oneri | iva & pagamento | pagare | attesa di pagamento | versare | corrispondere
    held_invoice customs.import_held reason=invoice flag=action_required cause=customs : \(customs) & fattura
    held_value customs.import_held reason=value_check cause=customs : \(customs) & valore
    held_tax customs.import_held reason=tax_id flag=action_required cause=customs : \(customs) & codice fiscale | eori | partita iva
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & document* | informazioni | dati | dichiarazion* | moduli ! complet* | conclus*
    customs_refused customs.import_refused cause=customs : \(customs) | importazione & respint* | negat* | vietat* | rifiutat* | non consentit* | non autorizzat*
    held_export customs.export_held reason=customs cause=customs : esportazione | export & ferm* | trattenut* | bloccat*
    held customs.import_held reason=customs cause=customs : \(customs) & fermo | ferma | trattenut* | bloccat* | controllo | verifica | ispezione | sospes* | attesa ! complet* | conclus* | attesa di sdoganamento
    export_out customs.export_released : esportazione | export & \(customs) & rilasci* | conclus* | completat* | effettuat* | terminat*
    out customs.import_released : \(customs) & rilasci* | conclus* | completat* | svincol* | uscit* | sdoganat* | effettuat* | terminat* | liberat* ! attesa
    out2 customs.import_released : sdoganat* | svincolat* | rilasciato dalla dogana | rilasciata dalla dogana | nulla osta doganale
    verify customs.import_released : verifica per lo svincolo & completat*
    export_in customs.export_in_progress : esportazione | export & \(customs)
    in customs.import_in_progress : \(customs) | operazioni doganali

    refused_failed delivery_failed.attempted reason=refused cause=recipient : @failed & rifiut*
    notice_first delivery_failed.notice_left : avviso | cartolina | avviso di giacenza | avviso di passaggio | notifica | biglietto ~ lasciat* | immess* | depositat* | in cassetta | nella cassetta
    notice_first_2 delivery_failed.notice_left : lasciat* | rilasciat* | immess* ~ avviso | cartolina | biglietto
    absent delivery_failed.attempted reason=absent cause=recipient : nessuno ha risposto | nessuno ha aperto | nessuno risponde | nessuno presente | non risponde | non ha risposto | nessuno al | assenza del destinatario | non in casa | nessuno disponibile | assente | assenza | nessuno in casa | non presente | destinatario assente ! in caso di
    closed delivery_failed.attempted reason=business_closed cause=recipient : chiuso | chiusa | chiusura | per ferie ! sacco | dispaccio
    no_time delivery_failed.not_attempted : mancanza di tempo | motivi di tempo | tempo insufficiente | consegna non tentata | fuori orario | giro non completato
    access_0 delivery_failed.attempted reason=no_access : accesso ~ negato | impossibile | vietato | non consentito | interdetto
        access_1 delivery_failed.attempted reason=no_access : ztl | zona a traffico limitato | strada chiusa | cancello chiuso | portone chiuso
    failed_address delivery_failed.attempted reason=address : @failed & indirizzo | irreperibile | sconosciut* | civico
    failed_cod delivery_failed.attempted reason=cod cause=recipient : @failed & contrassegno | pagamento
    failed_access delivery_failed.attempted reason=no_access : @failed & accesso | inaccessibile | zona
    failed_weather delivery_failed.attempted reason=weather cause=external : @failed & meteo* | maltempo
    refused exception.refused reason=refused cause=recipient : rifiutat* | rifiuto | rifiuta
    moved exception.address_problem reason=moved cause=recipient : trasferit* & destinatario | indirizzo
    address_0 exception.address_problem reason=address : numero civico | civico | cap | citofono | nominativo | via ~ mancant* | errat* | inesistent* | incomplet* | sbagliat* | non presente | non trovat* | assente | sconosciut*
    address_00 exception.address_problem reason=address : manca | mancante | errato ~ indirizzo | civico | numero civico | cap | citofono
    address exception.address_problem reason=address : indirizzo & errat* | incomplet* | inesatt* | insufficient* | sconosciut* | verificare | inesistente | mancante | non corretto | correzione | parziale | non trovat*
    unknown_recipient exception.address_problem reason=address : destinatario sconosciut* | sconosciuto | sconosciuta | irreperibile | destinatario irreperibile | sconosciuto all indirizzo
    expired pickup.expired cause=recipient : compiuta giacenza | giacenza compiuta | non ritirat* | giacenza scaduta | termine di giacenza | termini di giacenza | scaduto il periodo | scadenza giacenza | mancato ritiro | tempi di giacenza | fine giacenza
    expired_2 pickup.expired cause=recipient : giacenza | ritiro ~ scadut* | terminat* | conclus*
    resched out_for_delivery.rescheduled physical=no : riprogrammat* | nuova consegna | nuovo tentativo | nuova data | posticipat* | secondo tentativo | rinviat* | riconsegna | ripianificat* | prossimo giorno lavorativo ! @failed | ritiro dal
    failed delivery_failed.attempted : @failed
    notice delivery_failed.notice_left : lasciato avviso | avviso di giacenza | avviso di passaggio | avviso lasciato | lasciata cartolina | avviso in cassetta
    reminder pickup.reminder physical=no : promemoria | ultimo giorno | in scadenza | sollecito
    extended pickup.extended physical=no : giacenza prolungata | giacenza prorogata | prorogat* | giacenza estesa | estensione | proroga | prolungamento
    to_point out_for_delivery.to_pickup_point : \(point) & in consegna | in transito verso | diretto | diretta | verso | sara consegnat* ! disponibil*
    collected delivered.collected handed_to=recipient : ritirat* & dal destinatario | presso | dal cliente | dall ufficio postale | destinatario | al locker | punto ! mittente | non | corriere
    collected2 delivered.collected handed_to=recipient : prelevat* dal cliente | prelevata dal cliente | prelevato dal cliente | ritirata dal cliente | ritirato dal cliente | ritiro effettuato dal | consegnata allo sportello | consegnato allo sportello | consegnato presso l ufficio postale | consegnata presso l ufficio postale | prelevato dal destinatario | prelevata dal destinatario | consegnata all ufficio postale al destinatario
    ready_branch pickup.ready : filiale | sede | deposito | magazzino ~ disponibil* | per il ritiro | giacenza | da ritirare | in attesa di ritiro ! dal mittente
    sender_drop accepted.dropped_off leg=origin : consegnat* | depositat* | lasciat* ~ dal venditore | dal mittente | dal negoziante ! non | reso | attesa
    ready_point pickup.ready : \(point) & disponibil* | attesa | ritiro | pront* | giacenza | consegnat* | depositat* | arrivat* | ritirare | giunt* ! accettat* | mittente | presa in carico | preso in carico | operatore | mittent* | di smistamento | operativa | lavorazione | al destinatario | transito
    ready pickup.ready : ti aspetta | ti attende | vi aspetta | ritiralo | ritirala | ritira il | vieni a ritirare | puoi ritirar* | puoi ritirarlo | disponibile per il ritiro | in attesa di ritiro | pronto per il ritiro | in giacenza | disponibile presso | pronta per il ritiro | da ritirare | puo essere ritirat* | attesa del ritiro | disponibile al ritiro | ritirabile | a disposizione del destinatario | e possibile ritirare | in fermo deposito | attende il ritiro ! mittente | corriere
    neighbour delivered.neighbour handed_to=proxy : vicino | vicina | vicini & \(given) ! non | deposito vicino
    mailbox delivered.mailbox : cassetta postale | cassetta delle lettere | cassetta & \(given) ! non | avviso
    reception delivered.reception handed_to=proxy : portiere | portineria | reception | custode | portinaio | guardiola | concierge & \(given) | consegna ! non
    safe delivered.safe_place : pianerottolo | zerbino | veranda | luogo sicuro | davanti alla porta | giardino | posto sicuro | garage | luogo concordato & \(given) ! non
    proxy delivered.agent handed_to=proxy : familiare | delegato | convivente | terza persona | incaricato | persona delegata | persona di famiglia | di famiglia | coniuge | collega & \(given) ! non | incaricato della consegna
    partial delivered.partial : consegna parziale | consegnato parzialmente | consegnata parzialmente | parzialmente consegnat*
    signed_by delivered.signed handed_to=recipient : firmat* | sottoscritt* + da | dal ! mittente | autista
        taken_in delivered.recipient handed_to=recipient : ricevut* ~ dal destinatario | dal cliente | da un familiare | da persona di famiglia ! non
    signed delivered.signed handed_to=recipient : firma | firmat* & \(given) ! non | senza firma
    recipient delivered.recipient handed_to=recipient : destinatario | cliente | mani & consegnat* | recapitat* ! non | in consegna | corriere per | prima di
    again_moving in_transit.resumed : di nuovo in viaggio | nuovamente in viaggio | di nuovo in transito | nuovamente in transito | rimess* in lavorazione | ripres* il viaggio | ha ripreso | ritrovat* e | spedizione ritrovata | collo ritrovato | pacco ritrovato | ripresa la lavorazione | riprende il viaggio | ripreso il trasporto ! mittente | dogan* | quando
    @eta : consegna prevista | consegna stimata | prevista consegna | data prevista | arrivo previsto | consegna e prevista | prevista per
    airline_eta in_transit.handed_to_linehaul : compagnia aerea | vettore aereo & @eta | prevista ! ritard* | cancell*
    at_branch_eta in_transit.at_delivery_office : @dest_branch & @eta | domani | recapito previsto ! partit* | uscit* | verso | ritard* | non e stato
    @eta : sara | verra ~ consegnat* | recapitat*
    left_eta in_transit.departed_facility : partit* | uscit* | lasciat* | spedit* & @eta ! oggi | ritard* | per la consegna | quando
    came_eta in_transit.arrived_facility : arrivat* | giunt* | smistat* & @eta ! oggi | ritard* | quando | in consegna | \(point) | paese
    moving_eta in_transit.moving : in transito | in viaggio & @eta ! oggi | ritard* | corriere
    late_promise exception.delayed physical=no : consegna | consegnat* ~ in ritardo | con ritardo
    coming out_for_delivery.on_vehicle leg=destination : corriere | postino | autista ~ sta arrivando | in arrivo | in viaggio verso di te | sta per arrivare | si sta recando | e vicino | per strada ! mittente | ritiro
    today out_for_delivery.on_vehicle leg=destination : consegna | consegnat* | consegneremo | recapitat* ~ oggi | in giornata | odierna | nella giornata | nel corso della giornata | a breve | nelle prossime ore & sara | verra | prevista | consegneremo | arrivo | previsto | sta ! ritard* | stato consegnat* | punto
    today_2 out_for_delivery.on_vehicle leg=destination : consegna prevista | prevista la consegna | consegna in ~ giornata odierna | oggi | in giornata | nel corso della giornata
    partner_0 in_transit.handed_to_last_mile : affidat* | consegnat* | passat* | trasferit* | cedut* ~ partner | corriere locale | corriere partner | operatore locale | vettore locale | poste italiane per | corriere di destinazione | corriere incaricato | operatore postale | altro corriere ! non | deve | attesa | sara
    they_delivered delivered.unspecified handed_to=recipient : corriere | postino | portalettere | autista ~ ha consegnato | ha recapitato ! non | mittente | \(point) | venditore
    delivered_by delivered.unspecified handed_to=recipient : consegnat* | recapitat* ~ dal | da ~ corriere | postino | portalettere | autista ! non | mittente | in consegna
    slot out_for_delivery.appointment_scheduled physical=no : appuntamento | consegna concordata | consegna programmata | consegna pianificata | su appuntamento
    contacted out_for_delivery.customer_contacted physical=no : destinatario contattato | contatto con il destinatario | contattato il destinatario | contattato il cliente
    out out_for_delivery.on_vehicle : in consegna | in distribuzione | consegna in corso | affidat* | partito per la consegna | partita per la consegna | portalettere | sul furgone | in consegna oggi | sara consegnato oggi | sara consegnata oggi | consegna oggi | messo in consegna | messa in consegna | uscito in consegna | uscita in consegna | mezzo di consegna | in fase di consegna | postino | in fase di recapito | in carico al corriere per la consegna ! attesa | consegnata dal portalettere | accettazione | vettore | non ancora affidat* | compagnia
    promise unknown.notice_only physical=no : sara consegnat* | consegna prevista | verra consegnat* | data prevista | prevista consegna | consegna stimata | data di consegna | sara recapitat* ! ritard* | modificat*
    misrouted_0 exception.misrouted cause=carrier : instradat* | inviat* | smistat* | inoltrat* | spedit* ~ errat* | erronea* | male | per errore | sbagliat*
    misrouted_1 exception.misrouted cause=carrier : mal instradat* | filiale errata | sede errata | hub errato | destinazione errata | inoltrat* per errore | inviat* per errore | smistat* per errore | errore di instradamento
    transit_country in_transit.transit_country : paese di transito | paese terzo | paesi terzi | stato terzo | paese intermedio
    redirected in_transit.redirected : reindirizzat* | rispedito a nuovo indirizzo | cambio indirizzo | nuovo indirizzo | indirizzo modificato | deviat* | svincolata a nuovo | inoltro a nuovo indirizzo | variazione indirizzo | variazione di indirizzo
    delay_weather exception.delayed reason=weather cause=external physical=no : avverse condizioni | nevicat* | maltempo | meteo* | neve | alluvion* | condizioni atmosferiche
    delay_strike exception.delayed reason=strike cause=external physical=no : sciopero | scioperi | agitazione
    delay_holiday exception.delayed reason=holiday physical=no : festivita | giorno festivo
    delayed exception.delayed physical=no : alto volume | volumi elevati | elevati volumi | saturazione | traffico | guasto* | incidente stradale | oltre i tempi | imprevist* | rallentament* | ritard* | causa di forza maggiore | forza maggiore | disservizio
    misrouted exception.misrouted cause=carrier : disguid* | errore di smistamento | errato instradamento | instradamento errato | disguidat* | erroneamente | errato smistamento | smistamento errato | inviato per errore
    not_handed pre_shipment.not_handed_over physical=no : non ancora affidat* | non ancora presa in carico | non ancora ricevut* | in attesa di accettazione | attesa di affidamento | in attesa di presa in carico | non ancora consegnata a | attesa del collo | attesa di ricevere | in attesa di essere affidat* | deve ancora
    delivered delivered.unspecified handed_to=recipient : consegnato | consegnata | consegnati | consegnat | consegna effettuata | consegna avvenuta | consegna completata | recapitato | recapitata | consegnato con successo | consegna riuscita | avvenuta consegna | consegna eseguita | prova di consegna ! non | mittente | corriere | vettore | \(point) | dogan* | hub | filiale | operatore locale | partner | compagnia | centro | magazzino | da consegnare | se | per essere consegnat* | autista
    not_yet pre_shipment.not_handed_over physical=no : attesa | deve | non ancora ~ consegnat* a | consegnata a poste | affidat* | ricevut* | consegnata al corriere | presa in carico
    label pre_shipment.info_received physical=no : preavviso | etichetta | dati ricevuti | prevista | registrata | registrato | preavvisat* | informazioni elettroniche | dati elettronici | dati della spedizione | creata | lettera di vettura | informazioni ricevute | preannunciat* | elettronicamente | generat* | informazioni inviate | segnacollo | ldv
    export_prep in_transit.export_processing leg=origin : esportazione | estero | export ~ prepar* | pront* | lavorazione
    export_prep_2 in_transit.export_processing leg=origin : prepar* | pront* | lavorazione ~ esportazione | estero | export
    order pre_shipment.order_created physical=no : prenotat* | ordine | in preparazione | preparat* | pronta per la spedizione | pronto per la spedizione | imballat*
    planned pre_shipment.pickup_scheduled physical=no : ritiro programmato | ritiro richiesto | ritiro prenotato | ritiro pianificato | prenotazione ritiro | richiesta di ritiro | prenotazione del ritiro | in attesa di ritiro presso il mittente
    left_country in_transit.departed_origin_country : paese di origine | paese d origine | paese mittente | estero & partit* | lasciat* | uscit* | partenza | spedit*
    left_country2 in_transit.departed_origin_country : partita per l estero | partito per l estero | verso il paese di destinazione | spedito all estero | spedita all estero | inviata all estero
    arrived_country in_transit.arrived_destination_country : paese di destinazione | nel paese destinatario | paese destinatario & arriv* | giunt* | entrat* | ricevut*
    arrived_country2 in_transit.arrived_destination_country : arrivato in italia | arrivata in italia | arrivata in italia | arrivato in italia | giunta in italia
    airline in_transit.handed_to_linehaul : imbarco | aeroporto di partenza | nave | traghetto | compagnia aerea | vettore | imbarcat* | volo | spedizioniere | a bordo
    exchange_left_out in_transit.departed_origin_country : partit* | partenza | uscit* | lasciat* & ufficio di scambio | centro di scambio | scambio internazionale & partenza | origine | export | esportazione ! import | arrivo | destinazione
    exchange_out in_transit.left_import_office : partit* | uscit* | lasciat* & ufficio di scambio | centro di scambio | scambio internazionale
    exchange in_transit.arrived_import_office : ufficio di scambio | centro di scambio | scambio internazionale | centro scambi
    last_mile in_transit.handed_to_last_mile : corriere locale | operatore locale | partner di consegna | partner locale | affidata al partner | consegnato al corriere | consegnata al corriere | consegnata al corriere | consegnato al corriere | corriere partner | operatore postale
    at_office in_transit.at_delivery_office : filiale di destinazione | centro di recapito | centro di distribuzione | filiale di consegna | sede di destinazione | sede di consegna | ufficio di recapito | filiale destinataria | filiale di arrivo | ufficio di destinazione | centro di consegna | ufficio di distribuzione | sede locale | filiale competente | hub di destinazione ! partit* | uscit* | in transito verso | diretta
    dropped accepted.dropped_off : consegnato dal mittente | consegnata dal mittente | consegnata dal mittente | consegnato dal mittente | depositata dal mittente | spedita da ufficio postale | accettata presso l ufficio postale | accettato presso l ufficio postale
    taken accepted.received_at_origin : presa in carico | preso in carico | accettat* | accettazione | impostat* | affidata a poste
    picked accepted.picked_up : ritirato | ritirata | ritiro | ritiro effettuato | prelevat*
    departed in_transit.departed_facility : partit* | uscit* | spedit* | in partenza | partenza | inviat* | lasciat*
    security in_transit.moving : controllo di sicurezza | controlli di sicurezza ! dogan*
    arrived in_transit.arrived_facility : arrivat* | in lavorazione | centro operativo | smistat* | giunt* | ricevut* | lavorazione | smistamento | hub | arrivo | magazzino | filiale | processat* | scansionat* | in sede | entrat* | centro di
    checks exception.held : in corso ~ verifiche | accertamenti
    moving in_transit.moving : viaggia | caricat* | scaricat* | in transito | in viaggio | trasporto | transito | trasferimento | in movimento | trasbordo | trasferit* | instradat* | in corso
    held2 exception.held : in sosta | bloccat* | trattenut* | ferma | fermo | sospes* | attesa di istruzioni | attesa istruzioni | in corso delle verifiche | verifiche sulla spedizione | in verifica
    other exception.other : anomalia | problema | eccezione | problemi | dossier
    notified unknown.notice_only physical=no : sms inviato | avviso inviato | email inviata | destinatario avvisato | notifica
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
