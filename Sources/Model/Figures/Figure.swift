/// A published figure: its name, its value and the ratings that it counts.
package struct Figure: Hashable, Sendable {
  package var name: FigureName
  package var value: FigureValue
  /// The data table whose rows the figure is calculated from.
  package var rows: Rows
  /// The codes of the final ratings that a count, or the numerator of a share, includes; empty if the figure does not
  /// count single ratings.
  package var counts: [String]
  /// The codes of the final ratings that the denominator of a share includes.
  package var of: [String]

  package init(
    _ name: FigureName, _ value: FigureValue, rows: Rows = .ratings, counts: [String] = [], of: [String] = []
  ) {
    self.name = name
    self.value = value
    self.rows = rows
    self.counts = counts
    self.of = of
  }

  /// The tables in `data/` whose rows figures are calculated from.
  package enum Rows: String, Sendable {
    case ratings, coverage, requirements, responses
    /// The grades of reviewers.
    case grades
  }
}

/// The exact value of a figure.
///
/// It is rounded only for display.
package enum FigureValue: Hashable, Sendable {
  case count(Int)
  /// A share, shown as a percentage.
  case share(Share)
  /// A share, shown as two counts.
  case partOfWhole(Share)
  /// A bound of the interval of a share, in ten-thousandths.
  case shareBound(Int)
  /// A difference between shares, in hundredths of a percentage point.
  case points(Int)
  /// A coefficient such as kappa, in ten-thousandths.
  case coefficient(Int)
  /// A p-value, in ten-thousandths.
  case probability(Int)

  /// The share; nil if the value is not a share.
  package var share: Share? {
    switch self {
    case .share(let share), .partOfWhole(let share): share
    default: nil
    }
  }

  /// The count, or the numerator of a share; nil for any other value.
  package var numerator: Int? {
    if case .count(let number) = self { return number }
    return share?.part
  }

  /// The denominator of a share; nil if the value is not a share.
  package var denominator: Int? { share?.whole }

  /// The value in a form for other programs: without digit grouping and percent sign.
  ///
  /// It is empty for a share whose denominator is zero.
  package var plainText: String {
    switch self {
    case .count(let number): String(number)
    case .share(let share), .partOfWhole(let share): share.roundedPercent.map { String($0) } ?? ""
    case .shareBound(let number), .points(let number): Self.decimal(number, digits: 2)
    case .coefficient(let number), .probability(let number): Self.decimal(number, digits: 4)
    }
  }

  /// - Parameter digits: The number of digits after the decimal point.
  private static func decimal(_ number: Int, digits: Int) -> String {
    let padded = String(number.magnitude)
    let whole = String(repeating: "0", count: max(0, digits + 1 - padded.count)) + padded
    return "\(number < 0 ? "-" : "")\(whole.dropLast(digits)).\(whole.suffix(digits))"
  }
}
