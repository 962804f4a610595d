/// The ratings and definitions that a figure was calculated from.
package struct FigureTrace: Sendable {
  package let figure: Value
  package let cells: [Cell]
  /// How each entity's rating changed, for figures that compare two years.
  package let movements: [FigureMovement]
  /// The units of a test or an interval, if the figure is about units.
  package let units: [Unit]
  package let definitions: [Definition]
  /// The value that the rows give; nil if it does not follow from counting them.
  package let recounted: FigureValue?
  /// Where the report states another value than its rows give.
  package var differences: [Difference]

  package init(
    figure: Value, cells: [Cell], movements: [FigureMovement], units: [Unit] = [], definitions: [Definition],
    recounted: FigureValue? = nil, differences: [Difference] = []
  ) {
    self.figure = figure
    self.cells = cells
    self.movements = movements
    self.units = units
    self.definitions = definitions
    self.recounted = recounted
    self.differences = differences
  }

  /// Everything that one entity judged: its own ratings and those that others adopted from it, or may have adopted.
  package struct Unit: Hashable, Sendable {
    package let judge: String
    /// The entities whose ratings belong to the unit.
    package let entities: [String]
    /// How many more of its ratings meet requirements in the later year; nil if the figure is about one year.
    package let difference: Int?
    package let part: Part

    package init(judge: String, entities: [String], difference: Int?, part: Part) {
      self.judge = judge
      self.entities = entities
      self.difference = difference
      self.part = part
    }
  }

  /// A file of the report that states another value than the rows, or another file, give.
  package struct Difference: Hashable, Sendable {
    /// The file, relative to the folder of the report.
    package let file: String
    package let line: Int?
    package let published: String
    package let recounted: String

    package init(file: String, line: Int? = nil, published: String, recounted: String) {
      self.file = file
      self.line = line
      self.published = published
      self.recounted = recounted
    }
  }

  /// The figure as `data/figures.csv` gives it.
  package struct Value: Hashable, Sendable {
    package let id: String
    package let value: String
    package let numerator: Int?
    package let denominator: Int?
    /// The codes of the final ratings that the numerator counts.
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

  /// A rating that the figure is about, or an entity's report.
  package struct Cell: Hashable, Sendable {
    package let rating: RatingSources.Rating
    /// The part of the figure that counts it.
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
    case denominatorOnly = "rest"
    /// Neither.
    case notCounted = "outside"
    /// The figure is based on the rating but does not count single ratings.
    case notAttributable = "considered"
  }

  /// The file that defines an indicator, identified by its SHA-256.
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
