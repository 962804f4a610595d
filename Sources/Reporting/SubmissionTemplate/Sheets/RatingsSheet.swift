import Formats
import Model

/// The sheet with one row for each indicator.
struct RatingsSheet {
  let sheet: TableSheet
  let requirements: RequirementsSheet

  var lastRow: Int { sheet.rows.template.framework.indicators.count + 1 }

  func write(to book: WorkbookWriter) {
    let headings = sheet.headings
    var layout = sheet.layout(lastRow: lastRow, frozenColumns: 5, protection: .inputOnly)
    layout.validations = headings.compactMap { heading in
      guard sheet.rows.subject[heading] == nil, heading != "indicator" else { return nil }
      return sheet.validation(heading, lastRow: lastRow, words: heading == "rating" ? sheet.rows.ratingWords : nil)
    }
    layout.conditions = conditions
    book.sheet(layout) { writer in
      sheet.writeHeader(to: writer)
      for position in sheet.rows.template.framework.indicators.indices {
        let values = sheet.rows.rating(of: position)
        writer.row(
          headings.map { cell($0, values[$0] ?? "", indicator: position) }, height: max(sheet.height(values), 48))
      }
    }
  }

  private func cell(_ heading: String, _ value: String, indicator: Int) -> WrittenCell {
    let styles = sheet.styles
    switch heading {
    case "year": return WrittenCell(.number(Int(value) ?? 0), styles.fixedNumber)
    case "entity", "framework", "indicator": return WrittenCell(.text(value), styles.fixedText)
    case TemplateRows.OwnColumn.indicatorInWords.rawValue, TemplateRows.OwnColumn.guidance.rawValue:
      return WrittenCell(.text(value), styles.fixed)
    case TemplateRows.OwnColumn.lastYear.rawValue: return WrittenCell(.text(value), styles.carried)
    case TemplateRows.OwnColumn.supportedRating.rawValue:
      return WrittenCell(.formula(requirements.shownRating(of: indicator), result: .text("")), styles.derived)
    default: return WrittenCell(.text(value), styles.input)
    }
  }

  /// Blank ratings and justifications are marked, and ratings that the answers do not support.
  private var conditions: [SheetCondition] {
    guard let rating = sheet.position("rating"), let reason = sheet.position("justification"),
      let supported = sheet.position(TemplateRows.OwnColumn.supportedRating.rawValue)
    else { return [] }
    let (a, b, c) = (SheetAddress.letters(rating), SheetAddress.letters(reason), SheetAddress.letters(supported))
    return [
      SheetCondition(range: "\(a)2:\(a)\(lastRow)", formula: "$\(a)2=\"\"", mark: TemplateStyles.blank),
      SheetCondition(
        range: "\(b)2:\(b)\(lastRow)", formula: "AND($\(a)2<>\"\",$\(b)2=\"\")", mark: TemplateStyles.blank),
      SheetCondition(
        range: "\(c)2:\(c)\(lastRow)",
        formula: "AND($\(a)2<>\"\",$\(c)2<>\"\",ISERROR(SEARCH($\(a)2,$\(c)2)))", mark: TemplateStyles.disagrees),
      SheetCondition(range: "\(c)2:\(c)\(lastRow)", formula: "$\(c)2<>\"\"", mark: TemplateStyles.derivedMark),
    ]
  }
}
