/// What is asked within questions about leaving.
extension Aspect {
  static let leaving: [String] = [
    """
    leave-large/limit < * leave-large price-impact slippage leave leave-cost price-fall lose : @#limit sell/selling/unstake/exit/dump/leave/unload/sale/swap/trade/verkaufen/vender/get_out/out/take_out/size \
    -buy/buying/stake/staking/into
    """,
    """
    price-impact/limit < * price-impact leave-large slippage buy-alpha price-fall : @#limit buy/buying/stake/staking/into/in/put/purchase -sell/selling/unstake/exit/dump/out
    """,
    """
    leave-large < leave when-sell leave-cost price-impact : sell/unstake/dump/unload \
    quick*/fast/at_once/immediately/in_one_go/in_one_order/all_at_once/schnell/rapido @#alpha/@#amount -should/when
    """,
    """
    leave-large < leave-time order-refused leave locked lose : \
    too_many/everyone/everybody/all_people/all_stakers/many_people/lots_of_people/all_leave/all_unstake/alle/todos \
    unstake*/leave*/sell*/exit*/withdraw*/aussteig* if/what_happens/when/happens/wenn/si/can
    """,
    """
    leave-large/empty < leave-large price-impact emission order-refused leave : pool/pools empty/emptied/dry/drained/runs_out/run_out/no_tao
    """,
    """
    leave-cost < earn leave leave-large leave-part price-impact how-much : get_for/receive_for/fetch/sell_for/bekomme_fur/dan_por \
    @#alpha/@#share -buy/stake/staking/earn/reward/rewards/tax ; \
    sell/sold/selling/unstake/unstaked/unstaking/sale_of/verkaufe/vendo get/receive/come/bring/back/arrive/left/bekomme/recibo/what_if \
    @#alpha -tax/should/when/limit/impact/rewards
    """,
    "leave-time < locked leave leave-part dereg choose-subnet switch : "
      + "queue*/waiting_list/unbond*/cooldown/cool_down/warteschlange/cola -lock*/locked",
    """
    order-refused < slippage fees minimum leave how-undo : error/failed/failing/refused/rejected/fails/denied/declined/doesnt_work/not_work/didnt_work \
    slippage/order/stake/unstake/swap/transaction/tx/limit/too_high/balance -what_is/validator/exchange
    """,
    """
    when-sell/time < when-sell tax-swap volatility leave-time rewards-when advice : \
    time_of_day/time_of_the_day/hour_of/which_hour/what_hour/day_of_the_week/weekday/weekend/weekends/at_night/morning \
    best/good/cheap*/better/when trade/buy/sell/swap/stake/unstake
    """,
    """
    switch/should < switch should-i when-sell leave advice root-or-alpha earn-compare : \
    should/worth/better/good_idea/smart/wise/soll/debo/deberia move/switch/change/go/wechseln/rotate/shift \
    from/to/into root/@#subnet/subnet/subnets/alpha -validator/validators/tax/wallet/coldkey
    """,
    """
    leave/dust < * leave minimum : dust/leftovers/crumbs/tiny_amount/tiny_rest \
    rid/clean*/remove/sell/unstake/out/clear/move/leave/stuck/merge/consolidat*/do_with -stardust/price
    """,
    """
    leave-part < leave leave-cost leave-time locked rewards-form : only/just/some/half/part/portion/piece/partial* take_out/withdraw/unstake/out \
    can/possible/is/may -cost/fee/fees/@#subnet
    """,
  ]
}
