import Formats

/// The styles of a template's cells.
struct TemplateStyles {
  let plain: SheetStyle
  let title: SheetStyle
  let heading: SheetStyle
  /// The header row of a table.
  let header: SheetStyle
  let emphasis: SheetStyle
  let remark: SheetStyle
  /// What must stay as it is.
  let fixed: SheetStyle
  let fixedNumber: SheetStyle
  let fixedText: SheetStyle
  let derived: SheetStyle
  /// What was carried over and not confirmed.
  let carried: SheetStyle
  let input: SheetStyle
  let inputText: SheetStyle
  let inputDate: SheetStyle
  /// The first columns of rows that are still to be written.
  let filledIn: SheetStyle

  /// What tells the reader something and is often blank.
  let told: SheetStyle

  /// Marks of cells that are blank, or that disagree.
  static let blank = SheetCondition.Mark(fill: "FFF2CC")
  static let derivedMark = SheetCondition.Mark(fill: "E2EFDA")
  static let disagrees = SheetCondition.Mark(fill: "F8CBAD", color: "833C0B")

  init(_ book: WorkbookWriter) {
    let base = SheetCellStyle()
    let cell = base.with {
      $0.hasBorder = true
      $0.wraps = true
      $0.isTop = true
    }
    let input = cell.with { $0.isInput = true }
    plain = book.style(base.with { $0.isTop = true })
    title = book.style(
      base.with {
        $0.bold = true
        $0.size = 16
        $0.color = "1F4E78"
      })
    heading = book.style(
      base.with {
        $0.bold = true
        $0.size = 12
        $0.color = "1F4E78"
      })
    header = book.style(
      cell.with {
        $0.bold = true
        $0.color = "FFFFFF"
        $0.fill = "1F4E78"
      })
    emphasis = book.style(
      base.with {
        $0.bold = true
        $0.alignment = .right
      })
    remark = book.style(base.with { $0.color = "595959" })
    let fixed = cell.with { $0.fill = "F2F2F2" }
    self.fixed = book.style(fixed)
    fixedNumber = book.style(fixed.with { $0.alignment = .left })
    fixedText = book.style(fixed.with { $0.numberFormat = .text })
    // No fill: the cells are blank at first, and a color in a blank cell looks like an answer.
    derived = book.style(
      cell.with {
        $0.bold = true
        $0.color = "375623"
      })
    carried = book.style(
      cell.with {
        $0.italic = true
        $0.color = "6B6B6B"
      })
    told = book.style(cell)
    self.input = book.style(input)
    inputText = book.style(input.with { $0.numberFormat = .text })
    inputDate = book.style(input.with { $0.numberFormat = .date })
    filledIn = book.style(
      input.with {
        $0.color = "6B6B6B"
      })
  }
}
