extension YearSpan {
  /// `2018–2024`, or `2025–` while it goes on.
  package var text: String { "\(first)–\(last.map { String($0) } ?? "")" }
}
