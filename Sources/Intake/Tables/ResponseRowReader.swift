import Formats
import Model

/// Reads the records of the table `recommendations` in one file: what an entity answers to a recommendation.
struct ResponseRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the response in the current record, or reports why it cannot be used.
  func take() {
    let owner = resolver.owner()
    let recommendation = recommendation()
    let axes = FollowUpAxes(of: self)
    var record = ReportedResponse(
      entity: "", year: owner?.year ?? 0, recommendation: recommendation?.id ?? "", response: axes.response,
      status: axes.status, trackerWords: axes.trackerWords, due: date(in: .due), firstDue: date(in: .firstDue),
      nextReport: date(in: .nextReport), serves: ServedSubjects(of: self, year: owner?.year).codes, isPublic: isPublic,
      texts: texts, place: values.place, cells: cells)
    let order = resolver.submissionOrder
    guard let owner, let recommendation else { return }
    record.entity = owner.entity.code
    record.isExplained = values.hasValue(.explanation)
    explain()
    builder.handledRows.add()
    let collector = builder.followUp
    guard axes.isGiven else {
      if !axes.isReported { noteBlank() }
      return collector.addUnreadable(record, order)
    }
    collector.add(record, named: recommendation.id, order)
  }

  private var texts: ReportedResponse.Texts {
    ReportedResponse.Texts(
      words: values.reason(.words), steps: values.reason(.steps), evidence: values.reason(.evidence),
      lead: values.reason(.lead))
  }

  private var cells: ReportedResponse.Cells {
    var cells = ReportedResponse.Cells(all: values.place)
    cells.recommendation = CellPosition(values.placeOfValue(.recommendation))
    cells.response = CellPosition(values.placeOfValue(.response))
    cells.status = CellPosition(values.placeOfValue(.status))
    cells.due = CellPosition(values.placeOfValue(.due))
    cells.firstDue = CellPosition(values.placeOfValue(.firstDue))
    cells.nextReport = CellPosition(values.placeOfValue(.nextReport))
    return cells
  }

  /// Whether others may see the row: blank means no, and so does what cannot be read.
  private var isPublic: Bool {
    guard let value = values[.public], !EmptyWords.saysNothing(value.text) else { return false }
    switch YesNoParser.reading(value.text) {
    case .plain(let answer), .variant(let answer):
      return resolver.isDoubtful(value, meaning: answer ? "yes" : "no") ? false : answer
    case .either, .none:
      findings.note(.responsePublicUnclear, at: value.place, found: value.text)
      return false
    }
  }

  private func noteBlank() {
    findings.note(
      .responseBlank, at: values.placeOfMissingValue(.response), cause: "",
      ["responses": RecommendationResponse.allCases.map(\.rawValue)], field: .response)
  }

  /// Stores why the entity lets warnings on the row stand.
  private func explain() {
    guard let explanation = values[.explanation], let line = values.place.line else { return }
    builder.followUp.add(
      RowExplanation(
        indicator: -1, appliesToRating: false, file: values.file, lines: line...values.lastLine,
        text: explanation.text))
  }
}
