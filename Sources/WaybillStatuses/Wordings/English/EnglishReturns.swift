extension SharedWordings {
  static let englishReturns = """
    @return : return | returned | returning | returns | rts | rto | rtv | sent back | send back | sending back | sends back | sends it back | send it back | sent it back | goes back to | goes back | going back | taken back | given back | reverse logistics | reverse pickup
    @return : back to | back to the + @sender
    @returned : returned | sent back | handed back | given back | brought back
    @unfinished : being | is returned | in process | in progress | processing | started | start | initiat* | request* | on its way | on the way | on their way | en route | enroute | in transit | under way | underway | departed | arriv* | ready | available | await* | will | to be | going | prepar* | begin* | began | should | must | can | may | if | unless | marked | instruct* | label | order* | accepted | authori* | undergo* | about to | scheduled | decid* | due to be | transit | way | enters | outbound | inbound | dispatched | shipped | left | not
    @unfinished : @not ~ return* | deliver* | received | handed | successful
    @away : to our | to the | to local | to a | to origin | to sorting | to delivery | to | to fedex | to ups | to usps | to dhl | into | at + @facility | depot | store | shelf | courier | carrier | agent | airline | dispatch
    @no_return : return receipt | signed return | return date | return address | returned from customs | returned from import | returned from export | returned by customs | returned by import | returned by export | item from customs | from the customs | pod return* | return call | call returned | return by gsm | return of documents | documents returned | cod return | to avoid return | avoid return | returned call | return policy | to prevent return | returned to customs | returned to canadian customs
    @available : ready for | available for | available at | has arrived | arrived at
    last_days pickup.reminder physical=no : reminder | deadline | last chance | last day | last days | last call | final day | final days | final chance | final call | hurry | hours left | hours remaining | hours remain | day left | days left | day remaining | days remaining | days remain | only until | running out | runs out | about to expire | about to end | soon expire* | soon end* | expires | expires soon | expire soon | will expire | ends today | ends tomorrow | ends on | still waiting & collect | collected | collection | pick up | pick it up | picked up | pickup | storage | retention | holding | keeping | shelf life | claim | claimed | claiming | redelivery ! passed | missed | expired | has ended | customs | duty | duties | extended | courier | driver | has been returned | was returned | not collected | not picked up | not claimed | unclaimed | seller | merchant | sender to
    collect_or_back pickup.reminder physical=no : @if | unless | otherwise | or | or else | before | please | must be & collect | collected | claim | claimed | unclaimed | uncollected | pick up | pick it up | picked up | pickup & @return ! customs | has been returned | was returned | being returned | is returned | return label | courier | driver | @available | @undelivered | @attempt | @recipient ~ refus* | was not collected | not been collected | not collected ! return to ups or
    conditional_return pickup.reminder physical=no : notice | reminder & if | unless | or & @return
    customs_released_export customs.export_released leg=origin : returned | return | returned item | return item ~ from | by ~ export customs | outbound customs | customs otb | customs outbound
    customs_released_import customs.import_released leg=destination : returned | return ~ from | by | to post from ~ customs ! country of origin | to origin | to sender | to the sender
    label_for_return pre_shipment.info_received direction=return physical=no : return ~ label | documents | docs | authorization | authorisation & created | printed | generated | issued | sent ! received
    failed_back delivery_failed.attempted : @undelivered | @attempt | absent | nobody & return | returned | returning | back ~ @facility ! @to_sender
    depot_back in_transit.arrived_facility : returned | returning | back | brought back + to | at | in | to the | at the | to our | to local | to a ~ @facility | delivery depot ! @sender ! return parcel ! national return* | returns centre | returns center | return warehouse | return center | return centre | rto | rts
    return_stopped returning.initiated direction=return : @not ~ @return ! @no_return
    back_out returning.in_transit direction=return : out for | on vehicle for | on the vehicle for | with driver for | with the driver for + delivery | return ~ @to_sender
    back_out_2 returning.in_transit direction=return : @return > out for delivery | on vehicle for delivery | out for return ! @no_return ! @return ~ @away
    to_sender_done returned.to_sender direction=return : delivered | delivery | handed | handed over | handed back | given | signed | collected | received | picked up | arrived ~ @to_sender ! @unfinished ! @undelivered
    by_sender_done returned.to_sender direction=return : received | signed | accepted | collected | picked up | taken ~ by | by the | by original | by its | for by + @sender & @return ! @unfinished ! returned by
    signed_by_sender returned.to_sender direction=return : signed by | signed for by | received by | collected by | received back by + @sender | the sender | the shipper | the seller
    sender_has_it returned.to_sender direction=return : @sender ~ received | receives | signed | accepted | collected | got & @return ! @unfinished ! @no_return ! data | order
    sender_took_back returned.to_sender direction=return : @sender ~ took | taken | got | received | collected + back | it back | the item back | the parcel back ! not | will | to be
    rto_done returned.to_sender direction=return : return | returned | rto | rts | returns ~ delivered | dlvd | dlvrd | completed | complete | successful* | done | closed | finished | finalised | finalized | received ! @unfinished ! @no_return ! if
    returned_done returned.to_sender direction=return : @returned ~ @to_sender ! @unfinished ! @no_return
    returned_as_asked returned.to_sender direction=return : successfully returned ~ as requested | on request ! will | being | to be
    returned_done_2 returned.to_sender direction=return : successfully returned | been returned successfully | returned successfully | has been returned as requested | returned to origin address ! @unfinished
    delivered_back returned.to_sender direction=return : delivered | handed + back ! @unfinished
    sender_waits returning.awaiting_sender_pickup direction=return : @sender & @return & awaiting | ready for | available for | to be | waiting for | held for ~ collection | pickup | pick up | collected | collect ! no longer | not
    sender_waits_3 returning.awaiting_sender_pickup direction=return : waiting for | awaiting | held for | kept for | ready for | available for + @sender | the sender | the shipper | the seller | the merchant & @return ! hand | drop | ship | label
    sender_waits_2 returning.awaiting_sender_pickup direction=return : awaiting | ready for | available for | waiting for | held for ~ collection | pickup | pick up ~ by + @sender | the sender | the shipper
    way_back returning.in_transit direction=return : on its way | on the way | on their way | en route | enroute | in transit | way | underway | forwarded | heading | travelling | shipped ~ @to_sender
    way_back_2 returning.in_transit direction=return : on its way back | on the way back | way back to | journey back | being delivered back | return journey | return transit | on return | being sent back
    way_back_3 returning.in_transit direction=return : @return & in transit | on its way | on the way | en route | enroute | depart* | arriv* | left | dispatched | moving | inbound | outbound | inscan* | received at | processed at | processed through | warehouse | underway | hub | shipped ! @no_return ! @return ~ @away ! initiat* | request* | label | processed$
    way_back_4 returning.in_transit direction=return : returning | being returned | returns ~ @to_sender | @sender | origin | shipper ! @not ~ return*
    point_returns in_transit.moving : return to ups or
    return_begun returning.initiated direction=return : @return ! @no_return ! if | unless
    sender_delivery returning.in_transit direction=return : out for delivery | being delivered | will be delivered | delivery | deliver | delivered ~ @to_sender
    """
}
