import Formats
import Model

/// Reads a folder of sessions: a folder for each year, with the file `session.yaml`.
///
/// ```swift
/// let definitions = try DefinitionsFolder.read("Indicators")
/// let reading = try SessionsFolder.read("Samples/sessions", definitions: definitions)
/// print(reading.sessions.map(\.year), reading.blockers.count)  // [2025, 2026] 0
/// ```
package enum SessionsFolder {
  static let fileName = "session.yaml"
  /// A session may have many hundred decisions.
  private static let maxNodes = 100_000

  /// - Throws: `RunError.fileUnusable` if there is no readable folder at `root`.
  package static func read(_ root: String, definitions: Definitions) throws -> SessionsReading {
    var findings: [Finding] = []
    var years: [Int] = []
    for name in try FolderListing.sorted(root) where !name.hasPrefix(".") {
      guard FileStatus.kind("\(root)/\(name)/\(fileName)") != nil else { continue }
      if let year = Entry.year(name) {
        years.append(year)
      } else {
        findings.append(Finding(.sessionFolder, at: SourcePlace(file: "\(name)/\(fileName)"), found: name))
      }
    }
    if years.count > DefinitionFiles.maxFiles {
      findings.append(
        Finding(
          .definitionTooLarge, at: SourcePlace(file: root),
          arguments: ["limit": PhraseKey("limit-files", ["limit": "\(DefinitionFiles.maxFiles)"])]))
      years = []
    }
    if years.isEmpty, findings.isEmpty { findings.append(Finding(.sessionNone, at: SourcePlace(file: root))) }
    let (drafts, found, files) = read(years, below: root, SessionNames(definitions))
    let checked = SessionLinkCheck(drafts, register: definitions.recommendations, entities: definitions.entities)
    findings += found + checked.findings
    return SessionsReading(
      sessions: drafts.map(\.session), findings: findings.sorted { $0.place < $1.place }, files: files)
  }

  private static func read(
    _ years: [Int], below root: String, _ names: SessionNames
  ) -> ([SessionDraft], [Finding], [InputFile]) {
    let paths = years.map { "\($0)/\(fileName)" }
    let documents = DefinitionDocument.all(paths, below: root, maxNodes: maxNodes) { entry, mistakes, _ in
      SessionFile.read(entry, year: Entry.year(String(mistakes.file.prefix(4))) ?? 0, path: mistakes.file, names: names)
    }
    return (documents.compactMap(\.value), documents.flatMap(\.findings), documents.compactMap(\.file))
  }
}
