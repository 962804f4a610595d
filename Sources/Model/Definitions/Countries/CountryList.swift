/// A country or area, as `Indicators/countries.csv` lists it.
package struct Country: Hashable, Sendable {
  /// The ISO 3166-1 alpha-3 code, such as `AGO`.
  package var code: String
  /// The ISO 3166-1 alpha-2 code, such as `AO`.
  package var shortCode: String
  package var name: String
  /// Other names that people write, such as `Ivory Coast`.
  package var otherNames: [String]

  package init(code: String, shortCode: String, name: String, otherNames: [String] = []) {
    self.code = code
    self.shortCode = shortCode
    self.name = name
    self.otherNames = otherNames
  }
}

/// All countries and areas, which can be found by code or by name.
///
/// ```swift
/// let list = CountryList([Country(code: "AGO", shortCode: "AO", name: "Angola")])
/// print(list.matching("angola")!.code)  // AGO
/// ```
package struct CountryList: Sendable {
  package let countries: [Country]
  private let byCode: [String: Int]
  private let byName: FoldedNames<Int>
  private let names: NearestText

  package init(_ countries: [Country] = []) {
    self.countries = countries
    byCode = Dictionary(countries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    byName = FoldedNames(
      countries.enumerated().reversed().flatMap { index, country in
        (country.otherNames + [country.name, country.shortCode, country.code]).map { ($0, index) }
      })
    names = NearestText(countries.flatMap { [$0.code, $0.name] + $0.otherNames })
  }

  package var isEmpty: Bool { countries.isEmpty }

  /// The country with exactly this alpha-3 code.
  package subscript(code: String) -> Country? { byCode[code].map { countries[$0] } }

  /// The country with this code or name, in any spelling.
  package func matching(_ text: String) -> Country? { self[text] ?? byName[text].map { countries[$0] } }

  /// The code or name that was probably meant; nil if none is near.
  package func nearest(to text: String) -> String? { names.nearest(to: text) }
}
