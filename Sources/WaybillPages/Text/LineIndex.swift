/// Byte offset to line and column of a decoded text; made only when a line is asked for.
///
/// Lines are counted here because libxml2 stops at 65,535.
package struct LineIndex: Sendable {
  private let starts: [Int]

  package init(_ bytes: [UInt8]) {
    var starts = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for (offset, byte) in buffer.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    }
    self.starts = starts
  }

  /// Counted from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// Offset of a line's first byte; lines are counted from 1.
  package func start(ofLine line: Int) -> Int { starts[min(max(line, 1), starts.count) - 1] }
}
