import Diagnostics
import Synchronization

/// What stands below the front matter of a lesson, read when somebody first asks for it: who opens one
/// lesson needs no more than the names of the others.
final class LessonBody: Hashable, Sendable {
  /// The body as it was read.
  struct Parts: Hashable, Sendable {
    var opening: [LessonPart]
    var steps: [LessonStep]
    /// What is wrong with its form.
    var faults: [Diagnostic] = []
  }

  private enum State {
    case unread(@Sendable () -> Parts)
    case read(Parts)
  }

  private let state: Mutex<State>

  init(_ read: @escaping @Sendable () -> Parts) {
    state = Mutex(.unread(read))
  }

  init(_ parts: Parts) {
    state = Mutex(.read(parts))
  }

  var parts: Parts {
    state.withLock { state in
      switch state {
      case .read(let parts): return parts
      case .unread(let read):
        let parts = read()
        state = .read(parts)
        return parts
      }
    }
  }

  static func == (left: LessonBody, right: LessonBody) -> Bool {
    left === right || left.parts == right.parts
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(parts)
  }
}
