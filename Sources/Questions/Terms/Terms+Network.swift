/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    counts 26 countof 22 _how 15 _stak 13 stake 13 _many 12 _is 9 subnet 9 _staked 8 _subn 8
    counts 0 _subnets 8 _of 7 _are 6 _tao 6 _ther 6 _there 6 tao 6 _much 4 _the 4 _vali 4
    counts 0 _validat 4 _what 4 validator 4 _tota 3 _total 3 howmuch 3 now 3 what 3 which 3 _all 2
    counts 0 _exis 2 _exist 2 _in 2 _now 2 _numb 2 _number 2 _on 2 _peop 2 _people 2 _perc 2
    counts 0 _percent 2 _root 2 _stake 2 _stakers 2 _supp 2 _supply 2 manyvalidators 2 root 2
    counts 0 _and 1 _at 1 _coun 1 _count 1 _cuan 1 _es 1 _gibt 1 _hay 1 _lock 1 _locked 1 _mome 1
    counts 0 _moment 1 _part 1 _righ 1 _right 1 _shar 1 _share 1 _sit 1 _staking 1 _subr 1
    counts 0 _subrede 1 _that 1 _viel 1 _viele 1 _wie 1 define 1 get 1 goal 1 list 1 share 1
    counts 0 supply 1
    block-time 13 _bloc 12 blocktime 11 howlong 9 _how 8 _block 7 #time 6 _a 6 _is 5 _blocks 4
    block-time 0 _in 4 _long 4 _many 4 _day 2 _does 2 _per 2 _seco 2 _seconds 2 howoften 2 _al 1
    block-time 0 _am 1 _an 1 _and 1 _are 1 _bitt 1 _bittens 1 _bloq 1 _come 1 _cuan 1 _cuantos 1
    block-time 0 _dia 1 _epoc 1 _epoch 1 _hay 1 _hour 1 _new 1 _of 1 _ofte 1 _often 1 _one 1
    block-time 0 _tag 1 _take 1 _the 1 _ther 1 _there 1 _time 1 _viel 1 _viele 1 _what 1 _wie 1
    block-time 0 _year 1 bittensor 1 define 1 earn 1 howmuch 1 one 1
    inflation 71 inflation 41 supply 28 _tao 27 tao 27 _how 19 _infl 15 _inflati 15 _is 14
    inflation 0 _supp 14 _supply 14 _the 12 #time 11 _many 10 _new 10 _day 9 _does 9 _are 8 _of 8
    inflation 0 _coin 7 _coins 7 _max 6 _per 6 _what 6 _yiel 6 _yield 6 howmuch 6 rate 6 _dilu 5
    inflation 0 _my 5 define 5 earn 5 howlong 5 _es 4 _fast 4 _grow 4 _mint 4 _more 4 _ther 4
    inflation 0 _there 4 _tota 4 _total 4 _wie 4 can 4 mine 4 more 4 paymore 4 _a 3 _and 3 _be 3
    inflation 0 _can 3 _diluted 3 _exis 3 _made 3 _minted 3 _much 3 _stak 3 _viel 3 _viele 3
    inflation 0 coins 3 declining 3 stake 3 _afte 2 _after 2 _bitc 2 _bitcoin 2 _cap 2 _cuan 2
    inflation 0 _cuantos 2 _dail 2 _daily 2 _die 2 _do 2 _each 2 _exist 2 _gebe 2 _geben 2 _get 2
    inflation 0 _hay 2 _high 2 _higher 2 _i 2 _ist 2 _it 2 _like 2 _limi 2 _maxi 2 _prin 2 _real 2
    inflation 0 _root 2 _staking 2 _than 2 _vs 2 _who 2 _wird 2 compare 2 cost 2 difference 2
    inflation 0 get 2 how 2 large 2 now 2 root 2 true 2 whatif 2 which 2 who 2 _abou 1 _about 1
    inflation 0 _agai 1 _against 1 _alph 1 _alpha 1 _am 1 _amou 1 _amount 1 _anyw 1 _anyway 1
    inflation 0 _appe 1 _appear 1 _apy 1 _as 1 _at 1 _beat 1 _bein 1 _being 1 _bitt 1 _bittens 1
    inflation 0 _by 1 _come 1 _crea 1 _cual 1 _curr 1 _current 1 _de 1 _deve 1 _develop 1 _dont 1
    inflation 0 _eat 1 _el 1 _end 1 _ents 1 _entsteh 1 _even 1 _ever 1 _every 1 _exists 1 _far 1
    inflation 0 _fore 1 _from 1 _gibt 1 _goin 1 _going 1 _gold 1 _growth 1 _have 1 _hoch 1 _if 1
    inflation 0 _incr 1 _increas 1 _issu 1 _issuanc 1 _limit 1 _make 1 _may 1 _me 1 _meng 1
    inflation 0 _menge 1 _mone 1 _money 1 _now 1 _numb 1 _number 1 _posi 1 _print 1 _printed 1
    inflation 0 _prot 1 _protect 1 _quic 1 _quickly 1 _rate 1 _reac 1 _retu 1 _return 1 _se 1
    inflation 0 _so 1 _stake 1 _to 1 _un 1 _und 1 _we 1 _well 1 _when 1 _will 1 _win 1 _y 1
    inflation 0 about 1 alpha 1 bittensor 1 elsewhere 1 guarantee 1 not 1 othercoin 1 portion 1
    inflation 0 same 1 what 1 when 1
    halving 63 halving 58 _halv 50 _halving 42 _the 32 whatif 18 _what 16 _rewa 13 reward 13
    halving 0 _when 12 fall 12 _cut 11 when 11 define 10 #change 9 _does 9 _half 9 _is 9 _in 8
    halving 0 _next 8 _rewards 8 _do 7 _emis 7 _emissio 7 _to 7 emission 7 mine 7 _afte 6 _after 6
    halving 0 _bloc 5 _block 5 _did 5 _el 5 _halved 5 _happ 5 _my 5 _reward 5 _was 5 earn 5 what 5
    halving 0 _alre 4 _already 4 _das 4 _date 4 _me 4 _will 4 fresh 4 which 4 _are 3 _at 3 _for 3
    halving 0 _happen 3 _i 3 _if 3 _of 3 _que 3 _stak 3 _tao 3 _yiel 3 _yield 3 howlong 3 stake 3
    halving 0 tao 3 #amount 2 #tao 2 _a 2 _be 2 _chan 2 _changes 2 _dece 2 _decembe 2 _drop 2
    halving 0 _effe 2 _es 2 _expl 2 _explain 2 _foll 2 _follows 2 _from 2 _halveni 2 _happens 2
    halving 0 _how 2 _issu 2 _issuanc 2 _ist 2 _like 2 _nach 2 _nachste 2 _on 2 _root 2 _stakers 2
    halving 0 _wann 2 _whil 2 _while 2 fixed 2 root 2 #share 1 #subnet 1 #time 1 _and 1 _bede 1
    halving 0 _bedeute 1 _been 1 _bitc 1 _bitcoin 1 _brin 1 _bringt 1 _by 1 _como 1 _con 1 _cuan 1
    halving 0 _cuando 1 _die 1 _earn 1 _effect 1 _ever 1 _every 1 _figu 1 _figures 1 _firs 1
    halving 0 _first 1 _fur 1 _get 1 _gets 1 _gett 1 _getting 1 _hace 1 _halb 1 _halbier 1
    halving 0 _halve 1 _has 1 _hurt 1 _into 1 _it 1 _last 1 _less 1 _long 1 _mach 1 _macht 1
    halving 0 _mean 1 _mich 1 _ofte 1 _often 1 _pasa 1 _pay 1 _peop 1 _people 1 _plac 1 _place 1
    halving 0 _prev 1 _previou 1 _pric 1 _righ 1 _right 1 _sn 1 _soon 1 _stake 1 _stay 1 _take 1
    halving 0 _that 1 _till 1 _wen 1 _why 1 _with 1 _year 1 _years 1 all 1 connect 1 data 1
    halving 0 first 1 how 1 howoften 1 less 1 paid 1 past 1 predict 1 price 1 safe 1 same 1
    halving 0 should 1 some 1 sort 1 subnet 1 take 1 technical 1 why 1
    validator-what 69 consensus 39 _vali 35 validator 35 _validat 32 _what 32 _mine 28 define 28
    validator-what 0 miner 28 _do 21 _the 19 _miners 18 _a 16 _of 11 _is 10 what 10 _are 9 which 9
    validator-what 0 _and 8 _does 8 _miner 8 _who 8 _for 6 _owne 6 _work 6 difference 6 emission 6
    validator-what 0 _all 5 _expl 5 _explain 5 _get 5 _how 5 _subn 5 _subnet 5 _yuma 5 owner 5
    validator-what 0 subnet 5 _cons 4 _consens 4 _day 4 _diff 4 _differe 4 _emis 4 _emissio 4
    validator-what 0 _in 4 _owner 4 _que 4 mine 4 _betw 3 _between 3 _earn 3 _ein 3 _job 3 _need 3
    validator-what 0 _netw 3 _network 3 _they 3 _un 3 _validad 3 _was 3 _why 3 all 3 earn 3 who 3
    validator-what 0 _chec 2 _checks 2 _es 2 _from 2 _goes 2 _hace 2 _here 2 _insi 2 _insider 2
    validator-what 0 _los 2 _mach 2 _macht 2 _me 2 _mineros 2 _much 2 _owners 2 _part 2 _prod 2
    validator-what 0 _produce 2 _role 2 _thes 2 _these 2 _to 2 _vs 2 _whats 2 compare 2 get 2
    validator-what 0 how 2 howmuch 2 some 2 _ai 1 _at 1 _bitt 1 _bittens 1 _cont 1 _control 1
    validator-what 0 _den 1 _der 1 _die 1 _divi 1 _dividen 1 _doin 1 _doing 1 _ganz 1 _gibt 1
    validator-what 0 _good 1 _have 1 _i 1 _if 1 _ist 1 _it 1 _its 1 _judg 1 _judge 1 _long 1
    validator-what 0 _mone 1 _money 1 _my 1 _needed 1 _paid 1 _pape 1 _plai 1 _plain 1 _plea 1
    validator-what 0 _please 1 _quie 1 _quien 1 _righ 1 _rights 1 _scor 1 _shar 1 _shared 1
    validator-what 0 _stak 1 _stake 1 _tag 1 _that 1 _ther 1 _there 1 _thos 1 _those 1 _tien 1
    validator-what 0 _wer 1 _word 1 _words 1 _wozu 1 bittensor 1 coins 1 leaked 1 need 1 reward 1
    validator-what 0 stake 1 whatif 1 why 1
    become-validator 55 become 53 _a 28 _i 22 _vali 20 validator 20 _to 19 _validat 19 _mine 18
    become-validator 0 _how 17 subnet 17 _subn 15 _subnet 15 can 15 _my 13 _can 11 _what 11
    become-validator 0 _does 10 _it 10 how 10 mine 10 _own 9 _do 8 _miner 8 miner 8 _run 7 _with 7
    become-validator 0 howmuch 7 _cost 6 _for 6 _much 6 _regi 6 _registe 6 _tao 6 mining 6 tao 6
    become-validator 0 technical 6 what 6 which 6 _beco 5 _become 5 need 5 _hard 4 _hardwar 4
    become-validator 0 _need 4 _take 4 cost 4 _at 3 _be 3 _home 3 _laun 3 _launch 3 _open 3 _or 3
    become-validator 0 _stak 3 _stake 3 _star 3 _start 3 _want 3 or 3 stake 3 _and 2 _as 2 _earn 2
    become-validator 0 _gpu 2 _ich 2 _is 2 _mini 2 _mining 2 _myse 2 _myself 2 _of 2 _perm 2
    become-validator 0 _permit 2 _requ 2 _require 2 earn 2 #amount 1 #subnet 1 #tao 1 _an 1 _are 1
    become-validator 0 _bett 1 _better 1 _by 1 _card 1 _como 1 _crea 1 _cuan 1 _cuanto 1 _cues 1
    become-validator 0 _cuesta 1 _deve 1 _develop 1 _eige 1 _gami 1 _gaming 1 _get 1 _id 1 _idea 1
    become-validator 0 _kann 1 _like 1 _mach 1 _machine 1 _mina 1 _minar 1 _mone 1 _money 1
    become-validator 0 _mont 1 _nece 1 _necesit 1 _node 1 _on 1 _one 1 _oper 1 _operate 1 _para 1
    become-validator 0 _pc 1 _que 1 _rig 1 _runn 1 _running 1 _sn 1 _subr 1 _subred 1 _un 1 _una 1
    become-validator 0 _validad 1 _we 1 _werd 1 _whic 1 _which 1 _wie 1 _zu 1 about 1 coins 1
    become-validator 0 goal 1 grown 1 one 1 should 1
    lending 56 lend 55 _my 29 mine 28 stake 20 _stak 19 _is 17 _coin 16 _coins 16 _tao 16 tao 16
    lending 0 _a 14 coins 14 _lend 13 _some 12 _borr 11 _stake 9 _do 8 _to 8 _does 7 _i 7 _loan 7
    lending 0 _out 7 _somebod 7 _they 7 _staking 6 _as 5 _mein 5 _are 4 _bank 4 _borrow 4 _can 4
    lending 0 _for 4 _lending 4 _lent 4 _mis 4 _staked 4 _the 4 _with 4 can 4 _borrowe 3 _coll 3
    lending 0 _collate 3 _it 3 _like 3 _rehy 3 _rehypot 3 _someone 3 _this 3 _whil 3 _while 3
    lending 0 _who 3 _alph 2 _alpha 2 _borrowi 2 _borrows 2 _depo 2 _deposit 2 _else 2 _kind 2
    lending 0 _meine 2 _mit 2 _mone 2 _of 2 _othe 2 _others 2 _pres 2 _prestan 2 _same 2 _ther 2
    lending 0 _there 2 _trad 2 _trades 2 _use 2 _used 2 _verl 2 _verlieh 2 _werd 2 _werden 2
    lending 0 _what 2 _wird 2 alpha 2 define 2 same 2 who 2 _agai 1 _against 1 _algo 1 _ande 1
    lending 0 _anyo 1 _anyone 1 _behi 1 _behind 1 _bein 1 _being 1 _by 1 _con 1 _coun 1 _defi 1
    lending 0 _der 1 _die 1 _done 1 _geha 1 _geld 1 _gibt 1 _hace 1 _hand 1 _in 1 _inte 1
    lending 0 _interes 1 _inve 1 _invest 1 _its 1 _jema 1 _jemand 1 _mach 1 _machen 1 _mean 1
    lending 0 _meanwhi 1 _meinem 1 _meinen 1 _monedas 1 _money 1 _on 1 _or 1 _otro 1 _para 1
    lending 0 _putt 1 _putting 1 _que 1 _se 1 _so 1 _somethi 1 _somewhe 1 _take 1 _that 1 _vali 1
    lending 0 _validat 1 _was 1 _weit 1 _when 1 _work 1 about 1 choose 1 custody 1 earn 1 form 1
    lending 0 get 1 metric 1 rate 1 reward 1 validator 1 whatif 1 when 1
    root-proportion 45 proportion 40 _root 31 root 28 define 19 _tao 14 _weig 14 _weight 14 tao 14
    root-proportion 0 _of 13 reward 12 _what 11 _divi 10 _dividen 10 _how 10 _is 10 _does 8
    root-proportion 0 _prop 8 _proport 8 how 8 _the 7 what 7 _mean 6 _part 6 _shar 6 _share 6
    root-proportion 0 _why 6 why 6 _a 5 _alph 5 _alpha 5 _subn 5 _to 5 alpha 5 subnet 5 which 5
    root-proportion 0 _for 4 some 4 #rate 3 _expl 3 _explain 3 _get 3 _goes 3 _ist 3 _meaning 3
    root-proportion 0 _much 3 _perc 3 _percent 3 _roots 3 _subnets 3 _was 3 exact 3 howmuch 3
    root-proportion 0 #amount 2 #tao 2 _and 2 _ante 2 _anteil 2 _betw 2 _between 2 _calc 2
    root-proportion 0 _calcula 2 _comp 2 _compute 2 _der 2 _dete 2 _determi 2 _from 2 _only 2
    root-proportion 0 _parte 2 _que 2 _se 2 _some 2 _stak 2 _subnet 2 _that 2 _von 2 _whats 2
    root-proportion 0 _work 2 move 2 rate 2 stake 2 #subnet 1 _ab 1 _at 1 _beko 1 _bekommt 1
    root-proportion 0 _como 1 _das 1 _de 1 _den 1 _disc 1 _discord 1 _divide 1 _do 1 _driv 1
    root-proportion 0 _drives 1 _end 1 _es 1 _form 1 _formula 1 _gets 1 _gewi 1 _gros 1 _gross 1
    root-proportion 0 _hold 1 _holders 1 _in 1 _it 1 _la 1 _llev 1 _lleva 1 _on 1 _out 1 _over 1
    root-proportion 0 _para 1 _payo 1 _payout 1 _rewa 1 _rewards 1 _shif 1 _shift 1 _slic 1
    root-proportion 0 _slice 1 _smal 1 _small 1 _someone 1 _spli 1 _split 1 _stake 1 _stakers 1
    root-proportion 0 _take 1 _they 1 _time 1 _up 1 _whic 1 _which 1 _wie 1 _wrot 1 _wrote 1
    root-proportion 0 about 1 detail 1 earn 1 get 1 large 1 lose 1 metric 1 paid 1 past 1 scam 1
    root-proportion 0 share 1
    """
}
