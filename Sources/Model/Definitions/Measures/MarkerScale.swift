/// A scale of gender equality markers, such as the UN scale from 0 to 3.
///
/// Scales are always read from `Indicators/markers.yaml`.
package struct MarkerScale: Hashable, Sendable {
  package var id: String
  package var title: String
  package var source: String
  /// In the order of the file.
  package var codes: [Code]

  package init(id: String, title: String, source: String, codes: [Code]) {
    self.id = id
    self.title = title
    self.source = source
    self.codes = codes
  }

  package struct Code: Hashable, Sendable {
    package var code: String
    package var title: String
    /// Other spellings of the code, for example `2A`.
    package var otherSpellings: [String]

    package init(code: String, title: String, otherSpellings: [String] = []) {
      self.code = code
      self.title = title
      self.otherSpellings = otherSpellings
    }
  }

  /// The position of the code that `text` names, in capital or small letters, with or without a space, a hyphen or an
  /// underscore between letters and digits; nil where the scale has none such.
  package func position(of text: String) -> Int? {
    let wanted = Self.closedUp(text)
    return codes.firstIndex { code in
      Self.closedUp(code.code) == wanted || code.otherSpellings.contains { Self.closedUp($0) == wanted }
    }
  }

  /// `gem2` for `GEM 2`, `Gem-2` and `GEM_2`; a sign before or after the code stays, since it may change the meaning.
  package static func closedUp(_ text: String) -> String {
    var closed: [Character] = []
    var gap: [Character] = []
    for character in text.lowercased() {
      if " \u{A0}-_‐‑–—".contains(character) {
        gap.append(character)
        continue
      }
      if !gap.isEmpty, !Self.isBetweenKinds(closed.last, character) { closed += gap }
      gap = []
      closed.append(character)
    }
    return String(closed + gap)
  }

  private static func isBetweenKinds(_ a: Character?, _ b: Character) -> Bool {
    guard let a else { return false }
    return a.isLetter && b.isNumber || a.isNumber && b.isLetter
  }
}
