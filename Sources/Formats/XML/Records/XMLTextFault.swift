import CLibXML2

/// Signs in a text that XML does not allow there, although it is certain what they stand for.
struct XMLTextFault {
  enum Kind {
    /// An ampersand that begins no reference.
    case ampersand
    /// A reference to a name that nothing defines.
    case entity
    /// A `<` that begins no tag.
    case lessThan
    /// A character that no document may hold, or a reference to one.
    case character
  }

  let kind: Kind
  /// The offset of the first byte.
  let start: Int
  /// As it is written; the number of a character that cannot be shown.
  let found: String
  /// What it stands for.
  let text: [UInt8]

  /// libxml2 reads no longer names.
  private static let maxLength = 50_010

  /// - Parameter end: where the parser has arrived.
  init?(_ error: xmlError, endingAt end: Int, in document: borrowing DocumentWindow) {
    if Self.isInvalidCharacter(error) {
      self.init(character: end, in: document)
    } else if Self.isNameLacking(error), document.byte(at: end - 1) == 0x3C {
      self.init(kind: .lessThan, start: end - 1, text: [0x3C])
    } else {
      self.init(reference: error, endingAt: end, in: document)
    }
  }

  private init(kind: Kind, start: Int, text: [UInt8]) {
    self.kind = kind
    self.start = start
    self.text = kind == .character ? [0x20] : text
    found = String(decoding: text.prefix(80), as: UTF8.self)
  }

  private init?(character offset: Int, in document: borrowing DocumentWindow) {
    guard offset >= 0, offset < document.end else { return nil }
    let next = String(decoding: document.bytes(from: offset).prefix(4), as: UTF8.self).unicodeScalars.first
    kind = .character
    start = offset
    found = next.map { Self.name(of: $0.value) } ?? ""
    text = [0x20]
  }

  private init?(reference error: xmlError, endingAt end: Int, in document: borrowing DocumentWindow) {
    guard let start = document.start(ofReferenceBefore: end, maxLength: Self.maxLength) else { return nil }
    let text = Array(document.bytes(from: start).prefix(end - start))
    switch UInt32(max(0, error.code)) {
    case XML_ERR_NAME_REQUIRED.rawValue, XML_ERR_ENTITYREF_SEMICOL_MISSING.rawValue:
      self.init(kind: .ampersand, start: start, text: text)
    case XML_ERR_UNDECLARED_ENTITY.rawValue: self.init(kind: .entity, start: start, text: text)
    case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_CHARREF.rawValue, XML_ERR_INVALID_DEC_CHARREF.rawValue,
      XML_ERR_INVALID_HEX_CHARREF.rawValue:
      self.init(kind: CharacterReference.isComplete(text[...]) ? .character : .ampersand, start: start, text: text)
    default: return nil
    }
  }

  /// The number of a character, such as `U+000B`.
  static func name(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isNameLacking(_ error: xmlError) -> Bool {
    XML_ERR_NAME_REQUIRED.rawValue == UInt32(max(0, error.code))
  }

  /// Whether a text holds the character itself; within a tag, reading cannot go on.
  private static func isInvalidCharacter(_ error: xmlError) -> Bool {
    XML_ERR_INVALID_CHAR.rawValue == UInt32(max(0, error.code))
      && error.message.map { String(cString: $0).hasPrefix("PCDATA") } == true
  }
}

extension DocumentWindow {
  /// The byte at an offset; nil if it is not kept.
  fileprivate func byte(at offset: Int) -> UInt8? {
    offset >= start && offset < end ? bytes(from: offset).first : nil
  }

  /// The offset of the ampersand that begins the name or number before `offset`.
  fileprivate func start(ofReferenceBefore offset: Int, maxLength: Int) -> Int? {
    guard offset > start, offset <= end else { return nil }
    let first = max(start, offset - maxLength)
    let bytes = bytes(from: first).prefix(offset - first)
    guard let index = bytes.lastIndex(where: { $0 <= 0x26 || $0 == 0x3C }) else { return nil }
    // The sign # stands in references to characters.
    if bytes[index] == 0x26 { return first + index }
    guard bytes[index] == 0x23, index > 0, bytes[index - 1] == 0x26 else { return nil }
    return first + index - 1
  }
}
