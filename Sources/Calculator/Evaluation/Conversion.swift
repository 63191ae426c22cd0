import Decimals
import Diagnostics
import StakingModel

/// Why a quantity cannot be expressed in another unit.
enum ConversionError: Error {
  case number(DecimalError)
  /// They measure different things, and no market lies between them.
  case kinds
  case market(MarketProblem)
}

/// Changes the unit of a quantity: by definition where it can, at market prices where it must.
struct Conversion {
  let world: any CalculatorWorld

  func convert(
    _ quantity: Quantity, to target: CompoundUnit
  ) throws(ConversionError) -> (Quantity, notes: [Hint]) {
    do throws(DecimalError) {
      if let result = try quantity.converted(to: target) { return (result, []) }
      if let result = try points(quantity, target) { return (result, []) }
    } catch {
      throw .number(error)
    }
    return try atMarket(quantity, target)
  }

  /// A difference of percentages may be written either way.
  private func points(
    _ quantity: Quantity, _ target: CompoundUnit
  ) throws(DecimalError) -> Quantity? {
    if quantity.unit.single == .points, target.isPlain {
      return try Quantity(quantity.number, .percent).converted(to: target)
    }
    if quantity.unit.isPlain, target.single == .points {
      return try quantity.converted(to: CompoundUnit(.percent))
        .map { Quantity($0.number, .points) }
    }
    return nil
  }

  private func atMarket(
    _ quantity: Quantity, _ target: CompoundUnit
  ) throws(ConversionError) -> (Quantity, notes: [Hint]) {
    let from = quantity.unit.dimensions
    let to = target.dimensions
    let balance: (Bool) -> Int = { money in
      from.reduce(0) { $1.key.isMoney == money ? $0 + $1.value : $0 }
        - to.reduce(0) { $1.key.isMoney == money ? $0 + $1.value : $0 }
    }
    guard quantity.unit.hasMoney, balance(true) == 0,
      from.filter({ !$0.key.isMoney }) == to.filter({ !$0.key.isMoney })
    else { throw .kinds }
    var result = quantity
    var notes: [Hint] = []
    // Units in the order of writing, so that the same line always gives the same digits.
    let atoms = quantity.unit.factors.map(\.atom) + target.factors.map(\.atom)
    var done: Set<BaseDimension> = []
    for atom in atoms {
      guard let dimension = atom.dimension, dimension.isMoney, dimension != .tao,
        done.insert(dimension).inserted
      else { continue }
      let change = (from[dimension] ?? 0) - (to[dimension] ?? 0)
      guard change != 0 else { continue }
      let (price, power, said) = try price(of: dimension)
      do throws(DecimalError) {
        guard let factor = try price.raised(to: change * power) else {
          throw DecimalError.unitTooComplex
        }
        result = try result.multiplied(by: factor)
      } catch {
        throw .number(error)
      }
      notes += said(quantity, target)
    }
    let converted: Quantity?
    do throws(DecimalError) { converted = try result.converted(to: target) } catch {
      throw .number(error)
    }
    guard let converted else { throw .kinds }
    return (converted, notes)
  }

  /// TAO for one unit of other money as a price to a power, and what to say about the price used. A
  /// rate is kept as it was given, so that no digit of it is lost.
  private func price(
    of dimension: BaseDimension
  ) throws(ConversionError) -> (Quantity, power: Int, notes: (Quantity, CompoundUnit) -> [Hint]) {
    switch dimension {
    case .alpha(let netuid):
      let pool: PoolValue
      do throws(MarketProblem) { pool = try world.poolValue(of: netuid) } catch {
        throw .market(error)
      }
      guard let price = pool.price else { throw .market(.emptyPool(netuid)) }
      return (price, 1, { spotNotes($0, $1, netuid) })
    case .currency(let code):
      guard let rate = world.rate(of: code), !rate.perTAO.isZero else {
        throw .market(.noRate(code))
      }
      let perTAO = Quantity(rate.perTAO, .currency(code))
      let price = Quantity(
        rate.perTAO,
        CompoundUnit([.init(atom: .currency(code), power: 1), .init(atom: .tao, power: -1)]))
      return (price, -1, { _, _ in [Hint("at \(perTAO.text) for 1 TAO (\(rate.source))")] })
    case .lessonAlpha: throw .market(.lessonAlpha)
    case .tao, .points, .time: throw .kinds
    }
  }

  private func spotNotes(_ quantity: Quantity, _ target: CompoundUnit, _ netuid: Netuid) -> [Hint] {
    let block = world.block.map { " of block \(DecimalNumber(Int64(clamping: $0)).fullText)" } ?? ""
    let notes = [Hint("at the spot price\(block), before fee and price impact")]
    let amount = quantity.number.rounded(toFraction: 9)
    guard !amount.isNegative, !amount.isZero else { return notes }
    let subnet = "\(netuid.value)"
    if quantity.unit.single == .alpha(netuid) {
      let code = "sell(\(subnet), \(amount.plainText) α\(subnet))"
      return notes + [Hint("what a sale returns", code: code)]
    }
    if quantity.unit.single == .tao, target.single == .alpha(netuid) {
      let code = "buy(\(subnet), \(amount.plainText) TAO)"
      return notes + [Hint("what a purchase gives", code: code)]
    }
    return notes
  }
}
