extension MarkupScanner {
  /// Why no more is to be fed.
  struct Stop {
    enum Reason: Hashable {
      case doctype, null
      /// A tag, its attributes, or a section of another kind is larger than any document needs.
      case tag, attributes, section
      /// The parser will find that the document is not well formed here, and is to say so at once.
      case malformed
    }

    let reason: Reason
    /// Bytes of the document before what is refused.
    let offset: Int
    /// How many bytes of the document the parser may have; some of the others it may have got before.
    let end: Int
  }
}
