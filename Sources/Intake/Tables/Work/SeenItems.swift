import Model

/// The ids of work items that have been read, as numbers that stand for them.
final class SeenItems {
  /// More ids are not remembered: memory would grow with the file.
  static let most = 500_000

  private var lines: [UInt64: Line] = [:]
  private var files: [String] = []

  private struct Line {
    let file: UInt32
    let line: UInt32
  }

  enum Answer {
    case new
    case seen(SourcePlace)
    /// Nobody can tell any more.
    case full
  }

  /// Remembers the id with this fingerprint.
  func remember(_ fingerprint: UInt64, file: String, line: Int) -> Answer {
    if let first = lines[fingerprint] {
      return .seen(SourcePlace(file: files[Int(first.file)], line: Int(first.line)))
    }
    guard lines.count < Self.most else { return .full }
    if files.last != file { files.append(file) }
    lines[fingerprint] = Line(file: UInt32(files.count - 1), line: UInt32(clamping: line))
    return .new
  }
}
