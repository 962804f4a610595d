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
