public import Presentation

extension Session {
  /// What stands before the cursor; it names the mode. ASCII.
  public var prompt: String { learning?.prompt ?? "taolab> " }

  /// What the lab says when it opens: three lines at most.
  public var greeting: Markup {
    Markup(
      StyledText("Learn how TAO staking works by computing it.   ")
        + StyledText("learn", .code) + " · " + StyledText("help", .code) + " · "
        + StyledText("lessons", .code) + " · " + StyledText("quit", .code))
  }
}
