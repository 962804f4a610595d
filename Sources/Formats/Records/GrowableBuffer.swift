/// A growable buffer that reuses its memory and avoids the checks that an array makes at every step.
struct GrowableBuffer<Value: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Value>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 64) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var values: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: base, count: count) }

  /// - Precondition: `index` is the index of a value.
  subscript(index: Int) -> Value {
    get { values[index] }
    set {
      precondition(index >= 0 && index < count, "only what is there can be changed")
      base[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    if count == capacity { grow(to: count + 1) }
    base[count] = value
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ more: UnsafeBufferPointer<Value>) {
    guard let start = more.baseAddress else { return }
    if more.count > capacity &- count { grow(to: count + more.count) }
    (base + count).update(from: start, count: more.count)
    count &+= more.count
  }

  /// Makes room for `more` additional values.
  mutating func reserve(_ more: Int) {
    if more > capacity &- count { grow(to: count + more) }
  }

  mutating func removeAll() { count = 0 }

  mutating func removeLast(_ surplus: Int) {
    precondition(surplus >= 0 && surplus <= count, "only what is there can be removed")
    count &-= surplus
  }

  mutating func removeFirst(_ surplus: Int) {
    precondition(surplus >= 0 && surplus <= count, "only what is there can be removed")
    count &-= surplus
    base.update(from: base + surplus, count: count)
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let larger = max(needed, 2 * capacity)
    let new = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    new.update(from: base, count: count)
    base.deallocate()
    base = new
    capacity = larger
  }
}
