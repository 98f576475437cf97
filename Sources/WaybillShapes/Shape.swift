public import WaybillModel

/// A record shape that tracks can be written in: Waybill's own, or another system's vocabulary and record.
///
/// | shape | record | status words | own extension |
/// |---|---|---|---|
/// | `waybill` | `waybill.track/1` | status, substatus, facts | |
/// | `aftership` | tracking with `checkpoints` | tag, subtag | `waybill_notes` |
/// | `17track` | `track_info` with `tracking.providers[].events` | status, sub_status | `waybill_notes` |
/// | `karrio` | tracking details with `events` | status, incident reason | `meta.waybill_notes` |
/// | `easypost` | Tracker with `tracking_details` | status, status_detail | `waybill_notes` |
/// | `shippo` | Track with `tracking_history` | status, substatus | `waybill_notes` |
/// | `ship24` | tracker, shipment, `events` | milestone, category, code | `waybill_notes` |
/// | `epcis` | EPCISDocument 2.0, one ObjectEvent a row | bizStep, disposition | `waybill:notes` |
///
/// What a shape cannot say is noted in the record (``ShapeNotes``), never dropped: a status that needs a
/// coarser word, a row without a time or an offset where the shape demands one. A class that the system stated
/// itself on its own page goes back as it came.
public enum Shape: String, Sendable, Hashable, CaseIterable {
  case waybill, aftership
  case seventeenTrack = "17track"
  case karrio, easypost, shippo, ship24, epcis

  /// Writes one record, without a line feed.
  public func write(_ track: Track, to json: inout JSONWriter) {
    switch self {
    case .waybill: track.write(to: &json)
    case .aftership: AfterShipShape.write(track, to: &json)
    case .seventeenTrack: SeventeenTrackShape.write(track, to: &json)
    case .karrio: KarrioShape.write(track, to: &json)
    case .easypost: EasyPostShape.write(track, to: &json)
    case .shippo: ShippoShape.write(track, to: &json)
    case .ship24: Ship24Shape.write(track, to: &json)
    case .epcis: EPCISShape.write(track, to: &json)
    }
  }
}
