/// All scales of gender equality markers, and the mappings between them.
package struct MarkerScales: Hashable, Sendable {
  package var scales: [MarkerScale]
  package var mappings: [MarkerMapping]
  /// The id of the scale that is used for entities that name none.
  package var assumed: String

  package init(scales: [MarkerScale] = [], mappings: [MarkerMapping] = [], assumed: String = "") {
    self.scales = scales
    self.mappings = mappings
    self.assumed = assumed
  }

  /// The value for an entity that uses no markers.
  package static let noMarkers = "none"

  package func position(of id: String) -> Int? { scales.firstIndex { $0.id == id } }

  /// The code on the scale `to` that corresponds to a code of another scale; nil if there is none.
  package func counterpart(ofCode position: Int, on scale: Int, to wanted: String) -> String? {
    let own = scales[scale]
    let code = own.codes[position].code
    if own.id == wanted { return code }
    return mappings.first { $0.from == own.id && $0.to == wanted }?.codes[code]
  }
}
