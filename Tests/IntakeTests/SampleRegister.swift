import Model

@testable import Intake

/// A vocabulary with four recommendations and a scale of another tracker.
enum SampleRegister {
  static let register = RecommendationRegister(
    recommendations: [
      recommendation("EX-1-1", year: 2010), recommendation("EX-1-2", year: 2010),
      recommendation("EX-2-1", year: 2020, symbol: "E/RES/2020/2"),
    ], entities: SampleVocabulary.vocabulary.entities)

  static let vocabulary = Vocabulary(
    entities: SampleVocabulary.vocabulary.entities, frameworks: SampleVocabulary.vocabulary.frameworks,
    register: register,
    trackerScales: [
      TrackerScale(
        id: "jiu", title: "Joint Inspection Unit", source: "",
        words: [
          TrackerScale.Word(word: "accepted", title: "accepted", response: .accepted),
          TrackerScale.Word(word: "in progress", title: "in progress", status: .inProgress),
          TrackerScale.Word(word: "noted", title: "noted"),
        ]),
      TrackerScale(
        id: "letters", title: "Letters", source: "",
        words: ["A", "B"].map { TrackerScale.Word(word: $0, title: $0) }),
    ])

  static func recommendation(_ id: String, year: Int, symbol: String = "E/RES/2010/1") -> Recommendation {
    Recommendation(
      id: id, body: "ecosoc", document: DocumentSymbols(final: symbol), year: year, kind: .resolution,
      addressees: ["EXW"], theme: "policy", text: "Something is asked.", source: "", confidence: .read)
  }

  static func read(_ name: String, _ text: String) throws -> Intaken {
    try SubmissionFolder.read(name, text, vocabulary: vocabulary)
  }
}
