import Formats
import Model

/// A value in a definition file, read strictly: a value that does not fit is noted with its line, and nil is returned.
struct Entry {
  let node: YAMLNode
  let mistakes: DefinitionMistakes

  var place: SourcePlace { mistakes.place(of: node) }

  func note(_ code: FindingCode, found: String? = nil, _ arguments: FindingArguments = [:]) {
    mistakes.note(code, at: node, found: found ?? plainText, arguments)
  }

  /// The scalar as written, for messages; nil for lists and mappings.
  var plainText: String? { node.text }

  /// A text that is not blank.
  func text() -> String? {
    guard let text = node.withBytes(Self.singleLine), !text.isEmpty else { return noteInvalid("text") }
    return text
  }

  /// `yes` or `no`.
  func flag() -> Bool? {
    switch node.text {
    case "yes": true
    case "no": false
    default: noteInvalid("yes-or-no")
    }
  }

  /// A year in four digits.
  func year() -> Int? {
    guard node.isPlain, let text = node.text, let year = Self.year(text) else {
      return noteInvalid("year")
    }
    return year
  }

  /// The year in `text`, if it has four digits.
  static func year(_ text: String) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.first != 0x30
      ? Int(text) : nil
  }

  /// A number written as `15` or `12.5`, without separators, per cent sign, leading zeros or quotation marks.
  func number() -> ExactDecimal? {
    guard isPlainNumber, let number = plainText.flatMap({ ExactDecimal(strictly: $0) }) else {
      return noteInvalidNumber()
    }
    return number
  }

  /// Whether the scalar is written without quotation marks or leading zeros.
  var isPlainNumber: Bool {
    node.isPlain && node.withBytes(Self.hasLeadingZero) == false
  }

  func wholeNumber() -> Int? {
    guard isPlainNumber, let text = plainText, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text)
    else { return noteInvalidNumber() }
    return number
  }

  /// One of a fixed set of words.
  func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type, offering offered: [Choice]? = nil)
    -> Choice?
  where Choice.RawValue == String {
    guard let text = node.text else { return noteInvalid("word") }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = (offered ?? Array(type.allCases)).map(\.rawValue)
    noteUnknown(text, among: allowed)
    return nil
  }

  func list() -> [Entry]? {
    guard let members = node.members else { return noteInvalid("list") }
    return members.map { Entry(node: $0, mistakes: mistakes) }
  }

  /// The members of a list that must not be empty.
  func nonEmptyList() -> [Entry]? {
    guard let members = list() else { return nil }
    guard !members.isEmpty else {
      noteAtKey(.definitionListEmpty)
      return nil
    }
    return members
  }

  func texts() -> [String]? { list()?.compactMap { $0.text() } }

  /// The texts of a list that must not be empty or contain duplicates.
  func distinctTexts() -> [String]? {
    var seen: Set<String> = []
    return nonEmptyList()?.compactMap { member in
      guard let text = member.text() else { return nil }
      guard seen.insert(text).inserted else {
        member.note(.definitionKeyTwice, found: text)
        return nil
      }
      return text
    }
  }

  /// The mapping, limited to the keys of `kind`.
  func table(_ kind: TableKeys) -> Table? {
    guard node.isMapping else { return noteInvalid("table") }
    let keys = kind.all
    guard !node.hasOnlyKeys(keys), let values = values() else { return Table(owner: self) }
    for value in values {
      guard let key = value.key, let name = key.text, !keys.contains(name) else { continue }
      mistakes.note(
        .definitionKeyUnknown, at: key, found: name,
        [
          "allowed": keys.sorted(),
          "suggestion": FoldedText.nearest(to: name, among: keys) ?? "",
        ])
    }
    return Table(owner: self)
  }

  /// The mapping with freely chosen keys, in the order of the file.
  func unrestrictedTable() -> [(String, Entry)]? {
    values()?.map { ($0.key?.text ?? "", Entry(node: $0, mistakes: mistakes)) }
  }

  /// The values of a mapping whose keys are all texts.
  private func values() -> [YAMLNode]? {
    guard let values = node.values else { return noteInvalid("table") }
    guard !values.allSatisfy(Self.hasName) else { return values }
    for value in values where !Self.hasName(value) {
      mistakes.note(.definitionValueWrong, at: value.key ?? value, ["wanted": "word"])
    }
    return values.filter(Self.hasName)
  }

  private static func hasName(_ value: YAMLNode) -> Bool { value.key?.isText == true }

  /// The mapping with freely chosen keys; it must not be empty.
  func nonEmptyTable() -> [(String, Entry)]? {
    guard let table = unrestrictedTable() else { return nil }
    if table.isEmpty { noteAtKey(.definitionListEmpty) }
    return table
  }

  /// Notes that `text` is not one of `allowed`.
  func noteUnknown(_ text: String, among allowed: [String]) {
    note(
      .definitionWordUnknown, found: text,
      [
        "allowed": allowed,
        "suggestion": FoldedText.nearest(to: text, among: allowed) ?? "",
      ])
  }

  /// Notes that `name` is not defined in the file.
  func noteUndefined(_ name: String, among defined: [String]) {
    note(
      .definitionReferenceUnknown, found: name,
      [
        "allowed": defined,
        "suggestion": FoldedText.nearest(to: name, among: defined) ?? "",
      ])
  }

  /// Notes a finding at the key of this value, or at the value if it has no key.
  func noteAtKey(_ code: FindingCode, found: String? = nil, _ arguments: FindingArguments = [:]) {
    mistakes.note(code, at: keyNode ?? node, found: found ?? keyNode?.text, arguments)
  }

  /// Notes a key that has no meaning together with the other keys.
  ///
  /// - Parameter type: the key or value with which it does not belong, as written in the file.
  func noteMisplacedKey(_ key: String, type: String) {
    mistakes.note(.definitionKeyForeign, at: keyNode ?? node, found: key, ["type": type])
  }

  /// The key as an entry, for messages about names.
  var keyEntry: Entry { Entry(node: keyNode ?? node, mistakes: mistakes) }

  /// The key of this value in its mapping, if it has one.
  private var keyNode: YAMLNode? { node.key }

  private func noteInvalid<Value>(_ wanted: String) -> Value? {
    note(.definitionValueWrong, ["wanted": wanted])
    return nil
  }

  private func noteInvalidNumber<Value>() -> Value? {
    note(.definitionNumberWrong)
    return nil
  }

  /// The text as one line, with single spaces between words.
  private static func singleLine(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { room in
      var count = 0
      var needsSpace = false
      for byte in bytes {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          needsSpace = count > 0
          continue
        }
        if needsSpace {
          room[count] = 0x20
          count += 1
        }
        needsSpace = false
        room[count] = byte
        count += 1
      }
      return count
    }
  }

  private static func hasLeadingZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = bytes.drop { $0 == UInt8(ascii: "-") }
    return digits.count > 1 && digits.first == UInt8(ascii: "0") && digits.dropFirst().first != UInt8(ascii: ".")
  }
}
