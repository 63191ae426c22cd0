public import CivilTime
public import Inquiry
public import StakingModel

/// What a question is about, as far as the person said it.
public struct ReplySubject: Sendable {
  /// An amount of TAO; nil where none was named.
  public var amount: Amount<TAO>?
  /// An amount of the subnet's alpha; nil where none was named.
  public var alpha: Amount<Alpha>?
  /// Where; nil where no place was named.
  public var place: Place?
  /// Other places that were named, to be compared with the first.
  public var others: [Place] = []
  /// The places in the order of a move: where it begins, where it ends.
  public var route: [Place] = []
  /// Amounts that go to places of their own, to be added up.
  public var parts: [(amount: Amount<TAO>, place: Place)] = []
  /// A second amount: what the first is to become.
  public var target: Amount<TAO>?
  /// Whether what is to be earned was named, not what it is to become.
  public var isGain = false
  /// Another take, to be compared with that of the wishes.
  public var otherTake: UInt16?
  /// A part of a day where the time named is shorter, with its words: `1 block`.
  public var shortTime: (words: String, ofDay: Double)?
  /// For how many days; nil where no time was named.
  public var days: Int?
  /// The days whose recorded price is asked for.
  public var past: ClosedRange<CivilDate>?
  /// What the price is asked to do, as a fraction: −0.5 for half.
  public var priceChange: Double?
  /// Whether that price is TAO's in money, which no amount of TAO depends on.
  public var isAboutTAOPrice = false
  /// Payments whose sum the amount is: how many, of how much, how often.
  public var payments: (count: Int, each: Amount<TAO>, every: String, period: Double)?
  /// A yearly rate that somebody quoted, as a fraction.
  public var quotedRate: Double?
  /// How far an order may push the price, as a fraction, and whether the price itself is meant.
  public var limit: (part: Double, isOfPrice: Bool)?
  /// What the first sentence has to answer: the name of an opening, as `hack/insurance`.
  public var aspect: String?
  /// A currency that was named, by its code.
  public var currency: String?
  /// What one TAO costs, with its currency, where the person has set it.
  public var price: (value: Double, currency: String)?
  /// Whether that price is one that was named.
  public var namesPrice = false
  /// Take and offers the person has set or named.
  public var wishes = Wishes()
  /// Whether the take is one that was named.
  public var namesTake = false

  /// Nothing named.
  public init() {}
}

extension ReplySubject {
  /// Whether the person named an amount, a place or a time of their own.
  var isPersonal: Bool { amount != nil || alpha != nil || place != nil || days != nil }
}
