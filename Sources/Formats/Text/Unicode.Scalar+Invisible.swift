extension Unicode.Scalar {
  /// Whether the character is invisible by itself.
  ///
  /// Examples are white space, writing direction marks and zero-width characters, such as the U+200B that some programs
  /// write into empty fields.
  package var isInvisible: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || self == "\u{2800}"
  }
}
