/// The formats of archives, and of files that were only compressed, by their first bytes.
enum ArchiveSignature {
  /// The usual name of the format; nil for anything else, and for ZIP archives, which `FileKind` recognizes.
  static func name(_ bytes: some Collection<UInt8>) -> String? {
    if let format = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return format.name }
    return isTar(bytes) ? "tar" : nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] =
    [
      ([0x1F, 0x8B], "gzip"), ([0x1F, 0x9D], "compress"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
      (Array("Rar!".utf8) + [0x1A, 0x07], "RAR"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"),
      ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
      (Array("LZIP".utf8) + [1], "lzip"),
      (Array("MSCF".utf8) + [0, 0, 0, 0], "CAB"),
    ]
    + (UInt8(ascii: "1")...UInt8(ascii: "9")).map { level in
      (Array("BZh".utf8) + [level, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], "bzip2")
    }

  /// A tar archive has no signature that all programs write, but a checksum of its first 512 bytes.
  private static func isTar(_ bytes: some Collection<UInt8>) -> Bool {
    let header = Array(bytes.prefix(512))
    guard header.count == 512, header[0] != 0 else { return false }
    let digits = header[148..<156].drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    guard !digits.isEmpty, let told = Int(String(decoding: digits, as: UTF8.self), radix: 8) else { return false }
    let rest = header[..<148].reduce(0) { $0 + Int($1) } + header[156...].reduce(0) { $0 + Int($1) }
    // The checksum itself counts as eight spaces.
    return told == rest + 8 * 0x20
  }
}
