/// All entities, which can be found by code or by name.
///
/// ```swift
/// let water = Entity(
///   code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true, expected: YearSpan(from: 2024))
/// let list = EntityList([water])
/// print(list.entityMatching("example agency for water")!.code)  // EXW
/// print(list.isExpectedToReport("EXW", in: 2023))  // false
/// ```
package struct EntityList: Sendable {
  /// In the order of `entities.csv`.
  package let entities: [Entity]
  private let byCode: [String: Int]
  private let byFoldedName: FoldedNames<String>
  /// All codes, for suggesting the one that was probably meant.
  let codes: NearestText
  /// All names, for the same.
  let names: NearestText

  package init(_ entities: [Entity]) {
    self.entities = entities
    byCode = Dictionary(entities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    byFoldedName = FoldedNames(entities.map { ($0.name, $0.code) } + entities.map { ($0.code, $0.code) })
    codes = NearestText(entities.map(\.code))
    names = NearestText(entities.map(\.name))
  }

  package subscript(code code: String) -> Entity? { byCode[code].map { entities[$0] } }

  /// The position in `entities` of the entity with this code.
  package func position(code: String) -> Int? { byCode[code] }

  /// The entity whose code or name is `text`; case and what divides the words do not matter.
  package func entityMatching(_ text: String) -> Entity? {
    self[code: text] ?? byFoldedName[text].flatMap { self[code: $0] }
  }

  /// The entity that continues the time series of `code` today, after all renamings.
  package func current(_ code: String) -> Entity? {
    var entity = self[code: code]
    var steps = 0
    while case .renamed(let next)? = entity?.succession, let successor = self[code: next], steps < entities.count {
      entity = successor
      steps += 1
    }
    return entity
  }

  /// The codes under which the time series of `code` was reported before; `code` itself is not among them.
  package func earlierCodes(of code: String) -> [String] {
    entities.map(\.code).filter { $0 != code && current($0)?.code == code }
  }

  /// Whether the entity is expected to report for `year`, under this code or an earlier one.
  ///
  /// - Parameter code: The entity's current code.
  package func isExpectedToReport(_ code: String, in year: Int) -> Bool {
    ([code] + earlierCodes(of: code)).contains { self[code: $0]?.expected.contains(year) ?? false }
  }
}
