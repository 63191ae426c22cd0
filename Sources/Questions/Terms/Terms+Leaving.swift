/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let leaving = """
    leave 126 leave 98 how 51 _i 46 mine 44 _how 37 _my 35 _tao 31 tao 31 _alph 27 _alpha 27
    leave 0 alpha 27 stake 25 _do 23 _stak 23 sell 22 _to 21 _out 20 _get 19 #subnet 17 _back 17
    leave 0 _what 16 #amount 14 _of 14 _wie 13 all 13 _stake 12 _unst 12 earn 12 subnet 12
    leave 0 #alpha 11 _can 11 _ich 11 _sell 11 _unstake 11 _the 10 _want 10 can 10 whatif 10
    leave 0 _como 9 _ever 9 _everyth 9 _if 9 _staking 9 _subn 8 _subnet 8 _coin 7 _coins 7 _into 7
    leave 0 _it 7 _mein 7 now 7 start 7 what 7 #share 6 _all 6 _me 6 _step 6 _steps 6 _wied 6
    leave 0 _wieder 6 _with 6 which 6 _a 5 _and 5 _cash 5 _das 5 _meine 5 _now 5 _wher 5
    leave 0 _withdra 5 _woul 5 _would 5 _canc 4 _conv 4 _convert 4 _for 4 _from 4 _geht 4 _mi 4
    leave 0 _posi 4 _positio 4 _sold 4 _turn 4 _wall 4 _wallet 4 _way 4 _where 4 holdings 4
    leave 0 where 4 _agai 3 _again 3 _brin 3 _bring 3 _cancel 3 _does 3 _in 3 _is 3 _liqu 3 _mis 3
    leave 0 _need 3 _quie 3 _quiero 3 _raus 3 _recu 3 _recuper 3 _root 3 _sn 3 _take 3 again 3
    leave 0 asks 3 coins 3 define 3 own 3 root 3 undo 3 #tao 2 _alle 2 _alles 2 _at 2 _aus 2
    leave 0 _beko 2 _bekomme 2 _butt 2 _button 2 _clic 2 _click 2 _de 2 _el 2 _end 2 _exit 2
    leave 0 _hold 2 _id 2 _komm 2 _komme 2 _la 2 _leav 2 _leave 2 _like 2 _liquida 2 _mone 2
    leave 0 _money 2 _on 2 _one 2 _plea 2 _please 2 _pull 2 _rece 2 _receive 2 _remo 2 _remove 2
    leave 0 _reti 2 _retiro 2 _rid 2 _selling 2 _spen 2 _spendab 2 _staked 2 _stop 2 _them 2
    leave 0 _toda 2 _today 2 _undo 2 _vend 2 _verk 2 _verkauf 2 _when 2 _will 2 _y 2 cost 2
    leave 0 disposal 2 elsewhere 2 get 2 lose 2 quit 2 swap 2 units 2 wallet 2 _ab 1 _abou 1
    leave 0 _about 1 _am 1 _are 1 _arri 1 _arrives 1 _auss 1 _ausstie 1 _ausz 1 _auszahl 1 _be 1
    leave 0 _been 1 _beende 1 _bitt 1 _bitte 1 _chan 1 _changed 1 _chut 1 _chutes 1 _clos 1
    leave 0 _close 1 _come 1 _comes 1 _cust 1 _custome 1 _da 1 _dele 1 _delegat 1 _desh 1
    leave 0 _deshago 1 _dine 1 _dinero 1 _done 1 _dust 1 _emer 1 _emergen 1 _en 1 _engl 1
    leave 0 _english 1 _fast 1 _free 1 _geld 1 _give 1 _go 1 _goin 1 _going 1 _good 1 _habe 1
    leave 0 _haben 1 _hago 1 _have 1 _hell 1 _hello 1 _hole 1 _home 1 _hous 1 _house 1 _hwo 1
    leave 0 _imme 1 _immedia 1 _kann 1 _left 1 _liquid 1 _lo 1 _long 1 _longer 1 _make 1 _many 1
    leave 0 _mind 1 _mita 1 _mitad 1 _no 1 _not 1 _off 1 _plai 1 _plain 1 _poss 1 _possibl 1
    leave 0 _purc 1 _purchas 1 _put 1 _que 1 _quit 1 _real 1 _rede 1 _reve 1 _reverse 1 _saca 1
    leave 0 _sacar 1 _saco 1 _sale 1 _salg 1 _salgo 1 _sali 1 _salir 1 _show 1 _spea 1 _speak 1
    leave 0 _subr 1 _subred 1 _tali 1 _talisma 1 _tell 1 _teng 1 _tengo 1 _term 1 _todo 1
    leave 0 _vender 1 _vendo 1 _via 1 _whats 1 _wheres 1 _work 1 _zuru 1 _zuruck 1 buy 1 form 1
    leave 0 good 1 goodtime 1 greeting 1 howmuch 1 land 1 list 1 minimum 1 need 1 not 1 paid 1
    leave 0 portion 1 scam 1 show 1 some 1 true 1 when 1
    leave-cost 132 cost 95 leave 91 #amount 55 _i 55 _what 41 _tao 39 tao 39 mine 34 #subnet 33
    leave-cost 0 #tao 30 _do 26 _out 26 _unst 26 whatif 25 subnet 24 _for 23 _with 23 _how 22
    leave-cost 0 _if 22 #alpha 21 _alph 21 _alpha 21 _of 21 alpha 21 howmuch 21 _leav 19 _cost 17
    leave-cost 0 _much 17 _when 17 earn 16 fee 16 _get 15 _in 15 what 14 _is 13 _leave 13
    leave-cost 0 _unstake 13 _unstaki 13 sell 13 _sn 12 _to 12 _woul 12 _would 12 now 11 _and 10
    leave-cost 0 _does 10 _exit 10 _from 10 _it 10 _root 10 _subn 10 _subnet 10 root 10 _lose 9
    leave-cost 0 _me 9 _fee 8 which 8 _afte 7 _back 7 _cuan 7 _cuanto 7 _now 7 _pay 7 _sell 7
    leave-cost 0 _withdra 7 when 7 _after 6 _gett 6 _getting 6 _leaving 6 _left 6 _the 6 _toda 6
    leave-cost 0 _today 6 _verk 6 _verkauf 6 _was 6 all 6 _a 5 _auss 5 _go 5 _ich 5 _kost 5 _my 5
    leave-cost 0 _pric 5 _price 5 early 5 inout 5 #share 4 _all 4 _anyt 4 _anythin 4 _arri 4
    leave-cost 0 _beim 4 _char 4 _charge 4 _come 4 _comes 4 _de 4 _ever 4 _everyth 4 _expe 4
    leave-cost 0 _expensi 4 _kostet 4 _less 4 _on 4 _pena 4 _rema 4 _si 4 _whats 4 _wie 4 again 4
    leave-cost 0 can 4 define 4 goodtime 4 price 4 _agai 3 _again 3 _ausstei 3 _cues 3 _cuesta 3
    leave-cost 0 _das 3 _dedu 3 _deducte 3 _exiting 3 _have 3 _lost 3 _penalty 3 _remains 3
    leave-cost 0 _righ 3 _right 3 _roun 3 _round 3 _sali 3 _salir 3 _slip 3 _slippag 3 _sold 3
    leave-cost 0 _ther 3 _there 3 _they 3 _trip 3 _verl 3 _viel 3 _way 3 _wenn 3 expire 3 free 3
    leave-cost 0 land 3 lose 3 slippage 3 #time 2 _arrived 2 _arrives 2 _ausstie 2 _away 2 _be 2
    leave-cost 0 _costs 2 _earl 2 _early 2 _fees 2 _free 2 _geht 2 _goin 2 _going 2 _hay 2 _hold 2
    leave-cost 0 _krie 2 _kriege 2 _la 2 _loss 2 _many 2 _por 2 _pull 2 _quit 2 _quittin 2 _rece 2
    leave-cost 0 _receive 2 _reti 2 _retirar 2 _shor 2 _short 2 _show 2 _stak 2 _stake 2 _stra 2
    leave-cost 0 _straigh 2 _subr 2 _subred 2 _than 2 _that 2 _tota 2 _total 2 _und 2 _vend 2
    leave-cost 0 _vendo 2 _verlore 2 _von 2 _wied 2 _wieder 2 _wiev 2 _wieviel 2 get 2 howlong 2
    leave-cost 0 need 2 own 2 show 2 slash 2 stake 2 _abou 1 _about 1 _ahor 1 _ahora 1 _alle 1
    leave-cost 0 _alles 1 _am 1 _ante 1 _antes 1 _any 1 _bei 1 _beko 1 _bekomme 1 _blei 1
    leave-cost 0 _bleibt 1 _by 1 _came 1 _cash 1 _chut 1 _chutes 1 _comi 1 _comisio 1 _con 1
    leave-cost 0 _dama 1 _damage 1 _der 1 _did 1 _die 1 _ein 1 _ents 1 _entsteh 1 _forf 1
    leave-cost 0 _forfeit 1 _fur 1 _gebu 1 _gebuhre 1 _givi 1 _giving 1 _got 1 _half 1 _him 1
    leave-cost 0 _his 1 _hoch 1 _jetz 1 _jetzt 1 _kosten 1 _losses 1 _mich 1 _minu 1 _mit 1
    leave-cost 0 _mont 1 _month 1 _must 1 _off 1 _own 1 _paid 1 _penaliz 1 _pier 1 _pierdo 1
    leave-cost 0 _pool 1 _qued 1 _queda 1 _raus 1 _reci 1 _recibo 1 _rein 1 _remain 1 _saco 1
    leave-cost 0 _said 1 _salg 1 _salgo 1 _scre 1 _screen 1 _see 1 _set 1 _shown 1 _sind 1 _skim 1
    leave-cost 0 _sofo 1 _some 1 _somethi 1 _such 1 _tell 1 _this 1 _tiem 1 _tiempo 1 _todo 1
    leave-cost 0 _ubri 1 _ubrig 1 _verlier 1 _want 1 _week 1 _welc 1 _welche 1 _why 1 _will 1
    leave-cost 0 _ya 1 _you 1 _your 1 _zuru 1 _zuruck 1 about 1 choose 1 form 1 holdings 1 how 1
    leave-cost 0 move 1 paid 1 pool 1 portion 1 quit 1 why 1
    leave-time 111 leave 81 howlong 75 _unst 43 _i 36 _how 27 _tao 26 tao 26 _is 24 _unstake 24
    leave-time 0 can 24 mine 24 _the 23 _can 18 _my 18 _unstaki 18 coins 18 whatif 15 _have 13
    leave-time 0 _when 13 _afte 12 _after 12 _a 11 _it 11 _out 11 _wait 11 _with 11 when 11
    leave-time 0 _time 10 _to 10 own 10 #time 9 _at 9 _back 9 _do 9 _in 9 _long 9 _many 9
    leave-time 0 anytime 9 lock 9 _does 8 _unti 8 _until 8 _withdra 8 now 8 _coin 7 _days 7 _get 7
    leave-time 0 _mone 7 _money 7 again 7 _coins 6 _cuan 6 _ther 6 _there 6 _wall 6 _wallet 6
    leave-time 0 _week 6 _wie 6 _das 5 _daue 5 _el 5 _ich 5 _on 5 _spen 5 land 5 nothing 5
    leave-time 0 #amount 4 _an 4 _and 4 _cuanto 4 _dauert 4 _exit 4 _fast 4 _for 4 _geld 4 _his 4
    leave-time 0 _hour 4 _lang 4 _lange 4 _leav 4 _minu 4 _minutes 4 _quic 4 _spend 4 _stak 4
    leave-time 0 _take 4 _tard 4 _tarda 4 _waiting 4 _what 4 _wied 4 _wieder 4 grown 4 paid 4
    leave-time 0 stake 4 #tao 3 _are 3 _arri 3 _auss 3 _ausz 3 _auszahl 3 _day 3 _die 3 _en 3
    leave-time 0 _habe 3 _if 3 _inst 3 _instant 3 _lleg 3 _nigh 3 _night 3 _once 3 _or 3 _reti 3
    leave-time 0 _stake 3 _till 3 _toda 3 _today 3 _want 3 _wants 3 _weekend 3 asks 3 define 3
    leave-time 0 wallet 3 what 3 _agai 2 _again 2 _ago 2 _am 2 _ausstie 2 _avai 2 _availab 2 _be 2
    leave-time 0 _befo 2 _before 2 _bloc 2 _blocks 2 _call 2 _caller 2 _cuando 2 _da 2 _dine 2
    leave-time 0 _dinero 2 _dura 2 _duratio 2 _es 2 _free 2 _geht 2 _imme 2 _immedia 2 _inme 2
    leave-time 0 _inmedia 2 _ist 2 _leave 2 _leaving 2 _llegar 2 _longest 2 _mein 2 _morn 2
    leave-time 0 _morning 2 _need 2 _noth 2 _nothing 2 _now 2 _of 2 _poss 2 _possibl 2 _pres 2
    leave-time 0 _quick 2 _quickly 2 _retiro 2 _schn 2 _schnell 2 _sofo 2 _sofort 2 _teng 2
    leave-time 0 _tengo 2 _unbo 2 _use 2 _wann 2 _whats 2 _wher 2 _where 2 _within 2 get 2
    leave-time 0 howoften 2 need 2 not 2 or 2 reward 2 split 2 true 2 #exchange 1 #subnet 1 _al 1
    leave-time 0 _alph 1 _alpha 1 _any 1 _arrive 1 _arrived 1 _arrives 1 _auch 1 _ausg 1
    leave-time 0 _ausstei 1 _betw 1 _between 1 _but 1 _cash 1 _coinbas 1 _cust 1 _custome 1 _de 1
    leave-time 0 _dela 1 _delay 1 _dem 1 _der 1 _desh 1 _deshace 1 _disp 1 _done 1 _erha 1
    leave-time 0 _exiting 1 _from 1 _fund 1 _funds 1 _go 1 _has 1 _here 1 _heut 1 _heute 1 _hice 1
    leave-time 0 _hit 1 _hours 1 _hoy 1 _isnt 1 _its 1 _kann 1 _limi 1 _limit 1 _llega 1 _log 1
    leave-time 0 _los 1 _mark 1 _market 1 _min 1 _mine 1 _mis 1 _most 1 _must 1 _nach 1 _nich 1
    leave-time 0 _no 1 _noch 1 _not 1 _oder 1 _ofte 1 _often 1 _paid 1 _pay 1 _press 1 _pressed 1
    leave-time 0 _raus 1 _rent 1 _requ 1 _retirar 1 _root 1 _salg 1 _salgo 1 _same 1 _seed 1
    leave-time 0 _sett 1 _seve 1 _several 1 _si 1 _sinc 1 _since 1 _sind 1 _sold 1 _some 1
    leave-time 0 _somebod 1 _soon 1 _spendab 1 _staking 1 _subn 1 _subnet 1 _tage 1 _tank 1
    leave-time 0 _tanks 1 _that 1 _this 1 _times 1 _tomo 1 _tomorro 1 _toni 1 _tonight 1 _too 1
    leave-time 0 _unbondi 1 _und 1 _unstaek 1 _verf 1 _vuel 1 _weekly 1 _weeks 1 _wenn 1 _will 1
    leave-time 0 _woch 1 _work 1 _y 1 _yet 1 alpha 1 best 1 elsewhere 1 fall 1 goal 1 goodtime 1
    leave-time 0 lend 1 list 1 many 1 mining 1 more 1 quit 1 root 1 same 1 seed 1 sell 1 subnet 1
    leave-time 0 where 1 which 1
    leave-part 71 some 54 leave 49 can 34 #amount 33 _i 25 _out 24 mine 21 rewardsonly 19 _of 18
    leave-part 0 _the 18 #tao 16 _only 16 _take 16 _tao 16 tao 16 #share 15 _my 14 _can 12
    leave-part 0 _with 12 _withdra 12 _and 11 _a 10 _half 10 _rest 10 #part 9 #subnet 8 _in 8
    leave-part 0 _just 8 _keep 8 _it 7 _poss 7 _possibl 7 _to 7 #two 6 _is 6 _leav 6 _nur 6
    leave-part 0 _stak 6 _unst 6 sell 6 stake 6 _ich 5 _kann 5 _leave 5 _part 5 _prof 5 _rewa 5
    leave-part 0 _rewards 5 _unstake 5 reward 5 true 5 _all 4 _have 4 _sell 4 _stake 4 _thir 4
    leave-part 0 _third 4 portion 4 subnet 4 _auch 3 _back 3 _coul 3 _could 3 _die 3 _eine 3
    leave-part 0 _einen 3 _id 3 _like 3 _may 3 _noth 3 _nothing 3 _or 3 _partial 3 _profits 3
    leave-part 0 _pued 3 _pull 3 _sn 3 _solo 3 _some 3 _stay 3 _teil 3 _what 3 _when 3 earn 3
    leave-part 0 keep 3 need 3 whatif 3 when 3 _abzi 2 _abziehe 2 _cash 2 _deja 2 _dejar 2 _do 2
    leave-part 0 _does 2 _get 2 _halfte 2 _la 2 _let 2 _mita 2 _mitad 2 _need 2 _profit 2 _puedo 2
    leave-part 0 _quar 2 _quarter 2 _rema 2 _reti 2 _retirar 2 _saca 2 _sacar 2 _skim 2 _staked 2
    leave-part 0 _y 2 #time 1 _alph 1 _alpha 1 _arri 1 _arrives 1 _at 1 _be 1 _bit 1 _but 1 _car 1
    leave-part 0 _come 1 _comes 1 _das 1 _each 1 _earn 1 _earned 1 _el 1 _exit 1 _for 1 _gain 1
    leave-part 0 _gains 1 _geht 1 _gewi 1 _goin 1 _going 1 _how 1 _insi 1 _inside 1 _leaving 1
    leave-part 0 _litt 1 _little 1 _mont 1 _month 1 _most 1 _much 1 _not 1 _off 1 _okay 1 _orig 1
    leave-part 0 _origina 1 _othe 1 _other 1 _parte 1 _perc 1 _percent 1 _posi 1 _positio 1
    leave-part 0 _prin 1 _princip 1 _puede 1 _quit 1 _quitar 1 _remo 1 _remove 1 _repa 1 _root 1
    leave-part 0 _run 1 _se 1 _shal 1 _shall 1 _stays 1 _subn 1 _subnet 1 _that 1 _them 1 _una 1
    leave-part 0 _unstaki 1 _verk 1 _verkauf 1 _von 1 _want 1 _work 1 _zuru 1 _zuruckh 1 alpha 1
    leave-part 0 claim 1 coins 1 cost 1 custody 1 elsewhere 1 fixed 1 good 1 goodtime 1 howmuch 1
    leave-part 0 land 1 lose 1 not 1 own 1 root 1
    leave-large 115 large 73 #amount 51 sell 46 _the 41 alpha 40 _alph 39 _alpha 39 whatif 35
    leave-large 0 #tao 31 _tao 31 tao 31 _sell 30 _what 30 _i 28 _of 28 #subnet 26 mine 26 _if 24
    leave-large 0 _pool 24 _a 21 subnet 20 _pric 19 _price 19 leave 19 _how 18 #alpha 17 _is 17
    leave-large 0 _with 16 _in 15 pool 15 _to 14 can 14 _exit 13 _subn 13 _big 12 _ever 12 _for 12
    leave-large 0 _my 12 bankrun 12 how 12 split 12 _at 11 _can 11 _get 11 _posi 10 _woul 10
    leave-large 0 _would 10 price 10 _do 9 _it 9 _subnet 9 _dump 8 _happ 8 _happens 8 _once 8
    leave-large 0 _out 8 _positio 8 _without 8 _wort 8 _worth 8 impact 8 _enou 7 _enough 7 _leav 7
    leave-large 0 _much 7 _sn 7 _too 7 _whal 7 _when 7 earn 7 minimum 7 quit 7 when 7 _all 6 _be 6
    leave-large 0 _cras 6 _deep 6 _hold 6 _liqu 6 all 6 fall 6 own 6 what 6 _crash 5 _everybo 5
    leave-large 0 _everyon 5 _ich 5 _liquidi 5 _selling 5 _smal 5 _small 5 _stak 5 not 5 stake 5
    leave-large 0 which 5 _bag 4 _does 4 _eine 4 _impa 4 _impact 4 _leaves 4 _sold 4 _stake 4
    leave-large 0 _than 4 _ther 4 _there 4 _uber 4 _uberhau 4 _unst 4 _unstake 4 _whale 4 _will 4
    leave-large 0 goodtime 4 howmuch 4 some 4 #share 3 _huge 3 _leave 3 _me 3 _more 3 _movi 3
    leave-large 0 _moving 3 _slip 3 _slippag 3 _subnets 3 _that 3 _vend 3 _verk 3 _verkauf 3
    leave-large 0 _whales 3 _wrec 3 metric 3 more 3 one 3 slippage 3 #rate 2 _and 2 _beko 2
    leave-large 0 _bekomme 2 _buys 2 _dry 2 _far 2 _gros 2 _grosse 2 _holders 2 _klei 2 _kleinen 2
    leave-large 0 _larg 2 _large 2 _left 2 _los 2 _move 2 _one 2 _or 2 _own 2 _pani 2 _posicio 2
    leave-large 0 _prob 2 _problem 2 _pued 2 _puedo 2 _root 2 _runs 2 _sale 2 _same 2 _sells 2
    leave-large 0 _thin 2 _time 2 _toge 2 _togethe 2 _una 2 _vender 2 _want 2 _wreckin 2 buy 2
    leave-large 0 detail 2 get 2 move 2 or 2 rate 2 root 2 same 2 volatile 2 _anyb 1 _anybody 1
    leave-large 0 _bad 1 _bank 1 _bear 1 _befo 1 _before 1 _best 1 _bigg 1 _bigger 1 _chea 1
    leave-large 0 _cheaper 1 _chop 1 _clie 1 _client 1 _como 1 _comp 1 _con 1 _dass 1 _days 1
    leave-large 0 _de 1 _den 1 _der 1 _die 1 _drop 1 _dumping 1 _effe 1 _effect 1 _einem 1 _el 1
    leave-large 0 _everyth 1 _fall 1 _from 1 _fur 1 _go 1 _golp 1 _golpe 1 _grad 1 _gradual 1
    leave-large 0 _gran 1 _habe 1 _has 1 _have 1 _hay 1 _holds 1 _hund 1 _hurt 1 _im 1 _into 1
    leave-large 0 _kann 1 _krie 1 _kriege 1 _like 1 _likes 1 _liquida 1 _liquide 1 _look 1 _lose 1
    leave-large 0 _lot 1 _many 1 _mark 1 _market 1 _meng 1 _menge 1 _mucho 1 _muy 1 _now 1 _on 1
    leave-large 0 _only 1 _othe 1 _others 1 _over 1 _para 1 _part 1 _parts 1 _peop 1 _people 1
    leave-large 0 _perc 1 _percent 1 _piec 1 _pieces 1 _poss 1 _possibl 1 _prec 1 _precio 1
    leave-large 0 _push 1 _quic 1 _quickly 1 _ries 1 _run 1 _runn 1 _running 1 _sali 1 _salir 1
    leave-large 0 _seve 1 _several 1 _shal 1 _shou 1 _should 1 _sin 1 _slow 1 _some 1 _someone 1
    leave-large 0 _stakers 1 _subnetz 1 _take 1 _tent 1 _tenth 1 _tomo 1 _tomorro 1 _unlo 1
    leave-large 0 _unload 1 _vendo 1 _viel 1 _wants 1 _way 1 _whats 1 _who 1 _wie 1 _wied 1
    leave-large 0 _wieder 1 _zu 1 _zusa 1 _zusamme 1 _α 1 asks 1 best 1 define 1 disposal 1 list 1
    leave-large 0 lose 1 many 1 nothing 1 should 1 worthmine 1
    when-sell 69 goodtime 64 leave 26 _i 23 _to 19 _is 16 _shou 14 _should 14 mine 14 _alph 12
    when-sell 0 _alpha 12 _time 12 alpha 12 sell 12 _get 11 _or 11 _out 10 _do 9 _my 9 _now 9
    when-sell 0 _sell 9 _the 9 _a 8 _when 8 _it 7 _prof 7 _take 7 _exit 6 _mome 6 _of 6 _good 5
    when-sell 0 _moment 5 _wann 5 _what 5 fall 5 rise 5 should 5 subnet 5 _in 4 _ist 4 _its 4
    when-sell 0 _leav 4 _leave 4 _pric 4 _price 4 _profit 4 _stay 4 _verk 4 _verkauf 4 howlong 4
    when-sell 0 now 4 or 4 whatif 4 when 4 #subnet 3 _at 3 _befo 3 _before 3 _best 3 _cash 3
    when-sell 0 _der 3 _for 3 _hold 3 _ich 3 _on 3 _profits 3 _rich 3 _richtig 3 _righ 3 _right 3
    when-sell 0 _soll 3 _subn 3 _subnet 3 _vend 3 _zeit 3 _zeitpun 3 _zum 3 define 3 price 3
    when-sell 0 #change 2 _and 2 _auss 2 _ausstei 2 _cuan 2 _cuando 2 _day 2 _doub 2 _doubled 2
    when-sell 0 _gain 2 _gains 2 _go 2 _halv 2 _halving 2 _how 2 _know 2 _oder 2 _poin 2 _point 2
    when-sell 0 _pull 2 _pump 2 _raus 2 _rid 2 _run 2 _sign 2 _sn 2 _sollte 2 _this 2 _unst 2
    when-sell 0 _unstake 2 _vender 2 _wait 2 _week 2 _whic 2 _which 2 choose 2 halving 2 how 2
    when-sell 0 some 2 #time 1 _ab 1 _afte 1 _after 1 _ahor 1 _ahora 1 _an 1 _been 1 _bett 1
    when-sell 0 _better 1 _blee 1 _bleedin 1 _blei 1 _bleiben 1 _by 1 _chut 1 _chutes 1 _conv 1
    when-sell 0 _convien 1 _dass 1 _de 1 _debe 1 _deberia 1 _down 1 _drin 1 _drop 1 _dropped 1
    when-sell 0 _dump 1 _es 1 _ever 1 _everyth 1 _fall 1 _falling 1 _fell 1 _gest 1 _goin 1
    when-sell 0 _going 1 _half 1 _halt 1 _halten 1 _hard 1 _im 1 _janu 1 _january 1 _jump 1
    when-sell 0 _late 1 _later 1 _lieb 1 _lieber 1 _lock 1 _mark 1 _market 1 _me 1 _merk 1
    when-sell 0 _momento 1 _mone 1 _money 1 _next 1 _o 1 _pani 1 _perc 1 _percent 1 _plan 1
    when-sell 0 _posi 1 _positio 1 _real 1 _realise 1 _salg 1 _salgo 1 _sali 1 _salir 1 _sens 1
    when-sell 0 _sensibl 1 _signal 1 _signs 1 _sinc 1 _since 1 _sit 1 _star 1 _stark 1 _tell 1
    when-sell 0 _that 1 _thin 1 _things 1 _toda 1 _today 1 _trad 1 _trade 1 _unlo 1 _unload 1
    when-sell 0 _up 1 _vendo 1 _weeks 1 _whats 1 _wora 1 _woran 1 _wors 1 _worse 1 _woul 1
    when-sell 0 _would 1 _ya 1 _you 1 alphafalls 1 declining 1 disposal 1 earn 1 good 1 howoften 1
    when-sell 0 past 1 rate 1 source 1 technical 1 transaction 1 what 1 which 1
    order-refused 23 refusedorder 18 mine 11 _unst 10 _unstake 9 leave 8 why 8 _my 7 _fail 6
    order-refused 0 _why 6 slippage 6 _failed 5 _stak 5 stake 5 #amount 4 _i 4 _orde 4 _order 4
    order-refused 0 _stake 4 _amou 3 _not 3 _says 3 _too 3 _what 3 impact 3 quote 3 whatif 3
    order-refused 0 #share 2 #tao 2 _amount 2 _be 2 _coul 2 _could 2 _does 2 _erro 2 _error 2
    order-refused 0 _ever 2 _everyth 2 _go 2 _it 2 _low 2 _mein 2 _refu 2 _refused 2 _slip 2
    order-refused 0 _slippag 2 _tao 2 _that 2 _the 2 _thro 2 _through 2 _tran 2 _transac 2 _was 2
    order-refused 0 _when 2 can 2 not 2 tao 2 transaction 2 when 2 _abge 1 _able 1 _am 1 _an 1
    order-refused 0 _bala 1 _balance 1 _cant 1 _did 1 _didn 1 _didnt 1 _extr 1 _extrins 1 _fall 1
    order-refused 0 _fehl 1 _high 1 _insu 1 _is 1 _ist 1 _keep 1 _keeps 1 _mean 1 _meine 1 _mi 1
    order-refused 0 _now 1 _reas 1 _reason 1 _reje 1 _rejecte 1 _staking 1 _thei 1 _their 1 _to 1
    order-refused 0 _unstaki 1 _wall 1 _wallet 1 _waru 1 _warum 1 _with 1 _work 1 _wurd 1 _wurde 1
    order-refused 0 about 1 all 1 define 1 portion 1 wallet 1 what 1 which 1
    switch 90 move 84 _to 43 subnet 38 _from 32 validator 31 _vali 29 #subnet 28 _i 27 stake 25
    switch 0 how 24 _validat 23 _stak 22 _stake 22 #several 20 _subn 20 _how 19 _move 18 _a 17
    switch 0 mine 17 _anot 15 _another 15 _my 15 _subnet 15 _root 14 _sn 14 can 14 root 14 _do 13
    switch 0 _what 12 #amount 11 _one 11 _cost 10 _tao 10 tao 10 #tao 9 _can 8 _diff 8 _differe 8
    switch 0 _go 8 _into 8 _movi 8 _moving 8 _with 8 _de 7 _tran 7 cost 7 _alph 6 _alpha 6 _chan 6
    switch 0 _change 6 _does 6 _for 6 _it 6 _swap 6 _transfe 6 _unst 6 _validad 6 _without 6
    switch 0 alpha 6 _and 5 _chut 5 _chutes 5 _of 5 _subnets 5 _swit 5 _unstaki 5 handover 5
    switch 0 howmuch 5 one 5 _camb 4 _como 4 _ich 4 _in 4 _is 4 _me 4 _mi 4 _shou 4 _should 4
    switch 0 _switch 4 _the 4 leave 4 or 4 should 4 what 4 which 4 _ande 3 _betw 3 _between 3
    switch 0 _cambio 3 _dele 3 _delegat 3 _dire 3 _eine 3 _einem 3 _hop 3 _otro 3 _subr 3
    switch 0 _subred 3 _want 3 _wie 3 not 3 #alpha 2 _anderen 2 _costs 2 _directl 2 _get 2 _have 2
    switch 0 _im 2 _mover 2 _much 2 _or 2 _over 2 _rede 2 _redeleg 2 _targ 2 _targon 2 _unha 2
    switch 0 _unhappy 2 _von 2 _wech 2 _wechsle 2 _woul 2 _would 2 _zu 2 define 2 difference 2
    switch 0 disposal 2 fee 2 transaction 2 #exchange 1 _andere 1 _be 1 _bett 1 _better 1
    switch 0 _cambiar 1 _cold 1 _coldkey 1 _cust 1 _custome 1 _days 1 _den 1 _ente 1 _enter 1
    switch 0 _exch 1 _exchang 1 _fee 1 _fees 1 _firs 1 _first 1 _give 1 _hand 1 _his 1 _hotk 1
    switch 0 _hotkey 1 _id 1 _ins 1 _inso 1 _kann 1 _la 1 _leav 1 _leave 1 _llev 1 _losi 1
    switch 0 _losing 1 _mein 1 _meinen 1 _mine 1 _nach 1 _netu 1 _netuid 1 _o 1 _oder 1 _othe 1
    switch 0 _other 1 _out 1 _pasa 1 _pasar 1 _paso 1 _pay 1 _plea 1 _please 1 _poor 1 _pric 1
    switch 0 _price 1 _pued 1 _puedo 1 _put 1 _rath 1 _rather 1 _relo 1 _repl 1 _replace 1 _sali 1
    switch 0 _salir 1 _same 1 _sell 1 _selling 1 _shif 1 _shift 1 _sin 1 _step 1 _stra 1
    switch 0 _straigh 1 _switchi 1 _taos 1 _taostat 1 _than 1 _transac 1 _uber 1 _ubertra 1 _um 1
    switch 0 _un 1 _una 1 _unde 1 _under 1 _unstake 1 _vers 1 _wall 1 _wallet 1 _wants 1 _when 1
    switch 0 asks 1 coldkey 1 custody 1 earn 1 exact 1 exchange 1 fall 1 first 1 fixed 1 hack 1
    switch 0 holdings 1 hotkey 1 lose 1 minimum 1 mining 1 need 1 own 1 price 1 privacy 1 same 1
    switch 0 sell 1 split 1 swap 1 volatile 1 wallet 1 whatif 1 when 1
    """
}
