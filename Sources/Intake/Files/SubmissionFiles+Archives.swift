import Formats
import Model

/// Reads archives.
extension SubmissionFiles {
  /// Unpacks an archive, unless the file only has the name of one.
  mutating func addArchive(_ path: String, name: String) {
    switch TableSearch.searchArchive(path: path) {
    // A workbook under another name is named when its parts are listed.
    case .records(.workbook), .nothing: unpack(path, name: name)
    case .records(let format): items.append(Item(path: path, name: name, format: format))
    case .finding(let code, let found):
      findings.append(Finding(code, at: SourcePlace(file: name), found: found.isEmpty ? nil : found))
    }
  }

  /// Reads a workbook, or what really is in a file with the name of one.
  mutating func addWorkbook(_ path: String, name: String, entry: ZIPEntry? = nil) {
    switch TableSearch.searchArchive(path: path, entry: entry) {
    case .records(let format): items.append(Item(path: path, name: name, format: format, entry: entry))
    case .finding(let code, let found):
      findings.append(Finding(code, at: SourcePlace(file: name), found: found.isEmpty ? nil : found))
    case .nothing where entry == nil && !ZIPContents.isWorkbook(path: path): unpack(path, name: name)
    case .nothing: items.append(Item(path: path, name: name, format: .workbook, entry: entry))
    }
  }

  /// Collects the files in a ZIP archive as if it were a folder of the same name.
  private mutating func unpack(_ path: String, name: String) {
    do {
      let contents = try ZIPContents(path: path, file: name, use: Self.use)
      let count = items.count
      for entry in contents.entries {
        let format = FileFormat(fileName: entry.name)?.records
        if format == .workbook {
          addWorkbook(path, name: "\(name)/\(entry.name)", entry: entry)
        } else if let format {
          items.append(Item(path: path, name: "\(name)/\(entry.name)", format: format, entry: entry))
        } else {
          addUnlessSkipped(path, name: "\(name)/\(entry.name)", entry: entry)
        }
      }
      findings += contents.findings
      if items.count == count, !contents.entries.isEmpty,
        !contents.findings.contains(where: { $0.severity == .blocker })
      {
        findings.append(Finding(.zipEmpty, at: SourcePlace(file: name)))
      }
      findings += contents.others.map { Finding(.fileSkipped, at: SourcePlace(file: "\(name)/\($0)")) }
    } catch {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(file: name)))
    }
  }

  /// How an entry is used, as decided from its name.
  private static func use(_ entry: String) -> ZIPEntryUse {
    let fileName = entry.split(separator: "/").last.map(String.init) ?? entry
    if PassedOverName.contains(fileName) { return .passedOver }
    guard let format = FileFormat(fileName: fileName) else {
      return FileFormat.mayHoldTable(fileName: fileName) ? .possible : .other
    }
    return format.records == nil ? .other : .wanted
  }
}
