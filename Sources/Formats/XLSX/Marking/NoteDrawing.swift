/// The drawing with the boxes of a sheet's notes, in the old drawing language that all programs read.
struct NoteDrawing {
  private let bytes: [UInt8]
  private let root: MarkupElement

  /// Programs differ in their prefixes, so each element that is added declares those that it uses.
  private static let names =
    #" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office""#
    + #" xmlns:x="urn:schemas-microsoft-com:office:excel""#

  /// Returns nil if the drawing is not understood.
  init?(_ bytes: [UInt8]) {
    guard let root = MarkupElement.root(of: bytes, opening: ["shape", "ClientData"]), root.name == "xml" else {
      return nil
    }
    self.bytes = bytes
    self.root = root
  }

  static var empty: [UInt8] {
    return Array(
      (#"<xml\#(names)><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>"#).utf8)
  }

  private static let boxType =
    #"<v:shapetype\#(names) id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">"#
    + #"<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>"#

  /// The drawing without the boxes of the cells `removed`, and with boxes for `added`.
  func patched(removing removed: Set<String>, adding added: [SheetAddress]) -> [UInt8] {
    var patch = MarkupPatch()
    for shape in root.children("shape") {
      if let cell = cell(of: shape), removed.contains(cell.text) { patch.remove(shape.range) }
    }
    guard !added.isEmpty else { return patch.applied(to: bytes) }
    let whole = String(decoding: bytes, as: UTF8.self)
    var text = whole.contains("_x0000_t202\"") && whole.contains("shapetype") ? "" : Self.boxType
    var number = max(1_024, lastNumber)
    for cell in added {
      number += 1
      text += Self.box(cell, number)
    }
    patch.append(text, to: root, bytes)
    return patch.applied(to: bytes)
  }

  private func cell(of shape: MarkupElement) -> SheetAddress? {
    guard let data = shape.child("ClientData"), let row = number("Row", in: data),
      let column = number("Column", in: data)
    else { return nil }
    return SheetAddress(column: column, row: row + 1)
  }

  private func number(_ name: String, in data: MarkupElement) -> Int? {
    guard let element = data.child(name) else { return nil }
    let text = String(
      decoding: bytes[element.tag.upperBound..<max(element.contentEnd, element.tag.upperBound)], as: UTF8.self)
    return Int(text.filter { !$0.isWhitespace }).flatMap { (0...XLSXLimits.lastRow).contains($0) ? $0 : nil }
  }

  /// The greatest number in the names of shapes.
  private var lastNumber: Int {
    root.children.compactMap { shape in
      MarkupAttributes.value("id", of: shape.tag, in: bytes).flatMap { id in
        id.hasPrefix("_x0000_s") ? Int(id.dropFirst(8)).map { min($0, 1 << 30) } : nil
      }
    }.max() ?? 0
  }

  private static func box(_ cell: SheetAddress, _ number: Int) -> String {
    let (column, row) = (cell.column, cell.row - 1)
    return
      ##"<v:shape\##(names) id="_x0000_s\##(number)" type="#_x0000_t202" style="position:absolute;margin-left:80pt;"##
      + ##"margin-top:5pt;width:260pt;height:110pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">"##
      + ##"<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>"##
      + #"<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>"#
      + #"<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>"#
      + "<x:Anchor>\(column + 1), 15, \(max(row - 1, 0)), 10, \(column + 5), 15, \(row + 7), 4</x:Anchor>"
      + "<x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row><x:Column>\(column)</x:Column></x:ClientData></v:shape>"
  }
}
