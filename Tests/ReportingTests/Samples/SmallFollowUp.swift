import Analysis
import Model

/// Recommendations and responses of made-up agencies over two years, with each part of the pages.
enum SmallFollowUp {
  static func added(to report: SystemReport) -> SystemReport {
    var report = report
    let register = register(report.entities)
    report.recommendations = register
    report.trackerScales = [
      TrackerScale(
        id: "letters", title: "Letters", source: "", words: [TrackerScale.Word(word: "B", title: "in part")])
    ]
    report.followUp =
      FollowUpCalculation(
        register: register, population: Population(entities: report.entities, isFictional: true), records: records,
        year: report.year
      ).followUp
    report.tables = FigureTable.all(of: report)
    return report
  }

  private static func register(_ entities: EntityList) -> RecommendationRegister {
    RecommendationRegister(
      bodies: [
        RecommendationBody(id: "ecosoc", name: "Economic and Social Council", code: "ECOSOC", type: .intergovernmental)
      ],
      themes: [RecommendationRegister.Theme(id: "policy", title: "Policy & planning")],
      recommendations: [
        recommendation("EX-1", year: 2010, indicators: ["1"]),
        recommendation("EX-2", year: 2015, links: [RecommendationLink(.repeats, "EX-1")]),
        recommendation("EX-3", year: nil), recommendation("EX-4", year: 2016),
        recommendation("EX-5", year: 2020, links: [RecommendationLink(.supersedes, "EX-4")]),
      ], entities: entities)
  }

  private static func recommendation(
    _ id: String, year: Int?, links: [RecommendationLink] = [], indicators: [String] = []
  ) -> Recommendation {
    Recommendation(
      id: id, body: "ecosoc", document: DocumentSymbols(final: "E/RES/\(year ?? 0)/1"), year: year, kind: .resolution,
      addressees: ["EXW", "EXH", "EXN"], theme: "policy", text: "Something is asked in \(id) <here>.",
      indicators: indicators.isEmpty ? [:] : ["example-2": indicators], links: links, source: "Nowhere.",
      confidence: id == "EX-3" ? .memory : .read)
  }

  static let canary = "CANARY-OF-AN-ANSWER-THAT-IS-NOT-PUBLIC"

  private static let records = FollowUpRecords(
    responses: [
      response("EXW", 2024, "EX-1", .accepted, .notStarted, due: "2024-06-30"),
      response("EXW", 2025, "EX-2", .accepted, .inProgress, due: "2025-06-30", words: "It took longer."),
      response("EXH", 2025, "EX-2", .acceptedInPart, .implemented, words: "In part <only>."),
      response("EXH", 2025, "EX-3", .notAccepted, nil, words: canary, isPublic: false),
      response("EXW", 2025, "EX-4", .accepted, .inProgress),
    ],
    grades: [
      ReportedGrade(
        recommendation: "EX-2", entity: "EXW", year: 2025, grader: "EXH",
        grade: TrackerWord(scale: "letters", word: "B"), place: SourcePlace(file: "grades.csv", line: 2))
    ])

  private static func response(
    _ entity: String, _ year: Int, _ id: String, _ response: RecommendationResponse?, _ status: ImplementationStatus?,
    due: String? = nil, words: String = "", isPublic: Bool = true
  ) -> ReportedResponse {
    ReportedResponse(
      entity: entity, year: year, recommendation: id, response: response, status: status,
      due: due.flatMap { CalendarDate(strictly: $0) }, isPublic: isPublic,
      texts: ReportedResponse.Texts(words: words), place: SourcePlace(file: "recommendations.csv", line: 2))
  }
}
