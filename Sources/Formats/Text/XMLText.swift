/// Writes XML, an element a line, indented.
package struct XMLText {
  package private(set) var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  private var depth = 0

  package init() {}

  /// An element with elements in it; attributes that are nil are left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout XMLText) throws -> Void
  ) rethrows {
    indent()
    open(name, attributes)
    text += ">\n"
    depth += 1
    try body(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An empty element, or one around `content`.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text content: String? = nil
  ) {
    indent()
    open(name, attributes)
    if let content {
      text += ">"
      write(content, isAttribute: false)
      text += "</\(name)>\n"
    } else {
      text += "/>\n"
    }
  }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    text += "<\(name)"
    for case (let key, let value?) in attributes {
      text += " \(key)=\""
      write(value, isAttribute: true)
      text += "\""
    }
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  private mutating func write(_ content: String, isAttribute: Bool) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where isAttribute: text += "&quot;"
      // A reader would take a line end in an attribute for a space, and a lone CR for a line end anywhere.
      case "\n" where isAttribute, "\t" where isAttribute, "\r": text += "&#\(scalar.value);"
      // No XML 1.0 document can hold these, not even as references.
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
