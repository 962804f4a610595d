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

  /// A year in four digits.
  func year() -> Int? {
    guard let scalar = node.scalar, scalar.style == .plain, let year = Self.year(scalar.string) else {
      return wrong("year")
    }
    return year
  }

  /// The year that `text` is in four digits.
  static func year(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.first != 0x30
      ? Int(text) : nil
  }

  /// A number written as `15` or `12.5`: no marks, no per cent sign, no zero in front, no quotes.
  func number() -> ExactDecimal? {
    guard isPlainNumber, let number = plainText.flatMap({ ExactDecimal(strictly: $0) }) else { return wrongNumber() }
    return number
  }

  /// Whether the scalar stands without quotes and without zeros in front.
  var isPlainNumber: Bool {
    guard let scalar = node.scalar else { return false }
    return scalar.style == .plain && !Self.hasLeadingZero(scalar.string)
  }

  /// A whole number.
  func whole() -> Int? {
    guard isPlainNumber, let text = plainText, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
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

  /// The members of a list that has some.
  func filledList() -> [Entry]? {
    guard let members = list() else { return nil }
    guard !members.isEmpty else {
      noteAtKey(.definitionListEmpty)
      return nil
    }
    return members
  }

  /// The texts of a list.
  func texts() -> [String]? { list()?.compactMap { $0.text() } }

  /// The texts of a list that has some, each of them once.
  func distinctTexts() -> [String]? {
    var seen: Set<String> = []
    return filledList()?.compactMap { member in
      guard let text = member.text() else { return nil }
      guard seen.insert(text).inserted else {
        member.note(.definitionKeyTwice, found: text)
        return nil
      }
      return text
    }
  }

  /// The mapping, in which only the keys of `kind` may stand.
  func table(_ kind: TableKeys) -> Table? {
    guard let open = openTable() else { return nil }
    let keys = kind.all
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

  /// The mapping with keys of the author's choice that has some.
  func filledTable() -> [(String, Entry)]? {
    guard let table = openTable() else { return nil }
    if table.isEmpty { noteAtKey(.definitionListEmpty) }
    return table
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

  /// Notes that `name` is defined nowhere in the file.
  func noteUndefined(_ name: String, among defined: [String]) {
    note(
      .definitionReferenceUnknown, found: name,
      [
        "allowed": defined.joined(separator: ", "),
        "suggestion": FoldedText.nearest(to: name, among: defined) ?? "",
      ])
  }

  /// Notes something about the key that the value stands under, or about the value where it has none.
  func noteAtKey(_ code: FindingCode, found: String? = nil, _ arguments: [String: String] = [:]) {
    mistakes.note(code, at: keyNode ?? node, found: found ?? keyNode?.scalar?.string, arguments)
  }

  /// Notes that the key stands beside others with which it has no meaning.
  ///
  /// - Parameter type: what it stands beside, as the file has it.
  func noteKeyForeign(_ key: String, type: String) {
    mistakes.note(.definitionKeyForeign, at: keyNode ?? node, found: key, ["type": type])
  }

  /// The key as a value of its own, for messages about names.
  var keyEntry: Entry { Entry(node: keyNode ?? node, mistakes: mistakes) }

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
