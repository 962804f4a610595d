import ArgumentParser
import Formats
import Model
import Pipeline
import Words

/// A reason why a command cannot go on, in words.
struct Failure: Error {
  let message: String

  init(_ message: String) { self.message = message }

  /// Runs `body`; an error becomes words on standard error and exit code 2.
  static func reported(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let code as ExitCode {
      throw code
    } catch {
      if let findings = RunFailure.findings(of: error) {
        for finding in findings { StandardError.line(FindingPrinter.line(finding, words: words)) }
      } else {
        StandardError.line((error as? Failure)?.message ?? RunFailure.text(of: error, words: words))
      }
      throw Exit.failed
    }
  }
}

/// How many findings there are of each severity.
struct SeverityCounts {
  private let counts: [Severity: Int]
  private let explained: Int

  init(_ findings: [Finding]) {
    counts = findings.reduce(into: [:]) { if $1.isOpen { $0[$1.severity, default: 0] += 1 } }
    explained = findings.count { !$0.isOpen }
  }

  var hasErrors: Bool { counts.keys.contains { $0 >= .error } }

  /// Such as “2 errors, 1 note, 3 explained”; only those that occur.
  func text(_ words: Catalogue) -> String {
    var parts = Severity.allCases.reversed().compactMap { severity in
      counts[severity].map { words.say("count-\(severity.rawValue)", ["n": .count($0)]) }
    }
    if explained > 0 { parts.append(words.say("count-explained", ["n": .count(explained)])) }
    return parts.isEmpty ? words.say("count-none") : parts.joined(separator: words.say("list-comma"))
  }
}
