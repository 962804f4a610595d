/// Changes one sheet of the user: marks and notes of an earlier check go, those of this one come.
struct SheetMarking {
  let copy: PackageCopy
  let links: PackageLinks
  let part: String
  let namespace: String

  /// What became of a sheet.
  struct Result {
    /// Whether cells that were to have a note have none.
    var lacksNotes = false
    /// Whether the sheet could not be changed at all.
    var isUntouched = false
  }

  /// The elements of a sheet, in the order that the format asks for.
  private static let order = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags",
    "drawing", "legacyDrawing", "legacyDrawingHF",
  ]

  /// The outline of the sheet with its bytes; nil if it cannot be changed.
  func outline() throws -> (bytes: [UInt8], root: MarkupElement)? {
    guard let bytes = try copy.bytes(part),
      let root = MarkupElement.root(of: bytes, opening: ["sheetViews", "conditionalFormatting"]),
      root.name == "worksheet", root.child("sheetData") != nil
    else { return nil }
    return (bytes, root)
  }

  /// - Parameters:
  ///   - cells: the cells to mark, in order.
  ///   - keys: the range that lists the cells still to correct, and what stands before the names of this sheet's cells.
  ///   - notes: the texts of notes by cell, in order.
  ///   - mark: the number of the mark's style.
  func apply(
    cells: [SheetAddress], keys: (range: String, prefix: String), notes: [(cell: SheetAddress, text: String)], mark: Int
  ) throws -> Result {
    guard let (bytes, root) = try outline() else {
      return Result(lacksNotes: !notes.isEmpty, isUntouched: true)
    }
    var patch = MarkupPatch()
    for view in root.child("sheetViews")?.children("sheetView") ?? []
    where MarkupAttributes.value("tabSelected", of: view.tag, in: bytes) != nil {
      // Two selected sheets would be changed together.
      patch.set("tabSelected", to: "0", of: view, bytes)
    }
    let others = removeMarks(from: root, bytes, &patch)
    if !cells.isEmpty {
      let formula = "COUNTIF(\(keys.range),\"\(keys.prefix)\"&ADDRESS(ROW(),COLUMN(),4))>0"
      putBehind(others, bytes, &patch)
      insert(
        #"<conditionalFormatting sqref="\#(cells.map(\.text).joined(separator: " "))"><cfRule type="expression" "#
          + #"dxfId="\#(mark)" priority="1"><formula>\#(SheetText.escaped(formula))</formula>"#
          + "</cfRule></conditionalFormatting>", as: "conditionalFormatting", in: root, bytes, &patch)
    }
    let lacksNotes = try !apply(notes, root, bytes, &patch)
    if !patch.isEmpty { copy.set(part, patch.applied(to: bytes)) }
    return Result(lacksNotes: lacksNotes)
  }

  func insert(
    _ markup: String, as name: String, in root: MarkupElement, _ bytes: [UInt8], _ patch: inout MarkupPatch
  ) {
    // Some programs ask for the first of several formats, whatever their order of precedence is.
    let rank = (Self.order.firstIndex(of: name) ?? .max) - (name == "conditionalFormatting" ? 1 : 0)
    let text = PrefixedMarkup.text(markup, root.prefix)
    // Elements that the list lacks stand near the end.
    if let next = root.children.first(where: { (Self.order.firstIndex(of: $0.name) ?? .max) > rank }) {
      patch.insert(text, at: next.range.lowerBound)
    } else {
      patch.append(text, to: root, bytes)
    }
  }

  /// Moves other conditional formats behind ours, which would not be seen otherwise; they show again when a mark goes.
  private func putBehind(_ rules: [MarkupElement], _ bytes: [UInt8], _ patch: inout MarkupPatch) {
    let priorities = rules.map { rule in
      MarkupAttributes.value("priority", of: rule.tag, in: bytes).flatMap(Int.init) ?? 0
    }
    guard let first = priorities.min(), first < 2 else { return }
    for (rule, priority) in zip(rules, priorities) where priority < 1 << 30 {
      patch.set("priority", to: "\(priority + 2 - max(first, 0))", of: rule, bytes)
    }
  }

  /// Takes away the marks of an earlier check, which are known by their formula; returns the rules of others.
  private func removeMarks(
    from root: MarkupElement, _ bytes: [UInt8], _ patch: inout MarkupPatch
  ) -> [MarkupElement] {
    var others: [MarkupElement] = []
    for format in root.children("conditionalFormatting") {
      let own = format.children.filter { rule in
        let text = MarkupAttributes.plain(String(decoding: bytes[rule.range], as: UTF8.self))
        return rule.name == "cfRule" && text.contains("COUNTIF(") && text.contains("&ADDRESS(ROW(),COLUMN(),4))>0")
      }
      others += format.children.filter { rule in rule.name == "cfRule" && !own.contains { $0 === rule } }
      if own.count == format.children.count, !own.isEmpty {
        patch.remove(format.range)
      } else {
        for rule in own { patch.remove(rule.range) }
      }
    }
    return others
  }
}
