import ArgumentParser
import Formats
import Model
import Pipeline

/// Checks files of submissions and lists every finding.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: help("check"), discussion: help("check-examples"))

  @Argument(help: ArgumentHelp(help("check-files"), valueName: "file"))
  var files: [String]

  @Flag(help: ArgumentHelp(help("json")))
  var json = false

  @Option(help: ArgumentHelp(help("check-last-year"), valueName: "file"))
  var lastYear: [String] = []

  @OptionGroup var definitions: DefinitionOptions

  func run() throws {
    try Failure.reported {
      let result = try SubmissionCheck.run(files: files, lastYear: lastYear, indicators: definitions.folder)
      var output = StandardOutput()
      if json {
        for finding in result.findings { output.line(FindingPrinter.json(finding, words: words)) }
      } else {
        output.write(FindingPrinter.text(result.findings, words: words))
        output.line(
          words.say(
            "check-summary",
            [
              "files": .text(words.say("files", ["n": .count(result.fileCount)])),
              "submissions": .text(words.say("submissions", ["n": .count(result.submissionCount)])),
              "ratings": .text(words.say("ratings", ["n": .count(result.ratingCount)])),
              "answers": .text(words.say("answers", ["n": .count(result.answerCount)])),
              "counts": .text(SeverityCounts(result.findings).text(words)),
            ]))
      }
      output.flush()
      if SeverityCounts(result.findings).hasErrors { throw Exit.findings }
    }
  }
}
