import ArgumentParser
import Model
import Pipeline
import Reporting

/// Shows every field that is read from a file, verbatim, with its place.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: help("inspect"), discussion: help("inspect-examples"))

  @Argument(help: ArgumentHelp(help("inspect-file"), valueName: "file"))
  var file: String

  @Flag(help: ArgumentHelp(help("json")))
  var json = false

  @OptionGroup var definitions: DefinitionOptions

  func run() throws {
    try Failure.reported { words in
      var output = StandardOutput()
      let findings = try FieldInspection.run(file: file) { field in
        output.write(json ? FieldInspectionText.json(field) : FieldInspectionText.text(field, words))
      }
      output.flush()
      for finding in findings { StandardError.line(words.line(finding)) }
      if SeverityCounts(findings).hasErrors { throw Exit.findings }
    }
  }
}
