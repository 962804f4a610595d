/// Why a workbook cannot be marked.
package enum MarkingProblem: Error, Equatable {
  /// It has a digital signature, which any change would break.
  case signed
  /// No sheet can be added, because its structure is locked.
  case locked
  /// A part that must be changed is not understood; its name.
  case part(String)
}
