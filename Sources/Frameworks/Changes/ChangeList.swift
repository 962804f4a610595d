import Model

/// Collects the differences between two versions of one definition.
struct ChangeList {
  typealias Value = DefinitionChange.Value

  let framework: String
  var indicator: String?
  private(set) var changes: [DefinitionChange] = []

  init(framework: String, indicator: String? = nil) {
    self.framework = framework
    self.indicator = indicator
  }

  /// Adds a change if the two values differ.
  mutating func compare(_ subject: DefinitionChange.Subject, _ name: String, _ before: Value?, _ after: Value?) {
    guard before != after else { return }
    changes.append(
      DefinitionChange(
        subject, framework: framework, indicator: indicator, name: name, before: before, after: after))
  }

  mutating func compare(_ subject: DefinitionChange.Subject, _ name: String, _ before: String?, _ after: String?) {
    compare(subject, name, before.map(Value.text), after.map(Value.text))
  }

  /// Pairs items by name.
  ///
  /// An item present on one side only is listed with its text; items present on both sides are compared by `body`.
  mutating func pair<Thing>(
    _ subject: DefinitionChange.Subject, _ before: [Thing], _ after: [Thing], name: (Thing) -> String,
    text: (Thing) -> String, both body: (inout ChangeList, Thing, Thing) -> Void
  ) {
    let old = Dictionary(before.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    let new = Set(after.map(name))
    for thing in after {
      if let earlier = old[name(thing)] {
        body(&self, earlier, thing)
      } else {
        compare(subject, name(thing), nil, text(thing))
      }
    }
    for thing in before where !new.contains(name(thing)) { compare(subject, name(thing), text(thing), nil) }
  }

  mutating func append(_ others: [DefinitionChange]) { changes += others }
}
