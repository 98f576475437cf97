internal import WaybillModel
internal import WaybillStatuses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Measuring, for those who work on Waybill: `bench-status FILE` and `phrases`.
@main
enum WaybillDev {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case ("bench-status", 2):
      guard let texts = lines(of: arguments.last ?? "") else { return fail("the file cannot be read") }
      benchStatus(texts)
    case ("phrases", 1): printPhrases()
    default: fail("usage: WaybillDev bench-status FILE | phrases")
    }
  }

  /// Best of seven rounds over the lines of a file: loaded machines only ever slow a round down.
  private static func benchStatus(_ texts: [String]) {
    let cold = clock { _ = StatusNormalizer.read("Delivered") }
    for text in texts { _ = StatusNormalizer.read(text) }
    let repeats = max(1, 1_000_000 / max(1, texts.count))
    var known = 0
    let best =
      (0..<7).map { _ in
        clock {
          for _ in 0..<repeats {
            for text in texts where StatusNormalizer.read(text).status != .unknown { known += 1 }
          }
        }
      }.min() ?? 0
    let count = texts.count * repeats
    print("wordings_per_second \(Int(Double(count) / best))")
    print("bytes_per_second \(Int(Double(texts.reduce(0) { $0 + $1.utf8.count } * repeats) / best))")
    print("first_answer_ms \(Int(cold * 1000))")
    print("known_share \(Double(known) / Double(count * 7))")
  }

  /// The phrases as they are searched for, one a line, for a comparison with other matchers.
  private static func printPhrases() {
    for line in StatusNormalizer.invalidLines { complain("not readable: \(line)") }
    for phrase in StatusNormalizer.phrases {
      print(String(decoding: phrase.filter { $0 >= 0x20 }, as: UTF8.self))
    }
  }

  private static func clock(_ work: () -> Void) -> Double {
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start)
    work()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }

  private static func lines(of path: String) -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func fail(_ message: String) {
    complain(message)
    exit(2)
  }

  private static func complain(_ message: String) {
    let bytes = Array("WaybillDev: \(message)\n".utf8)
    _ = write(2, bytes, bytes.count)
  }
}
