/// The word NA.
///
/// Programs write it for an empty cell, and people for an indicator that does not apply.
package enum NotAvailable {
  /// Whether the text is `NA`, `na`, `N.A.`, `<NA>` or the like; `n/a`, with a slash, means not applicable.
  package static func isUnclear(_ text: String) -> Bool {
    guard text.utf8.count <= 24, FoldedText.fold(text) == "na" else { return false }
    return !text.contains { slashes.contains($0) }
  }

  private static let slashes: Set<Character> = ["/", "\\", "／", "⁄", "∕", "?", "？"]
}
