import Logging

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and error as the process has them.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Colour on a terminal, unless NO_COLOR says otherwise (no-color.org).
  static var wantsColour: Bool {
    guard outputIsTerminal, let value = getenv("NO_COLOR") else { return outputIsTerminal }
    return value[0] == 0
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) throws {
    var sent = 0
    try bytes.withUnsafeBytes { buffer in
      while sent < buffer.count {
        let count = systemWrite(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count < 0 {
          if errno == EINTR { continue }
          throw WriteFailure(message: String(cString: strerror(errno)))
        }
        sent += count
      }
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// A line on standard error as it stands.
  static func say(_ line: String) {
    // A message that cannot be written has nowhere else to go.
    do { try write(Array((line + "\n").utf8), to: 2) } catch { return }
  }

  /// Says on standard error what went wrong, where, and what to do.
  static func complain(_ text: String) { log.error("\(text)") }

  private static let log = Messages.logger(showing: .warning)

  /// The output cannot be written; a closed pipe is the usual case.
  struct WriteFailure: Error, CustomStringConvertible {
    var message: String
    var description: String { "cannot write the output: \(message)" }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
