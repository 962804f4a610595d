import Formats

/// The words that cells offer: in the validation itself if they are short, else in the sheet of lists.
final class TemplateLists {
  /// The lists of the sheet, with their headings.
  private(set) var columns: [(heading: String, words: [String])] = []
  private let sheet: String

  /// - Parameter sheet: the name of the sheet of lists.
  init(sheet: String) { self.sheet = SheetName.quoted(sheet) }

  func list(_ words: [String], heading: String) -> SheetList? {
    guard !words.isEmpty else { return nil }
    if let list = SheetList(words: words) { return list }
    let known = columns.firstIndex { $0.words == words }
    if known == nil { columns.append((heading, words)) }
    let column = known ?? columns.count - 1
    // The first row has the headings.
    return SheetList(range: "\(sheet)!" + SheetAddress.column(column, from: 2, to: words.count + 1))
  }

  /// Writes the sheet, after all others have asked for their lists.
  func write(to book: WorkbookWriter, _ styles: TemplateStyles, name: String, about: String) {
    var layout = WrittenSheet(name: name)
    layout.columns = columns.map { _ in WrittenSheet.Column(width: 30) }
    layout.frozenRows = 1
    layout.protection = .inputOnly
    book.sheet(layout) { sheet in
      guard !columns.isEmpty else {
        return sheet.row([WrittenCell(.text(about), styles.remark)])
      }
      sheet.row(columns.map { WrittenCell(.text($0.heading), styles.header) }, height: 20)
      for position in 0..<(columns.map(\.words.count).max() ?? 0) {
        sheet.row(
          columns.map { column in
            position < column.words.count
              ? WrittenCell(.text(column.words[position]), styles.fixedText) : WrittenCell(.blank, styles.plain)
          })
      }
    }
  }
}
