import Model

/// Checks that an archive is nothing but the files that its list names, one behind the other, and then the list.
///
/// Programs read archives in different ways: some trust the list at the end, others the headers before the files. Only
/// where both agree and nothing lies between them do all programs unpack the same files.
struct ZIPStructure {
  private let archive: ZIPFileBytes
  private let directory: ZIPDirectory

  init(_ archive: ZIPFileBytes) throws {
    self.archive = archive
    directory = try ZIPDirectory(archive)
  }

  /// Throws if the list of the library is another one.
  func check(_ entries: [ZIPArchive.Entry]) throws {
    let isSame =
      entries.count == directory.files.count
      && zip(entries, directory.files).allSatisfy { entry, file in
        entry.rawName[...] == file.name && entry.size == file.size && entry.packedSize == file.packedSize
          && Int(entry.checksum) == file.checksum && entry.method == file.method
      }
    guard isSame else { throw ZIPProblem.severalArchives }
  }

  /// Throws if a header contradicts the list, or if anything lies between the files.
  func check() throws {
    let files = directory.files.sorted { $0.offset < $1.offset }
    var end = archive.bytes(at: 0, count: 4) == ZIPSignature.undivided ? 4 : 0
    if archive.bytes(at: 0, count: 8).starts(with: ZIPSignature.descriptor + ZIPSignature.local.prefix(2)) { end = 4 }
    for (index, file) in files.enumerated() {
      try requireNothing(from: end, to: file.offset)
      let next = index + 1 < files.count ? files[index + 1].offset : directory.start
      end = try self.end(of: file, next: next)
    }
    try requireNothing(from: end, to: directory.start)
  }

  /// Where a file ends, with the numbers that may stand behind its content.
  private func end(of file: ZIPDirectory.Listed, next: Int) throws -> Int {
    let header = archive.bytes(at: file.offset, count: 30)[...]
    let (nameLength, extraLength) = (header.number(at: 26, byteCount: 2), header.number(at: 28, byteCount: 2))
    let more = archive.bytes(at: file.offset + 30, count: nameLength + extraLength)[...]
    let start = file.offset + 30 + nameLength + extraLength
    guard header.starts(with: ZIPSignature.local), more.count == nameLength + extraLength,
      more.prefix(nameLength) == file.name, header.number(at: 8, byteCount: 2) == file.method,
      (header.number(at: 6, byteCount: 2) ^ file.flags) & 1 == 0
    else { throw ZIPProblem.damaged(PhraseKey("zip-damage-contradiction")) }
    guard file.packedSize >= 0, file.packedSize <= next - start else {
      throw ZIPProblem.damaged(PhraseKey("zip-damage-overlap"))
    }
    let numbers = Numbers(header, ZIPLongNumbers(more.dropFirst(nameLength)))
    let wanted = Numbers(checksum: file.checksum, packedSize: file.packedSize, size: file.size)
    let end = start + file.packedSize
    let descriptor = descriptorLength(at: end, wanted)
    let mayBeLater = header.number(at: 6, byteCount: 2) & 8 != 0 && descriptor > 0
    guard numbers == wanted || (mayBeLater && numbers.leavesOpen(wanted)) else {
      throw ZIPProblem.damaged(PhraseKey("zip-damage-contradiction"))
    }
    return end + descriptor
  }

  /// The length of the numbers behind the content, if they are those of the list; zero if there are none.
  private func descriptorLength(at place: Int, _ wanted: Numbers) -> Int {
    let bytes = archive.bytes(at: place, count: 24)[...]
    for (signature, width) in [(4, 8), (4, 4), (0, 8), (0, 4)] {
      let numbers = bytes.dropFirst(signature)
      let found = Numbers(
        checksum: numbers.number(at: 0, byteCount: 4), packedSize: numbers.number(at: 4, byteCount: width),
        size: numbers.number(at: 4 + width, byteCount: width))
      let isWhole = numbers.count >= 4 + 2 * width && (signature == 0 || bytes.starts(with: ZIPSignature.descriptor))
      if isWhole, found == wanted { return signature + 4 + 2 * width }
    }
    return 0
  }

  private func requireNothing(from end: Int, to next: Int) throws {
    guard next != end else { return }
    if next < end { throw ZIPProblem.damaged(PhraseKey("zip-damage-overlap")) }
    let last = max(end, next - 65_536)
    if archive.bytes(at: last, count: next - last).contains(ZIPSignature.end) { throw ZIPProblem.severalArchives }
    throw archive.bytes(at: end, count: 4) == ZIPSignature.local
      ? ZIPProblem.unlistedFile : .damaged(PhraseKey("zip-damage-stray"))
  }

  /// What a header says of the content.
  private struct Numbers: Equatable {
    var checksum: Int
    var packedSize: Int
    var size: Int

    init(checksum: Int, packedSize: Int, size: Int) {
      (self.checksum, self.packedSize, self.size) = (checksum, packedSize, size)
    }

    init(_ header: ArraySlice<UInt8>, _ long: ZIPLongNumbers) {
      var long = long
      checksum = header.number(at: 14, byteCount: 4)
      size = long.number(header.number(at: 22, byteCount: 4))
      packedSize = long.number(header.number(at: 18, byteCount: 4))
    }

    /// Whether each number is the one wanted, or was not known when the header was written.
    func leavesOpen(_ wanted: Numbers) -> Bool {
      [(checksum, wanted.checksum), (packedSize, wanted.packedSize), (size, wanted.size)].allSatisfy {
        $0 == $1 || $0 == 0 || $0 == 0xFFFF_FFFF
      }
    }
  }
}
