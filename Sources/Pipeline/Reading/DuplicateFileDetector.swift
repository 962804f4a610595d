import Formats
import Intake

/// Recognizes files with the same content as an earlier file, such as a submission that was sent twice.
///
/// Otherwise every row of such a file would be reported as a duplicate.
struct DuplicateFileDetector {
  private struct Known {
    let item: SubmissionFiles.Item
    var digest: String?
  }

  /// Only files of equal size can be identical, so few files need to be read.
  private var knownBySize: [Int: [Known]] = [:]

  /// The name of the first file with the content of `item`; nil if `item` itself is the first.
  mutating func firstFile(matching item: SubmissionFiles.Item) -> String? {
    // Foundation's file attributes would also look up the owner's name, which is not needed.
    guard let size = item.entry?.byteCount ?? (try? FileBytes(path: item.path).size), size > 0 else { return nil }
    var known = knownBySize[size, default: []]
    var digest: String?
    if !known.isEmpty {
      digest = Self.digest(item)
      for index in known.indices where known[index].digest == nil {
        known[index].digest = Self.digest(known[index].item)
      }
    }
    if let digest, let first = known.first(where: { $0.digest == digest }) { return first.item.name }
    known.append(Known(item: item, digest: digest))
    knownBySize[size] = known
    return nil
  }

  private static func digest(_ item: SubmissionFiles.Item) -> String? {
    if let entry = item.entry { return entry.sha256 }
    guard let bytes = try? FileBytes(path: item.path) else { return nil }
    do { try bytes.forEachPiece { _ in true } } catch { return nil }
    return bytes.digest
  }
}
