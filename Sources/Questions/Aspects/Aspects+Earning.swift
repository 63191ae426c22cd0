/// What is asked within questions about earning.
extension Aspect {
  static let earning: [String] = [
    // What is to come in at a pace is wanted; nothing is staked yet.
    "needed! < * : @#goal -how_long/enough/realistic/possible/too",
    "earn < needed : how_much/what do/does/can/will/would/could i/we/you/one/people/it earn/make ^7 "
      + "-need*/must/required/goal/want/@#goal/until",
    "earn < needed until-grown inflation rewards-when : how_many/how_much/what @#amount @#time "
      + "a_day/per_day/a_week/per_week/a_month/per_month/a_year/per_year/daily/weekly/monthly/yearly "
      + "from/with/on/in/for/have/staked @#subnet/root -need*/must/required/goal/want/@#goal/until/@#payment",
    "earn < needed until-grown my-profit : how_many/how_much/what i/we/you win/earn/get/gain/make/have "
      + "@#amount @#time if/with/for/on/in/after -need*/must/required/want/@#goal/until/till/double",
    "earn < buy-alpha currency leave-part : @#alpha @#time earn*/get/make/reward*/yield/pay* -sell*/tax",
    "earn < rewards-when rewards-form needed : earnings/reward/rewards/yield/income @#time "
      + "per/for/in/a -often/when/why/no/not/nothing/first/every/tax ^6",
    "earn < take leave-cost : @#taken @#amount earn*/cost/lose/less/pay*/get/make @#tao/root/@#subnet "
      + "-reward/rewards",
    """
    earn/which-subnet < * : in_a_subnet/in_one_subnet/in_some_subnet/in_any_subnet/in_the_subnet/in_subnets \
    ^4 -what/why/how/is/whats ; earn/get/make/earnings/yield/rewards/pay/pays/give/gives/bring \
    in_a_subnet/in_one_subnet/in_some_subnet/in_subnets/on_subnets/in_the_subnets \
    -@#subnet/root/better/more/less/or/than/versus/vs/exchange/tax/which/best/most ; \
    @#amount in_a_subnet/into_a_subnet/in_one_subnet/in_some_subnet/into_some_subnet/in_subnets ^8 \
    -@#subnet/root/what/how/should/which/better
    """,
    "earn/which-subnet! < * : and_alpha/and_in_alpha/or_in_alpha/and_subnets/and_in_a_subnet/and_a_subnet/"
      + "what_about_alpha/what_about_subnets/what_about_a_subnet/how_about_alpha ^5 -root/one/@#subnet/between",
    "earn/which-subnet < * : stake/put/invest/move/add/buy/swap/unstake/sell/transfer @#amount "
      + "$in/into/on/onto/to/from/at ^6 -@#subnet/root/what/which/where",
    """
    earn-compare/more < needed become-validator earn earn-rate how-much choose-subnet compounding : \
    earn_more/more_rewards/more_reward/more_yield/more_out/better_yield/higher_yield/higher_apy/more_interest \
    how/can/ways/way/tips/maxim*/optimi*/improve/boost/increase \
    -validator/pays/why/root/exchange/or/than/subnet/if ; \
    maxim*/optimi*/improve/boost/increase my/the/our reward*/yield/earnings/return/returns/apy/income
    """,
    """
    earn-compare/why-more~ < root-or-alpha what-is-subnet earn-compare earn-rate where-from exchange-quote : \
    why/how_come/warum/por_que/wieso yield*/pay/pays/earn*/rate/rates/apy/apr/more/higher/bringen/bringt/rinden/mehr/mas subnet/subnets/alpha/subnetze/subredes than_root/root/als_root/que_root \
    more/higher/better/bigger/mehr/hoher/mas/mayor/so_much -fall*/drop*/declin*/less/exchange/@#exchange/should/safe*
    """,
    """
    earn-compare/why-more < root-decline earn-rate where-from history price-fall leave exchange-quote root-or-alpha what-is-subnet earn-compare : \
    why/how_come/warum pay/pays/yield*/earn*/rate/apy/more @#subnet root -fall*/drop*/declin*/less ; \
    why/how_can/how_come/warum pay/pays/give/gives/offer percent/@#rate/high/much/more subnet/subnets/alpha -exchange/@#exchange
    """,
    "earn-compare < root-or-alpha earn-compare keep-swap switch should-i : root/alpha/exchange better/best/more for_me/than_mine/than_what_i/for_my "
      + "-safer/safe/tax/difference/@#amount",
    "earn-compare < exchange-quote : better/more/worse/beat/than root/alpha/@#subnet @#exchange/exchange "
      + "-true/why/real/scam",
    """
    earn-rate/price~ < ? earn-rate volatility price-fall compounding metrics earn guaranteed root-or-alpha : \
    apy/apr/rate/rates/yield/yields/rendite/rendimiento/tasa \
    include*/included/contain*/count*/counted/consider*/account_for/take_into_account/already/in_it/enthalt*/beinhaltet/incluye/inkl*/factor*/reflect* \
    price/prices/kurs/preis/kurse/precio/fall/falls/drop/drops/change/changes/movement/movements/volatility/appreciation -tax*/income/fee/fees/take/tax/taxes/@#change
    """,
    """
    earn-rate/net < * : gross/net gross/net or/vs/versus/and ; before/after before/after \
    fee/fees/take/tax/taxes/commission or/vs/and -should/sell/@#amount ; is/are rate/rates/apy/yield/figures/numbers/this/that \
    net/gross/after_fees/before_fees/after_take/before_take/after_tax/before_tax/including_fees -@#amount/@#rate
    """,
    """
    root-decline/others < where-from rewards-form emission legal earn root-proportion take : \
    affect*/depend*/influence*/dilut*/share/shared/smaller/less/impact other/others/everyone/everybody/people/more_people/many \
    reward*/yield/rate/apy/earn*/dividend* -price/tax/sell
    """,
    """
    compounding/often < compounding claim earn rewards-when : \
    compound*/reinvest*/restak* weekly/daily/monthly/often/oftener/frequen*/every/each \
    beat*/better/vs/or/than/worth/how/should/best/matter*/difference
    """,
    """
    where-from/revenue < where-from what-is-subnet emission inflation guaranteed dtao : \
    revenue*/customers/clients/sales/profit_of/profits_of/sell_something/real_income/business \
    subnet/subnets/@#subnet/bittensor/ai/network/chutes/reward*/yield -my/tax/i/ask/asks
    """,
    """
    history < volatility switch leave-large advice earn-compare root-decline price-fall subnet-price metrics : \
    24h/24_h/last_month/last_week/year_ago/months_ago/weeks_ago/past_month/past_week/lately/recently/so_far/since \
    @#subnet/root change*/perform*/crash*/price/apy/apr/rate/yield/do/did/went/moved -i/my/bought ; \
    ever crash*/fall/fell/drop*/dump*/halv*/lose/lost/collapse* @#subnet/root/price -can/will/could/my/i
    """,
    """
    until-grown < needed : how_long/when until/till/take @#amount double*/reach/grow*/become
    """,
  ]
}
