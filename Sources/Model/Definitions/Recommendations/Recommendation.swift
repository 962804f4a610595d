/// Something that a body of the UN asked of the UN system on gender equality, in our own words.
package struct Recommendation: Hashable, Sendable {
  /// The stable name, for example `GA-62-137-11`: it stays when the paragraph becomes known later.
  package var id: String
  /// Ids under which the recommendation was listed before.
  package var aliases: [String]
  /// The id of its body, which is the name of the body's file without its ending.
  package var body: String
  package var document: DocumentSymbols
  /// The paragraph, numbered recommendation or section; nil if it was not seen.
  package var paragraph: String?
  /// The year of the decision; nil if it was not seen.
  package var year: Int?
  /// The day of the decision; nil if it was not seen.
  package var date: CalendarDate?
  package var kind: RecommendationKind
  package var strength: RecommendationStrength
  /// Codes of entities and ids of addressees in `addressees.yaml`.
  package var addressees: [String]
  /// One of `RecommendationRegister.themes`.
  package var theme: String
  /// What is asked, as a sentence.
  package var text: String
  /// What readers must know beside the text, such as a paragraph of the draft; empty if there is nothing.
  package var note: String
  /// When it is due, in the order of the document; empty if no time is set or none was seen.
  package var dues: [RecommendationDue]
  /// Numbers of indicators by the id of their framework; the choice is ours.
  package var indicators: [String: [String]]
  package var links: [RecommendationLink]
  /// Where the text or the summary of it was read.
  package var source: String
  package var confidence: RecommendationConfidence
  /// Where the recommendation is defined, relative to the folder of definitions.
  package var place: SourcePlace

  package init(
    id: String, aliases: [String] = [], body: String, document: DocumentSymbols, paragraph: String? = nil,
    year: Int?, date: CalendarDate? = nil, kind: RecommendationKind, strength: RecommendationStrength = .unknown,
    addressees: [String], theme: String, text: String, note: String = "", dues: [RecommendationDue] = [],
    indicators: [String: [String]] = [:], links: [RecommendationLink] = [], source: String,
    confidence: RecommendationConfidence, place: SourcePlace = SourcePlace(file: "")
  ) {
    self.id = id
    self.aliases = aliases
    self.body = body
    self.document = document
    self.paragraph = paragraph
    self.year = year
    self.date = date
    self.kind = kind
    self.strength = strength
    self.addressees = addressees
    self.theme = theme
    self.text = text
    self.note = note
    self.dues = dues
    self.indicators = indicators
    self.links = links
    self.source = source
    self.confidence = confidence
    self.place = place
  }

  /// The first time at which it is due; nil if no time is set or none was seen.
  package var due: RecommendationDue? { dues.first }

  /// Whether the text still has to be compared with its document, because it was written from memory.
  package var isUnconfirmed: Bool { confidence == .memory }
}
