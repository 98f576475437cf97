extension SharedWordings {
  static let turkish = [turkishWords, turkishTroubles, turkishDelivery, turkishTransit].joined(separator: "\n")

  private static let turkishWords = """
    @sender : gonderici* | gonderen* | satici* | magaza* | mense*
    @recipient : alici* | musteri* | kendisi* | muhatab* | muhatap* | adres sahibi* | tuketici*
    @customs : gumru*
    @parcel : kargo* | gonderi | gonderiniz* | gonderinin | gonderiyi | gonderimiz | paket* | koli* | siparis* | posta
    @not_delivered : teslim edilemedi | teslim edilemeyen | teslim edilemem* | teslim edilemiyor* | teslim edilemeyecek* | teslim edilememekte* | teslim edemedik | teslim edemedi | teslim edilmedi | teslim edilmeyen | teslim edilmemis* | teslim edilmemek*
    @not_delivered : teslimat* | dagitim* | teslimi* | teslim ~ basarisiz* | yapilamad* | yapilamam* | gerceklestirilemed* | gerceklestirilemem* | gerceklesemed* | gerceklesmedi | saglanamad* | tamamlanamad* | olmadi | mumkun olmad* | yapilamayan | yapilamiyor | engel*
    @not_delivered : dagitilamad* | dagitilamay* | dagitilamam* | basarisiz teslim* | basarisiz dagitim* | basarisiz deneme* | teslimat denemesi | teslim denemesi | teslimat denendi | devir | devirli | devredilmis kargo | ulastirilamad* | ulastirilamam*
    @delivered : teslim edildi | teslim edilmistir | teslim edilmis | teslim edilmisti | teslim ettik | teslim etti | teslim edilen | teslim edilmis bulun* | teslimat tamamlandi | teslimat tamamlanmis* | teslimat gerceklesti | teslimat gerceklestirildi | teslimat gerceklestirilmis* | teslimati tamamlandi | teslimati gerceklest* | basariyla teslim | teslimat yapildi | teslimat yapilmis* | teslimi yapildi | teslimi gerceklest* | ulastirildi | ulastirilmistir | teslim olundu | teslim edilerek | verilmistir
    @not : edilmedi | edilemedi | edilecek* | edilmek uzere | edilemem* | edilmem* | henuz | edilmesi | edilmek icin
    @point : teslimat noktasi* | teslim noktasi* | kargo noktasi* | gel al | kargomat* | pttmatik* | kargomatik* | kolay gelsin noktasi* | emanet nokta* | emanet dola* | teslim dolabi* | akilli dolap* | akilli dolab* | dolap* | dolaba | locker* | kapsul* | acente* | paket nokta* | noktasi | noktasina | noktasinda | noktasindan | noktaya | noktada | noktadan | anlasmali nokta* | market | bufe* | hepsimat* | teslimatmatik* | kargo dolab* | alim noktasi* | bayi* | pudo
    @branch : sube | subede | subesi | subesinde | subesine | subemiz* | subeye | subesinden | subeden | subeniz* | ptt merkez* | isyeri* | biriminden | birimimiz* | ptt subesi* | postane*
    @message : sms | mesaj* | e posta* | eposta* | email* | bildirim* | bilgilendirme*
    @point_word : bekliyor | beklemekte* | beklemede | hazir* | birakild* | birakilmis* | ulasti | ulasmis* | konuldu | konulmus* | yerlestiril* | teslim edildi | teslim edilmis* | alabilirsiniz | alinabilir | teslim alabil* | emanete alin*
    @left : sevk | sevki | cikis* | cikti | cikmis* | cikarildi | cikarilmis* | yola cikt* | yola cikm* | yola cikar* | sevk edil* | gonderildi | gonderilmis* | ayrildi | ayrilmis* | hareket etti | hareket etmis* | yuklendi | yuklenmis* | cikis yapt* | yollandi
    @came : ulasti | ulasmis* | geldi | gelmis* | vardi | varmis* | giris yap* | giris* | intikal et* | indirildi | indirilmis* | teslim alindi | varis yap* | inis yap* | indi | ulastirild*
    """

  private static let turkishTroubles = """
    @unless : takdirde | halinde | durumunda | ise
    no delivered : planlanan | planlandi | planlaniyor | yarin | yakinda | hayir$ | bekliyor | beklemede | basarisiz$ | mumkun degil | degil$ | iptal$ | ^eger | ^henuz | gonderici tarafindan$ | teslimat talimat* | ^teslimat adresi | ^teslim adresi | bilinmiyor$ | koli 0 | koliler 0 | paket 0 | adet 0 | parca 0
    @fact : teslim edildi | teslim edilmistir | teslimat yapildi | teslimat tamamlandi
    @unfact : teslim edilmedi | teslim edilemedi | edilecek* | edilmek* | gonderici* | iade* | @point | @branch | gumru* | depo* | kurye* | tasiyici* | komsu* | guvenlik* | ise | edildiginde | edilince
    rated delivered.unspecified handed_to=recipient : @fact > gorusunuz* | gorusler* | degerlendir* | puan* | memnun* | yorum* | tesekkur* | fotograf* | sorunuz | teslimat belgesi ! @unfact
    after_attempt delivered.unspecified handed_to=recipient : deneme* | girisim* | teslimat denemesi* ~ sonra | ardindan | ragmen ~ teslim edildi | teslim edilmistir ! @unfact
    unsigned delivered.unspecified handed_to=recipient : @fact > imza* ~ gerekm* | gerekme* | gerek yok | alinmad* | istenmed* ! @unfact
    receiver delivered.signed handed_to=recipient : ^teslim alan | ^teslim alan kisi ! @branch | @point | kargo | gonderici* | kurye* | henuz | yok
    other_day out_for_delivery.rescheduled physical=no : alici* | musteri* ~ baska | farkli | yeni | ileri ~ gun* | tarih* | zaman* ~ istedi | sec* | talep* | secmis* | iste*
    not_out_yet in_transit.at_delivery_office : henuz | daha ~ dagitima ~ cikarilmam* | cikmam* | cikarilmad* | cikmad* | verilmed*
    at_origin accepted.received_at_origin leg=origin : cikis + subesinde | sube* | birimi* ! transfer* | iade* | yola | cikti
    @dealt : teslim | teslimat* | birakil* | konul* | verilec*
    finished delivered.unspecified handed_to=recipient : ^dagitim | ^teslimat + tamamlandi | tamamlanmistir | bitti & teslim edildi | teslimat* ! @unfact
    neighbour_took delivered.neighbour handed_to=proxy : komsu* ~ teslim aldi | kabul etti | teslim almistir ! redd* | almadi
    comes_today out_for_delivery.on_vehicle leg=destination : kargo* | paket* | siparis* ~ bugun ~ geliyor | gelecek* | ulasacak* ! gecik*
    sender_awaited pre_shipment.not_handed_over physical=no : gonderici* | satici* ~ teslim etmesi | kargoya vermesi | gondermesi ~ bekle*
    absent_so_neighbour delivered.neighbour handed_to=proxy : alici* ~ yoktu | bulunamad* | olmadigi* | adreste olmad* | evde olmad* & komsu* ~ teslim edildi | teslim edilmis* | birakildi ! edilecek*
    absent_so_reception delivered.reception handed_to=proxy : alici* ~ yoktu | bulunamad* | olmadigi* | adreste olmad* | evde olmad* & guvenlig* | guvenlik | guvenlige | kapici* | resepsiyon* | gorevli* | danisma* ~ teslim edildi | teslim edilmis* | birakildi ! edilecek*
    one_there delivered.partial : birisi | biri | bir tanesi ~ teslim edildi | teslim edilmis* & koli* | paket* | digeri | kalan ! edilmedi
    to_named in_transit.handed_to_last_mile : dagitim icin | teslimat icin | dagitilmak uzere ~ ptt* | yurtici | aras | mng | surat | hepsijet | kolay gelsin | trendyol express ~ devredildi | teslim edildi | aktarildi | verildi ! alici*
    branch_tomorrow in_transit.at_delivery_office : teslimat subesi* | varis subesi* | dagitim subesi* | dagitim merkezi* ~ yarin ~ dagitima | teslim ! edilemedi | yapilamadi
    @airlines : nakliyeciye | tasiyiciya | acente temsilcisine | havayoluna | hava yoluna | havayolu sirketine | ucaga | nakliye firmasina
    @stores : depoya | depomuza | antrepoya | transfer merkezine | aktarma merkezine | merkeze
    to_airline in_transit.handed_to_linehaul : @airlines ~ teslim etti | teslim edildi | verildi ! henuz | gecik*
    to_store in_transit.arrived_facility : @stores ~ teslim etti | teslim edildi | birakildi ! henuz | iade | edilmedi
    last_try unknown.notice_only physical=no : son ~ teslimat denemesi | dagitim denemesi > ardindan | sonra ~ iade
    name_missing exception.address_problem reason=address : alici adi | alici ismi | isim ~ eksik | yanlis | hatali | okunamiyor
    if_nobody unknown.notice_only physical=no : bulamazsa | bulunamazsa | bulamazsak | ulasamazsak ! iade
    will_fetch in_transit.redirected physical=no : alici | musteri ~ subeden | sube ~ almak istiyor | almak istedi | teslim almak istiyor
    at_port in_transit.handed_to_linehaul : limana | gemiye | limanda ~ teslim edildi | yuklen* ! edilmedi | havalimanina
    seller_gave accepted.dropped_off leg=origin : satici | gonderici | magaza ~ tarafindan ~ teslim edildi | teslim edilmistir | verildi ! iade | henuz ! bilgi* | veri* | elektronik*
    by_mistake exception.other : yanlislikla | hatali olarak | sehven ~ teslim edildi | teslim edilmis
    delivered_late delivered.unspecified handed_to=recipient : gecikmeli olarak | gecikmeyle | gecikme ile ~ teslim edildi | teslim edilmistir ! @point | @branch | gonderici* | iade* | edilecek*
    if_away unknown.notice_only physical=no : yoklugunuzda ~ birakilacak* | teslim edilecek*
    if_absent unknown.notice_only physical=no : olmadiginiz | bulunmadiginiz | bulunmamaniz | olmamaniz | bulunamamaniz ~ takdirde | halinde | durumunda ! teslim edilemedi | gidildi
    if_absent_2 unknown.notice_only physical=no : evde olmazsaniz | adreste olmazsaniz | adreste bulunmazsaniz | evde bulunmazsaniz | kimse olmazsa | kimse bulunmazsa | kimse acmazsa | kapi acilmazsa | bulunamazsaniz | adreste yoksaniz | evde yoksaniz
    if_failed unknown.notice_only physical=no : teslim edilemezse | teslim edilemez ise | teslim edilememesi halinde | teslim edilememesi durumunda | teslim edilemedigi takdirde | dagitilamazsa
    if_unclaimed pickup.reminder physical=no : alinmazsa | almazsaniz | alinmamasi halinde | alinmamasi durumunda | alinmadigi takdirde | almadiginiz takdirde | almamaniz halinde | almamaniz durumunda ! iade edildi
    if_unclaimed_2 pickup.reminder physical=no : aksi halde | aksi takdirde | yoksa & iade ! iade edildi | iade edilmis*
    last_call pickup.reminder physical=no : almak icin | teslim almak icin | alabilmek icin | almaniz icin | teslim alma icin ~ son | saatiniz | gununuz | gun kaldi | saat kaldi
    last_call_2 pickup.reminder physical=no : son gun | son sans | son 24 saat | son hatirlatma | unutmayin ~ alin | almayi | teslim alin | teslim almayi | almak
    sender_not_yet pre_shipment.not_handed_over physical=no : gonderici | satici | magaza ~ henuz ~ vermedi | teslim etmedi | birakmadi | getirmedi | gondermedi
    due_when customs.duties_due reason=payment cause=recipient flag=action_required : vergi* | gumruk* | har* ~ odendikten sonra | odendiginde | odenmesinin ardindan | odenince | odenmesi halinde
    last_hours pickup.reminder physical=no : saatiniz | gununuz | saat | gun + kaldi ! teslimat* | dagitim*
    not_reached delivery_failed.not_attempted : yetisemedi | yetistirilemedi | yetisilemedi | gidilmedi | gidilemedi | ugranilamadi | ugrayamadi | cikilamadi | sira gelmedi ! @sender
    tour_off delivery_failed.not_attempted : dagitim turu | tur | rota | dagitim rotasi ~ yarida | iptal | kesildi | tamamlanamadi
    no_capacity delivery_failed.not_attempted : kapasite* | arac yetersizligi | personel yetersizligi | personel eksikligi & dagitim* | teslim*
    still_out out_for_delivery.on_vehicle : henuz ~ teslim edilmedi | teslim edilmem* | dagitilmadi & kuryede | kurye uzerinde | kuryenizde | dagitimda | dagiticida | kurye ile | kuryemizde
    still_late exception.delayed physical=no : henuz ~ teslim edilmedi | teslim edilmem* & gecik* | rotar* | aksama*
    not_cancelled unknown.notice_only physical=no : iptal ~ edilemedi | edilemez | edilemiyor | edilememekte* | edilmedi | edilememis*
    not_cancelled_2 unknown.notice_only physical=no : iptali | iptal | iptal talebi* | iptal istegi* ~ mumkun degil* | red* | kabul edilmedi | reddedil* | onaylanmadi | gerceklestirilemedi
    flight_off exception.delayed reason=flight physical=no : sefer | seferi | ucus | ucusu | seferin | ucusun ~ iptal*
    late_promise exception.delayed physical=no : gecikmeli | gec | gecikme ile | gecikmeyle ~ teslim edil* | teslimat* | ulasacak*
    unknown_number unknown.not_found physical=no : takip numarasi* | barkod* | gonderi numarasi* | takip no | takip kodu* ~ bulunamadi | taninmadi | taninmiyor | kayitli degil | bilinmiyor | bilgi bulun*
    some_of_it delivered.partial : kismi tesl* | kismi teslim* | kismen teslim* | parcali teslim* ! edilemedi
    some_of_it_2 delivered.partial : 2 den 1 | 3 den 1 | 3 ten 2 | kalan parca* | kalani & teslim edildi ! edilmedi
    other_person_2 delivered.reception handed_to=proxy : degil & alici* & gorevli* | guvenlik* | guvenlige | resepsiyon* | kapici* | danisma* & teslim edildi | teslim edilmis* | birakildi ! iade
    other_person delivered.neighbour handed_to=proxy : degil & alici* & komsu* & teslim edildi | teslim edilmis* | birakildi
    no delivered : teslim edildi + hayir | mi | degil
    no delivered : diger | oteki | baska ~ paket* | koli* | parca* ~ teslim
    no delivered : yanlis | hatali ~ adres* | kisi* | kapi* | alici*
    no delivered : teslim ~ durumu | bilgisi ~ hata* | yanlis*
    no delivered : teslim ~ edildiginde | edilince | edilmeden | edilene kadar | edilirse | edilmelidir | edilmesi | edilecek* | edilmek
    no delivered : teslim ~ etmeye | edilebil*
    no delivered : gonderici* | satici* | gumruge | gumrugune | tasiyiciya ~ teslim | geri teslim
    no delivered : alinabilir | alabilirsiniz | teslim almaya hazir | teslim alinmayi | alinmak uzere | teslim alinmasi
    no delivered : birakilmas* | birakilac* | birakma izni | secildi
    no delivered : yolda | yola cikti
    no delivered : izin | izni | gerekli* | gerekir | gereklidir | zorunlu* | tercih* | almadigini | almadigi
    return_out returning.in_transit direction=return : iade | iadesi | iadeniz | iadeli kargo & dagitima cik* | dagitimda | kuryede | yolda | teslimata cik* ! edilecek*
    return_failed returning.in_transit direction=return : gonderici* | gonderene | satici* ~ teslim edilemedi | teslim edilemem* | teslim edilmedi ! @branch | kargoya | tarafindan
    return_ready returning.awaiting_sender_pickup direction=return : iade ~ gondericinin | gondericiyi | saticinin | gonderici ~ teslim almasini | almasini | bekle*
    return_ready_2 returning.awaiting_sender_pickup direction=return : gondericinin | saticinin ~ teslim almasi* | almasini ~ bekle* ! kargo firma*
    by_sender accepted.dropped_off leg=origin : satici | gonderici | magaza | saticiniz ~ noktasina | noktaya | subeye | postaneye | ptt ye | acenteye | kargomata | locker* ~ birakti | birakmis* | teslim etti | verdi ! iade
    by_client accepted.picked_up leg=origin : musteriden | gondericiden | saticidan | magazadan | gonderenden ~ alindi | alinmis* | teslim alindi | toplandi ! alinamad* | iade
    to_collect_failed pre_shipment.pickup_failed physical=no : gondericiden | saticidan | magazadan | musteriden ~ alamadi | alinamadi | alinamam* | teslim alamadi | alamadik
    again_moving in_transit.resumed : yeniden yolda | tekrar yolda | yeniden yola cikti | tekrar yola cikti | yoluna devam* | tasima devam ediyor | yeniden sevk edildi | bulundu ve ! iade* | gonderici* | gumru*
    survey unknown.notice_only physical=no : degerlendir* | anket* | memnuniyet*
    message unknown.notice_only physical=no : @message ~ gonderildi | gonderilmis* | iletildi | iletilmis* | atildi | yollandi | gonderilecek* ! @point | @branch | teslim edil* | @not_delivered | kod* | sifre*
    message_2 unknown.notice_only physical=no : teslim* ~ bilgisi | bildirimi | mesaji | bilgilendirmesi ~ gonderil* | iletil* | atil*
    invalid unknown.invalid_number physical=no : gecersiz takip | gecersiz numara | hatali takip | gecersiz gonderi | gecersiz barkod* | yanlis takip | hatali barkod* | numarasi gecersiz | numarasi hatali
    not_found unknown.not_found physical=no : bulunamadi | bulunamamis* | bulunmamaktadir | bulunmuyor | bilgi yok | kayit yok | sonuc yok | kayitli degil ! adres* | alici* | evde | @sender | muhatap
    lost exception.lost cause=carrier : kayip* | kaybol* | zayi* | yitir* ! kayip esya degil
    stolen exception.stolen : calindi | calinmis* | hirsizlik* | gasp*
    contents exception.missing_contents : eksik icerik | icerik eksik* | icerigi eksik* | eksik parca* | eksik urun* | icindekiler eksik | muhteviyati eksik | muhteviyat eksik* | noksan*
    damaged exception.damaged : hasar* | zarar gor* | kirilmis* | kirik | islanmis* | yirtilmis* | ezilmis* | parcalanmis*
    destroyed exception.destroyed : imha* | tasfiye* | terk edil*
    seized customs.seized cause=customs : el konul* | musadere* | el kondu | el koydu | zapt*
    missing exception.missing : araniyor | arastiriliyor | arastirma* | arastirilmakta* | sorusturma* | akibeti | inceleme baslat* | inceleme altinda | tahkikat*

    @iade : iade | iadesi | iadeniz | iadesine | iadeye | iadeli kargo | geri gonder* | geri don* | geri cevril* | geri verildi | menseine | donus kargosu
    return_done returned.to_sender direction=return handed_to=recipient : gonderici* | gonderene | gonderenine | satici* | magazaya ~ teslim edildi | teslim edilmistir | teslim edilmis | iade edildi | iade edilmistir | iade edilmis | ulasti | ulastirildi | geri verildi | teslim edilerek | ulasmistir | geri teslim ! @not | gondericiden | gonderenden | saticidan | tarafindan | kargo firma* | kargoya
    return_done2 returned.to_sender direction=return handed_to=recipient : iade ~ teslim edildi | teslim edilmistir | tamamlandi | tamamlanmis* | teslim alindi ! @not | sube* | kuryeye | kargo firma*
    return_done3 returned.to_sender direction=return handed_to=recipient : iadesi tamamlan* | iadesi gerceklest* | gonderici teslim aldi | gonderici iadeyi | satici iadeyi | satici teslim aldi | gondericisi teslim aldi ! @not | henuz
    return_waiting returning.awaiting_sender_pickup direction=return : @iade & bekle* | hazir | alabilirsiniz & @branch | @point | gonderici* | satici* ! alici* | iade edilecek*
    last_days pickup.reminder physical=no : almazsaniz | alinmazsa | almamaniz | alinmamasi halinde | alinmadigi takdirde | teslim alinmaz ise | alinmaz ise
    return_refused returning.initiated direction=return reason=refused cause=recipient : @iade & kabul etme* | red* | reddet* | kabul edilme* | istemedi
    import_refused customs.import_refused cause=customs : @customs | ithal* | ithaline & red* | yasak* | izin verilmedi | izin verilmem* | izin verilmi* | uygun gorulmedi | kabul edilmedi | uygun bulunmad* | reddedil*
    return_address returning.initiated direction=return reason=address : @iade & adres* | tanin* | tasin*
    return_unclaimed returning.initiated direction=return cause=recipient : @iade & suresi | suresinde | alinmad* | alinmayan
    return_moving returning.in_transit direction=return : @iade | gondericisine | gondericiye | saticiya ~ yolda | yola cik* | sevk* | transfer* | cikti | tasin* | ediliyor | edilmekte* | gonderildi | donuyor | donmekte* | surecinde | hareket* | ulasti | vardi | cikarildi | cikis*
    return_moving_2 returning.in_transit direction=return : iadede | iade dagitim* | iade kuryede | iade transfer* | iade yolunda
    returning returning.initiated direction=return : @iade | iade* ! iade garanti* | ucret iade* | ucreti iade* | para iade*

    @tax : vergi* | gumruk ucret* | gumruk bedel* | gumruk har* | gumruk odeme* | gumruk masraf* | gumruk resmi | kdv | otv | harc* | damga*
    paid customs.duties_paid physical=no : @tax | gumruk* & odendi | odenmistir | tahsil edil* | odenmis | odemesi alind* | odeme alind* | yatirildi | odemesi tamam* | odemesi yapildi ! bekle* | gerek* | odenmesi
    due customs.duties_due reason=payment cause=recipient flag=action_required : @tax | @customs & odeme* | odenme* | odeyin* | tahakkuk* | bekle* | cikti | borc* | gerek* | odenecek* | odemeniz | talep* ! belge* | evrak* | kimlik*
    @outbound : ihracat* | cikis gumru* | cikis* | yurt disi cikis | yurtdisi cikis | ihrac | ihrac* | cikista
    @cleared : tamamlan* | cikti | cikmis* | serbest* | gecti | gecmis* | cekildi | cekilmis* | bitti | bitmis* | onayland* | onaylanmis* | sonuclan* | sona erdi | bitirildi | cikis yap* | izin verildi | gumrukten cik* | yapildi | gumruklendi
    export_held customs.export_held reason=customs cause=customs : @outbound & @customs & tutul* | bekletil* | alikon* | durdurul* | takildi | red* | eksik
    export_out customs.export_released : @outbound & @customs & tamamlan* | bitti | onay* | izin* | sonuclan* | yapildi ! @outbound ~ bekle*
    export_in customs.export_in_progress : ihracat* | cikis gumru* | ihrac | yurt disi cikis | yurtdisi cikis | cikis islem* | cikis beyan* & @customs
    held_id customs.import_held reason=tax_id flag=action_required cause=customs : @customs & kimlik* | tckn | tc kimlik | pasaport* | vergi numara* | vergi kimlik*
    held_documents customs.import_held reason=documents flag=action_required cause=customs : @customs & belge* | evrak* | fatura* | bilgi eksik* | eksik bilgi* | vekalet* | beyanname bekle* | bilgi bekle* | dokuman* ! @cleared
    customs_held customs.import_held reason=customs cause=customs : @customs & tutul* | bekletil* | alikon* | durdurul* | takil* | eksik* | muayene | incelemeye alin* | el koyma | bloke* | askiya
    customs_held_2 customs.import_held reason=customs cause=customs : @customs & beklemede | bekliyor | beklemekte* ! islem* ~ bekliyor | beklemekte*
    customs_out customs.import_released : @customs & @cleared ! henuz | edilecek*
    customs_out_2 customs.import_released : gumrukten ~ donus* | geri don* | gelis* | teslim alin* | alindi | geldi ! iade
    customs_in customs.import_in_progress : @customs | antrepo* | gecici depolama

    @collect : alim | alimi | alinmasi | alinmak | alma | teslim alma | toplama | kurye alim* | adresten alim
    pickup_failed pre_shipment.pickup_failed : alinamad* | alinamam* | alim basarisiz | alim yapilamad* | alim gerceklesmedi | alim gerceklestirilemed* | alinmasi mumkun olmad* | alim iptal* | teslim alinamad* | teslim alinamam* | alima hazir degil | alim talebi iptal* | hazir olmadigi | hazir degil ! alici*
    cancelled_label pre_shipment.label_cancelled physical=no : barkod* | etiket* | kargo kodu | gonderi kodu & iptal*
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : alici* | musteri* & iptal* ! gonderici*
    cancelled cancelled.by_sender physical=no : iptal* ! ucus* | sefer*
    not_handed pre_shipment.not_handed_over physical=no : henuz ~ teslim alinmad* | teslim alinmam* | verilmedi | verilmem* | ulasmadi | ulasmam* | gelmedi | gelmem* | birakilmad* | birakilmam* | kargolanmad* | gonderilmedi | gonderilmem* | kabul edilmedi | kabul edilmem* | cikmadi ! dagitim* | kuryeye | alici*
    not_handed_2 pre_shipment.not_handed_over physical=no : teslim edilmedi | teslim edilmemis* | teslim etmedi | teslim etmem* & henuz & ptt* | kargoya | kargo firma* | sube* | subeye | tarafimiza | bize | @sender ! dagitim* | alici*
    not_handed_3 pre_shipment.not_handed_over physical=no : kargoya verilmeyi bekl* | teslim edilmeyi bekl* | gelmesi bekl* | kargonun gelmesi | kargoya verilecek* | kargoya teslim edilecek* | subeye getirilmesi | gondericiden bekl* | saticidan bekl* | saticinin kargoya | gondericinin teslim etmesi | kargolanmayi bekl* | kargoya verilmedi | kargolanacak*
    """

  private static let turkishDelivery = """
    delay_first exception.delayed physical=no : hava kosul* | hava sart* | hava muhalefet* | kar yagis* | yogunluk | yogunlugu | dogal afet* | deprem* | sel | firtina* | grev* | resmi tatil* | yol kapan* | trafik kaza* | bayram* | ariza* & gecik* | cikarilamad* | yapilamad* | yapilamam* | edilemed* | edilemem* | cikamad* | ertelen* | aksama* | aksak* | ulastirilamad*
    still in_transit.at_delivery_office : henuz ~ teslim edilme* | dagitima cik* & dagitim sube* | teslimat sube* | varis sube* | sube*
    still_2 in_transit.moving : henuz ~ teslim edilmedi | teslim edilmem* | ulasmadi ! bilgi* | alici* | deneme*
    collected delivered.collected handed_to=recipient : alici* | musteri* | kendisi* | tarafinizdan | tarafinizca ~ teslim aldi | teslim alindi | teslim almis* | teslim alinmis* & @branch | @point | subeden
    collected_2 delivered.collected handed_to=recipient : subeden | subesinden | subemizden | ptt den | birimden ~ alinmistir | aldi | almistir | teslim edil* | teslim alindi | teslim alinmis* | alindi | teslim aldi ! edilecek* | edilmek | edilmedi | transfer* | gonderici* | bekli* | bekle* | edilmeyi
    collected_3 delivered.collected handed_to=recipient : noktasindan | kargomattan | dolaptan | dolabindan | lockerdan | noktadan | acenteden | kargomat tan ~ alindi | alinmis* | aldi | almis* | teslim edil* ! gonderici* | edilecek* | edilmek | alinmad*
    collected_4 delivered.collected handed_to=recipient : alici tarafindan | alici | alicisi | alicisi tarafindan | musteri | musteri tarafindan | tarafinizdan | tarafinizca + teslim alindi | teslim alinmis* | teslim aldi | teslim almis* ! almad* | almaktan | almayi | alinmad* | alinmak | almak | alinamad*
    collected_5 delivered.collected handed_to=recipient : pttmatik* | kargomat* | hepsimat* | dolap* | locker* | kapsul* ~ alindi | alinmistir | teslim alindi | teslim alinmistir | teslim edilmis ! kurye* | @sender | henuz
    preparing in_transit.at_delivery_office : dagitima | teslimata | dagitim icin | teslimat icin + hazirlan* | hazir
    partial delivered.partial : kismi teslim* | kismen teslim* | parcali teslim* | paketlerden biri | bir kismi teslim* | kolilerden biri
    refused exception.refused reason=refused cause=recipient : reddedildi | reddedilmis* | kabul etmedi | kabul etmem* | kabul etmiyor | reddetti | reddetmis* | kabul edilmedi | kabul edilmem* | almayi red* | almayi kabul etm* | almak istemedi | almak istemem* | almaktan vazgec* | almaktan kacin* | almaktan imtina* | imtina | istemiyor | odemeyi red* ! gumru*
    absent delivery_failed.attempted reason=absent cause=recipient : adreste bulunamad* | adreste yok* | evde yok* | adreste bulunmam* | adreste bulunmad* | alici yok* | kimse yok* | adresinde bulunamad* | adresinde yok* | adresinizde bulunamad* | alici bulunamad* | evde bulunamad* | adreste kimse | kimse bulunamad* | adreste olmad* | adreste degil* | evde degil* | yerinde yok* | sizi bulamad* | bulamadik | kapi acilmad* | kapiyi acan ! haber | ihbar* | not birak*
    notice delivery_failed.notice_left : haber kagid* | ihbar birak* | ihbari birak* | ihbara birak* | ihbarli | ihbarname* | ihbar kagid* | not birak* | bildirim kagidi | bildirim formu | not karti | ziyaret karti | bilgi notu birak* | haberli | ihbar edildi | ihbari yapild*
    closed delivery_failed.attempted reason=business_closed : kapali* | is yeri kapali | isyeri kapali | tatil oldugu | kapaliydi ! yol*
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : ulasilamad* | ulasilamam* | iletisim kurulamad* | telefona cevap* | telefonu kapali | telefonuna ulas* | telefon numarasi yanlis | telefon numarasi hatali | cevap vermedi | cevap vermiyor | cevap alinam*
    unknown_recipient exception.address_problem reason=address : tanin* | taninmiyor* | alici taninm* | boyle biri yok | adreste tanin*
    moved exception.address_problem reason=moved cause=recipient : tasinmis* | tasindi | adresten ayril* | terk et* | adresten tasin* & alici* | adres* | muhatap*
    misrouted exception.misrouted cause=carrier : yanlis | hatali ~ sevk* | yonlendir* | sube* | ayristirma* | gonderil* | birim* | transfer* | aktarma* | gelen | sehr* | merkez*
    address exception.address_problem reason=address : adres* & yanlis* | eksik* | hatali* | yetersiz* | gecersiz* | bulunamad* | kapsam disi | kapsami disi* | kapsama alani disi | dagitim disi | okunam* | tespit edileme* | hata* | acik degil | bulunam* | alan disi
    address_2 exception.address_problem reason=address : mobil alan | mobil bolge | dagitim alani disi | dagitim bolgesi disi | hizmet alani disi
    expired pickup.expired : bekleme suresi | saklama suresi | teslim alma suresi | bekletme suresi | emanet suresi | suresi icinde | suresinde | suresi | yasal sure* & doldu | dolmus* | dolan | doldugu | bitti | asil* | asti | asan | sona er* | alinmad* | alinmam* | gecti
    expired_2 pickup.expired : teslim alinmad* | teslim alinmam* | alinmadigi icin | suresinde alinmad*
    reminder pickup.reminder physical=no : son gun* | son 1 gun* | son 2 gun* | son 3 gun* | son tarih* | hatirlatma* | hatirlat* | unutmayin* | son gununuz & al | alin* | alma* | alabil* | teslim al* | sube*
    reminder_2 pickup.reminder physical=no : hatirlatma* | son teslim alma
    extended pickup.extended physical=no : bekleme suresi uzatil* | sure uzatil* | emanet suresi uzatil*
    rescheduled out_for_delivery.rescheduled physical=no : ertelen* | ertele* | yeni teslimat tarihi | tekrar dagitim* | yeniden dagitim* | tekrar dagitima | yeniden dagitima | ileri tarih* ! @not_delivered
    rescheduled_3 out_for_delivery.rescheduled physical=no : teslimat tarih* | teslim tarih* | teslimat gunu | teslimat saati ~ degis* | guncellen* | ertelen* ! @not_delivered
    rescheduled_2 out_for_delivery.rescheduled physical=no : ertelen* | yeni teslimat | tekrar dagitim* | yeniden dagitim* | ileri tarih* | ertesi gun* | yarin tekrar | tekrar denenecek* | tekrar teslim* | yeniden denenecek* | yeniden teslim* | baska bir gun | yarin dagitim* ! @not_delivered
    slot out_for_delivery.appointment_scheduled physical=no : randevu* | teslimat saati belirlen* | teslimat gunu belirlen* ! alim
    failed_refused delivery_failed.attempted reason=refused cause=recipient : @not_delivered & kabul etm* | red*
    failed_address delivery_failed.attempted reason=address : @not_delivered & adres*
    not_attempted delivery_failed.not_attempted : dagitima ~ cikarilamad* | cikarilamam* | cikamad* | cikarilmad* | alinamad*
    failed delivery_failed.attempted : @not_delivered | adrese gidildi | adresinize gelindi | adresinize gelinmis* | ugranildi | ziyaret edildi ! teslim edildi | basariyla
    failed_2 delivery_failed.attempted : basarisiz
    redirected in_transit.redirected : yonlendir* | adres degisikligi* | adresi degis* | adres degis* | yeni adres* | baska adres* | baska sube* ! hatali | yanlis | yerel | kargo firma*
    redirected_2 in_transit.redirected : adres* ~ degistir* | degisti | degismis* | guncellendi ! hatali | yanlis
    to_point out_for_delivery.to_pickup_point : @point ~ yolda | goturul* | gonderiliyor | gonderildi | gonderilmis* | sevk* | yola cik* | dogru | tasin* | yonlendir* | birakilacak* | teslim edilecek*
    ready pickup.ready : teslim almaniz icin | teslim alinabilir | teslim alabilir* | teslim alinmayi bekl* | alinmayi bekl* | sizi bekliyor | subeden alabil* | subemizden alabil* | subesinden alabil* | alabilirsiniz | almanizi bekl* | teslim almaya gel* | subede bekl* | subemizde bekl* | musteri alacak | subeden alacak* | sube teslim* | birim teslim* | alici subeden | adres teslim degil | gelip alacak | teslim almaya hazir | teslim alinmak uzere | teslim alinmaya hazir | postrestan* | emanete alin* | emanette
    ready_point pickup.ready handed_to=station : @point & @point_word ! gonderici* | aktarma* | transfer* | kurye* | alindi
    ready_branch pickup.ready : sube | subede | subesinde | subemiz* | ptt merkez* | postane* ~ bekletil* | bekliyor | beklemekte* | beklemede | alabil* | hazir ! dagitim sube* | teslimat sube* | varis sube* | dagitim* | transfer* | henuz
    @left_at : birakildi | birakilmis* | birakti* | biraktik | teslim edildi | teslim edilmis* | teslim ettik | konuldu | konulmus* | verildi | verilmis* | atildi | atilmis* | teslimi yapildi | teslim$
    neighbour delivered.neighbour handed_to=proxy : komsu* & @left_at
    mailbox delivered.mailbox : posta kutu* & @left_at
    reception delivered.reception handed_to=proxy : resepsiyon* | guvenlik | guvenlige | guvenligi* | guvenlikte | danisma* | kapici* | apartman gorevli* | site gorevli* | site yonetim* | bina gorevli* | evrak kayit* | sekreter* | on buro & @left_at
    safe delivered.safe_place : kapiya | kapinin onu* | kapi onu* | kapisina | kapiniza | guvenli yer* | guvenli bir yer* | guvenli alan* | kapida | girisine | girise | kapi kolu* | temassiz teslim* | belirttiginiz yer* & @left_at ! kapida odeme
    proxy delivered.agent handed_to=proxy : yakini* | vekil* | vekaleten | akraba* | is arkadas* | ailesi* | aile birey* | esi | esine | annesi* | babasi* | kardesi* | oglu* | kizi* | calisani* | personel* | ayni adreste | ayni konutta | yetkili* & @left_at | teslim alan ! kargo | personeli tarafindan
    money unknown.notice_only physical=no : tahsilat* | odeme gonderil* | bedeli aktar*
    out_today out_for_delivery.on_vehicle : bugun & teslim edilecek* | teslimat planlan* | dagitim* | teslim edilmesi | adresinizde
    contacted out_for_delivery.customer_contacted physical=no : aranildi | arandi | telefonla gorusul* | alici ile gorusul* | haber verildi | bilgilendirildi
    out_1 out_for_delivery.on_vehicle : dagitima cik* | dagitima verildi | dagitima verilmis* | dagitima alindi | dagitima teslim* | dagitimda | dagitimdadir | dagiticiya | dagiticida* | dagitici uzerinde | dagiticinin uzerinde | teslimat icin arac* | dagitim arac* | teslimat arac* | aracta teslimat* | kuryede | kuryededir | kuryeye verildi | kuryeye verilmis* | kuryeye teslim* | kurye uzerinde | kurye dagitim* | kurye yola | kurye yolda | teslimat icin yola | teslimata cik* | teslimat icin yolda | teslimat icin cik* | dagitim icin cik* | dagitim icin yola | postacida* | postaciya | dagitim aracin* | adrese dogru | adresinize dogru | adresinize gel* | size dogru yola | teslim edilmek uzere yol* | teslim edilmek uzere cik* | teslim edilmek uzere dagitim* | zimmetlen* | kuryemizde | kuryemiz yolda | kuryemize ! cikarilacak* | gonderici* | merkezine | alinacak* | alim*
    out_2 out_for_delivery.on_vehicle : kurye* | dagitici* ~ yola cik* | yolda ! alim* | @sender
    they_delivered delivered.unspecified handed_to=recipient : kurye | kuryemiz | kuryeniz | postaci | dagitici ~ teslim etti | teslim etmistir | teslim etmis ! @airlines | @stores | @branch | @point | gonderici* | merkez* | depo* | @iade
    recipient delivered.recipient handed_to=recipient : @delivered & alici* | musteri* | kendisi* | size | muhatab* | adres sahibi* | teslim alan | bizzat ! gonderici* | kargo firma* | tasiyici* | edilmedi | edilemedi | @point | transfer* | henuz | dagitici* | subeye | subesine | subemize | alacak* | kuryeye
    signed delivered.signed handed_to=recipient : imza* & @delivered
    @eta : tahmini teslim* | tahmini varis* | planlanan teslim* | beklenen teslim* | ongorulen teslim*
    @eta : teslim edilecek* | teslimat yapilacak*
    left_eta in_transit.departed_facility : cikti | cikis yap* | ayrildi | sevk edildi | gonderildi | yola cikti | cikmistir & @eta ! bugun | @point | gecik* | dagitima | kurye*
    came_eta in_transit.arrived_facility : ulasti | geldi | ulasmistir | giris yap* & @eta ! bugun | @point | gecik* | dagitima | kurye* | ulke*
    promise_2 unknown.notice_only physical=no : teslimat* | teslim ~ yapilacak* | gerceklestirilecek* | gerceklesecek*
    promise unknown.notice_only physical=no : teslim edilecek* | tahmini teslim* | planlanan teslim* | teslim edilmesi | beklenen teslim* | tahmini varis | ongorulen teslim* | teslim edilmesi beklen* | teslimat tarihi | teslim tarihi
    last_mile in_transit.handed_to_last_mile : is orta* | partner* | yerel kargo* | yerel kurye* | yerel tasiyici* | yerel posta* | dagitim firma* | dagitim sirket* | teslimat firma* | kargo firma* | kurye firma* | kurye sirket* | kargo sirket* | yurtici kargo | surat kargo* | aras kargo* | mng kargo* | ptt kargo* | son kilometre | anlasmali kargo* | yerel dagitim* | teslimat ortag* & teslim | devred* | devir | aktaril* | verildi | verilmis* | yonlendir* | teslim edil* ! teslim edilemed* | subesi* | alindi | teslim edilecek* | teslim edilmedi
    delivered delivered.unspecified handed_to=recipient : @delivered ! @not | gonderici* | tasiyici* | havayolu* | hava yolu* | @point | kargo firma* | kurye* | transfer* | aktarma* | dagitim* | kargoya | yerel | partner* | depo* | merkez* | is orta* | ucaga | limani* | gumru* | verilmistir | @branch | kimligi | yetkisi
    delivered_branch delivered.unspecified handed_to=recipient : teslim edildi | teslim edilmistir | teslimat tamamlan* ! @not | gonderici* | tasiyici* | havayolu* | @point | kargo firma* | kurye* | transfer* | aktarma* | dagitim* | kargoya | yerel | partner* | depo* | subeye | subesine | subemize | merkezine | is orta* | ucaga | limani* | birimine | devredil*
    """

  private static let turkishTransit = """
    planned pre_shipment.pickup_scheduled physical=no : kurye cagri* | kurye talebi* | alim talebi* | alim talebiniz | alim randevu* | alim emri* | kurye atandi | kurye yonlendirildi | alim icin | adresten alim* | adresinizden alin* | alim planlan* | kurye gelecek* | kuryemiz gel* | teslim almaya gel* | kuryeye atandi | alinacaktir | almak uzere ! teslim alindi | tamamlan*
    picked_up accepted.picked_up leg=origin : kurye* | adresten | adresinizden | gondericiden | gonderenden | musteriden | saticidan | magazadan & alindi | alinmis* | aldi | teslim alindi | toplandi | kabul edildi ! sube | subede | alinacak*
    picked_up_2 accepted.picked_up leg=origin : alim yapildi | alim gerceklestirildi | alimi yapildi | toplama yapildi | alim tamamlandi | toplu alim
    dropped accepted.dropped_off leg=origin : @sender & subeye | subemize | subesine | sube ye | acenteye | noktasina & birak* | teslim et* | teslim edil* | getir*
    dropped_2 accepted.dropped_off leg=origin : subeye birakild* | subeye birakilmis* | subeden kabul | subede kabul | gonderici tarafindan birak*
    label pre_shipment.info_received physical=no : siparis bilgi* | barkod* | gonderi bilgi* | gonderi kayd* | gonderi olustur* | kayit olustur* | elektronik* | olusturuldu | olusturulmustur | bilgi alindi | bilgileri alindi | bilgileri iletildi | kargo bilgi* | on kayit* | kaydedildi | kaydi alindi | kayit altina | verileri ulasti | veri ulasti | etiket* | on bildirim* | bilgisi alindi | kayit bekl* | kargo kaydi* ! sube* | merkez* | teslim alindi
    order pre_shipment.order_created physical=no : hazirlaniyor | hazirlanmakta* | siparis* | paketlen* | tedarik* | hazirlandi | urun hazir* ! kargoya verildi | kargoda | yola cik* | kargoya teslim | ulasti | cikti | transfer* | yolda
    @abroad : ulke* | yurt disi* | yurtdisi* | uluslararasi | yabanci
    from_abroad in_transit.arrived_destination_country : yurt disindan | yurtdisindan & @came | kabul*
    arrived_country in_transit.arrived_destination_country : varis ulke* | hedef ulke* | turkiye | ulkesine | alici ulke* | gidecegi ulke* | ulkeye & @came
    exchange_out in_transit.export_processing : degisim merkez* | degisim ofis* | uluslararasi posta* | yurt disi islem* | yurtdisi islem* & cikis* | ihrac* | gidis
    exchange in_transit.arrived_import_office : degisim merkez* | degisim ofis* | uluslararasi posta* | yurt disi islem* | yurtdisi islem* | uluslararasi kargo merkez*
    left_country in_transit.departed_origin_country : @abroad & @left
    left_country_2 in_transit.departed_origin_country : ucak kalkt* | ucak kalkis* | ucagi kalkt* | ucus kalkt* | havalimanindan ayril* | havalanmis* | ulkeden cik* | turkiye den cik* | yurt disi sevk*
    airline in_transit.handed_to_linehaul : havayol* | hava yol* | ucak* | ucaga | ucagi* | ucus* | tasiyiciya | tasiyici firma* | havaalan* | havalimani* | hava limani* | gemi* ! merkez* | @came | gecik* | iptal*
    at_office in_transit.at_delivery_office : varis sube* | teslimat sube* | teslim sube* | dagitim merkez* | dagitim sube* | dagitim bolge* | teslimat bolge* | varis birim* | varis merkez* | dagitim birim* | alici sube* | teslimat birim* | dagitim nokta* | varis nokta* | teslim birim* | dagitim isyeri* | son sube* | varis ptt | varis il* | dagitim acente*
    local_name in_transit.at_delivery_office : dagitim | dagitima ~ cikarilacak* | hazirlan* | bekliyor | beklemekte* | cikacak* | planlan* | alinacak*
    not_loaded in_transit.not_loaded : yuklenemed* | ucaga alinamad*
    delayed exception.delayed physical=no : gecik* | rotar* | hava muhalefet* | hava sart* | hava kosul* | aksama* | aksak* | yogunluk
    held exception.held : bekletil* | beklemede | alikonul* | durdurul* | bloke* | bekliyor | beklemekte* | emanet* | askida ! yuklen*
    accepted accepted.received_at_origin leg=origin : kabul edildi | kabul | teslim alindi | kargoya verildi | kargoya verilmis* | alindi | kargoya teslim | kabul edilmis* | kabul islem* | teslim almis* | teslim alinmis* | kargolandi | kargo kabul* | teslim aldik | kabulu yapild* | kabul yapild* | alinmistir | aldik ! transfer* | aktarma* | islem merkez* | isleme merkez* | dagitim merkez*
    moving_now in_transit.moving : yolda | tasiniyor | tasinmakta* | hareket halinde | hat arac* | nakil*
    departed in_transit.departed_facility : @left | sevk* | torbaya | torba* | yola* ! sistem*
    arrived in_transit.arrived_facility : @came | transfer merkez* | aktarma* | varis | islem gor* | merkez* | depo* | ayristir* | subede | subeye | subesinde | subesine | islem merkez* | tasnif* | okutuldu | tarandi | birimde
    moving in_transit.moving : transfer* | transit | hareket* | tasin* | tasima | surecte | devam et* | isleniyor | isleme alin*
    trouble exception.other : sorun* | problem* | hata | aksilik*
    spoken_of unknown.notice_only physical=no : @dealt
    """
}
