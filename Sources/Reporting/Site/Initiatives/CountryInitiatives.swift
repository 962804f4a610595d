import Model

/// The initiatives in one country.
struct CountryInitiatives {
  /// The code of the country, or its name as written; empty for initiatives without one.
  let code: String
  let name: String
  /// The positions of its initiatives, in the order of the report.
  var positions: [Int] = []
  /// The positions of its pairs.
  var pairs: [Int] = []

  /// All countries of a report, by name; without a country comes last.
  static func all(in report: InitiativeReport, name: (String) -> String) -> [CountryInitiatives] {
    var byCode: [String: CountryInitiatives] = [:]
    for (position, initiative) in report.initiatives.enumerated() {
      for code in codes(of: initiative) {
        byCode[code, default: CountryInitiatives(code: code, name: name(code))].positions.append(position)
      }
    }
    for (position, pair) in report.pairs.enumerated() {
      for code in countries(of: pair, in: report) { byCode[code]?.pairs.append(position) }
    }
    return byCode.values.sorted {
      ($0.code.isEmpty ? 1 : 0, $0.name, $0.code) < ($1.code.isEmpty ? 1 : 0, $1.name, $1.code)
    }
  }

  /// The countries that both initiatives have; those of either if they have none in common.
  static func countries(of pair: InitiativePair, in report: InitiativeReport) -> [String] {
    let first = codes(of: report.initiatives[pair.first])
    let second = codes(of: report.initiatives[pair.second])
    let common = first.filter(second.contains)
    return common.isEmpty ? first + second.filter { !first.contains($0) } : common
  }

  private static func codes(of initiative: Initiative) -> [String] {
    initiative.countries.isEmpty ? [""] : initiative.countries
  }

  /// The number of entities with an initiative in the country.
  func entityCount(in report: InitiativeReport) -> Int {
    Set(positions.flatMap { report.initiatives[$0].entities }).count
  }
}
