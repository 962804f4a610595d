/// What the pages on initiatives are made from.
package struct InitiativeReport: Sendable {
  /// All initiatives, also those that the audience does not see.
  package var initiatives: [Initiative]
  /// Pairs of initiatives by their positions, the strongest first.
  package var pairs: [InitiativePair]
  /// How many more candidates there are than pairs.
  package var unlistedPairCount = 0
  /// What the secretariat decided about pairs.
  package var decisions: [InitiativeDecision] = []
  package var audience: InitiativeAudience
  package var countries: CountryList
  package var entities: EntityList
  /// The indicators of all frameworks, in their order.
  package var indicators: [Indicator] = []
  /// The files that were read.
  package var inputs: [InputFile]
  /// The files of definitions.
  package var definitions: [InputFile]
  package var programVersion: String
  /// The commit of the source that the program was built from; nil if it is not known.
  package var programCommit: String?

  package init(
    initiatives: [Initiative], pairs: [InitiativePair] = [], audience: InitiativeAudience = .everyone,
    countries: CountryList = CountryList(), entities: EntityList = EntityList([]), inputs: [InputFile] = [],
    definitions: [InputFile] = [], programVersion: String = ""
  ) {
    self.initiatives = initiatives
    self.pairs = pairs
    self.audience = audience
    self.countries = countries
    self.entities = entities
    self.inputs = inputs
    self.definitions = definitions
    self.programVersion = programVersion
  }

  /// An indicator that initiatives may serve.
  package struct Indicator: Hashable, Sendable {
    /// The framework's id and the number, such as `un-swap-3.0/3`.
    package var code: String
    /// The title of the framework, the number and the title of the indicator.
    package var framework: String
    package var number: String
    package var title: String

    package init(code: String, framework: String, number: String, title: String) {
      self.code = code
      self.framework = framework
      self.number = number
      self.title = title
    }

    /// All indicators of these frameworks.
    package static func all(of frameworks: [Framework]) -> [Indicator] {
      frameworks.flatMap { framework in
        framework.indicators.map {
          Indicator(
            code: "\(framework.id)/\($0.number)", framework: framework.title, number: $0.number, title: $0.title)
        }
      }
    }
  }

  /// Initiatives that may be one, or parts of one programme.
  package var clusters: [InitiativeCluster] {
    InitiativeCluster.clusters(of: pairs, among: initiatives, decisions: decisions)
  }

  /// The years of the initiatives, in order.
  package var years: [Int] { Set(initiatives.map(\.year)).sorted() }

  /// The initiatives that the audience sees.
  package var shown: [Initiative] { initiatives.filter(audience.sees) }
}
