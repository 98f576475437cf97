extension SharedWordings {
  static let indonesianCourse = """
    resumed in_transit.resumed physical=no : jalan lagi | berjalan lagi | lanjut lagi | kembali jalan | diproses kembali | dilanjutkan kembali | kembali dilanjutkan | melanjutkan perjalanan | dilanjutkan lagi | kembali diproses | kembali berjalan | kendala teratasi | kendala sudah teratasi | telah teratasi | sudah teratasi | proses pengiriman dilanjutkan | pengiriman dilanjutkan | pengantaran dilanjutkan | pengantaran lanjut | pengiriman lanjut | paket lanjut ! akan dilanjutkan | @return | mitra | ke mitra
    still_out out_for_delivery.on_vehicle : belum ~ di tangan penerima | di tangan | terkirim | diantar | sampai | diterima & masih dengan kurir | dengan kurir | dibawa kurir | bersama kurir | di kurir | di tangan kurir | sedang diantar | sedang dibawa | sedang dalam pengantaran | kurir sedang | kurir lagi | kurir masih | lagi diantar | lagi antar | masih diantar ! pengirim | penjual | gagal
    no_entry delivery_failed.attempted reason=no_access : tidak bisa | tidak dapat | tidak diizinkan | tidak boleh | dilarang ~ masuk ~ apartemen | gedung | kompleks | perumahan | komplek | area | rumah | cluster
    not_tried delivery_failed.not_attempted cause=carrier : belum sempat | tidak sempat | tak sempat | kehabisan waktu | kurang waktu | keterbatasan waktu | tidak cukup waktu | belum keburu | tidak keburu
    not_tried_2 delivery_failed.not_attempted cause=carrier : overload | kelebihan muatan | kelebihan paket | kekurangan kurir | kurir tidak cukup | kendaraan rusak | kendaraan mogok | motor rusak | mogok & @not ~ diantar | dikirim | terkirim | antar | diantarkan
    @asked : ^ubah | ^ganti | ^apakah | ^adakah | ^sudahkah | ^kapan | ^mengapa | ^kenapa | ^bagaimana | ^ingin | ^mau | ^belum menerima | ^konfirmasi | terkirim tidak$ | terkirim belum$ | terkirim no$ | diterima tidak$ | tetapi saya | tapi saya | namun saya | biasanya | umumnya | pada umumnya | rata rata | normalnya
    @asked : preferensi | pilihan | jadwal | tanggal | opsi | instruksi | catatan ~ pengantaran | pengiriman | antar ~ berhasil | tersimpan | disimpan
    @asked : wajib | harus | mohon ~ menandatangani | tanda tangan | ttd
    asked unknown.notice_only physical=no : @asked & @deliver | ambil | sampai | menerima | @delivered ! gagal | jadwal | tanggal | tidak ada | ulang
    @against : @asked
    @against : agar | supaya | untuk | guna | harus | wajib | perlu | mesti | hanya dapat | hanya bisa | dapat | bisa | boleh | bersedia | berencana | diminta | siap ~ diantar | diantarkan | dikirim | diserahkan | diterima | terkirim | mengantar
    @against : salah input | salah update | salah status | salah alamat | alamat salah | alamat yang salah | salah orang | keliru | tidak sengaja
    @against : paket | barang | kiriman | pesanan + lain | lainnya ~ @delivered | diterima | terkirim
    @against : foto | foto bukti | bukti | tanda terima > belum | tidak tersedia | tidak ada
    @against : akan | segera | menunggu | dijadwalkan | besok | setelah | jika | apabila | bila | saat | ketika | sebelum | estimasi | perkiraan | diperkirakan | rencana ~ @delivered | telah diterima | sudah diterima | diterima oleh | diterima penerima | diserahkan | diantar | diantarkan
    no delivered : @against
    partial delivered.partial : sebagian | parsial | partial | 1 dari 2 | 1 dari 3 | 2 dari 3 | 1 dari 4 | 2 dari 4 | 3 dari 4 & @delivered | diterima | diantar | diserahkan ! @not ~ @delivered | diterima ! hilang | rusak | akan | sedang
    sender_brought accepted.dropped_off leg=origin : @sender ~ drop | menyerahkan | mengantar | mengantarkan | membawa | menitipkan | men drop | menaruh | meletakkan | mengantar paket ~ @point | @branch ! belum | @return | akan
    not_self delivered.reception handed_to=proxy : diterima | dititipkan | diserahkan | titip | dititip ~ satpam | security | resepsionis | sekuriti | front desk | lobi | penjaga | resepsionis apartemen ! akan | jika | apabila | gagal | menolak
    extended pickup.extended physical=no : diperpanjang | perpanjangan | memperpanjang & simpan | penyimpanan | pengambilan | waktu
    expired pickup.expired : batas waktu | masa simpan | masa pengambilan | waktu pengambilan | masa penyimpanan ~ habis | berakhir | lewat | terlampaui | telah habis
    expired_2 pickup.expired : tidak diambil | tidak mengambil | melewati batas | tidak kunjung diambil | kadaluarsa | kedaluwarsa | tidak datang mengambil | tidak diklaim ! pengirim | kurir | jika
    not_taken pickup.reminder : belum diambil | belum mengambil ! kurir | pengirim | penjual
    collected delivered.collected handed_to=recipient : diambil | mengambil | pengambilan | diterima ~ @recipient | sendiri | oleh penerima > @branch | @point | kantor | sendiri ! @not | menunggu | akan | siap | silakan | mohon | dapat | bisa | untuk | kurir | penjual | pengirim | ingin
    collected_2 delivered.collected handed_to=recipient : @recipient | penerima ~ telah mengambil | sudah mengambil | sudah ambil | telah ambil | ambil sendiri | mengambil sendiri ! @not | menunggu | akan | silakan | ingin | minta | mahu | mau | hendak
    collected_3 delivered.collected handed_to=recipient : sudah diambil | telah diambil | berhasil diambil ! kurir | dari pengirim | dari penjual | @courier | @sender | dari gudang
    mailbox delivered.mailbox : kotak surat | kotak pos | mailbox & @accepted | @delivered ! @undelivered
    to_point_later out_for_delivery.to_pickup_point : sedang | akan | dalam perjalanan ~ dikirim | diantar | menuju | ke ~ @point ! siap
    sender_drop accepted.dropped_off leg=origin : @sender ~ menyerahkan | telah menyerahkan | mengantar | drop | mengantarkan | membawa | menitipkan | men drop ! belum | @return
    sender_drop_2 accepted.dropped_off leg=origin : diserahkan | diantar | di drop | didrop | dititipkan | drop off ~ oleh pengirim | oleh penjual | oleh seller | oleh toko | oleh shipper ! @return
    sender_drop_3 accepted.dropped_off leg=origin : diserahkan | diantar | didrop | dititipkan | dikirim + @sender ~ ke | di ! @return
    counter_accepted accepted.dropped_off leg=origin : diterima | terima | penerimaan ~ loket | counter | konter | agen | drop point | gerai ! penerima | dari hub | transit | tujuan | loker | silakan | silahkan | diambil
    counter_english accepted.dropped_off leg=origin : received by ~ counter officer | counter | agent | drop point
    to_point pickup.ready handed_to=station : @accepted | @delivered | tiba | sampai | berada | tersedia | ada ~ @point ! @not | pengirim | akan
    ready pickup.ready : siap | dapat | bisa | boleh | silakan | silahkan | mohon | harap | menunggu | sudah bisa | tersedia untuk ~ diambil | ambil | pengambilan | mengambil | di ambil ! kurir | penjual | pengirim | seller | @customs | dijemput
    ready_2 pickup.ready : menunggu diambil | ambil di kantor pos | diambil di kantor pos | ambil sendiri di | diambil sendiri | akan diambil penerima | poste restante | penerima akan mengambil | kiriman dipanggil | ambil paket | hold for pickup

    neighbour delivered.neighbour handed_to=proxy : tetangga | rumah sebelah ! @undelivered
    reception delivered.reception handed_to=proxy : resepsionis | satpam | security | sekuriti | lobi | lobby | front desk | front office | penjaga | mailroom | pos satpam | pos jaga | sekretaris | receptionist | mail room | bagian umum & @accepted | @delivered | terima | telah ! @undelivered | melarang
    agent_2 delivered.agent handed_to=proxy : keluarga | diwakilkan | rekan kerja | orang serumah | orang rumah & diterima | terkirim | diserahkan | delivered ! @undelivered
    moved delivery_failed.attempted reason=moved cause=recipient : @recipient | customer | kantor | perusahaan ~ pindah | sudah pindah | berpindah
    moved_2 delivery_failed.attempted reason=moved cause=recipient : pindah alamat | sudah pindah | pindah rumah | pindah kantor
    address exception.address_problem reason=address : @address ~ @bad
    address_2 exception.address_problem reason=address : @bad | kesulitan | sulit | susah | bingung ~ @address
    house exception.address_problem reason=address : rumah | gedung | lokasi | toko ~ tidak ditemukan | tidak ketemu | sulit ditemukan
    address_3 exception.address_problem reason=address : penerima tidak dikenal | tidak dikenal | bad address | tidak dikenali | konfirmasi alamat | alamat perlu | lengkapi alamat
    reschedule out_for_delivery.rescheduled : minta antar besok | minta antar ulang | antaran ulang | minta diantar besok | minta antar | menunda | minta besok | minta dikirim ulang | dijadwalkan ulang | penjadwalan ulang | jadwal ulang | reschedule | rescheduled | ditunda | penundaan | minta diantar | minta dikirim | antar ulang | pengantaran ulang | pengiriman ulang | diantar ulang | dikirim ulang | kirim ulang | diantar kembali | antar kembali ! gagal | tidak | cuaca | pickup | penjemputan | penerbangan
    @absent : tdk di tempat | tdk ada di tempat | tdk ditempat | tdk ada org | tdk ada orang | tidak ada org | tdk di rumah | tdk ada di rumah | tdk bisa dihubungi | tdk dapat dihubungi | tdk aktif | tidak ada respon | tidak ada respons | tanpa respon | tak ada respon | rumah terkunci | pagar terkunci | pintu terkunci | telepon penerima tidak aktif | telepon tidak aktif | hp tidak aktif | hp mati | nomor penerima tidak aktif | tidak aktif
    @absent : tidak ada di tempat | tidak di tempat | tidak ditempat | tidak ada orang | rumah kosong | tidak di rumah | tidak ada di rumah | tidak ada yang | kantor tutup | rumah tutup | toko tutup | kosong tutup | sedang tutup | tutup | tidak bisa dihubungi | tidak dapat dihubungi | tidak menjawab | tidak merespon | tidak diangkat | sulit dihubungi | susah dihubungi | nomor tidak aktif | tidak bertemu | nobody home | tidak berada | sedang pergi | keluar kota | tidak mengangkat | tidak respon | belum bisa dihubungi | not at home | sedang libur | libur | tak ada orang
    absent delivery_failed.attempted reason=absent cause=recipient : @absent ! pengirim | penjual
    failed delivery_failed.attempted : gagal | tidak berhasil | tidak dapat | tidak bisa | belum berhasil | belum bisa | belum dapat | failed | tdk bisa | tdk dapat | batal ~ @deliver ! resi
    failed_2 delivery_failed.attempted : @deliver ~ gagal | tidak berhasil | belum berhasil | tertunda | bermasalah | unsuccessful
    failed_3 delivery_failed.attempted : percobaan | upaya | mencoba | dicoba ~ @deliver
    unreached delivery_failed.attempted reason=absent cause=recipient : @not ~ menghubungi | dihubungi | menemui | bertemu ! pengirim | penjual
    failed_5 delivery_failed.attempted : tidak | tak | tdk ~ terkirim | diantar | terantar | tersampaikan ! jika | apabila
    failed_4 delivery_failed.attempted : undel | undelivered | tidak ada uang | dana belum siap | uang belum | cod belum | pembayaran cod gagal | uang tidak
    not_yet in_transit.moving : belum | blm ~ @deliver | sampai | tiba | @delivered ! jika | apabila | bila | kalau ~ belum

    no_area delivery_failed.not_attempted reason=no_access : di luar area | di luar jangkauan | diluar jangkauan | di luar wilayah | diluar area | tidak tercover | tidak terjangkau
    again out_for_delivery.on_vehicle : pengantaran | antaran | pengiriman ~ kedua | ketiga | ke 2 | ke 3
    appointment out_for_delivery.appointment_scheduled : dijadwalkan | jadwal | janji | terjadwal ~ @deliver | pengantaran | penerima ! pickup | penjemputan | dijemput | jemput
    today out_for_delivery.on_vehicle : akan | segera | siap ~ diantar | dikirim | diterima | tiba | diantarkan | antar ~ hari ini
    today_2 out_for_delivery.on_vehicle : hari ini > akan | segera
    with_courier out_for_delivery.on_vehicle : dibawa | bersama | bawa | di bawa | dengan | ditugaskan | diserahkan ke | diserahkan kepada | ada di | dibawa oleh | diberikan ke | assigned ~ @courier ! lokal | jemput | menjemput | pickup | penjemputan | dari pengirim | oleh pengirim | mengambil | dijemput | transit | diterima | gudang
    with_courier_2 out_for_delivery.on_vehicle : with delivery courier | with courier | with delivery
    to_courier out_for_delivery.on_vehicle : terkirim | dikirim | diantar | diberikan ~ ke kurir | kepada kurir ! @not
    last_mile in_transit.handed_to_last_mile : dioper | dioperkan | diserahkan | serah terima | diteruskan | dialihkan | dilimpahkan | dipindahkan | diserahterimakan | diberikan | disalurkan | penyerahan | dilanjutkan | terkirim ke | dikirim ke | diantar ke ~ @carrier ! belum | oleh penjual | penjual | pengirim | seller
    not_loaded in_transit.not_loaded : ketinggalan | tertinggal | tidak terangkut | gagal muat | tidak dimuat | tidak termuat | offload ~ pesawat | penerbangan | flight
    not_loaded_2 in_transit.not_loaded : tidak terangkut | gagal muat | tidak termuat | offload | offloaded
    flight_wait in_transit.moving : menunggu ~ penerbangan | jadwal terbang | pesawat
    linehaul in_transit.handed_to_linehaul : diserahkan | serah | dimuat | dinaikkan | diterbangkan | dibawa | loaded | naik | dengan | terkirim ke | dikirim ke | diantar ke ~ @airline ! ditunda | batal
    loaded in_transit.moving : diserahkan | dimuat | dinaikkan | dipindahkan ~ ke | kepada + truk | armada | kapal | kontainer | mobil ! belum
    depot_tomorrow in_transit.at_delivery_office : kantor | cabang | gudang | hub | dc | agen ~ besok ~ diantar | antar | diantarkan ! gagal | tidak
    arrived_soon in_transit.at_delivery_office : tiba | sampai | sudah tiba | telah tiba ~ @facility | dc | tujuan > akan segera | segera | akan | sebentar lagi | siap ~ diantar | dikirim | diantarkan | antar ! hari ini | dari | menuju ! tiba di alamat
    airline in_transit.handed_to_linehaul leg=linehaul : diserahterimakan | diserahkan | diterima | serah terima ~ @airline ! belum | tiba
    airline_has in_transit.handed_to_linehaul leg=linehaul : @airline ~ menerima | sudah terima | telah terima ! belum
    by_warehouse accepted.received_at_origin : diterima | ditandatangani ~ oleh gudang | gudang konsolidasi | gudang transit | warehouse | gudang forwarder | gudang pengumpul
    handed_on in_transit.handed_to_last_mile : dioper | dioperkan | diserahkan | dialihkan | dilimpahkan | diteruskan ~ ke | kepada + mitra | kurir mitra | kurir lokal | partner | ekspedisi | mitra kurir | jasa kirim ! penjual | pengirim | seller | belum
    not_reached delivery_failed.not_attempted cause=carrier : kurir | driver | sopir ~ tidak sampai | tidak datang | belum datang | tidak sempat | terjebak macet
    out out_for_delivery.on_vehicle : sedang | proses | dalam proses | dalam | dibawa | keluar untuk | untuk | siap | dalam perjalanan | kurir | on process ~ diantar | diantarkan | pengantaran | antaran | antar | mengantar | mengantarkan | delivery ! gagal | sudah diantar | dc | hub | ke gudang | ke kota | gudang | menunggu | sortir
    out_4 out_for_delivery.on_vehicle : ^antaran$ | ^antar$ | ^proses antaran
    out_3 out_for_delivery.on_vehicle : @courier ~ sedang | menuju | dalam perjalanan ~ mengirim | mengirimkan | ke lokasi | ke alamat | mengantar
    out_2 out_for_delivery.on_vehicle : dalam perjalanan | menuju | sedang dikirim | sedang menuju | dikirim | akan dikirimkan ~ ke penerima | alamat penerima | ke alamat anda | alamat anda | ke alamat tujuan | alamatmu | tempatmu | lokasi penerima | lokasimu | ke alamat | rumahmu ! kota
    promise unknown.notice_only physical=no : estimasi tiba | perkiraan tiba | estimasi pengiriman | diperkirakan tiba | diperkirakan sampai | akan diterima | estimasi sampai | perkiraan sampai ! berangkat | keluar dari | meninggalkan | lepas landas ! dalam perjalanan | transit
    to_facility in_transit.arrived_facility : terkirim | dikirim | diserahkan | diterima ~ ke bandara | ke pelabuhan | ke gudang | ke hub | ke kantor | ke sorting | ke cabang | ke drop point | ke agen
    agent delivered.agent handed_to=proxy : keluarga | keluarga serumah | serumah | istri | suami | ibu | bapak | anak | adik | kakak | saudara | pembantu | art | karyawan | rekan kerja | rekan | orang rumah | perwakilan | wakil | asisten | orang tua | teman ~ penerima | serumah | kantor | kerja | rumah ! gagal | tidak
    safe delivered.safe_place : diletakkan | ditaruh | disimpan | ditinggalkan | ditinggal | digantung | dititipkan ~ teras | depan pintu | depan rumah | pagar | pintu | tempat aman | depan | garasi | halaman | rumah ! kartu | surat | gudang
    by_center in_transit.arrived_facility : pusat sortir | sorting center | sortir | gudang | hub | gateway | bandara | gudang transit ~ menandatangani | tanda tangan | ttd
    by_center_2 in_transit.arrived_facility : ditandatangani | ttd | tanda tangan ~ pusat sortir | pusat isihan | pusat pengisihan | pusat mel | lapangan terbang | stasiun | konsolidasi | sorting center | gudang | hub | gateway | bandara
    signed delivered.signed handed_to=recipient : ttd | tertanda | tanda tangan | ditandatangani | tertanda | tandatangan ! menunggu | perlu ! oleh pusat | oleh gudang | oleh hub | oleh agen | oleh maskapai | oleh pengirim | oleh penjual ! diperlukan | wajib | harus ! tidak ada | tiada | tanpa
    recipient delivered.recipient handed_to=recipient : @accepted | @delivered ~ oleh penerima | ke penerima | kepada penerima | penerima langsung | oleh yang bersangkutan | kepada pelanggan | oleh customer | yang bersangkutan | oleh ybs | ke tangan penerima | penerima | oleh pembeli | ke customer | oleh pelanggan ! @undelivered | akan | dikirim ke | sedang | dalam | proses | data | informasi | menunggu | untuk | ke alamat | siap | kota penerima | dari penerima | segera | hampir
    by_local in_transit.handed_to_last_mile : diterima ~ perusahaan | jasa | mitra | ekspedisi | kurir ~ lokal | setempat
    by_company accepted.received_at_origin : diterima | diambil ~ oleh perusahaan | oleh jasa | oleh ekspedisi | oleh mitra | oleh pihak ekspedisi | oleh jne | oleh j t | oleh sicepat | oleh anteraja ! data | informasi
    by_name delivered.recipient handed_to=recipient : diterima ybs | diterima oleh ybs | sdh diterima | tlh diterima | telah diterima oleh | sudah diterima oleh | diterima oleh | paket diterima oleh | delivered to | received by ! @undelivered | akan | @courier | @facility | @sender | data | sistem | @carrier | informasi | menunggu | officer | counter | @institution | sedang | segera
    delivered delivered.unspecified handed_to=recipient : @delivered ! @undelivered | akan | @sender | gudang | hub | data | email | sms | informasi | dc | sedang | kota tujuan | sortir | menunggu | kantor tujuan | negara | segera | siap | @elsewhere ! delivered parcels | delivered items | delivered packages
    received delivered.unspecified handed_to=recipient : telah diterima | sudah diterima | ^diterima$ | paket diterima$ | barang diterima$ | pesanan diterima | kiriman diterima$ | pesanan selesai ! @undelivered | di | kurir | @facility | data | informasi | @sender | pembayaran | maklumat | bayaran | akan | @carrier

    await_delivery in_transit.at_delivery_office : menunggu ~ diantar | pengantaran | antaran | dikirim ke penerima | diserahkan ke penerima | diserahkan kepada penerima ! penjual | pengirim | seller
    pickup_set pre_shipment.pickup_scheduled physical=no : menunggu | dijadwalkan | ditugaskan | menuju | akan | jadwal | proses | sedang | permintaan | request | siap | meminta | assigned | segera ~ penjemputan | pickup | pick up | jemput | dijemput | menjemput | dipickup | diambil kurir | di pickup ! selesai | telah | gagal
    order pre_shipment.order_created physical=no : pesanan | order | resi | pengiriman | kiriman | awb | paket ~ dibuat | terbuat | dikonfirmasi | diproses penjual | sedang disiapkan | dikemas | disiapkan | terdaftar | created | diinput ! gudang
    label pre_shipment.info_received physical=no : data | informasi | manifes | manifest | detail | label ~ diterima | dicetak | dikirim | masuk | diinput | terkirim | elektronik | diunggah
    label_2 pre_shipment.info_received physical=no : entri data | data entry | manifested | manifes | telah menerima data | menerima informasi
    from_sender accepted.picked_up : diterima | menerima | mengambil | diambil > dari pengirim | dari penjual | dari seller | dari toko | dari merchant ! informasi | data
    picked accepted.picked_up : dijemput | dipickup | di pickup | pick up | pickup | picked up | diambil | penjemputan ~ kurir | @courier | dari pengirim | dari penjual | dari seller | dari toko | oleh | berhasil | selesai | telah | sukses | dari gudang penjual
    picked_2 accepted.picked_up : diterima sopir | diterima oleh sopir | diterima supir | diterima driver | telah dijemput | sudah dijemput | dijemput | telah di pickup | telah dipickup | picked up | sudah dipickup | sudah di pickup | diterima kurir | diterima oleh kurir | kurir telah mengambil | kurir sudah mengambil | diterima dari pengirim | diterima sigesit | diterima oleh sigesit | pickup berhasil | mengambil paket | diserahkan ke kurir | diserahkan kepada kurir | diserahkan ke jasa kirim
    misrouted exception.misrouted : criss cross | crisscross | salah | salah salur | misroute | misrouted | salah rute | salah sortir | salah tujuan | salah kirim | salah jurusan | nyasar | tersasar | salah alur | salah cabang | salah hub | salah kota | salah tempel | mis route | salah dikirim | salah arah
    delayed_weather exception.delayed reason=weather : cuaca | banjir | bencana | hujan deras | badai | gempa | gunung
    delayed exception.delayed : over sla | terkendala | hari raya | lebaran | libur panjang | macet | gangguan | keterbatasan | menumpuk | lambat | keterlambatan | terlambat | tertunda | delay | penundaan | penerbangan dibatalkan | kendala | overload | force majeure | hari libur | terhambat | mundur | kelebihan kapasitas | penumpukan
    held exception.held : ditahan | tertahan | dihentikan | on hold | penahanan | hold | disimpan di
    redirected in_transit.redirected : dialihkan | perubahan alamat | ubah alamat | alamat baru | ganti alamat | pengalihan | diarahkan ulang | alamat diubah
    transit_country in_transit.transit_country : negara transit | transit di singapura | transit di negara | negara ketiga
    import_office in_transit.arrived_import_office : kantor tukar | impor | inbound internasional ~ impor | masuk | tujuan | incoming | tiba | inbound ! ekspor | keluar | outgoing
    import_office_2 in_transit.arrived_import_office : tiba | diterima ~ kantor tukar ! ekspor
    export in_transit.export_processing leg=origin : kantor tukar | ekspor | outgoing
    left_country in_transit.departed_origin_country : lepas landas | terbang | diterbangkan | meninggalkan | berangkat | keluar | dikirim | diberangkatkan ~ negara asal | negara wilayah asal | wilayah asal | luar negeri | indonesia | negara pengirim | negara tujuan | china | tiongkok
    landed in_transit.arrived_destination_country : tiba | sampai | masuk | mendarat | telah tiba ~ negara tujuan | negara wilayah tujuan | wilayah tujuan | indonesia | tanah air | di negara ! kantor | gudang | hub | cabang
    at_office in_transit.at_delivery_office : sudah di | telah di | ada di | tiba | sampai | diterima | berada | masuk | inbound | received ~ kantor antaran | kantor antar | kota tujuan | kantor pengantaran | hub tujuan | cabang tujuan | dc tujuan | drop point tujuan | kantor tujuan | agen tujuan | kota penerima | pusat antaran | delivery station | hub pengantaran | dp tujuan | spu | inbound station | delivery hub | last mile hub | gudang tujuan | pos antar | dc antar | kota anda | kotamu | area tujuan | dc | dcu ! akan | berangkat | menuju | sortir | sorting center | gudang sortir
    foreign_post in_transit.arrived_import_office : kantor pos | operator pos | pos & diterima | tiba & negara tujuan | luar negeri
    accepted accepted.received_at_origin : paket diterima di | barang diterima di | diterima di agen | diterima di counter | diterima di drop point | diterima di konter | posting | penerimaan di loket | diterima di loket | telah diterima di agen | kiriman diterima | diterima dari | paket masuk di | barang diterima ! sorting | transit | gudang | hub | bandara | gateway
    arrived_received in_transit.arrived_facility : diterima di | received at | telah diterima di | sudah diterima di | received in | diterima oleh ~ @facility | sorting | gateway
    under_way in_transit.moving : dalam perjalanan > estimasi | diperkirakan | perkiraan
    departed in_transit.departed_facility : dimuat | dimuat ke | loading | lepas landas | diterbangkan | take off | diberangkatkan dari | berangkat | keluar dari | dikirim dari | diberangkatkan | bertolak | telah dikirim | dikirim ke | dikirimkan ke | departed | diteruskan ke | meninggalkan | keberangkatan | telah keluar | dilepas dari | pengiriman dari | dikirimkan dari | sudah dikirim | dikirim | dikirimkan | inbag | in bag | masuk bag
    arrived in_transit.arrived_facility : mendarat | telah mendarat | tiba di | sampai di | tiba | disortir | sortir | gudang | diterima di | masuk ke | transit di | telah sampai | penyortiran | received at | diproses di | masuk gudang | sorting | sampai | pemindaian di | inbound | di scan | discan
    moving in_transit.moving : dalam perjalanan | transit | menuju | akan dikirim | sedang dikirim | sedang diproses | diproses | dalam pengiriman | proses pengiriman | akan tiba | akan diteruskan | diteruskan | akan diantar | akan sampai | akan dikirimkan | perjalanan | sedang dalam | segera dikirim | on process | onprocess
    spoken_of unknown.notice_only physical=no : @against & @delivered | @accepted
    """
}
