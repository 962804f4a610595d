import Model

/// Headings that people use for a field in its place.
enum HeadingSynonyms {
  /// The field of a heading with only one meaning; nil for other headings.
  ///
  /// A heading is replaced only where no column bears the name of the field itself.
  static func certain(_ heading: String, among headings: [String]) -> Field? {
    let folded = FoldedText.fold(HeadingText(heading).name)
    if let field = certain[folded] { return field }
    // A response is an answer beside a question only.
    return folded == "response" && headings.contains { Field(header: $0) == .question } ? .answer : nil
  }

  /// The field that a heading probably means; nil for other headings.
  static func likely(_ heading: String) -> Field? {
    let name = HeadingText(heading).name
    // The first of several words for the same, such as `Documents / links`, tells enough.
    for part in [name, String(name.prefix { !"/|;,".contains($0) })] {
      let folded = FoldedText.fold(part)
      if let field = certain[folded] ?? likely[folded] { return field }
    }
    return nil
  }

  /// The field that a heading means if the table lacks it and nothing else can be meant.
  static func vague(_ heading: String) -> Field? { vague[FoldedText.fold(HeadingText(heading).name)] }

  /// Whether the heading names who carries out an action, if there is one.
  static func mayNameOwner(_ heading: String) -> Bool { owners.contains(FoldedText.fold(HeadingText(heading).name)) }

  private static let vague: [String: Field] = byName([
    .rating: ["Level", "Category", "Grade"], .question: ["Code", "Item"], .answer: ["Value", "Yes"],
    .action: ["Text", "Description", "Step", "What"],
  ])
  private static let owners: Set<String> = ["focalpoint", "contact", "contactperson", "who", "team", "division"]

  private static let certain: [String: Field] = byName([
    .indicator: [
      "PI", "PI no", "PI nr", "PI number", "PI code", "Performance indicator number", "Performance indicator no",
      "Performance indicator PI",
    ],
    .year: ["Reporting year", "Year of reporting", "Report year"],
    .comment: ["Comments", "Remark", "Remarks", "Notes"],
  ])

  private static let likely: [String: Field] = byName([
    .entity: ["Agency", "Organization", "Organisation", "Name of entity", "Entity name", "Short name"],
    .year: ["Period", "Reporting period", "FY", "Fiscal year"],
    .indicator: ["No", "Nr", "Number", "Indicator name", "Indicator title", "KPI"],
    .rating: ["Score", "Self assessment", "Assessment", "Overall rating", "Proposed level", "Result"],
    .justification: [
      "Narrative", "Reason", "Reasons", "Rationale", "Reasoning", "Explanatory note", "Explanation of rating",
    ],
    .evidence: [
      "Supporting documents", "Supporting document", "Supporting documentation", "Means of verification", "Documents",
      "Document", "Links", "Link", "Proof", "References",
    ],
    .question: ["Requirement", "Requirements", "Sub requirement", "Criterion", "Criteria"],
    .answer: ["Met", "Is met", "Met YN", "Response", "Reply", "Yes no"],
    .action: ["Next steps", "Next step", "Measure", "Measures", "Way forward", "Follow up"],
    .responsible: [
      "Owner", "Business owner", "Lead", "Responsible unit", "Responsible office", "Responsible person", "Office",
    ],
    .due: [
      "Deadline", "Timeline", "Timeframe", "Time frame", "Due date", "Target date", "Completion date", "By when",
      "End date", "Date of completion",
    ],
    .resources: ["Funding", "Cost", "Costs", "Resources needed", "Required resources"],
    .status: ["Progress", "State"],
  ])

  private static func byName(_ names: [Field: [String]]) -> [String: Field] {
    var fields: [String: Field] = [:]
    for (field, names) in names {
      for name in names { fields[FoldedText.fold(name)] = field }
    }
    return fields
  }
}
