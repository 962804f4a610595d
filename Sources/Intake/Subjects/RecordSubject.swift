import Model

/// The subject of a record: one indicator of one entity in one year.
struct RecordSubject {
  let draft: SubmissionDraft
  let terms: FrameworkLookup
  /// The position of the indicator in the framework.
  let position: Int

  var framework: Framework { terms.framework }
  var indicator: Indicator { terms.framework.indicators[position] }
}
