/// The way from a figure to the rows that it was made from.
package struct FigureTrace: Sendable {
  package let figure: Value
  package let cells: [Cell]
  /// Of figures of change: what became of each entity.
  package let movements: [FigureMovement]
  package let definitions: [Definition]

  package init(figure: Value, cells: [Cell], movements: [FigureMovement], definitions: [Definition]) {
    self.figure = figure
    self.cells = cells
    self.movements = movements
    self.definitions = definitions
  }

  /// The figure as `data/figures.csv` gives it.
  package struct Value: Hashable, Sendable {
    package let id: String
    package let value: String
    package let numerator: Int?
    package let denominator: Int?
    /// The final ratings that numerator and denominator count.
    package let counts: [String]
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

  /// A rating that the figure looks at, or an entity of whose report it tells.
  package struct Cell: Hashable, Sendable {
    package let rating: RatingSources.Rating
    /// What it adds to.
    package let part: Part

    package init(_ rating: RatingSources.Rating, _ part: Part) {
      self.rating = rating
      self.part = part
    }
  }

  package enum Part: String, Sendable {
    /// Numerator and denominator.
    case counted
    /// The denominator only.
    case rest
    /// Neither.
    case outside
    /// The figure tells nothing of single ratings.
    case considered
  }

  /// Where an indicator is defined, and what identifies that file.
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
