extension SharedWordings {
  static let korean = """
    survey unknown.notice_only physical=no : 만족도 | 설문 | 후기 | 리뷰 작성
    returned returned.to_sender direction=return : 반송완료 | 반송 완료 | 발송인에게 반송 | 반품완료 | 반품 완료 | 발송인 수령 | 반송배달완료
    return_waiting returning.awaiting_sender_pickup direction=return : 반송 & 보관
    returning_moving returning.in_transit direction=return : 반송중 | 반송 중 | 반품중 | 반송 출발 | 반송출발
    returning returning.initiated direction=return : 반송 | 반품 | 되돌려 | 회송 ! 사유
    lost exception.lost cause=carrier : 분실 | 망실
    missing exception.missing : 행방 | 조회중 | 추적조사 | 사고접수
    damaged exception.damaged : 파손 | 훼손 | 손상
    destroyed exception.destroyed : 폐기
    seized customs.seized cause=customs : 압수 | 몰수
    cancelled_pickup pre_shipment.pickup_failed : 집하실패 | 집하 실패 | 미집하 | 집화실패 | 픽업실패 | 수거실패
    cancelled cancelled.by_sender physical=no : 접수취소 | 주문취소 | 배송취소 | 예약취소 | 취소
    refused exception.refused reason=refused cause=recipient : 수취거절 | 수취거부 | 수취 거절 | 수취 거부 | 수령거부 | 인수거절 | 인수거부 | 수취인 거절
    address exception.address_problem reason=address : 주소 & 불명 | 불분명 | 오류 | 오기 | 잘못 | 불완전 | 확인 불가 | 미기재
    address_2 exception.address_problem reason=address : 수취인불명 | 수취인 불명 | 주소불명 | 이사불명 | 오배송
    absent delivery_failed.attempted reason=absent cause=recipient : 폐문부재 | 수취인부재 | 수취인 부재 | 고객부재 | 고객 부재 | 부재
    failed delivery_failed.attempted : 미배달 | 미배송 | 미배완료 | 배달실패 | 배송실패 | 배달 실패 | 배송 실패 | 배달불가 | 배달 불가 | 배송불가 | 배달하지 못 | 배송하지 못 | 배달불능 | 미전달
    contacted out_for_delivery.customer_contacted physical=no : 문자 발송 | 알림톡 | 고객에게 연락
    rescheduled out_for_delivery.rescheduled physical=no : 재배달 | 재배송 | 배달일 변경
    duties customs.duties_due reason=payment cause=recipient flag=action_required : 관세 | 관부가세 | 세금 & 납부 | 결제 | 미납 ! 완료 | 납부됨
    duties_paid customs.duties_paid physical=no : 관세 | 관부가세 | 세금 & 납부완료 | 납부 완료 | 결제완료 | 납부됨
    export_released customs.export_released : 수출 & 통관완료 | 통관 완료 | 신고수리 | 신고 수리 | 신고가 수리 | 허가 | 면허
    export_in customs.export_in_progress : 수출 & 통관 | 신고 | 심사 | 세관
    refused_import customs.import_refused : 통관불허 | 통관 불허 | 통관 거부 | 수입불허
    held customs.import_held reason=customs cause=customs : 통관 | 세관 | 수입신고 & 보류 | 지연 | 서류 | 대기중 서류 | 검역 | 개장검사 | 정밀검사 | 유치
    held_id customs.import_held reason=tax_id cause=customs flag=action_required : 개인통관고유부호 | 개인통관부호 & 오류 | 불일치 | 확인 | 미기재 | 필요
    released customs.import_released : 통관완료 | 통관 완료 | 반출신고 | 통관이 완료 | 세관 반출 | 통관 허가 | 수입신고수리 | 수입신고 수리 | 수입신고가 수리 | 수리되었습니다 | 보세구역 반출 | 보세운송 반출 | 통관검사완료
    landed in_transit.arrived_destination_country : 하선신고 | 하기신고 | 입항 | 한국 도착 | 국내 도착 | 국내도착 | 현지공항 도착 | 도착국 도착 | 목적국 도착 | 상대국 도착 | 상대국도착
    in_customs customs.import_in_progress : 통관 | 세관 | 수입신고 | 보세구역 반입 | 보세운송 | 반입신고 | 장치장 반입
    collected delivered.collected handed_to=recipient : 창구교부 | 창구 교부 | 보관함 수령 | 무인함 수령 | 편의점 수령완료 | 방문수령
    mailbox delivered.mailbox : 우편함 | 우편수취함 & 배달 | 완료 | 투함
    safe delivered.safe_place : 문앞 | 문 앞 | 현관앞 & 완료 | 배달 | 배송 | 보관 ! 예정
    reception delivered.reception handed_to=proxy : 경비실 | 관리실 | 관리사무소 & 완료 | 배달 | 배송 | 보관 | 수령
    neighbour delivered.neighbour handed_to=proxy : 이웃 & 배달 | 완료 | 수령 | 전달
    station pickup.ready handed_to=station : 무인택배 | 무인우편함 | 택배함 | 편의점 | 보관함 | 픽업대 & 도착 | 보관 | 투입 | 완료 | 대기
    expired pickup.expired : 보관기간 | 보관 기간 & 경과 | 만료 | 종료
    ready pickup.ready : 보관중 | 보관 중 | 우체국보관 | 우체국 보관 | 보관 | 수령 대기 | 수령대기 | 방문수령 가능
    ready_to_send pre_shipment.order_created physical=no : 배송준비중 | 배송 준비중 | 배송 준비 | 상품준비 | 상품 준비 | 발송준비 | 결제완료 | 주문
    label pre_shipment.info_received physical=no : 운송장출력 | 운송장 출력 | 송장출력 | 운송장 등록 | 운송장 정보 | 송장 등록 | 접수예정 | 집하예정 | 예약접수 | 예약 | 사전접수 | 배송정보 등록 | 정보가 등록 | 인터넷접수
    to_carrier in_transit.handed_to_last_mile : 배송업체 인계 | 현지 배송사 인계 | 현지택배 | 국내배송사 인계 | 국내택배 인계 | 배송사 인계 | 택배사 인계
    airline in_transit.handed_to_linehaul : 항공사 인계 | 운송사 인계 | 운송사인계 | 선적 | 항공기 탑재 | 교환국 발송준비 | 항공 인계 | 선박
    left_country in_transit.departed_origin_country : 항공기 출발 | 출항 | 이륙 | 발송국 출발 | 교환국 발송 | 해외로 발송 | 국제우편물 발송 | 현지 출발
    import_office in_transit.arrived_import_office : 교환국 도착 | 국제우편물류센터 도착 | 교환국도착
    out out_for_delivery.on_vehicle : 배달준비 | 배송출발 | 배달중 | 배송 출발 | 배달출발 | 배달 출발 | 배달 중 | 배송중 | 배송 중 | 배송출고 | 배달예정 | 배송예정 | 집배원이 배달 | 금일 배송 | 오늘 배송
    delivered delivered.unspecified handed_to=recipient : 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 수취완료 | 수령완료 | 배송이 완료 | 배달이 완료 | 배달되었습니다 | 수령하였습니다 | 본인 수령 | 고객 인도 | 전달완료 ! 미배달 | 예정
    picked_up accepted.picked_up : 집하 | 집화 | 수거 | 픽업
    registered pre_shipment.info_received physical=no : ^접수$ | ^접수완료 | ^접수 완료
    accepted accepted.received_at_origin : 접수 | 인수 | 상품인수
    misrouted exception.misrouted : 오분류 | 오도착 | 오발송
    delayed exception.delayed : 지연 | 연착 | 천재지변 | 기상악화 | 폭설 | 태풍
    departed in_transit.departed_facility : 발송 | 출발 | 간선상차 | 노선상차 | 상차 | 이동중 발송 | 출고 | 행낭적입 | 행낭 적입
    arrived in_transit.arrived_facility : 도착 | 입고 | 간선하차 | 노선하차 | 하차 | 분류 | 허브
    moving in_transit.moving : 이동중 | 운송중 | 이동 중 | 운송 중 | 상품이동 | 상품 이동
    """
}
