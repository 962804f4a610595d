/// Compares names that people write in different ways.
///
/// ```swift
/// print(FoldedText.fold("PI - Ratings"))  // piratings
/// print(FoldedText.nearest(to: "exeeds", among: ["meets", "exceeds"])!)  // exceeds
/// ```
package enum FoldedText {
  /// `text` in lower case, reduced to letters and digits.
  ///
  /// `PI - Ratings`, `pi_ratings` and `PI Ratings` all give `piratings`.
  package static func fold(_ text: some StringProtocol) -> String {
    var text = String(text)
    if let folded = text.withUTF8(foldedASCII) { return folded }
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39: folded.unicodeScalars.append(scalar)
        case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
        default: break
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isAccent(scalar) {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// The folded text if all bytes are ASCII, as in most names; otherwise nil.
  private static func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      var count = 0
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x30...0x39: folded[count] = byte
        case 0x41...0x5A: folded[count] = byte + 32
        default: continue
        }
        count += 1
      }
      return count
    }
  }

  /// Whether `scalar` is a combining accent.
  ///
  /// Some programs write `é` as one scalar, others as two.
  private static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark && !scalar.properties.isDefaultIgnorableCodePoint
  }

  /// The candidate most similar to `text`; nil if none is similar enough for `text` to be a misspelling of it.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    NearestText(candidates).nearest(to: text)
  }
}
