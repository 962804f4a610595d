import ArgumentParser
import Formats
import Model
import Pipeline

/// Checks files of submissions and lists every finding.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: help("check"), discussion: help("check-examples"))

  @Argument(help: ArgumentHelp(help("check-files"), valueName: "file"))
  var files: [String]

  @Flag(help: ArgumentHelp(help("json")))
  var json = false

  @Option(help: ArgumentHelp(help("check-format")))
  var format: FindingFormat?

  @Option(help: ArgumentHelp(help("check-last-year"), valueName: "file"))
  var lastYear: [String] = []

  @Option(help: ArgumentHelp(help("check-preview"), valueName: "dir"))
  var preview: String?

  @OptionGroup var definitions: DefinitionOptions

  func run() throws {
    try Failure.reported {
      let progress = ProgressLine()
      defer { progress?.wipe() }
      let result = try SubmissionCheck.run(
        files: files, lastYear: lastYear, indicators: definitions.folder,
        progress: progress.map { line in { line.show($0, read: $1, size: $2) } })
      progress?.wipe()
      let unchecked = result.unchecked.map(UncheckedText.line)
      let summary = words.say(
        "check-summary",
        [
          "files": .text(words.say("files", ["n": .count(result.fileCount)])),
          "submissions": .text(words.say("submissions", ["n": .count(result.submissionCount)])),
          "ratings": .text(words.say("ratings", ["n": .count(result.ratingCount)])),
          "answers": .text(words.say("answers", ["n": .count(result.answerCount)])),
          "counts": .text(SeverityCounts(result.findings).text(words)),
        ])
      var output = StandardOutput()
      switch json ? .json : format ?? .text {
      case .json:
        for finding in result.findings { output.line(FindingPrinter.json(finding, words: words)) }
      case .csv: output.write(FindingPrinter.csv(result.findings, words: words))
      case .html:
        output.write(
          try SubmissionCheck.html(
            result.findings, summary: summary, unchecked: unchecked, words: words))
      case .text:
        output.write(FindingPrinter.text(result.findings, words: words))
        output.line(summary)
        if !unchecked.isEmpty { output.line(words.say("unchecked")) }
        for part in unchecked { output.line("  \(VisibleText.onOneLine(part))") }
      }
      output.flush()
      if let preview {
        let pages = try SubmissionPreview.write(
          files: files, indicators: definitions.folder, output: preview, words: words)
        for page in pages { StandardError.line(words.say("check-preview-written", ["page": .text(page)])) }
      }
      if SeverityCounts(result.findings).hasErrors { throw Exit.findings }
    }
  }
}

/// The forms in which findings are printed.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, html
}
