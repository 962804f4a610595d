/// A place in a document, in Unicode scalars from 1.
struct TextPlace: Hashable, BitwiseCopyable {
  var line = 1
  /// 0 where it is not known.
  var column = 1
}
