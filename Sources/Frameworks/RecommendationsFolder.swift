import Model

/// Reads the folder `recommendations/`: `register.yaml` and a file for each body.
struct RecommendationsFolder {
  static let name = "recommendations"
  private static let registerFile = "register.yaml"
  /// The scales of other trackers, which are read apart.
  private static let scalesFile = "scales.yaml"
  /// The maximum number of keys and values in a file: a body may have many hundred recommendations.
  private static let maxNodes = 100_000

  private let root: String
  private let entities: EntityList?
  private(set) var findings: [Finding] = []
  /// The findings of the files of bodies, which are put in order when all checks are done.
  private var ofBodies: [Finding] = []
  private(set) var files: [InputFile] = []
  private(set) var register = RecommendationRegister()

  /// - Parameters:
  ///   - entities: Nil if they could not be read.
  ///   - indicators: The numbers of indicators by the id of their framework.
  init(below root: String, entities: EntityList?, indicators: [String: IndicatorNumbers]) {
    self.root = root
    self.entities = entities
    let names = DefinitionFiles.yaml(in: Self.name, below: root, &findings)
    guard names.contains(Self.registerFile) else {
      if findings.isEmpty {
        findings.append(Finding(.definitionRecommendationRegisterLacking, at: SourcePlace(file: Self.name)))
      }
      return
    }
    let common = readRegister()
    let bodies = readBodies(
      names.filter { $0 != Self.registerFile && $0 != Self.scalesFile },
      RecommendationNames(common, entities, indicators: indicators))
    check(bodies)
    make(common, bodies)
  }

  private mutating func readRegister() -> RegisterFile? {
    let document = DefinitionDocument("\(Self.name)/\(Self.registerFile)", below: root) { [entities] root, _, _ in
      RegisterFile.read(root, entities: entities)
    }
    if let file = document.file { files.append(file) }
    findings += document.findings
    return document.value
  }

  private mutating func readBodies(_ names: [String], _ known: RecommendationNames) -> [BodyDraft] {
    let paths = names.map { "\(Self.name)/\($0)" }
    let positions = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = DefinitionDocument.all(paths, below: root, maxNodes: Self.maxNodes) { root, mistakes, fingerprint in
      RecommendationsFile.read(root, path: mistakes.file, fingerprint: fingerprint, names: known)
    }
    for document in documents {
      if let file = document.file { files.append(file) }
      ofBodies += document.findings
    }
    return documents.compactMap(\.value).sorted { (positions[$0.body.file] ?? 0) < (positions[$1.body.file] ?? 0) }
  }

  /// What can only be checked when all files have been read.
  private mutating func check(_ bodies: [BodyDraft]) {
    let found =
      RecommendationTwiceCheck(bodies).findings + RecommendationLinkCheck(bodies).findings
      + SymbolCheck(bodies).findings + DueSessionCheck(bodies).findings
    var byFile: [String: DefinitionMistakes] = [:]
    for finding in found {
      let file = finding.place.file
      let mistakes = byFile[file] ?? DefinitionMistakes(file: file)
      byFile[file] = mistakes
      mistakes.take(finding)
    }
    ofBodies += byFile.sorted { $0.key < $1.key }.flatMap(\.value.sortedFindings)
    // The number of those that are not listed has no line and comes last.
    let last = Int.max
    findings += ofBodies.enumerated().sorted { a, b in
      if a.element.place.file != b.element.place.file { return a.element.place < b.element.place }
      return (a.element.place.line ?? last, a.offset) < (b.element.place.line ?? last, b.offset)
    }.map(\.element)
  }

  private mutating func make(_ common: RegisterFile?, _ bodies: [BodyDraft]) {
    register = RecommendationRegister(
      about: common?.about ?? "", source: common?.source ?? "", bodies: bodies.map(\.body),
      themes: common?.themes ?? [], addressees: common?.addressees ?? [],
      recommendations: bodies.flatMap(\.recommendations).compactMap(\.value), entities: entities ?? EntityList([]))
  }
}
