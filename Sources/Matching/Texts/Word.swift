/// A word of a text, with what is needed to find names and numbers.
struct Word {
  /// What stands before a word.
  enum Gap { case space, point, other }

  var hash = TermHash()
  /// Of the first six letters.
  var stem: UInt64 = 0
  var script: FoldedScalar.Script
  var gap: Gap
  var isCapital = false
  var capitals = 0
  var digits = 0
  var length = 0
  /// The place in the text, in bytes of UTF-8.
  var bytes: Range<Int>
  /// Parts of two or three letters, for scripts that need them; places in `TextWords.parts`.
  var parts: Range<Int>

  var isNumber: Bool { script == .words && length > 0 && digits == length }
}
