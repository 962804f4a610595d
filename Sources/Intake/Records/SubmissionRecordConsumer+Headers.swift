import Model

/// Recognizes headers that can be read in two ways, or not at all.
extension SubmissionRecordConsumer {
  /// Does not use the column explanation of a table without justifications, which may be meant as one; returns its
  /// position.
  ///
  /// Taken as an explanation, it would leave all ratings without a justification and silence every warning on them.
  func dropUnclearExplanation(_ titles: [String], of table: Table, _ places: [SourcePlace]) -> Int? {
    guard let index = FieldNames.unclearExplanation(in: titles, names.fields, of: table) else { return nil }
    names.drop(index)
    watched.add(index, titles[index], .explanation, at: places[index])
    values.noteUnusedColumn(of: .justification)
    return index
  }

  /// The headings that name indicators, if there are at least three: the table lies on its side.
  static func namedIndicators(_ titles: [String], _ vocabulary: Vocabulary) -> [String] {
    let named = titles.filter { title in
      guard title.utf8.count <= 500, title.contains(where: \.isLetter) else { return false }
      let name = IndicatorName(title)
      return vocabulary.frameworks.contains { name.position(in: $0) != nil }
    }
    return named.count >= 3 ? named : []
  }
}
