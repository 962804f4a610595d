import Model

/// Words and signs that are written in place of a text, such as `N/A`, `–` and `TBD`.
enum EmptyWords {
  /// Whether a free text counts as blank: dashes, and words that programs write into empty cells, such as `NA`, `nan`
  /// and `null`.
  static func isBlank(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    let word = word(text)
    return word.isEmpty ? !text.contains(where: \.isSymbol) : blanks.contains(word)
  }

  /// Whether a justification or evidence counts as blank.
  ///
  /// Besides blank free texts, this includes texts such as `TBD`.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    let word = word(text)
    return word.isEmpty || blanks.contains(word) || promises.contains(word)
  }

  /// Longer texts, which are most texts, never count as blank.
  static let limit = 48

  /// Whether a text can be one of these words.
  ///
  /// Most texts contain a digit or too many letters, which can be seen from their bytes.
  static func mayBeOne(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count <= limit else { return false }
    var letters = 0
    for byte in text {
      if (0x30...0x39).contains(byte) { return false }
      guard (0x61...0x7A).contains(byte | 0x20) else { continue }
      if letters == 0, !isFirstLetter(byte | 0x20) { return false }
      letters += 1
    }
    return letters <= longestWord
  }

  /// The number of letters in the longest of these words.
  private static let longestWord = blanks.union(promises).reduce(0) { max($0, $1.utf8.count) }

  private static let firstLetters = blanks.union(promises).reduce(into: UInt32(0)) { letters, word in
    letters |= 1 << UInt32(word.utf8.first! - 0x61)
  }

  /// - Parameter letter: a small ASCII letter.
  private static func isFirstLetter(_ letter: UInt8) -> Bool { firstLetters >> UInt32(letter - 0x61) & 1 == 1 }

  private static func word(_ text: String) -> String { FoldedText.fold(text) }

  private static let blanks: Set<String> = ["na", "nan", "null"]

  private static let promises: Set<String> = [
    "notapplicable", "notavailable", "none", "nil", "blank", "empty", "tbd", "tbc", "tba", "tobedetermined",
    "tobeconfirmed", "tobeannounced",
    "tobeadded", "tobecompleted", "tobeprovided", "todo",
  ]
}
