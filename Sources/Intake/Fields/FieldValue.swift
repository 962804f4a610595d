import Model

/// The text of a field, with its place.
struct FieldValue {
  /// The text as written in the file.
  let verbatim: String
  /// The text without white space at either end.
  let text: String
  let place: SourcePlace
}
