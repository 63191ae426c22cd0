/// What a `task` asks for and how its author gets there.
public struct TaskPlan: Hashable, Sendable {
  /// Conditions of the sandbox, all of which have to hold: `alpha(64) >= 100 α64`.
  public var goals: [PlacedText]
  /// Lines done before the person begins.
  public var start: [PlacedText]
  /// Lines that reach the goal; other ways count as much.
  public var solution: [PlacedText]
}
