/// The start tags that the scanner has met and the parser has not yet reported.
struct ScannedTags: ~Copyable {
  typealias Position = MarkupScanner.Position

  /// A start tag: where it begins, and the number of the first value of its attributes.
  struct Tag: BitwiseCopyable {
    var position = Position()
    var firstValue = Int.max
  }

  private var tags = GrowingRoom<Tag>()
  private var nextTag = 0
  private var values = GrowingRoom<Position>()
  /// How many values stood before those that are kept.
  private var dropped = 0
  /// Whether there was none yet.
  private(set) var isEmpty = true

  @inline(__always)
  mutating func begin(at position: Position) {
    isEmpty = false
    tags.append(Tag(position: position, firstValue: dropped &+ values.count))
  }

  /// Takes back the last tag with its values.
  mutating func removeLast() {
    values.removeLast(values.count - (tags[tags.count - 1].firstValue - dropped))
    tags.removeLast(1)
  }

  /// Adds where the value of an attribute of the last tag begins, with its quotation mark; not for declarations of
  /// namespaces.
  @inline(__always)
  mutating func addValue(at position: Position) { values.append(position) }

  /// The next start tag that the parser reports; nil if none was met.
  mutating func take() -> Tag? {
    guard nextTag < tags.count else { return nil }
    nextTag += 1
    return tags[nextTag - 1]
  }

  /// Where a value of the attributes of `tag` begins, which was taken last.
  func value(_ index: Int, of tag: Tag) -> Position? {
    let index = tag.firstValue - dropped + index
    return index >= 0 && index < values.count ? values[index] : nil
  }

  /// Forgets the tags that were taken.
  mutating func dropTaken() {
    guard nextTag > 0 else { return }
    let kept = nextTag < tags.count ? tags[nextTag].firstValue - dropped : values.count
    values.removeFirst(kept)
    dropped += kept
    tags.removeFirst(nextTag)
    nextTag = 0
  }
}
