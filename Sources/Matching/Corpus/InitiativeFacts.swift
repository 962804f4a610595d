import Model

/// What is compared of an initiative besides its text.
struct InitiativeFacts {
  /// The position of its text.
  var text = 0
  /// 0 if it has no parent.
  let parent: UInt64
  /// Keys of the entities, sorted.
  let entities: [UInt64]
  /// Agencies that the text or the list of partners names, sorted.
  let mentioned: [UInt64]
  /// The numbers in the text, and the programme; sorted.
  let numbers: [UInt64]
  /// A hash of the first and the last day; 0 if one is not given.
  let dates: UInt64
  /// A hash of amount and currency; 0 if there is none, or if the amount is round.
  let money: UInt64

  private static let fewestDigits = 3

  init(_ initiative: Initiative, parent: UInt64, numbers: [UInt64], mentioned: [UInt64], _ agencies: AgencyNames) {
    self.parent = parent
    entities = initiative.entities.map(agencies.key).sortedUnique()
    self.mentioned = (mentioned + initiative.partners.map(agencies.key)).sortedUnique()
    let programme = Self.programme(initiative)
    self.numbers = programme == 0 ? numbers : (numbers + [programme]).sortedUnique()
    dates = Self.dates(initiative)
    money = initiative.budget.map(Self.money) ?? 0
  }

  /// A hash of the programme's name; 0 if it is not given.
  static func programme(_ initiative: Initiative) -> UInt64 {
    let name = TextWords(initiative.programme).joined.value
    return name == 0 ? 0 : TermHash.pair(1, name)
  }

  private static func dates(_ initiative: Initiative) -> UInt64 {
    guard let start = initiative.start, let end = initiative.end else { return 0 }
    return [start.year, start.month, start.day, end.year, end.month, end.day].reduce(2) {
      TermHash.pair($0, UInt64($1))
    }
  }

  private static func money(_ money: Money) -> UInt64 {
    var amount = money.amount.units / ExactDecimal.unitsPerOne
    while amount > 0, amount % 10 == 0 { amount /= 10 }
    guard String(amount).utf8.count >= fewestDigits else { return 0 }
    return TermHash.pair(TermHash(money.currency.description).value, UInt64(money.amount.units))
  }
}
