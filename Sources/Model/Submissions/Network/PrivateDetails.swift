/// The name and the address of a focal point, which no page, table, finding or message holds.
///
/// The type cannot be encoded. Printed or dumped, it shows nothing of what it holds.
package struct PrivateDetails: Hashable, Sendable {
  /// Empty if not given.
  package var name: String
  /// The address for e-mail; empty if not given.
  package var address: String

  package init(name: String = "", address: String = "") {
    self.name = name
    self.address = address
  }

  package var isEmpty: Bool { name.isEmpty && address.isEmpty }
}

extension PrivateDetails: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(private)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
