import Calculator
import Decimals
import Diagnostics
import LabSession
import Market
import StakingModel

/// A `what if` whose value can be moved: where it starts, and where it can go from there.
///
/// `Session.answer(_:at:)` says what follows at each stop.
public struct Slider: Sendable {
  /// One value of the name.
  public struct Stop: Hashable, Sendable {
    let number: DecimalNumber
    /// The value as it is typed behind `NAME =`.
    public let text: String
    /// The value as it is shown.
    let label: String
  }

  /// Which way, and how far.
  public enum Move: Hashable, Sendable, CaseIterable {
    case less, more, muchLess, muchMore
  }

  /// What is moved.
  public var name: String { subject.name }
  /// Where it starts: the typed value, or the value of now.
  public let start: Stop
  let subject: WhatSubject
  let scale: SliderScale
  private let unit: CompoundUnit
  /// The last order, to compare with.
  let order: OrderOfNow?
  /// Figures that are shown at every stop, so that the table keeps its rows.
  var steadyFigures: Set<String> = []

  /// The next stop; the same one at an end.
  public func stop(after stop: Stop, _ move: Move) -> Stop {
    let number = scale.next(
      to: stop.number, up: move == .more || move == .muchMore,
      long: move == .muchLess || move == .muchMore)
    return number == stop.number ? stop : self.stop(at: number)
  }

  func stop(at number: DecimalNumber) -> Stop {
    if number == start.number { return start }
    let quantity = Quantity(number, unit)
    let text = subject.text(quantity)
    return Stop(number: number, text: text, label: subject.isSetting ? text : quantity.text)
  }

  /// Stops around the start, at most so many on each side, in order.
  func stops(beside count: Int) -> [Stop] {
    func run(_ move: Move) -> [Stop] {
      var stops = [start]
      while let last = stops.last, stops.count <= count {
        let next = stop(after: last, move)
        guard next != last else { break }
        stops.append(next)
      }
      return Array(stops.dropFirst())
    }
    return run(.less).reversed() + [start] + run(.more)
  }
}

extension Slider {
  /// A slider that starts at a value; nil where the value is no number, or stands for a name.
  init?(
    _ subject: WhatSubject, at text: String, order: OrderOfNow?, in session: inout Session
  ) throws {
    var text = text
    let quantity: Quantity?
    switch subject {
    case .variable:
      let scope = try session.scope()
      quantity = try scope.peek(SourceText(name: "", text: text)).value.quantity
    case .setting(let entry):
      text = session.settings.accepted(text, for: entry) ?? text
      quantity = Quantity(setting: text)
    }
    guard let quantity else { return nil }
    self.subject = subject
    self.order = order
    unit = quantity.unit
    start = Stop(
      number: quantity.number, text: text, label: subject.isSetting ? text : quantity.text)
    scale =
      switch subject {
      case .variable: SliderScale(around: quantity)
      case .setting(let entry): try Slider.scale(of: entry, quantity, in: &session)
      }
    if stops(beside: 1).count < 2 { return nil }
  }

  /// Within what the setting takes.
  private static func scale(
    of entry: SettingEntry, _ quantity: Quantity, in session: inout Session
  ) throws -> SliderScale {
    if entry.name == SettingEntry.subnet.name {
      let netuids = try session.snapshot().subnets.map { DecimalNumber(Int64($0.netuid.value)) }
      return SliderScale(.list(netuids.filter { !$0.isZero }.sorted()))
    }
    // A price moves in even steps, an amount of money by factors.
    let isPrice = entry.name == SettingEntry.price.name
    var scale = SliderScale(around: isPrice ? Quantity(quantity.number) : quantity)
    if quantity.unit.single == .percent {
      let highest = (0...100).last { entry.normalised("\($0)%") != nil }
      scale.high = highest.map { max(DecimalNumber(Int64($0)), quantity.number) }
    } else if case .multiples(let step, _) = scale.spacing {
      scale.low = entry.normalised("0") == nil ? min(step, quantity.number) : scale.low
    }
    return scale
  }
}
