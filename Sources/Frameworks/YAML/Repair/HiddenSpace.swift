/// Spaces that look like ordinary ones, or cannot be seen, and that YAML does not take for spaces.
///
/// Word, web pages and messages contain them.
enum HiddenSpace {
  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Whether it has no width, so that an ordinary space in its place would be one too many.
  static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 || scalar.value == 0xFEFF
  }

  /// `text` with ordinary spaces.
  static func removed(from text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    text.compactMap { isOne($0) ? hasNoWidth($0) ? nil : " " : $0 }
  }
}

/// Quotation marks as word processors set them; YAML takes them for letters.
enum TypographicQuotes {
  private static let opening: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "″", "＂"]

  static func isOne(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x80 && opening.contains(scalar) }

  /// Whether the whole of `text` stands between such marks.
  static func enclose(_ text: some BidirectionalCollection<Unicode.Scalar>) -> Bool {
    guard let first = text.first, let last = text.last, isOne(first), isOne(last) else { return false }
    let inner = text.dropFirst().dropLast()
    // In “Policy” and “Plan” the marks belong to the words; an apostrophe is no closing mark.
    return text.count > 1 && !inner.contains { isOne($0) && $0 != "’" && $0 != "‘" }
  }
}
