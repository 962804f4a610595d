import Formats
import Foundation
import Model

/// The result of reading one definition file: its value, its mistakes and its fingerprint.
struct DefinitionDocument<Value> {
  private(set) var file: InputFile?
  private(set) var findings: [Finding] = []
  private(set) var value: Value?

  /// Reads the file at `path` below `root`; `body` makes the value from the root entry, the list of mistakes and the
  /// fingerprint.
  init(_ path: String, below root: String, _ body: (Entry, DefinitionMistakes, String) -> Value?) {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else {
      findings = [Finding(.fileUnreadable, at: SourcePlace(file: path))]
      return
    }
    let bytes = [UInt8](data)
    let fingerprint = Fingerprint.sha256Hex(of: bytes)
    file = InputFile(path: path, byteCount: bytes.count, sha256: fingerprint)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let line = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }.count { $0.isNewline } + 1
      findings = [Finding(.definitionNotUTF8, at: SourcePlace(file: path, line: line))]
      return
    }
    let mistakes = DefinitionMistakes(file: path)
    // Editors on Windows put a byte order mark first.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    value = DefinitionParser.root(of: text, mistakes: mistakes).flatMap { body($0, mistakes, fingerprint) }
    findings = mistakes.findings
  }

  /// Reads several files concurrently and returns the results in the order of `paths`.
  static func all(
    _ paths: [String], below root: String, _ body: @Sendable (Entry, DefinitionMistakes, String) -> Value?
  ) -> [DefinitionDocument] where Value: Sendable {
    var documents = [DefinitionDocument?](repeating: nil, count: paths.count)
    documents.withUnsafeMutableBufferPointer { slots in
      // Safe because each iteration writes only its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: paths.count) { index in
        slots[index] = DefinitionDocument(paths[index], below: root, body)
      }
    }
    return documents.compactMap { $0 }
  }
}

extension DefinitionDocument: Sendable where Value: Sendable {}
