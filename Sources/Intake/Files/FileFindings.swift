import Formats
import Model

/// The findings of one file: those with one cause are merged, with the first place and a count.
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

  init(file: String) { self.file = file }

  /// Whether anything stopped the file, or a part of it, from being read.
  var hasBlocker: Bool { list.findings.contains { $0.severity == .blocker } }

  func take(_ finding: Finding) { list.take(finding) }

  func lists(_ code: FindingCode) -> Bool { list.hasRoom(for: code) }

  func note(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil,
    _ arguments: @autoclosure () -> FindingArguments = [:],
    severity: Severity? = nil
  ) {
    // Arguments may be dear, such as a suggestion; they are made only for what is listed.
    guard list.hasRoom(for: code) else { return list.countOnly(code) }
    take(Finding(code, at: place, found: found, arguments: arguments(), severity: severity))
  }

  /// Notes a problem whose repetition in the file has the same cause.
  ///
  /// - Parameter field: tells causes apart where nothing was found.
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

  /// All findings in the order of the file; `count` says how often a merged one occurred.
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
