/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    counts 11 countof 11 _how 7 _many 6 subnet 6 _stake 5 _subne 5 stake 5 _are 4 _there 4 _is 3
    counts 0 _much 2 _total 2 _and 1 _cuant 1 _es 1 _exist 1 _gibt 1 _hay 1 _in 1 _now 1 _numbe 1
    counts 0 _of 1 _peopl 1 _right 1 _subre 1 _tao 1 _the 1 _valid 1 _viele 1 _what 1 _wie 1
    counts 0 define 1 get 1 list 1 now 1 tao 1 validator 1
    inflation 44 inflation 22 supply 22 _tao 21 tao 21 _how 14 _is 10 _suppl 10 #time 8 _many 8
    inflation 0 _the 8 _are 7 _day 7 _new 6 _does 5 _max 5 _of 5 _what 5 define 5 _coins 4
    inflation 0 _dilut 4 _infla 4 _per 4 _there 4 howlong 4 howmuch 4 _a 3 _es 3 _exist 3 _fast 3
    inflation 0 _made 3 _total 3 _wie 3 _and 2 _be 2 _cuant 2 _die 2 _each 2 _get 2 _grow 2 _hay 2
    inflation 0 _ist 2 _it 2 _like 2 _minte 2 _viele 2 coins 2 declining 2 get 2 how 2 mine 2
    inflation 0 now 2 _alpha 1 _am 1 _amoun 1 _as 1 _at 1 _being 1 _bitco 1 _bitte 1 _cap 1
    inflation 0 _come 1 _cual 1 _curre 1 _daily 1 _de 1 _do 1 _dont 1 _el 1 _end 1 _entst 1
    inflation 0 _every 1 _far 1 _from 1 _gibt 1 _going 1 _gold 1 _growt 1 _have 1 _hoch 1 _i 1
    inflation 0 _if 1 _incre 1 _issua 1 _limit 1 _me 1 _menge 1 _money 1 _more 1 _much 1 _my 1
    inflation 0 _now 1 _numbe 1 _quick 1 _rate 1 _se 1 _stake 1 _to 1 _un 1 _und 1 _we 1 _well 1
    inflation 0 _will 1 _wird 1 _y 1 alpha 1 bittensor 1 earn 1 elsewhere 1 large 1 not 1 rate 1
    inflation 0 same 1 stake 1 whatif 1 which 1
    halving 39 halving 38 _halvi 27 _the 20 whatif 12 _what 9 _rewar 8 define 8 reward 8 _cut 7
    halving 0 _when 7 fall 7 when 7 #change 5 _does 5 _half 5 _in 5 _is 5 _block 4 _el 4 _halve 4
    halving 0 _me 4 _next 4 _to 4 _was 4 _after 3 _das 3 _do 3 _emiss 3 _for 3 _happe 3 _will 3
    halving 0 emission 3 mine 3 what 3 _alrea 2 _at 2 _date 2 _decem 2 _did 2 _expla 2 _follo 2
    halving 0 _from 2 _how 2 _issua 2 _like 2 _my 2 _of 2 _que 2 _stake 2 earn 2 fresh 2 howlong 2
    halving 0 sort 2 stake 2 which 2 #subnet 1 #time 1 _are 1 _be 1 _bedeu 1 _been 1 _bitco 1
    halving 0 _bring 1 _by 1 _chang 1 _como 1 _con 1 _cuand 1 _die 1 _drop 1 _effec 1 _es 1
    halving 0 _every 1 _figur 1 _first 1 _fur 1 _gets 1 _getti 1 _hace 1 _has 1 _hurt 1 _into 1
    halving 0 _ist 1 _long 1 _macht 1 _mean 1 _mich 1 _often 1 _on 1 _pasa 1 _pay 1 _peopl 1
    halving 0 _place 1 _price 1 _right 1 _sn 1 _soon 1 _take 1 _tao 1 _that 1 _till 1 _wann 1
    halving 0 _years 1 _yield 1 all 1 connect 1 data 1 first 1 fixed 1 how 1 howoften 1 paid 1
    halving 0 predict 1 price 1 safe 1 same 1 some 1 subnet 1 tao 1
    validator-what 41 consensus 28 _valid 23 validator 23 _miner 18 miner 18 _what 17 define 15
    validator-what 0 _do 12 _the 10 _a 8 _are 8 _who 6 _does 5 _is 5 _of 5 what 5 which 5 _and 4
    validator-what 0 _in 4 _work 4 difference 4 _all 3 _conse 3 _diffe 3 _for 3 _job 3 _netwo 3
    validator-what 0 _que 3 _they 3 _why 3 _yuma 3 _check 2 _day 2 _expla 2 _get 2 _hace 2 _here 2
    validator-what 0 _how 2 _los 2 _need 2 _produ 2 _subne 2 _these 2 _un 2 subnet 2 who 2 _ai 1
    validator-what 0 _at 1 _betwe 1 _bitte 1 _contr 1 _der 1 _die 1 _ein 1 _es 1 _gibt 1 _good 1
    validator-what 0 _have 1 _i 1 _if 1 _it 1 _its 1 _long 1 _macht 1 _neede 1 _owner 1 _paid 1
    validator-what 0 _plain 1 _quien 1 _right 1 _that 1 _there 1 _those 1 _tiene 1 _vs 1 _was 1
    validator-what 0 _wer 1 _words 1 _wozu 1 all 1 bittensor 1 compare 1 get 1 how 1 mine 1 need 1
    validator-what 0 whatif 1 why 1
    become-validator 40 become 39 _a 20 _i 18 _valid 15 validator 15 _to 14 subnet 13 _how 12
    become-validator 0 _subne 11 can 11 _my 9 _what 9 _can 8 mine 8 _do 7 _does 7 _mine 7 how 7
    become-validator 0 _it 6 _own 6 _run 6 _with 6 mining 6 which 6 _for 5 _miner 5 _tao 5
    become-validator 0 howmuch 5 miner 5 need 5 tao 5 what 5 _cost 4 _much 4 _need 4 _regis 4
    become-validator 0 technical 4 _at 3 _becom 3 _hardw 3 _home 3 _launc 3 _want 3 cost 3 _and 2
    become-validator 0 _be 2 _earn 2 _gpu 2 _ich 2 _mysel 2 _open 2 _or 2 _permi 2 _requi 2
    become-validator 0 _stake 2 _take 2 earn 2 or 2 stake 2 #amount 1 #subnet 1 #tao 1 _an 1
    become-validator 0 _are 1 _as 1 _by 1 _card 1 _como 1 _cuant 1 _cuest 1 _devel 1 _eigen 1
    become-validator 0 _get 1 _id 1 _idea 1 _is 1 _kann 1 _like 1 _machi 1 _minar 1 _minin 1
    become-validator 0 _money 1 _neces 1 _node 1 _of 1 _on 1 _one 1 _para 1 _que 1 _rig 1 _runni 1
    become-validator 0 _sn 1 _start 1 _subre 1 _un 1 _una 1 _we 1 _werde 1 _which 1 _wie 1 _zu 1
    become-validator 0 about 1 coins 1 goal 1 hardware 1 one 1
    lending 40 lend 39 mine 22 _my 20 stake 16 _tao 14 tao 14 _coins 12 _is 11 _stake 11 coins 11
    lending 0 _a 10 _borro 7 _do 6 _does 6 _out 5 _are 4 _as 4 _i 4 _loan 4 _meine 4 _mis 4
    lending 0 _staki 4 _they 4 _to 4 _with 4 _bank 3 _lend 3 _lent 3 _someb 3 _the 3 _this 3
    lending 0 _while 3 _colla 2 _depos 2 _for 2 _it 2 _kind 2 _lendi 2 _like 2 _mit 2 _of 2
    lending 0 _other 2 _prest 2 _rehyp 2 _someo 2 _trade 2 _used 2 _verli 2 _werde 2 _what 2
    lending 0 _who 2 _wird 2 define 2 _algo 1 _ander 1 _anyon 1 _behin 1 _being 1 _by 1 _can 1
    lending 0 _con 1 _count 1 _der 1 _die 1 _done 1 _else 1 _geld 1 _gibt 1 _in 1 _inves 1 _its 1
    lending 0 _jeman 1 _mache 1 _mein 1 _moned 1 _money 1 _or 1 _para 1 _putti 1 _que 1 _same 1
    lending 0 _se 1 _so 1 _somet 1 _somew 1 _that 1 _there 1 _use 1 _valid 1 _was 1 _weite 1
    lending 0 _when 1 _work 1 about 1 can 1 choose 1 form 1 get 1 same 1 validator 1 whatif 1
    lending 0 when 1 who 1
    root-proportion 36 proportion 34 _root 24 root 24 define 16 _tao 10 _weigh 10 tao 10 _of 9
    root-proportion 0 reward 9 _how 8 _is 8 _propo 8 _what 8 _divid 7 _does 7 _why 6 how 6 what 6
    root-proportion 0 why 6 _a 5 _subne 5 _the 5 subnet 5 _share 4 which 4 _alpha 3 _expla 3
    root-proportion 0 _for 3 _get 3 _goes 3 _ist 3 _much 3 _part 3 _to 3 _was 3 alpha 3 exact 3
    root-proportion 0 howmuch 3 some 3 #amount 2 #tao 2 _and 2 _antei 2 _betwe 2 _calcu 2 _compu 2
    root-proportion 0 _der 2 _mean 2 _only 2 _parte 2 _que 2 _roots 2 _se 2 _stake 2 _that 2
    root-proportion 0 _von 2 _whats 2 stake 2 #rate 1 #subnet 1 _ab 1 _at 1 _bekom 1 _como 1
    root-proportion 0 _das 1 _de 1 _den 1 _deter 1 _disco 1 _do 1 _drive 1 _end 1 _es 1 _formu 1
    root-proportion 0 _gets 1 _gross 1 _holde 1 _in 1 _it 1 _la 1 _lleva 1 _meani 1 _on 1 _payou 1
    root-proportion 0 _perce 1 _rewar 1 _slice 1 _small 1 _some 1 _someo 1 _split 1 _take 1
    root-proportion 0 _they 1 _up 1 _which 1 _wie 1 _work 1 _wrote 1 about 1 earn 1 get 1 large 1
    root-proportion 0 lose 1 metric 1 paid 1 scam 1 share 1
    """
}
