/// The names of agencies in several languages.
struct AgencyNames {
  private var codes: [UInt64: UInt64] = [:]

  /// - Parameter names: of each agency, with its code first.
  init(_ names: [[String]]) {
    for names in names {
      guard let code = names.first.map({ TextWords($0).joined.value }) else { continue }
      for name in names { codes[TextWords(name).joined.value] = code }
    }
  }

  func code(of hash: TermHash) -> UInt64? { codes[hash.value] }

  /// The agency's code, or the name itself if it is not known.
  func key(of name: String) -> UInt64 {
    let hash = TextWords(name).joined
    return codes[hash.value] ?? hash.value
  }

  /// The agencies that the words name.
  func mentioned(in words: ArraySlice<Word>) -> [UInt64] {
    var found: [UInt64] = []
    for index in words.indices {
      if let code = code(of: words[index].hash) { found.append(code) }
      if index + 1 < words.endIndex, let code = code(of: words[index].hash.followed(by: words[index + 1].hash)) {
        found.append(code)
      }
    }
    return found
  }
}
