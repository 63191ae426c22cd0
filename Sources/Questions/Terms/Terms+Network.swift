/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    counts 20 countof 19 _how 12 _many 10 subnet 10 _stak 9 stake 9 _subn 8 _subnets 8 _are 6
    counts 0 _is 5 _staked 5 _ther 4 _there 4 _tota 4 _total 4 _exis 3 _much 3 _of 3 _tao 3 tao 3
    counts 0 _cuan 2 _cuantas 2 _exist 2 _hay 2 _in 2 _numb 2 _number 2 _peop 2 _people 2
    counts 0 _staking 2 _subr 2 _subrede 2 _the 2 _vali 2 _validat 2 _viel 2 _viele 2 _what 2
    counts 0 _wie 2 howmuch 2 now 2 validator 2 _all 1 _and 1 _at 1 _coin 1 _coins 1 _en 1 _es 1
    counts 0 _gibt 1 _lock 1 _locked 1 _mome 1 _moment 1 _now 1 _over 1 _overall 1 _perc 1
    counts 0 _percent 1 _righ 1 _right 1 _stake 1 _stakers 1 define 1 get 1 goal 1 list 1 supply 1
    counts 0 what 1 which 1
    inflation 53 supply 27 _tao 26 inflation 26 tao 26 _how 16 _supp 12 _supply 12 #time 11 _is 10
    inflation 0 _many 10 _the 9 _are 8 _day 7 _new 7 _does 6 _of 6 _what 6 define 6 howmuch 6
    inflation 0 _coin 5 _coins 5 _dilu 5 _max 5 _es 4 _exis 4 _infl 4 _inflati 4 _per 4 _ther 4
    inflation 0 _there 4 _wie 4 howlong 4 _a 3 _be 3 _cuan 3 _cuantos 3 _dail 3 _daily 3
    inflation 0 _diluted 3 _exist 3 _fast 3 _grow 3 _made 3 _maxi 3 _mint 3 _minted 3 _tota 3
    inflation 0 _total 3 _viel 3 _viele 3 declining 3 _and 2 _circ 2 _circula 2 _die 2 _dilute 2
    inflation 0 _each 2 _gebe 2 _geben 2 _get 2 _hay 2 _issu 2 _issuanc 2 _ist 2 _it 2 _like 2
    inflation 0 _se 2 _stak 2 _will 2 _wird 2 coins 2 earn 2 get 2 how 2 large 2 mine 2 now 2
    inflation 0 stake 2 whatif 2 _all 1 _alph 1 _alpha 1 _am 1 _amou 1 _amount 1 _as 1 _at 1
    inflation 0 _bein 1 _being 1 _bitc 1 _bitcoin 1 _bitt 1 _bittens 1 _cap 1 _come 1 _crea 1
    inflation 0 _cual 1 _curr 1 _current 1 _de 1 _dia 1 _do 1 _dont 1 _el 1 _end 1 _ents 1
    inflation 0 _entsteh 1 _ever 1 _every 1 _exists 1 _far 1 _from 1 _gibt 1 _goin 1 _going 1
    inflation 0 _gold 1 _growth 1 _have 1 _hoch 1 _hold 1 _holders 1 _i 1 _if 1 _incr 1 _increas 1
    inflation 0 _limi 1 _me 1 _meng 1 _menge 1 _mine 1 _mone 1 _money 1 _more 1 _much 1 _my 1
    inflation 0 _now 1 _numb 1 _number 1 _othe 1 _other 1 _por 1 _quic 1 _quickly 1 _rate 1
    inflation 0 _stake 1 _staking 1 _to 1 _un 1 _und 1 _we 1 _well 1 _whats 1 _when 1 _y 1 alpha 1
    inflation 0 bittensor 1 elsewhere 1 emission 1 metric 1 not 1 rate 1 same 1 what 1 when 1
    inflation 0 which 1
    halving 47 halving 46 _halv 37 _halving 33 _the 24 whatif 14 _rewa 10 _what 10 reward 10
    halving 0 define 9 when 9 _cut 8 _when 8 fall 8 _half 7 #change 6 _does 6 _in 6 _is 6 _next 6
    halving 0 _rewards 6 _bloc 5 _block 5 _el 5 _to 5 _afte 4 _after 4 _did 4 _for 4 _me 4
    halving 0 _reward 4 _was 4 _will 4 what 4 _das 3 _date 3 _do 3 _emis 3 _emissio 3 _halved 3
    halving 0 _happ 3 _my 3 _of 3 _stak 3 _stakers 3 earn 3 emission 3 fresh 3 mine 3 stake 3
    halving 0 which 3 _alre 2 _already 2 _at 2 _be 2 _chan 2 _cuan 2 _cuando 2 _dece 2 _decembe 2
    halving 0 _drop 2 _expl 2 _explain 2 _foll 2 _follows 2 _from 2 _halveni 2 _happens 2 _how 2
    halving 0 _issu 2 _issuanc 2 _like 2 _que 2 _tao 2 _yiel 2 _yield 2 fixed 2 howlong 2 tao 2
    halving 0 #amount 1 #share 1 #subnet 1 #tao 1 #time 1 _a 1 _are 1 _bede 1 _bedeute 1 _been 1
    halving 0 _bitc 1 _bitcoin 1 _brin 1 _bringt 1 _by 1 _change 1 _changes 1 _como 1 _con 1
    halving 0 _die 1 _effe 1 _es 1 _ever 1 _every 1 _figu 1 _figures 1 _firs 1 _first 1 _fur 1
    halving 0 _get 1 _gets 1 _gett 1 _getting 1 _good 1 _hace 1 _halb 1 _happen 1 _has 1 _hurt 1
    halving 0 _into 1 _ist 1 _long 1 _mach 1 _macht 1 _mean 1 _mich 1 _nach 1 _ofte 1 _often 1
    halving 0 _on 1 _pasa 1 _pay 1 _peop 1 _people 1 _plac 1 _place 1 _pric 1 _righ 1 _right 1
    halving 0 _sn 1 _soon 1 _take 1 _that 1 _till 1 _toca 1 _wann 1 _why 1 _year 1 _years 1 all 1
    halving 0 connect 1 data 1 first 1 how 1 howoften 1 paid 1 predict 1 price 1 safe 1 same 1
    halving 0 should 1 some 1 sort 1 subnet 1 why 1
    validator-what 48 consensus 32 _vali 28 validator 28 _validat 26 _mine 21 miner 21 _what 20
    validator-what 0 define 18 _do 15 _miners 14 _the 12 _a 10 _are 8 _of 7 _is 6 _who 6 what 6
    validator-what 0 _and 5 _does 5 _miner 5 difference 5 which 5 _diff 4 _for 4 _in 4 _job 4
    validator-what 0 _need 4 _why 4 _work 4 _all 3 _cons 3 _consens 3 _differe 3 _how 3 _netw 3
    validator-what 0 _network 3 _que 3 _they 3 _yuma 3 _chec 2 _checks 2 _day 2 _ein 2 _expl 2
    validator-what 0 _explain 2 _get 2 _hace 2 _here 2 _i 2 _it 2 _los 2 _mach 2 _macht 2
    validator-what 0 _mineros 2 _prod 2 _produce 2 _role 2 _subn 2 _subnet 2 _thes 2 _these 2
    validator-what 0 _un 2 _validad 2 _was 2 all 2 need 2 subnet 2 who 2 why 2 _ai 1 _at 1 _betw 1
    validator-what 0 _between 1 _bitt 1 _bittens 1 _cont 1 _control 1 _den 1 _der 1 _die 1
    validator-what 0 _differ 1 _es 1 _ganz 1 _gibt 1 _good 1 _have 1 _if 1 _its 1 _judg 1 _judge 1
    validator-what 0 _long 1 _mone 1 _money 1 _needed 1 _owne 1 _owner 1 _paid 1 _pape 1 _plai 1
    validator-what 0 _plain 1 _quie 1 _quien 1 _righ 1 _rights 1 _tag 1 _that 1 _ther 1 _there 1
    validator-what 0 _thos 1 _those 1 _tien 1 _vs 1 _wer 1 _whats 1 _word 1 _words 1 _wozu 1
    validator-what 0 bittensor 1 coins 1 compare 1 get 1 how 1 mine 1 whatif 1
    become-validator 50 become 49 _a 24 _i 21 _vali 19 validator 19 _validat 17 _mine 16 _to 16
    become-validator 0 subnet 16 _how 14 _subn 14 _subnet 14 _my 12 can 12 _what 11 _can 10
    become-validator 0 _does 9 mine 9 _do 8 _own 8 how 8 _it 7 _with 7 _miner 6 _run 6 _tao 6
    become-validator 0 howmuch 6 miner 6 mining 6 need 6 tao 6 technical 6 _beco 5 _become 5
    become-validator 0 _cost 5 _for 5 _regi 5 _registe 5 what 5 which 5 _laun 4 _much 4 _need 4
    become-validator 0 _at 3 _hard 3 _hardwar 3 _home 3 _ich 3 _launch 3 _requ 3 _require 3
    become-validator 0 _take 3 _want 3 cost 3 _and 2 _be 2 _como 2 _earn 2 _gpu 2 _mont 2 _monto 2
    become-validator 0 _myse 2 _myself 2 _open 2 _or 2 _perm 2 _permit 2 _stak 2 _stake 2 _star 2
    become-validator 0 _start 2 _validad 2 _werd 2 _werde 2 _wie 2 earn 2 or 2 stake 2 #amount 1
    become-validator 0 #subnet 1 #tao 1 _an 1 _are 1 _as 1 _by 1 _card 1 _crea 1 _cuan 1 _cuanto 1
    become-validator 0 _cues 1 _cuesta 1 _deve 1 _develop 1 _eige 1 _get 1 _id 1 _idea 1 _is 1
    become-validator 0 _kann 1 _like 1 _mach 1 _machine 1 _mi 1 _mina 1 _minar 1 _mini 1 _mining 1
    become-validator 0 _mone 1 _money 1 _nece 1 _necesit 1 _node 1 _of 1 _on 1 _one 1 _oper 1
    become-validator 0 _operate 1 _para 1 _pc 1 _pric 1 _price 1 _prop 1 _que 1 _rig 1 _runn 1
    become-validator 0 _running 1 _selb 1 _selbst 1 _sn 1 _subr 1 _subred 1 _un 1 _una 1 _we 1
    become-validator 0 _whic 1 _which 1 _zu 1 about 1 coins 1 goal 1 grown 1 one 1
    lending 47 lend 46 mine 25 _my 24 stake 19 _stak 18 _tao 17 tao 17 _coin 14 _coins 14 _is 12
    lending 0 coins 12 _a 11 _some 9 _borr 8 _does 8 _lend 8 _stake 8 _do 7 _i 6 _loan 6 _mein 6
    lending 0 _they 6 _to 6 _borrow 5 _out 5 _staked 5 _staking 5 _are 4 _as 4 _mis 4 _somebod 4
    lending 0 _with 4 _bank 3 _can 3 _lent 3 _meine 3 _someone 3 _the 3 _this 3 _trad 3 _trades 3
    lending 0 _verl 3 _verlieh 3 _werd 3 _werden 3 _whil 3 _while 3 can 3 define 3 _coll 2
    lending 0 _collate 2 _depo 2 _deposit 2 _else 2 _for 2 _it 2 _kind 2 _lending 2 _like 2
    lending 0 _mean 2 _mit 2 _mone 2 _of 2 _othe 2 _others 2 _pres 2 _prestan 2 _rehy 2 _rehypot 2
    lending 0 _use 2 _used 2 _what 2 _who 2 _wird 2 _agai 1 _against 1 _algo 1 _ande 1 _anyo 1
    lending 0 _anyone 1 _behi 1 _behind 1 _bein 1 _being 1 _by 1 _con 1 _coun 1 _cred 1 _credit 1
    lending 0 _defi 1 _der 1 _die 1 _done 1 _geha 1 _geld 1 _gibt 1 _givi 1 _giving 1 _hace 1
    lending 0 _hand 1 _in 1 _inve 1 _invest 1 _its 1 _jema 1 _jemand 1 _mach 1 _machen 1 _meinem 1
    lending 0 _meinen 1 _monedas 1 _money 1 _on 1 _or 1 _otro 1 _para 1 _putt 1 _putting 1 _que 1
    lending 0 _same 1 _se 1 _so 1 _somethi 1 _somewhe 1 _take 1 _that 1 _ther 1 _there 1 _vali 1
    lending 0 _validat 1 _was 1 _weit 1 _when 1 _work 1 about 1 choose 1 custody 1 form 1 get 1
    lending 0 same 1 validator 1 whatif 1 when 1 who 1
    root-proportion 44 proportion 42 _root 32 root 29 define 21 _what 14 _prop 12 _tao 12 _weig 12
    root-proportion 0 _weight 12 tao 12 _of 11 _is 10 reward 10 _does 9 _how 9 _proport 9 what 9
    root-proportion 0 _divi 8 _dividen 8 _why 7 how 7 why 7 _shar 6 _share 6 _the 6 which 6 _a 5
    root-proportion 0 _part 5 _subn 5 subnet 5 _expl 4 _explain 4 _goes 4 _mean 4 _to 4 _alph 3
    root-proportion 0 _alpha 3 _for 3 _get 3 _ist 3 _much 3 _que 3 _roots 3 _subnets 3 _was 3
    root-proportion 0 _whats 3 alpha 3 exact 3 howmuch 3 some 3 #amount 2 #tao 2 _and 2 _ante 2
    root-proportion 0 _anteil 2 _betw 2 _between 2 _calc 2 _calcula 2 _comp 2 _compute 2 _de 2
    root-proportion 0 _der 2 _dete 2 _determi 2 _es 2 _la 2 _only 2 _parte 2 _se 2 _some 2 _stak 2
    root-proportion 0 _subnet 2 _that 2 _von 2 share 2 stake 2 #rate 1 #subnet 1 _ab 1 _at 1
    root-proportion 0 _beko 1 _bekommt 1 _como 1 _das 1 _den 1 _disc 1 _discord 1 _divide 1 _do 1
    root-proportion 0 _down 1 _driv 1 _end 1 _form 1 _formula 1 _gets 1 _gewi 1 _go 1 _gros 1
    root-proportion 0 _hold 1 _holders 1 _in 1 _it 1 _llev 1 _lleva 1 _meaning 1 _on 1 _para 1
    root-proportion 0 _payo 1 _payout 1 _perc 1 _percent 1 _rewa 1 _rewards 1 _slic 1 _slice 1
    root-proportion 0 _smal 1 _small 1 _someone 1 _spli 1 _split 1 _stake 1 _stakers 1 _take 1
    root-proportion 0 _they 1 _up 1 _whic 1 _which 1 _wie 1 _work 1 _wrot 1 _wrote 1 about 1
    root-proportion 0 earn 1 fall 1 get 1 large 1 lose 1 metric 1 paid 1 scam 1
    """
}
