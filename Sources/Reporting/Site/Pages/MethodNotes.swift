import Model

/// The methodology in sentences.
struct MethodNotes {
  let view: ReportView

  /// What a reader must know before using any figure: the short version at the end of the first page.
  var cautions: [String] {
    ["method-claimed", "method-denominator", "method-outside", "method-break"].map { view.words.say($0) }
  }

  /// The full methodology in chapters of sentences, each with a heading.
  var chapters: [[String: Any]] {
    let chapters: [(String, [String])] = [
      ("population", ["method-population", "method-expected", "method-renamed", "method-left-out"]),
      ("final", ["method-final"] + finalRatingNotes + ["method-none-overwritten"]),
      ("states", ["method-outside", "method-ordinal"]),
      ("groups", ["method-pooled", "method-groups", "method-work"]),
      (
        "change",
        ["method-change", "method-change-counts", "method-change-gap", "method-claims", "method-change-claims"]
      ),
      (
        "statistics",
        [
          "method-change-test", "method-holm", "method-units", "method-interval", "method-decomposition",
          "method-bounds", "method-kappa",
        ]
      ),
      ("derived", ["method-derived", "method-requirements", "method-next"]),
      ("rounding", ["method-rounding", "method-small"]),
      (
        "limits",
        ["method-limit-self", "method-limit-text", "method-limit-compare", "method-limit-types", "method-limit-causes"]
      ),
      (
        "unofficial",
        [
          view.report.isFictional ? "method-unofficial-fictional" : "method-unofficial", "method-unofficial-reading",
          "method-unofficial-lists",
        ]
      ),
    ]
    return chapters.map { id, keys in
      [
        "id": "method-\(id)", "heading": view.words.say("method-heading-\(id)"),
        "lines": keys.map { view.words.say($0) } + (id == "states" ? [reasons].compactMap { $0 } : []),
      ]
    }
  }

  /// How many ratings of all years that are not applicable come without a reason; nil if there are none.
  private var reasons: String? {
    let ratings = view.report.scorecards.flatMap(\.ratings).filter { $0.final == .notApplicable }
    guard !ratings.isEmpty else { return nil }
    return view.words.say(
      "method-without-reason", ["part": .count(ratings.count { !$0.hasReason }), "n": .count(ratings.count)])
  }

  /// Which rating is final in the report's year as long as there are no reviews.
  private var finalRatingNotes: [String] {
    guard let framework = view.current?.framework else { return [] }
    switch framework.finalRatingOrigin {
    case .claimed: return ["method-final-claimed"]
    case .derived: return ["method-final-derived"]
    case .reviewed: return ["method-final-reviewed"]
    }
  }
}
