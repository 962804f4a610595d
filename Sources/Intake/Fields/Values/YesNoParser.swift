/// Reads yes and no in the six official languages, and true and false as Excel shows them in these languages.
enum YesNoParser {
  static func reading(_ written: String) -> Interpretation<Bool> {
    if let meaning = plain[written] { return .plain(meaning) }
    guard let text = NormalizedText(written)?.text else { return .none(likely: nil) }
    var word = text.lowercased()
    if let last = word.last, last == "." || last == "。" { word.removeLast() }
    if let meaning = plain[word] { return .plain(meaning) }
    if let meaning = others[word] { return .variant(meaning) }
    return .none(likely: marks.contains(word) ? true : nil)
  }

  private static let plain = ["yes": true, "y": true, "no": false, "n": false]

  /// `no` is also the Spanish word, so it is not repeated here.
  private static let others = [
    "true": true, "false": false,
    "نعم": true, "لا": false,
    "是": true, "否": false,
    "oui": true, "non": false, "vrai": true, "faux": false,
    "да": true, "нет": false, "истина": true, "ложь": false,
    "sí": true, "si": true, "verdadero": true, "falso": false,
  ]

  /// A mark in a box probably means yes but may be a slip, so it is only suggested.
  private static let marks: Set = ["x", "✓", "✔", "☑", "☒", "√", "✅"]
}
