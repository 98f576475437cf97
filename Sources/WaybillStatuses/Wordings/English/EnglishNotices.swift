extension SharedWordings {
  // Messages in which nothing happens to the parcel. Left without a status on purpose: a survey, an advert or
  // an SMS between two scans must not hide the scan.
  static let englishNotices = """
    @about_movement : available | ready for | collect* | attempt* | @not | undeliver* | customs | duty | duties | arrived | delivered | held | out for | returned | picked up | address
    @if : ^should | if | in case | in the event | whenever
    @nobody : nobody | no one | noone | not home | not at home | not in | not there | absent | unavailable | not available | not present | are out | is out | can t be | cannot be | won t be | don t answer | not answer | doesn t answer | answers | miss | not able | get hold | reach you | contact you
    @happened : attempted | attempt made | tried | was | were | have been | has been | have left | we ve | missed you | could not | couldn t | unable | out for delivery | delivered at
    delivered_attempt delivered.unspecified handed_to=recipient : ^delivered | been delivered | was delivered | parcel delivered | package delivered | item delivered | shipment delivered | order delivered + early | earlier | ahead of | sooner | on time | in full ! not | will | depot | @sender | @facility | @point | carrier
    delivered_attempt_2 delivered.unspecified handed_to=recipient : ^delivered | ^successfully delivered | delivered + on | at | after ~ attempt* | customs | duties | duty | taxes ! not | undelivered | will | when | depot | warehouse | returned
    delivered_asks delivered.unspecified handed_to=recipient : ^delivered | ^successfully delivered | ^your parcel has been delivered | ^your package has been delivered | ^your order has been delivered | ^delivery completed > rate | review | feedback | if you have not received | if you haven t received | if not received | thank you | enjoy ! depot | facility | carrier | @sender | @point | return* | will
    wrong_house exception.misrouted cause=carrier : delivered | left | handed + to | at ~ wrong ~ street | house | door | building | person | flat | neighbour | neighbor | customer
    return_rules unknown.notice_only physical=no : ^returns | ^return parcels | ^returned goods ~ must | should | can | may | need to
    by_sender accepted.dropped_off leg=origin : @sender + delivered | has delivered | handed | has handed | handed over > warehouse | hub | depot | consolidation ! not | @recipient | return* | customer
    claims unknown.notice_only physical=no : claims | claim | claimed | says | reports | reported | complains | complained | states | disputes ~ not delivered | not been delivered | not received | never received | never arrived | non delivery | not arrived ! courier | driver
    undo unknown.notice_only physical=no : ^undo | ^revoke | ^cancel + delivered | delivered status | delivered scan
    may_accept unknown.notice_only physical=no : can | may ~ accept | receive | sign for ~ parcel | package | delivery ! cannot | customs | not
    @against : this month | this week | this year | so far | by accident | accidentally | whether | almost | nearly | deemed | considered | regarded as | treated as | archive | overview
    @against : delivered by + tomorrow | today | end of | the end of | noon | monday | tuesday | wednesday | thursday | friday | saturday | sunday | latest
    @against : delivered > still on board | still on the | still in the | still with the | still at the
    no delivered : @against
    conditional_absence unknown.notice_only physical=no : in case of absence | in case of your absence | in the event of absence | in case of non delivery | in case of a missed delivery | in case of unsuccessful delivery & will | may | can | ll | leaves | brings ! @happened
    conditional_nobody unknown.notice_only physical=no : ^nobody | ^no one | ^not home | ^not at home | ^not in | ^out when | ^can t be there & we will | we ll | we may | we can | the driver will | the courier will ! @happened
    conditional_unless unknown.notice_only physical=no : ^unless & will | may | goes | returns | brought ! collect | collected | claim | claimed | pick | picked | @happened
    conditional unknown.notice_only physical=no : @if ~ @nobody & will | may | might | can | shall | ll | would | leave | leaves | goes | go | bring | brings | take | takes | try | tries | deliver ! @happened
    conditional_return unknown.notice_only physical=no : @if | should ~ @deliver ~ fail | fails | not succeed | unsuccessful | not possible & will | may | ll ! @happened
    survey unknown.notice_only physical=no : rate your | rate our | rate the | satisfaction survey | survey | your feedback | leave feedback | leave a review | write a review | how did we do | how was your | tell us about your
    advert unknown.notice_only physical=no : mystery reward* | download the app | download our app | sign up for | special offer | subscribe to | get the app | follow us | discover our
    disclaimer unknown.notice_only physical=no : tracking is provided for information | tracking information may | no tracking information beyond | no further tracking | further tracking information is not | not tracked beyond | tracking ends | tracking number changed | new tracking number is
    signature_shown unknown.notice_only physical=no flag=pod_available : signature image | signature recorded | signature proof ~ recorded | available | online | viewing ! delivered
    photo unknown.notice_only physical=no flag=pod_available : photo ~ available | taken | added | uploaded ! delivered
    number_given pre_shipment.info_received physical=no : assigned a tracking | tracking number assigned | tracking number has been assigned | tracking number allocated | tracking number generated | tracking number created | barcode assigned | barcode generated
    message_sent unknown.notice_only physical=no : sms | text message | e mail | email | push notification | whatsapp | notification | notice | message | letter ~ sent | delivered | dispatched | generated | issued | send | emailed ! @about_movement
    message_sent_to unknown.notice_only physical=no : sent | sending | we have sent | send ~ sms | text message | e mail | email | notification | message ! @about_movement
    notified unknown.notice_only physical=no : notified | informed | advised | alerted ~ by sms | via sms | by email | by e mail | via email | by text | by phone | by telephone ! @about_movement
    notified_recipient unknown.notice_only physical=no : @recipient | @sender ~ notified | informed | advised of | alerted ! @about_movement
    not_found unknown.not_found physical=no : tracking not available | tracking information is not available | no tracking information | no information available | no such parcel | no such shipment | no such item | no such package | no parcel found | no shipment found | no record of | no record found | tracking number not found | shipment not found | status not available | status update is not yet available | no data available | no events | no results | not found in our system | not found in the system ! awaiting item | pre shipment | label created
    not_found_2 unknown.not_found physical=no : @not | don t | no ~ find | recognise | recognised | recognize | recognized | information | info | details | match | matches | matching | data | status ~ number | barcode | bar code | reference | tracking id | code ! @parcel ~ number | customs | received | phone | house | access | gate | tax | street
    not_found_3 unknown.not_found physical=no : unknown | unrecognised | unrecognized | not recognised | not recognized + waybill | waybill no | awb | awb no | consignment number | barcode | bar code | tracking number | tracking id | shipment number | parcel number
    not_found_4 unknown.not_found physical=no : barcode | bar code | tracking number | tracking id | shipment number | parcel number ~ unknown | unrecognised | unrecognized | not recognised | not recognized | not known
    invalid_number unknown.invalid_number physical=no : invalid tracking number | invalid number | tracking number is invalid | tracking number is not valid | not a valid tracking | incorrect tracking number
    """
}
