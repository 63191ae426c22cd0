/// What is asked within questions about leaving.
extension Aspect {
  static let leaving: [String] = [
    """
    slippage/stop~ < ? when-sell slippage lose guaranteed order-refused leave-large mev technical : \
    stop_loss/stoploss/stop_order/stop_limit/take_profit/trailing_stop/limit_order/limit_orders/sell_automatically/auto_sell/automatically_sell/automatisch_verkaufen \
    -what_is/mean*/exchange/@#exchange
    """,
    "leave-time/exchange~ < leave-time leave locked exchange-staking : how_long/days/when/fast/quick*/wie_lange/cuanto_tarda/delay "
      + "exchange/@#exchange leave/leaving/withdraw*/unstake/unstaking/out/take/off/exit/abheben/retirar/get -validator/subnet/@#rate/earn*/pay*",
    "leave-cost/exchange~ < leave-cost exchange-staking leave fees price-impact : cost/costs/fee/fees/kostet/cuesta/charge/expensive/free "
      + "exchange/@#exchange leave/leaving/withdraw*/unstake/unstaking/out/off/exit/abheben/retirar/quit -@#kept/or/than/@#rate/earn*",
    "leave/exchange~ < leave leave-part exchange-staking order-refused wallet how-undo switch : "
      + "unstake/unstaking/leave/leaving/exit/stop_staking/stop/end/out_of/out/cash_out/aussteigen/salir/dejar exchange/@#exchange "
      + "how/can/where/want/wie/kann/como/puedo/to/from/i/my/take/get/withdraw -long/much/cost/costs/fee/fees/if/should/better/or/than/@#rate/fail*/bankrupt*/hack*/time",
    """
    leave/or-quit~ < leave how-exit : how/wie/como/can/where leave/exit/get_out/komme_raus/komme_ich_raus/komme_ich_hier_raus/salgo/salir/aussteigen/steige_ich_aus/go_out ^6 \
    -tao/stake/staking/root/subnet/@#subnet/alpha/program/lab/lesson/this/validator/exchange/@#exchange/coins/position/@#amount/wallet/app/money/programa/programm/leccion/screen/pager/here/hier/long/much/many/when/time/cost/costs/@#time/if/fee/fees/without/before/everything/all/todo/alles/quick/fast/easy/hard/possible
    """,
    """
    switch/into~ < ? switch leave buy-alpha how-start root-or-alpha : \
    from_root/from_my_root/off_root/out_of_root/von_root/de_root/desde_root/root_to/root_into/root_nach/root_in_ein/root_stake_to/root_stake_into/root_position \
    to/into/in/nach/a/en subnet/subnets/@#subnet/alpha/subnetz/subred \
    move*/get/switch/go/change/swap/shift/transfer/bring/wechs*/komme/umzieh*/mover/cambiar/pasar/paso/muevo/turn/convert/put/how/wie/como/what_happens/cost/fee \
    -tax*/should/worth/better/claim*/soll/debo/steuer*/earn*/more/why/less/@#offer/unclaimed/reward*/lose/dividend*
    """,
    """
    switch/out~ < ? switch leave buy-alpha how-start root-or-alpha : \
    to_root/into_root/onto_root/on_root/back_to_root/auf_root/nach_root/a_root/en_root from/out_of/off/von/aus/de/desde \
    subnet/subnets/@#subnet/alpha/subnetz/subred move*/get/switch/go/change/swap/shift/transfer/bring/wechs*/mover/cambiar/pasar/turn/convert/how/wie/como \
    -tax*/should/worth/better/claim*/soll/debo/steuer*/earn*/more/why/less/@#offer/unclaimed/reward*/dividend*
    """,
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
