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

  /// The years of the initiatives, in order.
  package var years: [Int] { Set(initiatives.map(\.year)).sorted() }

  /// The initiatives that the audience sees.
  package var shown: [Initiative] { initiatives.filter(audience.sees) }
}
