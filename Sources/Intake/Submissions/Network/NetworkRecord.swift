import Model

/// A record of a table of the network, while records are chosen.
protocol NetworkRecord: CorrectableRecord {
  var entity: String { get }
  var year: Int { get }

  /// Whether no text is missing without which the record says nothing.
  var isComplete: Bool { get }

  /// Empties texts in which a name stands; returns their fields.
  mutating func withhold(_ names: PersonalNames) -> Set<Field>

  /// What is listed of a record that does not count.
  var listedName: String { get }
}

extension NetworkRecord {
  var listedName: String { "" }

  func leftOut(for reason: ExcludedRating.Reason) -> ExcludedRating {
    ExcludedRating(
      reason: reason, framework: "", year: year, entity: entity, indicator: listedName, rating: "", place: place)
  }

  /// Empties the texts in which a name stands; returns their fields.
  fileprivate mutating func withhold(
    _ names: PersonalNames, in texts: [(WritableKeyPath<Self, String>, Field)]
  ) -> Set<Field> {
    var fields: Set<Field> = []
    for (text, field) in texts where names.occur(in: self[keyPath: text]) {
      self[keyPath: text] = ""
      fields.insert(field)
    }
    return fields
  }

  /// Removes the members in which a name stands; returns whether there were any.
  fileprivate mutating func withhold(_ names: PersonalNames, among list: WritableKeyPath<Self, [String]>) -> Bool {
    let count = self[keyPath: list].count
    self[keyPath: list].removeAll { names.occur(in: $0) }
    return self[keyPath: list].count < count
  }
}

extension EmergingIssue: NetworkRecord {
  /// The bytes of its texts.
  var byteCount: Int {
    [title, description, proposal].reduce(0) { $0 + $1.utf8.count } + places.reduce(0) { $0 + $1.utf8.count }
  }

  func merged(with other: EmergingIssue) -> EmergingIssue? {
    var same = other
    (same.place, same.raisedCell) = (place, raisedCell)
    return same == self ? self : nil
  }

  var isComplete: Bool { !id.isEmpty && !title.isEmpty }

  mutating func withhold(_ names: PersonalNames) -> Set<Field> {
    var fields = withhold(
      names, in: [(\.id, .id), (\.title, .title), (\.description, .description), (\.proposal, .proposal)])
    if withhold(names, among: \.places) { fields.insert(.where) }
    return fields
  }

  /// Listed only if others may see the issue.
  var listedName: String { isPublic ? id : "" }
}

extension FocalPoint: NetworkRecord {
  /// The bytes of its texts.
  var byteCount: Int {
    [function, alternateOf, details.name, details.address].reduce(0) { $0 + $1.utf8.count }
      + taskForces.reduce(0) { $0 + $1.utf8.count }
  }

  func merged(with other: FocalPoint) -> FocalPoint? {
    var same = other
    (same.place, same.alternateCell, same.function) = (place, alternateCell, function)
    return same == self ? self : nil
  }

  var isComplete: Bool { !function.isEmpty }

  mutating func withhold(_ names: PersonalNames) -> Set<Field> {
    var fields = withhold(names, in: [(\.function, .function), (\.alternateOf, .alternateOf)])
    if withhold(names, among: \.taskForces) { fields.insert(.taskForces) }
    return fields
  }
}

extension PeerReview: NetworkRecord {
  func merged(with other: PeerReview) -> PeerReview? {
    var same = other
    (same.place, same.reviewerCell, same.doneCell) = (place, reviewerCell, doneCell)
    return same == self ? self : nil
  }

  var isComplete: Bool { true }

  mutating func withhold(_ names: PersonalNames) -> Set<Field> {
    withhold(names, in: [(\.recommendation, .recommendation)])
  }
}

extension SupportRecord: NetworkRecord {
  func merged(with other: SupportRecord) -> SupportRecord? {
    var same = other
    same.place = place
    return same == self ? self : nil
  }

  var isComplete: Bool { !description.isEmpty }

  mutating func withhold(_ names: PersonalNames) -> Set<Field> {
    withhold(names, in: [(\.description, .description), (\.outcome, .outcome)])
  }
}
