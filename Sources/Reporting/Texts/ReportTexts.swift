import Model

/// The chapters to which an analyst may add a text, and the texts that were written.
struct ReportTexts {
  private let view: ReportView
  private let byChapter: [String: ReportText]
  private let rendering: TextChapter

  /// The chapters of the first page, by the part of the page that shows their text.
  static let systemChapters = [
    "overview", "figures", "coverage", "areas", "indicators", "work", "next", "agreement", "trend", "types", "entities",
    "method",
  ]

  /// - Parameter figures: every figure of the report, for use in texts.
  init(view: ReportView, figures: [PublishedFigure]) {
    self.view = view
    byChapter = Dictionary(view.report.texts.map { ($0.chapter, $0) }, uniquingKeysWith: { first, _ in first })
    let used = view.report.texts.isEmpty ? [] : figures
    rendering = TextChapter(
      figures: Dictionary(used.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      tables: QuotedTables(view: view, figures: used), words: view.words)
  }

  /// The names of all chapters that the report has.
  var chapters: [String] {
    Self.systemChapters
      + (view.report.current?.framework.indicators.map { Self.chapter(of: PageLinks.indicator($0.number)) } ?? [])
      + view.report.entityCodes.compactMap { view.links.entity($0).map(Self.chapter) }
  }

  /// The chapter of a page, such as `indicator-6` for `indicators/6.html`.
  static func chapter(of path: String) -> String {
    let name = path.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
    return "\(path.hasPrefix("entities") ? "entity" : "indicator")-\(name)"
  }

  /// The values that templates show: `text-overview` and so on for the first page, otherwise `text`; empty if nothing
  /// was written.
  func context(of path: String) -> [String: Any] {
    if path == PageLinks.system {
      return Dictionary(
        uniqueKeysWithValues: Self.systemChapters.map { ("text-\($0)", html($0, below: $0 == "overview" ? 1 : 2)) })
    }
    return ["text": html(Self.chapter(of: path), below: 1)]
  }

  private func html(_ chapter: String, below level: Int) -> String {
    byChapter[chapter].map { rendering.html($0, below: level) } ?? ""
  }
}
