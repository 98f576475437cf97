public import WaybillModel

/// Collects tracks from NDJSON and from saved pages alike.
public struct ClassificationInputs: Sendable {
  /// What was read so far.
  public private(set) var tracks: [Track] = []
  /// Inputs that could not be read, each with its path and the reason.
  public private(set) var problems: [String] = []

  /// Nothing read yet.
  public init() {}

  /// Reads files in their order; NDJSON of tracks is told by its first object.
  ///
  /// - Parameter options: for the pages; a time of saving given there is the NDJSON tracks' too where they have none.
  public mutating func read(_ entries: [SavedFiles.Entry], options: ReadingOptions, jobs: Int) {
    var pages: [SavedFiles.Entry] = []
    for entry in entries {
      guard entry.failure == nil, let bytes = loaded(entry.path, options) else {
        if let failure = entry.failure { problems.append("\(entry.path): \(failure)") }
        continue
      }
      if TrackRecords.recognizes(bytes) {
        add(bytes, entry.path, options)
      } else if entry.path == "-" {
        add(Waybill.read(bytes, path: entry.path, options: options))
      } else {
        pages.append(entry)
      }
    }
    _ = Batch.run(pages, options: options, jobs: jobs) { _, tracks in self.tracks += tracks }
  }

  private mutating func loaded(_ path: String, _ options: ReadingOptions) -> [UInt8]? {
    do { return try SavedFiles.load(path, maximumBytes: options.maximumBytes) } catch {
      problems.append("\(path): \(error.message)")
      return nil
    }
  }

  private mutating func add(_ read: [Track]) { tracks += read }

  private mutating func add(_ bytes: [UInt8], _ path: String, _ options: ReadingOptions) {
    do {
      for var track in try TrackRecords.read(bytes) {
        if track.source.capturedAt == nil, let at = options.capturedAt {
          track.source.capturedAt = at
          track.source.capturedAtBasis = "option"
        }
        tracks.append(track)
      }
    } catch {
      problems.append("\(path):\(error.line): \(error.message)")
    }
  }
}
