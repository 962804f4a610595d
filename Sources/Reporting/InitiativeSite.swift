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
    let pages = try InitiativePages(view: view).all.map { page in
      try renderer.page(
        page.template, at: page.path, page.context.merging(view.frame(path: page.path)) { own, _ in own })
    }
    let files =
      pages + InitiativeData(report: report).files + [
        InitiativeRunJSON(report: report).file,
        ReportFile(path: "style.css", bytes: PackageResources.report_css + PackageResources.pages_css),
      ]
    return files.sorted { $0.path < $1.path }
  }
}
