import ArgumentParser
import Model
import Pipeline
import Reporting

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

  @Option(help: ArgumentHelp(help("check-marked"), valueName: "file"))
  var marked: String?

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  func validate() throws {
    if marked != nil, files.count != 1 { throw ValidationError(saying: "usage-marked") }
  }

  func run() throws {
    try Failure.reported { words in
      let marking = marked.map { MarkedWorkbook(of: files[0], output: $0) }
      // What cannot be written is said before a long check.
      try marking?.requirePossible()
      let progress = ProgressLine(words: words)
      defer { progress?.wipe() }
      let result = try SubmissionCheck.run(
        files: files, lastYear: lastYear, indicators: definitions.folder,
        entities: speakers.entity, folderIsEntity: speakers.folderIsEntity, currentYear: CurrentYear.value,
        progress: progress.map { line in { line.show($0, read: $1, size: $2) } })
      progress?.wipe()
      var output = StandardOutput()
      switch json ? .json : format ?? .text {
      case .text: output.write(CheckText(words: words).text(result))
      case .json: output.write(FindingJSON.lines(result.findings, words: words))
      case .csv: output.write(FindingCSV.text(result.findings, words: words))
      case .html: output.write(try FindingsPage(words: words).html(result, version: ProgramVersion.text))
      }
      output.flush()
      if let preview {
        let pages = try SubmissionPreview.write(
          files: files, indicators: definitions.folder, output: preview, words: words)
        for page in pages { StandardError.line(words.say("check-preview-written", ["page": .text(page)])) }
      }
      if let marking, let marked {
        let count = try marking.write(result.findings, words: words)
        StandardError.line(words.say("marked-written", ["path": .text(marked), "n": .count(count)]))
      }
      if SeverityCounts(result.findings).hasErrors { throw Exit.findings }
    }
  }
}

/// The forms in which findings are printed.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, csv, html
}
