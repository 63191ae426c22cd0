/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    buy-alpha 9 _tao 9 alphafor 9 tao 9 #amount 8 #subnet 8 #tao 8 _alpha 8 alpha 8 _in 7 _how 6
    buy-alpha 0 subnet 5 _i 4 _much 4 _buy 3 _for 3 _get 3 _subne 3 _do 2 _does 2 _many 2 _amoun 1
    buy-alpha 0 _an 1 _bekom 1 _can 1 _cuant 1 _en 1 _fur 1 _gives 1 _ich 1 _la 1 _me 1 _of 1
    buy-alpha 0 _por 1 _recib 1 _sn 1 _subre 1 _token 1 _viel 1 _what 1 _wie 1 _with 1 _would 1
    buy-alpha 0 cost 1 earn 1 get 1 mine 1 what 1 which 1
    fees 73 fee 65 stake 20 cost 15 _stake 12 _what 12 _i 11 _is 11 _the 10 _and 9 _do 9 _fees 9
    fees 0 _in 9 _cost 8 _fee 8 _there 8 _trans 8 mine 8 _charg 7 _staki 7 howmuch 7 what 7
    fees 0 which 7 _a 6 _are 6 _costs 6 _for 6 _hay 6 _how 6 _tao 6 tao 6 _an 5 _does 5 _gebuh 5
    fees 0 _koste 5 _on 5 _to 5 _welch 5 leave 5 #amount 4 #subnet 4 #tao 4 _all 4 _comis 4
    fees 0 _hidde 4 _me 4 _much 4 _pay 4 _que 4 _unsta 4 get 4 subnet 4 _cuant 3 _falle 3 _it 3
    fees 0 _list 3 _out 3 _root 3 _swap 3 _total 3 _was 3 _when 3 define 3 list 3 root 3
    fees 0 transaction 3 #time 2 _again 2 _beim 2 _cobra 2 _coste 2 _deduc 2 _entra 2 _es 2
    fees 0 _expen 2 _gets 2 _gibt 2 _insge 2 _ocult 2 _of 2 _pleas 2 _por 2 _sn 2 _somet 2
    fees 0 _subne 2 _verst 2 _where 2 _who 2 again 2 all 2 how 2 rate 2 supply 2 #rate 1 _after 1
    fees 0 _al 1 _amoun 1 _annua 1 _any 1 _apply 1 _be 1 _bei 1 _big 1 _bitte 1 _de 1 _depen 1
    fees 0 _der 1 _did 1 _die 1 _each 1 _eine 1 _en 1 _entst 1 _every 1 _extri 1 _free 1 _from 1
    fees 0 _gas 1 _get 1 _getti 1 _gibts 1 _go 1 _hacer 1 _had 1 _hide 1 _hoch 1 _leave 1 _mich 1
    fees 0 _missi 1 _month 1 _need 1 _o 1 _overv 1 _paga 1 _per 1 _perce 1 _price 1 _put 1
    fees 0 _putti 1 _rest 1 _round 1 _salir 1 _same 1 _se 1 _sind 1 _some 1 _somew 1 _taken 1
    fees 0 _tell 1 _that 1 _they 1 _toget 1 _trip 1 _vanis 1 _whats 1 _which 1 _why 1 _wie 1
    fees 0 _will 1 _would 1 bittensor 1 disposal 1 earn 1 free 1 large 1 need 1 or 1 portion 1
    fees 0 price 1 swap 1 whatif 1 when 1 where 1 who 1 why 1
    price-impact 51 impact 45 _price 23 _the 21 _does 15 mine 13 why 13 #amount 12 #tao 12 _i 12
    price-impact 0 _tao 12 price 12 tao 12 _a 11 _how 10 _my 10 _why 10 define 10 _order 9
    price-impact 0 _alpha 8 _impac 8 alpha 8 _is 7 _than 7 buy 7 _get 6 _it 6 _what 6 howmuch 6
    price-impact 0 subnet 6 #subnet 5 _much 5 _buy 4 _do 4 _more 4 _move 4 _purch 4 _sn 4 _when 4
    price-impact 0 _worse 4 how 4 large 4 _above 3 _avera 3 _big 3 _el 3 _in 3 _less 3 _of 3
    price-impact 0 _own 3 _paid 3 _preci 3 _preis 3 _push 3 _quote 3 _to 3 _was 3 cost 3 more 3
    price-impact 0 quote 3 stake 3 what 3 whatif 3 _and 2 _at 2 _bough 2 _buyin 2 _by 2 _chang 2
    price-impact 0 _den 2 _did 2 _expec 2 _expla 2 _for 2 _ich 2 _lot 2 _marke 2 _me 2 _mit 2
    price-impact 0 _on 2 _pool 2 _put 2 _said 2 _says 2 _shown 2 _that 2 _up 2 _whats 2 can 2
    price-impact 0 fixed 2 get 2 move 2 transaction 2 when 2 #rate 1 _actua 1 _after 1 _again 1
    price-impact 0 _als 1 _avoid 1 _away 1 _bekom 1 _beweg 1 _bigge 1 _but 1 _calcu 1 _come 1
    price-impact 0 _compr 1 _con 1 _cost 1 _cuant 1 _diffe 1 _displ 1 _drive 1 _en 1 _enter 1
    price-impact 0 _es 1 _expen 1 _far 1 _fewer 1 _fill 1 _gemei 1 _got 1 _happe 1 _heiss 1
    price-impact 0 _hoch 1 _id 1 _if 1 _into 1 _ist 1 _kurs 1 _large 1 _lose 1 _losin 1 _make 1
    price-impact 0 _matte 1 _mean 1 _meant 1 _meine 1 _mi 1 _money 1 _moved 1 _moves 1 _mueve 1
    price-impact 0 _name 1 _netui 1 _one 1 _pay 1 _pools 1 _que 1 _rate 1 _reaso 1 _run 1 _size 1
    price-impact 0 _small 1 _stake 1 _stark 1 _subne 1 _warum 1 _wenig 1 _wie 1 _will 1 _with 1
    price-impact 0 _worth 1 _would 1 choose 1 coins 1 earn 1 holdings 1 lose 1 one 1 pool 1 rate 1
    price-impact 0 show 1 volatile 1 which 1
    slippage 49 slippage 48 _slipp 22 _toler 21 define 21 _what 15 mine 12 _is 11 what 11 _i 10
    slippage 0 _the 10 should 10 which 10 stake 8 _a 7 _limit 7 _price 7 _shoul 6 _order 5 _set 5
    slippage 0 _staki 5 _too 5 rate 5 whatif 5 #rate 4 _do 4 _expla 4 _of 4 price 4 _becau 3
    slippage 0 _does 3 _for 3 _high 3 _how 3 _in 3 _que 3 _that 3 _was 3 _whats 3 _when 3
    slippage 0 transaction 3 when 3 _can 2 _desli 2 _die 2 _es 2 _excee 2 _faile 2 _good 2 _ich 2
    slippage 0 _if 2 _it 2 _meani 2 _moved 2 _my 2 _prote 2 _put 2 _rate 2 _rejec 2 _soll 2 _to 2
    slippage 0 _trans 2 _tx 2 can 2 good 2 how 2 move 2 #amount 1 #subnet 1 #tao 1 _allow 1
    slippage 0 _bedeu 1 _bei 1 _btcli 1 _cap 1 _defau 1 _der 1 _didnt 1 _ein 1 _el 1 _fee 1
    slippage 0 _fill 1 _go 1 _got 1 _hoch 1 _idea 1 _into 1 _ist 1 _low 1 _marke 1 _max 1 _mean 1
    slippage 0 _much 1 _numbe 1 _on 1 _or 1 _parti 1 _past 1 _pay 1 _perce 1 _pick 1 _place 1
    slippage 0 _pocke 1 _pongo 1 _por 1 _reaso 1 _safe 1 _safer 1 _sein 1 _sensi 1 _simpl 1
    slippage 0 _small 1 _sn 1 _someb 1 _tao 1 _than 1 _throu 1 _welch 1 _which 1 _wie 1 _with 1
    slippage 0 _words 1 _work 1 _zero 1 bittensor 1 choose 1 fee 1 get 1 lose 1 minimum 1 not 1
    slippage 0 or 1 paid 1 past 1 portion 1 sort 1 subnet 1 supply 1 tao 1 units 1 worthit 1
    take 48 take 43 validator 33 _valid 31 _take 17 _the 17 _is 12 _what 11 mine 11 #rate 10
    take 0 _does 10 _my 9 what 8 which 7 _a 6 _commi 6 rate 6 reward 6 _do 5 _much 5 howmuch 5
    take 0 or 5 stake 5 _charg 4 _der 4 _how 4 _of 4 _or 4 _perce 4 _rewar 4 define 4 _cut 3 _el 3
    take 0 _off 3 _que 3 _se 3 _stake 3 _that 3 _who 3 _wie 3 portion 3 _alway 2 _behal 2 _bette 2
    take 0 _come 2 _fee 2 _for 2 _keep 2 _on 2 _opera 2 _porce 2 _queda 2 _share 2 _skim 2 _viel 2
    take 0 _whats 2 choose 2 get 2 who 2 #amount 1 #tao 1 #time 1 _allow 1 _and 1 _are 1 _bad 1
    take 0 _best 1 _cheap 1 _choos 1 _cobra 1 _coins 1 _comis 1 _cost 1 _cuant 1 _decid 1 _deleg 1
    take 0 _des 1 _divid 1 _ein 1 _ertra 1 _every 1 _from 1 _fur 1 _get 1 _gets 1 _goes 1 _good 1
    take 0 _have 1 _highe 1 _hoch 1 _i 1 _ist 1 _keeps 1 _lleva 1 _low 1 _lower 1 _me 1 _meine 1
    take 0 _mi 1 _nomin 1 _norma 1 _oder 1 _only 1 _pays 1 _per 1 _provi 1 _root 1 _same 1
    take 0 _servi 1 _shoul 1 _sich 1 _taken 1 _takes 1 _tao 1 _their 1 _this 1 _to 1 _too 1 _von 1
    take 0 _which 1 _why 1 _year 1 about 1 best 1 can 1 coins 1 consensus 1 earn 1 good 1 how 1
    take 0 large 1 root 1 same 1 scam 1 share 1 should 1 source 1 tao 1 true 1 why 1
    break-even 47 breakeven 46 _i 20 when 19 howlong 16 mine 15 _the 14 whatif 14 _how 13 _in 12
    break-even 0 _when 11 _to 9 _am 8 _fees 8 _it 8 cost 8 #amount 7 #tao 7 _back 7 _days 7
    break-even 0 _many 7 _tao 7 _until 7 tao 7 _after 6 _costs 6 _even 6 _have 6 _long 6 _rewar 6
    break-even 0 reward 6 #subnet 5 _a 5 _do 5 _for 5 _paid 5 _sn 5 _wann 5 fee 5 subnet 5 _at 4
    break-even 0 _die 4 _ich 4 _plus 4 _time 4 _wiede 4 _break 3 _cost 3 _cover 3 _does 3 _drin 3
    break-even 0 _earne 3 _entry 3 _of 3 _on 3 _so 3 _stay 3 _which 3 can 3 own 3 paid 3 past 3
    break-even 0 start 3 #time 2 _again 2 _and 2 _cuand 2 _cuant 2 _dias 2 _gebuh 2 _habe 2 _if 2
    break-even 0 _im 2 _koste 2 _los 2 _loss 2 _must 2 _off 2 _only 2 _pay 2 _point 2 _profi 2
    break-even 0 _recou 2 _recov 2 _recup 2 _sind 2 _that 2 _verdi 2 _week 2 _weeks 2 _what 2
    break-even 0 _will 2 earn 2 fixed 2 free 2 need 2 which 2 _ab 1 _alpha 1 _are 1 _be 1 _beat 1
    break-even 0 _bin 1 _bleib 1 _buyin 1 _cero 1 _coste 1 _day 1 _did 1 _dont 1 _earn 1 _en 1
    break-even 0 _enter 1 _es 1 _flat 1 _from 1 _get 1 _going 1 _got 1 _is 1 _isnt 1 _its 1
    break-even 0 _lange 1 _last 1 _lo 1 _longe 1 _lose 1 _losin 1 _made 1 _make 1 _me 1 _minim 1
    break-even 0 _momen 1 _month 1 _muss 1 _no 1 _nothi 1 _out 1 _own 1 _payin 1 _pays 1 _price 1
    break-even 0 _que 1 _quedo 1 _rechn 1 _sich 1 _staki 1 _start 1 _take 1 _till 1 _up 1 _went 1
    break-even 0 _wie 1 _with 1 _worth 1 _zero 1 again 1 alpha 1 buy 1 fresh 1 get 1 goal 1
    break-even 0 holdings 1 leave 1 lock 1 minimum 1 price 1 stake 1
    spread 43 split 41 _in 13 _a 12 _order 12 #amount 10 _or 10 #tao 9 _into 9 _tao 9 tao 9
    spread 0 _does 8 _it 8 _one 8 or 8 should 8 #time 7 mine 7 _i 6 _split 6 _to 6 _buy 5 _cost 5
    spread 0 _is 5 _my 5 _over 5 _shoul 5 _small 5 impact 5 transaction 5 _avera 4 buy 4 can 4
    spread 0 cost 4 subnet 4 #currency 3 #subnet 3 _alpha 3 _days 3 _dca 3 _dolla 3 _every 3
    spread 0 _good 3 _once 3 _put 3 _save 3 _subne 3 _the 3 alpha 3 help 3 stake 3 _alles 2 _at 2
    spread 0 _big 2 _bit 2 _by 2 _cheap 2 _chunk 2 _day 2 _divid 2 _enter 2 _for 2 _help 2 _idea 2
    spread 0 _many 2 _oder 2 _of 2 _ones 2 _parts 2 _pay 2 _piece 2 _price 2 _sever 2 _shot 2
    spread 0 _slowl 2 _smart 2 _would 2 disposal 2 fall 2 good 2 some 2 worthit 2 #share 1 _an 1
    spread 0 _any 1 _auf 1 _ayuda 1 _be 1 _bette 1 _buyin 1 _buys 1 _compr 1 _costs 1 _cut 1 _de 1
    spread 0 _diffe 1 _drip 1 _each 1 _en 1 _entry 1 _feed 1 _fees 1 _give 1 _go 1 _got 1 _he 1
    spread 0 _how 1 _impac 1 _inste 1 _kaufe 1 _la 1 _large 1 _liebe 1 _lower 1 _me 1 _mehre 1
    spread 0 _mejor 1 _month 1 _nach 1 _o 1 _orden 1 _pool 1 _rate 1 _right 1 _schri 1 _sensi 1
    spread 0 _sn 1 _so 1 _sofor 1 _some 1 _stays 1 _stuck 1 _than 1 _thin 1 _today 1 _und 1 _up 1
    spread 0 _varia 1 _week 1 _weekl 1 _weeks 1 _x 1 all 1 best 1 difference 1 diversify 1 earn 1
    spread 0 fee 1 get 1 howlong 1 howoften 1 large 1 less 1 list 1 now 1 one 1 pool 1 portion 1
    spread 0 price 1 rate 1 rise 1 show 1 start 1 take 1 type 1 usage 1 whatif 1
    """
}
