/// A place in a document; lines and columns begin at 1, and columns count Unicode scalars.
struct TextPlace: Hashable, BitwiseCopyable {
  var line = 1
  /// 0 if unknown.
  var column = 1
}
