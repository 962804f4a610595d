extension Array where Element: Comparable {
  /// Sorted, each element once.
  func sortedUnique() -> [Element] {
    var result: [Element] = []
    for element in sorted() where element != result.last { result.append(element) }
    return result
  }

  /// The elements that `other` has too, in order; both are sorted, each element once.
  func shared(_ other: [Element]) -> [Element] {
    var result: [Element] = []
    var (i, j) = (0, 0)
    while i < count, j < other.count {
      if self[i] == other[j] {
        result.append(self[i])
        i += 1
        j += 1
      } else if self[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }

  func isDisjoint(_ other: [Element]) -> Bool { isEmpty || other.isEmpty || shared(other).isEmpty }
}
