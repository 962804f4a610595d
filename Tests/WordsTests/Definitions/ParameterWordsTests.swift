import Model
import Testing
import Words

/// Tests that a number in a definition is shown in the unit of the value with which it is compared.
@Suite struct ParameterWordsTests {
  private func value(_ rule: Rule, measures: [Measure] = SmallIndicator.indicator.measures) throws -> String {
    var indicator = SmallIndicator.indicator
    indicator.measures = measures
    indicator.criteria[0].rule = rule
    return RuleWords(words: try .embedded(), indicator: indicator).value(
      ExactDecimal(units: 15_000_000), of: indicator.parameters[0])
  }

  private func compared(_ subject: Operand) -> Rule {
    .condition(Condition(subject: subject, comparison: .atLeast(.parameter("floor"))))
  }

  @Test func aNumberComparedWithAShareIsInPerCent() throws {
    #expect(try value(compared(.measure("share"))) == "15 per cent")
    #expect(try value(.all([.any([.none([compared(.measure("share"))])])])) == "15 per cent")
  }

  @Test func aNumberHasNoUnit() throws {
    #expect(try value(compared(.answer("open_wells"))) == "15")
    let count = Measure(id: "share", title: "Items", formula: .items(ItemMeasure(.count)))
    #expect(try value(compared(.measure("share")), measures: [count]) == "15")
  }

  @Test func aNumberThatIsNotComparedHasNoUnit() throws {
    #expect(try value(.condition(Condition(subject: .measure("share"), comparison: .answered))) == "15")
  }
}
