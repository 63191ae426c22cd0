import CivilTime
import Presentation
import Questions
import Testing

@testable import Answers
@testable import Commands
@testable import LabSession

/// Answers whose first sentence is about what was asked within its kind.
@Suite struct AskedAspectTests {
  private var session = Session(environment: Environment(now: UnixTime(seconds: 1_795_363_200)))

  @Test(arguments: [
    ("how do i get 1 TAO a day", "would have to be staked"),
    ("how much of alpha 103 can I sell before I lose 10 %", "can be sold at once in SN103"),
    ("how much can i sell in 64 without moving the price more than 5 %", "has fallen by 5.00 %"),
    ("how much can i buy in 64 without moving the price more than 2%", "has risen by 2.00 %"),
    ("how much can i buy in 64 with less than 2% impact", "less alpha comes than quoted"),
    ("100 tao at coinbase at 17%", "unverified; the network pays root"),
    ("100 tao in a subnet", "depends on the subnet"),
    ("stake ten TAO into", "depends on the subnet"),
    ("what does binance pay me", "is not recorded here"), ("how many rao in a TAO", "One TAO is"),
    ("chance of loss in 64", "of the paths of 100 TAO in SN64"),
    ("is 64 about to be removed", "in the order of removal"),
    ("is my stake insured", "No insurance"),
  ])
  func answersWhatWasAsked(text: String, words: String) {
    let answer = session.running(text)
    let shown = answer.markup.text(for: TerminalTraits(width: 400))
    let first = shown.split(separator: "\n").first ?? ""
    #expect(first.contains(words), "\(shown)")
  }

  @Test func goesOnInWords() {
    var session = session
    _ = session.run(line: "what do 100 TAO earn on root")
    let answer = session.run(line: "and alpha")
    #expect(!answer.isError)
    #expect(answer.markup.text(for: TerminalTraits(width: 400)).contains("depends on the subnet"))
    let later = session.run(line: "and 2 years")
    #expect(later.markup.text(for: TerminalTraits(width: 400)).contains("2 years"))
  }

  @Test(arguments: ["1..2+3?", "ask 1..2+3"])
  func aFaultInACalculationHasItsPlace(line: String) {
    let answer = session.running(line)
    #expect(answer.isError)
    #expect(answer.markup.text(for: TerminalTraits(width: 80)).contains("^"))
  }

  /// "Nothing is locked" is no answer to who has a lock.
  @Test func tellsOfLocksThatAreHeld() {
    var session = session
    func answer() -> String {
      session.run(line: "how long is my alpha locked").markup.text(for: TerminalTraits(width: 400))
    }
    _ = session.run(line: "hold 300 α64")
    #expect(answer().hasPrefix("Nothing is locked"))
    _ = session.run(line: "forget 1")
    _ = session.run(line: "hold 300 α64 locked 40")
    #expect(answer().hasPrefix("Locks of your own hold 2.787"))
  }

  @Test func tellsOfWhatIsHeld() {
    var session = session
    _ = session.run(line: "hold 300 α64")
    _ = session.run(line: "hold 120 TAO on root")
    let worst = session.run(line: "what is my worst position").markup
    #expect(worst.text(for: TerminalTraits(width: 400)).contains("Leaving takes most from SN64"))
    let worth = session.run(line: "what do I have in euro").markup
    #expect(worth.text(for: TerminalTraits(width: 400)).contains("For EUR say what one TAO costs"))
  }
}
