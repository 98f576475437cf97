import Foundation
import Testing
import WaybillCarriers
import WaybillModel
import WaybillPages

@testable import Waybill

@Suite("Every fixture")
struct InvariantTests {
  @Test("gives the same bytes when it is read again", arguments: Fixture.all)
  func again(_ fixture: Fixture) { #expect(fixture.read() == fixture.read()) }

  @Test("reads the same with eight threads as with one")
  func threads() {
    let entries = SavedFiles.expand([Fixture.root.path])
    func run(_ jobs: Int) -> [UInt8] {
      var json = JSONWriter()
      _ = Batch.run(entries, options: ReadingOptions(), jobs: jobs) { _, tracks in
        for track in tracks {
          track.write(to: &json)
          json.newline()
        }
      }
      return json.bytes
    }
    let one = run(1)
    #expect(!one.isEmpty)
    #expect(run(8) == one)
  }

  @Test("is recognised as its own carrier's and as no other's", arguments: Fixture.all)
  func recognition(_ fixture: Fixture) {
    let all = Recognizer.candidates(PageRoots(fixture.page), in: .all)
    let best = [all.filter(\.fitsLayout), all.filter(\.fitsOutcome), all].first { !$0.isEmpty } ?? []
    let names = best.map { "\($0.carrier.id) (\($0.marks.joined(separator: ", ")))" }.joined(separator: "; ")
    if let carrier = fixture.carrier {
      // An answer that stands within another page has no marks of its own there.
      #expect(best.isEmpty || best.map(\.carrier.id) == [carrier], "recognised by \(names)")
      for track in fixture.read() { #expect(track.carrier == carrier) }
    } else {
      #expect(best.count <= 1, "recognised by \(names)")
    }
  }

  @Test("lists its events oldest first, by instants or by the clocks as printed", arguments: Fixture.all)
  func order(_ fixture: Fixture) {
    for track in fixture.read() {
      let times = track.events.compactMap(\.time)
      let pairs = zip(times, times.dropFirst())
      let byInstants = pairs.allSatisfy { a, b in
        if let x = a.secondsSinceEpoch, let y = b.secondsSinceEpoch { return x <= y }
        return a.offsetMinutes != nil || b.offsetMinutes != nil || Self.isNoLater(a, b)
      }
      #expect(byInstants || pairs.allSatisfy(Self.isNoLater), "\(times.map(\.text))")
    }
  }

  /// By the clocks, as far as both are printed.
  private static func isNoLater(_ a: EventTime, _ b: EventTime) -> Bool {
    guard let x = a.local, let y = b.local, x.year != nil, y.year != nil else { return true }
    let length = min(x.text.utf8.count, y.text.utf8.count)
    return x.text.prefix(length) <= y.text.prefix(length)
  }

  @Test("has a rule for every status, and a status for every rule", arguments: Fixture.all)
  func rules(_ fixture: Fixture) {
    for track in fixture.read() {
      #expect((track.outcome == .tracked) == !track.events.isEmpty)
      #expect(track.outcome == .tracked || track.notes.contains { $0.code != "duplicate_rows" }, "no note says why")
      if let index = track.statusEvent {
        #expect(track.events.indices.contains(index))
        #expect(track.events[index].status == track.status)
      }
      for event in track.events {
        let rule = event.reading.rule
        #expect(!rule.isEmpty)
        #expect(event.status == .unknown || rule != StatusReading.unclassified.rule, "\(event.description)")
        if let substatus = event.substatus {
          #expect(substatus.status == event.status, "\(event.description): \(rule)")
        }
      }
    }
  }
}
