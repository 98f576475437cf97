#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of standard input as bytes, without their line feeds, read in large pieces.
struct StandardInputLines {
  private var bytes: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Standard input cannot be read.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// nil at the end; the last line needs no line feed.
  mutating func next() throws -> ArraySlice<UInt8>? {
    var searched = position
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return bytes[position..<end]
      }
      searched = bytes.count - position
      if isAtEnd {
        defer { position = bytes.count }
        return position < bytes.count ? bytes[position...] : nil
      }
      bytes.removeFirst(position)
      position = 0
      try fill()
    }
  }

  private mutating func fill() throws {
    let chunk = 1 << 18
    var failure: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
      var got = read(0, buffer.baseAddress, chunk)
      while got < 0, errno == EINTR { got = read(0, buffer.baseAddress, chunk) }
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0 {
      throw Failure(description: "standard input cannot be read: \(String(cString: strerror(failure)))")
    }
    isAtEnd = piece.isEmpty
    bytes += piece
  }
}
