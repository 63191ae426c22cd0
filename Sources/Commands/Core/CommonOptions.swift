import Answers
public import ArgumentParser

/// Options every command takes, before or after its words.
public struct CommonOptions: ParsableArguments {
  /// Whether escape sequences for colour are written.
  public enum Colour: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never
  }

  /// For machines.
  @Flag(name: .long, help: "Answer as JSON, for programs.")
  public var json = false

  /// For screen readers.
  @Flag(name: .long, help: "No colour, no boxes, charts as sentences; for screen readers.")
  public var plain = false

  /// Colour by choice.
  @Option(name: [.customLong("color"), .customLong("colour")], help: "When to use colour.")
  public var colour: Colour = .auto

  /// Another recorded state.
  @Option(name: .long, help: ArgumentHelp("Compute on another snapshot.", valueName: "file"))
  public var snapshot: String?

  /// An author's own lessons and templates.
  @Option(
    name: .long,
    help: ArgumentHelp("Lessons and templates to use instead of the built-in.", valueName: "folder")
  )
  public var content: String?

  /// A course by others.
  @Option(
    name: .long,
    help: ArgumentHelp("Another course in the place of the built-in lessons.", valueName: "folder"))
  public var course: String?

  /// Where state is kept.
  @Option(
    name: .long,
    help: ArgumentHelp("Keep progress, settings and history here.", valueName: "folder"))
  public var state: String?

  /// Keep nothing.
  @Flag(name: .long, help: "Keep nothing and read nothing kept.")
  public var noState = false

  /// Made by the parser.
  public init() {}
}
