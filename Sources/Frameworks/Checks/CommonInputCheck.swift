import Model

/// Checks that the indicators, entities and types named by common inputs exist.
enum CommonInputCheck {
  static func findings(_ framework: Framework, _ entities: EntityList) -> [Finding] {
    framework.commonInputs.flatMap { input in
      let names = [
        (input.indicator, framework.indicators.map(\.number)), (input.provider, entities.entities.map(\.code)),
        (input.type, Set(entities.entities.map(\.type)).sorted()),
      ]
      return names.filter { !$0.1.contains($0.0) }.map { name, allowed in
        Finding(
          .definitionWordUnknown, at: SourcePlace(file: "\(framework.id)/framework.yaml", line: input.line),
          found: name,
          arguments: [
            "allowed": allowed,
            "suggestion": FoldedText.nearest(to: name, among: allowed) ?? "",
          ])
      }
    }
  }
}
