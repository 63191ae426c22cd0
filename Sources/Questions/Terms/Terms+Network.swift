/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let network = """
    inflation 37 inflation 19 supply 19 _tao 17 tao 17 _how 11 _suppl 8 #time 7 _are 7 _is 7
    inflation 0 _many 7 _the 7 _day 6 _of 5 _does 4 _max 4 _new 4 _what 4 define 4 _coins 3
    inflation 0 _dilut 3 _es 3 _infla 3 _made 3 _per 3 _there 3 _wie 3 howlong 3 howmuch 3 _a 2
    inflation 0 _and 2 _be 2 _cuant 2 _die 2 _each 2 _exist 2 _fast 2 _grow 2 _hay 2 _ist 2 _it 2
    inflation 0 _like 2 _minte 2 _total 2 _viele 2 how 2 mine 2 now 2 _alpha 1 _am 1 _amoun 1
    inflation 0 _as 1 _at 1 _being 1 _bitco 1 _bitte 1 _cap 1 _cual 1 _curre 1 _daily 1 _de 1
    inflation 0 _dont 1 _el 1 _end 1 _entst 1 _every 1 _far 1 _from 1 _get 1 _gibt 1 _going 1
    inflation 0 _gold 1 _growt 1 _have 1 _hoch 1 _i 1 _if 1 _incre 1 _issua 1 _limit 1 _me 1
    inflation 0 _menge 1 _money 1 _more 1 _my 1 _now 1 _numbe 1 _quick 1 _rate 1 _se 1 _stake 1
    inflation 0 _to 1 _un 1 _und 1 _we 1 _well 1 _will 1 _wird 1 _y 1 alpha 1 bittensor 1 coins 1
    inflation 0 declining 1 earn 1 elsewhere 1 get 1 large 1 not 1 rate 1 same 1 stake 1 whatif 1
    inflation 0 which 1
    halving 35 halving 35 _halvi 25 _the 18 whatif 10 _rewar 7 _what 7 define 7 reward 7 _cut 6
    halving 0 _when 6 when 6 fall 5 #change 4 _block 4 _does 4 _el 4 _half 4 _in 4 _next 4 _was 4
    halving 0 _das 3 _do 3 _halve 3 _is 3 _me 3 _to 3 _will 3 what 3 _after 2 _alrea 2 _at 2
    halving 0 _date 2 _decem 2 _did 2 _expla 2 _follo 2 _for 2 _from 2 _happe 2 _issua 2 _like 2
    halving 0 _my 2 _of 2 _que 2 _stake 2 earn 2 fresh 2 mine 2 sort 2 stake 2 which 2 #subnet 1
    halving 0 #time 1 _are 1 _be 1 _bedeu 1 _been 1 _bitco 1 _bring 1 _by 1 _chang 1 _como 1
    halving 0 _con 1 _cuand 1 _die 1 _drop 1 _effec 1 _emiss 1 _es 1 _every 1 _figur 1 _first 1
    halving 0 _fur 1 _gets 1 _getti 1 _hace 1 _has 1 _how 1 _hurt 1 _into 1 _ist 1 _macht 1
    halving 0 _mich 1 _often 1 _on 1 _pasa 1 _pay 1 _peopl 1 _place 1 _price 1 _right 1 _sn 1
    halving 0 _soon 1 _take 1 _tao 1 _that 1 _wann 1 _years 1 _yield 1 all 1 connect 1 data 1
    halving 0 emission 1 first 1 fixed 1 how 1 howlong 1 howoften 1 paid 1 predict 1 price 1
    halving 0 safe 1 same 1 some 1 subnet 1 tao 1
    validator-what 35 consensus 23 _valid 20 validator 20 _miner 16 miner 16 _what 14 define 13
    validator-what 0 _do 10 _the 8 _a 7 _are 7 _who 6 what 5 which 5 _does 4 _in 4 _of 4 _work 4
    validator-what 0 _all 3 _and 3 _for 3 _is 3 _que 3 _they 3 difference 3 _check 2 _conse 2
    validator-what 0 _day 2 _diffe 2 _expla 2 _hace 2 _job 2 _los 2 _netwo 2 _produ 2 _subne 2
    validator-what 0 _these 2 _un 2 _why 2 _yuma 2 subnet 2 who 2 _ai 1 _at 1 _betwe 1 _bitte 1
    validator-what 0 _contr 1 _der 1 _die 1 _ein 1 _es 1 _get 1 _gibt 1 _good 1 _have 1 _here 1
    validator-what 0 _how 1 _if 1 _it 1 _its 1 _long 1 _macht 1 _need 1 _neede 1 _owner 1 _paid 1
    validator-what 0 _plain 1 _quien 1 _that 1 _there 1 _those 1 _tiene 1 _vs 1 _was 1 _wer 1
    validator-what 0 _words 1 _wozu 1 all 1 bittensor 1 compare 1 need 1 whatif 1 why 1
    become-validator 35 become 34 _a 19 _i 14 _valid 14 validator 14 _to 13 subnet 12 _how 11
    become-validator 0 can 11 _subne 10 _what 8 _does 7 _my 7 mine 7 _can 6 _it 6 how 6 _do 5
    become-validator 0 _mine 5 _miner 5 _own 5 _run 5 _with 5 howmuch 5 miner 5 mining 5 what 5
    become-validator 0 which 5 _cost 4 _for 4 _much 4 _regis 4 _tao 4 need 4 tao 4 _becom 3
    become-validator 0 _need 3 _want 3 cost 3 _and 2 _at 2 _be 2 _earn 2 _hardw 2 _home 2 _ich 2
    become-validator 0 _launc 2 _mysel 2 _open 2 _or 2 _permi 2 _requi 2 _stake 2 _take 2 earn 2
    become-validator 0 or 2 stake 2 technical 2 #amount 1 #subnet 1 #tao 1 _an 1 _are 1 _as 1
    become-validator 0 _by 1 _card 1 _como 1 _cuant 1 _cuest 1 _devel 1 _eigen 1 _get 1 _gpu 1
    become-validator 0 _id 1 _idea 1 _is 1 _kann 1 _like 1 _machi 1 _minar 1 _money 1 _neces 1
    become-validator 0 _node 1 _of 1 _on 1 _one 1 _para 1 _que 1 _rig 1 _runni 1 _sn 1 _start 1
    become-validator 0 _subre 1 _un 1 _una 1 _we 1 _werde 1 _wie 1 _zu 1 about 1 coins 1
    become-validator 0 hardware 1 one 1
    lending 35 lend 34 mine 18 _my 17 _tao 13 stake 13 tao 13 _is 10 _stake 10 _a 9 _coins 9
    lending 0 coins 8 _borro 6 _do 5 _as 4 _does 4 _meine 4 _mis 4 _out 4 _with 4 _are 3 _bank 3
    lending 0 _i 3 _loan 3 _they 3 _this 3 _to 3 _while 3 _colla 2 _depos 2 _for 2 _it 2 _lend 2
    lending 0 _lendi 2 _lent 2 _like 2 _mit 2 _other 2 _prest 2 _someb 2 _someo 2 _staki 2 _the 2
    lending 0 _used 2 _verli 2 _werde 2 _what 2 _who 2 _wird 2 define 2 _algo 1 _ander 1 _anyon 1
    lending 0 _behin 1 _being 1 _by 1 _can 1 _con 1 _count 1 _der 1 _die 1 _done 1 _else 1 _geld 1
    lending 0 _gibt 1 _in 1 _inves 1 _its 1 _jeman 1 _kind 1 _mache 1 _mein 1 _moned 1 _money 1
    lending 0 _of 1 _or 1 _para 1 _putti 1 _que 1 _same 1 _se 1 _so 1 _somet 1 _somew 1 _that 1
    lending 0 _there 1 _trade 1 _use 1 _valid 1 _was 1 _weite 1 _when 1 _work 1 about 1 can 1
    lending 0 choose 1 form 1 get 1 same 1 validator 1 whatif 1 when 1 who 1
    root-proportion 32 proportion 30 _root 21 root 21 define 14 _tao 9 _weigh 9 tao 9 _how 8 _is 7
    root-proportion 0 _of 7 _propo 7 reward 7 _divid 6 _what 6 how 6 what 6 _does 5 _subne 5
    root-proportion 0 _the 5 _why 5 subnet 5 why 5 _a 4 _expla 3 _for 3 _ist 3 _much 3 _share 3
    root-proportion 0 _was 3 exact 3 howmuch 3 which 3 #amount 2 #tao 2 _alpha 2 _and 2 _antei 2
    root-proportion 0 _betwe 2 _calcu 2 _compu 2 _der 2 _get 2 _goes 2 _only 2 _part 2 _parte 2
    root-proportion 0 _que 2 _roots 2 _se 2 _that 2 _to 2 _von 2 _whats 2 alpha 2 some 2 #rate 1
    root-proportion 0 #subnet 1 _ab 1 _at 1 _bekom 1 _como 1 _das 1 _de 1 _den 1 _deter 1 _disco 1
    root-proportion 0 _do 1 _drive 1 _end 1 _es 1 _formu 1 _gets 1 _gross 1 _holde 1 _in 1 _it 1
    root-proportion 0 _la 1 _lleva 1 _mean 1 _meani 1 _on 1 _payou 1 _perce 1 _slice 1 _small 1
    root-proportion 0 _some 1 _someo 1 _split 1 _stake 1 _take 1 _they 1 _up 1 _wie 1 _work 1
    root-proportion 0 _wrote 1 about 1 earn 1 get 1 large 1 lose 1 metric 1 paid 1 scam 1 share 1
    root-proportion 0 stake 1
    """
}
