/// Who may report on whom, as whoever reads the files says.
package struct SpeakerRules: Hashable, Sendable {
  /// The codes of the entities that files may report on; nil for all.
  package let entities: Set<String>?
  /// Whether the folder in which a file lies names the only entity that the file may report on.
  package let folderIsEntity: Bool

  /// Allows every file to report on every entity.
  package init() {
    entities = nil
    folderIsEntity = false
  }

  /// - Parameters:
  ///   - names: codes or names of entities, each text possibly several of them with commas between; none for all.
  ///   - list: the entities that are known.
  /// - Throws: `RunError.entityUnknown`.
  package init(entities names: [String], folderIsEntity: Bool, of list: EntityList) throws {
    self.folderIsEntity = folderIsEntity
    guard !names.isEmpty else {
      entities = nil
      return
    }
    entities = Set(
      try names.flatMap { Self.parts($0, list) }.map { text in
        guard let entity = list.entityMatching(text) else {
          throw RunError.entityUnknown(text, suggestion: list.suggestion(for: text))
        }
        return list.current(entity.code)?.code ?? entity.code
      })
  }

  /// The parts between commas, unless the whole text is the name of an entity with a comma in it.
  private static func parts(_ text: String, _ list: EntityList) -> [String] {
    if list.entityMatching(text) != nil { return [text] }
    let parts = text.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
    return parts.isEmpty ? [text] : parts
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
