import Model

/// The result of checking two small files.
enum CheckedSample {
  static let checked = CheckedSubmissions(
    findings: [
      Finding(
        .ratingUnknown, at: SourcePlace(file: "a.csv", line: 2, column: 9), found: "meest",
        arguments: ["allowed": ["missing", "meets"], "indicator": "6", "suggestion": "meets"]),
      Finding(.fileEmpty, at: SourcePlace(file: "b.csv")),
    ],
    fileCount: 2, submissionCount: 1, ratingCount: 3, answerCount: 0,
    unchecked: [.rest(file: "a.csv", line: 8), .lastYear])
}
