import Frameworks
import Intake
import Model
import Words

/// Puts the errors that end a run into words.
package enum RunFailure {
  /// The findings that an error stands for, if it stands for any.
  package static func findings(of error: any Error) -> [Finding]? { (error as? DefinitionsInvalid)?.findings }

  package static func text(of error: any Error, words: Catalogue) -> String {
    switch error {
    case let error as SubmissionFolderError: words.say("failure-no-folder", ["path": .text(error.path)])
    case let error as ReportFolderError:
      words.say(
        "failure-output-\(error.step.rawValue)", ["path": .text(error.path), "problem": .text(error.problem)])
    case let error as RatingExplanationError: text(of: error, words)
    default: words.say("failure-other", ["problem": .text("\(error)")])
    }
  }

  private static func text(of error: RatingExplanationError, _ words: Catalogue) -> String {
    switch error {
    case .unknownEntity(let name, let suggestion):
      words.say(
        "unknown-entity",
        [
          "name": .text(name),
          "suggestion": .text(suggestion.map { words.say("suggestion", ["name": .text($0)]) } ?? ""),
        ])
    case .unknownIndicator(let number, let framework):
      words.say("unknown-indicator", ["name": .text(number), "framework": .text(framework)])
    case .noFramework(let year): words.say("explain-no-framework", ["year": .number(year)])
    case .noSubmission(let entity, let year):
      words.say("explain-nothing", ["entity": .text(entity), "year": .number(year)])
    }
  }
}
