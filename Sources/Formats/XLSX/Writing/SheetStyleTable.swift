/// The styles of a workbook, in the order in which they were first used, and the part that holds them.
struct SheetStyleTable {
  /// Programs expect the ordinary style first.
  private var styles: [SheetCellStyle] = [SheetCellStyle()]
  private var numbers: [SheetCellStyle: Int] = [SheetCellStyle(): 0]
  private var quoted: [Int: Int] = [:]
  private var marks: [SheetCondition.Mark] = []

  mutating func style(_ style: SheetCellStyle) -> SheetStyle {
    if let known = numbers[style] { return SheetStyle(index: known) }
    styles.append(style)
    numbers[style] = styles.count - 1
    return SheetStyle(index: styles.count - 1)
  }

  /// The same style for a text that begins like a formula.
  mutating func quoting(_ style: SheetStyle) -> SheetStyle {
    if let known = quoted[style.index] { return SheetStyle(index: known) }
    let quoting = self.style(styles[style.index].with { $0.quotesPrefix = true })
    quoted[style.index] = quoting.index
    return quoting
  }

  /// The number of a mark of conditional formats.
  mutating func mark(_ mark: SheetCondition.Mark) -> Int {
    if let known = marks.firstIndex(of: mark) { return known }
    marks.append(mark)
    return marks.count - 1
  }

  /// `xl/styles.xml`.
  var xml: String {
    var fonts = Interned(), fills = Interned(), formats: [String] = []
    _ = fonts.position(Self.font(SheetCellStyle()))
    // Programs expect these two first.
    _ = fills.position(#"<fill><patternFill patternType="none"/></fill>"#)
    _ = fills.position(#"<fill><patternFill patternType="gray125"/></fill>"#)
    var cells = ""
    for style in styles {
      let font = fonts.position(Self.font(style))
      let fill = style.fill.map { fills.position(Self.fill($0)) } ?? 0
      cells += Self.cell(style, font: font, fill: fill, format: Self.format(style.numberFormat, &formats))
    }
    return SheetParts.declaration
      + #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
      + Self.list("numFmts", formats.enumerated().map { Self.pattern($1, id: 164 + $0) })
      + Self.list("fonts", fonts.items) + Self.list("fills", fills.items)
      + Self.list("borders", [Self.border(isDrawn: false), Self.border(isDrawn: true)])
      + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
      + #"<cellXfs count="\#(styles.count)">\#(cells)</cellXfs>"#
      + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#
      + Self.list("dxfs", marks.map(\.xml)) + "</styleSheet>"
  }

  /// Distinct texts in the order in which they first came.
  private struct Interned {
    private(set) var items: [String] = []
    private var positions: [String: Int] = [:]

    mutating func position(_ item: String) -> Int {
      if let known = positions[item] { return known }
      positions[item] = items.count
      items.append(item)
      return items.count - 1
    }
  }

  private static func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "" : #"<\#(name) count="\#(items.count)">\#(items.joined())</\#(name)>"#
  }

  private static func font(_ style: SheetCellStyle) -> String {
    (style.bold ? "<font><b/>" : "<font>") + (style.italic ? "<i/>" : "") + #"<sz val="\#(style.size)"/>"#
      + #"<color rgb="FF\#(style.color ?? "000000")"/><name val="Calibri"/><family val="2"/></font>"#
  }

  private static func fill(_ color: String) -> String {
    #"<fill><patternFill patternType="solid"><fgColor rgb="FF\#(color)"/><bgColor indexed="64"/></patternFill></fill>"#
  }

  private static func border(isDrawn: Bool) -> String {
    let sides = ["left", "right", "top", "bottom"].map {
      isDrawn ? #"<\#($0) style="thin"><color rgb="FFBFBFBF"/></\#($0)>"# : "<\($0)/>"
    }
    return "<border>" + sides.joined() + "<diagonal/></border>"
  }

  private static func pattern(_ pattern: String, id: Int) -> String {
    #"<numFmt numFmtId="\#(id)" formatCode="\#(SheetText.escaped(pattern))"/>"#
  }

  private static func format(_ format: SheetCellStyle.NumberFormat, _ patterns: inout [String]) -> Int {
    let pattern: String
    switch format {
    case .general: return 0
    case .text: return 49
    case .date: pattern = "yyyy\\-mm\\-dd"
    case .pattern(let own): pattern = own
    }
    if !patterns.contains(pattern) { patterns.append(pattern) }
    return 164 + (patterns.firstIndex(of: pattern) ?? 0)
  }

  private static func cell(_ style: SheetCellStyle, font: Int, fill: Int, format: Int) -> String {
    var text = #"<xf numFmtId="\#(format)" fontId="\#(font)" fillId="\#(fill)" borderId="\#(style.hasBorder ? 1 : 0)""#
    text += #" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1""#
    text += style.quotesPrefix ? #" quotePrefix="1""# : ""
    text += style.isInput ? #" applyProtection="1">"# : ">"
    text += #"<alignment horizontal="\#(style.alignment.rawValue)" vertical="\#(style.isTop ? "top" : "center")""#
    text += style.wraps ? #" wrapText="1"/>"# : "/>"
    return text + (style.isInput ? #"<protection locked="0"/></xf>"# : "</xf>")
  }
}
