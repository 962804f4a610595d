/// Findings about the network: emerging issues, focal points, peer reviews and support.
extension FindingCode {
  package static let networkAddressPublic = Self("network-address-public", .network, .error)
  package static let networkNamePublic = Self("network-name-public", .network, .error)
  package static let networkEntityUnknown = Self("network-entity-unknown", .network, .warning)
  package static let networkIndicatorUnknown = Self("network-indicator-unknown", .network, .warning)
  package static let networkRecommendationUnknown = Self("network-recommendation-unknown", .network, .warning)
  package static let networkYesNoUnclear = Self("network-yes-no-unclear", .network, .warning)

  package static let issueRaisedUnreadable = Self("issue-raised-unreadable", .network, .warning)
  package static let issueRaisedLater = Self("issue-raised-later", .network, .warning)
  package static let issueRaisedDiffers = Self("issue-raised-differs", .network, .warning)
  package static let issueTwice = Self("issue-twice", .network, .error)

  package static let focalPointKindUnknown = Self("focal-point-kind-unknown", .network, .error)
  package static let focalPointLevelUnreadable = Self("focal-point-level-unreadable", .network, .warning)
  package static let focalPointAlternateOwn = Self("focal-point-alternate-own", .network, .warning)
  package static let focalPointAlternateUnknown = Self("focal-point-alternate-unknown", .network, .warning)
  package static let focalPointTwice = Self("focal-point-twice", .network, .error)

  package static let peerReviewOwn = Self("peer-review-own", .network, .error)
  package static let peerReviewStatusUnknown = Self("peer-review-status-unknown", .network, .warning)
  package static let peerReviewDoneEarly = Self("peer-review-done-early", .network, .warning)
  package static let peerReviewDoneLater = Self("peer-review-done-later", .network, .warning)
  package static let peerReviewMutual = Self("peer-review-mutual", .network, .warning)
  package static let peerReviewCircle = Self("peer-review-circle", .network, .note)
  package static let peerReviewTwice = Self("peer-review-twice", .network, .error)

  package static let supportKindUnknown = Self("support-kind-unknown", .network, .error)
  package static let supportWithItself = Self("support-with-itself", .network, .warning)
  package static let supportTwice = Self("support-twice", .network, .error)

  static let networkCodes: [Self] = [
    .networkAddressPublic, .networkNamePublic, .networkEntityUnknown, .networkIndicatorUnknown,
    .networkRecommendationUnknown, .networkYesNoUnclear, .issueRaisedUnreadable, .issueRaisedLater,
    .issueRaisedDiffers, .issueTwice, .focalPointKindUnknown, .focalPointLevelUnreadable, .focalPointAlternateOwn,
    .focalPointAlternateUnknown, .focalPointTwice, .peerReviewOwn, .peerReviewStatusUnknown, .peerReviewDoneEarly,
    .peerReviewDoneLater, .peerReviewMutual, .peerReviewCircle, .peerReviewTwice, .supportKindUnknown,
    .supportWithItself, .supportTwice,
  ]
}
