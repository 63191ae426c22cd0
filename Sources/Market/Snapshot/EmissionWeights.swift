import JSONText

/// How a subnet's alpha is split since runtime 480, where its owner may choose: parts of 2^64−1 for
/// burning, recycling, the owner, validators and miners.
///
/// With the split that holds where nobody chose, the amounts are those of runtime 475.
public enum EmissionWeights {
  /// The first runtime that has them.
  public static let firstRuntime: UInt32 = 480

  /// The split where nobody chose: 18 % for the owner, halves of the rest.
  public static let standard: [UInt64] = {
    let owner = UInt64(UInt128(11_796) * UInt128(UInt64.max) / 65_535)
    let validators = (UInt64.max - owner) / 2
    return [0, 0, owner, validators, UInt64.max - owner - validators]
  }()

  /// What a snapshot tells of a subnet's split.
  enum Told: Hashable {
    /// Nothing: the column is not there.
    case nothing
    /// Nobody chose, or chose the same.
    case standard
    /// The owner chose another one.
    case other
  }

  static let shape = JSONShape<[UInt64]>.list(of: .integer(), upTo: 5)
    .filter("five parts that add up to 2^64−1") { parts in
      parts.count == 5
        && parts.reduce(UInt128(0)) { $0 + UInt128($1) } == UInt128(UInt64.max)
    }

  /// What a row says; without the column, nothing.
  static func told(_ fields: inout JSONFields) -> Told {
    guard fields.has("emission_weights") else { return .nothing }
    guard let parts = fields.nullable("emission_weights", shape) else { return .standard }
    return parts == standard ? .standard : .other
  }
}
