import Model

/// The header of a table about recommendations.
///
/// Its columns have common words as names, such as date and words, which mean nothing in other tables.
enum FollowUpHeader {
  /// Whether the headings are those of a table about recommendations.
  static func isOne(_ headings: [String]) -> Bool {
    var own = 0
    var hasRecommendation = false
    for heading in headings where heading.utf8.count <= maxLength {
      let name = FoldedText.fold(heading)
      // A table of ratings may have a column for what a reviewer recommends.
      if foreign.contains(name) { return false }
      hasRecommendation = hasRecommendation || isRecommendation(name)
      if telling.contains(name) { own += 1 }
    }
    return hasRecommendation ? own >= 1 : own >= minTelling
  }

  /// The field of each heading; nil for a heading that means no field.
  static func fields(of headings: [String]) -> [Field?] {
    let exact = headings.map { Field(headerOfFollowUp: $0) }
    guard exact.contains(where: { $0 == nil }) else { return exact }
    let known = Set(exact.compactMap { $0 })
    return zip(headings, exact).map { heading, field in
      if let field { return field }
      guard !heading.isEmpty, heading.utf8.count <= maxLength else { return nil }
      let name = HeadingText(heading).name
      let reduced = Field(headerOfFollowUp: name) ?? certain[FoldedText.fold(name)]
      return reduced.flatMap { known.contains($0) ? nil : $0 }
    }
  }

  /// The field that an unknown heading probably stands for.
  static func likely(_ heading: String) -> Field? {
    let name = HeadingText(String(heading.prefix(maxLength))).name
    let folded = FoldedText.fold(name)
    if let field = certain[folded] ?? likely[folded] { return field }
    return close(heading) ?? close(name) ?? (isRecommendation(folded) ? .recommendation : nil)
  }

  /// The field of which the heading is a misspelling.
  static func close(_ heading: String) -> Field? {
    names.nearest(to: heading).flatMap { Field(name: $0) }
  }

  private static let maxLength = 200
  /// The number of telling headings from which no column of recommendations is needed.
  private static let minTelling = 3

  private static func isRecommendation(_ folded: String) -> Bool { folded.hasPrefix("recom") || folded == "rec" }

  private static let names = NearestText(Field.followUpNames)

  private static let foreign: Set<String> = [
    "rating", "ratings", "indicator", "question", "answer", "performanceindicator",
  ]

  private static let telling = Set(
    (Field.followUpFields.filter { ![.recommendation, .date, .words].contains($0) }.map(\.name)
      + ["status", "implementation status", "management response"]).map { FoldedText.fold($0) })

  private static let certain: [String: Field] = byName([
    .recommendation: ["Recommendation id", "Recommendation code", "Recommendation number", "Recommendation no"],
    .response: ["Management response"],
    .status: ["Implementation status", "Status of implementation"],
    .year: ["Reporting year"],
  ])

  private static let likely: [String: Field] = byName([
    .entity: ["Agency", "Organization", "Organisation", "Entity name"],
    .year: ["Period", "Reporting period"],
    .recommendation: ["Symbol", "Paragraph", "Rec", "Rec no", "Id"],
    .response: ["Acceptance", "Accepted", "Answer", "Reply"],
    .status: ["Progress", "State", "Implementation"],
    .steps: ["Action", "Actions", "Action taken", "Actions taken", "Steps taken", "Measures"],
    .lead: ["Responsible", "Lead office", "Lead unit", "Responsible office", "Owner", "Focal point"],
    .due: ["Deadline", "Due date", "Target date", "Timeline", "Completion date"],
    .firstDue: ["Original due date", "Initial due date", "First due date", "First deadline", "Original deadline"],
    .nextReport: ["Next update", "Next report date", "Next reporting date"],
    .words: ["Explanation of response", "Reason", "Reasons", "Justification", "Narrative", "Remarks", "Comments"],
    .evidence: ["Supporting documents", "Means of verification", "Documents", "Links", "Link"],
    .public: ["Publish", "Publication", "Visibility", "May be published"],
    .grader: ["Reviewer", "Graded by", "Assessor"],
    .grade: ["Score", "Assessment", "Rating given"],
  ])

  private static func byName(_ names: [Field: [String]]) -> [String: Field] {
    var fields: [String: Field] = [:]
    for (field, names) in names {
      for name in names { fields[FoldedText.fold(name)] = field }
    }
    return fields
  }
}
