import Formats
import Model
import Words

/// The template as a workbook, with one sheet for each table, formulas for what the answers support, and a first sheet
/// that says what is open.
struct TemplateWorkbook {
  let rows: TemplateRows

  private var template: SubmissionTemplate { rows.template }
  private var words: Catalogue { rows.words }

  /// - Returns: nil if the tables of ratings and answers are not among those to fill in.
  var bytes: [UInt8]? {
    guard let ratingTable = template.table("ratings"), let answerTable = template.table("answers") else { return nil }
    let title = words.say(
      "template-title",
      [
        "entity": .text(template.entity.code), "framework": .text(template.framework.title),
        "year": .number(template.year),
      ])
    let book = WorkbookWriter(
      WorkbookProperties(
        title: title, subject: template.framework.title, creator: "mainstream",
        custom: [("mainstream-template", template.identity.map(\.value).joined(separator: "|"))]
          + template.identity.map { ("mainstream-\($0.name)", $0.value) }))
    let styles = TemplateStyles(book)
    let lists = TemplateLists(sheet: words.say("template-sheet-lists"))
    func sheet(_ table: SubmissionTable) -> TableSheet {
      TableSheet(table: table, rows: rows, styles: styles, lists: lists)
    }
    let requirements = RequirementsSheet(rows: rows)
    let ratings = RatingsSheet(sheet: sheet(ratingTable), requirements: requirements)
    let answers = AnswersSheet(sheet: sheet(answerTable))
    StartSheet(rows: rows, ratings: ratings, answers: answers, requirements: requirements, styles: styles)
      .write(to: book)
    ratings.write(to: book)
    answers.write(to: book)
    for table in template.tables where table.name != ratingTable.name && table.name != answerTable.name {
      OpenTableSheet(sheet: sheet(table)).write(to: book)
    }
    lists.write(
      to: book, styles, name: words.say("template-sheet-lists"), about: words.say("template-lists-about"))
    requirements.write(to: book, styles, answers: answers.columns)
    IdentitySheet(template: template, words: words, styles: styles).write(to: book)
    book.definedNames = names(ratings, answers)
    return book.finished()
  }

  /// Names for people who write formulas of their own.
  private func names(_ ratings: RatingsSheet, _ answers: AnswersSheet) -> [SheetDefinedName] {
    [
      SheetDefinedName("ratings_given", range: ratings.sheet.range("rating", to: ratings.lastRow)),
      SheetDefinedName("answers_given", range: answers.sheet.range("answer", to: answers.lastRow)),
    ].compactMap(\.self)
  }
}
