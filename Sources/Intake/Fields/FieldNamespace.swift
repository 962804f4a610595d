/// The names that some tables give to their fields: in another table the same name may mean another field, or nothing.
enum FieldNamespace: Hashable {
  case general, recommendations, initiatives
  /// That of one table of the network.
  case network(Table)

  /// That of the table with these headings.
  init(of headings: [String]) {
    if let table = NetworkHeader.table(with: headings) {
      self = .network(table)
    } else {
      self =
        FollowUpHeader.isOne(headings)
        ? .recommendations : InitiativeHeader.isOne(headings) ? .initiatives : .general
    }
  }

  /// The field with this name, in any spelling.
  func field(_ name: String) -> Field? {
    switch self {
    case .general: Field(header: name)
    case .recommendations: Field(headerOfFollowUp: name)
    case .initiatives: InitiativeHeader.field(name)
    case .network(let table): NetworkHeader.of(table).field(name)
    }
  }

  /// The field that an unknown name probably stands for.
  func likely(_ name: String) -> Field? {
    switch self {
    case .general: FieldNames.likely(name)
    case .recommendations: FollowUpHeader.likely(name)
    case .initiatives: InitiativeHeader.likely(name)
    case .network(let table): NetworkHeader.of(table).likely(name)
    }
  }

  /// The field of which the name is a misspelling.
  func close(_ name: String) -> Field? {
    switch self {
    case .general: FieldNames.close(name)
    case .recommendations: FollowUpHeader.close(name)
    case .initiatives: InitiativeHeader.close(name)
    case .network(let table): NetworkHeader.of(table).close(name)
    }
  }
}

extension Table {
  /// The names of the table's fields.
  var namespace: FieldNamespace {
    if Table.ofNetwork.contains(self) { return .network(self) }
    return self == .initiatives ? .initiatives : isAboutRecommendations ? .recommendations : .general
  }
}
