import Model

/// A field's text with its place.
struct FieldValue {
  /// As it stands in the file.
  let verbatim: String
  /// Without white space at the ends.
  let text: String
  let place: SourcePlace
}
