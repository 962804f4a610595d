/// Finds names and addresses of persons in texts that others may see.
///
/// Only plain signs are looked for: an e-mail address, a telephone number with its country code, and a form of address
/// before a word with a capital letter. A name without any of them is not recognized.
package enum PersonalData {
  private static let titles: Set<Substring> = [
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Mme", "Mme.", "Sra.", "Sr.",
  ]
  private static let minDigits = 8

  /// The first name or address in `text`; nil if there is none.
  package static func first(in text: String) -> String? {
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "(" || $0 == ")" || $0 == "<" || $0 == ">" }
    for (index, word) in words.enumerated() {
      if isAddress(word) { return String(word.prefix(through: lastLetter(of: word))) }
      if word.first == "+", word.utf8.dropFirst().first.map(isDigit) == true,
        words[index...].prefix(5).joined().utf8.prefix(24).count(where: isDigit) >= minDigits
      {
        return String(word)
      }
      if titles.contains(word), index + 1 < words.count, words[index + 1].first?.isUppercase == true {
        return "\(word) \(words[index + 1])"
      }
    }
    return nil
  }

  /// Whether a word is an e-mail address: something, an at sign, and a name with a point.
  private static func isAddress(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@"), at > word.startIndex else { return false }
    let host = word[word.index(after: at)...]
    guard let point = host.firstIndex(of: ".") else { return false }
    return point > host.startIndex && host.index(after: point) < host.endIndex
  }

  /// Where the word ends, without the point of a sentence.
  private static func lastLetter(of word: Substring) -> Substring.Index {
    word.lastIndex { $0.isLetter || $0.isNumber } ?? word.startIndex
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
