import Model

/// A body with its documents, as far as they could be read.
struct BodyDraft: Sendable {
  var body: RecommendationBody
  /// Nil if the file does not say how symbols are written, or not in a way that can be read.
  var grammar: SymbolGrammar?
  /// Whether the file says how symbols are written.
  var hasGrammar = false
  var documents: [DocumentDraft] = []

  var recommendations: [RecommendationDraft] { documents.flatMap(\.recommendations) }
}

/// Reads the file of one body.
enum RecommendationsFile {
  /// - Parameter path: The path of the file, whose name without the ending is the id of the body.
  static func read(_ root: Entry, path: String, fingerprint: String, names: RecommendationNames) -> BodyDraft? {
    guard let table = root.table(.recommendations) else { return nil }
    let id = Self.id(path)
    var body = RecommendationBody(id: id, name: id, code: id, type: .intergovernmental)
    body.name = table.required("name")?.prose() ?? id
    body.code = table.required("code")?.text() ?? id
    body.type = table.required("type")?.choice(of: RecommendationBody.Kind.self) ?? .intergovernmental
    body.note = table["note"]?.prose() ?? ""
    body.source = table["source"]?.prose() ?? ""
    body.sessions = sessions(table["sessions"])
    body.file = path
    body.fingerprint = fingerprint
    var draft = BodyDraft(body: body)
    draft.hasGrammar = table["symbols"] != nil || table.isUnreadable("symbols")
    draft.grammar = table["symbols"].flatMap(SymbolsEntry.read)
    draft.documents = (table["documents"]?.nonEmptyList() ?? []).map {
      DocumentEntry.read($0, body: id, names: names)
    }
    return draft
  }

  /// The name of a file without its folder and ending.
  static func id(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? path[...]
    return String(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex))
  }

  private static func sessions(_ entry: Entry?) -> [RecommendationBody.Session] {
    (entry?.nonEmptyTable() ?? []).compactMap { number, entry in
      guard let table = entry.table(.session) else { return nil }
      let first = table.required("first")?.date()
      let last = table.required("last")?.date()
      guard let value = Int(number), value > 0, String(value) == number else {
        return entry.keyEntry.noteInvalidNumber()
      }
      guard let first, let last else { return nil }
      guard first.description <= last.description else {
        table["last"]?.note(.definitionYearsReversed, ["from": first.description])
        return nil
      }
      return RecommendationBody.Session(number: value, first: first, last: last)
    }
  }
}
