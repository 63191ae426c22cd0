/// Why the chain refuses a swap or a stake operation; the names are the chain's own.
public enum SwapError: String, Error, Hashable, Sendable, CaseIterable {
  /// More than 1,000 times the reserve it goes into.
  case swapInputTooLarge = "SwapInputTooLarge"
  /// The reserve it takes from is below the minimum, or the payout rounds to nothing.
  case reservesTooLow = "ReservesTooLow"
  /// The price is at or past the limit already.
  case priceLimitExceeded = "PriceLimitExceeded"
  /// Below the minimum stake of 0.002 TAO.
  case amountTooLow = "AmountTooLow"
  /// The whole order would pass the price limit and may not run in part.
  case slippageTooHigh = "SlippageTooHigh"
}
