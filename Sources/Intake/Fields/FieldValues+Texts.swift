import Model

/// Free texts, without those that say nothing.
extension FieldValues {
  /// The text of a free field; empty if it holds only a word that programs write into empty cells, or a dash.
  func freeText(_ field: Field) -> String {
    let text = text(field)
    return EmptyWords.isBlank(text) ? "" : text
  }

  /// The text of a justification or evidence; empty if it says nothing.
  func reason(_ field: Field) -> String {
    let text = text(field)
    return EmptyWords.saysNothing(text) ? "" : text
  }

  /// Whether a justification or evidence says something.
  func hasReason(_ field: Field) -> Bool { hasValue(field) && !reason(field).isEmpty }

  /// Appends the bytes of a justification or evidence to `bytes`, none if it says nothing; returns their range.
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
