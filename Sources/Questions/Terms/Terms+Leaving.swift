/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let leaving = """
    leave 71 leave 66 how 34 mine 26 _i 23 _my 20 _tao 20 tao 20 _how 19 stake 15 _do 13 _back 11
    leave 0 _to 11 _wie 11 _ich 10 _out 10 _alpha 9 _como 9 alpha 9 subnet 9 #subnet 8 _stake 8
    leave 0 _want 8 _unsta 7 _get 6 _of 6 _coins 5 _me 5 _staki 5 _subne 5 _the 5 _wiede 5 earn 5
    leave 0 sell 5 _and 4 _can 4 _das 4 _into 4 _meine 4 _withd 4 can 4 what 4 #amount 3 _every 3
    leave 0 _for 3 _geht 3 _it 3 _mi 3 _mis 3 _posit 3 _recup 3 _root 3 _sn 3 _what 3 _where 3
    leave 0 again 3 all 3 holdings 3 root 3 which 3 #tao 2 _again 2 _alles 2 _bekom 2 _cash 2
    leave 0 _click 2 _conve 2 _el 2 _exit 2 _from 2 _komme 2 _liqui 2 _mein 2 _money 2 _need 2
    leave 0 _pleas 2 _quier 2 _raus 2 _remov 2 _retir 2 _sell 2 _steps 2 _take 2 _verka 2 _walle 2
    leave 0 _way 2 _will 2 _y 2 asks 2 coins 2 disposal 2 quit 2 start 2 where 2 #alpha 1 #share 1
    leave 0 _a 1 _ab 1 _about 1 _am 1 _at 1 _aus 1 _ausza 1 _beend 1 _bitte 1 _bring 1 _butto 1
    leave 0 _chang 1 _chute 1 _close 1 _da 1 _de 1 _deleg 1 _desha 1 _diner 1 _does 1 _done 1
    leave 0 _en 1 _end 1 _engli 1 _geld 1 _give 1 _go 1 _going 1 _good 1 _haben 1 _hago 1 _have 1
    leave 0 _hello 1 _home 1 _house 1 _hwo 1 _id 1 _in 1 _is 1 _kann 1 _la 1 _leave 1 _like 1
    leave 0 _lo 1 _longe 1 _make 1 _no 1 _not 1 _now 1 _off 1 _on 1 _one 1 _plain 1 _pull 1
    leave 0 _purch 1 _put 1 _que 1 _real 1 _rever 1 _sacar 1 _saco 1 _salgo 1 _salir 1 _speak 1
    leave 0 _spend 1 _stop 1 _subre 1 _talis 1 _tell 1 _tengo 1 _termi 1 _them 1 _todo 1 _turn 1
    leave 0 _undo 1 _vendo 1 _via 1 _whats 1 _with 1 _zuruc 1 buy 1 cost 1 define 1 elsewhere 1
    leave 0 get 1 good 1 goodtime 1 greeting 1 lose 1 not 1 now 1 own 1 paid 1 show 1 wallet 1
    leave-cost 60 cost 55 leave 46 #amount 22 _i 17 _tao 15 tao 15 _for 13 subnet 13 #alpha 12
    leave-cost 0 #subnet 12 _alpha 12 _do 12 _what 12 alpha 12 howmuch 11 mine 11 _out 10 #tao 9
    leave-cost 0 _of 9 _unsta 9 _how 8 _sn 8 fee 8 _cost 7 what 7 whatif 7 _cuant 6 _from 6 _get 6
    leave-cost 0 _if 6 _is 6 _root 6 _when 6 root 6 _after 5 _fee 5 _in 5 _me 5 _much 5 _with 5
    leave-cost 0 _withd 5 now 5 sell 5 _a 4 _and 4 _ausst 4 _does 4 _getti 4 _koste 4 _si 4
    leave-cost 0 _subne 4 _was 4 _would 4 earn 4 _anyth 3 _back 3 _de 3 _exit 3 _ich 3 _leave 3
    leave-cost 0 _my 3 _on 3 _pay 3 _penal 3 _sell 3 _the 3 _to 3 _today 3 _verka 3 _viel 3
    leave-cost 0 _whats 3 _wie 3 early 3 which 3 _beim 2 _charg 2 _cuest 2 _das 2 _early 2 _fees 2
    leave-cost 0 _free 2 _geht 2 _go 2 _hay 2 _it 2 _krieg 2 _leavi 2 _left 2 _lose 2 _many 2
    leave-cost 0 _now 2 _por 2 _price 2 _quitt 2 _remai 2 _retir 2 _salir 2 _that 2 _there 2
    leave-cost 0 _they 2 _vendo 2 _verlo 2 _way 2 _wenn 2 again 2 define 2 expire 2 free 2
    leave-cost 0 goodtime 2 slash 2 #time 1 _about 1 _again 1 _ahora 1 _antes 1 _be 1 _bleib 1
    leave-cost 0 _chute 1 _comis 1 _damag 1 _deduc 1 _der 1 _entst 1 _every 1 _exiti 1 _expen 1
    leave-cost 0 _fur 1 _givin 1 _hold 1 _jetzt 1 _la 1 _less 1 _lost 1 _mich 1 _minut 1 _mit 1
    leave-cost 0 _month 1 _off 1 _own 1 _pierd 1 _pool 1 _pull 1 _queda 1 _raus 1 _recib 1
    leave-cost 0 _right 1 _round 1 _saco 1 _salgo 1 _see 1 _set 1 _sold 1 _stake 1 _strai 1
    leave-cost 0 _subre 1 _this 1 _tiemp 1 _todo 1 _total 1 _trip 1 _ubrig 1 _und 1 _welch 1
    leave-cost 0 _wiede 1 _wievi 1 _will 1 _ya 1 _you 1 _your 1 _zuruc 1 about 1 can 1 get 1
    leave-cost 0 lose 1 move 1 own 1 pool 1 stake 1 when 1
    leave-time 57 howlong 47 leave 43 _unsta 21 _i 16 mine 15 _how 14 _the 13 coins 13 _is 12
    leave-time 0 can 11 whatif 11 _tao 10 tao 10 _can 9 _my 8 when 8 _when 7 _it 6 own 6 _after 5
    leave-time 0 _coins 5 _does 5 _in 5 _many 5 _withd 5 again 5 nothing 5 now 5 #time 4 _and 4
    leave-time 0 _das 4 _dauer 4 _el 4 _have 4 _ich 4 _long 4 _money 4 _spend 4 _take 4 _wie 4
    leave-time 0 _wiede 4 _a 3 _an 3 _back 3 _cuant 3 _days 3 _do 3 _geld 3 _get 3 _habe 3 _if 3
    leave-time 0 _lange 3 _retir 3 _tarda 3 _there 3 _till 3 _time 3 _to 3 _waiti 3 _walle 3
    leave-time 0 land 3 paid 3 _ago 2 _are 2 _arriv 2 _at 2 _ausza 2 _block 2 _cuand 2 _da 2
    leave-time 0 _day 2 _die 2 _diner 2 _en 2 _es 2 _hour 2 _immed 2 _inmed 2 _insta 2 _leavi 2
    leave-time 0 _llega 2 _mein 2 _minut 2 _morni 2 _need 2 _nothi 2 _now 2 _once 2 _or 2 _press 2
    leave-time 0 _quick 2 _sofor 2 _tengo 2 _until 2 _wann 2 _where 2 get 2 need 2 not 2 or 2
    leave-time 0 #amount 1 #exchange 1 _alpha 1 _ausge 1 _ausst 1 _be 1 _betwe 1 _but 1 _cash 1
    leave-time 0 _coinb 1 _de 1 _delay 1 _dispo 1 _done 1 _erhal 1 _exit 1 _exiti 1 _fast 1 _for 1
    leave-time 0 _free 1 _from 1 _geht 1 _here 1 _heute 1 _hice 1 _hit 1 _hours 1 _hoy 1 _isnt 1
    leave-time 0 _ist 1 _its 1 _leave 1 _log 1 _los 1 _marke 1 _min 1 _mis 1 _nicht 1 _no 1
    leave-time 0 _noch 1 _not 1 _oder 1 _on 1 _out 1 _pay 1 _root 1 _salgo 1 _same 1 _si 1
    leave-time 0 _since 1 _sind 1 _sold 1 _soon 1 _staki 1 _tanks 1 _this 1 _tomor 1 _und 1 _use 1
    leave-time 0 _wait 1 _weeks 1 _wenn 1 _will 1 _with 1 _y 1 _yet 1 alpha 1 elsewhere 1 fall 1
    leave-time 0 goodtime 1 howoften 1 list 1 lock 1 quit 1 reward 1 root 1 same 1 sell 1 split 1
    leave-time 0 stake 1 wallet 1 where 1
    leave-part 43 some 33 leave 30 can 24 #amount 18 _i 13 mine 13 _out 10 rewardsonly 10 #tao 9
    leave-part 0 _of 9 _tao 9 _the 9 tao 9 _my 8 #share 7 _can 7 _only 7 _take 7 #part 6 _and 6
    leave-part 0 _in 6 _possi 6 _unsta 6 _a 5 _nur 5 _to 5 _withd 5 _ich 4 _it 4 _just 4 _kann 4
    leave-part 0 _keep 4 _rest 4 _stake 4 stake 4 true 4 _back 3 _einen 3 _have 3 _id 3 _is 3
    leave-part 0 _leave 3 _like 3 _rewar 3 _solo 3 _teil 3 need 3 portion 3 reward 3 _abzie 2
    leave-part 0 _all 2 _auch 2 _could 2 _dejar 2 _die 2 _does 2 _half 2 _la 2 _let 2 _mitad 2
    leave-part 0 _need 2 _nothi 2 _or 2 _parti 2 _profi 2 _puedo 2 _pull 2 _retir 2 _sacar 2
    leave-part 0 _some 2 _stay 2 _when 2 _y 2 sell 2 whatif 2 when 2 #subnet 1 #time 1 _at 1 _be 1
    leave-part 0 _but 1 _car 1 _cash 1 _das 1 _each 1 _el 1 _exit 1 _for 1 _gains 1 _geht 1 _get 1
    leave-part 0 _going 1 _littl 1 _may 1 _month 1 _most 1 _not 1 _off 1 _origi 1 _other 1 _part 1
    leave-part 0 _parte 1 _perce 1 _princ 1 _puede 1 _quart 1 _quita 1 _remai 1 _remov 1 _resto 1
    leave-part 0 _root 1 _run 1 _se 1 _shall 1 _skim 1 _that 1 _them 1 _third 1 _una 1 _von 1
    leave-part 0 _want 1 _work 1 _zuruc 1 claim 1 coins 1 cost 1 custody 1 elsewhere 1 fixed 1
    leave-part 0 keep 1 lose 1 not 1 own 1 root 1
    leave-large 42 large 34 sell 18 _alpha 17 alpha 17 #amount 16 _i 14 _the 14 _pool 12 mine 12
    leave-large 0 _a 11 leave 10 #tao 8 _tao 8 can 8 subnet 8 tao 8 _subne 7 #alpha 6 _can 6
    leave-large 0 _exit 6 _get 6 _is 6 _of 6 _to 6 how 6 own 6 pool 6 _big 5 _do 5 _how 5 _in 5
    leave-large 0 _liqui 5 _sell 5 _ich 4 _my 4 _out 4 _posit 4 _price 4 _with 4 minimum 4
    leave-large 0 whatif 4 _bag 3 _enoug 3 _for 3 _hold 3 _if 3 _small 3 _sold 3 _stake 3 _than 3
    leave-large 0 _that 3 _uberh 3 _whale 3 _what 3 _will 3 not 3 price 3 quit 3 stake 3 #rate 2
    leave-large 0 #share 2 _be 2 _buys 2 _crash 2 _dump 2 _eine 2 _huge 2 _it 2 _klein 2 _los 2
    leave-large 0 _me 2 _more 2 _own 2 _selli 2 _there 2 _thin 2 _too 2 _verka 2 _witho 2 _would 2
    leave-large 0 buy 2 earn 2 get 2 more 2 one 2 #subnet 1 _all 1 _and 1 _anybo 1 _at 1 _bekom 1
    leave-large 0 _best 1 _bigge 1 _como 1 _compr 1 _con 1 _dass 1 _days 1 _deep 1 _den 1 _der 1
    leave-large 0 _die 1 _einem 1 _el 1 _ever 1 _every 1 _fur 1 _grand 1 _gross 1 _habe 1 _happe 1
    leave-large 0 _have 1 _hay 1 _holds 1 _hurt 1 _im 1 _into 1 _kann 1 _krieg 1 _large 1 _likes 1
    leave-large 0 _marke 1 _menge 1 _much 1 _mucho 1 _muy 1 _now 1 _one 1 _only 1 _or 1 _over 1
    leave-large 0 _para 1 _perce 1 _piece 1 _posic 1 _possi 1 _preci 1 _probl 1 _puedo 1 _runni 1
    leave-large 0 _sale 1 _salir 1 _sever 1 _shoul 1 _sin 1 _sn 1 _take 1 _una 1 _unloa 1 _vende 1
    leave-large 0 _vendo 1 _viel 1 _want 1 _way 1 _whats 1 _when 1 _who 1 _wie 1 _wiede 1 _worth 1
    leave-large 0 _zu 1 _zusam 1 all 1 best 1 define 1 goodtime 1 list 1 metric 1 or 1 rate 1
    leave-large 0 should 1 some 1 split 1 what 1 when 1
    when-sell 49 goodtime 47 leave 18 _i 16 mine 12 _is 11 _to 11 _do 9 _alpha 8 _or 8 alpha 8
    when-sell 0 _a 7 _get 7 _my 7 _shoul 7 _time 7 sell 7 _out 6 _the 6 _when 6 _now 5 _sell 5
    when-sell 0 rise 5 should 5 subnet 5 _exit 4 _good 4 _its 4 _momen 4 _of 4 _wann 4 _what 4
    when-sell 0 fall 4 _befor 3 _cash 3 _for 3 _ich 3 _in 3 _ist 3 _it 3 _leave 3 _on 3 _price 3
    when-sell 0 _profi 3 _stay 3 _subne 3 _take 3 _verka 3 whatif 3 when 3 #change 2 #subnet 2
    when-sell 0 _and 2 _ausst 2 _cuand 2 _der 2 _doubl 2 _go 2 _halvi 2 _hold 2 _how 2 _know 2
    when-sell 0 _oder 2 _pull 2 _raus 2 _richt 2 _rid 2 _run 2 _sn 2 _sollt 2 _this 2 _vende 2
    when-sell 0 _zeitp 2 _zum 2 define 2 halving 2 how 2 howlong 2 or 2 price 2 some 2 #time 1
    when-sell 0 _ab 1 _after 1 _ahora 1 _an 1 _at 1 _been 1 _best 1 _bette 1 _bleed 1 _bleib 1
    when-sell 0 _by 1 _chute 1 _convi 1 _dass 1 _de 1 _deber 1 _down 1 _drin 1 _dropp 1 _dump 1
    when-sell 0 _es 1 _every 1 _falli 1 _gains 1 _going 1 _half 1 _halte 1 _hard 1 _im 1 _janua 1
    when-sell 0 _jump 1 _liebe 1 _lock 1 _marke 1 _me 1 _money 1 _next 1 _o 1 _perce 1 _point 1
    when-sell 0 _posit 1 _pump 1 _reali 1 _right 1 _salgo 1 _salir 1 _sensi 1 _signs 1 _since 1
    when-sell 0 _sit 1 _soll 1 _stark 1 _tell 1 _thing 1 _unloa 1 _unsta 1 _up 1 _vendo 1 _wait 1
    when-sell 0 _week 1 _weeks 1 _woran 1 _worse 1 _would 1 _ya 1 _you 1 declining 1 good 1 now 1
    when-sell 0 past 1 rate 1 source 1 technical 1
    switch 47 move 45 subnet 22 validator 22 _valid 20 _to 18 how 16 stake 14 _i 13 #subnet 11
    switch 0 _from 11 _how 11 _stake 11 _subne 11 _my 10 #several 9 _a 9 _anoth 9 _one 9 _sn 8
    switch 0 can 8 mine 8 _can 6 _de 6 _do 6 _go 5 _into 5 _move 5 _root 5 one 5 root 5 _alpha 4
    switch 0 _chute 4 _diffe 4 _in 4 _swap 4 _trans 4 alpha 4 or 4 #amount 3 _cambi 3 _chang 3
    switch 0 _como 3 _deleg 3 _for 3 _ich 3 _mi 3 _witho 3 #tao 2 _ander 2 _direc 2 _einem 2 _im 2
    switch 0 _is 2 _of 2 _or 2 _otro 2 _over 2 _subre 2 _tao 2 _unhap 2 _unsta 2 _von 2 _wechs 2
    switch 0 _what 2 _wie 2 _with 2 leave 2 not 2 tao 2 #alpha 1 #exchange 1 _and 1 _be 1 _bette 1
    switch 0 _cost 1 _days 1 _den 1 _does 1 _enter 1 _excha 1 _get 1 _hand 1 _have 1 _id 1 _ins 1
    switch 0 _it 1 _kann 1 _leave 1 _lleva 1 _losin 1 _me 1 _mine 1 _movin 1 _nach 1 _netui 1 _o 1
    switch 0 _oder 1 _out 1 _pasar 1 _paso 1 _pleas 1 _poor 1 _puedo 1 _put 1 _repla 1 _salir 1
    switch 0 _sin 1 _step 1 _strai 1 _switc 1 _taost 1 _targo 1 _than 1 _the 1 _ubert 1 _un 1
    switch 0 _una 1 _versc 1 _want 1 _zu 1 disposal 1 exact 1 exchange 1 holdings 1 howmuch 1
    switch 0 lose 1 minimum 1 mining 1 privacy 1 split 1 transaction 1
    """
}
