import Model
import Words

/// The files of a template in one of its formats.
package struct TemplateFiles {
  private let rows: TemplateRows

  package init(_ template: SubmissionTemplate, words: Catalogue) {
    rows = TemplateRows(template: template, words: words)
  }

  /// One file, or for CSV one for each table.
  package func files(as format: SubmissionTemplate.Format) -> [ReportFile] {
    switch format {
    case .csv: TemplateCSV(rows: rows).files
    case .xml: [ReportFile(path: "submission.xml", text: TemplateXML(rows: rows).text)]
    case .xlsx: [ReportFile(path: "submission.xlsx", bytes: TemplateWorkbook(rows: rows).bytes ?? [])]
    }
  }

  /// The types of the questions that a template asks about an indicator, by their ids.
  package static func questions(of indicator: Indicator) -> [String: AnswerType] {
    Dictionary(
      TemplateQuestion.all(of: indicator, at: 0).map { ($0.id, $0.type) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of questions that are asked.
  package var questionCount: Int { rows.questions.count }

  /// The number of requirements that are decided by other questions, so that they are not asked themselves.
  package var ruledCount: Int {
    rows.template.framework.indicators.reduce(0) { count, indicator in
      count
        + indicator.criteria.count { $0.ask != nil && !indicator.questionsUsed(by: $0.rule).contains($0.code) }
    }
  }
}
