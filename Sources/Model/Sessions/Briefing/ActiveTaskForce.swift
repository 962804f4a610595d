/// A task force as its latest session describes it.
package struct ActiveTaskForce: Hashable, Sendable {
  package var force: SessionTaskForce
  /// The year of the session that describes it last.
  package var year: Int
  /// The products of all sessions that are not listed again, in order.
  package var products: [Product]
  /// The focal points that say that they belong to it.
  package var focalPoints: [Member]

  package init(force: SessionTaskForce, year: Int, products: [Product], focalPoints: [Member] = []) {
    self.force = force
    self.year = year
    self.products = products
    self.focalPoints = focalPoints
  }

  package struct Product: Hashable, Sendable {
    package var product: SessionTaskForce.Product
    package var isOverdue: Bool

    package init(product: SessionTaskForce.Product, isOverdue: Bool) {
      self.product = product
      self.isOverdue = isOverdue
    }
  }

  /// A focal point by its entity and function, never by name.
  package struct Member: Hashable, Sendable {
    package var entity: String
    package var function: String
    /// Whether the session lists the entity as a member.
    package var isListed: Bool

    package init(entity: String, function: String, isListed: Bool) {
      self.entity = entity
      self.function = function
      self.isListed = isListed
    }
  }
}
