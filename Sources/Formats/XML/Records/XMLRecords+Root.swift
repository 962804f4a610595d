import Model

/// Refuses a document whose root element is not that of a submission.
extension XMLRecords {
  mutating func refuseRoot(_ name: String) {
    let place = SourcePlace(file: file, start)
    let namespace = names.namespace.map { String(cString: $0) } ?? ""
    switch MarkupKind(root: name, namespace: namespace) {
    case .workbook(let format): return stop(Finding(.fileIsWorkbook, at: place, found: format))
    case .other(let format): return stop(Finding(.xmlIsOther, at: place, found: format))
    case nil: break
    }
    let meant = [shape.root, shape.container].first { FoldedText.fold($0) == FoldedText.fold(name) }
    stop(
      Finding(
        .xmlRootUnknown, at: place, found: name,
        arguments: [
          "allowed": "\(shape.root), \(shape.container)",
          "suggestion": meant ?? FoldedText.nearest(to: name, among: [shape.root, shape.container]) ?? "",
        ]))
  }
}

/// Kinds of document that are often sent by mistake, by their root element.
enum MarkupKind {
  case workbook(String)
  case other(String)

  init?(root: String, namespace: String) {
    switch (root.lowercased(), namespace.lowercased()) {
    case ("iati-activities", _), ("iati-organisations", _): self = .other("IATI")
    case ("xbrl", _): self = .other("XBRL")
    case ("workbook", let namespace) where namespace.hasPrefix("urn:schemas-microsoft-com:office:spreadsheet"):
      self = .workbook("XML Spreadsheet 2003")
    case ("workbook", let namespace) where namespace.hasSuffix("spreadsheetml/2006/main"): self = .workbook("XLSX")
    case ("document", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
      ("document-content", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"):
      self = .workbook("OpenDocument")
    default: return nil
    }
  }
}
