/// The cells that the figures of a report were made from, wherever the report is: made and not written, or published.
package struct RatingSources: Sendable {
  package var indicators: [Indicator] = []
  /// In the order of the report, without those of entities that did not report.
  package var ratings: [Rating] = []
  /// Who reported, and who was expected to.
  package var coverage: [Report] = []
  /// Of each entity, by its code.
  package var types: [String: String] = [:]
  /// The number of the indicator that has a criterion, by framework and code.
  package var indicatorOfCriterion: [Criterion: String] = [:]
  /// The codes of the levels of each framework, lowest first.
  package var levels: [String: [String]] = [:]

  package init() {}

  package struct Indicator: Hashable, Sendable {
    package var framework: String
    package var number: String
    package var area: String
    package var work: [String]
    package var file: String
    package var sha256: String

    package init(framework: String, number: String, area: String, work: [String], file: String, sha256: String) {
      self.framework = framework
      self.number = number
      self.area = area
      self.work = work
      self.file = file
      self.sha256 = sha256
    }
  }

  /// A final rating, or whether an entity reported.
  package struct Rating: Hashable, Sendable {
    package var framework: String
    package var year: Int
    package var entity: String
    /// Empty where the cell is the report of an entity.
    package var indicator: String
    /// The code of the rating, or of whether the entity reported.
    package var code: String
    /// Nil where nothing was submitted.
    package var place: SourcePlace?
    /// SHA-256 of the file, in hexadecimal.
    package var sha256: String?

    package init(
      framework: String, year: Int, entity: String, indicator: String, code: String, place: SourcePlace? = nil,
      sha256: String? = nil
    ) {
      self.framework = framework
      self.year = year
      self.entity = entity
      self.indicator = indicator
      self.code = code
      self.place = place
      self.sha256 = sha256
    }
  }

  /// Whether an entity of which a report was expected sent one.
  package struct Report: Hashable, Sendable {
    package var framework: String
    package var year: Int
    package var entity: String
    package var isReported: Bool
    package var isFirst: Bool

    package init(framework: String, year: Int, entity: String, isReported: Bool, isFirst: Bool) {
      self.framework = framework
      self.year = year
      self.entity = entity
      self.isReported = isReported
      self.isFirst = isFirst
    }
  }

  package struct Criterion: Hashable, Sendable {
    package var framework: String
    package var code: String

    package init(framework: String, code: String) {
      self.framework = framework
      self.code = code
    }
  }
}
