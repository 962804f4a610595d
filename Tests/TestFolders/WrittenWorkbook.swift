/// A workbook written part by part, so that any part can be made invalid.
package struct WrittenWorkbook {
  /// One sheet; its rows are XML as it stands in the sheet.
  package struct Sheet {
    package var name: String
    package var rows: String
    package var state = ""
    /// What stands before the rows, such as columns.
    package var before = ""
    /// What stands behind the rows, such as merged cells.
    package var after = ""
    package var relationships = ""

    package init(_ name: String, _ rows: String, before: String = "", after: String = "", state: String = "") {
      self.name = name
      self.rows = rows
      self.before = before
      self.after = after
      self.state = state
    }

    /// A sheet with a text in each cell that is not empty.
    package init(_ name: String, _ table: [[String]], after: String = "", state: String = "") {
      let rows = table.enumerated().map { row, cells in
        let texts = cells.enumerated().filter { !$1.isEmpty }.map {
          Self.text("\(Self.letters($0))\(row + 1)", $1)
        }
        return "<row r=\"\(row + 1)\">\(texts.joined())</row>"
      }
      self.init(name, rows.joined(), after: after, state: state)
    }

    package static func text(_ cell: String, _ text: String) -> String {
      "<c r=\"\(cell)\" t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
    }

    package static func letters(_ column: Int) -> String {
      (column >= 26 ? letters(column / 26 - 1) : "") + String(UnicodeScalar(UInt8(65 + column % 26)))
    }
  }

  package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  package static let strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  package var sheets: [Sheet]
  /// The texts that cells share, as elements `si`.
  package var texts = ""
  /// What stands in the part of styles.
  package var styles = ""
  package var properties = ""
  package var namespace = WrittenWorkbook.main
  package var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  /// Parts that replace those of the same name, or are added.
  package var parts: [(name: String, text: String)] = []

  package init(_ sheets: [Sheet]) { self.sheets = sheets }

  package init(_ name: String, _ rows: String) { self.init([Sheet(name, rows)]) }

  package static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "&" ? "&amp;" : $1 == "<" ? "&lt;" : $1 == "\"" ? "&quot;" : String($1) }
  }

  package var bytes: [UInt8] {
    var written: [(name: String, text: String)] = [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type)\"/></Types>"
      ),
      ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelationships),
    ]
    if !texts.isEmpty { written.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(texts)</sst>")) }
    if !styles.isEmpty {
      written.append(("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>"))
    }
    for (index, sheet) in sheets.enumerated() {
      written.append(
        (
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet xmlns=\"\(namespace)\" xmlns:r=\"\(Self.relations)\">\(sheet.before)"
            + "<sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
        ))
      if !sheet.relationships.isEmpty {
        written.append(("xl/worksheets/_rels/sheet\(index + 1).xml.rels", Self.relationships(sheet.relationships)))
      }
    }
    for part in parts { written.removeAll { $0.name == part.name } }
    return WrittenArchive((written + parts).map { WrittenArchive.Entry($0.name, $0.text) }).bytes
  }

  private var workbook: String {
    let listed = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" "
        + (sheet.state.isEmpty ? "" : "state=\"\(sheet.state)\" ") + "r:id=\"rId\(index + 1)\"/>"
    }
    return "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(Self.relations)\">\(properties)"
      + "<sheets>\(listed.joined())</sheets></workbook>"
  }

  private var workbookRelationships: String {
    let own = sheets.indices.map {
      Self.relationship("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return Self.relationships(
      own.joined() + Self.relationship("rId901", "sharedStrings", "sharedStrings.xml")
        + Self.relationship("rId902", "styles", "/xl/styles.xml"))
  }

  package static func relationship(_ id: String, _ type: String, _ target: String, external: Bool = false) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(relations)/\(type)\" Target=\"\(escaped(target))\""
      + (external ? " TargetMode=\"External\"/>" : "/>")
  }

  private static func relationships(_ elements: String) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(elements)</Relationships>"
  }
}
