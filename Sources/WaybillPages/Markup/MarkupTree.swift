internal import CMarkup
internal import WaybillModel

/// An HTML or XML document as a flat tree of nodes in document order; keeps the source's byte offsets.
///
/// Built from libxml2's parser events; libxml2's own types never leave the C target.
package final class MarkupTree: @unchecked Sendable {
  package enum Kind: Sendable { case html, xml }

  package let kind: Kind
  /// The decoded (UTF-8) source.
  package let source: [UInt8]
  // Immutable once built, freed with the tree: hence @unchecked Sendable.
  private let tree: UnsafeMutablePointer<wb_tree>?
  private let nodes: UnsafePointer<wb_node>?

  /// Elements below this depth are flattened into their ancestor, with ``isTooDeep`` set.
  package static let maximumDepth: UInt32 = 512
  package static let maximumNodes: UInt32 = 4_000_000

  package init(_ kind: Kind, _ source: [UInt8]) {
    self.kind = kind
    self.source = source
    let tree = source.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { bytes in
        guard let base = bytes.baseAddress else { return nil as UnsafeMutablePointer<wb_tree>? }
        return switch kind {
        case .html: wb_parse_html(base, bytes.count, Self.maximumDepth, Self.maximumNodes)
        case .xml: wb_parse_xml(base, bytes.count, Self.maximumDepth, Self.maximumNodes)
        }
      }
    }
    self.tree = tree
    nodes = tree.map { UnsafePointer($0.pointee.nodes) }
  }

  deinit { wb_tree_free(tree) }

  package var count: Int { Int(tree?.pointee.node_count ?? 0) }
  package var isTooDeep: Bool { tree?.pointee.too_deep ?? false }
  package var isTooLarge: Bool { (tree?.pointee.too_large ?? false) || isOutOfMemory }
  /// A tag had more attributes than are kept.
  package var hasCutAttributes: Bool { tree?.pointee.cut_attributes ?? false }
  package var isOutOfMemory: Bool { tree.map { $0.pointee.out_of_memory } ?? !source.isEmpty }
  /// How often libxml2 complained; HTML pages nearly always give it cause.
  package var errorCount: Int { Int(tree?.pointee.error_count ?? 0) }
  package var firstError: Int { Int(tree?.pointee.first_error ?? 0) }

  /// The whole document: a node without a name that holds every root.
  package var document: MarkupNode { MarkupNode(tree: self, index: -1) }

  func node(_ index: Int) -> wb_node {
    guard let nodes, index >= 0 else { return wb_node() }
    return nodes[index]
  }

  @inline(__always)
  func pointer(to index: Int) -> UnsafePointer<wb_node>? {
    guard let nodes, index >= 0 else { return nil }
    return nodes + index
  }

  func attributes(of node: wb_node) -> UnsafeBufferPointer<wb_attribute> {
    guard let tree else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
      start: tree.pointee.attributes + Int(node.attributes), count: Int(node.attribute_count))
  }

  func pool(_ offset: UInt32, _ length: UInt32) -> UnsafeBufferPointer<UInt8> {
    guard let tree else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: tree.pointee.pool + Int(offset), count: Int(length))
      .bindMemory(to: UInt8.self)
  }

  /// False if no tag, id, class or attribute name of the document hashes so: a cheap way out of a selector.
  package func mayHold(hash: UInt64) -> Bool {
    guard let tree else { return false }
    return withUnsafeBytes(of: &tree.pointee.names) {
      $0.bindMemory(to: UInt64.self)[Int((hash >> 6) & 63)] & (1 << (hash & 63)) != 0
    }
  }
}

/// FNV-1a, as the C side hashes names.
func nameHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 14_695_981_039_346_656_037
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
  return hash
}
