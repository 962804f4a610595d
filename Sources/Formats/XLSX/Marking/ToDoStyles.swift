/// The styles that marking adds to a workbook, by their numbers there.
struct ToDoStyles {
  var plain = 0
  var title = 0
  var header = 0
  var body = 0
  var link = 0
  var done = 0
  /// The mark of rows that are done.
  var doneMark = 0
  /// The mark of cells to correct.
  var cellMark = 0

  init(_ part: inout StylePart) {
    let name = #"<name val="Calibri"/><family val="2"/>"#
    let ordinary = part.add("<font><sz val=\"11\"/>\(name)</font>", to: "fonts")
    let bold = part.add("<font><b/><sz val=\"11\"/>\(name)</font>", to: "fonts")
    let large = part.add("<font><b/><sz val=\"16\"/>\(name)</font>", to: "fonts")
    let blue = part.add(#"<font><u/><sz val="11"/><color rgb="FF0563C1"/>\#(name)</font>"#, to: "fonts")
    let grey = part.add(
      #"<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>"#,
      to: "fills")
    let sides = ["left", "right", "top", "bottom"].map { #"<\#($0) style="thin"><color rgb="FFBFBFBF"/></\#($0)>"# }
    let line = part.add("<border>\(sides.joined())<diagonal/></border>", to: "borders")
    func cell(_ font: Int, fill: Int = 0, border: Int? = nil, wraps: Bool = false, isOpen: Bool = false) -> Int {
      let flags =
        #"applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1""# + (isOpen ? #" applyProtection="1""# : "")
      return part.add(
        #"<xf numFmtId="49" fontId="\#(font)" fillId="\#(fill)" borderId="\#(border ?? 0)" xfId="0" "#
          + #"applyNumberFormat="1" \#(flags)><alignment vertical="top"\#(wraps ? #" wrapText="1""# : "")/>"#
          + (isOpen ? #"<protection locked="0"/></xf>"# : "</xf>"), to: "cellXfs")
    }
    plain = cell(ordinary)
    title = cell(large)
    header = cell(bold, fill: grey, border: line)
    body = cell(ordinary, border: line, wraps: true)
    link = cell(blue, border: line)
    done = cell(ordinary, border: line, isOpen: true)
    doneMark = part.add(#"<dxf><font><color rgb="FF808080"/></font></dxf>"#, to: "dxfs")
    let red = ["left", "right", "top", "bottom"].map { #"<\#($0) style="thin"><color rgb="FFC00000"/></\#($0)>"# }
    cellMark = part.add(
      #"<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill>"#
        + "<border>\(red.joined())</border></dxf>", to: "dxfs")
  }
}
