/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    counts 14 countof 14 _how 9 _many 7 _stak 7 stake 7 subnet 6 _is 5 _subn 5 _subnets 5 _are 4
    counts 0 _staked 4 _ther 4 _there 4 _much 3 _tao 3 tao 3 _exis 2 _exist 2 _in 2 _of 2 _the 2
    counts 0 _tota 2 _total 2 _vali 2 _validat 2 _what 2 now 2 validator 2 _all 1 _and 1 _at 1
    counts 0 _cuan 1 _es 1 _gibt 1 _hay 1 _lock 1 _locked 1 _mome 1 _moment 1 _now 1 _numb 1
    counts 0 _number 1 _peop 1 _people 1 _perc 1 _percent 1 _righ 1 _right 1 _stake 1 _stakers 1
    counts 0 _staking 1 _subr 1 _subrede 1 _viel 1 _viele 1 _wie 1 define 1 get 1 goal 1 list 1
    counts 0 what 1 which 1
    inflation 46 _tao 23 inflation 23 supply 23 tao 23 _how 15 _is 10 _supp 10 _supply 10 #time 9
    inflation 0 _many 9 _are 8 _the 8 _day 7 _new 7 _does 5 _max 5 _of 5 _what 5 define 5
    inflation 0 howmuch 5 _coin 4 _coins 4 _dilu 4 _es 4 _infl 4 _inflati 4 _per 4 _ther 4
    inflation 0 _there 4 _wie 4 howlong 4 _a 3 _diluted 3 _exis 3 _fast 3 _grow 3 _made 3 _mint 3
    inflation 0 _minted 3 _tota 3 _total 3 _viel 3 _viele 3 _and 2 _be 2 _cuan 2 _cuantos 2
    inflation 0 _dail 2 _daily 2 _die 2 _each 2 _exist 2 _gebe 2 _geben 2 _get 2 _hay 2 _ist 2
    inflation 0 _it 2 _like 2 _maxi 2 _wird 2 coins 2 declining 2 get 2 how 2 large 2 mine 2 now 2
    inflation 0 _alph 1 _alpha 1 _am 1 _amou 1 _amount 1 _as 1 _at 1 _bein 1 _being 1 _bitc 1
    inflation 0 _bitcoin 1 _bitt 1 _bittens 1 _cap 1 _come 1 _crea 1 _cual 1 _curr 1 _current 1
    inflation 0 _de 1 _do 1 _dont 1 _el 1 _end 1 _ents 1 _entsteh 1 _ever 1 _every 1 _exists 1
    inflation 0 _far 1 _from 1 _gibt 1 _goin 1 _going 1 _gold 1 _growth 1 _have 1 _hoch 1 _i 1
    inflation 0 _if 1 _incr 1 _increas 1 _issu 1 _issuanc 1 _limi 1 _me 1 _meng 1 _menge 1 _mone 1
    inflation 0 _money 1 _more 1 _much 1 _my 1 _now 1 _numb 1 _number 1 _quic 1 _quickly 1 _rate 1
    inflation 0 _se 1 _stak 1 _stake 1 _to 1 _un 1 _und 1 _we 1 _well 1 _will 1 _y 1 alpha 1
    inflation 0 bittensor 1 earn 1 elsewhere 1 not 1 rate 1 same 1 stake 1 whatif 1 which 1
    halving 42 halving 41 _halv 32 _halving 28 _the 22 whatif 13 _rewa 10 reward 10 _what 9 _cut 8
    halving 0 _when 8 define 8 fall 8 when 8 _half 7 #change 6 _does 6 _in 6 _rewards 6 _bloc 5
    halving 0 _block 5 _is 5 _to 5 _afte 4 _after 4 _el 4 _me 4 _next 4 _reward 4 _was 4 _will 4
    halving 0 _das 3 _did 3 _do 3 _emis 3 _emissio 3 _for 3 _halved 3 _happ 3 _my 3 earn 3
    halving 0 emission 3 mine 3 what 3 _alre 2 _already 2 _at 2 _be 2 _date 2 _dece 2 _decembe 2
    halving 0 _drop 2 _expl 2 _explain 2 _foll 2 _follows 2 _from 2 _halveni 2 _happens 2 _how 2
    halving 0 _issu 2 _issuanc 2 _like 2 _of 2 _que 2 _stak 2 _stakers 2 _tao 2 _yiel 2 _yield 2
    halving 0 fresh 2 howlong 2 stake 2 tao 2 which 2 #amount 1 #share 1 #subnet 1 #tao 1 #time 1
    halving 0 _a 1 _are 1 _bede 1 _bedeute 1 _been 1 _bitc 1 _bitcoin 1 _brin 1 _bringt 1 _by 1
    halving 0 _chan 1 _changes 1 _como 1 _con 1 _cuan 1 _cuando 1 _die 1 _effe 1 _es 1 _ever 1
    halving 0 _every 1 _figu 1 _figures 1 _firs 1 _first 1 _fur 1 _get 1 _gets 1 _gett 1
    halving 0 _getting 1 _hace 1 _halb 1 _happen 1 _has 1 _hurt 1 _into 1 _ist 1 _long 1 _mach 1
    halving 0 _macht 1 _mean 1 _mich 1 _nach 1 _ofte 1 _often 1 _on 1 _pasa 1 _pay 1 _peop 1
    halving 0 _people 1 _plac 1 _place 1 _pric 1 _righ 1 _right 1 _sn 1 _soon 1 _take 1 _that 1
    halving 0 _till 1 _wann 1 _why 1 _year 1 _years 1 all 1 connect 1 data 1 first 1 fixed 1 how 1
    halving 0 howoften 1 paid 1 predict 1 price 1 safe 1 same 1 should 1 some 1 sort 1 subnet 1
    halving 0 why 1
    validator-what 44 consensus 29 _vali 25 validator 25 _validat 23 _mine 20 miner 20 _what 19
    validator-what 0 define 17 _do 13 _miners 12 _the 12 _a 8 _are 8 _miner 6 _who 6 what 6 _and 5
    validator-what 0 _does 5 _is 5 _of 5 difference 5 which 5 _diff 4 _differe 4 _for 4 _in 4
    validator-what 0 _work 4 _all 3 _cons 3 _consens 3 _job 3 _need 3 _netw 3 _network 3 _que 3
    validator-what 0 _they 3 _why 3 _yuma 3 _betw 2 _between 2 _chec 2 _checks 2 _day 2 _ein 2
    validator-what 0 _expl 2 _explain 2 _get 2 _hace 2 _here 2 _how 2 _los 2 _mach 2 _macht 2
    validator-what 0 _mineros 2 _prod 2 _produce 2 _subn 2 _subnet 2 _thes 2 _these 2 _un 2
    validator-what 0 _validad 2 _was 2 all 2 subnet 2 who 2 _ai 1 _at 1 _bitt 1 _bittens 1 _cont 1
    validator-what 0 _control 1 _den 1 _der 1 _die 1 _es 1 _ganz 1 _gibt 1 _good 1 _have 1 _i 1
    validator-what 0 _if 1 _it 1 _its 1 _long 1 _mone 1 _money 1 _needed 1 _owne 1 _owner 1
    validator-what 0 _paid 1 _pape 1 _plai 1 _plain 1 _quie 1 _quien 1 _righ 1 _rights 1 _tag 1
    validator-what 0 _that 1 _ther 1 _there 1 _thos 1 _those 1 _tien 1 _vs 1 _wer 1 _whats 1
    validator-what 0 _word 1 _words 1 _wozu 1 bittensor 1 coins 1 compare 1 get 1 how 1 mine 1
    validator-what 0 need 1 whatif 1 why 1
    become-validator 43 become 42 _a 21 _i 20 _vali 17 validator 17 _validat 16 _mine 14 _to 14
    become-validator 0 _how 13 subnet 13 can 12 _my 11 _subn 11 _subnet 11 _can 10 _what 10 mine 9
    become-validator 0 _does 8 how 8 _do 7 _it 7 _own 7 _with 7 _run 6 _tao 6 mining 6 tao 6
    become-validator 0 technical 6 _for 5 _miner 5 howmuch 5 miner 5 need 5 what 5 which 5 _beco 4
    become-validator 0 _become 4 _cost 4 _much 4 _need 4 _regi 4 _registe 4 _at 3 _hard 3
    become-validator 0 _hardwar 3 _home 3 _laun 3 _launch 3 _take 3 _want 3 cost 3 _and 2 _be 2
    become-validator 0 _earn 2 _gpu 2 _ich 2 _myse 2 _myself 2 _open 2 _or 2 _perm 2 _permit 2
    become-validator 0 _requ 2 _require 2 _stak 2 _stake 2 earn 2 or 2 stake 2 #amount 1 #subnet 1
    become-validator 0 #tao 1 _an 1 _are 1 _as 1 _by 1 _card 1 _como 1 _crea 1 _cuan 1 _cuanto 1
    become-validator 0 _cues 1 _cuesta 1 _deve 1 _develop 1 _eige 1 _get 1 _id 1 _idea 1 _is 1
    become-validator 0 _kann 1 _like 1 _mach 1 _machine 1 _mina 1 _minar 1 _mini 1 _mining 1
    become-validator 0 _mone 1 _money 1 _mont 1 _nece 1 _necesit 1 _node 1 _of 1 _on 1 _one 1
    become-validator 0 _oper 1 _operate 1 _para 1 _pc 1 _que 1 _rig 1 _runn 1 _running 1 _sn 1
    become-validator 0 _star 1 _start 1 _subr 1 _subred 1 _un 1 _una 1 _validad 1 _we 1 _werd 1
    become-validator 0 _whic 1 _which 1 _wie 1 _zu 1 about 1 coins 1 goal 1 one 1
    lending 43 lend 42 _my 23 mine 23 stake 17 _stak 16 _coin 14 _coins 14 _tao 14 tao 14 coins 12
    lending 0 _a 11 _is 11 _some 9 _lend 8 _stake 8 _borr 7 _do 7 _does 7 _they 6 _i 5 _loan 5
    lending 0 _mein 5 _out 5 _to 5 _are 4 _as 4 _borrow 4 _mis 4 _somebod 4 _staked 4 _staking 4
    lending 0 _with 4 _bank 3 _lent 3 _someone 3 _the 3 _this 3 _whil 3 _while 3 _can 2 _coll 2
    lending 0 _collate 2 _depo 2 _deposit 2 _else 2 _for 2 _it 2 _kind 2 _lending 2 _like 2
    lending 0 _meine 2 _mit 2 _mone 2 _of 2 _othe 2 _others 2 _pres 2 _prestan 2 _rehy 2
    lending 0 _rehypot 2 _trad 2 _trades 2 _use 2 _used 2 _verl 2 _verlieh 2 _werd 2 _werden 2
    lending 0 _what 2 _who 2 _wird 2 can 2 define 2 _algo 1 _ande 1 _anyo 1 _anyone 1 _behi 1
    lending 0 _behind 1 _bein 1 _being 1 _by 1 _con 1 _coun 1 _defi 1 _der 1 _die 1 _done 1
    lending 0 _geha 1 _geld 1 _gibt 1 _hace 1 _hand 1 _in 1 _inve 1 _invest 1 _its 1 _jema 1
    lending 0 _jemand 1 _mach 1 _machen 1 _mean 1 _meinem 1 _meinen 1 _monedas 1 _money 1 _on 1
    lending 0 _or 1 _otro 1 _para 1 _putt 1 _putting 1 _que 1 _same 1 _se 1 _so 1 _somethi 1
    lending 0 _somewhe 1 _take 1 _that 1 _ther 1 _there 1 _vali 1 _validat 1 _was 1 _weit 1
    lending 0 _when 1 _work 1 about 1 choose 1 custody 1 form 1 get 1 same 1 validator 1 whatif 1
    lending 0 when 1 who 1
    root-proportion 39 proportion 36 _root 28 root 25 define 17 _of 11 _tao 11 _weig 11 _weight 11
    root-proportion 0 _what 11 tao 11 _how 10 _is 10 reward 10 _divi 8 _dividen 8 _does 8 _prop 8
    root-proportion 0 _proport 8 how 8 _the 7 what 7 _part 6 _why 6 why 6 _a 5 _shar 5 _share 5
    root-proportion 0 _subn 5 subnet 5 which 5 _for 4 _mean 4 some 4 _alph 3 _alpha 3 _expl 3
    root-proportion 0 _explain 3 _get 3 _goes 3 _ist 3 _much 3 _roots 3 _subnets 3 _to 3 _was 3
    root-proportion 0 alpha 3 exact 3 howmuch 3 #amount 2 #tao 2 _and 2 _ante 2 _anteil 2 _betw 2
    root-proportion 0 _between 2 _calc 2 _calcula 2 _comp 2 _compute 2 _der 2 _dete 2 _determi 2
    root-proportion 0 _only 2 _parte 2 _que 2 _se 2 _some 2 _stak 2 _subnet 2 _that 2 _von 2
    root-proportion 0 _whats 2 _work 2 stake 2 #rate 1 #subnet 1 _ab 1 _at 1 _beko 1 _bekommt 1
    root-proportion 0 _como 1 _das 1 _de 1 _den 1 _disc 1 _discord 1 _divide 1 _do 1 _driv 1
    root-proportion 0 _end 1 _es 1 _form 1 _formula 1 _gets 1 _gewi 1 _gros 1 _hold 1 _holders 1
    root-proportion 0 _in 1 _it 1 _la 1 _llev 1 _lleva 1 _meaning 1 _on 1 _out 1 _para 1 _payo 1
    root-proportion 0 _payout 1 _perc 1 _percent 1 _rewa 1 _rewards 1 _slic 1 _slice 1 _smal 1
    root-proportion 0 _small 1 _someone 1 _spli 1 _split 1 _stake 1 _stakers 1 _take 1 _they 1
    root-proportion 0 _up 1 _whic 1 _which 1 _wie 1 _wrot 1 _wrote 1 about 1 earn 1 get 1 large 1
    root-proportion 0 lose 1 metric 1 paid 1 scam 1 share 1
    """
}
