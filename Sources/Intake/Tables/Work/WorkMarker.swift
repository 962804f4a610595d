import Formats
import Model

/// Reads the gender equality marker of a work item.
struct WorkMarker {
  let markers: MarkerScales
  let cells: WorkCells
  /// The scale that is used if the record names none; nil if the entity is not known.
  let defaultScale: String?

  func state(_ record: borrowing Record) -> MarkerState {
    guard let slot = cells.slot(.marker, record) else {
      return cells.values.isExcelError(.marker) ? .unreadable : .unscreened
    }
    if cells.values.isExcelError(.markerScale) { return .unreadable }
    if defaultScale == nil, cells.slot(.markerScale, record) == nil { return stateInAnyScale(slot, record) }
    var id = defaultScale ?? markers.assumed
    if let named = cells.slot(.markerScale, record) {
      id = cells.text(named, record)
      guard markers.position(of: id) != nil else {
        cells.findings.noteOnce(
          .workScaleUnknown, at: cells.place(.markerScale, record), found: id,
          [
            "allowed": markers.scales.map(\.id),
            "suggestion": FoldedText.nearest(to: id, among: markers.scales.map(\.id)) ?? "",
          ])
        return .unreadable
      }
    } else if id == MarkerScales.noMarkers {
      cells.note(.workMarkerNever, .marker, record)
      return .unreadable
    }
    guard let scale = markers.position(of: id) else { return .unreadable }
    return state(slot, in: scale, record)
  }

  /// Reports a marker that is on no scale.
  private func stateInAnyScale(_ slot: Int, _ record: borrowing Record) -> MarkerState {
    let text = cells.text(slot, record)
    guard !markers.scales.contains(where: { $0.position(of: text) != nil }),
      let scale = markers.position(of: markers.assumed)
    else { return .unreadable }
    return state(slot, in: scale, record)
  }

  private func state(_ slot: Int, in scale: Int, _ record: borrowing Record) -> MarkerState {
    let codes = markers.scales[scale].codes
    if let position = record.withBytes(slot, { bytes in codes.firstIndex { $0.code.utf8.elementsEqual(bytes) } }) {
      return .code(scale: scale, position: position)
    }
    if let position = markers.scales[scale].position(of: cells.text(slot, record)) {
      return .code(scale: scale, position: position)
    }
    cells.note(
      .workMarkerUnknown, .marker, record,
      ["scale": markers.scales[scale].title, "allowed": codes.map(\.code)])
    return .unreadable
  }
}
