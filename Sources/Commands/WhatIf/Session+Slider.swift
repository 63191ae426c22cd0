public import Answers
public import LabSession
import Presentation

extension Session {
  /// What follows if the value of a slider stood here: at its start what the line itself answers.
  public func answer(_ slider: Slider, at stop: Slider.Stop) -> Answer {
    do {
      return try consequences(of: slider.subject, being: stop.text, order: slider.order)
        .answer(with: slider.steadyFigures)
    } catch {
      return Answer(to: error)
    }
  }
}

extension Session {
  /// The slider of a `what if` whose answer is movable; nil for any other line.
  public func slider(of line: String) -> Slider? {
    let text = TypedLine(line).text
    guard let type = verb(of: text), type == WhatCommand.self else { return nil }
    let words = Array(LineWords.split(text).dropFirst())
    guard let command = try? type.command(of: words) as? WhatCommand else { return nil }
    var copy = self
    return try? command.slider(in: &copy)
  }
}

extension WhatCommand {
  /// Where the value starts, and which rows its table keeps.
  fileprivate func slider(in session: inout Session) throws -> Slider? {
    let request = try WhatRequest(words.dropFirst().joined(separator: " "), in: &session)
    let (subject, order) = (request.subject, OrderOfNow(in: session))
    let start: String?
    let reach: Int
    switch request.values {
    case .one(let value): (start, reach) = (value, 1)
    case .around: (start, reach) = (try subject.present(in: &session), 2)
    case .range: return nil
    }
    guard let start,
      var slider = try Slider(subject, at: start, order: order, in: &session)
    else { return nil }
    let near = try slider.stops(beside: reach).map {
      try session.consequences(of: subject, being: $0.text, order: order)
    }
    slider.steady(near)
    return slider
  }
}

extension Slider {
  /// Keeps the rows of its table steady: at the value of now no figure changes, its neighbours tell
  /// which ones will.
  mutating func steady(_ near: [Consequences]) {
    guard near.contains(where: \.isPresent) else { return }
    steadyFigures = Set(near.flatMap(\.figures).filter(\.isChanged).map(\.name))
  }
}
