import Model

/// Office documents, which are archives too, by the names of their parts.
enum ZIPDocument {
  /// The finding about a document whose name ends like that of an archive; nil for an archive of files.
  static func finding(_ names: [String], at place: SourcePlace) -> Finding? {
    if names.contains("[Content_Types].xml") {
      if names.contains("xl/workbook.bin") { return Finding(.workbook, at: place, found: "XLSB") }
      // A workbook that can be read, if its name says so.
      if names.contains(where: { $0.hasPrefix("xl/") }) { return Finding(.fileIsWorkbook, at: place, found: "XLSX") }
      return Finding(.workbook, at: place, found: names.contains { $0.hasPrefix("word/") } ? "Word" : "Office")
    }
    if names.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") }) || names.contains("Index.zip") {
      return Finding(.workbook, at: place, found: "Numbers")
    }
    let isOpenDocument = Set(names).isSuperset(of: ["mimetype", "content.xml"])
    return isOpenDocument ? Finding(.workbook, at: place, found: "OpenDocument") : nil
  }
}
