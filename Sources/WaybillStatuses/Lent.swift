/// A growing row of values in memory lent for it; with more of them than that has room for, in memory of its own.
struct Lent<Element: BitwiseCopyable> {
  private var memory: UnsafeMutableBufferPointer<Element>
  private var isOwn = false
  private(set) var count = 0

  private init(_ memory: UnsafeMutableBufferPointer<Element>) { self.memory = memory }

  /// Calls `body` with an empty row and room for some values.
  @inline(__always)
  static func with<Result>(room: Int, _ body: (inout Lent) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Element.self, capacity: room) { memory in
      var row = Lent(memory)
      defer { row.free() }
      return body(&row)
    }
  }

  @inline(__always)
  subscript(index: Int) -> Element { memory[index] }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == memory.count { grow() }
    memory[count] = element
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: memory.count * 4)
    for index in 0..<count { larger[index] = memory[index] }
    free()
    memory = larger
    isOwn = true
  }

  private func free() { if isOwn { memory.deallocate() } }
}
