/// What is asked within questions about choosing, validators, claims and the network.
extension Aspect {
  static let choosing: [String] = [
    """
    market-list/fallen~ < market-list volatility history alpha-falls subnet-price choose-subnet advice dereg my-profit ? : which/what/welche/welches/que/cual/list/show/name \
    subnet/subnets/alpha/subnetz/subnetze/subred/subredes \
    lost/fell/fallen/dropped/crashed/declined/sank/dumped/gesunken/gefallen/verloren/perdio/perdido/cayo/bajo/rose/gained/grew/losers/gainers/gestiegen/subio \
    most/hardest/furthest/worst/best/biggest/meisten/starksten/mas/recently/lately/month/week/year -i/my/me/if/tax/@#subnet/root/you
    """,
    """
    dereg/what~ < dereg hack lose what-is-subnet : what_happens/what_becomes/what_if/happens/becomes/was_passiert/que_pasa/what_do_i_get \
    remov*/deregister*/deleted/delisted/dies/die/killed/kicked/pruned/shut/closed/gone/disappears/entfernt/geloscht/elimina*/eliminada/borra* -@#subnet/validator/exchange/@#exchange/who
    """,
    """
    alpha-falls/root-sells~ < ? alpha-falls keep-swap claim root-decline root-proportion price-impact mev where-from price-fall : \
    root/dividends/claim/claims/claiming sell*/sold/push*/dump*/pressure/hurt*/lower*/depress*/down/affect*/druckt/verkauft/vende*/baja \
    price/prices/alpha/subnet/subnets/preis/kurs/precio does/do/is/are/can/will/druckt/drucken/hace/hacen/bajan \
    -if/safe/rate/apy/my_alpha/should/when/tax*/@#change/@#subnet/better/more/how_much/get_back/lose/validator
    """,
    """
    choose-validator/must < choose-validator validator-what should-i what-is-root switch validator-fails : \
    have_to/must/need_to/required/necessary/do_i_need/obliged/muss validator/validators choose/pick/select/set/decide/have/one/wahlen -lowest/which
    """,
    """
    choose-validator/real < choose-validator scam validator-what validator-fails safe : \
    real/genuine/fake/legit/trust*/honest/verify/authentic/scam/echt/serious validator/validators how/is/can/know/check/tell
    """,
    """
    choose-validator/largest < choose-validator counts validator-what market-list root-proportion : \
    largest/biggest/top/most_stake/richest/grosste/main validator/validators who/which/what/list/name/show
    """,
    """
    take/lowest < take : \
    lowest/cheapest/least/smallest/zero/0/low fee/fees/take/commission validator/validators \
    -stake/offline/if/choose/pick/is/are/better
    """,
    """
    take/change < take : change*/raise*/increase*/lower*/alter/adjust/up/hike/erhohen \
    take/commission/fee/fees/cut/percentage validator/validators/they/he/can/could/allowed/how_often \
    -@#taken/@#amount/if/what_happens/to_change/i_change/from/swap/transaction
    """,
    """
    take/kept < take : reward/rewards/dividends/earnings keep*/take*/get*/cut/deduct* @#taken/@#rate -@#tao/root/@#subnet/earn
    """,
    """
    claim/effort < claim technical rewards-when compounding how-start what-is-staking : \
    have_to/must/need_to/do_anything/do_something/work/effort/maintain*/watch/check/manage every_day/daily/each_day/regularly/all_the_time/constantly/every_week/anything/afterwards/after_staking \
    -validator/claim/tax
    """,
    """
    dereg/count < dereg counts history what-is-subnet : how_many/number/list/which subnets removed/deregistered/died/killed/deleted/gone \
    -when/if/mean*/get_removed/next/close/soon/could/will/risk/can
    """,
    "dereg/new < dereg emission become-validator what-is-subnet counts dtao : new_subnet/new_subnets "
      + "how/get_in/join/register*/added/created/come/start/enter -price/early/buy/invest/should/risk/if",
    """
    emission/none < emission metrics market-list subnet-price dereg what-is-subnet : \
    0/zero/no/without/none/off/switched_off/stopped/disabled emission/emissions why/what/mean*/some/subnets/if/is/happens
    """,
    """
    rewards-form < where-from earn claim rewards-when currency what-is-alpha : reward*/dividend*/paid/payout*/pay/belohnung* \
    in_tao/in_alpha/tao_or/alpha_or/or_alpha/or_tao/other_coin/another_coin/which_coin/which_token or/in/which/what -tax/if/@#amount/more/sell
    """,
    """
    choose-subnet/one < should-i advice choose-subnet dereg : @#subnet good/bad/worth/invest*/buy/legit/promising/better -or/vs/than/root/removed/price
    """,
    """
    volatility < what-is-alpha root-or-alpha price-fall history : volatil*/swing*/fluctuat*/wild how/is/are/much/compared/more -why/tax
    """,
    """
    root-or-alpha/safer < root-or-alpha what-is-root spread safe lose earn-compare : root safer/saver/less_risky/riskier/safest/secure \
    -exchange/@#exchange/wallet
    """,
    """
    root-or-alpha/arbitrage < root-or-alpha root-proportion price-impact subnet-price mev : arbitrage*/arb
    """,
    """
    advice < when-sell how-much should-i advice buy-tao other-coins * : should sell/swap/exchange/convert/trade/dump \
    btc/bitcoin/eth/ethereum/sol/solana/stocks/etf/gold/house/savings for/to/into/and tao/bittensor
    """,
    """
    become-validator/cost < become-validator minimum fees needed emission : how_much/cost*/price/expensive/fee \
    register*/registration/start_a_subnet/create_a_subnet/own_subnet/become/subnet_slot/run_a_subnet/open_a_subnet/launch \
    subnet/validator/miner/uid/slot
    """,
    """
    become-validator/mine < become-validator should-i validator-what earn-compare : mine/mining/miner or/vs/versus/than/better stake/staking/validat*
    """,
  ]
}
