extension SharedWordings {
  /// Diacritics do not count: "hoàn" (return) reads as "hoãn" (postpone), "tủ" (locker) as "từ" (from), "chờ"
  /// (wait) as "cho" (to), "mất" (lost) as "mặt". Most phrases are two words long for that.
  static let vietnamese = [vietnameseWords, vietnameseTroubles, vietnameseCourse].joined(separator: "\n")

  private static let vietnameseWords = """
    @parcel : bưu gửi | bưu phẩm | bưu kiện | kiện hàng | đơn hàng | gói hàng | lô hàng | hàng hóa | hàng hoá | thùng hàng | vận đơn | sản phẩm | bưu điện phẩm | món hàng
    @sender : người gửi | người bán | nhà bán | nhà bán hàng | cửa hàng gửi | shop | chủ hàng | bên gửi | nơi gửi | khách gửi | chủ shop
    @recipient : kh | người nhận | khách hàng | khách | người mua | bên nhận | quý khách | chủ nhà
    @not : ktc | ko | không | chưa | không thể | thất bại | không được | chẳng | không thành công
    @will : sẽ | dự kiến | sắp | sắp tới | sớm được | chuẩn bị | đang chờ | chờ giao | chờ phát | chờ được | để giao | để phát | kế hoạch | ngày mai | hẹn | trước khi | nếu | yêu cầu giao | đợi
    @busy : đang | chuẩn bị | bắt đầu | đang được
    @deliver : giao hàng | phát hàng | giao | phát | giao lại | phát lại | được giao | giao được | phát được | giao tới | giao đến | giao kiện hàng | giao đơn hàng | phát bưu gửi
    @delivered : ptc | gtc | giao tc | phát tc | giao thành công | phát thành công | giao hàng thành công | phát hàng thành công | đã giao | đã phát | đã được giao | đã được phát | được giao thành công | giao hàng hoàn tất | giao hoàn tất | giao xong | giao rồi | được giao tới | phát xong | đã hoàn thành giao | đã hoàn tất giao | giao đơn thành công | giao kiện thành công | giao bưu gửi thành công | phát bưu gửi thành công | giao đơn hàng thành công
    @delivered : đã trao | trao tận tay | giao tận tay | đã trao tay
    @undelivered : @not ~ @delivered
    @undelivered : không | chưa ~ giao | phát ~ thành công
    @point : điểm nhận | điểm giao nhận | tủ khóa | tủ đồ | tủ thông minh | tủ locker | locker | tủ nhận | tủ gửi | điểm lấy hàng | điểm dịch vụ | điểm nhận hàng | cửa hàng tiện lợi | cửa hàng nhận | smartbox | ibox | tủ giao nhận | tủ giao hàng | điểm tập kết nhận | điểm phục vụ | circle k | tủ hàng | pickup point | điểm hẹn | parcel locker
    @branch : bc | bưu cục | bưu điện | chi nhánh | văn phòng | trạm giao | trạm phát | quầy | cửa hàng
    @facility : bc | kho | bưu cục | trung tâm | trung tâm khai thác | trung tâm phân loại | bưu điện | trạm | chi nhánh | hub | soc | điểm trung chuyển | văn phòng
    @courier : bưu tá | shipper | nhân viên giao | nhân viên phát | tài xế | nhân viên bưu cục | tài xế giao | nhân viên bưu tá | nv giao | nv phát | người giao hàng
    @carrier : đơn vị vận chuyển | hãng vận chuyển | đối tác | đơn vị giao | nhà vận chuyển | đvvc | bên vận chuyển | công ty vận chuyển | công ty chuyển phát | ghn | ghtk | viettel post | vnpost | j t express | giao hàng nhanh | giao hàng tiết kiệm | best express | ninja van | spx | đơn vị chuyển phát | đại lý | chặng cuối | bưu chính | hãng chuyển phát | đơn vị thứ ba | bên thứ ba
    @airline : container | công ten nơ | vietnam airlines | vietjet | bamboo airways | airlines | airways | hãng hàng không | hãng bay | chuyến bay | máy bay | hàng không | sân bay
    @elsewhere : cho | đến | tới | cho bên | về + @courier | @carrier | @facility | @airline | @sender
    @customs : hải quan | thông quan | thủ tục hải quan
    @bad : sai | không đúng | không rõ | thiếu | không chính xác | không đầy đủ | không tồn tại | không tìm thấy | không tìm được | không hợp lệ | chưa rõ | chưa đúng | không có | chưa chính xác | chưa đầy đủ | nhầm
    @return : bị hoàn | bị trả lại | quay về người gửi | quay lại người gửi | về lại người gửi | gửi trả | về lại shop | về shop | chuyển hoàn | hoàn hàng | hoàn trả | trả hàng | trả lại | hoàn về | trả về | hoàn đơn | phát hoàn | duyệt hoàn | đang hoàn | đã hoàn | được hoàn | hoàn lại | chuyển trả | đi trả | hoàn cho | quay đầu | trả người gửi | trả shop | hoàn kiện | hoàn bưu gửi | đơn hoàn | đã trả | giao trả | hàng hoàn | phát trả | trả cho người gửi | trả cho shop
    """

  private static let vietnameseTroubles = """
    @if : nếu | trường hợp | trong trường hợp | khi
    @if_absent : khách vắng | người nhận vắng | không có nhà | không có ở nhà | vắng nhà | đi vắng | vắng mặt | không gặp | không liên lạc được | không liên hệ được | không có người nhận | không nghe máy | không thể nhận | không giao được | không phát được | giao không thành công | phát không thành công | không có ai
    delivered_asks delivered.unspecified handed_to=recipient : ^giao thành công | ^phát thành công | ^giao hàng thành công | ^đã giao hàng | ^đã giao thành công > đánh giá | cảm ơn ! @point | @branch | @sender
    delivered_early delivered.unspecified handed_to=recipient : @delivered ~ sớm hơn dự kiến | trước dự kiến | đúng dự kiến ! @undelivered | @point | @branch
    delivered_after delivered.unspecified handed_to=recipient : không thành công | thất bại | vắng nhà > hôm nay | sau đó | lần này | lần 2 | lần hai > đã giao thành công | giao thành công | phát thành công | đã phát thành công ! @point | @branch | @sender
    delivered_taxed delivered.unspecified handed_to=recipient : sau khi ~ nộp thuế | đóng thuế | thông quan > đã được giao | đã giao | giao thành công ! sẽ | chưa | @point | @branch
    return_rules unknown.notice_only physical=no : ^hàng trả | ^hàng hoàn | ^đơn trả ~ phải | cần | vui lòng
    claims unknown.notice_only physical=no : phản ánh | khiếu nại | báo | báo cáo | phản hồi ~ chưa nhận | không nhận được | chưa nhận được ! giao thành công
    undo unknown.notice_only physical=no : hủy trạng thái | huỷ trạng thái
    may_accept unknown.notice_only physical=no : hàng xóm | người nhà | gia đình | người thân | lễ tân | bảo vệ ~ có thể ~ nhận | nhận hàng
    no delivered : được coi là | coi là | coi như | xem như | danh sách | lịch sử giao | cửa được không$ | được không$ | gần giao | xác nhận bạn | để xác nhận | trong tháng | tháng này | tuần này | năm nay | cho đến khi | bằng chứng đã giao | bằng chứng giao | yêu cầu bằng chứng
    if_absent unknown.notice_only physical=no : @if ~ @if_absent & sẽ | có thể | vui lòng | được ! đã | hôm nay không | đang
    not_cancelled unknown.notice_only physical=no : không thể hủy | không hủy được | hủy không thành công | hủy thất bại | chưa bị hủy | không bị hủy | không được hủy | từ chối yêu cầu hủy | không thể huỷ | không huỷ được
    last_hours pickup.reminder physical=no : chỉ còn | còn lại | ngày cuối | hạn cuối | cơ hội cuối | lần cuối | hết hạn ngày mai | hết hạn hôm nay | hết hạn vào ngày mai | sắp hết hạn | sắp hết thời gian | sắp quá hạn & nhận | lấy hàng | lấy | lưu kho | lưu giữ | lưu ! hải quan | thuế | gia hạn | người gửi | shop | giao lại
    last_hours_2 pickup.reminder physical=no : hạn nhận | hạn lấy | hạn lưu | hạn cuối nhận & ngày mai | hôm nay | ngày kia ! quá hạn | hết hạn | gia hạn | hải quan
    collect_or_back pickup.reminder physical=no : nếu | nếu không | trước khi | hoặc | vui lòng & nhận | lấy | lấy hàng & sẽ | bị | sẽ bị | trước khi ~ @return ! đã chuyển hoàn | đã hoàn | đang | từ chối | giao không | phát không
    survey unknown.notice_only physical=no : khảo sát | đánh giá dịch vụ | đánh giá trải nghiệm | đánh giá sản phẩm | đánh giá đơn
    not_found unknown.not_found physical=no : không tìm thấy thông tin | không có thông tin | chưa có thông tin | không tìm thấy vận đơn | không tìm thấy mã | không nhận diện được mã | mã vạch không | không tìm thấy kết quả | không có kết quả | không có kiện hàng này | không có đơn này | không có đơn hàng này | không có dữ liệu | chưa có dữ liệu | chưa có hành trình
    invalid unknown.invalid_number physical=no : mã vận đơn | mã này | mã đơn | mã đơn hàng | mã bạn nhập | số hiệu | mã bưu gửi & không hợp lệ | không đúng | không tồn tại
    reminder pickup.reminder : nhắc lần | nhắc nhở | nhắc lại | nhắc nhận | giấy mời lần | thông báo lần 2 | thông báo lần 3 | thông báo lần hai | sắp hết hạn | sắp hết thời gian | thông báo lần cuối | gia hạn lần cuối ! hải quan | thuế
    notice_left delivery_failed.notice_left : để lại | lưu lại | gửi lại | đã dán | dán ~ giấy mời | giấy báo | thông báo | phiếu báo | thư báo
    notice_left_2 delivery_failed.notice_left : lưu giấy mời | phát giấy mời | gửi giấy mời | giấy mời | giấy báo phát
    message unknown.notice_only physical=no : gửi | đã gửi ~ sms | tin nhắn | email | thông báo | zalo ! hải quan | tủ
    message_2 unknown.notice_only physical=no : tin nhắn | thông báo | sms | email ~ đã được gửi | đã gửi | đã phát | được gửi | được phát ! nhận hàng tại
    notified unknown.notice_only physical=no : thông báo cho | đã thông báo | đã báo tin ~ @recipient | @sender ! chuyển hoàn | @point | nhận hàng | hải quan
    contacted out_for_delivery.customer_contacted physical=no : đã liên hệ | đã gọi | liên lạc được | đã liên lạc | đang tương tác | đang liên hệ ~ @recipient ! không | ko | chưa
    number pre_shipment.info_received physical=no : cấp mã vận đơn | tạo mã vận đơn | đã có mã vận đơn | cấp số hiệu
    stolen exception.stolen : mất cắp | bị trộm | bị cướp | mất trộm | đánh cắp
    collect_or_destroy pickup.reminder physical=no : nếu | nếu không | quá hạn & nhận | lấy & sẽ bị | sẽ | bị ~ tiêu hủy | tiêu huỷ | thanh lý ! đã tiêu | hải quan
    destroyed exception.destroyed : tiêu hủy | tiêu huỷ | thanh lý
    contents exception.missing_contents : thiếu hàng | mất ruột | hàng bị thiếu | thiếu sản phẩm | hàng không đủ | suy suyển | mất nội dung | rỗng ruột | mất một phần | thiếu nội dung
    missing exception.missing : đang tìm kiếm | đang truy tìm | đang điều tra | truy tìm | điều tra | đang xác minh | khiếu nại | đang tra soát | không tìm thấy hàng | không tìm thấy kiện ! địa chỉ | hải quan
    lost exception.lost : thất lạc | bị mất | làm mất | mất kiện | mất bưu gửi | mất đơn | mất gói | đền bù | bồi hoàn | bồi thường | đã mất ! nếu
    damaged exception.damaged : hàng vỡ | vỡ hàng | hàng hư | hàng bể | móp méo | bể hàng | hư hỏng | hư hại | bị vỡ | bị hỏng | bể vỡ | bị bể | bị móp | bị ướt | bị rách | hư hàng | vỡ hỏng | rách nát | đóng gói lại | bị hư
    refused exception.refused reason=refused cause=recipient : từ chối | không đồng ý nhận | không nhận hàng | không muốn nhận | không nhận | không mua nữa | boom hàng | bom hàng | không đặt hàng | không đặt | đổi ý ! hải quan | hàng không | thông quan | nhập khẩu | chưa | đến không nhận | không nhận được | không nhận điện thoại | không nhận cuộc gọi | không nhận máy | hãng bay | không đến nhận
    refused_return returning.initiated direction=return : @return ~ thất bại | không thành công
    to_sender returned.to_sender direction=return : @return ~ thành công | hoàn tất | xong | đã nhận lại ! không thành công | thất bại | sẽ | kiểm tra | @will
    undelivered_back returned.to_sender direction=return : không giao được | không phát được | giao không thành công | phát không thành công | giao thất bại ~ đã trả | đã hoàn | đã trả lại | đã hoàn trả | được hoàn ~ @sender ! sẽ | đang
    to_sender_2 returned.to_sender direction=return : đã trả | đã hoàn | đã hoàn trả | đã trả lại | đã giao trả | đã phát hoàn | đã giao hoàn | đã được hoàn | đã được trả | đã chuyển trả | đã giao | được giao | được phát | phát thành công | giao thành công | đã phát > @sender ! không | sẽ | đang | thông báo | từ người gửi | theo yêu cầu của | đã rời
    to_sender_3 returned.to_sender direction=return : đã trả hàng | đã hoàn hàng | đã phát hoàn | đã trả lại hàng ! @will | đang
    to_sender_4 returned.to_sender direction=return : @sender ~ đã ký nhận hàng hoàn | ký nhận hàng trả | đã nhận lại | đã nhận hàng hoàn | nhận lại hàng | đã nhận hàng trả
    to_sender_5 returned.to_sender direction=return : @sender ~ ký nhận | đã ký | xác nhận đã nhận & @return ! chưa | không | sẽ
    to_sender_6 returned.to_sender direction=return : @sender ~ đã nhận | nhận được | đã nhận được | nhận lại & @return | hàng trả | hàng hoàn ! chưa | không | sẽ | yêu cầu | thông tin | chờ người
    return_out returning.in_transit direction=return : @return ~ đang được giao | đang giao | đang phát | đang được phát | đang đi | đi giao | đang trên đường
    await_sender returning.awaiting_sender_pickup direction=return : @return & chờ người gửi đến | người gửi đến nhận | chờ shop đến | chờ người gửi nhận
    await_sender_2 returning.awaiting_sender_pickup direction=return : @return & chờ | mời ~ người gửi | shop | người bán ~ đến nhận | nhận lại | tới nhận | đến lấy
    await_sender_3 returning.awaiting_sender_pickup direction=return : @return & lưu tại | lưu kho | đang lưu | lưu giữ & shop nhận | người gửi nhận | người bán nhận | shop đến | người gửi đến
    way_back returning.in_transit direction=return : @return & đang | rời | đã đến | đến kho | đến bưu cục | trên đường | vận chuyển | luân chuyển | xuất kho | nhập kho | về kho | đi trả ! chờ | yêu cầu | duyệt | kiểm tra | @customs | đang chờ
    return returning.initiated direction=return : @return ! kiểm tra hàng | nếu | đã hoàn thành | đã hoàn tất | được hoàn tất | được hoàn thành | đang hoàn tất | hoàn tiền | trả lại kho | đang hoàn thiện | hoàn thành thủ tục | hoàn tất thủ tục | trả lời ! kiểm tra lại
    return_2 returning.initiated direction=return : xác nhận hoàn | yêu cầu hoàn | chờ hoàn | lưu kho chờ trả | quay về nơi gửi | về nơi gửi

    seized customs.seized reason=customs cause=customs : tịch thu | thu giữ | sung công
    refused_import customs.import_refused reason=customs cause=customs : hải quan | nhập khẩu | thông quan | nhập cảnh & từ chối | không được phép | không cho phép | cấm | không chấp nhận | bị bác ! giữ | chờ
    @duty : thuế | lệ phí hải quan | phí hải quan | phí thông quan | thuế nhập khẩu | phí nhập khẩu
    paid customs.duties_paid physical=no : @duty & đã nộp | đã thanh toán | đã đóng | đã thu | đã được nộp | đã được thanh toán | nộp thành công | đã hoàn thành nghĩa vụ ! chưa | chờ | vui lòng
    due customs.duties_due reason=payment cause=recipient flag=action_required : @duty & nộp | thanh toán | đóng | phải trả | cần trả | chưa | thu thuế | phát sinh
    export_held customs.export_held leg=origin : xuất khẩu & giữ | tạm giữ | từ chối | vướng & @customs
    export_out customs.export_released leg=origin : xuất khẩu & @customs & hoàn tất | hoàn thành | đã thông quan | thành công | xong | đã được thông quan
    export_in customs.export_in_progress leg=origin : xuất khẩu & @customs | thủ tục | tờ khai
    papers customs.import_held reason=documents cause=recipient flag=action_required : @customs & chứng từ | hóa đơn | hoá đơn | giấy phép | giấy tờ | hồ sơ | thông tin & bổ sung | thiếu | cần | cung cấp | yêu cầu | chờ
    held customs.import_held reason=customs cause=customs : @customs & tạm giữ | bị giữ | giữ lại | vướng | chậm | trì hoãn | lưu giữ | chưa thông quan | chưa được thông quan | giữ hàng | kẹt | không thành công | thất bại
    in_progress customs.import_in_progress : đang | chờ | bắt đầu | chuẩn bị | làm | tiến hành | chuyển | bàn giao ~ @customs | kiểm hóa | thủ tục ! đã thông quan | thông quan xong | đã hoàn tất
    released customs.import_released : @customs & hoàn tất | hoàn thành | đã thông quan | thành công | xong | đã được thông quan | giải phóng | đã thả | được thả | được phép | đã qua | rời | kết thúc | ra khỏi ! chưa
    customs_in customs.import_in_progress : @customs | kiểm hóa | kiểm dịch

    sender_failed returning.in_transit direction=return : giao | phát | trả ~ cho người gửi | người gửi | cho shop | cho người bán ~ thất bại | không thành công | không được
    returned_failed returning.in_transit direction=return : giao hoàn | phát hoàn | giao trả | phát trả | trả hàng | hoàn hàng ~ không thành công | thất bại | chưa thành công | không được
    only_data pre_shipment.not_handed_over physical=no : chưa nhận được hàng | chưa nhận hàng | chưa nhận được bưu gửi | chưa nhận được kiện | chưa giao hàng cho bưu cục | chưa giao hàng cho đơn vị | chưa bàn giao | chưa mang hàng | chưa gửi hàng & thông tin | bưu cục | đơn vị | người bán | người gửi | shop ! người nhận | khách | giao lại
    pickup_closed pre_shipment.pickup_failed physical=no : lấy hàng | đến lấy | tới lấy > shop | người bán | người gửi | cửa hàng > đóng cửa | vắng | không có | chưa đóng gói | đi vắng ! @recipient
    pickup_moved pre_shipment.pickup_scheduled physical=no : lịch lấy hàng | ngày lấy hàng | lịch lấy | giờ lấy hàng | thời gian lấy hàng ~ đổi | thay đổi | dời | chuyển | lùi
    pickup_failed pre_shipment.pickup_failed physical=no : lấy hàng | lấy được hàng | lấy được | nhận hàng từ người gửi | lấy ~ không thành công | thất bại | thất bại do
    pickup_failed_2 pre_shipment.pickup_failed physical=no : không lấy được | không lấy hàng được | chưa lấy được | hoãn lấy | hủy lấy | không thể lấy | lấy thất bại | delay lấy | dời ngày lấy | shop chưa chuẩn bị | chưa chuẩn bị xong | người gửi vắng | shop vắng | không liên lạc được người gửi | không liên lạc được shop | hẹn lấy lại ! @recipient
    sender_packs pre_shipment.order_created physical=no : @sender ~ đang chuẩn bị | đang đóng gói | chuẩn bị hàng | đang đóng hàng ! chưa | bàn giao
    not_handed pre_shipment.not_handed_over physical=no : chưa | chờ ~ bàn giao | giao hàng cho đơn vị | tiếp nhận | gửi hàng | giao cho đơn vị | đóng gói ! phát lại | bưu tá | @return | giao lại
    not_handed_2 pre_shipment.not_handed_over physical=no : đang chờ người gửi | chờ người gửi | người gửi đang chuẩn bị | đợi người gửi | đợi người bán | đợi shop | chờ người bán | người bán đang chuẩn bị | shop đang chuẩn bị | chưa nhận được hàng từ | chưa nhận hàng từ | chưa nhận được bưu gửi | chờ shop
    label_only pre_shipment.not_handed_over physical=no : in nhãn | tạo nhãn | in tem | tạo đơn | in vận đơn & chưa ~ giao | gửi | bàn giao | mang
    not_handed_3 pre_shipment.not_handed_over physical=no : chưa ~ nhận | nhận được | lấy ~ từ người gửi | từ người bán | từ shop | của người gửi
    label_cancelled_2 pre_shipment.label_cancelled physical=no : mã vận đơn | vận đơn | nhãn | tem | mã đơn | phiếu gửi ~ bị hủy | đã hủy | được hủy | đã xóa | bị xóa | được xóa | vô hiệu ! đơn hàng
    label_cancelled_3 pre_shipment.label_cancelled physical=no : xóa | hủy ~ vận đơn | nhãn | tem | phiếu gửi
    label_cancelled pre_shipment.label_cancelled physical=no : hủy vận đơn | hủy mã vận đơn | hủy tem
    cancel_recipient cancelled.by_recipient cause=recipient : đã hủy | bị hủy | hủy đơn | được hủy | hủy ~ bởi người nhận | bởi người mua | bởi khách | theo yêu cầu của người nhận | theo yêu cầu của khách | yêu cầu của người mua
    cancel_recipient_2 cancelled.by_recipient cause=recipient : khách hủy | người mua hủy | người nhận hủy | khách hàng hủy | người mua đã hủy | khách hàng đã hủy | khách đã hủy
    cancel_carrier cancelled.by_carrier cause=carrier : hủy ~ bởi đơn vị vận chuyển | bởi hệ thống | hệ thống
    cancelled cancelled.by_sender : hủy đơn | đã hủy | đơn hủy | bị hủy | được hủy | hủy bởi | huỷ đơn | đã huỷ | bị huỷ | hủy giao | hủy gửi | hủy hàng | hủy yêu cầu | hủy theo ! chuyến bay | chuyến xe
    """
}
