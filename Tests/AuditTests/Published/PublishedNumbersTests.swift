import Model
import Testing

@testable import Audit

@Suite struct PublishedNumbersTests {
  private func report(_ coverage: String, exceeds: Int = 10, improved: Int = 3) -> [UInt8] {
    Array(
      """
      {"program": {"name": "mainstream", "version": "0.1.0"}, "year": 2025, "release": {"name": "1.1"},
       "coverage": [{"framework": "f", "year": 2025, "expected": 3, "reported": \(coverage)}],
       "distributions": [{"framework": "f", "year": 2025, "by": "system", "key": "system",
         "levels": {"missing": 1, "exceeds": 2}, "not_applicable": 0, "not_reported": 0, "under_review": 0,
         "rated": 3, "exceeds": {"part": 2, "percent_of_rated": \(exceeds), "percent_of_expected": null}}],
       "changes": [{"framework": "f", "from": 2024, "to": 2025, "indicators": [{"indicator": "1",
         "improved": \(improved), "unchanged": 0, "worsened": 0, "not_comparable": 0}],
         "total": {"improved": \(improved), "unchanged": 0, "worsened": 0, "not_comparable": 0}}]}
      """.utf8)
  }

  @Test func numbersAreReadByKind() throws {
    let numbers = try #require(PublishedNumbers(json: report("[\"A\", \"B\"]"))).numbers
    func number(_ kind: FigureKind, _ key: String, _ measure: String) -> Int? {
      numbers.first { $0.name.kind == kind && $0.name.key == key && $0.name.measure == measure }?.number
    }
    #expect(number(.coverage, "", "reported") == 2)
    #expect(number(.distribution, "system", "missing") == 1)
    #expect(number(.distribution, "system", "exceeds_percent_of_rated") == 10)
    #expect(number(.distribution, "system", "exceeds_percent_of_expected") == nil)
    #expect(number(.distribution, "system", "rated") == nil)
    #expect(number(.change, "1", "improved") == 3)
    #expect(number(.change, "", "improved") == 3)
  }

  @Test(arguments: ["", "[]", "{}", "{\"year\": 2025}", "{\"year\": 2025, \"program\": {\"version\": \"1\"}}"])
  func textsThatAreNotReportsAreRefused(_ text: String) { #expect(PublishedNumbers(json: Array(text.utf8)) == nil) }

  @Test func numbersThatDifferAreRevisions() throws {
    let earlier = try #require(PublishedNumbers(json: report("[\"A\"]")))
    let now = try #require(PublishedNumbers(json: report("[\"A\", \"B\"]", exceeds: 20)))
    let replaced = ReportRevision.replaced(earlier, by: now)
    #expect(replaced.name == "1.1")
    #expect(replaced.changed.map(\.number.measure) == ["reported", "exceeds_percent_of_rated"])
    #expect(replaced.changed.map(\.before) == [1, 10])
    #expect(replaced.changed.map(\.now) == [2, 20])
    #expect(replaced.compared == now.numbers.count)
    #expect(replaced.added == 0)
    #expect(replaced.removed == 0)
  }
}
