extension SharedWordings {
  /// "dihantar" is sent as well as delivered: the words beside it decide.
  static let malay = [malayWords, malayTroubles, malayCourse].joined(separator: "\n")

  private static let malayWords = """
    @parcel : bungkusan | parsel | parcel | item | barang | pesanan | kiriman | penghantaran | mel | surat | dokumen | pakej | barangan | produk | konsainan
    @sender : sender | shipper | pengirim | penghantar | penjual | peniaga | kedai penjual | pembekal | seller
    @recipient : penerima | pelanggan | pembeli | alamat penerima | customer | alamat anda
    @not : tidak | belum | gagal | tak | tanpa | tiada | bukan | tidak dapat | tidak berjaya | tidak boleh | masih belum
    @will : akan | bakal | dijangka | jangkaan | anggaran | dijadualkan | menunggu | esok | jika | sekiranya | sebelum | selepas | perlu | hendaklah | bersedia | untuk dihantar | untuk diserahkan | sedia | boleh | sila
    @busy : sedang | dalam proses | dalam perjalanan | dalam | bersedia untuk | proses
    @deliver : hantar | dihantar | penghantaran | menghantar | serahan | diserahkan | menyerahkan | penyerahan | serah | dihantarkan | disampaikan | hantaran | penyampaian | diterima
    @delivered : berjaya dihantar | berjaya diserahkan | telah dihantar kepada | penghantaran berjaya | serahan berjaya | berjaya diterima | penghantaran selesai | di tangan penerima | di tangan pembeli | di tangan pelanggan | telah diserahkan | telah disampaikan | selamat diterima | penghantaran telah selesai | serahan selesai | telah selamat sampai | selamat sampai | delivered | telah sampai kepada penerima | berjaya disampaikan | berjaya serah | sudah dihantar kepada | penghantaran sempurna | telah sampai ke alamat
    @accepted : diserahkan | dihantar | diterima | ditinggalkan | diletakkan | dimasukkan | disampaikan | diberikan | disimpan | serahan | dideposit | telah sampai | tiba
    @institution : perusahaan | syarikat | logistik | ekspedisi | jasa | mitra | rakan | pihak | agen | ejen | kantor | pejabat | sopir | supir | sorting | lapangan terbang | ezibox | pusat | gudang | hub | maskapai | syarikat penerbangan | penerbangan | pos | kastam | bea cukai | toko | kedai | sistem | kurir | kurier | posmen | petugas | cawangan | cabang | drop point | drop | loket | kaunter | counter | dc | station | stesen | gateway | bandara | penjual | pengirim | seller | driver | pemandu | rider | sprinter | courier | truk | trak | lori | armada | kapal | feri | kontainer | kontena | bandar | negara | konduktor
    @elsewhere : ke | kepada | di | pada | ke pihak + @institution
    @undelivered : @not ~ @delivered | @accepted
    @point : ezibox | locker | loker | pusat kutipan | titik kutipan | drop point | parcel locker | kedai ninja | ninja point | kedai serbaneka | titik ambilan | pusat pengambilan | titik pengambilan | parcel hub | pgeon point | kedai rakan | 7 eleven | peti locker | lokasi kutipan | lokasi pengambilan | kiosk | kaunter kutipan | pickup point | collection point | spx point | mesin pos laju | pos laju ezibox | kaunter ambil
    @branch : pejabat pos | kaunter | cawangan | pusat serahan | pejabat | pos malaysia | pusat pos laju
    @facility : pusat | hub | gudang | cawangan | pejabat | depoh | stesen | kemudahan | pusat mel | pusat pemprosesan | pusat pengisihan | fasiliti | terminal | lapangan terbang | pengisihan | ppl | pusat transit | pusat pengedaran
    @courier : kurier | posmen | pemandu | rider | penghantar kami | pekerja penghantaran | ejen penghantaran | courier | kakitangan penghantaran | wakil penghantaran
    @carrier : syarikat kurier | syarikat penghantaran | rakan penghantaran | rakan kurier | rakan logistik | rakan kongsi | pihak ketiga | pos malaysia | pos laju | poslaju | j t | ninja van | gdex | city link | syarikat logistik | ejen tempatan | kurier tempatan | pembekal perkhidmatan | dhl | rakan tempatan
    @airline : airlines | airways | airasia | mas kargo | maskargo | cargo | syarikat penerbangan | penerbangan | pesawat | kargo udara | kapal terbang
    @customs : kastam | pelepasan kastam | pemeriksaan kastam | clearance
    @address : alamat | nombor telefon | no telefon | nombor rumah | no rumah | poskod | nombor unit
    @bad : x lengkap | x jelas | tak lengkap | tak jelas | tak jumpa | x jumpa | salah | tidak lengkap | tidak jelas | tidak dijumpai | tidak ditemui | tidak dikenali | tidak sah | tidak tepat | tidak wujud | kurang lengkap | tidak betul | tiada | tidak mencukupi | tidak dapat dikesan | tidak dapat dicari
    @return : balik ke pengirim | balik kepada pengirim | balik ke penjual | balik kepada penjual | pulang ke pengirim | dipulangkan | pemulangan | pulangan | dikembalikan | pengembalian | kembali kepada | kembali ke pengirim | retur | dihantar balik | pulang | dihantar semula kepada pengirim | memulangkan | rts | return
    """

  private static let malayTroubles = """
    @if : jika | sekiranya | kalau | seandainya | apabila | sekiranya anda
    @if_absent : anda tiada | penerima tiada | rumah kosong | rumah tutup | pejabat tutup | tiada di rumah | tidak ada di rumah | tidak berada di rumah | tiada orang | tiada sesiapa | tiada penerima | tidak dapat dihubungi | gagal dihantar | tidak dapat dihantar | tiada di tempat | tidak di rumah
    delivered_asks delivered.unspecified handed_to=recipient : ^berjaya dihantar | ^telah dihantar | ^bungkusan telah diterima | ^bungkusan telah dihantar | ^penghantaran berjaya > gambar menyusul | gambar akan | penilaian | rating | ulasan | jika anda belum | sekiranya anda belum | jika belum | terima kasih ! @point | @branch | @sender | @carrier
    delivered_after delivered.unspecified handed_to=recipient : gagal | tidak berjaya | tiada > hari ini | kemudian | selepas itu > berjaya diserahkan | berjaya dihantar | telah diserahkan | telah diterima ! @point | @branch | @sender
    delivered_taxed delivered.unspecified handed_to=recipient : selepas ~ duti | cukai | kastam | dibayar > berjaya dihantar | berjaya diserahkan | telah diserahkan ! akan | @point | @branch | boleh
    return_rules unknown.notice_only physical=no : ^barang pulangan | ^pulangan | ^bungkusan pulangan ~ mesti | perlu | sila
    denies unknown.notice_only physical=no : menafikan | menyangkal ~ menerima | diterima
    soon unknown.notice_only physical=no : tidak lama lagi ~ diserahkan | dihantar | sampai ! hari ini | telah | kurier | posmen
    possible unknown.notice_only physical=no : penghantaran | serahan ~ boleh ~ dibuat | diatur | dilakukan
    claims unknown.notice_only physical=no : melapor | melaporkan | lapor | mengadu | mendakwa | aduan ~ belum | tidak | tak ~ diterima | menerima | terima
    undo unknown.notice_only physical=no : batalkan | pembatalan + status
    may_accept unknown.notice_only physical=no : dapat | boleh ~ menerima ~ bungkusan | kiriman ! tidak | belum
    @against : bulan ini | dianggap | senarai | sejarah | hampir | ^bolehkah | ^dapatkah | sebentar lagi | minggu ini | tahun ini | tersilap imbas | sehingga diterima | sama ada | menyemak
    no delivered : @against
    if_absent unknown.notice_only physical=no : @if ~ @if_absent & akan | boleh | sila | dapat | mungkin ! telah | sudah | sedang dihantar
    not_cancelled_2 unknown.notice_only physical=no : permohonan pembatalan | permintaan pembatalan | pembatalan pesanan ~ ditolak | gagal | tidak diluluskan | tidak dapat | tidak boleh
    not_cancelled unknown.notice_only physical=no : tidak dapat | tidak boleh | gagal | tidak berjaya | belum | tidak + dibatalkan | membatalkan | batal
    last_hours pickup.reminder physical=no : tinggal | baki | hari terakhir | peluang terakhir | tamat esok | akan tamat | hampir tamat | tamat hari ini | akan luput | luput esok | berbaki & ambil | diambil | mengambil | kutip | dikutip | mengutip | tuntut | dituntut | menuntut | simpanan | kutipan | pengambilan ! dilanjutkan | kurier | pengirim
    last_hours_2 pickup.reminder physical=no : tarikh akhir | had masa | tarikh tamat ~ kutipan | pengambilan | simpanan | ambil | kutip | tuntutan ! dilanjutkan | kurier
    collect_or_back pickup.reminder physical=no : @if | sebelum | atau | elak | elakkan | segera & ambil | diambil | dikutip | kutip | dituntut | tuntut | mengambil & akan | sebelum | atau | elakkan | elak ~ @return ! telah dipulangkan | sudah dipulangkan | enggan | kurier
    survey unknown.notice_only physical=no : tinjauan | kaji selidik | beri penilaian | maklum balas anda | soal selidik
    not_found unknown.not_found physical=no : bungkusan ini tiada | bungkusan tidak wujud | tiada keputusan | nombor ini tidak ditemui | nombor tidak ditemui | tidak ditemui cuba lagi | tiada dalam sistem | tidak wujud dalam sistem | tidak dikenali sistem | kod bar tidak dikenali | nombor tidak dijumpai | nombor penjejakan tidak dikenali | tiada rekod | rekod tidak dijumpai | tiada maklumat | maklumat tidak dijumpai | tiada data | nombor penjejakan tidak dijumpai | tidak dijumpai dalam sistem
    invalid unknown.invalid_number physical=no : nombor penjejakan ~ tidak sah | salah
    number pre_shipment.info_received physical=no : nombor penjejakan | nombor pengesanan & dijana | dikeluarkan | diberikan
    @message : sms | e mel | emel | email | notifikasi | pemberitahuan | mesej | whatsapp | makluman | notis
    reminder pickup.reminder : peringatan | notis kedua | notis terakhir | notis akhir | hari terakhir ! kastam | duti
    notice_left delivery_failed.notice_left : kad | notis | nota | slip ~ ditinggalkan | ditinggal | diletakkan
    notice_left_2 delivery_failed.notice_left : meninggalkan | ditinggalkan | tinggalkan ~ kad | notis | nota | slip
    code unknown.notice_only physical=no : kod | pin | otp ~ dihantar | dikirim ! diletakkan | disimpan | dimasukkan
    message unknown.notice_only physical=no : @message ~ dihantar | telah dihantar | dikirim ! kastam | sedia | ezibox
    message_2 unknown.notice_only physical=no : menghantar | hantar | dihantar ~ sms | e mel | emel | notifikasi | mesej ! kastam
    notified unknown.notice_only physical=no : @recipient | @sender ~ dimaklumkan | diberitahu ! kastam
    contacted out_for_delivery.customer_contacted physical=no : menelefon | ditelefon | menghubungi | dihubungi ~ @recipient ! @not
    contacted_2 out_for_delivery.customer_contacted physical=no : @recipient ~ dihubungi | telah dihubungi ! @not
    stolen exception.stolen : dicuri | kecurian | dirompak | rompakan
    collect_or_destroy pickup.reminder physical=no : jika | sekiranya | kalau & dituntut | diambil | dikutip | ambil & akan ~ dilupuskan | dimusnahkan ! telah dilupuskan
    destroyed exception.destroyed : dilupuskan | dimusnahkan | pelupusan | pemusnahan
    contents exception.missing_contents : kandungan | isi | barang ~ hilang | tidak lengkap | kurang | kosong | tidak cukup ! alamat | dokumen
    missing exception.missing : siasatan | dalam pengesanan | pencarian | sedang disiasat | sedang dikesan | tidak dapat dikesan | aduan ! alamat
    lost exception.lost : hilang | kehilangan
    damaged exception.damaged : rosak | kerosakan | pecah | basah | koyak | dibungkus semula | kemek | bocor ! kenderaan rosak | lori rosak | van rosak | motosikal rosak
    refused exception.refused reason=refused cause=recipient : enggan | ditolak | menolak | tidak mahu menerima | penolakan | tidak mahu terima | tidak membuat pesanan | tak nak terima ! kastam | import | syarikat penerbangan
    conditional pickup.reminder : ambil | kutip | tuntut | diambil | dikutip ~ atau | jika tidak | sebelum | sekiranya ~ @return
    conditional_2 pickup.reminder : sila & ambil | kutip | tuntut & @return
    undelivered_back returned.to_sender direction=return : telah | sudah + dipulangkan | dikembalikan | diserahkan kembali ~ @sender ! akan | sedang | hub | pusat
    return_out returning.in_transit direction=return : @return ~ gagal | tidak berjaya ! gagal dipulangkan
    return_out_2 returning.in_transit direction=return : @return ~ sedang dihantar | dalam penghantaran | bersama kurier | dibawa kurier
    return_failed returning.initiated direction=return : gagal | tidak berjaya ~ dipulangkan | pemulangan
    to_sender_5 returned.to_sender direction=return : @sender ~ menerima ~ @return | dipulangkan ! akan | belum
    to_sender_6 returned.to_sender direction=return : @sender ~ menandatangani | tandatangan | mengambil semula ~ @return | bungkusan ! akan | belum | tidak
    to_sender returned.to_sender direction=return : @return > terima oleh | diserahkan | diterima | selesai | berjaya | telah dihantar kepada pengirim | selamat ! akan | sedang | dalam perjalanan | proses | menunggu | dalam | di hub | di pusat | belum | permintaan ! tidak
    sender_failed returning.in_transit direction=return : gagal | tidak dapat | tidak berjaya ~ dihantar | diserahkan | hantar | serah + kepada pengirim | ke pengirim | kepada penjual | ke penjual
    to_sender_2 returned.to_sender direction=return : @accepted ~ kepada pengirim | kepada penghantar | kepada penjual | kepada penjual asal | ke pengirim ! akan | sedang | dalam | belum | menunggu | tidak | daripada | @message | di drop point | di kaunter | di cawangan | di pejabat | perlu
    to_sender_3 returned.to_sender direction=return : telah | berjaya | sudah ~ dipulangkan | dikembalikan | pulang ~ @sender ! akan | sedang
    to_sender_4 returned.to_sender direction=return : diterima | diterima kembali ~ oleh pengirim | oleh penghantar | oleh penjual ! akan | belum | @message | maklumat
    await_sender returning.awaiting_sender_pickup direction=return : @return ~ menunggu | sedia ~ diambil | dikutip | pengirim
    way_back returning.in_transit direction=return : @return & dalam perjalanan | sedang | transit | tiba | bertolak | berlepas | dalam proses | diproses di | dihantar | meninggalkan ! akan | kastam
    return returning.initiated direction=return : @return ! jika | sekiranya | bayaran balik | kembali ke hub | kembali ke cawangan | kembali ke pusat | elak

    refused_import customs.import_refused reason=customs cause=customs : kastam | import | kemasukan & menolak | ditolak | tidak dibenarkan | dilarang | larangan | enggan | tidak diluluskan ! ditahan | menunggu
    seized customs.seized reason=customs cause=customs : dirampas | rampasan | disita | merampas | dilucuthak | lucut hak
    @duty : duti | cukai | caj kastam | bayaran kastam | caj import | sst | lvg | fi kastam
    paid customs.duties_paid physical=no : @duty & telah dibayar | sudah dibayar | dijelaskan | telah diterima | bayaran diterima | telah dijelaskan | berjaya dibayar | selesai dibayar ! belum | sila | menunggu
    due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & bayar | bayaran | dibayar | pembayaran | dikenakan | jelaskan | membayar | tertunggak | perlu | menjelaskan | dijelaskan
    export_held customs.export_held leg=origin : eksport & kastam & ditahan | ditolak | tertahan
    export_out customs.export_released leg=origin : eksport & kastam & selesai | dilepaskan | diluluskan | pelepasan diterima
    export_in customs.export_in_progress leg=origin : eksport & kastam
    papers customs.import_held reason=documents cause=recipient flag=action_required : kastam | import & dokumen | invois | permit | lesen | salinan | maklumat tambahan & diperlukan | menunggu | perlu | meminta | minta | tidak lengkap | kurang | kemukakan | tiada | sila | memerlukan
    held customs.import_held reason=customs cause=customs : kastam & ditahan | tertahan | penahanan | menahan | tertangguh | tergendala | lewat | kelewatan | gagal | tahanan
    in_progress customs.import_in_progress : sedang | dalam | menunggu | proses | diserahkan kepada | dikemukakan ~ kastam | pelepasan ! selesai | dilepaskan | diluluskan | lulus
    released customs.import_released : kastam & selesai | dilepaskan | diluluskan | lulus | melepasi | keluar | telah dikeluarkan | dibenarkan | telah melepaskan | meluluskan | melepaskan | diluluskan | disahkan | clear ! belum | tidak
    released_2 customs.import_released : pelepasan kastam ! bermula | dimulakan | mula | belum
    customs_in customs.import_in_progress : @customs

    pickup_closed pre_shipment.pickup_failed physical=no : datang | pergi ~ mengutip | kutip | mengambil | memungut > kedai | penjual | premis | pengirim > tutup | tiada | belum sedia
    pickup_moved pre_shipment.pickup_scheduled physical=no : kutipan | pungutan | pengambilan ~ ditukar | dipinda | dijadualkan semula | ditunda ke | diubah ! tempoh | penerima
    pickup_failed pre_shipment.pickup_failed physical=no : kutipan | pungutan | pengambilan | dikutip | dipungut | mengutip | pickup | pick up ~ gagal | tidak berjaya | dibatalkan | tidak sedia | ditangguhkan | tidak dapat | belum sedia | ditunda ! @recipient | loker
    pickup_failed_2 pre_shipment.pickup_failed physical=no : gagal | tidak dapat | tidak berjaya | tidak boleh ~ kutipan | pungutan | dikutip | dipungut | mengutip | diambil daripada | pickup | pick up ! @recipient
    pickup_failed_3 pre_shipment.pickup_failed physical=no : pengirim | penjual ~ tutup | tiada | tidak ada | belum sedia | tidak dapat dihubungi ! @return
    sender_packs pre_shipment.order_created physical=no : penjual | pengirim | peniaga ~ menyediakan | sedang menyediakan | membungkus | sedang membungkus ! belum | @return
    data_only pre_shipment.not_handed_over physical=no : belum ~ diserahkan | menyerahkan | diterima | dihantar ~ kepada kami | kepada pos | kepada kurier | oleh kami | bungkusan ! penerima | @return ! masih bersama | bersama kurier | dengan kurier | bersama posmen
    not_handed pre_shipment.not_handed_over physical=no : belum | menunggu ~ diserahkan | menyerahkan | menghantar | dihantar | diterima | menerima | serahan ~ penjual | pengirim | pos laju | kurier | penghantar | pos malaysia | peniaga ! @return ! masih bersama | bersama kurier | bersama posmen | dengan kurier
    label_only pre_shipment.not_handed_over physical=no : label | nota konsainan | data & belum ~ diserahkan | diterima | dihantar ! penerima | @return
    not_handed_2 pre_shipment.not_handed_over physical=no : penjual | pengirim | peniaga ~ belum | menyediakan | sedang menyediakan | membungkus | sedang membungkus ! @return
    not_handed_3 pre_shipment.not_handed_over physical=no : tunggu penjual | tunggu pengirim | menunggu penjual | menunggu pengirim | menunggu bungkusan daripada | menunggu serahan daripada | belum terima bungkusan
    label_deleted pre_shipment.label_cancelled physical=no : label | nota konsainan | konsainmen | nombor penjejakan ~ dipadam | dipadamkan | dihapus | dibuang | dilupuskan
    label_cancelled pre_shipment.label_cancelled physical=no : label | nota konsainan | konsainmen ~ dibatalkan | batal
    cancel_recipient cancelled.by_recipient cause=recipient : dibatalkan | pembatalan | batal | membatalkan ~ @recipient
    cancel_recipient_2 cancelled.by_recipient cause=recipient : @recipient ~ membatalkan
    cancel_carrier cancelled.by_carrier cause=carrier : dibatalkan | pembatalan ~ sistem | @carrier
    cancelled cancelled.by_sender : dibatalkan | pembatalan | batal | membatalkan | terbatal ! penerbangan | jadual
    """
}
