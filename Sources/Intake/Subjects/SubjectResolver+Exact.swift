/// Recognizes the subject of records that use exactly the words of the definitions, as most do.
extension SubjectResolver {
  /// The subject of a record that uses exactly the words of the definitions.
  ///
  /// Nil does not mean that the record is invalid; `lenientSubject` then decides. A subject is returned only if
  /// `lenientSubject` would return the same without a finding.
  func exactSubject() -> RecordSubject? {
    guard let owner = exactOwner(),
      let position = values.withBytes(.indicator, { owner.terms.numbers[$0] })
    else { return nil }
    return RecordSubject(draft: owner.draft, terms: owner.terms, position: position)
  }

  private func exactOwner() -> ExactOwner? {
    if let last, last.isOwner(of: values), !values.reportedMissing.contains(.framework) || hasPlainFramework {
      return last
    }
    guard let entity = values.withBytes(.entity, { vocabulary.plain.entities[$0] }),
      let year = values.withBytes(.year, YearParser.plain), !isTooLate(year), let terms = exactFramework(year: year),
      mayReport(on: vocabulary.entities.entities[entity])
    else { return nil }
    let draft = builder.draft(framework: terms.position, year: year, entity: entity)
    last = ExactOwner(ownerText: OwnerText(of: values), number: values.ownerNumber, draft: draft, terms: terms)
    return last
  }

  /// Whether the record names a framework and has nothing that distinguishes it from others of its submission.
  ///
  /// A row with too many cells lacks no value, although the absence of each would be explained.
  private var hasPlainFramework: Bool { !values.hasRareFields && values.hasValue(.framework) }

  private func exactFramework(year: Int) -> FrameworkLookup? {
    guard values.hasValue(.framework) else {
      if values.reportedMissing.contains(.framework) { return nil }
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
final class ExactOwner {
  private let ownerText: OwnerText
  /// The number that the last of its records has in `FieldValues.ownerNumber`.
  @exclusivity(unchecked) private var number: Int
  let draft: SubmissionDraft
  let terms: FrameworkLookup

  init(ownerText: OwnerText, number: Int, draft: SubmissionDraft, terms: FrameworkLookup) {
    self.ownerText = ownerText
    self.number = number
    self.draft = draft
    self.terms = terms
  }

  /// Whether the current record belongs to the same submission.
  func isOwner(of values: FieldValues) -> Bool {
    if number == values.ownerNumber { return true }
    guard ownerText.matches(values) else { return false }
    number = values.ownerNumber
    return true
  }
}
