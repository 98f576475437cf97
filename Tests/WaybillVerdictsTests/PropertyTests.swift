import Foundation
import Testing
import Waybill
import WaybillModel

@Suite("Properties")
struct PropertyTests {
  @Test("the order of the inputs changes nothing", arguments: LabelledCase.all)
  func anyOrder(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    guard contents.tracks.count > 1 else { return }
    let straight = Parcels.json(try Classification(contents.tracks, options: contents.options).verdicts)
    let reversed = Parcels.json(try Classification(contents.tracks.reversed(), options: contents.options).verdicts)
    let rotated = Array(contents.tracks.dropFirst()) + contents.tracks.prefix(1)
    #expect(straight == reversed)
    #expect(straight == Parcels.json(try Classification(rotated, options: contents.options).verdicts))
  }

  @Test("the same page twice is one page", arguments: LabelledCase.all)
  func doubled(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    let once = Parcels.json(try Classification(contents.tracks, options: contents.options).verdicts)
    #expect(
      once == Parcels.json(try Classification(contents.tracks + contents.tracks, options: contents.options).verdicts))
  }

  @Test("taking an event away never delivers an undelivered parcel", arguments: LabelledCase.all)
  func removal(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    let all = try Classification(contents.tracks, options: contents.options)
    guard !all.verdicts.contains(where: { $0.tagSet.contains(.deliveredOk) }),
      !all.parcels.contains(where: { $0.status == .delivered })
    else { return }
    for (position, track) in contents.tracks.enumerated() {
      for index in track.events.indices where !track.events.contains(where: { $0.status == .delivered }) {
        var tracks = contents.tracks
        tracks[position].events.remove(at: index)
        tracks[position].statusEvent = nil
        if tracks[position].events.isEmpty { tracks[position].outcome = .noEvents }
        let fewer = try Classification(tracks, options: contents.options)
        #expect(!fewer.verdicts.contains { $0.tagSet.contains(.deliveredOk) })
      }
    }
  }

  @Test("a newer capture never moves the proven day back", arguments: LabelledCase.all)
  func newerCapture(_ labelled: LabelledCase) throws {
    let contents = try labelled.read()
    let before = try Classification(contents.tracks, options: contents.options)
    guard let newest = contents.tracks.last(where: { $0.source.capturedAt != nil }) else { return }
    var again = newest
    again.id = "ffffffffffffffff"
    again.source.capturedAt = "2026-12-24"
    let after = try Classification(contents.tracks + [again], options: contents.options)
    for verdict in before.verdicts {
      guard let capture = verdict.newestCapture else { continue }
      let later = after.verdicts.first { $0.number == verdict.number }?.newestCapture
      #expect(later.map { !Moment.isEarlier($0, than: capture) } ?? false)
    }
  }

  @Test("threads change nothing")
  func jobs() throws {
    let pages = SavedFiles.expand([LabelledCase.folder.appending(path: "pages").path()])
    func run(_ jobs: Int) throws -> String {
      var options = ReadingOptions()
      options.capturedAt = "2026-11-22"
      var inputs = ClassificationInputs()
      inputs.read(pages, options: options, jobs: jobs)
      #expect(inputs.problems.isEmpty)
      return Parcels.json(try Classification(inputs.tracks).verdicts)
    }
    let one = try run(1)
    #expect(!one.isEmpty)
    #expect(try run(4) == one)
  }

  @Test("tracks read back from NDJSON are the tracks that were written", arguments: LabelledCase.all)
  func roundTrip(_ labelled: LabelledCase) throws {
    let tracks = try labelled.read().tracks
    var json = JSONWriter()
    for track in tracks {
      track.write(to: &json)
      json.newline()
    }
    #expect(try TrackRecords.read(json.bytes) == tracks.map(written))
  }

  /// What a record holds: the page's own classes are kept in memory only.
  private func written(_ track: Track) -> Track {
    var track = track
    track.stated = nil
    for index in track.events.indices { track.events[index].stated = nil }
    return track
  }
}
