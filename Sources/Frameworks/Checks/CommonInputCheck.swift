import Model

/// Checks that the indicators, entities and types named by common inputs exist.
enum CommonInputCheck {
  /// - Parameters:
  ///   - numbers: the indicators of the framework.
  ///   - entities: nil if they could not be read, so that any name may be one of them.
  ///   - folder: the folder of the framework.
  static func findings(
    _ framework: Framework, numbers: IndicatorNumbers, _ entities: EntityList?, folder: String
  ) -> [Finding] {
    framework.commonInputs.flatMap { input in
      let place = SourcePlace(file: "\(folder)/framework.yaml", line: input.line)
      let indicator = numbers.finding(unknown: input.indicator, of: framework.id, at: place)
      return (indicator.map { [$0] } ?? []) + (entities.map { names(in: input, $0, at: place) } ?? [])
    }
  }

  private static func names(in input: CommonInput, _ list: EntityList, at place: SourcePlace) -> [Finding] {
    let names = [
      (input.provider, list.entities.map(\.code)), (input.type, Set(list.entities.map(\.type)).sorted()),
    ]
    return names.filter { !$0.1.contains($0.0) }.map { name, allowed in
      Finding(
        .definitionWordUnknown, at: place, found: name,
        arguments: ["allowed": allowed, "suggestion": FoldedText.nearest(to: name, among: allowed) ?? ""])
    }
  }
}
