/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 34 wallet 25 _tao 12 _walle 12 tao 12 _for 8 hardware 8 _i 7 _ledge 6 _is 5 _use 5
    wallet 0 mine 5 which 5 _which 4 _a 3 _app 3 _can 3 _do 3 _does 3 _metam 3 _que 3 _sirve 3
    wallet 0 _talis 3 _what 3 _work 3 can 3 #amount 2 #tao 2 _best 2 _bitte 2 _geht 2 _hold 2
    wallet 0 _moned 2 _my 2 _nova 2 _ok 2 _or 2 _para 2 _recom 2 _shoul 2 _store 2 _to 2 _welch 2
    wallet 0 _where 2 bittensor 2 choose 2 good 2 minimum 2 or 2 stake 2 what 2 where 2 #subnet 1
    wallet 0 _and 1 _bette 1 _bille 1 _compa 1 _das 1 _die 1 _enoug 1 _good 1 _hardw 1 _holdi 1
    wallet 0 _in 1 _ist 1 _keep 1 _mit 1 _no 1 _okay 1 _peopl 1 _phone 1 _polka 1 _richt 1
    wallet 0 _stake 1 _staki 1 _subne 1 _suppo 1 _the 1 _trust 1 _with 1 _works 1 _yes 1 best 1
    wallet 0 define 1 keep 1 not 1 own 1 program 1 should 1 subnet 1
    coldkey-hotkey 32 hotkey 23 _hotke 20 coldkey 18 define 16 _coldk 13 _a 7 _i 7 _and 6 _do 6
    coldkey-hotkey 0 _for 5 _is 4 _que 4 _the 4 _what 4 _whats 4 mine 4 _addre 3 _cold 3 _give 3
    coldkey-hotkey 0 _hot 3 _keys 3 _la 3 _my 3 difference 3 what 3 which 3 _are 2 _es 2 _need 2
    coldkey-hotkey 0 _one 2 _or 2 _son 2 _that 2 _to 2 _und 2 _was 2 _which 2 _why 2 _wozu 2 _y 2
    coldkey-hotkey 0 need 2 or 2 why 2 _anyon 1 _as 1 _ask 1 _asks 1 _betwe 1 _can 1 _diffe 1
    coldkey-hotkey 0 _ein 1 _expla 1 _funds 1 _gibt 1 _help 1 _holds 1 _ist 1 _it 1 _just 1 _key 1
    coldkey-hotkey 0 _leave 1 _lost 1 _meani 1 _miner 1 _of 1 _on 1 _para 1 _safe 1 _same 1
    coldkey-hotkey 0 _serve 1 _sind 1 _sirve 1 _stake 1 _there 1 _they 1 _valid 1 _vs 1 asks 1
    coldkey-hotkey 0 can 1 coins 1 compare 1 help 1 leaked 1 leave 1 miner 1 report 1 safe 1
    coldkey-hotkey 0 same 1 sort 1 stake 1 technical 1 type 1 validator 1
    exchange-staking 32 #exchange 31 stake 24 _staki 18 exchange 16 _excha 12 difference 11 mine 8
    exchange-staking 0 _on 7 _an 6 _coinb 6 _is 6 _it 6 _krake 6 _stake 6 _the 6 safe 6 wallet 6
    exchange-staking 0 _i 5 _walle 5 _binan 4 _does 4 _en 4 _my 4 _own 4 _to 4 _what 4 or 4 own 4
    exchange-staking 0 _ander 3 _at 3 _borse 3 _do 3 _for 3 _ist 3 _me 3 _of 3 _ok 3 _or 3 _que 3
    exchange-staking 0 _was 3 _with 3 can 3 compare 3 define 3 _are 2 _bei 2 _coins 2 _difer 2
    exchange-staking 0 _diffe 2 _drawb 2 _earn 2 _hacer 2 _how 2 _just 2 _lazy 2 _let 2 _real 2
    exchange-staking 0 _se 2 _them 2 _uber 2 _un 2 _versu 2 coins 2 earn 2 same 2 true 2 what 2
    exchange-staking 0 whatif 2 which 2 _a 1 _and 1 _anywa 1 _as 1 _bough 1 _by 1 _can 1 _catch 1
    exchange-staking 0 _chain 1 _click 1 _compa 1 _cons 1 _custo 1 _dejar 1 _die 1 _eine 1
    exchange-staking 0 _einer 1 _el 1 _frien 1 _give 1 _good 1 _ich 1 _if 1 _im 1 _in 1 _leave 1
    exchange-staking 0 _leavi 1 _lose 1 _mi 1 _moned 1 _move 1 _o 1 _off 1 _pros 1 _safe 1 _same 1
    exchange-staking 0 _shoul 1 _take 1 _tao 1 _that 1 _throu 1 _tiene 1 _too 1 _up 1 _vs 1
    exchange-staking 0 _wenn 1 _whats 1 _when 1 _where 1 _why 1 _work 1 buy 1 choose 1 cost 1
    exchange-staking 0 good 1 leave 1 lend 1 move 1 quote 1 start 1 tao 1 when 1 where 1 why 1
    exchange-staking 0 worthit 1
    connect 34 connect 33 _my 12 _walle 11 mine 10 _i 7 _this 7 can 7 wallet 7 #amount 6 _can 6
    connect 0 _for 6 _me 6 _stake 6 _tao 6 stake 6 tao 6 #tao 5 _here 5 program 5 _conne 4 _do 4
    connect 0 _to 4 _in 3 _send 3 _verbi 3 _where 3 _with 3 where 3 #subnet 2 _a 2 _buy 2 _coins 2
    connect 0 _conec 2 _does 2 _hier 2 _hook 2 _ich 2 _is 2 _kann 2 _ledge 2 _link 2 _mi 2 _now 2
    connect 0 _of 2 _progr 2 _sn 2 _talis 2 _tool 2 _touch 2 _up 2 _you 2 hardware 2 now 2
    connect 0 subnet 2 #share 1 _able 1 _addre 1 _alpha 1 _an 1 _app 1 _aqui 1 _bille 1 _broth 1
    connect 0 _butto 1 _das 1 _du 1 _eine 1 _el 1 _every 1 _execu 1 _fur 1 _got 1 _hacer 1 _how 1
    connect 0 _into 1 _it 1 _kanns 1 _log 1 _meine 1 _mich 1 _moned 1 _no 1 _or 1 _order 1 _pay 1
    connect 0 _place 1 _pleas 1 _plug 1 _por 1 _puede 1 _puedo 1 _reall 1 _sign 1 _somew 1
    connect 0 _there 1 _thing 1 _trade 1 _trans 1 _u 1 _una 1 _unsta 1 _way 1 _will 1 alpha 1
    connect 0 get 1 how 1 not 1 one 1 or 1
    """
}
