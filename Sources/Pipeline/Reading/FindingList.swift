import Formats
import Model

/// Collects findings in the order in which they occur, limited in number over all files.
final class FindingList {
  /// The maximum number of findings listed for one code, and for all codes together.
  private static let (limit, total) = (5_000, 30_000)

  private var list = BoundedFindings(limit: limit, total: total)

  func take(_ finding: Finding) { list.take(finding) }

  /// The findings, and how many are not listed.
  var all: [Finding] { list.findings + list.unlisted(file: ".") }
}
