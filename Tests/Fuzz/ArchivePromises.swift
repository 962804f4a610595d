import Formats
import Intake
import Model

/// Properties that must hold for every archive, whatever it contains.
enum ArchivePromises {
  static func check(_ bytes: [UInt8]) {
    let file = MemoryFile(bytes)
    let contents: ZIPContents
    do {
      contents = try ZIPContents(path: file.path, file: "a.zip") { format(of: $0) != nil }
    } catch {
      fatalError("an archive in memory cannot be read: \(error)")
    }
    promise(!contents.entries.isEmpty || contents.findings.contains { $0.severity == .blocker }, "silence")
    for finding in contents.findings {
      promise(finding.place.file == "a.zip" || finding.place.file.hasPrefix("a.zip/"), finding.place.file)
    }
    var items: [SubmissionFiles.Item] = []
    var unpacked = 0
    for entry in contents.entries {
      let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
      promise(!parts.contains { ["", ".", ".."].contains($0) }, "a name that leads away: \(entry.name)")
      guard let format = format(of: entry.name) else { fatalError("\(entry.name) is not wanted") }
      items.append(
        SubmissionFiles.Item(path: file.path, name: "a.zip/\(entry.name)", format: format, entry: entry))
      unpacked += entry.byteCount
    }
    // An archive that is accepted once is accepted again.
    let found = Reading.submissions(in: items)
    promise(!found.contains { $0.code == .fileUnreadable }, "a sound entry cannot be read")
    promise(unpacked <= max(bytes.count * 1_100, 1 << 20), "\(bytes.count) bytes become \(unpacked)")
  }
  private static func format(of name: String) -> FileFormat.RecordFormat? {
    name.hasSuffix(".csv") ? .csv : name.hasSuffix(".xml") ? .xml : nil
  }
}
