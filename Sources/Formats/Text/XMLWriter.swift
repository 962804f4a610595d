/// Writes indented XML, one element per line.
package struct XMLWriter {
  package private(set) var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  private var depth = 0

  package init() {}

  /// Writes an element that contains elements; attributes that are nil are left out.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ body: (inout XMLWriter) throws -> Void
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

  /// Writes an empty element, or one that contains only text.
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

  /// Writes a comment; two hyphens in a row, which would end it, are written with a blank between them.
  package mutating func comment(_ content: String) {
    indent()
    var safe = ""
    for scalar in content.unicodeScalars {
      if scalar == "-", safe.unicodeScalars.last == "-" { safe += " " }
      switch scalar {
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": safe += "\u{FFFD}"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    text += "<!-- \(safe) -->\n"
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
      // A reader would turn a line end in an attribute into a space, and a lone CR anywhere into a line end.
      case "\n" where isAttribute, "\t" where isAttribute, "\r": text += "&#\(scalar.value);"
      // XML 1.0 does not allow these, not even as character references.
      case "\u{0}"..<"\u{9}", "\u{B}", "\u{C}", "\u{E}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
