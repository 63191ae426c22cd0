/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let leaving = """
    leave 83 leave 74 how 38 _i 31 mine 30 _how 25 _tao 23 tao 23 _my 22 _do 17 stake 17 _alpha 14
    leave 0 alpha 14 _back 13 _to 13 #subnet 12 _out 12 _wie 11 _ich 10 subnet 10 _como 9 _stake 9
    leave 0 _unsta 9 _want 9 _get 8 _of 8 #amount 7 _the 7 earn 7 sell 7 _can 6 _staki 6 _subne 6
    leave 0 _what 6 #alpha 5 _coins 5 _into 5 _me 5 _wiede 5 _withd 5 can 5 what 5 _and 4 _das 4
    leave 0 _every 4 _for 4 _meine 4 _where 4 which 4 _cash 3 _from 3 _geht 3 _if 3 _it 3 _mi 3
    leave 0 _mis 3 _posit 3 _recup 3 _root 3 _sell 3 _sn 3 _steps 3 _walle 3 again 3 all 3
    leave 0 holdings 3 root 3 start 3 whatif 3 where 3 #tao 2 _a 2 _again 2 _alles 2 _bekom 2
    leave 0 _bring 2 _butto 2 _click 2 _conve 2 _el 2 _end 2 _exit 2 _in 2 _is 2 _komme 2 _liqui 2
    leave 0 _mein 2 _money 2 _need 2 _pleas 2 _quier 2 _raus 2 _remov 2 _retir 2 _take 2 _them 2
    leave 0 _turn 2 _undo 2 _verka 2 _way 2 _will 2 _y 2 asks 2 coins 2 cost 2 disposal 2 get 2
    leave 0 howmuch 2 lose 2 quit 2 #share 1 _ab 1 _about 1 _am 1 _are 1 _at 1 _aus 1 _ausza 1
    leave 0 _beend 1 _bitte 1 _chang 1 _chute 1 _close 1 _da 1 _de 1 _deleg 1 _desha 1 _diner 1
    leave 0 _does 1 _done 1 _en 1 _engli 1 _geld 1 _give 1 _go 1 _going 1 _good 1 _haben 1 _hago 1
    leave 0 _have 1 _hello 1 _home 1 _house 1 _hwo 1 _id 1 _kann 1 _la 1 _leave 1 _like 1 _lo 1
    leave 0 _longe 1 _make 1 _many 1 _much 1 _no 1 _not 1 _now 1 _off 1 _on 1 _one 1 _plain 1
    leave 0 _pull 1 _purch 1 _put 1 _que 1 _real 1 _recei 1 _rever 1 _sacar 1 _saco 1 _salgo 1
    leave 0 _salir 1 _sold 1 _speak 1 _spend 1 _stop 1 _subre 1 _talis 1 _tell 1 _tengo 1 _termi 1
    leave 0 _todo 1 _vendo 1 _via 1 _whats 1 _with 1 _would 1 _zuruc 1 buy 1 define 1 elsewhere 1
    leave 0 good 1 goodtime 1 greeting 1 not 1 now 1 own 1 paid 1 show 1 undo 1 wallet 1
    leave-cost 70 cost 62 leave 53 #amount 27 _i 22 _tao 18 _what 18 tao 18 _do 15 #alpha 14
    leave-cost 0 #subnet 14 _alpha 14 _for 14 alpha 14 howmuch 14 subnet 14 mine 13 #tao 12 _of 12
    leave-cost 0 _out 12 _how 10 _cost 9 _unsta 9 fee 9 _is 8 _sn 8 _when 8 _get 7 _if 7 _in 7
    leave-cost 0 _with 7 what 7 whatif 7 _after 6 _cuant 6 _does 6 _fee 6 _from 6 _much 6 _root 6
    leave-cost 0 _withd 6 root 6 sell 6 _and 5 _leave 5 _lose 5 _me 5 _subne 5 _to 5 now 5 _a 4
    leave-cost 0 _ausst 4 _exit 4 _getti 4 _it 4 _koste 4 _sell 4 _si 4 _was 4 _would 4 early 4
    leave-cost 0 earn 4 _anyth 3 _back 3 _de 3 _go 3 _ich 3 _leavi 3 _my 3 _on 3 _pay 3 _penal 3
    leave-cost 0 _price 3 _remai 3 _the 3 _today 3 _verka 3 _viel 3 _whats 3 _wie 3 which 3
    leave-cost 0 _again 2 _beim 2 _charg 2 _cuest 2 _das 2 _deduc 2 _early 2 _exiti 2 _expen 2
    leave-cost 0 _fees 2 _free 2 _geht 2 _hay 2 _krieg 2 _left 2 _many 2 _now 2 _por 2 _quitt 2
    leave-cost 0 _retir 2 _right 2 _salir 2 _that 2 _there 2 _they 2 _vendo 2 _verlo 2 _way 2
    leave-cost 0 _wenn 2 again 2 can 2 define 2 expire 2 free 2 goodtime 2 price 2 slash 2 #time 1
    leave-cost 0 _about 1 _ahora 1 _antes 1 _any 1 _away 1 _be 1 _bleib 1 _chute 1 _comis 1
    leave-cost 0 _damag 1 _der 1 _entst 1 _every 1 _forfe 1 _fur 1 _givin 1 _hold 1 _jetzt 1 _la 1
    leave-cost 0 _less 1 _lost 1 _mich 1 _minut 1 _mit 1 _month 1 _off 1 _own 1 _pierd 1 _pool 1
    leave-cost 0 _pull 1 _queda 1 _raus 1 _recib 1 _round 1 _saco 1 _salgo 1 _see 1 _set 1 _sold 1
    leave-cost 0 _stake 1 _strai 1 _subre 1 _this 1 _tiemp 1 _todo 1 _total 1 _trip 1 _ubrig 1
    leave-cost 0 _und 1 _welch 1 _wiede 1 _wievi 1 _will 1 _ya 1 _you 1 _your 1 _zuruc 1 about 1
    leave-cost 0 get 1 howlong 1 lose 1 move 1 own 1 pool 1 stake 1 when 1
    leave-time 64 howlong 52 leave 48 _unsta 24 _i 19 _how 18 mine 16 _is 15 _the 14 coins 14
    leave-time 0 can 12 whatif 12 _tao 11 tao 11 _can 10 _my 10 when 9 _when 8 own 7 _after 6
    leave-time 0 _coins 6 _in 6 _it 6 _many 6 _back 5 _do 5 _does 5 _have 5 _long 5 _money 5
    leave-time 0 _withd 5 again 5 nothing 5 now 5 #time 4 _a 4 _and 4 _das 4 _dauer 4 _days 4
    leave-time 0 _el 4 _get 4 _ich 4 _spend 4 _take 4 _to 4 _walle 4 _wie 4 _wiede 4 land 4 _an 3
    leave-time 0 _arriv 3 _block 3 _cuant 3 _geld 3 _habe 3 _if 3 _insta 3 _lange 3 _quick 3
    leave-time 0 _retir 3 _tarda 3 _there 3 _till 3 _time 3 _until 3 _waiti 3 paid 3 _ago 2 _are 2
    leave-time 0 _at 2 _ausza 2 _be 2 _cuand 2 _da 2 _day 2 _die 2 _diner 2 _en 2 _es 2 _fast 2
    leave-time 0 _hour 2 _immed 2 _inmed 2 _leavi 2 _llega 2 _mein 2 _minut 2 _morni 2 _need 2
    leave-time 0 _nothi 2 _now 2 _once 2 _or 2 _out 2 _press 2 _sofor 2 _tengo 2 _wait 2 _wann 2
    leave-time 0 _where 2 get 2 lock 2 need 2 not 2 or 2 #amount 1 #exchange 1 _alpha 1 _ausge 1
    leave-time 0 _ausst 1 _betwe 1 _but 1 _cash 1 _coinb 1 _de 1 _delay 1 _dispo 1 _done 1
    leave-time 0 _erhal 1 _exit 1 _exiti 1 _for 1 _free 1 _from 1 _geht 1 _here 1 _heute 1 _hice 1
    leave-time 0 _hit 1 _hours 1 _hoy 1 _isnt 1 _ist 1 _its 1 _leave 1 _log 1 _los 1 _marke 1
    leave-time 0 _min 1 _mis 1 _nicht 1 _no 1 _noch 1 _not 1 _oder 1 _on 1 _pay 1 _root 1 _salgo 1
    leave-time 0 _same 1 _si 1 _since 1 _sind 1 _sold 1 _soon 1 _staki 1 _tanks 1 _this 1 _tomor 1
    leave-time 0 _und 1 _use 1 _weeks 1 _wenn 1 _will 1 _with 1 _y 1 _yet 1 alpha 1 elsewhere 1
    leave-time 0 fall 1 goodtime 1 howoften 1 list 1 quit 1 reward 1 root 1 same 1 sell 1 split 1
    leave-time 0 stake 1 wallet 1 where 1
    leave-part 48 some 38 leave 34 can 27 #amount 21 _i 16 mine 14 rewardsonly 13 #tao 11 _out 11
    leave-part 0 _tao 11 _the 11 tao 11 _of 10 _can 9 _my 9 _only 9 #share 8 _take 8 #part 7
    leave-part 0 _and 7 _withd 7 _in 6 _possi 6 _unsta 6 _a 5 _it 5 _just 5 _nur 5 _rest 5 _to 5
    leave-part 0 _ich 4 _is 4 _kann 4 _keep 4 _leave 4 _stake 4 stake 4 true 4 _all 3 _back 3
    leave-part 0 _einen 3 _half 3 _have 3 _id 3 _like 3 _nothi 3 _or 3 _profi 3 _rewar 3 _solo 3
    leave-part 0 _teil 3 _when 3 need 3 portion 3 reward 3 whatif 3 when 3 _abzie 2 _auch 2
    leave-part 0 _could 2 _dejar 2 _die 2 _does 2 _la 2 _let 2 _may 2 _mitad 2 _need 2 _parti 2
    leave-part 0 _puedo 2 _pull 2 _retir 2 _sacar 2 _skim 2 _some 2 _stay 2 _y 2 sell 2 #subnet 1
    leave-part 0 #time 1 _at 1 _be 1 _but 1 _car 1 _cash 1 _das 1 _each 1 _el 1 _exit 1 _for 1
    leave-part 0 _gains 1 _geht 1 _get 1 _going 1 _leavi 1 _littl 1 _month 1 _most 1 _not 1 _off 1
    leave-part 0 _origi 1 _other 1 _part 1 _parte 1 _perce 1 _princ 1 _puede 1 _quart 1 _quita 1
    leave-part 0 _remai 1 _remov 1 _resto 1 _root 1 _run 1 _se 1 _shall 1 _that 1 _them 1 _third 1
    leave-part 0 _una 1 _von 1 _want 1 _work 1 _zuruc 1 claim 1 coins 1 cost 1 custody 1
    leave-part 0 elsewhere 1 fixed 1 keep 1 lose 1 not 1 own 1 root 1
    leave-large 51 large 37 sell 20 _alpha 18 _the 18 alpha 18 #amount 17 _i 15 _a 14 _pool 13
    leave-large 0 mine 13 leave 11 can 10 #tao 9 _tao 9 subnet 9 tao 9 _can 8 _exit 8 _of 8
    leave-large 0 _subne 8 whatif 8 _get 7 _is 7 _what 7 pool 7 #alpha 6 _how 6 _if 6 _in 6
    leave-large 0 _sell 6 _to 6 how 6 own 6 _big 5 _do 5 _for 5 _liqui 5 _my 5 _out 5 _price 5
    leave-large 0 _whale 5 bankrun 5 minimum 5 _at 4 _enoug 4 _ich 4 _posit 4 _small 4 _with 4
    leave-large 0 _would 4 quit 4 _bag 3 _be 3 _crash 3 _dump 3 _every 3 _hold 3 _selli 3 _sold 3
    leave-large 0 _stake 3 _than 3 _that 3 _there 3 _uberh 3 _will 3 not 3 price 3 split 3 stake 3
    leave-large 0 #rate 2 #share 2 _all 2 _buys 2 _deep 2 _eine 2 _happe 2 _huge 2 _it 2 _klein 2
    leave-large 0 _los 2 _me 2 _more 2 _much 2 _once 2 _own 2 _thin 2 _too 2 _verka 2 _witho 2
    leave-large 0 all 2 buy 2 earn 2 get 2 more 2 one 2 #subnet 1 _and 1 _anybo 1 _bank 1 _bekom 1
    leave-large 0 _best 1 _bigge 1 _como 1 _compr 1 _con 1 _dass 1 _days 1 _den 1 _der 1 _die 1
    leave-large 0 _einem 1 _el 1 _ever 1 _fur 1 _grand 1 _gross 1 _habe 1 _have 1 _hay 1 _holds 1
    leave-large 0 _hurt 1 _im 1 _into 1 _kann 1 _krieg 1 _large 1 _leave 1 _likes 1 _marke 1
    leave-large 0 _menge 1 _mucho 1 _muy 1 _now 1 _one 1 _only 1 _or 1 _over 1 _para 1 _perce 1
    leave-large 0 _piece 1 _posic 1 _possi 1 _preci 1 _probl 1 _puedo 1 _run 1 _runni 1 _sale 1
    leave-large 0 _salir 1 _same 1 _sever 1 _shoul 1 _sin 1 _sn 1 _take 1 _time 1 _tomor 1 _una 1
    leave-large 0 _unloa 1 _unsta 1 _vende 1 _vendo 1 _viel 1 _want 1 _way 1 _whats 1 _when 1
    leave-large 0 _who 1 _wie 1 _wiede 1 _worth 1 _zu 1 _zusam 1 best 1 define 1 goodtime 1
    leave-large 0 howmuch 1 list 1 metric 1 or 1 rate 1 same 1 should 1 some 1 what 1 when 1
    when-sell 54 goodtime 51 leave 20 _i 19 _is 12 _to 12 mine 12 _or 10 _shoul 10 _do 9 _alpha 8
    when-sell 0 _get 8 _time 8 alpha 8 sell 8 _a 7 _my 7 _out 7 _the 7 _when 7 _now 6 _sell 6
    when-sell 0 _exit 5 _take 5 rise 5 should 5 subnet 5 _good 4 _it 4 _its 4 _momen 4 _of 4
    when-sell 0 _price 4 _profi 4 _wann 4 _what 4 fall 4 _befor 3 _cash 3 _for 3 _hold 3 _ich 3
    when-sell 0 _in 3 _ist 3 _leave 3 _on 3 _stay 3 _subne 3 _verka 3 howlong 3 or 3 price 3
    when-sell 0 whatif 3 when 3 #change 2 #subnet 2 _and 2 _at 2 _ausst 2 _cuand 2 _der 2 _doubl 2
    when-sell 0 _gains 2 _go 2 _halvi 2 _how 2 _know 2 _oder 2 _pull 2 _raus 2 _richt 2 _rid 2
    when-sell 0 _run 2 _sn 2 _sollt 2 _this 2 _vende 2 _zeitp 2 _zum 2 define 2 halving 2 how 2
    when-sell 0 some 2 #time 1 _ab 1 _after 1 _ahora 1 _an 1 _been 1 _best 1 _bette 1 _bleed 1
    when-sell 0 _bleib 1 _by 1 _chute 1 _convi 1 _dass 1 _de 1 _deber 1 _down 1 _drin 1 _dropp 1
    when-sell 0 _dump 1 _es 1 _every 1 _falli 1 _going 1 _half 1 _halte 1 _hard 1 _im 1 _janua 1
    when-sell 0 _jump 1 _later 1 _liebe 1 _lock 1 _marke 1 _me 1 _money 1 _next 1 _o 1 _perce 1
    when-sell 0 _point 1 _posit 1 _pump 1 _reali 1 _right 1 _salgo 1 _salir 1 _sensi 1 _signs 1
    when-sell 0 _since 1 _sit 1 _soll 1 _stark 1 _tell 1 _thing 1 _unloa 1 _unsta 1 _up 1 _vendo 1
    when-sell 0 _wait 1 _week 1 _weeks 1 _which 1 _woran 1 _worse 1 _would 1 _ya 1 _you 1 choose 1
    when-sell 0 declining 1 earn 1 good 1 now 1 past 1 rate 1 source 1 technical 1 which 1
    switch 55 move 52 subnet 25 validator 24 _to 22 _valid 22 _i 19 how 19 _from 15 stake 15
    switch 0 #subnet 14 _how 14 _subne 13 #several 12 _stake 12 _a 11 _do 11 _my 11 _anoth 10
    switch 0 _one 10 mine 10 _sn 9 can 9 _can 7 _de 6 _go 6 _into 6 _move 6 _root 6 root 6
    switch 0 _alpha 5 _diffe 5 _for 5 _swap 5 alpha 5 one 5 _chang 4 _chute 4 _in 4 _trans 4
    switch 0 _witho 4 or 4 #amount 3 _cambi 3 _como 3 _deleg 3 _ich 3 _mi 3 _movin 3 _of 3
    switch 0 _switc 3 _unsta 3 _what 3 #tao 2 _ander 2 _direc 2 _einem 2 _im 2 _is 2 _or 2 _otro 2
    switch 0 _over 2 _subre 2 _tao 2 _unhap 2 _von 2 _wechs 2 _wie 2 _with 2 cost 2 disposal 2
    switch 0 leave 2 not 2 tao 2 transaction 2 #alpha 1 #exchange 1 _and 1 _be 1 _bette 1 _cost 1
    switch 0 _days 1 _den 1 _does 1 _enter 1 _excha 1 _fees 1 _get 1 _hand 1 _have 1 _id 1 _if 1
    switch 0 _ins 1 _it 1 _kann 1 _leave 1 _lleva 1 _lose 1 _losin 1 _me 1 _mine 1 _nach 1
    switch 0 _netui 1 _o 1 _oder 1 _out 1 _pasar 1 _paso 1 _pay 1 _pleas 1 _poor 1 _puedo 1 _put 1
    switch 0 _repla 1 _rewar 1 _salir 1 _sin 1 _step 1 _strai 1 _taost 1 _targo 1 _than 1 _the 1
    switch 0 _ubert 1 _un 1 _una 1 _versc 1 _want 1 _zu 1 exact 1 exchange 1 expire 1 fee 1
    switch 0 holdings 1 howmuch 1 lose 1 minimum 1 mining 1 privacy 1 reward 1 split 1 swap 1
    switch 0 what 1 whatif 1 which 1
    """
}
