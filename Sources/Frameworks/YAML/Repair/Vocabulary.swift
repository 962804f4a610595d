/// The keys of definition files, by which a line that cannot be read is recognized.
enum Vocabulary {
  static let tables: [TableKeys] = [
    .indicator, .criterion, .question, .measure, .percent, .parameter, .datedValue, .applicability, .level,
    .condition, .operand, .example, .itemSelection, .itemTest, .ofItems, .shareOfMoney, .sumOfMoney, .meanOfFacts,
    .markers, .markerScale, .markerCode, .markerMapping, .framework, .commonInput, .years, .scale, .scaleLevel,
    .bridge, .bridgeRow, .outside, .outsideList, .outsideMember, .publishedShare,
  ]

  static let keys = Set(tables.flatMap(\.all))

  /// Whether `name` is a key of some table, or has the form of the code of a requirement.
  static func contains(_ name: String) -> Bool { keys.contains(name) || isCode(name) }

  /// Whether `name` has the form of a code such as `6.a1` or `H3.m2`.
  static func isCode(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, let first = last.first, first.isASCII, first.isLetter,
      last.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber })
    else { return false }
    return parts.dropLast().allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) }
    }
  }

  /// The key at the beginning of `text` that is followed by a colon without a space, as in `text:A policy`.
  static func keyWithoutSpace(_ text: some Collection<Unicode.Scalar>) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let rest = text[colon...].dropFirst()
    guard let next = rest.first, !LineShape.isSpace(next), next != ":", !rest.starts(with: "//".unicodeScalars) else {
      return nil
    }
    let name = String(String.UnicodeScalarView(text[..<colon]))
    return contains(name) ? name : nil
  }
}
