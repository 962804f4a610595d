import CLibZip
import Glibc
import Model

/// An archive that is open for reading.
///
/// Nothing is ever written, neither to the archive nor from it to a disk.
final class ZIPArchive {
  /// What the central directory says about one entry.
  struct Entry {
    var index: UInt64
    /// The name in UTF-8, whatever encoding the archive uses.
    var name: String
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

  /// Opens the archive at `path` if its end record is within the limits.
  ///
  /// - Parameter isVerified: whether it was opened before and found valid.
  /// - Throws: `RunError` or `ZIPProblem`.
  init(path: String, isVerified: Bool = false) throws {
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
    var code: Int32 = 0
    // Local headers and directory must agree, so that every program unpacks the same files.
    var opened = zip_fdopen(descriptor, isVerified ? 0 : ZIP_CHECKCONS, &code)
    // libzip reports a ZIP64 end record as inconsistent if parts of it are in the short form. It also does not say
    // which names occur twice. In both cases the archive is opened without the consistency check.
    if opened == nil, code == ZIP_ER_EXISTS || (code == ZIP_ER_INCONS && end.isZIP64) {
      opened = zip_fdopen(descriptor, 0, &code)
    }
    guard let opened else { throw ZIPProblem(code: code) }
    isHandedOver = true
    handle = opened
  }

  deinit { zip_discard(handle) }

  var entryCount: Int { Int(zip_get_num_entries(handle, 0)) }

  /// What the directory says about the entry at `index`; nil if it is incomplete.
  func entry(_ index: Int) -> Entry? {
    var about = zip_stat_t()
    zip_stat_init(&about)
    let needed = UInt64(ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD)
    guard zip_stat_index(handle, UInt64(index), 0, &about) == 0, about.valid & needed == needed, let name = about.name,
      let size = Int(exactly: about.size), let packedSize = Int(exactly: about.comp_size)
    else { return nil }
    return Entry(
      index: UInt64(index), name: ZIPEntryName.withoutDot(String(cString: name)), size: size, packedSize: packedSize,
      method: Int(about.comp_method), isEncrypted: about.encryption_method != ZIP_EM_NONE,
      isSpecial: isSpecial(UInt64(index)))
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

  init(code: Int32) {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    self.init(&error)
    zip_error_fini(&error)
  }

  init(_ error: UnsafeMutablePointer<zip_error_t>) { self = .damaged(String(cString: zip_error_strerror(error))) }
}
