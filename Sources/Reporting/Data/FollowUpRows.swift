import Formats
import Model

/// The rows from which figures about recommendations were made.
///
/// What others must not see of an answer is left out here, so that no file of a report holds it.
struct FollowUpRows {
  let report: SystemReport

  private var followUp: FollowUp { report.followUp }

  /// The recommendations that count, with those that they repeat.
  var recommendations: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "recommendation", "repeats", "body", "document", "paragraph", "year", "theme", "due", "indicators", "confidence",
      "text", "source", "file", "sha256",
    ])
    let register = report.recommendations
    let files = Dictionary(report.definitions.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    for subject in followUp.subjects {
      guard let newest = register[subject.id] else { continue }
      let indicators = Set(subject.members.flatMap { Self.indicators(of: register[$0]) }).sorted()
      csv.row([
        subject.id, subject.members.joined(separator: " "), subject.body, newest.document.name, newest.paragraph ?? "",
        subject.year.map { String($0) } ?? "", subject.theme, register.dueDate(of: newest)?.description ?? "",
        indicators.joined(separator: " "), newest.confidence.rawValue, newest.text, newest.source, newest.place.file,
        files[newest.place.file] ?? "",
      ])
    }
    return csv
  }

  /// The indicators that a recommendation touches, such as `un-swap-3.0/6`.
  static func indicators(of recommendation: Recommendation?) -> [String] {
    (recommendation?.indicators ?? [:]).flatMap { framework, numbers in numbers.map { "\(framework)/\($0)" } }
  }

  /// Recommendations and the entities that they address.
  var responses: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "year", "recommendation", "entity", "answered", "public", "reported_for", "answers", "response", "status",
      "tracker_words", "due", "overdue", "first_due", "times_moved", "days_late", "next_report", "serves", "words",
      "steps", "evidence", "lead", "file", "line", "row", "cell",
    ])
    for pair in followUp.pairs {
      csv.cell(pair.year)
      csv.cell(followUp.subjects[pair.subject].id)
      csv.cell(pair.entity)
      csv.cell(pair.answer == nil ? "no" : "yes")
      csv.cell(pair.answer.map { $0.isPublic ? "yes" : "no" } ?? "")
      csv.cells(pair.answer?.isPublic == true ? pair : nil)
      csv.place(pair.answer?.place)
    }
    return csv
  }

  /// Answers of the year that are shown apart.
  var apart: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "year", "recommendation", "entity", "reason", "public", "response", "status", "words", "file", "line", "row",
      "cell",
    ])
    for aside in followUp.apart {
      let response = aside.response
      let isShown = response.isPublic
      csv.cell(response.year)
      for text in [
        response.recommendation, response.entity, aside.reason.rawValue, isShown ? "yes" : "no",
        isShown ? response.response?.rawValue ?? "" : "", isShown ? response.status?.rawValue ?? "" : "",
        isShown ? response.texts.words : "",
      ] { csv.cell(text) }
      csv.place(response.place)
    }
    return csv
  }

  var grades: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "year", "recommendation", "entity", "grader", "scale", "grade", "date", "words", "file", "line", "row", "cell",
    ])
    for (grade, shown) in zip(followUp.grades, followUp.gradeRows([:])) {
      csv.cell(grade.year)
      csv.cell(grade.recommendation)
      csv.cell(grade.entity)
      let isShown = shown.grade != nil
      for text in [grade.grader, grade.grade.scale, grade.grade.word, grade.date?.description ?? "", grade.words] {
        csv.cell(isShown ? text : "")
      }
      csv.place(grade.place)
    }
    return csv
  }
}

extension CSVWriter {
  /// What an answer says; blank cells for nil.
  fileprivate mutating func cells(_ pair: FollowUpPair?) {
    guard let pair, let answer = pair.answer else {
      for _ in 0..<16 { cell("") }
      return
    }
    cell(answer.year)
    for text in [
      answer.recommendation, answer.response?.rawValue ?? "", answer.status?.rawValue ?? "",
      answer.trackerWords.map { "\($0.scale): \($0.word)" }.joined(separator: "; "), pair.due?.description ?? "",
      pair.isOverdue ? "yes" : "no", pair.postponement?.firstDue.description ?? "",
    ] { cell(text) }
    for number in [pair.postponement?.timesMoved, pair.postponement?.daysLate] {
      if let number { cell(number) } else { cell("") }
    }
    for text in [
      answer.nextReport?.description ?? "", answer.serves.joined(separator: " "), answer.texts.words,
      answer.texts.steps, answer.texts.evidence, answer.texts.lead,
    ] { cell(text) }
  }

  /// File, line, row and cell; ends the row.
  fileprivate mutating func place(_ place: SourcePlace?) {
    cell(place?.file ?? "")
    if let line = place?.line { cell(line) } else { cell("") }
    spreadsheetCells(of: place)
    endRow()
  }
}
