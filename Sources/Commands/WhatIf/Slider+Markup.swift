import Calculator
import Decimals
public import Presentation

extension Slider {
  /// Where it stands, and the keys: what is drawn below the answer while a person moves it.
  public func markup(at stop: Stop, for traits: TerminalTraits) -> Markup {
    let (left, right) = traits.unicode ? ("←", "→") : ("<-", "->")
    let isLowest = self.stop(after: stop, .less) == stop
    let isHighest = self.stop(after: stop, .more) == stop
    let lead = StyledText(
      isLowest ? String(repeating: " ", count: left.count + 1) : left + " ", .dim)
    let trail = StyledText(isHighest ? "" : " " + right, .dim)
    let value =
      StyledText(name, .name) + StyledText(" = ", .dim) + StyledText(stop.label, .value)
    let line =
      track(at: stop, room: traits.width - name.count - 20, unicode: traits.unicode)
      .map { $0 + StyledText("   ") + value } ?? lead + value + trail
    let keys = StyledText(
      "\(left) \(right) move · PgUp, PgDn further · Home: \(start.label) · Enter leaves this here · "
        + "Esc goes back · \(keepingLine(at: stop)) keeps it", .dim)
    return Markup([.lines([line]), .paragraph(keys)])
  }

  /// The line that makes the value the one of now; moving it changes nothing.
  func keepingLine(at stop: Stop) -> String {
    subject.isSetting ? "set \(name) \(stop.text)" : "\(name) = \(stop.text)"
  }

  /// The stretch between both ends with the place on it; nil without ends or room.
  private func track(at stop: Stop, room: Int, unicode: Bool) -> StyledText? {
    guard let low = scale.low, let high = scale.high, case .multiples = scale.spacing else {
      return nil
    }
    let names = (self.stop(at: low).label, self.stop(at: high).label)
    let length = min(19, room - names.0.count - names.1.count - 2)
    guard length >= 7, low < high else { return nil }
    let share =
      (stop.number.approximate - low.approximate) / (high.approximate - low.approximate)
    let place = Int((share * Double(length - 1)).rounded())
    let (bar, knob) = unicode ? ("─", "●") : ("-", "o")
    return StyledText(names.0 + " " + String(repeating: bar, count: place), .dim)
      + StyledText(knob, .value)
      + StyledText(String(repeating: bar, count: length - 1 - place) + " " + names.1, .dim)
  }
}
