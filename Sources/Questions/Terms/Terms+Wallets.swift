/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let wallets = """
    wallet 90 wallet 60 _wall 35 _wallet 33 _tao 22 tao 22 _i 21 can 18 _for 17 which 16
    wallet 0 hardware 15 _can 14 mine 14 _a 13 _app 12 _whic 12 _which 12 _is 11 _my 11 _stak 11
    wallet 0 stake 11 _do 10 _ledg 9 _ledger 9 _stake 8 _work 8 _does 7 _use 7 program 7 _tali 6
    wallet 0 _talisma 6 _what 6 how 6 _hold 5 _how 5 _meta 5 _metamas 5 _que 5 _with 5 choose 5
    wallet 0 keep 5 need 5 what 5 where 5 _bitt 4 _bittens 4 _guar 4 _mult 4 _phon 4 _phone 4
    wallet 0 _the 4 _to 4 bittensor 4 minimum 4 safe 4 save 4 _dond 3 _donde 3 _enou 3 _enough 3
    wallet 0 _guardo 3 _hard 3 _hardwar 3 _in 3 _mone 3 _multisi 3 _need 3 _ok 3 _or 3 _reco 3
    wallet 0 _recomme 3 _shou 3 _should 3 _sirv 3 _sirve 3 _staking 3 _trez 3 _trezor 3 _up 3
    wallet 0 _welc 3 _welche 3 or 3 should 3 technical 3 #amount 2 #exchange 2 #tao 2 _an 2
    wallet 0 _best 2 _bill 2 _billete 2 _crea 2 _create 2 _exte 2 _extensi 2 _from 2 _geht 2
    wallet 0 _inst 2 _install 2 _keep 2 _mi 2 _mobi 2 _mobile 2 _moneder 2 _nova 2 _of 2 _on 2
    wallet 0 _para 2 _peop 2 _people 2 _pued 2 _puedo 2 _safe 2 _segu 2 _segura 2 _set 2 _sign 2
    wallet 0 _stor 2 _store 2 _this 2 _wallets 2 _wher 2 _where 2 _works 2 become 2 best 2 good 2
    wallet 0 #subnet 1 _alph 1 _alpha 1 _and 1 _be 1 _begi 1 _beginne 1 _bett 1 _better 1 _bina 1
    wallet 0 _binance 1 _brau 1 _brauche 1 _cart 1 _cartera 1 _como 1 _comp 1 _das 1 _de 1 _die 1
    wallet 0 _eige 1 _eine 1 _es 1 _exch 1 _exchang 1 _form 1 _furs 1 _get 1 _go 1 _good 1
    wallet 0 _guardar 1 _hand 1 _help 1 _holding 1 _holds 1 _ich 1 _ipho 1 _iphone 1 _ist 1 _it 1
    wallet 0 _mas 1 _me 1 _mis 1 _mit 1 _monedas 1 _nece 1 _necesit 1 _no 1 _okay 1 _one 1 _pape 1
    wallet 0 _paper 1 _polk 1 _polkado 1 _poss 1 _possibl 1 _rich 1 _richtig 1 _safest 1 _see 1
    wallet 0 _sett 1 _setting 1 _signal 1 _soft 1 _softwar 1 _spec 1 _special 1 _subn 1 _subnet 1
    wallet 0 _supp 1 _support 1 _ther 1 _there 1 _they 1 _thin 1 _think 1 _trus 1 _trust 1 _used 1
    wallet 0 _user 1 _yes 1 _you 1 alpha 1 coins 1 define 1 exchange 1 get 1 more 1 not 1 one 1
    wallet 0 own 1 sort 1 subnet 1 true 1 usage 1
    coldkey-hotkey 61 coldkey 37 hotkey 37 _hotk 35 _hotkey 34 _cold 28 _coldkey 24 define 21
    coldkey-hotkey 0 _i 16 _what 14 _do 13 _a 12 _the 12 mine 12 _is 10 _and 8 _my 8 _whic 8
    coldkey-hotkey 0 _which 8 _stak 7 need 7 stake 7 _for 6 _key 6 _need 6 difference 6 whatif 6
    coldkey-hotkey 0 _whats 5 leaked 5 which 5 _addr 4 _address 4 _diff 4 _hot 4 _la 4 _of 4 _or 4
    coldkey-hotkey 0 _que 4 _stake 4 _to 4 _vali 4 _validat 4 or 4 validator 4 what 4 _are 3
    coldkey-hotkey 0 _differe 3 _es 3 _give 3 _keys 3 _mean 3 _meaning 3 _when 3 _y 3 when 3
    coldkey-hotkey 0 _betw 2 _between 2 _can 2 _expo 2 _exposed 2 _hold 2 _holds 2 _if 2 _ist 2
    coldkey-hotkey 0 _it 2 _one 2 _schl 2 _schluss 2 _secr 2 _secret 2 _son 2 _staking 2 _that 2
    coldkey-hotkey 0 _they 2 _und 2 _was 2 _why 2 _with 2 _wozu 2 can 2 coins 2 custody 2 why 2
    coldkey-hotkey 0 _anyo 1 _anyone 1 _as 1 _ask 1 _asks 1 _chil 1 _child 1 _coin 1 _coins 1
    coldkey-hotkey 0 _conf 1 _copy 1 _cual 1 _dife 1 _diferen 1 _diffren 1 _does 1 _ein 1 _entr 1
    coldkey-hotkey 0 _entre 1 _ever 1 _expl 1 _explain 1 _fund 1 _funds 1 _gehe 1 _get 1 _gibt 1
    coldkey-hotkey 0 _help 1 _just 1 _keep 1 _leak 1 _lear 1 _learn 1 _leav 1 _leave 1 _lost 1
    coldkey-hotkey 0 _mine 1 _miners 1 _must 1 _needs 1 _now 1 _on 1 _onli 1 _online 1 _para 1
    coldkey-hotkey 0 _past 1 _prot 1 _protect 1 _safe 1 _same 1 _serv 1 _server 1 _show 1 _shows 1
    coldkey-hotkey 0 _sind 1 _sirv 1 _sirve 1 _some 1 _somebod 1 _ss 1 _staked 1 _stea 1 _steal 1
    coldkey-hotkey 0 _stol 1 _stolen 1 _tao 1 _them 1 _ther 1 _there 1 _used 1 _vs 1 _welc 1
    coldkey-hotkey 0 _welcher 1 _who 1 asks 1 choose 1 compare 1 get 1 help 1 keep 1 learn 1
    coldkey-hotkey 0 leave 1 miner 1 privacy 1 quote 1 report 1 safe 1 same 1 show 1 sort 1
    coldkey-hotkey 0 start 1 tao 1 technical 1 type 1 who 1
    give 14 handover 14 _stak 13 stake 13 _stake 11 _to 11 can 7 _anot 6 _another 6 move 6 _can 5
    give 0 _i 5 _a 4 _cold 4 _coldkey 4 _tran 4 _transfe 4 _wall 4 _wallet 4 coldkey 4 _my 3 how 3
    give 0 mine 3 wallet 3 _alph 2 _alpha 2 _be 2 _do 2 _gift 2 _give 2 _how 2 _ich 2 _mein 2
    give 0 _meinen 2 _move 2 _new 2 _staked 2 alpha 2 _auf 1 _brot 1 _brother 1 _eine 1 _frie 1
    give 0 _friend 1 _kann 1 _mi 1 _moved 1 _neue 1 _pers 1 _person 1 _pued 1 _puedo 1 _send 1
    give 0 _tao 1 _uber 1 _ubertra 1 _vers 1 _wie 1 _wife 1 connect 1 leave 1 paid 1 privacy 1
    give 0 tao 1
    wrong-address 13 _tao 9 tao 9 wrongsend 9 _a 8 _to 8 _i 7 _addr 6 _address 6 _sent 6 mine 6
    wrong-address 0 _wron 5 _wrong 5 paid 4 _is 3 _mist 3 _the 3 _an 2 _hotk 2 _hotkey 2 _if 2
    wrong-address 0 _it 2 _lost 2 _mistake 2 _my 2 _tran 2 _transfe 2 connect 2 hotkey 2 lose 2
    wrong-address 0 move 2 undo 2 whatif 2 #amount 1 #exchange 1 #tao 1 _acci 1 _back 1 _be 1
    wrong-address 0 _by 1 _can 1 _coin 1 _coins 1 _die 1 _dire 1 _direcci 1 _do 1 _envi 1 _envia 1
    wrong-address 0 _equi 1 _equivoc 1 _exch 1 _exchang 1 _fals 1 _falsche 1 _get 1 _gone 1
    wrong-address 0 _habe 1 _happ 1 _happens 1 _help 1 _how 1 _ich 1 _make 1 _me 1 _reve 1
    wrong-address 0 _reverse 1 _send 1 _ss 1 _una 1 _user 1 _wall 1 _wallet 1 _what 1 _who 1
    wrong-address 0 _with 1 can 1 coins 1 coldkey 1 cost 1 earn 1 exchange 1 expire 1 how 1
    wrong-address 0 leaked 1 one 1 usage 1 who 1
    exchange-staking 73 #exchange 71 _stak 47 stake 47 exchange 32 _staking 29 _exch 28
    exchange-staking 0 _exchang 28 _the 19 _coin 16 _is 16 _krak 15 _kraken 15 difference 15
    exchange-staking 0 _coinbas 14 mine 14 _what 13 _at 12 _bina 12 _binance 12 _stake 12 _an 11
    exchange-staking 0 _does 11 _it 11 _i 10 wallet 10 _do 9 _on 9 _of 8 _wall 8 _wallet 8 or 8
    exchange-staking 0 safe 8 whatif 8 _my 7 define 7 what 7 which 7 _for 6 _me 6 _or 6 _own 6
    exchange-staking 0 _a 5 _diff 5 _en 5 _how 5 _que 5 _to 5 can 5 same 5 _ande 4 _anders 4
    exchange-staking 0 _differe 4 _if 4 _ist 4 _keep 4 _ok 4 _same 4 _tao 4 _was 4 _why 4 _with 4
    exchange-staking 0 earn 4 take 4 tao 4 why 4 _and 3 _bei 3 _bors 3 _borse 3 _can 3 _chai 3
    exchange-staking 0 _chain 3 _earn 3 _just 3 _leav 3 _pay 3 _real 3 _stakes 3 _than 3 _them 3
    exchange-staking 0 _uber 3 _whats 3 compare 3 paid 3 _are 2 _as 2 _bett 2 _better 2 _by 2
    exchange-staking 0 _coins 2 _comm 2 _commiss 2 _cust 2 _cut 2 _dife 2 _diferen 2 _draw 2
    exchange-staking 0 _drawbac 2 _eine 2 _el 2 _give 2 _hace 2 _hacer 2 _ich 2 _in 2 _keeps 2
    exchange-staking 0 _lazy 2 _leave 2 _less 2 _let 2 _lo 2 _lose 2 _se 2 _si 2 _staken 2 _take 2
    exchange-staking 0 _that 2 _un 2 _up 2 _vers 2 _versus 2 _wenn 2 _when 2 _whic 2 _which 2
    exchange-staking 0 _work 2 coins 2 connect 2 cost 2 howmuch 2 keep 2 lose 2 program 2 true 2
    exchange-staking 0 when 2 _acco 1 _account 1 _anyw 1 _anyway 1 _app 1 _bad 1 _be 1 _betw 1
    exchange-staking 0 _between 1 _boug 1 _bought 1 _camb 1 _cambia 1 _catc 1 _catch 1 _clic 1
    exchange-staking 0 _click 1 _cobr 1 _cobra 1 _comi 1 _comisio 1 _comp 1 _compare 1 _cons 1
    exchange-staking 0 _conv 1 _cuan 1 _cuanto 1 _custodi 1 _custome 1 _de 1 _deja 1 _dejarlo 1
    exchange-staking 0 _dejo 1 _desd 1 _desde 1 _die 1 _differ 1 _dire 1 _directl 1 _done 1
    exchange-staking 0 _down 1 _downsid 1 _einer 1 _frie 1 _friend 1 _from 1 _good 1 _hago 1
    exchange-staking 0 _hand 1 _im 1 _insi 1 _inside 1 _keys 1 _leaving 1 _lieb 1 _lieber 1
    exchange-staking 0 _lowe 1 _lower 1 _mi 1 _mone 1 _moneder 1 _more 1 _move 1 _much 1 _myse 1
    exchange-staking 0 _myself 1 _nach 1 _o 1 _oder 1 _off 1 _part 1 _pasa 1 _pric 1 _price 1
    exchange-staking 0 _prog 1 _program 1 _pros 1 _rate 1 _really 1 _rewa 1 _rewards 1 _root 1
    exchange-staking 0 _safe 1 _secu 1 _secure 1 _selb 1 _selbst 1 _shar 1 _share 1 _shou 1
    exchange-staking 0 _should 1 _staked 1 _ther 1 _there 1 _thin 1 _thing 1 _thro 1 _through 1
    exchange-staking 0 _tien 1 _tiene 1 _too 1 _via 1 _vs 1 _wher 1 _where 1 buy 1 choose 1
    exchange-staking 0 custody 1 fee 1 fixed 1 good 1 how 1 leave 1 lend 1 less 1 more 1 move 1
    exchange-staking 0 own 1 price 1 privacy 1 quote 1 rate 1 reward 1 root 1 share 1 some 1
    exchange-staking 0 start 1 technical 1 where 1 worthit 1
    connect 67 connect 62 _my 20 can 17 _wall 16 _can 15 _wallet 15 _i 14 _stak 14 mine 14
    connect 0 stake 14 _for 13 _stake 13 _this 12 _here 11 _me 11 wallet 11 _do 9 _tao 8 _you 8
    connect 0 program 8 tao 8 _link 7 _real 7 _with 7 #amount 6 _in 6 _to 6 #tao 5 _a 5 _does 5
    connect 0 _it 5 _prog 5 _program 5 _send 5 _sign 5 _conn 4 _connect 4 _is 4 _ledg 4 _ledger 4
    connect 0 _tran 4 _transac 4 _wher 4 _where 4 hardware 4 where 4 _coin 3 _coins 3 _hook 3
    connect 0 _ich 3 _kann 3 _log 3 _of 3 _orde 3 _order 3 _plac 3 _place 3 _the 3 _trad 3 _up 3
    connect 0 _verb 3 _verbind 3 _will 3 #subnet 2 _addr 2 _address 2 _an 2 _buy 2 _cone 2
    connect 0 _conecta 2 _das 2 _exec 2 _execute 2 _from 2 _hier 2 _how 2 _mi 2 _mich 2 _mone 2
    connect 0 _now 2 _on 2 _or 2 _pued 2 _sn 2 _tali 2 _talisma 2 _thin 2 _thing 2 _tool 2 _touc 2
    connect 0 _touch 2 _trade 2 _u 2 how 2 now 2 subnet 2 transaction 2 #share 1 _able 1 _acco 1
    connect 0 _account 1 _alph 1 _alpha 1 _app 1 _appr 1 _aqui 1 _beha 1 _bewe 1 _bewegt 1 _bill 1
    connect 0 _billete 1 _brot 1 _brother 1 _butt 1 _button 1 _chai 1 _chain 1 _clie 1 _client 1
    connect 0 _dine 1 _dinero 1 _du 1 _echt 1 _eine 1 _el 1 _ever 1 _everyth 1 _fur 1 _geld 1
    connect 0 _got 1 _hace 1 _hacer 1 _hay 1 _into 1 _kannst 1 _let 1 _mein 1 _meine 1 _meld 1
    connect 0 _melde 1 _moneder 1 _money 1 _move 1 _muev 1 _mueve 1 _need 1 _no 1 _pay 1 _play 1
    connect 0 _plea 1 _please 1 _plug 1 _por 1 _poss 1 _possibl 1 _puedes 1 _puedo 1 _que 1
    connect 0 _really 1 _regi 1 _registr 1 _se 1 _some 1 _somewhe 1 _staken 1 _ther 1 _there 1
    connect 0 _trades 1 _type 1 _una 1 _unst 1 _unstake 1 _way 1 _when 1 _wo 1 alpha 1 disposal 1
    connect 0 get 1 not 1 one 1 or 1 true 1 type 1
    """
}
