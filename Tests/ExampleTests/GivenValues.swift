import Analysis
import Model
import Testing
import Words

/// The values that examples use without making them.
///
/// Examples that use one of them are compiled and not run.
struct GivenValues {
  let definitions: Definitions
  let framework: Framework
  let submission: Submission
  let card: Scorecard
  let population: Population
  let records: FollowUpRecords
  let report: SystemReport
  let words: Catalogue
  let files: [ReportFile]
  let figures: [PublishedFigure]
}

/// Checks that `print` would write `expected`, which does not show a line end after the last value.
func expectPrinted(_ values: Any..., is expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
  var printed = values.map { String(describing: $0) }.joined(separator: " ")
  if printed.hasSuffix("\n") { printed.removeLast() }
  #expect(printed == expected, sourceLocation: sourceLocation)
}
