import Model

/// What is known of the judgement that a rating rests on, if it need not be the entity's own.
enum InputMark: Hashable {
  /// The entity adopted the common input of this provider.
  case adopted(String)
  /// The provider offers a common input, and the data do not say whether the entity adopted it.
  case possible(String)
  /// The framework names no common input, but nearly all ratings of the type of entity are at the level of this one.
  case alike(AlikeRatings)

  private enum Kind: String, CaseIterable {
    case adopted, possible, alike
  }

  private var kind: Kind {
    switch self {
    case .adopted: .adopted
    case .possible: .possible
    case .alike: .alike
    }
  }

  /// The symbols of all kinds of marks.
  static func symbols(_ view: ReportView) -> [String] {
    Kind.allCases.map { view.words.say("input-symbol-\($0.rawValue)") }
  }

  /// The place of the mark in `symbols`, counted from 1.
  var place: Int { (Kind.allCases.firstIndex(of: kind) ?? 0) + 1 }

  /// The mark beside the symbol of the rating.
  func symbol(_ view: ReportView) -> String { view.words.say("input-symbol-\(kind.rawValue)") }

  /// The mark in words, for one rating.
  func text(_ view: ReportView) -> String {
    switch self {
    case .adopted(let provider), .possible(let provider):
      view.words.say("input-\(kind.rawValue)", ["provider": .text(provider)])
    case .alike(let ratings):
      view.words.say(
        "input-alike", ["n": .count(ratings.count), "rated": .count(ratings.rated), "type": .text(ratings.type)])
    }
  }

  /// The symbols that occur among `marks`, with what they mean and the number of ratings that have them.
  static func legend(_ marks: [InputMark], of total: Int, _ view: ReportView) -> [[String: Any]] {
    let counts = Dictionary(marks.map { ($0.kind, 1) }, uniquingKeysWith: +)
    return Kind.allCases.compactMap { kind in
      counts[kind].map { count in
        [
          "symbol": view.words.say("input-symbol-\(kind.rawValue)"),
          "text": view.words.say("input-legend-\(kind.rawValue)", ["n": .count(count), "total": .count(total)]),
        ]
      }
    }
  }
}

extension ReportView {
  /// The mark of a rating; nil if nothing suggests that it is not the entity's own.
  func inputMark(_ edition: ReportEdition, _ entity: String, at position: Int, _ rating: Rating?) -> InputMark? {
    let number = edition.framework.indicators[position].number
    if let input = commonInputs.provider(
      framework: edition.framework.id, year: edition.year, indicator: number, entity: entity)
    {
      return input.isKnown ? .adopted(input.code) : .possible(input.code)
    }
    guard case .level(let level)? = rating, let type = report.entities[code: entity]?.type else { return nil }
    return alikeRatings[AlikeKey(edition.framework.id, edition.year, number, type)].flatMap {
      $0.level == level ? .alike($0) : nil
    }
  }

  struct AlikeKey: Hashable {
    let framework: String
    let year: Int
    let indicator: String
    let type: String

    init(_ framework: String, _ year: Int, _ indicator: String, _ type: String) {
      self.framework = framework
      self.year = year
      self.indicator = indicator
      self.type = type
    }
  }

  static func alikeRatings(_ figures: Figures) -> [AlikeKey: AlikeRatings] {
    let all = figures.whatIfs.flatMap { whatIf in
      whatIf.alike.map { (AlikeKey(whatIf.framework, whatIf.year, $0.indicator, $0.type), $0) }
    }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}
