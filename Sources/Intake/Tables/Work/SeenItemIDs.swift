import Model

/// The ids of the work items read so far, stored as fingerprints.
final class SeenItemIDs {
  /// The maximum number of ids stored, so that memory does not grow with the file.
  static let limit = 500_000

  private var lines: [UInt64: Line] = [:]
  private var files: [String] = []

  private struct Line {
    let file: UInt32
    let line: UInt32
  }

  enum Outcome {
    case new
    case seen(SourcePlace)
    /// The maximum was reached, so it is unknown whether the id is new.
    case limitReached
  }

  /// Stores the id with this fingerprint, unless it is known already.
  func remember(_ fingerprint: UInt64, file: String, line: Int) -> Outcome {
    if let first = lines[fingerprint] {
      return .seen(SourcePlace(file: files[Int(first.file)], line: Int(first.line)))
    }
    guard lines.count < Self.limit else { return .limitReached }
    if files.last != file { files.append(file) }
    lines[fingerprint] = Line(file: UInt32(files.count - 1), line: UInt32(clamping: line))
    return .new
  }
}
