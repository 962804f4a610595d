import Formats
import Intake
import Model
import Reporting
import Words

/// Gives an entity its own file back as a workbook that shows what to correct.
///
/// A workbook stays as it is but for what is added. Tables in CSV become a workbook with one sheet for each.
package struct MarkedWorkbook {
  private let file: String
  private let output: String

  /// - Parameters:
  ///   - file: the file or folder that was checked.
  ///   - output: the new workbook; nothing that exists is overwritten.
  package init(of file: String, output: String) {
    self.file = file
    self.output = output
  }

  /// - Throws: `RunError.outputExists`, or `RunError.notMarked` if the name of the output does not fit.
  package func requirePossible() throws {
    try NewOutput.requireFree(output)
    let ending = Self.endings.first { file.lowercased().hasSuffix($0) } ?? ".xlsx"
    guard output.lowercased().hasSuffix(ending) else { throw RunError.notMarked(file, .ending(ending)) }
  }

  private static let endings = [".xlsx", ".xlsm", ".xltx", ".xltm"]

  /// Writes the workbook with what `findings` say of the file.
  ///
  /// - Returns: the number of rows of its list.
  /// - Throws: `RunError`.
  package func write(_ findings: [Finding], words: Catalogue) throws -> Int {
    try requirePossible()
    do {
      let files = (try? SubmissionFiles(below: file)) ?? SubmissionFiles(file: file)
      let content: ToDoSheet
      let bytes: [UInt8]
      if files.items.count == 1, files.items[0].format == .workbook {
        let item = files.items[0]
        guard item.entry == nil, item.path == file else { throw RunError.notMarked(file, .several(item.name)) }
        (bytes, content) = try mark(item.path, item.name, findings, words) { marking in
          Dictionary(
            marking.sheetNames.enumerated().map { (SourcePlace.file(ofSheet: $1, in: item.name), $0) },
            uniquingKeysWith: { first, _ in first })
        }
      } else {
        let tables = try TablesAsWorkbook(files.items, of: file)
        guard let memory = NestedFile(tables.bytes) else { throw RunError.notMarked(file, .unreadable) }
        (bytes, content) = try mark(memory.path, file, findings, words) { _ in tables.positions }
        withExtendedLifetime(memory) {}
      }
      try NewOutput.write(bytes, asFile: output)
      return content.rows.count
    } catch let problem as MarkingProblem {
      switch problem {
      case .signed: throw RunError.notMarked(file, .signed)
      case .locked: throw RunError.notMarked(file, .locked)
      case .part(let name): throw RunError.notMarked(file, .part(name))
      }
    } catch is WorkbookRefusal {
      throw RunError.notMarked(file, .unreadable)
    }
  }

  private func mark(
    _ path: String, _ name: String, _ findings: [Finding], _ words: Catalogue,
    positions: (WorkbookMarking) -> [String: Int]
  ) throws -> ([UInt8], ToDoSheet) {
    let marking = try WorkbookMarking(path: path, file: name)
    let sheets = ToDoText.Sheets(positions: positions(marking), names: marking.sheetNames)
    let content = ToDoText(words: words, sheets: sheets).sheet(findings)
    return (try marking.marked(with: content), content)
  }
}
