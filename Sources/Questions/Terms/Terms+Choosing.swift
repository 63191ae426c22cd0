/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 56 subnet 51 _subne 39 choose 38 _a 18 which 17 good 12 mine 11 _i 9 how 9 one 9
    choose-subnet 0 _good 8 _how 8 _subre 8 should 8 _in 7 _what 7 _which 7 best 7 what 7 _do 6
    choose-subnet 0 _would 6 _ich 5 _me 5 _one 5 _to 5 _una 5 _you 5 stake 5 #amount 4 #tao 4
    choose-subnet 0 _best 4 _como 4 _elijo 4 _for 4 _from 4 _is 4 _tao 4 _welch 4 tao 4 #subnet 3
    choose-subnet 0 _buena 3 _choos 3 _ein 3 _pick 3 _put 3 _shoul 3 _sn 3 earn 3 sort 3 _achte 2
    choose-subnet 0 _are 2 _befor 2 _bei 2 _check 2 _choic 2 _der 2 _eines 2 _es 2 _help 2 _im 2
    choose-subnet 0 _ist 2 _look 2 _makes 2 _mir 2 _money 2 _of 2 _para 2 _que 2 _recom 2 _signs 2
    choose-subnet 0 _there 2 _where 2 _worau 2 define 2 start 2 type 2 whatif 2 #several 1 _all 1
    choose-subnet 0 _an 1 _and 1 _any 1 _at 1 _aus 1 _auswa 1 _avoid 1 _away 1 _back 1 _bad 1
    choose-subnet 0 _be 1 _beste 1 _cash 1 _chute 1 _claim 1 _cual 1 _das 1 _decen 1 _decid 1
    choose-subnet 0 _die 1 _does 1 _du 1 _empez 1 _enter 1 _find 1 _give 1 _gut 1 _have 1 _healt 1
    choose-subnet 0 _inves 1 _kanns 1 _krite 1 _la 1 _lasse 1 _looks 1 _lost 1 _make 1 _many 1
    choose-subnet 0 _mejor 1 _meter 1 _muss 1 _nach 1 _name 1 _now 1 _on 1 _or 1 _putti 1 _red 1
    choose-subnet 0 _right 1 _selec 1 _separ 1 _serio 1 _so 1 _soll 1 _sort 1 _spot 1 _stake 1
    choose-subnet 0 _stay 1 _take 1 _teh 1 _tell 1 _the 1 _them 1 _tips 1 _top 1 _von 1 _wahle 1
    choose-subnet 0 _whats 1 _wie 1 again 1 all 1 can 1 claim 1 coins 1 list 1 now 1 or 1 safe 1
    choose-subnet 0 scam 1 show 1 technical 1 usage 1 where 1
    choose-validator 53 validator 50 _valid 44 choose 41 _a 17 _i 15 which 15 how 13 mine 11 _do 9
    choose-validator 0 _how 9 _to 9 stake 8 _deleg 7 _is 7 _which 7 best 7 _for 5 _ich 5 _me 5
    choose-validator 0 _trust 5 good 5 _one 4 _shoul 4 _take 4 _what 4 list 4 one 4 safe 4 what 4
    choose-validator 0 _crite 3 _does 3 _einen 3 _elijo 3 _find 3 _from 3 _good 3 _hones 3 _it 3
    choose-validator 0 _que 3 _root 3 _welch 3 _who 3 _whom 3 _wie 3 consensus 3 root 3 should 3
    choose-validator 0 _any 2 _best 2 _bigge 2 _cheap 2 _choos 2 _como 2 _decid 2 _diffe 2
    choose-validator 0 _found 2 _guten 2 _in 2 _matte 2 _mejor 2 _my 2 _on 2 _or 2 _selec 2
    choose-validator 0 _small 2 _the 2 _tips 2 _uptim 2 _vtrus 2 _wahle 2 can 2 difference 2
    choose-validator 0 earn 2 metric 2 more 2 offline 2 or 2 #subnet 1 _achte 1 _am 1 _an 1 _and 1
    choose-validator 0 _are 1 _auswa 1 _bad 1 _beste 1 _bette 1 _betwe 1 _big 1 _can 1 _check 1
    choose-validator 0 _compa 1 _cual 1 _den 1 _disti 1 _earn 1 _el 1 _erken 1 _es 1 _finde 1
    choose-validator 0 _frien 1 _ist 1 _know 1 _krite 1 _lazy 1 _list 1 _long 1 _look 1 _makes 1
    choose-validator 0 _more 1 _most 1 _mucho 1 _nach 1 _nehme 1 _of 1 _okay 1 _opent 1 _para 1
    choose-validator 0 _pick 1 _picki 1 _pros 1 _rate 1 _recom 1 _relia 1 _safes 1 _separ 1 _sn 1
    choose-validator 0 _soll 1 _stake 1 _tell 1 _than 1 _that 1 _there 1 _un 1 _use 1 _walle 1
    choose-validator 0 _wants 1 _why 1 _with 1 _worau 1 _you 1 _yuma 1 asks 1 bittensor 1 exact 1
    choose-validator 0 rate 1 sort 1 subnet 1 true 1 wallet 1 why 1
    metrics 41 metric 41 define 21 _what 15 what 14 _the 11 which 11 _does 9 mine 9 _cap 8
    metrics 0 _liqui 8 _a 7 _of 7 _subne 7 subnet 7 _i 6 _in 6 _marke 6 _me 6 _volum 6 _whats 6
    metrics 0 _and 5 _colum 5 _do 5 _expla 4 _is 4 _mean 4 _pool 4 _price 4 _tell 4 difference 4
    metrics 0 _alpha 3 _betwe 3 _diffe 3 _ema 3 _fdv 3 _how 3 _movin 3 _que 3 _read 3 _table 3
    metrics 0 _tao 3 _was 3 alpha 3 how 3 price 3 tao 3 _figur 2 _for 2 _high 2 _list 2 _meani 2
    metrics 0 _numbe 2 _say 2 _spot 2 _that 2 _these 2 data 2 list 2 supply 2 whatif 2 _about 1
    metrics 0 _bedeu 1 _bei 1 _by 1 _calle 1 _capit 1 _count 1 _das 1 _dice 1 _die 1 _dont 1
    metrics 0 _einem 1 _el 1 _emiss 1 _es 1 _from 1 _get 1 _good 1 _healt 1 _heiss 1 _here 1
    metrics 0 _inter 1 _la 1 _meant 1 _one 1 _or 1 _out 1 _pleas 1 _point 1 _sagen 1 _see 1
    metrics 0 _shoul 1 _signi 1 _stand 1 _telli 1 _this 1 _vs 1 _vtrus 1 _which 1 compare 1
    metrics 0 consensus 1 emission 1 get 1 good 1 large 1 not 1 or 1 pool 1 privacy 1 quote 1
    metrics 0 should 1 show 1 sort 1
    emission 44 emission 42 _emiss 25 subnet 25 _subne 21 _is 15 define 12 _a 11 _how 11 _the 10
    emission 0 _what 9 how 9 _tao 8 tao 8 _does 7 get 7 why 7 _why 6 _do 5 _gets 5 _new 5 what 5
    emission 0 which 5 _emisi 4 _of 4 _to 4 rate 4 #rate 3 #subnet 3 _and 3 _decid 3 _get 3 _la 3
    emission 0 _mean 3 _much 3 _que 3 _share 3 _sn 3 _some 3 _split 3 _that 3 _who 3 _zero 3
    emission 0 earn 3 howmuch 3 paid 3 some 3 #amount 2 _among 2 _bekom 2 _coins 2 _each 2 _earn 2
    emission 0 _ein 2 _es 2 _have 2 _it 2 _more 2 _nothi 2 _recei 2 _this 2 _up 2 _whats 2 _wie 2
    emission 0 _with 2 about 2 choose 2 lose 2 more 2 not 2 who 2 #tao 1 #time 1 _about 1 _are 1
    emission 0 _bad 1 _bette 1 _betwe 1 _block 1 _burne 1 _chain 1 _como 1 _creat 1 _daily 1 _de 1
    emission 0 _depen 1 _deter 1 _die 1 _divid 1 _every 1 _expla 1 _from 1 _goes 1 _going 1
    emission 0 _high 1 _i 1 _if 1 _ist 1 _its 1 _keine 1 _large 1 _las 1 _many 1 _miner 1 _newly 1
    emission 0 _next 1 _nobod 1 _on 1 _other 1 _owner 1 _page 1 _pay 1 _per 1 _perce 1 _price 1
    emission 0 _repar 1 _rise 1 _se 1 _set 1 _slice 1 _so 1 _subre 1 _than 1 _una 1 _valid 1
    emission 0 _verte 1 _viel 1 _warum 1 _was 1 _wer 1 _which 1 _wird 1 _word 1 _yield 1 all 1
    emission 0 diversify 1 mine 1 miner 1 nothing 1 one 1 predict 1 price 1 share 1 split 1
    emission 0 validator 1 whatif 1
    dereg 46 dereg 43 subnet 40 _subne 30 mine 20 whatif 16 _my 15 _is 12 _a 11 _alpha 9 _get 9
    dereg 0 alpha 9 can 9 _what 8 #subnet 7 _be 7 _dereg 7 _remov 7 _are 6 _do 6 _how 6 _in 6
    dereg 0 _to 6 _which 6 leave 6 offline 6 _does 5 _i 5 _if 5 _out 5 _sn 5 _subre 5 _the 5
    dereg 0 _when 5 when 5 _delet 4 _it 4 _kicke 4 emission 4 hack 4 how 4 list 4 one 4 safe 4
    dereg 0 _about 3 _back 3 _can 3 _dange 3 _elimi 3 _gets 3 _happe 3 _mi 3 _puede 3 _shut 3
    dereg 0 _una 3 _was 3 choose 3 lose 3 _and 2 _con 2 _down 2 _ein 2 _immun 2 _kann 2 _la 2
    dereg 0 _money 2 _new 2 _of 2 _ones 2 _pasa 2 _perio 2 _que 2 _risk 2 _si 2 _stake 2 _that 2
    dereg 0 _throw 2 _werde 2 _will 2 get 2 stake 2 what 2 which 2 #alpha 1 #amount 1 #change 1
    dereg 0 _anyth 1 _at 1 _aus 1 _becom 1 _bei 1 _being 1 _borra 1 _cierr 1 _das 1 _decid 1
    dereg 0 _desap 1 _die 1 _dies 1 _dropp 1 _einer 1 _goes 1 _going 1 _gone 1 _got 1 _heard 1
    dereg 0 _holde 1 _its 1 _last 1 _likel 1 _lowes 1 _meine 1 _netwo 1 _off 1 _one 1 _passi 1
    dereg 0 _regis 1 _risky 1 _taken 1 _tao 1 _there 1 _they 1 _wenn 1 _where 1 _wird 1 _work 1
    dereg 0 _worth 1 _would 1 _y 1 coins 1 define 1 earn 1 fresh 1 metric 1 predict 1 tao 1
    dereg 0 where 1
    subnet-price 42 alpha 31 price 31 _alpha 29 #subnet 26 subnet 26 _of 18 _is 13 _how 12
    subnet-price 0 _price 12 _sn 12 #amount 11 #alpha 10 _subne 10 _what 7 _in 6 _tao 6 howmuch 6
    subnet-price 0 tao 6 _chute 5 _much 5 _the 5 _de 4 _for 4 _token 4 _worth 4 cost 4 define 4
    subnet-price 0 now 4 what 4 which 4 _a 3 _el 3 _koste 3 _now 3 _von 3 _was 3 how 3 _an 2 _at 2
    subnet-price 0 _cost 2 _cuant 2 _do 2 _does 2 _expen 2 _i 2 _la 2 _many 2 _netui 2 _preci 2
    subnet-price 0 _quote 2 _right 2 _subre 2 _value 2 coins 2 move 2 #tao 1 _are 1 _book 1
    subnet-price 0 _cual 1 _curre 1 _das 1 _del 1 _deter 1 _eines 1 _en 1 _entry 1 _es 1 _esta 1
    subnet-price 0 _formu 1 _get 1 _ist 1 _it 1 _list 1 _made 1 _or 1 _order 1 _pay 1 _per 1
    subnet-price 0 _pleas 1 _preis 1 _s 1 _targo 1 _there 1 _tradi 1 _una 1 _vale 1 _whats 1
    subnet-price 0 _who 1 _wie 1 _α 1 alphafor 1 earn 1 one 1 or 1 quote 1 transaction 1 who 1
    diversify 43 diversify 40 subnet 31 _subne 26 _one 15 _shoul 9 _all 8 _how 8 _in 8 mine 8
    diversify 0 should 8 _i 7 _is 7 _many 7 _or 7 _sprea 7 many 7 #amount 6 _baske 6 _eggs 6
    diversify 0 _put 6 all 6 stake 6 _a 5 elsewhere 5 one 5 #tao 4 _hold 4 _my 4 _of 4 _over 4
    diversify 0 _sever 4 _tao 4 _than 4 _to 4 or 4 tao 4 #subnet 3 _diver 3 _ein 3 _it 3 _mehre 3
    diversify 0 _oder 3 _subre 3 _varia 3 how 3 split 3 _alpha 2 _bette 2 _dont 2 _enoug 2
    diversify 0 _every 2 _for 2 _into 2 _o 2 _repar 2 _safer 2 _singl 2 _sn 2 _una 2 alpha 2 not 2
    diversify 0 #share 1 _alles 1 _anywa 1 _are 1 _auf 1 _convi 1 _crash 1 _decen 1 _diffe 1
    diversify 0 _distr 1 _do 1 _entre 1 _go 1 _holdi 1 _liebe 1 _lower 1 _much 1 _pick 1 _picki 1
    diversify 0 _right 1 _risk 1 _sind 1 _so 1 _toget 1 _too 1 _verte 1 _viele 1 _wie 1 _would 1
    diversify 0 choose 1 good 1 goodtime 1 greeting 1 howmuch 1 less 1 list 1 minimum 1 own 1
    diversify 0 safe 1 sort 1 worthit 1
    volatility 37 volatile 37 subnet 17 _how 14 _the 13 _price 11 alpha 11 price 11 #subnet 10
    volatility 0 _alpha 8 _are 8 _is 8 _of 8 _subne 8 #time 7 _a 7 _sn 6 _swing 5 which 5 _can 4
    volatility 0 _daily 4 _much 4 _which 4 _wild 4 _in 3 _it 3 _stabl 3 _token 3 _volat 3
    volatility 0 howmuch 3 #change 2 _and 2 _calm 2 _day 2 _devia 2 _do 2 _does 2 _drop 2 _es 2
    volatility 0 _for 2 _move 2 _moves 2 _or 2 _rolle 2 _schwa 2 _stand 2 _subre 2 how 2 list 2
    volatility 0 rate 2 _am 1 _aroun 1 _bigge 1 _cuant 1 _der 1 _down 1 _downs 1 _el 1 _expec 1
    volatility 0 _fall 1 _far 1 _ist 1 _jump 1 _la 1 _least 1 _lot 1 _mas 1 _most 1 _muy 1
    volatility 0 _nervo 1 _netui 1 _overn 1 _perce 1 _preci 1 _preis 1 _que 1 _retur 1 _risky 1
    volatility 0 _stark 1 _stead 1 _these 1 _thing 1 _those 1 _to 1 _up 1 _varia 1 _week 1
    volatility 0 _welch 1 _wenig 1 _wie 1 _α 1 choose 1 earn 1 fixed 1 minimum 1 or 1
    market-list 43 list 41 subnet 27 _subne 24 _the 15 show 7 _by 6 _me 6 _marke 5 _show 5 _what 5
    market-list 0 _which 5 _all 4 _with 4 _cheap 3 _every 3 _give 3 _i 3 _liqui 3 _list 3 _of 3
    market-list 0 _pleas 3 _subre 3 _table 3 _top 3 define 3 which 3 _alle 2 _are 2 _can 2 _cap 2
    market-list 0 _deepe 2 _die 2 _from 2 _is 2 _las 2 _mir 2 _most 2 _muest 2 _overv 2 _pools 2
    market-list 0 _sort 2 _there 2 _to 2 _whole 2 _yield 2 _zeig 2 large 2 mine 2 price 2 quote 2
    market-list 0 _a 1 _alpha 1 _apy 1 _bigge 1 _choos 1 _de 1 _el 1 _emiss 1 _ensen 1 _exist 1
    market-list 0 _gross 1 _has 1 _have 1 _highe 1 _in 1 _large 1 _liste 1 _mit 1 _netwo 1 _on 1
    market-list 0 _ones 1 _pay 1 _pick 1 _por 1 _preis 1 _price 1 _rank 1 _see 1 _stake 1 _that 1
    market-list 0 _their 1 _them 1 _volum 1 _want 1 _whats 1 all 1 alpha 1 earn 1 emission 1
    market-list 0 metric 1 paymore 1 stake 1
    mev 39 mev 39 _my 14 mine 13 can 12 _a 11 _order 11 _sandw 10 _front 9 _bots 8 _can 8 _is 8
    mev 0 _me 8 _i 7 _mev 5 _how 4 _of 4 _prote 4 _stake 4 define 4 impact 4 stake 4 _again 3
    mev 0 _ahead 3 _befor 3 _bitte 3 _do 3 _on 3 _puede 3 _run 3 _someo 3 _thing 3 _trade 3
    mev 0 _what 3 _will 3 bittensor 3 hack 3 transaction 3 #amount 2 #tao 2 _and 2 _attac 2 _bot 2
    mev 0 _bough 2 _execu 2 _from 2 _get 2 _it 2 _jump 2 _right 2 _runni 2 _shiel 2 _someb 2
    mev 0 _tao 2 connect 2 how 2 tao 2 _about 1 _after 1 _ander 1 _are 1 _at 1 _ausge 1 _bad 1
    mev 0 _be 1 _being 1 _come 1 _contr 1 _did 1 _does 1 _hacer 1 _have 1 _hide 1 _in 1 _jeman 1
    mev 0 _kann 1 _los 1 _make 1 _meine 1 _mi 1 _mir 1 _more 1 _orden 1 _pay 1 _price 1 _priva 1
    mev 0 _profi 1 _see 1 _sie 1 _sold 1 _that 1 _the 1 _there 1 _think 1 _to 1 _trans 1 _un 1
    mev 0 _vor 1 _wird 1 _work 1 _worth 1 again 1 compare 1 difference 1 get 1 need 1 own 1
    mev 0 paymore 1 price 1 safe 1 sell 1 slippage 1 why 1
    """
}
