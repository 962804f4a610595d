import Formats
import Model
import Words

/// The template as one XML document that is valid by the schema of submissions.
///
/// A blank rating is not valid, so ratings stand in comments until they are given.
struct TemplateXML {
  let rows: TemplateRows

  var text: String {
    let template = rows.template
    var xml = XMLWriter()
    let guide = TemplateGuidance(words: rows.words, framework: template.framework)
    xml.comment(rows.words.say("template-xml-about"))
    xml.element(
      "submission",
      ["entity": template.entity.code, "year": String(template.year), "framework": template.framework.id]
    ) { xml in
      for (position, indicator) in template.framework.indicators.enumerated() {
        let values = rows.rating(of: position)
        xml.comment("\(indicator.number) \(indicator.title)\n" + guide.text(of: indicator))
        comment(values["last-year"], &xml)
        xml.comment(
          #"<rating indicator="\#(indicator.number)" rating="\#(rows.ratingWords.joined(separator: " | "))">"#
            + "<justification></justification><evidence></evidence></rating>")
        for question in rows.questions where question.indicator == position {
          xml.comment(rows.ask(question) + "\n" + guide.text(of: question))
          comment(rows.answer(to: question)["last-year"].map { lastAnswer($0) }, &xml)
          xml.element(
            "answer",
            [
              "indicator": indicator.number, "question": question.id, "answer": "",
              "unit": question.shownUnit.isEmpty ? nil : question.shownUnit,
            ])
        }
      }
      for table in template.tables where table.name != "ratings" && table.name != "answers" {
        let columns = rows.columns(of: table).filter { rows.subject[$0.name] == nil }
        xml.comment("<\(table.element) " + columns.map { #"\#($0.name)="""# }.joined(separator: " ") + "/>")
      }
    }
    return xml.text
  }

  private func lastAnswer(_ value: String) -> String {
    guard !value.isEmpty, let year = rows.template.lastYear?.year else { return "" }
    return rows.words.say("template-last-rating", ["year": .number(year), "ratings": .text(value)])
  }

  private func comment(_ text: String?, _ xml: inout XMLWriter) {
    if let text, !text.isEmpty { xml.comment(text) }
  }
}
