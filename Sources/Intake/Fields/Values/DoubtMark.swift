import Model

/// Signs that make a value uncertain or approximate, as in `meets?`, `~meets` and `≥ meets`.
///
/// Names are compared by letters and digits only, which would ignore such a sign. Defined names that contain a sign are
/// recognized first.
enum DoubtMark {
  /// The first sign of uncertainty in `text`; nil if there is none.
  static func mark(in text: String) -> String? {
    if let mark = text.first(where: { marks.contains($0) }) { return String(mark) }
    return text.first == "!" && text.count > 1 ? "!" : nil
  }

  /// The plus or minus sign after a level, as in `meets+`; nil if there is none.
  ///
  /// A minus sign after a space is a dash.
  static func grade(in text: String) -> String? {
    guard let last = text.last, "+-−".contains(last), text.dropLast().last?.isLetter == true else { return nil }
    return String(last)
  }

  /// The text without signs of uncertainty.
  static func removed(from text: String) -> String {
    String(text.filter { !marks.contains($0) && $0 != "!" })
  }

  private static let marks: Set<Character> = [
    "?", "？", "؟", "¿", "❓", "❔", "⁇", "‽", "﹖", "~", "～", "∼", "≈", "≃", "≅", "±", "<", ">", "≥", "≤", "＜", "＞", "≠",
    "¬", "☐", "□",
  ]
}
