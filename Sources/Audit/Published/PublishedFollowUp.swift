import Model

/// The tables of a published report about recommendations; empty for a report that has none.
struct PublishedFollowUp {
  private let recommendations: DataTable?
  private let responses: DataTable?
  private let grades: DataTable?

  /// - Parameter table: reads a table by its name; nil if the report does not have it.
  init(_ table: (String) throws -> DataTable?) throws {
    recommendations = try table("recommendations")
    responses = try table("responses")
    grades = try table("grades")
  }

  /// Adds the rows to what figures are traced to.
  func fill(_ cells: inout RatingSources, inputs: [String: String], place: (DataTable.Row) -> SourcePlace) {
    var subjects: [String: FollowUpSubject] = [:]
    for row in recommendations?.rows ?? [] {
      let id = row["recommendation"]
      cells.recommendationFiles[id] = InputFile(path: row["file"], byteCount: 0, sha256: row["sha256"])
      subjects[id] = FollowUpSubject(
        id: id, members: row.words("repeats"), body: row["body"], theme: row["theme"], year: row.number("year"),
        hasIndicator: !row["indicators"].isEmpty)
    }
    cells.followUp = (responses?.rows ?? []).compactMap { row in
      guard let subject = subjects[row["recommendation"]], let year = row.number("year") else { return nil }
      let isAnswered = row["answered"] == "yes"
      return FollowUpRow(
        year: year, subject: subject, entity: row["entity"], isAnswered: isAnswered,
        shown: isAnswered && row["public"] == "yes" ? Self.shown(row) : nil,
        place: row["file"].isEmpty ? nil : place(row), sha256: inputs[SourcePlace.input(row["file"])])
    }
    cells.grades = (grades?.rows ?? []).map { row in
      GradeRow(
        year: row.number("year") ?? 0, recommendation: row["recommendation"], entity: row["entity"],
        grade: row["grade"].isEmpty ? nil : TrackerWord(scale: row["scale"], word: row["grade"]), place: place(row),
        sha256: inputs[SourcePlace.input(row["file"])])
    }
  }

  private static func shown(_ row: DataTable.Row) -> FollowUpRow.Shown {
    FollowUpRow.Shown(
      response: row["response"], status: row["status"], isOverdue: row["overdue"] == "yes",
      timesMoved: row.number("times_moved") ?? 0, daysLate: row.number("days_late") ?? 0)
  }
}
