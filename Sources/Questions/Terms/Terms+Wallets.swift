/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 70 wallet 52 _wall 32 _wallet 31 _i 16 _tao 16 tao 16 _for 15 hardware 12 which 12
    wallet 0 _a 11 can 11 _app 9 _can 9 _is 9 _whic 9 _which 9 mine 9 _do 8 _ledg 7 _ledger 7
    wallet 0 _my 7 _stak 7 _work 7 stake 7 _does 6 _use 6 _stake 5 _what 5 _bitt 4 _bittens 4
    wallet 0 _hold 4 _meta 4 _metamas 4 _que 4 _tali 4 _talisma 4 _to 4 bittensor 4 choose 4
    wallet 0 program 4 what 4 _hard 3 _hardwar 3 _how 3 _in 3 _mult 3 _ok 3 _or 3 _reco 3
    wallet 0 _recomme 3 _shou 3 _should 3 _sirv 3 _sirve 3 _up 3 _welc 3 _welche 3 _with 3 how 3
    wallet 0 minimum 3 or 3 should 3 #amount 2 #tao 2 _an 2 _best 2 _crea 2 _create 2 _enou 2
    wallet 0 _enough 2 _geht 2 _inst 2 _install 2 _keep 2 _mobi 2 _mobile 2 _mone 2 _moneder 2
    wallet 0 _multisi 2 _nova 2 _para 2 _peop 2 _people 2 _phon 2 _phone 2 _set 2 _sign 2
    wallet 0 _staking 2 _stor 2 _store 2 _the 2 _trez 2 _trezor 2 _wher 2 _where 2 _works 2
    wallet 0 become 2 best 2 good 2 need 2 safe 2 technical 2 where 2 #exchange 1 #subnet 1
    wallet 0 _alph 1 _alpha 1 _and 1 _begi 1 _beginne 1 _bett 1 _better 1 _bill 1 _billete 1
    wallet 0 _brau 1 _brauche 1 _cart 1 _cartera 1 _comp 1 _das 1 _die 1 _eige 1 _eine 1 _es 1
    wallet 0 _exch 1 _exchang 1 _from 1 _furs 1 _go 1 _good 1 _hand 1 _help 1 _holding 1 _ich 1
    wallet 0 _ipho 1 _iphone 1 _ist 1 _it 1 _mas 1 _me 1 _mit 1 _need 1 _no 1 _of 1 _okay 1 _one 1
    wallet 0 _pape 1 _paper 1 _polk 1 _polkado 1 _pued 1 _puedo 1 _rich 1 _richtig 1 _safe 1
    wallet 0 _safest 1 _see 1 _segu 1 _sett 1 _setting 1 _signal 1 _soft 1 _softwar 1 _spec 1
    wallet 0 _special 1 _subn 1 _subnet 1 _supp 1 _support 1 _ther 1 _there 1 _thin 1 _think 1
    wallet 0 _trus 1 _trust 1 _wallets 1 _yes 1 _you 1 alpha 1 define 1 exchange 1 keep 1 more 1
    wallet 0 not 1 one 1 own 1 sort 1 subnet 1 usage 1
    coldkey-hotkey 47 hotkey 31 _hotk 29 _hotkey 28 coldkey 28 _cold 22 _coldkey 18 define 17
    coldkey-hotkey 0 _i 12 _do 10 _a 9 _what 9 _the 8 _and 7 mine 7 _whic 6 _which 6 _for 5 _is 5
    coldkey-hotkey 0 difference 5 need 5 which 5 _addr 4 _address 4 _hot 4 _key 4 _la 4 _my 4
    coldkey-hotkey 0 _need 4 _of 4 _or 4 _que 4 _whats 4 or 4 what 4 _are 3 _diff 3 _es 3 _give 3
    coldkey-hotkey 0 _keys 3 _to 3 _vali 3 _validat 3 _y 3 validator 3 _differe 2 _hold 2 _holds 2
    coldkey-hotkey 0 _ist 2 _it 2 _mean 2 _meaning 2 _one 2 _schl 2 _schluss 2 _son 2 _stak 2
    coldkey-hotkey 0 _stake 2 _that 2 _und 2 _was 2 _why 2 _with 2 _wozu 2 coins 2 stake 2 why 2
    coldkey-hotkey 0 _anyo 1 _anyone 1 _as 1 _ask 1 _asks 1 _betw 1 _between 1 _can 1 _coin 1
    coldkey-hotkey 0 _coins 1 _conf 1 _copy 1 _cual 1 _dife 1 _diferen 1 _ein 1 _entr 1 _entre 1
    coldkey-hotkey 0 _expl 1 _explain 1 _fund 1 _funds 1 _gehe 1 _gibt 1 _help 1 _just 1 _leav 1
    coldkey-hotkey 0 _leave 1 _lost 1 _mine 1 _miners 1 _must 1 _needs 1 _on 1 _para 1 _past 1
    coldkey-hotkey 0 _prot 1 _protect 1 _safe 1 _same 1 _secr 1 _secret 1 _serv 1 _server 1
    coldkey-hotkey 0 _show 1 _shows 1 _sind 1 _sirv 1 _sirve 1 _them 1 _ther 1 _there 1 _they 1
    coldkey-hotkey 0 _vs 1 _welc 1 _welcher 1 _who 1 asks 1 can 1 choose 1 compare 1 custody 1
    coldkey-hotkey 0 help 1 leaked 1 leave 1 miner 1 quote 1 report 1 safe 1 same 1 show 1 sort 1
    coldkey-hotkey 0 start 1 technical 1 type 1 who 1
    exchange-staking 59 #exchange 58 _stak 41 stake 41 _staking 27 exchange 25 _exch 21
    exchange-staking 0 _exchang 21 _the 16 _coin 14 difference 14 mine 14 _coinbas 12 _is 12
    exchange-staking 0 _bina 11 _binance 11 _krak 11 _kraken 11 _it 10 _what 10 _stake 9 _at 8
    exchange-staking 0 _does 8 _i 8 _of 8 _on 8 whatif 8 _an 7 _my 7 or 7 safe 7 wallet 7 what 7
    exchange-staking 0 _for 6 _own 6 _wall 6 _wallet 6 define 6 which 6 _do 5 _en 5 _me 5 _or 5
    exchange-staking 0 _que 5 _ande 4 _anders 4 _diff 4 _how 4 _if 4 _ist 4 _to 4 _was 4 same 4
    exchange-staking 0 _a 3 _bei 3 _bors 3 _borse 3 _differe 3 _earn 3 _just 3 _keep 3 _leav 3
    exchange-staking 0 _ok 3 _real 3 _same 3 _stakes 3 _tao 3 _them 3 _uber 3 _whats 3 _with 3
    exchange-staking 0 can 3 compare 3 earn 3 take 3 tao 3 _and 2 _are 2 _bett 2 _better 2 _by 2
    exchange-staking 0 _coins 2 _cut 2 _dife 2 _diferen 2 _draw 2 _drawbac 2 _eine 2 _el 2 _give 2
    exchange-staking 0 _hace 2 _hacer 2 _ich 2 _keeps 2 _lazy 2 _leave 2 _let 2 _lo 2 _se 2 _si 2
    exchange-staking 0 _staken 2 _take 2 _that 2 _un 2 _up 2 _vers 2 _versus 2 _wenn 2 _when 2
    exchange-staking 0 _work 2 coins 2 program 2 true 2 when 2 _anyw 1 _anyway 1 _app 1 _as 1
    exchange-staking 0 _bad 1 _be 1 _boug 1 _bought 1 _camb 1 _cambia 1 _can 1 _catc 1 _catch 1
    exchange-staking 0 _chai 1 _chain 1 _clic 1 _click 1 _comm 1 _commiss 1 _comp 1 _compare 1
    exchange-staking 0 _cons 1 _conv 1 _cust 1 _custodi 1 _deja 1 _dejarlo 1 _dejo 1 _desd 1
    exchange-staking 0 _desde 1 _die 1 _differ 1 _done 1 _down 1 _downsid 1 _einer 1 _frie 1
    exchange-staking 0 _friend 1 _good 1 _hago 1 _hand 1 _im 1 _in 1 _insi 1 _inside 1 _keys 1
    exchange-staking 0 _leaving 1 _lieb 1 _lieber 1 _lose 1 _mi 1 _mone 1 _moneder 1 _move 1
    exchange-staking 0 _myse 1 _myself 1 _nach 1 _o 1 _oder 1 _off 1 _part 1 _pasa 1 _pric 1
    exchange-staking 0 _price 1 _prog 1 _program 1 _pros 1 _really 1 _rewa 1 _rewards 1 _safe 1
    exchange-staking 0 _selb 1 _selbst 1 _shar 1 _share 1 _shou 1 _should 1 _ther 1 _there 1
    exchange-staking 0 _thin 1 _thing 1 _thro 1 _through 1 _tien 1 _tiene 1 _too 1 _via 1 _vs 1
    exchange-staking 0 _wher 1 _where 1 _whic 1 _which 1 _why 1 buy 1 choose 1 connect 1 cost 1
    exchange-staking 0 custody 1 fixed 1 good 1 how 1 keep 1 leave 1 lend 1 move 1 own 1 price 1
    exchange-staking 0 privacy 1 quote 1 reward 1 share 1 some 1 start 1 technical 1 where 1 why 1
    exchange-staking 0 worthit 1
    connect 62 connect 58 _my 18 _wall 14 mine 14 _i 13 _wallet 13 can 13 _can 12 _for 11 _stak 11
    connect 0 stake 11 _here 10 _me 10 _stake 10 _this 10 wallet 10 _do 9 _tao 8 _you 8 tao 8
    connect 0 #amount 6 _in 6 _real 6 _with 6 program 6 #tao 5 _does 5 _link 5 _send 5 _sign 5
    connect 0 _to 5 _a 4 _conn 4 _connect 4 _ledg 4 _ledger 4 _prog 4 _program 4 _tran 4
    connect 0 _transac 4 _wher 4 _where 4 hardware 4 where 4 _coin 3 _coins 3 _hook 3 _ich 3 _is 3
    connect 0 _it 3 _kann 3 _log 3 _orde 3 _order 3 _plac 3 _place 3 _the 3 _trad 3 _up 3 _verb 3
    connect 0 _verbind 3 _will 3 #subnet 2 _addr 2 _address 2 _an 2 _buy 2 _cone 2 _conecta 2
    connect 0 _das 2 _exec 2 _execute 2 _from 2 _hier 2 _how 2 _mi 2 _mich 2 _mone 2 _now 2 _of 2
    connect 0 _or 2 _pued 2 _sn 2 _tali 2 _talisma 2 _tool 2 _touc 2 _touch 2 _trade 2 how 2 now 2
    connect 0 subnet 2 transaction 2 #share 1 _able 1 _acco 1 _account 1 _alph 1 _alpha 1 _app 1
    connect 0 _appr 1 _aqui 1 _bewe 1 _bewegt 1 _bill 1 _billete 1 _brot 1 _brother 1 _butt 1
    connect 0 _button 1 _chai 1 _chain 1 _dine 1 _dinero 1 _du 1 _echt 1 _eine 1 _el 1 _ever 1
    connect 0 _everyth 1 _fur 1 _geld 1 _got 1 _hace 1 _hacer 1 _hay 1 _into 1 _kannst 1 _let 1
    connect 0 _mein 1 _meine 1 _meld 1 _moneder 1 _money 1 _move 1 _muev 1 _mueve 1 _need 1 _no 1
    connect 0 _on 1 _pay 1 _play 1 _plea 1 _please 1 _plug 1 _por 1 _puedes 1 _puedo 1 _que 1
    connect 0 _really 1 _regi 1 _registr 1 _se 1 _some 1 _somewhe 1 _staken 1 _ther 1 _there 1
    connect 0 _thin 1 _thing 1 _trades 1 _type 1 _u 1 _una 1 _unst 1 _unstake 1 _way 1 _when 1
    connect 0 _wo 1 alpha 1 disposal 1 get 1 not 1 one 1 or 1 true 1 type 1
    """
}
