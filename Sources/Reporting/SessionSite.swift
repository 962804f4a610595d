import Formats
import Model
import Words

/// Makes the pages, the Markdown and the data files of a session.
package struct SessionSite {
  /// What is made.
  package enum Kind: String, CaseIterable, Sendable {
    /// The briefing pack.
    case before
    /// The frame of the report.
    case after
  }

  private let words: Catalogue
  private let renderer: PageRenderer

  /// - Throws: if a built-in template cannot be read.
  package init(words: Catalogue) throws {
    self.words = words
    renderer = try PageRenderer(words: words)
  }

  /// All files, sorted by path.
  ///
  /// - Parameters:
  ///   - report: the report on the year before the session, with the register that holds the decisions.
  ///   - sessions: the files of sessions that were read.
  /// - Throws: `TemplateError` if a template uses a value that its page does not provide.
  package func files(
    _ kind: Kind, for briefing: SessionBriefing, _ report: SystemReport, sessions: [InputFile]
  ) throws -> [ReportFile] {
    let view = SessionView(
      briefing: briefing, register: report.recommendations, entities: report.entities,
      framework: report.current?.framework, words: words)
    let pages = SessionPages(view: view, report: report)
    let documents = kind == .before ? pages.all : pages.after
    let links = Set(documents.map { "\($0.name).html" })
    let files =
      try documents.flatMap { document in
        let document = document.keepingLinks(to: links)
        let markdown = SessionMarkdown(document: document, sourceLabel: words.say("session-source"))
        return [
          try renderer.page(
            "session", at: "\(document.name).html",
            SessionHTML(document: document).context.merging(
              frame(documents, document, view, version: report.programVersion)
            ) { own, _ in own }),
          ReportFile(path: "\(document.name).md", text: VisibleText.escaped(markdown.text)),
        ]
      } + SessionData(view: view).files
      + [
        SessionRatingsData(report: report).file, SessionRegisterEntry(view: view).file,
        SessionRunJSON(briefing: briefing, report: report, sessions: sessions, kind: kind.rawValue).file,
        ReportFile(path: "style.css", bytes: PackageResources.report_css + PackageResources.pages_css),
      ]
    return files.sorted { $0.path < $1.path }
  }

  private func frame(
    _ documents: [SessionDocument], _ document: SessionDocument, _ view: SessionView, version: String
  ) -> [String: Any] {
    [
      "year": String(view.briefing.session.year),
      "status": words.say("session-status-\(view.briefing.audience.rawValue)"),
      "version": version, "release-line": false, "figures-link": false, "script": false,
      "script-policy": "'none'",
      "nav": documents.map { page in
        [
          "link": "\(page.name).html", "label": words.say("session-nav-\(page.name)"),
          "is-here": page.name == document.name,
        ]
          as [String: Any]
      },
    ]
  }
}

extension SessionDocument {
  /// The document without links to pages that are not written.
  fileprivate func keepingLinks(to pages: Set<String>) -> SessionDocument {
    func kept(_ line: Line) -> Line {
      Line(
        pieces: line.pieces.map { piece in
          let page = piece.link.map { $0.prefix { $0 != "#" } }
          return page.map { $0.isEmpty || pages.contains(String($0)) } ?? true ? piece : Piece(text: piece.text)
        }, anchor: line.anchor)
    }
    return SessionDocument(
      name: name, title: title, subtitle: subtitle,
      sections: sections.map { section in
        var section = section
        section.paragraphs = section.paragraphs.map(kept)
        section.items = section.items.map(kept)
        section.table = section.table.map {
          Table(caption: $0.caption, columns: $0.columns, rows: $0.rows.map { $0.map(kept) }, more: $0.more)
        }
        return section
      })
  }
}
