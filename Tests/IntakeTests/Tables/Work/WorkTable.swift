import Model

@testable import Intake

/// A table of work items, with a framework that asks for them.
enum WorkTable {
  static let header =
    "entity,year,id,kind,marker,marker-scale,budget,expenditure,currency,partners,sdg-targets,start,end,gender-analysis\n"

  static func read(_ rows: String) throws -> Intaken {
    try SubmissionFolder.read("work.csv", header + rows, vocabulary: vocabulary)
  }

  static let vocabulary: Vocabulary = {
    var framework = SampleVocabulary.vocabulary.frameworks[1]
    framework.indicators[0].measures = [
      Measure(
        id: "analysed", title: "",
        formula: .items(ItemMeasure(.shareOfItems, with: ItemFilter(facts: [.genderAnalysis])))),
      Measure(id: "spent", title: "", formula: .items(ItemMeasure(.shareOfMoney(.expenditure)))),
    ]
    var entities = SampleVocabulary.vocabulary.entities.entities
    entities[1].markerScale = MarkerScales.noMarkers
    let codes = ["0", "1", "2", "3"].map {
      MarkerScale.Code(code: $0, title: "", otherSpellings: $0 == "2" ? ["2A"] : [])
    }
    return Vocabulary(
      entities: EntityList(entities), frameworks: [framework],
      markers: MarkerScales(scales: [MarkerScale(id: "gem", title: "GEM", source: "", codes: codes)], assumed: "gem"))
  }()
}

extension Intaken {
  var work: WorkTotals? { submissions.first?.work }
}
