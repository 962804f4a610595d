import Model
import Testing
import Words

@testable import Audit

/// Tests that numbers and directions in analysts' texts are compared with the figures that the texts mention.
@Suite struct TextCheckTests {
  private static let group = "f/2025/system/system"

  /// The share of ratings on the scale rises; the share of all expected ratings falls.
  private func findings(_ markdown: String, silentBefore: Int = 0, silentNow: Int = 0) throws -> [FindingCode] {
    var figures: [PublishedFigure] = []
    for (year, met, silent) in [(2024, 5, silentBefore), (2025, 6, silentNow)] {
      func add(_ measure: FigureMeasure, _ value: FigureValue, _ text: String) {
        let name = FigureName(
          framework: "f", years: .one(year), kind: .distribution, keys: ["system", "system"], measure: measure)
        figures.append(PublishedFigure(Figure(name, value), text: text))
      }
      add(.meetsOrExceeds, .share(Share(met, of: 10)), "\(met * 10)%")
      add(.number(of: .rated), .count(10), "10")
      add(.number(of: "not-applicable"), .count(0), "0")
      add(.number(of: "not-reported"), .count(silent), "\(silent)")
      add(.number(of: "under-review"), .count(0), "0")
    }
    let check = TextCheck(figures: figures, words: try Catalogue.embedded())
    let file = InputFile(path: "overview.md", byteCount: 0, sha256: "")
    return check.findings(in: ReportText(chapter: "overview", file: file, markdown: markdown)).map(\.code)
  }

  @Test func numbersAreCompared() throws {
    #expect(try findings("It is [60 %](figure:\(Self.group)/meets-or-exceeds).") == [])
    #expect(try findings("It is [61 %](figure:\(Self.group)/meets-or-exceeds).") == [.textFigureDiffers])
    #expect(try findings("It is [60 %](figure:\(Self.group)/meets).") == [.textFigureUnknown])
  }

  @Test func directionsAreCompared() throws {
    #expect(try findings("It rose to [60 %](figure:\(Self.group)/meets-or-exceeds).") == [])
    #expect(try findings("It fell to [60 %](figure:\(Self.group)/meets-or-exceeds).") == [.textDirectionDiffers])
  }

  @Test func aRiseUnderOnlyOneDenominatorIsNotARise() throws {
    #expect(
      try findings("It rose to [60 %](figure:\(Self.group)/meets-or-exceeds).", silentBefore: 0, silentNow: 10)
        == [.textDirectionDiffers])
  }
}
