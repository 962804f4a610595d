import Foundation

/// Measures the comparison of initiatives, against programs that compare texts, and its growth.
///
/// One in ten texts is an edited copy of an earlier one.
struct InitiativesBenchmark {
  let root: String

  func run() throws {
    let own = ["\(root)/.build/release/mainstream", "initiatives", "--indicators", "\(root)/Indicators"]
    let folder = "\(root)/.build/benchmarks"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var seconds: [Int: Double] = [:]
    for count in [10_000, 20_000, 100_000] {
      let table = try table(count, in: folder)
      defer { try? FileManager.default.removeItem(atPath: table) }
      let command = own + ["--output", "\(folder)/initiatives", table]
      let ran = try ChildProcess.least([command], runs: count > 20_000 ? 1 : 2)[0]
      seconds[count] = ran.seconds
      tell("\(count) initiatives", ran.seconds, "seconds", wanted: count == 100_000 ? "under 60" : nil)
      tell("their memory", ran.peak, "MiB", wanted: nil)
      if count == 10_000 { try compare(ran.seconds, table) }
    }
    if let small = seconds[10_000], let middle = seconds[20_000], let large = seconds[100_000] {
      tell("twice as many take", middle / small, "times as long", wanted: nil)
      tell("ten times as many take", large / small, "times as long", wanted: nil)
    }
  }

  private func compare(_ seconds: Double, _ table: String) throws {
    let environment = "\(root)/.build/benchmarks-venv"
    let python = "\(environment)/bin/python"
    let packages = (try? FileManager.default.contentsOfDirectory(atPath: "\(environment)/lib")) ?? []
    for (kind, package, title) in [
      ("product", "sklearn", "scikit-learn's sparse product"), ("hashing", "datasketch", "datasketch's hashing"),
    ] {
      let tool = Tool(
        needs: [python] + packages.map { "\(environment)/lib/\($0)/site-packages/\(package)" },
        [python, "\(root)/Tests/Benchmarks/Scripts/similar_texts.py", kind])
      let name = "10,000 initiatives with pages and scores, against \(title) of the same texts"
      guard let other = tool.arguments(name) else { continue }
      let peer = try ChildProcess.least([other + [table]], runs: 1)[0]
      tell(name, peer.seconds / seconds, "times as fast", wanted: nil)
      tell("its memory", peer.peak, "MiB", wanted: nil)
    }
  }

  /// A table of made-up initiatives in invented words, as frequent as words of a language are.
  private func table(_ count: Int, in folder: String) throws -> String {
    var numbers = SeededNumbers(seed: 11)
    let syllables = "ba ke lo mi nu ra so ti vu ze pan del gor wim ast il".split(separator: " ")
    func word() -> String {
      // Small numbers are frequent: the logarithm of a rank is uniform.
      var rank = Int(exp(Double.random(in: 0..<log(40_000), using: &numbers))) + 16
      var word = ""
      while rank > 0 {
        word += syllables[rank % syllables.count]
        rank /= syllables.count
      }
      return word
    }
    var texts: [[String]] = []
    var lines = ["entity,year,id,title,description,countries,parent,public\n"]
    for number in 0..<count {
      var words = (0..<40).map { _ in word() }
      if number % 10 == 9 {
        words = texts[Int.random(in: 0..<texts.count, using: &numbers)]
        for place in words.indices where Int.random(in: 0..<5, using: &numbers) == 0 { words[place] = word() }
      }
      texts.append(words)
      let country = ["MOZ", "ZMB", "KEN", "PER", "LAO"][number % 5]
      lines.append(
        "EX\("WHFL".dropFirst(number % 4).prefix(1)),2025,\(number),\(words.prefix(7).joined(separator: " ")),"
          + "\(words.dropFirst(7).joined(separator: " ")),\(country),Output \(number % 40),yes\n")
    }
    let path = "\(folder)/initiatives-\(count).csv"
    try lines.joined().write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}

/// Random numbers that are the same in each run.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
