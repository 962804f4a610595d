import Model
import Words

/// Makes the files of a report: pages, data, and the description of its inputs.
///
/// ```swift
/// let site = try ReportSite(words: Catalogue.embedded())
/// for file in try site.files(for: report) {
///   print(file.path, file.bytes.count)
/// }
/// ```
package struct ReportSite {
  private let words: Catalogue
  private let renderer: PageRenderer

  /// - Throws: if a built-in template cannot be read.
  package init(words: Catalogue) throws {
    self.words = words
    renderer = try PageRenderer(words: words)
  }

  /// All figures for other programs: `data/report.json`.
  package func figures(of report: SystemReport) -> ReportFile { figures(of: ReportView(report: report, words: words)) }

  private func figures(of view: ReportView) -> ReportFile {
    ReportJSON(report: view.report, mainPoints: view.mainPoints).file
  }

  /// The chapters to which analysts may add a text.
  package func chapters(of report: SystemReport) -> [String] {
    ReportTexts(view: ReportView(report: report, words: words), figures: []).chapters
  }

  /// The names of the tables that texts may contain.
  package func tables(of report: SystemReport, figures: [PublishedFigure]) -> [String] {
    QuotedTables(view: ReportView(report: report, words: words), figures: figures).names
  }

  /// All files, sorted by path.
  ///
  /// - Throws: `TemplateError` if a template uses a value that its page does not provide.
  package func files(for report: SystemReport) throws -> [ReportFile] {
    let view = ReportView(report: report, words: words)
    var files = DataFiles(report: report).files
    let list = FigureList(report: report, words: words)
    let figures = list.figures
    files.append(list.file)
    files.append(self.figures(of: view))
    files.append(RunJSON(report: report).file)
    files.append(ReportFile(path: "style.css", bytes: PackageResources.report_css + PackageResources.pages_css))
    let texts = ReportTexts(view: view, figures: figures)
    func add(_ template: String, at path: String, _ context: [String: Any], script: [UInt8]? = nil) throws {
      let frame = PageFrame(view: view, path: path, script: script).context
      let written = texts.context(of: path)
      files.append(
        try renderer.page(
          template, at: path, context.merging(frame) { own, _ in own }.merging(written) { own, _ in own }))
    }
    try add("system", at: PageLinks.system, SystemPage(view: view).context)
    try add("method", at: PageLinks.method, MethodPage(view: view).context)
    try add("quality", at: PageLinks.quality, QualityPage(view: view).context)
    try add("figures", at: PageLinks.figures, FiguresPage(view: view, all: figures).context)
    try add("release", at: PageLinks.release, ReleasePage(view: view).context)
    let exemplars = report.current.map { Exemplars(view: view, edition: $0) }
    if let exemplars {
      files.append(DataFiles(report: report).file("learn-from", ExemplarRows(exemplars: exemplars).csv, keys: 4))
    }
    if let current = report.current {
      try add("facts", at: PageLinks.facts, FactsPage(view: view, edition: current).context)
      if view.hasFigures {
        for page in ExplorerPage.pages(view: view, edition: current) {
          try add("explorer", at: page.path, page.context, script: PackageResources.explorer_js)
        }
        try add(
          "compare", at: PageLinks.comparison, ComparisonPage(view: view, edition: current).context,
          script: PackageResources.compare_js)
      }
      if !report.answerSpreads.isEmpty {
        try add("approaches", at: PageLinks.approaches, ApproachesPage(view: view, edition: current).context)
      }
      for position in current.framework.indicators.indices {
        let page = IndicatorPage(view: view, edition: current, position: position, exemplars: exemplars)
        try add("indicator", at: page.path, page.context)
      }
    }
    for companion in report.companionEditions {
      let page = CompanionPage(view: view, edition: companion)
      try add("framework", at: page.path, page.context)
      for values in CompanionValues.additionalParts(view: view, edition: companion) {
        try add("values", at: values.path, ["title": values.title, "values": values.context])
      }
    }
    let followUp = report.followUp.isEmpty ? nil : FollowUpView(view: view)
    if let followUp {
      try add("follow-up", at: PageLinks.followUp, FollowUpPage(pages: followUp).context)
      let pairs = Dictionary(grouping: followUp.pairs, by: \.subject)
      for position in report.followUp.subjects.indices {
        let page = RecommendationPage(pages: followUp, position: position)
        try add("recommendation", at: page.path, page.context(pairs[position] ?? []))
      }
    }
    if let initiatives = report.initiatives {
      files += InitiativeData(report: initiatives).files
      let view = InitiativeView(report: initiatives, words: words, folder: PageLinks.initiatives)
      for page in InitiativePages(view: view).all { try add(page.template, at: page.path, page.context) }
    }
    for code in report.entityCodes {
      let page = EntityPage(view: view, code: code, followUp: followUp, exemplars: exemplars)
      try add("entity", at: page.path, page.context)
    }
    files.append(TablesWorkbook(view: view, files: files).file)
    return files.sorted { $0.path < $1.path }
  }
}
