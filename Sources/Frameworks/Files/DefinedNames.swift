import Model

/// The names that one indicator file defines, and which of them something uses.
final class DefinedNames {
  /// What a name can stand for.
  enum Kind: Hashable {
    case criterion, question, measure, parameter
  }

  /// A name whose definition could not be read is known all the same, so that one mistake gives one finding.
  private var order: [Kind: [String]] = [:]
  private var entries: [Kind: [String: Entry]] = [:]
  private var types: [String: AnswerType] = [:]
  private var answerable: Set<String> = []
  private var used: [Kind: Set<String>] = [:]

  /// Takes in the keys of a table of definitions.
  func define(_ kind: Kind, _ table: [(String, Entry)]) {
    for (name, entry) in table {
      order[kind, default: []].append(name)
      entries[kind, default: [:]][name] = entry
    }
  }

  /// Lets `id` be answered; `type` is nil where the definition of the question could not be read.
  func ask(_ id: String, _ type: AnswerType?) {
    answerable.insert(id)
    types[id] = type
  }

  /// The type of the answer to `id`, if it is known.
  func type(of id: String) -> AnswerType? { types[id] }

  /// Whether `name` is defined; notes that it is used, or that it is not defined.
  func use(_ kind: Kind, _ name: String, at entry: Entry) -> Bool {
    used[kind, default: []].insert(name)
    return isDefined(kind, name, at: entry)
  }

  /// Whether `name` is defined; notes where it is not.
  ///
  /// Examples name things without using them.
  func isDefined(_ kind: Kind, _ name: String, at entry: Entry) -> Bool {
    if entries[kind]?[name] != nil || (kind == .question && answerable.contains(name)) { return true }
    entry.noteUndefined(name, among: kind == .question ? answers : order[kind] ?? [])
    return false
  }

  /// Everything defined that nothing uses, in the order of the file.
  func unused(_ kind: Kind) -> [(String, Entry)] {
    (order[kind] ?? []).compactMap { name in
      used[kind]?.contains(name) == true ? nil : entries[kind]?[name].map { (name, $0) }
    }
  }

  /// The place where `name` is defined.
  func entry(_ kind: Kind, _ name: String) -> Entry? { entries[kind]?[name] }

  /// The ids of everything that can be answered.
  private var answers: [String] {
    let named = (order[.criterion] ?? []) + (order[.question] ?? [])
    return named.filter(answerable.contains) + answerable.subtracting(named).sorted()
  }
}
