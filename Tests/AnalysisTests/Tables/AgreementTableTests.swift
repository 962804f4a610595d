import Model
import Testing

@testable import Analysis

@Suite struct AgreementTableTests {
  @Test func theTotalOfAnEditionFollowsItsIndicators() {
    let counts = ["1", "2"].map {
      AgreementCounts(framework: "example-1", year: 2023, indicator: $0, counts: [.same: 2, .claimHigher: 1])
    }
    let rows = FigureTable.agreements(counts, editions: [("example-1", 2022), ("example-1", 2023)]).rows
    #expect(rows.map(\.isTotal) == [false, false, true])
    #expect(rows[2].figures.map(\.name.text).first == "example-1/2023/agreement/all/same")
    #expect(rows[2].figures.first?.value == .count(4))
    #expect(rows[2].figures.last?.value == .count(6))
  }
}
