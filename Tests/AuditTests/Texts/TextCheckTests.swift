import Model
import Testing
import Words

@testable import Audit

/// Tests that numbers and directions in analysts' texts are compared with the figures that the texts mention.
@Suite struct TextCheckTests {
  private static let group = "f/2025/system/system"

  private func findings(_ markdown: String) throws -> [FindingCode] { try all(markdown).map(\.code) }

  private func all(_ markdown: String) throws -> [Finding] {
    let file = InputFile(path: "overview.md", byteCount: 0, sha256: "")
    return try TextCheck(figures: SmallFigures.published, tables: ["f/2025/area"], words: Catalogue.embedded())
      .findings(in: ReportText(chapter: "overview", file: file, markdown: markdown))
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

  private static let area = "f/2025/area/Planning/meets-or-exceeds"
  private static let system = "f/2025/system/system/meets-or-exceeds"

  /// The area shows no clear change; wherever the word stands, it is found, and in its line.
  @Test(arguments: [
    ("# Oversight improved\n\nIt is {{figure:A}}.\n", 1), ("It is\n[up by ten to 60 %](figure:A).\n", 2),
    ("- x\n- it gained: {{figure:A}}\n", 2), ("These improved:\n\n- {{figure:A}}\n", 3),
    ("| Area | Improved |\n|---|---|\n| A | {{figure:A}} |\n", 3),
    ("| Area | Share |\n|---|---|\n| A deteriorated | {{figure:A}} |\n", 3),
    ("See[^1].\n\n[^1]: It fell to {{figure:A}}.\n", 3), ("It improved[^1].\n\n[^1]: {{figure:A}}\n", 1),
    ("> It lost ground: {{figure:A}}\n", 1), ("It ***dropped*** to {{figure:A as words}}.\n", 1),
    ("From 2023 to 2025 it rose to {{figure:A}}.\n", 1), ("There was progress: {{figure:A}}\n", 1),
  ])
  func directionsAreFoundEverywhere(_ text: String, line: Int) throws {
    let found = try all(text.replacing("figure:A", with: "figure:\(Self.area)"))
    #expect(found.map(\.code) == [.textDirectionDiffers], "\(text)")
    #expect(found.first?.place.line == line, "\(text)")
  }

  @Test func everyRowWithAFaultIsFound() throws {
    let rows = (1...5).map { "| \($0) fell | {{figure:\(Self.system)}} |\n" }.joined()
    let found = try all("| A | B |\n|---|---|\n\(rows)")
    #expect(found.map { $0.place.line ?? 0 } == [3, 4, 5, 6, 7])
  }

  @Test func claimsThatAreRightAreNot() throws {
    for text in [
      "# Progress\n\nIt is {{figure:\(Self.system)}}.\n", "It did not rise: {{figure:\(Self.area)}}.",
      "It rose since 2023 to {{figure:\(Self.system)}}.", "It stagnated at {{figure:\(Self.area)}}.",
    ] { #expect(try findings(text) == [], "\(text)") }
    #expect(try findings("It stagnated at {{figure:\(Self.system)}}.") == [.textDirectionDiffers])
    #expect(try findings("It did not rise to {{figure:\(Self.system)}}.") == [.textDirectionDiffers])
  }

  /// The share of the system went from 50 to 60 per cent.
  @Test func aFactorMustBeRight() throws {
    #expect(try findings("It doubled to {{figure:\(Self.system)}}.") == [.textFactorDiffers])
    #expect(try findings("It rose to {{figure:\(Self.system)}}.") == [])
  }

  @Test func formsAndTablesAreChecked() throws {
    #expect(try findings("{{figure:\(Self.system) as words}}") == [])
    #expect(try findings("{{figure:\(Self.system) as word}}") == [.textFormUnknown])
    #expect(try findings("{{figure:\(Self.group)/number-rated as per cent}}") == [.textFormUnsuitable])
    #expect(try findings("{{table:f/2025/area}}") == [])
    #expect(try findings("{{table:f/2025/aera}}") == [.textTableUnknown])
    #expect(try findings("See {{table:f/2025/area}}.") == [.textTableWithin])
    #expect(try findings("{{figrue:x}} and `{{code}}`") == [.textBracesUnknown])
    #expect(try findings("A[^1]\n\n[^2]: b\n") == [.textFootnoteUnmatched, .textFootnoteUnmatched])
    let wide = String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|\n"
    #expect(try findings(wide) == [.textTableSize])
  }

  @Test func numbersInWordsAreCompared() throws {
    func text(_ written: String) -> String { "It is [\(written)](figure:\(Self.system))." }
    for right in ["60 per cent", "more than half", "three in five", "6 out of 10"] {
      #expect(try findings(text(right)) == [], "\(right)")
    }
    for wrong in ["nearly two thirds", "half", "fewer than half", "one in three", "two thirds"] {
      #expect(try findings(text(wrong)) == [.textFigureDiffers], "\(wrong)")
    }
    #expect(
      try findings("[61 per cent](figure:\(Self.system)) fell[^1]\n\n[^1]: thanks to x") == [
        .textFigureDiffers, .textDirectionDiffers, .textCause,
      ])
  }

  @Test func frameworksAreNotCompared() throws {
    let old = SmallFigures.published.first { $0.id == Self.system }!
    var name = old.figure.name
    name.framework = "g"
    name.years = .one(2026)
    let figures = SmallFigures.published + [PublishedFigure(Figure(name, old.figure.value), text: "60%")]
    let file = InputFile(path: "overview.md", byteCount: 0, sha256: "")
    let text = "It fell from {{figure:\(Self.system)}} to {{figure:\(name.text)}}."
    let found = try TextCheck(figures: figures, tables: [], words: Catalogue.embedded())
      .findings(in: ReportText(chapter: "overview", file: file, markdown: text))
    #expect(found.map(\.code) == [.textDirectionUnsupported])
  }
}
