import Model

/// The paths of a report's pages, relative to its folder.
struct PageLinks {
  private let slugs: [String: String]

  init(report: SystemReport) {
    slugs = Self.uniqueSlugs(report.entityCodes)
  }

  private static func uniqueSlugs(_ names: [String]) -> [String: String] {
    var taken: Set<String> = []
    var slugs: [String: String] = [:]
    for name in names {
      let slug = Self.slug(name)
      var unique = slug
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(slug)-\(number)"
        number += 1
      }
      slugs[name] = unique
    }
    return slugs
  }

  /// The pages of recommendations by their ids.
  static func recommendations(_ ids: [String]) -> [String: String] {
    uniqueSlugs(ids).mapValues { "recommendations/\($0).html" }
  }

  /// The pages of countries by their codes; the empty code is that of initiatives without a country.
  static func countries(_ codes: [String]) -> [String: String] {
    var names = codes.filter { !$0.isEmpty }
    if names.count < codes.count { names.append(noCountry) }
    let slugs = uniqueSlugs(names)
    return Dictionary(
      codes.map { ($0, "countries/\(slugs[$0.isEmpty ? noCountry : $0] ?? noCountry).html") },
      uniquingKeysWith: { first, _ in first })
  }

  private static let noCountry = "no-country"

  /// The pages of indicators that initiatives serve, by their codes.
  static func initiativeIndicators(_ codes: [String]) -> [String: String] {
    uniqueSlugs(codes).mapValues { "indicators/\($0).html" }
  }

  /// The page of initiatives that may be one, relative to the folder of the pages on initiatives.
  static let clusters = "clusters.html"
  /// The folder of the pages on initiatives within a report.
  static let initiatives = "initiatives/"

  /// Nil if the entity has no page.
  func entity(_ code: String) -> String? { slugs[code].map { "entities/\($0).html" } }

  static func indicator(_ number: String) -> String { "indicators/\(slug(number)).html" }

  /// The page of a companion framework.
  static func companion(_ framework: String) -> String { "frameworks/\(slug(framework)).html" }

  static let system = "index.html"
  static let explorer = "explorer.html"
  /// One part of a page that is split because of its length.
  ///
  /// The first part is the page itself.
  static func part(_ part: Int, of page: String) -> String {
    part == 0 ? page : page.replacing(".html", with: "-part-\(part + 1).html")
  }

  static let comparison = "compare.html"
  /// The page of the requirements of all indicators.
  static let facts = "facts.html"
  static let method = "method.html"
  static let quality = "quality.html"
  static let figures = "figures.html"
  static let release = "release.html"
  /// The page on the follow-up of recommendations.
  static let followUp = "follow-up.html"

  /// The page of questions that entities answer differently.
  static let approaches = "approaches.html"

  /// An anchor within a page.
  static func fragment(_ text: String) -> String { slug(text) }

  /// Lower-case ASCII letters and digits with hyphens between them, safe as a file name on every system.
  private static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars.prefix(80) {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "A"..."Z": slug += scalar.properties.lowercaseMapping
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "entity" : slug
  }
}
