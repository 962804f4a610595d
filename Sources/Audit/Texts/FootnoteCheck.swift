import Model

/// Finds footnotes without a text, and texts of footnotes to which nothing refers: neither is shown.
enum FootnoteCheck {
  private static let maxFindings = 20

  static func findings(in markdown: String, file: String) -> [Finding] {
    var defined: [String: Int] = [:]
    var mentioned: [String: Int] = [:]
    var isCode = false
    for (position, line) in markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if line.starts(with: /\ {0,3}(```|~~~)/) { isCode.toggle() }
      guard !isCode, line.contains("[^") else { continue }
      var rest = line.replacing(/`[^`]*`/, with: "")[...]
      if let start = rest.prefixMatch(of: /\ {0,3}\[\^([^\]\s]+)\]:/) {
        defined[start.1.lowercased()] = position + 1
        rest = rest[start.range.upperBound...]
      }
      for match in rest.matches(of: /\[\^([^\]\s]+)\]/) where mentioned[match.1.lowercased()] == nil {
        mentioned[match.1.lowercased()] = position + 1
      }
    }
    let unmatched =
      mentioned.filter { defined[$0.key] == nil }.map { $0 } + defined.filter { mentioned[$0.key] == nil }.map { $0 }
    return unmatched.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(maxFindings).map { label, line in
      Finding(.textFootnoteUnmatched, at: SourcePlace(file: file, line: line), found: "[^\(label)]")
    }
  }
}
