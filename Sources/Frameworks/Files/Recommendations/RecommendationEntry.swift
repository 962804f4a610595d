import Model

/// A recommendation as far as it could be read, with the places of what it names.
struct RecommendationDraft: Sendable {
  /// Nil if something of it could not be read.
  var value: Recommendation?
  var id: String
  var year: Int?
  var place: SourcePlace
  /// Other ids that it had, with their places.
  var aliases: [(id: String, place: SourcePlace)] = []
  var links: [(link: RecommendationLink, place: SourcePlace)] = []
  var dues: [(due: RecommendationDue, place: SourcePlace)] = []
}

/// Reads one recommendation of a document.
struct RecommendationEntry {
  let document: DocumentHead
  let body: String
  let names: RecommendationNames

  func read(_ id: String, _ entry: Entry) -> RecommendationDraft {
    var draft = RecommendationDraft(id: id, year: document.year, place: entry.keyEntry.place)
    checkID(id, entry)
    guard let table = entry.table(.recommendation) else { return draft }
    let paragraph = table["paragraph"]?.text()
    if let paragraph { checkNumber(of: id, paragraph, table) }
    let addressees = table.required("to")?.nonEmptyList()?.compactMap(names.addressee)
    let theme = table.required("theme").flatMap(names.theme)
    let text = table.required("text")?.prose()
    let note = table["note"].map { $0.prose() } ?? ""
    let strength = table["strength"].map { $0.choice(of: RecommendationStrength.self) } ?? .unknown
    let indicators = table["indicators"].map(names.indicators) ?? [:]
    draft.aliases = places(table["formerly"])
    draft.links = table["links"].map { links($0, of: id) } ?? []
    draft.dues = dues(table["due"])
    let source = table["source"].map { $0.prose() } ?? document.source
    let confidence = table["confidence"].map { $0.choice(of: RecommendationConfidence.self) } ?? document.confidence
    guard let addressees, let theme, let text, let note, let strength, let indicators, let source, let confidence,
      let kind = document.kind
    else { return draft }
    draft.value = Recommendation(
      id: id, aliases: draft.aliases.map(\.id), body: body, document: document.symbols, paragraph: paragraph,
      year: document.year, date: document.date, kind: kind, strength: strength, addressees: addressees, theme: theme,
      text: text, note: note, dues: draft.dues.map(\.due), indicators: indicators, links: draft.links.map(\.link),
      source: source, confidence: confidence, place: draft.place)
    return draft
  }

  private func places(_ entry: Entry?) -> [(id: String, place: SourcePlace)] {
    (entry?.nonEmptyList() ?? []).compactMap { member in member.text().map { ($0, member.place) } }
  }

  private func dues(_ entry: Entry?) -> [(due: RecommendationDue, place: SourcePlace)] {
    (entry?.nonEmptyList() ?? []).compactMap { member in
      DueEntry.read(member, decidedIn: document.year).map { ($0, member.place) }
    }
  }

  private func links(_ entry: Entry, of id: String) -> [(link: RecommendationLink, place: SourcePlace)] {
    guard let table = entry.table(.recommendationLinks) else { return [] }
    var seen: [String: RecommendationLink.Kind] = [:]
    return RecommendationLink.Kind.allCases.flatMap { kind in
      (table[kind.rawValue]?.nonEmptyList() ?? []).compactMap { member in
        guard let target = member.text() else { return nil }
        if target == id {
          member.note(.definitionRecommendationLinkSelf, found: id)
        } else if let other = seen.updateValue(kind, forKey: target) {
          member.note(
            .definitionRecommendationLinkTwice, found: target, ["kind": kind.rawValue, "other": other.rawValue])
        } else {
          return (RecommendationLink(kind, target), member.place)
        }
        return nil
      }
    }
  }

  /// Notes an id that cannot stand in a file name or an address.
  private func checkID(_ id: String, _ entry: Entry) {
    let isSound =
      id.utf8.count <= 60 && id.utf8.first.map(Self.isLetter) == true
      && id.utf8.last != UInt8(ascii: "-")
      && id.utf8.allSatisfy { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    if !isSound { entry.noteAtKey(.definitionRecommendationID, found: id) }
  }

  /// Notes an id that ends in the number of another paragraph.
  ///
  /// A number that the symbol ends in is that of the resolution: such an id was given before the paragraph was known.
  private func checkNumber(of id: String, _ paragraph: String, _ table: Table) {
    guard let number = id.split(separator: "-").last, Int(number) != nil, let wanted = Int(paragraph),
      Int(number) != wanted, SymbolWords.words(of: document.symbols.name).last != String(number)
    else { return }
    table["paragraph"]?.note(
      .definitionRecommendationParagraph, found: paragraph, ["id": id, "number": String(number)])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
