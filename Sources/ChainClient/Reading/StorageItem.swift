import Scale

/// A value in the chain's storage: where it lies, how it is laid out, and what holds where it is not
/// there. An absent value is not zero but what the runtime then takes.
struct StorageItem<Value: Sendable>: Sendable {
  /// As `SubtensorModule.SubnetTAO`.
  let name: String
  let prefix: [UInt8]
  /// Nil for an item that is no map.
  let hasher: StorageKey.Hasher?
  let shape: ScaleShape<Value>
  /// Nil where there is nothing to take: then it must be there.
  let absent: Value?

  /// An item that the chain has once.
  init(
    _ item: String, of pallet: String = "SubtensorModule", _ shape: ScaleShape<Value>,
    absent: Value? = nil
  ) {
    self.init(pallet, item, nil, shape, absent)
  }

  /// A map.
  init(
    _ item: String, of pallet: String = "SubtensorModule", _ hasher: StorageKey.Hasher,
    _ shape: ScaleShape<Value>, absent: Value? = nil
  ) {
    self.init(pallet, item, hasher, shape, absent)
  }

  private init(
    _ pallet: String, _ item: String, _ hasher: StorageKey.Hasher?, _ shape: ScaleShape<Value>,
    _ absent: Value?
  ) {
    name = "\(pallet).\(item)"
    prefix = StorageKey.prefix(pallet: pallet, item: item)
    self.hasher = hasher
    self.shape = shape
    self.absent = absent
  }

  /// Where it lies, for a map with the key of a subnet.
  func key(_ netuid: UInt16? = nil) -> String {
    HexText.text(prefix + (hasher?.hashed(LittleEndian.bytes(netuid ?? 0)) ?? []))
  }

  /// Where it lies for a key of another kind, as an account.
  func key(of bytes: [UInt8]) -> String { HexText.text(prefix + (hasher?.hashed(bytes) ?? bytes)) }

  /// The value at a key; what the runtime takes where there is none.
  ///
  /// - Parameter place: what it is called in a fault.
  func value(
    in bytes: [String: [UInt8]?], at key: String, called place: String
  ) throws(ChainFault) -> Value {
    guard let found = bytes[key] else { throw .missing(place) }
    guard let found else {
      guard let absent else { throw .missing(place) }
      return absent
    }
    do throws(ScaleFault) {
      return try shape.read(found)
    } catch {
      throw .layout(place, error)
    }
  }
}
