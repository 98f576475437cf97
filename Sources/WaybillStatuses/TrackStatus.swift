package import WaybillModel

/// What the whole history tells of a single event, and which event tells the parcel's state.
///
/// A row alone cannot tell whose customs hold the parcel, whom a delivery on the way back reached, or
/// whether a post office hands out or passes on. The rows around it can. Where they overrule a reading,
/// its rule says so: `context:<why>+<the row's own rule>`, `<why>` being one of ``Context``. A reading
/// whose own words or code name the side (export, import, sender) is never overruled.
package enum TrackStatus {
  /// Why a row means something else among its neighbours than alone.
  package enum Context: String, Sendable, CaseIterable {
    /// Customs before the parcel left its country, or in the country it comes from.
    case exportCustoms = "export-customs"
    /// Customs after the parcel arrived, or in the country it goes to.
    case importCustoms = "import-customs"
    /// Delivered or laid ready on the way back.
    case returnLeg = "return-leg"
    /// Given to a station, point or locker, as the row or the next one says.
    case station
    /// A post office that passed the parcel on towards the border.
    case passedOn = "passed-on"
    /// A post office where the recipient then collected it, or let it lie.
    case collectedThere = "collected-there"
  }

  /// Settles what a row alone cannot tell.
  ///
  /// - Parameters:
  ///   - events: oldest first.
  ///   - origin: country (ISO 3166-1 alpha-2) the page says the parcel comes from.
  ///   - destination: country the page says it goes to.
  package static func resolve(_ events: inout [Event], origin: String? = nil, destination: String? = nil) {
    Station.settle(&events)
    ReturnLeg.settle(&events, origin: origin, destination: destination)
    BorderSide.settle(&events, origin: origin, destination: destination)
  }

  /// The newest event that decides where the parcel is (``CurrentEvent``); the last one where none decides.
  package static func current(_ events: [Event]) -> Int? {
    CurrentEvent.index(in: events) ?? (events.isEmpty ? nil : events.count - 1)
  }
}

extension Event {
  /// Overrules the row's own reading, and says why.
  mutating func overrule(_ substatus: Substatus, _ context: TrackStatus.Context) {
    reading.substatus = substatus
    reading.status = substatus.status
    reading.rule = "context:" + context.rawValue + "+" + reading.rule
    reading.physical = substatus.isPhysical ?? reading.physical
  }

  /// The reading rests on words that carriers share, not on a code or a wording of the carrier's own.
  var isSharedWording: Bool { reading.rule.hasPrefix("wording:shared/") }

  /// Nobody touched the parcel: the row is a label, a message or a forecast.
  var isMessage: Bool { reading.physical == false || status == .unknown || status == .preShipment }
}
