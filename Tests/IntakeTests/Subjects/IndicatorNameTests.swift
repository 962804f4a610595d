import Model
import Testing

@testable import Intake

@Suite struct IndicatorNameTests {
  @Test(arguments: [
    ("6", "6", ""), ("PI6", "6", ""), ("PI 6 Policy", "6", "Policy"), ("pi-6: Policy", "6", "Policy"),
    ("6. Policy", "6", "Policy"), ("h3", "H3", ""), ("6.1", "6.1", ""), ("Policy", nil, "Policy"),
    ("PISA", nil, "PISA"), ("", nil, ""),
  ])
  func aNumberAndATitleAreToldApart(_ text: String, _ number: String?, _ title: String) {
    let name = IndicatorName(text)
    #expect(name.number == number)
    #expect(name.title == title)
  }

  @Test func theIndicatorIsFoundByNumberOrTitle() {
    let framework = SampleVocabulary.vocabulary.frameworks[1]
    #expect(IndicatorName("2").position(in: framework) == 1)
    #expect(IndicatorName("audit").position(in: framework) == 1)
    #expect(IndicatorName("9").position(in: framework) == nil)
    #expect(IndicatorName("").position(in: framework) == nil)
  }

  @Test func aTitleBesideTheNumberIsCompared() {
    let indicator = SampleVocabulary.vocabulary.frameworks[1].indicators[0]
    #expect(IndicatorName("1 policy").agrees(with: indicator))
    #expect(!IndicatorName("1 Audit").agrees(with: indicator))
  }
}
