/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 54 wallet 41 _wall 20 _wallet 19 _i 15 _tao 14 tao 14 hardware 11 which 11 _for 10
    wallet 0 _is 9 _whic 8 _which 8 can 8 mine 8 _app 7 _can 7 _do 7 _ledg 7 _ledger 7 _a 6 _my 6
    wallet 0 _use 6 _stak 5 _what 5 _work 5 stake 5 _does 4 _hold 4 _meta 4 _metamas 4 _que 4
    wallet 0 _stake 4 _tali 4 _talisma 4 what 4 _in 3 _ok 3 _or 3 _shou 3 _should 3 _sirv 3
    wallet 0 _sirve 3 _to 3 _welc 3 _welche 3 choose 3 minimum 3 or 3 #amount 2 #tao 2 _an 2
    wallet 0 _best 2 _bitt 2 _bittens 2 _enou 2 _enough 2 _geht 2 _hard 2 _hardwar 2 _keep 2
    wallet 0 _mone 2 _moneder 2 _nova 2 _para 2 _phon 2 _phone 2 _reco 2 _recomme 2 _stor 2
    wallet 0 _store 2 _the 2 _trez 2 _trezor 2 _wher 2 _where 2 _with 2 best 2 bittensor 2 good 2
    wallet 0 need 2 program 2 safe 2 should 2 technical 2 where 2 #exchange 1 #subnet 1 _alph 1
    wallet 0 _alpha 1 _and 1 _bett 1 _better 1 _bill 1 _billete 1 _brau 1 _brauche 1 _cart 1
    wallet 0 _cartera 1 _comp 1 _das 1 _die 1 _eige 1 _eine 1 _es 1 _exch 1 _exchang 1 _from 1
    wallet 0 _furs 1 _good 1 _hand 1 _holding 1 _ich 1 _inst 1 _install 1 _ipho 1 _iphone 1 _ist 1
    wallet 0 _mas 1 _mit 1 _need 1 _no 1 _of 1 _okay 1 _pape 1 _paper 1 _peop 1 _people 1 _polk 1
    wallet 0 _polkado 1 _pued 1 _puedo 1 _rich 1 _richtig 1 _safe 1 _safest 1 _see 1 _segu 1
    wallet 0 _soft 1 _softwar 1 _spec 1 _special 1 _staking 1 _subn 1 _subnet 1 _supp 1 _support 1
    wallet 0 _ther 1 _there 1 _thin 1 _think 1 _trus 1 _trust 1 _wallets 1 _works 1 _yes 1 _you 1
    wallet 0 alpha 1 define 1 exchange 1 keep 1 more 1 not 1 own 1 subnet 1
    coldkey-hotkey 43 hotkey 30 _hotk 28 _hotkey 27 coldkey 26 _cold 20 _coldkey 17 define 16
    coldkey-hotkey 0 _i 11 _a 9 _do 9 _what 9 _and 7 _the 7 mine 7 _for 5 _is 5 _whic 5 _which 5
    coldkey-hotkey 0 difference 5 which 5 _addr 4 _address 4 _la 4 _my 4 _que 4 _whats 4 need 4
    coldkey-hotkey 0 what 4 _are 3 _diff 3 _es 3 _give 3 _hot 3 _key 3 _keys 3 _need 3 _of 3 _or 3
    coldkey-hotkey 0 _to 3 _y 3 or 3 _differe 2 _hold 2 _holds 2 _ist 2 _it 2 _one 2 _schl 2
    coldkey-hotkey 0 _schluss 2 _son 2 _stak 2 _stake 2 _that 2 _und 2 _vali 2 _validat 2 _was 2
    coldkey-hotkey 0 _why 2 _with 2 _wozu 2 coins 2 stake 2 validator 2 why 2 _anyo 1 _anyone 1
    coldkey-hotkey 0 _as 1 _ask 1 _asks 1 _betw 1 _between 1 _can 1 _coin 1 _coins 1 _conf 1
    coldkey-hotkey 0 _cual 1 _dife 1 _diferen 1 _ein 1 _entr 1 _entre 1 _expl 1 _explain 1 _fund 1
    coldkey-hotkey 0 _funds 1 _gehe 1 _gibt 1 _help 1 _just 1 _leav 1 _leave 1 _lost 1 _mean 1
    coldkey-hotkey 0 _meaning 1 _mine 1 _miners 1 _must 1 _needs 1 _on 1 _para 1 _past 1 _prot 1
    coldkey-hotkey 0 _protect 1 _safe 1 _same 1 _secr 1 _secret 1 _serv 1 _server 1 _show 1
    coldkey-hotkey 0 _shows 1 _sind 1 _sirv 1 _sirve 1 _them 1 _ther 1 _there 1 _they 1 _vs 1
    coldkey-hotkey 0 _welc 1 _welcher 1 _who 1 asks 1 can 1 choose 1 compare 1 custody 1 help 1
    coldkey-hotkey 0 leaked 1 leave 1 miner 1 quote 1 report 1 safe 1 same 1 show 1 sort 1 start 1
    coldkey-hotkey 0 technical 1 type 1 who 1
    exchange-staking 51 #exchange 50 _stak 39 stake 39 _staking 25 exchange 21 _exch 17
    exchange-staking 0 _exchang 17 difference 14 mine 14 _the 13 _coin 12 _is 12 _bina 10
    exchange-staking 0 _binance 10 _coinbas 10 _it 10 _krak 10 _kraken 10 _stake 9 _what 9 _at 8
    exchange-staking 0 _i 8 _on 8 whatif 8 _my 7 or 7 safe 7 wallet 7 _an 6 _for 6 _own 6 _wall 6
    exchange-staking 0 _wallet 6 what 6 _do 5 _does 5 _en 5 _me 5 _of 5 _or 5 _que 5 define 5
    exchange-staking 0 which 5 _ande 4 _anders 4 _diff 4 _if 4 _ist 4 _to 4 _was 4 same 4 _bei 3
    exchange-staking 0 _bors 3 _borse 3 _differe 3 _how 3 _just 3 _leav 3 _ok 3 _real 3 _same 3
    exchange-staking 0 _stakes 3 _tao 3 _them 3 _uber 3 _whats 3 _with 3 can 3 compare 3 tao 3
    exchange-staking 0 _and 2 _are 2 _bett 2 _better 2 _by 2 _coins 2 _dife 2 _diferen 2 _draw 2
    exchange-staking 0 _drawbac 2 _earn 2 _eine 2 _el 2 _give 2 _hace 2 _hacer 2 _ich 2 _lazy 2
    exchange-staking 0 _leave 2 _let 2 _lo 2 _se 2 _si 2 _staken 2 _that 2 _un 2 _up 2 _vers 2
    exchange-staking 0 _versus 2 _wenn 2 _when 2 coins 2 earn 2 true 2 when 2 _a 1 _anyw 1
    exchange-staking 0 _anyway 1 _app 1 _as 1 _bad 1 _be 1 _boug 1 _bought 1 _camb 1 _cambia 1
    exchange-staking 0 _can 1 _catc 1 _catch 1 _chai 1 _chain 1 _clic 1 _click 1 _comp 1
    exchange-staking 0 _compare 1 _cons 1 _conv 1 _cust 1 _custodi 1 _deja 1 _dejarlo 1 _dejo 1
    exchange-staking 0 _desd 1 _desde 1 _die 1 _differ 1 _done 1 _down 1 _downsid 1 _einer 1
    exchange-staking 0 _frie 1 _friend 1 _good 1 _hago 1 _hand 1 _im 1 _in 1 _insi 1 _inside 1
    exchange-staking 0 _keep 1 _keeps 1 _keys 1 _leaving 1 _lieb 1 _lieber 1 _lose 1 _mi 1 _mone 1
    exchange-staking 0 _moneder 1 _move 1 _myse 1 _myself 1 _nach 1 _o 1 _oder 1 _off 1 _pasa 1
    exchange-staking 0 _pric 1 _price 1 _pros 1 _really 1 _safe 1 _selb 1 _selbst 1 _shou 1
    exchange-staking 0 _should 1 _take 1 _ther 1 _there 1 _thin 1 _thing 1 _thro 1 _through 1
    exchange-staking 0 _tien 1 _tiene 1 _too 1 _vs 1 _wher 1 _where 1 _whic 1 _which 1 _why 1
    exchange-staking 0 _work 1 buy 1 choose 1 connect 1 cost 1 custody 1 fixed 1 good 1 how 1
    exchange-staking 0 leave 1 lend 1 move 1 own 1 price 1 privacy 1 program 1 quote 1 start 1
    exchange-staking 0 technical 1 where 1 why 1 worthit 1
    connect 55 connect 54 _my 18 _wall 14 mine 14 _i 13 _wallet 13 can 13 _can 11 _for 10 _stak 10
    connect 0 stake 10 wallet 10 _do 9 _me 9 _stake 9 _this 9 _here 7 _tao 7 _you 7 tao 7
    connect 0 #amount 6 _in 6 _with 6 program 6 #tao 5 _to 5 _conn 4 _connect 4 _does 4 _link 4
    connect 0 _prog 4 _program 4 _real 4 _send 4 _sign 4 _wher 4 _where 4 where 4 _coin 3 _coins 3
    connect 0 _hook 3 _ich 3 _is 3 _it 3 _kann 3 _ledg 3 _ledger 3 _log 3 _the 3 _tran 3
    connect 0 _transac 3 _up 3 _verb 3 _verbind 3 _will 3 hardware 3 #subnet 2 _a 2 _addr 2
    connect 0 _address 2 _an 2 _buy 2 _cone 2 _conecta 2 _das 2 _exec 2 _execute 2 _hier 2 _how 2
    connect 0 _mi 2 _mich 2 _now 2 _of 2 _orde 2 _order 2 _plac 2 _place 2 _pued 2 _sn 2 _tali 2
    connect 0 _talisma 2 _tool 2 _touc 2 _touch 2 _trad 2 how 2 now 2 subnet 2 #share 1 _able 1
    connect 0 _acco 1 _account 1 _alph 1 _alpha 1 _app 1 _appr 1 _aqui 1 _bewe 1 _bewegt 1 _bill 1
    connect 0 _billete 1 _brot 1 _brother 1 _butt 1 _button 1 _chai 1 _chain 1 _dine 1 _dinero 1
    connect 0 _du 1 _echt 1 _eine 1 _el 1 _ever 1 _everyth 1 _from 1 _fur 1 _geld 1 _got 1 _hace 1
    connect 0 _hacer 1 _hay 1 _into 1 _kannst 1 _let 1 _mein 1 _meine 1 _meld 1 _mone 1 _moneder 1
    connect 0 _move 1 _muev 1 _mueve 1 _need 1 _no 1 _on 1 _or 1 _pay 1 _plea 1 _please 1 _plug 1
    connect 0 _por 1 _puedes 1 _puedo 1 _que 1 _really 1 _regi 1 _registr 1 _se 1 _some 1
    connect 0 _somewhe 1 _staken 1 _ther 1 _there 1 _thin 1 _thing 1 _trade 1 _trades 1 _type 1
    connect 0 _u 1 _una 1 _unst 1 _unstake 1 _way 1 _when 1 _wo 1 alpha 1 get 1 not 1 one 1 or 1
    connect 0 transaction 1 type 1
    """
}
