extension SharedWordings {
  static let englishCancellations = """
    @courier_pickup : pickup | pick up | collection | picked up | collect | picking up | uplift
    @cancelled : cancelled | canceled | cancel | cancellation
    not_cancelled unknown.notice_only physical=no : can t be | cannot be | could not be | couldn t be | can no longer be | no longer be | not be | unable to | cannot | not | not been | not possible to | too late to + @cancelled ! deliver* ~ @cancelled ! pickup | pick up | collection | flight
    not_cancelled_2 unknown.notice_only physical=no : cancellation | cancellation request | request to cancel ~ rejected | refused | denied | failed | not possible | unsuccessful | declined | too late
    tour_stopped delivery_failed.not_attempted cause=carrier : delivery tour | delivery round | delivery run | delivery route | tour | delivery trip ~ cancel* | abort* | aborted | broken off | stopped | suspended | interrupted | cut short | ended early | discontinued
    label_cancelled pre_shipment.label_cancelled physical=no : label | labels | airway bill | waybill ~ cancel* | voided | void | deleted | removed | withdrawn | invalidated
    label_cancelled_2 pre_shipment.label_cancelled physical=no : cancel* | voided | void | deleted | removed ~ label | shipping label | shipment label | airway bill | waybill
    pickup_not_done pre_shipment.pickup_failed physical=no : pickup | pick up | collection ~ fail | failed | failure | unsuccessful* | cancel* | not ready | not attempted | not completed | not possible | exception | missed | rejected | rescheduled | not done | not successful | attempt | attempts | attempted | refused | postponed ! @point ~ @not ! @recipient | locker | post office | point | station sign ! customer not
    pickup_not_done_2 pre_shipment.pickup_failed physical=no : @not | attempted | attempt | missed | unsuccessful ~ pickup | pick up | picked up | picked | collection | collect ! by @recipient | locker | post office | point | station | delivery | not collected | if not | deliver* | card | uncollected | not claimed | notice ! storage | retention | within the | deadline | in time | recipient s ! you do not | you don t | if you
    pickup_not_done_3 pre_shipment.pickup_failed physical=no : not ready | shipment not ready | package not ready | sender not available | shipper not available | shipper closed | sender closed | shipper absent | sender absent | nothing to collect | no package to collect & @courier_pickup | shipper | sender
    pickup_not_done_5 pre_shipment.pickup_failed physical=no : @sender ~ closed | not contactable | not reachable | absent | unavailable | not available | not ready | not home | not present | refused to hand ! return*
    pickup_address pre_shipment.pickup_failed physical=no : incomplete | incorrect | wrong | invalid ~ pickup address | pick up address | collection address | shipper pickup address | seller address | shipper address
    pickup_not_done_4 pre_shipment.pickup_failed physical=no : not picked | not received + from client | from the client | from shipper | from sender | from seller | from merchant | received from client
    cancel_recipient cancelled.by_recipient cause=recipient : cancel* ~ by | by the + @recipient
    cancel_recipient_2 cancelled.by_recipient cause=recipient : @recipient ~ cancel* ! refus*
    cancel_carrier cancelled.by_carrier cause=carrier : cancel* ~ by | by the + @carrier | carrier | system
    cancelled cancelled.by_sender : cancel* | voided | void | order closed | order deleted | withdrawn | ^deleted$ | recalled by | void information ! flight | pickup | pick up | appointment | delivery option | redirect* | hold | redelivery | notification | transaction | refus* | notice ! @not ~ cancel*
    rejected_order exception.rejected_by_carrier cause=carrier : order + accept fail | rejected | not accepted | refused
    """
}
