/// Titles without what lists add to them.
enum TitleWords {
  /// Words before a number, such as `Output 1.2`.
  private static let labels: Set<UInt64> = hashes(
    "output outputs product producto produto produit extrant subproducto subproduto subproduct activite")

  /// The words without the number at the beginning and without agencies at the end.
  static func own(_ words: [Word], _ agencies: AgencyNames) -> ArraySlice<Word> {
    var start = 0
    if words.count > 1, labels.contains(words[0].hash.value), words[1].digits > 0 { start = 1 }
    while start < min(words.count, 8), words[start].digits > 0, words[start].length - words[start].digits <= 2 {
      start += 1
    }
    var end = words.count
    while end > start + 3 {
      if agencies.code(of: words[end - 1].hash) != nil {
        end -= 1
      } else if agencies.code(of: words[end - 2].hash.followed(by: words[end - 1].hash)) != nil {
        end -= 2
      } else {
        break
      }
    }
    return start < end ? words[start..<end] : words[...]
  }

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { TermHash(String($0)).value })
  }
}
