import Formats
import Model

/// Decides whether to read files with unknown extensions or none.
extension SubmissionFiles {
  /// Reads a file with an unknown extension, or none, if it contains a table; otherwise reports that it was skipped.
  mutating func addUnlessSkipped(_ path: String, name: String, severity: Severity? = nil, entry: ZIPEntry? = nil) {
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    let result =
      FileFormat.mayHoldTable(fileName: fileName) ? TableSearch.search(path: path, entry: entry) : .nothing
    switch result {
    case .records(let format): items.append(Item(path: path, name: name, format: format, entry: entry))
    case .finding(let code, let found):
      findings.append(Finding(code, at: SourcePlace(file: name), found: found.isEmpty ? nil : found))
    case .nothing:
      // A file with such a name was meant as a submission.
      let named: Severity? = FileFormat.isNamedAsTable(fileName) ? .warning : nil
      findings.append(Finding(.fileSkipped, at: SourcePlace(file: name), severity: severity ?? named))
    }
  }

  /// A folder in which nothing was read must not look like one without mistakes.
  mutating func noteIfNothingIsRead() {
    guard items.isEmpty else { return }
    let place = SourcePlace(file: ".")
    let skipped = findings.filter { $0.code == .fileSkipped }.map(\.place.file)
    if skipped.isEmpty {
      if findings.isEmpty { findings.append(Finding(.folderEmpty, at: place)) }
    } else {
      // This finding lists all skipped files or states their number.
      findings.removeAll { $0.code == .fileSkipped }
      let names = skipped.prefix(20) + (skipped.count > 20 ? ["…"] : [])
      findings.append(
        Finding(
          .folderUnread, at: place, found: Finding.found(names), arguments: ["count": String(skipped.count)]))
    }
  }
}
