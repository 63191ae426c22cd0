/// What stands in a profile, for `help profile` and `docs/profile.md`. Backticks mark what is typed.
public enum ProfileGuide {
  /// One key of the file.
  public struct Key: Hashable, Sendable {
    /// Its names: one, or two of which one is enough.
    public let names: [String]
    /// Whether it must be there, in a word or two.
    public let required: String
    /// What it says and how it is written.
    public let meaning: String

    init(_ name: String, or other: String? = nil, required: String = "no", _ meaning: String) {
      names = [name, other].compactMap { $0 }
      self.required = required
      self.meaning = meaning
    }
  }

  /// Keys that stand together.
  public struct Section: Hashable, Sendable {
    /// What they describe, in a sentence.
    public let title: String
    /// In the order in which they are written.
    public let keys: [Key]
  }

  /// What a profile is, in a few sentences.
  public static let purpose =
    "A profile is a small text file that tells `report summary --profile FILE` what you hold. You "
    + "write it by hand, in YAML or JSON. It never holds a key or a seed phrase: TaoLab reads and "
    + "explains, it signs nothing. A file that seems to hold a secret is refused, and the secret is "
    + "not shown. `profile new` writes one to fill in, `profile check FILE` finds what is wrong with "
    + "it, `hold from FILE` takes it into the lab, and `save profile FILE` writes what the lab holds."

  /// A profile that is read without a fault.
  public static let example = """
    taolab: profile/1
    name: Ada
    currency: USD
    tao_price: {value: 268, as_of: 2026-10-08, source: my exchange}
    positions:
      - root: 120 TAO
        take: 18%
      - subnet: 64
        alpha: 1500.5
      - custodial: Coinbase
        amount: 50 TAO
        quoted_apy: 17.3%
        quoted_on: 2025-09-01
        commission: 35%

    """

  /// First the keys at the top, then those of each kind of position.
  public static let sections = [top, root, subnet, custodial]

  /// How values are written, a sentence or two each.
  public static let values = [
    "TAO always with its unit: `120 TAO`, `0.5 τ` or `1000 rao`. A bare number is refused.",
    "Alpha is counted by the key `alpha`, so the unit may be left out: `1500.5`, `1500.5 α` or "
      + "`1500.5 α64`.",
    "Percentages with their sign: `18%`. `0.18` is refused, for it could mean either.",
    "Numbers with `.` before the fraction, and at most nine digits behind it: `1500.5`. Thousands may be "
      + "grouped, as `1,500.5`. `2.9e-05` is read exactly, as 0.000029.",
    "Dates as `2026-10-08`, in UTC, not ahead of today.",
    "Names on one line of at most 100 characters. Where one is an address, its ends are shown: "
      + "`5F4t…ZAc3`.",
  ]

  private static let top = Section(
    title: "At the top",
    keys: [
      Key("taolab", required: "yes", "the format, always `profile/1`"),
      Key("name", "what the report calls you"),
      Key("currency", "three letters of ISO 4217, `USD` if left out"),
      Key(
        "locale",
        "how a summary writes numbers and dates: `en`, `de`, `fr`, `hi` or `ja`; its words stay "
          + "English"),
      Key(
        "tao_price",
        "your price of one TAO in that currency: `value`, `as_of` (the day), `source` (optional). "
          + "Without it amounts stay in TAO: no price is made up. In the lab a price of your own, "
          + "`set price 250`, counts instead for all that is held there"),
      Key("positions", required: "yes", "a list with at least one position, at most 1,000"),
    ])

  private static let root = Section(
    title: "TAO staked on root",
    keys: [
      Key("root", required: "yes", "how much, as `120 TAO`"),
      Key(
        "validator", "its name or address, for you; it tells two positions in one place apart"),
      Key("take", "what the validator keeps of the dividends, `0%` to `18%`"),
    ])

  private static let subnet = Section(
    title: "Alpha of a subnet",
    keys: [
      Key("subnet", required: "yes", "its number or its name: `64` or `Chutes`"),
      Key("alpha", required: "yes", "how much alpha you hold, as `1500.5` (not what it cost)"),
      Key(
        "locked",
        "how much of it a lock of your own (conviction) holds: it earns, but cannot be sold yet"),
      Key("validator", "as on root"),
      Key("take", "as on root"),
      Key(
        "bought_for",
        "what the alpha cost, fees included, as `100 TAO`; `0 TAO` if it was given to you"),
      Key("bought_on", "the day you bought it"),
    ])

  private static let custodial = Section(
    title: "TAO that an exchange or another provider stakes for you",
    keys: [
      Key("custodial", required: "yes", "who"),
      Key("amount", required: "yes", "how much, as `50 TAO`"),
      Key(
        "quoted_apy", or: "quoted_apr",
        "the rate they state per 365 days: compounded (APY) or simple (APR)"),
      Key("quoted_on", required: "with a rate", "the day they stated it"),
      Key(
        "commission",
        "what they keep of the rewards out of the quoted rate; leave it out if the rate is net"),
      Key("lock_days", "days in which you cannot withdraw"),
      Key("withdrawal_days", "days from asking to receiving"),
      Key("loss_probability", "your own estimate of losing everything there within a year"),
    ])
}
