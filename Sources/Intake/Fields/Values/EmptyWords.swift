import Model

/// Words and signs that stand in a cell for text and say nothing: `N/A`, `–`, `TBD`.
enum EmptyWords {
  /// Whether a free text is no text: `NA`, `nan` and `null`, which programs write into empty cells, and dashes.
  static func isBlank(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    let word = word(text)
    return word.isEmpty ? !text.contains(where: \.isSymbol) : blanks.contains(word)
  }

  /// Whether a justification or evidence says nothing: also a promise to say something later.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    let word = word(text)
    return word.isEmpty || blanks.contains(word) || promises.contains(word)
  }

  /// Longer texts always say something; most texts are longer.
  static let limit = 48

  private static func word(_ text: String) -> String { FoldedText.fold(text) }

  private static let blanks: Set<String> = ["na", "nan", "null"]

  private static let promises: Set<String> = [
    "notapplicable", "notavailable", "none", "nil", "blank", "empty", "tbd", "tbc", "tba", "tobedetermined",
    "tobeconfirmed", "tobeannounced", "tobeadded", "tobecompleted", "tobeprovided", "todo",
  ]
}
