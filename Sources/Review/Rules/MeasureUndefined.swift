import Model

/// Reports totals of zero of which a percentage is taken: one finding for each total, however many measures use it.
struct MeasureUndefined: ReviewRule {
  let codes: [FindingCode] = [.measureUndefined]

  func findings(on reviewed: ReviewedIndicator) -> [Finding] {
    var titles: [(whole: String, titles: [String])] = []
    for position in reviewed.derivation.undefinedMeasures {
      guard case .percent(_, let whole) = reviewed.indicator.measures[position].formula else { continue }
      let title = reviewed.indicator.measures[position].title
      if let index = titles.firstIndex(where: { $0.whole == whole }) {
        titles[index].titles.append(title)
      } else {
        titles.append((whole, [title]))
      }
    }
    return titles.compactMap { whole, titles in
      reviewed.answer(to: whole).map {
        Finding(
          .measureUndefined, at: $0.place, found: $0.value.text,
          arguments: ["title": titles, "question": whole])
      }
    }
  }
}
