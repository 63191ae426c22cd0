/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let fees = """
    fees 47 fee 43 stake 16 _stake 11 _is 8 _what 8 cost 8 which 7 _fee 6 _i 6 _trans 6 _cost 5
    fees 0 _hay 5 _in 5 _staki 5 _there 5 _welch 5 mine 5 what 5 _an 4 _and 4 _charg 4 _comis 4
    fees 0 _fees 4 _gebuh 4 _how 4 _koste 4 _que 4 _the 4 _to 4 howmuch 4 #amount 3 #tao 3 _a 3
    fees 0 _are 3 _costs 3 _does 3 _falle 3 _hidde 3 _it 3 _much 3 _on 3 _tao 3 get 3 leave 3
    fees 0 tao 3 transaction 3 #subnet 2 _all 2 _beim 2 _coste 2 _cuant 2 _do 2 _expen 2 _for 2
    fees 0 _list 2 _me 2 _out 2 _pay 2 _pleas 2 _root 2 _swap 2 _total 2 _unsta 2 _was 2 _when 2
    fees 0 list 2 rate 2 root 2 subnet 2 #rate 1 #time 1 _after 1 _again 1 _al 1 _annua 1 _any 1
    fees 0 _apply 1 _be 1 _bei 1 _bitte 1 _cobra 1 _de 1 _deduc 1 _die 1 _eine 1 _en 1 _entra 1
    fees 0 _entst 1 _es 1 _every 1 _free 1 _from 1 _gas 1 _gets 1 _getti 1 _gibt 1 _gibts 1
    fees 0 _hacer 1 _hoch 1 _missi 1 _o 1 _of 1 _overv 1 _paga 1 _per 1 _perce 1 _por 1 _salir 1
    fees 0 _se 1 _sind 1 _sn 1 _somet 1 _subne 1 _taken 1 _that 1 _vanis 1 _verst 1 _who 1 _why 1
    fees 0 _wie 1 _will 1 _would 1 again 1 all 1 bittensor 1 define 1 disposal 1 how 1 or 1
    fees 0 price 1 supply 1 swap 1 whatif 1 when 1 who 1 why 1
    price-impact 32 impact 28 _price 17 _the 14 mine 10 _does 9 #amount 8 #tao 8 _tao 8 tao 8
    price-impact 0 why 8 _a 7 define 7 price 7 _alpha 6 _how 6 _i 6 _impac 6 _my 6 alpha 6 buy 6
    price-impact 0 _order 5 _why 5 #subnet 4 _get 4 _move 4 _than 4 subnet 4 _avera 3 _is 3 _it 3
    price-impact 0 _of 3 _purch 3 _sn 3 _what 3 how 3 howmuch 3 quote 3 _above 2 _and 2 _at 2
    price-impact 0 _bough 2 _buy 2 _do 2 _el 2 _expla 2 _in 2 _less 2 _much 2 _on 2 _own 2
    price-impact 0 _preci 2 _preis 2 _push 2 _quote 2 _said 2 _says 2 _to 2 _whats 2 _when 2
    price-impact 0 _worse 2 large 2 move 2 stake 2 what 2 whatif 2 #rate 1 _actua 1 _again 1
    price-impact 0 _als 1 _bekom 1 _big 1 _bigge 1 _but 1 _buyin 1 _calcu 1 _chang 1 _come 1
    price-impact 0 _compr 1 _con 1 _cuant 1 _den 1 _did 1 _diffe 1 _displ 1 _drive 1 _expec 1
    price-impact 0 _far 1 _fewer 1 _for 1 _gemei 1 _got 1 _happe 1 _ich 1 _if 1 _into 1 _ist 1
    price-impact 0 _large 1 _lot 1 _marke 1 _matte 1 _me 1 _mean 1 _meine 1 _mi 1 _mit 1 _more 1
    price-impact 0 _name 1 _netui 1 _one 1 _paid 1 _pool 1 _pools 1 _put 1 _rate 1 _reaso 1
    price-impact 0 _stake 1 _stark 1 _that 1 _up 1 _warum 1 _was 1 _wenig 1 _wie 1 _will 1
    price-impact 0 _would 1 can 1 earn 1 fixed 1 get 1 more 1 one 1 pool 1 rate 1 volatile 1
    price-impact 0 when 1
    slippage 33 slippage 32 _slipp 18 _toler 15 define 15 _what 10 mine 9 what 8 _i 7 _the 7
    slippage 0 stake 7 which 7 should 6 _is 5 _price 5 _staki 5 #rate 4 _limit 4 _shoul 4 _too 4
    slippage 0 price 4 rate 4 whatif 4 _a 3 _do 3 _expla 3 _of 3 _set 3 _that 3 _was 3 _when 3
    slippage 0 transaction 3 when 3 _becau 2 _does 2 _faile 2 _high 2 _how 2 _ich 2 _meani 2
    slippage 0 _moved 2 _order 2 _que 2 _rate 2 _rejec 2 _to 2 _tx 2 _whats 2 good 2 move 2
    slippage 0 #amount 1 #subnet 1 #tao 1 _bedeu 1 _bei 1 _btcli 1 _can 1 _cap 1 _der 1 _die 1
    slippage 0 _ein 1 _el 1 _es 1 _fee 1 _for 1 _good 1 _got 1 _if 1 _in 1 _into 1 _ist 1 _it 1
    slippage 0 _low 1 _max 1 _mean 1 _much 1 _my 1 _numbe 1 _on 1 _or 1 _past 1 _pay 1 _pick 1
    slippage 0 _place 1 _pocke 1 _pongo 1 _por 1 _prote 1 _put 1 _safe 1 _sensi 1 _sn 1 _soll 1
    slippage 0 _someb 1 _tao 1 _trans 1 _welch 1 _with 1 _work 1 bittensor 1 can 1 choose 1 fee 1
    slippage 0 get 1 how 1 or 1 paid 1 past 1 portion 1 sort 1 subnet 1 supply 1 tao 1 units 1
    take 31 take 27 validator 26 _valid 24 _the 14 _take 9 _what 8 #rate 7 _does 7 _is 7 _my 7
    take 0 mine 6 what 6 which 6 rate 5 _much 4 _of 4 reward 4 stake 4 _charg 3 _do 3 _how 3
    take 0 _off 3 _or 3 _perce 3 _rewar 3 define 3 howmuch 3 or 3 _a 2 _behal 2 _come 2 _commi 2
    take 0 _cut 2 _der 2 _el 2 _for 2 _keep 2 _opera 2 _que 2 _queda 2 _se 2 _stake 2 _that 2
    take 0 _viel 2 _who 2 _wie 2 portion 2 _alway 1 _and 1 _are 1 _bad 1 _best 1 _bette 1 _cobra 1
    take 0 _coins 1 _comis 1 _cuant 1 _decid 1 _deleg 1 _des 1 _divid 1 _ein 1 _fee 1 _fur 1
    take 0 _get 1 _goes 1 _good 1 _keeps 1 _low 1 _mi 1 _nomin 1 _norma 1 _on 1 _only 1 _pays 1
    take 0 _porce 1 _provi 1 _servi 1 _share 1 _sich 1 _skim 1 _their 1 _this 1 _to 1 _whats 1
    take 0 _which 1 about 1 best 1 choose 1 coins 1 get 1 good 1 large 1 source 1 who 1
    break-even 32 breakeven 32 _i 14 when 14 howlong 13 mine 11 _how 10 _in 10 _the 10 whatif 9
    break-even 0 _to 7 _when 7 _am 6 _many 6 _after 5 _back 5 _costs 5 _days 5 _fees 5 _it 5
    break-even 0 _rewar 5 cost 5 reward 5 #amount 4 #tao 4 _at 4 _even 4 _for 4 _have 4 _long 4
    break-even 0 _paid 4 _plus 4 _tao 4 _until 4 _wann 4 fee 4 tao 4 #subnet 3 _break 3 _die 3
    break-even 0 _ich 3 _sn 3 _time 3 _wiede 3 own 3 paid 3 past 3 start 3 subnet 3 _a 2 _and 2
    break-even 0 _cost 2 _cover 2 _cuand 2 _do 2 _drin 2 _earne 2 _entry 2 _habe 2 _koste 2
    break-even 0 _must 2 _of 2 _point 2 _recou 2 _recov 2 _recup 2 _so 2 _stay 2 _weeks 2 _what 2
    break-even 0 _which 2 fixed 2 free 2 need 2 which 2 _ab 1 _again 1 _alpha 1 _be 1 _beat 1
    break-even 0 _bin 1 _cero 1 _coste 1 _cuant 1 _did 1 _does 1 _dont 1 _en 1 _flat 1 _gebuh 1
    break-even 0 _get 1 _going 1 _got 1 _im 1 _is 1 _its 1 _last 1 _lo 1 _longe 1 _los 1 _losin 1
    break-even 0 _loss 1 _make 1 _momen 1 _no 1 _nothi 1 _off 1 _on 1 _out 1 _own 1 _pay 1
    break-even 0 _payin 1 _pays 1 _price 1 _que 1 _quedo 1 _sind 1 _staki 1 _start 1 _till 1
    break-even 0 _verdi 1 _week 1 _went 1 _will 1 _with 1 _worth 1 _zero 1 again 1 alpha 1 can 1
    break-even 0 earn 1 get 1 leave 1 price 1 stake 1
    spread 30 split 29 _in 11 _order 9 _a 8 #amount 7 #tao 7 _one 7 _tao 7 tao 7 _into 6 _it 6
    spread 0 _or 6 mine 6 should 6 _does 5 _i 5 _is 5 _my 5 or 5 transaction 5 #time 4 _shoul 4
    spread 0 _split 4 _to 4 impact 4 subnet 4 _cost 3 _dca 3 _good 3 _over 3 _small 3 _subne 3
    spread 0 _the 3 can 3 help 3 #currency 2 #subnet 2 _alpha 2 _avera 2 _buy 2 _by 2 _cheap 2
    spread 0 _chunk 2 _days 2 _dolla 2 _enter 2 _for 2 _help 2 _idea 2 _of 2 _piece 2 _price 2
    spread 0 _put 2 _sever 2 _shot 2 _slowl 2 alpha 2 buy 2 cost 2 fall 2 good 2 stake 2 worthit 2
    spread 0 _alles 1 _an 1 _any 1 _at 1 _auf 1 _ayuda 1 _bette 1 _big 1 _bit 1 _buyin 1 _buys 1
    spread 0 _cut 1 _day 1 _diffe 1 _divid 1 _drip 1 _each 1 _en 1 _entry 1 _every 1 _feed 1
    spread 0 _give 1 _go 1 _got 1 _he 1 _impac 1 _inste 1 _kaufe 1 _la 1 _large 1 _liebe 1
    spread 0 _lower 1 _me 1 _mehre 1 _mejor 1 _oder 1 _once 1 _ones 1 _orden 1 _pay 1 _pool 1
    spread 0 _rate 1 _right 1 _save 1 _schri 1 _sensi 1 _smart 1 _sn 1 _so 1 _some 1 _stays 1
    spread 0 _stuck 1 _than 1 _thin 1 _up 1 _varia 1 _week 1 _weekl 1 _weeks 1 _would 1 _x 1
    spread 0 best 1 difference 1 disposal 1 diversify 1 earn 1 get 1 howoften 1 large 1 less 1
    spread 0 list 1 one 1 pool 1 price 1 rate 1 rise 1 show 1 some 1 start 1 take 1 type 1 usage 1
    """
}
