extension SharedWordings {
  /// "dikirim" is sent, "terkirim" delivered; "diterima" tells by whom or where.
  static let indonesian = [indonesianWords, indonesianTroubles, indonesianCourse].joined(separator: "\n")

  private static let indonesianWords = """
    @parcel : pkt | paket | paketmu | paketnya | kiriman | kirimanmu | barang | barangnya | pesanan | pesananmu | dokumen | surat | parsel | item | shipment | produk
    @sender : pengirim | pengirimnya | penjual | seller | toko | shipper | merchant | pedagang | kantor asal | asal
    @recipient : pnrm | penerima | penerimanya | customer | pelanggan | pembeli | konsumen | cnee | consignee | alamat tujuan penerima | pemilik | ybs | yang bersangkutan
    @not : tidak | belum | gagal | tak | tanpa | bukan | tdk | tidak bisa | tidak dapat | tidak berhasil | blm
    @will : akan | segera | estimasi | diperkirakan | perkiraan | dijadwalkan | rencana | menunggu | besok | siap | jika | apabila | bila | sebelum | untuk diantar | untuk dikirim | setelah | harus | mohon | hendak | hampir | nanti | dapat | bisa
    @busy : sedang | dalam proses | proses | dalam perjalanan | dalam | tengah | mulai
    @deliver : antar | antaran | diantar | diantarkan | mengantar | mengantarkan | dikirim | dikirimkan | mengirim | mengirimkan | kirim | terkirim | pengiriman | pengantaran | pengiriman paket | penyerahan | diserahkan | delivery | serah | penyampaian | disampaikan | diterima | deliver | diserahterimakan
    @delivered : sdh diantar | tlh diantar | sdh sampai tujuan | terkirim | tersampaikan | berhasil dikirim | berhasil diantar | berhasil diantarkan | berhasil dikirimkan | berhasil diserahkan | berhasil diterima | sampai di tangan | sampai dan diterima | diterima dengan baik | tiba dan diterima | sudah sampai dengan selamat | sampai dengan selamat | sampai ke tangan | sampai pada penerima | pengiriman selesai | pengantaran selesai | antaran selesai | di tangan penerima | di tangan pembeli | di tangan pelanggan | pengiriman berhasil | pengantaran berhasil | antaran berhasil | sukses diantar | sukses dikirim | delivered | telah diantar | sudah diantar | telah diantarkan | sudah diantarkan | selesai diantar | selesai antar | selesai dikirim | sukses terkirim | berhasil delivery | berhasil antar | berhasil kirim | tiba di alamat | sampai di alamat | sampai di tujuan | tiba di tujuan | sampai tujuan | sampai ke tujuan | tiba di rumah
    @accepted : diterima | diterimakan | telah terima | menerima | diserahkan | diserahterimakan | dititipkan | dititip | disampaikan | diantar | diantarkan | dikirim | terkirim | diletakkan | ditaruh | dimasukkan | ditinggalkan | ditinggal | disimpan
    @institution : perusahaan | syarikat | logistik | ekspedisi | jasa | mitra | rakan | pihak | agen | ejen | kantor | pejabat | sopir | supir | sorting | pusat | gudang | hub | maskapai | syarikat penerbangan | penerbangan | pos | kastam | bea cukai | toko | kedai | sistem | kurir | kurier | posmen | petugas | cawangan | cabang | drop point | drop | loket | kaunter | counter | dc | station | stesen | gateway | bandara | penjual | pengirim | seller | driver | pemandu | rider | sprinter | courier | truk | trak | lori | armada | kapal | feri | kontainer | kontena | bandar | negara | konduktor
    @elsewhere : ke | kepada | di | pada | ke pihak + @institution
    @undelivered : @not ~ @delivered | @accepted
    @point : loker | locker | pickup point | pick up point | titik ambil | titik pengambilan | tempat pengambilan | alfamart | indomaret | popbox | parcel locker | paxel box | collection point | mitra pengambilan | gerai pengambilan | service point | gerai | minimarket | smart locker | agen pengambilan | titik jemput | pos pengambilan | warung pintar | shopee express point | spx point | agenpos
    @branch : kantor pos | agen | cabang | counter | konter | gerai | kantor cabang | outlet | drop point | loket | toko terdekat
    @facility : gudang | hub | dc | sorting center | sortir | sortation | pusat sortir | pusat penyortiran | kantor | cabang | fasilitas | gateway | warehouse | drop point | transit center | pusat distribusi | pusat pemrosesan | depo | agen | station | stasiun | gudang sortir | counter | konter | kantor pos | dp | sprinter station | terminal | bandara | pelabuhan | mitra | kota
    @courier : kurir | sigesit | satria | sprinter | driver | pengantar | kurir pengantar | petugas antar | rider | petugas | delivery man | supir | sopir | courier | mitra kurir | petugas pengantaran | pak pos
    @carrier : jasa kirim | jasa pengiriman | ekspedisi | mitra pengiriman | mitra ekspedisi | mitra logistik | pihak ketiga | pos indonesia | jne | j t | sicepat | anteraja | ninja | lion parcel | tiki | wahana | mitra lokal | mitra last mile | vendor | perusahaan pengiriman | jasa ekspedisi | kurir lokal | ekspedisi lokal | last mile | partner | forwarder
    @airline : airlines | airways | citilink | batik air | sriwijaya | cargo | maskapai | pesawat | penerbangan | airline | kargo udara | garuda | lion air | agen kargo
    @customs : bea cukai | kepabeanan | pabean | bea dan cukai | beacukai | pemeriksaan bc | customs | clearance
    @address : almt | alamat | alamatnya | nomor rumah | nomor telepon | no telepon | no telp | no hp | nomor hp | kode pos
    @bad : salah | tidak lengkap | tidak jelas | tidak ditemukan | tidak dikenal | kurang lengkap | kurang jelas | tidak sesuai | tidak valid | tidak ada | tidak diketahui | tidak benar | belum lengkap | tidak aktif | keliru | tdk ditemukan | tdk lengkap | tidak tepat | tidak terdaftar | bermasalah
    @return : retur | return | diretur | meretur | pengembalian | dikembalikan | mengembalikan | kembali ke | kembali kepada | rts | dipulangkan | returned | dikirim kembali | dikirim balik | dikirimkan kembali | kiriman balik | dibalikkan | kembalikan | balik ke pengirim | balik ke asal
    """

  private static let indonesianTroubles = """
    @if : jika | apabila | bila | kalau | seandainya | dalam hal
    @if_absent : rumah kosong | rumah tutup | kantor tutup | tidak ada | tidak di rumah | tidak ada di rumah | tidak di tempat | tidak ada di tempat | tidak ada orang | tidak ada yang menerima | tidak bisa dihubungi | tidak dapat dihubungi | tidak berada di rumah | gagal diantar | tidak dapat diantar | tidak bisa diantar | sedang tidak ada | tidak berada di tempat | sedang pergi
    delivered_asks delivered.unspecified handed_to=recipient : ^terkirim | ^paket terkirim | ^berhasil dikirim | ^berhasil diantar | ^paket telah diterima | ^paket sudah diterima > foto menyusul | foto akan | penilaian | rating | ulasan | jika belum | apabila belum | bila belum | terima kasih ! @point | @branch | @sender | @carrier
    delivered_after delivered.unspecified handed_to=recipient : gagal | tidak berhasil | rumah kosong > hari ini | kemudian | lalu | selanjutnya > berjaya diserahkan | berjaya dihantar | berhasil diterima | berhasil diantar | telah diterima | terkirim | berhasil dikirim ! @point | @branch | @sender
    delivered_taxed delivered.unspecified handed_to=recipient : setelah ~ bea | pajak | kepabeanan | dibayar > terkirim | berhasil diterima | telah diterima | berhasil diantar ! akan | @point | @branch | dapat | bisa
    return_rules unknown.notice_only physical=no : ^barang retur | ^retur | ^paket retur ~ harus | wajib | mohon | silakan
    denies unknown.notice_only physical=no : menyangkal | membantah | menafikan ~ menerima | diterima
    claims unknown.notice_only physical=no : melapor | melaporkan | lapor | mengadu | komplain | klaim | mengeluh ~ belum | tidak ~ diterima | menerima | terima
    undo unknown.notice_only physical=no : batalkan | pembatalan + status
    may_accept unknown.notice_only physical=no : dapat | bisa | boleh ~ menerima ~ paket | kiriman ! tidak | belum
    @against : bulan ini | dianggap | daftar paket | daftar kiriman | riwayat | hampir | ^bolehkah | ^bisakah | ^dapatkah | ^apa boleh | sebentar lagi | sesaat lagi | minggu ini | tahun ini | salah scan | sehingga diterima | sama ada | sampai diterima | hingga diterima | apakah | hendaknya
    no delivered : @against
    if_absent unknown.notice_only physical=no : @if ~ @if_absent & akan | dapat | bisa | mohon | silakan | harap ! telah | sudah | sedang diantar
    not_cancelled_2 unknown.notice_only physical=no : permintaan pembatalan | pengajuan pembatalan | pembatalan pesanan | permintaan batal ~ ditolak | gagal | tidak disetujui | tidak dapat | tidak bisa
    not_cancelled unknown.notice_only physical=no : tidak dapat | tidak bisa | gagal | tidak berhasil | belum bisa | belum | tak bisa | tidak + dibatalkan | membatalkan | batal | dicancel
    last_hours pickup.reminder physical=no : sisa waktu | tersisa | tinggal | hari terakhir | kesempatan terakhir | batas akhir | hampir habis | segera habis | akan habis | akan berakhir | segera berakhir | berakhir besok | berakhir hari ini | habis besok & ambil | diambil | mengambil | pengambilan | masa simpan | penyimpanan | pickup ! perpanjang* | diperpanjang | kurir | penjemputan | dijemput
    last_hours_2 pickup.reminder physical=no : batas ~ ambil | pengambilan | simpan | penyimpanan & besok | hari ini | lusa | segera ! perpanjang* | diperpanjang | kurir
    collect_or_back pickup.reminder physical=no : @if | sebelum | atau | agar tidak | jika tidak | segera & ambil | diambil | mengambil | pengambilan & akan | sebelum | agar | atau ~ @return ! telah dikembalikan | sudah dikembalikan | ditolak | gagal | kurir
    unregistered unknown.not_found physical=no : resi | no resi | awb ~ blm | belum | tidak | tdk ~ terinput | terdaftar | terdata | masuk sistem
    survey unknown.notice_only physical=no : survei | beri penilaian | beri ulasan | berikan penilaian | berikan ulasan | beri rating | nilai layanan
    not_found unknown.not_found physical=no : paket ini tidak ada | tidak ada paket ini | tidak ada hasil | hasil tidak ditemukan | tidak ada di sistem | tidak ada dalam sistem | tidak terdaftar di sistem | tidak ditemukan di sistem | tidak ditemukan dalam sistem | data tidak ditemukan | resi tidak ditemukan | nomor resi tidak ditemukan | tidak dikenali sistem | barcode tidak dikenal | barcode tidak dikenali | resi tidak dikenal | resi tidak dikenali | resi tidak terdaftar | nomor tidak ditemukan | nomor tidak terdaftar | belum ada data | belum ada informasi | tidak ada data | informasi tidak tersedia | belum ada riwayat | tidak ada informasi
    invalid unknown.invalid_number physical=no : resi tidak valid | nomor resi salah | resi salah | nomor resi tidak valid | nomor resi tidak sesuai
    number pre_shipment.info_received physical=no : nomor resi & diterbitkan | dibuat | digenerate | terbit
    @message : sms | email | notifikasi | pemberitahuan | whatsapp | pesan | wa | pesan singkat
    reminder pickup.reminder : pengingat | peringatan | pemberitahuan kedua | panggilan kedua | panggilan ke 2 | panggilan terakhir | hari terakhir & paket | ambil | diambil | pengambilan | kiriman ! bea
    notice_left delivery_failed.notice_left : surat panggilan | panggilan | surat pemberitahuan | kartu panggilan | kartu pemberitahuan | kartu | catatan ~ ditinggalkan | ditinggal | dititipkan | diselipkan | diberikan
    notice_left_2 delivery_failed.notice_left : meninggalkan | ditinggalkan | tinggalkan ~ surat | pemberitahuan | kartu | catatan | panggilan | pesan
    code unknown.notice_only physical=no : kode | pin | otp ~ dikirim | terkirim ! diletakkan | disimpan | di loker
    message unknown.notice_only physical=no : @message ~ dikirim | terkirim | telah dikirim | dikirimkan ! @customs | loker | siap diambil
    message_2 unknown.notice_only physical=no : mengirim | kirim | dikirim | terkirim ~ @message ! @customs | loker | siap diambil
    notified unknown.notice_only physical=no : @recipient | @sender ~ diberitahu | diinformasikan | dikabari ! @customs
    contacted out_for_delivery.customer_contacted physical=no : menelepon | menelpon | ditelepon | menghubungi | dihubungi | konfirmasi ~ @recipient ! @not | bea
    contacted_2 out_for_delivery.customer_contacted physical=no : @recipient ~ dihubungi | telah dihubungi | sudah dihubungi ! @not | bea
    stolen exception.stolen : dicuri | pencurian | kecurian | dirampok | perampokan | dibegal
    collect_or_destroy pickup.reminder physical=no : jika | apabila | bila | kalau | bilamana & ambil | diambil | mengambil & akan ~ dimusnahkan | dihancurkan ! telah dimusnahkan
    destroyed exception.destroyed : dimusnahkan | pemusnahan | dihancurkan
    contents exception.missing_contents : isi | barang | paket | jumlah ~ kurang | tidak lengkap | berkurang | hilang sebagian | kosong ! alamat | dokumen | data | kurang jelas | kurang lengkap alamat
    missing exception.missing : investigasi | pelacakan | pencarian | penelusuran | ditelusuri | diinvestigasi | sedang dicari | tidak ditemukan di gudang | penyelidikan ! alamat
    lost exception.lost : hilang | kehilangan
    damaged exception.damaged : rusak | kerusakan | pecah | basah | penyok | sobek | bocor | dikemas ulang | packing ulang | repacking | hancur | cacat ! kendaraan rusak | motor rusak | mobil rusak | truk rusak
    refused exception.refused reason=refused cause=recipient : ditolak | menolak | penolakan | tidak mau menerima | tidak mau terima | enggan | tidak bersedia | tidak merasa memesan | tidak jadi beli | membatalkan cod | batal terima | tolak paket | tidak pesan | tidak memesan ! @customs | impor | maskapai | pengajuan | masuk oleh
    conditional pickup.reminder : ambil | diambil | pengambilan ~ sebelum | atau | jika ~ @return
    failed_back delivery_failed.attempted : kembali ke | dikembalikan ke | retur ke ~ gudang | hub | kantor | dc | cabang | agen | drop point & gagal | tidak berhasil | penerima tidak
    undelivered_back returned.to_sender direction=return : telah | sudah + dikembalikan | kembali | diretur | dipulangkan | diserahkan kembali ~ @sender ! akan | sedang | gudang | hub
    return_out returning.in_transit direction=return : gagal | tidak berhasil | belum berhasil | tidak dapat ~ diantar | antar | pengantaran | pengiriman | dikirim | diserahkan ~ @sender & @return
    return_out_2 returning.in_transit direction=return : @return ~ gagal | tidak berhasil | belum berhasil ~ diantar | antar | dikirim | diserahkan
    return_out_3 returning.in_transit direction=return : pengantaran | pengiriman ~ @return ~ gagal | tidak berhasil
    return_out_4 returning.in_transit direction=return : @return ~ sedang diantar | sedang dikirim | dibawa kurir | dalam pengantaran | sedang dalam
    return_failed returning.initiated direction=return : gagal | tidak berhasil ~ retur | dikembalikan
    to_sender_6 returned.to_sender direction=return : @sender ~ menerima | sudah menerima | telah menerima ~ @return ! akan | belum
    to_sender_7 returned.to_sender direction=return : @sender ~ menandatangani | tanda tangan | ambil kembali | mengambil kembali ~ @return | paket ! akan | belum | tidak
    to_sender returned.to_sender direction=return : @return > diterima | selesai | berhasil | diserahkan | telah sampai | sudah sampai | tiba di pengirim ! akan | proses | sedang | dalam perjalanan | gudang | hub | drop point | agen | cabang | kantor | di kota | bea | diterima di | belum | menunggu ! tidak
    to_sender_2 returned.to_sender direction=return : diterima | terkirim | diserahkan | diantar | sampai ~ kembali ~ pengirim | penjual | seller | toko ! akan | belum | sedang
    sender_failed returning.in_transit direction=return : gagal | tidak dapat | tidak bisa | tidak berhasil | belum berhasil ~ diantar | dikirim | diserahkan | antar | kirim + ke pengirim | kepada pengirim | ke penjual | kepada penjual | ke seller
    to_sender_3 returned.to_sender direction=return : diterima | disampaikan | diterima kembali | diterima oleh pengirim | diterima penjual | diantar | dikembalikan | sampai | terkirim | tiba | diserahkan ~ kepada pengirim | ke pengirim | kepada penjual | ke penjual | ke seller | di pengirim | ke shipper ! akan | sedang | proses | belum | dalam perjalanan | menunggu | pesan | @message | kurir | harus | tidak
    to_sender_4 returned.to_sender direction=return : telah | sudah | berhasil ~ dikembalikan | diretur | retur | kembali | dipulangkan ~ @sender ! dalam | akan
    to_sender_5 returned.to_sender direction=return : diterima ~ oleh pengirim | oleh penjual | oleh seller | oleh toko | oleh shipper ! akan | belum | @message | informasi | data
    await_sender returning.awaiting_sender_pickup direction=return : @return ~ menunggu | siap ~ diambil
    way_back returning.in_transit direction=return : @return & dalam perjalanan | sedang | transit | tiba | berangkat | diterima di | sampai di | keluar dari | menuju | hub | gudang ! akan | diproses untuk | @customs
    return returning.initiated direction=return : @return ! jika | apabila | agar tidak | return card | kembali ke gudang | kembali ke hub | kembali ke kantor | dana | ke drop point | ke agen

    refused_import customs.import_refused reason=customs cause=customs : @customs | impor | larangan & dilarang | ditolak | tidak diizinkan | tidak diijinkan | menolak | dibatasi | tidak lolos | penolakan | terlarang ! menunggu | ditahan
    seized customs.seized reason=customs cause=customs : disita | penyitaan | dirampas | menyita | barang milik negara | barang tegahan
    @duty : bea masuk | pajak | cukai impor | pdri | ppn | biaya impor | tagihan impor | bea impor | billing | pungutan | tagihan bea
    paid customs.duties_paid physical=no : @duty & telah dibayar | sudah dibayar | lunas | dilunasi | pembayaran diterima | telah dilunasi | pembayaran berhasil | pembayaran telah | telah dibayarkan | terbayar ! menunggu | belum | mohon | silakan
    paid_2 customs.duties_paid physical=no : pembayaran ~ @duty ~ diterima | berhasil | selesai | lunas | terverifikasi ! menunggu | belum
    due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & bayar | pembayaran | dibayar | tagihan | membayar | terutang | pelunasan | dikenakan | penetapan | sppbmcp | melunasi | lunasi | belum
    export_held customs.export_held leg=origin : ekspor & @customs & ditahan | tertahan | ditolak
    export_out customs.export_released leg=origin : ekspor & @customs & selesai | rilis | disetujui | lolos | dilepaskan | npe
    export_in customs.export_in_progress leg=origin : ekspor & @customs | peb
    papers customs.import_held reason=documents cause=recipient flag=action_required : @customs | impor & dokumen | invoice | faktur | izin | npwp | ktp | lartas | data | bukti bayar & menunggu | kurang | diperlukan | lengkapi | melengkapi | dibutuhkan | permintaan | meminta | minta | membutuhkan | butuh | perlu | kelengkapan ! selesai | elektronik
    documents customs.import_held reason=documents flag=action_required : dokumen | invoice | npwp ~ belum lengkap | tidak lengkap | kurang | belum ada
    held customs.import_held reason=customs cause=customs : @customs & ditahan | tertahan | penahanan | menahan | tertunda | jalur merah | kendala | hambatan | belum selesai | belum keluar | terkendala
    in_progress customs.import_in_progress : sedang | dalam | proses | menunggu | masuk | penyerahan ke | diserahkan ke | dimulai | pengajuan ~ @customs | pemeriksaan ! selesai | rilis | telah keluar | dilepas | sppb
    released customs.import_released : @customs & selesai | dilepas | dilepaskan | keluar | melepas | melepaskan | dikeluarkan | rilis | disetujui | lolos | release | released | sppb | telah diperiksa | tuntas | telah melewati | lulus | cleared | beres ! belum | tidak
    released_2 customs.import_released : sppb terbit | surat persetujuan pengeluaran | sppb
    customs_in customs.import_in_progress : @customs

    pickup_failed pre_shipment.pickup_failed physical=no : penjemputan | pickup | pick up | jemput | dijemput | menjemput | dipickup ~ gagal | tidak berhasil | batal | dibatalkan | tidak bisa | ditunda | tidak siap | belum siap | tertunda | dijadwalkan ulang ! penerima
    pickup_failed_2 pre_shipment.pickup_failed physical=no : gagal | tidak dapat | tidak bisa | tidak berhasil | belum berhasil | failed ~ penjemputan | pickup | pick up | jemput | dijemput | menjemput | dipickup | di pickup | mengambil ! penerima | loker
    pickup_failed_3 pre_shipment.pickup_failed physical=no : pengirim | penjual | seller | toko ~ tutup | tidak ada | belum siap | tidak siap | tidak di tempat | tidak dapat dihubungi | tidak bisa dihubungi ! @return
    sender_packs pre_shipment.order_created physical=no : penjual | seller | pengirim | toko ~ sedang menyiapkan | sedang mempersiapkan | sedang mengemas | menyiapkan | mempersiapkan | mengemas ! belum | @return
    not_handed pre_shipment.not_handed_over physical=no : belum | menunggu ~ diserahkan | menyerahkan | dikirim | mengirim | diterima | diproses | serahkan ~ penjual | seller | pengirim | toko | jasa kirim | ekspedisi | jne | sicepat | j t | kurir | anteraja | pos indonesia ! ke penerima | @return
    awaited pre_shipment.not_handed_over physical=no : menunggu | nunggu ~ paket | barang | kiriman ~ dari + penjual | seller | pengirim | toko ! @return
    label_only pre_shipment.not_handed_over physical=no : label | resi | data & belum ~ diserahkan | diterima | dikirim | diantar ! penerima | @return | sampai
    not_handed_2 pre_shipment.not_handed_over physical=no : penjual | seller | pengirim | toko ~ belum | sedang menyiapkan | sedang mempersiapkan | sedang mengemas | menyiapkan | mempersiapkan | mengemas ! dihubungi | @return
    not_handed_3 pre_shipment.not_handed_over physical=no : menunggu penjual | menunggu pengirim | menunggu seller | menunggu paket diserahkan | menunggu serah terima
    fetch pre_shipment.pickup_scheduled physical=no : menuju | akan | untuk | segera ~ mengambil | menjemput ~ paket | kiriman | barang | pesanan ! penerima | silakan | anda | mohon
    label_deleted pre_shipment.label_cancelled physical=no : resi | label | awb | nomor resi ~ dihapus | terhapus | dinonaktifkan | hangus
    label_cancelled pre_shipment.label_cancelled physical=no : resi | label | awb ~ dibatalkan | batal | void
    cancel_recipient cancelled.by_recipient cause=recipient : dibatalkan | pembatalan | membatalkan | batal ~ @recipient
    cancel_recipient_2 cancelled.by_recipient cause=recipient : @recipient ~ membatalkan | batal
    cancel_carrier cancelled.by_carrier cause=carrier : dibatalkan | pembatalan ~ sistem | jasa kirim | ekspedisi | kurir | @carrier
    cancelled cancelled.by_sender : dibatalkan | pembatalan | batal | membatalkan | cancelled | cancel ! penerbangan | jadwal | flight
    """
}
