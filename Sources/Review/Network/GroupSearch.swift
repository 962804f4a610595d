/// Finds the groups of a graph in which each member leads to every other one; the method is Tarjan's, without recursion.
struct GroupSearch {
  let next: [String: [String]]
  private(set) var groups: [[String]] = []
  private var numbers: [String: Int] = [:]
  private var lowest: [String: Int] = [:]
  private var open: [String] = []
  private var isOpen: Set<String> = []

  init(next: [String: [String]]) { self.next = next }

  mutating func visit(_ start: String) {
    guard numbers[start] == nil else { return }
    var path: [(entity: String, position: Int)] = []
    enter(start, &path)
    while let (entity, position) = path.last {
      let followers = next[entity] ?? []
      guard position < followers.count else {
        path.removeLast()
        leave(entity)
        if let parent = path.last?.entity { lower(parent, to: lowest[entity] ?? 0) }
        continue
      }
      path[path.count - 1].position += 1
      let follower = followers[position]
      if let number = numbers[follower] {
        if isOpen.contains(follower) { lower(entity, to: number) }
      } else {
        enter(follower, &path)
      }
    }
  }

  private mutating func enter(_ entity: String, _ path: inout [(entity: String, position: Int)]) {
    numbers[entity] = numbers.count
    lowest[entity] = numbers[entity]
    open.append(entity)
    isOpen.insert(entity)
    path.append((entity, 0))
  }

  private mutating func lower(_ entity: String, to number: Int) {
    lowest[entity] = min(lowest[entity] ?? number, number)
  }

  /// Closes the group that the entity began, if it did.
  private mutating func leave(_ entity: String) {
    guard lowest[entity] == numbers[entity] else { return }
    var group: [String] = []
    while let last = open.popLast() {
      isOpen.remove(last)
      group.append(last)
      if last == entity { break }
    }
    groups.append(group.sorted())
  }
}
