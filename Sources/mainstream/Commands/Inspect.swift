import ArgumentParser
import Formats
import Model
import Pipeline

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
    try Failure.reported {
      var output = StandardOutput()
      let findings = try FieldInspection.run(file: file) { field in
        if json {
          output.line(field.json)
        } else {
          output.line(field.text)
        }
      }
      output.flush()
      for finding in findings { StandardError.line(FindingPrinter.line(finding, words: words)) }
      if SeverityCounts(findings).hasErrors { throw Exit.findings }
    }
  }
}
