import Model

/// The names that one indicator file defines, and which of them are used.
final class DefinedNames {
  /// What a name can denote.
  enum Kind: Int, CaseIterable {
    case criterion, question, measure, parameter
  }

  private struct Names {
    /// In the order of the file.
    var order: [String] = []
    var entries: [String: Entry] = [:]
    var used: Set<String> = []
  }

  /// Includes names whose definition could not be read, so that each mistake gives only one finding.
  private var names = [Names](repeating: Names(), count: Kind.allCases.count)
  private var types: [String: AnswerType] = [:]
  private var answerable: Set<String> = []
  /// The kinds whose definitions could not be read, so that any name may be one of them.
  private var unreadable: Set<Kind> = []

  /// Registers the keys of a table of definitions.
  func define(_ kind: Kind, _ table: [(String, Entry)]) {
    names[kind.rawValue].entries.reserveCapacity(table.count)
    for (name, entry) in table {
      names[kind.rawValue].order.append(name)
      names[kind.rawValue].entries[name] = entry
    }
  }

  /// Registers that the definitions of this kind could not be read, which has been noted.
  func assumeAnything(of kind: Kind) { unreadable.insert(kind) }

  /// Registers `id` as answerable; `type` is nil if the definition of the question could not be read.
  func ask(_ id: String, _ type: AnswerType?) {
    answerable.insert(id)
    types[id] = type
  }

  /// The type of the answer to `id`, if it is known.
  func type(of id: String) -> AnswerType? { types[id] }

  /// Whether `name` is defined.
  ///
  /// Marks it as used, and notes a mistake if it is not defined.
  func use(_ kind: Kind, _ name: String, at entry: Entry) -> Bool {
    names[kind.rawValue].used.insert(name)
    return isDefined(kind, name, at: entry)
  }

  /// Whether `name` is defined.
  ///
  /// Notes a mistake if it is not.
  ///
  /// Examples call this directly, because naming something in an example does not count as using it.
  func isDefined(_ kind: Kind, _ name: String, at entry: Entry) -> Bool {
    if self.entry(kind, name) != nil || (kind == .question && answerable.contains(name)) { return true }
    guard !unreadable.contains(kind), kind != .question || !unreadable.contains(.criterion) else { return true }
    entry.noteUndefined(name, among: kind == .question ? answers : names[kind.rawValue].order)
    return false
  }

  /// Every definition that nothing uses, in the order of the file.
  func unused(_ kind: Kind) -> [(String, Entry)] {
    let names = names[kind.rawValue]
    return names.order.compactMap { name in
      names.used.contains(name) ? nil : names.entries[name].map { (name, $0) }
    }
  }

  /// The place where `name` is defined.
  func entry(_ kind: Kind, _ name: String) -> Entry? { names[kind.rawValue].entries[name] }

  /// The ids of all questions and criteria that can be answered.
  private var answers: [String] {
    let named = names[Kind.criterion.rawValue].order + names[Kind.question.rawValue].order
    return named.filter(answerable.contains) + answerable.subtracting(named).sorted()
  }
}
