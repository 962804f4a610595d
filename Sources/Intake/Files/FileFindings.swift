import Formats
import Model

/// Collects the findings of one file; findings with the same cause are merged into the first, with a count.
final class FileFindings {
  private struct Cause: Hashable {
    let code: FindingCode
    let found: String?
    let field: Field?
  }

  private let file: String
  private var list = BoundedFindings()
  private var merged: [Cause: Int] = [:]
  private var counts: [Int: Int] = [:]

  /// What the findings are completed with; nil before records are read.
  var context: FindingContext?

  init(file: String) { self.file = file }

  /// Whether anything prevented the file, or part of it, from being read.
  var hasBlocker: Bool { list.findings.contains { $0.severity == .blocker } }

  func take(_ finding: Finding) {
    guard list.hasRoom(for: finding.code) else { return list.countOnly(finding.code) }
    list.take(context?.completed(finding) ?? finding)
  }
  func lists(_ code: FindingCode) -> Bool { list.findings.contains { $0.code == code } }


  func shouldList(_ code: FindingCode) -> Bool { list.hasRoom(for: code) }

  func note(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil,
    _ arguments: @autoclosure () -> FindingArguments = [:],
    severity: Severity? = nil
  ) {
    // Arguments such as suggestions may be costly, so they are created only for findings that are listed.
    guard list.hasRoom(for: code) else { return list.countOnly(code) }
    take(Finding(code, at: place, found: found, arguments: arguments(), severity: severity))
  }

  /// Reports a problem once, although it may occur many times in the file for the same cause.
  ///
  /// - Parameter field: distinguishes causes for which nothing was found.
  func noteOnce(
    _ code: FindingCode, at place: SourcePlace, found: String?, _ arguments: @autoclosure () -> FindingArguments = [:],
    field: Field? = nil, severity: Severity? = nil
  ) {
    let cause = Cause(code: code, found: found, field: field)
    if let index = merged[cause] {
      counts[index, default: 1] += 1
      return
    }
    if list.hasRoom(for: code) { merged[cause] = list.count }
    note(code, at: place, found: found, arguments(), severity: severity)
  }

  /// Returns all findings in file order; the argument `count` is the number of occurrences of a merged finding.
  func finish() -> [Finding] {
    for index in merged.values {
      list.setArgument("count", of: index, to: String(counts[index] ?? 1))
    }
    let sorted = (list.findings + list.unlisted(file: file)).enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return sorted.map(\.element)
  }
}
