/// Which rules the numbers follow; it changes when the same input may give other numbers.
enum ReportModel {
  /// The version of the reports' arithmetic and the runtime it follows.
  static let version = "taolab-model/1, rules of runtime 475"
}
