import ArgumentParser
import Pipeline

extension Indicators {
  /// Prints the JSON Schema of indicator files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: help("indicators-schema"), discussion: help("indicators-schema-examples"))

    func run() throws {
      var output = StandardOutput()
      output.write(DefinitionCheck.schema)
      output.flush()
    }
  }
}
