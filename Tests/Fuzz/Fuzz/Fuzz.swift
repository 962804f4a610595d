import CFuzzer
import Glibc

/// Reads texts that libFuzzer makes up, looking for one that breaks a promise of the readers.
///
/// `Fuzz csv|xml|zip`, followed by the options of libFuzzer; a promise that is broken ends the program with a trap, and
/// the text is kept in a file. `make fuzz` and `make test` run it.
@main enum Fuzz {
  static func main() {
    guard let format = CommandLine.arguments.dropFirst().first, let read = callbacks[format] else {
      fputs("Usage: Fuzz csv|xml|zip [options of libFuzzer]\n", stderr)
      exit(64)
    }
    // libFuzzer is not to see our own argument.
    let arguments = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
    var pointers = arguments.map { strdup($0) } + [nil]
    var count = Int32(arguments.count)
    pointers.withUnsafeMutableBufferPointer { list in
      var start = list.baseAddress
      exit(LLVMFuzzerRunDriver(&count, &start, read))
    }
  }

  private typealias Callback = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  private static var callbacks: [String: Callback] {
    [
      "csv": { bytes, count in
        TextPromises.check(Array(UnsafeBufferPointer(start: bytes, count: count)), as: .csv)
        return 0
      },
      "xml": { bytes, count in
        TextPromises.check(Array(UnsafeBufferPointer(start: bytes, count: count)), as: .xml)
        return 0
      },
      "zip": { bytes, count in
        ArchivePromises.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      },
    ]
  }
}
