/// The reason why a command cannot continue; the only error that a stage throws.
///
/// Problems in data are findings, which are never thrown. The text of an error is in `Words`, in each language.
package enum RunError: Error, Hashable, Sendable {
  // Definitions
  /// The definitions contain mistakes. All of them are listed, so that they can be corrected at once.
  case definitionsInvalid([Finding])
  case frameworkUnknown(String, known: [String])
  case frameworkNotInForce(String, year: Int)
  case noFrameworkInForce(year: Int)
  case indicatorUnknown(String, framework: String)
  case indicatorNumberWrong(String)
  case indicatorNumberTaken(String, framework: String)
  case entityUnknown(String, suggestion: String?)
  case noBridge(from: String, to: String)

  // Files and folders, by path
  case fileUnusable(String, FileProblem)
  case noSubmissionFolder(String)
  case noTextFolder(String)
  /// A new indicator file was not written: the path exists already, or its folder does not.
  case indicatorNotWritten(String)
  /// The report could not be moved to its final place.
  case reportNotPublished(PublishingStep, path: String, FileProblem)

  // Submissions and reports
  case noSubmission(entity: String, year: Int)
  /// The path given as an earlier report does not contain a report.
  case noEarlierReport(String)
  /// The folder is not a report: it has no `run.json`.
  case noReport(String)
  /// The report replaces an earlier one, whose folder was not given.
  case noEarlierReportNamed(String)
  /// None of the places searched contains all `count` input files of the report.
  case inputsNotFound(report: String, count: Int)
  /// There is no figure with this name. `nearest` lists similar names, most similar first.
  case figureUnknown(String, nearest: [String])
}

/// Why a file or a folder cannot be used.
package enum FileProblem: Hashable, Sendable {
  /// The path is a folder, a pipe or a device.
  case notAFile
  /// The system reported this error number.
  case system(Int32)
  /// A library reported this message and no error number.
  case told(String)
}

/// The step that failed when the report was moved to its final place.
package enum PublishingStep: String, Hashable, Sendable {
  case open, lock, occupied, write
}
