import Model
import Testing

/// Tests that the source files pass every value that the text of a finding needs.
@Suite struct FindingArgumentsTests {
  /// Values that are always available; see `Catalogue.words(for:)`.
  private static let given: Set = ["found", "suggestion", "count"]

  /// Files that only declare or compare codes.
  private static let vocabulary: Set = [
    "Derivation.swift", "Agreement.swift", "AnnualRun.swift", "Explanations.swift", "KnownMistakes.swift",
    "WithheldTexts.swift",
  ]

  private static let files = SourceTexts.files(below: "Sources", endingIn: ".swift").filter {
    !$0.path.hasPrefix("Sources/Words/") && !$0.path.hasPrefix(CodeNames.folder)
      && !Self.vocabulary.contains(String($0.path.split(separator: "/").last ?? ""))
  }

  /// A place in the source files that uses a code.
  private struct Use {
    let file: String
    let code: FindingCode
    /// The call that uses the code, or the whole target if the values are passed elsewhere.
    let scope: String
  }

  private static let uses = files.flatMap { file in
    file.text.matches(of: /\.([a-z]\w+)/).compactMap { match -> Use? in
      guard let code = CodeNames.all[String(match.1)] else { return nil }
      let before = file.text[..<match.range.lowerBound].filter { !$0.isWhitespace }
      // Some cases of `RunError` have the same names as codes.
      guard !before.hasSuffix("RunError") else { return nil }
      let call = rest(ofCallAt: match.range.upperBound, in: file.text)
      // A review of responses adds the entity and the recommendation, one of the network the entity and the year.
      let isResponse = before.hasSuffix("reviewed.finding(") || before.hasSuffix("ReviewedNetwork.finding(")
      let hasValues = before.hasSuffix("(") && call.contains("[\"") && !isResponse
      let hasNone = before.hasSuffix("Finding(") && !call.contains("arguments")
      return Use(
        file: file.path, code: code, scope: hasValues || hasNone ? String(call) : targets[target(file.path)] ?? "")
    }
  }

  /// All source files of each target.
  private static let targets = Dictionary(files.map { (target($0.path), $0.text) }, uniquingKeysWith: { $0 + $1 })

  private static func target(_ path: String) -> Substring { path.split(separator: "/")[1] }

  /// The text from `start` to the closing parenthesis of the surrounding call.
  private static func rest(ofCallAt start: String.Index, in text: String) -> Substring {
    var depth = 0
    var end = start
    while end < text.endIndex, depth >= 0 {
      if "([".contains(text[end]) { depth += 1 }
      if ")]".contains(text[end]) { depth -= 1 }
      end = text.index(after: end)
    }
    return text[start..<end]
  }

  @Test func everyValueThatATextInsertsIsPassed() throws {
    let texts = try CatalogueTexts(topic: "findings")
    #expect(Self.uses.count > 90)
    for use in Self.uses {
      for name in texts.names(ofFinding: use.code.rawValue).subtracting(Self.given) {
        #expect(
          use.scope.contains("\"\(name)\":") || use.scope.contains("[\"\(name)\"]")
            || use.scope.contains("[phrase: \"\(name)\"]"),
          "\(use.file) makes \(use.code.rawValue) without {\(name)}")
      }
    }
  }

  @Test func everyCodeIsUsed() {
    let made = Set(Self.uses.map(\.code))
    #expect(FindingCode.allCases.filter { !made.contains($0) }.map(\.rawValue) == [])
  }
}
