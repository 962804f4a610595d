import Model

/// The names by which the sources call the codes of findings, such as `claimHigher`.
enum CodeNames {
  static let all: [String: FindingCode] = Dictionary(
    uniqueKeysWithValues: SourceTexts.files(below: folder, endingIn: ".swift").flatMap { file in
      file.text.matches(of: /(?m)^  package static let (\w+) = Self\(\s*"([a-z0-9-]+)"/).compactMap { match in
        FindingCode(rawValue: String(match.2)).map { (String(match.1), $0) }
      }
    })

  /// Where the codes are declared.
  static let folder = "Sources/Model/Findings/Codes"
}
