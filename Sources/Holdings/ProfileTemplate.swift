/// A profile to fill in: one position that is read, and every other key behind a `#`.
public enum ProfileTemplate {
  /// The file. It is read without a fault as it stands, and with every `#~` taken away.
  public static let text = """
    # A profile: what you hold, for `taolab report summary --profile FILE`.
    # Write your own numbers. What stands behind `#` is not read; take away `#~` to use a line.
    # It never holds a key or a seed phrase. `taolab profile check FILE` finds what is wrong.
    taolab: profile/1

    # What the report calls you.
    #~name: Ada

    # Your currency, and what one TAO costs in it on the day you looked. Without a price amounts
    # stay in TAO.
    #~currency: USD
    #~tao_price: {value: 268, as_of: 2026-10-08, source: my exchange}

    # How a summary writes numbers and dates: en, de, fr, hi or ja. Its words stay English.
    #~locale: de

    positions:
      # TAO staked on root.
      - root: 120 TAO
        # The validator: its name, for you, and what it keeps of the dividends, 0% to 18%.
        #~validator: Example Validator
        #~take: 18%

      # Alpha of a subnet: its number or name, and how much alpha you hold, not what it cost.
      #~- subnet: 64
      #~  alpha: 1500.5
      #~  validator: Example Validator
      #~  take: 9%
      # How much of it a lock of your own (conviction) holds.
      #~  locked: 10
      # What it cost with all fees, and the day; `0 TAO` if it was given to you.
      #~  bought_for: 100 TAO
      #~  bought_on: 2026-06-01

      # TAO that an exchange or another provider stakes for you.
      #~- custodial: Example Exchange
      #~  amount: 50 TAO
      # The rate they state for a year and the day they stated it: `quoted_apy` compounds,
      # `quoted_apr` does not.
      #~  quoted_apy: 17.3%
      #~  quoted_on: 2026-09-01
      # What they keep of the rewards out of that rate; leave it out if the rate is net.
      #~  commission: 35%
      # Days in which you cannot withdraw, and days from asking to receiving.
      #~  lock_days: 30
      #~  withdrawal_days: 3
      # Your own estimate of losing everything there within a year.
      #~  loss_probability: 0.5%

    """
}
