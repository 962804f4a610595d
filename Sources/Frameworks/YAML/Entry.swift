import Model
import Yams

/// A value in a definition file, read strictly: what does not fit is noted with its line and gives nil.
struct Entry {
  let node: Node
  let mistakes: Mistakes

  var place: SourcePlace { mistakes.place(of: node) }

  func note(_ code: FindingCode, found: String? = nil, _ arguments: [String: String] = [:]) {
    mistakes.note(code, at: node, found: found ?? plainText, arguments)
  }

  /// The scalar as it stands, for messages; nil for lists and mappings.
  var plainText: String? { node.scalar?.string }

  /// A text that says something.
  func text() -> String? {
    guard let scalar = node.scalar else { return wrong("text") }
    let text = Self.joinedLines(scalar.string)
    guard !text.isEmpty else { return wrong("text") }
    return text
  }

  /// `yes` or `no`.
  func flag() -> Bool? {
    switch node.scalar?.string {
    case "yes": true
    case "no": false
    default: wrong("yes-or-no")
    }
  }

  /// A number written as `15` or `12.5`: no marks, no per cent sign, no zero in front, no quotes.
  func number() -> ExactDecimal? {
    guard let scalar = node.scalar, scalar.style == .plain, !Self.hasLeadingZero(scalar.string),
      let number = ExactDecimal(strictly: scalar.string)
    else { return wrongNumber() }
    return number
  }

  /// A whole number such as a year.
  func whole() -> Int? {
    guard let scalar = node.scalar, scalar.style == .plain, !Self.hasLeadingZero(scalar.string),
      scalar.string.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(scalar.string)
    else { return wrongNumber() }
    return number
  }

  /// One of a closed list of words.
  func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = node.scalar?.string else { return wrong("word") }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = type.allCases.map(\.rawValue)
    noteUnknown(text, among: allowed)
    return nil
  }

  /// The members of a list.
  func list() -> [Entry]? {
    guard let sequence = node.sequence else { return wrong("list") }
    return sequence.map { Entry(node: $0, mistakes: mistakes) }
  }

  /// The texts of a list.
  func texts() -> [String]? { list()?.compactMap { $0.text() } }

  /// The mapping, in which only `keys` may stand.
  func table(_ keys: [String]) -> Table? {
    guard let open = openTable() else { return nil }
    for (key, entry) in open where !keys.contains(key) {
      entry.mistakes.note(
        .definitionKeyUnknown, at: entry.keyNode ?? entry.node, found: key,
        [
          "allowed": keys.sorted().joined(separator: ", "),
          "suggestion": FoldedText.nearest(to: key, among: keys) ?? "",
        ])
    }
    return Table(entries: Dictionary(open, uniquingKeysWith: { first, _ in first }), owner: self)
  }

  /// The mapping with keys of the author's choice, in the order of the file.
  func openTable() -> [(String, Entry)]? {
    guard let mapping = node.mapping else { return wrong("table") }
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else {
        mistakes.note(.definitionValueWrong, at: key, ["wanted": "word"])
        return nil
      }
      var entry = Entry(node: value, mistakes: mistakes)
      entry.keyNode = key
      return (name, entry)
    }
  }

  /// Notes that `text` is none of `allowed`.
  func noteUnknown(_ text: String, among allowed: [String]) {
    note(
      .definitionWordUnknown, found: text,
      [
        "allowed": allowed.joined(separator: ", "),
        "suggestion": FoldedText.nearest(to: text, among: allowed) ?? "",
      ])
  }

  /// The key under which the value stands, if it stands in a mapping.
  var keyNode: Node?

  private func wrong<Value>(_ wanted: String) -> Value? {
    note(.definitionValueWrong, ["wanted": wanted])
    return nil
  }

  private func wrongNumber<Value>() -> Value? {
    note(.definitionNumberWrong)
    return nil
  }

  /// The text on one line, with one space between words.
  private static func joinedLines(_ text: String) -> String {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.utf8.count)
    var isBetween = false
    for byte in text.utf8 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBetween = !joined.isEmpty
        continue
      }
      if isBetween { joined.append(0x20) }
      isBetween = false
      joined.append(byte)
    }
    return String(decoding: joined, as: UTF8.self)
  }

  private static func hasLeadingZero(_ text: String) -> Bool {
    let digits = text.drop { $0 == "-" }
    return digits.count > 1 && digits.first == "0" && digits.dropFirst().first != "."
  }

  init(node: Node, mistakes: Mistakes) {
    self.node = node
    self.mistakes = mistakes
  }
}

/// A mapping whose keys have been checked.
struct Table {
  fileprivate let entries: [String: Entry]
  let owner: Entry

  subscript(key: String) -> Entry? { entries[key] }

  /// The entry under `key`; its absence is noted.
  func required(_ key: String) -> Entry? {
    if let entry = entries[key] { return entry }
    owner.note(.definitionKeyMissing, found: nil, ["key": key])
    return nil
  }
}
