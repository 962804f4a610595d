import Model

extension SessionBriefing {
  /// Counts everything that the pack shows.
  mutating func count() {
    countDecisions()
    countIssues()
    countReviews()
    countExchange()
  }

  private mutating func countDecisions() {
    counts[.members] = members.count
    counts[.decisionsFollowed] = decisions.count
    counts[.decisionsImplemented] = decisions.count { $0.decision.status == .implemented }
    counts[.decisionsInProgress] = decisions.count { $0.decision.status == .inProgress }
    counts[.decisionsNotStarted] = decisions.count { $0.decision.status == .notStarted }
    counts[.decisionsOvertaken] = decisions.count { $0.decision.status == .overtakenByEvents }
    counts[.decisionsWithoutStatus] = decisions.count { $0.decision.status == nil }
    counts[.decisionsOverdue] = decisions.count(where: \.isOverdue)
    let addressees = decisions.flatMap(\.addressees)
    counts[.addresseesAsked] = addressees.count
    counts[.addresseesAnswered] = addressees.count { !$0.isSilent }
    counts[.addresseesSilent] = addressees.count(where: \.isSilent)
    counts[.addresseesNotPublic] = addressees.count { $0.answer?.isPublic == false }
    counts[.addresseesOverdue] = addressees.count(where: \.isOverdue)
    counts[.recommendationsDue] = recommendations.count { !$0.isPast }
    counts[.recommendationsPast] = recommendations.count(where: \.isPast)
    counts[.taskForces] = taskForces.count
    let products = taskForces.flatMap(\.products)
    counts[.products] = products.count
    counts[.productsDelivered] = products.count { $0.product.status == .implemented }
    counts[.productsOverdue] = products.count(where: \.isOverdue)
  }

  private mutating func countIssues() {
    counts[.issues] = issues.count
    counts[.issuesNew] = issues.count { $0.state == .new }
    counts[.issuesCarried] = issues.count { $0.state == .carried }
    counts[.issuesNotToldAgain] = issues.count { $0.state == .notToldAgain }
    counts[.issuesTakenUp] = issues.count { !$0.decisions.isEmpty }
    counts[.issuesNotPublic] = issues.count { !$0.issue.isPublic }
    counts[.issueGroups] = issueGroups.count
    counts[.issuesUncovered] = issueGroups.count(where: \.workers.isEmpty)
    counts[.duplications] = duplications.count
    counts[.duplicatedInitiatives] = duplications.reduce(0) { $0 + $1.initiatives.count }
  }

  private mutating func countReviews() {
    counts[.reviewsDone] = reviews.count { $0.state == .done }
    counts[.reviewsDue] = reviews.count { $0.state == .due }
    counts[.reviewsOverdue] = reviews.count { $0.state == .overdue }
    counts[.reviewsUndated] = reviews.count { $0.state == .undated }
    let recommendations = reviews.flatMap(\.recommendations)
    counts[.reviewRecommendations] = recommendations.count
    counts[.reviewRecommendationsImplemented] = recommendations.count { $0.status == .implemented }
    counts[.entitiesWithoutReview] = reviewCycles.count(where: \.isWithoutReview)
    counts[.reviewsProposed] = proposedReviews.count
    let main = coverage.flatMap(\.main)
    counts[.focalPoints] = main.count
    counts[.focalPointsWithoutAlternate] = main.count { !$0.hasAlternate }
    counts[.entitiesCovered] = coverage.count { $0.state == .meets }
    counts[.entitiesBelow] = coverage.count { $0.state == .below }
    counts[.entitiesUnclear] = coverage.count { $0.state == .notStated }
    counts[.entitiesWithoutFocalPoint] = coverage.count { $0.state == .none }
  }

  private mutating func countExchange() {
    let requests = support.filter { $0.record.kind == .request }
    counts[.requests] = requests.count
    counts[.offers] = support.count - requests.count
    counts[.requestsMatched] = requests.count { !$0.counterparts.isEmpty }
    counts[.requestsOpen] = requests.count { $0.state == .open }
    counts[.supportWithOutcome] = support.count { !$0.record.outcome.isEmpty }
  }
}
