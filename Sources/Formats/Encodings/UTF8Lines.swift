/// The lines of a sample that are not UTF-8, and whether its other lines are UTF-8.
struct UTF8Lines {
  /// The lines that are not UTF-8, each with a line feed.
  private(set) var foreign: [UInt8] = []
  /// Whether the sample begins with such a line.
  private(set) var isFirstForeign = false
  /// Whether other lines contain several non-ASCII characters in UTF-8.
  ///
  /// One or two could be a coincidence.
  private(set) var hasUTF8 = false

  private static let minCharacters = 3

  init(_ sample: [UInt8]) {
    var isFirst = true
    for line in sample.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let count = Self.characterCount(line)
      if let count {
        hasUTF8 = hasUTF8 || count >= Self.minCharacters
      } else {
        foreign += line + [0x0A]
        isFirstForeign = isFirstForeign || isFirst
      }
      isFirst = false
    }
  }

  /// The number of non-ASCII characters; nil if the line is not UTF-8.
  private static func characterCount(_ line: ArraySlice<UInt8>) -> Int? {
    line.withUnsafeBufferPointer { line in
      var count = 0
      var index = 0
      while index < line.count {
        guard line[index] >= 0x80 else {
          index += 1
          continue
        }
        guard let length = UTF8Character.length(line, at: index), length > 0 else { return nil }
        count += 1
        index += length
      }
      return count
    }
  }
}
