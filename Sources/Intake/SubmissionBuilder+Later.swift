import Model

extension SubmissionBuilder {
  /// Lets the latest of the records on each indicator and question stand, and notes what they replace.
  func settleFilings() {
    var replacements = Replacements()
    for slot in filedRatings.keys.sorted(by: { ($0.key, $0.indicator) < ($1.key, $1.indicator) }) {
      guard let filed = filedRatings[slot] else { continue }
      let (standing, earlier) = Filing.settle(filed.filings)
      let winner = filed.values[standing[0]]
      if let index = submissions[slot.key]?.ratings.firstIndex(where: { $0.indicator == slot.indicator }) {
        submissions[slot.key]?.ratings[index] = winner
      }
      for index in standing.dropFirst() {
        let second = filed.values[index]
        refuseSecond(second, of: slot.key, after: winner.place, asWritten: asWritten(second, slot.key), report)
      }
      for rating in earlier.map({ filed.values[$0] }) {
        let written = asWritten(rating, slot.key)
        replacements.add(written.indicator, of: slot.key, at: rating.place, by: winner.place)
        leaveOut(
          .replaced, framework: slot.key.framework, year: slot.key.year, asWritten: written, place: rating.place)
      }
    }
    let questions = filedAnswers.keys.sorted {
      ($0.key, $0.indicator, $0.question) < ($1.key, $1.indicator, $1.question)
    }
    for slot in questions {
      guard let filed = filedAnswers[slot] else { continue }
      let (standing, earlier) = Filing.settle(filed.filings)
      let winner = filed.values[standing[0]]
      if let index = submissions[slot.key]?.answers.firstIndex(where: { QuestionSlot(key: slot.key, $0) == slot }) {
        submissions[slot.key]?.answers[index] = winner
      }
      for index in standing.dropFirst() { dispute(filed.values[index], in: slot, after: winner.place, report) }
      for index in earlier {
        replacements.add(slot.question, of: slot.key, at: filed.values[index].place, by: winner.place)
      }
    }
    for finding in replacements.findings { report(finding) }
  }

  /// Leaves the second of two ratings out, of which nothing tells that it is the later one.
  func refuseSecond(
    _ rating: ReportedRating, of key: SubmissionKey, after first: SourcePlace, asWritten: RatingAsWritten,
    _ findings: FindingSink
  ) {
    findings(
      Finding(
        .indicatorTwice, at: rating.place, found: asWritten.indicator,
        arguments: [
          "entity": key.entity, "year": String(key.year), "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
    leaveOut(.duplicate, framework: key.framework, year: key.year, asWritten: asWritten, place: rating.place)
  }

  /// Lets a question that was answered twice count as unanswered.
  func dispute(_ answer: ReportedAnswer, in slot: QuestionSlot, after first: SourcePlace, _ findings: FindingSink) {
    disputed.insert(slot)
    findings(
      Finding(
        .answerTwice, at: answer.place, found: answer.value.text,
        arguments: [
          "question": answer.question, "entity": slot.key.entity, "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
  }

  /// The words of a rating as tables write them.
  private func asWritten(_ rating: ReportedRating, _ key: SubmissionKey) -> RatingAsWritten {
    let framework = vocabulary.framework(key.framework)
    return RatingAsWritten(
      entity: key.entity, indicator: framework?.indicators[rating.indicator].number ?? "",
      rating: framework?.scale.level(of: rating.rating).code ?? "")
  }
}

/// What later files replace in earlier ones, one finding for each pair of files.
private struct Replacements {
  private struct Pair: Hashable {
    let key: SubmissionKey
    let file: String
    let laterFile: String
  }

  private var rows: [Pair: [(what: String, place: SourcePlace, later: SourcePlace)]] = [:]

  /// - Parameter what: an indicator's number, or a question's id.
  mutating func add(_ what: String, of key: SubmissionKey, at place: SourcePlace, by later: SourcePlace) {
    rows[Pair(key: key, file: place.file, laterFile: later.file), default: []].append((what, place, later))
  }

  var findings: [Finding] {
    let findings = rows.map { pair, rows in
      let rows = rows.sorted { $0.place < $1.place }
      let first = rows.map(\.later).min()?.line
      return Finding(
        .replacedByLater, at: rows[0].place, found: rows.map(\.what).joined(separator: ", "),
        arguments: [
          "entity": pair.key.entity, "year": String(pair.key.year), "file": pair.laterFile,
          "line": first.map { String($0) } ?? "–", "count": String(rows.count),
        ])
    }
    return findings.sorted { ($0.place, $0.arguments["file"] ?? "") < ($1.place, $1.arguments["file"] ?? "") }
  }
}
