/// A scale of gender equality markers, such as the UN's from 0 to 3; always read from `Indicators/markers.yaml`.
package struct MarkerScale: Hashable, Sendable {
  package var id: String
  package var title: String
  package var source: String
  /// In the order of the file.
  package var codes: [Code]

  package init(id: String, title: String, source: String, codes: [Code]) {
    self.id = id
    self.title = title
    self.source = source
    self.codes = codes
  }

  package struct Code: Hashable, Sendable {
    package var code: String
    package var title: String
    /// Other ways of writing it, such as `2A`.
    package var also: [String]

    package init(code: String, title: String, also: [String] = []) {
      self.code = code
      self.title = title
      self.also = also
    }
  }

  /// The position of the code that `text` names, whatever its case; nil where the scale has none such.
  package func position(of text: String) -> Int? {
    let wanted = text.lowercased()
    return codes.firstIndex { code in
      code.code.lowercased() == wanted || code.also.contains { $0.lowercased() == wanted }
    }
  }
}

/// How the codes of one scale stand to those of another; a code that is not named has no counterpart.
package struct MarkerMapping: Hashable, Sendable {
  package var from: String
  package var to: String
  package var source: String
  package var codes: [String: String]

  package init(from: String, to: String, source: String, codes: [String: String]) {
    self.from = from
    self.to = to
    self.source = source
    self.codes = codes
  }
}

/// The scales of markers, and how they map onto each other.
package struct MarkerScales: Hashable, Sendable {
  package var scales: [MarkerScale]
  package var mappings: [MarkerMapping]
  /// The scale of entities that name none; its id.
  package var assumed: String

  package init(scales: [MarkerScale] = [], mappings: [MarkerMapping] = [], assumed: String = "") {
    self.scales = scales
    self.mappings = mappings
    self.assumed = assumed
  }

  /// The word for an entity that gives no markers at all.
  package static let never = "none"

  package func position(of id: String) -> Int? { scales.firstIndex { $0.id == id } }

  /// The code of the scale `to` that stands for a code of another scale; nil where there is no counterpart.
  package func counterpart(ofCode position: Int, on scale: Int, to wanted: String) -> String? {
    let own = scales[scale]
    let code = own.codes[position].code
    if own.id == wanted { return code }
    return mappings.first { $0.from == own.id && $0.to == wanted }?.codes[code]
  }
}
