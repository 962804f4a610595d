import Formats
import Model

/// Checks the first bytes of a file before it is read: the file may be of another kind, or have a title above its
/// table.
package struct FileSniffer {
  private let item: SubmissionFiles.Item
  private let report: FindingSink

  /// The file is not of the kind that its name states and cannot be read.
  ///
  /// The finding has been reported.
  package struct WrongFileKind: Error {}

  package init(of item: SubmissionFiles.Item, report: @escaping FindingSink) {
    self.item = item
    self.report = report
  }

  /// Checks the first bytes; blanks the lines above the header row of a table.
  package func inspect(_ bytes: inout [UInt8]) throws {
    if let finding = wrongKindFinding(FileKind(beginning: bytes)) {
      report(finding)
      throw WrongFileKind()
    }
    guard item.format == .csv, let titles = TitleRows(bytes) else { return }
    titles.blank(&bytes)
    report(
      Finding(
        .titleRows, at: SourcePlace(file: item.name, line: titles.lines[0], row: titles.firstRow),
        found: Finding.found(titles.lines.map { String($0) }),
        arguments: ["header": String(titles.headerLine)]))
  }

  private func wrongKindFinding(_ kind: FileKind?) -> Finding? {
    let place = SourcePlace(file: item.name)
    return switch kind {
    case nil: nil
    case .webPage: Finding(.fileIsWebPage, at: place)
    case .workbook(let format): Finding(.fileIsWorkbook, at: place, found: format)
    case .lockedWorkbook: Finding(.workbookLocked, at: place)
    case .labelledWorkbook: Finding(.workbookLabelled, at: place)
    case .archive(let format): Finding(.fileIsArchive, at: place, found: format)
    case .other(let format): Finding(.fileIsOther, at: place, found: format)
    case .xml: item.format == .xml ? nil : Finding(.fileIsOther, at: place, found: "XML")
    }
  }
}
