import Model
import Testing
import Words

/// A number of a definition is told in the unit of what it is compared with.
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

  @Test func aShareIsComparedInPerCent() throws {
    #expect(try value(compared(.measure("share"))) == "15 per cent")
    #expect(try value(.all([.any([.none([compared(.measure("share"))])])])) == "15 per cent")
  }

  @Test func aNumberHasNoUnit() throws {
    #expect(try value(compared(.answer("open_wells"))) == "15")
    let count = Measure(id: "share", title: "Items", formula: .items(ItemMeasure(.count)))
    #expect(try value(compared(.measure("share")), measures: [count]) == "15")
  }

  @Test func whatIsComparedWithNothingHasNoUnit() throws {
    #expect(try value(.condition(Condition(subject: .measure("share"), comparison: .answered))) == "15")
  }
}
