/// The notes of a sheet, beside those of others.
extension SheetMarking {
  /// Changes the notes; returns whether all could be set.
  func apply(
    _ notes: [(cell: SheetAddress, text: String)], _ root: MarkupElement, _ bytes: [UInt8], _ patch: inout MarkupPatch
  ) throws -> Bool {
    guard let relationships = try links.all(of: part) else { return notes.isEmpty }
    let notesName = relationships.first { $0.type == "comments" && !$0.isExternal }?.target
    let drawingName = relationships.first {
      $0.type == "vmlDrawing" && $0.id == drawingID(root, bytes)
    }?.target
    var known: NotePart?
    if let notesName {
      guard let noteBytes = try copy.bytes(notesName), let part = NotePart(noteBytes) else { return notes.isEmpty }
      known = part
    }
    if notes.isEmpty, known?.ownCells.isEmpty != false { return true }
    var drawing = NoteDrawing(NoteDrawing.empty)
    if let drawingName {
      drawing = try copy.bytes(drawingName).flatMap(NoteDrawing.init)
    } else if drawingID(root, bytes) != nil {
      drawing = nil
    }
    guard let drawing, let taken = try takenCells(known, relationships) else { return notes.isEmpty }
    let free = notes.filter { !taken.contains($0.cell.text) }
    let part = known ?? NotePart(NotePart.empty(namespace))
    guard let part else { return false }
    let areJoined = try addParts(notesName, drawingName, root, bytes, &patch) { notesPart, drawingPart in
      copy.set(notesPart, part.patched(with: free.map { ($0.cell.text, $0.text) }))
      copy.set(drawingPart, drawing.patched(removing: part.ownCells, adding: free.map(\.cell)))
    }
    return areJoined && free.count == notes.count
  }

  /// The cells that have a note or a comment of others; nil if that cannot be known.
  private func takenCells(_ known: NotePart?, _ relationships: [XLSXRelationship]) throws -> Set<String>? {
    var taken = known?.otherCells ?? []
    for threads in relationships where threads.type == "threadedComment" {
      guard let bytes = try copy.bytes(threads.target), let root = MarkupElement.root(of: bytes, opening: []) else {
        return nil
      }
      for thread in root.children {
        if let cell = MarkupAttributes.value("ref", of: thread.tag, in: bytes) { taken.insert(cell) }
      }
    }
    return taken
  }

  private func drawingID(_ root: MarkupElement, _ bytes: [UInt8]) -> String? {
    root.child("legacyDrawing").flatMap { element in
      MarkupAttributes.all(of: element.tag, in: bytes).first { $0.name.hasSuffix(":id") }?.value
    }
  }

  /// Writes the two parts of notes, and joins those that are new to the sheet; returns whether that was possible.
  private func addParts(
    _ notesName: String?, _ drawingName: String?, _ root: MarkupElement, _ bytes: [UInt8], _ patch: inout MarkupPatch,
    write: (_ notes: String, _ drawing: String) -> Void
  ) throws -> Bool {
    let notes = notesName ?? copy.freeName("xl/comments", ".xml")
    let drawing = drawingName ?? copy.freeName("xl/drawings/vmlDrawing", ".vml")
    write(notes, drawing)
    if notesName == nil {
      let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
      guard try links.add("comments", from: part, to: notes) != nil, try links.addType(type, of: notes) else {
        return false
      }
    }
    guard drawingName == nil else { return true }
    let type = "application/vnd.openxmlformats-officedocument.vmlDrawing"
    guard let id = try links.add("vmlDrawing", from: part, to: drawing), try links.addType(type, ofEnding: "vml")
    else { return false }
    insert(
      #"<legacyDrawing xmlns:r="\#(links.relations)" r:id="\#(id)"/>"#, as: "legacyDrawing", in: root, bytes, &patch)
    return true
  }
}
