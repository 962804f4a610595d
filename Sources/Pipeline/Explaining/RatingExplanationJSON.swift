import Formats
import Model
import Words

extension RatingExplanation {
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
}
