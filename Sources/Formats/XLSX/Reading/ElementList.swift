import CLibXML2

/// Passes the elements of a short part to a function, each with its attributes.
final class ElementList: PartHandler {
  /// The attributes of one element, by their local names.
  typealias Attributes = [String: String]

  private let take: (_ element: String, _ attributes: Attributes) -> Void
  private var count = 0
  @exclusivity(unchecked) private(set) var problem: XLSXProblem? { didSet { isDone = true } }
  @exclusivity(unchecked) private(set) var isDone = false

  init(_ take: @escaping (_ element: String, _ attributes: Attributes) -> Void) { self.take = take }

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    count += 1
    guard count <= XLSXLimits.maxElements else {
      problem = .tooLarge(.init("workbook-limit-elements"), XLSXLimits.count(XLSXLimits.maxElements))
      return
    }
    var texts: Attributes = [:]
    for attribute in attributes {
      let name = String(cString: attribute.name)
      // The id of a relationship stands in a namespace of its own, beside other ids.
      texts[attribute.namespace == nil ? name : "r:\(name)"] = attribute.text
    }
    take(name.string, texts)
  }

  func end(_ name: PartName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
