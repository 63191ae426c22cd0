/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 44 wallet 35 _walle 18 _tao 12 tao 12 _i 9 hardware 9 _for 8 _is 7 which 7 _ledge 6
    wallet 0 _do 5 _use 5 _which 5 can 5 mine 5 _a 4 _app 4 _can 4 _metam 4 _que 4 _talis 4
    wallet 0 _what 4 _does 3 _my 3 _or 3 _sirve 3 _welch 3 _work 3 minimum 3 or 3 what 3 #amount 2
    wallet 0 #tao 2 _best 2 _bitte 2 _enoug 2 _geht 2 _hardw 2 _hold 2 _in 2 _moned 2 _nova 2
    wallet 0 _ok 2 _para 2 _recom 2 _shoul 2 _store 2 _the 2 _to 2 _where 2 best 2 bittensor 2
    wallet 0 choose 2 good 2 need 2 safe 2 stake 2 where 2 #exchange 1 #subnet 1 _alpha 1 _an 1
    wallet 0 _and 1 _bette 1 _bille 1 _brauc 1 _carte 1 _compa 1 _das 1 _die 1 _eigen 1 _eine 1
    wallet 0 _es 1 _excha 1 _furs 1 _good 1 _holdi 1 _ich 1 _ist 1 _keep 1 _mas 1 _mit 1 _need 1
    wallet 0 _no 1 _of 1 _okay 1 _peopl 1 _phone 1 _polka 1 _puedo 1 _richt 1 _safes 1 _see 1
    wallet 0 _segur 1 _softw 1 _speci 1 _stake 1 _staki 1 _subne 1 _suppo 1 _think 1 _trust 1
    wallet 0 _with 1 _works 1 _yes 1 _you 1 alpha 1 define 1 exchange 1 keep 1 more 1 not 1 own 1
    wallet 0 program 1 should 1 subnet 1
    coldkey-hotkey 39 hotkey 27 _hotke 24 coldkey 23 define 16 _coldk 15 _i 9 _a 8 _do 8 _and 7
    coldkey-hotkey 0 _the 6 mine 6 _for 5 _is 5 _what 5 which 5 _addre 4 _la 4 _my 4 _que 4
    coldkey-hotkey 0 _whats 4 _which 4 difference 4 what 4 _are 3 _cold 3 _es 3 _give 3 _hot 3
    coldkey-hotkey 0 _keys 3 _y 3 _holds 2 _ist 2 _it 2 _key 2 _need 2 _of 2 _one 2 _or 2 _schlu 2
    coldkey-hotkey 0 _son 2 _that 2 _to 2 _und 2 _valid 2 _was 2 _why 2 _wozu 2 coins 2 need 2
    coldkey-hotkey 0 or 2 validator 2 why 2 _anyon 1 _as 1 _ask 1 _asks 1 _betwe 1 _can 1 _coins 1
    coldkey-hotkey 0 _cual 1 _difer 1 _diffe 1 _ein 1 _entre 1 _expla 1 _funds 1 _gibt 1 _help 1
    coldkey-hotkey 0 _just 1 _leave 1 _lost 1 _meani 1 _miner 1 _on 1 _para 1 _safe 1 _same 1
    coldkey-hotkey 0 _secre 1 _serve 1 _shows 1 _sind 1 _sirve 1 _stake 1 _them 1 _there 1 _they 1
    coldkey-hotkey 0 _vs 1 _welch 1 _with 1 asks 1 can 1 compare 1 custody 1 help 1 leaked 1
    coldkey-hotkey 0 leave 1 miner 1 quote 1 report 1 safe 1 same 1 show 1 sort 1 stake 1
    coldkey-hotkey 0 technical 1 type 1
    exchange-staking 39 #exchange 38 stake 28 _staki 19 exchange 19 _excha 15 difference 11
    exchange-staking 0 _stake 9 mine 9 _krake 8 _the 8 _coinb 7 _is 7 _it 7 _on 7 wallet 7 _an 6
    exchange-staking 0 _my 6 _walle 6 or 6 safe 6 _at 5 _binan 5 _does 5 _en 5 _i 5 _own 5 _of 4
    exchange-staking 0 _or 4 _que 4 _to 4 _what 4 define 4 _ander 3 _bei 3 _borse 3 _do 3 _for 3
    exchange-staking 0 _ist 3 _just 3 _me 3 _ok 3 _was 3 _with 3 can 3 compare 3 what 3 whatif 3
    exchange-staking 0 which 3 _and 2 _are 2 _coins 2 _difer 2 _diffe 2 _drawb 2 _earn 2 _hacer 2
    exchange-staking 0 _how 2 _lazy 2 _let 2 _real 2 _se 2 _that 2 _them 2 _uber 2 _un 2 _versu 2
    exchange-staking 0 _whats 2 coins 2 earn 2 same 2 true 2 _a 1 _anywa 1 _as 1 _bad 1 _be 1
    exchange-staking 0 _bette 1 _bough 1 _by 1 _can 1 _catch 1 _chain 1 _click 1 _compa 1 _cons 1
    exchange-staking 0 _conve 1 _custo 1 _dejar 1 _dejo 1 _die 1 _done 1 _eine 1 _einer 1 _el 1
    exchange-staking 0 _frien 1 _give 1 _good 1 _ich 1 _if 1 _im 1 _in 1 _keeps 1 _keys 1 _leave 1
    exchange-staking 0 _leavi 1 _liebe 1 _lo 1 _lose 1 _mi 1 _moned 1 _move 1 _o 1 _oder 1 _off 1
    exchange-staking 0 _pasa 1 _price 1 _pros 1 _reall 1 _safe 1 _same 1 _selbs 1 _shoul 1 _si 1
    exchange-staking 0 _take 1 _tao 1 _throu 1 _tiene 1 _too 1 _up 1 _vs 1 _wenn 1 _when 1
    exchange-staking 0 _where 1 _which 1 _why 1 _work 1 buy 1 choose 1 connect 1 cost 1 custody 1
    exchange-staking 0 good 1 leave 1 lend 1 move 1 price 1 privacy 1 quote 1 start 1 tao 1 when 1
    exchange-staking 0 where 1 why 1 worthit 1
    connect 44 connect 43 _my 14 mine 12 _walle 11 _i 10 can 9 _stake 8 stake 8 _can 7 _do 7
    connect 0 _for 7 _me 7 _this 7 wallet 7 #amount 6 _here 6 _tao 6 tao 6 #tao 5 program 5
    connect 0 _conne 4 _in 4 _to 4 _where 4 _with 4 where 4 _coins 3 _does 3 _ich 3 _ledge 3
    connect 0 _progr 3 _send 3 _verbi 3 _you 3 hardware 3 #subnet 2 _a 2 _addre 2 _an 2 _buy 2
    connect 0 _conec 2 _das 2 _hier 2 _hook 2 _is 2 _it 2 _kann 2 _link 2 _log 2 _mi 2 _mich 2
    connect 0 _now 2 _of 2 _real 2 _sign 2 _sn 2 _talis 2 _tool 2 _touch 2 _trans 2 _up 2 now 2
    connect 0 subnet 2 #share 1 _able 1 _alpha 1 _app 1 _appro 1 _aqui 1 _beweg 1 _bille 1
    connect 0 _broth 1 _butto 1 _diner 1 _du 1 _eine 1 _el 1 _every 1 _execu 1 _fur 1 _geld 1
    connect 0 _got 1 _hacer 1 _hay 1 _how 1 _into 1 _kanns 1 _let 1 _meine 1 _melde 1 _moned 1
    connect 0 _move 1 _mueve 1 _need 1 _no 1 _or 1 _order 1 _pay 1 _place 1 _pleas 1 _plug 1
    connect 0 _por 1 _puede 1 _puedo 1 _que 1 _reall 1 _regis 1 _se 1 _somew 1 _the 1 _there 1
    connect 0 _thing 1 _trade 1 _type 1 _u 1 _una 1 _unsta 1 _way 1 _when 1 _will 1 _wo 1 alpha 1
    connect 0 get 1 how 1 not 1 one 1 or 1 transaction 1 type 1
    """
}
