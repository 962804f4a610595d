extension StringProtocol {
  /// The text without white space at either end; no-break spaces count as white space.
  package var trimmingWhitespace: String {
    // Most text begins and ends with a visible ASCII character, which is not white space.
    if let first = unicodeScalars.first, let last = unicodeScalars.last, first.isVisibleASCII, last.isVisibleASCII {
      return String(self)
    }
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isVisibleASCII: Bool { value > 0x20 && value < 0x80 }
}
