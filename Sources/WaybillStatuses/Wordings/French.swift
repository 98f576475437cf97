extension SharedWordings {
  static let french = """
    return_done returned.to_sender direction=return : retourné à l'expéditeur | remis à l'expéditeur | livré à l'expéditeur | distribué à l'expéditeur | retour livré ! sera | en cours
    returning returning.initiated direction=return : retour | retourné | renvoyé | réexpédié à l'expéditeur | retournée | est retourné
    lost exception.lost : perdu | égaré | perdue | introuvable
    stolen exception.stolen : volé | vol
    damaged exception.damaged : endommagé | abîmé | avarié | détérioré | endommagée | spolié
    destroyed exception.destroyed : détruit | destruction
    cancelled cancelled.by_sender : annulé | annulée | annulation
    duty customs.duties_due reason=payment cause=recipient flag=action_required : douan* | taxes | droits & payer | paiement | régler | acquitter | attente de règlement
    documents customs.import_held reason=documents flag=action_required : douan* | dédouanement & document* | facture | informations | justificatif*
    customs_refused customs.import_refused cause=customs : douan* & refus* | interdit*
    customs_held customs.import_held reason=customs cause=customs : douan* | dédouanement & retenu* | bloqué | contrôle | attente | retard*
    customs_out customs.import_released : douan* | dédouanement & terminé* | libéré* | fin | sorti | dédouané | effectué*
    customs_out2 customs.import_released : dédouané | dédouanée | sortie de douane | fin du dédouanement
    customs_export customs.export_in_progress : douane export | dédouanement export
    customs_in customs.import_in_progress : douan* | dédouanement
    refused exception.refused reason=refused cause=recipient : refusé | refus | refusée
    address exception.address_problem reason=address : adresse & incorrecte | incomplète | erronée | insuffisante | inexacte | introuvable | inconnue | problème | correction | précision
    unknown_recipient exception.address_problem reason=address : destinataire inconnu | inconnu à l'adresse | npai | code d'accès
    expired pickup.expired : non réclamé | délai de garde | non retiré | pas été retiré | pas été récupéré
    ready pickup.ready : disponible au point | disponible en point | disponible en bureau | disponible dans | disponible au bureau | à retirer | mis à disposition | attend en point | attend au bureau | vous attend | point de retrait | disponible en relais | disponible dans votre | arrivé dans votre point | à disposition | en attente de retrait | prêt à être retiré | déposé dans votre point | en consigne | livré en point | livré au point | point relais ! sera | acheminement | en cours | vers
    to_point out_for_delivery.to_pickup_point : point relais | point de retrait | bureau de poste & acheminement | en cours | vers | sera | transport
    collected delivered.collected handed_to=recipient : retiré par | récupéré par | remis au destinataire en | retiré au
    neighbour delivered.neighbour handed_to=proxy : voisin | gardien & livré | remis | distribué | confié
    mailbox delivered.mailbox : boîte aux lettres | boite aux lettres | boîte à lettres & livré | distribué | déposé | remis ! impossible | pas | trop
    absent delivery_failed.attempted reason=absent cause=recipient : absent | absence | fermé | fermeture
    failed delivery_failed.attempted : n'a pas pu être livré | pas pu être distribué | tentative de livraison | livraison impossible | non livré | n'a pu être livré | tenté de livrer | échec de livraison | pas pu être remis | n'avons pas pu | non distribué | pas pu livrer | instance | impossible de livrer | infructueuse | n'a pas pu vous être
    notice delivery_failed.notice_left : avis de passage | avisé
    rescheduled out_for_delivery.rescheduled physical=no : reprogrammée | nouvelle livraison | nouvelle présentation | nouvelle date | report de livraison
    out out_for_delivery.on_vehicle : en cours de livraison | en livraison | en cours de distribution | en tournée | sera livré aujourd'hui | préparé pour la livraison | livreur | pris en charge par le facteur | mis en livraison | camion de livraison
    promise unknown.notice_only physical=no : sera livré | livraison prévue | sera distribué | date prévue | livraison estimée
    signed delivered.signed handed_to=recipient : signature & livré | remis | distribué
    delivered_recipient delivered.recipient handed_to=recipient : livré au destinataire | remis au destinataire | remis en mains | distribué au destinataire
    delivered delivered.unspecified handed_to=recipient : livré | livrée | distribué | distribuée | livraison effectuée | remis contre | a été remis ! pas | sera | non | impossible | point | expéditeur | transporteur | douane | partenaire | relais | prêt
    label pre_shipment.info_received physical=no : en attente de prise en charge | informé* | déclaratif | étiquette | annoncé | pas encore pris en charge | préparé par | en préparation | informations transmises | va bientôt nous être confié | électronique | sera bientôt | préparation
    delayed exception.delayed physical=no : retard | retardé | retardée | intempéries | grève
    misrouted exception.misrouted : erreur d'acheminement | mal acheminé | erreur de tri | dérouté | fausse direction
    left_country in_transit.departed_origin_country : pays d'origine & quitt* | parti* | départ
    arrived_country in_transit.arrived_destination_country : pays de destination | arrivé en france | arrivée en france
    picked_up accepted.picked_up : ramassé | collecté | enlevé | enlèvement | collecte
    accepted accepted.received_at_origin : pris en charge | prise en charge | déposé | accepté | remis à la poste | confié | dépôt
    at_office in_transit.at_delivery_office : site de distribution | agence de livraison | agence locale | bureau distributeur | site de livraison | centre de distribution | agence de destination
    departed in_transit.departed_facility : quitté | départ | expédié | parti | sorti | réexpédié | envoyé
    arrived in_transit.arrived_facility : arrivé | arrivée | trié | réceptionné | plateforme | reçu | centre de tri | traité | tri effectué
    moving in_transit.moving : en cours d'acheminement | acheminement | transit | en transit | en route | transport | en chemin | transféré
    """
}
