package import WaybillModel

/// Where the bytes of a text that was itself decoded (HTML-escaped JSON, JSON within a JSON string)
/// stand in the page.
package struct OffsetMap: Sendable {
  private var inner: [Int] = []
  private var outer: [Int] = []

  package init() {}

  /// From `innerOffset` on, bytes stand at `outerOffset` and after it one by one.
  package mutating func add(inner innerOffset: Int, outer outerOffset: Int) {
    if let last = inner.last, last == innerOffset {
      outer[outer.count - 1] = outerOffset
    } else {
      inner.append(innerOffset)
      outer.append(outerOffset)
    }
  }

  /// The map of a text that begins `start` bytes later.
  package func starting(at start: Int) -> OffsetMap {
    var rest = OffsetMap()
    rest.add(inner: 0, outer: outer(start))
    for (inner, outer) in zip(inner, outer) where inner > start { rest.add(inner: inner - start, outer: outer) }
    return rest
  }

  package func outer(_ offset: Int) -> Int {
    var low = 0
    var high = inner.count
    while low < high {
      let middle = (low + high) / 2
      if inner[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    return outer[low - 1] + offset - inner[low - 1]
  }

  package func outer(_ range: ByteRange) -> ByteRange {
    ByteRange(outer(range.from), range.to > range.from ? outer(range.to - 1) + 1 : outer(range.to))
  }
}
