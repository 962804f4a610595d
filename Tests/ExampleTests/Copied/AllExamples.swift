// swift-format-ignore-file

extension GivenValues {
  /// The examples that are run.
  static var allExamples: [[() throws -> Void]] {
    [
      examplesOfAnalysis,
      examplesOfAudit,
      examplesOfFormats,
      examplesOfFrameworks,
      examplesOfIntake,
      examplesOfModel,
      examplesOfPipeline,
      examplesOfReporting,
      examplesOfReview,
      examplesOfScoring,
      examplesOfWords,
    ]
  }
}
