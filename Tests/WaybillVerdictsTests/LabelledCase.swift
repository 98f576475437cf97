import Foundation
import Testing
import Waybill
import WaybillModel

/// A labelled parcel of corpus/cases: tracks or saved pages, an order, and what must come out.
struct LabelledCase: Sendable, CustomTestStringConvertible {
  let url: URL
  /// `stalled_local/cainiao-day-10`.
  var name: String {
    url.deletingLastPathComponent().lastPathComponent + "/" + url.deletingPathExtension().lastPathComponent
  }
  var testDescription: String { name }

  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let folder = repository.appending(path: "corpus/cases")

  static let all: [LabelledCase] = {
    var found: [LabelledCase] = []
    for name in entries(of: folder) where name != "pages" {
      for file in entries(of: folder.appending(path: name)) where file.hasSuffix(".json") {
        found.append(LabelledCase(url: folder.appending(path: name).appending(path: file)))
      }
    }
    return found
  }()

  static func named(_ name: String) -> LabelledCase { LabelledCase(url: folder.appending(path: name + ".json")) }

  private static func entries(of folder: URL) -> [String] {
    do { return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() } catch { return [] }
  }

  /// The case, read once.
  func read() throws -> Contents {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] ?? [:]
    return try Contents(object)
  }

  struct Contents {
    var tracks: [Track] = []
    var options = ClassificationOptions()
    let of: String
    let kind: String
    let tags: [String]
    let primary: String?
    let claim: Bool?
    let stop: Bool?
    let parcels: Int?
    let kinds: [String: String]
    let strengths: [String: String]
    let unproven: [String]?
    let number: String?

    init(_ object: [String: Any]) throws {
      let expect = object["expect"] as? [String: Any] ?? [:]
      of = object["of"] as? String ?? ""
      kind = object["kind"] as? String ?? ""
      tags = expect["tags"] as? [String] ?? []
      primary = expect["primary"] as? String
      claim = expect["claim"] as? Bool
      stop = expect["stop"] as? Bool
      parcels = expect["parcels"] as? Int
      kinds = expect["kinds"] as? [String: String] ?? [:]
      strengths = expect["strengths"] as? [String: String] ?? [:]
      unproven = expect["unproven"] as? [String]
      let records = object["tracks"] as? [[String: Any]] ?? []
      number = records.first?["number"] as? String
      for record in records {
        tracks += try TrackRecords.read(Array(JSONSerialization.data(withJSONObject: record)))
      }
      for page in object["pages"] as? [[String: String]] ?? [] {
        let path = LabelledCase.folder.appending(path: page["file"] ?? "").path()
        var options = ReadingOptions()
        options.capturedAt = page["captured_at"]
        // Records name the page as the case does, wherever the repository stands.
        tracks += Waybill.read(
          try SavedFiles.load(path, maximumBytes: 1 << 20), path: page["file"] ?? "", options: options)
      }
      options.asOf = (object["as_of"] as? String).flatMap { Moment($0) }
      options.profile = object["profile"] as? String
      if let order = object["order"] {
        options.orders = [try OrderRecords.read(Array(JSONSerialization.data(withJSONObject: order)))]
      }
    }

    /// The verdict on the case's first number.
    func verdict(_ classification: Classification) -> Verdict? {
      classification.verdicts.first { verdict in
        number.map { n in verdict.numbers.contains { $0.number == n } } ?? false
      }
        ?? classification.verdicts.first
    }
  }
}
