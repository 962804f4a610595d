/// Finds numbers of projects and grants, and other long numbers that are neither years nor round.
enum NumberFinder {
  typealias Number = NameFinder.Name

  private static let fewestDigits = 4
  /// A round number, such as 1000 or 25,000, counts people or money and names nothing.
  private static let fewestDigitsBeforeZeros = 3
  private static let fewestDigitsBesideLetters = 5
  private static let zero = UInt8(ascii: "0")

  static func numbers(in words: ArraySlice<Word>, of text: String) -> [Number] {
    let utf8 = text.utf8
    var found: [Number] = []
    var digits: [UInt8] = []
    var bytes = 0..<0
    func close() {
      let isYear = digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
      guard digits.count >= fewestDigits, !isYear else { return }
      let significant = digits.drop { $0 == zero }
      let endingZeros = significant.reversed().prefix { $0 == zero }.count
      guard significant.count - endingZeros >= fewestDigitsBeforeZeros else { return }
      var hash = TermHash()
      for digit in significant { hash.add(UInt32(digit)) }
      found.append(Number(hash: hash.value, bytes: bytes))
    }
    for word in words {
      let part = word.isNumber ? Array(utf8.dropFirst(word.bytes.lowerBound).prefix(word.bytes.count)) : []
      if !part.isEmpty, !digits.isEmpty, word.gap == .point, word.length == 3 {
        digits += part
        bytes = bytes.lowerBound..<word.bytes.upperBound
        continue
      }
      close()
      (digits, bytes) = (part, word.bytes)
      if part.isEmpty, word.digits >= fewestDigitsBesideLetters {
        found.append(Number(hash: word.hash.value, bytes: word.bytes))
      }
    }
    close()
    return found
  }
}
