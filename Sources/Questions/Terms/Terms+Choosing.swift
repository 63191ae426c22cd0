/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let choosing = """
    choose-subnet 46 subnet 41 choose 31 _subne 30 _a 13 which 13 good 9 how 9 mine 9 one 9 _i 8
    choose-subnet 0 _how 7 _subre 7 best 7 _do 6 _good 6 _in 6 should 6 what 6 _one 5 _to 5 _una 5
    choose-subnet 0 _what 5 _which 5 _would 5 _you 5 _best 4 _como 4 _elijo 4 _for 4 _ich 4 _me 4
    choose-subnet 0 stake 4 #amount 3 #tao 3 _ein 3 _from 3 _is 3 _pick 3 _sn 3 _tao 3 _welch 3
    choose-subnet 0 sort 3 tao 3 #subnet 2 _achte 2 _befor 2 _bei 2 _buena 2 _check 2 _choic 2
    choose-subnet 0 _choos 2 _der 2 _eines 2 _im 2 _ist 2 _look 2 _mir 2 _money 2 _put 2 _recom 2
    choose-subnet 0 _shoul 2 _where 2 _worau 2 earn 2 type 2 #several 1 _all 1 _and 1 _any 1 _at 1
    choose-subnet 0 _aus 1 _auswa 1 _back 1 _bad 1 _be 1 _beste 1 _cash 1 _chute 1 _claim 1
    choose-subnet 0 _cual 1 _das 1 _decen 1 _does 1 _du 1 _enter 1 _es 1 _find 1 _give 1 _gut 1
    choose-subnet 0 _help 1 _inves 1 _kanns 1 _la 1 _lost 1 _make 1 _makes 1 _many 1 _mejor 1
    choose-subnet 0 _meter 1 _muss 1 _nach 1 _name 1 _now 1 _of 1 _or 1 _para 1 _putti 1 _que 1
    choose-subnet 0 _red 1 _right 1 _selec 1 _separ 1 _serio 1 _signs 1 _so 1 _sort 1 _spot 1
    choose-subnet 0 _stake 1 _take 1 _teh 1 _tell 1 _the 1 _them 1 _there 1 _tips 1 _top 1
    choose-subnet 0 _wahle 1 _whats 1 _wie 1 again 1 all 1 can 1 claim 1 coins 1 define 1 list 1
    choose-subnet 0 now 1 or 1 safe 1 scam 1 show 1 start 1 usage 1 whatif 1 where 1
    choose-validator 43 validator 41 _valid 36 choose 33 _a 13 how 12 which 12 _i 11 _to 8 _how 7
    choose-validator 0 mine 7 stake 7 _deleg 6 _do 6 _which 6 best 6 _is 5 good 5 _ich 4 _me 4
    choose-validator 0 _one 4 _take 4 _trust 4 list 4 one 4 safe 4 _einen 3 _elijo 3 _for 3
    choose-validator 0 _good 3 _it 3 _que 3 _root 3 _what 3 _whom 3 _wie 3 consensus 3 root 3
    choose-validator 0 what 3 _any 2 _best 2 _bigge 2 _cheap 2 _choos 2 _como 2 _crite 2 _decid 2
    choose-validator 0 _does 2 _find 2 _found 2 _from 2 _guten 2 _matte 2 _on 2 _or 2 _selec 2
    choose-validator 0 _shoul 2 _small 2 _the 2 _tips 2 _uptim 2 _vtrus 2 _welch 2 _who 2 can 2
    choose-validator 0 difference 2 metric 2 offline 2 or 2 should 2 #subnet 1 _achte 1 _am 1
    choose-validator 0 _and 1 _are 1 _auswa 1 _bad 1 _beste 1 _bette 1 _betwe 1 _can 1 _check 1
    choose-validator 0 _compa 1 _diffe 1 _disti 1 _finde 1 _hones 1 _in 1 _ist 1 _lazy 1 _list 1
    choose-validator 0 _long 1 _makes 1 _mejor 1 _most 1 _my 1 _nehme 1 _of 1 _okay 1 _opent 1
    choose-validator 0 _para 1 _pick 1 _pros 1 _recom 1 _relia 1 _safes 1 _separ 1 _sn 1 _soll 1
    choose-validator 0 _stake 1 _tell 1 _than 1 _that 1 _there 1 _un 1 _use 1 _wahle 1 _walle 1
    choose-validator 0 _wants 1 _with 1 _worau 1 _yuma 1 asks 1 bittensor 1 earn 1 more 1 sort 1
    choose-validator 0 subnet 1 wallet 1
    metrics 32 metric 32 define 16 what 12 _what 11 _the 9 which 9 _does 7 mine 7 _cap 6 _in 6
    metrics 0 _a 5 _and 5 _i 5 _liqui 5 _of 5 _subne 5 _volum 5 _whats 5 subnet 5 _do 4 _marke 4
    metrics 0 _me 4 _price 4 difference 4 _alpha 3 _betwe 3 _colum 3 _diffe 3 _expla 3 _fdv 3
    metrics 0 _mean 3 _movin 3 _pool 3 _read 3 _table 3 _tao 3 _tell 3 alpha 3 price 3 tao 3
    metrics 0 _ema 2 _figur 2 _for 2 _high 2 _how 2 _is 2 _meani 2 _numbe 2 _que 2 _say 2 _spot 2
    metrics 0 _these 2 _was 2 data 2 how 2 supply 2 whatif 2 _about 1 _bedeu 1 _by 1 _calle 1
    metrics 0 _capit 1 _count 1 _das 1 _die 1 _dont 1 _emiss 1 _es 1 _from 1 _get 1 _good 1
    metrics 0 _here 1 _la 1 _list 1 _meant 1 _one 1 _or 1 _out 1 _pleas 1 _point 1 _sagen 1 _see 1
    metrics 0 _shoul 1 _signi 1 _stand 1 _telli 1 _that 1 _this 1 _vs 1 _vtrus 1 _which 1
    metrics 0 compare 1 consensus 1 emission 1 get 1 good 1 list 1 not 1 or 1 should 1 show 1
    metrics 0 sort 1
    emission 33 emission 33 _emiss 21 subnet 17 _subne 15 _is 13 define 11 _a 9 _how 7 _what 7
    emission 0 how 7 _the 6 _gets 5 _tao 5 get 5 tao 5 _does 4 rate 4 why 4 #rate 3 _and 3
    emission 0 _decid 3 _do 3 _emisi 3 _new 3 _of 3 _that 3 _who 3 _why 3 earn 3 paid 3 what 3
    emission 0 which 3 #subnet 2 _coins 2 _es 2 _it 2 _la 2 _mean 2 _more 2 _que 2 _recei 2
    emission 0 _share 2 _sn 2 _some 2 _split 2 _this 2 _to 2 _up 2 _whats 2 _with 2 _zero 2
    emission 0 about 2 choose 2 more 2 not 2 some 2 #amount 1 #time 1 _about 1 _are 1 _bad 1
    emission 0 _bekom 1 _bette 1 _betwe 1 _block 1 _como 1 _creat 1 _daily 1 _die 1 _divid 1
    emission 0 _each 1 _earn 1 _ein 1 _every 1 _expla 1 _get 1 _going 1 _have 1 _high 1 _i 1 _if 1
    emission 0 _ist 1 _its 1 _keine 1 _large 1 _las 1 _many 1 _miner 1 _much 1 _newly 1 _next 1
    emission 0 _nobod 1 _nothi 1 _on 1 _other 1 _owner 1 _page 1 _pay 1 _per 1 _perce 1 _price 1
    emission 0 _repar 1 _rise 1 _se 1 _set 1 _slice 1 _so 1 _than 1 _valid 1 _verte 1 _warum 1
    emission 0 _was 1 _which 1 _wie 1 _wird 1 _word 1 _yield 1 all 1 diversify 1 howmuch 1 lose 1
    emission 0 mine 1 miner 1 nothing 1 predict 1 price 1 share 1 split 1 validator 1 whatif 1
    emission 0 who 1
    dereg 33 dereg 33 subnet 27 _subne 21 mine 14 _my 11 whatif 10 can 9 _a 7 _alpha 7 _dereg 7
    dereg 0 _is 7 alpha 7 _be 6 _get 6 _what 6 _do 5 _in 5 _remov 5 _the 5 offline 5 _are 4
    dereg 0 _delet 4 _how 4 _it 4 _out 4 _subre 4 _to 4 _which 4 emission 4 leave 4 one 4
    dereg 0 #subnet 3 _about 3 _can 3 _does 3 _elimi 3 _gets 3 _i 3 _if 3 _kicke 3 _puede 3 _una 3
    dereg 0 _when 3 choose 3 how 3 lose 3 safe 3 when 3 _and 2 _back 2 _dange 2 _ein 2 _happe 2
    dereg 0 _immun 2 _kann 2 _mi 2 _ones 2 _perio 2 _sn 2 _that 2 _throw 2 _werde 2 _will 2 get 2
    dereg 0 hack 2 list 2 what 2 which 2 #alpha 1 #amount 1 _anyth 1 _becom 1 _bei 1 _borra 1
    dereg 0 _con 1 _decid 1 _down 1 _dropp 1 _einer 1 _goes 1 _gone 1 _got 1 _heard 1 _holde 1
    dereg 0 _its 1 _la 1 _last 1 _netwo 1 _new 1 _of 1 _one 1 _pasa 1 _passi 1 _que 1 _regis 1
    dereg 0 _risk 1 _shut 1 _si 1 _stake 1 _tao 1 _there 1 _they 1 _was 1 _work 1 _worth 1 _y 1
    dereg 0 define 1 metric 1 predict 1 stake 1 tao 1
    subnet-price 33 alpha 23 price 23 subnet 23 _alpha 22 #subnet 20 _of 14 _sn 10 #amount 9
    subnet-price 0 _how 9 _is 9 _price 9 _subne 9 #alpha 8 _tao 5 _what 5 howmuch 5 tao 5 _chute 4
    subnet-price 0 _in 4 _much 4 _the 4 _token 4 now 4 what 4 which 4 _de 3 _koste 3 _now 3 _was 3
    subnet-price 0 cost 3 _a 2 _an 2 _cost 2 _do 2 _does 2 _el 2 _expen 2 _for 2 _i 2 _netui 2
    subnet-price 0 _preci 2 _quote 2 _right 2 _subre 2 _value 2 _von 2 _worth 2 coins 2 define 2
    subnet-price 0 how 2 #tao 1 _are 1 _at 1 _cual 1 _cuant 1 _curre 1 _das 1 _del 1 _deter 1
    subnet-price 0 _eines 1 _en 1 _es 1 _formu 1 _get 1 _la 1 _made 1 _many 1 _or 1 _order 1
    subnet-price 0 _pay 1 _per 1 _preis 1 _s 1 _targo 1 _there 1 _una 1 _vale 1 _whats 1 _who 1
    subnet-price 0 earn 1 fee 1 get 1 mine 1 move 1 one 1 or 1 quote 1 transaction 1 who 1
    diversify 33 diversify 31 subnet 26 _subne 21 _one 10 _all 7 many 7 _how 6 _in 6 _is 6 _a 5
    diversify 0 _many 5 _or 5 _shoul 5 all 5 mine 5 #amount 4 _baske 4 _eggs 4 _i 4 _of 4 _put 4
    diversify 0 _sprea 4 _to 4 one 4 or 4 should 4 stake 4 #subnet 3 #tao 3 _ein 3 _hold 3 _it 3
    diversify 0 _mehre 3 _oder 3 _over 3 _subre 3 _tao 3 _than 3 _varia 3 elsewhere 3 how 3 tao 3
    diversify 0 _alpha 2 _diver 2 _enoug 2 _my 2 _o 2 _safer 2 _sever 2 _singl 2 _sn 2 _una 2
    diversify 0 alpha 2 split 2 _alles 1 _anywa 1 _are 1 _auf 1 _bette 1 _crash 1 _decen 1
    diversify 0 _diffe 1 _distr 1 _do 1 _dont 1 _entre 1 _every 1 _for 1 _holdi 1 _into 1 _liebe 1
    diversify 0 _lower 1 _much 1 _repar 1 _right 1 _risk 1 _so 1 _spend 1 _toget 1 _too 1 _verte 1
    diversify 0 _would 1 good 1 greeting 1 less 1 list 1 minimum 1 not 1 own 1 safe 1
    volatility 30 volatile 30 subnet 14 _how 11 _price 10 price 10 _the 9 alpha 9 #subnet 8
    volatility 0 _alpha 7 _of 7 _subne 7 #time 6 _a 6 _are 6 _is 6 _sn 5 _can 4 _much 4 _daily 3
    volatility 0 _in 3 _it 3 _swing 3 _token 3 _volat 3 _which 3 _wild 3 howmuch 3 which 3
    volatility 0 #change 2 _and 2 _calm 2 _day 2 _devia 2 _do 2 _drop 2 _for 2 _moves 2 _or 2
    volatility 0 _rolle 2 _stand 2 list 2 rate 2 _aroun 1 _bigge 1 _cuant 1 _der 1 _does 1 _down 1
    volatility 0 _downs 1 _el 1 _es 1 _expec 1 _fall 1 _far 1 _ist 1 _jump 1 _la 1 _least 1
    volatility 0 _move 1 _muy 1 _nervo 1 _netui 1 _overn 1 _perce 1 _preci 1 _preis 1 _retur 1
    volatility 0 _risky 1 _stark 1 _stead 1 _subre 1 _these 1 _thing 1 _those 1 _to 1 _up 1
    volatility 0 _varia 1 _week 1 _wie 1 earn 1 fixed 1 how 1 or 1
    market-list 34 list 32 subnet 21 _subne 19 _the 13 show 6 _by 5 _marke 4 _me 4 _which 4
    market-list 0 _every 3 _give 3 _list 3 _pleas 3 _show 3 _what 3 _with 3 which 3 _all 2 _alle 2
    market-list 0 _cheap 2 _deepe 2 _die 2 _i 2 _is 2 _liqui 2 _mir 2 _most 2 _muest 2 _of 2
    market-list 0 _overv 2 _pools 2 _sort 2 _subre 2 _table 2 _there 2 _to 2 _top 2 _whole 2
    market-list 0 _zeig 2 define 2 large 2 quote 2 _alpha 1 _apy 1 _are 1 _bigge 1 _can 1 _cap 1
    market-list 0 _choos 1 _de 1 _el 1 _emiss 1 _from 1 _gross 1 _has 1 _have 1 _highe 1 _in 1
    market-list 0 _large 1 _las 1 _on 1 _pay 1 _price 1 _see 1 _stake 1 _that 1 _volum 1 _want 1
    market-list 0 _whats 1 _yield 1 alpha 1 earn 1 emission 1 mine 1 paymore 1 price 1 stake 1
    mev 30 mev 30 _my 13 mine 11 _a 9 _order 9 can 9 _sandw 8 _front 7 _can 6 _i 6 _bots 5 _is 5
    mev 0 _me 5 _mev 4 _prote 4 _stake 4 impact 4 stake 4 _again 3 _befor 3 _bitte 3 _do 3 _how 3
    mev 0 _of 3 _on 3 _someo 3 bittensor 3 hack 3 transaction 3 _ahead 2 _and 2 _attac 2 _bot 2
    mev 0 _bough 2 _execu 2 _from 2 _get 2 _it 2 _jump 2 _puede 2 _right 2 _run 2 _thing 2
    mev 0 _trade 2 _will 2 connect 2 how 2 #amount 1 #tao 1 _about 1 _after 1 _are 1 _at 1 _bad 1
    mev 0 _be 1 _being 1 _come 1 _contr 1 _did 1 _hacer 1 _have 1 _in 1 _jeman 1 _kann 1 _make 1
    mev 0 _mi 1 _mir 1 _more 1 _orden 1 _pay 1 _price 1 _priva 1 _profi 1 _runni 1 _see 1 _sold 1
    mev 0 _someb 1 _tao 1 _that 1 _there 1 _think 1 _to 1 _trans 1 _un 1 _vor 1 _what 1 _worth 1
    mev 0 again 1 compare 1 define 1 difference 1 get 1 need 1 own 1 paymore 1 price 1 safe 1
    mev 0 sell 1 slippage 1 tao 1 why 1
    """
}
