import Model

/// The list of files at the end of an archive, as its last record places it.
struct ZIPDirectory {
  /// What the list says of one file.
  struct Listed {
    var name: ArraySlice<UInt8>
    var flags: Int
    var method: Int
    var checksum: Int
    var packedSize: Int
    var size: Int
    /// The place of the header that stands before the content.
    var offset: Int
  }

  /// In the order of the list.
  private(set) var files: [Listed] = []
  /// The place of the list.
  private(set) var start = 0

  /// The length of the last record without the comment behind it.
  private static let endLength = 22
  private static let maxCommentLength = 65_535
  private static let locatorLength = 20

  init(_ archive: ZIPFileBytes) throws {
    let (place, end) = try Self.end(of: archive)
    var (count, length) = (end.number(at: 10, byteCount: 2), end.number(at: 12, byteCount: 4))
    start = end.number(at: 16, byteCount: 4)
    var directoryEnd = place
    let locator = archive.bytes(at: place - Self.locatorLength, count: Self.locatorLength)[...]
    if locator.starts(with: ZIPSignature.locator) {
      directoryEnd = locator.number(at: 8, byteCount: 8)
      let long = archive.bytes(at: directoryEnd, count: 56)[...]
      guard long.starts(with: ZIPSignature.longEnd), long.count == 56,
        (44...Self.maxCommentLength).contains(long.number(at: 4, byteCount: 8)),
        directoryEnd + 12 + long.number(at: 4, byteCount: 8) == place - Self.locatorLength
      else { throw ZIPProblem.damaged(PhraseKey("zip-damage-directory")) }
      count = long.number(at: 32, byteCount: 8)
      length = long.number(at: 40, byteCount: 8)
      start = long.number(at: 48, byteCount: 8)
    }
    guard start >= 0, (0...ZIPLimits.maxDirectorySize).contains(length), start == directoryEnd - length else {
      throw Self.problem(of: archive, endingAt: place, isMoved: length >= 0 && start < directoryEnd - length)
    }
    try read(archive.bytes(at: start, count: length), count: count)
  }

  /// The last record and its place: nothing stands behind it but its comment, and the zeros with which some programs
  /// fill the last block that they write.
  private static func end(of archive: ZIPFileBytes) throws -> (place: Int, bytes: ArraySlice<UInt8>) {
    let first = max(0, archive.size - endLength - maxCommentLength)
    let tail = archive.bytes(at: first, count: archive.size - first)
    let zeros = tail.reversed().prefix { $0 == 0 }.count
    let ends = tail.indices.filter { index in
      guard tail[index] == 0x50, tail[index...].starts(with: ZIPSignature.end), index + endLength <= tail.count else {
        return false
      }
      let end = index + endLength + tail[index...].number(at: 20, byteCount: 2)
      return (tail.count - zeros...tail.count).contains(end)
    }
    guard let end = ends.first else { throw ZIPProblem.damaged(PhraseKey("zip-damage-end")) }
    // A comment that is itself the end of an archive can be read in two ways.
    if ends.count > 1 { throw ZIPProblem.severalArchives }
    return (first + end, tail[end...])
  }

  /// Why the list does not stand where the last record says.
  private static func problem(of archive: ZIPFileBytes, endingAt place: Int, isMoved: Bool) -> ZIPProblem {
    let first = max(0, place - endLength - maxCommentLength)
    if archive.bytes(at: first, count: place - first).contains(ZIPSignature.end) { return .severalArchives }
    return .damaged(PhraseKey(isMoved ? "zip-damage-stray" : "zip-damage-directory"))
  }

  private mutating func read(_ bytes: [UInt8], count: Int) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let nameLength = rest.number(at: 28, byteCount: 2)
      let extraLength = rest.number(at: 30, byteCount: 2)
      let length = 46 + nameLength + extraLength + rest.number(at: 32, byteCount: 2)
      guard rest.starts(with: ZIPSignature.directory), rest.count >= length else { break }
      var file = Listed(
        name: rest.dropFirst(46).prefix(nameLength), flags: rest.number(at: 8, byteCount: 2),
        method: rest.number(at: 10, byteCount: 2), checksum: rest.number(at: 16, byteCount: 4),
        packedSize: rest.number(at: 20, byteCount: 4), size: rest.number(at: 24, byteCount: 4),
        offset: rest.number(at: 42, byteCount: 4))
      var long = ZIPLongNumbers(rest.dropFirst(46 + nameLength).prefix(extraLength))
      file.size = long.number(file.size)
      file.packedSize = long.number(file.packedSize)
      file.offset = long.number(file.offset)
      files.append(file)
      rest = rest.dropFirst(length)
    }
    guard rest.isEmpty, files.count == count else { throw ZIPProblem.damaged(PhraseKey("zip-damage-directory")) }
  }
}

/// The numbers of eight bytes that replace those that do not fit into four.
struct ZIPLongNumbers {
  private var rest: ArraySlice<UInt8> = []

  /// - Parameter extra: the additional fields of a header.
  init(_ extra: ArraySlice<UInt8>) {
    var extra = extra
    while extra.count >= 4 {
      let length = extra.number(at: 2, byteCount: 2)
      if extra.number(at: 0, byteCount: 2) == 1 { rest = extra.dropFirst(4).prefix(length) }
      extra = extra.dropFirst(4 + length)
    }
  }

  /// The number that stands for `short`: the next of eight bytes if all bits are set and there is one.
  mutating func number(_ short: Int) -> Int {
    guard short == 0xFFFF_FFFF, rest.count >= 8 else { return short }
    defer { rest = rest.dropFirst(8) }
    return rest.number(at: 0, byteCount: 8)
  }
}
