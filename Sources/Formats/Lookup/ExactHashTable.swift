/// A key of an `ExactHashTable`: a few machine words that are compared directly.
protocol ExactHashKey: Equatable, BitwiseCopyable {
  /// Marks an empty slot; it is never a real key.
  static var emptyMarker: Self { get }
  /// Equal for equal keys; the low bits differ for most other keys.
  var hash: UInt64 { get }
}

/// A hash table whose keys are compared exactly.
///
/// It is used where every cell of a file is looked up: the hashing of `Dictionary`, which nobody can predict, costs
/// more than reading the cell. The table uses open addressing and is at most half full.
struct ExactHashTable<Key: ExactHashKey & Sendable, Value: BitwiseCopyable & Sendable>: Sendable {
  private struct Slot: BitwiseCopyable {
    var key: Key
    var value: Value
  }

  private var slots: [Slot]
  private var count = 0
  /// The value in empty slots.
  private let emptyValue: Value

  init(emptyValue: Value) {
    self.emptyValue = emptyValue
    slots = Array(repeating: Slot(key: .emptyMarker, value: emptyValue), count: 8)
  }

  @inline(__always)
  subscript(key: Key) -> Value? {
    let slot = slots[position(of: key)]
    return slot.key == .emptyMarker ? nil : slot.value
  }

  mutating func set(_ key: Key, to value: Value) {
    var position = position(of: key)
    if slots[position].key == .emptyMarker {
      count += 1
      if 2 * count > slots.count {
        grow()
        position = self.position(of: key)
      }
    }
    slots[position] = Slot(key: key, value: value)
  }

  /// The slot that holds the key, or would hold it.
  @inline(__always)
  private func position(of key: Key) -> Int {
    let mask = slots.count &- 1
    var position = Int(truncatingIfNeeded: key.hash) & mask
    while slots[position].key != key, slots[position].key != .emptyMarker { position = (position &+ 1) & mask }
    return position
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: .emptyMarker, value: emptyValue), count: 2 * old.count)
    for slot in old where slot.key != .emptyMarker { slots[position(of: slot.key)] = slot }
  }
}
