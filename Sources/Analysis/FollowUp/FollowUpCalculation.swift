import Model

/// Works out the follow-up of recommendations in a year and the year before.
///
/// ```swift
/// let calculation = FollowUpCalculation(
///   register: definitions.recommendations, population: population, records: records, year: 2025)
/// print(calculation.followUp.pairs.count)
/// ```
package struct FollowUpCalculation {
  private let register: RecommendationRegister
  private let population: Population
  private let records: FollowUpRecords
  private let year: Int
  private let asOf: CalendarDate?

  /// - Parameter asOf: the day of counting; nil for the last day of the year.
  package init(
    register: RecommendationRegister, population: Population, records: FollowUpRecords, year: Int,
    asOf: CalendarDate? = nil
  ) {
    self.register = register
    self.population = population
    self.records = records
    self.year = year
    self.asOf = asOf ?? CalendarDate(lastOf: year)
  }

  package var followUp: FollowUp {
    var followUp = FollowUp()
    guard !register.isEmpty else { return followUp }
    let subjects = FollowUpSubjects(register, until: year)
    followUp.subjects = subjects.subjects
    followUp.asOf = asOf
    let hasEarlier = records.responses.contains { $0.year == year - 1 }
    followUp.years = hasEarlier ? [year - 1, year] : [year]
    let pairing = FollowUpPairing(
      register: register, subjects: subjects, population: population, responses: records.responses)
    for counted in followUp.years {
      followUp.pairs += pairing.pairs(in: counted, asOf: counted == year ? asOf : CalendarDate(lastOf: counted))
    }
    followUp.apart = pairing.apart(in: year)
    let counting = FollowUpCounting(subjects: followUp.subjects, entities: population.codes)
    for counted in followUp.years {
      followUp.groups += counting.groups(of: followUp.pairs.filter { $0.year == counted }, in: counted)
    }
    if hasEarlier {
      followUp.changes = FollowUpMovements(subjects: followUp.subjects, entities: population.codes)
        .changes(followUp.pairs, from: year - 1, to: year)
    }
    followUp.grades = records.grades.filter { followUp.years.contains($0.year) }
    followUp.gradeCounts = Self.counts(of: followUp.grades)
    return followUp
  }

  private static func counts(of grades: [ReportedGrade]) -> [GradeCount] {
    struct Key: Hashable {
      let year: Int
      let grade: TrackerWord
    }
    let counts = Dictionary(grouping: grades) { Key(year: $0.year, grade: $0.grade) }
    return counts.map { GradeCount(year: $0.year, grade: $0.grade, count: $1.count) }.sorted {
      ($0.year, $0.grade.scale, $0.grade.word) < ($1.year, $1.grade.scale, $1.grade.word)
    }
  }
}
