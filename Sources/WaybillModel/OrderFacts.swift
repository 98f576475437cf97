/// What is known of an order: `waybill.order/1`. Whatever is missing costs only the tags that need it.
public struct OrderFacts: Sendable, Hashable {
  public var marketplace: String?
  public var orderID: String?
  /// The state the order page shows, in its words: `Awaiting delivery`.
  public var status: String?
  public var seller: String?
  public var items: [Item] = []
  public var amount: String?
  public var currency: String?
  public var orderedAt: Moment?
  public var paidAt: Moment?
  /// The zone of this file's clocks that state no offset; marketplaces' default.
  public var timeZone = "America/Los_Angeles"
  /// The buyer's own zone, for showing deadlines.
  public var buyerTimeZone: String?
  public var packages: [Package] = []
  /// The service paid for, where it is not told by package.
  public var service: String?
  /// The day the seller declared the shipment.
  public var shippedAt: Moment?
  /// The promise in force: the latest promised or guaranteed delivery date.
  public var promisedBy: Moment?
  public var promiseChanges: [PromiseChange] = []
  /// As displayed; never computed.
  public var protectionEnds: Moment?
  public var protectionExtensions: [PromiseChange] = []
  public var shipTo: Address?
  public var acceptedPlaces: [Address] = []
  public var buyerName: String?
  public var acceptedNames: [String] = []
  /// The address on the order page is complete and unchanged, as the user says.
  public var addressComplete: Bool?
  /// ISO 3166-1 alpha-2.
  public var shipFrom: String?
  public var packageWeightGrams: Double?
  public var itemWeightGrams: Double?
  public var payment: Payment?
  public var dispute: Dispute?
  public var messages: [Message] = []
  public var captures: [Capture] = []
  public var statements = Statements()
  public var letters: [Letter] = []
  public var confirmedReceiptAt: Moment?
  public var acceptedProposalAt: Moment?
  public var asOf: Moment?

  public init() {}

  public struct Item: Sendable, Hashable {
    public var lineID: String?
    public var title: String?
    public var quantity: Int?
    public var amount: String?
    /// The parcel it travels in.
    public var number: String?
    public init() {}
  }

  /// A tracking number the order page shows.
  public struct Package: Sendable, Hashable {
    /// Compared form.
    public var number: String
    public var firstShown: Moment?
    public var carrier: String?
    /// The service paid for: `express`, `standard`, `economy`, `untracked`, or words that name one.
    public var service: String?
    /// The number this one took the place of.
    public var replaces: String?
    public init(_ number: String) { self.number = number }
  }

  public struct PromiseChange: Sendable, Hashable {
    public var on: Moment?
    public var to: Moment
    /// `seller`, `buyer` or `marketplace`.
    public var by: String?
    public init(to: Moment) { self.to = to }
  }

  public struct Address: Sendable, Hashable {
    public var country: String?
    public var region: String?
    public var city: String?
    public var postcode: String?
    public init() {}
  }

  public struct Payment: Sendable, Hashable {
    /// `paypal`, `visa`, `mastercard`, `amex`, `klarna` …
    public var method: String?
    public var processedAt: Moment?
    public init() {}
  }

  public struct Dispute: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable { case none, open, answered, escalated, decided }
    public var state: State?
    public var openedAt: Moment?
    public var sellerAnsweredAt: Moment?
    public var sellerAnswer: String?
    public var evidenceRequestedAt: Moment?
    public var evidenceDue: Moment?
    public var decidedAt: Moment?
    public init() {}
  }

  public struct Message: Sendable, Hashable {
    public var on: Moment?
    public var author: String?
    public var text: String?
    public var file: String?
    public init() {}
  }

  /// When and how a page was saved, as the user says.
  public struct Capture: Sendable, Hashable {
    public var file: String
    public var url: String?
    public var capturedAt: Moment?
    public var how: String?
    public init(file: String) { self.file = file }
  }

  /// What the user states.
  public struct Statements: Sendable, Hashable {
    /// Without it no claim is written.
    public var notReceivedAsOf: Moment?
    /// Where the user has looked: `household`, `neighbours`, `pickup_point`, `mailroom`, `locker` …
    public var checked: [String] = []
    public var checkedOn: Moment?
    public var carrierAskedOn: Moment?
    public var carrierReference: String?
    public var duty: DutyRequest?
    public var dutyAnsweredOn: Moment?
    /// The user has got another parcel under this number before.
    public var numberSharedWithEarlierOrder: Bool?
    /// The address on the order is a forwarder's.
    public var shipsToForwarder: Bool?
    public init() {}

    public enum DutyRequest: String, Sendable, Hashable, CaseIterable { case none, received, answered }
  }

  public struct Letter: Sendable, Hashable {
    /// `lost`, `not_delivered_to_address`, `report`, `police` …
    public var kind: String?
    public var from: String?
    public var on: Moment?
    public var reference: String?
    public var text: String?
    public var file: String?
    public init() {}
  }
}
