import Glibc

/// The report could not be put in its place.
package struct ReportFolderError: Error {
  package enum Step: String, Sendable {
    case open, lock, occupied, write
  }

  package let step: Step
  package let path: String
  /// The system's error number.
  package let code: Int32

  /// The system's own words for the error.
  package var problem: String { String(cString: strerror(code)) }
}
