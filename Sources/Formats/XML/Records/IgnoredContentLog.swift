import Model

/// The parts of a document that are ignored, each reported once, with its first place and a count.
struct IgnoredContentLog {
  private struct Cause: Hashable {
    let code: FindingCode
    let name: String
  }

  /// The maximum number of names that are counted separately.
  ///
  /// A hostile file may invent millions.
  private static let maxNames = 100

  private static let maxPlaces = 5
  /// The codes of which the first places are told.
  private static let placedCodes: Set<FindingCode> = [.xmlCharacter, .xmlUnescaped]

  private struct Entry {
    var count = 0
    let place: TextPlace
    let found: String
    var occurrences: [(place: TextPlace, found: String)] = []
  }

  private var counts: [Cause: Entry] = [:]
  private var order: [Cause] = []

  /// Counts an element, an attribute or text that is ignored.
  mutating func noteIgnored(_ name: String, at place: TextPlace) {
    note(.xmlElementUnknown, name, at: place)
  }

  /// - Parameter found: what the finding shows; nil for the name.
  mutating func note(_ code: FindingCode, _ name: String, at place: TextPlace, found: String? = nil) {
    var cause = Cause(code: code, name: name)
    if counts[cause] == nil, order.count >= Self.maxNames { cause = Cause(code: code, name: "…") }
    if counts[cause] == nil { order.append(cause) }
    let text = found ?? cause.name
    var entry = counts[cause] ?? Entry(place: place, found: text)
    entry.count += 1
    if Self.placedCodes.contains(code), entry.occurrences.count < Self.maxPlaces {
      entry.occurrences.append((place, text))
    }
    counts[cause] = entry
  }

  func findings(file: String) -> [Finding] {
    let joined: Set<FindingCode> = [.xmlMarkup, .xmlElementsForeign]
    let each: [Finding] = order.filter { !joined.contains($0.code) }.compactMap { cause in
      counts[cause].map { finding(cause, $0, file: file) }
    }
    return each + joined.sorted { $0.rawValue < $1.rawValue }.compactMap { inner($0, file: file) }
  }

  private func finding(_ cause: Cause, _ entry: Entry, file: String) -> Finding {
    let count = String(entry.count)
    // Characters are found before the references to them.
    let occurrences = entry.occurrences.map { occurrence in
      Finding.Occurrence(place: SourcePlace(file: file, occurrence.place), found: occurrence.found)
    }.sorted { $0.place < $1.place }
    var finding = Finding(
      cause.code, at: occurrences.first?.place ?? SourcePlace(file: file, entry.place),
      found: occurrences.first.map(\.found) ?? entry.found,
      arguments: cause.code == .xmlUnescaped
        ? ["count": count, "reason": PhraseKey(cause.name)] : ["count": count])
    if occurrences.count > 1 { (finding.count, finding.occurrences) = (entry.count, occurrences) }
    return finding
  }

  /// One finding for all elements within fields, because they have the same cause.
  private func inner(_ code: FindingCode, file: String) -> Finding? {
    let causes = order.filter { $0.code == code }
    guard let first = causes.first.flatMap({ counts[$0] }) else { return nil }
    let count = causes.reduce(0) { $0 + (counts[$1]?.count ?? 0) }
    return Finding(
      code, at: SourcePlace(file: file, first.place), found: Finding.found(causes.prefix(8).map(\.name)),
      arguments: ["count": String(count)])
  }
}

extension SourcePlace {
  init(file: String, _ position: TextPlace) {
    self.init(file: file, line: position.line, column: position.column > 0 ? position.column : nil)
  }
}
