import Model

/// The cells that a figure is calculated from.
struct SelectedCells {
  let indicators: [RatingSources.Indicator]
  private let selection: RatingSelection
  private let cells: RatingSources

  init(_ selection: RatingSelection, in cells: RatingSources) {
    self.selection = selection
    self.cells = cells
    indicators = cells.indicators.filter { indicator in
      guard indicator.framework == selection.framework else { return false }
      switch selection.scope.indicators {
      case .all: return true
      case .number(let number): return indicator.number == number
      case .criterion(let code):
        let criterion = RatingSources.Criterion(framework: selection.framework, code: code)
        return indicator.number == cells.indicatorOfCriterion[criterion]
      case .area(let area): return indicator.area == area
      case .work(let work): return indicator.work.contains(work)
      }
    }
  }

  /// All selected ratings, by year: those of entities that reported, then those of entities that were expected to.
  ///
  /// - Parameters:
  ///   - isOfReports: whether entities that did not report are left out.
  ///   - part: the part of the figure that counts a rating.
  func ratings(
    isOfReports: Bool = false, _ part: (RatingSources.Rating) -> FigureTrace.Part
  ) -> [FigureTrace.Cell] {
    let numbers = indicators.map(\.number)
    let wanted = Set(numbers)
    return selection.years.flatMap { year in
      let reported = cells.ratings.filter {
        $0.framework == selection.framework && $0.year == year && wanted.contains($0.indicator) && isSelected($0.entity)
      }
      let absent = cells.coverage.filter {
        $0.framework == selection.framework && $0.year == year && !$0.isReported && isSelected($0.entity)
          && !isOfReports
      }
      let expected = absent.flatMap { report in
        numbers.map {
          RatingSources.Rating(
            framework: selection.framework, year: year, entity: report.entity, indicator: $0,
            code: RatingSources.notReported)
        }
      }
      return (reported + expected).map { FigureTrace.Cell($0, part($0)) }
    }
  }

  /// One cell for the report of each entity that reported or was expected to.
  func reports(_ measure: FigureMeasure) -> [FigureTrace.Cell] {
    let selected = cells.coverage.filter {
      $0.framework == selection.framework && selection.years.contains($0.year)
    }
    var names: Set<String> = []
    return selected.map { report in
      let first = cells.ratings.first {
        $0.entity == report.entity && $0.framework == report.framework && $0.year == report.year && $0.place != nil
      }
      let isCounted =
        switch measure {
        case .reported: report.isReported
        case .absent: !report.isReported
        case .firstTime: report.isFirst
        case .listed: report.listedAs != nil
        // Of several entities that stand for one on the list, such as those of the Secretariat, the first counts.
        case .listedReported: report.isReported && report.listedAs.map { names.insert($0).inserted } ?? false
        default: true
        }
      return FigureTrace.Cell(
        RatingSources.Rating(
          framework: report.framework, year: report.year, entity: report.entity, indicator: "",
          code: report.isReported ? "reported" : RatingSources.notReported, place: first?.place, sha256: first?.sha256),
        isCounted ? .counted : .denominatorOnly)
    }
  }

  private func isSelected(_ entity: String) -> Bool {
    switch selection.scope.entities {
    case .all: true
    case .one(let code): entity == code
    case .type(let type): cells.types[entity] == type
    }
  }
}

extension FigureTrace.Value {
  /// The part of the figure that a rating with this code counts in.
  func part(_ code: String) -> FigureTrace.Part {
    if counts.isEmpty { return .notAttributable }
    if counts.contains(code) { return .counted }
    return of.contains(code) ? .denominatorOnly : .notCounted
  }
}

extension RatingSources {
  /// The code of a cell for which nothing was reported.
  static let notReported = Model.Rating.notReported.outsideCode ?? ""
}
