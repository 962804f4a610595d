import Formats
import Frameworks
import Model
import Words

/// Why one entity's rating on one indicator is what it is.
package struct RatingExplanation: Sendable {
  package let entity: Entity
  package let framework: Framework
  package let year: Int
  package let indicator: Indicator
  package let rating: IndicatorRating

  /// Reads the submissions in `folders` and rates the one that is asked for.
  ///
  /// - Throws: `RatingExplanationError` when there is nothing to explain, or the errors of a run.
  package init(
    entity name: String, indicator number: String, year: Int, framework id: String?, submissions folders: [String],
    indicators: String
  ) throws {
    let definitions = try DefinitionsFolder.read(indicators)
    guard let entity = definitions.entities.recognise(name).flatMap({ definitions.entities.current($0.code) }) else {
      throw RatingExplanationError.unknownEntity(
        name, suggestion: FoldedText.nearest(to: name, among: definitions.entities.entities.map(\.code)))
    }
    if let id, definitions.framework(id) == nil {
      throw RatingExplanationError.unknownFramework(id, known: definitions.frameworks.map(\.id))
    }
    let inForce = definitions.frameworks(in: year).filter { id == nil || $0.id == id }
    if let named = id.flatMap(definitions.framework), inForce.isEmpty {
      throw RatingExplanationError.notInForce(named.title, year: year)
    }
    guard let framework = inForce.first(where: { $0.position(ofIndicator: number) != nil }) ?? inForce.first else {
      throw RatingExplanationError.noFramework(year)
    }
    guard let position = framework.position(ofIndicator: number) else {
      throw RatingExplanationError.unknownIndicator(number, framework: framework.title)
    }
    let intake = try SubmissionIntake.read(folders: folders, definitions: definitions)
    let scoring = YearlyScoring(
      definitions: definitions, among: intake.submissions, isComplete: true, tracedYear: year)
    let key = SubmissionKey(framework: framework.id, year: year, entity: entity.code)
    let submission = intake.submissions.filter { $0.key == key }
    guard let card = scoring.scorecards(of: submission).cards.first else {
      throw RatingExplanationError.noSubmission(entity.code, year: year)
    }
    self.entity = entity
    self.framework = framework
    self.year = year
    indicator = framework.indicators[position]
    rating = card.ratings[position]
  }

  /// The explanation as sentences and indented steps.
  package func text(_ words: Catalogue) -> String {
    var lines = [
      words.say(
        "why-heading",
        [
          "entity": .text(entity.code), "framework": .text(framework.title), "year": .number(year),
          "number": .text(indicator.number), "title": .text(indicator.title),
        ]), "",
    ]
    lines += RatingWords(words: words, framework: framework, indicator: indicator, rating: rating).sentences
    if let trace = rating.derivation?.trace {
      lines += ["", words.say("why-steps")]
      for line in TraceWords(words: words, framework: framework, indicator: indicator).lines(of: trace) {
        let place = line.place.map { " [\(Self.place($0, words))]" } ?? ""
        lines.append(String(repeating: "  ", count: line.depth + 1) + "\(line.result): \(line.text)\(place)")
      }
    }
    if let place = rating.adoption?.place {
      lines += ["", words.say("why-adopted-source") + " " + Self.place(place, words)]
    }
    if let place = rating.place { lines += ["", words.say("why-sources") + " " + Self.place(place, words)] }
    return VisibleText.escaped(lines.joined(separator: "\n")) + "\n"
  }

  /// The explanation as a tree.
  package func json(_ words: Catalogue) -> String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("entity", entity.code)
      json.member("framework", framework.id)
      json.member("year", year)
      json.member("indicator", indicator.number)
      for (name, value) in [
        ("claimed", rating.claimed), ("derived", rating.derived), ("reviewed", rating.reviewed),
        ("final", rating.final),
      ] {
        json.member(name, value.map { framework.scale.level(of: $0).code })
      }
      json.member("final_from", rating.finalFrom?.rawValue)
      json.member("input", rating.input?.rawValue)
      if let adoption = rating.adoption {
        json.member("adopted_from") { json in
          json.member("entity", adoption.provider)
          json.member("file", adoption.place?.file)
          json.member("line", adoption.place?.line)
        }
      }
      json.member("provisional", rating.derivation?.isProvisional ?? false)
      json.member("open", strings: (rating.derivation?.open ?? []).map { indicator.criteria[$0].code })
      json.member("requirements", array: zip(indicator.criteria, rating.requirements)) { json, entry in
        json.object {
          $0.member("code", entry.0.code)
          $0.member("state", entry.1.rawValue)
        }
      }
      json.member("next_level", rating.next.map { framework.scale.levels[$0.level].code })
      json.member("next_sets", array: rating.next?.sets ?? []) { json, set in
        json.array(set) { $0.string(indicator.criteria[$1].code) }
      }
      if let trace = rating.derivation?.trace {
        TraceJSON(framework: framework).write(trace, as: "trace", into: &json)
      }
    }
    return json.text + "\n"
  }

  private static func place(_ place: SourcePlace, _ words: Catalogue) -> String {
    let file = VisibleText.onOneLine(place.file)
    guard let line = place.line else { return file }
    return words.say("why-place", ["file": .text(file), "line": .number(line)])
  }
}

/// Why there is nothing to explain.
package enum RatingExplanationError: Error {
  case unknownEntity(String, suggestion: String?)
  case unknownFramework(String, known: [String])
  case unknownIndicator(String, framework: String)
  case notInForce(String, year: Int)
  case noFramework(Int)
  case noSubmission(String, year: Int)
}
