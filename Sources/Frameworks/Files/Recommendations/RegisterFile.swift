import Model

/// Reads `register.yaml`: what all bodies have in common.
struct RegisterFile: Sendable {
  var about = ""
  var source = ""
  /// Nil if they could not be read.
  var themes: [RecommendationRegister.Theme]?
  /// Nil if they could not be read.
  var addressees: [RecommendationAddressee]?

  /// - Parameter entities: Nil if they could not be read, so that any code may be one of them.
  static func read(_ root: Entry, entities: EntityList?) -> RegisterFile? {
    guard let table = root.table(.register) else { return nil }
    var file = RegisterFile()
    file.about = table.required("about")?.prose() ?? ""
    file.source = table.required("source")?.prose() ?? ""
    file.themes = table.required("themes")?.nonEmptyTable().map { entries in
      entries.map { id, entry in RecommendationRegister.Theme(id: id, title: entry.prose() ?? id) }
    }
    file.addressees = table.required("addressees")?.nonEmptyTable().map { entries in
      entries.map { id, entry in addressee(id, entry, entities) }
    }
    return file
  }

  /// The addressee; what cannot be read of it has been noted, and its id stays known.
  private static func addressee(_ id: String, _ entry: Entry, _ entities: EntityList?) -> RecommendationAddressee {
    var addressee = RecommendationAddressee(id: id, name: id)
    if entities?[code: id] != nil { entry.noteAtKey(.definitionKeyTwice, found: id) }
    guard let table = entry.table(.addressee) else { return addressee }
    addressee.name = table.required("name")?.prose() ?? id
    addressee.note = table["note"]?.prose() ?? ""
    addressee.includesAll = table["all"]?.flag() ?? false
    let types = entities.map { Set($0.entities.map(\.type)) }
    addressee.types = names(table["types"], among: types.map { $0.sorted() })
    addressee.codes = names(table["entities"], among: entities?.entities.map(\.code))
    addressee.exceptions = names(table["except"], among: entities?.entities.map(\.code))
    if let all = table["all"], let types = table["types"] {
      types.noteMisplacedKey("types", type: all.keyEntry.plainText ?? "all")
    }
    if let except = table["except"], table["all"] == nil, table["types"] == nil {
      except.noteMisplacedKey("except", type: "entities")
    }
    return addressee
  }

  private static func names(_ entry: Entry?, among allowed: [String]?) -> [String] {
    guard let entry, let texts = entry.distinctTexts() else { return [] }
    guard let allowed else { return texts }
    let known = Set(allowed)
    for member in entry.list() ?? [] {
      if let text = member.plainText, !known.contains(text) { member.noteUnknown(text, among: allowed) }
    }
    return texts
  }
}
