import Foundation
import Model

@testable import Frameworks

/// A temporary folder of definitions, which starts as a copy of the valid ones.
struct DefinitionTree: ~Copyable {
  let root: String

  static let sound = Bundle.module.resourcePath! + "/Sound"
  static let broken = Bundle.module.resourcePath! + "/Broken"
  /// The definitions that are delivered with the program.
  static let delivered = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Indicators").path

  init(copying folder: String = DefinitionTree.sound) throws {
    root = NSTemporaryDirectory() + "definitions-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: folder, toPath: root)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file, replacing an existing one.
  func lay(_ bytes: some Sequence<UInt8>, at path: String) throws {
    let url = URL(filePath: "\(root)/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func lay(_ text: String, at path: String) throws { try lay(text.utf8, at: path) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: "\(root)/\(path)") }

  func text(at path: String) throws -> String { try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) }

  /// Replaces `old`, which must occur in the file, by `new`.
  func change(_ path: String, _ old: String, _ new: String) throws {
    let text = try text(at: path)
    guard let range = text.range(of: old) else { throw CocoaError(.fileReadCorruptFile) }
    try lay(text.replacingCharacters(in: range, with: new), at: path)
  }

  func findings() throws -> [Finding] {
    do {
      _ = try DefinitionsFolder.read(root)
      return []
    } catch RunError.definitionsInvalid(let findings) {
      return findings
    }
  }
}
