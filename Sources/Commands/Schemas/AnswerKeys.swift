import Answers

extension StakeCommand {
  static var fields: [JSONField] { StakeAnswer.fields }
}

extension UnstakeCommand {
  static var fields: [JSONField] { UnstakeAnswer.fields }
}

extension ExitCommand {
  static var fields: [JSONField] { ExitAnswer.fields }
}

extension SplitCommand {
  static var fields: [JSONField] { SplitAnswer.fields }
}

extension BreakEvenCommand {
  static var fields: [JSONField] { BreakEvenAnswer.fields }
}

extension CompareCommand {
  static var fields: [JSONField] { CompareAnswer.fields }
}

extension ProjectCommand {
  static var fields: [JSONField] { ProjectAnswer.fields }
}

extension MonteCarloCommand {
  static var fields: [JSONField] { MonteCarloAnswer.fields }
}

extension PortfolioCommand {
  static var fields: [JSONField] { PortfolioAnswer.fields }
}

extension MoveCommand {
  static var fields: [JSONField] { MoveAnswer.fields }
}

extension ClaimCommand {
  static var fields: [JSONField] { ClaimAnswer.fields }
}

extension WaitCommand {
  static var fields: [JSONField] { WaitAnswer.fields }
}

extension MarketCommand {
  static var fields: [JSONField] { MarketTable.fields }
}
