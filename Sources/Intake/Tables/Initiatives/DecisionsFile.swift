import Formats
import Model

/// Reads a table of decisions about pairs of initiatives: `id1`, `id2`, `decision`, `reason`, `office`, `date`.
package struct DecisionsFile: RecordConsumer {
  private static let needed = ["id1", "id2", "decision"]
  private let limit: Int
  private var isFull = false
  /// The place of the decision about each pair.
  private var places: [InitiativeDecision.Pair: SourcePlace] = [:]

  private let file: String
  private var findings = BoundedFindings()
  private var decisions: [InitiativeDecision] = []
  private var isUsable = true

  /// Reads all decisions, with what is wrong with them.
  ///
  /// - Parameters:
  ///   - name: the name of the file in places; nil for its path.
  ///   - limit: the maximum number of decisions that are kept.
  /// - Throws: if the file cannot be read.
  package static func read(
    path: String, named name: String? = nil, limit: Int = 1_000_000
  ) throws -> (decisions: [InitiativeDecision], findings: [Finding], input: InputFile) {
    let file = name ?? path
    var reader = DecisionsFile(file: file, limit: limit)
    var bytes = try FileBytes(path: path)
    try CSVReader.read(&bytes, file: file, table: "decisions", to: &reader)
    return (
      reader.decisions, reader.findings.findings + reader.findings.unlisted(file: file),
      InputFile(path: file, byteCount: bytes.size, sha256: bytes.digest)
    )
  }

  private init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  package mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    for name in Self.needed where !names.contains(name) {
      isUsable = false
      take(Finding(.columnMissing, at: places[0], found: Finding.found(names.prefix(12)), arguments: ["field": name]))
    }
  }

  package mutating func take(_ record: borrowing Record) {
    guard isUsable else { return }
    let place = record.fields.place(in: file)
    var values: [String: (text: String, place: SourcePlace)] = [:]
    for index in 0..<record.count where !record.isBlank(index) {
      guard let name = record.name(index) else { continue }
      values[name] = (record.fields.text(index), record.fields.place(of: index, in: file))
    }
    for name in Self.needed where values[name] == nil {
      return take(Finding(.valueMissing, at: place, arguments: ["field": name]))
    }
    guard let first = values["id1"], let second = values["id2"], let word = values["decision"],
      let kind = kind(word.text, at: word.place)
    else { return }
    guard decisions.count < limit else {
      if !isFull {
        take(Finding(.initiativeDecisionsTooMany, at: place, arguments: ["limit": String(limit)]))
      }
      isFull = true
      return
    }
    let pair = InitiativeDecision.Pair(first.text, second.text)
    if let earlier = places.updateValue(place, forKey: pair) {
      take(
        Finding(
          .initiativeDecisionTwice, at: place, found: first.text,
          arguments: ["other": second.text, "line": String(earlier.line ?? 0)]))
    }
    decisions.append(
      InitiativeDecision(
        first: first.text, second: second.text, kind: kind, reason: values["reason"]?.text ?? "",
        office: values["office"]?.text ?? "", date: values["date"].flatMap { date($0.text, at: $0.place) },
        place: place))
  }

  private mutating func kind(_ text: String, at place: SourcePlace) -> InitiativeDecision.Kind? {
    let all = InitiativeDecision.Kind.allCases
    if let kind = all.first(where: { FoldedText.isSame(text, as: $0.rawValue) }) { return kind }
    let allowed = all.map(\.rawValue)
    take(
      Finding(
        .initiativeDecisionUnknown, at: place, found: text,
        arguments: ["allowed": allowed, "suggestion": FoldedText.nearest(to: text, among: allowed) ?? ""]))
    return nil
  }

  private mutating func date(_ text: String, at place: SourcePlace) -> CalendarDate? {
    switch DateParser.reading(text) {
    case .plain(let date), .variant(let date): return date
    case .either(let first, let second):
      take(
        Finding(
          .followUpDateAmbiguous, at: place, found: text,
          arguments: ["first": first.description, "second": second.description, "field": "date"]))
    case .none(let likely):
      take(
        Finding(
          .followUpDateUnreadable, at: place, found: text,
          arguments: ["suggestion": likely?.description ?? "", "field": "date"]))
    }
    return nil
  }

  private mutating func take(_ finding: Finding) { findings.take(finding) }

  package mutating func note(_ finding: Finding) { take(finding) }
}
