extension SharedWordings {
  private static let customs = "douan* | dedouan* | asfc"
  private static let failed = """
    n a pas pu | n a pu | pas pu etre | non livre | non livree | non livres | non distribue | non remis | pas ete livre | pas ete distribue \
    | pas ete remis | echec | tentative de livraison | tentative infructueuse | livraison impossible | impossible de livrer | impossible livrer \
    | n avons pas pu | n avons pu | pas pu livrer | pas pu remettre | tente de livrer | infructueuse | infructueux | ne peut etre livre \
    | ne peut pas etre livre | livraison echouee | livraison non effectuee | livraison manquee | n a pas ete possible | distribution impossible \
    | remise impossible | livraison n a pu | presentation infructueuse | non distribuable | indistribuable | non livrable | avise | incident de livraison \
    | passage infructueux | avisee | probleme de livraison | livraison infructueuse
    """
  private static let point = """
    point relais | point de retrait | relais | point pickup | pickup | bureau de poste | locker | lockers | consigne | point poste | point postal \
    | agence postale | casier | relais colis | commercant | magasin | point de collecte | point de service | point relay | parcelshop | point de depot \
    | guichet | bureau choisi | point de livraison pickup | boutique | access point | comptoir postal | point de vente
    """
  private static let given = """
    livre | livree | livres | livraison effectuee | distribue | distribuee | remis | remise | depose | deposee | laisse | laissee | confie | confiee | pose | posee | glisse | glissee | insere | inseree | place | placee
    """

  static let french = """
    @airlines : transitaire | compagnie aerienne | transporteur aerien | compagnie maritime
    @stores : notre entrepot | l entrepot | entrepot de regroupement | entrepot de groupage | au depot | notre plateforme
    @undone : presque | @airlines | @stores
    @undone : peut | pourra | pourrait | doit | devait | aurait du | devra | souhaite | veut | desire | si ~ livre* | livraison | remis* | depose* | distribue* | laisse* | confie*
    @undone : preuve de livraison | accuse de reception ~ demande*
    @undone : donnees | service des retours | entrepot | compagnie aerienne | coursier local
    @failed : \(failed)
    @failed : n a | n ont | ne | n avons | n est | pas ~ pas | pu | impossible ~ livre* | remis* | distribue* | livrer | remettre | distribuer | effectuer la livraison
    @failed : livraison | distribution | remise | tentative | presentation ~ impossible | echoue* | infructueu* | non effectue* | manque* | n a pas | n a pu | avorte* | sans succes | annule*
    @about : retir* | recuper* | disponible | @failed | douan* | retour* | avis de passage | point relais | instance | taxe* | arrive*
    @pickup : ramassage | enlevement | collecte | prise en charge a domicile
    @if : si | au cas ou | en cas d | dans le cas ou | s il | lorsque
    @happened : a ete | ont ete | avons | n a pas pu | est en | a pas pu
    no delivered : ^prevu | ^prevue | prevu$ | prevue$ | demain | bientot | prochainement | ^non | non$ | en attente | echec$ | impossible$ | annule$ | annulee$ | ^si | ^des que | ^quand | ^lorsque | ^pas encore | ^non livre | par l expediteur$ | instruction* de livraison | consigne* de livraison | ^adresse de livraison | inconnu$ | inconnue$ | 0 sur | ^sera | ^peut
    @fact : ^livre | ^livree | ete livre | ete livree | colis livre | colis remis | ^remis | a ete remis | livraison effectuee | ete distribue
    @unfact : pas ete livre | non livre | pas ete remis | expediteur | retour | \(point) | partenaire | transporteur | entrepot | douane* | ^si | ^des que | ^quand | sera livre* | sera remis* | voisin | gardien | accueil
    rated delivered.unspecified handed_to=recipient : @fact > votre avis | satisfait* | satisfaction | evaluez | notez | donnez votre | merci | photo | questions | preuve de livraison ! @unfact | avis de passage | avis dans
    after_attempt delivered.unspecified handed_to=recipient : @fact > apres | malgre ~ tentative* | presentation | passage | essai | echec ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > aucune | sans | pas de | pas besoin de ~ signature ! @unfact
    unsigned_2 delivered.unspecified handed_to=recipient : @fact > signature ~ pas | non ! @unfact
    lies_in_box delivered.mailbox : colis | envoi | courrier | pli ~ est | se trouve ~ dans votre | dans la ~ boite aux lettres | boite a lettres ! avis | pas | trop
    done_at delivered.safe_place : livraison faite | livraison effectuee | livre ~ abri | jardin | garage | carport | terrasse | perron ! sera | pas | choisi*
    done delivered.unspecified handed_to=recipient : ^livraison faite | ^livraison accomplie ! pas
    could_not_come delivery_failed.not_attempted : livreur | chauffeur | facteur | coursier | nous ~ pas pu | pas ete en mesure | n a pas eu ~ presenter | passer | venir | se rendre | le temps | terminer sa tournee | achever ! absen*
    not_on_van delivery_failed.not_attempted : pas | non ~ charge | chargee | embarque ~ vehicule | camion | camionnette | tournee
    other_day out_for_delivery.rescheduled physical=no : destinataire | client | vous avez ~ choisi | demande | souhaite ~ autre date | autre jour | nouvelle date | date ulterieure | autre creneau
    wanted_elsewhere in_transit.redirected : reoriente* | redirige* | devie* | reachemine* > a votre demande | a la demande | selon votre | de votre choix ! retour
    if_cannot unknown.notice_only physical=no : ^si | s il ~ ne peut | ne peuvent | ne pouvait | ne pouvons | impossible > sera | serait | retournera ! a ete
    taken_from_sender accepted.picked_up leg=origin : enlevement | ramassage | collecte ~ effectue | effectuee | realise | realisee | termine | fait ! pas | non | destinataire
    left_at_post accepted.dropped_off leg=origin : ^depot ~ bureau de poste ! destinataire | avis
    @dealt : livre | livree | livres | remis | remise | depose | deposee | distribue | distribuee | confie | laisse | laissee | glisse | glissee | retire | retiree | recupere | recuperee
    finished delivered.unspecified handed_to=recipient : ^distribution | ^livraison + terminee | achevee | accomplie | finalisee
    neighbour_took delivered.neighbour handed_to=proxy : voisin | voisine | voisins ~ a | ont ~ receptionne | recu | accepte | pris | recupere ! refuse | pas | si
    flown in_transit.handed_to_linehaul : ^decollage | ^decolle | a decolle
    comes_today out_for_delivery.on_vehicle leg=destination : arrive | arrivera | sera chez vous + aujourd hui | ce jour | ce matin | cet apres midi ! retard*
    sender_awaited pre_shipment.not_handed_over physical=no : attente ~ depot | remise | prise en charge ~ expediteur | vendeur ! point relais
    no_bell delivery_failed.attempted reason=address : nom ~ introuvable | absent | pas | illisible ~ interphone | sonnette | boite aux lettres
    put_off out_for_delivery.rescheduled physical=no : livraison | distribution | remise ~ reportee | decalee | repoussee | reprogrammee ~ lundi | mardi | mercredi | jeudi | vendredi | samedi | demain
    to_resident delivered.agent handed_to=proxy : habitant | residente | resident | occupant | colocataire & remis | livre | confie ! pas | sera
    found_help delivered.unspecified handed_to=recipient : a ete | ete ~ livre | livree | distribue | remis > si ~ pas | ne le trouvez | introuvable ~ trouvez | trouve | recu | contactez ! expediteur | \(point) | pas ete livre | pas pu
    @gave : remis | remise | depose | deposee | livre | livree | confie | laisse
    @away : absent | absente | absence
    absent_so_neighbour delivered.neighbour handed_to=proxy : @gave ~ voisin | voisine & @away ! sera | serez | si | en cas d | pas pu | avis
    absent_so_reception delivered.reception handed_to=proxy : @gave ~ gardien | gardienne | concierge | accueil | reception & @away ! sera | serez | si | en cas d | pas pu | avis
    no_room delivery_failed.attempted reason=locker_full : casier | consigne | locker | boite ~ trop petit | trop petite | pleine | plein
    no_room_2 delivery_failed.attempted reason=locker_full : trop grand | trop volumineux | ne rentre pas | n entre pas ~ casier | consigne | locker
    kept_for exception.held reason=postponed_by_recipient cause=recipient : garde | conserve | retenu | mise en attente | conservation ~ demandee | a la demande | demande ~ destinataire | client
    back_out out_for_delivery.on_vehicle leg=destination : repart | de nouveau | a nouveau | nouveau depart ~ en tournee | en livraison | en cours de livraison ! ne peut | n a pu | pas pu | sera | prochain | retour | expediteur | demain
    near_out out_for_delivery.on_vehicle leg=destination : pas encore | toujours pas ~ chez le destinataire | chez vous | destinataire & livreur | chauffeur | facteur | coursier ! pas pu
    one_there delivered.partial : un | le premier | un colis | premier colis ~ livre | livree | remis & deux colis | deuxieme | second | l autre | autre colis ! pas livre | sera livre
    other_country in_transit.handed_to_last_mile : transmis | remis | confie | transfere ~ transporteur | operateur | partenaire ~ pays de destination | destination | local
    to_airline in_transit.handed_to_linehaul : remis | remise | confie | livre | transfere ~ @airlines ! pas | retard* | sera | annul*
    to_store in_transit.arrived_facility : livre | livree | depose | remis | recu ~ @stores ! pas | sera | retour*
    last_try unknown.notice_only physical=no : derniere ~ presentation | tentative | livraison & avant retour | ensuite | puis ~ retour* | renvoi | expediteur ! infructueuse | echouee
    name_missing exception.address_problem reason=address : nom ~ destinataire | sonnette | boite ~ incomplet | manquant | absent | errone | illisible
    will_fetch in_transit.redirected physical=no : destinataire | client ~ souhaite | veut | prefere ~ retirer | recuperer
    from_home accepted.picked_up leg=origin : enleve | enlevee | ramasse | collecte | recupere ~ chez le client | chez le vendeur | chez l expediteur | au domicile de l expediteur ! pas | sera | retour*
    av_passage delivery_failed.notice_left : av passage | av de passage | avis pass | avis dep | avis depose bal
    chosen unknown.notice_only physical=no : destinataire | client ~ a choisi | a demande | a opte | souhaite ~ livraison | livrer | depot | remise ! pas pu ! report | autre jour | nouvelle | autre date | plus tard | autre adresse
    at_port in_transit.handed_to_linehaul : livre | livree | remis | depose ~ port d | port de | au port | navire ! pas
    seller_gave accepted.dropped_off leg=origin : livre | livree | remis | remise | depose | deposee ~ par le vendeur | par l expediteur | par le marchand | par le commercant ! pas | retour* ! donnees | informations | electronique*
    confirmed_for out_for_delivery.appointment_scheduled physical=no : livraison | distribution ~ confirmee ~ pour | demain | le ! pas
    by_mistake exception.other : par erreur | a tort ~ livre | livree
    by_mistake_2 exception.other : indique | indiquee | marque | marquee | declare ~ livre | livree ~ par erreur | a tort
    delivered_late delivered.unspecified handed_to=recipient : ^livre | ^livree | ete livre | ete livree | a livre ~ malgre le retard | retard | avec retard | avec du retard | seconde tentative | deuxieme tentative ! \(point) | expediteur | pas | echec ! @undone
    if_away unknown.notice_only physical=no : en votre absence | en cas d absence | en l absence du destinataire & sera | seront
    claims_not exception.missing : destinataire | client ~ affirme | declare | signale | indique ~ pas ~ recu
    if_absent unknown.notice_only physical=no : @if ~ absent | absente | absence | pas chez vous | pas la | pas present | pas presente | pas disponible | personne | pas a votre domicile ! @happened
    if_failed unknown.notice_only physical=no : @if ~ livraison | remise | distribution | presentation ~ echec | echoue | impossible | pas possible | infructueuse ! @happened
    if_unclaimed pickup.reminder physical=no : si | s il | faute de | sans | passe ce delai | passe le delai | au dela | apres quoi | sinon | dans le cas contraire | a defaut & retir* | recuper* | reclam* | delai | retrait & sera | seront | va etre ~ retourn* | renvoy* | reexpedi*
    if_returned unknown.notice_only physical=no : si | s il | sinon | a defaut & sera | seront ~ retourn* | renvoy* | reexpedi* ! @happened
    last_call pickup.reminder physical=no : derniere chance | derniers jours | dernieres heures | dernier jour | n oubliez pas | pensez a & retir* | recuper* | retrait | chercher | colis ! livraison prevue
    waits_days pickup.reminder physical=no : attend | disponible | garde ~ encore ~ jour | jours | heures
    sender_not_yet pre_shipment.not_handed_over physical=no : expediteur | vendeur | marchand ~ pas | pas encore ~ remis | depose | confie | expedie | transmis ! destinataire
    last_hours pickup.reminder physical=no : plus que | reste | restent ~ heures | h | heure | jours | jour ~ retirer | recuperer | retrait | chercher
    storage_ends pickup.reminder physical=no : delai de garde | delai de retrait | delai de conservation | delai d instance ~ expire demain | expire dans | se termine | prend fin | expire le | expire aujourd hui
    tour_off delivery_failed.not_attempted : tournee ~ interrompue | annulee | ecourtee | inachevee | non terminee | suspendue
    not_reached delivery_failed.not_attempted : livreur | facteur | chauffeur | coursier ~ pas ~ passer | passe | arriver jusqu a | terminer sa tournee | eu le temps ! ramasser | enlev* | expediteur
    no_capacity delivery_failed.not_attempted : manque de capacite | capacite insuffisante | faute de place | sureffectif | manque de personnel | faute de personnel | faute d effectif* | effectif insuffisant & livr* | distribu*
    still_out out_for_delivery.on_vehicle leg=destination : pas encore | toujours pas | non encore ~ livre | livree | distribue | distribuee | remis & livreur | facteur | chauffeur | en tournee | en cours de livraison | coursier ! pas pu | expediteur
    still_late exception.delayed physical=no : pas encore | toujours pas ~ livre | livree | distribue | distribuee & retard* | greve | perturbation* ! pas pu
    still_moving in_transit.moving : pas encore | toujours pas ~ livre | livree | distribue | distribuee & en route | acheminement | transit | en chemin ! pas pu
    not_cancelled unknown.notice_only physical=no : pas | impossible ~ annule | annulee | annuler ! rendez vous | livraison
    not_cancelled_2 unknown.notice_only physical=no : annulation ~ plus possible | n est plus | refusee | impossible | rejetee | echoue | n a pas | n est pas ! vol | livraison
    label_void pre_shipment.label_cancelled physical=no : etiquette | bordereau ~ annule | annulee | supprime | supprimee
    flight_off exception.delayed reason=flight physical=no : vol annule | annulation du vol | annulation de vol | vol supprime | vol manque
    soon_from_office in_transit.at_delivery_office : arrive | arrivee | recu | dans votre | est a ~ agence | site de distribution | site de livraison | centre de distribution | bureau distributeur | depot de livraison & bientot | prochainement | va etre | sera bientot | en preparation | avant livraison | attente de livraison ! quitte
    unknown_number_0 unknown.invalid_number physical=no : ne connaissons pas | ne reconnaissons pas | ne reconnait pas ~ numero | code | reference ! rue | adresse
    unknown_number unknown.invalid_number physical=no : numero | code barres | numero de suivi | numero de colis | reference ~ inconnu | inconnue | non reconnu | n existe pas | introuvable ! rue | civique | adresse | telephone
    try_later unknown.not_found physical=no : reessayer plus tard | reessayez plus tard | ressayer plus tard | revenir plus tard & information* | informations | suivi | donnees | numero ! livr*
    some_of_it delivered.partial : partiel | partielle | partiellement & livr | livraison | livre | livree | distribution | remise ! pas | sera
    some_of_it_2 delivered.partial : 1 sur 2 | 1 sur 3 | 2 sur 3 | le reste suivra | le solde suivra & livre | livree | livres | remis ! pas | sera livre
    other_person delivered.neighbour handed_to=proxy : pas | non & destinataire & mais ~ voisin | voisine ! sera | pas pu
    other_person_2 delivered.reception handed_to=proxy : pas | non & destinataire & mais ~ gardien | gardienne | concierge | accueil | reception ! sera | pas pu
    no delivered : @undone
    no delivered : des que | lorsque | quand | si | afin | pour | avant que | jusqu a ce que | que | doit | doivent | devra ~ soit | sera | seront | etre | aura ete | est ~ @dealt
    no delivered : des que | lorsque | quand | une fois | si | avant que ~ @dealt
    no delivered : souhaitez | voulez | desirez | preferez ~ @dealt
    no delivered : sera | seront | va etre | vont etre | serait | seraient ~ @dealt
    no delivered : va | doit | devra | peut | pourra | vous | d ~ etre + @dealt
    no delivered : @dealt + non | en cours | a venir
    no delivered : autre | autres | second | deuxieme ~ colis | envoi | paquet ~ @dealt
    no delivered : @dealt ~ mauvaise | mauvais | mauvaises | autre adresse | par erreur ~ adresse | destinataire | personne | boite | numero
    no delivered : statut | scan | information > erreur | errone | erronee
    no delivered : preuve de livraison | attestation | justificatif ~ apres | disponible des | sera
    no delivered : a | au | chez | vers + l expediteur | expediteur | le vendeur | vendeur
    no delivered : services douaniers | a la douane | aux douanes | notre partenaire | partenaire local | sous traitant
    no delivered : ^souhaitez vous | ^voulez vous | ^quand | ^des que | ^lorsque | a retirer | peut etre retire | a disposition | en attente de retrait | en instance | a livrer | pret a etre
    no delivered : en transit | en cours d acheminement | est achemine | en route
    no delivered : voisin* | depot | depose ~ autorise* | permis*
    no delivered : exigee | requise | obligatoire | necessaire | possible
    no delivered : voisin* | livraison | lieu ~ choisi* | souhaite*
    no delivered : serez | seras | serons | etes ~ livre | livree | livres
    return_out returning.in_transit direction=return : retour | retourne ~ en cours de livraison | en livraison | en tournee | en cours d acheminement ! avis
    return_out_2 returning.in_transit direction=return : en cours de livraison | en livraison | en cours d acheminement ~ chez l expediteur | a l expediteur | vers l expediteur | au vendeur
    return_failed returning.in_transit direction=return : pas pu etre | impossible | echec ~ livre | remis | livraison | remise | restitue ~ a l expediteur | chez l expediteur | au vendeur
    return_there_0 returned.to_sender direction=return handed_to=recipient : retourne | retournee | renvoye | renvoyee & lui a ete | leur a ete ~ livre | livree | remis | remise | restitue | distribue ! pas
    return_given returned.to_sender direction=return handed_to=recipient : retourne | renvoye | restitue | rendu | retour ~ recu | receptionne | remis ~ par l expediteur | par le vendeur | par l envoyeur ! pas | sera
    return_there returned.to_sender direction=return handed_to=recipient : livre | livree | remis | remise | restitue | distribue | distribuee ~ a l expediteur | a son expediteur | chez l expediteur | au vendeur | a l envoyeur | au marchand ! pas | sera | en cours | va etre | par l expediteur | avis
    return_ready returning.awaiting_sender_pickup direction=return : retour | retourne | retournee & disposition | a retirer | attend | disponible ~ expediteur
    by_sender accepted.dropped_off leg=origin : le vendeur | l expediteur | votre vendeur | le marchand | le commercant | votre expediteur | le client ~ a depose | a remis | a laisse | a confie | depose | l a depose ! n a | pas encore | retour*
    not_loaded in_transit.not_loaded : pas ete embarque | pas embarque | non embarque | non charge | pas ete charge | vol manque
    message_sent unknown.notice_only physical=no : avis de livraison | sms | courriel | email | e mail | mail | message | notification | alerte | avis ~ envoye | envoyee | transmis | transmise | adresse | adressee | expedie | livre ! @about
    message_sent_2 unknown.notice_only physical=no : destinataire | client | expediteur ~ informe | notifie | prevenu | averti | avise ~ par sms | par courriel | par mail | par email | par e mail | par telephone ! @about | ce jour | aujourd hui | livraison de son colis
    survey unknown.notice_only physical=no : votre avis | satisfaction | enquete de satisfaction | donnez votre | notez votre | evaluez | information transmise au destinataire ! avis de passage
    invalid unknown.invalid_number physical=no : numero de suivi invalide | numero invalide | numero incorrect | numero errone | numero de colis invalide
    not_found unknown.not_found physical=no : aucune information | aucun resultat | numero inconnu | colis introuvable dans | aucun colis | aucun envoi trouve | pas d information
    pod_wanted unknown.notice_only physical=no : preuve de livraison ~ demande*
    wish in_transit.redirected physical=no : destinataire | client ~ souhaite | veut | desire ~ autre adresse | une autre
    overdue exception.delayed physical=no : aurait du | devait ~ livre* | distribue*
    data_sent pre_shipment.info_received physical=no : donnees | informations | infos ~ transmises | envoyees | livrees | recues | communiquees ! douan*
    return_label pre_shipment.info_received physical=no direction=return : etiquette de retour | etiquette retour
    return_done returned.to_sender direction=return handed_to=recipient : retour recu par | retour receptionne par | retour arrive chez | de retour chez l expediteur | rendu au marchand | retour livre au marchand | recu par le marchand | livre a l expediteur | livree a l expediteur | distribue a l expediteur | remis a l expediteur | remise a l expediteur | restitue a l expediteur | rendu a l expediteur | retour livre | retour recu | retour distribue | retour termine | retour effectue | retour remis | livre au vendeur | retour receptionne | reintegre chez l expediteur | livre a l envoyeur ! sera | en cours | pas | non | va etre
    return_done_2 returned.to_sender direction=return handed_to=recipient : expediteur | vendeur | marchand ~ recu | receptionne | recupere ~ retour | colis retourne | son colis ! pas
        return_done_3 returned.to_sender direction=return handed_to=recipient : retour ~ arrive | arrivee | recu | livre | receptionne ~ chez | a l | au | par ~ expediteur | vendeur | marchand | entrepot du vendeur ! pas | sera
        back_off returning.in_transit direction=return : repart | reparti | repartie | renvoi | renvoye | ramene ~ chez l expediteur | vers l expediteur | a l expediteur | chez le vendeur | au vendeur | chez le marchand
    return_waiting returning.awaiting_sender_pickup direction=return : retour & disponible | attend | a retirer
    to_customs customs.import_in_progress : retourne | retournee ~ aux douanes | a la douane | aux services des douanes
    from_customs customs.import_released : retourne | retournee | remis | rendu ~ par les douanes | par la douane ! expediteur | l exp
    return_refused returning.initiated direction=return reason=refused cause=recipient : retour* | renvoye | renvoyee | renvoi & refus | refuse | refusee
    return_customs returning.initiated direction=return reason=customs cause=customs : retour* | renvoye | renvoyee & douane | douanes
    return_address returning.initiated direction=return reason=address : retour* | renvoye | renvoyee | renvoi & adresse | inconnu | npai | demenage ! l adresse d expedition
    return_age returning.initiated direction=return reason=id_or_age : retour* & age | identite
    return_payment returning.initiated direction=return reason=payment cause=sender : retour* & affranchissement
    return_unclaimed returning.initiated direction=return cause=recipient : retour* | renvoye | renvoyee & reclame | reclamee | retire | garde | non retire
    return_moving returning.in_transit direction=return : retour en cours | en cours de retour | en retour vers | en route vers l expediteur | en retour | acheminement vers l expediteur | retour en transit
    returning returning.initiated direction=return : retour | retourne | retournee | retournes | retours | renvoye | renvoyee | retour a l expediteur | renvoi a l expediteur | reexpedie a l expediteur ! renvoi a l exp si | bon de retour | retour du destinataire | retour de la douane | accuse | sera retourne si | retour en livraison | de retour en | retour au depot | retour dans le reseau | retour agence
    instructions exception.held : attente ~ instructions ! douan*
    cod_open delivery_failed.attempted reason=cod cause=recipient : contre remboursement ~ non paye | impaye | pas paye
    address_asked exception.address_problem reason=address : destinataire ~ completer | preciser | corriger ~ adresse ! douan*
    lost exception.lost cause=carrier : perdu | perdue | egare | egaree | perte
    missing exception.missing : enquete | recherche en cours | recherches en cours | introuvable | localisation du colis | dossier de recherche | reclamation en cours
    stolen exception.stolen : vole | volee | vol avec | vol du colis | victime d un vol | suite a un vol
    contents exception.missing_contents : spolie | spoliee | spoliation | contenu manquant | contenu incomplet | manquant* & colis | article | contenu ! code | piece | identite | acces | adresse | digicode | douan* | certificat* | facture | document*
    destroyed exception.destroyed : detruit | detruite | destruction | elimine | eliminee | mis au rebut | mise au rebut
    seized customs.seized cause=customs : saisi par | saisie par | saisie douani* | confisque | confisquee | saisi en douane
    export_cancelled cancelled.export_cancelled : export | exportation & annule* | annulation
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : annule | annulee | annulation & destinataire | client
    cancelled cancelled.by_sender physical=no : annule | annulee | annulation | annules ! vol | transaction | rendez vous

    due_first_2 customs.duties_due reason=payment cause=recipient flag=action_required : une fois | des que | apres ~ droits | taxes | tva | frais de douane ~ payes | payees | regles | reglees | acquittes | acquittees
    due_first customs.duties_due reason=payment cause=recipient flag=action_required : des que | une fois | avant | apres que | lorsque ~ reglees | reglee | reglees | payee | payees | payes | acquittees | acquittes | regles | regle | reglement | paye | paiement | acquitte | payer | regler & droits | taxes | tva | douan* | frais
    paid_2 customs.duties_paid physical=no : tva | taxes | droits | frais ~ reglee | reglees | regle | regles | payee | payees | acquittee | acquittees ! pas | non | a payer
    paid customs.duties_paid physical=no : droits | taxes | frais de douane | tva | \(customs) & payes | paye | payee | acquittes | regles | reglement recu | paiement recu | paiement effectue | paiement confirme ! a payer | non payes | en attente
    due customs.duties_due reason=payment cause=recipient flag=action_required : douan* | dedouanement | taxes | droits et taxes | tva & payer | paiement | regler | acquitter | attente de reglement | a votre charge | montant
    held_origin customs.import_held reason=origin_certificate flag=action_required cause=customs : \(customs) & certificat d origine | certificat origine
    held_invoice customs.import_held reason=invoice flag=action_required cause=customs : \(customs) & facture*
    held_declaration customs.import_held reason=declaration flag=action_required cause=customs : \(customs) & cn23 | cn22 | cn 23 | cn 22 | formulaire de declaration | declaration & manquant* | incorrect* | incomplet* | errone* | absent* | retenu | retenus | requis* | demande*
    held_licence customs.import_held reason=restricted_licence flag=action_required cause=customs : \(customs) & licence* | autorisation d importation | permis
    held_prohibited customs.import_held reason=prohibited cause=customs : \(customs) & interdit | interdits | prohibe*  & retenu* | bloque*
    held_tax customs.import_held reason=tax_id flag=action_required cause=customs : \(customs) & numero de tva | numero d import | eori | numero fiscal
    held_value customs.import_held reason=value_check cause=customs : \(customs) & valeur
    held_quarantine customs.import_held reason=inspection_quarantine cause=customs : \(customs) & sanitaire* | phytosanitaire* | veterinaire* | quarantaine
    held_contact customs.import_held reason=contact_recipient cause=customs : \(customs) & contacter | joindre | contact avec
    held_part customs.import_held reason=incomplete_shipment cause=customs : \(customs) & nombre de colis | expedition incomplete | envoi incomplet
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & document* | informations | justificatif* | donnees | piece* | renseignements & requis* | manquant* | demande* | attente | retenu* | incomplet* | fournir | bloque* | complementaires | necessaires
    customs_refused customs.import_refused cause=customs : importation | entree sur le territoire | \(customs) & refus* | interdit* | prohibe* | rejet*
    held_export customs.export_held reason=customs cause=customs : export & \(customs) & retenu* | bloque* | attente
    held customs.import_held reason=customs cause=customs : \(customs) & retenu | retenus | retenue | bloque | bloquee | controle | attente | retard* | detenu* | detune | conserve | identification du contenu | suspendu | inspection | verification ! termine* | complete
    export_out customs.export_released : export | exportation | sortie du territoire & \(customs) & termine* | effectue* | complete* | libere* | fini | autorise* | fin
    handed_out customs.import_released : remis par les douanes | remis par la douane | libere par la douane | libere par les douanes | sorti de douane | sortie de douane | sortie de la douane | fin du dedouanement | dedouane | dedouanee | dedouanes | dedouanement complete | dedouanement termine | dedouanement effectue | quitte la douane | mainlevee | liberation douaniere | autorise par la douane ! pas | export
    out customs.import_released : \(customs) & termine* | libere* | fin | sorti | effectue* | complete* | acheve* | autorise* | finalise* | passe ! attente | pas | export | en cours
    export_in customs.export_in_progress : export | exportation & \(customs)
    export_in2 customs.export_in_progress : douanes du pays d origine | douane du pays d origine | douane de depart
    formalities customs.import_in_progress : formalites & import | export | importation ! termine* | accomplies
    customs_in customs.import_in_progress : importation en cours | \(customs) | agence des services frontaliers | services frontaliers ! pas de

    pickup_planned_0 pre_shipment.pickup_scheduled physical=no : @pickup ~ prevu | prevue | demande | demandee | planifie | planifiee | programme | programmee | reserve | commande | commandee | confirme | confirmee | organise | organisee ! echec | impossible | destinataire
    pickup_planned_1 pre_shipment.pickup_scheduled physical=no : demande d enlevement | demande de ramassage | demande de collecte | rendez vous d enlevement | sera enleve chez | sera collecte | sera ramasse chez | passera recuperer | passera enlever
    picked_0 accepted.picked_up : collecte | collectee | enleve | enlevee | ramasse | ramassee | recupere | recuperee | pris en charge ~ chez l expediteur | chez le marchand | chez le vendeur | chez l envoyeur | aupres de l expediteur | aupres du vendeur ! pas | sera | pu | echec | n a
    pickup_failed_2 pre_shipment.pickup_failed physical=no : pas pu | n a pu | impossible de | n avons pas pu ~ recuperer | collecter | enlever | ramasser ! destinataire
    pickup_failed_0 pre_shipment.pickup_failed physical=no : @pickup ~ echec | echoue | echouee | impossible | manque | manquee | non effectue | non effectuee | n a pas | n a pu | infructueux | infructueuse | annule | annulee ! destinataire
    pickup_failed_1 pre_shipment.pickup_failed physical=no : expediteur ~ absent | ferme | indisponible | pas pret | injoignable ! retour*
    pickup_failed pre_shipment.pickup_failed : ramassage | enlevement | collecte | boite a lettres | recupere & echec | impossible | manque | pas pu etre recupere | non effectue | pas ete effectue | annule ! au destinataire | pu etre livre | pu etre livree
    notice_first delivery_failed.notice_left : avis | avis de passage | bon de passage | invitation a retirer | carte d avis | carte avis | bordereau de passage | avis d absence ~ depose | deposee | laisse | laissee | remis | remise | glisse | dans la boite | dans votre boite ! final* | pour indiquer | peut etre ramasse | voisin | voisine | ou et quand
    notice_first_2 delivery_failed.notice_left : laisse | depose | laissons ~ un avis | avis de passage | bon de passage | carte d avis
    to_pickup_failed delivery_failed.attempted : @failed & vers votre point | vers un point | point de retrait
    absent_failed delivery_failed.attempted reason=absent cause=recipient : @failed | nouvelle fois | prochain jour | reporte* & absent | absence | absente | personne n
    absent delivery_failed.attempted reason=absent cause=recipient : n etait pas la | n etait pas present | n etiez pas | n est pas present | n est pas la | n a pas repondu | ne repond pas | sans reponse | personne pour recevoir | personne au domicile | injoignable | pas joignable | n a pas ouvert | absent | absente | absence | personne n etait | destinataire non present | pas present au moment ! en cas d absence
    closed delivery_failed.attempted reason=business_closed cause=recipient : ferme | fermee | fermeture | conge | conges | ferme pour la journee | etablissement ferme
    misrouted_0 exception.misrouted cause=carrier : erreur d aiguillage | erreur d acheminement | erreur de tri | mal achemine | mal trie | mal dirige | mal aiguille | erreur d orientation | fausse direction | mauvais site | mauvaise agence | mauvais depot | mauvais centre | mauvaise destination | mauvaise direction | egare temporairement
    code_wrong delivery_failed.attempted reason=no_access : code | digicode | code de la porte | code d entree ~ errone | incorrect | manquant | invalide | faux ! postal | civique
    access delivery_failed.attempted reason=no_access : acces | code d acces | digicode | interphone | code porte | inaccessible & impossible | manquant* | incorrect* | @failed | pas d acces | errone* | inaccessible | sans
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @failed & refus | refuse
    no_time delivery_failed.not_attempted : pas eu le temps | manque de temps | faute de temps | tournee non terminee | tournee inachevee | livraison non tentee | temps insuffisant | pas presente aujourd hui
    failed_address delivery_failed.attempted reason=address : @failed & adresse ! non distribuables
    failed_weather delivery_failed.attempted reason=weather cause=external : @failed & meteo | intemperies | neige | tempete
    failed_force delivery_failed.attempted reason=force_majeure cause=external : @failed & force majeure
    failed_cod delivery_failed.attempted reason=cod cause=recipient : @failed & contre remboursement | paiement
    failed_holiday delivery_failed.attempted reason=holiday : @failed & ferie | feries
    expired pickup.expired cause=recipient : non reclame | non reclamee | delai de garde expire | delai de garde depasse | delai de garde | non retire | pas ete retire | pas ete recupere | pas ete reclame | periode d attente a expire | delai de retrait depasse | delai de retrait expire | non recupere | delai expire ! jours
    refused exception.refused reason=refused cause=recipient : decline | declinee | a decline | n a pas voulu | ne veut pas | n a pas accepte | rejete par le destinataire | a rejete | refuse par | refusee par | refus du destinataire | refus | refuse | refusee | refuses ! ou non
    address_0 exception.address_problem reason=address : numero civique | numero de rue | numero d appartement | code postal | nom de rue | nom sur la sonnette | numero de porte ~ manquant* | incorrect* | errone* | inconnu* | introuvable | incomplet* | absent
    address_00 exception.address_problem reason=address : manque | manquant | mauvais | mauvaise ~ adresse | code postal | numero civique | numero de rue | numero d appartement
    address_1 exception.address_problem reason=address : adresse | coordonnees ~ a confirmer | a verifier | a completer | a preciser | a corriger
    address exception.address_problem reason=address : adresse | adressage | coordonnees & incorrect* | incomplet* | errone* | insuffisant* | inexact* | introuvable | inconnu* | probleme | correction | precision* | verification | invalide | erreur | completer ! etiquette | modifiee | confirmee | livraison effectuee
    unknown_recipient exception.address_problem reason=address : destinataire inconnu | inconnu a l adresse | npai | n habite pas | boite aux lettres introuvable | nom absent
    moved exception.address_problem reason=moved cause=recipient : demenage | a demenage | parti sans laisser
    vehicle exception.delayed reason=vehicle physical=no : camion | vehicule | fourgon | camionnette ~ panne | accident* | incident | en panne | avarie | immobilise
    damaged exception.damaged : mouille | mouillee | dechire | dechiree | ecrase | ecrasee | brise | brisee | eventre | colis ouvert | emballage ouvert | cassee | fuite | endommage | endommagee | abime | abimee | avarie | avariee | deteriore | deterioree | emballage a ete renforce | casse | degrade | degradee | reconditionne | remballe
    resched out_for_delivery.rescheduled physical=no : repasserons | repassera | retenterons | reessaierons | sera represente | nouvel essai | nouveau passage | prochain passage | reprogramme* | nouvelle livraison | nouvelle presentation | nouvelle tentative | nouvelle date | presente une nouvelle fois | represente | remis en livraison le | nouvelle date de livraison | date de livraison modifiee ! @failed | rendez vous necessaire | tentative
    failed delivery_failed.attempted : @failed | prise de rendez vous necessaire | rendez vous necessaire | retournee en agence ! remis* a la poste | remis* au transporteur | rediri* | redirige | recupere
    not_redirected exception.other : pas pu etre redirige | redirection impossible
    notice delivery_failed.notice_left : avis de passage | un avis a ete | carte d avis | carte avis ! final* | ramasse
    reminder pickup.reminder physical=no : dernier rappel | rappel | jours restants | avis final | plus que | dernier jour ! ^rappel$
    extended pickup.extended physical=no : retrait prolonge | delai prolonge | prolonge de | delai de retrait prolonge | delai de conservation prolonge | prolongee de | prolongation | delai prolonge | garde prolongee | delai de garde prolonge
    to_point out_for_delivery.to_pickup_point : \(point) & acheminement | en cours de livraison | vers | sera livre | sera depose | en transit vers | en cours de mise | en route | achemine vers | seront livres | en livraison | en transfert ! disponible | vous attend | site | agence | redirige* | expediteur
    collected_0 delivered.collected handed_to=recipient : enleve | enlevee | ramasse | ramassee | retire | retiree | recupere | recuperee ~ par le destinataire | par le client | par vous | par l acheteur ! pas | peut | doit | a ete informe | etre
    bare_collected delivered.collected handed_to=recipient : ^retire$ | ^retiree$ | ^colis retire$ | retrait effectue
    dropped_at_post accepted.dropped_off : depose | deposee ~ point postal | bureau de poste ! disponible | destinataire | retir* | recuper* | vous attend | attente
    ready_point pickup.ready : \(point) & disponible | attend | attente | a retirer | mis a disposition | mise a disposition | arrive | arrivee | a ete livre | livre au | livre en | livre dans | livre a | depose | deposee | pret* | recu | receptionne | peut etre ramasse | peut etre recupere | retirer | depot | garde | ramasse | remis en | confie ! retire par | ete retire | par l expediteur | recupere par | destinataire a retire | destinataire a recupere | depart | communautaire | accepte | retrait effectue | prise en charge | pris en charge | remis au relais | par le client | remis au destinataire | par le vendeur | votre expediteur | le deposer | boite aux lettres | du destinataire
    ready pickup.ready : garde en agence | gardee en agence | conserve en agence | conserve au bureau | garde au bureau | retenu pour ramassage | mis a disposition | mise a disposition | a disposition | disponible en agence | disponible en | disponible au | disponible a | disponible dans votre | disponible pour retrait | disponible pour le ramassage | disponible pour ramassage | disponible pour le retrait | vous attend | pret a etre retire | pret pour retrait | pret a etre recupere | a retirer | peut etre retire | peut etre ramasse | pour ramassage par le destinataire | en attente de retrait | en instance | instance | en attente de ramassage par le destinataire | avis a ete laisse pour indiquer | a recuperer | attente du retrait ! photo | en cours de mise | image | en ligne
    ready_soon out_for_delivery.to_pickup_point : en cours de mise a disposition
    collected delivered.collected handed_to=recipient : retire par | retiree par | recupere par | recuperee par | retire au | remis au relais | vous a ete remis au | vous a ete remis en | retrait effectue | a retire | a recupere | a ete retire | retire en | retiree en | remis au destinataire en | ramasse par le destinataire | ramasse au | colis retire | colis recupere | retire le colis | retrait par le destinataire | retrait client | remis au guichet ! pas | non | chez l expediteur | livreur | chauffeur | expediteur | dpd
    mailbox delivered.mailbox : dans votre boite | dans la boite | boite aux lettres | boite a lettres | boite postale | bal & \(given) ! impossible | pas | trop | prochain | avis depose | peut etre
    neighbour delivered.neighbour handed_to=proxy : voisin | voisine | voisins & \(given) ! pas
    reception delivered.reception handed_to=proxy : gardien | gardienne | concierge | accueil | reception | salle de courrier | service courrier | receptionniste | standard & \(given) ! pas | preuve | accuse
    safe delivered.safe_place : perron | palier | paillasson | balcon | lieu sur | garage | porte avant | devant la porte | porte d entree | a la porte | endroit sur | lieu securise | porte laterale | porte arriere | porche | terrasse | abri | boite a colis | jardin | lieu convenu | endroit convenu | endroit securise & \(given) ! preference | pas
    proxy delivered.agent handed_to=proxy : personne habilitee | personne autorisee | autre personne | un proche | un membre | conjoint | tiers | mandataire | tierce personne | representant | membre de la famille | collegue & \(given) ! transporteur | pas
    delivered_by delivered.unspecified handed_to=recipient : livre | livree | remis | remise | distribue | distribuee ~ par ~ livreur | facteur | chauffeur | coursier ! pas | va etre | relais | au livreur
    signed_by delivered.signed handed_to=recipient : signe | signee | emarge + par ! expediteur | chauffeur
        taken_in delivered.recipient handed_to=recipient : receptionne | receptionnee | recu | recue | accepte ~ par le destinataire | par le client | par un proche | par la famille ! pas | non
    signed delivered.signed handed_to=recipient : signature | signe par | contre signature | emargement & \(given) | image | enregistree | obtenue ! expediteur | pas | sans signature | absence de signature | requise
    recipient delivered.recipient handed_to=recipient : destinataire | en main propre | en mains propres | client | a son proprietaire & \(given) ! pas | informe | avise | prochainement | en cours | va etre | disponible | choisie
    they_delivered delivered.unspecified handed_to=recipient : livreur | facteur | chauffeur | coursier ~ a livre | a remis | vous a livre | vous a remis | a distribue | ont livre ! pas | expediteur | vendeur | \(point) | agence | depot | avis | transporteur
    partner_2 in_transit.handed_to_last_mile : coursier local | livreur local | transporteur local | partenaire local ~ livraison | distribution
    partner_3 in_transit.handed_to_last_mile : remis | confie | transmis ~ coursier local | livreur local | transporteur local | partenaire local
    out_today out_for_delivery.on_vehicle : sera livre aujourd hui | sera livre ce jour | sera livree aujourd hui | livraison de son colis ce jour | distribue dans la journee | livre dans la journee | livraison ce jour | livraison aujourd hui | livre aujourd hui entre | sera distribue aujourd hui | livre ce jour ! a ete
    moving_soon in_transit.moving : en cours d acheminement & va etre | sera | prochainement | pris en charge ! en cours de livraison
    from_relay in_transit.moving : remis | remise | recupere | confie ~ par le relais | par le point | par le commercant & chauffeur | livreur | transporteur
    out out_for_delivery.on_vehicle : en cours de livraison | en livraison | en cours de distribution | en distribution | en tournee | en tournee de livraison | tournee de livraison | prepare pour la livraison | prepare pour le mettre en livraison | le mettre en livraison | livreur | facteur | mis en livraison | mise en livraison | mis en tournee | camion de livraison | sorti pour livraison | sortie pour livraison | sorti pour la livraison | en voie de livraison | pret pour la livraison | parti en livraison | chauffeur | vehicule de livraison | charge pour livraison | livraison en cours | en phase de livraison | depart en livraison | depart en tournee | coursier ! sera remis | en attente de prise
    slot out_for_delivery.appointment_scheduled physical=no : rdv | rendez vous | creneau | date choisie | livraison programmee | livraison planifiee | date convenue | livraison convenue ! annule
    contacted out_for_delivery.customer_contacted physical=no : destinataire joint | contacte le destinataire | contacte par telephone | joint par telephone | contact avec le destinataire | destinataire contacte | client contacte | appel destinataire
    instructions exception.held flag=action_required : attente de vos instructions | attente d instructions | instructions en attente | informations complementaires de votre part | attente d informations complementaires | en attente d information
    held_asked exception.held reason=postponed_by_recipient cause=recipient : retenu & demande du destinataire | demande du client
    wait_instructions in_transit.moving physical=no : instruction de livraison recue | instructions de livraison recues | preference de livraison | demande de livraison
    partner_1 in_transit.handed_to_last_mile : coursier local | transporteur local | livreur local | partenaire local
    today out_for_delivery.on_vehicle leg=destination : sera | va etre | seront | va vous etre | vous sera ~ livre* | remis* | distribue* | presente* ~ dans la journee | aujourd hui | ce jour | ce soir | cet apres midi | ce matin | dans quelques instants | d ici peu | tres prochainement ! retard* | relais | point
    today_2 out_for_delivery.on_vehicle leg=destination : livreur | chauffeur | facteur | coursier | camion de livraison & dans la journee | aujourd hui | ce jour | en route | est en chemin | arrive entre | passera ! retard*
    not_received pre_shipment.not_handed_over physical=no : pas encore | toujours pas ~ recu | recue | remis | pris en charge | depose | confie | receptionne ! destinataire | disponible
    partner_0 in_transit.handed_to_last_mile : transmis | transmise | confie | confiee | remis | remise | transfere | transferee | cede ~ a | au | a la ~ bpost | la poste | poste canada | postes canada | poste locale | partenaire | transporteur local | livreur local | colissimo | mondial relay | gls | dpd | chronopost | postnl | partenaire local | operateur local & livraison | distribution | final | finale | partenaire | local ! sera | pas | destinataire
    soon_label pre_shipment.info_received physical=no : sera confie | va bientot nous etre confie | va etre confie | sera remis a la poste | sera prochainement depose | pas encore pris en charge | pas encore ete | en attente de prise en charge | en attente de remise | attente de remise | attente de depot | sera bientot | sera bientot remis | va etre prochainement depose | attente de depot | en attente de reception par | doit nous etre remis | nous sera remis | attendu chez ! livre | retrait
    again_moving in_transit.resumed : est reparti | est repartie | de nouveau en route | a nouveau en route | de nouveau en cours d acheminement | acheminement repris | a repris son acheminement | reprise de l acheminement | acheminement a repris | a nouveau en cours d acheminement | colis retrouve | reprend son acheminement ! expediteur | retour*
    @eta : livraison estimee | livraison prevue | date estimee | date prevue | livraison attendue | arrivee prevue | arrivee estimee | distribution prevue | livraison demain
    airline_eta in_transit.handed_to_linehaul : compagnie aerienne | transporteur aerien | compagnie maritime & @eta | prevu | prevue ! retard* | annul*
    @dest_branch : agence de distribution | notre agence | votre agence | agence de livraison | agence locale | site de distribution | site de livraison | centre de distribution | agence de destination | bureau distributeur | depot de livraison | bureau de distribution | agence d arrivee
    at_branch_eta in_transit.at_delivery_office : @dest_branch & @eta | demain | prevue ! quitte | parti | depart | route | vers | pas pu | retard*
    @eta : sera | seront | va etre ~ livre | livree | distribue | distribuee
    left_eta in_transit.departed_facility : parti | partie | quitte | expedie | expediee | depart & @eta ! aujourd hui | ce jour | retard* | des que | une fois | expedition prevue
    came_eta in_transit.arrived_facility : arrive | arrivee | trie | recu & plateforme | centre | agence | hub & @eta ! aujourd hui | ce jour | retard* | des que | une fois | lorsque | pas
    moving_eta in_transit.moving : en cours d acheminement | en transit | en route & @eta ! aujourd hui | ce jour | livraison en cours | retard*
    promise unknown.notice_only physical=no : sera livre | sera livree | livraison prevue | sera distribue | sera distribuee | sera remis | date prevue | livraison estimee | date estimee | livraison attendue | date de livraison | prevu pour le | prevue le | sera presente ! retard* | remis a | en transit | attente de distribution
    forwarded in_transit.redirected : reexpedie | reexpediee | reexpedition | redirige | redirigee | nouvelle adresse | changement d adresse | adresse modifiee | reoriente | modification de livraison ! retour | expediteur suite
    delay_strike exception.delayed reason=strike cause=external physical=no : greve | mouvement social | interruption de travail | manifestation | manifestations | conflit de travail
    delay_weather exception.delayed reason=weather cause=external physical=no : mauvais temps | conditions climatiques | inclement* | intemperies | meteo | meteorologique* | neige | tempete | inondation* | catastrophe naturelle | verglas
    delay_holiday exception.delayed reason=holiday physical=no : jour ferie | jours feries
    delay_vehicle exception.delayed reason=vehicle physical=no : panne du vehicule | accident | probleme mecanique | panne mecanique
    delay_flight exception.delayed reason=flight physical=no : vol annule | vol retarde | retard de vol | retard du vol
    misrouted exception.misrouted cause=carrier : erreur d acheminement | mal achemine | erreur de tri | deroute | fausse direction | mal trie | mal dirige | par erreur | erreur de direction | erreur d orientation | erreur de traitement | fausse route
    postponed out_for_delivery.rescheduled reason=postponed_by_recipient cause=recipient physical=no : reporte | reportee | report & demande du destinataire | demande du client | souhait
    delayed exception.delayed physical=no : forte affluence | forte activite | surcharge* | saturation | volume eleve | volumes importants | plus de temps que prevu | plus tard que prevu | incident technique | panne | embouteillage* | report de livraison | reporte | reportee | retard | retards | retarde | retardee | retardes | delai possible | delai supplementaire | contretemps | panne d electricite | perturbation* | retardement
    delivered delivered.unspecified handed_to=recipient : livre | livree | livres | distribue | distribuee | livraison effectuee | livraison realisee | livraison terminee | livraison reussie | distribution effectuee | distribution terminee | remis contre | a ete remis | ete remise | avons livre | photo disponible | preuve de livraison | bien livre | colis remis | image de la signature | livraison confirmee ! pas | non | impossible | \(point) | expediteur | transporteur | partenaire | pret | demande | requise | preuve de livraison requise | bientot | prochainement | en attente | doit | peut | va | site | agence | centre | plateforme | tente | avant | remis a | a etre | demandee | hub | depot
    permission unknown.notice_only physical=no : peut | pourra | pourrait ~ remis | livre | depose | laisse | remise
    label pre_shipment.info_received physical=no : informations & transmises | recues | envoyees
    label_2 pre_shipment.info_received physical=no : informe | informes | informee | declaratif | etiquette | annonce | annoncee | informations transmises | donnees | electronique* | prepare par | en preparation | preparation | enregistre | enregistree | enregistr | renseignements | saisi | information transmise | information envoyee | avis d expedition | expedition groupee | chez l expediteur | numero de suivi | creation | bordereau | information recue | infos recues | informations recues | manifeste | preavis | pre avis ! correction | destinataire | exportation | client
    order pre_shipment.order_created physical=no : ^reserve$ | reservation | reservee | commande | prepare | preparee | pret pour expedition | pret a etre expedie | cree | creee
    pickup_planned pre_shipment.pickup_scheduled physical=no : ramassage prevu | enlevement prevu | collecte prevue | ramassage demande | enlevement demande | enlevement planifie | ramassage planifie | demande d enlevement | demande de ramassage | attente d enlevement | attente de ramassage | attente de collecte | recupere dans votre boite aux lettres aujourd hui
    leaves_country in_transit.export_processing : s apprete a | pret a | prete a | sur le point de | va bientot | va ~ sortir | quitter | partir
    exchange_left_in in_transit.left_import_office : depart | sorti | sortie | quitte | parti & bureau d echange | centre d echange | centre international & import | importation | arrivee
    exchange_left in_transit.departed_origin_country : depart | sorti | sortie | quitte | parti & bureau d echange | centre d echange & export | exportation | origine | expedition
    left_country in_transit.departed_origin_country : quitte | parti | partie | depart | sorti | expedie vers | expediee vers | achemine & pays d origine | pays d expedition | territoire | vers l etranger | a la destination | vers le pays de destination | vers la destination | pays de depart ! traite | arrive | expedie dans
    airline in_transit.handed_to_linehaul : remis a la compagnie | compagnie aerienne | remis au transporteur | confie au transporteur | embarque | en vol | a bord | transporteur aerien | remis au transitaire | vol | aeroport de depart ! retard*
    bureau_out in_transit.left_import_office : sorti du bureau d echange | quitte le bureau d echange | depart du bureau d echange | parti du bureau d echange
    bureau_in in_transit.arrived_import_office : bureau d echange | centre d echange international
    transit_country in_transit.transit_country : pays de transit | pays intermediaire | pays tiers | pays d escale
    last_mile in_transit.handed_to_last_mile : transporteur local | partenaire local | remis au partenaire | confie au partenaire | partenaire de livraison | administration postale | transporteur final | operateur postal | prestataire de livraison | confie a notre partenaire | transporteur partenaire | poste locale | remis a un transporteur | postescanada
    at_office in_transit.at_delivery_office : site de distribution | agence de livraison | agence locale | bureau distributeur | site de livraison | centre de distribution | agence de destination | bureau de livraison | attente de distribution | bureau de distribution | agence dpd | en agence | sur l agence | sur notre agence | centre de livraison | agence d arrivee | agence destinataire | depot de livraison | etablissement de distribution | bureau de poste de destination | votre bureau de poste | depot local | agence distributrice ! depart | quitte | prochaine | expedie | route | vers | transit
    arrived_country in_transit.arrived_destination_country : pays de destination | pays etranger | arrive en france | arrivee en france | entre en france | pays destinataire | pays d arrivee | arrive en | arrive au canada | arrive en belgique | arrive en suisse | pays du destinataire | arrivee au pays ! agence | vers | achemine | attente | arrive en agence
    export in_transit.export_processing : exportation | export | preparation pour l etranger | regime international
    dropped accepted.dropped_off : depose par l expediteur | depose en | depose au | deposee par | depot par l expediteur | depot effectue | colis depose | depose a la poste | depose dans un point | remis par l expediteur | depose chez ! destinataire
    picked_up accepted.picked_up : ramasse | ramassee | collecte | collectee | enleve | enlevement | ramassage | recupere chez | recupere dans | recupere par le transporteur | recupere aupres | enlevee
    accepted accepted.received_at_origin : dans les mains du transporteur | entre les mains du transporteur | en possession du transporteur | en notre possession | pris en charge | prise en charge | depose | deposee | accepte | acceptee | remis a la poste | confie | confiee | depot | remis a dpd | recu de l expediteur | recu par la poste | acceptation | remise au transporteur | recu par notre | remis a chronopost | remis a dhl | remis a | admis | prise en compte
    just_left in_transit.departed_facility : vient de | a | ont ~ quitter | quitte | partir ~ entrepot | centre | agence | plateforme | site | hub | depot | bureau
    departed in_transit.departed_facility : quitte | depart | expedie | expediee | parti | partie | sorti | sortie | envoye | envoyee | prochaine agence | part | achemine | tri effectue dans l agence de depart ! agence de depart
    security in_transit.moving : controle de surete | controle de securite ! douan*
    arrived in_transit.arrived_facility : arrive | arrivee | arrives | trie | triee | receptionne | receptionnee | plateforme | plateformes | recu | recue | centre de tri | traite | traitee | tri effectue | tri | entree | entre | traitement | hub | agence | entrepot | depot | reception | scanne | scannee | passage | colis present
    moving in_transit.moving : voyage | charge | chargee | chargement | decharge | dechargee | acheminement | en transit | transit | en route | transport | en chemin | transfere | transferee | en cours | reacheminement | reachemine | transfert | en mouvement | correction d etiquette | navette | transporte
    held2 exception.held : retenu | retenue | bloque | bloquee | en attente | suspendu | mis en attente | immobilise
    notified unknown.notice_only physical=no : destinataire informe | destinataire notifie | notification | courriel
    other exception.other : incident | anomalie | litige | probleme
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
