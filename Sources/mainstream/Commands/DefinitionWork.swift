import ArgumentParser
import Formats
import Foundation
import Model
import Pipeline
import Words

extension DefinitionOptions {
  /// The framework with this id.
  func framework(_ id: String) throws -> Framework {
    let all = try DefinitionCheck.read(folder).frameworks
    if let framework = all.first(where: { $0.id == id }) { return framework }
    throw Failure(
      words.say("unknown-framework", ["name": .text(id), "allowed": .text(words.language.list(all.map(\.id)))]))
  }
}

extension Indicators {
  /// Writes a new indicator file to fill in.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: help("indicators-new"), discussion: help("indicators-new-examples"))

    @Argument(help: ArgumentHelp(help("indicators-framework")))
    var framework: String

    @Argument(help: ArgumentHelp(help("indicators-new-number")))
    var number: String

    @Argument(help: ArgumentHelp(help("indicators-new-title")))
    var title: String

    @Option(help: ArgumentHelp(help("indicators-new-output"), valueName: "file"))
    var output: String?

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported {
        let framework = try definitions.framework(framework)
        guard IndicatorNumber.isWellFormed(number) else {
          throw Failure(words.say("indicators-new-number-wrong", ["number": .text(number)]))
        }
        guard framework.position(ofIndicator: number) == nil else {
          throw Failure(
            words.say("indicators-new-number-taken", ["number": .text(number), "framework": .text(framework.title)]))
        }
        let skeleton = IndicatorSkeleton(words: words, framework: framework, number: number, title: title)
        guard let output else {
          var standard = StandardOutput()
          standard.write(skeleton.text)
          return standard.flush()
        }
        do {
          try Data(skeleton.text.utf8).write(to: URL(filePath: output), options: .withoutOverwriting)
        } catch {
          throw Failure(words.say("indicators-new-not-written", ["path": .text(output)]))
        }
      }
    }
  }

  /// Shows what changed between two folders of definitions.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: help("indicators-diff"), discussion: help("indicators-diff-examples"))

    @Argument(help: ArgumentHelp(help("indicators-diff-old"), valueName: "old-dir"))
    var old: String

    @Argument(help: ArgumentHelp(help("indicators-diff-new"), valueName: "new-dir"))
    var new: String

    @Flag(help: ArgumentHelp(help("json")))
    var json = false

    func run() throws {
      try Failure.reported {
        let changes = try DefinitionCheck.changes(from: old, to: new)
        let said = ChangeWords(
          words: words, before: try DefinitionCheck.read(old).frameworks,
          after: try DefinitionCheck.read(new).frameworks)
        var output = StandardOutput()
        if json {
          for change in changes { output.line(Self.json(change, said)) }
        } else {
          output.write(said.text(changes))
        }
        output.flush()
      }
    }

    private static func json(_ change: DefinitionChange, _ said: ChangeWords) -> String {
      var json = JSONText()
      json.object {
        $0.member("framework", change.framework)
        $0.member("indicator", change.indicator)
        $0.member("subject", change.subject.rawValue)
        $0.member("name", change.name)
        $0.member("change", change.kind)
        $0.member("before", said.before(change))
        $0.member("after", said.after(change))
        $0.member("text", said.sentence(change))
      }
      return json.text
    }
  }

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
