/// Blocks as the rates count them: 12 seconds a block, 365 days a year.
public enum ChainCalendar {
  /// Seconds between two blocks.
  public static let secondsPerBlock = 12
  /// Blocks in a day.
  public static let blocksPerDay = 7_200
  /// Blocks in 365 days.
  public static let blocksPerYear = 2_628_000
  /// Days in a year of rates.
  public static let daysPerYear = 365
}
