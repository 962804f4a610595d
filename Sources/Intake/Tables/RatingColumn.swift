import Formats
import Model

/// Collects the blank ratings of one file, which are reported once if no row of the file has a rating.
///
/// Blanks are held until the first rating. After it, each blank is reported at once.
final class RatingColumn {
  /// The maximum number of findings that are held.
  ///
  /// More would not be listed anyway.
  private static let limit = BoundedFindings.limit

  private let findings: FileFindings
  private(set) var isEmpty = true
  private var heldBack: [(place: SourcePlace, arguments: FindingArguments)] = []
  private var count = 0
  /// Rows with no rating that hold another record.
  private var passedOver = 0
  private var firstPassedOver: SourcePlace?

  /// The words for ratings, if no row told them.
  private let allowed: [String]

  init(findings: FileFindings, allowed: [String] = []) {
    self.findings = findings
    self.allowed = allowed
  }

  /// Reports or holds a blank rating.
  func takeBlank(at place: SourcePlace, _ arguments: @autoclosure () -> FindingArguments) {
    guard isEmpty else { return findings.note(.ratingBlank, at: place, arguments(), field: .rating) }
    count += 1
    if heldBack.count < Self.limit { heldBack.append((place, arguments())) }
  }

  /// Notes a row without a rating that holds an answer or an action: the rating may stand in another row.
  func passOver(at place: SourcePlace) {
    passedOver += 1
    firstPassedOver = firstPassedOver ?? place
  }

  /// Records that a row has a rating, whether or not it can be used.
  func takeRating() {
    isEmpty = false
    for (place, arguments) in heldBack { findings.note(.ratingBlank, at: place, arguments, field: .rating) }
    for _ in heldBack.count..<max(count, heldBack.count) { findings.note(.ratingBlank, at: SourcePlace(file: "")) }
    heldBack = []
    count = 0
  }

  /// Reports the held findings at the end of the file.
  func finish() {
    if isEmpty, heldBack.isEmpty, let firstPassedOver, passedOver > 1 {
      return findings.note(
        .ratingColumnEmpty, at: firstPassedOver,
        ["count": String(passedOver), "allowed": allowed, "field": Field.rating.name])
    }
    guard isEmpty, count > 1, let first = heldBack.first else { return takeRating() }
    let allowed = first.arguments[list: "allowed"] ?? []
    findings.note(
      .ratingColumnEmpty, at: first.place, ["count": String(count), "allowed": allowed, "field": Field.rating.name])
    heldBack = []
    count = 0
  }
}
