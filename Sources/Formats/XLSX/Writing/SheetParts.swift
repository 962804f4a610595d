/// The parts of a workbook that stand around its sheets.
enum SheetParts {
  static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// What stands before the rows of a sheet.
  static func beginning(of layout: WrittenSheet, isFirst: Bool) -> String {
    var text = declaration + #"<worksheet xmlns="\#(main)">"#
    let color = layout.tabColor.map { #"<tabColor rgb="FF\#($0)"/>"# } ?? ""
    text += "<sheetPr>\(color)<pageSetUpPr fitToPage=\"1\"/></sheetPr>"
    text += #"<sheetViews><sheetView workbookViewId="0""# + (isFirst ? #" tabSelected="1">"# : ">")
    text += frozen(layout) + #"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#
    if !layout.columns.isEmpty {
      text += "<cols>"
      for (position, column) in layout.columns.enumerated() {
        text += #"<col min="\#(position + 1)" max="\#(position + 1)" width="\#(column.width)" customWidth="1""#
        text += column.style.map { #" style="\#($0.index)"/>"# } ?? "/>"
      }
      text += "</cols>"
    }
    return text + "<sheetData>"
  }

  /// What stands behind the rows of a sheet, in the order that the format asks for.
  static func end(of layout: WrittenSheet, mark: (SheetCondition.Mark) -> Int) -> String {
    var text = "</sheetData>" + protection(layout.protection)
    if let filter = layout.filter { text += #"<autoFilter ref="\#(filter.range)"/>"# }
    for (position, condition) in layout.conditions.enumerated() {
      text += condition.xml(mark: mark(condition.mark), priority: position + 1)
    }
    if !layout.validations.isEmpty {
      text += #"<dataValidations count="\#(layout.validations.count)">"#
      text += layout.validations.map(\.xml).joined() + "</dataValidations>"
    }
    text += #"<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>"#
    text += #"<pageSetup paperSize="9" orientation="\#(layout.isLandscape ? "landscape" : "portrait")" "#
    text += #"fitToWidth="1" fitToHeight="0"/>"#
    // Numbers of indicators and codes are texts on purpose.
    text += #"<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>"#
    return text + "</worksheet>"
  }

  static func workbook(_ layouts: [WrittenSheet], names: [SheetDefinedName]) -> String {
    var text = declaration + #"<workbook xmlns="\#(main)" xmlns:r="\#(office)/relationships">"#
    text += #"<bookViews><workbookView activeTab="0" tabRatio="850"/></bookViews><sheets>"#
    for (position, layout) in layouts.enumerated() {
      text +=
        #"<sheet name="\#(SheetText.escaped(layout.name))" sheetId="\#(position + 1)" r:id="rId\#(position + 1)"/>"#
    }
    text += "</sheets>"
    let defined = ownNames(layouts) + names.map(\.xml)
    if !defined.isEmpty { text += "<definedNames>" + defined.joined() + "</definedNames>" }
    return text + #"<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>"#
  }

  static func workbookRelations(sheetCount: Int) -> String {
    var text = declaration + #"<Relationships xmlns="\#(relations)">"#
    for number in 1...max(sheetCount, 1) {
      text += relation(number, "\(office)/relationships/worksheet", "worksheets/sheet\(number).xml")
    }
    return text + relation(sheetCount + 1, "\(office)/relationships/styles", "styles.xml") + "</Relationships>"
  }

  static var packageRelations: String {
    declaration + #"<Relationships xmlns="\#(relations)">"#
      + relation(1, "\(office)/relationships/officeDocument", "xl/workbook.xml")
      + relation(2, "\(package)/relationships/metadata/core-properties", "docProps/core.xml")
      + relation(3, "\(office)/relationships/extended-properties", "docProps/app.xml")
      + relation(4, "\(office)/relationships/custom-properties", "docProps/custom.xml") + "</Relationships>"
  }

  static func contentTypes(sheetCount: Int) -> String {
    let form = "application/vnd.openxmlformats-officedocument"
    var parts = [("/xl/workbook.xml", "\(form).spreadsheetml.sheet.main+xml")]
    for number in 1...max(sheetCount, 1) {
      parts.append(("/xl/worksheets/sheet\(number).xml", "\(form).spreadsheetml.worksheet+xml"))
    }
    parts += [
      ("/xl/styles.xml", "\(form).spreadsheetml.styles+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "\(form).extended-properties+xml"),
      ("/docProps/custom.xml", "\(form).custom-properties+xml"),
    ]
    var text = declaration + #"<Types xmlns="\#(package)/content-types">"#
    text += #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
    text += #"<Default Extension="xml" ContentType="application/xml"/>"#
    for (part, type) in parts { text += #"<Override PartName="\#(part)" ContentType="\#(type)"/>"# }
    return text + "</Types>"
  }

  static var application: String {
    declaration
      + #"<Properties xmlns="\#(office)/extended-properties"><Application>mainstream</Application></Properties>"#
  }

  // MARK: - Parts of parts

  private static func relation(_ number: Int, _ type: String, _ target: String) -> String {
    #"<Relationship Id="rId\#(number)" Type="\#(type)" Target="\#(target)"/>"#
  }

  private static func frozen(_ layout: WrittenSheet) -> String {
    guard layout.frozenRows > 0 || layout.frozenColumns > 0 else { return "" }
    let corner = SheetAddress(column: layout.frozenColumns, row: layout.frozenRows + 1).text
    let pane =
      layout.frozenRows == 0 ? "topRight" : layout.frozenColumns == 0 ? "bottomLeft" : "bottomRight"
    var text = "<pane"
    if layout.frozenColumns > 0 { text += #" xSplit="\#(layout.frozenColumns)""# }
    if layout.frozenRows > 0 { text += #" ySplit="\#(layout.frozenRows)""# }
    return text + #" topLeftCell="\#(corner)" activePane="\#(pane)" state="frozen"/><selection pane="\#(pane)"/>"#
  }

  /// An attribute that is 0 allows what it names.
  private static func protection(_ protection: WrittenSheet.Protection) -> String {
    switch protection {
    case .none: return ""
    case .inputOnly, .inputAndRows:
      let rows = protection == .inputAndRows ? #" insertRows="0" deleteRows="0""# : ""
      return #"<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0""#
        + rows + #" sort="0" autoFilter="0"/>"#
    }
  }

  /// Filters, and header rows that are printed on each page.
  private static func ownNames(_ layouts: [WrittenSheet]) -> [String] {
    layouts.enumerated().flatMap { position, layout -> [String] in
      let sheet = SheetName.quoted(layout.name)
      var names: [String] = []
      if let filter = layout.filter {
        let range =
          SheetAddress(column: 0, row: filter.headerRow).fixed + ":"
          + SheetAddress(column: filter.columns - 1, row: filter.lastRow).fixed
        names.append(
          #"<definedName name="_xlnm._FilterDatabase" localSheetId="\#(position)" hidden="1">"#
            + SheetText.escaped("\(sheet)!\(range)") + "</definedName>")
      }
      if layout.frozenRows > 0 {
        names.append(
          #"<definedName name="_xlnm.Print_Titles" localSheetId="\#(position)">"#
            + SheetText.escaped("\(sheet)!$1:$\(layout.frozenRows)") + "</definedName>")
      }
      return names
    }
  }
}
