/// An address for e-mail in a text.
enum PersonalAddress {
  /// Whether the text holds an address.
  static func occurs(in text: String) -> Bool {
    text.utf8.contains { $0 == 0x40 || $0 == 0xEF || $0 == 0x28 || $0 == 0x5B } && !all(in: text).isEmpty
  }

  /// The addresses in the text, in lower case.
  static func all(in text: String) -> Set<String> {
    var found: Set<String> = []
    for word in plain(text).split(whereSeparator: { $0.isWhitespace || separators.contains($0) }) {
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count >= 2, let last = parts[0].last, last.isLetter || last.isNumber || "._-+".contains(last),
        parts[1].count(where: \.isLetter) >= 2
      else { continue }
      found.insert(word.trimmingSuffix(".").lowercased())
    }
    return found
  }

  private static let separators: Set<Character> = [",", ";", ":", "<", ">", "(", ")", "[", "]", "\"", "'", "|"]

  /// The text with the sign @ where people write something else for it.
  private static func plain(_ text: String) -> String {
    var text = text.replacing("＠", with: "@")
    for sign in [" (at) ", "(at)", " [at] ", "[at]"] { text = text.replacing(sign, with: "@") }
    return text
  }
}

extension StringProtocol {
  /// The text without `end` at its end.
  fileprivate func trimmingSuffix(_ end: String) -> String {
    hasSuffix(end) ? String(dropLast(end.count)) : String(self)
  }
}
