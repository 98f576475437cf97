internal import WaybillModel

/// Where on its way the parcel was last seen; selects the row of the threshold table.
enum JourneyLeg: String, CaseIterable {
  case beforeAcceptance = "before_acceptance"
  case origin, linehaul, customs, local
  case lastMile = "last_mile"
  case returning, ended

  var stalledTag: VerdictTag? {
    switch self {
    case .origin: .stalledOrigin
    case .linehaul: .stalledLinehaul
    case .customs: .stalledCustoms
    case .local: .stalledLocal
    case .lastMile: .stalledLastMile
    case .beforeAcceptance, .returning, .ended: nil
    }
  }

  var words: String {
    switch self {
    case .beforeAcceptance: "not yet accepted"
    case .origin: "accepted, not exported"
    case .linehaul: "exported, not landed"
    case .customs: "landed, not out of customs"
    case .local: "in the destination network, not out for delivery"
    case .lastMile: "out for delivery or attempted, without outcome"
    case .returning: "on its way back"
    case .ended: "at its end"
    }
  }

  /// The furthest stage decides.
  static func of(_ parcel: Parcel, isDomestic: Bool) -> JourneyLeg {
    switch parcel.status {
    case .delivered, .returned: return .ended
    case .returning: return .returning
    default: break
    }
    if let state = parcel.statusEvent, parcel.events[state].event.reading.direction == .back { return .returning }
    let stages = Set(parcel.milestones.map(\.name))
    if !stages.isDisjoint(with: [.outForDelivery, .attempt, .pickup]) { return .lastMile }
    if !stages.isDisjoint(with: [.local, .customsOut]) { return .local }
    if !stages.isDisjoint(with: [.landed, .customsIn]) { return isDomestic ? .local : .customs }
    if stages.contains(.exported) { return .linehaul }
    if stages.contains(.accepted) { return isDomestic ? .local : .origin }
    return .beforeAcceptance
  }
}
