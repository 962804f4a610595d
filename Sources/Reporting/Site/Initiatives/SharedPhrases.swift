import Model

/// Two texts with the runs of words marked that both have.
///
/// Words are compared without case and punctuation. A run has three words or more; the longest runs are taken first, and
/// none is taken twice.
struct SharedPhrases {
  /// Both texts as HTML, with `<mark>` around what they share.
  let first: String
  let second: String

  static let shortestRun = 3

  init(_ first: String, _ second: String) {
    var numbers: [String: Int] = [:]
    let (one, other) = (MarkableText(first, &numbers), MarkableText(second, &numbers))
    var marked = (
      one: [Bool](repeating: false, count: one.words.count), other: [Bool](repeating: false, count: other.words.count)
    )
    var runs: [(start: Int, otherStart: Int, length: Int)] = []
    // The length of the common run that ends at each word of the second text.
    var lengths = [Int](repeating: 0, count: other.words.count + 1)
    for (place, word) in one.words.enumerated() {
      for otherPlace in other.words.indices.reversed() {
        let length = word.number == other.words[otherPlace].number ? lengths[otherPlace] + 1 : 0
        lengths[otherPlace + 1] = length
        if length >= Self.shortestRun { runs.append((place - length + 1, otherPlace - length + 1, length)) }
      }
    }
    runs.sort { ($1.length, $0.start, $0.otherStart) < ($0.length, $1.start, $1.otherStart) }
    for run in runs {
      let (range, otherRange) = (run.start..<run.start + run.length, run.otherStart..<run.otherStart + run.length)
      guard !marked.one[range].contains(true), !marked.other[otherRange].contains(true) else { continue }
      for place in range { marked.one[place] = true }
      for place in otherRange { marked.other[place] = true }
    }
    self.first = one.html(marked: marked.one)
    self.second = other.html(marked: marked.other)
  }
}

/// A text and where its words stand.
private struct MarkableText {
  let text: String
  /// Equal words have equal numbers.
  private(set) var words: [(number: Int, range: Range<String.Index>)] = []

  init(_ text: String, _ numbers: inout [String: Int]) {
    self.text = text
    func word(_ range: Range<String.Index>) -> (Int, Range<String.Index>) {
      let count = numbers.count
      let number = numbers[text[range].lowercased(), default: count]
      numbers[text[range].lowercased()] = number
      return (number, range)
    }
    var start: String.Index?
    var index = text.startIndex
    while index < text.endIndex {
      let isLetter = text[index].isLetter || text[index].isNumber
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        words.append(word(first..<index))
        start = nil
      }
      index = text.index(after: index)
    }
    if let start { words.append(word(start..<text.endIndex)) }
  }

  /// The text as HTML; runs of marked words, with what stands between them, are in one `<mark>`.
  func html(marked: [Bool]) -> String {
    var html = ""
    var written = text.startIndex
    var place = 0
    while place < words.count {
      guard marked[place] else {
        place += 1
        continue
      }
      var last = place
      while last + 1 < words.count, marked[last + 1] { last += 1 }
      html += HTMLText.escaped(String(text[written..<words[place].range.lowerBound]))
      let shared = words[place].range.lowerBound..<words[last].range.upperBound
      html += "<mark>\(HTMLText.escaped(String(text[shared])))</mark>"
      written = words[last].range.upperBound
      place = last + 1
    }
    return html + HTMLText.escaped(String(text[written...]))
  }
}
