import Formats
import Model

/// Reads `entities.csv`.
struct EntitiesFile: RecordConsumer {
  static let columns = ["code", "name", "type", "counted", "expected_from", "expected_until", "succession"]
  /// The field for the marker scale is optional, and so is its column.
  static let markerScale = "marker_scale"

  /// The maximum number of entities; the whole UN system has fewer than a hundred that report.
  static let maxEntities = 20_000

  /// The ids of the marker scales; nil if these could not be read.
  private let scales: [String]?
  private let mistakes: DefinitionMistakes
  private var entities: [Entity] = []
  private var codes: Set<String> = []
  /// The place in the file where the succession of each entity is stated.
  private var places: [String: SourcePlace] = [:]
  /// The columns that can be read, by the names in the header.
  private var columns: [String: String] = [:]
  private var rowCount = 0
  private var isUsable = true

  /// Reads all entities and notes the mistakes.
  static func read(_ bytes: [UInt8], scales: [String]?, mistakes: DefinitionMistakes) -> EntityList {
    var file = EntitiesFile(scales: scales, mistakes: mistakes)
    var source = MemoryBytes(bytes)
    do {
      try CSVReader.read(&source, file: mistakes.file, table: "entities", to: &file)
    } catch {
      mistakes.note(.fileUnreadable, at: SourcePlace(file: mistakes.file))
    }
    if file.isUsable {
      SuccessionCheck(entities: file.entities, codes: file.codes, places: file.places).note(in: mistakes)
    }
    return EntityList(file.entities)
  }

  private init(scales: [String]?, mistakes: DefinitionMistakes) {
    self.scales = scales
    self.mistakes = mistakes
  }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    let known = Self.columns + [Self.markerScale]
    for name in names where known.contains(name) { columns[name] = name }
    // Spreadsheet programs write columns without a name at the end.
    for (name, place) in zip(names, places) where !name.isEmpty && !known.contains(name) {
      let missing = known.filter { columns[$0] == nil && !names.contains($0) }
      let meant = FoldedText.nearest(to: name, among: missing)
      let suggestion = meant ?? FoldedText.nearest(to: name, among: known) ?? ""
      mistakes.note(.definitionKeyUnknown, at: place, found: name, ["allowed": known, "suggestion": suggestion])
      if let meant { columns[name] = meant }
    }
    let found = Set(columns.values)
    for column in Self.columns where !found.contains(column) {
      isUsable = false
      mistakes.note(.definitionKeyMissing, at: SourcePlace(file: mistakes.file, line: places[0].line), ["key": column])
    }
  }

  mutating func take(_ record: borrowing Record) {
    guard isUsable else { return }
    rowCount += 1
    guard rowCount <= Self.maxEntities else {
      isUsable = false
      return mistakes.note(
        .definitionTooLarge, at: SourcePlace(file: mistakes.file, line: record.line),
        ["limit": PhraseKey("limit-entities", ["limit": "\(Self.maxEntities)"])])
    }
    var row = EntityRow(line: record.line, scales: scales, mistakes: mistakes)
    for index in 0..<record.count {
      guard let name = record.name(index), let column = columns[name] else { continue }
      row.values[column] = record.string(index).trimmingWhitespace
      row.places[column] = record.fields.place(of: index, in: mistakes.file)
    }
    let entity = row.entity()
    guard let code = row.values["code"], !code.isEmpty else { return }
    guard codes.insert(code).inserted else { return row.note(.definitionEntityTwice, "code", [:]) }
    guard let entity else { return }
    if entity.succession != nil { places[code] = row.places["succession"] }
    entities.append(entity)
  }

  mutating func note(_ finding: Finding) {
    // An unclosed quotation mark swallows the rows that follow, so the rest of its own row is meaningless.
    if finding.code == .csvQuoteUnclosed { isUsable = false }
    // Definition files must be UTF-8, so another detected encoding is reported as a mistake.
    if finding.code.isOfEncoding { return mistakes.note(.definitionNotUTF8, at: finding.place) }
    // Values in another clear form are not mistakes, such as the semicolons that Excel writes in many countries.
    if finding.severity > .note, isUsable || finding.code == .csvQuoteUnclosed { mistakes.take(finding) }
  }
}
