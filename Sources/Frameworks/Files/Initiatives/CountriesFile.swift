import Formats
import Model

/// Reads `countries.csv`.
struct CountriesFile: RecordConsumer {
  static let name = "countries.csv"
  static let columns = ["code", "short_code", "name"]
  /// The optional column of other names, separated by semicolons.
  static let otherNames = "also"
  /// The maximum number of countries and areas; ISO 3166-1 has fewer than 300.
  static let maxCountries = 2_000

  private let mistakes: DefinitionMistakes
  private var countries: [Country] = []
  private var codes: Set<String> = []
  private var isUsable = true

  /// Reads all countries and notes the mistakes.
  static func read(_ bytes: [UInt8], mistakes: DefinitionMistakes) -> CountryList {
    var file = CountriesFile(mistakes: mistakes)
    var source = MemoryBytes(bytes)
    do {
      try CSVReader.read(&source, file: mistakes.file, table: "countries", to: &file)
    } catch {
      mistakes.note(.fileUnreadable, at: SourcePlace(file: mistakes.file))
    }
    return CountryList(file.countries)
  }

  private init(mistakes: DefinitionMistakes) { self.mistakes = mistakes }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    for (name, place) in zip(names, places)
    where !name.isEmpty && !Self.columns.contains(name) && name != Self.otherNames {
      mistakes.note(
        .definitionKeyUnknown, at: place, found: name,
        [
          "allowed": Self.columns + [Self.otherNames],
          "suggestion": FoldedText.nearest(to: name, among: Self.columns + [Self.otherNames]) ?? "",
        ])
    }
    for column in Self.columns where !names.contains(column) {
      isUsable = false
      mistakes.note(.definitionKeyMissing, at: SourcePlace(file: mistakes.file, line: places[0].line), ["key": column])
    }
  }

  mutating func take(_ record: borrowing Record) {
    guard isUsable else { return }
    guard countries.count < Self.maxCountries else {
      isUsable = false
      return mistakes.note(
        .definitionTooLarge, at: SourcePlace(file: mistakes.file, line: record.line),
        ["limit": PhraseKey("limit-entities", ["limit": "\(Self.maxCountries)"])])
    }
    var values: [String: String] = [:]
    for index in 0..<record.count {
      if let name = record.name(index) { values[name] = record.string(index).trimmingWhitespace }
    }
    let country = Country(
      code: values["code"] ?? "", shortCode: values["short_code"] ?? "", name: values["name"] ?? "",
      otherNames: (values[Self.otherNames] ?? "").split(separator: ";").map { $0.trimmingWhitespace })
    let place = SourcePlace(file: mistakes.file, line: record.line)
    for column in Self.columns where values[column]?.isEmpty != false {
      return mistakes.note(.definitionKeyMissing, at: place, ["key": column])
    }
    guard codes.insert(country.code).inserted else {
      return mistakes.note(.definitionKeyTwice, at: place, found: country.code)
    }
    countries.append(country)
  }

  mutating func note(_ finding: Finding) {
    if finding.code.isOfEncoding { return mistakes.note(.definitionNotUTF8, at: finding.place) }
    if finding.severity > .note { mistakes.take(finding) }
  }
}
