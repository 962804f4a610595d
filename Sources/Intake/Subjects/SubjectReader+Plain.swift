/// Recognizes the subject of records that use exactly the words of the definitions, as most do.
extension SubjectReader {
  /// The subject of a record that uses exactly the words of the definitions.
  ///
  /// Nil does not mean that the record is invalid; `patientSubject` then decides. A subject is returned only if
  /// `patientSubject` would return the same without a finding.
  func plainSubject() -> RecordSubject? {
    guard let owner = plainOwner(),
      let position = values.withBytes(.indicator, { owner.terms.numbers[$0] })
    else { return nil }
    return RecordSubject(draft: owner.draft, terms: owner.terms, position: position)
  }

  private func plainOwner() -> PlainOwner? {
    if let last, last.words.areThose(of: values) { return last }
    guard let entity = values.withBytes(.entity, { vocabulary.plain.entities[$0] }),
      let year = values.withBytes(.year, WrittenYear.plain), let terms = plainFramework(year: year)
    else { return nil }
    let draft = builder.draft(framework: terms.position, year: year, entity: entity)
    last = PlainOwner(words: OwnerWords(of: values), draft: draft, terms: terms)
    return last
  }

  private func plainFramework(year: Int) -> FrameworkTerms? {
    guard values.says(.framework) else {
      let meant = vocabulary.assumable.filter { $0.years.contains(year) }
      return meant.count == 1 ? vocabulary.terms(meant[0].id) : nil
    }
    guard let position = values.withBytes(.framework, { vocabulary.plain.frameworks[$0] }),
      vocabulary.frameworks[position].years.contains(year)
    else { return nil }
    return vocabulary.terms[position]
  }
}

/// The submission of a record that uses exactly the words of the definitions.
final class PlainOwner {
  let words: OwnerWords
  let draft: SubmissionDraft
  let terms: FrameworkTerms

  init(words: OwnerWords, draft: SubmissionDraft, terms: FrameworkTerms) {
    self.words = words
    self.draft = draft
    self.terms = terms
  }
}
