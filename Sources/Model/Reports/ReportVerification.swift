/// The result of comparing a published report with the one recomputed from its inputs.
package struct ReportVerification: Sendable {
  package var differences: [ReportDifference] = []
  package var fileCount = 0
  /// The number of figures in pages and tables.
  ///
  /// A figure that appears several times is counted each time.
  package var figureCount = 0

  /// The program that made the report, if it was another than this one.
  package var otherProgram: OtherProgram?

  package init() {}

  /// Whether every difference is one of wording that another program explains.
  ///
  /// Figures, files and inputs that differ are never explained so.
  package var differsInWordingOnly: Bool {
    otherProgram != nil && differences.allSatisfy { $0.kind == .text || $0.kind == .version }
  }

  /// Two versions of the program, with the commit where it is known.
  package struct OtherProgram: Hashable, Sendable {
    package let published: String
    package let own: String

    package init(published: String, own: String) {
      self.published = published
      self.own = own
    }
  }
}
