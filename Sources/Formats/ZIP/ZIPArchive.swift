import CLibZip
import Glibc
import Model

/// An archive that is open for reading.
///
/// Nothing is ever written, neither to the archive nor from it to a disk.
final class ZIPArchive {
  /// The description of one entry in the central directory.
  struct Entry {
    var index: UInt64
    /// The name in UTF-8, whatever encoding the archive uses.
    var name: String
    /// The name as it stands in the archive.
    var rawName: [UInt8]
    /// The CRC-32 of the content.
    var checksum: UInt32
    /// The size in bytes when unpacked.
    var size: Int
    /// The size in bytes within the archive.
    var packedSize: Int
    var method: Int
    var isEncrypted: Bool
    /// Whether it is a symbolic link, a pipe or a device.
    var isSpecial: Bool
  }

  /// The size of the archive in bytes.
  let size: Int
  let handle: OpaquePointer
  /// The archive as it is, to check what the library does not.
  let file: ZIPFileBytes

  /// Opens the archive at `path` if its end record is within the limits.
  ///
  /// - Throws: `RunError` or `ZIPProblem`.
  init(path: String) throws {
    let descriptor = PathBytes.withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw RunError.fileUnusable(path, .system(errno)) }
    var isHandedOver = false
    defer { if !isHandedOver { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw RunError.fileUnusable(path, .system(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw RunError.fileUnusable(path, .notAFile) }
    size = Int(status.st_size)
    if size == 0 { throw ZIPProblem.empty }
    if size > ZIPLimits.maxArchiveSize {
      throw ZIPProblem.tooLarge(PhraseKey("zip-limit-archive"), ZIPLimits.phrase(ZIPLimits.maxArchiveSize))
    }
    let end = ZIPEndRecord(descriptor, size: size)
    if end.isTooLarge {
      throw ZIPProblem.tooLarge(PhraseKey("zip-limit-directory"), ZIPLimits.phrase(ZIPLimits.maxDirectorySize))
    }
    guard let file = ZIPFileBytes(descriptor, size: size) else { throw RunError.fileUnusable(path, .system(errno)) }
    self.file = file
    var code: Int32 = 0
    guard let opened = zip_fdopen(descriptor, 0, &code) else {
      // The end tells more than the library does.
      _ = try ZIPDirectory(file)
      throw ZIPProblem(code: code)
    }
    isHandedOver = true
    handle = opened
  }

  deinit { zip_discard(handle) }

  var entryCount: Int { Int(zip_get_num_entries(handle, 0)) }

  /// The description of the entry at `index` in the directory; nil if it is incomplete.
  func entry(_ index: Int) -> Entry? {
    var about = zip_stat_t()
    zip_stat_init(&about)
    let needed = UInt64(ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    guard zip_stat_index(handle, UInt64(index), 0, &about) == 0, about.valid & needed == needed, let name = about.name,
      let size = Int(exactly: about.size), let packedSize = Int(exactly: about.comp_size)
    else { return nil }
    return Entry(
      index: UInt64(index), name: ZIPEntryName.withoutDot(String(cString: name)), rawName: rawName(UInt64(index)),
      checksum: about.crc, size: size, packedSize: packedSize,
      method: Int(about.comp_method), isEncrypted: about.encryption_method != ZIP_EM_NONE,
      isSpecial: isSpecial(UInt64(index)))
  }

  private func rawName(_ index: UInt64) -> [UInt8] {
    guard let name = zip_get_name(handle, index, ZIP_FL_ENC_RAW) else { return [] }
    return UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) }
  }

  /// Judged by the attributes that Unix-like systems write.
  private func isSpecial(_ index: UInt64) -> Bool {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    guard zip_file_get_external_attributes(handle, index, 0, &system, &attributes) == 0 else { return false }
    guard Int32(system) == ZIP_OPSYS_UNIX || Int32(system) == ZIP_OPSYS_OS_X else { return false }
    return ![0, S_IFREG, S_IFDIR].contains(mode_t(attributes >> 16) & S_IFMT)
  }
}

/// Why an archive or an entry is refused.
enum ZIPProblem: Error {
  /// The file is empty.
  case empty
  /// What exceeds a limit, and the limit.
  case tooLarge(PhraseKey, PhraseKey)
  /// A phrase, or the message of the library.
  case damaged(any FindingArgument)
  /// The unpacked size differs from the announced size.
  case sizeMismatch
  /// Programs may open one or the other of several archives in the file.
  case severalArchives
  /// A file in the archive that its list does not name, which only some programs unpack.
  case unlistedFile

  init(code: Int32) {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    self.init(&error)
    zip_error_fini(&error)
  }

  init(_ error: UnsafeMutablePointer<zip_error_t>) { self = .damaged(String(cString: zip_error_strerror(error))) }
}
