import Model

/// Finds the mistakes of a framework's indicators that have one cause in `framework.yaml`, and tells the cause instead.
struct FrameworkCauses {
  let draft: FrameworkDraft
  /// All indicators, as far as they could be read.
  let indicators: [Indicator]

  private static let yearCodes: Set<FindingCode> = [
    .definitionExampleYear, .definitionParameterHole, .definitionParameterYear,
  ]

  func findings(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 || findings.first?.count ?? 0 > 1 else { return findings }
    return words(years(findings))
  }

  /// Years that suit most of the examples or parameters not at all are most probably wrong themselves.
  private func years(_ findings: [Finding]) -> [Finding] {
    let followers = findings.filter { Self.yearCodes.contains($0.code) }
    let examples = followers.filter { $0.code == .definitionExampleYear }.reduce(0) { $0 + $1.count }
    let parameters = followers.reduce(0) { $0 + $1.count } - examples
    let soundExamples = indicators.reduce(0) { $0 + $1.examples.count }
    let allParameters = indicators.reduce(0) { $0 + $1.parameters.count }
    let areWrong =
      examples > 1 && examples > soundExamples || parameters > 1 && parameters * 2 > allParameters
    guard areWrong, let place = draft.places["years"], let first = followers.first else { return findings }
    let cause = Finding(
      .definitionYearsUnfit, at: place,
      arguments: [
        "framework": draft.framework.id, "number": String(examples + parameters), "first": first.place.file,
        "line": first.place.line.map(String.init) ?? "1",
      ])
    return [cause] + findings.filter { !Self.yearCodes.contains($0.code) }
  }

  /// A level or an area that most files use is most probably misspelt in `framework.yaml`.
  private func words(_ findings: [Finding]) -> [Finding] {
    let levels = Set(draft.framework.scale.levels.map(\.code))
    let areas = Set(draft.framework.areas)
    let used = Set(indicators.map(\.area))
    var rest = findings
    var causes: [Finding] = []
    for (word, files) in unknownWords(findings, levels.isEmpty ? areas : levels.union(areas)).sorted(by: {
      $0.key < $1.key
    }) {
      guard files.count > 1, let first = rest.first(where: { $0.found == word }) else { continue }
      let isArea = first.arguments[list: "allowed"].map { Set($0) == areas } ?? false
      let suggestion = first.arguments["suggestion"] ?? ""
      guard isArea ? !used.contains(suggestion) : files.count * 2 > indicators.count,
        let place = draft.places[isArea ? "areas" : "scale"]
      else { continue }
      causes.append(
        Finding(
          .definitionWordLacking, at: place, found: word,
          arguments: ["number": String(files.count), "first": first.place.file, "suggestion": suggestion]))
      rest.removeAll { $0.found == word && Self.isWord($0) || isMissing($0, in: files, levels) && !isArea }
    }
    return causes + rest
  }

  /// The files in which each word is not known, for words of which `framework.yaml` has the list.
  private func unknownWords(_ findings: [Finding], _ listed: Set<String>) -> [String: Set<String>] {
    var files: [String: Set<String>] = [:]
    for finding in findings where Self.isWord(finding) {
      guard let word = finding.found, let allowed = finding.arguments[list: "allowed"],
        allowed.contains(where: listed.contains)
      else { continue }
      files[word, default: []].insert(finding.place.file)
    }
    return files
  }

  private static func isWord(_ finding: Finding) -> Bool {
    finding.code == .definitionWordUnknown || finding.code == .definitionKeyUnknown
  }

  /// Whether a level is missing where a file names it otherwise.
  private func isMissing(_ finding: Finding, in files: Set<String>, _ levels: Set<String>) -> Bool {
    finding.code == .definitionKeyMissing && files.contains(finding.place.file)
      && levels.contains(finding.arguments["key"] ?? "")
  }
}
