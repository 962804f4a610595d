import Formats
import Model

/// The bytes of one file of the definitions, or why they are not read.
struct DefinitionBytes {
  /// The maximum size of a YAML file.
  static let maxDocumentSize = 1 << 20
  /// The maximum size of `entities.csv`.
  static let maxTableSize = 4 << 20

  private(set) var bytes: [UInt8]?
  private(set) var file: InputFile?
  private(set) var finding: Finding?

  /// Reads the file at `path` below `root`; links are not followed.
  init(_ path: String, below root: String, atMost limit: Int = maxDocumentSize) {
    let place = SourcePlace(file: path)
    switch WholeFile("\(root)/\(path)", atMost: limit) {
    case .bytes(let bytes):
      self.bytes = bytes
      file = InputFile(path: path, byteCount: bytes.count, sha256: Fingerprint.sha256Hex(of: bytes))
    case .link: finding = Finding(.definitionLink, at: place)
    case .unreadable: finding = Finding(.fileUnreadable, at: place)
    case .tooLarge:
      finding = Finding(
        .definitionTooLarge, at: place,
        arguments: ["limit": PhraseKey("limit-megabytes", ["limit": "\(limit >> 20)"])])
    }
  }
}
