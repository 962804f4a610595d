import Formats
import Intake

/// Recognizes files with the same content as an earlier file, such as a submission that was sent twice.
///
/// Otherwise every row of such a file would be reported as a duplicate.
struct DuplicateFileDetector {
  /// The files of one size.
  fileprivate struct SameSize {
    /// The first file, of which nothing more than the size is known until a second one has it.
    var single: SubmissionFiles.Item?
    /// The name of the first file with a content, by its SHA-256.
    var names: [String: String] = [:]
  }

  /// Only files of equal size can be identical, so few files need to be read.
  private var known: [Int: SameSize] = [:]

  /// The name of the first file with the content of `item`; nil if `item` itself is the first.
  mutating func firstFile(matching item: SubmissionFiles.Item) -> String? {
    // Foundation's file attributes would also look up the owner's name, which is not needed.
    guard let size = item.entry?.byteCount ?? (try? FileBytes(path: item.path).size), size > 0 else { return nil }
    return known[size, default: SameSize()].firstFile(matching: item)
  }
}

extension DuplicateFileDetector.SameSize {
  fileprivate mutating func firstFile(matching item: SubmissionFiles.Item) -> String? {
    guard !names.isEmpty || single != nil else {
      single = item
      return nil
    }
    if let first = single, let digest = Self.digest(first) { names[digest] = first.name }
    single = nil
    guard let digest = Self.digest(item) else { return nil }
    if let first = names[digest] { return first }
    names[digest] = item.name
    return nil
  }

  private static func digest(_ item: SubmissionFiles.Item) -> String? {
    if let entry = item.entry { return entry.sha256 }
    guard let bytes = try? FileBytes(path: item.path) else { return nil }
    do { try bytes.forEachPiece { _ in true } } catch { return nil }
    return bytes.digest
  }
}
