import Formats
import Model

/// Blank ratings of one file, which are reported once if no row of the file holds a rating.
///
/// Until the first rating, blanks are kept back; from then on each is reported at once.
final class RatingColumn {
  /// The maximum number of findings kept back; more of them are not listed anyway.
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

  /// Reports or keeps back a blank rating.
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

  /// Notes that a row holds a rating, whether or not it can be used.
  func takeRating() {
    isEmpty = false
    for (place, arguments) in heldBack { findings.note(.ratingBlank, at: place, arguments, field: .rating) }
    for _ in heldBack.count..<max(count, heldBack.count) { findings.note(.ratingBlank, at: SourcePlace(file: "")) }
    heldBack = []
    count = 0
  }

  /// Reports what was kept back, at the end of the file.
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
