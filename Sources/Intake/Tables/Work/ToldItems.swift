import Model

/// The titles of operational work items of all entities, stored as digests, to find those that two entities tell word
/// for word.
final class ToldItems {
  /// The maximum number of digests stored, so that memory does not grow with the files: 12 MB.
  static let limit = 200_000
  /// Shorter titles may be alike by chance.
  static let minTitleBytes = 20

  enum Outcome: Equatable {
    case noted
    /// The maximum was reached, so it is unknown whether another entity tells the same.
    case limitReached
  }

  /// What is kept of the first item with a title.
  private struct First {
    let entity: Int32
    let file: Int32
    let line: Int32
    let isJoint: Bool
  }

  private let limit: Int
  private var items: [UInt64: First] = [:]
  private var names = NumberedNames()
  /// Items of which another entity tells the same.
  private(set) var corrections = Corrections()

  init(limit: Int = ToldItems.limit) { self.limit = limit }

  /// Notes an item; reports it if another entity has told it.
  ///
  /// Items that both entities mark as joint are told twice rightly.
  func take(
    _ digest: UInt64, title: @autoclosure () -> String, isJoint: Bool, of subject: WorkCollector.Subject,
    place: SourcePlace
  ) -> Outcome {
    guard let first = items[digest] else {
      guard items.count < limit else { return .limitReached }
      items[digest] = First(
        entity: names.number(subject.entity), file: names.number(place.file), line: Int32(clamping: place.line ?? 0),
        isJoint: isJoint)
      return .noted
    }
    let entity = names.name(first.entity)
    guard entity != subject.entity, !(first.isJoint && isJoint) else { return .noted }
    let other = SourcePlace(file: names.name(first.file), line: first.line > 0 ? Int(first.line) : nil)
    // Each entity learns of its own row, and lists of findings name both places.
    corrections.add(
      .workToldTwice, "\(title()) (\(entity))", of: subject.entity, in: subject.year, at: place, beside: other)
    corrections.add(
      .workToldTwice, "\(title()) (\(subject.entity))", of: entity, in: subject.year, at: other, beside: place)
    return .noted
  }
}

/// Names by number, because thousands of items share one.
private struct NumberedNames {
  private var names: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  func name(_ number: Int32) -> String { names[Int(number)] }
}
