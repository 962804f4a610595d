import Model

/// Rows without a justification whose entity, year or indicator is not known.
struct UnjustifiedRows {
  private struct Key: Hashable {
    let file: String
    let entity: String
    let year: String
  }

  private struct Entry {
    let place: SourcePlace
    var indicators: [String] = []
    var count = 0
  }

  /// The maximum number of findings, and of indicators that one of them names.
  private static let maxEntries = 1_000
  private static let maxIndicators = 50
  private static let maxLength = 100

  private var entries: [Key: Entry] = [:]

  /// - Parameters:
  ///   - entity: as the row names it; nothing is said of rows that name none.
  ///   - year: as the row writes it.
  mutating func take(entity: String, year: String, _ indicator: String, at place: SourcePlace) {
    guard !entity.isEmpty, !year.isEmpty else { return }
    let key = Key(
      file: place.file, entity: String(entity.prefix(Self.maxLength)), year: String(year.prefix(Self.maxLength)))
    guard entries[key] != nil || entries.count < Self.maxEntries else { return }
    entries[key, default: Entry(place: place)].count += 1
    guard entries[key]!.indicators.count < Self.maxIndicators else { return }
    entries[key]!.indicators.append(String(indicator.prefix(Self.maxLength)))
  }

  var findings: [Finding] {
    let sorted = entries.sorted {
      ($0.value.place, $0.key.entity, $0.key.year) < ($1.value.place, $1.key.entity, $1.key.year)
    }
    return sorted.map { key, entry in
      Finding(
        .justificationLacking, at: entry.place, found: Finding.found(entry.indicators),
        arguments: ["entity": key.entity, "year": key.year, "count": String(entry.count)])
    }
  }
}
