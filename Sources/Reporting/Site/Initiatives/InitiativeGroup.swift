import Model

/// The initiatives in one country, or for one indicator.
struct InitiativeGroup {
  enum Kind {
    case country, indicator
  }

  let kind: Kind
  /// The code, or the name as written; empty for initiatives without a country.
  let code: String
  let name: String
  /// The page, relative to the folder of all pages.
  var path = ""
  /// The positions of its initiatives, in the order of the report.
  var positions: [Int] = []
  /// The positions of its pairs.
  var pairs: [Int] = []

  /// All countries of a report, by name; without a country comes last.
  static func countries(in report: InitiativeReport, name: (String) -> String) -> [InitiativeGroup] {
    let groups = groups(.country, in: report, name, codes: countries(of:)) { countries(of: $0, in: report) }
    let links = PageLinks.countries(groups.map(\.code))
    return groups.map { $0.linked(to: links[$0.code]) }
  }

  /// All indicators that initiatives serve, in the order of their frameworks.
  ///
  /// A pair belongs to the indicators that both serve.
  static func indicators(in report: InitiativeReport, name: (String) -> String) -> [InitiativeGroup] {
    let order = Dictionary(
      report.indicators.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = groups(.indicator, in: report, name, codes: \.indicators) { pair in
      report.initiatives[pair.first].indicators.filter(report.initiatives[pair.second].indicators.contains)
    }.sorted { (order[$0.code] ?? .max, $0.code) < (order[$1.code] ?? .max, $1.code) }
    let links = PageLinks.initiativeIndicators(groups.map(\.code))
    return groups.map { $0.linked(to: links[$0.code]) }
  }

  /// The countries that both initiatives have; those of either if they have none in common.
  static func countries(of pair: InitiativePair, in report: InitiativeReport) -> [String] {
    let first = countries(of: report.initiatives[pair.first])
    let second = countries(of: report.initiatives[pair.second])
    let common = first.filter(second.contains)
    return common.isEmpty ? first + second.filter { !first.contains($0) } : common
  }

  private static func countries(of initiative: Initiative) -> [String] {
    initiative.countries.isEmpty ? [""] : initiative.countries
  }

  private static func groups(
    _ kind: Kind, in report: InitiativeReport, _ name: (String) -> String, codes: (Initiative) -> [String],
    ofPair: (InitiativePair) -> [String]
  ) -> [InitiativeGroup] {
    var byCode: [String: InitiativeGroup] = [:]
    for (position, initiative) in report.initiatives.enumerated() {
      for code in codes(initiative) {
        byCode[code, default: InitiativeGroup(kind: kind, code: code, name: name(code))].positions.append(position)
      }
    }
    for (position, pair) in report.pairs.enumerated() {
      for code in ofPair(pair) { byCode[code]?.pairs.append(position) }
    }
    return byCode.values.sorted {
      ($0.code.isEmpty ? 1 : 0, $0.name, $0.code) < ($1.code.isEmpty ? 1 : 0, $1.name, $1.code)
    }
  }

  private func linked(to path: String?) -> InitiativeGroup {
    var group = self
    group.path = path ?? ""
    return group
  }

  /// The number of entities with an initiative in the group.
  func entityCount(in report: InitiativeReport) -> Int {
    Set(positions.flatMap { report.initiatives[$0].entities }).count
  }
}
