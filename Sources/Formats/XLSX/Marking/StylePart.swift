/// The part of styles, to which entries are added behind those that it has.
struct StylePart {
  private let bytes: [UInt8]
  private let root: MarkupElement
  private var added: [String: [String]] = [:]
  private var known: [String: [String: Int]] = [:]

  /// The lists of the part, in the order that the format asks for.
  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors",
    "extLst",
  ]
  /// What a list begins with if the part lacks it.
  private static let first: [String: [String]] = [
    "fonts": [#"<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#],
    "fills": [
      #"<fill><patternFill patternType="none"/></fill>"#, #"<fill><patternFill patternType="gray125"/></fill>"#,
    ],
    "borders": ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
    "cellXfs": [#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#],
  ]

  /// Returns nil if the part is not understood.
  init?(_ bytes: [UInt8]) {
    guard let root = MarkupElement.root(of: bytes, opening: ["fonts", "fills", "borders", "cellXfs", "dxfs"]),
      root.name == "styleSheet"
    else { return nil }
    self.bytes = bytes
    self.root = root
  }

  static func empty(_ namespace: String) -> [UInt8] {
    Array((SheetParts.declaration + #"<styleSheet xmlns="\#(namespace)"></styleSheet>"#).utf8)
  }

  /// The number of the entry in its list; one that is there already is used again.
  mutating func add(_ entry: String, to list: String) -> Int {
    let entry = PrefixedMarkup.text(entry, root.prefix)
    let own = root.child(list)
    if known[list] == nil {
      var positions: [String: Int] = [:]
      for (position, child) in (own?.children ?? []).enumerated() {
        positions[String(decoding: bytes[child.range], as: UTF8.self)] = position
      }
      known[list] = positions
      if own == nil { added[list] = (Self.first[list] ?? []).map { PrefixedMarkup.text($0, root.prefix) } }
    }
    if let position = known[list]?[entry] { return position }
    let position = (own?.children.count ?? 0) + (added[list]?.count ?? 0)
    added[list, default: []].append(entry)
    known[list]?[entry] = position
    return position
  }

  /// The bytes of the part with all that was added.
  var patched: [UInt8] {
    var patch = MarkupPatch()
    for list in Self.order {
      guard let entries = added[list], !entries.isEmpty else { continue }
      let text = entries.joined()
      if let own = root.child(list) {
        patch.set("count", to: "\(own.children.count + entries.count)", of: own, bytes)
        patch.append(text, to: own, bytes)
      } else {
        let name = root.prefix + list
        let rank = Self.order.firstIndex(of: list) ?? 0
        let next = root.children.first { (Self.order.firstIndex(of: $0.name) ?? .max) > rank }
        let whole = #"<\#(name) count="\#(entries.count)">\#(text)</\#(name)>"#
        if let next { patch.insert(whole, at: next.range.lowerBound) } else { patch.append(whole, to: root, bytes) }
      }
    }
    return patch.applied(to: bytes)
  }
}
