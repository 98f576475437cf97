/// Where a parcel is, as one of thirteen answers.
///
/// `unknown` means "we looked and could not tell"; an absent status means "the page does not say".
public enum Status: String, Sendable, Hashable, CaseIterable {
  case unknown
  /// Data or a label exists; nobody has handled the parcel.
  case preShipment = "pre_shipment"
  case accepted
  case inTransit = "in_transit"
  case customs
  case outForDelivery = "out_for_delivery"
  case deliveryFailed = "delivery_failed"
  /// The parcel waits for its recipient at a point, locker, station or office.
  case pickup
  case delivered
  case returning
  case returned
  case exception
  case cancelled
}

/// What a dispute turns on within a status; each belongs to exactly one ``Status``.
public enum Substatus: String, Sendable, Hashable, CaseIterable {
  case unclassified
  case notFound = "not_found"
  case invalidNumber = "invalid_number"
  /// A message, no movement: a survey, an SMS, an advance notice.
  case noticeOnly = "notice_only"
  /// Computed by the classifier of parcels, never by the reading of a wording.
  case stale

  case orderCreated = "order_created"
  case infoReceived = "info_received"
  case pickupScheduled = "pickup_scheduled"
  case pickupFailed = "pickup_failed"
  case notHandedOver = "not_handed_over"
  case labelCancelled = "label_cancelled"

  case pickedUp = "picked_up"
  case droppedOff = "dropped_off"
  case receivedAtOrigin = "received_at_origin"

  case moving
  case arrivedFacility = "arrived_facility"
  case departedFacility = "departed_facility"
  case exportProcessing = "export_processing"
  case handedToLinehaul = "handed_to_linehaul"
  case notLoaded = "not_loaded"
  case departedOriginCountry = "departed_origin_country"
  case transitCountry = "transit_country"
  case arrivedDestinationCountry = "arrived_destination_country"
  case arrivedImportOffice = "arrived_import_office"
  case leftImportOffice = "left_import_office"
  case handedToLastMile = "handed_to_last_mile"
  case atDeliveryOffice = "at_delivery_office"
  case redirected
  case resumed

  case exportInProgress = "export_in_progress"
  case exportHeld = "export_held"
  case exportReleased = "export_released"
  case importInProgress = "import_in_progress"
  case importHeld = "import_held"
  case dutiesDue = "duties_due"
  case dutiesPaid = "duties_paid"
  case importReleased = "import_released"
  case importRefused = "import_refused"
  case seized

  case onVehicle = "on_vehicle"
  case toPickupPoint = "to_pickup_point"
  case appointmentScheduled = "appointment_scheduled"
  case customerContacted = "customer_contacted"
  case rescheduled

  case attempted
  case noticeLeft = "notice_left"
  case notAttempted = "not_attempted"

  case ready
  case reminder
  case extended
  case expired

  case unspecified
  case recipient
  case signed
  case mailbox
  case neighbour
  case safePlace = "safe_place"
  case reception
  case collected
  case agent
  case partial
  /// Computed by the classifier of parcels or stated by the user, never read from a wording.
  case disputed

  case initiated
  case returnInTransit = "in_transit"
  case awaitingSenderPickup = "awaiting_sender_pickup"

  case toSender = "to_sender"

  case delayed
  case held
  case misrouted
  case addressProblem = "address_problem"
  case refused
  case damaged
  case missingContents = "missing_contents"
  case lost
  case missing
  case stolen
  case destroyed
  case rejectedByCarrier = "rejected_by_carrier"
  case other

  case bySender = "by_sender"
  case byRecipient = "by_recipient"
  case byCarrier = "by_carrier"
  case exportCancelled = "export_cancelled"

  /// The status this substatus belongs to.
  public var status: Status {
    switch self {
    case .unclassified, .notFound, .invalidNumber, .noticeOnly, .stale: .unknown
    case .orderCreated, .infoReceived, .pickupScheduled, .pickupFailed, .notHandedOver,
      .labelCancelled:
      .preShipment
    case .pickedUp, .droppedOff, .receivedAtOrigin: .accepted
    case .moving, .arrivedFacility, .departedFacility, .exportProcessing, .handedToLinehaul,
      .notLoaded, .departedOriginCountry, .transitCountry, .arrivedDestinationCountry,
      .arrivedImportOffice, .leftImportOffice, .handedToLastMile, .atDeliveryOffice, .redirected,
      .resumed:
      .inTransit
    case .exportInProgress, .exportHeld, .exportReleased, .importInProgress, .importHeld,
      .dutiesDue, .dutiesPaid, .importReleased, .importRefused, .seized:
      .customs
    case .onVehicle, .toPickupPoint, .appointmentScheduled, .customerContacted, .rescheduled:
      .outForDelivery
    case .attempted, .noticeLeft, .notAttempted: .deliveryFailed
    case .ready, .reminder, .extended, .expired: .pickup
    case .unspecified, .recipient, .signed, .mailbox, .neighbour, .safePlace, .reception,
      .collected, .agent, .partial, .disputed:
      .delivered
    case .initiated, .returnInTransit, .awaitingSenderPickup: .returning
    case .toSender: .returned
    case .delayed, .held, .misrouted, .addressProblem, .refused, .damaged, .missingContents,
      .lost, .missing, .stolen, .destroyed, .rejectedByCarrier, .other:
      .exception
    case .bySender, .byRecipient, .byCarrier, .exportCancelled: .cancelled
    }
  }

  /// Somebody handled the parcel, as against a message, a label or a forecast; nil where the substatus
  /// alone does not tell.
  public var isPhysical: Bool? {
    switch self {
    case .unclassified, .moving, .delayed, .held, .importHeld, .exportHeld, .other, .resumed, .expired, .extended,
      .initiated, .rejectedByCarrier, .stale, .disputed:
      nil
    case .notFound, .invalidNumber, .noticeOnly, .orderCreated, .infoReceived, .pickupScheduled, .pickupFailed,
      .notHandedOver, .labelCancelled, .dutiesDue, .dutiesPaid, .appointmentScheduled, .customerContacted,
      .rescheduled, .reminder, .redirected, .bySender, .byRecipient, .byCarrier, .exportCancelled,
      .addressProblem, .lost, .missing, .notAttempted:
      false
    default: true
    }
  }
}
