/// A row in which nothing is odd, where it lies in the text.
struct CSVSoundRow {
  let text: UnsafeBufferPointer<UInt8>
  /// Without their quotation marks.
  let cells: UnsafeBufferPointer<Record.Span>
  let line: Int
  /// Whether there may be characters that are none of ASCII.
  let hasHighBytes: Bool
  /// Whether there are line ends between quotation marks.
  let hasLineEnds: Bool
  /// Whether there may be quotation marks that are written as two.
  let hasPairs: Bool
}
