internal import WaybillModel

/// On which side of the border an event happened: whose customs, and which leg.
///
/// Most wordings say "customs" and no more. The country of the row decides where the page names it and the
/// countries at both ends are told apart; else the order of events: customs before the parcel leaves are
/// the export's, customs after it has left or landed the import's. Where neither tells, the reading stays.
struct BorderSide {
  private let countries: [String?]
  private let origin: String?
  private let destination: String?
  /// Index of the newest event before or at which the parcel still was in its own country.
  private let lastDeparture: Int?

  static func settle(_ events: inout [Event], origin: String?, destination: String?) {
    guard events.contains(where: { needsSide($0) }) else { return }
    let side = BorderSide(events, origin, destination)
    var isAbroad = false
    for index in events.indices where events[index].reading.direction != .back {
      if side.shows(abroad: events[index], at: index) { isAbroad = true }
      if isOpen(events[index]) {
        side.decide(&events, index, isAbroad: isAbroad)
      } else if events[index].reading.leg == nil {
        events[index].reading.leg = side.leg(of: events[index], at: index)
      }
    }
  }

  private init(_ events: [Event], _ origin: String?, _ destination: String?) {
    var lastDeparture: Int?
    countries = events.map(\.place?.country)
    for (index, event) in events.enumerated() where event.reading.direction != .back {
      if event.substatus == .departedOriginCountry { lastDeparture = index }
    }
    self.lastDeparture = lastDeparture
    self.destination = destination
    self.origin = origin ?? Self.firstOfSeveral(events, countries)
  }

  /// Where the first scan was, if a later one was elsewhere: a parcel is first scanned where it comes from.
  private static func firstOfSeveral(_ events: [Event], _ countries: [String?]) -> String? {
    var first: String?
    for (event, country) in zip(events, countries) {
      guard let country, !event.isMessage, event.reading.direction != .back else { continue }
      if let first, first != country { return first }
      first = first ?? country
    }
    return nil
  }

  private static func needsSide(_ event: Event) -> Bool {
    event.status == .customs || event.place != nil
  }

  /// The event shows that the parcel has left its country.
  private func shows(abroad event: Event, at index: Int) -> Bool {
    if let country = countries[index], let origin, !event.isMessage, country != origin { return true }
    switch event.substatus {
    case .departedOriginCountry, .transitCountry, .arrivedDestinationCountry, .leftImportOffice, .handedToLastMile:
      return true
    // An exchange office may be the outward one, as a later departure shows.
    case .arrivedImportOffice, .atDeliveryOffice: return (lastDeparture ?? -1) < index
    default: return false
    }
  }

  private func decide(_ events: inout [Event], _ index: Int, isAbroad: Bool) {
    guard let substatus = events[index].substatus else { return }
    let side =
      events[index].reading.leg ?? sideByPlace(index) ?? (isAbroad ? .destination : sideByOrder(events[(index + 1)...]))
    guard let side else { return }
    if side == .origin, let export = Self.exportTwin[substatus] {
      events[index].overrule(export, .exportCustoms)
    } else if side == .destination, let twin = Self.importTwin[substatus] {
      events[index].overrule(twin, .importCustoms)
    }
    events[index].reading.leg = side
  }

  private func sideByPlace(_ index: Int) -> Leg? {
    guard let country = countries[index] else { return nil }
    if country == destination { return country == origin ? nil : .destination }
    guard let origin else { return nil }
    return country == origin ? .origin : .destination
  }

  private func sideByOrder(_ later: ArraySlice<Event>) -> Leg? {
    let leaves = later.contains { event in
      guard event.reading.direction != .back else { return false }
      switch event.substatus {
      case .departedOriginCountry, .handedToLinehaul, .exportProcessing, .exportReleased, .notLoaded,
        .arrivedDestinationCountry, .arrivedImportOffice:
        return true
      default: return false
      }
    }
    return leaves ? .origin : nil
  }

  /// Told by the country alone, where the page states both ends.
  private func leg(of event: Event, at index: Int) -> Leg? {
    guard let country = countries[index], let origin, let destination, origin != destination, !event.isMessage else {
      return nil
    }
    switch event.substatus {
    case .handedToLinehaul, .departedOriginCountry, .notLoaded, .transitCountry: return nil
    default: return country == origin ? .origin : country == destination ? .destination : .linehaul
    }
  }

  private static let exportTwin: [Substatus: Substatus] = [
    .importInProgress: .exportInProgress, .importReleased: .exportReleased, .importHeld: .exportHeld,
  ]
  private static let importTwin: [Substatus: Substatus] = [
    .exportInProgress: .importInProgress, .exportReleased: .importReleased, .exportHeld: .importHeld,
  ]

  /// Customs of a side that neither a code nor the words name; the leg may be known from where the row stands.
  private static func isOpen(_ event: Event) -> Bool {
    guard event.reading.leg == nil || event.reading.leg == .origin && event.isSharedWording,
      let substatus = event.substatus,
      exportTwin[substatus] != nil || importTwin[substatus] != nil
    else { return false }
    return !namesSide(event.description) && !namesSide(event.detail ?? "")
  }

  private static func namesSide(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { FoldedText.withText($0) { sides.hasAny(in: $0) } }
  }

  private static let sides: PhraseTrie = {
    var phrases = PhraseList()
    for word in sideWords { if let phrase = WordingRules.compile("*\(word)*".utf8) { _ = phrases.index(of: phrase) } }
    return PhraseTrie(phrases)
  }()

  // Stems that name a side in the languages carriers write.
  private static let sideWords = [
    "export", "import", "inbound", "outbound", "origin country", "country of origin", "destination",
    "出口", "進口", "进口", "輸出", "輸入", "수출", "수입", "экспорт", "импорт", "вывоз", "ввоз", "експорт", "імпорт",
    "exporta", "importa", "esportazione", "ausfuhr", "einfuhr", "destino", "destinazione", "назначения", "призначення",
    "wywóz", "przywóz", "vývoz", "dovoz", "ihracat", "ithalat", "uitvoer", "invoer", "目的国",
  ]
}
