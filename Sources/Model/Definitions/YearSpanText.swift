extension YearSpan {
  /// `2018–2024`, or `2025–` for a span without an end.
  package var text: String { "\(first)–\(last.map { String($0) } ?? "")" }
}
