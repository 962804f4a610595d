/// How a document is named: by the symbol of its final text, by that of its draft, or by a title.
///
/// A draft and the adopted text are one document with two symbols.
package struct DocumentSymbols: Hashable, Sendable {
  /// The symbol of the final text, for example `A/RES/62/137`; nil if it has none or it was not seen.
  package var final: String?
  /// The symbol of the draft, for example `E/2013/L.14`; nil if it was not seen.
  package var draft: String?
  /// A title or a description; nil if the symbol says enough.
  package var title: String?

  package init(final: String? = nil, draft: String? = nil, title: String? = nil) {
    self.final = final
    self.draft = draft
    self.title = title
  }

  /// The shortest text that names the document.
  package var name: String { final ?? title ?? draft ?? "" }
}
