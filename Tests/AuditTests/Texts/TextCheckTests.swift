import Model
import Testing
import Words

@testable import Audit

/// Tests that numbers and directions in analysts' texts are compared with the figures that the texts mention.
@Suite struct TextCheckTests {
  private static let group = "f/2025/system/system"

  private func findings(_ markdown: String) throws -> [FindingCode] {
    let file = InputFile(path: "overview.md", byteCount: 0, sha256: "")
    return try TextCheck(figures: SmallFigures.published, words: Catalogue.embedded())
      .findings(in: ReportText(chapter: "overview", file: file, markdown: markdown)).map(\.code)
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

  @Test func aDirectionWithoutAnEarlierYearIsNotSupported() throws {
    let text = "It fell to [40 %](figure:f/2023/system/system/meets-or-exceeds)."
    #expect(try findings(text) == [.textDirectionUnsupported])
  }

  @Test(arguments: ["because", "due to", "thanks to", "which led to", "as a result of"])
  func aCauseOfAFigureIsReported(_ cause: String) throws {
    let text = "It is [60 %](figure:\(Self.group)/meets-or-exceeds) \(cause) new policies."
    #expect(try findings(text) == [.textCause])
    #expect(try findings("The office closed \(cause) the merger.") == [])
  }

  @Test func aDirectionAndACauseAreBothReported() throws {
    let text = "It fell to [60 %](figure:\(Self.group)/meets-or-exceeds) because of cuts."
    #expect(try findings(text) == [.textDirectionDiffers, .textCause])
  }
}
