import Formats
import Model

/// The reasons for a rating as a JSON tree, for other programs.
package struct ExplanationJSON {
  private let explanation: RatingExplanation

  package init(_ explanation: RatingExplanation) { self.explanation = explanation }

  private var rating: IndicatorRating { explanation.rating }
  private var indicator: Indicator { explanation.indicator }

  package var text: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("entity", explanation.entity.code)
      json.member("framework", explanation.framework.id)
      json.member("year", explanation.year)
      json.member("indicator", indicator.number)
      writeRatings(into: &json)
      writeRequirements(into: &json)
      if let trace = rating.derivation?.trace {
        RatingTraceJSON(framework: explanation.framework).write(trace, as: "trace", into: &json)
      }
    }
    return json.text + "\n"
  }

  private func writeRatings(into json: inout JSONWriter) {
    for (name, value) in [
      ("claimed", rating.claimed), ("derived", rating.derivation?.rating), ("reviewed", rating.reviewed),
      ("final", rating.final),
    ] {
      json.member(name, value.map { explanation.framework.scale.level(of: $0).code })
    }
    json.member("final_from", rating.finalRatingOrigin?.rawValue)
    json.member("input", rating.input?.rawValue)
    guard let adoption = rating.adoption else { return }
    json.member("adopted_from") { json in
      json.member("entity", adoption.provider)
      json.members(of: adoption.place, withColumn: false)
      json.spreadsheetMembers(of: adoption.place)
      json.sheetMember(of: adoption.place)
    }
  }

  private func writeRequirements(into json: inout JSONWriter) {
    json.member("provisional", rating.derivation?.isProvisional ?? false)
    json.member("open", strings: (rating.derivation?.openCriteria ?? []).map { indicator.criteria[$0].code })
    json.member("requirements", array: zip(indicator.criteria, rating.requirements)) { json, entry in
      json.object {
        $0.member("code", entry.0.code)
        $0.member("state", entry.1.rawValue)
      }
    }
    json.member("next_level", rating.next.map { explanation.framework.scale.levels[$0.level].code })
    json.member("next_sets", array: rating.next?.requirementSets ?? []) { json, set in
      json.array(set) { $0.string(indicator.criteria[$1].code) }
    }
  }
}
