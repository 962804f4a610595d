import Model

/// The header of one table of the network.
///
/// Its columns have common words as names, such as where, name and done, which mean nothing in other tables.
final class NetworkHeader: Sendable {
  private let table: Table
  /// The fields that the table always has, and those of which it has some, by which it is told from other tables.
  private let needed: Set<Field>
  private let telling: Set<Field>
  private let minTelling: Int
  private let names: NearestText
  private let byHeader: FoldedNames<Field>
  private let synonyms: [String: Field]

  private init(
    _ table: Table, needs needed: Set<Field>, and minTelling: Int, of telling: Set<Field>,
    synonyms: [Field: [String]]
  ) {
    self.table = table
    self.needed = needed
    self.telling = telling
    self.minTelling = minTelling
    names = NearestText(table.fields.map(\.name))
    byHeader = FoldedNames<Field>(table.fields.map { ($0.name, $0) })
    let all = synonyms.merging(Self.commonSynonyms) { $0 + $1 }
    self.synonyms = Dictionary(
      all.flatMap { field, words in words.map { (FoldedText.fold($0), field) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The table of the network that has these headings; nil for any other table.
  static func table(with headings: [String]) -> Table? {
    let short = headings.filter { $0.utf8.count <= maxLength }
    if short.contains(where: { foreign.contains(FoldedText.fold($0)) }) { return nil }
    return Table.ofNetwork.first { table in
      let header = of(table)
      return header.isNamed(by: Set(short.compactMap { header.field($0) }))
    }
  }

  /// Whether a table with columns for these fields is this one.
  func isNamed(by fields: Set<Field>) -> Bool {
    fields.isSuperset(of: needed) && fields.count { telling.contains($0) } >= minTelling
  }

  /// The field with this name, in any spelling.
  func field(_ name: String) -> Field? { byHeader[name] }

  /// The field of each heading; nil for a heading that means no field.
  func fields(of headings: [String]) -> [Field?] {
    let exact = headings.map { field($0) }
    guard exact.contains(where: { $0 == nil }) else { return exact }
    let known = Set(exact.compactMap { $0 })
    return zip(headings, exact).map { heading, field in
      if let field { return field }
      guard !heading.isEmpty, heading.utf8.count <= Self.maxLength else { return nil }
      let name = HeadingText(heading).name
      let reduced = byHeader[name] ?? Self.certain[FoldedText.fold(name)]
      return reduced.flatMap { known.contains($0) || !table.fields.contains($0) ? nil : $0 }
    }
  }

  /// The field that an unknown heading probably stands for.
  func likely(_ heading: String) -> Field? {
    let name = HeadingText(String(heading.prefix(Self.maxLength))).name
    return synonyms[FoldedText.fold(name)] ?? close(heading) ?? close(name)
  }

  /// The field of which the heading is a misspelling.
  func close(_ heading: String) -> Field? { names.nearest(to: heading).flatMap { Field(name: $0) } }

  private static let maxLength = 200

  private static let foreign: Set<String> = [
    "rating", "ratings", "question", "answer", "performanceindicator", "action", "response", "grade",
  ]

  private static let certain: [String: Field] = [FoldedText.fold("Reporting year"): .year]
}

/// The tables.
extension NetworkHeader {
  /// - Parameter table: one of the network.
  static func of(_ table: Table) -> NetworkHeader {
    switch table {
    case .focalPoints: focalPoints
    case .peerReviews: peerReviews
    case .support: support
    default: issues
    }
  }

  private static let issues = NetworkHeader(
    .issues, needs: [.id, .title], and: 2, of: [.raised, .where, .who, .proposal],
    synonyms: [
      .id: ["No", "Number", "Code", "Issue id"], .title: ["Issue", "Emerging issue", "Topic"],
      .description: ["Summary", "Details", "Narrative"],
      .raised: ["First raised", "Raised in", "Since", "Year raised", "Year first raised"],
      .where: ["Place", "Places", "Location", "Country", "Countries", "Region", "Regions"],
      .indicators: ["Indicator", "PI", "PIs"], .recommendations: ["Recommendation"],
      .who: ["Working on it", "Who works on it", "Responsible", "Lead"],
      .proposal: ["Proposed action", "Proposals", "Next steps"], .public: ["Publish", "Publication", "Visibility"],
    ])

  private static let focalPoints = NetworkHeader(
    .focalPoints, needs: [.function], and: 2, of: [.level, .shareOfTime, .terms, .alternateOf, .taskForces],
    synonyms: [
      .function: ["Post", "Title", "Job title", "Functional title", "Position", "Role"],
      .kind: ["Type", "Network"], .level: ["Grade", "Post level"],
      .shareOfTime: ["Time", "Per cent of time", "Percent of time", "Percentage of time", "Time share"],
      .terms: ["Terms of reference", "Written terms", "ToR", "ToRs"],
      .alternateOf: ["Alternate", "Alternate for", "Main focal point"],
      .taskForces: ["Task force", "Groups", "Working groups"],
      .name: ["Full name", "Person", "Surname", "Last name", "Focal point", "Contact", "Contact person"],
      .address: ["E-mail", "Email address", "Mail", "E-mail address"],
    ])

  private static let peerReviews = NetworkHeader(
    .peerReviews, needs: [.reviewer], and: 1, of: [.done],
    synonyms: [
      .reviewer: ["Reviewed by", "Peer", "Reviewing entity"], .due: ["Due date", "Planned", "Planned for"],
      .done: ["Date", "Completed", "Done on", "Review date", "Date of review"],
      .recommendation: ["Recommendations"], .status: ["Implementation status", "Progress", "State"],
    ])

  private static let support = NetworkHeader(
    .support, needs: [.kind, .with], and: 1, of: [.indicator, .description, .outcome],
    synonyms: [
      .kind: ["Type", "Request or offer"], .indicator: ["PI", "Indicators"],
      .with: ["Partner", "With whom", "To", "From", "Other entity"],
      .description: ["Summary", "Details", "What"], .outcome: ["Result", "Results", "Outcomes"],
    ])

  private static let commonSynonyms: [Field: [String]] = [
    .entity: ["Agency", "Organization", "Organisation", "Entity name"], .year: ["Reporting year", "Period"],
  ]
}
