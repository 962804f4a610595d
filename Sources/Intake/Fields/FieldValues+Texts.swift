import Model

/// Reads free texts, and treats texts without content as blank.
extension FieldValues {
  /// The text of a free-text field; empty if it contains only a dash or a word that programs write into empty cells.
  func freeText(_ field: Field) -> String {
    let text = text(field)
    return EmptyWords.isBlank(text) ? "" : text
  }

  /// The text of a justification or of evidence; empty if it has no content.
  func reason(_ field: Field) -> String {
    let text = text(field)
    return EmptyWords.saysNothing(text) ? "" : text
  }

  /// Whether a justification or evidence has any content.
  func hasReason(_ field: Field) -> Bool { hasValue(field) && !reason(field).isEmpty }

  /// Appends the bytes of a justification or of evidence to `bytes`, unless it has no content; returns their range.
  func addReason(_ field: Field, to bytes: inout [UInt8]) -> Range<Int> {
    let range = add(field, to: &bytes)
    guard !range.isEmpty,
      bytes.withUnsafeBufferPointer({ EmptyWords.mayBeOne(UnsafeBufferPointer(rebasing: $0[range])) }),
      EmptyWords.saysNothing(String(decoding: bytes[range], as: UTF8.self))
    else { return range }
    bytes.removeSubrange(range)
    return range.lowerBound..<range.lowerBound
  }
}
