import Formats
import Model

/// Reads the records of the table `grades` in one file: how a reviewer grades what an entity did about a recommendation.
struct GradeRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the grade in the current record, or reports why it cannot be used.
  func take() {
    resolver.isReviewing = true
    let owner = resolver.owner()
    resolver.isReviewing = false
    let recommendation = recommendation()
    let grader = resolver.required(.grader).flatMap { self.grader($0, of: owner?.entity) }
    let scale = resolver.required(.scale).flatMap { self.scale($0) }
    let word = resolver.required(.grade).flatMap { value in scale.flatMap { grade(value, on: $0) } }
    let date = date(in: .date)
    let order = resolver.submissionOrder
    guard let owner, let recommendation, let grader, let scale, let word else { return }
    builder.handledRows.add()
    builder.followUp.add(
      ReportedGrade(
        recommendation: recommendation.id, entity: owner.entity.code, year: owner.year, grader: grader,
        grade: TrackerWord(scale: scale.id, word: word.word), date: date, words: values.reason(.words),
        place: values.place), order)
  }

  /// The code or the name of the reviewer; nil, with a finding, if it is the entity itself.
  private func grader(_ value: FieldValue, of entity: Entity?) -> String? {
    let entities = resolver.vocabulary.entities
    let known = entities.entityMatching(value.text).map { entities.current($0.code) ?? $0 }
    if let entity, known?.code == entity.code || Self.own.contains(FoldedText.fold(value.text)) {
      findings.note(.gradeOwn, at: value.place, found: value.text, ["entity": entity.code])
      return nil
    }
    return known?.code ?? value.text
  }

  private static let own: Set<String> = ["self", "own", "selfassessment", "selfassessed", "selfgrade", "selfrating"]

  private func grade(_ value: FieldValue, on scale: TrackerScale) -> TrackerScale.Word? {
    if let word = scale.word(named: value.text) {
      return resolver.isDoubtful(value, meaning: word.word) ? nil : word
    }
    let allowed = scale.words.map(\.word)
    findings.note(
      .gradeUnknown, at: value.place, found: value.text,
      [
        "scale": scale.id, "allowed": allowed, "suggestion": FoldedText.nearest(to: value.text, among: allowed) ?? "",
      ])
    return nil
  }
}
