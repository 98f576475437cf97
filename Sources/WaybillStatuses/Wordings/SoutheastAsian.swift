extension SharedWordings {
  static let thai = """
    returned returned.to_sender direction=return : คืนผู้ส่งสำเร็จ | ส่งคืนผู้ส่งแล้ว | ส่งคืนสำเร็จ | คืนสินค้าสำเร็จ | ผู้ส่งได้รับคืน
    returning returning.initiated direction=return : ส่งคืน | ตีกลับ | คืนผู้ส่ง | คืนต้นทาง
    lost exception.lost : สูญหาย | พัสดุหาย
    damaged exception.damaged : เสียหาย | ชำรุด
    cancelled cancelled.by_sender physical=no : ยกเลิก
    refused exception.refused reason=refused cause=recipient : ปฏิเสธ | ไม่รับพัสดุ | ไม่ยอมรับ
    address exception.address_problem reason=address : ที่อยู่ | จ่าหน้า & ไม่ถูกต้อง | ไม่ชัดเจน | ผิด | ไม่ครบ | ไม่สมบูรณ์
    due customs.duties_due reason=payment cause=recipient flag=action_required : ภาษี | อากร & ชำระ | รอชำระ
    held customs.import_held reason=customs cause=customs : ศุลกากร & กัก | รอเอกสาร | รอตรวจ | อายัด
    released customs.import_released : ศุลกากร | พิธีการ & ตรวจปล่อย | เสร็จ | ผ่านพิธีการ | ปล่อย | เรียบร้อย
    customs_in customs.import_in_progress : ศุลกากร | พิธีการ
    absent delivery_failed.attempted reason=absent cause=recipient : ไม่มีผู้รับ | ไม่อยู่บ้าน | บ้านปิด | ติดต่อผู้รับไม่ได้
    failed delivery_failed.attempted : นำจ่ายไม่สำเร็จ | จัดส่งไม่สำเร็จ | ส่งไม่สำเร็จ | ไม่สามารถนำจ่าย | ไม่สามารถจัดส่ง | นำส่งไม่สำเร็จ
    ready pickup.ready handed_to=station : รอรับ | เตรียมรับ | รอจ่าย ณ | รอผู้รับมารับ | พร้อมรับ | รับได้ที่ | ตู้รับพัสดุ
    out out_for_delivery.on_vehicle : อยู่ระหว่างการนำจ่าย | กำลังนำจ่าย | ออกนำจ่าย | กำลังจัดส่ง | อยู่ระหว่างการนำส่ง | อยู่ระหว่างนำส่ง | กำลังนำส่ง | ระหว่างการจัดส่ง | เตรียมการนำจ่าย
    delivered delivered.unspecified handed_to=recipient : นำจ่ายสำเร็จ | จัดส่งสำเร็จ | ส่งสำเร็จ | ผู้รับได้รับ | นำจ่ายถึงผู้รับ | นำส่งสำเร็จ | ส่งมอบสำเร็จ | จัดส่งแล้ว ! ไม่สำเร็จ
    label pre_shipment.info_received physical=no : ได้รับข้อมูล | สร้างใบ | รอเข้ารับ | ข้อมูลพัสดุ
    picked_up accepted.picked_up : เข้ารับพัสดุแล้ว | รับพัสดุจากผู้ส่ง | เข้ารับพัสดุ
    accepted accepted.received_at_origin : รับฝาก | รับพัสดุ | รับเข้า
    left_country in_transit.departed_origin_country : ส่งออกไปต่างประเทศ | ออกจากประเทศต้นทาง
    landed in_transit.arrived_destination_country : ถึงประเทศปลายทาง | ถึงประเทศไทย
    departed in_transit.departed_facility : ออกจาก | ส่งออกจาก | ปล่อยออก
    arrived in_transit.arrived_facility : ถึงที่ทำการ | มาถึง | ศูนย์คัดแยก | ถึง
    moving in_transit.moving : ระหว่างการขนส่ง | อยู่ระหว่างทาง | ระหว่างขนส่ง
    """
  static let vietnamese = """
    returned returned.to_sender direction=return : đã hoàn | trả hàng thành công | đã trả người gửi | hoàn hàng thành công | đã trả lại người gửi | chuyển hoàn thành công
    returning returning.initiated direction=return : chuyển hoàn | hoàn trả | trả lại người gửi | đang hoàn | hoàn hàng | trả hàng | duyệt hoàn
    lost exception.lost : thất lạc | mất hàng | bị mất
    damaged exception.damaged : hư hỏng | hư hại | bị vỡ
    destroyed exception.destroyed : tiêu hủy
    cancelled cancelled.by_sender physical=no : hủy đơn | đã hủy | đơn hủy
    refused exception.refused reason=refused cause=recipient : từ chối
    address exception.address_problem reason=address : địa chỉ & sai | không đúng | không rõ | thiếu
    due customs.duties_due reason=payment cause=recipient flag=action_required : thuế & nộp | thanh toán | đóng
    held customs.import_held reason=customs cause=customs : hải quan | thông quan & giữ | tạm giữ | chờ | bổ sung | chứng từ
    released customs.import_released : hải quan | thông quan & hoàn tất | hoàn thành | đã thông quan | thành công | xong
    customs_in customs.import_in_progress : hải quan | thông quan
    failed delivery_failed.attempted : giao không thành công | giao hàng không thành công | phát không thành công | không liên lạc được | giao thất bại | giao hàng thất bại | không giao được | chưa giao được | phát thất bại
    promise unknown.notice_only physical=no : sẽ được giao | dự kiến giao | sẽ giao
    ready pickup.ready handed_to=station : chờ nhận tại | sẵn sàng để nhận | đến điểm nhận | tủ nhận hàng | nhận tại bưu cục
    out out_for_delivery.on_vehicle : đang giao | đi phát | đang phát | đang được giao | đang đi giao | đi giao
    to_carrier in_transit.handed_to_last_mile : bàn giao & đơn vị vận chuyển | hãng vận chuyển | đối tác
    delivered delivered.unspecified handed_to=recipient : giao thành công | phát thành công | đã giao | giao hàng thành công | đã phát ! không | đơn vị vận chuyển | chưa
    label pre_shipment.info_received physical=no : đã tạo đơn | tạo vận đơn | thông tin đơn hàng | chờ lấy hàng
    picked_up accepted.picked_up : đã lấy hàng | lấy hàng thành công
    accepted accepted.received_at_origin : nhận gửi | đã nhận | chấp nhận gửi | tiếp nhận
    departed in_transit.departed_facility : rời | xuất kho | đã rời | rời khỏi
    arrived in_transit.arrived_facility : đến kho | đã đến | nhập kho | đến bưu cục | đến trung tâm
    moving in_transit.moving : đang vận chuyển | trung chuyển | đang luân chuyển
    """
  static let indonesian = """
    returned returned.to_sender direction=return : dikembalikan ke pengirim | telah kembali ke pengirim | diterima oleh pengirim | retur diterima pengirim | telah dipulangkan kepada penghantar
    returning returning.initiated direction=return : retur | pengembalian | dikembalikan | dipulangkan | proses retur
    lost exception.lost : hilang
    damaged exception.damaged : rusak | rosak
    destroyed exception.destroyed : dimusnahkan
    cancelled cancelled.by_sender physical=no : dibatalkan | pembatalan | batal
    refused exception.refused reason=refused cause=recipient : ditolak | menolak | enggan terima
    address exception.address_problem reason=address : alamat & salah | tidak lengkap | tidak jelas | tidak ditemukan | tidak dikenal | tidak lengkap
    due customs.duties_due reason=payment cause=recipient flag=action_required : bea masuk | pajak | cukai & bayar | pembayaran | dibayar
    held customs.import_held reason=customs cause=customs : bea cukai | kastam | kepabeanan & ditahan | tertahan | menunggu | dokumen
    released customs.import_released : bea cukai | kastam | kepabeanan | pabean & selesai | dilepaskan | keluar | dikeluarkan | rilis
    customs_in customs.import_in_progress : bea cukai | kastam | kepabeanan | pabean
    absent delivery_failed.attempted reason=absent cause=recipient : tidak ada di tempat | tidak ada orang | rumah kosong | penerima tidak | penerima tiada
    failed delivery_failed.attempted : gagal dikirim | gagal antar | pengiriman gagal | gagal dihantar | gagal diantar | penghantaran tidak berjaya | cubaan penghantaran | tidak berhasil
    promise unknown.notice_only physical=no : akan dikirim | akan dihantar | akan tiba | diperkirakan
    ready pickup.ready handed_to=station : siap diambil | siap untuk diambil | sedia untuk diambil | dapat diambil | boleh diambil
    out out_for_delivery.on_vehicle : sedang diantar | dibawa kurir | dalam pengantaran | keluar untuk penghantaran | bersama kurir | dalam proses pengantaran | dibawa oleh kurir | out untuk penghantaran | sedang dihantar
    delivered delivered.unspecified handed_to=recipient : telah diterima | terkirim | berhasil dikirim | telah sampai ke penerima | diterima oleh | telah dihantar | telah diserahkan kepada penerima | berhasil diantar | berjaya dihantar ! gagal | kurir | pengirim | di gudang | hub | dc | agen
    label pre_shipment.info_received physical=no : data diterima | resi dibuat | manifes | menunggu pickup | pesanan dibuat | maklumat diterima
    picked_up accepted.picked_up : dijemput | telah di pickup | diambil oleh kurir | picked up
    accepted accepted.received_at_origin : paket diterima di | diterima di | barang diterima
    departed in_transit.departed_facility : berangkat | keluar dari | dikirim dari | diberangkatkan | bertolak
    arrived in_transit.arrived_facility : tiba di | sampai di | tiba | disortir | gudang
    moving in_transit.moving : dalam perjalanan | transit | dalam penghantaran
    """
}
