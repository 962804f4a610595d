import Formats
import Model

/// Reads the folder of one framework: `framework.yaml` and a file for each indicator.
///
/// The files of indicators are checked even if `framework.yaml` has mistakes, as far as they do not depend on these.
struct FrameworkFolder {
  let name: String
  private let root: String
  private let markers: MarkerScales?
  private(set) var findings: [Finding] = []
  private(set) var files: [InputFile] = []
  private(set) var draft: FrameworkDraft
  private(set) var numbers = IndicatorNumbers()
  /// Whether the area of each indicator is known.
  private var areAreasKnown = true
  private var areas: Set<String> = []

  init(_ name: String, below root: String, markers: MarkerScales?) {
    self.name = name
    self.root = root
    self.markers = markers
    draft = .unknown(name)
    read()
  }

  /// The framework with its sound indicators; nil if its own file has mistakes.
  var sound: Framework? { draft.gaps.isEmpty ? draft.framework : nil }

  private mutating func read() {
    let names = DefinitionFiles.yaml(in: name, below: root, &findings)
    guard names.contains("framework.yaml") else {
      numbers.areComplete = false
      if findings.isEmpty { findings.append(Finding(.definitionFrameworkLacking, at: SourcePlace(file: name))) }
      return
    }
    let document = DefinitionDocument("\(name)/framework.yaml", below: root) { [name] root, _, fingerprint in
      FrameworkFile.read(root, folder: name, fingerprint: fingerprint)
    }
    if let file = document.file { files.append(file) }
    findings += document.findings
    draft = document.value ?? draft
    let paths = names.filter { $0 != "framework.yaml" }.map { "\(name)/\($0)" }
    if paths.isEmpty, findings.isEmpty { findings.append(Finding(.definitionEmpty, at: SourcePlace(file: name))) }
    readIndicators(paths)
    if !paths.isEmpty { checkAreas() }
  }

  private mutating func readIndicators(_ paths: [String]) {
    let documents = DefinitionDocument.all(paths, below: root) { [draft, markers] root, mistakes, fingerprint in
      IndicatorFile(framework: draft.framework, gaps: draft.gaps, markers: markers, mistakes: mistakes)
        .draft(root, fingerprint: fingerprint)
    }
    var found: [Finding] = []
    var byNumber: [String: String] = [:]
    for document in documents {
      if let file = document.file { files.append(file) }
      found += document.findings
      take(document.value, isSound: document.findings.isEmpty, &byNumber, &found)
    }
    let read = documents.compactMap(\.value?.indicator)
    findings += FrameworkCauses(draft: draft, indicators: read).findings(found)
    draft.framework.indicators = draft.framework.indicators.map { (IndicatorNumber($0.number), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func take(
    _ read: IndicatorDraft?, isSound: Bool, _ byNumber: inout [String: String], _ found: inout [Finding]
  ) {
    if let area = read?.area { areas.insert(area) } else { areAreasKnown = false }
    guard let read, let number = read.number else {
      numbers.areComplete = false
      return
    }
    numbers.numbers.insert(number)
    let name = read.indicator.file.split(separator: "/").last.map(String.init) ?? read.indicator.file
    if let other = byNumber.updateValue(name, forKey: number) {
      found.append(
        Finding(.definitionIndicatorTwice, at: read.numberPlace, found: number, arguments: ["other": other]))
    } else if isSound {
      draft.framework.indicators.append(read.indicator)
    }
  }

  /// Notes areas that no indicator belongs to, if the areas of all indicators are known.
  private mutating func checkAreas() {
    guard areAreasKnown, !draft.gaps.contains(.areas) else { return }
    findings += draft.framework.areas.filter { !areas.contains($0) }.map { area in
      Finding(
        .definitionAreaUnused, at: draft.areaPlaces[area] ?? SourcePlace(file: "\(name)/framework.yaml"), found: area)
    }
  }
}

extension FrameworkDraft {
  /// A framework of which nothing could be read.
  static func unknown(_ id: String) -> FrameworkDraft {
    let framework = Framework(
      id: id, title: id, about: "", years: YearSpan(from: 1), source: "", finalRatingOrigin: .claimed,
      derivesRatings: false, denominator: .rated, scale: RatingScale(levels: [], lowestMetLevel: 0, outside: [:]),
      areas: [], indicators: [], fingerprint: "")
    return FrameworkDraft(framework: framework, gaps: [.years, .scale, .areas, .derives, .other])
  }
}
