/// Numbers the terms of all texts, in the order in which they first occur.
struct TermNumbers {
  private var numbers: [UInt64: UInt32] = [:]

  var count: Int { numbers.count }

  mutating func numbers(of terms: [UInt64]) -> [UInt32] {
    terms.map { term in
      let next = UInt32(numbers.count)
      return {
        if $0 == nil { $0 = next }
        return $0 ?? next
      }(&numbers[term])
    }
  }
}
