/// One framework in one reporting year.
package struct Edition: Hashable, Sendable {
  package var framework: String
  package var year: Int

  package init(framework: String, year: Int) {
    self.framework = framework
    self.year = year
  }
}
