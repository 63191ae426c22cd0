/// A question that was not answered, with the reasons, so that `why` can tell them.
package struct UnansweredQuestion: Sendable {
  /// As it was typed.
  package var text: String
  /// What was made of it, a sentence each.
  package var reasons: [String]
  /// Whether it lacked nothing but the subnet.
  package var lacksSubnet = false
  /// A line that goes on from here.
  package var line: String

  package init(_ text: String, reasons: [String], line: String) {
    self.text = text
    self.reasons = reasons
    self.line = line
  }
}
