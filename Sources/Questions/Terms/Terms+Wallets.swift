/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 54 wallet 41 _walle 20 _i 15 _tao 14 tao 14 hardware 11 which 11 _for 10 _is 9 _which 8
    wallet 0 can 8 mine 8 _app 7 _can 7 _do 7 _ledge 7 _a 6 _my 6 _use 6 _what 5 stake 5 _does 4
    wallet 0 _metam 4 _que 4 _stake 4 _talis 4 _work 4 what 4 _hold 3 _in 3 _ok 3 _or 3 _shoul 3
    wallet 0 _sirve 3 _to 3 _welch 3 choose 3 minimum 3 or 3 #amount 2 #tao 2 _an 2 _best 2
    wallet 0 _bitte 2 _enoug 2 _geht 2 _hardw 2 _keep 2 _moned 2 _nova 2 _para 2 _phone 2 _recom 2
    wallet 0 _store 2 _the 2 _trezo 2 _where 2 _with 2 best 2 bittensor 2 good 2 need 2 program 2
    wallet 0 safe 2 should 2 technical 2 where 2 #exchange 1 #subnet 1 _alpha 1 _and 1 _bette 1
    wallet 0 _bille 1 _brauc 1 _carte 1 _compa 1 _das 1 _die 1 _eigen 1 _eine 1 _es 1 _excha 1
    wallet 0 _from 1 _furs 1 _good 1 _holdi 1 _ich 1 _insta 1 _iphon 1 _ist 1 _mas 1 _mit 1
    wallet 0 _need 1 _no 1 _of 1 _okay 1 _paper 1 _peopl 1 _polka 1 _puedo 1 _richt 1 _safes 1
    wallet 0 _see 1 _segur 1 _softw 1 _speci 1 _staki 1 _subne 1 _suppo 1 _there 1 _think 1
    wallet 0 _trust 1 _works 1 _yes 1 _you 1 alpha 1 define 1 exchange 1 keep 1 more 1 not 1 own 1
    wallet 0 subnet 1
    coldkey-hotkey 43 hotkey 30 _hotke 27 coldkey 26 _coldk 17 define 16 _i 11 _a 9 _do 9 _and 7
    coldkey-hotkey 0 _the 7 mine 7 _for 5 _is 5 _what 5 _which 5 difference 5 which 5 _addre 4
    coldkey-hotkey 0 _la 4 _my 4 _que 4 _whats 4 need 4 what 4 _are 3 _cold 3 _es 3 _give 3 _hot 3
    coldkey-hotkey 0 _key 3 _keys 3 _of 3 _or 3 _to 3 _y 3 or 3 _diffe 2 _holds 2 _ist 2 _it 2
    coldkey-hotkey 0 _need 2 _one 2 _schlu 2 _son 2 _stake 2 _that 2 _und 2 _valid 2 _was 2 _why 2
    coldkey-hotkey 0 _with 2 _wozu 2 coins 2 stake 2 validator 2 why 2 _anyon 1 _as 1 _ask 1
    coldkey-hotkey 0 _asks 1 _betwe 1 _can 1 _coins 1 _cual 1 _difer 1 _ein 1 _entre 1 _expla 1
    coldkey-hotkey 0 _funds 1 _gibt 1 _help 1 _just 1 _leave 1 _lost 1 _meani 1 _miner 1 _must 1
    coldkey-hotkey 0 _needs 1 _on 1 _para 1 _prote 1 _safe 1 _same 1 _secre 1 _serve 1 _shows 1
    coldkey-hotkey 0 _sind 1 _sirve 1 _them 1 _there 1 _they 1 _vs 1 _welch 1 _who 1 asks 1 can 1
    coldkey-hotkey 0 choose 1 compare 1 custody 1 help 1 leaked 1 leave 1 miner 1 quote 1 report 1
    coldkey-hotkey 0 safe 1 same 1 show 1 sort 1 start 1 technical 1 type 1 who 1
    exchange-staking 44 #exchange 43 stake 33 _staki 23 exchange 19 _excha 15 difference 12
    exchange-staking 0 mine 11 _stake 10 _coinb 9 _is 9 _the 9 _binan 8 _krake 8 _at 7 _it 7 _my 7
    exchange-staking 0 _on 7 or 7 safe 7 wallet 7 _an 6 _walle 6 _does 5 _en 5 _for 5 _i 5 _of 5
    exchange-staking 0 _or 5 _own 5 _what 5 define 5 _me 4 _que 4 _to 4 what 4 _ander 3 _bei 3
    exchange-staking 0 _borse 3 _diffe 3 _do 3 _ist 3 _just 3 _ok 3 _them 3 _was 3 _whats 3
    exchange-staking 0 _with 3 can 3 compare 3 whatif 3 which 3 _and 2 _are 2 _bette 2 _by 2
    exchange-staking 0 _coins 2 _difer 2 _drawb 2 _earn 2 _hacer 2 _how 2 _if 2 _lazy 2 _leave 2
    exchange-staking 0 _let 2 _real 2 _se 2 _tao 2 _that 2 _uber 2 _un 2 _versu 2 coins 2 earn 2
    exchange-staking 0 same 2 tao 2 true 2 _a 1 _anywa 1 _as 1 _bad 1 _be 1 _bough 1 _can 1
    exchange-staking 0 _catch 1 _chain 1 _click 1 _compa 1 _cons 1 _conve 1 _custo 1 _dejar 1
    exchange-staking 0 _dejo 1 _die 1 _done 1 _downs 1 _eine 1 _einer 1 _el 1 _frien 1 _give 1
    exchange-staking 0 _good 1 _ich 1 _im 1 _in 1 _keeps 1 _keys 1 _leavi 1 _liebe 1 _lo 1 _lose 1
    exchange-staking 0 _mi 1 _moned 1 _move 1 _mysel 1 _o 1 _oder 1 _off 1 _pasa 1 _price 1
    exchange-staking 0 _pros 1 _reall 1 _safe 1 _same 1 _selbs 1 _shoul 1 _si 1 _take 1 _there 1
    exchange-staking 0 _throu 1 _tiene 1 _too 1 _up 1 _vs 1 _wenn 1 _when 1 _where 1 _which 1
    exchange-staking 0 _why 1 _work 1 buy 1 choose 1 connect 1 cost 1 custody 1 good 1 leave 1
    exchange-staking 0 lend 1 move 1 price 1 privacy 1 quote 1 start 1 technical 1 when 1 where 1
    exchange-staking 0 why 1 worthit 1
    connect 51 connect 50 _my 17 _walle 13 mine 13 _i 12 can 11 _can 10 _stake 9 _this 9 stake 9
    connect 0 wallet 9 _do 8 _for 8 _me 8 _tao 7 tao 7 #amount 6 _here 6 _in 6 program 6 #tao 5
    connect 0 _to 5 _with 5 _you 5 _conne 4 _progr 4 _send 4 _sign 4 _where 4 where 4 _coins 3
    connect 0 _does 3 _ich 3 _is 3 _ledge 3 _link 3 _log 3 _trans 3 _verbi 3 hardware 3 #subnet 2
    connect 0 _a 2 _addre 2 _an 2 _buy 2 _conec 2 _das 2 _hier 2 _hook 2 _how 2 _it 2 _kann 2
    connect 0 _mi 2 _mich 2 _now 2 _of 2 _real 2 _sn 2 _talis 2 _tool 2 _touch 2 _up 2 _will 2
    connect 0 how 2 now 2 subnet 2 #share 1 _able 1 _accou 1 _alpha 1 _app 1 _appro 1 _aqui 1
    connect 0 _beweg 1 _bille 1 _broth 1 _butto 1 _diner 1 _du 1 _eine 1 _el 1 _every 1 _execu 1
    connect 0 _fur 1 _geld 1 _got 1 _hacer 1 _hay 1 _into 1 _kanns 1 _let 1 _meine 1 _melde 1
    connect 0 _moned 1 _move 1 _mueve 1 _need 1 _no 1 _or 1 _order 1 _pay 1 _place 1 _pleas 1
    connect 0 _plug 1 _por 1 _puede 1 _puedo 1 _que 1 _reall 1 _regis 1 _se 1 _somew 1 _the 1
    connect 0 _there 1 _thing 1 _trade 1 _type 1 _u 1 _una 1 _unsta 1 _way 1 _when 1 _wo 1 alpha 1
    connect 0 get 1 not 1 one 1 or 1 transaction 1 type 1
    """
}
