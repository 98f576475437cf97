extension SharedWordings {
  static let malayCourse = """
    resumed in_transit.resumed physical=no : bergerak semula | kembali bergerak | isu selesai | masalah selesai | penghantaran diteruskan | perjalanan diteruskan | disambung semula | diteruskan semula | bersambung semula | meneruskan perjalanan | isu telah diselesaikan | masalah telah diselesaikan | kembali bergerak | dalam perjalanan semula ! akan disambung | @return
    still_out out_for_delivery.on_vehicle : belum ~ tangan penerima | ke tangan | dihantar | diserahkan | sampai & bersama kurier | dengan kurier | dibawa kurier | bersama posmen | dengan posmen | dengan pemandu | bersama pemandu | posmen sedang | kurier sedang | pemandu sedang | rider sedang | sedang dihantar | dalam penghantaran ! pengirim | penjual | gagal
    no_entry delivery_failed.attempted reason=no_access : tidak dapat | tidak boleh | tidak dibenarkan | gagal ~ masuk ~ kondominium | bangunan | apartmen | kawasan | rumah | pangsapuri | pagar
    not_tried delivery_failed.not_attempted cause=carrier : tidak sempat | belum sempat | kesuntukan masa | kekurangan masa | tidak cukup masa | kekurangan kurier | kenderaan rosak | lori rosak | van rosak ! penerima
    @asked : ^tukar | ^ubah | ^adakah | ^apakah | ^bilakah | ^mengapa | ^bagaimana | ^mahu | ^ingin | ^belum menerima | ^belum terima | ^sahkan | dihantar tidak$ | dihantar belum$ | diterima tidak$ | tetapi saya | tapi saya | namun saya | biasanya | lazimnya | kebiasaannya | purata
    @asked : pilihan | tarikh | jadual | masa | slot | arahan | nota | keutamaan ~ penghantaran | serahan | hantar ~ berjaya | disimpan
    @asked : wajib | mesti | hendaklah ~ menandatangani | tandatangan
    asked unknown.notice_only physical=no : @asked & @deliver | kutipan | ambil | menandatangani | sampai | terima | menerima | penerimaan | @delivered ! gagal | tarikh | jadual | tiada | semula
    @against : @asked
    @against : supaya | agar | untuk | bagi | mesti | perlu | wajib | hendaklah | harus | boleh | dapat | bersedia | merancang | diminta | sedia ~ dihantar | diserahkan | diterima | disampaikan | menghantar
    @against : tersilap | silap | salah alamat | alamat salah | alamat yang salah | salah orang | tidak sengaja
    @against : bungkusan | barang | item | pesanan | parsel + lain ~ dihantar | diserahkan | diterima | @delivered
    @against : gambar | gambar bukti | bukti > belum | tidak tersedia | tiada
    @against : akan | bakal | menunggu | dijadualkan | esok | selepas | jika | sekiranya | apabila | bila | sebelum | dijangka | jangkaan | anggaran | setelah ~ @delivered | telah diterima | sudah diterima | diterima oleh | diserahkan | disampaikan
    no delivered : @against
    partial delivered.partial : sebahagian | separa | 1 daripada 2 | 1 daripada 3 | 2 daripada 3 | 1 daripada 4 | 2 daripada 4 | 3 daripada 4 & dihantar | diserahkan | diterima | serahan | penghantaran ! @not | akan | sedang | hilang
    sender_brought accepted.dropped_off leg=origin : penjual | pengirim | peniaga ~ meninggalkan | menghantar | hantar | meletakkan | membawa | menyerahkan | drop | mendeposit | memasukkan | menaruh | letak | meletak | menyimpan ~ @point | @branch | kedai ! belum | @return | akan
    not_self delivered.reception handed_to=proxy : bukan & penyambut tetamu | pengawal | pengawal keselamatan | guard | resepsi | lobi & diserahkan | diterima | ditinggalkan | dihantar ! akan | jika | gagal
    extended pickup.extended physical=no : ditambah | dipanjangkan | penambahan | dilanjutkan | lanjutan | melanjutkan & tempoh | simpanan | penyimpanan
    expired pickup.expired : tidak dituntut | tidak diambil | tidak dikutip | tidak menuntut | tidak mengambil | tidak datang mengambil ! kurier | pengirim | penjual | jika
    expired_2 pickup.expired : tempoh | masa ~ tamat | luput | berakhir | habis | melebihi
    expired_3 pickup.expired : tamat tempoh | luput tempoh | melebihi tempoh
    not_taken pickup.reminder : belum diambil | belum dituntut | belum dikutip | masih menunggu untuk diambil ! kurier | pengirim | penjual
    collected delivered.collected handed_to=recipient : diambil | dipungut | memungut | mengambil | dikutip | menuntut | dituntut | mengutip ~ @recipient > @branch | @point ! @not | menunggu | akan | sedia | sila | boleh | kurier
    collected_2 delivered.collected handed_to=recipient : @recipient ~ mengambil | mengutip | ambil | menuntut ~ @branch | @point | sendiri ! @not | menunggu | akan | sila | perlu | boleh | mahu | ingin
    collected_3 delivered.collected handed_to=recipient : telah diambil | sudah diambil | telah dikutip | berjaya diambil | telah dituntut | diserahkan di kaunter | serahan di kaunter ~ oleh penerima | penerima | di kaunter | oleh pelanggan | di pejabat | daripada ezibox | dari locker | di ezibox ! kurier | pengirim
    mailbox delivered.mailbox : peti surat | peti mel | kotak surat & @accepted | dimasukkan ! @undelivered
    to_point_later out_for_delivery.to_pickup_point : sedang | akan | dalam perjalanan ~ dihantar | ke ~ @point
    sender_drop accepted.dropped_off leg=origin : diserahkan | dihantar | deposit | diserah | didrop | di drop ~ oleh pengirim | oleh penghantar | oleh penjual | oleh peniaga
    sender_drop_2 accepted.dropped_off leg=origin : pengirim | penjual ~ menyerahkan | telah menyerahkan | menghantar bungkusan di | drop ! belum | @return ! tunggu | menunggu | perlu
    sender_drop_3 accepted.dropped_off leg=origin : penghantar ~ menyerahkan | telah menyerahkan ~ di kaunter | kaunter | di pejabat pos | di cawangan ! belum | @return | penerima
    counter accepted.dropped_off leg=origin : penerimaan | diterima | diserahkan | diposkan ~ kaunter | drop point ! penerima
    to_point pickup.ready handed_to=station : @accepted | berada | tiba ~ @point ! @not | akan | pengirim | penjual
    ready pickup.ready : sedia | boleh | sila | menunggu | bersedia | harap ~ diambil | ambil | dipungut | memungut | dikutip | kutip | kutipan | dituntut | tuntut | pengambilan | mengambil ! kurier daripada | pengirim | penjual | kastam | duti | pungutan
    ready_2 pickup.ready : self collect di | self pickup di | self pick up di | untuk self collect | untuk self pickup | ambil di | untuk diambil | untuk dituntut | untuk kutipan sendiri | kutipan sendiri | disimpan di pejabat pos | ambil sendiri ! kurier | pengirim
    ready_3 pickup.ready handed_to=station : diserahkan kepada | dihantar ke | disimpan di ~ pejabat pos | kaunter ~ diambil | kutipan | dituntut

    neighbour delivered.neighbour handed_to=proxy : jiran | rumah sebelah ! @undelivered
    reception delivered.reception handed_to=proxy : penyambut tetamu | pengawal | pengawal keselamatan | kaunter penerimaan | lobi | bilik mel | pondok pengawal | guard | resepsi | jaga & @accepted | @delivered ! @undelivered
    agent delivered.agent handed_to=proxy : ahli keluarga | keluarga | isteri | suami | wakil | rakan sekerja | rakan serumah | kakitangan | ibu | bapa | pembantu rumah & @accepted | @delivered ! @undelivered | @carrier | rakan penghantaran | wakil kurier
    moved delivery_failed.attempted reason=moved cause=recipient : @recipient | syarikat ~ berpindah | pindah | telah berpindah
    moved_2 delivery_failed.attempted reason=moved cause=recipient : telah berpindah | berpindah alamat | sudah pindah
    address exception.address_problem reason=address : @address ~ @bad
    address_2 exception.address_problem reason=address : @bad ~ @address
    house exception.address_problem reason=address : rumah | bangunan | lokasi | premis ~ tidak dijumpai | tidak ditemui | sukar dijumpai
    address_3 exception.address_problem reason=address : penerima tidak dikenali | tidak dikenali | pengesahan alamat | sahkan alamat
    reschedule out_for_delivery.rescheduled : minggu depan | minta hantar esok | hari lain | pada esok | tarikh lain | minta tangguh | minta dihantar | ditunda | ditangguhkan | penangguhan | dijadualkan semula | penjadualan semula | dihantar semula | penghantaran semula | serahan semula | hantar semula | cuba semula | cubaan semula ! gagal | cuaca | banjir | pengirim | kutipan | tidak berjaya
    @absent : tak ada orang | takde orang | takda orang | x ada orang | xde orang | tiada sesiapa | tidak ada sesiapa | bercuti | tutup kedai | nombor tidak aktif | penerima tidak ada | gagal dihubungi | tidak dapat dihubungi
    @absent : tiada respons | tiada maklum balas | tiada sambutan | rumah berkunci | telefon dimatikan | telefon penerima dimatikan | dimatikan | tidak aktif
    @absent : tiada orang | tiada di rumah | tiada penerima | penerima tiada | rumah kosong | premis tutup | premis ditutup | pejabat tutup | kedai tutup | tutup | ditutup | tidak dapat dihubungi | tidak menjawab | gagal dihubungi | tidak berada | berkunci | tidak di rumah | pagar berkunci | tiada jawapan | tiada di tempat | tidak ada di rumah | tidak ada orang | gagal menghubungi | tidak dapat menghubungi | tidak angkat
    date_changed out_for_delivery.rescheduled physical=no : tarikh | jadual | masa | hari ~ penghantaran | serahan ~ ditukar | dipinda | diubah | dikemas kini | ditunda ! kutipan | gagal
    absent delivery_failed.attempted reason=absent cause=recipient : @absent ! tandatangan penerima tiada | tanda tangan penerima tidak ada | pengirim | penjual
    failed delivery_failed.attempted : @not ~ @deliver ! belum | tiada data | tanpa
    failed_2 delivery_failed.attempted : @deliver ~ gagal | tidak berjaya | tidak dapat
    failed_3 delivery_failed.attempted : cubaan | percubaan | cuba ~ @deliver | gagal | tidak berjaya
    no_access delivery_failed.attempted reason=no_access : tidak membenarkan | tidak dibenarkan masuk | tiada akses
    cod delivery_failed.attempted reason=cod : tiada wang | wang tidak cukup | cod gagal | tidak sedia wang
    not_yet in_transit.moving : belum ~ @deliver | sampai | tiba ! jika | sekiranya | kalau | apabila ~ belum

    no_area delivery_failed.not_attempted reason=no_access : di luar kawasan | luar kawasan | di luar liputan | tidak diliputi
    misrouted exception.misrouted : salah hub | salah depoh | salah stesen | tersilap | silap hantar | salah dihantar | silap | tersalah hantar | salah hantar | salah hala | salah destinasi | salah laluan | tersilap hantar | salah isih | tersalah | misroute | salah cawangan | salah pusat | tersesat | salah haluan
    booked out_for_delivery.appointment_scheduled physical=no : tempahan penghantaran | tempahan serahan + berjaya | disahkan | diterima
    appointment out_for_delivery.appointment_scheduled : tempahan penghantaran | dijadualkan | jadual | temu janji | janji temu ~ @deliver ! kutipan | pungutan
    today out_for_delivery.on_vehicle : akan | bakal | dijangka ~ dihantar | menghantar | diserahkan | sampai | tiba | diterima ~ hari ini
    today_2 out_for_delivery.on_vehicle : hari ini > akan
    with_courier out_for_delivery.on_vehicle : bersama | dibawa | ada pada | berada dengan | ada dengan | diserahkan kepada | bawa | diagihkan kepada | dengan | ditugaskan kepada ~ @courier ! kargo | syarikat | rakan | @carrier | kutip | pengirim
    last_mile in_transit.handed_to_last_mile : dialih | dialihkan | diserahkan | dipindahkan | dihantar | serahan | penyerahan ~ kepada | ke ~ @carrier ! penjual | pengirim | belum
    not_loaded in_transit.not_loaded : terlepas | tertinggal | ketinggalan | tidak dimuatkan | tidak sempat ~ penerbangan | pesawat | kapal terbang
    flight_wait in_transit.moving : menunggu ~ penerbangan | pesawat
    linehaul in_transit.handed_to_linehaul : diserahkan | dimuatkan | dibawa | serahan | dihantar ~ @airline | ejen penghantaran kargo | ejen kargo ! lewat
    loaded in_transit.moving : diserahkan | dimuatkan | dipindahkan ~ ke | kepada + lori | trak | kapal | kontena ! belum
    arrived_soon in_transit.at_delivery_office : tiba | telah tiba | sampai ~ @facility | destinasi > akan | segera | tidak lama lagi | sedia | bersedia | sedang disediakan ~ dihantar | diserahkan | penghantaran | serahan ! hari ini | dari | menuju
    airline_has in_transit.handed_to_linehaul leg=linehaul : @airline ~ menerima | telah terima | sudah terima ! belum
    by_warehouse accepted.received_at_origin : diterima | ditandatangani ~ oleh gudang | gudang penyatuan | gudang konsolidasi | gudang transit
    handed_on in_transit.handed_to_last_mile : dialih | dialihkan | dipindah | dipindahkan | diserahkan ~ kepada | ke + rakan kurier | rakan penghantaran | kurier tempatan | rakan logistik | syarikat kurier ! penjual | pengirim | belum
    not_reached delivery_failed.not_attempted cause=carrier : posmen | kurier | pemandu | rider ~ tidak sampai | tidak datang | belum datang | tidak sempat | tersekat
    out out_for_delivery.on_vehicle : tgh | tengah | sedang | dalam proses | keluar untuk | dalam | out for | untuk | dibawa keluar untuk | bersedia untuk | proses ~ hantar | dihantar | menghantar | menyerahkan | serahan | penghantaran | diserahkan | hantaran ! pusat | hub | dihantar ke | cawangan | gudang | transit | diproses | dalam penghantaran ke | maklumat
    out_2 out_for_delivery.on_vehicle : dalam perjalanan ~ kepada anda | ke lokasi | ke tempat anda | ke alamat | kepada penerima | ke rumah
    promise unknown.notice_only physical=no : dijangka tiba | dijangka sampai | anggaran tarikh | anggaran masa | jangkaan penghantaran | anggaran penghantaran | dijangka dihantar ! berlepas | bertolak | meninggalkan | keluar ! dalam perjalanan | transit
    sent_by_sender in_transit.moving : dihantar | dikirim ~ oleh penjual | oleh pengirim ! di drop point | di kaunter | belum
    to_facility in_transit.departed_facility : dihantar | dihantar keluar | diserahkan ~ ke pusat | ke hub | ke cawangan | ke gudang | ke pejabat | kepada pusat | ke fasiliti | ke stesen | ke depoh
    safe delivered.safe_place : ditinggalkan | diletakkan | digantung | disimpan ~ pintu | pagar | hadapan rumah | tempat selamat | depan rumah | luar rumah | di rumah | beranda ! kad | notis
    by_center in_transit.arrived_facility : pusat isihan | pusat pengisihan | pusat mel | gudang | hub | lapangan terbang ~ menandatangani | tandatangan | ditandatangani
    by_center_2 in_transit.arrived_facility : ditandatangani | tandatangan ~ pusat isihan | pusat pengisihan | pusat mel | gudang | hub | lapangan terbang
    unsigned delivered.unspecified handed_to=recipient : dihantar | diserahkan | penghantaran ~ tanpa tandatangan | tandatangan tidak diperlukan ! @undelivered
    signed delivered.signed handed_to=recipient : ditandatangani | tandatangan | ditanda tangan ! menunggu | perlu ! oleh pusat | oleh gudang | oleh hub | oleh ejen | oleh syarikat penerbangan | oleh pengirim | oleh penjual ! diperlukan | dikehendaki | mesti | wajib ! tandatangan penerima tiada | tanpa
    recipient delivered.recipient handed_to=recipient : @accepted | @delivered ~ kepada penerima | oleh penerima | kepada pelanggan | oleh pelanggan | penerima sendiri | kepada pembeli | kepada anda ! @undelivered | akan | sedang | dalam | sedia | menunggu | untuk | maklumat | data | segera | hampir
    by_local in_transit.handed_to_last_mile : diterima ~ syarikat | rakan | kurier | ejen ~ tempatan
    by_company accepted.received_at_origin : diterima | diambil ~ oleh syarikat | oleh rakan | oleh pos malaysia | oleh pos laju | oleh j t ! maklumat | data
    by_name delivered.recipient handed_to=recipient : diserahkan kepada | diterima oleh | telah dihantar kepada | dihantar kepada ! @undelivered | akan | sedang | @carrier | @courier | @facility | @sender | @airline | maklumat | data | sms | dalam | pihak | kastam | menunggu | sistem | @institution | segera
    delivered delivered.unspecified handed_to=recipient : @delivered ! @undelivered | akan | @carrier | @facility | @sender | kastam | @courier | sedang | maklumat | penerbangan | menunggu | @elsewhere | oleh agen | oleh ejen | oleh kurier | oleh kurir | oleh syarikat | oleh sopir ! delivered parcels | delivered items | delivered packages ! tempahan | jadual
    delivered_2 delivered.unspecified handed_to=recipient : item telah dihantar | bungkusan telah dihantar | parcel telah dihantar | telah dihantar$ | telah diterima$ | bungkusan diterima$ | barang telah dihantar | serahan$ ! @undelivered | @facility | dari | ke | keluar | dalam | kepada

    await_delivery in_transit.at_delivery_office : menunggu ~ dihantar | diserahkan kepada penerima | serahan | penghantaran ! penjual | pengirim | kastam
    pickup_set pre_shipment.pickup_scheduled physical=no : kutipan | pungutan | dikutip | dipungut | pengambilan | mengutip | kutip ~ dijadualkan | telah dijadualkan | ditempah | diatur
    pickup_set_3 pre_shipment.pickup_scheduled physical=no : tempahan | permintaan + kutipan | pungutan | pengambilan
    pickup_set_2 pre_shipment.pickup_scheduled physical=no : menunggu | akan | ditugaskan | dijadualkan | sedang | dalam perjalanan | permintaan ~ kutipan | pungutan | dikutip | dipungut | mengutip | kutip | pickup
    label pre_shipment.info_received physical=no : maklumat | data | butiran | label ~ diterima | telah diterima | elektronik | dicetak | dihantar
    order pre_shipment.order_created physical=no : pesanan | penghantaran | tempahan | konsainan | nota konsainan ~ dibuat | dicipta | didaftarkan | disediakan | disahkan | diwujudkan | ditempah | dijana
    waits_for_pickup pickup.ready : sedia untuk dipungut | boleh dipungut | sila pungut
    taken_by_recipient delivered.collected handed_to=recipient : dipungut | diambil | dikutip | dituntut ~ oleh + penerima | pelanggan | pembeli ! belum | akan | boleh | sedia
    picked accepted.picked_up : telah mengutip | mengutip | memungut | telah mengambil | dikutip | dipungut | telah diambil | kutipan | pungutan | diambil oleh kurier | diambil kurier | diambil daripada | picked up | pick up | diambil oleh pemandu | dikumpul
    delayed_weather exception.delayed reason=weather : cuaca | banjir | ribut | hujan lebat | bencana
    delayed exception.delayed : kelewatan | lewat | tertangguh | tergendala | penerbangan dibatalkan | kesesakan | jumlah tinggi | cuti umum | force majeure | tertunda | delay
    held exception.held : ditahan | tertahan | dihentikan | digantung | ditahan di | disimpan di
    redirected in_transit.redirected : dihalakan semula | dilencongkan | pertukaran alamat | penukaran alamat | alamat baru | tukar alamat | alamat baharu | diubah hala | lencongan
    transit_country in_transit.transit_country : transit di singapura | negara transit | transit di negara | negara ketiga | transit di luar negara
    export in_transit.export_processing leg=origin : dieksport | eksport | eksport | pejabat pertukaran keluar | pertukaran antarabangsa keluar | hub antarabangsa keluar
    import_office in_transit.arrived_import_office : pejabat pertukaran | pusat antarabangsa | pertukaran masuk | hub antarabangsa | mel antarabangsa | import
    left_country in_transit.departed_origin_country : meninggalkan | berlepas | keluar | dihantar | bertolak ~ negara asal | negara rantau asal | rantau asal | luar negara | negara pengirim | negara penghantar | malaysia | negara destinasi | china
    landed in_transit.arrived_destination_country : tiba | sampai | mendarat | masuk ~ malaysia | negara destinasi | negara rantau destinasi | rantau destinasi | negara penerima | negara tujuan ! pusat | hub | cawangan
    at_office in_transit.at_delivery_office : tiba | sampai | diterima | berada ~ cawangan penghantaran | pusat penghantaran | pejabat serahan | pusat serahan | hub penghantaran | cawangan serahan | pejabat penghantaran | stesen penghantaran | cawangan destinasi | pusat pos laju | hub destinasi | depoh penghantaran ! akan | dihantar ke
    in_system accepted.received_at_origin : didaftarkan | direkodkan ~ sistem
    foreign_post in_transit.arrived_import_office : pejabat pos | operator pos | pos & diterima | tiba & negara destinasi | luar negara
    accepted accepted.received_at_origin : diposkan | penerimaan | diterima daripada | item diterima | bungkusan diterima | telah diterima daripada | diterima masuk | telah menerima ! pusat | hub | transit | gudang
    under_way in_transit.moving : dalam perjalanan > dijangka | anggaran | jangkaan
    departed in_transit.departed_facility : dimuatkan | dimuat | berlepas | bertolak | keluar dari | dihantar keluar | meninggalkan | dihantar dari | telah dihantar ke | dihantar ke | keluar daripada | dihantar daripada | telah keluar | diberangkatkan | despatched | dispatch
    kept exception.held : disimpan | ditahan ~ di cawangan | di hub | di pusat | di gudang
    arrived in_transit.arrived_facility : mendarat | tiba di | tiba | sampai di | diproses di | telah diproses | diterima di | pengisihan | diisih | dalam pemprosesan | telah tiba | di pusat | masuk ke | transit di | diimbas | sampai ke
    moving in_transit.moving : dalam perjalanan | transit | dalam transit | sedang dihantar | dalam penghantaran | sedang diproses | diproses | menuju | akan dihantar | akan sampai | akan tiba | dihantar | akan diserahkan
    spoken_of unknown.notice_only physical=no : @against & @delivered | @accepted
    """
}
