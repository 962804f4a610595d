import Model
import Testing

@testable import Matching

@Suite struct InitiativeComparisonTests {
  private func pairs(_ initiatives: [Initiative]) -> [InitiativePair] {
    InitiativeComparison(initiatives, weights: .delivered).pairs(atLeast: MatchingWeights.delivered.lowerThreshold)
      .pairs
  }

  private func score(_ a: Initiative, _ b: Initiative) -> InitiativePair {
    InitiativeComparison([a, b], weights: .delivered).score(0, 1)
  }

  private let water = """
    The project trains women's committees in the districts of Northmere and Estvale to run solar pumps and to keep the
    accounts of village water points, with spare parts from local shops
    """

  @Test func aCopyIsTheSame() {
    let copy = score(
      .example("1", "1.2 Solar pumps for village water points", water, parent: "Water"),
      .example("2", "Solar pumps for village water points (EXL)", water, by: "EXL", parent: "Water"))
    #expect(copy.kind == .same)
    #expect(copy.score > 0.9)
  }

  @Test func oneProgrammeToldByTwoPartnersIsFound() {
    let pair = score(
      .example(
        "1", "Pumps for farms", "Irrigation under the joint programme Verdant Valleys", programme: "JP-7731-XAA"),
      .example("2", "Savings groups", "Loans for women in Verdant Valleys", by: "EXL", programme: "jp 7731 xaa"))
    #expect(pair.evidence.contains { $0.feature == "numbers" && $0.value == 1 && $0.found == "JP-7731-XAA" })
    #expect(pair.evidence.contains { $0.feature == "names" && $0.found == "Verdant Valleys" })
    #expect(pair.score > score(.example("1", "Pumps for farms", "Irrigation"), .example("2", "Savings", "Loans")).score)
  }

  /// Two translations share a programme's name, a number and an agency that has another name in each language.
  @Test(arguments: [
    (
      "Rural women's enterprises", "Part of programme Horizonte Claro, grant 4410273, with IFAD in Lumera Baja",
      "Empresas de mujeres rurales", "Parte del programa Horizonte Claro, donación 4410273, con el FIDA en Lumera Baja"
    ),
    (
      "Midwives for the islands",
      "The Étoile Marine initiative, agreement 8820415, trains midwives with UNFPA in Port Sable",
      "Des sages-femmes pour les îles", "L'initiative Étoile Marine, accord 8820415, forme avec le FNUAP à Port Sable"
    ),
  ])
  func translationsOfOneProgrammeAreCandidates(_ titleA: String, _ textA: String, _ titleB: String, _ textB: String) {
    var (texts, others) = (MadeUpTexts(seed: 5), [Initiative]())
    others = texts.initiatives(60)
    let translations: [Initiative] = [
      .example("a", titleA, textA), .example("b", titleB, textB, by: "EXL"),
    ]
    let found = pairs(translations + others).first { $0.first == 0 && $0.second == 1 }
    #expect(found != nil)
    #expect(found?.evidence.contains { $0.feature == "numbers" } == true)
  }

  @Test func agenciesAreKnownInSeveralLanguages() {
    let pair = score(
      .example("1", "Rural finance with FIDA in the north", by: "FAO"), .example("2", "Rural finance", by: "IFAD"))
    #expect(pair.evidence.contains { $0.feature == "partner" && $0.found == "IFAD" })
  }

  @Test func theYearBeforeUnchangedIsSaid() {
    let pair = score(
      .example("1", "Solar pumps", water, year: 2024), .example("2", "Solar pumps", water, year: 2025))
    #expect(pair.kind == .unchanged)
  }

  /// Twelve entities describe different work with one sentence about gender.
  @Test func aTemplateIsNoCandidate() {
    let sentence = "Gender equality is a significant objective and is mainstreamed in all results areas of this project"
    var texts = MadeUpTexts(seed: 9)
    let templates = (0..<12).map { Initiative.example("\($0)", texts.text(6), sentence, by: "EX\($0)") }
    #expect(pairs(templates).filter { $0.kind == .same || $0.kind == .part }.isEmpty)
    #expect(InitiativeComparison(templates, weights: .delivered).score(0, 1).kind == .template)
  }

  /// One text of two entities about two countries names nothing that makes it one initiative.
  @Test func aTextAboutTwoCountriesIsATemplateUnlessItNamesSomething() {
    let plan = "Support to planning, monitoring and reporting of the annual work plan"
    let named = plan + " of programme Verdant Valleys"
    func kind(_ text: String, _ country: String, _ entity: String) -> InitiativePair.Kind {
      score(
        .example("1", "Work plan supported", text, in: "XAA"),
        .example("2", "Work plan supported", text, by: entity, in: country)
      ).kind
    }
    #expect(kind(plan, "XBB", "EXL") == .template)
    #expect(kind(plan, "XAA", "EXL") == .same)
    #expect(kind(plan, "XBB", "EXW") == .same)
    #expect(kind(named, "XBB", "EXL") == .same)
  }

  /// Precision among the hundred strongest pairs, with as many planted pairs.
  @Test func plantedPairsComeFirst() {
    var texts = MadeUpTexts(seed: 3)
    var initiatives: [Initiative] = []
    for number in 0..<100 {
      let (title, text) = (texts.text(7), texts.text(40))
      let share = [0, 0.1, 0.3, 0.5][number % 4]
      initiatives.append(.example("\(number)a", title, text, parent: "P\(number % 9)"))
      initiatives.append(
        .example(
          "\(number)b", texts.edited(title, share: share), texts.edited(text, share: share), by: "EXL",
          parent: "P\(number % 9)"))
    }
    // One list of titles with a text of each entity's own.
    for number in 0..<60 {
      initiatives.append(
        .example(
          "\(number)c", "\(number % 6).1 Support to national plan \(number % 6) of the government", texts.text(30),
          by: "EX\(number)", parent: "Q\(number % 6)"))
    }
    let strongest = pairs(initiatives).prefix(100)
    let right = strongest.count { $0.second == $0.first + 1 && $0.first % 2 == 0 && $0.second < 200 }
    #expect(right >= 90, "\(right) of \(strongest.count)")
  }
}
