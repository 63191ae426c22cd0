import CLineEditorShim

/// What was typed before anybody asked for it: while an answer was computed or shown.
public enum TypedAhead {
  /// Whether something waits.
  public static var isWaiting: Bool { le_collect_typed_ahead() > 0 }

  /// Drops it, and says how many lines it was.
  public static func drop() -> Int { le_drop_typed_ahead() }
}
