import Model

/// A workbook in the format that Excel has written since 2007.
///
/// Macros, charts and pictures are not read, links to other files are not followed, and formulas are not worked out.
package final class XLSXWorkbook {
  package struct Sheet: Sendable {
    package let name: String
    /// Whether it is hidden from a person who opens the workbook.
    package let isHidden: Bool
    /// Whether it may hold cells; a sheet may be nothing but a chart.
    package let holdsCells: Bool
    let part: String
  }

  package private(set) var sheets: [Sheet] = []
  /// Whether the workbook may contain macros.
  package private(set) var mayHoldMacros = false
  /// The part that lists the sheets.
  private(set) var mainName = ""
  private let package: XLSXPackage
  private let styles = CellStyles()
  private let file: String
  private var countsFrom1904 = false
  private var textsPart: String?
  private var loadedTexts: SharedTexts?
  /// What is known of the sheets that were surveyed.
  private var surveys: [Int: SheetSurvey] = [:]

  /// - Parameter file: the name of the workbook in findings.
  /// - Throws: `WorkbookRefusal`.
  package init(path: String, file: String) throws {
    self.file = file
    package = try XLSXPackage(path: path, file: file)
    do {
      mainName = try mainPart()
      try readMain(mainName)
    } catch let problem as XLSXProblem {
      throw WorkbookRefusal(findings: [problem.finding(at: SourcePlace(file: file))])
    } catch let problem as ZIPProblem {
      throw WorkbookRefusal(findings: [problem.finding(at: SourcePlace(file: file))])
    }
  }

  /// The part that lists the sheets.
  private func mainPart() throws -> String {
    if package.has("mimetype") { try refuse("OpenDocument") }
    guard package.has("[Content_Types].xml") else { throw XLSXProblem.damaged(PhraseKey("workbook-damage-parts")) }
    var main: (part: String, kind: String)?
    try package.read(
      "[Content_Types].xml",
      ElementList { element, attributes in
        guard element == "Override", let type = attributes["ContentType"], let part = attributes["PartName"],
          main == nil, let kind = Self.kind(type)
        else { return }
        main = (String(part.drop { $0 == "/" }), kind)
      })
    // Without a type, the usual name tells it.
    guard let found = main ?? (package.has("xl/workbook.xml") ? ("xl/workbook.xml", "") : nil) else {
      try refuse("Office")
    }
    if !found.kind.isEmpty, found.kind != "macros" { try refuse(found.kind) }
    mayHoldMacros = found.kind == "macros"
    return found.part
  }

  /// The kind of document with a type: empty for a workbook; nil for parts that tell nothing.
  private static func kind(_ type: String) -> String? {
    if type.hasSuffix("spreadsheetml.sheet.main+xml") || type.hasSuffix("spreadsheetml.template.main+xml") { return "" }
    if type.hasSuffix("ms-excel.sheet.macroEnabled.main+xml")
      || type.hasSuffix("ms-excel.template.macroEnabled.main+xml")
    {
      return "macros"
    }
    if type.contains("ms-excel.sheet.binary") { return "XLSB" }
    if type.contains("wordprocessingml.document.main") || type.contains("ms-word.document") { return "Word" }
    if type.contains("presentationml.presentation.main") { return "PowerPoint" }
    return nil
  }

  private func refuse(_ kind: String) throws -> Never {
    throw WorkbookRefusal(findings: [Finding(.workbook, at: SourcePlace(file: file), found: kind)])
  }

  private func readMain(_ main: String) throws {
    guard package.has(main) else { throw XLSXProblem.damaged(PhraseKey("workbook-damage-parts")) }
    let relationships = try package.relationships(of: main)
    let byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var names: Set<String> = []
    var isTwice = false
    try package.read(
      main,
      ElementList { [self] element, attributes in
        if element == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
        guard element == "sheet", let name = attributes["name"], let target = byID[attributes["r:id"] ?? ""] else {
          return
        }
        if !names.insert(name.lowercased()).inserted { isTwice = true }
        let isHidden = ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
        let holdsCells = target.type == "worksheet" && !target.isExternal && package.has(target.target)
        sheets.append(Sheet(name: name, isHidden: isHidden, holdsCells: holdsCells, part: target.target))
      })
    if isTwice { throw XLSXProblem.damaged(PhraseKey("workbook-damage-names")) }
    guard !sheets.isEmpty else { throw XLSXProblem.damaged(PhraseKey("workbook-damage-parts")) }
    guard sheets.count <= XLSXLimits.maxSheets else {
      throw XLSXProblem.tooLarge(PhraseKey("workbook-limit-sheets"), XLSXLimits.count(XLSXLimits.maxSheets))
    }
    for relationship in relationships where !relationship.isExternal {
      if relationship.type == "styles" { try package.read(relationship.target, styles) }
      if relationship.type == "sharedStrings" { textsPart = relationship.target }
    }
  }

  private func texts() throws -> SharedTexts {
    if let loadedTexts { return loadedTexts }
    let texts = SharedTexts()
    if let textsPart { try package.read(textsPart, texts) }
    loadedTexts = texts
    return texts
  }

  // MARK: - Sheets

  /// The first rows of a sheet, and what concerns all of it.
  ///
  /// - Throws: `WorkbookRefusal`.
  package func survey(_ sheet: Int, rowLimit: Int) throws -> SheetSurvey {
    if let known = surveys[sheet] { return known }
    let survey = SheetSurvey(rowLimit: rowLimit)
    try refusing(sheet) { part in
      let handler = SheetPart(
        texts: try texts(), styles: styles, numbers: CellNumber(countsFrom1904: countsFrom1904),
        layout: survey.layout, takeRow: { survey.take($0) })
      part = handler
      try package.read(sheets[sheet].part, handler)
      survey.layout.finish()
      let relationships = try package.relationships(of: sheets[sheet].part)
      survey.take(relationships, hasComments: hasComments(relationships))
    }
    surveys[sheet] = survey
    return survey
  }

  /// Whether cells have notes or comments beside those that a check wrote.
  private func hasComments(_ relationships: [XLSXRelationship]) -> Bool {
    relationships.contains { relationship in
      guard relationship.type == "comments", !relationship.isExternal else {
        return relationship.type == "threadedComment"
      }
      let authors = NoteAuthors()
      // Notes that cannot be read are somebody's.
      do { try package.read(relationship.target, authors) } catch { return true }
      return authors.hasOthers || !authors.wasRead
    }
  }

  /// Reads the rows of a table; returns what was seen in its cells beside values.
  ///
  /// What cannot be read is reported to the consumer.
  ///
  /// - Parameter file: the name of the sheet in places.
  package func read<Consumer: RecordConsumer>(_ table: SheetTable, file: String, to consumer: inout Consumer) throws
    -> SheetTally
  {
    let survey = try survey(table.sheet, rowLimit: 0)
    return try RecordSink.forwarding(&consumer) { sink in
      let records = SheetRecords(table, file: file, layout: survey.layout, links: survey.addresses, to: sink)
      records.begin()
      do {
        try refusing(table.sheet, file: file) { part in
          let handler = SheetPart(
            texts: try texts(), styles: styles, numbers: CellNumber(countsFrom1904: countsFrom1904), layout: nil,
            takeRow: { row in
              records.take(row)
              return true
            })
          part = handler
          try package.read(sheets[table.sheet].part, handler)
        }
      } catch let refusal as WorkbookRefusal {
        for finding in refusal.findings { sink.note(finding) }
      }
      records.finish()
      return records.tally
    }
  }

  /// Reads a sheet; a problem names the cell that was reached.
  private func refusing(_ sheet: Int, file: String? = nil, _ body: (inout SheetPart?) throws -> Void) throws {
    var part: SheetPart?
    let name = file ?? SourcePlace.file(ofSheet: sheets[sheet].name, in: self.file)
    do {
      try body(&part)
    } catch let problem as XLSXProblem {
      let row = part?.lastRow ?? 0
      let column = part?.lastColumn ?? 0
      let place = SourcePlace(file: name, line: row, column: column, row: row, cellColumn: row > 0 ? column : nil)
      throw WorkbookRefusal(findings: [problem.finding(at: place)])
    } catch let problem as ZIPProblem {
      throw WorkbookRefusal(findings: [problem.finding(at: SourcePlace(file: name))])
    }
  }
}
