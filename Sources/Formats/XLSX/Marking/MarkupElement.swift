/// An element of an XML part with its place in the bytes.
final class MarkupElement {
  /// The name without its prefix.
  let name: String
  /// The prefix with its colon; empty if there is none.
  let prefix: String
  /// From the first sign of the element to behind its last.
  fileprivate(set) var range: Range<Int>
  /// The tag that begins it.
  let tag: Range<Int>
  let isEmpty: Bool
  /// Where its closing tag begins; the end of the tag of an element that is empty.
  fileprivate(set) var contentEnd: Int
  /// Only of elements that were asked for.
  fileprivate(set) var children: [MarkupElement] = []

  init(_ tag: MarkupTags.Tag, _ bytes: [UInt8]) {
    let parts = String(decoding: bytes[tag.name], as: UTF8.self).split(separator: ":", maxSplits: 1)
    name = parts.last.map(String.init) ?? ""
    prefix = parts.count == 2 ? parts[0] + ":" : ""
    range = tag.range
    self.tag = tag.range
    isEmpty = tag.kind == .empty
    contentEnd = tag.range.upperBound
  }

  func children(_ name: String) -> [MarkupElement] { children.filter { $0.name == name } }

  func child(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

  /// The most elements that are kept of a part.
  private static let maxElements = 400_000

  /// The outline of a part.
  ///
  /// - Parameter opened: the names of the elements whose children are wanted, beside the root.
  /// - Returns: nil if the text is malformed or has too many elements.
  static func root(of bytes: [UInt8], opening opened: Set<String>) -> MarkupElement? {
    var tags = MarkupTags(bytes)
    var root: MarkupElement?
    // Elements that are not kept are only counted.
    var stack: [MarkupElement] = []
    var depth = 0
    var count = 0
    while let tag = tags.next() {
      if tag.kind == .close {
        guard !stack.isEmpty else { return nil }
        if depth > 0 {
          depth -= 1
        } else {
          let element = stack.removeLast()
          element.contentEnd = tag.range.lowerBound
          element.range = element.range.lowerBound..<tag.range.upperBound
        }
        continue
      }
      if let parent = stack.last, depth > 0 || (stack.count > 1 && !opened.contains(parent.name)) {
        if tag.kind == .open { depth += 1 }
        continue
      }
      guard root == nil || !stack.isEmpty, count < maxElements else { return nil }
      count += 1
      let element = MarkupElement(tag, bytes)
      if let parent = stack.last { parent.children.append(element) } else { root = element }
      if tag.kind == .open { stack.append(element) }
    }
    return tags.isMalformed || !stack.isEmpty ? nil : root
  }
}

/// Attributes of a tag.
enum MarkupAttributes {
  struct Attribute {
    /// With its prefix.
    let name: String
    /// The value between its quotation marks.
    let range: Range<Int>
    let value: String
  }

  static func all(of tag: Range<Int>, in bytes: [UInt8]) -> [Attribute] {
    var found: [Attribute] = []
    var index = tag.lowerBound + 1
    while index < tag.upperBound, !MarkupTags.isBlank(bytes[index]), bytes[index] != 0x3E { index += 1 }
    while index < tag.upperBound {
      while index < tag.upperBound, MarkupTags.isBlank(bytes[index]) { index += 1 }
      let start = index
      while index < tag.upperBound, bytes[index] != 0x3D, bytes[index] != 0x3E { index += 1 }
      guard index < tag.upperBound, bytes[index] == 0x3D else { break }
      let name = String(decoding: bytes[start..<index], as: UTF8.self).filter { !$0.isWhitespace }
      while index < tag.upperBound, bytes[index] != 0x22, bytes[index] != 0x27 { index += 1 }
      guard index < tag.upperBound else { break }
      let quote = bytes[index]
      let valueStart = index + 1
      index = valueStart
      while index < tag.upperBound, bytes[index] != quote { index += 1 }
      let range = valueStart..<min(index, tag.upperBound)
      found.append(
        Attribute(name: name, range: range, value: plain(String(decoding: bytes[range], as: UTF8.self))))
      index += 1
    }
    return found
  }

  static func value(_ name: String, of tag: Range<Int>, in bytes: [UInt8]) -> String? {
    all(of: tag, in: bytes).first { $0.name == name }?.value
  }

  /// A text without references.
  static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&#10;", with: "\n").replacing("&amp;", with: "&")
  }
}
