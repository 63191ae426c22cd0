/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    fees 68 fee 62 stake 20 cost 14 _stake 12 _i 10 _is 10 _the 10 _what 10 _and 9 _in 9 _fee 8
    fees 0 _fees 8 _there 8 mine 8 _cost 7 _do 7 _staki 7 _trans 7 what 7 which 7 _a 6 _are 6
    fees 0 _charg 6 _hay 6 _costs 5 _for 5 _gebuh 5 _how 5 _koste 5 _on 5 _tao 5 _welch 5
    fees 0 howmuch 5 tao 5 #amount 4 #subnet 4 #tao 4 _an 4 _comis 4 _does 4 _hidde 4 _me 4 _pay 4
    fees 0 _que 4 _to 4 _unsta 4 get 4 leave 4 subnet 4 _all 3 _cuant 3 _falle 3 _it 3 _much 3
    fees 0 _out 3 _root 3 _swap 3 _total 3 _was 3 _when 3 root 3 transaction 3 #time 2 _again 2
    fees 0 _beim 2 _cobra 2 _coste 2 _deduc 2 _entra 2 _es 2 _expen 2 _gets 2 _gibt 2 _insge 2
    fees 0 _list 2 _ocult 2 _of 2 _pleas 2 _por 2 _sn 2 _somet 2 _subne 2 _verst 2 _where 2 _who 2
    fees 0 again 2 all 2 define 2 how 2 list 2 rate 2 supply 2 #rate 1 _after 1 _al 1 _amoun 1
    fees 0 _annua 1 _any 1 _apply 1 _be 1 _bei 1 _big 1 _bitte 1 _de 1 _depen 1 _der 1 _did 1
    fees 0 _die 1 _eine 1 _en 1 _entst 1 _every 1 _free 1 _from 1 _gas 1 _get 1 _getti 1 _gibts 1
    fees 0 _go 1 _hacer 1 _had 1 _hide 1 _hoch 1 _mich 1 _missi 1 _month 1 _o 1 _overv 1 _paga 1
    fees 0 _per 1 _perce 1 _price 1 _put 1 _putti 1 _rest 1 _round 1 _salir 1 _same 1 _se 1
    fees 0 _sind 1 _somew 1 _taken 1 _tell 1 _that 1 _toget 1 _trip 1 _vanis 1 _whats 1 _which 1
    fees 0 _why 1 _wie 1 _will 1 _would 1 bittensor 1 disposal 1 earn 1 large 1 or 1 price 1
    fees 0 swap 1 whatif 1 when 1 where 1 who 1 why 1
    price-impact 46 impact 42 _price 21 _the 19 _does 14 #amount 12 #tao 12 _tao 12 mine 12 tao 12
    price-impact 0 price 11 _a 10 define 10 why 10 _i 9 _my 9 _how 8 _impac 8 _order 8 _alpha 7
    price-impact 0 _why 7 alpha 7 _is 6 _it 6 _what 6 buy 6 subnet 6 #subnet 5 _get 5 _than 5
    price-impact 0 howmuch 5 _move 4 _much 4 _purch 4 _sn 4 _above 3 _avera 3 _buy 3 _do 3 _el 3
    price-impact 0 _in 3 _more 3 _of 3 _own 3 _preci 3 _preis 3 _push 3 _quote 3 _to 3 _was 3
    price-impact 0 _when 3 _worse 3 how 3 large 3 quote 3 stake 3 what 3 _and 2 _at 2 _big 2
    price-impact 0 _bough 2 _buyin 2 _chang 2 _den 2 _expla 2 _for 2 _ich 2 _less 2 _lot 2
    price-impact 0 _marke 2 _me 2 _mit 2 _on 2 _paid 2 _pool 2 _put 2 _said 2 _says 2 _that 2
    price-impact 0 _up 2 _whats 2 can 2 cost 2 fixed 2 get 2 more 2 move 2 whatif 2 #rate 1
    price-impact 0 _actua 1 _after 1 _again 1 _als 1 _away 1 _bekom 1 _beweg 1 _bigge 1 _but 1
    price-impact 0 _by 1 _calcu 1 _come 1 _compr 1 _con 1 _cuant 1 _did 1 _diffe 1 _displ 1
    price-impact 0 _drive 1 _en 1 _es 1 _expec 1 _expen 1 _far 1 _fewer 1 _fill 1 _gemei 1 _got 1
    price-impact 0 _happe 1 _heiss 1 _hoch 1 _id 1 _if 1 _into 1 _ist 1 _kurs 1 _large 1 _lose 1
    price-impact 0 _make 1 _matte 1 _mean 1 _meant 1 _meine 1 _mi 1 _moved 1 _mueve 1 _name 1
    price-impact 0 _netui 1 _one 1 _pay 1 _pools 1 _que 1 _rate 1 _reaso 1 _run 1 _size 1 _small 1
    price-impact 0 _stake 1 _stark 1 _subne 1 _warum 1 _wenig 1 _wie 1 _will 1 _with 1 _worth 1
    price-impact 0 _would 1 earn 1 one 1 pool 1 rate 1 transaction 1 volatile 1 when 1 which 1
    slippage 45 slippage 44 _slipp 21 _toler 20 define 19 _what 13 mine 11 what 11 _the 10 _is 9
    slippage 0 should 9 which 9 _i 8 stake 7 _price 6 _a 5 _limit 5 _shoul 5 _staki 5 _too 5
    slippage 0 rate 5 whatif 5 #rate 4 _do 4 _expla 4 _of 4 _order 4 _set 4 price 4 _becau 3
    slippage 0 _does 3 _high 3 _how 3 _que 3 _that 3 _was 3 _whats 3 _when 3 transaction 3 when 3
    slippage 0 _desli 2 _die 2 _es 2 _excee 2 _faile 2 _for 2 _good 2 _ich 2 _if 2 _it 2 _meani 2
    slippage 0 _moved 2 _my 2 _prote 2 _rate 2 _rejec 2 _soll 2 _to 2 _trans 2 _tx 2 good 2 how 2
    slippage 0 move 2 #amount 1 #subnet 1 #tao 1 _allow 1 _bedeu 1 _bei 1 _btcli 1 _can 1 _cap 1
    slippage 0 _defau 1 _der 1 _didnt 1 _ein 1 _el 1 _fee 1 _fill 1 _go 1 _got 1 _hoch 1 _idea 1
    slippage 0 _in 1 _into 1 _ist 1 _low 1 _marke 1 _max 1 _mean 1 _much 1 _numbe 1 _on 1 _or 1
    slippage 0 _parti 1 _past 1 _pay 1 _perce 1 _pick 1 _place 1 _pocke 1 _pongo 1 _por 1 _put 1
    slippage 0 _reaso 1 _safe 1 _safer 1 _sein 1 _sensi 1 _small 1 _sn 1 _someb 1 _tao 1 _than 1
    slippage 0 _throu 1 _welch 1 _wie 1 _with 1 _work 1 _zero 1 bittensor 1 can 1 choose 1 fee 1
    slippage 0 get 1 lose 1 minimum 1 not 1 or 1 paid 1 past 1 portion 1 sort 1 subnet 1 supply 1
    slippage 0 tao 1 units 1 worthit 1
    take 44 take 40 validator 32 _valid 30 _the 17 _take 14 _is 10 #rate 9 _does 9 _my 9 _what 9
    take 0 mine 9 what 8 which 7 _commi 6 rate 6 reward 6 _do 5 _much 5 or 5 stake 5 _a 4 _charg 4
    take 0 _der 4 _how 4 _of 4 _or 4 _perce 4 _rewar 4 define 4 howmuch 4 _cut 3 _el 3 _off 3
    take 0 _que 3 _se 3 _stake 3 _that 3 _who 3 _wie 3 portion 3 _behal 2 _come 2 _fee 2 _for 2
    take 0 _keep 2 _opera 2 _porce 2 _queda 2 _share 2 _skim 2 _viel 2 _whats 2 get 2 who 2
    take 0 _allow 1 _alway 1 _and 1 _are 1 _bad 1 _best 1 _bette 1 _cheap 1 _cobra 1 _coins 1
    take 0 _comis 1 _cuant 1 _decid 1 _deleg 1 _des 1 _divid 1 _ein 1 _ertra 1 _every 1 _from 1
    take 0 _fur 1 _get 1 _gets 1 _goes 1 _good 1 _have 1 _highe 1 _hoch 1 _ist 1 _keeps 1 _lleva 1
    take 0 _low 1 _meine 1 _mi 1 _nomin 1 _norma 1 _oder 1 _on 1 _only 1 _pays 1 _provi 1 _root 1
    take 0 _same 1 _servi 1 _sich 1 _taken 1 _takes 1 _their 1 _this 1 _to 1 _too 1 _von 1
    take 0 _which 1 _why 1 about 1 best 1 can 1 choose 1 coins 1 earn 1 good 1 how 1 large 1
    take 0 root 1 same 1 share 1 source 1 why 1
    break-even 43 breakeven 42 _i 18 when 17 howlong 14 mine 13 _the 12 whatif 12 _how 11 _in 11
    break-even 0 _when 9 _it 8 _to 8 cost 8 #amount 6 #tao 6 _am 6 _back 6 _costs 6 _days 6
    break-even 0 _fees 6 _have 6 _many 6 _tao 6 tao 6 _a 5 _after 5 _even 5 _for 5 _long 5
    break-even 0 _rewar 5 _until 5 _wann 5 reward 5 #subnet 4 _at 4 _die 4 _do 4 _ich 4 _paid 4
    break-even 0 _plus 4 _sn 4 _time 4 _wiede 4 fee 4 subnet 4 _break 3 _cost 3 _does 3 _drin 3
    break-even 0 _earne 3 _entry 3 _on 3 _so 3 _stay 3 _which 3 can 3 earn 3 own 3 paid 3 past 3
    break-even 0 start 3 #time 2 _again 2 _and 2 _cover 2 _cuand 2 _cuant 2 _dias 2 _gebuh 2
    break-even 0 _habe 2 _if 2 _im 2 _koste 2 _los 2 _loss 2 _must 2 _of 2 _only 2 _pay 2 _point 2
    break-even 0 _recou 2 _recov 2 _recup 2 _sind 2 _that 2 _verdi 2 _week 2 _weeks 2 _what 2
    break-even 0 _will 2 fixed 2 free 2 need 2 which 2 _ab 1 _alpha 1 _be 1 _beat 1 _bin 1
    break-even 0 _bleib 1 _cero 1 _coste 1 _day 1 _did 1 _dont 1 _earn 1 _en 1 _enter 1 _es 1
    break-even 0 _flat 1 _from 1 _get 1 _going 1 _got 1 _is 1 _isnt 1 _its 1 _lange 1 _last 1
    break-even 0 _lo 1 _longe 1 _lose 1 _losin 1 _made 1 _make 1 _me 1 _minim 1 _momen 1 _month 1
    break-even 0 _muss 1 _no 1 _nothi 1 _off 1 _out 1 _own 1 _payin 1 _pays 1 _price 1 _profi 1
    break-even 0 _que 1 _quedo 1 _rechn 1 _sich 1 _staki 1 _start 1 _take 1 _till 1 _up 1 _went 1
    break-even 0 _wie 1 _with 1 _worth 1 _zero 1 again 1 alpha 1 fresh 1 get 1 holdings 1 leave 1
    break-even 0 lock 1 minimum 1 price 1 stake 1
    spread 40 split 39 _in 12 _a 11 _order 11 #amount 10 #tao 9 _or 9 _tao 9 tao 9 _into 8 _it 8
    spread 0 _one 8 #time 7 _does 7 or 7 should 7 _to 6 mine 6 _i 5 _is 5 _my 5 _over 5 _split 5
    spread 0 transaction 5 _buy 4 _cost 4 _shoul 4 can 4 cost 4 impact 4 subnet 4 _alpha 3
    spread 0 _avera 3 _days 3 _dca 3 _every 3 _good 3 _put 3 _small 3 _subne 3 _the 3 alpha 3
    spread 0 buy 3 help 3 stake 3 #currency 2 #subnet 2 _alles 2 _at 2 _bit 2 _by 2 _cheap 2
    spread 0 _chunk 2 _day 2 _divid 2 _dolla 2 _enter 2 _for 2 _help 2 _idea 2 _many 2 _oder 2
    spread 0 _of 2 _once 2 _pay 2 _piece 2 _price 2 _save 2 _sever 2 _shot 2 _slowl 2 _smart 2
    spread 0 _would 2 disposal 2 fall 2 good 2 worthit 2 #share 1 _an 1 _any 1 _auf 1 _ayuda 1
    spread 0 _be 1 _bette 1 _big 1 _buyin 1 _buys 1 _compr 1 _costs 1 _cut 1 _de 1 _diffe 1
    spread 0 _drip 1 _each 1 _en 1 _entry 1 _feed 1 _give 1 _go 1 _got 1 _he 1 _how 1 _impac 1
    spread 0 _inste 1 _kaufe 1 _la 1 _large 1 _liebe 1 _lower 1 _me 1 _mehre 1 _mejor 1 _month 1
    spread 0 _nach 1 _o 1 _ones 1 _orden 1 _pool 1 _rate 1 _right 1 _schri 1 _sensi 1 _sn 1 _so 1
    spread 0 _sofor 1 _some 1 _stays 1 _stuck 1 _than 1 _thin 1 _today 1 _und 1 _up 1 _varia 1
    spread 0 _week 1 _weekl 1 _weeks 1 _x 1 all 1 best 1 difference 1 diversify 1 earn 1 get 1
    spread 0 howlong 1 howoften 1 large 1 less 1 list 1 now 1 one 1 pool 1 portion 1 price 1
    spread 0 rate 1 rise 1 show 1 some 1 start 1 take 1 type 1 usage 1
    """
}
