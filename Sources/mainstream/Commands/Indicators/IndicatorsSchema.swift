import ArgumentParser
import Pipeline

extension Indicators {
  /// Prints the JSON Schema of a kind of definition files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema",
      abstract: help("indicators-schema"), discussion: help("indicators-schema-examples"))

    @Argument(help: ArgumentHelp(help("indicators-schema-kind")))
    var kind = DefinitionCheck.SchemaKind.indicator

    func run() throws {
      var output = StandardOutput()
      output.write(DefinitionCheck.schema(of: kind))
      output.flush()
    }
  }
}

extension DefinitionCheck.SchemaKind: ExpressibleByArgument {}
