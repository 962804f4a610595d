/// An analyst's text for one chapter of a report.
package struct ReportText: Hashable, Sendable {
  /// The chapter, such as `overview` or `indicator-6`.
  package var chapter: String
  package var file: InputFile
  package var markdown: String

  package init(chapter: String, file: InputFile, markdown: String) {
    self.chapter = chapter
    self.file = file
    self.markdown = markdown
  }
}
