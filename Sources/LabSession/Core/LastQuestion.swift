/// The last question that was answered, so that the next line may go on from it.
package struct LastQuestion: Sendable {
  /// Its line, and those that changed what it names, in order.
  package var lines: [String]
  /// The name of what was asked.
  package var intent: String
  /// Lines the answer named for more.
  package var more: [String]
  /// Whether its answer asked for the subnet.
  package var lacksSubnet = false
  /// Lines that the meaning of a word named for more, where one was asked since.
  package var aside: [String] = []
  /// Whether nothing else was answered since.
  package var isLatest = true

  /// How many changes are followed.
  package static let most = 20

  package init(lines: [String], intent: String, more: [String]) {
    self.lines = lines
    self.intent = intent
    self.more = more
  }
}
