import Model

@testable import Review

/// The smallest responses that rules look at.
enum SmallFollowUp {
  static let place = SourcePlace(file: "recommendations.csv", line: 2)

  static func recommendation(_ id: String = "EX-1", year: Int? = 2020, supersedes: String? = nil) -> Recommendation {
    Recommendation(
      id: id, body: "ecosoc", document: DocumentSymbols(final: "E/RES/2020/1"), year: year, kind: .resolution,
      addressees: ["EXW"], theme: "policy", text: "Something is asked.",
      links: supersedes.map { [RecommendationLink(.supersedes, $0)] } ?? [], source: "", confidence: .read)
  }

  static func response(
    _ response: RecommendationResponse? = .accepted, _ status: ImplementationStatus? = .inProgress, year: Int = 2025,
    due: String? = nil, firstDue: String? = nil, nextReport: String? = nil, words: String = "", evidence: String = ""
  ) -> ReportedResponse {
    ReportedResponse(
      entity: "EXW", year: year, recommendation: "EX-1", response: response, status: status,
      due: due.flatMap { CalendarDate(strictly: $0) }, firstDue: firstDue.flatMap { CalendarDate(strictly: $0) },
      nextReport: nextReport.flatMap { CalendarDate(strictly: $0) },
      texts: ReportedResponse.Texts(words: words, evidence: evidence), place: place)
  }

  static func reviewed(
    _ response: ReportedResponse, before lastYear: ReportedResponse? = nil, isAddressed: Bool = true,
    current: [String]? = nil, decided year: Int? = 2020
  ) -> ReviewedResponse {
    ReviewedResponse(
      response: response, recommendation: recommendation(year: year), lastYear: lastYear, isAddressed: isAddressed,
      current: current)
  }
}
