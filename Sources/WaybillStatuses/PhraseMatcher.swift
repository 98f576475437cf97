/// Finds all of many phrases in one pass (Aho-Corasick over bytes), built once.
struct PhraseMatcher: Sendable {
  private var next: [Int32] = []
  private var classes = [UInt8](repeating: 0, count: 256)
  private var width = 1
  // What ends at a state: phrases from `outputs`, chained over the suffix links.
  private var outputStart: [Int32] = []
  private var outputs: [Int32] = []

  init(_ phrases: [[UInt8]]) {
    for byte in phrases.joined() where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt8(width)
      width += 1
    }
    var ends: [[Int32]] = [[]]
    next = [Int32](repeating: -1, count: width)
    for (id, phrase) in phrases.enumerated() {
      var state = 0
      for byte in phrase {
        let slot = state * width + Int(classes[Int(byte)])
        if next[slot] < 0 {
          next[slot] = Int32(ends.count)
          ends.append([])
          next.append(contentsOf: repeatElement(-1, count: width))
        }
        state = Int(next[slot])
      }
      ends[state].append(Int32(id))
    }
    link(&ends)
    for list in ends {
      outputStart.append(Int32(outputs.count))
      outputs += list
    }
    outputStart.append(Int32(outputs.count))
  }

  private mutating func link(_ ends: inout [[Int32]]) {
    var fail = [Int32](repeating: 0, count: ends.count)
    var queue: [Int] = []
    for letter in 0..<width {
      if next[letter] < 0 { next[letter] = 0 } else { queue.append(Int(next[letter])) }
    }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      ends[state] += ends[Int(fail[state])]
      for letter in 0..<width {
        let slot = state * width + letter
        let fallback = next[Int(fail[state]) * width + letter]
        if next[slot] < 0 {
          next[slot] = fallback
        } else {
          fail[Int(next[slot])] = fallback
          queue.append(Int(next[slot]))
        }
      }
    }
  }

  /// Calls `hit` with each phrase and the offset after it.
  @inline(__always)
  func scan(_ text: [UInt8], _ hit: (Int, Int) -> Void) {
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        outputStart.withUnsafeBufferPointer { starts in
          var state = 0
          for (offset, byte) in text.enumerated() {
            state = Int(next[state * width + Int(classes[Int(byte)])])
            let from = Int(starts[state])
            let to = Int(starts[state + 1])
            if from < to { for index in from..<to { hit(Int(outputs[index]), offset + 1) } }
          }
        }
      }
    }
  }
}
