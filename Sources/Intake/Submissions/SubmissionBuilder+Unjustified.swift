import Model

/// Asks for justifications that are lacking whatever the rating becomes.
///
/// Ratings that can be used are reviewed later. If a rating must be corrected first, its row would otherwise be refused
/// a second time.
extension SubmissionBuilder {
  /// Reports the rows of which neither the rating nor, perhaps, the subject can be used.
  func noteUnjustified() {
    for draft in sortedDrafts(where: { !$0.unjustified.isEmpty }) { noteUnjustified(draft) }
    unjustified.findings.forEach(report)
  }

  private func noteUnjustified(_ draft: SubmissionDraft) {
    let open = draft.unjustified.filter { draft.isUnrated($0.key) }
    guard !open.isEmpty, let framework = vocabulary.terms(draft.key.framework)?.framework else { return }
    let files = Dictionary(grouping: open, by: \.value.file).sorted { $0.key < $1.key }
    for (_, ratings) in files {
      guard let place = ratings.map(\.value).min() else { continue }
      report(
        Finding(
          .justificationLacking, at: place,
          found: Finding.found(ratings.map(\.key).sorted().map { framework.indicators[$0].number }),
          arguments: [
            "entity": draft.key.entity, "year": String(draft.key.year), "count": String(ratings.count),
          ]))
    }
  }
}
