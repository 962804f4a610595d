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
    guard let text = node.withBytes(Self.singleLine), !text.isEmpty else {
      if let comment = mistakes.cutTexts.comment(after: node) {
        mistakes.note(.definitionTextCut, at: mistakes.place(line: comment.line, column: comment.column), found: "")
        return nil
      }
      return noteInvalid("text")
    }
    return text
  }

  /// A text for readers, which no comment cuts and which is not in quotation marks of a word processor.
  func prose() -> String? {
    guard let text = text() else { return nil }
    if let comment = mistakes.cutTexts.comment(after: node) {
      mistakes.note(.definitionTextCut, at: mistakes.place(line: comment.line, column: comment.column), found: text)
      return nil
    }
    guard node.isPlain, text.utf8.first! >= 0x80, TypographicQuotes.enclose(text.unicodeScalars) else { return text }
    note(.definitionQuotes)
    return nil
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
  func distinctTexts() -> [String]? { distinct { $0.text() } }

  /// The same for texts that readers see.
  func distinctProse() -> [String]? { distinct { $0.prose() } }

  private func distinct(_ read: (Entry) -> String?) -> [String]? {
    var seen: Set<String> = []
    return nonEmptyList()?.compactMap { member in
      guard let text = read(member) else { return nil }
      guard seen.insert(text).inserted else {
        member.note(.definitionKeyTwice, found: text)
        return nil
      }
      return text
    }
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
