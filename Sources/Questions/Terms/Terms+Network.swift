/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    counts 18 countof 16 _how 10 _stak 9 stake 9 _many 8 subnet 7 _subn 6 _subnets 6 _is 5
    counts 0 _staked 5 _are 4 _ther 4 _there 4 _much 3 _of 3 _tao 3 _tota 3 _total 3 _vali 3
    counts 0 _validat 3 tao 3 validator 3 _exis 2 _exist 2 _in 2 _numb 2 _number 2 _stakers 2
    counts 0 _the 2 _what 2 now 2 _all 1 _and 1 _at 1 _coun 1 _count 1 _cuan 1 _es 1 _gibt 1
    counts 0 _hay 1 _lock 1 _locked 1 _mome 1 _moment 1 _now 1 _peop 1 _people 1 _perc 1
    counts 0 _percent 1 _righ 1 _right 1 _stake 1 _staking 1 _subr 1 _subrede 1 _viel 1 _viele 1
    counts 0 _wie 1 define 1 get 1 goal 1 howmuch 1 list 1 what 1 which 1
    inflation 55 inflation 27 supply 26 _tao 25 tao 25 _how 15 _supp 11 _supply 11 #time 10 _is 10
    inflation 0 _many 9 _new 9 _are 8 _day 8 _the 8 _coin 6 _coins 6 _of 6 _dilu 5 _does 5 _max 5
    inflation 0 _per 5 _what 5 define 5 howmuch 5 _es 4 _infl 4 _inflati 4 _mint 4 _ther 4
    inflation 0 _there 4 _tota 4 _total 4 _wie 4 howlong 4 _a 3 _be 3 _diluted 3 _exis 3 _fast 3
    inflation 0 _grow 3 _made 3 _minted 3 _more 3 _viel 3 _viele 3 can 3 coins 3 declining 3
    inflation 0 _and 2 _can 2 _cap 2 _cuan 2 _cuantos 2 _dail 2 _daily 2 _die 2 _each 2 _exist 2
    inflation 0 _gebe 2 _geben 2 _get 2 _hay 2 _ist 2 _it 2 _like 2 _limi 2 _maxi 2 _wird 2 get 2
    inflation 0 how 2 large 2 mine 2 more 2 now 2 _alph 1 _alpha 1 _am 1 _amou 1 _amount 1 _appe 1
    inflation 0 _appear 1 _as 1 _at 1 _bein 1 _being 1 _bitc 1 _bitcoin 1 _bitt 1 _bittens 1
    inflation 0 _come 1 _crea 1 _cual 1 _curr 1 _current 1 _de 1 _deve 1 _develop 1 _do 1 _dont 1
    inflation 0 _el 1 _end 1 _ents 1 _entsteh 1 _ever 1 _every 1 _exists 1 _far 1 _fore 1 _from 1
    inflation 0 _gibt 1 _goin 1 _going 1 _gold 1 _growth 1 _have 1 _hoch 1 _i 1 _if 1 _incr 1
    inflation 0 _increas 1 _issu 1 _issuanc 1 _limit 1 _make 1 _may 1 _me 1 _meng 1 _menge 1
    inflation 0 _mone 1 _money 1 _much 1 _my 1 _now 1 _numb 1 _number 1 _prin 1 _printed 1 _quic 1
    inflation 0 _quickly 1 _rate 1 _se 1 _stak 1 _stake 1 _to 1 _un 1 _und 1 _we 1 _well 1 _who 1
    inflation 0 _will 1 _y 1 about 1 alpha 1 bittensor 1 earn 1 elsewhere 1 guarantee 1 not 1
    inflation 0 rate 1 same 1 stake 1 whatif 1 which 1 who 1
    halving 47 halving 46 _halv 37 _halving 32 _the 23 whatif 13 _rewa 11 reward 11 _what 9
    halving 0 _when 9 _cut 8 define 8 fall 8 when 8 #change 7 _half 7 _rewards 7 _does 6 _in 6
    halving 0 _afte 5 _after 5 _bloc 5 _block 5 _is 5 _next 5 _to 5 _do 4 _el 4 _me 4 _reward 4
    halving 0 _was 4 _will 4 _das 3 _date 3 _did 3 _emis 3 _emissio 3 _for 3 _halved 3 _happ 3
    halving 0 _my 3 earn 3 emission 3 mine 3 what 3 _alre 2 _already 2 _at 2 _be 2 _dece 2
    halving 0 _decembe 2 _drop 2 _effe 2 _expl 2 _explain 2 _foll 2 _follows 2 _from 2 _halveni 2
    halving 0 _happens 2 _how 2 _issu 2 _issuanc 2 _like 2 _of 2 _que 2 _stak 2 _stakers 2 _tao 2
    halving 0 _yiel 2 _yield 2 fresh 2 howlong 2 stake 2 tao 2 which 2 #amount 1 #share 1
    halving 0 #subnet 1 #tao 1 #time 1 _a 1 _are 1 _bede 1 _bedeute 1 _been 1 _bitc 1 _bitcoin 1
    halving 0 _brin 1 _bringt 1 _by 1 _chan 1 _changes 1 _como 1 _con 1 _cuan 1 _cuando 1 _die 1
    halving 0 _effect 1 _es 1 _ever 1 _every 1 _figu 1 _figures 1 _firs 1 _first 1 _fur 1 _get 1
    halving 0 _gets 1 _gett 1 _getting 1 _hace 1 _halb 1 _halve 1 _happen 1 _has 1 _hurt 1 _into 1
    halving 0 _ist 1 _long 1 _mach 1 _macht 1 _mean 1 _mich 1 _nach 1 _ofte 1 _often 1 _on 1
    halving 0 _pasa 1 _pay 1 _peop 1 _people 1 _plac 1 _place 1 _pric 1 _righ 1 _right 1 _sn 1
    halving 0 _soon 1 _take 1 _that 1 _till 1 _wann 1 _why 1 _year 1 _years 1 all 1 connect 1
    halving 0 data 1 first 1 fixed 1 how 1 howoften 1 paid 1 predict 1 price 1 safe 1 same 1
    halving 0 should 1 some 1 sort 1 subnet 1 why 1
    validator-what 49 consensus 33 _vali 27 validator 27 _validat 25 _mine 21 miner 21 _what 19
    validator-what 0 define 19 _do 13 _miners 13 _the 13 _a 9 _are 8 _who 7 _does 6 _miner 6 _of 6
    validator-what 0 difference 6 what 6 _and 5 _is 5 _work 5 which 5 _cons 4 _consens 4 _diff 4
    validator-what 0 _differe 4 _expl 4 _explain 4 _for 4 _in 4 _yuma 4 _all 3 _job 3 _need 3
    validator-what 0 _netw 3 _network 3 _que 3 _they 3 _why 3 _betw 2 _between 2 _chec 2 _checks 2
    validator-what 0 _day 2 _ein 2 _get 2 _hace 2 _here 2 _how 2 _los 2 _mach 2 _macht 2
    validator-what 0 _mineros 2 _prod 2 _produce 2 _role 2 _subn 2 _subnet 2 _thes 2 _these 2
    validator-what 0 _un 2 _validad 2 _vs 2 _was 2 all 2 compare 2 subnet 2 who 2 _ai 1 _at 1
    validator-what 0 _bitt 1 _bittens 1 _cont 1 _control 1 _den 1 _der 1 _die 1 _es 1 _ganz 1
    validator-what 0 _gibt 1 _good 1 _have 1 _i 1 _if 1 _it 1 _its 1 _long 1 _mone 1 _money 1
    validator-what 0 _needed 1 _owne 1 _owner 1 _paid 1 _pape 1 _plai 1 _plain 1 _quie 1 _quien 1
    validator-what 0 _righ 1 _rights 1 _tag 1 _that 1 _ther 1 _there 1 _thos 1 _those 1 _tien 1
    validator-what 0 _wer 1 _whats 1 _word 1 _words 1 _wozu 1 bittensor 1 coins 1 get 1 how 1
    validator-what 0 mine 1 need 1 whatif 1 why 1
    become-validator 48 become 46 _a 23 _i 20 _vali 18 validator 18 _validat 17 _mine 15 subnet 15
    become-validator 0 _to 14 _how 13 _my 13 _subn 13 _subnet 13 can 12 _can 10 _what 10 mine 10
    become-validator 0 _own 9 _does 8 how 8 _do 7 _it 7 _with 7 _for 6 _miner 6 _run 6 _tao 6
    become-validator 0 miner 6 mining 6 tao 6 technical 6 _cost 5 _regi 5 _registe 5 howmuch 5
    become-validator 0 need 5 what 5 which 5 _beco 4 _become 4 _hard 4 _hardwar 4 _much 4 _need 4
    become-validator 0 cost 4 _at 3 _home 3 _laun 3 _launch 3 _take 3 _want 3 _and 2 _be 2 _earn 2
    become-validator 0 _gpu 2 _ich 2 _mini 2 _mining 2 _myse 2 _myself 2 _of 2 _open 2 _or 2
    become-validator 0 _perm 2 _permit 2 _requ 2 _require 2 _stak 2 _stake 2 _star 2 _start 2
    become-validator 0 earn 2 or 2 stake 2 #amount 1 #subnet 1 #tao 1 _an 1 _are 1 _as 1 _by 1
    become-validator 0 _card 1 _como 1 _crea 1 _cuan 1 _cuanto 1 _cues 1 _cuesta 1 _deve 1
    become-validator 0 _develop 1 _eige 1 _get 1 _id 1 _idea 1 _is 1 _kann 1 _like 1 _mach 1
    become-validator 0 _machine 1 _mina 1 _minar 1 _mone 1 _money 1 _mont 1 _nece 1 _necesit 1
    become-validator 0 _node 1 _on 1 _one 1 _oper 1 _operate 1 _para 1 _pc 1 _que 1 _rig 1 _runn 1
    become-validator 0 _running 1 _sn 1 _subr 1 _subred 1 _un 1 _una 1 _validad 1 _we 1 _werd 1
    become-validator 0 _whic 1 _which 1 _wie 1 _zu 1 about 1 coins 1 goal 1 one 1
    lending 48 lend 47 _my 25 mine 25 stake 18 _stak 17 _tao 15 tao 15 _coin 14 _coins 14 _a 12
    lending 0 _is 12 coins 12 _lend 9 _some 9 _stake 9 _borr 8 _do 8 _does 7 _loan 7 _they 7
    lending 0 _out 6 _i 5 _mein 5 _to 5 _are 4 _as 4 _borrow 4 _mis 4 _somebod 4 _staked 4
    lending 0 _staking 4 _with 4 _bank 3 _coll 3 _collate 3 _for 3 _it 3 _lent 3 _rehy 3
    lending 0 _rehypot 3 _someone 3 _the 3 _this 3 _whil 3 _while 3 _borrowe 2 _can 2 _depo 2
    lending 0 _deposit 2 _else 2 _kind 2 _lending 2 _like 2 _meine 2 _mit 2 _mone 2 _of 2 _othe 2
    lending 0 _others 2 _pres 2 _prestan 2 _trad 2 _trades 2 _use 2 _used 2 _verl 2 _verlieh 2
    lending 0 _werd 2 _werden 2 _what 2 _who 2 _wird 2 can 2 define 2 _agai 1 _against 1 _algo 1
    lending 0 _ande 1 _anyo 1 _anyone 1 _behi 1 _behind 1 _bein 1 _being 1 _by 1 _con 1 _coun 1
    lending 0 _defi 1 _der 1 _die 1 _done 1 _geha 1 _geld 1 _gibt 1 _hace 1 _hand 1 _in 1 _inve 1
    lending 0 _invest 1 _its 1 _jema 1 _jemand 1 _mach 1 _machen 1 _mean 1 _meinem 1 _meinen 1
    lending 0 _monedas 1 _money 1 _on 1 _or 1 _otro 1 _para 1 _putt 1 _putting 1 _que 1 _same 1
    lending 0 _se 1 _so 1 _somethi 1 _somewhe 1 _take 1 _that 1 _ther 1 _there 1 _vali 1
    lending 0 _validat 1 _was 1 _weit 1 _when 1 _work 1 about 1 choose 1 custody 1 form 1 get 1
    lending 0 same 1 validator 1 whatif 1 when 1 who 1
    root-proportion 44 proportion 39 _root 31 root 28 define 18 _of 13 _tao 13 _weig 13 _weight 13
    root-proportion 0 tao 13 reward 12 _what 11 _divi 10 _dividen 10 _how 10 _is 10 _does 8
    root-proportion 0 _prop 8 _proport 8 how 8 _the 7 what 7 _part 6 _shar 6 _share 6 _why 6 why 6
    root-proportion 0 _a 5 _alph 5 _alpha 5 _mean 5 _subn 5 _to 5 alpha 5 subnet 5 which 5 _for 4
    root-proportion 0 some 4 _expl 3 _explain 3 _get 3 _goes 3 _ist 3 _much 3 _roots 3 _subnets 3
    root-proportion 0 _was 3 exact 3 howmuch 3 #amount 2 #rate 2 #tao 2 _and 2 _ante 2 _anteil 2
    root-proportion 0 _betw 2 _between 2 _calc 2 _calcula 2 _comp 2 _compute 2 _der 2 _dete 2
    root-proportion 0 _determi 2 _from 2 _meaning 2 _only 2 _parte 2 _perc 2 _percent 2 _que 2
    root-proportion 0 _se 2 _some 2 _stak 2 _subnet 2 _that 2 _von 2 _whats 2 _work 2 move 2
    root-proportion 0 stake 2 #subnet 1 _ab 1 _at 1 _beko 1 _bekommt 1 _como 1 _das 1 _de 1 _den 1
    root-proportion 0 _disc 1 _discord 1 _divide 1 _do 1 _driv 1 _drives 1 _end 1 _es 1 _form 1
    root-proportion 0 _formula 1 _gets 1 _gewi 1 _gros 1 _hold 1 _holders 1 _in 1 _it 1 _la 1
    root-proportion 0 _llev 1 _lleva 1 _on 1 _out 1 _over 1 _para 1 _payo 1 _payout 1 _rewa 1
    root-proportion 0 _rewards 1 _shif 1 _shift 1 _slic 1 _slice 1 _smal 1 _small 1 _someone 1
    root-proportion 0 _spli 1 _split 1 _stake 1 _stakers 1 _take 1 _they 1 _time 1 _up 1 _whic 1
    root-proportion 0 _which 1 _wie 1 _wrot 1 _wrote 1 about 1 detail 1 earn 1 get 1 large 1
    root-proportion 0 lose 1 metric 1 paid 1 past 1 rate 1 scam 1 share 1
    """
}
