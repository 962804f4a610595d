/// Why a command cannot continue.
///
/// This is the only type of error that a stage throws.
///
/// Problems in data are findings, which are never thrown. An error contains no sentences: `Words` supplies the message.
package enum RunError: Error, Hashable, Sendable {
  // Definitions
  /// All mistakes in the definitions or in the files of sessions, so that they can be corrected in one pass.
  case definitionsInvalid([Finding])
  /// Examples of the definitions give another rating than they state; `folder` is that of the definitions.
  case examplesFail([Finding], folder: String)
  case frameworkUnknown(String, known: [String])
  case frameworkNotInForce(String, year: Int)
  case noFrameworkInForce(year: Int)
  case indicatorUnknown(String, framework: String)
  case indicatorNumberWrong(String)
  case indicatorNumberTaken(String, framework: String)
  case entityUnknown(String, suggestion: String?)
  case recommendationUnknown(String, suggestion: String?)
  case noBridge(from: String, to: String)
  /// The folder of definitions has no weights for the comparison of initiatives.
  case weightsLacking(String)
  /// The folder of sessions has none for this year.
  case sessionUnknown(Int, known: [Int])
  /// There is no file with this name in `imports/`.
  case importUnknown(String, known: [String])

  // Files and folders; the strings are paths
  case fileUnusable(String, FileProblem)
  /// What a command prints cannot be written, such as to a disk that is full.
  case outputUnwritable(FileProblem)
  case noSubmissionFolder(String)
  case noTextFolder(String)
  /// Analysts' texts have warnings or errors, and the run is to end in this case.
  case textsRefused([Finding], folder: String)
  /// Something is at the path that a new file or folder was to have.
  case outputExists(String)
  /// The file cannot come back as a marked workbook.
  case notMarked(String, MarkingRefusal)
  /// A new indicator file cannot be written: the file exists already, or its folder does not.
  case indicatorNotWritten(String)
  /// The report could not be moved to its final location.
  case reportNotPublished(PublishingStep, path: String, FileProblem)

  /// A replaced report could not be kept; the new one is in place.
  case reportNotKept(path: String, FileProblem)

  // Submissions and reports
  /// The folders hold no file of a submission.
  case noSubmissionFiles([String])
  /// Entities that the report at `path` rates have no ratings any more.
  case reportWouldShrink(path: String, year: Int, [LostEntity])
  case noSubmission(entity: String, year: Int)
  /// The file or folder holds nothing of the entity for a year before `year` that can be carried over.
  case noEarlierSubmission(path: String, entity: String, year: Int)
  /// The folder given as the earlier report does not contain one.
  case noEarlierReport(String)
  /// The folder contains no report: there is no valid `run.json`.
  case noReport(String)
  /// The report replaces an earlier one, which must be given.
  case noEarlierReportNamed(String)
  /// No folder that was searched contains all `count` files that the report was made from.
  case inputsNotFound(report: String, count: Int)
  /// No initiative has this id.
  case initiativeUnknown(String)
  /// The table of pairs has no columns `id1` and `id2`.
  case noPairColumns(String)
  /// No figure has this name. The most similar names are listed, the best match first.
  case figureUnknown(String, nearest: [String])
}

extension RunError {
  /// An entity that a report rates, with the files that its ratings stood in.
  package struct LostEntity: Hashable, Sendable {
    package let code: String
    package let files: [String]

    package init(code: String, files: [String]) {
      self.code = code
      self.files = files
    }
  }
}

/// Why a file or a folder cannot be used.
package enum FileProblem: Hashable, Sendable {
  /// The path leads to a folder, a pipe or a device, not to a file.
  case notAFile
  /// The error number (`errno`) that the system reported.
  case system(Int32)
  /// The message of a library that reports no error number.
  case libraryMessage(String)
}

/// The step that failed when a report was published.
package enum PublishingStep: String, Hashable, Sendable {
  case open, lock, alreadyExists = "occupied", write
}
