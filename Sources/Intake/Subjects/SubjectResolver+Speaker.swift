import Model

/// Refuses records about entities that the file may not report on.
extension SubjectResolver {
  /// The entity, if the file may report on it; otherwise nil, with a finding.
  func permitted(_ entity: Entity, _ value: FieldValue) -> Entity? {
    guard mayReport(on: entity) else {
      findings.noteOnce(
        .entityNotAllowed, at: value.place, found: value.text,
        [
          "code": entity.code, "allowed": speaker.allowed?.sorted() ?? [],
          "named": value.text == entity.code ? "" : " (\(entity.code))",
        ])
      return nil
    }
    return entity
  }

  /// Whether the file may report on the entity.
  ///
  /// If so, the entity is recorded.
  func mayReport(on entity: Entity) -> Bool {
    guard speaker.mayReport(on: entity.code) else { return false }
    speaker.note(
      entity.code, isPublished: isReviewing || FoldedText.fold(values.text(.basis)) == Basis.published.rawValue)
    return true
  }
}
