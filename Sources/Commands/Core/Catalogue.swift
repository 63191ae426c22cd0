import ArgumentParser

/// The one list: every subcommand of the shell and every verb of the prompt.
public enum Catalogue {
  /// In the order of `help`.
  public static let all: [any LabCommand.Type] = [
    LearnCommand.self,
    LessonsCommand.self,
    AskCommand.self,
    HintCommand.self,
    SkipCommand.self,
    BackCommand.self,
    GoCommand.self,
    MarkCommand.self,
    MarksCommand.self,
    SolutionCommand.self,
    AgainCommand.self,
    PlayCommand.self,
    DoneCommand.self,
    RestartCommand.self,
    ReviewCommand.self,
    PlaceCommand.self,
    ProgressCommand.self,
    StakeCommand.self,
    UnstakeCommand.self,
    MoveCommand.self,
    ClaimCommand.self,
    WaitCommand.self,
    PortfolioCommand.self,
    HistoryCommand.self,
    UndoCommand.self,
    RedoCommand.self,
    ResetCommand.self,
    SaveCommand.self,
    LoadCommand.self,
    HoldCommand.self,
    HoldingsCommand.self,
    EarnCommand.self,
    LeaveCommand.self,
    ForgetCommand.self,
    ProfileCommand.self,
    ImportCommand.self,
    RecordsCommand.self,
    QuoteCommand.self,
    ExitCommand.self,
    SplitCommand.self,
    BreakEvenCommand.self,
    MarketCommand.self,
    CorrelationCommand.self,
    DataCommand.self,
    CompareCommand.self,
    ProjectCommand.self,
    MonteCarloCommand.self,
    WhyCommand.self,
    VarsCommand.self,
    WhatCommand.self,
    TableCommand.self,
    PlotCommand.self,
    TermCommand.self,
    FactsCommand.self,
    FindCommand.self,
    HelpCommand.self,
    ReportCommand.self,
    SetCommand.self,
    KeysCommand.self,
    ClearCommand.self,
    LessonCommand.self,
    ModelCommand.self,
    TemplateCommand.self,
    CompletionsCommand.self,
    ManualCommand.self,
    QuitCommand.self,
  ]

  /// The words behind `report`.
  public static let reports = ReportEntry.names
  /// The verbs, in that order.
  public static var verbs: [String] { all.map { $0.verb } }

  /// The command of a verb, or nil.
  public static func command(named verb: some StringProtocol) -> (any LabCommand.Type)? {
    let wanted = verb.lowercased()
    return all.first { $0.verb == wanted || $0.configuration.aliases.contains(wanted) }
  }
}
