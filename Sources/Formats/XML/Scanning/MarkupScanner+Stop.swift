extension MarkupScanner {
  /// Why and where the document must be cut.
  struct Stop {
    enum Reason: Hashable {
      case doctype, null
      /// A tag, its attributes, or a section of another kind exceeds a limit.
      case tag, attributes, section
      /// The document is not well formed here; the parser will report this at once.
      case malformed
    }

    let reason: Reason
    /// The offset of what is refused.
    let offset: Int
    /// The offset up to which the parser may read; it may already have read further.
    let end: Int
  }
}
