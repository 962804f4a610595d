/// One normative output or one operational activity, as far as measures look at it.
///
/// Items come by the million, so an item holds numbers and sets of bits and no text; its title stays in the file.
package struct WorkItem: Hashable, Sendable {
  package var kind: WorkItemKind
  package var marker: MarkerState
  /// In millionths of the currency's unit; nil where not given or not usable.
  package var budget: Money?
  package var expenditure: Money?
  /// Number of partners that are named.
  package var partners: Int
  /// Bit n for the Sustainable Development Goal n, from 1 to 17.
  package var goals: UInt32
  /// Facts that are answered yes, and facts that are answered no; silence is neither.
  package var yes: WorkFacts
  package var no: WorkFacts

  package init(
    kind: WorkItemKind, marker: MarkerState = .unscreened, budget: Money? = nil, expenditure: Money? = nil,
    partners: Int = 0, goals: UInt32 = 0, yes: WorkFacts = [], no: WorkFacts = []
  ) {
    self.kind = kind
    self.marker = marker
    self.budget = budget
    self.expenditure = expenditure
    self.partners = partners
    self.goals = goals
    self.yes = yes
    self.no = no
  }

  package func money(_ amount: WorkAmount) -> Money? { amount == .budget ? budget : expenditure }
}

/// What a work item is.
package enum WorkItemKind: String, CaseIterable, Sendable {
  case resolution, convention, standard, guideline, report
  case intergovernmentalSupport = "intergovernmental-support"
  case programme, project
  case countryWork = "country-work"

  /// The work that items of this kind belong to: normative or operational.
  package var work: WorkKind {
    switch self {
    case .resolution, .convention, .standard, .guideline, .report, .intergovernmentalSupport: .normative
    case .programme, .project, .countryWork: .operational
    }
  }

  /// The place in the list of all kinds, from 0; told by hand, since kinds are looked up for every item.
  package var position: Int {
    switch self {
    case .resolution: 0
    case .convention: 1
    case .standard: 2
    case .guideline: 3
    case .report: 4
    case .intergovernmentalSupport: 5
    case .programme: 6
    case .project: 7
    case .countryWork: 8
    }
  }
}

/// What an item says of itself under a gender equality marker.
package enum MarkerState: Hashable, Sendable {
  /// No marker: nobody has looked.
  case unscreened
  /// The code at a position of a scale; 0 on most scales means looked at and not targeted.
  case code(scale: Int, position: Int)
  /// A marker stands there that no scale has: neither screened nor unscreened.
  case unreadable
}

/// The money of an item that a measure adds up.
package enum WorkAmount: String, CaseIterable, Sendable {
  case budget, expenditure
}

/// An amount in one currency.
package struct Money: Hashable, Sendable {
  /// In millionths of the currency's unit, never negative.
  package var amount: ExactDecimal
  package var currency: Currency

  package init(_ amount: ExactDecimal, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}

/// A currency by its code of three letters, as ISO 4217 has them; held as a number, so that money costs no text.
package struct Currency: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let letters: UInt32

  /// Nil for anything but three Latin letters; small ones are read as capitals.
  package init?(_ bytes: some Sequence<UInt8>) {
    var letters: UInt32 = 0
    var count = 0
    for byte in bytes {
      let capital = byte >= 0x61 ? byte &- 0x20 : byte
      guard (0x41...0x5A).contains(capital), count < 3 else { return nil }
      letters = letters << 8 | UInt32(capital)
      count += 1
    }
    guard count == 3 else { return nil }
    self.letters = letters
  }

  package init?(code: String) { self.init(code.utf8) }

  package static let usDollar = Currency(code: "USD")!

  package static func < (a: Currency, b: Currency) -> Bool { a.letters < b.letters }

  package var description: String {
    String(decoding: [UInt8(letters >> 16), UInt8(letters >> 8 & 0xFF), UInt8(letters & 0xFF)], as: UTF8.self)
  }
}
