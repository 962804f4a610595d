/// What an `ExactLookup` finds values by: a few machine words, compared as they are.
protocol ExactKey: Equatable, BitwiseCopyable {
  /// Stands for no key, and is none itself.
  static var absent: Self { get }
  /// The same for the same keys, its low bits different for most others.
  var hash: UInt64 { get }
}

/// Values by keys that are exactly the same.
///
/// It serves where every cell of a file is looked up: a dictionary hashes so that nobody can foresee it, which costs more
/// than to read the cell. Open addressing, at most half full.
struct ExactLookup<Key: ExactKey & Sendable, Value: BitwiseCopyable & Sendable>: Sendable {
  private struct Slot: BitwiseCopyable {
    var key: Key
    var value: Value
  }

  private var slots: [Slot]
  private var count = 0
  /// Stands in slots without a key.
  private let filler: Value

  init(filler: Value) {
    self.filler = filler
    slots = Array(repeating: Slot(key: .absent, value: filler), count: 8)
  }

  @inline(__always)
  subscript(key: Key) -> Value? {
    let slot = slots[position(of: key)]
    return slot.key == .absent ? nil : slot.value
  }

  mutating func set(_ key: Key, to value: Value) {
    var position = position(of: key)
    if slots[position].key == .absent {
      count += 1
      if 2 * count > slots.count {
        makeRoom()
        position = self.position(of: key)
      }
    }
    slots[position] = Slot(key: key, value: value)
  }

  /// Where the key stands, or would.
  @inline(__always)
  private func position(of key: Key) -> Int {
    let mask = slots.count &- 1
    var position = Int(truncatingIfNeeded: key.hash) & mask
    while slots[position].key != key, slots[position].key != .absent { position = (position &+ 1) & mask }
    return position
  }

  private mutating func makeRoom() {
    let old = slots
    slots = Array(repeating: Slot(key: .absent, value: filler), count: 2 * old.count)
    for slot in old where slot.key != .absent { slots[position(of: slot.key)] = slot }
  }
}
