import Decimals
import Diagnostics
import StakingModel

/// Units as written, and conversion between them, through the market where needed.
extension Evaluator {
  /// The unit of terms multiplied, or nil after reporting.
  mutating func unit(of terms: [Expression.UnitTerm]) -> CompoundUnit? {
    var factors: [CompoundUnit.Factor] = []
    var isSound = true
    for term in terms {
      guard let atom = atom(of: term) else {
        isSound = false
        continue
      }
      if let index = factors.firstIndex(where: { $0.atom == atom }) {
        factors[index].power += term.power
      } else {
        factors.append(CompoundUnit.Factor(atom: atom, power: term.power))
      }
      let isSimple =
        factors.count <= CompoundUnit.maximumFactors
        && factors.allSatisfy { abs($0.power) <= CompoundUnit.maximumPower }
      if !isSimple {
        report(.numberOutOfRange(.unitTooComplex, source, term.range))
        return nil
      }
    }
    return isSound ? CompoundUnit(factors) : nil
  }

  private mutating func atom(of term: Expression.UnitTerm) -> UnitAtom? {
    switch term.name {
    case .atom(let atom): return atom
    case .alphaOf(let name):
      if let netuid = world.netuid(named: name) {
        namedUnits[term.range] = .alpha(netuid)
        return .alpha(netuid)
      }
      report(.unknownSubnet(name, world: world, source, term.range))
      return nil
    case .unknown(let word):
      if let netuid = world.netuid(symbol: word) ?? UnitNames.netuid(latin: word) {
        namedUnits[term.range] = .alpha(netuid)
        return .alpha(netuid)
      }
      report(.unknownUnit(word, bindings: bindings, source, term.range))
      return nil
    }
  }

  mutating func conversion(of inner: Expression, to targets: [Expression.Target]) -> Value? {
    var current = value(of: inner)
    for target in targets where !target.terms.isEmpty {
      let unit = unit(of: target.terms)
      guard let value = current, let unit else { return nil }
      guard let quantity = value.quantity else {
        report(.notANumber(value, source, inner.range))
        return nil
      }
      current = convert(quantity, inner.range, to: unit, target.range).map { .quantity($0) }
    }
    return current
  }

  private mutating func convert(
    _ quantity: Quantity, _ range: Range<Int>, to unit: CompoundUnit, _ place: Range<Int>
  ) -> Quantity? {
    do throws(ConversionError) {
      let (result, notes) = try Conversion(world: world).convert(quantity, to: unit)
      for note in notes { self.note(note) }
      return result
    } catch {
      switch error {
      case .number(let fault): report(.numberOutOfRange(fault, source, range))
      case .kinds: report(.noConversion(quantity, range, unit, place, source))
      case .market(let problem):
        report(problem.diagnostic(world: world, source: source, range: range, place: place))
      }
      return nil
    }
  }
}
