extension SharedWordings {
  private static let customs =
    "gumruk | gumruge | gumrukte | gumrugu | gumrugun | gumrukten | gumrukleme | gumrugunde | gumruklen*"
  private static let failed = """
    teslim edilemedi | teslim edilemeyen | teslim edilememistir | teslimat basarisiz | teslim edilemiyor | dagitilamadi | dagitilamayan | basarisiz teslimat | teslim edilmedi \
    | teslimat gerceklestirilemedi | teslim edilememesi | teslimat denemesi | basarisiz | teslimat yapilamadi | teslim alinamadi | teslim basarisiz | teslim edemedik | dagitim basarisiz \
    | teslimi yapilamadi | teslimat saglanamadi | teslim edilemeyecek | devir
    """
  private static let point = """
    subede | subeye | subeden | subeniz* | sube | teslimat noktasi | teslim noktasi | teslimat noktasinda | teslim noktasinda | kargomat | gel al | kolay gelsin | kargo noktasi | kargo noktasinda | pttmatik | locker | emanet noktasi | ptt subesi | kapsul | \
    teslimat noktasina | dolap | dolapta | dolaba | acente | noktasi | noktasina | noktasinda | noktadan
    """
  static let turkish = """
    survey unknown.notice_only physical=no : degerlendir* | anket | memnuniyet
    not_found unknown.not_found physical=no : bulunamadi | kayit bulunamadi | bilgi bulunamadi | bilgi yok | kayit yok ! adres* | alici
    invalid unknown.invalid_number physical=no : gecersiz takip | gecersiz numara | hatali takip
    return_done returned.to_sender direction=return handed_to=recipient : gondericiye | gonderene | gonderici | gondericisine | saticiya & teslim edildi | iade edildi | iade teslim | teslim edilmistir | iade edilmistir ! edilmedi | edilecek | edilemedi | gondericiden | edilmek uzere
    return_done2 returned.to_sender direction=return handed_to=recipient : iade teslim edildi | iade tamamlandi | iadesi tamamlandi
    return_waiting returning.awaiting_sender_pickup direction=return : iade & bekle* & sube* | nokta*
    return_refused returning.initiated direction=return reason=refused cause=recipient : iade & kabul etmedi | red | reddet*
    return_address returning.initiated direction=return reason=address : iade & adres*
    return_moving returning.in_transit direction=return : iade yolda | iade surecinde | gondericiye donuyor | iade transfer* | iade ediliyor | iade tasinma*
    returning returning.initiated direction=return : iade | iadesi | iade edil* | geri gonder* | iadeye | gondericiye geri | geri don*
    lost exception.lost cause=carrier : kayip | kaybol* | zayi
    missing exception.missing : araniyor | arastiriliyor | inceleme altinda
    stolen exception.stolen : calindi | hirsizlik
    contents exception.missing_contents : eksik icerik | icerik eksik | eksik parca
    damaged exception.damaged : hasar* | zarar gor*
    destroyed exception.destroyed : imha*
    seized customs.seized cause=customs : el konul* | musadere | el konuldu
    cancelled cancelled.by_sender physical=no : iptal*
    paid customs.duties_paid physical=no : gumruk* | vergi* & odendi | odenmistir
    due customs.duties_due reason=payment cause=recipient flag=action_required : gumruk* & vergi* | odeme* | ucret* | odenme*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : \(customs) & belge* | evrak* | bilgi* | fatura*
    customs_refused customs.import_refused cause=customs : \(customs) & red* | yasak* | izin verilmedi
    customs_held customs.import_held reason=customs cause=customs : \(customs) & tutul* | bekle* | alikon* | muayene | inceleme* | durdurul* | takildi
    export_out customs.export_released : ihracat* | cikis* & \(customs) & tamamlan* | bitti | onaylan*
    export_in customs.export_in_progress : ihracat* | cikis gumru* & \(customs)
    customs_out customs.import_released : \(customs) & tamamlan* | cikti | serbest | gecti | cekildi | bitti | onayland* | gumrukten cik* | sonuclan*
    customs_in customs.import_in_progress : \(customs)
    pickup_failed pre_shipment.pickup_failed : alim basarisiz | alinamadi & gonderici* | adresten | musteriden
    failed_refused delivery_failed.attempted reason=refused cause=recipient : \(failed) & kabul etmedi | red* | kabul edilmedi
    refused exception.refused reason=refused cause=recipient : reddedildi | kabul etmedi | reddetti | kabul edilmedi | teslim almayi red* | alici kabul etmedi | almak istemedi
    failed_address delivery_failed.attempted reason=address : \(failed) & adres*
    absent delivery_failed.attempted reason=absent cause=recipient : adreste bulunamadi | adreste yok | evde yok | adreste bulunmamasi | alici yok | kimse yok | adresinde bulunamadi | alici adreste | evde bulunamadi | adreste kimse
    closed delivery_failed.attempted reason=business_closed : kapali | isyeri kapali
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : ulasilamadi | aliciya ulasilamadi | iletisim kurulamadi
    moved exception.address_problem reason=moved cause=recipient : tasinmis | tasindi & alici | adres*
    address exception.address_problem reason=address : adres* & yanlis | eksik | hatali | yetersiz | gecersiz | bulunamadi
    unknown_recipient exception.address_problem reason=address : taninmiyor | alici taninmiyor | taninmamasi | adreste taninmiyor
    expired pickup.expired : bekleme suresi doldu | teslim alinmadi | suresi doldu | alinmadigi icin | suresinde alinmadi | bekleme suresi asil*
    reminder pickup.reminder physical=no : hatirlatma
    failed delivery_failed.attempted : \(failed)
    notice delivery_failed.notice_left : haber kagidi | ihbar birakil* | ihbari birakil* | ihbara birakil* | ihbare birakil* | not birakildi | ihbarli | bildirim kagidi | ihbarname
    redirected in_transit.redirected : yonlendir* | adres degisikligi | adresi degistirildi ! hatali | yanlis
    misrouted exception.misrouted cause=carrier : yanlis sevk | hatali sevk | yanlis yonlendir* | hatali yonlendir* | yanlis sube* | hatali ayristirma
    rescheduled out_for_delivery.rescheduled physical=no : ertelen* | yeni teslimat tarihi | tekrar dagitim* | yeniden dagitim* | ileri tarih* | teslimat tarihi degis*
    slot out_for_delivery.appointment_scheduled physical=no : randevu*
    to_point out_for_delivery.to_pickup_point : \(point) & yolda | goturul* | gonderiliyor
    collected delivered.collected handed_to=recipient : teslim alindi | teslim aldi | alindi | subeden teslim edildi | teslim edildi & \(point) | alici tarafindan | musteri tarafindan | aliciya ! gonderici* | bekl* | edilmedi | kurye | sistem* | transfer* | aktarma*
    collected2 delivered.collected handed_to=recipient : alici tarafindan teslim alindi | alici teslim aldi | subeden teslim edildi | musteri teslim aldi
    ready pickup.ready : teslim almaniz icin | teslim almak uzere | subede bekliyor | teslim alinabilir | teslim alabilirsiniz | subemizde beklemektedir | subeden alabilirsiniz | teslime hazir | subede beklemede | teslim alinmayi bekliyor | subeden teslim alinmayi | alinmayi bekliyor | sizi bekliyor
    ready_point pickup.ready : \(point) & bekliyor | beklemekte* | hazir | birakildi | teslim edildi | ulasti | konuldu | birakilmistir | yerlestiril* ! gonderici* | transfer merkezi | cikis | varis sube* | teslimat subesinde | aktarma | kurye | teslimat subesine
    neighbour delivered.neighbour handed_to=proxy : komsu*
    mailbox delivered.mailbox : posta kutusu | posta kutusuna
    reception delivered.reception handed_to=proxy : resepsiyon* | guvenli gorev* | guvenlii gorev* | guvenlia gorev* | guvenlie gorev* | guvenlige | guvenlik | danisma | kapici* | apartman gorevlisi & teslim*
    safe delivered.safe_place : kapiya birakildi | kapi onune | guvenli yere | kapida birakildi
    proxy delivered.agent handed_to=proxy : yakinina | vekil* | akraba* | is arkadasina | ailesine & teslim*
    promise unknown.notice_only physical=no : teslim edilecek* | tahmini teslim* | planlanan teslim* | teslim edilmesi planlan* | beklenen teslim* ! bugun
    out out_for_delivery.on_vehicle : dagitima cikti | dagitimda | kuryede | dagitima cikarildi | teslimat icin yola cikti | dagitici | kurye dagitim* | dagitima verildi | teslimata cikti | dagitim icin | kurye yola | bugun teslim | dagitima cikmistir | kuryeye verildi | kurye teslimat* | dagiticida | postacida | kurye uzerinde | teslimat icin yolda | kurye | dagitim araci* | adrese dogru yola ! bugun teslim edildi | alindi | kuryeden | teslim edildi
    recipient delivered.recipient handed_to=recipient : aliciya | alici | musteriye | kendisine | alicisina & teslim edildi | teslim edilmistir | teslim edilmis ! gonderici* | kargo firmasina
    signed delivered.signed handed_to=recipient : imza* & teslim edildi | teslim edilmistir
    delivered delivered.unspecified handed_to=recipient : teslim edildi | teslim edilmistir | teslimat tamamlandi | teslimat gerceklesti | teslim edilen | basariyla teslim | teslimat yapildi | teslim edilmis ! edilmedi | edilemedi | gonderici* | tasiyici* | havayolu* | \(point) | kargo firma* | kuryeye | transfer* | aktarma* | dagitim* | kargoya | yerel | partner* | depo* | merkez* | henuz
    not_handed pre_shipment.not_handed_over physical=no : henuz teslim alinmadi | henuz kargoya verilmedi | teslim edilmeyi bekliyor | kargoya verilmeyi bekl* | henuz teslim edilmedi | henuz kargo ulasmadi | henuz kargoi ulasmadi | henuz kargoa ulasmadi | henuz kargoe ulasmadi
    label pre_shipment.info_received physical=no : siparis bilgi* | barkod* | gonderi bilgi* | kayit olusturuldu | elektronik* | olusturuldu | bilgi alindi | gonderi kayd* | kargo bilgi* | on kayit | kaydedildi
    order pre_shipment.order_created physical=no : hazirlaniyor | siparis* | paketlen*
    planned pre_shipment.pickup_scheduled physical=no : kurye cagri* | alim talebi | alim randevu* | kurye atandi
    left_country in_transit.departed_origin_country : ulke* | yurt disi* | yurtdisi* & cikti | ayrildi | gonderildi | sevk* | cikis* | yola cik*
    arrived_country in_transit.arrived_destination_country : varis ulke* | hedef ulke* | turkiye | ulkesine | alici ulke* & ulasti | geldi | giris* | vardi | ulasmistir
    airline in_transit.handed_to_linehaul : havayolu* | ucak* | ucus* | tasiyiciya | havaalani* ! merkez*
    exchange in_transit.arrived_import_office : degisim merkezi | uluslararasi posta
    last_mile in_transit.handed_to_last_mile : yerel kargo* | yerel kurye* | yerel tasiyici* | dagitim firmasi* | teslimat firmasi* | kargo firmasina teslim
    at_office in_transit.at_delivery_office : varis sube* | teslimat sube* | teslim sube* | dagitim merkezi* | dagitim subesi* | varis birimi* | varis merkezi* | dagitim biriminde | alici sube* | teslimat birimi* | dagitim noktasi*
    dropped accepted.dropped_off : subeye birakildi | gonderici tarafindan birakil*
    accepted accepted.received_at_origin : kabul edildi | kabul | teslim alindi | kargoya verildi | alindi | kargoya teslim | kabul edilmistir | kabul islemi | teslim almistir
    departed in_transit.departed_facility : cikis* | yola cikti | sevk edildi | gonderildi | ayrildi | sevk* | cikti | cikarildi | torbaya | yola cikarildi | yuklendi
    arrived in_transit.arrived_facility : ulasti | geldi | transfer merkezi* | aktarma* | vardi | varis | islem gor* | merkez* | depo* | indirildi | ayristirma* | giris* | subede | subeye | islem merkezi*
    moving in_transit.moving : yolda | tasiniyor | transfer* | transit | nakil* | hareket* | tasinma* | tasima
    held exception.held : bekletil* | beklemede | alikonul* | durdurul*
    delayed exception.delayed physical=no : gecik* | rotar | hava muhalefeti | hava sartlari
    """
}
