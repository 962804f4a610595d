import Model

/// Recognizes links as people paste them into a cell.
///
/// No link is ever opened.
enum EvidenceLink {
  /// The words of `text` that look like links.
  static func links(in text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter(looksLikeLink)
  }

  private static func looksLikeLink(_ word: Substring) -> Bool {
    let text = word.lowercased()
    return text.hasPrefix("http") || text.hasPrefix("www.") || text.contains("://")
  }

  /// Whether a text contains `http`, `www.` or `://`, one of which every link contains.
  ///
  /// This is a fast first check, because most texts contain no link.
  static func mayContainLink(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mayContainLinkCharacters(text) else { return false }
    // The last four bytes, with letters in lower case.
    var window: UInt32 = 0
    for byte in text {
      window = window << 8 | UInt32((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      if window == 0x6874_7470 || window == 0x7777_772E || window & 0xFF_FFFF == 0x3A2F2F { return true }
    }
    return false
  }

  /// Whether a text contains a colon, a full stop or `tt`.
  ///
  /// The loop has no early exit, so that the compiler can vectorize it.
  private static func mayContainLinkCharacters(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.baseAddress, text.count > 2 else { return false }
    var flags: UInt8 = 0
    for index in 1..<text.count {
      let (before, byte) = (start[index &- 1] | 0x20, start[index] | 0x20)
      flags |=
        (before == 0x3A || byte == 0x3A ? 1 : 0) | (byte == 0x2E ? 1 : 0) | (byte == 0x74 && before == 0x74 ? 1 : 0)
    }
    return flags != 0
  }

  /// Whether a link has a scheme and a host name that contains a dot.
  static func isComplete(_ word: Substring) -> Bool {
    let text = word.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && !text.contains("\\")
  }
}
