import Formats
import Model

/// Reads `entities.csv`.
struct EntitiesFile: RecordConsumer {
  private static let columns = [
    "code", "name", "type", "counted", "expected_from", "expected_until", "succession",
  ]
  /// The field for the marker scale is optional, and so is its column.
  private static let markerScale = "marker_scale"

  /// The ids of the marker scales.
  private let scales: [String]
  private let mistakes: DefinitionMistakes
  private var entities: [Entity] = []
  private var codes: Set<String> = []
  /// The place in the file where the succession of each entity is stated.
  private var places: [String: SourcePlace] = [:]
  private var isUsable = true

  /// Reads all entities and notes the mistakes.
  static func read(_ bytes: [UInt8], scales: [String], mistakes: DefinitionMistakes) -> EntityList {
    var file = EntitiesFile(scales: scales, mistakes: mistakes)
    var source = MemoryBytes(bytes)
    do {
      try CSVReader.read(&source, file: mistakes.file, table: "entities", to: &file)
    } catch {
      mistakes.note(.fileUnreadable, at: SourcePlace(file: mistakes.file))
    }
    file.checkSuccessions()
    return EntityList(file.entities)
  }

  private init(scales: [String], mistakes: DefinitionMistakes) {
    self.scales = scales
    self.mistakes = mistakes
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    for column in Self.columns where !names.contains(column) {
      isUsable = false
      mistakes.note(.definitionKeyMissing, at: SourcePlace(file: mistakes.file, line: places[0].line), ["key": column])
    }
    let known = Self.columns + [Self.markerScale]
    // Spreadsheets write nameless columns at the end.
    for (name, place) in zip(names, places) where !name.isEmpty && !known.contains(name) {
      mistakes.note(
        .definitionKeyUnknown, at: place, found: name,
        [
          "allowed": known, "suggestion": FoldedText.nearest(to: name, among: known) ?? "",
        ])
    }
  }

  mutating func take(_ record: borrowing Record) {
    guard isUsable else { return }
    var values: [String: String] = [:]
    var places: [String: SourcePlace] = [:]
    for index in 0..<record.count {
      guard let name = record.name(index), !name.isEmpty else { continue }
      values[name] = record.string(index).trimmingWhitespace
      places[name] = record.fields.place(of: index, in: mistakes.file)
    }
    func note(_ code: FindingCode, _ column: String, _ arguments: FindingArguments) {
      mistakes.note(
        code, at: places[column] ?? SourcePlace(file: mistakes.file, line: record.line), found: values[column],
        arguments)
    }
    guard let code = values["code"], !code.isEmpty else {
      return note(.definitionValueWrong, "code", ["wanted": "text"])
    }
    guard codes.insert(code).inserted else { return note(.definitionEntityTwice, "code", [:]) }
    for column in ["name", "type"] where values[column] ?? "" == "" {
      return note(.definitionValueWrong, column, ["wanted": "text"])
    }
    guard let isCounted = ["yes": true, "no": false][values["counted"] ?? ""] else {
      return note(.definitionValueWrong, "counted", ["wanted": "yes-or-no"])
    }
    guard let first = Entry.year(values["expected_from"] ?? "") else {
      return note(.definitionValueWrong, "expected_from", ["wanted": "year"])
    }
    let until = values["expected_until"] ?? ""
    guard until.isEmpty || Entry.year(until) != nil else {
      return note(.definitionValueWrong, "expected_until", ["wanted": "year"])
    }
    guard until.isEmpty || Int(until) ?? 0 >= first else {
      return note(.definitionYearsReversed, "expected_until", ["from": String(first)])
    }
    guard let succession = Self.succession(values["succession"] ?? "") else {
      return note(.definitionWordUnknown, "succession", ["allowed": "renamed CODE, replaced CODE", "suggestion": ""])
    }
    let scale = values[Self.markerScale] ?? ""
    guard scale.isEmpty || scales.contains(scale) || scale == MarkerScales.noMarkers else {
      return note(
        .definitionWordUnknown, Self.markerScale,
        ["allowed": (scales + [MarkerScales.noMarkers]), "suggestion": ""])
    }
    if succession.value != nil { self.places[code] = places["succession"] }
    entities.append(
      Entity(
        code: code, name: values["name"] ?? "", type: values["type"] ?? "", isCounted: isCounted,
        expected: YearSpan(from: first, until: Int(until)), succession: succession.value,
        markerScale: scale.isEmpty ? nil : scale))
  }

  mutating func note(_ finding: Finding) {
    // An unclosed quotation mark swallows the rows that follow, so the rest of its own row is meaningless.
    if finding.code == .csvQuoteUnclosed { isUsable = false }
    // Definition files must be UTF-8, so another detected encoding is reported as a mistake.
    if finding.code.isOfEncoding { return mistakes.note(.definitionNotUTF8, at: finding.place) }
    // What was read as meant is no mistake, such as the semicolons that Excel writes in many countries.
    if finding.severity > .note { mistakes.take(finding) }
  }

  /// A wrapper that distinguishes an empty succession, which is valid, from one that cannot be read.
  private struct Read { let value: Succession? }

  private static func succession(_ text: String) -> Read? {
    if text.isEmpty { return Read(value: nil) }
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "renamed": return Read(value: .renamed(to: parts[1]))
    case "replaced": return Read(value: .replaced(by: parts[1]))
    default: return nil
    }
  }

  /// Checks that every successor is listed and that no chain of successions is circular.
  private func checkSuccessions() {
    let successors = Dictionary(
      entities.compactMap { entity in entity.succession.map { (entity.code, $0.code) } },
      uniquingKeysWith: { first, _ in first })
    for entity in entities {
      guard let successor = successors[entity.code] else { continue }
      let place = places[entity.code] ?? SourcePlace(file: mistakes.file)
      if !codes.contains(successor) {
        mistakes.note(
          .definitionEntityUnknown, at: place, found: successor,
          ["suggestion": FoldedText.nearest(to: successor, among: entities.map(\.code)) ?? ""])
      } else if Self.leadsBack(to: entity.code, by: successors) {
        mistakes.note(.definitionSuccessionCircle, at: place, found: entity.code, ["other": successor])
      }
    }
  }

  private static func leadsBack(to code: String, by successors: [String: String]) -> Bool {
    var current = code
    var visited: Set<String> = []
    while let next = successors[current], visited.insert(next).inserted {
      if next == code { return true }
      current = next
    }
    return false
  }
}

extension Succession {
  fileprivate var code: String {
    switch self {
    case .renamed(let code), .replaced(let code): code
    }
  }
}
