import Model
import Words

/// Makes the files of a report: pages, data, and what they were made from.
package struct ReportSite {
  private let words: Catalogue
  private let renderer: PageRenderer

  /// - Throws: when a template that is built in cannot be read.
  package init(words: Catalogue) throws {
    self.words = words
    renderer = try PageRenderer(words: words)
  }

  /// All files, by path.
  ///
  /// - Throws: `TemplateError` when a template asks for something that the page does not have.
  package func files(for report: SystemReport) throws -> [ReportFile] {
    let view = ReportView(report: report, words: words)
    var files = DataFiles(report: report).files
    files.append(ReportJSON(report: report, mainPoints: view.mainPoints).file)
    files.append(RunJSON(report: report).file)
    files.append(ReportFile(path: "style.css", bytes: PackageResources.report_css))
    func add(_ template: String, at path: String, _ context: [String: Any]) throws {
      let context = context.merging(view.navigation) { own, _ in own }
      files.append(try renderer.page(template, at: path, context))
    }
    try add("system", at: "index.html", SystemPage(view: view).context)
    if let current = report.current {
      try add("facts", at: PageLinks.facts, FactsPage(view: view, edition: current).context)
      for position in current.framework.indicators.indices {
        let page = IndicatorPage(view: view, edition: current, position: position)
        try add("indicator", at: page.path, page.context)
      }
    }
    for code in report.entityCodes {
      let page = EntityPage(view: view, code: code)
      try add("entity", at: page.path, page.context)
    }
    return files.sorted { $0.path < $1.path }
  }
}
