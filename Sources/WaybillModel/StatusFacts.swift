/// Why something happened, if a page says so.
public enum Reason: String, Sendable, Hashable, CaseIterable {
  case absent
  case businessClosed = "business_closed"
  case moved, address
  case noAccess = "no_access"
  case refused, payment, cod
  case idOrAge = "id_or_age"
  case lockerFull = "locker_full"
  case postponedByRecipient = "postponed_by_recipient"
  case weather, strike, holiday, capacity, flight, vehicle, sorting, customs, security
  case forceMajeure = "force_majeure"
  // The customs retention reasons.
  case prohibited
  case restrictedLicence = "restricted_licence"
  case invoice, declaration
  case originCertificate = "origin_certificate"
  case taxId = "tax_id"
  case valueCheck = "value_check"
  case inspectionQuarantine = "inspection_quarantine"
  case contactRecipient = "contact_recipient"
  case incompleteShipment = "incomplete_shipment"
  case documents, unspecified
}

/// Whose doing it was, if a page says so.
public enum Cause: String, Sendable, Hashable, CaseIterable {
  case sender, recipient, carrier, customs, external
}

/// Which part of the journey an event belongs to.
public enum Leg: String, Sendable, Hashable, CaseIterable { case origin, linehaul, destination }

/// Towards the recipient or back to the sender.
public enum Direction: String, Sendable, Hashable, CaseIterable {
  case forward
  case back = "return"
}

/// Who took the parcel at an event that says so; a station is never the recipient.
public enum HandedTo: String, Sendable, Hashable, CaseIterable {
  case recipient, proxy, station, system, none
}

/// Facts beside the status; several may hold.
public enum Flag: String, Sendable, Hashable, CaseIterable {
  case actionRequired = "action_required"
  case codPaid = "cod_paid"
  case podAvailable = "pod_available"
}

/// What a code or a wording means, and by which rule.
public struct StatusReading: Sendable, Hashable {
  /// Where the parcel is.
  public var status: Status
  /// What a dispute turns on within the status.
  public var substatus: Substatus?
  /// `code:<carrier>/<code>`, `wording:<carrier>/<rule>`, `wording:shared/<language>/<rule>` or `none`. A code
  /// that words made finer has both, joined by `+`. `context:<why>+<rule>` is a row that the rows around it
  /// overruled: `export-customs`, `import-customs`, `return-leg`, `station`, `passed-on`, `collected-there`.
  public var rule: String
  /// Why, if told.
  public var reason: Reason?
  /// Whose doing, if told.
  public var cause: Cause?
  /// Which part of the journey, if told.
  public var leg: Leg?
  /// Towards the recipient or back, if told.
  public var direction: Direction?
  /// Who took the parcel, if told.
  public var handedTo: HandedTo?
  /// Facts beside the status.
  public var flags: [Flag]
  /// Somebody handled the parcel, as against a message, a label or a forecast; nil where not told.
  public var physical: Bool?

  /// The status follows from the substatus.
  public init(
    _ substatus: Substatus, rule: String, reason: Reason? = nil, cause: Cause? = nil,
    leg: Leg? = nil, direction: Direction? = nil, handedTo: HandedTo? = nil, flags: [Flag] = [],
    physical: Bool? = nil
  ) {
    self.init(
      status: substatus.status, substatus: substatus, rule: rule, reason: reason, cause: cause,
      leg: leg, direction: direction, handedTo: handedTo, flags: flags, physical: physical)
  }

  /// For a status whose substatus is not known.
  public init(
    status: Status, substatus: Substatus?, rule: String, reason: Reason? = nil,
    cause: Cause? = nil, leg: Leg? = nil, direction: Direction? = nil, handedTo: HandedTo? = nil,
    flags: [Flag] = [], physical: Bool? = nil
  ) {
    self.status = status
    self.substatus = substatus
    self.rule = rule
    self.reason = reason
    self.cause = cause
    self.leg = leg
    self.direction = direction
    self.handedTo = handedTo
    self.flags = flags
    self.physical = physical
  }

  /// Nobody has looked at this wording or code yet.
  public static let unclassified = StatusReading(.unclassified, rule: "none")
}
