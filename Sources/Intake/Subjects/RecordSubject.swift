import Model

/// What a record speaks of: one indicator of one entity in one year, as recognised from its fields.
struct RecordSubject {
  let draft: SubmissionDraft
  let terms: FrameworkTerms
  /// The position of the indicator in the framework.
  let position: Int

  var framework: Framework { terms.framework }
  var indicator: Indicator { terms.framework.indicators[position] }
}
