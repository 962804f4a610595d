import Model

@testable import Audit

/// Figures of a system in three years: 40, 50 and 60 per cent; an area that changes without significance; an entity.
enum SmallFigures {
  static let published: [PublishedFigure] =
    shares(["system", "system"], [40, 50, 60]) + tests(["system", "system"], adjusted: 100)
    + shares(["area", "Planning"], [40, 50, 60]) + tests(["area", "Planning"], adjusted: 600)
    + shares(["entity", "EXW"], [40, 50, 60])

  static var byName: [String: PublishedFigure] { Dictionary(uniqueKeysWithValues: published.map { ($0.id, $0) }) }

  private static func shares(_ keys: [String], _ percents: [Int]) -> [PublishedFigure] {
    percents.enumerated().flatMap { place, percent in
      func figure(_ measure: FigureMeasure, _ value: FigureValue, _ text: String) -> PublishedFigure {
        let name = FigureName(
          framework: "f", years: .one(2023 + place), kind: .distribution, keys: keys, measure: measure)
        return PublishedFigure(Figure(name, value), text: text)
      }
      return [
        figure(.meetsOrExceeds, .share(Share(percent, of: 100)), "\(percent)%"),
        figure(.exceeds, .share(Share(percent / 2, of: 100)), "\(percent / 2)%"),
        figure(.number(of: .rated), .count(100), "100"),
        figure(.numberMeetsOrExceeds, .count(percent), "\(percent)"),
      ]
    }
  }

  /// Tests of the changes from 2024 to 2025 and from 2023 to 2025.
  private static func tests(_ keys: [String], adjusted: Int) -> [PublishedFigure] {
    [(2024, 50), (2023, 40)].flatMap { from, before in
      [
        (FigureMeasure.metBefore, FigureValue.count(before)), (.metAfter, .count(60)),
        (.adjustedPValue, .probability(adjusted)),
      ].map { measure, value in
        let name = FigureName(framework: "f", years: .pair(from, 2025), kind: .test, keys: keys, measure: measure)
        return PublishedFigure(Figure(name, value), text: "")
      }
    }
  }
}
