import Model
import Words

/// The rows of a template, the same in every format: columns, and the values that are filled in.
struct TemplateRows {
  let template: SubmissionTemplate
  let words: Catalogue
  let questions: [TemplateQuestion]
  private let guidance: TemplateGuidance

  /// The columns of the template that hold nothing of the entity.
  enum OwnColumn: String, CaseIterable {
    case indicatorInWords = "indicator-in-words", questionInWords = "question-in-words", lastYear = "last-year",
      supportedRating = "supported-rating", guidance
  }

  init(template: SubmissionTemplate, words: Catalogue) {
    self.template = template
    self.words = words
    questions = template.framework.indicators.enumerated().flatMap { TemplateQuestion.all(of: $1, at: $0) }
    guidance = TemplateGuidance(words: words, framework: template.framework)
  }

  /// The columns of a table that the template has, in their order.
  ///
  /// Columns that only experienced offices need are left out; they can be added by hand.
  func columns(of table: SubmissionTable) -> [SubmissionTable.Column] {
    var left: Set<String> = ["submitted", "sequence", "basis"]
    if table.name != "answers" { left.insert("comment") }
    if table.name == "ratings" { left.insert("status") }
    if table.name == "ratings", offersNoInput { left.insert("input") }
    let columns = table.columns.filter { !left.contains($0.name) }
    // Remarks stand behind everything that counts.
    return columns.filter { $0.name != "comment" } + columns.filter { $0.name == "comment" }
  }

  /// The headings of a table with the template's own columns among them.
  func headings(of table: SubmissionTable) -> [String] {
    var headings = columns(of: table).map(\.name)
    func insert(_ own: OwnColumn, behind name: String) {
      guard let position = headings.firstIndex(of: name) else { return }
      headings.insert(own.rawValue, at: position + 1)
    }
    switch table.name {
    case "ratings":
      insert(.indicatorInWords, behind: "indicator")
      for own in [OwnColumn.guidance, .supportedRating, .lastYear] { insert(own, behind: "rating") }
    case "answers":
      insert(.questionInWords, behind: "question")
      for own in [OwnColumn.guidance, .lastYear] { insert(own, behind: "unit") }
    default: break
    }
    return headings
  }

  /// The values of the row that rates an indicator, by heading.
  func rating(of position: Int) -> [String: String] {
    let indicator = template.framework.indicators[position]
    return subject.merging([
      "indicator": indicator.number, OwnColumn.indicatorInWords.rawValue: indicator.title,
      OwnColumn.guidance.rawValue: guidance.text(of: indicator), OwnColumn.lastYear.rawValue: lastYear(position),
    ]) { _, new in new }
  }

  /// The values of the row that answers a question, by heading.
  func answer(to question: TemplateQuestion) -> [String: String] {
    subject.merging([
      "indicator": template.framework.indicators[question.indicator].number, "question": question.id,
      OwnColumn.questionInWords.rawValue: ask(question), "unit": question.shownUnit,
      OwnColumn.guidance.rawValue: guidance.text(of: question),
      OwnColumn.lastYear.rawValue: template.lastYear?.answers[question.indicator]?[question.id]?.text ?? "",
    ]) { _, new in new }
  }

  /// Entity, year and framework, as every row gives them.
  var subject: [String: String] {
    ["entity": template.entity.code, "year": String(template.year), "framework": template.framework.id]
  }

  /// How the answer to a question is written.
  func form(of question: TemplateQuestion) -> String { guidance.form(of: question) }

  /// The question in words; whether an indicator applies is stated in its file and asked here.
  func ask(_ question: TemplateQuestion) -> String {
    question.id == template.framework.indicators[question.indicator].notApplicableQuestion
      ? words.say("template-ask-na", ["text": .text(question.ask)]) : question.ask
  }

  /// The words from which a rating is chosen.
  var ratingWords: [String] {
    let scale = template.framework.scale
    return scale.levels.map(\.code)
      + [Rating.notApplicable].filter { scale.outside[$0] != nil }.compactMap(\.outsideCode)
      + (offersNoInput ? [] : [CommonInputChoice.adopted.rawValue])
  }

  /// Last year's rating, marked as not confirmed; empty if there is none.
  private func lastYear(_ position: Int) -> String {
    guard let last = template.lastYear, let ratings = last.ratings[position], !ratings.isEmpty else { return "" }
    let shown = ratings.map { rating in
      last.isOtherFramework
        ? words.say(
          "template-last-rating-other",
          ["rating": .text(rating.title), "framework": .text(last.framework), "number": .text(rating.number)])
        : rating.title
    }
    let note =
      last.bridgeRows[position].map { row in
        "\n" + words.say("template-last-bridge-\(row.kind.rawValue)", ["note": .text(row.note)])
      } ?? ""
    return words.say(
      "template-last-rating", ["year": .number(last.year), "ratings": .text(shown.joined(separator: "; "))]) + note
  }

  private var offersNoInput: Bool {
    !template.framework.commonInputs.contains { $0.isOffered(to: template.entity, in: template.year) }
  }
}
