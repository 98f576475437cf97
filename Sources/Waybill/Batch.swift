internal import Dispatch
public import WaybillModel

/// Reads many files and hands their records out in the order of the files, whatever the number of jobs.
public enum Batch {
  /// Counts over a run.
  public struct Summary: Sendable, Hashable {
    /// Files that were looked at.
    public var files = 0
    /// Tracks handed out.
    public var records = 0
    /// Files that gave no reading: each has its record all the same.
    public var failures = 0
  }

  /// - Parameters:
  ///   - entries: from ``SavedFiles/expand(_:)``.
  ///   - jobs: threads at work; memory is bounded by 32 files a job.
  ///   - emit: called on the calling thread, once a file, with its records.
  public static func run(
    _ entries: [SavedFiles.Entry], options: ReadingOptions, jobs: Int,
    emit: (SavedFiles.Entry, [Track]) throws -> Void
  ) rethrows -> Summary {
    var summary = Summary()
    let stride = max(1, jobs) * 32
    var start = 0
    while start < entries.count {
      let slice = Array(entries[start..<min(entries.count, start + stride)])
      let results = read(slice, options: options, jobs: jobs)
      for (entry, tracks) in zip(slice, results) {
        summary.files += 1
        summary.records += tracks.count
        if tracks.contains(where: { $0.outcome == .unreadable }) { summary.failures += 1 }
        try emit(entry, tracks)
      }
      start += stride
    }
    return summary
  }

  private static func read(
    _ entries: [SavedFiles.Entry], options: ReadingOptions, jobs: Int
  ) -> [[Track]] {
    guard jobs > 1, entries.count > 1 else { return entries.map { read($0, options) } }
    var results = [[Track]](repeating: [], count: entries.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Every iteration writes its own elements only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: jobs) { job in
        for index in stride(from: job, to: entries.count, by: jobs) {
          slots[index] = read(entries[index], options)
        }
      }
    }
    return results
  }

  private static func read(_ entry: SavedFiles.Entry, _ options: ReadingOptions) -> [Track] {
    if let failure = entry.failure { return [Waybill.unreadable(path: entry.path, because: failure)] }
    do {
      let bytes = try SavedFiles.load(entry.path, maximumBytes: options.maximumBytes)
      return Waybill.read(bytes, path: entry.path, options: options)
    } catch {
      return [Waybill.unreadable(path: entry.path, because: error.message)]
    }
  }
}
