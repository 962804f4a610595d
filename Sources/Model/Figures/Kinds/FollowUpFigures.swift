extension FigureKind {
  /// The first part of the names of figures about recommendations, in place of a framework.
  package static let recommendations = "recommendations"

  /// How recommendations are answered and implemented.
  ///
  /// Keys: the grouping and the group. Example: `recommendations/2025/follow-up/body/ecosoc/answered`.
  package static let followUp = FigureKind(
    name: "follow-up", keyCount: 2, file: "follow-up", member: "follow_up",
    keyColumns: ["framework", "year", "by", "key"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "year", "by", "key")
        + FollowUpCount.allCases.map { .csvAndJSON($0.name) }
    },
    revisedPaths: [["answered"], ["implemented"], ["overdue"]])

  /// How the follow-up moved since the year before.
  ///
  /// Keys: the grouping and the group. Example: `recommendations/2024-2025/movement/system/system/advanced`.
  package static let followUpChange = FigureKind(
    name: "movement", keyCount: 2, file: "follow-up-changes", member: "follow_up_changes",
    keyColumns: ["framework", "from", "to", "by", "key"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "from", "to", "by", "key")
        + FollowUpChange.Movement.allCases.map { .csvAndJSON($0.rawValue) }
    })

  /// How often reviewers gave a grade.
  ///
  /// Keys: the scale and the grade. Example: `recommendations/2025/grade/treaty-body/B/given`.
  package static let grade = FigureKind(
    name: "grade", keyCount: 2, file: "grade-counts", member: "grade_counts",
    keyColumns: ["framework", "year", "scale", "grade"],
    columns: { _ in FigureColumn.csvAndJSON("framework", "year", "scale", "grade", "given") })

  /// How far the date of an entity for one recommendation has moved.
  ///
  /// Keys: the entity and the recommendation. Example: `recommendations/2025/postponement/EXW/EX-1/days-late`.
  package static let postponement = FigureKind(
    name: "postponement", keyCount: 2, file: "postponements", member: "postponements",
    keyColumns: ["framework", "year", "entity", "recommendation"],
    columns: { _ in
      FigureColumn.csvAndJSON(
        "framework", "year", "entity", "recommendation", "first_due", "due", "times_moved", "days_late")
    })

  /// Whether the figures are about recommendations and not about ratings.
  package var isAboutRecommendations: Bool {
    [FigureKind.followUp, .followUpChange, .grade, .postponement].contains(self)
  }
}

extension FollowUpGroup {
  package func name(_ count: FollowUpCount) -> FigureName {
    FigureName(
      framework: FigureKind.recommendations, years: .one(year), kind: .followUp, keys: [grouping.rawValue, key],
      measure: FigureMeasure(count.name))
  }
}

extension FollowUpChange {
  package func name(_ movement: Movement) -> FigureName {
    FigureName(
      framework: FigureKind.recommendations, years: .pair(from, to), kind: .followUpChange,
      keys: [grouping.rawValue, key], measure: .word(movement.rawValue))
  }
}

extension GradeCount {
  package var name: FigureName {
    FigureName(
      framework: FigureKind.recommendations, years: .one(year), kind: .grade, keys: [grade.scale, grade.word],
      measure: .word("given"))
  }
}

extension FollowUp {
  package func name(ofPostponement pair: FollowUpPair, _ measure: FollowUpCount) -> FigureName {
    FigureName(
      framework: FigureKind.recommendations, years: .one(pair.year), kind: .postponement,
      keys: [pair.entity, subjects[pair.subject].id], measure: .word(measure.name))
  }
}
