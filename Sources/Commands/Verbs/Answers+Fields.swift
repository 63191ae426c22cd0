import Answers
import JSONText
import LabSession

extension StakeCommand {
  static let fields =
    JSONField.shapes(
      ("for a subnet", StakeAnswer.record.fields), ("for root", RootTransfer.stakeRecord.fields))
    + SandboxNote.order.fields
}

extension UnstakeCommand {
  static let fields = JSONField.shapes(
    ("for a subnet", UnstakeAnswer.record.fields + SandboxNote.order.fields),
    ("for root", RootTransfer.unstakeRecord.fields + SandboxNote.order.fields),
    ("for everything at once", LeaveAnswer.record.fields))
}

extension QuoteCommand {
  static let fields = JSONField.shapes(
    ("for TAO into a subnet", StakeAnswer.record.fields),
    ("for alpha", UnstakeAnswer.record.fields),
    ("for TAO on root", RootTransfer.stakeRecord.fields),
    ("for TAO from root", RootTransfer.unstakeRecord.fields))
}

extension ExitCommand {
  /// Without words it leaves the lab and answers nothing.
  static let fields = JSONField.shapes(
    (
      "for an order",
      JSONField.shapes(
        ("for a subnet", ExitAnswer.record.fields), ("for root", RootExit.record.fields))
    ), ("for leaving the lab", []))
}

extension MarketCommand {
  static let fields = JSONField.shapes(
    ("for one subnet", MarketDetail.record.fields), ("for root", RootDetail.record.fields),
    ("for the list", MarketTable.record.fields))
}

extension SplitCommand {
  static let fields = SplitAnswer.record.fields
}

extension BreakEvenCommand {
  static let fields = BreakEvenAnswer.record.fields
}

extension CompareCommand {
  static let fields = CompareAnswer.record.fields
}

extension ProjectCommand {
  static let fields = ProjectAnswer.record.fields
}

extension MonteCarloCommand {
  static let fields = JSONField.shapes(
    ("for an amount", MonteCarloAnswer.record.fields),
    ("for holdings", HoldingsChanceAnswer.record.fields))
}

extension PortfolioCommand {
  static let fields = PortfolioAnswer.record.fields
}

extension MoveCommand {
  static let fields = MoveAnswer.record.fields
}

extension ClaimCommand {
  static let fields = ClaimAnswer.record.fields
}

extension WaitCommand {
  static let fields = WaitAnswer.record.fields
}

extension TableCommand {
  static let fields = RangeTable.record.fields
}

extension PlotCommand {
  static let fields = RangeTable.record.fields
}

extension LearnCommand {
  static let fields = LessonStanding.record.fields
}

extension HintCommand {
  static let fields = LessonStanding.record.fields
}

extension GoCommand {
  static let fields = LessonStanding.record.fields
}

extension MarkCommand {
  static let fields = LessonStanding.record.fields
}

extension SolutionCommand {
  static let fields = LessonStanding.record.fields
}

extension SkipCommand {
  static let fields = LessonStanding.record.fields
}

extension BackCommand {
  static let fields = LessonStanding.record.fields
}

extension ReviewCommand {
  static let fields = LessonStanding.record.fields
}

extension PlaceCommand {
  static let fields = LessonStanding.record.fields
}

extension AgainCommand {
  static let fields = LessonStanding.record.fields
}

extension PlayCommand {
  static let fields = Session.playing.fields
}

extension DoneCommand {
  static let fields = LessonStanding.record.fields
}
