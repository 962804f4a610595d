import Model

/// Marks a workbook: the user's own package, to which a sheet of things to correct, notes and marks are added.
///
/// Parts that need no change keep their bytes; what an earlier check added is replaced.
package struct WorkbookMarking {
  let workbook: XLSXWorkbook
  let copy: PackageCopy
  let links: PackageLinks
  let main: (bytes: [UInt8], root: MarkupElement)
  let namespace: String
  /// The position of the sheet of an earlier check.
  let earlier: Int?

  /// The names of the sheets, in their order.
  package var sheetNames: [String] { workbook.sheets.map(\.name) }
  package var holdsMacros: Bool { workbook.mayHoldMacros }

  /// - Parameter file: the name of the workbook in findings.
  /// - Throws: `WorkbookRefusal` if it cannot be read, or `MarkingProblem`.
  package init(path: String, file: String) throws {
    workbook = try XLSXWorkbook(path: path, file: file)
    copy = try PackageCopy(path: path, file: file)
    if copy.contains({ $0.hasPrefix("_xmlsignatures/") }) { throw MarkingProblem.signed }
    let part = workbook.mainName
    guard let bytes = try copy.bytes(part),
      let root = MarkupElement.root(of: bytes, opening: ["sheets", "bookViews", "definedNames"]),
      root.name == "workbook",
      root.child("sheets") != nil
    else { throw MarkingProblem.part(part) }
    main = (bytes, root)
    let isLocked = root.child("workbookProtection").map { element in
      ["1", "true"].contains(MarkupAttributes.value("lockStructure", of: element.tag, in: bytes) ?? "")
    }
    if isLocked == true { throw MarkingProblem.locked }
    let declared = MarkupAttributes.all(of: root.tag, in: bytes)
    let own = root.prefix.isEmpty ? "xmlns" : "xmlns:" + root.prefix.dropLast()
    namespace = declared.first { $0.name == own }?.value ?? SheetParts.main
    links = PackageLinks(copy: copy, isStrict: namespace.contains("purl.oclc.org"))
    var earlier: Int?
    for index in workbook.sheets.indices where workbook.sheets[index].holdsCells && earlier == nil {
      if let survey = try? workbook.survey(index, rowLimit: 5), survey.isToDo { earlier = index }
    }
    self.earlier = earlier
  }

  /// The bytes of the marked workbook.
  ///
  /// - Throws: `MarkingProblem`.
  package func marked(with content: ToDoSheet) throws -> [UInt8] {
    var content = content
    let name =
      earlier.map { workbook.sheets[$0].name }
      ?? SheetName.allowed(content.name, besides: workbook.sheets.map(\.name))
    let styles = try addStyles()
    let chosen = try chosenMarks(content.rows)
    let texts = noteTexts(content.rows)
    // A line is kept free for what is said of notes.
    let spare = content.about.count
    content.about.append("")
    var without: [String] = []
    for (index, sheet) in workbook.sheets.enumerated() where sheet.holdsCells && index != earlier {
      var cells: [SheetAddress] = []
      var seen: Set<SheetAddress> = []
      for mark in chosen where mark.cell.sheet == index && seen.insert(mark.cell.address).inserted {
        cells.append(mark.cell.address)
      }
      let marking = SheetMarking(copy: copy, links: links, part: sheet.part, namespace: namespace)
      let result = try marking.apply(
        cells: cells, keys: (ToDoSheet.keysName, ToDoSheetPart.key(ofSheet: index)), notes: texts[index] ?? [],
        mark: styles.cellMark)
      if result.lacksNotes || (result.isUntouched && !cells.isEmpty) { without.append(sheet.name) }
    }
    content.about[spare] = without.isEmpty ? "" : content.withoutNote(without)
    let final = ToDoSheetPart(
      content: content, marks: chosen, sheetNames: formulaNames, styles: styles, namespace: namespace)
    try place(final, as: name)
    return try copy.finished()
  }

  /// The names as formulas write them; nil for a name that no program allows.
  private var formulaNames: [String?] {
    workbook.sheets.map { sheet in
      let isAllowed =
        !sheet.name.isEmpty && sheet.name.utf16.count <= 31
        && !sheet.name.unicodeScalars.contains { $0.value < 0x20 || "[]:*?/\\".unicodeScalars.contains($0) }
      return isAllowed ? "'" + sheet.name.replacing("'", with: "''") + "'" : nil
    }
  }

  // MARK: - Cells

  /// The marks with the values of their cells.
  private func chosenMarks(_ rows: [ToDoSheet.Row]) throws -> [ToDoSheetPart.Mark] {
    let names = formulaNames
    var wanted: [(cell: ToDoSheet.Cell, row: Int)] = []
    for (position, row) in rows.enumerated() {
      for cell in row.cells where names.indices.contains(cell.sheet) && names[cell.sheet] != nil {
        if wanted.count < ToDoSheet.maxMarks { wanted.append((cell, position)) }
      }
    }
    var values: [Int: [SheetAddress: MarkedValue]] = [:]
    for sheet in Set(wanted.map(\.cell.sheet)) where workbook.sheets[sheet].holdsCells {
      let part = workbook.sheets[sheet].part
      guard let (bytes, root) = try SheetMarking(copy: copy, links: links, part: part, namespace: namespace).outline(),
        let data = root.child("sheetData")
      else { continue }
      values[sheet] = MarkedValue.all(
        of: Set(wanted.filter { $0.cell.sheet == sheet }.map(\.cell.address)), in: bytes, data)
    }
    return wanted.map {
      ToDoSheetPart.Mark(cell: $0.cell, row: $0.row, value: values[$0.cell.sheet]?[$0.cell.address] ?? .blank)
    }
  }

  private static let maxNoteLength = 1_500

  /// The text of the note for each cell: of several findings, one after the other.
  private func noteTexts(_ rows: [ToDoSheet.Row]) -> [Int: [(cell: SheetAddress, text: String)]] {
    var texts: [ToDoSheet.Cell: String] = [:]
    var order: [ToDoSheet.Cell] = []
    for row in rows {
      for cell in row.cells {
        if let known = texts[cell] {
          if known.utf16.count < Self.maxNoteLength { texts[cell] = known + "\n\n" + row.note }
        } else if order.count < ToDoSheet.maxNotes {
          texts[cell] = row.note
          order.append(cell)
        }
      }
    }
    return Dictionary(grouping: order, by: \.sheet).mapValues { cells in
      cells.map { ($0.address, SheetText.fitted(texts[$0] ?? "", to: Self.maxNoteLength)) }
    }
  }
}
