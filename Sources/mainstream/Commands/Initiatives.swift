import ArgumentParser
import Model
import Pipeline
import Reporting

/// Lists the initiatives of entities by country, and what they have in common.
struct Initiatives: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "initiatives", abstract: help("initiatives"), discussion: help("initiatives-examples"))

  @Argument(help: ArgumentHelp(help("initiatives-files"), valueName: "file"))
  var files: [String]

  @Option(name: .customLong("import"), help: ArgumentHelp(help("initiatives-import"), valueName: "name"))
  var importName: String?

  @Option(help: ArgumentHelp(help("initiatives-decisions"), valueName: "file"))
  var decisions: String?

  @Option(help: ArgumentHelp(help("initiatives-audience"), valueName: "name"))
  var audience = "public"

  @Option(help: ArgumentHelp(help("initiatives-pairs"), valueName: "file"))
  var pairs: String?

  @Option(help: ArgumentHelp(help("initiatives-features"), valueName: "dir"))
  var features: String?

  @Option(help: ArgumentHelp(help("initiatives-output"), valueName: "dir"))
  var output: String?

  @OptionGroup var definitions: DefinitionOptions

  func validate() throws {
    guard [output, pairs, features].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(saying: "usage-initiatives")
    }
  }

  func run() throws {
    try Failure.reported { words in
      let progress = ProgressLine(words: words)
      defer { progress?.wipe() }
      var run = InitiativeRun(
        files: files, indicators: definitions.folder, importName: importName, audience: audience)
      run.currentYear = CurrentYear.value
      run.decisions = decisions
      let show = progress.map { line in { line.show($0, read: $1, size: $2) } }
      var unknown: [String] = []
      let outcome: InitiativeRun.Outcome
      if let pairs {
        let compared = try run.compare(pairs: pairs, progress: show)
        progress?.wipe()
        (outcome, unknown) = (compared.outcome, compared.unknown)
        var standardOutput = StandardOutput()
        standardOutput.write(compared.rows)
        standardOutput.flush()
      } else if let features {
        outcome = try run.writeFeatures(to: features, progress: show)
        progress?.wipe()
      } else {
        outcome = try run.write(to: output ?? "", words: words, progress: show)
        progress?.wipe()
      }
      StandardError.line(InitiativeText(words: words).text(outcome.report, outcome.findings, page: outcome.page))
      for id in unknown { StandardError.line(words.words(for: RunError.initiativeUnknown(id))) }
      if !unknown.isEmpty || SeverityCounts(outcome.findings).hasErrors { throw Exit.findings }
    }
  }
}
