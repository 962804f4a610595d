import Formats
import Foundation
import Model

extension Catalogue {
  /// Explains in one or two sentences why a command cannot continue.
  ///
  /// For invalid definitions, there is one line per mistake.
  package func words(for error: RunError) -> String {
    switch error {
    case .definitionsInvalid(let findings): findings.map(line).joined(separator: "\n")
    case .textsRefused(let findings, let folder): textsMessage(findings, folder: folder)
    case .examplesFail(let findings, let folder): examplesMessage(findings, folder: folder)
    case .frameworkUnknown, .frameworkNotInForce, .noFrameworkInForce, .indicatorUnknown,
      .indicatorNumberWrong, .indicatorNumberTaken, .entityUnknown, .recommendationUnknown, .noBridge, .importUnknown,
      .weightsLacking, .sessionUnknown:
      definitionMessage(error)
    case .fileUnusable, .outputUnwritable, .noSubmissionFolder, .noTextFolder, .indicatorNotWritten,
      .outputExists, .notMarked, .reportNotPublished, .reportNotKept:
      fileMessage(error)
    case .noSubmissionFiles, .reportWouldShrink, .noSubmission, .noEarlierReport, .noReport, .noEarlierReportNamed,
      .inputsNotFound, .figureUnknown, .initiativeUnknown, .noPairColumns, .noEarlierSubmission:
      reportMessage(error)
    }
  }

  /// The message for an error that no stage throws deliberately.
  package func words(forUnforeseen error: any Error) -> String {
    say("failure-other", ["problem": .text("\(error)")])
  }
}

extension Catalogue {
  private func definitionMessage(_ error: RunError) -> String {
    switch error {
    case .frameworkUnknown(let id, let known):
      say("unknown-framework", ["name": .text(id), "allowed": .text(language.list(known))])
    case .frameworkNotInForce(let title, let year):
      say("explain-not-in-force", ["framework": .text(title), "year": .number(year)])
    case .noFrameworkInForce(let year): say("explain-no-framework", ["year": .number(year)])
    case .indicatorUnknown(let number, let framework):
      say("unknown-indicator", ["name": .text(number), "framework": .text(framework)])
    case .indicatorNumberWrong(let number): say("indicators-new-number-wrong", ["number": .text(number)])
    case .indicatorNumberTaken(let number, let framework):
      say("indicators-new-number-taken", ["number": .text(number), "framework": .text(framework)])
    case .entityUnknown(let name, let suggestion):
      saying("unknown-entity", ["name": .text(name)], suggestion.map { say("suggestion", ["name": .text($0)]) })
    case .recommendationUnknown(let name, let suggestion):
      saying(
        "unknown-recommendation", ["name": .text(name)], suggestion.map { say("suggestion", ["name": .text($0)]) })
    case .sessionUnknown(let year, let known):
      say("unknown-session", ["year": .number(year), "allowed": .text(language.list(known.map { String($0) }))])
    case .weightsLacking(let folder): say("no-weights", ["folder": .text(folder)])
    case .importUnknown(let name, let known):
      say("unknown-import", ["name": .text(name), "allowed": .text(language.list(known))])
    case .noBridge(let from, let to): say("score-no-bridge", ["framework": .text(from), "other": .text(to)])
    default: words(forUnforeseen: error)
    }
  }

  /// Names the first examples, so that the line stays short enough for a mail.
  private func examplesMessage(_ findings: [Finding], folder: String) -> String {
    let most = 3
    var examples = findings.prefix(most).map { finding in
      say(
        "failure-examples-example",
        [
          "name": .text(finding.found ?? ""), "file": .text(finding.place.file),
          "line": .number(finding.place.line ?? 0),
        ])
    }
    if findings.count > most {
      examples.append(say("failure-examples-more", ["n": .count(findings.count - most)]))
    }
    return VisibleText.onOneLine(
      say("failure-examples", ["examples": .text(row(examples)), "folder": .text(folder)]))
  }

  /// One line for each finding, then what follows from them.
  private func textsMessage(_ findings: [Finding], folder: String) -> String {
    let listed = findings.filter { $0.severity >= .warning }
    return
      (listed.map(line)
      + [say("text-refused", ["n": .count(listed.count), "path": .text(folder)])].map(VisibleText.onOneLine))
      .joined(separator: "\n")
  }

  private func fileMessage(_ error: RunError) -> String {
    switch error {
    case .fileUnusable(let path, let problem):
      say("failure-file", ["path": .text(path), "problem": .text(words(for: problem))])
    case .outputUnwritable(let problem): say("failure-output", ["problem": .text(words(for: problem))])
    case .noSubmissionFolder(let path): say("failure-no-folder", ["path": .text(path)])
    case .noTextFolder(let path): say("text-no-folder", ["path": .text(path)])
    case .outputExists(let path): say("template-output-exists", ["path": .text(path)])
    case .notMarked(let path, let refusal): words(for: refusal, path)
    case .indicatorNotWritten(let path): say("indicators-new-not-written", ["path": .text(path)])
    case .reportNotPublished(let step, let path, let problem):
      say("failure-output-\(step.rawValue)", ["path": .text(path), "problem": .text(words(for: problem))])
    case .reportNotKept(let path, let problem):
      say("failure-output-kept", ["path": .text(path), "problem": .text(words(for: problem))])
    default: words(forUnforeseen: error)
    }
  }

  private func reportMessage(_ error: RunError) -> String {
    switch error {
    case .noSubmissionFiles(let folders): say("failure-no-files", ["paths": .text(language.list(folders))])
    case .reportWouldShrink(let path, let year, let lost):
      say("failure-shrinks", ["path": .text(path), "year": .number(year), "names": .text(names(of: lost))])
    case .noSubmission(let entity, let year): say("explain-nothing", ["entity": .text(entity), "year": .number(year)])
    case .noEarlierSubmission(let path, let entity, let year):
      say("template-no-last-year", ["path": .text(path), "entity": .text(entity), "year": .number(year)])
    case .noEarlierReport(let path): say("failure-replaces", ["path": .text(path)])
    case .noReport(let path): say("verify-no-report", ["path": .text(path)])
    case .noEarlierReportNamed(let path): say("verify-replaces", ["path": .text(path)])
    case .inputsNotFound(let path, let count): say("verify-no-inputs", ["path": .text(path), "n": .count(count)])
    case .initiativeUnknown(let id): say("unknown-initiative", ["id": .text(id)])
    case .noPairColumns(let path): say("initiatives-no-pair-columns", ["path": .text(path)])
    case .figureUnknown(let name, let nearest):
      saying(
        "way-unknown", ["name": .text(name)],
        nearest.isEmpty ? nil : say("way-nearest", ["names": .text(language.list(nearest))]))
    default: words(forUnforeseen: error)
    }
  }

  /// At most ten entities, each with its first file.
  private func names(of lost: [RunError.LostEntity]) -> String {
    let names = lost.prefix(10).map { entity in
      entity.files.first.map { say("failure-shrinks-name", ["entity": .text(entity.code), "file": .text($0)]) }
        ?? entity.code
    }
    return (names + (lost.count > 10 ? [say("more-places", ["n": .count(lost.count - 10)])] : []))
      .joined(separator: say("list-comma"))
  }

  /// A sentence, followed by the suggestion if there is one.
  private func saying(_ key: String, _ values: [String: WordValue], _ suggestion: String?) -> String {
    say(key, values.merging(["suggestion": .text(suggestion ?? "")]) { own, _ in own }).trimmingWhitespace
  }

  /// The operating system's own description of a file problem.
  private func words(for problem: FileProblem) -> String {
    switch problem {
    case .notAFile: say("failure-not-a-file")
    case .system(let code): String(cString: strerror(code))
    case .libraryMessage(let text): text
    }
  }
}

extension Catalogue {
  private func words(for refusal: MarkingRefusal, _ path: String) -> String {
    let (key, name): (String, String) =
      switch refusal {
      case .signed: ("signed", "")
      case .locked: ("locked", "")
      case .part(let name): ("part", name)
      case .document: ("document", "")
      case .several(let name): ("several", name)
      case .ending(let ending): ("ending", ending)
      case .rows(let name): ("rows", name)
      case .unreadable: ("unreadable", "")
      }
    return say("marked-refused-\(key)", ["path": .text(path), "name": .text(name)])
  }
}
