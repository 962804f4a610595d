/// The relationships of parts and the types of parts, to which entries are added.
struct PackageLinks {
  let copy: PackageCopy
  /// Whether the workbook uses the namespaces of the strict form of the standard.
  let isStrict: Bool

  /// The beginning of the types of relationships, and the namespace of their ids.
  var relations: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  /// The part that holds the relationships of `part`.
  static func part(of part: String) -> String {
    let (folder, name) = split(part)
    return "\(folder)_rels/\(name).rels"
  }

  private static func split(_ part: String) -> (folder: String, name: Substring) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part[...]) }
    return (String(part[...slash]), part[part.index(after: slash)...])
  }

  /// The relationships of `part`; nil if they are not understood.
  func all(of part: String) throws -> [XLSXRelationship]? {
    guard copy.has(Self.part(of: part)) else { return [] }
    guard let bytes = try copy.bytes(Self.part(of: part)), let root = MarkupElement.root(of: bytes, opening: []) else {
      return nil
    }
    return root.children("Relationship").map { element in
      let attributes = MarkupAttributes.all(of: element.tag, in: bytes)
      return XLSXRelationship(
        Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
        in: Self.split(part).folder)
    }
  }

  /// Adds a relationship to the part `target`; returns its id.
  func add(_ type: String, from part: String, to target: String) throws -> String? {
    let name = Self.part(of: part)
    guard let known = try all(of: part) else { return nil }
    let taken = Set(known.map(\.id))
    var number = known.count + 1
    while taken.contains("rId\(number)") { number += 1 }
    let entry = #"<Relationship Id="rId\#(number)" Type="\#(relations)/\#(type)" Target="/\#(target)"/>"#
    if let bytes = try copy.bytes(name), let root = MarkupElement.root(of: bytes, opening: []) {
      var patch = MarkupPatch()
      patch.append(PrefixedMarkup.text(entry, root.prefix), to: root, bytes)
      copy.set(name, patch.applied(to: bytes))
    } else {
      let text =
        SheetParts.declaration
        + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\#(entry)</Relationships>"#
      copy.set(name, Array(text.utf8))
    }
    return "rId\(number)"
  }

  /// States the type of a part.
  ///
  /// - Returns: false if the list of types is not understood.
  func addType(_ type: String, of part: String) throws -> Bool {
    try addType(entry: #"<Override PartName="/\#(part)" ContentType="\#(type)"/>"#) { _, _ in false }
  }

  /// States the type of all parts whose names end like this, unless it is stated.
  func addType(_ type: String, ofEnding ending: String) throws -> Bool {
    try addType(entry: #"<Default Extension="\#(ending)" ContentType="\#(type)"/>"#) { element, bytes in
      element.name == "Default"
        && MarkupAttributes.value("Extension", of: element.tag, in: bytes)?.lowercased() == ending
    }
  }

  private func addType(entry: String, unless isKnown: (MarkupElement, [UInt8]) -> Bool) throws -> Bool {
    let name = "[Content_Types].xml"
    guard let bytes = try copy.bytes(name), let root = MarkupElement.root(of: bytes, opening: []) else { return false }
    if root.children.contains(where: { isKnown($0, bytes) }) { return true }
    var patch = MarkupPatch()
    patch.append(PrefixedMarkup.text(entry, root.prefix), to: root, bytes)
    copy.set(name, patch.applied(to: bytes))
    return true
  }
}
