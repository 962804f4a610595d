import Testing

@testable import Formats

/// The values are those of the standard, FIPS 180-4.
@Suite struct FingerprintTests {
  @Test func theDigestIsWrittenInHexadecimal() {
    #expect(
      Fingerprint.sha256Hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func theDigestIsWrittenInBase64() {
    #expect(Fingerprint.sha256Base64(of: []) == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }
}
