import Formats
import Model

/// The JSON Schema of an indicator file, for editors that complete and check input.
///
/// The schema is generated from the same key lists as the reader. Checks that involve several values (whether a
/// question is defined, whether a level can be reached) are done only by the program.
package enum IndicatorSchema {
  package static var text: String {
    var json = JSONWriter(indented: true)
    json.object {
      $0.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      $0.member("title", "mainstream indicator")
      $0.table(.indicator, property)
      $0.member("$defs") { $0.definitions() }
    }
    return json.text + "\n"
  }

  private static func property(_ key: String, _ json: inout JSONWriter) {
    switch key {
    case "number": json.pattern("^[A-Z]?[1-9][0-9]*(\\.[1-9][0-9]*)*$")
    case "work": json.list { $0.words(WorkKind.allCases.map(\.rawValue)) }
    case "criteria": json.map(of: "criterion")
    case "questions": json.map(of: "question")
    case "measures": json.map(of: "measure")
    case "parameters": json.map(of: "parameter")
    case "not_applicable": json.reference("applicability")
    case "levels": json.map(of: "level")
    case "examples": json.list { $0.reference("example") }
    default: json.member("type", "string")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func definitions() {
    definition("criterion", .criterion, oneOrMoreOf: ["ask", "rule"]) { key, json in
      switch key {
      case "confirmed", "partial": json.reference("flag")
      case "rule": json.reference("rule")
      default: json.member("type", "string")
      }
    }
    definition("question", .question) { key, json in
      switch key {
      case "type": json.words(QuestionEntry.Kind.allCases.map(\.rawValue))
      case "choices": json.list { $0.member("type", "string") }
      default: json.member("type", "string")
      }
    }
    definition("measure", .measure, oneOrMoreOf: MeasureEntry.formulaKeys) { key, json in
      switch key {
      case _ where ItemMeasureEntry.keys.contains(key):
        json.table(ItemMeasureEntry.tableKeys(key)) { key, json in json.itemMember(key) }
      case "percent": json.table(.percent) { _, json in json.member("type", "string") }
      case "sum": json.list { $0.member("type", "string") }
      case "points", "percent_of_maximum": json.map(of: "worth")
      default: json.member("type", "string")
      }
    }
    member("worth") { json in
      json.alternatives([{ $0.points() }, { $0.map { $0.points() } }])
    }
    definition("parameter", .parameter) { key, json in
      if key == "values" { json.map(of: "value", keys: "^[1-9][0-9]{3}$") } else { json.member("type", "string") }
    }
    definition("value", .datedValue) { key, json in json.member("type", key == "value" ? "number" : "string") }
    definition("applicability", .applicability) { key, json in json.ruleMember(key) }
    definition("level", .level) { key, json in json.ruleMember(key) }
    definition("condition", .condition) { key, json in json.ruleMember(key) }
    definition("operand", .operand) { _, json in json.member("type", "string") }
    definition("example", .example) { key, json in
      switch key {
      case "year": json.member("type", "integer")
      case "answers": json.map(of: "answer")
      case "measured": json.map(of: "number")
      case "provisional": json.reference("flag")
      case "unmet", "unanswered": json.codes()
      default: json.member("type", "string")
      }
    }
    definition("selection", .itemSelection) { key, json in json.filterMember(key) }
    definition("test", .itemTest) { key, json in json.filterMember(key) }
    member("number") { $0.member("type", "number") }
    member("rule") { $0.alternatives([{ $0.member("type", "string") }, { $0.reference("condition") }]) }
    // Editors may parse yes and no as strings or as Booleans. The program reads the word.
    member("flag") { $0.alternatives([{ $0.words(["yes", "no"]) }, { $0.member("type", "boolean") }]) }
    member("answer") { $0.member("type", strings: ["string", "number", "boolean"]) }
  }

  /// A key of a level, a condition or a rule for not applicable.
  private mutating func ruleMember(_ key: String) {
    switch key {
    case "all", "any", "none", "of": list { $0.reference("rule") }
    case "at_least_of":
      member("type", "integer")
      member("minimum", 1)
    case "one_of": list { $0.reference("answer") }
    case "is": reference("answer")
    case "answered": reference("flag")
    case "at_least", "at_most", "more_than", "less_than":
      alternatives([{ $0.member("type", "number") }, { $0.reference("operand") }])
    default: member("type", "string")
    }
  }

  /// A key of a measure on work items.
  private mutating func itemMember(_ key: String) {
    switch key {
    case "of": reference("selection")
    case "with": reference("test")
    case "amount": words(WorkAmount.allCases.map(\.rawValue))
    case "facts": list { $0.words(WorkFact.allCases.map(\.rawValue)) }
    default: pattern("^[A-Z]{3}$")
    }
  }

  /// A key of a filter on work items.
  private mutating func filterMember(_ key: String) {
    switch key {
    case "work": words([WorkKind.normative, .operational].map(\.rawValue))
    case "kind": list { $0.words(WorkItemKind.allCases.map(\.rawValue)) }
    case "facts": list { $0.words(WorkFact.allCases.map(\.rawValue)) }
    case "goals": list { $0.member("type", "integer") }
    case "screened": reference("flag")
    case "marker": member("type", "object")
    default: member("type", "integer")
    }
  }

  mutating func table(_ keys: TableKeys, _ property: (String, inout JSONWriter) -> Void) {
    member("type", "object")
    member("properties") { json in
      for key in keys.all { json.member(key) { property(key, &$0) } }
    }
    if !keys.required.isEmpty { member("required", strings: keys.required) }
    member("additionalProperties", false)
  }

  mutating func definition(
    _ name: String, _ keys: TableKeys, oneOrMoreOf needed: [String] = [], _ property: (String, inout JSONWriter) -> Void
  ) {
    member(name) { json in
      json.table(keys, property)
      if !needed.isEmpty {
        json.member("anyOf", array: needed) { json, key in json.object { $0.member("required", strings: [key]) } }
      }
    }
  }

  fileprivate mutating func map(of definition: String, keys: String? = nil) {
    map(atLeast: ["answer", "number"].contains(definition) ? 0 : 1, keys: keys) { $0.reference(definition) }
  }

  /// A mapping whose keys the author chooses; `body` describes the values.
  mutating func map(atLeast least: Int = 1, keys: String? = nil, _ body: (inout JSONWriter) -> Void) {
    member("type", "object")
    member("minProperties", least)
    if let keys { member("propertyNames") { $0.pattern(keys) } }
    member("additionalProperties", body)
  }

  private mutating func points() {
    member("type", "number")
    member("minimum", 0)
  }

  mutating func list(of item: (inout JSONWriter) -> Void) {
    member("type", "array")
    member("minItems", 1)
    member("items", object: item)
  }

  private mutating func codes() {
    member("type", "array")
    member("items") { $0.member("type", "string") }
  }

  mutating func words(_ words: [String]) { member("enum", strings: words) }

  mutating func pattern(_ pattern: String) {
    member("type", "string")
    member("pattern", pattern)
  }

  mutating func reference(_ definition: String) { member("$ref", "#/$defs/\(definition)") }

  mutating func alternatives(_ bodies: [(inout JSONWriter) -> Void]) {
    member("anyOf", array: bodies) { json, body in json.object(body) }
  }

  mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) { member(name, object: body) }
}
