import Model

/// Collects what entities and reviewers report about recommendations while files are read.
package final class FollowUpCollector {
  private struct ResponseKey: Hashable {
    let entity: String
    let year: Int
    let recommendation: String
  }

  private struct GradeKey: Hashable {
    let subject: ResponseKey
    let grader: String
    let scale: String
  }

  private var responses = CompetingTable<ResponseKey, ReportedResponse>()
  private var grades = CompetingTable<GradeKey, ReportedGrade>()
  /// The entities' reasons for not acting on warnings.
  package private(set) var explanations: [RowExplanation] = []
  /// How many rows are kept in all.
  private static let maxRows = 1_000_000
  private let keptRows = KeptRows(limit: maxRows)
  private var allowances: [SubmissionKey: RowAllowance] = [:]
  /// The records that count, once `resolve` has been called.
  package private(set) var records = FollowUpRecords()

  /// Adds a response; which of several counts is decided when all files are read.
  func add(_ response: ReportedResponse, named recommendation: String, _ order: SubmissionOrder) {
    guard admits(response.texts.byteCount, response.entity, response.year, .recommendations, response.place) else {
      return
    }
    responses.add(response, as: Self.key(response), order)
  }

  /// Notes a row about a recommendation that gives no usable response: it competes with others.
  func addUnreadable(_ response: ReportedResponse, _ order: SubmissionOrder) {
    responses.addUnreadable(UnreadableRecord(place: response.place, submissionOrder: order), as: Self.key(response))
  }

  func add(_ grade: ReportedGrade, _ order: SubmissionOrder) {
    guard admits(grade.words.utf8.count, grade.entity, grade.year, .grades, grade.place) else { return }
    let subject = ResponseKey(entity: grade.entity, year: grade.year, recommendation: grade.recommendation)
    grades.add(grade, as: GradeKey(subject: subject, grader: grade.grader, scale: grade.grade.scale), order)
  }

  func add(_ explanation: RowExplanation) {
    if explanations.count < RowAllowance.limit(of: .recommendations) { explanations.append(explanation) }
  }

  private static func key(_ response: ReportedResponse) -> ResponseKey {
    ResponseKey(entity: response.entity, year: response.year, recommendation: response.recommendation)
  }

  private func admits(_ texts: Int, _ entity: String, _ year: Int, _ table: Table, _ place: SourcePlace) -> Bool {
    let key = SubmissionKey(framework: table.rawValue, year: year, entity: entity)
    return allowances[key, default: RowAllowance(table)].admits(
      texts, at: place, besides: 0, among: keptRows)
  }

  /// Chooses the records that count, and lists the others.
  func resolve(_ corrections: inout Corrections, leaveOut: (ExcludedRating) -> Void) {
    records.responses = responses.resolve { key, resolution in
      corrections.add(
        resolution, key.recommendation, of: key.entity, in: key.year, disputed: .responseTwice)
      for (reason, record) in resolution.leftOut { leaveOut(ExcludedRating(reason, record)) }
    }.sorted { ($0.year, $0.entity, $0.recommendation) < ($1.year, $1.entity, $1.recommendation) }
    records.grades = grades.resolve { key, resolution in
      let subject = key.subject
      corrections.add(
        resolution, subject.recommendation, of: subject.entity, in: subject.year, disputed: .gradeTwice)
      for (reason, record) in resolution.leftOut { leaveOut(ExcludedRating(reason, record)) }
    }.sorted {
      ($0.year, $0.entity, $0.recommendation, $0.grader, $0.grade.scale)
        < ($1.year, $1.entity, $1.recommendation, $1.grader, $1.grade.scale)
    }
  }

  /// The findings about rows that were not kept.
  var unkeptRows: [Finding] {
    allowances.sorted { $0.key < $1.key }.flatMap { key, allowance in
      allowance.findings(of: key, limitOfAll: Self.maxRows)
    }
  }
}

/// What an answer says is listed only if others may see it.
extension ExcludedRating {
  package init(_ reason: Reason, _ response: ReportedResponse) {
    self.init(
      reason: reason, framework: "", year: response.year, entity: response.entity, indicator: response.recommendation,
      rating: response.isPublic ? response.response?.rawValue ?? response.status?.rawValue ?? "" : "",
      place: response.place)
  }

  package init(_ reason: Reason, _ grade: ReportedGrade) {
    self.init(
      reason: reason, framework: "", year: grade.year, entity: grade.entity, indicator: grade.recommendation,
      rating: "", place: grade.place)
  }
}
