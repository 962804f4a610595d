/// A mark that cells have while a formula is true.
package struct SheetCondition: Sendable {
  package struct Mark: Hashable, Sendable {
    package var fill: String?
    package var color: String?
    package var bold = false

    package init(fill: String? = nil, color: String? = nil, bold: Bool = false) {
      self.fill = fill
      self.color = color
      self.bold = bold
    }

    var xml: String {
      var text = "<dxf>"
      if bold || color != nil {
        text += "<font>" + (bold ? "<b/>" : "") + (color.map { #"<color rgb="FF\#($0)"/>"# } ?? "") + "</font>"
      }
      if let fill { text += #"<fill><patternFill><bgColor rgb="FF\#(fill)"/></patternFill></fill>"# }
      return text + "</dxf>"
    }
  }

  package var range: String
  /// For the first cell of the range; addresses without `$` move with the cell.
  package var formula: String
  package var mark: Mark

  package init(range: String, formula: String, mark: Mark) {
    self.range = range
    self.formula = formula
    self.mark = mark
  }

  func xml(mark number: Int, priority: Int) -> String {
    #"<conditionalFormatting sqref="\#(range)"><cfRule type="expression" dxfId="\#(number)" priority="\#(priority)">"#
      + "<formula>\(SheetText.escaped(formula))</formula></cfRule></conditionalFormatting>"
  }
}
