package import WaybillModel

/// What trackers print by themselves while they hear nothing: on the way, somewhere, to whatever comes next.
/// Nobody has scanned the parcel, although such a row may repeat the place of the last scan.
package enum AutomaticMessages {
  package static let table = WordingTable(
    owner: "automatic",
    """
    next in_transit.moving physical=no : to the next | to next | to its next | to your next ~ facility | location | station | office | hub | stop | destination | post office
    network in_transit.moving physical=no : moving | travelling | traveling | transit | progressing ~ within the network | through the network | through our network | within our network | within the usps network | through the usps network | through network | within network
    destination in_transit.moving physical=no : ^in transit to destination | ^in transit to the destination | ^in transit to its destination | ^on its way to the destination | ^on its way to its destination | ^on its way to destination
    es in_transit.moving physical=no : a la proxima | a la siguiente | hacia la proxima | hacia la siguiente ~ instalacion | oficina | sede | unidad | sucursal
    pt in_transit.moving physical=no : para a proxima | para o proximo | para a unidade seguinte
    fr in_transit.moving physical=no : vers le prochain | vers la prochaine | vers l etablissement suivant
    de in_transit.moving physical=no : zur nachsten | zum nachsten ~ einrichtung | standort | station | zentrum | paketzentrum
    it in_transit.moving physical=no : verso il prossimo | verso la prossima | alla prossima | al prossimo ~ struttura | sede | centro | filiale | stabilimento
    nl in_transit.moving physical=no : naar de volgende | naar het volgende
    ru in_transit.moving physical=no : в следующ* | к следующ* ~ отделен* | объект* | сортировочн* | учрежден* | пункт*
    zh in_transit.moving physical=no : 下一设施 | 下一个设施 | 下一處設施 | 下一個設施
    """)

  /// Marks a row that says nothing but this as a message.
  package static func mark(_ reading: inout StatusReading, _ texts: [String?]) {
    guard reading.substatus == .moving, reading.physical == nil else { return }
    if texts.contains(where: { $0.flatMap { table.read($0) } != nil }) { reading.physical = false }
  }
}
