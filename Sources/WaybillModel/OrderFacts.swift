/// What is known of an order: `waybill.order/1`. Whatever is missing costs only the tags that need it.
public struct OrderFacts: Sendable, Hashable {
  /// `aliexpress`, `ebay` …; decides the calendar and the map of reasons.
  public var marketplace: String?
  /// The marketplace's order number.
  public var orderID: String?
  /// The state the order page shows, in its words: `Awaiting delivery`.
  public var status: String?
  /// Store or seller, as the order names it.
  public var seller: String?
  /// What was bought.
  public var items: [Item] = []
  /// What was paid, as printed.
  public var amount: String?
  /// ISO 4217.
  public var currency: String?
  /// When the order was placed.
  public var orderedAt: Moment?
  /// When it was paid.
  public var paidAt: Moment?
  /// The zone of this file's clocks that state no offset; marketplaces' default.
  public var timeZone = "America/Los_Angeles"
  /// The buyer's own zone, for showing deadlines.
  public var buyerTimeZone: String?
  /// The parcels of the order with their numbers, oldest number first.
  public var packages: [Package] = []
  /// The service paid for, where it is not told by package.
  public var service: String?
  /// The day the seller declared the shipment.
  public var shippedAt: Moment?
  /// The promise in force: the latest promised or guaranteed delivery date.
  public var promisedBy: Moment?
  /// Every change of the promised date.
  public var promiseChanges: [PromiseChange] = []
  /// As displayed; never computed.
  public var protectionEnds: Moment?
  /// Every extension of the buyer protection.
  public var protectionExtensions: [PromiseChange] = []
  /// The address the order names.
  public var shipTo: Address?
  /// Further places where delivery is right: a depot, a pick-up point, a forwarder.
  public var acceptedPlaces: [Address] = []
  /// The name on the order.
  public var buyerName: String?
  /// Who else may sign.
  public var acceptedNames: [String] = []
  /// The address on the order page is complete and unchanged, as the user says.
  public var addressComplete: Bool?
  /// ISO 3166-1 alpha-2.
  public var shipFrom: String?
  /// Grams, as the listing or the label states for the package.
  public var packageWeightGrams: Double?
  /// Grams, of the item alone.
  public var itemWeightGrams: Double?
  /// How it was paid, if known.
  public var payment: Payment?
  /// The dispute so far, if there is one.
  public var dispute: Dispute?
  /// What buyer and seller wrote.
  public var messages: [Message] = []
  /// When the pages were saved, where the pages do not say.
  public var captures: [Capture] = []
  /// What the buyer states.
  public var statements = Statements()
  /// What carriers or the police wrote.
  public var letters: [Letter] = []
  /// When receipt was confirmed: it forfeits the dispute.
  public var confirmedReceiptAt: Moment?
  /// When a proposal was accepted: it ends the dispute.
  public var acceptedProposalAt: Moment?
  /// The day to judge by.
  public var asOf: Moment?

  /// Nothing told yet.
  public init() {}

  /// One line of the order.
  public struct Item: Sendable, Hashable {
    /// The line's own number.
    public var lineID: String?
    /// As listed.
    public var title: String?
    /// Pieces.
    public var quantity: Int?
    /// What was paid, as printed.
    public var amount: String?
    /// The parcel it travels in.
    public var number: String?
    /// Nothing told yet.
    public init() {}
  }

  /// A tracking number the order page shows.
  public struct Package: Sendable, Hashable {
    /// Compared form.
    public var number: String
    /// When the number was first shown to the buyer.
    public var firstShown: Moment?
    /// Who was to carry it, as the order says.
    public var carrier: String?
    /// The service paid for: `express`, `standard`, `economy`, `untracked`, or words that name one.
    public var service: String?
    /// The number this one took the place of.
    public var replaces: String?
    /// Nothing told yet.
    public init(_ number: String) { self.number = number }
  }

  /// A date that was moved.
  public struct PromiseChange: Sendable, Hashable {
    /// When.
    public var on: Moment?
    /// The new date.
    public var to: Moment
    /// `seller`, `buyer` or `marketplace`.
    public var by: String?
    /// Nothing told yet.
    public init(to: Moment) { self.to = to }
  }

  /// An address as far as it is told; redacted parts stay absent.
  public struct Address: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    public var country: String?
    /// State or province.
    public var region: String?
    /// Town.
    public var city: String?
    /// As printed.
    public var postcode: String?
    /// Nothing told yet.
    public init() {}
  }

  /// How and when it was paid.
  public struct Payment: Sendable, Hashable {
    /// `paypal`, `visa`, `mastercard`, `amex`, `klarna` …
    public var method: String?
    /// The card's or PayPal's processing date.
    public var processedAt: Moment?
    /// Nothing told yet.
    public init() {}
  }

  /// How far a dispute has come.
  public struct Dispute: Sendable, Hashable {
    /// Stages of a dispute.
    public enum State: String, Sendable, Hashable, CaseIterable { case none, open, answered, escalated, decided }
    /// The stage it has reached.
    public var state: State?
    /// When it was opened.
    public var openedAt: Moment?
    /// When the seller answered.
    public var sellerAnsweredAt: Moment?
    /// What the seller answered.
    public var sellerAnswer: String?
    /// When evidence was asked for.
    public var evidenceRequestedAt: Moment?
    /// Until when, as displayed.
    public var evidenceDue: Moment?
    /// When it was decided.
    public var decidedAt: Moment?
    /// Nothing told yet.
    public init() {}
  }

  /// A message between buyer and seller.
  public struct Message: Sendable, Hashable {
    /// When.
    public var on: Moment?
    /// Who wrote it.
    public var author: String?
    /// Its words.
    public var text: String?
    /// Where it is saved.
    public var file: String?
    /// Nothing told yet.
    public init() {}
  }

  /// When and how a page was saved, as the user says.
  public struct Capture: Sendable, Hashable {
    /// Where it is saved.
    public var file: String
    /// The page's address.
    public var url: String?
    /// When it was saved.
    public var capturedAt: Moment?
    /// How it was saved.
    public var how: String?
    /// Nothing told yet.
    public init(file: String) { self.file = file }
  }

  /// What the user states.
  public struct Statements: Sendable, Hashable {
    /// Without it no claim is written.
    public var notReceivedAsOf: Moment?
    /// Where the user has looked: `household`, `neighbours`, `pickup_point`, `mailroom`, `locker` …
    public var checked: [String] = []
    /// When the buyer asked household, neighbours and pick-up points.
    public var checkedOn: Moment?
    /// When the carrier was asked.
    public var carrierAskedOn: Moment?
    /// The carrier's reference of that.
    public var carrierReference: String?
    /// Whether duty was asked for.
    public var duty: DutyRequest?
    /// When it was answered.
    public var dutyAnsweredOn: Moment?
    /// The user has got another parcel under this number before.
    public var numberSharedWithEarlierOrder: Bool?
    /// The address on the order is a forwarder's.
    public var shipsToForwarder: Bool?
    /// Nothing told yet.
    public init() {}

    /// What the buyer knows of a request for duty or documents.
    public enum DutyRequest: String, Sendable, Hashable, CaseIterable { case none, received, answered }
  }

  /// A letter of a carrier or the police.
  public struct Letter: Sendable, Hashable {
    /// What it says: `lost`, `missing`, `stolen`, `claim_opened`, `not_delivered_to_address`, `report`, `police`.
    public var kind: String?
    /// Who wrote it.
    public var from: String?
    /// When.
    public var on: Moment?
    /// Its number.
    public var reference: String?
    /// Its words.
    public var text: String?
    /// Where it is saved.
    public var file: String?
    /// Nothing told yet.
    public init() {}
  }
}
