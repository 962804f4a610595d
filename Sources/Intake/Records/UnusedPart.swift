import Model

/// Says of a column of a table, or of a field of a document, that it is not used.
enum UnusedPart: String {
  case column, field

  private var phrase: PhraseKey { PhraseKey("part-\(rawValue)") }

  /// - Parameter count: how many cells hold something.
  func noteMisspelt(
    _ found: String, _ field: Field, _ severity: Severity, _ count: Int, at place: SourcePlace,
    _ findings: FileFindings
  ) {
    // Nothing is lost with an empty column, unless the table needs it.
    guard count > 0 || severity > .warning else { return }
    findings.note(
      .columnMisspelt, at: place, found: found, ["field": field.name, "count": String(count), "part": phrase],
      severity: severity)
  }

  /// - Parameter isSubstance: whether a rating, an answer or an action is lost and not only a detail of one.
  func noteOther(
    _ found: String, _ field: Field, _ table: Table, isSubstance: Bool, _ count: Int, at place: SourcePlace,
    _ findings: FileFindings
  ) {
    findings.note(
      .columnNotUsed, at: place, found: found,
      [
        "field": field.name, "table": table.rawValue, "allowed": table.required.map(\.name), "count": String(count),
        "part": phrase,
      ], severity: isSubstance ? .error : .warning)
  }

  func noteAnswers(
    _ found: String, _ answers: AnswerColumn, _ count: Int, at place: SourcePlace, _ findings: FileFindings
  ) {
    var arguments: FindingArguments = [
      "count": String(count), "part": phrase, "sample": answers.sample, "indicator": answers.indicator,
      "framework": answers.framework,
    ]
    if answers.questions.isEmpty {
      arguments[phrase: "asked"] = PhraseKey("questions-none")
    } else {
      arguments[list: "asked"] = answers.questions
    }
    findings.note(.columnAnswers, at: place, found: found, arguments)
  }

  func noteForeign(
    _ found: String, _ suggestion: Field?, allowed: [String], _ count: Int, at place: SourcePlace,
    _ findings: FileFindings
  ) {
    if let suggestion { return noteMisspelt(found, suggestion, .warning, count, at: place, findings) }
    findings.note(
      .columnUnknown, at: place, found: found, ["allowed": allowed, "count": String(count), "part": phrase])
  }
}
