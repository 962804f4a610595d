import Model

/// What the recommendations of a document have in common, as far as it could be read.
struct DocumentHead: Sendable {
  var symbols = DocumentSymbols()
  /// Nil if the year is not stated or could not be read.
  var year: Int?
  var date: CalendarDate?
  var kind: RecommendationKind?
  var source: String?
  var confidence: RecommendationConfidence?
}

/// A document with its recommendations, as far as they could be read.
struct DocumentDraft: Sendable {
  typealias Name = (kind: DocumentName, text: String, place: SourcePlace)

  var head = DocumentHead()
  var place: SourcePlace
  /// Where the symbols and the title are stated, in this order.
  var names: [Name] = []
  var yearPlace: SourcePlace?
  var recommendations: [RecommendationDraft] = []
}

/// What a document can be named by.
enum DocumentName: String, CaseIterable, Sendable {
  case final, draft, title
}

/// Reads one document of a body.
enum DocumentEntry {
  static func read(_ entry: Entry, body: String, names: RecommendationNames) -> DocumentDraft {
    var draft = DocumentDraft(place: entry.place)
    guard let table = entry.table(.document) else { return draft }
    for kind in DocumentName.allCases {
      guard let member = table[kind.rawValue], let text = kind == .title ? member.prose() : member.text() else {
        continue
      }
      draft.names.append((kind, text, member.place))
    }
    if DocumentName.allCases.allSatisfy({ table[$0.rawValue] == nil && !table.isUnreadable($0.rawValue) }) {
      entry.note(.definitionKeyMissing, ["key": DocumentName.title.rawValue])
    }
    draft.head = head(table, draft.names)
    draft.yearPlace = table["year"]?.place
    let reader = RecommendationEntry(document: draft.head, body: body, names: names)
    draft.recommendations = (table.required("recommendations")?.nonEmptyTable() ?? []).map(reader.read)
    checkParagraphs(table, draft)
    return draft
  }

  private static func head(
    _ table: Table, _ names: [DocumentDraft.Name]
  ) -> DocumentHead {
    func name(_ kind: DocumentName) -> String? { names.first { $0.kind == kind }?.text }
    var head = DocumentHead()
    head.symbols = DocumentSymbols(final: name(.final), draft: name(.draft), title: name(.title))
    head.year = table["year"]?.year()
    head.date = table["date"]?.date()
    head.kind = table.required("kind")?.choice(of: RecommendationKind.self)
    head.source = table.required("source")?.prose()
    head.confidence = table.required("confidence")?.choice(of: RecommendationConfidence.self)
    if let year = head.year, let date = head.date, date.year != year {
      table["date"]?.note(.definitionRecommendationDateYear, ["year": String(year)])
    }
    return head
  }

  /// Notes a paragraph that two recommendations name: it is listed twice, or one of the numbers is wrong.
  private static func checkParagraphs(_ table: Table, _ draft: DocumentDraft) {
    var ids: [String: String] = [:]
    for (id, entry) in table["recommendations"]?.unrestrictedTable() ?? [] {
      guard let node = entry.node.value(under: "paragraph"), let paragraph = node.text, !paragraph.isEmpty else {
        continue
      }
      guard let other = ids.updateValue(id, forKey: FoldedText.fold(paragraph)) else { continue }
      Entry(node: node, mistakes: entry.mistakes)
        .note(.definitionRecommendationParagraphTwice, found: paragraph, ["id": id, "other": other])
    }
  }
}
