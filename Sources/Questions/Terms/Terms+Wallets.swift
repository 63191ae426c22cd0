/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 61 wallet 47 _wall 24 _wallet 22 _tao 16 tao 16 _i 15 which 13 hardware 12 _for 10
    wallet 0 _is 10 _whic 9 _which 9 _ledg 8 _ledger 8 can 8 mine 8 _a 7 _app 7 _can 7 _do 7 _my 7
    wallet 0 _use 6 _does 5 _stak 5 _tali 5 _talisma 5 _what 5 _work 5 stake 5 _hold 4 _meta 4
    wallet 0 _metamas 4 _ok 4 _que 4 _stake 4 _to 4 _welc 4 choose 4 need 4 what 4 _best 3 _in 3
    wallet 0 _nova 3 _or 3 _reco 3 _recomme 3 _shou 3 _should 3 _sirv 3 _sirve 3 _stor 3 _store 3
    wallet 0 _welche 3 good 3 minimum 3 or 3 should 3 #amount 2 #tao 2 _an 2 _bitt 2 _bittens 2
    wallet 0 _brau 2 _brauche 2 _enou 2 _enough 2 _geht 2 _good 2 _hard 2 _hardwar 2 _ich 2
    wallet 0 _keep 2 _mone 2 _moneder 2 _need 2 _para 2 _phon 2 _phone 2 _supp 2 _support 2 _the 2
    wallet 0 _trez 2 _trezor 2 _wallets 2 _wher 2 _where 2 _with 2 best 2 bittensor 2 program 2
    wallet 0 safe 2 technical 2 where 2 #exchange 1 #subnet 1 _alph 1 _alpha 1 _and 1 _any 1
    wallet 0 _bett 1 _better 1 _bill 1 _billete 1 _cart 1 _cartera 1 _comp 1 _das 1 _die 1 _eige 1
    wallet 0 _eine 1 _es 1 _exch 1 _exchang 1 _from 1 _furs 1 _hand 1 _holding 1 _inst 1
    wallet 0 _install 1 _ipho 1 _iphone 1 _ist 1 _mas 1 _mit 1 _no 1 _of 1 _okay 1 _pape 1
    wallet 0 _paper 1 _peop 1 _people 1 _plac 1 _place 1 _polk 1 _polkado 1 _pued 1 _puedo 1
    wallet 0 _rich 1 _richtig 1 _safe 1 _safest 1 _see 1 _segu 1 _soft 1 _softwar 1 _spec 1
    wallet 0 _special 1 _staking 1 _subn 1 _subnet 1 _ther 1 _there 1 _thin 1 _think 1 _trus 1
    wallet 0 _trust 1 _welches 1 _works 1 _yes 1 _you 1 alpha 1 define 1 exchange 1 keep 1 more 1
    wallet 0 not 1 own 1 paymore 1 subnet 1
    coldkey-hotkey 50 hotkey 33 _hotk 30 coldkey 29 _hotkey 28 _cold 21 define 20 _coldkey 18
    coldkey-hotkey 0 _i 13 _do 11 _what 11 _a 9 mine 8 _and 7 _the 7 _is 6 _whic 6 _which 6 _for 5
    coldkey-hotkey 0 _my 5 _que 5 difference 5 need 5 which 5 _addr 4 _address 4 _key 4 _keys 4
    coldkey-hotkey 0 _la 4 _need 4 _whats 4 what 4 _are 3 _diff 3 _es 3 _give 3 _hot 3 _of 3 _or 3
    coldkey-hotkey 0 _schl 3 _schluss 3 _son 3 _stak 3 _stake 3 _to 3 _with 3 _y 3 or 3 stake 3
    coldkey-hotkey 0 _differe 2 _expl 2 _explain 2 _hold 2 _holds 2 _ist 2 _it 2 _mean 2 _one 2
    coldkey-hotkey 0 _para 2 _that 2 _und 2 _vali 2 _validat 2 _was 2 _why 2 _wozu 2 choose 2
    coldkey-hotkey 0 coins 2 start 2 validator 2 why 2 _anyo 1 _anyone 1 _as 1 _ask 1 _asks 1
    coldkey-hotkey 0 _betw 1 _between 1 _both 1 _brau 1 _can 1 _coin 1 _coins 1 _conf 1 _cual 1
    coldkey-hotkey 0 _dife 1 _diferen 1 _does 1 _ein 1 _entr 1 _entre 1 _fund 1 _funds 1 _gehe 1
    coldkey-hotkey 0 _gibt 1 _help 1 _just 1 _las 1 _leav 1 _leave 1 _lost 1 _man 1 _meaning 1
    coldkey-hotkey 0 _mine 1 _miners 1 _must 1 _needs 1 _on 1 _past 1 _paste 1 _prot 1 _protect 1
    coldkey-hotkey 0 _safe 1 _same 1 _secr 1 _secret 1 _serv 1 _server 1 _show 1 _shows 1 _sind 1
    coldkey-hotkey 0 _sirv 1 _sirve 1 _them 1 _ther 1 _there 1 _they 1 _vs 1 _welc 1 _welcher 1
    coldkey-hotkey 0 _who 1 _wofu 1 _wofur 1 asks 1 can 1 compare 1 consensus 1 custody 1 help 1
    coldkey-hotkey 0 leaked 1 leave 1 miner 1 quote 1 report 1 safe 1 same 1 show 1 sort 1
    coldkey-hotkey 0 technical 1 type 1 who 1
    exchange-staking 53 #exchange 52 _stak 40 stake 40 _staking 26 exchange 23 _exch 19
    exchange-staking 0 _exchang 19 difference 15 mine 14 _coin 13 _the 13 _coinbas 11 _is 11
    exchange-staking 0 _bina 10 _binance 10 _it 10 _krak 9 _kraken 9 _on 9 _stake 9 _what 9 _i 8
    exchange-staking 0 safe 8 whatif 8 _at 7 _my 7 or 7 wallet 7 _an 6 _for 6 _of 6 _own 6 _wall 6
    exchange-staking 0 _wallet 6 what 6 _do 5 _does 5 _en 5 _me 5 _or 5 _que 5 define 5 which 5
    exchange-staking 0 _ande 4 _anders 4 _diff 4 _if 4 _ist 4 _just 4 _to 4 _was 4 compare 4
    exchange-staking 0 _bei 3 _bors 3 _borse 3 _differe 3 _draw 3 _drawbac 3 _how 3 _leav 3 _ok 3
    exchange-staking 0 _real 3 _stakes 3 _tao 3 _them 3 _uber 3 _vers 3 _versus 3 _whats 3 _with 3
    exchange-staking 0 can 3 same 3 tao 3 _and 2 _are 2 _bett 2 _better 2 _by 2 _chai 2 _chain 2
    exchange-staking 0 _coins 2 _dife 2 _diferen 2 _earn 2 _eine 2 _el 2 _give 2 _hace 2 _hacer 2
    exchange-staking 0 _ich 2 _lazy 2 _leave 2 _let 2 _lo 2 _same 2 _se 2 _si 2 _staken 2 _that 2
    exchange-staking 0 _thro 2 _through 2 _un 2 _up 2 _wenn 2 _when 2 _why 2 coins 2 earn 2 true 2
    exchange-staking 0 when 2 why 2 _a 1 _anyw 1 _anyway 1 _app 1 _as 1 _bad 1 _be 1 _boug 1
    exchange-staking 0 _bought 1 _camb 1 _cambia 1 _can 1 _catc 1 _catch 1 _clic 1 _click 1
    exchange-staking 0 _comp 1 _compare 1 _cons 1 _conv 1 _cust 1 _custodi 1 _deja 1 _dejarlo 1
    exchange-staking 0 _dejo 1 _desd 1 _desde 1 _die 1 _differ 1 _done 1 _down 1 _downsid 1
    exchange-staking 0 _einer 1 _frie 1 _friend 1 _good 1 _hago 1 _hand 1 _im 1 _in 1 _insi 1
    exchange-staking 0 _inside 1 _keep 1 _keeps 1 _keys 1 _leaving 1 _lieb 1 _lieber 1 _lose 1
    exchange-staking 0 _mi 1 _mone 1 _moneder 1 _move 1 _myse 1 _myself 1 _nach 1 _not 1 _o 1
    exchange-staking 0 _oder 1 _off 1 _pasa 1 _pric 1 _price 1 _pros 1 _really 1 _safe 1 _selb 1
    exchange-staking 0 _selbst 1 _shou 1 _should 1 _take 1 _ther 1 _there 1 _tien 1 _tiene 1
    exchange-staking 0 _too 1 _use 1 _vs 1 _wher 1 _where 1 _whic 1 _which 1 _work 1 buy 1
    exchange-staking 0 choose 1 connect 1 cost 1 custody 1 fixed 1 good 1 how 1 leave 1 lend 1
    exchange-staking 0 move 1 not 1 own 1 price 1 privacy 1 program 1 quote 1 start 1 technical 1
    exchange-staking 0 where 1 worthit 1
    connect 62 connect 61 _my 23 _wall 16 can 16 mine 16 _wallet 15 _i 14 _can 13 wallet 13
    connect 0 _this 12 _for 10 _stak 10 stake 10 _do 9 _me 9 _stake 9 _here 8 _tao 7 _with 7
    connect 0 _you 7 program 7 tao 7 #amount 6 _in 6 _to 6 #tao 5 _link 5 _prog 5 _program 5
    connect 0 _sign 5 _addr 4 _address 4 _conn 4 _connect 4 _does 4 _ich 4 _kann 4 _real 4 _send 4
    connect 0 _tran 4 _transac 4 _wher 4 _where 4 where 4 _a 3 _coin 3 _coins 3 _hier 3 _hook 3
    connect 0 _how 3 _is 3 _it 3 _ledg 3 _ledger 3 _log 3 _mi 3 _pued 3 _up 3 _verb 3 _verbind 3
    connect 0 _will 3 hardware 3 how 3 #subnet 2 _an 2 _aqui 2 _bill 2 _billete 2 _buy 2 _cone 2
    connect 0 _conecta 2 _das 2 _exec 2 _execute 2 _mein 2 _mich 2 _now 2 _of 2 _puedo 2 _sn 2
    connect 0 _tali 2 _talisma 2 _the 2 _tool 2 _touc 2 _touch 2 _trad 2 now 2 subnet 2 #share 1
    connect 0 _able 1 _acco 1 _account 1 _alph 1 _alpha 1 _app 1 _appr 1 _bala 1 _balance 1
    connect 0 _bewe 1 _bewegt 1 _brot 1 _brother 1 _butt 1 _button 1 _cold 1 _coldkey 1 _dine 1
    connect 0 _dinero 1 _du 1 _echt 1 _eine 1 _el 1 _ever 1 _everyth 1 _from 1 _fur 1 _geld 1
    connect 0 _got 1 _hace 1 _hacer 1 _hay 1 _impo 1 _into 1 _kannst 1 _let 1 _meine 1 _meld 1
    connect 0 _meta 1 _metamas 1 _mone 1 _moneder 1 _move 1 _muev 1 _mueve 1 _need 1 _no 1 _or 1
    connect 0 _orde 1 _order 1 _past 1 _paste 1 _pay 1 _plac 1 _place 1 _plea 1 _please 1 _plug 1
    connect 0 _por 1 _puedes 1 _que 1 _read 1 _really 1 _regi 1 _registr 1 _se 1 _see 1 _some 1
    connect 0 _somewhe 1 _staken 1 _ther 1 _there 1 _thin 1 _thing 1 _trade 1 _trades 1 _type 1
    connect 0 _u 1 _una 1 _unst 1 _unstake 1 _way 1 _when 1 _wo 1 alpha 1 coins 1 coldkey 1 get 1
    connect 0 not 1 one 1 or 1 transaction 1 type 1
    """
}
