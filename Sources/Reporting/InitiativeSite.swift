import Formats
import Model
import Words

/// Makes the pages and the data files on initiatives.
package struct InitiativeSite {
  private let words: Catalogue
  private let renderer: PageRenderer

  /// - Throws: if a built-in template cannot be read.
  package init(words: Catalogue) throws {
    self.words = words
    renderer = try PageRenderer(words: words)
  }

  /// All files, sorted by path.
  ///
  /// - Throws: `TemplateError` if a template uses a value that its page does not provide.
  package func files(for report: InitiativeReport) throws -> [ReportFile] {
    let view = InitiativeView(report: report, words: words)
    let decisions = InitiativeDecisions(view: view)
    var files = [
      InitiativeRows(report: report).file, InitiativePairRows(initiatives: report.initiatives).file(report),
      InitiativeRunJSON(report: report).file,
      ReportFile(path: "style.css", bytes: PackageResources.report_css + PackageResources.pages_css),
    ]
    func add(_ template: String, at path: String, _ context: [String: Any]) throws {
      files.append(
        try renderer.page(template, at: path, context.merging(view.frame(path: path)) { own, _ in own }))
    }
    try add("initiatives", at: PageLinks.system, InitiativesPage(view: view, decisions: decisions).context)
    for position in view.countries.indices {
      let page = CountryPage(view: view, decisions: decisions, position: position)
      try add("country", at: page.path, page.context)
    }
    return files.sorted { $0.path < $1.path }
  }
}
