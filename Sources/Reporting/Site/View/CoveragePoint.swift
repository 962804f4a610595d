import Model

extension ReportView {
  /// How many reports the data contain, how many entities of a list from outside have one, and whose series stops.
  func coveragePoint(_ edition: ReportEdition) -> MainPoint? {
    let count = edition.coverage.reported.count
    guard count > 0 else { return nil }
    let sentence = words.say("point-coverage", figures: ["n": reported(edition), "year": .number(edition.year)])
    let further = [listed(edition), stopped(edition)].compactMap { $0 }
    return MainPoint(
      id: "coverage", sentence: ([sentence] + further.map(\.sentence)).joined(),
      values: [MainPoint.Value(name: "reported", number: count)] + further.flatMap(\.values))
  }

  /// Nil without a list from outside.
  private func listed(_ edition: ReportEdition) -> MainPoint? {
    guard let list = report.outsideList, let outside = edition.coverage.outside else { return nil }
    return point(
      "coverage", "point-coverage-list",
      [
        "list": .text(list.title), "n": .count(outside.reported.count, edition.coverage.name(.listedReported)),
        "listed": .count(outside.listedCount, edition.coverage.name(.listed)),
      ], [("listed", outside.listedCount), ("listed_reported", outside.reported.count)])
  }

  /// More names than this are only counted.
  private static let maxNames = 4

  /// The entities with a report for an earlier year and none for this one; nil if there are none.
  private func stopped(_ edition: ReportEdition) -> MainPoint? {
    let codes = edition.coverage.absent.filter { reportedYears($0).contains { $0 < edition.year } }
    guard !codes.isEmpty else { return nil }
    return point(
      "coverage", codes.count <= Self.maxNames ? "point-coverage-stopped-names" : "point-coverage-stopped",
      ["n": .count(codes.count), "names": .text(words.language.list(codes)), "year": .number(edition.year)],
      [("stopped", codes.count)])
  }
}
