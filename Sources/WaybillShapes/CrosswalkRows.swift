/// The table itself. Columns: substatus and conditions | AfterShip | 17TRACK | EasyPost status/detail | Shippo
/// status/substatus | Karrio status | Ship24 code or milestone | EPCIS bizStep/disposition. `~` marks a word
/// that says less or something near, `-` that there is none.
enum CrosswalkRows {
  static let text = """
    unknown.unclassified | - | - | unknown/unknown | UNKNOWN/other | unknown | - | -
    unknown.not_found | Pending_001 | NotFound_Other | unknown/unknown | UNKNOWN/other | unknown | pending | -
    unknown.invalid_number | ~Pending_001 | NotFound_InvalidCode | error/unknown | ~UNKNOWN/other | ~unknown | ~pending | -
    unknown.notice_only | - | - | ~unknown/status_update | ~UNKNOWN/other | ~unknown | - | -
    unknown.stale | Expired_001 | Expired_Other | unknown/expired | ~UNKNOWN/other | ~unknown | - | -
    pre_shipment.order_created | ~InfoReceived_001 | ~InfoReceived | ~pre_transit/label_created | ~PRE_TRANSIT/information_received | pending | data_order_created | -
    pre_shipment.info_received | InfoReceived_001 | InfoReceived | pre_transit/label_created | PRE_TRANSIT/information_received | pending | info_received | -
    pre_shipment.pickup_scheduled | ~InfoReceived_001 | ~InfoReceived | ~pre_transit/status_update | ~PRE_TRANSIT/information_received | ~pending | ~info_received | -
    pre_shipment.pickup_failed | ~InfoReceived_001 | ~InfoReceived | ~pre_transit/status_update | ~PRE_TRANSIT/information_received | ~pending | ~info_received | -
    pre_shipment.not_handed_over | ~InfoReceived_001 | ~InfoReceived | ~pre_transit/status_update | ~PRE_TRANSIT/information_received | ~pending | ~info_received | -
    pre_shipment.label_cancelled | ~Exception_020 | ~Exception_Cancel | cancelled/cancelled | ~UNKNOWN/other | cancelled | data_order_cancelled | void_shipping/inactive
    accepted.picked_up | ~InTransit_002 | InTransit_PickedUp | in_transit/received_at_origin_facility | TRANSIT/package_accepted | picked_up | transit_handover | accepting/in_transit
    accepted.dropped_off | ~InTransit_002 | ~InTransit_PickedUp | in_transit/received_at_origin_facility | TRANSIT/package_accepted | ~picked_up | ~transit_handover | accepting/in_transit
    accepted.received_at_origin | InTransit_002 | ~InTransit_PickedUp | in_transit/received_at_origin_facility | TRANSIT/package_accepted | ~picked_up | ~transit_handover | accepting/in_transit
    in_transit.moving | InTransit_001 | InTransit_Other | in_transit/in_transit | TRANSIT/package_processing | in_transit | in_transit | transporting/in_transit
    in_transit.arrived_facility | InTransit_003 | ~InTransit_Other | in_transit/arrived_at_facility | TRANSIT/package_arrived | ~in_transit | ~in_transit | arriving/in_transit
    in_transit.departed_facility | InTransit_007 | ~InTransit_Other | in_transit/departed_facility | TRANSIT/package_departed | ~in_transit | ~in_transit | departing/in_transit
    in_transit.export_processing | ~InTransit_003 | ~InTransit_Other | ~in_transit/arrived_at_facility | ~TRANSIT/package_processing | ~in_transit | ~in_transit | ~arriving/in_transit
    in_transit.handed_to_linehaul | ~InTransit_001 | ~InTransit_Other | ~in_transit/in_transit | ~TRANSIT/package_processing | ~in_transit | ~in_transit | shipping/in_transit
    in_transit.not_loaded | ~Exception_016 | ~Exception_Delayed | ~in_transit/delayed | ~TRANSIT/delayed | ~delivery_delayed | ~in_transit | ~holding/in_transit
    in_transit.departed_origin_country | ~InTransit_007 | InTransit_Departure | ~in_transit/departed_origin_facility | ~TRANSIT/package_departed | ~in_transit | transit_origin_country_departure | departing/in_transit
    in_transit.transit_country | ~InTransit_003 | ~InTransit_Other | ~in_transit/arrived_at_facility | ~TRANSIT/package_arrived | ~in_transit | ~in_transit | ~transporting/in_transit
    in_transit.arrived_destination_country | InTransit_004 | InTransit_Arrival | in_transit/arrived_at_destination | ~TRANSIT/package_arrived | ~in_transit | destination_arrival | arriving/in_transit
    in_transit.arrived_import_office | ~InTransit_004 | ~InTransit_Arrival | ~in_transit/received_at_destination_facility | ~TRANSIT/package_arrived | ~in_transit | ~destination_arrival | arriving/in_transit
    in_transit.left_import_office | ~InTransit_007 | ~InTransit_Other | ~in_transit/departed_facility | ~TRANSIT/package_departed | ~in_transit | ~in_transit | departing/in_transit
    in_transit.handed_to_last_mile | ~InTransit_001 | ~InTransit_Other | in_transit/transferred_to_destination_carrier | ~TRANSIT/package_processing | ~in_transit | ~in_transit | receiving/in_transit
    in_transit.at_delivery_office | ~InTransit_003 | ~InTransit_Other | in_transit/received_at_destination_facility | ~TRANSIT/package_arrived | ~in_transit | ~in_transit | arriving/in_transit
    in_transit.redirected | InTransit_009 | ~InTransit_Other | ~in_transit/address_correction | TRANSIT/package_forwarded | ~in_transit | ~in_transit | ~transporting/in_transit
    in_transit.resumed | InTransit_008 | ~InTransit_Other | ~in_transit/status_update | ~TRANSIT/package_processing | ~in_transit | ~in_transit | ~transporting/in_transit
    customs.export_in_progress | ~InTransit_006 | ~InTransit_CustomsProcessing | ~in_transit/status_update | ~TRANSIT/package_processing | ~in_transit | ~customs_received | ~inspecting/in_progress
    customs.export_held | ~Exception_004 | ~Exception_Delayed | ~in_transit/held | ~TRANSIT/package_held | ~on_hold | ~customs_exception | ~holding/in_progress
    customs.export_released | ~InTransit_005 | ~InTransit_CustomsReleased | ~in_transit/status_update | ~TRANSIT/package_processed | ~in_transit | ~customs_cleared | ~inspecting/in_transit
    customs.import_in_progress | InTransit_006 | InTransit_CustomsProcessing | ~in_transit/status_update | ~TRANSIT/package_processing | ~in_transit | customs_received | ~inspecting/in_progress
    customs.import_held flag=action_required reason=documents | Exception_018 | InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held reason=documents | Exception_018 | ~InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held reason=invoice | ~Exception_018 | ~InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held reason=declaration | ~Exception_018 | ~InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held reason=origin_certificate | ~Exception_018 | ~InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held reason=tax_id | ~Exception_018 | ~InTransit_CustomsRequiringInformation | ~in_transit/awaiting_information | TRANSIT/contact_carrier | on_hold | ~customs_exception | ~holding/in_progress
    customs.import_held | Exception_004 | ~Exception_Delayed | ~in_transit/held | ~TRANSIT/package_held | on_hold | customs_exception | ~holding/in_progress
    customs.duties_due | ~Exception_006 | ~DeliveryFailure_Security | ~in_transit/held | ~TRANSIT/package_held | on_hold | ~customs_exception | ~holding/in_progress
    customs.duties_paid | ~InTransit_008 | ~InTransit_CustomsProcessing | ~in_transit/status_update | ~TRANSIT/package_processing | ~in_transit | ~customs_received | ~inspecting/in_progress
    customs.import_released | InTransit_005 | InTransit_CustomsReleased | ~in_transit/status_update | ~TRANSIT/package_processed | ~in_transit | customs_cleared | ~inspecting/in_transit
    customs.import_refused | ~Exception_004 | ~Exception_Rejected | ~failure/failure | ~FAILURE/package_undeliverable | ~on_hold | customs_rejected | ~holding/non_conformant
    customs.seized | ~Exception_004 | ~Exception_Security | ~failure/failure | ~FAILURE/package_undeliverable | ~on_hold | ~customs_rejected | ~holding/unavailable
    out_for_delivery.on_vehicle | OutForDelivery_001 | OutForDelivery_Other | out_for_delivery/out_for_delivery | TRANSIT/out_for_delivery | out_for_delivery | delivery_out_for_delivery | transporting/in_transit
    out_for_delivery.to_pickup_point | ~OutForDelivery_001 | ~OutForDelivery_Other | ~out_for_delivery/out_for_delivery | ~TRANSIT/out_for_delivery | ~out_for_delivery | ~delivery_out_for_delivery | ~transporting/in_transit
    out_for_delivery.appointment_scheduled | OutForDelivery_004 | ~OutForDelivery_Other | ~out_for_delivery/status_update | TRANSIT/delivery_scheduled | ~out_for_delivery | data_delivery_decided | -
    out_for_delivery.customer_contacted | OutForDelivery_003 | ~OutForDelivery_Other | ~out_for_delivery/awaiting_information | ~TRANSIT/contact_carrier | ~out_for_delivery | data_delivery_proposed | -
    out_for_delivery.rescheduled | ~OutForDelivery_004 | ~OutForDelivery_Other | ~in_transit/delayed | TRANSIT/delivery_rescheduled | ~delivery_delayed | ~data_delivery_decided | -
    delivery_failed.attempted reason=absent | AttemptFail_002 | DeliveryFailure_NoBody | ~in_transit/delivery_exception | TRANSIT/delivery_attempted | delivery_failed | delivery_attempted | ~holding/in_progress
    delivery_failed.attempted reason=business_closed | AttemptFail_003 | ~DeliveryFailure_NoBody | ~in_transit/delivery_exception | ~TRANSIT/location_inaccessible | delivery_failed | delivery_attempted | ~holding/in_progress
    delivery_failed.attempted reason=no_access | ~AttemptFail_001 | ~DeliveryFailure_Other | ~in_transit/delivery_exception | TRANSIT/location_inaccessible | delivery_failed | delivery_attempted | ~holding/in_progress
    delivery_failed.attempted reason=security | ~AttemptFail_001 | DeliveryFailure_Security | ~in_transit/delivery_exception | TRANSIT/delivery_attempted | delivery_failed | delivery_attempted | ~holding/in_progress
    delivery_failed.attempted | AttemptFail_001 | DeliveryFailure_Other | ~in_transit/delivery_exception | TRANSIT/delivery_attempted | delivery_failed | delivery_attempted | ~holding/in_progress
    delivery_failed.notice_left | ~AttemptFail_001 | ~DeliveryFailure_Other | ~in_transit/delivery_exception | TRANSIT/notice_left | ~delivery_failed | ~delivery_attempted | ~holding/in_progress
    delivery_failed.not_attempted | ~AttemptFail_001 | ~DeliveryFailure_Other | ~in_transit/delivery_exception | ~TRANSIT/delayed | ~delivery_failed | ~delivery_attempted | ~holding/in_progress
    pickup.ready | AvailableForPickup_001 | AvailableForPickup_Other | available_for_pickup/arrived_at_pickup_location | TRANSIT/pickup_available | ready_for_pickup | delivery_available_for_pickup | holding/sellable_not_accessible
    pickup.reminder | ~AvailableForPickup_001 | ~AvailableForPickup_Other | ~available_for_pickup/arrived_at_pickup_location | ~TRANSIT/pickup_available | ~ready_for_pickup | ~delivery_available_for_pickup | -
    pickup.extended | ~AvailableForPickup_001 | ~AvailableForPickup_Other | ~available_for_pickup/arrived_at_pickup_location | ~TRANSIT/pickup_available | ~ready_for_pickup | ~delivery_available_for_pickup | -
    pickup.expired | Exception_008 | ~Exception_NoBody | ~available_for_pickup/expired | RETURNED/package_unclaimed | ~ready_for_pickup | ~delivery_exception | -
    delivered.unspecified flag=cod_paid | Delivered_004 | ~Delivered_Other | delivered/delivered | DELIVERED/delivered | delivered | delivery_delivered | receiving/in_progress
    delivered.unspecified | Delivered_001 | Delivered_Other | delivered/delivered | DELIVERED/delivered | delivered | delivery_delivered | receiving/in_progress
    delivered.recipient | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | receiving/in_progress
    delivered.signed | Delivered_003 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | receiving/in_progress
    delivered.mailbox | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.neighbour | Delivered_005 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.safe_place | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.reception | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.collected | Delivered_002 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | receiving/in_progress
    delivered.agent | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.partial | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    delivered.disputed | ~Delivered_001 | ~Delivered_Other | ~delivered/delivered | ~DELIVERED/delivered | ~delivered | ~delivery_delivered | ~receiving/in_progress
    returning.initiated | ~Exception_010 | ~Exception_Returning | return_to_sender/return | RETURNED/return_to_sender | return_to_sender | ~exception_return | ~shipping/returned
    returning.in_transit | Exception_010 | Exception_Returning | return_to_sender/return | RETURNED/return_to_sender | return_to_sender | exception_return | shipping/returned
    returning.awaiting_sender_pickup | ~Exception_010 | ~Exception_Returning | ~return_to_sender/return | ~RETURNED/return_to_sender | ~return_to_sender | ~exception_return | ~holding/returned
    returned.to_sender | Exception_011 | Exception_Returned | ~return_to_sender/return | ~RETURNED/return_to_sender | ~return_to_sender | ~exception_return | receiving/returned
    exception.delayed reason=weather | Exception_017 | ~Exception_Delayed | in_transit/weather_delay | TRANSIT/delayed | delivery_delayed | ~exception | ~holding/in_transit
    exception.delayed reason=flight | Exception_019 | ~Exception_Delayed | ~in_transit/delayed | TRANSIT/delayed | delivery_delayed | ~exception | ~holding/in_transit
    exception.delayed cause=external | Exception_005 | ~Exception_Delayed | in_transit/delayed | TRANSIT/delayed | delivery_delayed | ~exception | ~holding/in_transit
    exception.delayed | Exception_016 | Exception_Delayed | in_transit/delayed | TRANSIT/delayed | delivery_delayed | ~exception | ~holding/in_transit
    exception.held reason=payment | Exception_006 | ~Exception_Security | in_transit/held | TRANSIT/package_held | on_hold | ~exception | holding/in_progress
    exception.held reason=security | ~Exception_001 | Exception_Security | in_transit/held | TRANSIT/package_held | on_hold | ~exception | holding/in_progress
    exception.held | ~Exception_001 | ~Exception_Other | in_transit/held | TRANSIT/package_held | on_hold | ~exception | holding/in_progress
    exception.misrouted | ~Exception_016 | ~Exception_Delayed | in_transit/missorted | ~TRANSIT/delayed | ~delivery_delayed | ~exception | ~transporting/in_transit
    exception.address_problem reason=moved | Exception_002 | ~DeliveryFailure_InvalidAddress | ~in_transit/address_correction | TRANSIT/address_issue | ~delivery_failed | ~delivery_exception | -
    exception.address_problem | Exception_007 | DeliveryFailure_InvalidAddress | in_transit/address_correction | TRANSIT/address_issue | ~delivery_failed | ~delivery_exception | -
    exception.refused | Exception_003 | DeliveryFailure_Rejected | failure/refused | ~FAILURE/package_undeliverable | delivery_failed | delivery_refused | ~holding/in_progress
    exception.damaged | Exception_012 | Exception_Damage | failure/damaged | TRANSIT/package_damaged | ~delivery_failed | ~exception | ~holding/damaged
    exception.missing_contents | ~Exception_012 | ~Exception_Damage | ~failure/damaged | ~TRANSIT/package_damaged | ~delivery_failed | ~exception | ~holding/damaged
    exception.lost | Exception_013 | Exception_Lost | failure/lost | FAILURE/package_lost | delivery_failed | exception_lost | -
    exception.missing | ~Exception_001 | ~Exception_Other | ~in_transit/transit_exception | ~TRANSIT/delayed | on_hold | ~exception | -
    exception.stolen | ~Exception_013 | ~Exception_Lost | ~failure/lost | ~FAILURE/package_lost | ~delivery_failed | ~exception_lost | ~holding/stolen
    exception.destroyed | Exception_021 | Exception_Destroyed | ~failure/failure | FAILURE/package_disposed | ~delivery_failed | exception_discarded | destroying/destroyed
    exception.rejected_by_carrier | Exception_009 | ~Exception_Rejected | ~failure/transit_exception | ~FAILURE/package_undeliverable | ~cancelled | ~exception | ~holding/non_conformant
    exception.other | Exception_001 | Exception_Other | in_transit/transit_exception | ~TRANSIT/package_held | on_hold | exception | -
    cancelled.by_sender | ~Exception_020 | ~Exception_Cancel | cancelled/cancelled | ~UNKNOWN/other | cancelled | data_order_cancelled | void_shipping/inactive
    cancelled.by_recipient | ~Exception_020 | ~Exception_Cancel | cancelled/cancelled | ~UNKNOWN/other | cancelled | ~data_order_cancelled | void_shipping/inactive
    cancelled.by_carrier | Exception_020 | Exception_Cancel | cancelled/cancelled | ~UNKNOWN/other | cancelled | ~data_order_cancelled | void_shipping/inactive
    cancelled.export_cancelled | ~Exception_020 | ~Exception_Cancel | ~cancelled/cancelled | ~UNKNOWN/other | ~cancelled | ~data_order_cancelled | ~void_shipping/inactive
    """
}
