import Formats
import Foundation
import Model

/// Reads a folder of definitions: a folder for each framework version, `bridges/`, `markers.yaml` and `entities.csv`.
///
/// ```swift
/// let definitions = try DefinitionsFolder.read("Indicators")
/// let framework = definitions.framework("un-swap-3.0")!
/// print(framework.indicators.count)  // 18
/// print(framework.position(ofIndicator: "6")!)  // 5
/// ```
package struct DefinitionsFolder {
  private let root: String
  private var findings: [Finding] = []
  private var files: [InputFile] = []
  private var versions: [FrameworkSeriesCheck.Version] = []
  private var markers = MarkerScales()

  /// Reads all definitions below `root`.
  ///
  /// - Throws: `RunError.definitionsInvalid` with every mistake, if there are any.
  package static func read(_ root: String) throws -> Definitions {
    var folder = DefinitionsFolder(root: root)
    return try folder.read()
  }

  private init(root: String) { self.root = root }

  private mutating func read() throws -> Definitions {
    let names = try FolderListing.sorted(root)
    if names.contains("markers.yaml") {
      markers = readDocument("markers.yaml") { root, _, _ in MarkersFile.read(root) } ?? MarkerScales()
    }
    var frameworks: [Framework] = []
    var invalidFrameworks: Set<String> = []
    for name in names where name != "bridges" && !name.hasPrefix(".") && isFolder(name) {
      let before = findings.count
      if let framework = readFramework(name) { frameworks.append(framework) }
      if findings.count > before { invalidFrameworks.insert(name) }
    }
    if frameworks.isEmpty, findings.isEmpty {
      findings.append(Finding(.definitionEmpty, at: SourcePlace(file: root)))
    }
    findings += FrameworkSeriesCheck.findings(versions) + AssumedFrameworkCheck.findings(versions)
    let bridges = isFolder("bridges") ? readBridges(frameworks, invalidFrameworks: invalidFrameworks) : []
    let entities = readEntities()
    // A name may be missing only because the file that defines it could not be read.
    if findings.isEmpty, let entities {
      findings += frameworks.flatMap { CommonInputCheck.findings($0, entities) }
    }
    guard findings.isEmpty, let entities else { throw RunError.definitionsInvalid(findings) }
    return Definitions(
      frameworks: frameworks.filter(\.isAssumed) + frameworks.filter { !$0.isAssumed }, bridges: bridges,
      entities: entities, markers: markers, files: files.sorted { $0.path < $1.path })
  }

  private mutating func readBridges(_ frameworks: [Framework], invalidFrameworks: Set<String>) -> [Bridge] {
    let reader = BridgeFile(frameworks: frameworks, invalidFrameworks: invalidFrameworks)
    return yamlFiles(in: "bridges").compactMap { name in
      readDocument("bridges/\(name)") { root, _, fingerprint in reader.read(root, fingerprint: fingerprint) }
    }
  }

  private mutating func readFramework(_ folder: String) -> Framework? {
    let names = yamlFiles(in: folder)
    guard names.contains("framework.yaml") else {
      findings.append(Finding(.definitionFrameworkLacking, at: SourcePlace(file: folder)))
      return nil
    }
    var place: SourcePlace?
    let read = readDocument("\(folder)/framework.yaml") { root, _, fingerprint in
      let framework = FrameworkFile.read(root, fingerprint: fingerprint)
      let table = root.unrestrictedTable() ?? []
      place = table.first { $0.0 == "years" }?.1.keyEntry.place
      if let framework, framework.id != folder, let id = table.first(where: { $0.0 == "id" })?.1 {
        id.note(.definitionFrameworkFolder, found: framework.id, ["folder": folder])
      }
      return framework
    }
    guard var framework = read else { return nil }
    versions.append(FrameworkSeriesCheck.Version(framework: framework, place: place ?? SourcePlace(file: folder)))
    readIndicators(of: &framework, in: folder, names)
    return framework
  }

  private mutating func readIndicators(of framework: inout Framework, in folder: String, _ names: [String]) {
    let before = findings.count
    var files: [String: String] = [:]
    let paths = names.filter { $0 != "framework.yaml" }.map { "\(folder)/\($0)" }
    let documents = DefinitionDocument.all(paths, below: root) { [framework, markers] root, mistakes, fingerprint in
      IndicatorFile(framework: framework, markers: markers, mistakes: mistakes).read(root, fingerprint: fingerprint).map
      {
        (indicator: $0, numberPlace: root.unrestrictedTable()?.first { $0.0 == "number" }?.1.place ?? root.place)
      }
    }
    for document in documents {
      guard let (indicator, numberPlace) = take(document) else { continue }
      let name = indicator.file.split(separator: "/").last.map(String.init) ?? indicator.file
      if let other = files.updateValue(name, forKey: indicator.number) {
        findings.append(
          Finding(
            .definitionIndicatorTwice, at: numberPlace, found: indicator.number, arguments: ["other": other]))
      } else {
        framework.indicators.append(indicator)
      }
    }
    if framework.indicators.isEmpty, findings.count == before {
      findings.append(Finding(.definitionEmpty, at: SourcePlace(file: folder)))
    }
    framework.indicators = framework.indicators.map { (IndicatorNumber($0.number), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func readEntities() -> EntityList? {
    guard let bytes = readFile("entities.csv") else { return nil }
    let mistakes = DefinitionMistakes(file: "entities.csv")
    let entities = EntitiesFile.read(bytes, scales: markers.scales.map(\.id), mistakes: mistakes)
    findings += mistakes.findings
    return entities
  }

  private mutating func readDocument<Value>(
    _ path: String, with body: (Entry, DefinitionMistakes, String) -> Value?
  ) -> Value? {
    take(DefinitionDocument(path, below: root, body))
  }

  private mutating func take<Value>(_ document: DefinitionDocument<Value>) -> Value? {
    if let file = document.file { files.append(file) }
    findings += document.findings
    return document.value
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

  /// The YAML files of a folder, with the extension `.yaml` or `.yml`.
  private func yamlFiles(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
    return names.filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }.sorted()
  }
}
