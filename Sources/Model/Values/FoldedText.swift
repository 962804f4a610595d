/// Comparison of names regardless of case, spaces and punctuation between words.
///
/// ```swift
/// print(FoldedText.fold("PI - Ratings"))  // piratings
/// print(FoldedText.fold("3<0"))  // 3<0
/// print(FoldedText.isSame("un swap", as: "UN-SWAP"))  // true
/// print(FoldedText.isSame("rati-ng", as: "rating"))  // false
/// print(FoldedText.nearest(to: "exeeds", among: ["meets", "exceeds"])!)  // exceeds
/// ```
package enum FoldedText {
  /// `text` in lower case, reduced to letters, digits and the signs within words.
  ///
  /// For example, `PI - Ratings`, `pi_ratings` and `PI Ratings` all become `piratings`. A sign such as `<` or a picture
  /// between two letters stays, because without it another word would come out.
  package static func fold(_ text: some StringProtocol) -> String {
    var text = String(text)
    return text.withUTF8(foldedASCII) ?? FoldedLetters(text).text
  }

  /// Whether `text` is another spelling of `name`: it has the same letters, and divides words only where the name may be
  /// divided.
  package static func isSame(_ text: some StringProtocol, as name: some StringProtocol) -> Bool {
    let (text, name) = (String(text), String(name))
    guard fold(text) == fold(name) else { return false }
    let breaks = breaks(in: text)
    return breaks.isEmpty || breaks.isSubset(of: FoldedLetters(name).possibleBreaks)
  }

  /// The places between the letters of `text` at which words are divided.
  static func breaks(in text: String) -> Set<Int> {
    // In most texts nothing is divided.
    if text.utf8.allSatisfy({ isWordByte($0) }) { return [] }
    let letters = FoldedLetters(text)
    // An abbreviation may be written letter by letter, as in `U.N.` or `E-X-W`.
    return letters.isSpelledOut ? [] : letters.breaks
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: true
    default: false
    }
  }

  /// Nil if a byte is not ASCII, or is a sign that may stand within a word.
  ///
  /// Most names are ASCII only, and this is faster.
  private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 && !FoldedLetters.isSign($0) }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      var count = 0
      for byte in bytes where isWordByte(byte) {
        folded[count] = (0x41...0x5A).contains(byte) ? byte + 32 : byte
        count += 1
      }
      return count
    }
  }

  /// The candidate most similar to `text`; nil if none is similar enough to be a misspelling.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    NearestText(candidates).nearest(to: text)
  }

  /// The only candidate most similar to `text`; nil if several are, or if none is similar enough.
  package static func onlyNearest(to text: String, among candidates: some Sequence<String>) -> String? {
    NearestText(candidates).onlyNearest(to: text)
  }
}
