/// A set of yes-no statements about a work item.
package struct WorkFacts: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package init(_ fact: WorkFact) { rawValue = 1 << UInt32(WorkFact.allCases.firstIndex(of: fact)!) }

  package init(_ facts: some Sequence<WorkFact>) { self = facts.reduce(into: []) { $0.insert(WorkFacts($1)) } }

  package var count: Int { rawValue.nonzeroBitCount }
}
