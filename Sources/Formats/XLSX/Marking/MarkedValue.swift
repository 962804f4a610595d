/// The value of a cell when it was marked, in the form in which the sheet holds it.
struct MarkedValue {
  private let type: String
  /// The content of the element `v`, or of `t` for a text, as it stands in the sheet.
  private let content: String

  static let blank = MarkedValue(type: "n", content: "")

  var isError: Bool { type == "e" }

  /// The same value in another cell; a formula is replaced by its result.
  func xml(in cell: String) -> String {
    if content.isEmpty || isError { return "" }
    switch type {
    case "s", "b", "d": return #"<c r="\#(cell)" t="\#(type)"><v>\#(content)</v></c>"#
    case "str", "inlineStr":
      return #"<c r="\#(cell)" t="inlineStr"><is><t xml:space="preserve">\#(content)</t></is></c>"#
    default: return #"<c r="\#(cell)"><v>\#(content)</v></c>"#
    }
  }

  /// The values of cells of a sheet, by their addresses; cells that it does not list are blank.
  static func all(of wanted: Set<SheetAddress>, in bytes: [UInt8], _ data: MarkupElement) -> [SheetAddress: MarkedValue]
  {
    var found: [SheetAddress: MarkedValue] = [:]
    let rows = Set(wanted.map(\.row))
    var tags = MarkupTags(bytes, in: data.tag.upperBound..<max(data.contentEnd, data.tag.upperBound))
    var row = 0
    var column = -1
    var cell: (address: SheetAddress, type: String)?
    var content = ""
    var isPhonetic = false
    var textStart: Int?
    while let tag = tags.next() {
      let name = bytes[tag.name].split(separator: 0x3A).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
      switch (name, tag.kind) {
      case ("row", .open), ("row", .empty):
        row = MarkupAttributes.value("r", of: tag.range, in: bytes).flatMap(Int.init) ?? row + 1
        column = -1
      case ("c", .open), ("c", .empty):
        guard rows.contains(row) else { continue }
        let attributes = MarkupAttributes.all(of: tag.range, in: bytes)
        column = attributes.first { $0.name == "r" }.flatMap { self.column($0.value) } ?? column + 1
        let address = SheetAddress(column: column, row: row)
        content = ""
        cell =
          tag.kind == .open && wanted.contains(address)
          ? (address, attributes.first { $0.name == "t" }?.value ?? "n") : nil
      case ("c", .close):
        if let cell { found[cell.address] = MarkedValue(type: cell.type, content: content) }
        cell = nil
      case ("rPh", .open): isPhonetic = true
      case ("rPh", .close): isPhonetic = false
      case ("v", .open), ("t", .open): textStart = cell != nil && !isPhonetic ? tag.range.upperBound : nil
      case ("v", .close), ("t", .close):
        if let start = textStart { content += String(decoding: bytes[start..<tag.range.lowerBound], as: UTF8.self) }
        textStart = nil
      default: break
      }
    }
    return found
  }

  private static func column(_ name: String) -> Int? {
    var column = 0
    for byte in name.utf8 {
      guard (0x41...0x5A).contains(byte) else { break }
      column = 26 * column + Int(byte - 0x40)
      if column > XLSXLimits.lastColumn { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
