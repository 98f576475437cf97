extension SharedWordings {
  private static let customs = "τελων* | εκτελων*"
  private static let failed = """
    αποτυχια | αποτυχημενη | δεν παραδοθηκε | δεν κατεστη δυνατη | απροσπελαστη | ανεπιτυχης | μη παραδοση | αδυναμια παραδοσης | απροσπελαστ* | αποτυχια παραδοσης | δεν παραδοθηκαν \
    | προσπαθεια παραδοσης | δεν ηταν δυνατη | ανεπιτυχη | ανεπιδοτ* | δεν επιδοθηκε | αποπειρα παραδοσης | μη επιτυχης | αποπειρα επιδοσης | αδυναμια επιδοσης
    """
  private static let point = """
    καταστημα | καταστηματος | σημειο παραλαβης | box now | locker | θυριδα | θυριδας | ταχυδρομειο | ταχυδρομικο γραφειο | σημειο εξυπηρετησης | acs point | smartpoint | smart point | smart locker | easypoint | πρακτορειο | γραφειο παραλαβης | σημειο
    """
  static let greek = """
    survey unknown.notice_only physical=no : αξιολογ* | ερωτηματολογιο
    not_found unknown.not_found physical=no : δεν βρεθηκε | δεν βρεθηκαν | δεν υπαρχουν στοιχεια | δεν υπαρχουν πληροφοριες ! παραληπτη* | διευθυνση
    return_done returned.to_sender direction=return handed_to=recipient : αποστολεα & παραδοθηκε | επεστραφη | επιστραφηκε | παραδοση | επιδοθηκε ! δεν | θα | προς επιστροφη | απο τον αποστολεα | απο αποστολεα | παραλαβη απο
    return_refused returning.initiated direction=return reason=refused cause=recipient : επιστροφη | επιστρεφ* & αρνηση | αποδοχης
    return_unclaimed returning.initiated direction=return : επιστροφη | επιστρεφ* & αζητητ* | ληξη
    return_moving returning.in_transit direction=return : σε επιστροφη | καθ οδον προς τον αποστολεα | επιστρεφεται | επιστρεφει | υπο επιστροφη
    returning returning.initiated direction=return : επιστροφη | επιστρεφ* | επεστραφη | επιστροφης | προς αποστολεα
    lost exception.lost cause=carrier : απωλεια | χαθηκε | απολεσθ* | απωλεσθ*
    missing exception.missing : αναζητηση | υπο διερευνηση | υπο αναζητηση | ερευνα
    stolen exception.stolen : κλοπη | εκλαπη
    damaged exception.damaged : ζημια | φθορα | κατεστραμμεν* | φθαρμεν* | ελλιπες περιεχομενο
    destroyed exception.destroyed : καταστραφ* | καταστροφη
    seized customs.seized cause=customs : κατασχ*
    cancelled cancelled.by_sender physical=no : ακυρ*
    paid customs.duties_paid physical=no : δασμ* | τελων* & πληρωθ* | εξοφλ*
    due customs.duties_due reason=payment cause=recipient flag=action_required : δασμ* | τελων* & πληρωμη | οφειλ* | καταβολη | δασμων
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & εγγραφ* | δικαιολογητικ* | στοιχει* | τιμολογι*
    customs_refused customs.import_refused cause=customs : \(customs) & απορριψη | απορριφθηκε | απαγορ*
    customs_held customs.import_held reason=customs cause=customs : \(customs) & δεσμευ* | κρατηση | κρατειται | ελεγχο* | αναμονη
    export_in customs.export_in_progress : εξαγωγ* & \(customs)
    customs_out customs.import_released : \(customs) & ολοκληρ* | αποδεσμευ* | εκτελωνιστηκε | απελευθερ* | εξοδος
    customs_in customs.import_in_progress : \(customs)
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & αρνηση | αρνηθηκε
    refused exception.refused reason=refused cause=recipient : αρνηση | αρνηθηκε | αποποιηση | μη αποδοχη | δεν αποδεχ*
    absent delivery_failed.attempted reason=absent cause=recipient : απων | απουσι* | απουσια παραληπτη | δεν βρεθηκε ο παραληπτης | δεν ηταν στην | παραληπτης απων
    closed delivery_failed.attempted reason=business_closed : κλειστ* | κλειστο ! σακος
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : δεν απαντα | αδυναμια επικοινωνιας
    failed_address delivery_failed.attempted reason=address : \(failed) & διευθυνση
    moved exception.address_problem reason=moved cause=recipient : μετακομισ* | αλλαξε διευθυνση
    address exception.address_problem reason=address : διευθυνση | στοιχεια & λαθος | λανθασμεν* | ελλιπ* | ανεπαρκ* | αγνωστ* | λανθασμενα
    unknown_recipient exception.address_problem reason=address : αγνωστος παραληπτης | αγνωστος | παραληπτης αγνωστος
    expired pickup.expired : αζητητ* | εληξε η προθεσμια | δεν παραληφθηκε | ληξη προθεσμιας
    reminder pickup.reminder physical=no : υπενθυμιση
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : ειδοποιητηρι* | αφεθηκε ειδοποιη* | ειδοποιηση παραληπτη | αφηκε ειδοποιη*
    redirected in_transit.redirected : ανακατευθυν* | αλλαγη διευθυνσης | προωθηση σε νεα | επαναπροωθ* | αλλαγη προορισμου
    rescheduled out_for_delivery.rescheduled physical=no : αναβολη | νεα ημερομηνια | επαναπρογραμματ* | νεα παραδοση | νεα προσπαθεια
    slot out_for_delivery.appointment_scheduled physical=no : ραντεβου | προγραμματισμεν*
    to_point out_for_delivery.to_pickup_point : \(point) & καθ οδον προς | προς παραδοση σε | μεταφορα προς
    collected delivered.collected handed_to=recipient : παραληφθηκε | παρεληφθη | παραλαβη απο παραληπτη | παρελαβε & \(point) | παραληπτη | πελατη ! δεν | προς | αναμονη | courier | αποστολεα
    ready pickup.ready : αναμονη παραλαβης | διαθεσιμ* | προς παραλαβη | ετοιμο για παραλαβη | ετοιμη για παραλαβη | αναμενει παραλαβη | μπορειτε να παραλαβετε | σε αναμονη παραλαβης | αναμονη για παραλαβη | παραλαβη απο καταστημα | σας περιμενει | poste restante
    ready_point pickup.ready : \(point) & παραδοθηκε | τοποθετηθηκε | εφτασε | αφιχθη | βρισκεται ! δεν | αποστολεα | παρελαβε | προορισμου | κατεταγη
    neighbour delivered.neighbour handed_to=proxy : γειτον*
    mailbox delivered.mailbox : γραμματοκιβωτι* | γραμματοθυριδ*
    reception delivered.reception handed_to=proxy : υποδοχη | θυρωρ* | ρεσεψιον & παραδοθηκε | παραδοση
    safe delivered.safe_place : ασφαλες σημειο | εξωτερικα της | στην πορτα | ασφαλες μερος
    proxy delivered.agent handed_to=proxy : εξουσιοδοτ* | συγγεν* | εκπροσωπ* & παραδοθηκε | παραδοση | επιδοθηκε
    promise unknown.notice_only physical=no : θα παραδοθει | εκτιμωμενη | αναμενομενη παραδοση | προβλεπομενη | αναμενομενη ημερομηνια ! σημερα
    out out_for_delivery.on_vehicle : προς παραδοση | σε διανομη | στη διανομη | για παραδοση | στον διανομεα | προς διανομη | εξοδος για παραδοση | με τον courier | στον κουριερ | στον ταχυδρομο | διανομη | με τον διανομεα | εξηλθε προς | βγηκε για παραδοση | παραδιδεται σημερα | θα παραδοθει σημερα | υπο διανομη | σε παραδοση ! κεντρο διανομης | κεντρου διανομης | ετοιμ*
    signed delivered.signed handed_to=recipient : υπογραφη | υπογραφ* & παραδοθηκε | παραδοση
    recipient delivered.recipient handed_to=recipient : παραληπτη | πελατη & παραδοθηκε | επιδοθηκε | επιδοση | παραδοση ! δεν | θα | προς
    delivered delivered.unspecified handed_to=recipient : παραδοθηκε | παραδοθηκαν | επιδοθηκε | επιδοση | παραδοση ολοκληρωθηκε | επιτυχης παραδοση | ολοκληρωθηκε η παραδοση | παραδοτεα ! δεν | θα | \(point) | προς | αποστολεα | μεταφορεα | συνεργατη | αεροπορ* | κεντρο | αποθηκη
    label pre_shipment.info_received physical=no : δημιουργηθηκε | στοιχεια αποστολης | ηλεκτρονικ* | δημιουργια | καταχωρ* | αναγγελια | voucher | προαναγγελια | ειδοποιηση αποστολης
    not_handed pre_shipment.not_handed_over physical=no : δεν εχει παραληφθει | αναμενεται απο τον αποστολεα | δεν εχει παραδοθει ακομα
    order pre_shipment.order_created physical=no : παραγγελια | ετοιμαζεται | προετοιμ*
    planned pre_shipment.pickup_scheduled physical=no : ραντεβου παραλαβης | εντολη παραλαβης | αιτημα παραλαβης
    left_country in_transit.departed_origin_country : χωρα προελευσης | χωρα αποστολης | εξωτερικο | ελλαδα & αναχωρ* | αποσταλ* | εφυγε
    left_country2 in_transit.departed_origin_country : αναχωρηση προς χωρα | αποστολη στο εξωτερικο | εξαγωγη | αναχωρηση για το εξωτερικο
    arrived_country in_transit.arrived_destination_country : χωρα προορισμου | ελλαδα & αφιξη | εφτασε | αφιχθη | εισοδος
    airline in_transit.handed_to_linehaul : αεροπορ* | πτηση | μεταφορεα
    exchange in_transit.arrived_import_office : ανταλλακτηρι* | γραφειο ανταλλαγης | κεντρο διεθνων
    last_mile in_transit.handed_to_last_mile : τοπικο συνεργατη | συνεργατη διανομης | τοπικο μεταφορεα
    at_office in_transit.at_delivery_office : καταστημα παραδοσης | καταστημα προορισμου | μοναδα διανομης | γραφειο διανομης | τοπικο καταστημα | σταθμο προορισμου | κατασταση προορισμου | μοναδα παραδοσης ! αναχωρ*
    accepted accepted.received_at_origin : παραλαβη | παραληφθηκε | αποδοχη | καταθεση | παρελαβε | κατατεθηκε | παραληφθη*
    departed in_transit.departed_facility : αναχωρ* | εφυγε | αποσταλ* | απεσταλη | εξοδος | προωθ*
    arrived in_transit.arrived_facility : αφιξη | διαλογη | κεντρο | διακριση | εφτασε | αφιχθη | εισοδος | επεξεργ* | ταξινομηση | σταθμο* | αποθηκη | διαμετακομ*
    moving in_transit.moving : μεταφορα | μεταφορας | καθ οδον | σε μεταφορα | διακινηση | μεταφερεται | μετακιν* | σε εξελιξη
    held exception.held : κρατηση | κρατειται | δεσμευ* | σε αναμονη | αναμονη | ακινητοποι*
    delayed exception.delayed physical=no : καθυστερ* | απεργια | κακοκαιρια
    misrouted exception.misrouted cause=carrier : λαθος δρομολογ* | εσφαλμενη διαλογη | λαθος διαλογη | εκ παραδρομης
    """
}
