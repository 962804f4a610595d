import Foundation
import Model
import Testing
import Words

@Suite struct RunErrorWordsTests {
  private let words: Catalogue

  init() throws { words = try Catalogue.embedded() }

  private static let errors: [RunError] = [
    .frameworkUnknown("x", known: ["a", "b"]), .frameworkNotInForce("A", year: 2025), .noFrameworkInForce(year: 2025),
    .indicatorUnknown("6", framework: "A"), .indicatorNumberWrong("x"), .indicatorNumberTaken("6", framework: "A"),
    .entityUnknown("x", suggestion: nil), .noBridge(from: "a", to: "b"), .fileUnusable("p", .notAFile),
    .noSubmissionFolder("p"), .noTextFolder("p"), .indicatorNotWritten("p"),
    .reportNotPublished(.alreadyExists, path: "p", .system(EEXIST)), .noSubmission(entity: "X", year: 2025),
    .noEarlierReport("p"), .noReport("p"), .noEarlierReportNamed("p"), .inputsNotFound(report: "p", count: 2),
    .figureUnknown("f", nearest: []), .examplesFail([], folder: "p"),
  ]

  @Test(arguments: errors) func everyErrorIsASentence(_ error: RunError) {
    let said = words.words(for: error)
    #expect(said.hasSuffix("."), "\(said)")
    #expect(!said.contains("⟦") && !said.hasPrefix("The command could not be completed"), "\(said)")
  }

  @Test func theSystemSaysWhyAFileCannotBeUsed() {
    #expect(words.words(for: .fileUnusable("p", .system(ENOENT))) == "p cannot be used: No such file or directory.")
    #expect(words.words(for: .fileUnusable("p", .notAFile)) == "p cannot be used: it is not an ordinary file.")
    #expect(words.words(for: .fileUnusable("p", .libraryMessage("it is tired"))) == "p cannot be used: it is tired.")
  }

  @Test func aSuggestionFollowsWhereThereIsOne() {
    #expect(words.words(for: .entityUnknown("EXV", suggestion: "EXH")).hasSuffix(" Did you mean “EXH”?"))
    let unknown = words.words(for: .figureUnknown("f", nearest: ["a", "b"]))
    #expect(unknown.hasSuffix("Figures with similar names: a and b."))
  }

  @Test func invalidDefinitionsAreToldMistakeByMistake() {
    let mistakes = [1, 2].map { Finding(.definitionEmpty, at: SourcePlace(file: "a.yaml", line: $0)) }
    let lines = words.words(for: .definitionsInvalid(mistakes)).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[1].hasPrefix("a.yaml:2: "))
    #expect(lines[1].hasSuffix("[definition-empty]"))
  }

  @Test func examplesThatFailAreNamedInOneLine() {
    let failed = (1...5).map { (number: Int) -> Finding in
      Finding(.definitionExampleFails, at: SourcePlace(file: "a/6.yaml", line: number), found: "case\n\(number)")
    }
    let said = words.words(for: .examplesFail(failed, folder: "my definitions"))
    #expect(said.contains("a/6.yaml, line 3"))
    #expect(!said.contains("a/6.yaml, line 4"))
    #expect(said.contains("2 more"))
    #expect(said.contains("mainstream indicators check --indicators my definitions"))
    #expect(!said.contains("\n"))
  }
}
