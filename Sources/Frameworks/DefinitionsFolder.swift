import Formats
import Model

/// Reads a folder of definitions: a folder for each framework version, `bridges/`, `recommendations/`, `imports/`,
/// `matching/`, `markers.yaml`, `entities.csv` and `countries.csv`.
///
/// ```swift
/// let definitions = try DefinitionsFolder.read("Indicators")
/// let framework = definitions.framework("un-swap-3.0")!
/// print(framework.indicators.count)  // 18
/// print(framework.position(ofIndicator: "6")!)  // 5
/// ```
package struct DefinitionsFolder {
  /// The folders that are not those of frameworks.
  private static let others: Set<String> = ["bridges", MatchingWeightsFile.folder, RecommendationsFolder.name, imports]

  private static let imports = "imports"

  private let root: String
  private var findings: [Finding] = []
  private var files: [InputFile] = []
  private var frameworks: [FrameworkFolder] = []
  /// Nil if the file has mistakes.
  private var markers: MarkerScales? = MarkerScales()

  /// Reads all definitions below `root`.
  ///
  /// - Throws: `RunError.definitionsInvalid` with every mistake, if there are any.
  package static func read(_ root: String) throws -> Definitions {
    let reading = try check(root)
    guard reading.findings.isEmpty else { throw RunError.definitionsInvalid(reading.findings) }
    return reading.definitions
  }

  /// Reads all definitions below `root` as far as possible, with every mistake.
  ///
  /// - Throws: `RunError.fileUnusable` if there is no readable folder at `root`.
  package static func check(_ root: String) throws -> DefinitionsReading {
    var folder = DefinitionsFolder(root: root)
    return try folder.check()
  }

  private init(root: String) { self.root = root }

  private mutating func check() throws -> DefinitionsReading {
    let names = try FolderListing.sorted(root).filter { !$0.hasPrefix(".") }
    if names.contains("markers.yaml") {
      markers = readDocument("markers.yaml") { root, _, _ in MarkersFile.read(root) }
    }
    for name in names where isFolder(name) && !Self.others.contains(name) { readFramework(name) }
    if frameworks.isEmpty, findings.isEmpty {
      findings.append(Finding(.definitionEmpty, at: SourcePlace(file: root)))
    }
    checkYears()
    let bridges = names.contains("bridges") && isFolder("bridges") ? readBridges() : []
    let entities = readEntities()
    let trackerScales = names.contains("recommendations") ? readTrackerScales() : []
    findings += frameworks.flatMap {
      CommonInputCheck.findings($0.draft.framework, numbers: $0.numbers, entities, folder: $0.name)
    }
    let outside = names.contains("outside.yaml") ? readOutside(entities) : nil
    let register = names.contains(RecommendationsFolder.name) ? readRecommendations(entities) : nil
    let countries = names.contains(CountriesFile.name) ? readCountries() : CountryList()
    let imports = names.contains(Self.imports) && isFolder(Self.imports) ? readImports(entities) : []
    let matching = names.contains(MatchingWeightsFile.folder) ? readMatching() : nil
    let sound = frameworks.compactMap(\.sound)
    var definitions = Definitions(
      frameworks: sound.filter(\.isAssumed) + sound.filter { !$0.isAssumed }, bridges: bridges,
      entities: entities ?? EntityList([]), markers: markers ?? MarkerScales(),
      files: files.sorted { $0.path < $1.path })
    definitions.recommendations = register ?? RecommendationRegister()
    definitions.outside = outside ?? OutsideFacts()
    definitions.trackerScales = trackerScales
    definitions.countries = countries
    definitions.imports = imports
    definitions.matching = matching
    return DefinitionsReading(
      definitions: definitions,
      findings: findings,
      numbers: Dictionary(
        frameworks.map { ($0.draft.framework.id, $0.numbers.numbers) }, uniquingKeysWith: { $0.union($1) }))
  }

  /// The scales of other trackers; empty if there are none, or if the file has mistakes.
  private mutating func readTrackerScales() -> [TrackerScale] {
    let path = "recommendations/scales.yaml"
    guard FileStatus.kind("\(root)/\(path)") != nil else { return [] }
    return readDocument(path) { root, _, _ in TrackerScalesFile.read(root) } ?? []
  }

  private mutating func readMatching() -> MatchingWeights? {
    guard isFolder(MatchingWeightsFile.folder) else { return nil }
    return readDocument(MatchingWeightsFile.path) { root, _, _ in MatchingWeightsFile.read(root) }
  }

  private mutating func readFramework(_ name: String) {
    let folder = FrameworkFolder(name, below: root, markers: markers)
    files += folder.files
    findings += folder.findings
    frameworks.append(folder)
  }

  /// Checks that versions follow each other, unless the years of one of them are not known.
  private mutating func checkYears() {
    let unknown = Set(
      frameworks.filter { $0.draft.gaps.contains(.years) }.map { FrameworkSeriesCheck.name(of: $0.draft.framework.id) })
    let versions = frameworks.filter { !$0.draft.gaps.contains(.years) }.map { folder in
      FrameworkSeriesCheck.Version(
        framework: folder.draft.framework, place: folder.draft.places["years"] ?? SourcePlace(file: folder.name))
    }
    findings += FrameworkSeriesCheck.findings(
      versions.filter { !unknown.contains(FrameworkSeriesCheck.name(of: $0.framework.id)) })
    findings += AssumedFrameworkCheck.findings(versions)
  }

  private mutating func readBridges() -> [Bridge] {
    var reader = BridgeFile()
    for folder in frameworks {
      reader.add(folder.numbers, as: folder.draft.framework.id)
      if folder.name != folder.draft.framework.id { reader.add(folder.numbers, as: folder.name) }
    }
    return DefinitionFiles.yaml(in: "bridges", below: root, &findings).compactMap { name in
      readDocument("bridges/\(name)") { root, _, fingerprint in reader.read(root, fingerprint: fingerprint) }
    }
  }

  private mutating func readRecommendations(_ entities: EntityList?) -> RecommendationRegister? {
    let path = "\(root)/\(RecommendationsFolder.name)"
    // A link has been noted.
    guard !FileStatus.isLink(path), FileStatus.kind(path) == .folder else { return nil }
    let folder = RecommendationsFolder(
      below: root, entities: entities,
      indicators: Dictionary(
        frameworks.flatMap { [($0.draft.framework.id, $0.numbers), ($0.name, $0.numbers)] },
        uniquingKeysWith: { first, _ in first }))
    files += folder.files
    findings += folder.findings
    return folder.register
  }

  /// The entities; nil if the file cannot be read or has mistakes.
  private mutating func readEntities() -> EntityList? {
    let read = DefinitionBytes("entities.csv", below: root, atMost: DefinitionBytes.maxTableSize)
    if let file = read.file { files.append(file) }
    guard let bytes = read.bytes else {
      findings += read.finding.map { [$0] } ?? []
      return nil
    }
    let mistakes = DefinitionMistakes(file: "entities.csv")
    let entities = EntitiesFile.read(bytes, scales: markers.map { $0.scales.map(\.id) }, mistakes: mistakes)
    findings += mistakes.sortedFindings
    return mistakes.findings.isEmpty ? entities : nil
  }

  /// The countries; none if the file cannot be read.
  private mutating func readCountries() -> CountryList {
    let read = DefinitionBytes(CountriesFile.name, below: root, atMost: DefinitionBytes.maxTableSize)
    if let file = read.file { files.append(file) }
    guard let bytes = read.bytes else {
      findings += read.finding.map { [$0] } ?? []
      return CountryList()
    }
    let mistakes = DefinitionMistakes(file: CountriesFile.name)
    let countries = CountriesFile.read(bytes, mistakes: mistakes)
    findings += mistakes.sortedFindings
    return countries
  }

  /// How tables of others are read, by the names of the files.
  private mutating func readImports(_ entities: EntityList?) -> [ImportMapping] {
    let codes = entities?.entities.map(\.code)
    return DefinitionFiles.yaml(in: Self.imports, below: root, &findings).compactMap { name in
      readDocument("\(Self.imports)/\(name)") { root, _, _ in
        ImportFile.read(root, id: name.split(separator: ".").first.map(String.init) ?? name, codes: codes)
      }
    }
  }

  /// The ids of the frameworks, and the names of their folders, which should be the same.
  private var frameworkNames: [String] {
    Set(frameworks.flatMap { [$0.draft.framework.id, $0.name] }).sorted()
  }

  /// - Parameter entities: nil if they could not be read.
  private mutating func readOutside(_ entities: EntityList?) -> OutsideFacts? {
    let file = OutsideFile(
      codes: entities?.entities.map(\.code), frameworks: frameworkNames)
    return readDocument("outside.yaml") { root, _, _ in file.read(root) }
  }

  private mutating func readDocument<Value>(
    _ path: String, with body: (Entry, DefinitionMistakes, String) -> Value?
  ) -> Value? {
    let document = DefinitionDocument(path, below: root, body)
    if let file = document.file { files.append(file) }
    findings += document.findings
    return document.value
  }

  /// Whether a name leads to a folder; a link is refused and not followed.
  private mutating func isFolder(_ name: String) -> Bool {
    let path = "\(root)/\(name)"
    guard FileStatus.isLink(path) else { return FileStatus.kind(path) == .folder }
    // A file that is not read, such as a guide, may be a link.
    if FileStatus.kind(path) != .other { findings.append(Finding(.definitionLink, at: SourcePlace(file: name))) }
    return false
  }
}
