import Model

/// Finds the field for each heading of a header row.
///
/// A heading that is exactly the name of a field takes precedence. If there is a column `Entity`, the column `Entity -
/// Long name` is not a second one for this field.
enum HeaderFields {
  /// The field of each heading; nil for a heading that means no field.
  ///
  /// - Parameter namespace: nil for that of the headings.
  static func fields(of headings: [String], in namespace: FieldNamespace? = nil) -> [Field?] {
    switch namespace ?? FieldNamespace(of: headings) {
    case .general: return generalFields(of: headings)
    case .recommendations: return FollowUpHeader.fields(of: headings)
    case .initiatives: return InitiativeHeader.fields(of: headings)
    case .network(let table): return NetworkHeader.of(table).fields(of: headings)
    }
  }

  private static func generalFields(of headings: [String]) -> [Field?] {
    let exact = headings.map { Field(header: $0) }
    guard exact.contains(where: { $0 == nil }) else { return exact }
    let known = Set(exact.compactMap { $0 })
    let group = commonGroup(of: headings)
    return zip(headings, exact).map { heading, field in
      if let field { return field }
      guard !heading.isEmpty, heading.utf8.count <= maxLength else { return nil }
      let reduced =
        HeadingText(heading).field ?? withoutGroup(heading, group).flatMap { Field(header: $0) }
        ?? HeadingSynonyms.certain(heading, among: headings)
      return reduced.flatMap { known.contains($0) ? nil : $0 }
    }
  }

  /// The maximum length of a heading that is examined.
  private static let maxLength = 500
  /// The number of fields that must have the same group before it counts as one.
  private static let minFieldsOfGroup = 3

  /// The prefix, such as `report-`, that survey tools put before the names in a group; nil if there is none.
  private static func commonGroup(of headings: [String]) -> Substring? {
    var counts: [Substring: Int] = [:]
    for heading in headings where heading.utf8.count <= maxLength {
      for separator in ["-", "_", ":"] as [Character] {
        guard let index = heading.lastIndex(of: separator) else { continue }
        let end = heading.index(after: index)
        if Field(header: heading[end...].description) != nil { counts[heading[..<end], default: 0] += 1 }
      }
    }
    return counts.filter { $0.value >= minFieldsOfGroup }.keys.min()
  }

  private static func withoutGroup(_ heading: String, _ group: Substring?) -> String? {
    guard let group, heading.hasPrefix(group) else { return nil }
    return String(heading.dropFirst(group.count))
  }
}
