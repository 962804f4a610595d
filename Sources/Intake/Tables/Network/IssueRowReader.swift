import Formats
import Model

/// Reads the records of the table `issues` in one file: emerging issues that an entity raises.
struct IssueRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the issue in the current record, or reports why it cannot be used.
  func take() {
    let owner = resolver.owner()
    let id = requiredText(.id)
    let title = requiredText(.title)
    let year = owner?.year
    let places = members(of: .where).map { (written: $0, country: resolver.vocabulary.countries.matching($0)?.code) }
    let issue = EmergingIssue(
      entity: owner?.entity.code ?? "", year: year ?? 0, id: id ?? "", title: title ?? "",
      description: publicText(.description), raised: raised(until: year),
      countries: unique(places.compactMap(\.country)),
      places: unique(places.filter { $0.country == nil }.map(\.written)),
      indicators: indicatorCodes(.indicators, year: year), recommendations: recommendations,
      workers: unique(members(of: .who, dividedBy: ",").compactMap { otherEntity($0, in: .who) }),
      proposal: publicText(.proposal), isPublic: yesNo(.public) ?? false, place: values.place,
      raisedCell: CellPosition(values.placeOfValue(.raised)))
    let order = resolver.submissionOrder
    guard owner != nil, id != nil, title != nil else { return }
    builder.handledRows.add()
    builder.network.add(issue, order)
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  // MARK: - The year first raised

  /// Issues cannot be older than the organization.
  private static let firstYear = 1945

  /// - Parameter year: the reporting year, after which nothing can have been raised yet.
  private func raised(until year: Int?) -> Int? {
    guard let value = values[.raised], !EmptyWords.saysNothing(value.text) else { return nil }
    guard let raised = readRaised(value) else { return nil }
    if let year, raised > year {
      findings.noteOnce(.issueRaisedLater, at: value.place, found: value.text, ["year": String(year)])
      return nil
    }
    return raised
  }

  private func readRaised(_ value: FieldValue) -> Int? {
    let reading = YearParser.reading(value.text)
    let date = DateParser.reading(value.text).meaning
    if case .plain(let year) = reading, year >= Self.firstYear { return year }
    if let year = reading.meaning ?? date?.year, year >= Self.firstYear {
      findings.noteOnce(.yearForm, at: value.place, found: value.text, ["year": String(year)])
      return year
    }
    var likely: Int?
    if case .none(let year) = reading { likely = year }
    findings.noteOnce(
      .issueRaisedUnreadable, at: value.place, found: value.text, ["suggestion": likely.map { String($0) } ?? ""])
    return nil
  }

  // MARK: - Recommendations

  private var recommendations: [String] {
    let names = resolver.vocabulary.recommendations
    let ids = members(of: .recommendations, dividedBy: ",").compactMap { name -> String? in
      if let known = names[name] { return known.id }
      let place = values.placeOfValue(.recommendations)
      if let known = names.spelt(name) {
        findings.noteOnce(.recommendationForm, at: place, found: name, ["meaning": known.id], field: .recommendations)
        return known.id
      }
      findings.noteOnce(
        .networkRecommendationUnknown, at: place, found: name, ["suggestion": names.nearest(to: name)],
        field: .recommendations)
      return nil
    }
    return unique(ids)
  }
}
