import Model

/// The text of a new indicator file that passes the check, with comments on what to fill in.
package struct IndicatorSkeleton {
  let words: Catalogue
  let framework: Framework
  let number: String
  let title: String

  package init(words: Catalogue, framework: Framework, number: String, title: String) {
    self.words = words
    self.framework = framework
    self.number = number
    self.title = title
  }

  package var text: String {
    let levelsWithRequirements = Array(framework.scale.levels.enumerated().dropFirst())
    let values: [String: WordValue] = [
      "number": .text(number), "title": .text(Self.quoted(title)),
      "area": .text(Self.quoted(framework.areas.first ?? "")),
      "areas": .text(words.series(framework.areas)), "framework": .text(framework.title),
      "year": .number(framework.years.first), "lowest": .text(framework.scale.levels[0].code),
    ]
    let criteria = levelsWithRequirements.map { words.say("skeleton-criterion", ["code": .text(code($0.element))]) }
    let levels = levelsWithRequirements.reversed().map { position, level in
      words.say(
        position == 1 ? "skeleton-level-first" : "skeleton-level",
        [
          "level": .text(level.code), "code": .text(code(level)),
          "lower": .text(framework.scale.levels[position - 1].code),
        ])
    }
    return words.say("skeleton-head", values) + criteria.joined() + words.say("skeleton-middle", values)
      + levels.joined() + words.say("skeleton-lowest", values) + examples(levelsWithRequirements.map(\.element), values)
  }

  /// A code such as `6.m1`, built from the first letter of the level, or from its position if two levels share a
  /// letter.
  private func code(_ level: Level) -> String {
    let letters = framework.scale.levels.dropFirst().map { $0.code.first }
    let position = framework.scale.levels.firstIndex(of: level) ?? 0
    let isOwn = letters.count { $0 == level.code.first } == 1
    return "\(number).\(isOwn ? String(level.code.first!) : "l\(position)")1"
  }

  /// Examples on both sides of every boundary between levels.
  private func examples(_ levelsWithRequirements: [Level], _ values: [String: WordValue]) -> String {
    let all = framework.scale.levels.enumerated().map { reached, level in
      let answers = levelsWithRequirements.enumerated().map { index, rung in
        words.say("skeleton-answer", ["code": .text(code(rung)), "value": .text(index < reached ? "yes" : "no")])
      }
      return words.say("skeleton-example", ["level": .text(level.code), "year": values["year"]!]) + answers.joined()
    }
    return words.say("skeleton-examples") + all.joined()
  }

  /// The text in double quotes, escaped for YAML.
  static func quoted(_ text: String) -> String {
    var quoted = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<"\u{20}", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
