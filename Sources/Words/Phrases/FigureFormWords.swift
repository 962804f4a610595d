import Model

extension Catalogue {
  /// The value of a figure in a form that suits it; nil for any other form.
  package func text(of value: FigureValue, as form: FigureForm) -> String? {
    guard form.suits(value) else { return nil }
    switch value {
    case .count(let number): return form == .words ? small(number) : language.grouped(number)
    case .share(let share): return text(of: share, as: form)
    case .partOfWhole(let share):
      guard form == .words else { return text(of: share, as: form) }
      return say("figure-part-of-whole", ["part": .text(small(share.part)), "whole": .text(small(share.whole))])
    case .shareBound(let number): return text(of: Share(max(0, number), of: 10_000), as: form)
    case .points, .coefficient, .probability: return nil
    }
  }

  private func text(of share: Share, as form: FigureForm) -> String {
    if form == .count { return language.grouped(share.part) }
    guard let percent = share.roundedPercent else { return language.percent(share) }
    if form == .words, let near = NearFraction(share) {
      return say(
        "figure-near-\(near.side.rawValue)",
        ["fraction": .text(say("figure-fraction-\(near.fraction.rawValue)"))])
    }
    return say("figure-per-cent", ["n": .count(percent)])
  }

  /// A number under ten in words.
  package func small(_ number: Int) -> String {
    (0..<10).contains(number) ? smallNumbers[number] : language.grouped(number)
  }

  /// The words for the numbers from zero to nine.
  package var smallNumbers: [String] { say("figure-numbers").split(separator: " ").map(String.init) }
}
