import Model

/// Signs by which people say that they are not sure, or that more or less is true than the word says: `meets?`,
/// `~meets`, `≥ meets`.
///
/// Names are compared by letters and digits only, so that such a sign would be lost. A sign that is part of a defined
/// name is compared before.
enum DoubtMark {
  /// The first sign of doubt in `text`; nil if there is none.
  static func mark(in text: String) -> String? {
    if let mark = text.first(where: { marks.contains($0) }) { return String(mark) }
    return text.first == "!" && text.count > 1 ? "!" : nil
  }

  /// The sign with which a grade is made a little more or less, as in `meets+`; nil if there is none.
  ///
  /// With a space before it, the sign is a dash.
  static func grade(in text: String) -> String? {
    guard let last = text.last, "+-−".contains(last), text.dropLast().last?.isLetter == true else { return nil }
    return String(last)
  }

  /// The text without its signs of doubt.
  static func removed(from text: String) -> String {
    String(text.filter { !marks.contains($0) && $0 != "!" })
  }

  private static let marks: Set<Character> = [
    "?", "？", "؟", "¿", "❓", "❔", "⁇", "‽", "﹖", "~", "～", "∼", "≈", "≃", "≅", "±", "<", ">", "≥", "≤", "＜", "＞", "≠",
    "¬", "☐", "□",
  ]
}
