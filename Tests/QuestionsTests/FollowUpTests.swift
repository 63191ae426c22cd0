import Decimals
import Questions
import StakingModel
import Testing

@Suite struct FollowUpTests {
  @Test(arguments: [
    "and in subnet 4?", "and for a year?", "what about 1000 TAO", "in 64", "100 TAO?", "64 or 4?",
    "with 9% take", "and if the price halves?", "und in Subnetz 4?", "y en la subred 4?",
    "a day", "half of it", "everything",
    "twice as much", "double that", "three times as much", "doppelt so viel", "el doble",
    "1 day have",
    "and for 50?", "and from root?", "what if the validator takes 9%?",
  ])
  func onlyNamesThings(_ text: String) {
    #expect(FollowUp(text) != nil, "\(text)")
  }

  @Test(arguments: [
    "and what is staking", "what about taxes", "and why", "how much do 100 TAO earn", "and", "",
    "stake 10 TAO into 64 at most 1% please", "and is it safe in 64?",
  ])
  func saysMore(_ text: String) {
    #expect(FollowUp(text) == nil, "\(text)")
  }

  /// What is named anew takes the place of what was; all else stays.
  @Test func changesWhatItNames() throws {
    let asked = AskedQuestion("how much do 100 TAO earn on root for a year")
    let other = asked.changed(by: try #require(FollowUp("and in 64 and 4?")))
    #expect(other.intent == asked.intent)
    #expect(other.named.subnets == [Netuid(64), Netuid(4)] && !other.named.isAboutRoot)
    #expect(other.named.tao == asked.named.tao && other.named.times == asked.named.times)
    let more = other.changed(by: try #require(FollowUp("what about 7 TAO")))
    #expect(more.named.tao?.number == DecimalNumber(7) && more.named.subnets.count == 2)
    let bare = asked.changed(by: try #require(FollowUp("and for 50?")))
    #expect(bare.named.amounts.first?.number == DecimalNumber(50))
    let half = other.changed(by: try #require(FollowUp("half of it")))
    #expect(half.named.tao?.number == DecimalNumber(50))
    let twice = half.changed(by: try #require(FollowUp("twice as much")))
    #expect(twice.named.tao?.number == DecimalNumber(100))
    let triple = half.changed(by: try #require(FollowUp("3 times as much")))
    #expect(triple.named.tao?.number == DecimalNumber(150))
    let take = try #require(FollowUp("what if the validator takes 9%?"))
    #expect(take.isTrial && asked.changed(by: take).named.take == DecimalNumber(9))
    let taken = AskedQuestion("how much do 100 TAO earn with 9% take")
    #expect(
      taken.changed(by: try #require(FollowUp("and with 18%?"))).named.take == DecimalNumber(18))
    let fall = asked.changed(by: try #require(FollowUp("and if the price halves?")))
    #expect(fall.intent?.id == "price-fall")
  }
}
