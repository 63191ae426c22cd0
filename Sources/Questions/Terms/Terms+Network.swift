/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    inflation 32 inflation 18 supply 15 _tao 14 tao 14 _how 10 _suppl 8 #time 7 _many 7 _are 6
    inflation 0 _day 6 _the 6 _is 5 _of 5 _does 4 _max 4 _coins 3 _dilut 3 _es 3 _infla 3 _new 3
    inflation 0 _per 3 _there 3 _what 3 _wie 3 define 3 howmuch 3 _a 2 _and 2 _be 2 _cuant 2
    inflation 0 _each 2 _exist 2 _grow 2 _it 2 _made 2 _minte 2 _viele 2 how 2 howlong 2 mine 2
    inflation 0 now 2 _alpha 1 _am 1 _amoun 1 _as 1 _being 1 _bitco 1 _bitte 1 _cap 1 _cual 1
    inflation 0 _curre 1 _daily 1 _die 1 _dont 1 _el 1 _entst 1 _every 1 _far 1 _fast 1 _from 1
    inflation 0 _get 1 _gibt 1 _going 1 _growt 1 _have 1 _hay 1 _hoch 1 _i 1 _if 1 _incre 1
    inflation 0 _issua 1 _ist 1 _like 1 _me 1 _money 1 _more 1 _my 1 _now 1 _numbe 1 _quick 1
    inflation 0 _rate 1 _se 1 _stake 1 _to 1 _total 1 _und 1 _we 1 _well 1 _will 1 _wird 1 _y 1
    inflation 0 alpha 1 bittensor 1 coins 1 declining 1 earn 1 get 1 large 1 not 1 rate 1 same 1
    inflation 0 stake 1 whatif 1 which 1
    halving 30 halving 30 _halvi 21 _the 17 whatif 9 _what 7 _rewar 6 reward 6 _cut 5 _when 5
    halving 0 define 5 fall 5 when 5 #change 4 _half 4 _in 4 _block 3 _do 3 _does 3 _el 3 _halve 3
    halving 0 _is 3 _next 3 _to 3 _was 3 _will 3 what 3 _after 2 _alrea 2 _at 2 _das 2 _date 2
    halving 0 _decem 2 _did 2 _follo 2 _for 2 _from 2 _happe 2 _issua 2 _like 2 _my 2 _of 2 _que 2
    halving 0 _stake 2 earn 2 fresh 2 stake 2 which 2 #subnet 1 #time 1 _be 1 _been 1 _bitco 1
    halving 0 _bring 1 _by 1 _chang 1 _con 1 _cuand 1 _die 1 _drop 1 _effec 1 _emiss 1 _es 1
    halving 0 _every 1 _expla 1 _figur 1 _first 1 _gets 1 _getti 1 _hace 1 _has 1 _how 1 _into 1
    halving 0 _ist 1 _macht 1 _me 1 _often 1 _on 1 _pasa 1 _pay 1 _peopl 1 _place 1 _price 1
    halving 0 _right 1 _sn 1 _soon 1 _take 1 _tao 1 _that 1 _wann 1 _years 1 _yield 1 all 1 data 1
    halving 0 emission 1 first 1 fixed 1 howlong 1 howoften 1 mine 1 paid 1 predict 1 price 1
    halving 0 same 1 some 1 sort 1 subnet 1 tao 1
    validator-what 30 consensus 19 _valid 18 validator 18 _miner 13 _what 13 define 13 miner 13
    validator-what 0 _do 9 _are 7 _the 7 _who 5 what 5 which 5 _a 4 _of 4 _all 3 _does 3 _in 3
    validator-what 0 _is 3 _que 3 _they 3 _work 3 _and 2 _check 2 _conse 2 _day 2 _expla 2 _for 2
    validator-what 0 _hace 2 _job 2 _netwo 2 _produ 2 _these 2 _un 2 _why 2 _yuma 2 difference 2
    validator-what 0 who 2 _ai 1 _at 1 _bitte 1 _diffe 1 _ein 1 _es 1 _gibt 1 _good 1 _have 1
    validator-what 0 _here 1 _how 1 _if 1 _it 1 _its 1 _long 1 _los 1 _macht 1 _need 1 _neede 1
    validator-what 0 _owner 1 _plain 1 _subne 1 _that 1 _there 1 _those 1 _tiene 1 _vs 1 _was 1
    validator-what 0 _words 1 _wozu 1 all 1 bittensor 1 compare 1 need 1 subnet 1 whatif 1 why 1
    become-validator 30 become 30 _a 16 _i 13 _valid 13 validator 13 _to 12 _how 10 subnet 10
    become-validator 0 _subne 9 can 8 _my 7 _what 7 how 6 mine 6 _can 5 _do 5 _does 5 _it 5
    become-validator 0 _mine 5 _own 5 _run 5 _with 5 what 5 which 5 _for 4 _miner 4 _regis 4
    become-validator 0 _tao 4 miner 4 mining 4 need 4 tao 4 _becom 3 _cost 3 _much 3 _want 3
    become-validator 0 howmuch 3 _and 2 _be 2 _hardw 2 _launc 2 _mysel 2 _need 2 _or 2 _permi 2
    become-validator 0 _requi 2 _stake 2 _take 2 or 2 stake 2 technical 2 #amount 1 #subnet 1
    become-validator 0 #tao 1 _an 1 _are 1 _at 1 _by 1 _card 1 _como 1 _devel 1 _earn 1 _eigen 1
    become-validator 0 _get 1 _gpu 1 _home 1 _ich 1 _id 1 _idea 1 _is 1 _like 1 _minar 1 _money 1
    become-validator 0 _neces 1 _node 1 _of 1 _on 1 _one 1 _open 1 _para 1 _que 1 _rig 1 _runni 1
    become-validator 0 _sn 1 _start 1 _un 1 _we 1 _werde 1 _wie 1 about 1 coins 1 cost 1 earn 1
    become-validator 0 hardware 1 one 1
    lending 30 lend 29 mine 18 _my 16 _tao 10 stake 10 tao 10 _stake 9 _a 8 _coins 8 _is 8 coins 8
    lending 0 _borro 6 _as 4 _do 4 _does 4 _out 4 _are 3 _bank 3 _i 3 _loan 3 _meine 3 _mis 3
    lending 0 _this 3 _to 3 _while 3 _with 3 _colla 2 _depos 2 _for 2 _it 2 _lend 2 _lent 2
    lending 0 _like 2 _other 2 _prest 2 _someb 2 _someo 2 _the 2 _they 2 _used 2 _verli 2 _werde 2
    lending 0 _who 2 _ander 1 _anyon 1 _behin 1 _being 1 _by 1 _can 1 _con 1 _count 1 _der 1
    lending 0 _die 1 _else 1 _geld 1 _gibt 1 _in 1 _its 1 _jeman 1 _lendi 1 _mache 1 _mein 1
    lending 0 _mit 1 _moned 1 _money 1 _or 1 _putti 1 _que 1 _same 1 _se 1 _so 1 _somet 1 _staki 1
    lending 0 _that 1 _there 1 _trade 1 _use 1 _valid 1 _was 1 _weite 1 _what 1 _when 1 _wird 1
    lending 0 _work 1 about 1 can 1 choose 1 define 1 form 1 get 1 same 1 validator 1 whatif 1
    lending 0 when 1 who 1
    root-proportion 28 proportion 26 _root 18 root 18 define 13 _tao 8 _weigh 8 tao 8 _how 7 _is 7
    root-proportion 0 _propo 7 _of 6 _what 6 _does 5 _the 5 _why 5 how 5 reward 5 why 5 _divid 4
    root-proportion 0 _subne 4 subnet 4 what 4 _a 3 _expla 3 _ist 3 _share 3 which 3 #amount 2
    root-proportion 0 #tao 2 _alpha 2 _and 2 _antei 2 _betwe 2 _compu 2 _der 2 _for 2 _get 2
    root-proportion 0 _goes 2 _much 2 _only 2 _part 2 _que 2 _roots 2 _that 2 _to 2 _was 2 alpha 2
    root-proportion 0 exact 2 howmuch 2 some 2 #rate 1 #subnet 1 _calcu 1 _das 1 _deter 1 _disco 1
    root-proportion 0 _do 1 _drive 1 _es 1 _formu 1 _gets 1 _gross 1 _holde 1 _in 1 _it 1 _lleva 1
    root-proportion 0 _mean 1 _meani 1 _on 1 _parte 1 _payou 1 _perce 1 _se 1 _slice 1 _small 1
    root-proportion 0 _some 1 _someo 1 _split 1 _stake 1 _take 1 _they 1 _von 1 _whats 1 _wie 1
    root-proportion 0 _work 1 _wrote 1 about 1 earn 1 get 1 large 1 lose 1 metric 1 paid 1 scam 1
    root-proportion 0 share 1 stake 1
    """
}
