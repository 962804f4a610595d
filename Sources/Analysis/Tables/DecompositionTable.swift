import Model

extension FigureTable {
  /// One row for each part, then one for their sum, the total change.
  static func decompositions(_ decompositions: [Decomposition]) -> FigureTable {
    FigureTable(
      .decomposition,
      rows: decompositions.flatMap { decomposition in
        Decomposition.Part.allCases.compactMap { part in
          decomposition.parts[part].map { FigureRow(decomposition, .part(part), $0, isTotal: false) }
        } + [FigureRow(decomposition, .change, decomposition.change, isTotal: true)]
      })
  }
}

extension FigureRow {
  fileprivate init(_ decomposition: Decomposition, _ measure: FigureMeasure, _ share: Fraction, isTotal: Bool) {
    let name = decomposition.name(measure)
    let counts = [decomposition.before, decomposition.after].flatMap { [$0.part, $0.whole] }
    self.init(
      group: name.stem, identifier: name.text,
      cells: [.text(decomposition.framework), .number(decomposition.from), .number(decomposition.to)]
        + counts.map(FigureCell.number) + [.text(measure.text), .number(share.numerator), .number(share.denominator)],
      isTotal: isTotal, figures: [Figure(name, .points(share.tenThousandths))])
  }
}
