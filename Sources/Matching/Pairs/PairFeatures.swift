import Model

/// The values of all facts about a pair, each from 0 to 1.
struct PairFeatures {
  private var values: SIMD16<Double> = .zero

  subscript(_ feature: MatchingFeature) -> Double {
    get { values[feature.order] }
    set { values[feature.order] = newValue }
  }

  /// Sum of the values, each times its weight.
  func weighted(_ weights: SIMD16<Double>) -> Double { (values * weights).sum() }

  static func vector(_ weights: [MatchingFeature: Double]) -> SIMD16<Double> {
    var vector: SIMD16<Double> = .zero
    for feature in MatchingFeature.allCases { vector[feature.order] = weights[feature] ?? 0 }
    return vector
  }
}

extension MatchingFeature {
  fileprivate var order: Int {
    switch self {
    case .text: 0
    case .phrase: 1
    case .titleElsewhere: 2
    case .titleAndText: 3
    case .length: 4
    case .names: 5
    case .numbers: 6
    case .partner: 7
    case .dates: 8
    case .money: 9
    }
  }
}
