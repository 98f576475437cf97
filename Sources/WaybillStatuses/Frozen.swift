/// Numbers laid down once and then only read, by pointer: no bounds are checked and nothing is retained on the way,
/// so an index must come from the structure that laid them down.
struct Frozen<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Nothing writes behind the pointer after `init`, and the owner lives as long as any copy of this value.
  private final class Owner {
    let memory: UnsafeMutablePointer<Element>

    init(_ elements: [Element]) {
      memory = .allocate(capacity: max(1, elements.count))
      memory.initialize(from: elements, count: elements.count)
    }

    deinit { memory.deallocate() }
  }

  private let owner: Owner
  private let base: UnsafePointer<Element>

  init(_ elements: [Element]) {
    owner = Owner(elements)
    base = UnsafePointer(owner.memory)
  }

  @inline(__always)
  subscript(index: Int) -> Element { base[index] }
}

/// Lists of numbers, end to end.
struct Lists: Sendable {
  private let starts: Frozen<Int32>
  private let values: Frozen<Int32>

  init(_ lists: [[Int32]]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(lists.count + 1)
    var values: [Int32] = []
    for list in lists {
      values += list
      starts.append(Int32(values.count))
    }
    self.starts = Frozen(starts)
    self.values = Frozen(values)
  }

  @inline(__always)
  func each(_ list: Int, _ body: (Int32) -> Void) {
    var index = Int(starts[list])
    let end = Int(starts[list + 1])
    while index < end {
      body(values[index])
      index += 1
    }
  }

  @inline(__always)
  func hasAny(_ list: Int) -> Bool { starts[list] != starts[list + 1] }

  /// Whether any number of a list is one that is looked for.
  @inline(__always)
  func contains(_ list: Int, where isMatch: (Int32) -> Bool) -> Bool {
    var index = Int(starts[list])
    let end = Int(starts[list + 1])
    while index < end {
      if isMatch(values[index]) { return true }
      index += 1
    }
    return false
  }
}
