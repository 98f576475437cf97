internal import WaybillCarriers
public import WaybillModel
internal import WaybillNumbers
internal import WaybillVerdicts

/// Why a classification cannot begin.
public struct ClassificationFailure: Error, Sendable {
  /// What is wrong, where, and what to do.
  public var message: String
}

/// How to judge parcels.
public struct ClassificationOptions: Sendable {
  /// Facts of the orders; one is taken to be every parcel's, several are told apart by their numbers.
  public var orders: [OrderFacts] = []
  /// The day of judgement; without it the order's, else the newest capture. No clock is read.
  public var asOf: Moment?
  /// `default` or `insurer` (fewer days, as parcel insurers count).
  public var profile: String?
  /// A JSON file of thresholds that take the place of the published ones.
  public var thresholds: [UInt8]?

  /// The default thresholds, and no order.
  public init() {}
}

/// Tracks in, one parcel and one verdict a parcel out.
///
/// The same tracks in any order give the same parcels and verdicts.
public struct Classification: Sendable {
  /// In the order of their numbers; those without a number last.
  public private(set) var parcels: [Parcel] = []
  /// One a parcel.
  public private(set) var verdicts: [Verdict] = []
  /// Tracks that say nothing of any parcel: walls, shells, errors, unknown pages.
  public private(set) var unusable: [Track] = []

  /// - Throws: ``ClassificationFailure`` if the thresholds or the profile cannot be read.
  public init(_ tracks: [Track], options: ClassificationOptions = ClassificationOptions()) throws(ClassificationFailure)
  {
    let thresholds = try Self.thresholds(options)
    let dated = tracks.map { Self.dated($0, options.orders) }
    let usable = dated.filter(Self.isUsable)
    unusable = dated.filter { !Self.isUsable($0) }
    let groups = Self.groups(Self.numbered(usable, options.orders), options.orders)
    let pages = usable.filter { $0.order != nil }
    var matters: [(parcel: Parcel, order: OrderFacts?)] = []
    for group in groups {
      let order = Self.order(of: group, options.orders, pages)
      matters.append((ParcelMerger.merge(group, order: order), order))
    }
    matters += Self.silentNumbers(matters.map(\.parcel), options.orders)
    if matters.isEmpty { matters = options.orders.filter { $0.packages.isEmpty }.map { (Parcel(), $0) } }
    parcels = matters.map(\.parcel)
    let judged = matters.map { Matter($0.parcel, order: $0.order, asOf: options.asOf, thresholds: thresholds) }
    let names = Dictionary(Carriers.all.map { ($0.id, $0.displayName) }) { first, _ in first }
    for (index, matter) in judged.enumerated() {
      verdicts.append(Judge.verdict(matter, packages: Self.packages(index, matters), names: names))
    }
  }

  /// Every threshold's id, value and source, as the options give them.
  public static func thresholdList(_ options: ClassificationOptions) throws(ClassificationFailure) -> [String] {
    let thresholds = try thresholds(options)
    return thresholds.ids.map { thresholds.line($0) }
  }

  /// The deadlines of the verdicts as an iCalendar file.
  public static func calendar(_ verdicts: [Verdict]) -> String { DeadlineFile.text(verdicts) }

  private static func thresholds(_ options: ClassificationOptions) throws(ClassificationFailure) -> Thresholds {
    var profile: Thresholds.Profile?
    if let name = options.profile {
      profile = Thresholds.Profile(rawValue: name)
      if profile == nil {
        throw ClassificationFailure(message: "no profile is named '\(name)'; there are default and insurer")
      }
    }
    guard let bytes = options.thresholds else { return Thresholds(profile ?? .default) }
    return try ThresholdRecords.read(bytes, profile: profile)
  }

  /// The user's list of captures tells when a page was saved that does not say so itself.
  private static func dated(_ track: Track, _ orders: [OrderFacts]) -> Track {
    guard track.source.capturedAt == nil else { return track }
    let captures = orders.flatMap(\.captures)
    guard let known = captures.first(where: { matches(track.source.path, $0.file) }), let at = known.capturedAt else {
      return track
    }
    var track = track
    track.source.capturedAt = at.text
    track.source.capturedAtBasis = "order"
    if track.source.url == nil, let url = known.url {
      track.source.url = url
      track.source.urlBasis = "order"
    }
    return track
  }

  private static func matches(_ path: String, _ file: String) -> Bool {
    path == file || path.hasSuffix("/" + file) || file.hasSuffix("/" + path)
  }

  private static func isUsable(_ track: Track) -> Bool {
    switch track.outcome {
    case .tracked, .notFound, .noEvents: true
    case .challenge, .login, .shell, .error, .unrecognized, .unreadable: track.order != nil
    }
  }

  /// A page that prints no number belongs to the one number there is.
  private static func numbered(_ tracks: [Track], _ orders: [OrderFacts]) -> [Track] {
    let known = Set(
      tracks.compactMap { $0.number.map(TrackingNumber.compared) } + orders.flatMap { $0.packages.map(\.number) })
    guard known.count == 1, let only = known.first else { return tracks }
    return tracks.map { track in
      guard track.number == nil else { return track }
      var track = track
      track.number = only
      return track
    }
  }

  private static func groups(_ tracks: [Track], _ orders: [OrderFacts]) -> [[Track]] {
    let links = orders.flatMap(\.packages).compactMap { package in package.replaces.map { (package.number, $0) } }
    // Pages of the order alone are facts, not parcels, where there is a parcel.
    let parcels = tracks.filter { $0.number != nil || $0.order == nil || !$0.events.isEmpty }
    return ParcelGrouping.groups(parcels.isEmpty ? Array(tracks.prefix(1)) : parcels, links: links)
  }

  private static func order(of group: [Track], _ orders: [OrderFacts], _ pages: [Track]) -> OrderFacts? {
    let numbers = Set(
      group.flatMap { [$0.number].compactMap { $0 } + $0.otherNumbers.map(\.number) }.map(TrackingNumber.compared))
    let named = orders.first { order in order.packages.contains { numbers.contains($0.number) } }
    let given = named ?? (orders.count == 1 ? orders[0] : nil)
    let ids = Set(pages.compactMap { $0.order?.number?.value })
    let id = given?.orderID ?? group.compactMap { $0.order?.number?.value }.first ?? (ids.count == 1 ? ids.first : nil)
    let own = pages.filter { page in
      let number = page.order?.number?.value
      return number == nil
        ? page.number.map { numbers.contains(TrackingNumber.compared($0)) } ?? (ids.count <= 1) : number == id
    }
    return OrderRecords.adding(canonical(own), to: given)
  }

  /// Facts of several pages are taken in an order of their own.
  private static func canonical(_ tracks: [Track]) -> [Track] {
    tracks.sorted { a, b in
      let x = [a.source.capturedAt ?? "", a.id, a.source.path]
      let y = [b.source.capturedAt ?? "", b.id, b.source.path]
      return x.lexicographicallyPrecedes(y)
    }
  }

  /// Numbers of an order that no page speaks of.
  private static func silentNumbers(_ parcels: [Parcel], _ orders: [OrderFacts]) -> [(
    parcel: Parcel, order: OrderFacts?
  )] {
    let known = Set(parcels.flatMap { $0.numbers.map(\.number) })
    var silent: [(parcel: Parcel, order: OrderFacts?)] = []
    for order in orders {
      let replaced = Set(order.packages.compactMap(\.replaces))
      for package in order.packages where !known.contains(package.number) && !replaced.contains(package.number) {
        // A single unlisted parcel may travel under another number than the order shows.
        if parcels.count == 1, orders.count == 1, order.packages.count == 1, parcels[0].number == nil { continue }
        var parcel = Parcel()
        parcel.number = package.number
        parcel.numbers = [ParcelNumber(package.number, role: .main, carrier: package.carrier)]
        silent.append((parcel, order))
      }
    }
    return silent.sorted { ($0.parcel.number ?? "") < ($1.parcel.number ?? "") }
  }

  /// k of n among the parcels of one order.
  private static func packages(_ index: Int, _ matters: [(parcel: Parcel, order: OrderFacts?)]) -> Verdict.Packages? {
    guard let order = matters[index].order else { return nil }
    let same = matters.filter { other in
      guard let its = other.order else { return false }
      return its.orderID == order.orderID && its.packages == order.packages
    }
    guard same.count > 1 else { return nil }
    return Verdict.Packages(delivered: same.filter { $0.parcel.status == .delivered }.count, total: same.count)
  }
}
