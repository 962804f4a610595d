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
    default: words.say("failure-other", ["problem": .text("\(error)")])
    }
  }
}
