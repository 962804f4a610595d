import Formats
import Foundation
import Model

/// Reads a folder of definitions: a folder for each framework version, `bridges/` and `entities.csv`.
package struct DefinitionsFolder {
  private let root: String
  private var findings: [Finding] = []
  private var files: [InputFile] = []

  /// Reads everything below `root`; throws `DefinitionsInvalid` with all mistakes if there is any.
  package static func read(_ root: String) throws -> Definitions {
    var folder = DefinitionsFolder(root: root)
    return try folder.read()
  }

  private init(root: String) { self.root = root }

  private mutating func read() throws -> Definitions {
    let names = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    var frameworks: [Framework] = []
    for name in names where name != "bridges" && isFolder(name) {
      if let framework = readFramework(name) { frameworks.append(framework) }
    }
    if frameworks.isEmpty, findings.isEmpty {
      findings.append(Finding(.definitionEmpty, at: SourcePlace(file: root)))
    }
    var bridges: [Bridge] = []
    if isFolder("bridges") {
      for name in try yamlFiles(in: "bridges") {
        let bridge = readDocument("bridges/\(name)") { root, _, fingerprint in
          BridgeFile.read(root, frameworks: frameworks, fingerprint: fingerprint)
        }
        if let bridge { bridges.append(bridge) }
      }
    }
    let entities = readEntities()
    guard findings.isEmpty, let entities else { throw DefinitionsInvalid(findings: findings) }
    return Definitions(
      frameworks: frameworks, bridges: bridges, entities: entities, files: files.sorted { $0.path < $1.path })
  }

  private mutating func readFramework(_ folder: String) -> Framework? {
    guard let names = try? yamlFiles(in: folder), names.contains("framework.yaml") else { return nil }
    let read = readDocument("\(folder)/framework.yaml") { root, _, fingerprint in
      let framework = FrameworkFile.read(root, fingerprint: fingerprint)
      if let framework, framework.id != folder {
        root.note(.definitionFrameworkFolder, found: framework.id, ["folder": folder])
      }
      return framework
    }
    guard var framework = read else { return nil }
    for name in names where name != "framework.yaml" {
      let indicator = readDocument("\(folder)/\(name)") { root, mistakes, fingerprint in
        IndicatorFile(framework: framework, mistakes: mistakes).read(root, fingerprint: fingerprint)
      }
      guard let indicator else { continue }
      if framework.indicators.contains(where: { $0.number == indicator.number }) {
        findings.append(
          Finding(
            .definitionIndicatorTwice, at: SourcePlace(file: indicator.file), found: indicator.number))
      } else {
        framework.indicators.append(indicator)
      }
    }
    framework.indicators.sort { IndicatorNumber($0.number) < IndicatorNumber($1.number) }
    return framework
  }

  private mutating func readEntities() -> EntityList? {
    guard let bytes = readFile("entities.csv") else { return nil }
    let mistakes = Mistakes(file: "entities.csv")
    let entities = EntitiesFile.read(bytes, mistakes: mistakes)
    findings += mistakes.findings
    return entities
  }

  private mutating func readDocument<Value>(
    _ path: String, with body: (Entry, Mistakes, String) -> Value?
  ) -> Value? {
    guard let bytes = readFile(path) else { return nil }
    let mistakes = Mistakes(file: path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      findings.append(Finding(.textNotUTF8, at: SourcePlace(file: path), severity: .blocker))
      return nil
    }
    let value = Document.root(of: text, mistakes: mistakes)
      .flatMap { body($0, mistakes, Fingerprint.sha256Hex(of: bytes)) }
    findings += mistakes.findings
    return value
  }

  private mutating func readFile(_ path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: "\(root)/\(path)") else {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(file: path)))
      return nil
    }
    let bytes = [UInt8](data)
    files.append(InputFile(path: path, byteCount: bytes.count, sha256: Fingerprint.sha256Hex(of: bytes)))
    return bytes
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) && isFolder.boolValue
  }

  private func yamlFiles(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".yaml") }.sorted()
  }
}
