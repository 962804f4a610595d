import Formats
import Words

/// The sheet with the codes by which a template is recognised, if they are lost elsewhere.
struct IdentitySheet {
  let template: SubmissionTemplate
  let words: Catalogue
  let styles: TemplateStyles

  func write(to book: WorkbookWriter) {
    var layout = WrittenSheet(name: words.say("template-sheet-identity"))
    layout.columns = [WrittenSheet.Column(width: 24), WrittenSheet.Column(width: 60)]
    layout.protection = .inputOnly
    book.sheet(layout) { sheet in
      sheet.row([WrittenCell(.text(words.say("template-identity-about")), styles.remark)])
      for (name, value) in template.identity {
        sheet.row([
          WrittenCell(.text(name), styles.fixedText), WrittenCell(.text(value), styles.fixedText),
        ])
      }
    }
  }
}
