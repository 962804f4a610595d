extension Unicode.Scalar {
  /// Whether nothing of the character can be seen where it stands alone: white space, marks of direction, and
  /// characters without width, such as the U+200B that some programs write into an empty field.
  package var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || self == "\u{2800}"
  }
}
