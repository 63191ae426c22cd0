/// What is asked by what a question names, whatever its other words: a commission, a wallet, a halving.
extension Aspect {
  static let byName: [String] = [
    "exchange-staking/commission~ < exchange-staking take exchange-quote earn-rate fees guaranteed safe custody : @#kept -@#offer ; "
      + "@#kept @#offer -@#amount/real*/true/legit/possible/scam/good/compare*/root/@#subnet/better/or/than",
    "wallet/named~ < ? wallet exchange-staking : @#walletname -lost/seed/phrase/words/hack*/password/safe/scam",
    "halving/when~ < halving price-fall : @#halved when_does/when_will/when_do/when_is/when_are/how_long/wann/cuando -what_happens",
    "halving/halves~ < halving price-fall : @#halved -when_does/when_will/when_do/when_is/when_are/how_long/wann/cuando",
    "earn-compare/until~ < ? earn-compare root-or-alpha diversify switch : until/when/till/once/bis/wann/hasta/cuando root @#subnet "
      + "better/worse/ahead/more/less/beats/equal/besser/mejor/pays/same -should/@#change/safe*/tax*/move/switch",
  ]
}
