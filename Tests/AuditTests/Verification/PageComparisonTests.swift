import Model
import Testing

@testable import Audit

@Suite struct PageComparisonTests {
  private func compare(_ published: String, _ own: String) -> [ReportDifference] {
    func page(_ body: String) -> [UInt8] { Array("<!DOCTYPE html><html><body>\(body)</body></html>".utf8) }
    return PageComparison(file: "index.html", figures: ["f/x": "65%"]).compare(page(published), with: page(own))
      .differences
  }

  private func mark(_ text: String, _ name: String = "f/x") -> String { "<b data-figure=\"\(name)\">\(text)</b>" }

  @Test func aFigureThatDiffersIsListed() {
    let found = compare(mark("66%"), mark("65%"))
    #expect(found.map(\.kind) == [.figure])
    #expect(found.first?.published == "66%")
    #expect(found.first?.recomputed == "65%")
  }

  @Test func aFigureMayBeWrittenInTwoWays() {
    #expect(compare(mark("65") + mark("65%"), mark("65%") + mark("65")) == [])
  }

  @Test func removedAndAddedFiguresAreListed() {
    #expect(compare("", mark("65%")).map(\.kind) == [.figureMissing])
    #expect(compare(mark("65%"), "").map(\.kind) == [.figureExtra])
  }
}
