import Model

/// The response and the status of one record, each read from its own column and never from the other.
struct FollowUpAxes {
  private(set) var response: RecommendationResponse?
  private(set) var status: ImplementationStatus?
  private(set) var trackerWords: [TrackerWord] = []
  /// Whether a column holds something that could not be used, which has been reported.
  private(set) var isReported = false

  /// Whether anything is said on either axis.
  var isGiven: Bool { response != nil || status != nil || !trackerWords.isEmpty }

  init(of row: ResponseRowReader) {
    let named = row.values[.scale].flatMap { EmptyWords.saysNothing($0.text) ? nil : $0 }
    let scale = named.flatMap { row.scale($0) }
    // Words of a scale that is not known may mean anything.
    if named != nil, scale == nil { isReported = true }
    for field in [Field.response, .status] {
      if row.values.isExcelError(field) { isReported = true }
      guard let value = row.values[field], !EmptyWords.isBlank(value.text) else { continue }
      if let scale {
        read(value, in: field, on: scale, of: row)
      } else if named == nil {
        read(value, in: field, of: row)
      }
    }
  }

  /// Takes a word of ours.
  private mutating func read(_ value: FieldValue, in field: Field, of row: ResponseRowReader) {
    guard let word = FollowUpWord(value.text) else { return refuse(value, in: field, of: row) }
    if row.resolver.isDoubtful(value, meaning: word.text) {
      isReported = true
      return
    }
    guard word.field == field else {
      isReported = true
      // A column of them is one mistake, whatever the words.
      return row.findings.note(
        .responseColumn, at: value.place, found: value.text, cause: field.name,
        ["field": field.name, "other": word.field.name])
    }
    if value.text != word.text {
      row.findings.noteOnce(
        .responseForm, at: value.place, found: value.text, ["meaning": word.text, "field": field.name])
    }
    set(word)
  }

  private mutating func set(_ word: FollowUpWord) {
    switch word {
    case .response(let response): self.response = response
    case .status(let status): self.status = status
    }
  }

  private mutating func refuse(_ value: FieldValue, in field: Field, of row: ResponseRowReader) {
    isReported = true
    if let pair = FollowUpWord.pair(in: value.text) {
      return row.findings.note(
        .responseTwoInOne, at: value.place, found: value.text, cause: field.name,
        ["response": pair.response.text, "status": pair.status.text, "field": field.name])
    }
    let allowed = Self.allowed(in: field)
    row.findings.note(
      field == .response ? .responseUnknown : .responseStatusUnknown, at: value.place, found: value.text,
      ["allowed": allowed, "suggestion": FoldedText.nearest(to: value.text, among: allowed) ?? ""])
  }

  /// Takes a word of another tracker, with what the definitions say that it means.
  private mutating func read(_ value: FieldValue, in field: Field, on scale: TrackerScale, of row: ResponseRowReader) {
    guard let word = scale.word(named: value.text) else {
      isReported = true
      return row.findings.note(
        .trackerWordUnknown, at: value.place, found: value.text,
        [
          "scale": scale.id, "allowed": scale.words.map(\.word),
          "suggestion": FoldedText.nearest(to: value.text, among: scale.words.map(\.word)) ?? "",
        ])
    }
    if row.resolver.isDoubtful(value, meaning: word.word) {
      isReported = true
      return
    }
    trackerWords.append(TrackerWord(scale: scale.id, word: word.word))
    // What a word says on the axis of another column is not taken from here: that column says it itself.
    if field == .response { response = word.response } else { status = word.status }
  }

  private static func allowed(in field: Field) -> [String] {
    field == .response
      ? RecommendationResponse.allCases.map(\.rawValue) : ImplementationStatus.allCases.map(\.rawValue)
  }
}

extension TableRowReader {
  /// The scale that a value names; nil, with a finding, if the definitions have none such.
  func scale(_ value: FieldValue) -> TrackerScale? {
    let scales = resolver.vocabulary.trackerScales
    if let scale = scales.scale(named: value.text) {
      return resolver.isDoubtful(value, meaning: scale.id) ? nil : scale
    }
    let ids = scales.map(\.id)
    findings.noteOnce(
      .trackerScaleUnknown, at: value.place, found: value.text,
      ["allowed": ids, "suggestion": FoldedText.nearest(to: value.text, among: ids) ?? ""])
    return nil
  }
}
