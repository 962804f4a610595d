import Formats
import Model

/// The values that a schema allows in a field.
enum SchemaValueType: Equatable {
  /// Any text within the length limit.
  case text
  /// A text that must not be blank.
  case name
  /// One of these words, or blank if the field is optional.
  case word([String], isOptional: Bool)
  case pattern(String)
  /// A date, or blank.
  case date

  init(_ field: SchemaField, frameworks: [Framework], markers: MarkerScales) {
    self =
      switch field.field {
      case _ where Table.ofNetwork.contains(field.table) && !Field.submissionFields.contains(field.field):
        Self.typeInNetwork(of: field)
      case .entity, .question, .action: .name
      case .year: .pattern("[0-9]{4}")
      case .framework: .word(frameworks.map(\.id), isOptional: true)
      case .indicator: .pattern(Self.numbers(frameworks))
      case .rating: .word(Self.ratings(frameworks), isOptional: false)
      case .input: .word(CommonInputChoice.allCases.map(\.rawValue), isOptional: true)
      case .basis: .word(Basis.allCases.map(\.rawValue), isOptional: true)
      case .status where field.table == .recommendations: Self.words(of: ImplementationStatus.self)
      case .response: Self.words(of: RecommendationResponse.self)
      case .recommendation, .grader, .grade: .name
      case .scale: field.table == .grades ? .name : .text
      case .public: .word(["yes", "no"], isOptional: true)
      case .status: field.isStatusOfAction ? .text : .word(ReportStatus.allCases.map(\.rawValue), isOptional: true)
      case .due, .start, .end, .submitted, .firstDue, .nextReport, .date: .date
      case .sequence: .pattern("[0-9]{0,9}")
      case .id: .name
      case .title where field.table == .initiatives: .name
      case .kind where field.table == .initiatives: .text
      case .goodPractice: .word(["yes", "no"], isOptional: true)
      case .kind: .word(WorkItemKind.allCases.map(\.rawValue), isOptional: false)
      case .markerScale: .word(markers.scales.map(\.id), isOptional: true)
      case .budget, .expenditure: .pattern("([0-9]+(\\.[0-9]{1,6})?)?")
      case .usdPerUnit: .pattern("[0-9]+(\\.[0-9]{1,6})?")
      case .currency: .pattern(field.table == .rates ? "[A-Z]{3}" : "([A-Z]{3})?")
      case .source: .name
      case _ where Field.factFields.contains(field.field): .word(["yes", "no"], isOptional: true)
      default: .text
      }
  }

  /// The values of a field that a table of the network has beside those of every submission.
  private static func typeInNetwork(of field: SchemaField) -> SchemaValueType {
    switch (field.table, field.field) {
    case (_, .id), (_, .title), (_, .function), (_, .reviewer), (.support, .description): .name
    case (_, .raised): .pattern("([0-9]{4})?")
    case (_, .public), (_, .terms): .word(["yes", "no"], isOptional: true)
    case (.focalPoints, .kind): .word(FocalPointKind.allCases.map(\.rawValue), isOptional: false)
    case (.support, .kind): .word(SupportRecord.Kind.allCases.map(\.rawValue), isOptional: false)
    case (_, .shareOfTime): .pattern("((100(\\.0{1,6})?)|([0-9]{1,2}(\\.[0-9]{1,6})?))?")
    case (_, .due): .pattern("([0-9]{4}(-[0-9]{2}-[0-9]{2})?)?")
    case (_, .done): .date
    case (_, .status): words(of: ImplementationStatus.self)
    default: .text
    }
  }

  private static func words<Choice: RawRepresentable<String> & CaseIterable>(of type: Choice.Type) -> SchemaValueType {
    .word(type.allCases.map(\.rawValue), isOptional: true)
  }

  private static func numbers(_ frameworks: [Framework]) -> String {
    let numbers = Set(frameworks.flatMap { $0.indicators.map(\.number) })
    return numbers.sorted { IndicatorNumber($0) < IndicatorNumber($1) }
      .map { $0.split(separator: ".").joined(separator: "\\.") }.joined(separator: "|")
  }

  private static func ratings(_ frameworks: [Framework]) -> [String] {
    var seen: Set<String> = []
    let levels = frameworks.flatMap { $0.scale.levels.map(\.code) }
    let outside = Rating.reportable.filter { rating in frameworks.contains { $0.scale.outside[rating] != nil } }
    // If another entity answers for many, the word `adopted` may replace a rating.
    let adopted = frameworks.contains { !$0.commonInputs.isEmpty } ? [CommonInputChoice.adopted.rawValue] : []
    return (levels + outside.compactMap(\.outsideCode) + adopted).filter { seen.insert($0).inserted }
  }

  /// Writes a simple type with this name; `annotate` writes its description.
  func write(as name: String, to xml: inout XMLWriter, annotate: (inout XMLWriter) -> Void) {
    xml.element("xs:simpleType", ["name": name]) { xml in
      annotate(&xml)
      switch self {
      case .text: Self.restrict("xs:string", [("maxLength", "\(XMLLimits.maxTextLength)")], &xml)
      case .name:
        Self.restrict("xs:token", [("minLength", "1"), ("maxLength", "\(XMLLimits.maxTextLength)")], &xml)
      case .word(let words, let isOptional):
        Self.restrict("xs:token", ((isOptional ? [""] : []) + words).map { ("enumeration", $0) }, &xml)
      case .pattern(let pattern): Self.restrict("xs:token", [("pattern", pattern)], &xml)
      case .date:
        xml.element("xs:union") { xml in
          // In XML Schema a date may have a time zone; in submissions it may not.
          xml.element("xs:simpleType") { Self.restrict("xs:date", [("pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}")], &$0) }
          xml.element("xs:simpleType") { Self.restrict("xs:token", [("length", "0")], &$0) }
        }
      }
    }
  }

  private static func restrict(_ base: String, _ facets: [(name: String, value: String)], _ xml: inout XMLWriter) {
    xml.element("xs:restriction", ["base": base]) { xml in
      for facet in facets { xml.element("xs:\(facet.name)", ["value": facet.value]) }
    }
  }
}
