import Model

/// The owner of work records: the accounts in which they are counted, and the ids read so far.
struct WorkOwner {
  let accounts: [WorkCollector.Account]
  let subject: WorkCollector.Subject
  let seen: SeenItemIDs
  /// The id of the entity's marker scale, used if a record names none.
  let defaultScale: String

  /// Returns nil if the record cannot be used, which is reported.
  init?(_ resolver: SubjectResolver) {
    let (values, findings, builder) = (resolver.values, resolver.findings, resolver.builder)
    let vocabulary = builder.vocabulary
    guard let (entity, year) = resolver.owner(), !values.isExcelError(.framework) else { return nil }
    let counting = vocabulary.frameworks.filter {
      $0.years.contains(year) && vocabulary.workCounting[$0.id] != nil
    }
    let frameworks: [Framework]
    if let value = values[.framework], let framework = vocabulary.terms(value.text)?.framework,
      counting.contains(where: { $0.id == framework.id })
    {
      frameworks = [framework]
    } else {
      frameworks = counting
    }
    if frameworks.isEmpty { findings.noteOnce(.workNotUsed, at: values.place, found: String(year)) }
    accounts = frameworks.compactMap { framework in
      vocabulary.workCounting[framework.id].map {
        builder.work.account(
          SubmissionKey(framework: framework.id, year: year, entity: entity.code), $0, place: values.place)
      }
    }
    subject = WorkCollector.Subject(entity: entity.code, year: year)
    seen = builder.work.seen(subject)
    builder.work.noteFile(values.file)
    defaultScale = entity.markerScale ?? vocabulary.markers.assumed
  }
}
