import Model

/// The parts of a workbook, each with its name in small letters: names of parts do not differ by case.
final class XLSXPackage {
  let path: String
  private let entries: [String: ZIPEntry]

  /// Opens the file at `path` if it is a sound archive.
  ///
  /// Every part that may be read is unpacked once, so that a part that fails its checksum has no effect.
  ///
  /// - Parameter file: the name of the workbook in findings.
  /// - Throws: `WorkbookRefusal`.
  init(path: String, file: String) throws {
    self.path = path
    let contents = try ZIPContents(path: path, workbook: file, use: Self.use)
    let blockers = contents.findings.filter { $0.severity == .blocker }
    guard blockers.isEmpty else { throw WorkbookRefusal(findings: Array(blockers.prefix(1))) }
    entries = Dictionary(contents.entries.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    guard entries.count == contents.entries.count else {
      throw WorkbookRefusal(findings: [Finding(.zipNameTwice, at: SourcePlace(file: file))])
    }
  }

  private static func use(_ name: String) -> ZIPEntryUse {
    let name = name.lowercased()
    guard name.hasSuffix(".xml") || name.hasSuffix(".rels") || name == "mimetype" || name.hasSuffix(".iwa") else {
      return .passedOver
    }
    return passedOver.contains { name.hasPrefix($0) } ? .passedOver : .wanted
  }

  /// Parts that hold no cells, such as charts and pictures.
  private static let passedOver = [
    "docprops/", "customxml/", "xl/drawings/", "xl/charts/", "xl/chartsheets/", "xl/theme/", "xl/media/",
    "xl/pivot", "xl/externallinks/", "xl/persons/", "xl/printersettings/", "xl/ctrlprops/", "xl/activex/",
    "xl/threadedcomments/", "xl/queryTables/", "xl/tables/", "xl/calcchain.xml", "xl/diagrams/",
  ]

  func has(_ part: String) -> Bool { entries[part.lowercased()] != nil }

  /// Reads a part; does nothing if there is none.
  ///
  /// - Throws: `XLSXProblem`, or the error of the archive.
  func read(_ part: String, _ handler: any PartHandler) throws {
    guard let entry = entries[part.lowercased()] else { return }
    try PartParser.read(try ZIPEntryBytes(entry, ofArchive: path), handler)
  }

  /// The relationships of a part.
  func relationships(of part: String) throws -> [XLSXRelationship] {
    let slash = part.lastIndex(of: "/")
    let folder = slash.map { String(part[...$0]) } ?? ""
    let name = slash.map { part[part.index(after: $0)...] } ?? part[...]
    var relationships: [XLSXRelationship] = []
    try read(
      "\(folder)_rels/\(name).rels",
      ElementList { element, attributes in
        guard element == "Relationship" else { return }
        relationships.append(XLSXRelationship(attributes, in: folder))
      })
    return relationships
  }
}

/// A file that is no workbook that can be read, with the reason.
package struct WorkbookRefusal: Error {
  package let findings: [Finding]

  package init(findings: [Finding]) { self.findings = findings }
}

/// What a part refers to.
struct XLSXRelationship {
  let id: String
  /// The last part of the type, such as `worksheet`.
  let type: String
  /// The name of the part, or an address.
  let target: String
  let isExternal: Bool

  /// - Parameter folder: the folder of the part that refers to it.
  init(_ attributes: ElementList.Attributes, in folder: String) {
    id = attributes["Id"] ?? ""
    type = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    isExternal = attributes["TargetMode"] == "External"
    let written = attributes["Target"] ?? ""
    target = isExternal ? written : Self.part(written, in: folder)
  }

  /// The name of a part from the root of the package.
  private static func part(_ written: String, in folder: String) -> String {
    var names: [Substring] = written.hasPrefix("/") ? [] : folder.split(separator: "/")
    for name in written.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
