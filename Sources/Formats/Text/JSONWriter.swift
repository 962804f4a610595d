/// Writes JSON with members in the order given, on one line or indented.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.member("entity", "EXW")
///   $0.member("year", 2025)
/// }
/// print(json.text)  // {"entity":"EXW","year":2025}
/// ```
package struct JSONWriter {
  package private(set) var text = ""
  private let isIndented: Bool
  private var depth = 0
  /// Whether the open object or array already has a member.
  private var hasMember = false

  package init(indented: Bool = false) { isIndented = indented }

  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows { try enclose("{", "}", body) }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    try enclose("[", "]") { json in
      for element in elements {
        json.separate()
        try body(&json, element)
      }
    }
  }

  package mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { text += "null" }
  }

  package mutating func member(_ name: String, _ value: Int?) {
    key(name)
    text += value.map { String($0) } ?? "null"
  }

  /// - Parameter number: a number in JSON notation.
  package mutating func member(_ name: String, number: String?) {
    key(name)
    text += number ?? "null"
  }

  package mutating func member(_ name: String, _ value: Bool) {
    key(name)
    text += value ? "true" : "false"
  }

  package mutating func member(_ name: String, object body: (inout JSONWriter) throws -> Void) rethrows {
    key(name)
    try object(body)
  }

  package mutating func member<Elements: Sequence>(
    _ name: String, array elements: Elements, _ body: (inout JSONWriter, Elements.Element) throws -> Void
  ) rethrows {
    key(name)
    try array(elements, body)
  }

  package mutating func member(_ name: String, strings: [String]) {
    member(name, array: strings) { $0.string($1) }
  }

  package mutating func string(_ value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // JSON, too, is printed on terminals.
      case _ where VisibleText.isHidden(scalar):
        for unit in String(scalar).utf16 { escape(unit) }
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private mutating func escape(_ unit: UInt16) {
    let hex = String(unit, radix: 16)
    text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }

  private mutating func key(_ name: String) {
    separate()
    string(name)
    text += isIndented ? ": " : ":"
  }

  private mutating func separate() {
    if hasMember { text += "," }
    hasMember = true
    newLine()
  }

  private mutating func enclose(
    _ open: String, _ close: String, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    let outer = hasMember
    hasMember = false
    depth += 1
    text += open
    try body(&self)
    depth -= 1
    if hasMember { newLine() }
    text += close
    hasMember = outer
  }

  private mutating func newLine() {
    guard isIndented else { return }
    text += "\n"
    for _ in 0..<depth { text += "  " }
  }
}
