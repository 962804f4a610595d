/// A page as a browser reads it.
struct HTMLPage {
  let path: String
  /// The elements in the order of the page.
  private(set) var elements: [Element] = []
  /// The places where the page is not well formed.
  private(set) var mistakes: [String] = []

  struct Element {
    let name: String
    let attributes: [String: String]
    /// The positions of the enclosing elements, from the outermost to the innermost.
    let ancestors: [Int]
    /// All text in the element.
    fileprivate(set) var text = ""
  }

  /// Elements without an end tag.
  private static let void: Set = ["meta", "link", "br", "img", "hr", "input"]

  init(path: String, _ text: String) {
    self.path = path
    let bytes = Array(text.utf8)
    var open: [Int] = []
    var position = 0
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: bytes[position] == 0x3C ? 0x3E : 0x3C) ?? bytes.count
      if let element = open.last, elements[element].name == "script",
        !bytes[position...].starts(with: "</script".utf8)
      {
        // In a script, only its end tag is a tag.
        let next = bytes[(position + 1)...].firstIndex(of: 0x3C) ?? bytes.count
        elements[element].text += String(decoding: bytes[position..<next], as: UTF8.self)
        position = next
      } else if bytes[position] == 0x3C {
        tag(String(decoding: bytes[(position + 1)..<end], as: UTF8.self), &open)
        position = end + 1
      } else {
        let piece = Self.decoded(String(decoding: bytes[position..<end], as: UTF8.self))
        for element in open { elements[element].text += piece }
        position = end
      }
    }
    if !open.isEmpty { mistakes.append("left open: \(open.map { elements[$0].name })") }
  }

  private mutating func tag(_ tag: String, _ open: inout [Int]) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        return mistakes.append("</\(tag.dropFirst())> closes nothing")
      }
      return
    }
    let name = String(tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
    var attributes: [String: String] = [:]
    // Names and values alternate between quotation marks. A name may come without a value before the next name.
    let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() where index % 2 == 0 {
      for part in piece.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "/" }) {
        let value = part.hasSuffix("=") && index + 1 < pieces.count ? String(pieces[index + 1]) : ""
        let attribute = String(part.hasSuffix("=") ? part.dropLast() : part)
        if attributes.updateValue(Self.decoded(value), forKey: attribute) != nil {
          mistakes.append("\(attribute) twice in <\(tag)>")
        }
      }
    }
    elements.append(Element(name: name, attributes: attributes, ancestors: open))
    if !tag.hasSuffix("/"), !Self.void.contains(name) { open.append(elements.count - 1) }
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var text = text
    for (entity, mark) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&"),
    ] {
      text.replace(entity, with: mark)
    }
    return text
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  /// The target of a link as a path in the report and a fragment; nil for a link to another site.
  func target(of link: String) -> (path: String, fragment: String?)? {
    guard !link.contains(":") else { return nil }
    let place = link.prefix { $0 != "?" }
    let parts = place.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." { folders = folders.dropLast() } else if part != "." { folders.append(String(part)) }
    }
    return (parts[0].isEmpty ? path : folders.joined(separator: "/"), parts.count > 1 ? parts[1] : nil)
  }
}
