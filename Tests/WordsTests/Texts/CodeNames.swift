import Model

/// The names of finding codes in the source files, such as `claimHigher`.
enum CodeNames {
  static let all: [String: FindingCode] = Dictionary(
    uniqueKeysWithValues: SourceTexts.files(below: folder, endingIn: ".swift").flatMap { file in
      file.text.matches(of: /(?m)^  package static let (\w+) = Self\(\s*"([a-z0-9-]+)"/).compactMap { match in
        FindingCode(rawValue: String(match.2)).map { (String(match.1), $0) }
      }
    })

  /// The folder with the declarations of the codes.
  static let folder = "Sources/Model/Findings/Codes"
}
