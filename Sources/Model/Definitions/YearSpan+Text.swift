extension YearSpan {
  /// For example `2018–2024`, or `2025–` if the span has no end.
  package var text: String { "\(first)–\(last.map { String($0) } ?? "")" }
}
