/// Identifies a submission by framework, year and entity.
///
/// ```swift
/// let key = SubmissionKey(framework: "un-swap-3.0", year: 2026, entity: "EXW")
/// print(key.previousYear.year)  // 2025
/// ```
package struct SubmissionKey: Hashable, Sendable, Comparable {
  package var framework: String
  package var year: Int
  /// The entity's current code, after any renaming.
  package var entity: String

  package init(framework: String, year: Int, entity: String) {
    self.framework = framework
    self.year = year
    self.entity = entity
  }

  /// The key of the same entity and framework in the previous year.
  package var previousYear: SubmissionKey { SubmissionKey(framework: framework, year: year - 1, entity: entity) }

  package static func < (a: SubmissionKey, b: SubmissionKey) -> Bool {
    (a.framework, a.year, a.entity) < (b.framework, b.year, b.entity)
  }
}
