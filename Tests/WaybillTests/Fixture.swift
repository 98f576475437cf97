import Foundation
import Testing
import WaybillModel
import WaybillPages

@testable import Waybill

/// A saved page of ours and what it must be read as: `Fixtures/<group>/…/<case>/page.* + track.json`.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// Below `Fixtures/`: `carriers/usps/held-at-customs`.
  let name: String
  let pageName: String
  let bytes: [UInt8]
  let options: ReadingOptions

  var testDescription: String { name }
  /// As the records name it.
  var path: String { name + "/" + pageName }
  var folder: URL { Self.root.appendingPathComponent(name) }
  var golden: URL { folder.appendingPathComponent("track.json") }
  /// The carrier whose folder it lies in; nil for a page that is nobody's.
  var carrier: String? { name.hasPrefix("carriers/") ? String(name.split(separator: "/")[1]) : nil }

  func read() -> [Track] { Waybill.read(bytes, path: path, options: options) }

  var page: Page { Waybill.page(bytes, path: path, options: options) }

  /// Found from this file's own place, so that no list and no resource bundle is needed.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// Every fixture, by name.
  static let all: [Fixture] = found("carriers", depth: 2) + found("outcomes", depth: 1)

  static func folders(of group: String) -> [String] {
    let folder = root.appendingPathComponent(group).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func found(_ group: String, depth: Int) -> [Fixture] {
    folders(of: group).flatMap { name -> [Fixture] in
      let path = group + "/" + name
      return depth == 1 ? Fixture(path).map { [$0] } ?? [] : found(path, depth: depth - 1)
    }
  }

  /// nil for a folder without a page.
  init?(_ name: String) {
    guard let pageName = Self.folders(of: name).first(where: { $0.hasPrefix("page.") }) else { return nil }
    self.name = name
    self.pageName = pageName
    let folder = Self.root.appendingPathComponent(name)
    bytes = Self.bytes(folder.appendingPathComponent(pageName)) ?? []
    var options = ReadingOptions()
    if let text = Self.bytes(folder.appendingPathComponent("options.json")), let tree = try? JSONTree(text) {
      options.capturedAt = tree.root["captured_at"]?.text
      options.encoding = tree.root["encoding"]?.text
      options.carrier = tree.root["carrier"]?.text
    }
    self.options = options
  }

  static func bytes(_ url: URL) -> [UInt8]? { (try? Data(contentsOf: url)).map { [UInt8]($0) } }
}
