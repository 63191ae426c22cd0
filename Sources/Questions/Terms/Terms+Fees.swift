/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    fees 63 fee 57 stake 18 cost 13 _stake 11 _is 9 _what 9 _i 8 _the 8 _fee 7 _fees 7 _in 7
    fees 0 _staki 7 _there 7 _trans 7 mine 7 what 7 which 7 _and 6 _are 6 _charg 6 _cost 6 _hay 6
    fees 0 _a 5 _costs 5 _do 5 _gebuh 5 _how 5 _koste 5 _welch 5 howmuch 5 _an 4 _comis 4 _does 4
    fees 0 _for 4 _me 4 _on 4 _que 4 _tao 4 _to 4 get 4 leave 4 tao 4 #amount 3 #tao 3 _all 3
    fees 0 _cuant 3 _falle 3 _hidde 3 _it 3 _much 3 _pay 3 _root 3 _swap 3 _unsta 3 _was 3 root 3
    fees 0 subnet 3 transaction 3 #subnet 2 #time 2 _beim 2 _cobra 2 _coste 2 _deduc 2 _entra 2
    fees 0 _es 2 _expen 2 _gets 2 _gibt 2 _insge 2 _list 2 _ocult 2 _of 2 _out 2 _pleas 2 _por 2
    fees 0 _somet 2 _subne 2 _total 2 _verst 2 _when 2 _who 2 all 2 define 2 how 2 list 2 rate 2
    fees 0 supply 2 #rate 1 _after 1 _again 1 _al 1 _annua 1 _any 1 _apply 1 _be 1 _bei 1 _big 1
    fees 0 _bitte 1 _de 1 _der 1 _die 1 _eine 1 _en 1 _entst 1 _every 1 _free 1 _from 1 _gas 1
    fees 0 _get 1 _getti 1 _gibts 1 _hacer 1 _hide 1 _hoch 1 _mich 1 _missi 1 _month 1 _o 1
    fees 0 _overv 1 _paga 1 _per 1 _perce 1 _price 1 _putti 1 _round 1 _salir 1 _same 1 _se 1
    fees 0 _sind 1 _sn 1 _taken 1 _tell 1 _that 1 _toget 1 _trip 1 _vanis 1 _whats 1 _where 1
    fees 0 _which 1 _why 1 _wie 1 _will 1 _would 1 again 1 bittensor 1 disposal 1 earn 1 large 1
    fees 0 or 1 price 1 swap 1 whatif 1 when 1 where 1 who 1 why 1
    price-impact 43 impact 39 _price 19 _the 17 _does 12 #amount 11 #tao 11 _tao 11 mine 11
    price-impact 0 price 11 tao 11 define 10 _a 9 why 9 _i 8 _impac 8 _my 8 _alpha 7 _how 7
    price-impact 0 _order 7 alpha 7 _why 6 buy 6 #subnet 5 _get 5 _is 5 _it 5 _than 5 _what 5
    price-impact 0 subnet 5 _move 4 _purch 4 _sn 4 howmuch 4 _avera 3 _buy 3 _do 3 _el 3 _much 3
    price-impact 0 _of 3 _preci 3 _preis 3 _push 3 _to 3 _was 3 _when 3 _worse 3 how 3 quote 3
    price-impact 0 _above 2 _and 2 _at 2 _big 2 _bough 2 _buyin 2 _chang 2 _den 2 _expla 2 _for 2
    price-impact 0 _ich 2 _in 2 _less 2 _lot 2 _marke 2 _me 2 _mit 2 _more 2 _on 2 _own 2 _paid 2
    price-impact 0 _pool 2 _quote 2 _said 2 _says 2 _that 2 _up 2 _whats 2 can 2 fixed 2 get 2
    price-impact 0 large 2 move 2 stake 2 what 2 whatif 2 #rate 1 _actua 1 _after 1 _again 1
    price-impact 0 _als 1 _bekom 1 _beweg 1 _bigge 1 _but 1 _by 1 _calcu 1 _come 1 _compr 1 _con 1
    price-impact 0 _cuant 1 _did 1 _diffe 1 _displ 1 _drive 1 _en 1 _es 1 _expec 1 _far 1 _fewer 1
    price-impact 0 _fill 1 _gemei 1 _got 1 _happe 1 _heiss 1 _hoch 1 _if 1 _into 1 _ist 1 _kurs 1
    price-impact 0 _large 1 _lose 1 _matte 1 _mean 1 _meant 1 _meine 1 _mi 1 _moved 1 _mueve 1
    price-impact 0 _name 1 _netui 1 _one 1 _pools 1 _put 1 _que 1 _rate 1 _reaso 1 _stake 1
    price-impact 0 _stark 1 _warum 1 _wenig 1 _wie 1 _will 1 _with 1 _worth 1 _would 1 cost 1
    price-impact 0 earn 1 more 1 one 1 pool 1 rate 1 transaction 1 volatile 1 when 1
    slippage 42 slippage 41 _slipp 20 _toler 19 define 19 _what 12 _the 10 what 10 mine 9 _is 8
    slippage 0 should 8 which 8 _i 7 stake 7 _limit 5 _price 5 _staki 5 _too 5 whatif 5 #rate 4
    slippage 0 _a 4 _do 4 _expla 4 _order 4 _set 4 _shoul 4 price 4 rate 4 _does 3 _high 3 _how 3
    slippage 0 _of 3 _que 3 _that 3 _was 3 _whats 3 _when 3 transaction 3 when 3 _becau 2 _desli 2
    slippage 0 _die 2 _es 2 _excee 2 _faile 2 _ich 2 _if 2 _it 2 _meani 2 _moved 2 _prote 2
    slippage 0 _rate 2 _rejec 2 _soll 2 _to 2 _tx 2 good 2 how 2 move 2 #amount 1 #subnet 1 #tao 1
    slippage 0 _bedeu 1 _bei 1 _btcli 1 _can 1 _cap 1 _defau 1 _der 1 _didnt 1 _ein 1 _el 1 _fee 1
    slippage 0 _fill 1 _for 1 _go 1 _good 1 _got 1 _hoch 1 _in 1 _into 1 _ist 1 _low 1 _marke 1
    slippage 0 _max 1 _mean 1 _much 1 _my 1 _numbe 1 _on 1 _or 1 _parti 1 _past 1 _pay 1 _pick 1
    slippage 0 _place 1 _pocke 1 _pongo 1 _por 1 _put 1 _reaso 1 _safe 1 _safer 1 _sein 1 _sensi 1
    slippage 0 _small 1 _sn 1 _someb 1 _tao 1 _than 1 _throu 1 _trans 1 _welch 1 _wie 1 _with 1
    slippage 0 _work 1 bittensor 1 can 1 choose 1 fee 1 get 1 minimum 1 not 1 or 1 paid 1 past 1
    slippage 0 portion 1 sort 1 subnet 1 supply 1 tao 1 units 1
    take 41 take 37 validator 31 _valid 29 _the 16 _take 14 _is 9 #rate 8 _does 8 _my 8 _what 8
    take 0 mine 8 what 7 rate 6 reward 6 which 6 _do 5 _much 5 or 5 stake 5 _a 4 _charg 4 _commi 4
    take 0 _der 4 _how 4 _of 4 _or 4 _perce 4 _rewar 4 define 4 howmuch 4 _cut 3 _el 3 _off 3
    take 0 _que 3 _se 3 _stake 3 _wie 3 portion 3 _behal 2 _come 2 _fee 2 _for 2 _keep 2 _opera 2
    take 0 _porce 2 _queda 2 _that 2 _viel 2 _whats 2 _who 2 _allow 1 _alway 1 _and 1 _are 1
    take 0 _bad 1 _best 1 _bette 1 _cheap 1 _cobra 1 _coins 1 _comis 1 _cuant 1 _decid 1 _deleg 1
    take 0 _des 1 _divid 1 _ein 1 _ertra 1 _from 1 _fur 1 _get 1 _goes 1 _good 1 _have 1 _highe 1
    take 0 _hoch 1 _ist 1 _keeps 1 _lleva 1 _low 1 _meine 1 _mi 1 _nomin 1 _norma 1 _oder 1 _on 1
    take 0 _only 1 _pays 1 _provi 1 _root 1 _servi 1 _share 1 _sich 1 _skim 1 _taken 1 _their 1
    take 0 _this 1 _to 1 _too 1 _von 1 _which 1 _why 1 about 1 best 1 can 1 choose 1 coins 1
    take 0 earn 1 get 1 good 1 how 1 large 1 root 1 source 1 who 1 why 1
    break-even 41 breakeven 41 _i 17 when 16 howlong 14 _the 12 mine 12 _how 11 _in 11 whatif 11
    break-even 0 _to 8 _when 8 _it 7 _am 6 _back 6 _days 6 _fees 6 _many 6 cost 6 #amount 5 #tao 5
    break-even 0 _a 5 _after 5 _costs 5 _even 5 _have 5 _long 5 _rewar 5 _tao 5 _until 5 _wann 5
    break-even 0 reward 5 tao 5 #subnet 4 _at 4 _die 4 _do 4 _for 4 _ich 4 _paid 4 _plus 4 _sn 4
    break-even 0 _time 4 _wiede 4 fee 4 subnet 4 _break 3 _cost 3 _drin 3 _entry 3 _on 3 _so 3
    break-even 0 _stay 3 _which 3 earn 3 own 3 paid 3 past 3 start 3 _and 2 _cover 2 _cuand 2
    break-even 0 _cuant 2 _dias 2 _does 2 _earne 2 _gebuh 2 _habe 2 _im 2 _koste 2 _los 2 _loss 2
    break-even 0 _must 2 _of 2 _point 2 _recou 2 _recov 2 _recup 2 _sind 2 _verdi 2 _week 2
    break-even 0 _weeks 2 _what 2 _will 2 can 2 fixed 2 free 2 need 2 which 2 #time 1 _ab 1
    break-even 0 _again 1 _alpha 1 _be 1 _beat 1 _bin 1 _bleib 1 _cero 1 _coste 1 _day 1 _did 1
    break-even 0 _dont 1 _earn 1 _en 1 _es 1 _flat 1 _from 1 _get 1 _going 1 _got 1 _if 1 _is 1
    break-even 0 _isnt 1 _its 1 _lange 1 _last 1 _lo 1 _longe 1 _lose 1 _losin 1 _made 1 _make 1
    break-even 0 _minim 1 _momen 1 _muss 1 _no 1 _nothi 1 _off 1 _only 1 _out 1 _own 1 _pay 1
    break-even 0 _payin 1 _pays 1 _price 1 _profi 1 _que 1 _quedo 1 _rechn 1 _sich 1 _staki 1
    break-even 0 _start 1 _take 1 _that 1 _till 1 _up 1 _went 1 _wie 1 _with 1 _worth 1 _zero 1
    break-even 0 again 1 alpha 1 fresh 1 get 1 leave 1 lock 1 minimum 1 price 1 stake 1
    spread 38 split 37 _in 12 _a 11 _order 11 #amount 9 #tao 8 _into 8 _it 8 _one 8 _or 8 _tao 8
    spread 0 tao 8 or 7 should 7 #time 6 _does 6 _to 6 mine 6 _i 5 _is 5 _my 5 transaction 5
    spread 0 _buy 4 _cost 4 _over 4 _shoul 4 _split 4 can 4 impact 4 subnet 4 _alpha 3 _avera 3
    spread 0 _dca 3 _every 3 _good 3 _put 3 _small 3 _subne 3 _the 3 alpha 3 buy 3 cost 3 help 3
    spread 0 stake 3 #currency 2 #subnet 2 _alles 2 _bit 2 _by 2 _cheap 2 _chunk 2 _day 2 _days 2
    spread 0 _divid 2 _dolla 2 _enter 2 _for 2 _help 2 _idea 2 _many 2 _oder 2 _of 2 _pay 2
    spread 0 _piece 2 _price 2 _sever 2 _shot 2 _slowl 2 _smart 2 _would 2 disposal 2 fall 2
    spread 0 good 2 worthit 2 #share 1 _an 1 _any 1 _at 1 _auf 1 _ayuda 1 _be 1 _bette 1 _big 1
    spread 0 _buyin 1 _buys 1 _compr 1 _cut 1 _de 1 _diffe 1 _drip 1 _each 1 _en 1 _entry 1
    spread 0 _feed 1 _give 1 _go 1 _got 1 _he 1 _how 1 _impac 1 _inste 1 _kaufe 1 _la 1 _large 1
    spread 0 _liebe 1 _lower 1 _me 1 _mehre 1 _mejor 1 _month 1 _nach 1 _o 1 _once 1 _ones 1
    spread 0 _orden 1 _pool 1 _rate 1 _right 1 _save 1 _schri 1 _sensi 1 _sn 1 _so 1 _sofor 1
    spread 0 _some 1 _stays 1 _stuck 1 _than 1 _thin 1 _today 1 _und 1 _up 1 _varia 1 _week 1
    spread 0 _weekl 1 _weeks 1 _x 1 all 1 best 1 difference 1 diversify 1 earn 1 get 1 howlong 1
    spread 0 howoften 1 large 1 less 1 list 1 now 1 one 1 pool 1 portion 1 price 1 rate 1 rise 1
    spread 0 show 1 some 1 start 1 take 1 type 1 usage 1
    """
}
