import Formats
import Foundation
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
    case let error as PublishedReportError: words.say("failure-replaces", ["path": .text(error.path)])
    case let error as TextFolderError: words.say("text-no-folder", ["path": .text(error.path)])
    case let error as FigureTraceError: text(of: error, words)
    case ReportVerificationError.noReport(let path): words.say("verify-no-report", ["path": .text(path)])
    case ReportVerificationError.replaces(let path): words.say("verify-replaces", ["path": .text(path)])
    case ReportVerificationError.noInputs(let path, let count):
      words.say("verify-no-inputs", ["path": .text(path), "n": .count(count)])
    case let error as RatingExplanationError: text(of: error, words)
    case RescoringError.noBridge(let from, let to):
      words.say("score-no-bridge", ["framework": .text(from), "other": .text(to)])
    case let error as FileError:
      words.say("failure-file", ["path": .text(error.path), "problem": .text("\(error)")])
    case let error as CocoaError where error.filePath != nil:
      words.say("failure-file", ["path": .text(error.filePath ?? ""), "problem": .text(problem(of: error))])
    default: words.say("failure-other", ["problem": .text("\(error)")])
    }
  }

  private static func text(of error: FigureTraceError, _ words: Catalogue) -> String {
    let names = words.language.list(error.nearest)
    let suggestion = error.nearest.isEmpty ? "" : words.say("way-nearest", ["names": .text(names)])
    return words.say("way-unknown", ["name": .text(error.id), "suggestion": .text(suggestion)]).trimmingWhitespace
  }

  private static func text(of error: RatingExplanationError, _ words: Catalogue) -> String {
    switch error {
    case .unknownEntity(let name, let suggestion):
      words.say(
        "unknown-entity",
        [
          "name": .text(name),
          "suggestion": .text(suggestion.map { words.say("suggestion", ["name": .text($0)]) } ?? ""),
        ]
      ).trimmingWhitespace
    case .unknownFramework(let id, let known):
      words.say("unknown-framework", ["name": .text(id), "allowed": .text(words.language.list(known))])
    case .unknownIndicator(let number, let framework):
      words.say("unknown-indicator", ["name": .text(number), "framework": .text(framework)])
    case .notInForce(let framework, let year):
      words.say("explain-not-in-force", ["framework": .text(framework), "year": .number(year)])
    case .noFramework(let year): words.say("explain-no-framework", ["year": .number(year)])
    case .noSubmission(let entity, let year):
      words.say("explain-nothing", ["entity": .text(entity), "year": .number(year)])
    }
  }

  /// The system's own words for an error of the file system, which say more than those of the library above it.
  private static func problem(of error: CocoaError) -> String {
    guard let code = (error.underlying as? POSIXError)?.code else { return error.localizedDescription }
    return String(cString: strerror(code.rawValue))
  }
}
