import Model

/// The header of the table of initiatives.
///
/// It has columns such as indicators, which are something else in other tables, or nothing.
enum InitiativeHeader {
  /// Whether the headings are those of the table of initiatives.
  static func isOne(_ headings: [String]) -> Bool {
    var known: Set<Field> = []
    for heading in headings where heading.utf8.count <= maxLength {
      if foreign.contains(FoldedText.fold(heading)) { return false }
      if let field = field(heading) { known.insert(field) }
    }
    return known.isSuperset(of: [.id, .title]) && known.count { telling.contains($0) } >= minTelling
  }

  /// The field with this name, in any spelling.
  static func field(_ name: String) -> Field? { byHeader[name] }

  /// The field of each heading; nil for a heading that means no field.
  static func fields(of headings: [String]) -> [Field?] {
    let exact = headings.map { field($0) }
    guard exact.contains(where: { $0 == nil }) else { return exact }
    let known = Set(exact.compactMap { $0 })
    return zip(headings, exact).map { heading, field in
      if let field { return field }
      guard !heading.isEmpty, heading.utf8.count <= maxLength else { return nil }
      let name = HeadingText(heading).name
      let reduced = byHeader[name] ?? certain[FoldedText.fold(name)]
      return reduced.flatMap { known.contains($0) ? nil : $0 }
    }
  }

  /// The field that an unknown heading probably stands for.
  static func likely(_ heading: String) -> Field? {
    let name = HeadingText(String(heading.prefix(maxLength))).name
    let folded = FoldedText.fold(name)
    return certain[folded] ?? likely[folded] ?? close(heading) ?? close(name)
  }

  /// The field of which the heading is a misspelling.
  static func close(_ heading: String) -> Field? { names.nearest(to: heading).flatMap { Field(name: $0) } }

  private static let maxLength = 200
  /// The number of columns of its own from which the table is recognized by its header.
  private static let minTelling = 2

  private static let names = NearestText(Table.initiatives.fields.map(\.name))
  private static let byHeader = FoldedNames<Field>(Table.initiatives.fields.map { ($0.name, $0) })
  private static let telling = Set(Field.initiativeFields + [.public])

  private static let foreign: Set<String> = [
    "rating", "ratings", "indicator", "question", "answer", "performanceindicator", "action", "recommendation",
    "expenditure", "markerscale",
  ]

  private static let certain: [String: Field] = byName([
    .year: ["Reporting year"], .countries: ["Country", "Country or countries"], .start: ["Start date", "Starts"],
    .end: ["End date", "Ends"], .indicators: ["Performance indicators"],
  ])

  private static let likely: [String: Field] = byName([
    .entity: ["Agency", "Agencies", "Organization", "Organisation", "Entity name"],
    .id: ["No", "Number", "Code", "Initiative id"], .title: ["Name", "Initiative", "Project", "Project title"],
    .description: ["Summary", "Objective", "Objectives", "Narrative", "Abstract"], .kind: ["Type", "Category"],
    .places: ["Place", "Location", "Locations", "Region", "Province", "City"],
    .programme: ["Program", "Joint programme", "Grant", "Project number", "Fund"],
    .partners: ["Partner", "Implementing partners"], .sdgTargets: ["SDG", "SDGs", "Targets"],
    .indicators: ["Indicator", "PI", "PIs"], .groups: ["Beneficiaries", "Target group", "Target groups"],
    .budget: ["Amount", "Cost", "Costs", "Funding", "Money"], .parent: ["Output", "Outcome", "Plan"],
    .link: ["Links", "URL", "Website", "Web page"], .public: ["Publish", "Publication", "Visibility"],
  ])

  private static func byName(_ names: [Field: [String]]) -> [String: Field] {
    var fields: [String: Field] = [:]
    for (field, names) in names {
      for name in names { fields[FoldedText.fold(name)] = field }
    }
    return fields
  }
}
