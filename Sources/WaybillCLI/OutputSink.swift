import ArgumentParser
import WaybillModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where NDJSON goes: a file or standard output, written in large pieces.
struct OutputSink {
  var json = JSONWriter(capacity: 1 << 19)
  private let descriptor: Int32

  init(path: String?) throws {
    guard let path else {
      descriptor = 1
      return
    }
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 {
      Terminal.complain("\(path): cannot be written: \(String(cString: strerror(errno)))")
      throw ExitCode(3)
    }
  }

  mutating func flushIfLarge() throws {
    guard json.bytes.count > 1 << 18 else { return }
    try Terminal.write(json.bytes, to: descriptor)
    json.removeAll()
  }

  /// Text that is no JSON.
  func write(_ text: String) throws { try Terminal.write(Array(text.utf8), to: descriptor) }

  mutating func close() throws {
    try Terminal.write(json.bytes, to: descriptor)
    json.removeAll()
    if descriptor != 1, Self.close(descriptor) != 0 {
      throw Terminal.WriteFailure(message: String(cString: strerror(errno)))
    }
  }

  private static func close(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #elseif canImport(Musl)
      Musl.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }
}
