import Commands

/// The options that decide where a session runs; with defaults where none were given.
struct Choices: Hashable, Sendable {
  typealias Colour = CommonOptions.Colour

  /// Whether a program reads the answers.
  var json = false
  var plain = false
  var colour = Colour.auto
  var snapshot: String?
  var content: String?
  var course: String?
  var state: String?
  var noState = false

  init() {}

  init(_ options: CommonOptions) {
    json = options.json
    plain = options.plain
    colour = options.colour
    snapshot = options.snapshot
    content = options.content
    course = options.course
    state = options.state
    noState = options.noState
  }
}

/// What was asked for without a verb.
struct LabRequest {
  var lines: [String] = []
  /// Whether a script goes on after a line with an error.
  var keepsGoing = false
  /// A file; with more words behind it, a verb that was mistyped.
  var operands: [String] = []
  var choices = Choices()

  init() {}

  init(_ arguments: LabArguments) {
    lines = arguments.lab.lines
    operands = arguments.lab.operands
    keepsGoing = arguments.lab.keepGoing
    choices = Choices(arguments.common)
  }
}
