import Formats
import Model

/// Reads the records of the table `focal-points` in one file.
///
/// No finding quotes a name or an address.
struct FocalPointRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the focal point in the current record, or reports why it cannot be used.
  func take() {
    let details = PrivateDetails(name: values.reason(.name), address: values.reason(.address))
    builder.protectedNames.insert(details)
    let owner = resolver.owner()
    let names = PersonalNames(inRow: details.name)
    let function = requiredText(.function).flatMap { isName($0, of: names, in: .function) ? nil : $0 }
    let kind = kind
    let alternate = publicText(.alternateOf)
    let point = FocalPoint(
      entity: owner?.entity.code ?? "", year: owner?.year ?? 0, function: function ?? "", kind: kind ?? .gender,
      level: level, shareOfTime: shareOfTime, hasTerms: terms(names),
      alternateOf: isName(alternate, of: names, in: .alternateOf) || isOwn(alternate, function) ? "" : alternate,
      taskForces: members(of: .taskForces, dividedBy: ",").filter { !isName($0, of: names, in: .taskForces) },
      details: details, place: values.place, alternateCell: CellPosition(values.placeOfValue(.alternateOf)))
    let order = resolver.submissionOrder
    guard owner != nil, function != nil, kind != nil else { return }
    builder.handledRows.add()
    builder.network.add(point, order)
  }

  /// Whether a text that others may see holds the name of the person in the row, which is reported.
  private func isName(_ text: String, of names: PersonalNames, in field: Field) -> Bool {
    guard names.occur(in: text) else { return false }
    findings.noteOnce(
      .networkNamePublic, at: values.placeOfValue(field), found: nil, ["field": field.name], field: field)
    return true
  }

  private func isOwn(_ alternate: String, _ function: String?) -> Bool {
    guard let function, !alternate.isEmpty, FoldedText.isSame(alternate, as: function) else { return false }
    findings.noteOnce(.focalPointAlternateOwn, at: values.placeOfValue(.alternateOf), found: alternate)
    return true
  }

  private var kind: FocalPointKind? {
    guard resolver.required(.kind) != nil else { return nil }
    if EmptyWords.saysNothing(values.text(.kind)) {
      findings.noteOnce(
        .focalPointKindUnknown, at: values.placeOfValue(.kind), found: values.text(.kind),
        ["allowed": FocalPointKind.allCases.map(\.rawValue), "suggestion": ""])
      return nil
    }
    return word(in: .kind, otherwise: .focalPointKindUnknown)
  }

  private func terms(_ names: PersonalNames) -> Bool? {
    isName(values.text(.terms), of: names, in: .terms) ? nil : yesNo(.terms)
  }

  private var level: StaffLevel? {
    guard let value = values[.level], !EmptyWords.saysNothing(value.text) else { return nil }
    switch StaffLevelParser.reading(value.text) {
    case .plain(let level): return level
    case .variant(let level):
      if resolver.isDoubtful(value, meaning: level.description) { return nil }
      findings.noteOnce(
        .answerForm, at: value.place, found: value.text, ["meaning": level.description], field: .level)
      return level
    case .either: break
    case .none(let likely):
      findings.noteOnce(
        .focalPointLevelUnreadable, at: value.place, found: value.text,
        ["suggestion": likely?.description ?? ""])
    }
    return nil
  }

  private var shareOfTime: ExactDecimal? {
    guard let value = values[.shareOfTime], !EmptyWords.saysNothing(value.text) else { return nil }
    switch ParsedAnswer(value.text, type: .percent) {
    case .plain(.number(let share)): return share
    case .variant(.number(let share)):
      findings.noteOnce(
        .answerForm, at: value.place, found: value.text, ["meaning": share.description], field: .shareOfTime)
      return share
    case .plain, .variant: return nil
    case .refused(let code, let hints):
      findings.note(
        code, at: value.place, found: value.text, AnswerType.percent.arguments(hints, of: Field.shareOfTime.name))
      return nil
    }
  }
}
