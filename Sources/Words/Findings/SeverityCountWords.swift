import Model

extension Catalogue {
  /// The counts that are not zero, such as “2 errors, 1 note, 3 explained”.
  package func words(for counts: SeverityCounts) -> String {
    var parts = Severity.allCases.reversed().compactMap { severity in
      counts[severity].map { say("count-\(severity.rawValue)", ["n": .count($0)]) }
    }
    if counts.explained > 0 { parts.append(say("count-explained", ["n": .count(counts.explained)])) }
    return parts.isEmpty ? say("count-none") : row(parts)
  }
}
