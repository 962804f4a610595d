import Model
import Testing

@Suite struct ParameterTests {
  @Test func theLatestValueThatAppliesIsInForce() {
    let values = [(2025, 15), (2027, 20)].map {
      Parameter.DatedValue(from: $0.0, value: ExactDecimal(units: Int64($0.1)), source: "")
    }
    let parameter = Parameter(id: "least", title: "", values: values)
    #expect(parameter.value(in: 2024) == nil)
    #expect(parameter.value(in: 2026)?.value.units == 15)
    #expect(parameter.value(in: 2027)?.value.units == 20)
  }
}
