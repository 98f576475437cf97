extension SharedWordings {
  static let vietnameseCourse = """
    resumed in_transit.resumed physical=no : tiếp tục ~ di chuyển | giao | phát | vận chuyển | hành trình | giao hàng | luân chuyển ! sẽ tiếp tục | @return | chờ
    resumed_2 in_transit.resumed physical=no : sự cố | vướng mắc | vấn đề ~ đã được khắc phục | đã khắc phục | đã được giải quyết | đã giải quyết ! @return
    no_entry delivery_failed.attempted reason=no_access : không vào được | không thể vào | không lên được | bảo vệ không cho | không cho vào | thiếu mã cửa | không có thẻ
    still_out out_for_delivery.on_vehicle : chưa tới tay | chưa đến tay | chưa tới người nhận | chưa đến người nhận | chưa giao | chưa được giao | chưa phát | chưa được phát & ở chỗ bưu tá | đang ở bưu tá | bưu tá đang | shipper đang | đang giữ | trên xe | với bưu tá | với shipper | tay bưu tá | tay shipper | đang đi giao | ở chỗ shipper | ở shipper | tài xế đang ! không
    not_tried delivery_failed.not_attempted cause=carrier : đến kịp | kẹt xe | tắc đường | chưa kịp | không kịp | chưa đi giao | chưa thể đi giao | quá tải | xe hỏng | hỏng xe | hết giờ | thiếu nhân viên | hết ca ~ giao | phát | đi giao | hôm nay | bưu tá | shipper
    not_tried_2 delivery_failed.not_attempted cause=carrier : chưa | không ~ giao kịp | phát kịp | giao | phát & quá tải | xe hỏng | hỏng xe | hết giờ | không kịp | thiếu nhân viên
    @asked : ^bạn có muốn | ^bạn muốn | ^quý khách muốn | ^bạn có | ^bạn đã nhận | ^quý khách đã nhận | ^quý khách có | ^bạn chưa nhận | ^muốn | hay chưa$ | giao không$ | phát không$ | đã nhận được hàng chưa | nhận được hàng chưa | thành công không$ | ^xác nhận đã nhận | để xác nhận
    @asked : thông thường | thường được | trung bình | bình thường | đa số ~ giao | được giao | phát | nhận được | giao hàng
    @asked : nhưng tôi | nhưng chưa nhận | nhưng tôi chưa | mà chưa nhận | mà tôi chưa
    @asked : lưu | chọn | cập nhật | thay đổi ~ tùy chọn | lựa chọn | cài đặt | ghi chú ~ giao | giao hàng
    @asked : dự định | mong | mong muốn | hy vọng | cam kết | kế hoạch ~ giao | giao hàng | phát | phát hàng
    asked unknown.notice_only physical=no : @asked ! giao không thành công | phát không thành công | @undelivered
    no delivered : @asked
    no delivered : muốn | được yêu cầu | đã yêu cầu | bắt buộc ~ giao | phát | giao hàng | nhận hàng
    no delivered : phải | cần | có thể | sẵn sàng | sẵn sàng để | để | nhằm + giao | phát | giao hàng | nhận hàng | giao cho | phát cho | giao tận tay | phát tận tay
    no delivered : nhầm | sai địa chỉ | nhầm trạng thái
    no delivered : kiện khác | gói khác | đơn khác | hàng khác | sản phẩm khác > @delivered | giao thành công
    no delivered : @delivered | giao ~ cho xe | xe tải | lên xe | xe trung chuyển
    delivered_if_not delivered.unspecified handed_to=recipient : @delivered | giao hàng thành công > nếu ~ chưa nhận | chưa nhận được | không nhận được ! @undelivered
    no delivered : khi | khi nào + @delivered | giao thành công
    no delivered : sau khi | nếu | trước khi | ngay khi | trường hợp | sẽ | sắp | dự kiến ~ @delivered | giao thành công
    no delivered : sau khi | trước khi | nếu | ngay khi + giao hàng | nhận được hàng
    partial delivered.partial : 1 2 kiện | 1 3 kiện | 2 3 kiện | 1 4 kiện | 2 4 kiện | 3 4 kiện | một phần | giao thiếu | 1 trên | 2 trên | 1 trong | 2 trong | một số kiện & giao | phát | đã giao ! @not | sẽ | mất | trả | hoàn
    sender_brought accepted.dropped_off leg=origin : @sender ~ đã mang | mang | đem | mang hàng | đã đem | đem hàng | đã gửi | gửi hàng | đã để | để hàng | đặt hàng ở | đã bỏ ~ @branch | @point | vào tủ | điểm gửi | điểm gửi hàng ! chưa | @return
    extended pickup.extended physical=no : gia hạn | kéo dài ~ lưu | giữ | nhận | thời gian
    extended_2 pickup.extended physical=no : lưu giữ | lưu kho | thời gian giữ | thời gian lưu | thời hạn nhận | thời gian nhận | hạn nhận ~ gia hạn | kéo dài
    expired pickup.expired : quá hạn | hết hạn | hết thời gian | quá thời hạn | quá thời gian ~ lưu | lưu giữ | nhận | lấy | giữ | lưu kho ! sắp | trước
    expired_2 pickup.expired : không đến nhận | không đến lấy | không tới nhận | không tới lấy | không ai nhận | không có người đến nhận | không ra nhận | vô thừa nhận | không có người nhận tại bưu cục ! nếu | hẹn
    to_point_changed in_transit.redirected : đổi sang | chuyển sang | thay đổi sang ~ nhận tại | lấy tại | nhận ở | tự đến nhận
    unreached delivery_failed.attempted reason=absent cause=recipient : liên hệ | liên lạc | gọi ~ @recipient > không được | không thành công | bất thành | không có phản hồi ! người gửi
    collected delivered.collected handed_to=recipient : @recipient | đã được khách | đã được người nhận ~ đã nhận | đã lấy | đến nhận | lấy hàng | nhận hàng | đã đến nhận | đã đến lấy | nhận | nhận tại > @branch | @point ! vui lòng | mời | chờ | đợi | @not | @will | hẹn | sẽ | yêu cầu | chờ khách | thông báo | muốn
    collected_2 delivered.collected handed_to=recipient : hàng từ tủ | khỏi tủ | lấy từ tủ | hàng trong tủ thành công | phát tại quầy | phát tại bưu cục | đã lấy hàng tại tủ | nhận hàng tại quầy thành công | phát thành công tại bưu cục | giao thành công tại bưu cục | giao thành công tại quầy | phát thành công tại quầy | đã được lấy khỏi tủ | lấy hàng từ tủ thành công ! chờ | @not
    collected_3 delivered.collected handed_to=recipient : người nhận | khách hàng | khách ~ đã lấy hàng | đã lấy$ | đã nhận$ | đã ra bưu cục lấy | đã ra lấy | đã tự lấy | đã cầm hàng | đã đem hàng về | đã đến lấy | đã tới lấy | đã đến nhận | đã tới nhận ! chưa | gửi
    mailbox delivered.mailbox : hòm thư | hộp thư | thùng thư & phát | giao | bỏ | đặt | để ! không | đầy
    sender_drop accepted.dropped_off leg=origin : @sender ~ đã gửi hàng | đã giao hàng cho | gửi tại | mang hàng | đã gửi | đã bàn giao | đã mang | gửi hàng tại | giao hàng tại bưu cục ! chưa | @return
    sender_drop_2 accepted.dropped_off leg=origin : gửi hàng tại bưu cục | gửi tại bưu cục | gửi tại điểm | gửi hàng tại điểm | gửi hàng tại quầy | nhận hàng tại quầy giao dịch
    to_point_later out_for_delivery.to_pickup_point : đang | sẽ ~ chuyển | giao | vận chuyển ~ @point
    to_point pickup.ready handed_to=station : @delivered | đã đến | đã tới | đã bỏ | đã đặt | bỏ vào | đặt vào | đến | tới | vào | đang ở | đang có tại | nằm tại | lưu tại | có mặt tại | gửi vào | để tại ~ @point ! người gửi | không
    ready pickup.ready : ra bc lấy | ra bc nhận | đến bc nhận | đến bc lấy | nhận tại bc | chờ nhận tại | sẵn sàng để nhận | sẵn sàng để lấy | nhận tại bưu cục | nhận hàng tại bưu cục | chờ khách đến | chờ người nhận đến | chờ người nhận tới | chờ khách tới | đến bưu cục nhận | đến bưu cục để nhận | đến nhận hàng | đến lấy hàng | nhận tại quầy | mời quý khách đến | ra bưu cục nhận | hẹn đến bưu cục | lưu tại bưu cục | giữ tại bưu cục | đến nhận tại | đến lấy tại | tự đến nhận | nhận hàng tại quầy | có thể nhận | có thể lấy | vui lòng đến | vui lòng lấy trong | vui lòng tới nhận | tự đến lấy | tự đến bưu cục | lấy hàng tại bưu cục | khách đến nhận | chờ khách hàng đến | chờ phát tại bưu cục | nhận hàng tại chi nhánh | nhận tại chi nhánh ! bưu tá | nhân viên | người gửi | chưa đến | thuế
    ready_2 pickup.ready : lưu kho | lưu giữ tại | giữ lại tại bưu cục ~ chờ | tại bưu cục | chờ người nhận | chờ khách ! xử lý | @return

    moved delivery_failed.attempted reason=moved cause=recipient : chuyển nhà | chuyển đi | đã chuyển nơi | dọn đi | chuyển nơi ở | chuyển địa chỉ | không còn ở | chuyển chỗ ở | chuyển công tác | không còn làm việc | nghỉ việc & @recipient | địa chỉ | chỗ | nhà | nơi | công tác | việc
    address exception.address_problem reason=address : địa chỉ | số điện thoại | sđt | số nhà ~ @bad
    address_2 exception.address_problem reason=address : @bad ~ địa chỉ | số điện thoại | sđt | số nhà ! người ở địa chỉ
    address_4 exception.address_problem reason=address : không tìm được | không tìm thấy | không tìm ra ~ nhà | địa điểm | nơi giao | đường
    address_3 exception.address_problem reason=address : không có người nhận tại địa chỉ | không có tên | địa chỉ khó tìm | xác minh địa chỉ | bổ sung địa chỉ | xác nhận lại địa chỉ | không xác định được địa chỉ | cập nhật địa chỉ
    wants_later out_for_delivery.rescheduled physical=no : @recipient ~ muốn | yêu cầu | đề nghị | nhờ ~ nhận | giao | phát ~ tuần sau | ngày mai | hôm sau | ngày khác | hôm khác | tuần tới | sau
    rescheduled out_for_delivery.rescheduled : kh hẹn | giao sau giờ | giao sau | phát sau | báo giao | khách hẹn | người nhận hẹn | hẹn sau | hẹn nhận | hẹn giao | hẹn lại | hẹn phát | hẹn ngày | giao lại | phát lại | dời ngày | đổi ngày | hoãn giao | hoãn phát | lùi ngày | hẹn lịch | delay giao | chờ phát lại | chờ giao lại | đổi lịch | lùi lịch | đổi thời gian giao ! @not ~ @deliver ! không thành công | thất bại | không liên lạc | hẹn lấy
    absent delivery_failed.attempted reason=absent cause=recipient : ko liên lạc được | ko nghe máy | ko bắt máy | ko gặp | ko có nhà | kh vắng | kh không nghe | chưa gặp được | không gặp khách | chưa gặp khách | chưa liên lạc được | gọi khách không được | gọi không được | điện thoại không được | không liên lạc được với | đi công tác | không ai | không rảnh | bận việc | khách bận | đang bận | không gặp được | không tiện nhận | đi vắng | vắng nhà | không có nhà | không có ở nhà | không nghe máy | không bắt máy | thuê bao | không liên lạc được | không liên hệ được | khóa máy | không có ai | không có người ở | không có mặt | đóng cửa | không gặp | tắt máy | vắng mặt | không trả lời | không gọi được | nghỉ lễ | không nhận điện thoại | không nhận cuộc gọi | không nhận máy | không có người nhận | nghỉ làm | không có người nhà | không liên lạc ! @sender ! @delivered ~ bảo vệ | lễ tân | hàng xóm | người nhà | người thân | nhận hộ
    failed delivery_failed.attempted : giao ktc | phát ktc | giao ko được | ko giao được | ko phát được | giao không thành công | giao hàng không thành công | phát không thành công | giao thất bại | giao hàng thất bại | không giao được | chưa giao được | phát thất bại | phát hàng không thành công | không phát được | chưa phát được | không thể giao | không thể phát | giao chưa thành công | giao hàng chưa thành công | phát chưa thành công | không giao hàng được | chưa thể giao | không thành công | phát hàng thất bại | giao hàng không được ! lấy hàng
    failed_2 delivery_failed.attempted : @deliver ~ không thành công | thất bại | chưa thành công ! lấy hàng
    failed_4 delivery_failed.attempted : không ~ giao hàng | giao thành công | phát hàng | phát cho | được giao | phát thành công ! giao dịch | nếu
    failed_3 delivery_failed.attempted : đã cố gắng giao | cố gắng giao | đã thử giao | nỗ lực giao | không thu được cod | không đủ tiền | chưa có tiền | không có tiền | chưa chuẩn bị tiền
    not_yet in_transit.moving : chưa được giao | chưa giao | chưa phát | chưa được phát | chưa nhận được hàng | chưa đến | chưa tới | vẫn chưa ! @delivered > nếu

    no_area delivery_failed.not_attempted reason=no_access : ngoài vùng | ngoài khu vực | ngoài phạm vi | không hỗ trợ giao
    appointment out_for_delivery.appointment_scheduled : đặt lịch | lên lịch | xác nhận lịch | đã hẹn | lịch giao | thời gian giao ~ giao | giao hàng | phát | nhận hàng | đã được ! lấy hàng | dự kiến
    arrived_soon in_transit.at_delivery_office : đã đến | đã về | về | đã tới | đến ~ bưu cục | kho | trạm > chuẩn bị giao | chuẩn bị phát | chờ giao | sẽ sớm được giao | sẽ được giao | chuẩn bị đi giao | sắp giao | chờ phát ! rời | đang giao | hôm nay
    by_warehouse accepted.received_at_origin : kho gom | kho tập kết | kho consol | kho trung chuyển | kho hàng ~ ký nhận | đã nhận | nhận hàng | đã ký
    out out_for_delivery.on_vehicle : trên xe giao | đang trên xe | lên xe giao | mang hàng đi | đang giao | đi phát | đang phát | đang được giao | đang đi giao | đi giao | đang được phát | giao bưu tá | giao cho bưu tá | giao cho shipper | nhận đi giao | bàn giao bưu tá | giao shipper | đang trên đường giao | trên đường giao | trên đường đến với bạn | trên đường đến bạn | đang đến với bạn | điều phối giao hàng | đã điều phối giao | sắp xếp tài xế giao | xuất phát giao | bắt đầu giao | giao cho tài xế | giao cho nhân viên | phân công giao | bàn giao cho bưu tá | bàn giao cho shipper | bàn giao cho nhân viên giao | nhân viên đang giao | đi giao hàng | bàn giao cho tài xế giao | chuyển cho bưu tá | chuyển cho shipper ! không | chưa | đang giao dịch | cho đơn vị
    to_courier out_for_delivery.on_vehicle : @delivered | giao | chuyển ~ cho bưu tá | đến bưu tá | tới bưu tá | đến shipper | tới shipper | đến tài xế | tới tài xế | đến nhân viên | tới nhân viên | cho shipper | cho tài xế | cho nhân viên giao | cho nhân viên phát ! chưa | người gửi
    today out_for_delivery.on_vehicle : sẽ | sắp ~ giao | phát | đến ~ hôm nay | trong ngày
    today_2 out_for_delivery.on_vehicle : hôm nay > sẽ giao | sẽ được giao | sẽ phát | giao đến bạn
    soon out_for_delivery.on_vehicle : sắp được giao | sớm được giao | sắp giao | chuẩn bị giao | chuẩn bị đi giao | chuẩn bị phát | chờ giao | chờ phát | chờ đi giao
    promise unknown.notice_only physical=no : dự kiến giao | thời gian giao dự kiến | ngày giao dự kiến | dự kiến nhận | dự kiến phát | giao dự kiến ! đang vận chuyển | trên đường | đang luân chuyển | đang được vận chuyển
    promise_2 in_transit.moving : sẽ được giao | sẽ giao | dự kiến | sẽ được phát | sẽ phát | sẽ đến | sẽ được chuyển | sẽ được vận chuyển ! lỡ chuyến | trễ | chậm
    not_loaded in_transit.not_loaded : lỡ chuyến | trễ chuyến bay | không kịp chuyến | rớt chuyến | chưa lên được máy bay | không lên được chuyến | bị rớt lại
    flight_wait in_transit.moving : chờ chuyến bay | đợi chuyến bay | chờ bay | chờ cất cánh
    airline_has in_transit.handed_to_linehaul leg=linehaul : @airline ~ đã nhận | tiếp nhận | nhận hàng ! chưa
    loaded in_transit.moving : giao | bàn giao | chuyển | xếp | bốc ~ xe tải | xe trung chuyển | xe liên tỉnh | xe container ! chưa | xe tải giao
    stands_ready in_transit.at_delivery_office : sẵn sàng | sẵn sàng để + giao | phát | giao hàng | giao cho | được giao
    linehaul in_transit.handed_to_linehaul : bàn giao | giao cho | chuyển cho | đã giao | lên | xếp lên | xếp vào | bốc lên | chất lên | được giao | đã chuyển | @delivered ~ @airline ! chậm | hủy | trễ
    abroad in_transit.handed_to_linehaul leg=linehaul : bàn giao | đã giao | được giao | chuyển giao | giao ~ @carrier ~ quốc tế | nước ngoài | xuyên biên giới ! chưa | trong nước
    last_mile in_transit.handed_to_last_mile : bàn giao | đã giao | chuyển | đã chuyển | chuyển giao | được giao | giao ~ cho ~ @carrier ! người bán | người gửi | tiếp nhận | shop | chưa | để giao về | lấy hàng
    last_mile_2 in_transit.handed_to_last_mile : bg | bàn giao ~ @carrier ! người bán | người gửi | shop | chưa
    to_facility in_transit.arrived_facility : bàn giao | đã giao | giao | @delivered ~ cho bưu điện | cho kho | cho bưu cục | cho trung tâm | về kho | tới kho | đến kho | đến bưu cục | đến trung tâm | tới bưu cục | tới trung tâm
    neighbour delivered.neighbour handed_to=proxy : hàng xóm | nhà bên cạnh
    reception delivered.reception handed_to=proxy : bảo vệ | lễ tân | văn thư | tiếp tân | ban quản lý | quản lý tòa nhà | sảnh & phát | giao | gửi | nhận | để ! không | chưa | bảo vệ không
    agent delivered.agent handed_to=proxy : người thân | nhận hộ | nhận thay | người nhà | đồng nghiệp | người được ủy quyền | ủy quyền | gia đình | chồng & phát | giao | nhận | đã ! không | chưa
    safe delivered.safe_place : để trước cửa | đặt trước cửa | trước cửa nhà | để trước nhà | nơi an toàn | vị trí an toàn | để tại cửa | để hàng tại cửa | treo ở cửa | treo trước cửa | để hàng trước | chỗ an toàn | để trong sân
    by_center in_transit.arrived_facility : trung tâm | kho | bưu cục | hub | sân bay | trạm ~ ký nhận | đã ký ! người nhận | khách | bảo vệ
    signed delivered.signed handed_to=recipient : ký nhận | chữ ký | đã ký | người ký ! chưa | không | chờ ! cần | yêu cầu | bắt buộc | phải ký
    in_person delivered.recipient handed_to=recipient : @delivered & chính chủ | người nhận chính | đích thân ! @undelivered | @will
    not_self delivered.reception handed_to=proxy : không giao trực tiếp | không phải người nhận | không trực tiếp & bảo vệ | lễ tân | văn thư | tiếp tân | ban quản lý ! @will
    in_hand delivered.recipient handed_to=recipient : tới tay | đến tay | về tay + khách | người nhận | khách hàng | bạn | người mua ! chưa | sẽ | sắp | đang | @if
    recipient delivered.recipient handed_to=recipient : @delivered ~ cho người nhận | cho kh | cho khách | tới người nhận | đến người nhận | tới khách | đến tay | tận tay | cho bạn | đến khách | đến bạn | người nhận | tới bạn | chính chủ | cho quý khách | cho khách hàng ! @undelivered | @will ! cho người bán | người bán đã
    recipient_2 delivered.recipient handed_to=recipient : người nhận | khách hàng | khách | bạn | người mua ~ đã nhận hàng | đã nhận được | xác nhận đã nhận | đã nhận đơn | đã nhận kiện | đã nhận bưu gửi ! @undelivered | @will | thông tin ! @sender
    delivered delivered.unspecified handed_to=recipient : @delivered ! @undelivered | đơn vị vận chuyển | @will | đã phát hiện | đã phát hành | đã phát sinh | thông tin | @carrier | cho kho | cho bưu tá | cho shipper | cho tài xế | cho nhân viên | cho đơn vị | cho hãng | đã phát lệnh | thông báo | đã giao nhiệm vụ | đã giao tài xế | @elsewhere ! vận chuyển | airlines
    delivered_2 delivered.unspecified handed_to=recipient : giao thành công | phát thành công | giao hàng thành công | phát hàng thành công | hoàn tất giao hàng | hoàn thành giao hàng | đơn hàng đã hoàn thành | đã nhận được hàng | đơn hàng hoàn tất ! @undelivered | @elsewhere

    pickup_set pre_shipment.pickup_scheduled physical=no : chờ lấy hàng | đang lấy hàng | đi lấy hàng | đến lấy hàng từ | điều phối lấy | điều phối nhân viên | phân công lấy | sắp xếp lấy | hẹn lấy | đi lấy | chuẩn bị lấy | đang đến lấy | sẽ đến lấy | sẽ lấy hàng | chờ bưu tá | bưu tá đến lấy | đã phân công bưu tá | phân công nhân viên | yêu cầu lấy hàng | lên lịch lấy | ^chờ lấy$
    pickup_set_2 pre_shipment.pickup_scheduled physical=no : bưu tá | shipper | nhân viên | tài xế | nv ~ đến lấy | đi lấy | tới lấy ! đã lấy | khách
    picked accepted.picked_up : đã lấy hàng | nhập kho lấy | lấy hàng thành công | đã lấy | lấy thành công | đã được lấy | nhận hàng từ người gửi | nhận hàng từ shop | bưu tá đã nhận | nhân viên đã nhận | shipper đã nhận | bưu tá nhận | tài xế đã nhận | nhận từ bưu tá | đã nhận từ người gửi | đã nhận hàng từ | đã thu gom | thu gom thành công
    label pre_shipment.info_received physical=no : thông tin đơn hàng | thông tin bưu gửi | thông tin vận đơn | tạo nhãn | in nhãn | nhãn vận chuyển | tạo mã | nhận thông tin | nhận được thông tin | thông tin điện tử | dữ liệu điện tử | in vận đơn | tạo nhãn | in nhãn | nhãn vận chuyển | tạo mã | in tem | đã in phiếu | thông tin kiện hàng | thông tin lô hàng | thông tin gửi hàng
    ready_to_ship pre_shipment.order_created physical=no : sẵn sàng gửi | sẵn sàng để gửi | sẵn sàng vận chuyển | sẵn sàng bàn giao
    order pre_shipment.order_created physical=no : tạo đơn | đơn hàng đã được tạo | tạo vận đơn | đã được tạo | đặt hàng thành công | khởi tạo | đã xác nhận đơn | xác nhận đơn hàng | chuẩn bị hàng | đóng gói | đã duyệt | chờ xác nhận | tạo yêu cầu | đặt đơn | mới tạo
    misrouted exception.misrouted : chia nhầm | nhầm kho | phân nhầm | nhầm trạm | nhầm tỉnh | sai kho | sai trạm | sai tuyến | lạc tuyến | nhầm tuyến | gửi nhầm | chuyển nhầm | nhầm bưu cục | phân loại sai | sai bưu cục | nhầm địa bàn | lạc hướng | chia sai | đi nhầm | sai hướng | phát nhầm | giao nhầm
    delayed_weather exception.delayed reason=weather : đường ngập | ngập nước | thời tiết | của bão | do bão | mưa bão | bão lũ | lũ lụt | ngập lụt | cơn bão | mưa lũ | thiên tai
    delayed exception.delayed : giao hàng chậm | bị chậm | chậm trễ | trễ hơn | bị trễ | chậm hơn | trì hoãn | tạm hoãn | chuyến bay bị hủy | chuyến bay bị chậm | quá tải | tồn đọng | bất khả kháng | nghỉ tết | chậm do | giao chậm | giao trễ | bị delay | đơn vị tạm ngưng | trễ do
    held exception.held : tạm dừng | tạm giữ | bị giữ | lưu kho | giữ lại | tạm ngưng | chờ xử lý | kiện vấn đề | đơn vấn đề
    redirected in_transit.redirected : đổi địa chỉ | thay đổi địa chỉ | địa chỉ mới | chuyển hướng | đã chuyển tiếp theo | đổi hướng
    transit_country in_transit.transit_country : quá cảnh
    export in_transit.export_processing leg=origin : chiều đi | đi quốc tế | giao dịch quốc tế đi | xuất khẩu | quốc tế chiều đi
    import_office in_transit.arrived_import_office : chiều đến | ngoại dịch | trung tâm quốc tế | bưu cục quốc tế
    left_country in_transit.departed_origin_country : rời | rời khỏi | ra khỏi | khởi hành từ | xuất phát từ ~ nước gốc | quốc gia | khu vực xuất phát | khu vực gốc | nước gửi | trung quốc | quốc gia gửi | quốc gia xuất | việt nam | nước xuất xứ | quốc gia gốc | nước xuất | nước ngoài | quốc gia xuất xứ
    landed in_transit.arrived_destination_country : đến | tới | nhập ~ việt nam | nước đến | khu vực đích | khu vực nhận | khu vực đến | quốc gia | nước nhận | nước đích | quốc gia đến | quốc gia đích | quốc gia nhận | nước phát | nước nhập ! rời | đang
    at_office in_transit.at_delivery_office : đến | tới | về | nhập | tại ~ bưu cục phát | kho giao | trạm giao | bưu cục giao | trung tâm giao | bưu cục đích | kho đích | trạm phát | bưu cục quận | kho phát | khu vực giao | bưu cục huyện | trạm giao hàng | điểm giao | bưu cục nhận | khu vực của bạn | bưu cục đến ! rời | đang | sẽ
    departed in_transit.departed_facility : chuyển hàng đi | chuyển đi | đi khỏi | rời đi | xuất kho | đã rời | rời khỏi | rời kho | rời bưu cục | rời trung tâm | rời trạm | đóng chuyến | đi bưu cục | xuất khỏi | đóng bảng kê | đã xuất | chuyến thư đi | gửi đi từ | xuất bến | khởi hành | xuất phát | rời sân bay | đóng túi | đã chuyển đi | đã đi khỏi | đi từ
    arrived in_transit.arrived_facility : nhận túi | hạ cánh | đáp xuống | đến kho | đã đến | nhập kho | đến bưu cục | đến trung tâm | về kho | tới kho | đến trạm | đã tới | đến điểm | phân loại | nhập hàng vào | về bưu cục | nhập bưu cục | tới bưu cục | nhập trung tâm | xác nhận chuyến thư đến | khai thác | đến hub | về đến | vào kho | tới trung tâm | tại kho | đến sân bay | nhận bàn giao | nhận chuyến thư
    accepted accepted.received_at_origin : nhận gửi | đã nhận hàng | chấp nhận gửi | tiếp nhận | chấp nhận | đã nhận đơn | đã nhận bưu gửi | đã nhận kiện | đã nhận được | bưu cục nhận | đã nhận ! chưa | thông tin | không ! nhận túi | bc phát
    moving in_transit.moving : đã gửi hàng | đã gửi đi | hàng đã gửi | đã được gửi | đơn hàng đã gửi | đang vận chuyển | trung chuyển | luân chuyển | được vận chuyển | trên đường | chuyển tiếp | đang chuyển | đang được chuyển | đang được vận chuyển | đang di chuyển | vận chuyển | kết nối | đang xử lý | chuyển đến | đang đến
    """
}
