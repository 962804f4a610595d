/// Writes a workbook for Excel and LibreOffice, sheet by sheet and row by row.
///
/// Only packed bytes are kept: the memory does not grow with the rows but by what they take in the file. There is no
/// clock and no random number, so the same calls give the same bytes.
///
/// libxlsxwriter, which Debian has in version 1.1.4, is not used: it cannot mark texts that begin like formulas, it
/// fits fonts to no script but Latin, its checks of sheet and defined names were mended only in 1.1.8, and it would write
/// files of its own beside the report. What is needed here is a dozen small XML parts.
///
/// ```swift
/// let book = WorkbookWriter(WorkbookProperties(title: "Tables", creator: "mainstream"))
/// let plain = book.style(SheetCellStyle())
/// book.sheet(WrittenSheet(name: "Ratings")) { sheet in
///   sheet.row([WrittenCell(.text("EXW"), plain), WrittenCell(.number(6), plain)])
/// }
/// print(book.finished().isEmpty)  // false
/// ```
package final class WorkbookWriter {
  private let properties: WorkbookProperties
  private var archive = ZIPWriter()
  private var styles = SheetStyleTable()
  private var layouts: [WrittenSheet] = []
  /// Names for cells of all sheets.
  package var definedNames: [SheetDefinedName] = []

  package init(_ properties: WorkbookProperties) { self.properties = properties }

  package func style(_ style: SheetCellStyle) -> SheetStyle { styles.style(style) }

  /// Adds a sheet; `body` writes its rows.
  package func sheet(_ layout: WrittenSheet, _ body: (SheetWriter) throws -> Void) rethrows {
    layouts.append(layout)
    try archive.file("xl/worksheets/sheet\(layouts.count).xml") { write in
      write(Array(SheetParts.beginning(of: layout, isFirst: layouts.count == 1).utf8))
      try withoutActuallyEscaping(write) { write in
        let sheet = SheetWriter(write: write) { self.styles.quoting($0) }
        try body(sheet)
        sheet.flush()
      }
      write(Array(SheetParts.end(of: layout) { styles.mark($0) }.utf8))
    }
  }

  /// The bytes of the workbook, after all its sheets.
  package func finished() -> [UInt8] {
    let parts = [
      ("xl/workbook.xml", SheetParts.workbook(layouts, names: definedNames)),
      ("xl/_rels/workbook.xml.rels", SheetParts.workbookRelations(sheetCount: layouts.count)),
      ("xl/styles.xml", styles.xml), ("docProps/core.xml", properties.core),
      ("docProps/app.xml", SheetParts.application), ("docProps/custom.xml", properties.customXML),
      ("_rels/.rels", SheetParts.packageRelations),
      ("[Content_Types].xml", SheetParts.contentTypes(sheetCount: layouts.count)),
    ]
    for (name, text) in parts { archive.file(name) { $0(Array(text.utf8)) } }
    return archive.finished()
  }
}
