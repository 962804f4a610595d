import Formats
import Synchronization

/// A phrase as a catalogue has it, which is read when somebody first asks for it: most runs need few of them.
final class PhraseText: Sendable {
  private final class Read: Sendable {
    /// Nil for what is no phrase.
    let phrase: Phrase?

    init(_ phrase: Phrase?) { self.phrase = phrase }
  }

  /// The lines of the phrase in its file, with its key.
  private let lines: ArraySlice<UInt8>
  private let read = AtomicLazyReference<Read>()

  init(_ lines: ArraySlice<UInt8>) { self.lines = lines }

  /// Nil for what is no phrase.
  var phrase: Phrase? {
    if let read = read.load() { return read.phrase }
    let value = (try? YAMLTree.root(of: lines))??.values
    return read.storeIfNil(Read(value?.count == 1 ? value?.first.flatMap { Phrase($0) } : nil)).phrase
  }
}
