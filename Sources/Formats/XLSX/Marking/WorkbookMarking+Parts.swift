/// The parts that belong to the whole workbook: its styles, and the list of its sheets.
extension WorkbookMarking {
  func addStyles() throws -> ToDoStyles {
    guard let relationships = try links.all(of: workbook.mainName) else {
      throw MarkingProblem.part(PackageLinks.part(of: workbook.mainName))
    }
    let known = relationships.first { $0.type == "styles" && !$0.isExternal }?.target
    let hasPart = known.map(copy.has) ?? false
    let name = hasPart ? known ?? "" : known ?? copy.freeName("xl/styles", ".xml")
    guard let bytes = hasPart ? try copy.bytes(name) : StylePart.empty(namespace), var part = StylePart(bytes) else {
      throw MarkingProblem.part(name)
    }
    let styles = ToDoStyles(&part)
    copy.set(name, part.patched)
    if !hasPart {
      if known == nil, try links.add("styles", from: workbook.mainName, to: name) == nil {
        throw MarkingProblem.part(PackageLinks.part(of: workbook.mainName))
      }
      try require(
        links.addType("application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", of: name),
        "[Content_Types].xml")
    }
    return styles
  }

  private func require(_ isDone: Bool, _ part: String) throws {
    if !isDone { throw MarkingProblem.part(part) }
  }

  /// Adds the sheet as the last one, or replaces that of an earlier check, and brings it to the front.
  func place(_ sheet: ToDoSheetPart, as name: String) throws {
    var patch = MarkupPatch()
    let (bytes, root) = main
    guard let sheets = root.child("sheets") else { return }
    if let earlier {
      copy.set(workbook.sheets[earlier].part, Array(sheet.xml.utf8))
    } else {
      let part = copy.freeName("xl/worksheets/sheet", ".xml")
      guard let id = try links.add("worksheet", from: workbook.mainName, to: part) else {
        throw MarkingProblem.part(PackageLinks.part(of: workbook.mainName))
      }
      copy.set(part, Array(sheet.xml.utf8))
      try require(
        links.addType("application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", of: part),
        "[Content_Types].xml")
      let numbers = sheets.children.compactMap {
        MarkupAttributes.value("sheetId", of: $0.tag, in: bytes).flatMap(Int.init)
      }
      let number = min(numbers.max() ?? 0, 65_533) + 1
      let entry =
        #"<sheet xmlns:r="\#(links.relations)" name="\#(SheetText.escaped(name))" sheetId="\#(number)" r:id="\#(id)"/>"#
      patch.append(PrefixedMarkup.text(entry, root.prefix), to: sheets, bytes)
    }
    // Sheets without a part have a place in the list, too.
    let active = earlier.map { position(of: $0, sheets) ?? $0 } ?? sheets.children.count
    if let views = root.child("bookViews"), !views.children.isEmpty {
      for view in views.children { patch.set("activeTab", to: "\(active)", of: view, bytes) }
    } else {
      let view = #"<bookViews><workbookView activeTab="\#(active)"/></bookViews>"#
      patch.insert(PrefixedMarkup.text(view, root.prefix), at: sheets.range.lowerBound)
    }
    nameKeys(sheet.keys(inSheet: name), &patch)
    copy.set(workbook.mainName, patch.applied(to: bytes))
  }

  /// Names the cells that marks look into: formats may not refer to another sheet in any other way.
  private func nameKeys(_ range: String, _ patch: inout MarkupPatch) {
    let (bytes, root) = main
    let known = root.child("definedNames")
    let entry = PrefixedMarkup.text(
      #"<definedName name="\#(ToDoSheet.keysName)" hidden="1">\#(SheetText.escaped(range))</definedName>"#, root.prefix)
    if let own = known?.children.first(where: {
      MarkupAttributes.value("name", of: $0.tag, in: bytes) == ToDoSheet.keysName
    }) {
      patch.replace(own.range, with: entry)
    } else if let known {
      patch.append(entry, to: known, bytes)
    } else {
      let before = [
        "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
        "externalReferences",
      ]
      let last = root.children.last { before.contains($0.name) }
      let name = root.prefix + "definedNames"
      patch.insert("<\(name)>\(entry)</\(name)>", at: last?.range.upperBound ?? root.contentEnd)
    }
  }

  /// The place of a sheet in the list of the workbook.
  private func position(of sheet: Int, _ sheets: MarkupElement) -> Int? {
    sheets.children.firstIndex {
      MarkupAttributes.value("name", of: $0.tag, in: main.bytes) == workbook.sheets[sheet].name
    }
  }
}
