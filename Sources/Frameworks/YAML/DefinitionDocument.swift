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
  init(
    _ path: String, below root: String, maxNodes: Int = DefinitionParser.maxNodes,
    _ body: (Entry, DefinitionMistakes, String) -> Value?
  ) {
    let read = DefinitionBytes(path, below: root)
    file = read.file
    guard let bytes = read.bytes else {
      findings = read.finding.map { [$0] } ?? []
      return
    }
    let mistakes = DefinitionMistakes(file: path)
    defer { findings = mistakes.sortedFindings }
    guard let text = Self.text(bytes, mistakes) else { return }
    value = DefinitionParser.root(of: text, mistakes: mistakes, atMost: maxNodes)
      .flatMap { body($0, mistakes, read.file?.sha256 ?? "") }
  }

  /// The text in UTF-8; nil for UTF-16 and the like, which nothing can be read of.
  private static func text(_ bytes: [UInt8], _ mistakes: DefinitionMistakes) -> [UInt8]? {
    guard String(validating: bytes, as: UTF8.self) == nil else {
      // Editors on Windows write a byte order mark at the beginning.
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.prefix { $0 != "\u{FFFD}" }.count { $0.isNewline } + 1
    mistakes.note(.definitionNotUTF8, at: SourcePlace(file: mistakes.file, line: line))
    return bytes.contains(0) ? nil : Array(text.utf8)
  }

  /// Reads several files concurrently and returns the results in the order of `paths`.
  static func all(
    _ paths: [String], below root: String, maxNodes: Int = DefinitionParser.maxNodes,
    _ body: @Sendable (Entry, DefinitionMistakes, String) -> Value?
  ) -> [DefinitionDocument] where Value: Sendable {
    var documents = [DefinitionDocument?](repeating: nil, count: paths.count)
    documents.withUnsafeMutableBufferPointer { slots in
      // Safe because each iteration writes only its own slot.
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: paths.count) { index in
        slots[index] = DefinitionDocument(paths[index], below: root, maxNodes: maxNodes, body)
      }
    }
    return documents.compactMap { $0 }
  }
}

extension DefinitionDocument: Sendable where Value: Sendable {}
