/// A figure with the rows and definitions from which it was made.
package struct FigureTrace: Sendable {
  package let figure: Value
  package let cells: [Cell]
  /// For a figure of change, how the rating of each entity changed.
  package let movements: [FigureMovement]
  package let definitions: [Definition]

  package init(figure: Value, cells: [Cell], movements: [FigureMovement], definitions: [Definition]) {
    self.figure = figure
    self.cells = cells
    self.movements = movements
    self.definitions = definitions
  }

  /// The figure as in `data/figures.csv`.
  package struct Value: Hashable, Sendable {
    package let id: String
    package let value: String
    package let numerator: Int?
    package let denominator: Int?
    /// The codes of the final ratings that the numerator counts.
    package let counts: [String]
    /// The codes of the final ratings that the denominator counts.
    package let of: [String]

    package init(
      id: String, value: String, numerator: Int?, denominator: Int?, counts: [String], of: [String]
    ) {
      self.id = id
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
      self.counts = counts
      self.of = of
    }

    package init(_ figure: Figure) {
      self.init(
        id: figure.name.text, value: figure.value.plainText, numerator: figure.value.numerator,
        denominator: figure.value.denominator, counts: figure.counts, of: figure.of)
    }
  }

  /// A rating, or an entity's report, from which the figure was made.
  package struct Cell: Hashable, Sendable {
    package let rating: RatingSources.Rating
    /// Where the figure counts it.
    package let part: Part

    package init(_ rating: RatingSources.Rating, _ part: Part) {
      self.rating = rating
      self.part = part
    }
  }

  package enum Part: String, Sendable {
    /// In the numerator and in the denominator.
    case counted
    /// Only in the denominator.
    case rest
    /// In neither.
    case outside
    /// The figure was made from this rating, but does not count ratings.
    case considered
  }

  /// The file that defines an indicator, and its fingerprint.
  package struct Definition: Hashable, Sendable {
    package let indicator: String
    package let file: String
    package let sha256: String

    package init(indicator: String, file: String, sha256: String) {
      self.indicator = indicator
      self.file = file
      self.sha256 = sha256
    }
  }
}
