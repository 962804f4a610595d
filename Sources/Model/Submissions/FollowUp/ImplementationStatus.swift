/// How far an entity has implemented a recommendation.
///
/// It says nothing about whether the entity accepted it: that is the response.
package enum ImplementationStatus: String, CaseIterable, Sendable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case implemented
  case overtakenByEvents = "overtaken-by-events"
  /// The entity answers that it has nothing to report.
  case noInformation = "no-information"

  /// Whether nothing remains to be done.
  package var isClosed: Bool { self == .implemented || self == .overtakenByEvents }

  /// The order of progress; nil for a status that is no step of it.
  package var step: Int? {
    switch self {
    case .notStarted: 0
    case .inProgress: 1
    case .implemented: 2
    case .overtakenByEvents, .noInformation: nil
    }
  }
}
