import Model

/// A framework as far as its file could be read, without its indicators.
struct FrameworkDraft: Sendable {
  var framework: Framework
  /// The parts that are not known, in place of which `framework` has something arbitrary.
  var gaps: FrameworkGaps = []
  /// Where the years, the scale and the areas are stated.
  var places: [String: SourcePlace] = [:]
  var areaPlaces: [String: SourcePlace] = [:]
}

/// Reads `framework.yaml`.
enum FrameworkFile {
  /// Reads the framework without its indicators, as far as that is possible; nil if the file is not a table.
  static func read(_ root: Entry, folder: String, fingerprint: String) -> FrameworkDraft? {
    guard let table = root.table(.framework) else { return nil }
    let id = table.required("id")?.text()
    let title = table.required("title")?.prose()
    let about = table.required("about")?.prose()
    let years = table.required("years").flatMap(YearsEntry.read)
    let source = table.required("source")?.prose()
    let final = table.required("final").flatMap(readFinal)
    let derives = table.required("derives")?.flag()
    let isAssumed = table["assumed"]?.flag() ?? false
    let denominator = table.required("denominator")?.choice(of: Denominator.self)
    let scale = table.required("scale").flatMap(ScaleEntry.read)
    let areas = table.required("areas")?.distinctProse()
    let inputs = table["common_inputs"]?.nonEmptyList()?.compactMap(CommonInputEntry.read)
    var framework = Framework(
      id: id ?? folder, title: title ?? folder, about: about ?? "", years: years ?? YearSpan(from: 1),
      source: source ?? "", finalRatingOrigin: final ?? .claimed, derivesRatings: derives ?? false,
      isAssumed: isAssumed, denominator: denominator ?? .rated,
      scale: scale ?? RatingScale(levels: [], lowestMetLevel: 0, outside: [:]), areas: areas ?? [], indicators: [],
      fingerprint: fingerprint)
    framework.commonInputs = inputs ?? []
    if let id, id != folder { table["id"]?.note(.definitionFrameworkFolder, found: id, ["folder": folder]) }
    var draft = FrameworkDraft(framework: framework)
    if years == nil { draft.gaps.insert(.years) }
    if scale == nil { draft.gaps.insert(.scale) }
    if areas == nil { draft.gaps.insert(.areas) }
    if derives == nil { draft.gaps.insert(.derives) }
    if !root.mistakes.findings.isEmpty { draft.gaps.insert(.other) }
    for key in ["years", "scale", "areas"] { draft.places[key] = table[key]?.keyEntry.place }
    for area in table["areas"]?.node.members ?? [] {
      if let text = area.text { draft.areaPlaces[text] = root.mistakes.place(of: area) }
    }
    return draft
  }

  /// Rejects `reviewed`: reviewers' ratings are not read yet, so every rating would remain under review.
  private static func readFinal(_ entry: Entry) -> RatingOrigin? {
    guard let final = entry.choice(of: RatingOrigin.self, offering: [.claimed, .derived]) else { return nil }
    guard final != .reviewed else {
      entry.note(.definitionFinalReviewed, found: final.rawValue)
      return nil
    }
    return final
  }
}
