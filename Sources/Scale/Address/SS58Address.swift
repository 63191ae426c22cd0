/// A public address of the chain: a public key of 32 bytes with a checksum, written in base 58.
public struct SS58Address: Hashable, Sendable {
  /// Why a text is no address.
  public enum Fault: Error, Hashable, Sendable {
    /// It has signs that no address has, or too few or too many.
    case notAnAddress
    /// It is an address of another network.
    case otherNetwork(UInt8)
    /// The checksum does not fit: a sign is wrong, or two changed places.
    case checksum
  }

  /// The public key.
  public let publicKey: [UInt8]

  /// What every Substrate address without a network of its own begins with, those of Bittensor too.
  private static let network: UInt8 = 42

  /// The address of a public key; nil unless it has 32 bytes.
  public init?(publicKey: [UInt8]) {
    guard publicKey.count == 32 else { return nil }
    self.publicKey = publicKey
  }

  /// The address that a text is.
  public init(_ text: String) throws(Fault) {
    guard (40...60).contains(text.utf8.count), let bytes = Base58.bytes(text), bytes.count == 35
    else { throw .notAnAddress }
    let body = Array(bytes.dropLast(2))
    guard SS58Address.checksum(body) == Array(bytes.suffix(2)) else { throw .checksum }
    guard bytes[0] == SS58Address.network else { throw .otherNetwork(bytes[0]) }
    publicKey = Array(body.dropFirst())
  }

  /// The address as people write it.
  public var text: String {
    let body = [SS58Address.network] + publicKey
    return Base58.text(body + SS58Address.checksum(body))
  }

  private static func checksum(_ body: [UInt8]) -> [UInt8] {
    Array(Blake2b.hash(Array("SS58PRE".utf8) + body, count: 64).prefix(2))
  }
}
