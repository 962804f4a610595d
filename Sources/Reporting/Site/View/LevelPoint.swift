import Model

extension ReportView {
  /// The share of the year, and the same without ratings that are, may be or look like common inputs.
  func levelPoint(_ edition: ReportEdition) -> MainPoint? {
    guard let system = system(edition) else { return nil }
    let met = metValues(system, edition.framework)
    let highest = highestValues(system, edition.framework)
    guard met.share.whole > 0 else { return nil }
    let own = point(
      "level", "point-level",
      [
        "percent": met.percent, "part": met.part, "whole": met.whole, "highest": highest.percent,
        "highest-part": highest.part, "year": .number(edition.year),
      ],
      [("meets_or_exceeds", met.share.part), ("rated", met.share.whole), ("exceeds", highest.share.part)])
    let all =
      [own] + [WhatIf.Choice.withoutCommonInputs, .withoutAlikeRatings].compactMap { levelPoint(edition, $0) }
    return MainPoint(id: "level", sentence: all.map(\.sentence).joined(), values: all.flatMap(\.values))
  }

  /// Nil if the case leaves out nothing, or everything.
  private func levelPoint(_ edition: ReportEdition, _ choice: WhatIf.Choice) -> MainPoint? {
    let whatIf = report.figures.whatIfs.first {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.choice == choice
    }
    guard let whatIf, let leftOut = whatIf.leftOut, case .share(let share) = whatIf.result, share.whole > 0 else {
      return nil
    }
    let name = choice.rawValue.underscored
    return point(
      "level", "point-level-\(choice.rawValue)",
      [
        "n": .count(leftOut, whatIf.name(.numberLeftOut)), "groups": .text(words.language.list(groups(whatIf.alike))),
        "percent": .percent(share, whatIf.name(.meetsOrExceeds)), "part": .count(share.part),
        "whole": .count(share.whole),
      ], [(name, share.part), ("\(name)_rated", share.whole), ("\(name)_left_out", leftOut)])
  }

  /// The indicators of each type of entity whose ratings are nearly all alike.
  private func groups(_ alike: [AlikeRatings]) -> [String] {
    alike.map(\.type).removingDuplicates.map { type in
      let indicators = alike.filter { $0.type == type }.map { group in
        words.say(
          "point-alike-indicator",
          ["indicator": .text(group.indicator), "n": .count(group.count), "rated": .count(group.rated)])
      }
      return words.say(
        "point-alike-group", ["type": .text(type), "indicators": .text(words.language.list(indicators))])
    }
  }
}
