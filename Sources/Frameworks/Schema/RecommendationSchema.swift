import Formats
import Model

/// The JSON Schemas of the files of recommendations, for editors that complete and check input.
///
/// They are generated from the same key lists as the readers, like the schema of indicator files.
package enum RecommendationSchema {
  /// The schema of the file of a body.
  package static var text: String {
    document("mainstream recommendations") { json in
      json.table(.recommendations, body)
      json.member("$defs") { $0.recommendationDefinitions() }
    }
  }

  /// The schema of `register.yaml`.
  package static var registerText: String {
    document("mainstream register of recommendations") { json in
      json.table(.register) { key, json in
        switch key {
        case "themes": json.map { $0.member("type", "string") }
        case "addressees": json.map { $0.reference("addressee") }
        default: json.member("type", "string")
        }
      }
      json.member("$defs") { json in
        json.definition("addressee", .addressee) { key, json in
          switch key {
          case "all": json.reference("flag")
          case "types", "entities", "except": json.texts()
          default: json.member("type", "string")
          }
        }
        json.flagDefinition()
      }
    }
  }

  /// The schema of `scales.yaml`: the words with which other trackers answer and grade recommendations.
  package static var scalesText: String {
    document("mainstream scales of other trackers") { json in
      json.table(.trackerScales) { _, json in json.map { $0.reference("scale") } }
      json.member("$defs") { json in
        json.definition("scale", .trackerScale) { key, json in
          if key == "words" { json.map { $0.reference("word") } } else { json.member("type", "string") }
        }
        json.definition("word", .trackerWord) { key, json in
          switch key {
          case "response": json.words(RecommendationResponse.allCases.map(\.rawValue))
          case "status": json.words(ImplementationStatus.allCases.map(\.rawValue))
          default: json.member("type", "string")
          }
        }
      }
    }
  }

  private static func document(_ title: String, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indented: true)
    json.object {
      $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.member("title", title)
      body(&$0)
    }
    return json.text + "\n"
  }

  private static func body(_ key: String, _ json: inout JSONWriter) {
    switch key {
    case "type": json.words(RecommendationBody.Kind.allCases.map(\.rawValue))
    case "symbols": json.reference("symbols")
    case "sessions": json.map { $0.reference("session") }
    case "documents": json.list { $0.reference("document") }
    default: json.member("type", "string")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func recommendationDefinitions() {
    definition("symbols", .symbols) { key, json in
      if key == "sessions" { json.reference("session_years") } else { json.texts() }
    }
    definition("session_years", .sessionYears) { key, json in
      if key == "into_next_year" { json.reference("flag") } else { json.member("type", "integer") }
    }
    definition("session", .session) { _, json in json.member("type", "string") }
    definition("document", .document, oneOrMoreOf: DocumentName.allCases.map(\.rawValue)) { key, json in
      switch key {
      case "year": json.member("type", "integer")
      case "kind": json.words(RecommendationKind.allCases.map(\.rawValue))
      case "confidence": json.words(RecommendationConfidence.allCases.map(\.rawValue))
      case "recommendations": json.map { $0.reference("recommendation") }
      default: json.member("type", "string")
      }
    }
    definition("recommendation", .recommendation) { key, json in json.recommendationMember(key) }
    definition("due", .due) { key, json in
      if ["date", "of"].contains(key) { json.member("type", "string") } else { json.member("type", "integer") }
    }
    definition("links", .recommendationLinks) { _, json in json.texts() }
    flagDefinition()
  }

  private mutating func recommendationMember(_ key: String) {
    switch key {
    case "to", "formerly": texts()
    case "paragraph": member("type", strings: ["string", "integer"])
    case "strength": words(RecommendationStrength.allCases.map(\.rawValue))
    case "confidence": words(RecommendationConfidence.allCases.map(\.rawValue))
    case "due": list { $0.reference("due") }
    case "indicators": map { $0.list { $0.member("type", strings: ["string", "number"]) } }
    case "links": reference("links")
    default: member("type", "string")
    }
  }

  fileprivate mutating func texts() { list { $0.member("type", "string") } }

  fileprivate mutating func flagDefinition() {
    // Editors may parse yes and no as strings or as Booleans. The program reads the word.
    member("flag") { $0.alternatives([{ $0.words(["yes", "no"]) }, { $0.member("type", "boolean") }]) }
  }
}
