import Formats
import Intake
import Model

/// Recognizes files with the same content as an earlier file, such as a submission that was sent twice.
///
/// Otherwise every row of such a file would be reported as a duplicate. Only files of a size that was read before are
/// compared, large ones first by their beginning, and none with a file that was refused before its end.
struct DuplicateFileDetector {
  /// The size in bytes from which the beginnings of files are compared before the whole files.
  private static let largeSize = 1 << 20

  /// The sizes of the files that were read to their end.
  private var sizes: Set<Int> = []
  /// The names of these files, by the SHA-256 of their contents.
  private var names: [String: String] = [:]
  /// The SHA-256 of the first piece of the large ones.
  private var beginnings: Set<String> = []

  /// The name of the first file with the content of `item`; nil if no file that was read to its end has it.
  func firstFile(matching item: SubmissionFiles.Item) -> String? {
    if let entry = item.entry { return entry.byteCount > 0 ? names[entry.sha256] : nil }
    // Foundation's file attributes would also look up the owner's name, which is not needed.
    guard let size = try? FileBytes(path: item.path).size, size > 0, sizes.contains(size) else { return nil }
    if size >= Self.largeSize {
      guard let beginning = Self.digest(item.path, isWhole: false), beginnings.contains(beginning) else { return nil }
    }
    return Self.digest(item.path, isWhole: true).flatMap { names[$0] }
  }

  /// Takes a file that was read to its end, so that later ones are compared with it.
  mutating func add(_ item: SubmissionFiles.Item, _ input: InputFile) {
    guard input.byteCount > 0, names[input.sha256] == nil else { return }
    sizes.insert(input.byteCount)
    names[input.sha256] = item.name
    guard input.byteCount >= Self.largeSize, item.entry == nil else { return }
    if let beginning = Self.digest(item.path, isWhole: false) { beginnings.insert(beginning) }
  }

  private static func digest(_ path: String, isWhole: Bool) -> String? {
    guard let bytes = try? FileBytes(path: path) else { return nil }
    do {
      if isWhole { try bytes.forEachPiece { _ in true } } else { _ = try bytes.nextPiece { _ in } }
    } catch { return nil }
    return bytes.digest
  }
}
