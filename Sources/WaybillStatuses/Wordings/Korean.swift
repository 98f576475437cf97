extension SharedWordings {
  static let korean = [koreanWords, koreanTroubles, koreanDelivery, koreanTransit].joined(separator: "\n")

  // Blanks are set or left out freely: `배달 + 완료` meets both.
  private static let koreanWords = """
    @sender : 발송인 | 보내는 분 | 보내는분 | 보낸 분 | 보낸분 | 판매자 | 판매처 | 송화인 | 송하인 | 발송자 | 발송처 | 보낸 사람 | 보내는 사람 | 화주 | 의뢰인 | 송하주 | 쇼핑몰 | 셀러
    @recipient : 수취인 | 받는 분 | 받는분 | 받으시는 | 고객 | 수령인 | 수하인 | 수신인 | 본인 | 구매자 | 수화인 | 받는 사람 | 인수자
    @deliver : 배달 | 배송 | 전달 | 인도 | 배부 | 교부
    @not : 못하 | 못 하 | 못했 | 않 | 불가 | 실패 | 불능 | 안됨 | 안 됨 | 없습니다 | 없어 | 없음 | 없었 | 어렵습니다 | 불발
    @will : 예정 | 하겠습니다 | 드리겠습니다 | 될 | 할 | 드릴 | 준비 | 시작
    @done : 완료 | 되었 | 됐습니다 | 됐어 | 됨 | 했습니다 | 하였습니다 | 했음 | 드렸습니다 | 하셨습니다 | 마쳤 | 함$ | 종료
    @customs : 관세사 | 통관 | 세관 | 관세청 | 수입신고 | 수출신고
    @locker : 무인택배 | 무인우편 | 무인함 | 무인보관 | 택배함 | 보관함 | 락커 | 사물함 | 스마트박스 | 택배보관 | 물품보관
    @shop : 편의점 | 점포 | gs25 | cu | 세븐일레븐 | 이마트24 | 픽업대 | 픽업 장소 | 픽업장소 | 픽업 포인트 | 픽업포인트 | 수령지점 | 매장 | 창구 | 보관소 | 수령처 | 관할우체국 | 우편취급국
    @branch : 배달점 | 배송점 | 배달지 | 배송지 | 배달국 | 집배점 | 집배센터 | 배송센터 | 배달센터 | 배송캠프 | 배송 캠프 | 배송지역 | 배달지역 | 배달우체국 | 배송대리점 | 배달대리점 | 도착지 | 도착점 | 배송영업소 | 도착영업소 | 배송지점 | 담당 영업소 | 담당영업소 | 관할 영업소 | 관할영업소 | 관할 대리점 | 도착대리점
    @message : 문자 | 알림톡 | 카카오톡 | 카톡 | sms | 이메일 | 메일 | 메시지 | 알림 | 안내문자 | 푸시
    """

  private static let koreanTroubles = """
    @if_absent : 부재 시 | 부재시 | 부재중일 경우 | 부재중이실 경우 | 부재일 경우 | 부재 중이면 | 부재중이면 | 안 계시면 | 안계시면 | 안 계실 경우 | 안계실 경우 | 계시지 않으면 | 계시지 않을 경우 | 집에 없을 경우 | 못할 경우 | 못하면 | 않을 경우 | 불가 시 | 불가시
    delivered_asks delivered.unspecified handed_to=recipient : ^배송완료 | ^배달완료 | ^배송 완료 | ^배달 완료 | ^배송이 완료되었습니다 | ^배달이 완료되었습니다 > 평가 | 후기 | 셨나요 | 받지 못하셨으면 | 받지 못하신 경우 | 못 받으셨 | 감사합니다 ! @sender | @shop | @locker | 예정 | 후 안내
    delivered_early delivered.unspecified handed_to=recipient : 예정보다 | 예정대로 | 예정일보다 | 예정일에 ~ 배송완료 | 배달완료 | 배송 완료 | 배달 완료 | 배송되었 | 배달되었 | 배송했 ! @shop | @locker
    delivered_taxed delivered.unspecified handed_to=recipient : 납부 후 | 결제 후 | 통관 후 | 납부후 | 통관후 ~ 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 배달되었 | 배송되었 ! 예정 | @shop | @locker
    return_rules unknown.notice_only physical=no : 반품은 | 반송은 > 주세요 | 바랍니다 | 하세요
    delivered_after delivered.unspecified handed_to=recipient : 실패 후 | 부재 후 | 미배달 후 | 재배송 후 | 재방문 후 | 재배달 후 > 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 배달되었 | 배송되었 ! @shop | @locker | @sender | 예정
    neighbour_instead delivered.neighbour handed_to=proxy : 부재 > 이웃 | 옆집 | 윗집 | 앞집 | 아랫집 > 전달했 | 전달하였 | 전달함 | 맡겼 | 맡김 | 배달했 | 배달하였 | 배달완료 ! @if_absent
    claims unknown.notice_only physical=no : 미수령 | 미도착 | 받지 못했다고 | 못 받았다고 ~ 신고 | 문의 | 항의 | 주장
    undo unknown.notice_only physical=no : 배송완료 | 배달완료 | 배송 완료 | 배달 완료 + 취소
    no delivered : 간주 | 목록 | 두어도 | 놓아도 | 놔도 | 될까요 | 완료됩니다 | 서명해 주 | 위해 서명 | 이의를 | 정보는 | 이번 달 | 이번달 | 이번 주 | 이달 | 올해 | 누적 | 완료 전까지 | 완료 전에 | 서명 요청 | 서명을 받습니다 | 받을 수 있 | 수령할 수 있 | 배송할 수 | 배달할 수
    if_absent unknown.notice_only physical=no : @if_absent & 드립니다 | 겠습니다 | 하겠습니다 | 드리겠습니다 | 합니다 | 됩니다 | 수 있습니다 | 예정 | 바랍니다 | 주세요 | 맡깁니다 | 두겠습니다 | 보관 ! 하였습니다 | 했습니다 | 되었습니다 | 됐습니다 | 완료 | 배송중 | 배달중 | 반송 | 반품 | 못했
    collect_or_back pickup.reminder physical=no : 경우 | 않으시면 | 않으실 경우 | 않으면 | 지나면 | 경과하면 | 경과 시 | 초과 시 | 없으면 & 찾지 | 찾아 | 수령 | 찾아가 | 픽업 | 보관 & 반송됩니다 | 반송될 | 반송 처리됩니다 | 반품됩니다 | 반송 예정 | 반송예정 | 반송합니다 | 반송 처리될 | 되돌아갑니다 ! 거절 | 거부 | 통관
    notice_left delivery_failed.notice_left : 도착안내서 | 도착 안내서 | 도착통지서 | 도착통지 | 부재중 안내 | 부재안내 | 방문안내 | 부재통지 | 방문 스티커 | 스티커 부착 | 안내문 부착 | 안내장 | 부재중 스티커
    survey unknown.notice_only physical=no : 만족도 | 설문 | 후기 | 리뷰 작성 | 평가해
    message unknown.notice_only physical=no : @message + 발송 | 전송 | 보냈 | 보내드 | 전달 | 안내 ! 찾아 | 수령하세요 | 보관
    not_found unknown.not_found physical=no : 조회되지 | 조회 결과가 없 | 해당 택배가 없 | 해당하는 택배가 없 | 해당 운송장이 없 | 해당 소포가 없 | 조회되는 건이 없 | 조회된 내역이 없 | 조회된 결과가 없 | 결과가 없습니다 | 없는 운송장 | 없는 번호 | 조회결과가 없 | 찾을 수 없습니다 | 찾을 수 없음 | 정보가 없습니다 | 정보 없음 | 정보없음 | 내역이 없 | 미등록 | 등록되지 않 | 존재하지 않 | 확인되지 않 | 조회할 수 없 | 데이터 없음 ! 수취인 | 고객 | 주소 | 받는 분 | 수령인
    invalid unknown.invalid_number physical=no : 잘못된 운송장 | 잘못된 송장 | 운송장번호 오류 | 운송장 번호 오류 | 번호가 올바르지 | 번호 오류 | 유효하지 않은 | 번호가 잘못
    lost exception.lost cause=carrier : 분실 | 망실 | 유실
    stolen exception.stolen : 도난 | 절도 | 도둑
    contents exception.missing_contents : 내용품 부족 | 내용품부족 | 내용물 누락 | 내용품 누락 | 수량 부족 | 내품 부족 | 내용물 부족 | 수량부족
    damaged exception.damaged : 파손 | 훼손 | 손상 | 파훼 | 변질 | 찌그러
    collect_or_destroy pickup.reminder physical=no : 않으면 | 않을 경우 | 없으면 | 지나면 | 미수령 시 & 폐기됩니다 | 폐기될 | 폐기 처리됩니다 | 폐기합니다 ! 통관 | 세관
    destroyed exception.destroyed : 폐기 | 소각 ! 통관불허 | 통관 불허 | 반송 또는 폐기 | 폐기 예정 | 폐기 또는 반송 | 폐기됩니다 | 폐기될
    seized customs.seized cause=customs : 압수 | 몰수 | 압류
    missing exception.missing : 행방 | 조회중 | 추적조사 | 사고접수 | 소재 파악 | 소재파악 | 위치 확인 중 | 위치확인중 | 수색 | 찾고 있습니다 | 사고 접수 | 행불
    last_hours pickup.reminder physical=no : 내일까지 | 오늘까지 | 금일까지 | 마지막 날 | 마지막날 | 마감 임박 | 임박 | 시간 남았 | 일 남았 | 하루 남았 | 얼마 남지 않 | 곧 만료 | 곧 종료 | 만료 예정 | 만료됩니다 | 종료됩니다 | 만료 전 & 보관 | 수령 | 찾아 | 픽업 ! 연장 | 통관 | 거절 | 집하 | 수거
    last_days pickup.reminder physical=no : 반품됩니다 | 반송 처리됩니다 | 반송됩니다 | 반송될 | 반송 예정 | 반송예정 & 보관 | 수령 | 찾아 | 이내 ! 경과 | 만료 | 지나 | 지났 | 통관 | 거절 | 거부
    wrong_address exception.misrouted cause=carrier : 잘못된 주소 | 다른 주소 | 엉뚱한 | 다른 집 | 다른 사람 + 배송되 | 배달되 | 전달되 | 배송하 | 배달하 | 오배송 ! 요청
    returned returned.to_sender direction=return handed_to=recipient : 반송완료 | 반송 완료 | 반품완료 | 반품 완료 | 반송이 완료 | 반품이 완료 | 반송배달완료 | 회송완료 | 회송 완료 | 반송 배달완료 | 반송배달 완료 | 회수완료 | 회수 완료 ! 반품 수거 | 예정
    returned_2 returned.to_sender direction=return handed_to=recipient : @sender + 배달완료 | 배송완료 | 수령 | 인도 | 전달 | 반환 | 반송되었 | 돌려 | 배달 완료 | 배송 완료 | 배달되었 | 교부 | 반송함 ! @not | @will | 집하 | 집화 | 수거 | 미수령 | 아직 | 부터 | 으로부터 | 에게서 | 택배사 ! 대기 | 보관
    returned_4 returned.to_sender direction=return handed_to=recipient : @sender & 반송 | 반품 | 회송 & 수령했 | 수령하였 | 수령함 | 받았 | 받으셨 | 인수했 | 인수하였 ! 않 | 못 | 예정 | 아직 | 반송되어 | 배달부
    returned_3 returned.to_sender direction=return handed_to=recipient : 반송 | 반품 | 회송 + 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 인도완료 ! 예정
    return_waiting returning.awaiting_sender_pickup direction=return : 반송 | 반품 & 보관 | 기다리 | 찾아가 | 수령 대기 | 수령대기 ! 기간 | 기한
    return_failed returning.in_transit direction=return : 반송 | 반품 | 회송 ~ 배달 실패 | 배송 실패 | 배달실패 | 배송실패 | 미배달 | 배달 불가 | 배송 불가 | 전달 실패 | 인도 실패 ! 사유 | 으로 반송 | 인한 반송
    return_refused returning.initiated direction=return reason=refused cause=recipient : 반송 | 반품 & 거절 | 거부
    import_refused customs.import_refused cause=customs : 통관불허 | 통관 불허 | 통관 거부 | 통관거부 | 수입불허 | 수입 불허 | 반입 금지 | 반입금지 | 통관불가 | 통관 불가 | 수입금지 | 수입 금지 | 통관이 불허 | 통관이 거부
    returning_moving returning.in_transit direction=return : 반송 | 반품 | 회송 | 회수 & 중$ | 중입니다 | 이동 | 출발 | 발송 | 도착 | 입고 | 상차 | 하차 | 수거 | 집하 | 집화 | 운송 | 배송 ! 예정 | 사유 | 접수 | 요청
    return_unclaimed returning.initiated direction=return cause=recipient : 반송 | 반품 | 회송 & 기간 | 기한 | 미수령
    return_address returning.initiated direction=return reason=address : 반송 | 반품 | 회송 & 주소 | 불명 | 이사
    returning returning.initiated direction=return : 반송 | 반품 | 되돌려 | 회송 | 되돌아 | 돌려보 | 회수 ! 사유
    @tax : 관세 | 관부가세 | 세금 | 부가세 | 수입세 | 제세 | 과세
    duties_paid customs.duties_paid physical=no : @tax & 납부완료 | 납부 완료 | 결제완료 | 결제 완료 | 납부됨 | 납부되었 | 납부하였 | 납부했 | 납부가 완료 | 결제되었 | 완납 | 수납 ! 예정 | 되지 않
    duties customs.duties_due reason=payment cause=recipient flag=action_required : @tax & 납부 | 결제 | 미납 | 부과 | 청구 | 고지 | 발생 | 대기 | 필요 | 통지
    @export : 수출 | 발송국 | 출국
    export_released customs.export_released : @export & 통관완료 | 통관 완료 | 신고수리 | 신고 수리 | 신고가 수리 | 허가 | 면허 | 이행신고 | 심사완료 | 심사 완료 | 통관이 완료 ! 예정 | 불허
    export_held customs.export_held reason=customs cause=customs : @export & 보류 | 지연 | 반려 | 취하 | 불허 & @customs | 신고
    export_in customs.export_in_progress : @export & 통관 | 신고 | 심사 | 세관
    held_id customs.import_held reason=tax_id cause=customs flag=action_required : 개인통관고유부호 | 개인통관부호 | 통관고유부호 | 통관부호 & 오류 | 불일치 | 확인 | 미기재 | 필요 | 입력 | 요청 | 누락 | 틀 | 제출
    held_documents customs.import_held reason=documents cause=customs flag=action_required : @customs & 서류 | 자료 | 제출 | 인보이스 | 구매내역 | 증빙 | 확인요청 | 확인 요청 | 정보 요청 ! 심사 | 완료 | 입항
    held customs.import_held reason=customs cause=customs : @customs | 수입 & 보류 | 계류 | 지연 | 검역 | 개장검사 | 정밀검사 | 유치 | 억류 | 압류 | 불일치 | 대기중 서류 | 문제 | 중단 | 오류 | 지정 ! 완료 | 해제
    @cleared : 세관 보류 해제 | 통관 보류 해제 | 통관보류 해제 | 통관완료 | 통관 완료 | 반출신고 | 통관이 완료 | 통관되었 | 세관 반출 | 통관 허가 | 신고수리 | 신고 수리 | 신고가 수리 | 수리되었 | 보세구역 반출 | 보세운송 반출 | 검사완료 | 검사 완료 | 심사완료 | 심사 완료 | 통관 절차가 완료 | 통관절차 완료 | 통관 통과 | 통관통과 | 통관 승인 | 통관을 마 | 반출되었 | 반출완료 | 반출 완료 | 통관 처리 완료 | 통관처리 완료 | 통관을 완료 | 통관처리완료 | 세관에서 반환 | 세관 반환 | 반출승인 | 통관 검사 완료
    manifest customs.import_in_progress : 적하목록 | 화물목록 | 입항보고
    released customs.import_released : @cleared ! 하기 | 하선 | 입항 | 예정 | 배송완료 | 보세운송신고
    landed in_transit.arrived_destination_country : 하선신고 | 하기신고 | 하선 신고 | 하기 신고 | 입항 | 한국 도착 | 한국도착 | 한국에 도착 | 국내 도착 | 국내에 도착 | 국내도착 | 현지공항 도착 | 현지 공항 도착 | 도착국 도착 | 도착국 공항 | 목적지 공항 | 도착국에 | 목적국 | 목적지 국가 | 상대국 도착 | 상대국도착 | 상대국에 | 대한민국에 도착 | 현지 도착 | 도착국가 | 배송국가 도착 | 착륙 | 수취국 ! 예정 | 출발 | 발송 | 교환국 | 세관
    landed_2 in_transit.arrived_destination_country : 인천공항 | 김포공항 | 인천국제공항 | 평택항 | 인천항 | 부산항 & 도착 ! 예정 | 수출
    in_customs customs.import_in_progress : @customs | 보세구역 반입 | 보세운송 | 반입신고 | 장치장 반입 | 보세창고 | 보세구역
    pickup_moved pre_shipment.pickup_scheduled physical=no : 수거일 | 집하일 | 집화일 | 수거 일정 | 집하 일정 | 집화 일정 | 방문일 | 수거 예정일 ~ 변경 | 연기 | 조정
    pickup_failed pre_shipment.pickup_failed : 집하 | 집화 | 수거 | 픽업 | 방문접수 + 실패 | 불가 | 못 | 불발 | 취소 | 지연 | 거절 | 미완료
    pickup_failed_2 pre_shipment.pickup_failed : 미집하 | 미집화 | 미수거 | 상품 미준비 | 상품미준비 | 보내는 분 부재 | 보내는분 부재 | 발송인 부재 | 판매자 부재 | 포장 미비 | 포장미비
    not_cancelled unknown.notice_only physical=no : 취소 + 할 수 없 | 불가 | 되지 않 | 하지 못 | 할수 없 | 실패 | 안 됩니다 | 안됩니다 | 가 불가 | 거부 | 거절 | 어렵
    not_cancelled_2 unknown.notice_only physical=no : 취소 요청 | 취소요청 | 취소 신청 | 취소신청 + 거절 | 거부 | 반려 | 실패 | 불가 | 미승인
    label_cancelled pre_shipment.label_cancelled physical=no : 송장 | 운송장 | 라벨 & 취소 | 삭제 | 폐기 | 무효 ! 불가 | 없
    cancelled_recipient cancelled.by_recipient cause=recipient physical=no : 고객 | 구매자 | 수취인 | 받는 분 & 취소
    cancelled cancelled.by_sender physical=no : 취소 ! 결항 | 예약 배송 취소
    resumed_first in_transit.resumed physical=no : 배송 | 배달 | 운송 | 이동 + 재개 | 다시 시작 | 계속 진행 | 이 계속 | 계속됩니다 | 계속되 | 정상 진행 ! 예정 | 후 재개 | 불가
    resumed_second in_transit.resumed physical=no : 보류 해제 | 보류해제 | 문제 해결 | 지연 해소 | 지연해소 | 정상화
    registered_before pre_shipment.info_received physical=no : 운송장 | 송장 + 등록되었 | 등록됨 | 등록 완료 | 발행되었 | 출력되었 & 인수 전 | 인수전 | 집화 전 | 집하 전 | 집화전 | 집하전
    awaited pre_shipment.not_handed_over physical=no : @sender ~ 인계 | 발송 | 전달 | 접수 | 출고 | 상품 ~ 기다리 | 기다리는 ! 반송 | 반품
    not_handed pre_shipment.not_handed_over physical=no : 인계 대기 | 인계대기 | 미인계 | 미전달 상품 | 미인수 | 미접수 | 미입고 | 인수 전 | 인수전 | 집화전 | 집하전 | 집화 전 | 집하 전 | 출고 대기 | 출고대기 | 발송대기 | 발송 대기 | 입고대기 | 입고 대기 | 출고전 | 발송전 | 발송 전 | 발송지연
    not_handed_2 pre_shipment.not_handed_over physical=no : 접수 | 인수 | 인계 | 전달 | 입고 | 발송 | 집하 | 집화 | 수거 | 맡기 | 넘겨주 | 넘겨 주 | 넘기 | 건네 | 전해주 + 하지 않 | 되지 않 | 지 않 | 받지 못 | 하지 못 & 아직 | @sender | 상품 ! @recipient + 에게 전달
    """

  private static let koreanDelivery = """
    not_tried delivery_failed.not_attempted cause=carrier : 침수 | 회차 | 되돌아 | 물량 | 차량 고장 | 차량고장 | 시간 부족 | 시간부족 | 인력 부족 | 배송 마감 | 업무 시간 초과 | 배송 중단 | 배달 중단 & 회차 | 되돌아 | 못했 | 못하 | 미배송 | 미배달 | 못함 | 못 했 | 불가 | 중단 ! 보관함 | 무인
    still_out_2 out_for_delivery.on_vehicle : 미배달 | 미배송 | 배달 전 | 배송 전 & 배달 중 | 배송 중 | 배달중 | 배송중 | 소지 | 휴대 | 싣고 ! 부재 | 실패 | 사유
    still_out out_for_delivery.on_vehicle : 아직 & 배달 | 배송 | 전달 & 않 | 못 | 전이 & 배송중 | 배달중 | 배송 중 | 배달 중 | 배송하고 | 배달하고 ! 부재 | 실패
    @asked : 시겠습니까 | 시겠어요 | 받으셨나요 | 받으셨습니까 | 수령하셨나요 | 도착했나요 | 완료되었나요 | 되었나요 | 됐나요 | 드릴까요 | 할까요 | 못하셨나요 | 되었는지 | 됐는지 | 받았는지 | 받으셨는지 | 완료되었습니까 | 원하시면 | 원하시나요 | 하셨나요 | 확인하기 | 확정하기 | 구매확정 | 구매 확정
    @asked : 완료 아니오 | 완료 아니요 | 완료 n$ | 완료 no$ | 완료 여부 | 완료여부 | 배달 여부 | 배송 여부 | 수령 여부 | 계획입니다 | 받지 못했습니다 | 받지 못하셨나 | 표시되지만 | 나오지만 | 나오는데
    @asked : 보통 | 일반적으로 | 통상 | 평균 ~ 이내에 배 | 이내 배 | 일 내 배 | 이내에 도착 | 소요
    asked unknown.notice_only physical=no : @asked & 배송 | 배달 | 수령 | 받 | 도착 | 구매 ! 부재 | 보관 | 만족
    no delivered : @asked
    no delivered : @deliver | 수령 | 맡 | 보관 | 두 + 겠습니다 | 드리겠 | 예정
    no delivered : 완료 ~ 오류 | 착오 | 오처리 | 사진 미 | 사진 없
    no delivered : 잘못 | 착오로 | 실수로 | 오류로 + 배송 | 배달 | 전달 | 완료 | 처리
    no delivered : @deliver + 하도록 | 되도록 | 하려 | 해야 | 하여야 | 할 수 있도록 | 하기 위 | 을 위해 | 를 위해 | 증명
    no delivered : 간선 | 운송업체 | 운송 업체 | 화물차 | 트럭 | 국가에 | 나라에 | 국가로 | 선박 + 전달 | 인도 | 배달 | 배송
    no delivered : 다른 상품 | 다른 택배 | 다른 물품 | 다른 박스 | 다른 소포 > 완료 | 되었 | 됐
    partial delivered.partial : 일부 배송 | 일부배송 | 일부 배달 | 일부배달 | 부분 배송 | 부분배송 | 부분 배달 | 부분배달 | 일부 상품 | 일부만 | 일부 물품 | 일부 품목 | 일부가 | 일부는 | 일부를 | 개 중 1개 | 개 중 2개 | 개 중 3개 | 개 중 4개 | 건 중 1건 | 건 중 2건 | 건 중 3건 | 중 1개만 | 박스 중 1 | 박스 중 2 & 완료 | 되었 | 했습니다 | 하였습니다 | 배달됨 | 배송됨 | 전달 ! 않 | 못 | 예정
    agreed out_for_delivery.customer_contacted physical=no : 고객 | 수취인 | 받는 분 | 받는분 | 수령인 & 협의 | 통화하여 | 통화 후 | 통화해 | 약속 | 통화하였 | 통화했 | 연락하였 | 연락했 | 연락드렸 | 전화드렸 | 전화하였 | 일정 조율 | 시간 조율 ! 불가 | 안 | 못 | 않 | 부재 | 문자
    arrived_soon in_transit.at_delivery_office : @branch | 대리점 | 배송지 & 도착 | 입고 & 배달예정 | 배송예정 | 배달 예정 | 배송 예정 | 배송될 | 배달될 | 배송할 | 배달할 | 배송 준비 | 배달 준비 ! 출발 | 발송 | 배송중 | 배달중 | 금일 | 오늘
    to_collector accepted.picked_up leg=origin : @sender ~ 기사 | 택배기사 | 집하기사 | 집배원 + 에게 전달 | 에게 인계 | 에게 인도 | 에게 넘 | 님께 전달 ! 반송 | 반품 | 않 | 예정
    to_point_changed in_transit.redirected : 편의점 | 픽업 | 무인함 | 보관함 | 우체국 | 영업소 ~ 수령으로 | 픽업으로 | 보관으로 | 배송으로 + 변경
    delayed_first exception.delayed physical=no : 지연 | 늦어 | 물량 증가 | 물량증가 | 물량 폭주 | 물량폭주 | 폭설 | 태풍 | 기상 악화 | 기상악화 | 천재지변 | 우천 | 폭우 | 파업 | 연착 | 결항 | 도로 통제 | 명절 | 연휴 ! 통관
    not_yet in_transit.moving : 아직 & 배달 | 배송 | 도착 & 않 | 못 | 전입니다 | 안 되 | 안되 ! 부재 | 찾아
    absent delivery_failed.attempted reason=absent cause=recipient : 폐문부재 | 수취인부재 | 고객부재 | 부재 | 부재중 | 집에 안 | 계시지 않 | 고객이 없 | 사람이 없 | 아무도 없 | 안 계 ! 발송인 | 판매자 | 문앞 | 문 앞 | 보관 | 경비실
    closed delivery_failed.attempted reason=business_closed cause=recipient : 휴무 | 휴업 | 폐점 | 회사 휴일 | 영업종료 | 영업 종료 | 업무 종료 | 휴가 ! 택배사 | 연휴
    contact delivery_failed.attempted reason=contact_recipient cause=recipient : 연락두절 | 연락 두절 | 통화불가 | 통화 불가 | 연락불가 | 연락 불가 | 연락이 되지 | 연락이 안 | 전화를 받지 | 전화번호 오류 | 결번 | 연락처 오류 | 연락 안 됨 | 연락 안 되 | 연락이 닿지 | 연락되지 | 연락 안됨 | 연락안됨 | 전화 불통
    refused exception.refused reason=refused cause=recipient : 수취 | 수령 | 인수 | 받기 | 수신 | 배송 | 배달 + 거절 | 거부
    refused_2 exception.refused reason=refused cause=recipient : 수취인 거절 | 수취인거절 | 고객 거부 | 고객거부 | 고객 거절 | 고객거절 | 착불 거부 | 인수 의사 없
    address exception.address_problem reason=address : 주소 & 불명 | 불분명 | 오류 | 오기 | 잘못 | 불완전 | 확인 불가 | 미기재 | 정확하지 | 부정확 | 불일치 | 찾을 수 없 | 상이 | 부족 | 미상 | 확인 필요 | 확인불가 | 틀
    address_2 exception.address_problem reason=address : 수취인불명 | 수취인 불명 | 이사불명 | 이사 불명 | 수취인미거주 | 미거주 | 수취인 미거주 | 배송 불가 지역 | 배송불가지역 | 배달불가지역 | 거주하지 않
    moved exception.address_problem reason=moved cause=recipient : 이사 + 갔 | 감 | 로 | 하여 | 하신 | 했
    no_access delivery_failed.attempted reason=no_access : 출입 불가 | 출입불가 | 출입 통제 | 출입통제 | 진입 불가 | 진입불가 | 현관 비밀번호 오류 | 공동현관 출입 | 공동현관 비밀번호
    rescheduled out_for_delivery.rescheduled physical=no : 재배달 | 재배송 | 다시 배송 | 다시 배달 | 다음날 배송 | 익일 배송 | 내일 배송 | 내일 다시 | 재방문 | 익일배송
    rescheduled_2 out_for_delivery.rescheduled physical=no : 배송일 | 배달일 | 배송 날짜 | 배송날짜 | 배송일자 | 배송시간 | 배송 시간 | 배송 일정 | 배송일정 | 배달 일정 | 예정일 | 예정시간 | 수령일 + 변경 | 연기 | 조정 | 재지정
    postponed out_for_delivery.rescheduled physical=no : 배송 | 배달 + 연기 | 보류 요청
    appointment out_for_delivery.appointment_scheduled physical=no : 배송 | 배달 | 희망 | 지정 + 예약 | 약속 | 지정일 | 희망일
    failed delivery_failed.attempted : 미배달 | 미배송 | 미배완료 | 미배 | 배달실패 | 배송실패 | 배달불가 | 배송불가 | 배달불능 | 배송불능 | 미전달 | 배달 시도 | 배송 시도 | 배달시도
    failed_3 delivery_failed.attempted : @deliver ~ 못하 | 못했 | 못함 | 않
    failed_2 delivery_failed.attempted : @deliver + 실패 | 불가 | 못 | 불능 | 안됨 | 않 | 없 | 어렵
    expired_first pickup.expired : 기간 | 기한 | 시간 + 내 | 안에 | 이내 & 않음 | 않았 | 않아 | 미수령 | 안 함 ! 아직 | 않으면 | 않을
    expired_second pickup.expired : 기간 | 기한 + 만료 | 경과 | 종료 | 지남 | 초과 | 지나 & 수령하지 | 미수령 | 찾아가지 | 안 찾아 ! 예정 | 임박 | 않으면
    reminder pickup.reminder physical=no : 기한 | 기간 | 까지 | 마감 & 남았 | 임박 | 곧 | 내일 | 오늘까지 | 서둘러 | 만료 예정 | 종료 예정 | 반송될 & 픽업 | 수령 | 보관 | 찾아
    reminder_2 pickup.reminder physical=no : 아직 찾아 | 아직 수령 | 미수령 안내 | 수령 안내 재 | 찾아가지 않 | 수령하지 않 | 빠른 시일 내
    extended pickup.extended physical=no : 보관 기한 | 수령기한 | 픽업 기한 | 픽업기한 | 픽업 기간 | 보관기간 | 보관 기간 | 보관기한 | 수령 기한 & 연장
    expired pickup.expired : 보관기간 | 보관 기간 | 보관기한 | 보관 기한 | 수령기한 | 수령 기한 | 픽업 기한 & 경과 | 만료 | 종료 | 지났 | 초과
    expired_2 pickup.expired : 장기 미수령 | 장기미수령 | 미수령
    took delivered.collected handed_to=recipient : 가져가셨 | 가져갔 | 가져감 | 찾아감 | 찾아갔 | 찾아가셨 | 찾아 갔 | 찾으셨 | 수령해 갔 | 픽업완료 | 픽업 완료 | 픽업하셨 | 창구교부 | 창구 교부 | 방문수령$ | 방문수령 완료 | 방문 수령 완료 | 내방 수령 | 내방수령 | 내점수령 | 방문수령하 | 수령완료 | 수령 완료 & @shop | @locker | 고객 | 방문 | 창구 | 내방 | 내점 | 찾 ! @sender | 수거 | 대기
    collected delivered.collected handed_to=recipient : @shop | @locker | 우체국 & 수령하 | 수령완료 | 수령 완료 | 수령함 | 수령$ | 인도 | 찾아가셨 | 수령되 | 꺼내 | 회수하 | 출고됨 ! 대기 | 수령하세요 | 않 | 예정 | 못 | 바랍니다 | 수령하시기 | 주세요 | 주시기 | 하실
    sender_dropped accepted.dropped_off leg=origin : @sender ~ @locker | @shop & 넣 | 맡기 | 맡겼 | 접수 | 투입 | 두고 ! 반송 | 반품 | 수령 | 배달 | 예정 | 않 | 못
    ready_soon pickup.ready handed_to=station : @shop | @locker | 우체국 | 영업소 | 대리점 & 찾아가 | 찾아갈 | 찾으러 | 찾아 가 | 수령 대기 | 수령대기 | 방문 수령 | 방문수령 | 수령하세요 | 수령해 | 수령 바랍 | 수령가능 | 수령 가능 | 비밀번호 | 인증번호 | 픽업 가능 | 픽업 대기 | 수령을 기다리 | 방문을 기다리 | 찾아오시기를 ! 않으셨
    station pickup.ready handed_to=station : @locker & 도착 | 보관 | 투입 | 완료 | 배달 | 배송 | 입고 | 넣 ! 예정 | 출발 | 배송중
    station_2 pickup.ready handed_to=station : @shop & 도착 | 보관 | 배송완료 | 배송 완료 | 배달완료 | 배달 완료 | 배송되었 | 배달되었 | 입고 ! 예정 | 출발 | 발송 | 접수 | 수거
    ready_pickup pickup.ready : 픽업 가능 | 픽업가능 | 픽업 대기 | 픽업대기 | 수령 가능 | 수령가능
    to_point out_for_delivery.to_pickup_point : @locker | @shop & 배송중 | 배송 중 | 이동중 | 이동 중 | 배송 출발 | 배송출발 | 도착 예정 | 도착예정 | 배송 예정 | 배송예정
    for_final in_transit.handed_to_last_mile : 최종 배송 | 최종배송 | 배송을 위해 | 배달을 위해 | 마지막 배송 | 현지 배송 & 이관 | 인계 | 전달되 | 넘겨 | 인도 ! 예정 | 집배원 | 기사 | 않
    to_office in_transit.at_delivery_office : 우체국에 | 우체국으로 | 배달국에 | 배달국으로 | 영업소에 | 영업소로 | 대리점에 | 대리점으로 | 집배점에 | 집배점으로 | 캠프에 | 캠프로 | 지점에 | 지점으로 + 배송 | 배달 | 전달 | 인계 | 이관 ! 예정 | 수령 | 찾아 | 현지 | 해외 | 상대국
    to_hub in_transit.arrived_facility : 공항에 | 공항으로 | 허브에 | 허브로 | 센터에 | 센터로 | 터미널에 | 터미널로 | 창고에 | 창고로 + 배송되 | 배달되 | 전달되 | 인계되 | 배송완료 | 배송 완료
    when_done unknown.notice_only physical=no : 배달 | 배송 | 전달 + 완료 후 | 완료후 | 완료 시 | 완료시 | 완료되면 | 완료 되면 | 배달되면 | 배송되면
    mailbox delivered.mailbox : 우편함 | 우편수취함 | 우체통 | 우편 수취함 & 배달 | 완료 | 투함 | 넣 | 배송 | 투입 ! 예정
    reception delivered.reception handed_to=proxy : 경비실 | 관리실 | 관리사무소 | 경비원 | 경비 아저씨 | 경비아저씨 | 경비님 | 안내데스크 | 프런트 | 프론트 | 로비 | 수위실 | 데스크 | 행정실 | 문서실 | 총무과 | 당직실 | 관리소 & 대신 받 | 배완 | 완료 | 배달 | 배송 | 보관 | 수령 | 맡 | 전달 | 위탁 | 인계 ! 예정
    neighbour delivered.neighbour handed_to=proxy : 이웃 | 옆집 | 윗집 | 앞집 | 아랫집 & 대신 | 받았 | 받음 | 배완 | 배달 | 완료 | 수령 | 전달 | 맡 | 보관 | 위탁 ! 예정
    safe delivered.safe_place : 문앞 | 문 앞 | 현관앞 | 현관 앞 | 대문앞 | 대문 앞 | 집앞 | 집 앞 | 소화전 | 계량기 | 양수기 | 비대면 | 지정장소 | 지정 장소 | 요청 장소 | 요청하신 장소 | 창고 앞 & 배완 | 완료 | 배달 | 배송 | 보관 | 두 | 놓 | 놔 | 전달 | 위탁 | 수령 ! 예정 | 부탁 | 출발
    proxy delivered.agent handed_to=proxy : 가족 | 동료 | 동거인 | 대리수령 | 대리 수령 | 대리인 | 직장동료 | 배우자 | 부모 | 형제 | 친척 | 직원 | 위탁 & 배달 | 완료 | 수령 | 전달 | 배송완료 | 배송 완료 ! 예정 | 방문 | 집하 | 배송중
    @today : 금일 | 오늘 | 당일
    today out_for_delivery.on_vehicle : @today & 배달예정 | 배달 예정 | 배송예정 | 배송 예정 | 도착 예정 | 도착예정 | 도착할 예정 | 배송할 | 배달할 | 배송될 | 배달될 | 배송됩니다 | 배달됩니다
    handed_on in_transit.handed_to_last_mile : 배송업체 | 현지 배송 | 현지배송 | 택배사 | 배송사 | 협력사 | 협력업체 | 우체국택배 & 인계하여 | 인계되어 | 이관하여 | 이관되어 | 인계하였 | 인계되었 | 이관되었 | 이관하였 | 넘겨져
    will_deliver out_for_delivery.on_vehicle : 배송할 예정 | 배달할 예정 | 배송 예정 | 배달 예정 | 배달예정 | 배송예정 | 방문할 예정 | 방문 예정 | 방문예정 ! 내일 | 까지 | 이내 | 수거 | 집하 | 집화 | 접수 ! 인계 | 이관 | 배송업체 | 택배사 ! 운송중 | 운송 중 | 이동중 | 이동 중
    promise_2 unknown.notice_only physical=no : 완료 예정 | 완료예정 | 예정 시간 | 예정시간 | 예정일 ! 수거 | 집하
    left_eta in_transit.departed_facility : 출발 | 발송 | 이륙 | 출항 > 도착 예정 | 도착예정 | 도착할 예정 | 배송 예정 ! 출발 예정 | 출발예정 | 발송 예정 | 배송출발 | 배송 출발 | 배달출발 | 발송인
    promise unknown.notice_only physical=no : 도착 예정 | 도착예정 | 도착할 예정 | 배송 예정 | 배송예정 | 배달 예정 | 배달예정 | 배송될 예정 | 배달될 예정 | 예상 배송 | 배송될 | 배달될 ! 인계 ! 운송중 | 운송 중 | 이동중 | 이동 중
    contacted out_for_delivery.customer_contacted physical=no : 고객에게 연락 | 고객과 통화 | 고객 통화 | 전화 연락 완료 | 통화 완료 | 통화완료 | 연락 완료
    preparing in_transit.at_delivery_office : 배달준비 완료 | 배송 대기 | 배송대기 | 배달 대기 | 배달대기 | 배달전 | 배송입고
    airline_first in_transit.handed_to_linehaul : 항공사 | 운송사 | 선사 | 포워더 + 전달 | 인도 ! 예정 | 않
    @warehouse : 배송대행지 | 배대지 | 물류센터 | 물류 센터 | 창고 | 집하장 | 터미널 | 통합센터 | 합배송 | 센터에서
    by_warehouse accepted.received_at_origin : @warehouse ~ 수령 | 인수 | 수취 | 접수 | 서명 ! 예정 | 대기 | 않 | 못 | 고객 | 수취인
    last_mile in_transit.handed_to_last_mile : 배송업체 | 현지 배송 | 현지배송 | 현지택배 | 현지 택배 | 국내배송사 | 국내 배송사 | 국내택배 | 국내 택배 | 배송사 | 택배사 | 현지 우체국 | 현지 우편 | 우체국택배 | 로컬 | 협력사 | 협력업체 | 배송 파트너 | 위탁업체 | 배송대행 | 대한통운 | 한진택배 | 롯데택배 & 인계 | 전달 | 이관 | 넘 | 인도 ! @not | 않 | 예정
    """

  private static let koreanTransit = """
    @airline : 항공사 | 운송사 | 선사 | 항공기 | 항공 | 비행기 | 선박 | 포워더
    airline in_transit.handed_to_linehaul : @airline + 인계 | 전달 | 인도 | 인수 | 탑재 | 적재 | 대기 | 접수 | 예약 | 위탁 ! 미적재 | 미탑재 | 미선적 | 탑재되지
    airline_2 in_transit.handed_to_linehaul : 컨테이너 | 발송국 공항 | 출발지 공항 | 출발 공항 도착 | 공항 반입 | 선적 | 교환국 발송준비 | 발송준비 교환국 | 기적 | 항공편 배정
    not_loaded in_transit.not_loaded : 실리지 | 싣지 못 | 항공편을 놓 | 미탑재 | 미적재 | 미선적 | 탑재되지 | 탑재 실패 | 탑재 불가
    left_country in_transit.departed_origin_country : 항공기 출발 | 출항 | 이륙 | 발송국 출발 | 발송국가 출발 | 발송국가에서 출발 | 발송국을 출발 | 교환국 발송 | 교환국에서 발송 | 교환국발송 | 해외로 발송 | 국제우편물 발송 | 현지 출발 | 현지출발 | 국제우편물류센터 발송 | 국제우편물류센터에서 발송 | 공항 출발 | 공항에서 출발 | 상대국으로 발송 | 상대국 발송 | 출국 | 해외 출발 | 중국 출발 | 미국 출발 | 일본 출발 | 항공편 출발 | 항공기가 출발 | 비행기 출발 | 출발국 | 목적국으로 | 도착국으로 ! 예정 | 준비
    @exchange : 교환국 | 국제우편물류센터 | 국제우체국 | 국제물류센터
    export_office in_transit.export_processing : @exchange & 발송국 | 발송교환국 | 수출 | 출발국 | 발송준비 | 발송 준비
    import_office in_transit.arrived_import_office : @exchange & 도착 | 입고 | 접수
    transit_country in_transit.transit_country : 경유국 | 경유지 | 중계국 | 환적
    picked_planned pre_shipment.pickup_scheduled physical=no : 집하 | 집화 | 수거 | 픽업 | 방문접수 | 방문 접수 + 예정 | 예약 | 요청 | 신청 | 대기 | 지시 | 접수 | 할당 | 배정 | 하러
    dispatch_prepared in_transit.moving : ^발송준비$ | ^발송 준비$
    ready_to_send pre_shipment.order_created physical=no : 배송지시 | 배송 지시 | 출고지시 | 출고 지시 | 배송준비중 | 배송 준비중 | 배송 준비 | 배송준비 | 상품준비 | 상품 준비 | 상품을 준비 | 발송준비 | 발송 준비 | 출고준비 | 출고 준비 | 결제완료 | 결제 완료 | 주문 | 포장중 | 포장 중 | 포장완료 | 포장 완료 | 발주 ! 운송중 | 운송 중 | 이동중 | 이동 중 | 배송중 | 배송 중 | 집하 | 집화 | 하차 | 상차
    label pre_shipment.info_received physical=no : 운송장출력 | 운송장 출력 | 송장출력 | 송장 출력 | 운송장 등록 | 운송장이 등록 | 운송장번호가 등록 | 송장이 등록 | 운송장등록 | 운송장 정보 | 운송장 발행 | 운송장 생성 | 송장 등록 | 송장 발행 | 송장등록 | 접수예정 | 예약접수 | 예약 접수 | 예약 | 사전접수 | 사전 접수 | 배송정보 등록 | 정보가 등록 | 정보 등록 | 정보등록 | 인터넷접수 | 인터넷 접수 | 접수정보 | 접수 정보 | 전자정보 | 정보 수신 | 정보를 수신 | 정보를 받 | 정보 접수 | 정보 전송 | 데이터 전송 | 정보전송 | 라벨 | 데이터 수신 | 데이터 접수 | 발송정보 | 출력완료
    shop_given accepted.dropped_off leg=origin : 편의점 | 점포 | 창구 | 무인접수 | 무인 접수 | 우체통 | 매장 & 접수 | 맡기 | 맡겼 | 접수됨 | 투함 | 위탁 ! 예정 | 배달
    out out_for_delivery.on_vehicle : 배달준비 | 배달 준비 | 배송출발 | 배달중 | 배송 출발 | 배달출발 | 배달 출발 | 배달 중 | 배송중 | 배송 중 | 배송출고 | 배송 출고 | 집배원이 배달 | 배달하고 있 | 배송하고 있 | 배송을 시작 | 배달을 시작 | 배송 시작 | 배달 시작 | 배송시작 | 배달시작 | 배송기사 인계 | 집배원 인계 | 기사 인계 | 배송기사에게 | 배송원 | 집배원에게 | 배송차량 | 배송 차량 | 배달 차량 | 배달차량 | 배달을 위해 출발 | 배송을 위해 출발 | 출발하였습니다 배송 | 배송하러 | 배달하러 | 배송 기사 ! 완료 | 수거 | 집하
    signed delivered.signed handed_to=recipient : 서명 | 사인 & 완료 | 배달 | 배송 | 수령 ! 없음 | 없이
    recipient delivered.recipient handed_to=recipient : 본인 | 직접 | 수취인 | 받는 분 | 받는분 | 수령인 & 수령하 | 배달완료 | 배송완료 | 배달 완료 | 배송 완료 | 전달완료 | 전달 완료 | 수령$ | 전달하였 | 전달했 | 교부 | 인도 | 전달되었 | 수령함 | 수령완료 | 수령 완료 | 전달 ! 예정 | 않 | @sender | 못
    delivered delivered.unspecified handed_to=recipient : 배달 | 배송 | 전달 | 인도 + 완료 | 되었 | 됐습니다 | 됐어 | 했습니다 | 하였습니다 | 드렸 | 마쳤 | 됨$ ! 준비 | 못했 | 못하 | 않 | 미배달 | 예정 | 지연 | 접수 | 출발 | 시작 | 배정 | 인계 | 영업소로 | 집배점 | 센터 | 취급점 | 정보 | 상차 ! 공항 | 창고 | 터미널 | 물류 | 허브 | 세관 | 항공 | 선사
    delivered_2 delivered.unspecified handed_to=recipient : 수취완료 | 수취 완료 | 수령완료 | 수령 완료 | 수령하였습니다 | 수령하셨 | 수령했 | 고객 인도 | 고객인도 | 배달종료 | 배송종료 | 배완 | 받으신 것 | 받으셨 | 고객이 받았 | 고객님이 받았 | 고객님께서 받으 | 수취인이 받았 | 받는 분이 받 | ^교부$ | 교부완료 | 교부 완료 | 인수확인 | 인수 확인 | 수령확인 | 수령 확인 ! 예정 | 않
    picked_up accepted.picked_up leg=origin : 집하 | 집화 | 수거 | 픽업
    picked_up_2 accepted.picked_up leg=origin : @sender + 인수 | 수령 | 인계 ! 대기 | 예정
    registered pre_shipment.info_received physical=no : ^접수$ | ^접수완료 | ^접수 완료
    picked_up_3 accepted.picked_up leg=origin : 으로부터 | 에게서 | 께서 보내신 | 로부터 + 인수 | 수령 | 상품을 인수 | 물품을 인수 | 수거 | 집하
    accepted accepted.received_at_origin leg=origin : 접수 | 인수 | 상품인수 | 인도받 | 맡기 | 맡겼
    misrouted exception.misrouted cause=carrier : 오분류 | 오도착 | 오발송 | 오배송 | 오배달 | 잘못 분류 | 잘못 배송 | 잘못 도착 | 오착 | 오송 | 다른 지역으로 | 잘못된 지역
    redirected in_transit.redirected : ^전송$ | 우편물 전송 | 전송 처리 | 배송지 변경 | 배송지변경 | 배달지 변경 | 주소 변경 | 주소변경 | 수령지 변경 | 전교 | 주소이전 | 수령장소 변경 | 수령지변경
    held exception.held : 보류 | 보관중 | 보관 중 | 정체 | 유보 | 중단 | 홀딩 ! 수령 | 찾아 | 우체국
    ready pickup.ready : 우체국보관 | 우체국 보관 | 보관 | 수령 대기 | 수령대기 | 방문수령 가능 | 방문 수령 | 방문수령 | 찾아가세요 | 찾아가 주 | 수령하세요 | 픽업 가능 | 수령 가능 | 교부 대기 | 찾아가시기
    at_office in_transit.at_delivery_office : @branch & 도착 | 입고 | 하차
    at_office_2 in_transit.at_delivery_office : 배달지도착 | 배송지도착 | 배달점도착 | 캠프도착 | 캠프 도착 | 캠프입고
    departed in_transit.departed_facility : 발송 | 출발 | 간선상차 | 노선상차 | 상차 | 출고 | 행낭적입 | 행낭 적입 | 행낭포장 | 떠났 | 반출
    moving_to in_transit.moving : 이동중 | 운송중 | 이동 중 | 운송 중 | 이동하고 ! 도착 | 하차 | 입고 | 분류
    arrived in_transit.arrived_facility : 도착 | 입고 | 간선하차 | 노선하차 | 하차 | 분류 | 허브 | 구분 | 스캔 | 터미널 | 입하 | 반입
    moving in_transit.moving : 이동중 | 운송중 | 이동 중 | 운송 중 | 상품이동 | 상품 이동 | 이동하 | 운송 | 수송 | 이동 | 환승
    trouble exception.other : 사고 | 오류 | 문제 | 이상
    """
}
