/// A published figure: its name, its value, and the ratings that it counts.
package struct Figure: Hashable, Sendable {
  package var name: FigureName
  package var value: FigureValue
  /// The rows that it was made from.
  package var rows: Rows
  /// The final ratings that a count or the part of a share counts, by their codes; empty where no single ratings count.
  package var counts: [String]
  /// The final ratings that the whole of a share counts.
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

  /// The tables of `data/` whose rows figures are made from.
  package enum Rows: String, Sendable {
    case ratings, coverage, requirements
  }
}

/// The value of a figure, exact; rounded only when it is shown.
package enum FigureValue: Hashable, Sendable {
  case count(Int)
  /// Shown in per cent.
  case share(Share)
  /// A share that is shown as its two counts.
  case partOfWhole(Share)
  /// An end of an interval of a share, in ten-thousandths.
  case shareBound(Int)
  /// A difference of shares, in hundredths of a percentage point.
  case points(Int)
  /// A coefficient such as kappa, in ten-thousandths.
  case coefficient(Int)
  /// A p-value, in ten-thousandths.
  case probability(Int)

  /// The counts of a share; nil for what is none.
  package var share: Share? {
    switch self {
    case .share(let share), .partOfWhole(let share): share
    default: nil
    }
  }

  /// The count, or the part of a share; nil for what is neither.
  package var numerator: Int? {
    if case .count(let number) = self { return number }
    return share?.part
  }

  /// The whole of a share; nil for what is none.
  package var denominator: Int? { share?.whole }

  /// As other programs read it: never grouped, without a sign of per cent; empty for a share of nothing.
  package var plainText: String {
    switch self {
    case .count(let number): String(number)
    case .share(let share), .partOfWhole(let share): share.roundedPercent.map { String($0) } ?? ""
    case .shareBound(let number), .points(let number): Self.decimal(number, digits: 2)
    case .coefficient(let number), .probability(let number): Self.decimal(number, digits: 4)
    }
  }

  /// - Parameter digits: how many of the last digits stand behind the decimal point.
  private static func decimal(_ number: Int, digits: Int) -> String {
    let padded = String(number.magnitude)
    let whole = String(repeating: "0", count: max(0, digits + 1 - padded.count)) + padded
    return "\(number < 0 ? "-" : "")\(whole.dropLast(digits)).\(whole.suffix(digits))"
  }
}
