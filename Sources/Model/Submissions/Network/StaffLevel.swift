/// The level of a post in the UN common system, such as P-4.
///
/// ```swift
/// print(StaffLevel(category: .director, step: 1))  // D-1
/// print(StaffLevel(category: .director, step: 1).isAtLeast(StaffLevel(category: .professional, step: 4))!)  // true
/// ```
package struct StaffLevel: Hashable, Sendable {
  /// The categories of posts, with the letters that name them.
  package enum Category: String, CaseIterable, Sendable {
    case generalService = "G"
    case fieldService = "FS"
    /// National professional officers, whose steps A to E are counted from 1.
    case nationalOfficer = "NO"
    case professional = "P"
    case director = "D"
    case assistantSecretaryGeneral = "ASG"
    case underSecretaryGeneral = "USG"

    /// The steps from the lowest to the highest; only 0 for a category without steps.
    package var steps: ClosedRange<Int> {
      switch self {
      case .generalService, .fieldService: 1...7
      case .nationalOfficer, .professional: 1...5
      case .director: 1...2
      case .assistantSecretaryGeneral, .underSecretaryGeneral: 0...0
      }
    }

    /// The order among international professional posts and those above; nil for posts outside it.
    fileprivate var rank: Int? {
      switch self {
      case .generalService, .fieldService, .nationalOfficer: nil
      case .professional: 0
      case .director: 1
      case .assistantSecretaryGeneral: 2
      case .underSecretaryGeneral: 3
      }
    }
  }

  package let category: Category
  /// Within the steps of the category.
  package let step: Int

  package init(category: Category, step: Int = 0) {
    self.category = category
    self.step = step
  }

  /// Whether the post is at `other` or above.
  ///
  /// Nil if the two cannot be compared: posts of field service and of national officers have an order of their own.
  /// Posts of general service are below all professional ones.
  package func isAtLeast(_ other: StaffLevel) -> Bool? {
    if category == other.category { return step >= other.step }
    if let rank = category.rank, let otherRank = other.category.rank { return rank > otherRank }
    if category == .generalService, other.category.rank != nil { return false }
    return other.category == .generalService && category.rank != nil ? true : nil
  }
}

extension StaffLevel: CustomStringConvertible {
  /// As the UN writes it, such as `P-4`, `NO-C` or `ASG`.
  package var description: String {
    switch category {
    case .assistantSecretaryGeneral, .underSecretaryGeneral: category.rawValue
    case .nationalOfficer: "NO-\(["A", "B", "C", "D", "E"][min(max(step, 1), 5) - 1])"
    default: "\(category.rawValue)-\(step)"
    }
  }
}
