import Foundation
import Testing
import WaybillCarriers
import WaybillModel

@Suite("Fixtures")
struct GoldenTests {
  @Test("a saved page reads as its golden track", arguments: Fixture.all)
  func golden(_ fixture: Fixture) throws {
    let got = Golden.text(fixture.read())
    let expected = Fixture.bytes(fixture.golden).map { String(decoding: $0, as: UTF8.self) }
    guard expected != got else { return }
    if Golden.isRecording {
      try Data(got.utf8).write(to: fixture.golden)
      Issue.record("\(fixture.name): recorded; read the diff, then run again")
    } else {
      Issue.record(
        """
        \(fixture.name)/track.json is not what the page reads as now (- golden, + now):
        \(Golden.diff(expected ?? "", got))
        If the change is meant: WAYBILL_RECORD=1 swift test --filter WaybillTests, read the diff, run again.
        """)
    }
  }

  @Test("every folder holds a page and its golden")
  func complete() {
    for carrier in Fixture.folders(of: "carriers") {
      let cases = Fixture.folders(of: "carriers/" + carrier)
      #expect(!cases.isEmpty, "Fixtures/carriers/\(carrier) is empty")
      for name in cases {
        #expect(Fixture("carriers/\(carrier)/\(name)") != nil, "Fixtures/carriers/\(carrier)/\(name) has no page.*")
      }
    }
    for name in Fixture.folders(of: "outcomes") {
      #expect(Fixture("outcomes/" + name) != nil, "Fixtures/outcomes/\(name) has no page.*")
    }
  }

  @Test("the carriers listed are the carriers with fixtures")
  func carriers() {
    let listed = Set(Carriers.all.map(\.id))
    let folders = Set(Fixture.folders(of: "carriers"))
    #expect(listed.subtracting(folders).sorted() == [], "add Fixtures/carriers/<id>/<case>/page.*, then record")
    #expect(folders.subtracting(listed).sorted() == [], "add the carrier to Carriers.swift")
  }

  @Test("every known design is read from some fixture", arguments: Carriers.all.map(\.id))
  func designs(_ id: String) throws {
    let carrier = try #require(Carriers.named(id))
    let read = Set(Fixture.all.filter { $0.carrier == id }.flatMap { $0.read().compactMap(\.layout) })
    let known = carrier.layouts.map { id + "/" + $0.name }
    #expect(known.filter { !read.contains($0) } == [], "no page in Fixtures/carriers/\(id) is read as these designs")
  }
}
