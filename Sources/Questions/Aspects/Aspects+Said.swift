/// What the first sentence has to say where the kind's own begins elsewhere: yes or no, who, how much. None
/// of these decides what an unsure question asks.
extension Aspect {
  static let said: [String] = [
    """
    privacy/words < privacy seed connect what-is-this safe custody : seed/phrase/words/mnemonic/key/keys store*/stored/save/saved/keep/keeps/kept/upload*/sent/know/knows/see/sees/read/collect* \
    this_program/this_tool/the_program/the_lab/this_lab/this_app/taolab/the_tool/in_here
    """,
    """
    privacy/delete < privacy how-holdings how-undo how-save : delete/erase/wipe/forget/clear/purge \
    everything/all/my_data/data/history/about_me/traces/what_i_typed/personal -subnet/alpha/stake/unstake/tao/wallet/account
    """,
    """
    how-holdings/import < how-holdings records how-save : import*/load/read_in/upload/importieren/cargar \
    csv/file/files/taostats/export/exports/koinly -how_report/report/page
    """,
    """
    records/file < records how-save how-holdings : koinly/cointracking/cointracker/coinledger/hledger/tax_software -price/subnet
    """,
    """
    scam/words < scam seed : support/admin/mod/moderator/dm/message/email/mail/call/someone/somebody/website/site/they/guy \
    ask/asks/asked/asking/wants/want/needs/requests/requires/verify/validate \
    words/seed/phrase/mnemonic/recovery/key/keys/passphrase -this_program/this_lab
    """,
    """
    scam/wallet < scam seed connect custody : \
    mod/moderator/admin/support/email/mail/message/dm/link/popup/someone/somebody \
    verify/validate/migrate/migration/synchroni*/unlock/upgrade/restore wallet/account/tokens/coins/stake -this_program/this_lab
    """,
    """
    custody/broke < hack custody exchange-staking validator-fails lose safe leave-time : \
    exchange/exchanges/@#exchange/boerse/borse \
    fail/fails/failed/bankrupt*/bust/insolven*/collapse*/goes_under/closes/shuts/pleite/quiebra* -validator/subnet
    """,
    """
    seed/device < seed wallet how-undo coldkey-hotkey : lost/lose/broke/broken/stolen/died/dead/formatted/verloren/perdi/gone/smashed \
    phone/laptop/computer/device/pc/handy/telefono/hard_drive/notebook -words/seed/phrase/mnemonic
    """,
    """
    coldkey-hotkey/leak < custody coldkey-hotkey seed hack validator-fails scam wrong-address : hotkey/hotkeys \
    steal/steals/thief/gets_my/get_my/got_my/has_my/have_my/knows_my/with_my/attacker
    """,
    """
    compounding/auto < compounding : auto*/automatic*/itself/themselves/von_selbst/solo/autocompound* \
    compound*/reinvest*/restak*/zinseszins -often/weekly/daily/monthly/apy/apr
    """,
    """
    emission/who < emission : who/which/how/wer/quien decide*/determine*/set/sets/split/shared/divided/distributed/calculated/bestimmt/entscheidet \
    emission*/new_tao -price/alpha
    """,
    """
    inflation/real < inflation : inflation*/dilut* protect*/hedge/hedges/offset*/keep_up/against/schutz*/protege
    """,
    """
    inflation/rate < inflation : rate/percent*/high/apr/yearly/annual/annually/per_year/a_year/each_year/prozent/tasa \
    inflation* -real/beat*/staking/root/halving
    """,
    """
    take/good < take : good/normal/typical/average/usual/fair/reasonable/high/too_high/ok/okay/acceptable/much \
    take/takes/commission -lowest/zero/how_much/change*/raise*/raised/if/compare*/vs/@#amount/earn/what_is_the_take
    """,
    """
    dereg/who < dereg what-is-subnet : who/where get/gets/receive*/goes/go/paid/keeps/bekommt/recibe \
    tao/money/pool/alpha/funds/stake dereg*/dies/die/died/dead/remov*/deleted/kicked/shut/pruned/gone
    """,
    """
    leave-large/limit < leave-large : how_much/how_many/wie_viel/cuanto alpha/tokens/can \
    without/before/until sell/dump/unload/unstake/verkaufen/vender -@#subnet/@#amount/@#alpha/@#limit
    """,
    """
    less-after/since < less-after my-profit alpha-falls : yesterday/overnight/last_night/gestern/ayer less/lower/smaller/dropped/shrank/fell/down/weniger/menos \
    my/mein/mi stake/balance/portfolio/position/alpha -reward*/rate/apy/apr/root/data/emission
    """,
  ]
}
