import Presentation

extension Session {
  /// What follows if the value of a slider stood here: at its start what the line itself answers.
  public func answer(_ slider: Slider, at stop: Slider.Stop) -> Answer {
    do {
      return try consequences(of: slider.subject, being: stop.text, order: slider.order)
        .answer(with: slider.steadyFigures)
    } catch {
      return Session.answer(to: error)
    }
  }
}

extension Slider {
  /// Asks the neighbours itself.
  mutating func steady(in session: Session) throws {
    steady(
      try stops(beside: 1).map {
        try session.consequences(of: subject, being: $0.text, order: order)
      })
  }

  /// Keeps the rows of its table steady: at the value of now no figure changes, its neighbours tell
  /// which ones will.
  mutating func steady(_ near: [Consequences]) {
    guard near.contains(where: \.isPresent) else { return }
    steadyFigures = Set(near.flatMap(\.figures).filter(\.isChanged).map(\.name))
  }
}
