internal import WaybillModel

/// Why a parcel went back, as far as its entries tell.
enum ReturnReason: String {
  case address, refused, unclaimed, customs, other

  /// The buyer's side may have caused it.
  var isBuyers: Bool { self == .address || self == .refused || self == .unclaimed }

  static func of(_ matter: Matter) -> ReturnReason? {
    let entries = matter.parcel.events.filter { !$0.isOverruled }
    for event in entries.reversed() {
      switch event.event.reading.reason {
      case .address, .moved: return .address
      case .refused: return .refused
      case .customs, .prohibited, .restrictedLicence, .documents, .invoice, .declaration, .originCertificate, .taxId,
        .valueCheck, .inspectionQuarantine, .incompleteShipment:
        return .customs
      // An attempt that met nobody is no reason by itself; a return that gives it is one.
      case .absent, .noAccess, .businessClosed, .lockerFull: if isReturn(event) { return .unclaimed }
      case .payment, .cod, .idOrAge, .postponedByRecipient: if isReturn(event) { return .other }
      case nil where event.event.reading.cause == .recipient && event.event.reading.direction == .back:
        return .unclaimed
      default: break
      }
      switch event.substatus {
      case .addressProblem: return .address
      case .refused: return .refused
      case .expired: return .unclaimed
      case .importRefused: return .customs
      case .damaged, .rejectedByCarrier: return .other
      default: break
      }
    }
    return nil
  }

  private static func isReturn(_ event: ParcelEvent) -> Bool {
    event.status == .returning || event.status == .returned
  }

  static func slots(_ matter: Matter, _ index: Int) -> [String: String] {
    var slots = ["text": matter.words(index), "date": matter.dayText(index)]
    if let reason = of(matter) { slots["reason"] = reason.rawValue }
    return slots
  }

  /// Buyer-side causes weaken the claim; the user is asked.
  static func ask(_ matter: Matter, _ tag: VerdictTag, _ docket: inout Docket) {
    guard let reason = of(matter), reason.isBuyers else { return }
    switch reason {
    case .address where matter.order.addressComplete == nil:
      docket.ask(
        "address_complete",
        "Is your address on the order complete and unchanged? The page gives the address as the cause of the return.",
        for: tag)
    case .refused:
      docket.ask("refused", "The page says that the parcel was refused. Did you or your household refuse it?", for: tag)
    case .unclaimed:
      docket.ask("unclaimed", "The page says that nobody collected the parcel. Did you get a notice?", for: tag)
    default: break
    }
  }
}
