import Formats
import Model

/// What the first bytes of a file tell before it is read: that it is of another kind, or has a title above its table.
package struct FileBeginning {
  private let item: SubmissionFiles.Item
  private let report: FindingSink

  /// The file is not what its name says, and nothing of it can be read; the finding has been made.
  package struct OtherKind: Error {}

  package init(of item: SubmissionFiles.Item, report: @escaping FindingSink) {
    self.item = item
    self.report = report
  }

  /// Looks at the first bytes; makes lines above the header row of a table blank.
  package func look(_ bytes: inout [UInt8]) throws {
    if let finding = otherKind(FileKind(beginning: bytes)) {
      report(finding)
      throw OtherKind()
    }
    guard item.format == .csv, let titles = TitleRows(bytes) else { return }
    titles.blank(&bytes)
    report(
      Finding(
        .titleRows, at: SourcePlace(file: item.name, line: titles.lines[0]),
        found: Finding.found(titles.lines.map { String($0) }),
        arguments: ["header": String(titles.headerLine)]))
  }

  private func otherKind(_ kind: FileKind?) -> Finding? {
    let place = SourcePlace(file: item.name)
    return switch kind {
    case nil: nil
    case .webPage: Finding(.fileIsWebPage, at: place)
    case .workbook(let format): Finding(.fileIsWorkbook, at: place, found: format)
    case .other(let format): Finding(.fileIsOther, at: place, found: format)
    case .xml: item.format == .xml ? nil : Finding(.fileIsOther, at: place, found: "XML")
    }
  }
}
