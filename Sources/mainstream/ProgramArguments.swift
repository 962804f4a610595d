import Formats

/// The arguments of the program as text.
///
/// File names in them need not be UTF-8.
enum ProgramArguments {
  static var list: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        var bytes: [UInt8] = []
        var place = argument
        while place.pointee != 0 {
          bytes.append(UInt8(bitPattern: place.pointee))
          place += 1
        }
        return PathBytes.text(bytes)
      }
    }
  }
}
