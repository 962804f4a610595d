import Model

/// Names rows as a spreadsheet numbers them, or lines of a document.
enum RowNumbers {
  /// - Parameter isComplete: whether these are all rows that are meant.
  static func phrase(_ places: [SourcePlace], isComplete: Bool) -> PhraseKey {
    let areRows = places.first?.row != nil
    let numbers = Set(places.compactMap { areRows ? $0.row : $0.line }).sorted()
    let text = ranges(numbers).joined(separator: ", ") + (isComplete ? "" : ", …")
    let isOne = numbers.count == 1 && isComplete
    let key = areRows ? isOne ? "place-row-in" : "place-rows-in" : isOne ? "place-line-in" : "place-lines-in"
    return PhraseKey(key, ["rows": text])
  }

  static func phrase(_ place: SourcePlace) -> PhraseKey {
    if let row = place.row { return PhraseKey("first-row", ["row": String(row)]) }
    return PhraseKey("first-line", ["row": place.line.map { String($0) } ?? "–"])
  }

  /// The numbers with `5–7` for three or more that follow each other.
  private static func ranges(_ numbers: [Int]) -> [String] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.flatMap { range -> [String] in
      switch range.count {
      case 1: ["\(range.lowerBound)"]
      case 2: ["\(range.lowerBound)", "\(range.upperBound)"]
      default: ["\(range.lowerBound)–\(range.upperBound)"]
      }
    }
  }
}
