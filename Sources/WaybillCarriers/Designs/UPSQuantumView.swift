internal import WaybillModel
internal import WaybillPages

/// Quantum View: one element a kind of event and no wording, so that the element's name stands for it.
enum UPSQuantumView {
  private static let dateOnly = Query("> Date", .xml)
  private static let time = Query("> Time", .xml)
  private static let signed = Query("DeliveryLocation > Description", .xml)
  private static let activity = Query("ActivityLocation", .xml)
  private static let place = Field(
    ["ActivityLocation PoliticalDivision2 + ActivityLocation PoliticalDivision1 + ActivityLocation CountryCode"], .xml,
    separator: ", ")

  @Sendable static func events(_ parcel: PageNode, _ maker: EventMaker) -> [Event] {
    guard let node = parcel.markup, let description = maker.words(parcel, node.name),
      let day = dateOnly.first(in: parcel)
    else { return [] }
    // Date and clock stand apart: the row as a whole holds both, as the location's element does its parts.
    var when = day
    if let clock = time.first(in: parcel) {
      when = Found(text: day.text + " " + clock.text, range: parcel.range, node: parcel, suffix: "")
    }
    let location = place.read(in: parcel)
    return [
      maker.event(
        at: parcel, time: when, description: description, detail: signed.first(in: parcel),
        place: location.flatMap { place in
          activity.nodes(in: parcel).first.map { Found(text: place.text, range: $0.range, node: $0, suffix: "") }
        })
    ]
  }
}
