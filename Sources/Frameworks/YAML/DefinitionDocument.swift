import Formats
import Foundation
import Model

/// What one definition file gave: its value, its mistakes, and what identifies its content.
struct DefinitionDocument<Value> {
  private(set) var file: InputFile?
  private(set) var findings: [Finding] = []
  private(set) var value: Value?

  /// Reads the file at `path` below `root`; `body` makes the value of its root, its mistakes and its fingerprint.
  init(_ path: String, below root: String, _ body: (Entry, Mistakes, String) -> Value?) {
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
    let mistakes = Mistakes(file: path)
    value = Document.root(of: bytes, mistakes: mistakes).flatMap { body($0, mistakes, fingerprint) }
    findings = mistakes.findings
  }

  /// Reads several files at once, on as many processors as there are; in the order of `paths`.
  static func all(
    _ paths: [String], below root: String, _ body: @Sendable (Entry, Mistakes, String) -> Value?
  ) -> [DefinitionDocument] where Value: Sendable {
    var documents = [DefinitionDocument?](repeating: nil, count: paths.count)
    documents.withUnsafeMutableBufferPointer { slots in
      // Each turn writes the slot of its own.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: paths.count) { index in
        slots[index] = DefinitionDocument(paths[index], below: root, body)
      }
    }
    return documents.compactMap { $0 }
  }
}

extension DefinitionDocument: Sendable where Value: Sendable {}
