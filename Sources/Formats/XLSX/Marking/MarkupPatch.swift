/// Changes to the bytes of a part; all places are those before any change.
struct MarkupPatch {
  private var changes: [(range: Range<Int>, text: [UInt8])] = []

  mutating func replace(_ range: Range<Int>, with text: String) { changes.append((range, Array(text.utf8))) }

  mutating func insert(_ text: String, at position: Int) { replace(position..<position, with: text) }

  mutating func remove(_ range: Range<Int>) { replace(range, with: "") }

  /// Adds `text` as the last content of an element.
  mutating func append(_ text: String, to element: MarkupElement, _ bytes: [UInt8]) {
    guard element.isEmpty else { return insert(text, at: element.contentEnd) }
    // The slash of an empty element makes room for content.
    let name = element.prefix + element.name
    let slash = element.tag.upperBound - 2
    replace(slash..<element.tag.upperBound, with: ">\(text)</\(name)>")
  }

  /// Sets an attribute of an element.
  mutating func set(_ name: String, to value: String, of element: MarkupElement, _ bytes: [UInt8]) {
    if let known = MarkupAttributes.all(of: element.tag, in: bytes).first(where: { $0.name == name }) {
      replace(known.range, with: value)
    } else {
      let nameEnd = element.tag.lowerBound + 1 + element.prefix.utf8.count + element.name.utf8.count
      insert(" \(name)=\"\(value)\"", at: nameEnd)
    }
  }

  var isEmpty: Bool { changes.isEmpty }

  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + changes.reduce(0) { $0 + $1.text.count })
    var position = 0
    // Of changes at one place, insertions come first, and of these the first that was made.
    for change in changes.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }).map(\.element) {
      guard change.range.lowerBound >= position else { continue }
      result += bytes[position..<change.range.lowerBound]
      result += change.text
      position = change.range.upperBound
    }
    return result + bytes[position...]
  }
}

/// Elements in the words of a part that writes its names with a prefix.
enum PrefixedMarkup {
  /// `markup`, whose texts are escaped, with `prefix` before the names of all its elements.
  static func text(_ markup: String, _ prefix: String) -> String {
    guard !prefix.isEmpty else { return markup }
    var text = ""
    var isBehindStart = false
    for character in markup {
      if isBehindStart, character != "/" {
        text += prefix
        isBehindStart = false
      }
      if character == "<" { isBehindStart = true }
      text.append(character)
    }
    return text
  }
}
