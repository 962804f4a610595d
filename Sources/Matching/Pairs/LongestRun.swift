/// The longest run of words that two descriptions share, without what a template repeats.
struct LongestRun {
  private(set) var length = 0
  /// The position after its last word in the first description.
  private(set) var end = 0

  private struct Run {
    var place: Int
    var length: Int
  }

  init(_ a: DistinctText, _ b: DistinctText) {
    if a.country == b.country, a.textKey == b.textKey {
      followOwnWords(of: a)
    } else {
      compare(a, b)
    }
  }

  /// A text compared with itself.
  private mutating func followOwnWords(of text: DistinctText) {
    var run = 0
    for (position, isOwn) in text.isOwn.enumerated() {
      run = isOwn ? run + 1 : 0
      note(run, at: position)
    }
  }

  private mutating func compare(_ a: DistinctText, _ b: DistinctText) {
    var before: [Run] = []
    var now: [Run] = []
    for (position, term) in a.text.enumerated() {
      now.removeAll(keepingCapacity: true)
      if a.isOwn[position] {
        var index = Self.firstPlace(of: term, in: b)
        var earlier = 0
        while index < b.ownPlaces.count {
          let place = Int(b.ownPlaces[index])
          guard b.text[place] == term else { break }
          while earlier < before.count, before[earlier].place < place - 1 { earlier += 1 }
          let follows = earlier < before.count && before[earlier].place == place - 1
          let length = follows ? before[earlier].length + 1 : 1
          now.append(Run(place: place, length: length))
          note(length, at: position)
          index += 1
        }
      }
      swap(&before, &now)
    }
  }

  private mutating func note(_ run: Int, at position: Int) {
    guard run > length else { return }
    length = run
    end = position + 1
  }

  private static func firstPlace(of term: UInt32, in text: DistinctText) -> Int {
    var (low, high) = (0, text.ownPlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if text.text[Int(text.ownPlaces[middle])] < term { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
