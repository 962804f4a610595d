import Formats
import Model

/// A few made-up initiatives, one of which is not public.
enum SmallInitiatives {
  /// A word of the initiative that is not public.
  static let canary = "Canary"

  static let report = InitiativeReport(
    initiatives: [
      initiative(
        "1", ["EXW"], "Wells & pumps", ["MOZ"], budget: Money(ExactDecimal(units: 240_000_500_000), .usDollar)),
      initiative("2", ["EXH", "EXW"], "=Wells", ["MOZ", "ZMB"]),
      initiative("3", ["EXH"], canary, ["ZMB"], isPublic: false),
      initiative("4", ["EXH"], "<b>Bold</b>", []),
    ],
    pairs: [
      InitiativePair(
        first: 0, second: 1, kind: .overlap, score: 0.87654,
        evidence: [InitiativePair.Evidence(feature: "text", value: 0.5, found: "wells")]),
      InitiativePair(first: 1, second: 2, kind: .same, score: 0.5),
    ],
    countries: CountryList([
      Country(code: "MOZ", shortCode: "MZ", name: "Mozambique"), Country(code: "ZMB", shortCode: "ZM", name: "Zambia"),
    ]), programVersion: "1.0.0")

  static func report(for audience: InitiativeAudience) -> InitiativeReport {
    var report = report
    report.audience = audience
    return report
  }

  private static func initiative(
    _ id: String, _ entities: [String], _ title: String, _ countries: [String], budget: Money? = nil,
    isPublic: Bool = true
  ) -> Initiative {
    Initiative(
      id: id, entities: entities, year: 2025, title: title, description: "About \(title)", countries: countries,
      indicators: ["un-swap-3.0/3"], start: CalendarDate(strictly: "2025-01-01"), budget: budget, parent: "Output 1",
      isPublic: isPublic, place: SourcePlace(file: "a.csv", line: 2))
  }
}
