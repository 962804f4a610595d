import Model

/// Refuses mappings in which a key occurs twice.
struct DuplicateKeyCheck {
  let items: [YAMLTree.Item]
  let texts: [UInt8]

  /// Throws if two keys of the mapping at `index` are the same text.
  func refuse(in index: Int) throws(YAMLError) {
    guard items[index].count > 2 else { return }
    let keys = self.keys(of: index)
    guard keys.count <= Self.maxPairwiseKeys ? containsDuplicate(pairwise: keys) : mayContainDuplicate(keys) else {
      return
    }
    let places = Dictionary(grouping: keys) { String(decoding: texts[items[$0].bytes], as: UTF8.self) }
    let repeated = places.filter { $1.count > 1 }
    guard let first = repeated.min(by: { $0.key < $1.key }) else { return }
    let repetition = items[first.value[1]]
    throw .duplicateKeys(repeated.keys.sorted(), line: Int(repetition.line), column: Int(repetition.column))
  }

  /// Up to this number, keys are compared faster than they are sorted.
  private static let maxPairwiseKeys = 16

  private func containsDuplicate(pairwise keys: [Int]) -> Bool {
    keys.indices.dropFirst().contains { later in
      keys[..<later].contains { items[$0].count == items[keys[later]].count && isSame($0, keys[later]) }
    }
  }

  private func isSame(_ key: Int, _ other: Int) -> Bool { texts[items[key].bytes] == texts[items[other].bytes] }

  private func mayContainDuplicate(_ keys: [Int]) -> Bool {
    let hashes = keys.map(hash).sorted()
    return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
  }

  /// The items of the keys that are texts.
  private func keys(of index: Int) -> [Int] {
    var keys: [Int] = []
    keys.reserveCapacity(Int(items[index].count) / 2)
    var next = index + 1
    for _ in 0..<items[index].count / 2 {
      if items[next].kind == .text { keys.append(next) }
      next = Int(items[Int(items[next].end)].end)
    }
    return keys
  }

  /// Different texts seldom have the same hash.
  private func hash(of key: Int) -> UInt64 { StableHash.of(texts.span.extracting(items[key].bytes)) }
}
