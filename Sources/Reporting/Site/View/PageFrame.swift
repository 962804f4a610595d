import Formats
import Model

/// The header, navigation and footer of every page, with the status of the whole report.
struct PageFrame {
  let view: ReportView
  let path: String
  /// The page's own script, if any.
  ///
  /// Scripts only enhance pages; all content is available without them.
  var script: [UInt8]?

  var context: [String: Any] {
    [
      "year": String(view.report.year), "status": view.status, "source": view.source,
      "version": view.report.programVersion, "release-line": releaseLine ?? false, "nav": navigation,
      "figures-link": true,
      "script": script.map { String(decoding: $0, as: UTF8.self) } ?? false,
      "script-policy": script.map { "'\(Fingerprint.sha256Base64(of: $0))'" } ?? "'none'",
    ]
  }

  /// The links to the main pages.
  ///
  /// A year without ratings has fewer pages.
  private var navigation: [[String: Any]] {
    let hasFigures = view.hasFigures
    let entries: [(isThere: Bool, link: String, label: String)] = [
      (true, PageLinks.system, "nav-report"), (hasFigures, "\(PageLinks.system)#indicators", "nav-indicators"),
      (hasFigures, PageLinks.explorer, "nav-explorer"), (hasFigures, PageLinks.comparison, "nav-compare"),
      (view.current != nil, PageLinks.facts, "nav-facts"),
      (!view.report.answerSpreads.isEmpty, PageLinks.approaches, "nav-approaches"),
      (view.hasTrend, "\(PageLinks.system)#trend-section", "nav-trend"),
      (!view.report.followUp.isEmpty, PageLinks.followUp, "nav-follow-up"),
      (view.report.initiatives != nil, PageLinks.initiatives + PageLinks.system, "nav-initiatives"),
      (true, PageLinks.method, "nav-method"), (true, PageLinks.quality, "nav-quality"),
      (true, PageLinks.release, "nav-release"),
    ]
    return entries.filter(\.isThere).map { entry in
      ["link": entry.link, "label": view.words.say(entry.label), "is-here": entry.link == path]
    }
  }

  /// Nil if there is no information on the release.
  private var releaseLine: String? {
    let release = view.report.release
    let words = view.words
    switch (release.name, release.date) {
    case (let name?, let date?):
      return words.say("release-line", ["name": .text(name), "date": .text(date.description)])
    case (let name?, nil): return words.say("release-line-undated", ["name": .text(name)])
    case (nil, let date?): return words.say("release-line-unnamed", ["date": .text(date.description)])
    case (nil, nil): return nil
    }
  }
}
