/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let leaving = """
    leave 100 leave 92 how 48 _i 35 mine 35 _how 32 _tao 29 tao 29 _my 27 stake 23 _stak 21 _do 19
    leave 0 _to 17 _alph 16 _alpha 16 alpha 16 _back 15 _out 14 _wie 14 #subnet 13 _ich 12
    leave 0 subnet 11 _como 10 _get 10 _stake 10 _unst 10 _staking 9 _the 9 _want 9 _can 8 _mein 8
    leave 0 _of 8 _unstake 8 _what 8 #amount 7 _coin 7 _coins 7 _subn 7 _subnet 7 _with 7 earn 7
    leave 0 sell 7 _for 6 _into 6 _me 6 _wied 6 _wieder 6 _withdra 6 can 6 what 6 #alpha 5 _das 5
    leave 0 _ever 5 _everyth 5 _meine 5 _and 4 _from 4 _geht 4 _it 4 _mis 4 _step 4 _steps 4
    leave 0 _way 4 _wher 4 start 4 which 4 _agai 3 _again 3 _cash 3 _conv 3 _convert 3 _if 3 _mi 3
    leave 0 _need 3 _plea 3 _please 3 _posi 3 _positio 3 _pull 3 _raus 3 _recu 3 _recuper 3
    leave 0 _root 3 _sell 3 _sn 3 _turn 3 _wall 3 _wallet 3 _where 3 again 3 all 3 coins 3
    leave 0 disposal 3 holdings 3 lose 3 root 3 whatif 3 where 3 #tao 2 _a 2 _alle 2 _alles 2
    leave 0 _at 2 _aus 2 _beko 2 _bekomme 2 _brin 2 _bring 2 _butt 2 _button 2 _clic 2 _click 2
    leave 0 _el 2 _end 2 _exit 2 _id 2 _in 2 _is 2 _komm 2 _komme 2 _like 2 _liqu 2 _mone 2
    leave 0 _money 2 _pulling 2 _quie 2 _quiero 2 _remo 2 _remove 2 _reti 2 _retiro 2 _saco 2
    leave 0 _spen 2 _spendab 2 _staked 2 _stop 2 _take 2 _them 2 _undo 2 _verk 2 _verkauf 2
    leave 0 _whats 2 _will 2 _y 2 asks 2 cost 2 define 2 get 2 howmuch 2 quit 2 #share 1 _ab 1
    leave 0 _abou 1 _about 1 _am 1 _are 1 _auf 1 _auss 1 _ausstie 1 _ausz 1 _auszahl 1 _been 1
    leave 0 _beende 1 _bitt 1 _bitte 1 _chan 1 _changed 1 _chut 1 _chutes 1 _clos 1 _close 1 _da 1
    leave 0 _de 1 _del 1 _dele 1 _delegat 1 _desh 1 _deshago 1 _dine 1 _dinero 1 _does 1 _done 1
    leave 0 _en 1 _engl 1 _english 1 _geld 1 _give 1 _go 1 _goin 1 _going 1 _good 1 _guid 1
    leave 0 _guide 1 _habe 1 _haben 1 _hago 1 _have 1 _hell 1 _hello 1 _hole 1 _home 1 _hous 1
    leave 0 _house 1 _hwo 1 _kann 1 _la 1 _leav 1 _leave 1 _liquid 1 _liquida 1 _lo 1 _long 1
    leave 0 _longer 1 _lose 1 _make 1 _many 1 _meinen 1 _mind 1 _much 1 _no 1 _not 1 _now 1 _off 1
    leave 0 _on 1 _one 1 _plai 1 _plain 1 _proc 1 _procedu 1 _purc 1 _purchas 1 _put 1 _que 1
    leave 0 _quit 1 _real 1 _rece 1 _receive 1 _rede 1 _reve 1 _reverse 1 _saca 1 _sacar 1 _salg 1
    leave 0 _salgo 1 _sali 1 _salir 1 _show 1 _sold 1 _spea 1 _subr 1 _subred 1 _tali 1 _talisma 1
    leave 0 _tell 1 _teng 1 _tengo 1 _term 1 _todo 1 _unbo 1 _unde 1 _unstaki 1 _vend 1 _vendo 1
    leave 0 _via 1 _wheres 1 _woul 1 _would 1 _zuru 1 _zuruck 1 buy 1 elsewhere 1 good 1
    leave 0 goodtime 1 greeting 1 list 1 need 1 not 1 now 1 own 1 paid 1 show 1 swap 1 undo 1
    leave 0 units 1 wallet 1
    leave-cost 88 cost 73 leave 64 #amount 35 _i 30 _what 27 _tao 21 tao 21 mine 20 #subnet 19
    leave-cost 0 _do 18 subnet 18 #alpha 17 _alph 17 _alpha 17 alpha 17 howmuch 17 _for 16
    leave-cost 0 _with 16 #tao 15 _of 15 _how 14 _out 14 _unst 13 whatif 13 _when 12 fee 12
    leave-cost 0 _cost 11 _if 11 sell 11 _is 10 _leav 10 _much 10 _sn 10 _get 9 what 9 _cuan 8
    leave-cost 0 _cuanto 8 _exit 8 _in 8 _me 8 _unstaki 8 _does 7 _fee 7 _leave 7 _root 7 _sell 7
    leave-cost 0 _subn 7 _subnet 7 _to 7 _withdra 7 earn 7 root 7 _afte 6 _from 6 _it 6 _lose 6
    leave-cost 0 _woul 6 _would 6 now 6 _after 5 _and 5 _gett 5 _getting 5 _si 5 _unstake 5 _was 5
    leave-cost 0 all 5 _a 4 _auss 4 _back 4 _char 4 _ich 4 _kost 4 _my 4 _pric 4 _price 4 _toda 4
    leave-cost 0 _today 4 _verk 4 _verkauf 4 early 4 which 4 _anyt 3 _anythin 3 _charge 3 _de 3
    leave-cost 0 _dedu 3 _deducte 3 _ever 3 _everyth 3 _exiting 3 _expe 3 _expensi 3 _go 3
    leave-cost 0 _kostet 3 _leaving 3 _left 3 _on 3 _pay 3 _pena 3 _por 3 _rema 3 _sali 3 _salir 3
    leave-cost 0 _the 3 _they 3 _vend 3 _vendo 3 _viel 3 _wenn 3 _whats 3 _wie 3 can 3 goodtime 3
    leave-cost 0 price 3 when 3 #share 2 _agai 2 _again 2 _all 2 _ausstei 2 _ausstie 2 _beim 2
    leave-cost 0 _cues 2 _cuesta 2 _das 2 _earl 2 _early 2 _fees 2 _free 2 _geht 2 _hay 2 _hold 2
    leave-cost 0 _krie 2 _kriege 2 _many 2 _now 2 _penalty 2 _quit 2 _quittin 2 _reci 2 _recibo 2
    leave-cost 0 _remains 2 _reti 2 _retirar 2 _righ 2 _right 2 _sold 2 _stak 2 _stake 2 _that 2
    leave-cost 0 _ther 2 _there 2 _todo 2 _verl 2 _verlore 2 _way 2 again 2 define 2 expire 2
    leave-cost 0 free 2 slash 2 stake 2 #time 1 _abou 1 _about 1 _ahor 1 _ahora 1 _alle 1 _alles 1
    leave-cost 0 _am 1 _ante 1 _antes 1 _any 1 _arri 1 _arrives 1 _away 1 _be 1 _beko 1 _bekomme 1
    leave-cost 0 _blei 1 _bleibt 1 _by 1 _cash 1 _charges 1 _chut 1 _chutes 1 _cobr 1 _cobran 1
    leave-cost 0 _come 1 _comes 1 _comi 1 _comisio 1 _dama 1 _damage 1 _der 1 _ents 1 _entsteh 1
    leave-cost 0 _forf 1 _forfeit 1 _fur 1 _givi 1 _giving 1 _jetz 1 _jetzt 1 _kosten 1 _la 1
    leave-cost 0 _less 1 _lo 1 _loss 1 _lost 1 _mich 1 _minu 1 _mit 1 _mont 1 _month 1 _off 1
    leave-cost 0 _own 1 _penaliz 1 _pier 1 _pierdo 1 _pool 1 _pull 1 _qued 1 _queda 1 _raus 1
    leave-cost 0 _rece 1 _receive 1 _rein 1 _remain 1 _roun 1 _round 1 _saco 1 _salg 1 _salgo 1
    leave-cost 0 _see 1 _selling 1 _set 1 _skim 1 _stra 1 _straigh 1 _subr 1 _subred 1 _such 1
    leave-cost 0 _this 1 _tiem 1 _tiempo 1 _tota 1 _total 1 _trip 1 _ubri 1 _ubrig 1 _und 1
    leave-cost 0 _welc 1 _welche 1 _wied 1 _wieder 1 _wiev 1 _wieviel 1 _will 1 _ya 1 _you 1
    leave-cost 0 _your 1 _zuru 1 _zuruck 1 about 1 form 1 get 1 holdings 1 howlong 1 land 1 lose 1
    leave-cost 0 move 1 own 1 pool 1
    leave-time 77 howlong 64 leave 58 _unst 29 _i 24 _how 21 mine 19 _is 18 coins 17 _the 16
    leave-time 0 _unstake 16 _tao 14 tao 14 _my 13 can 13 whatif 13 _can 12 _unstaki 12 _when 10
    leave-time 0 _afte 9 _after 9 when 9 _with 8 _coin 7 _do 7 _in 7 _many 7 own 7 _coins 6
    leave-time 0 _cuan 6 _days 6 _does 6 _have 6 _it 6 _mone 6 _money 6 _take 6 _wait 6 _withdra 6
    leave-time 0 #time 5 _a 5 _an 5 _back 5 _das 5 _el 5 _get 5 _long 5 _spen 5 _to 5 _wall 5
    leave-time 0 _wallet 5 _wie 5 again 5 land 5 nothing 5 now 5 _and 4 _bloc 4 _cuanto 4 _daue 4
    leave-time 0 _geld 4 _ich 4 _leav 4 _quic 4 _spend 4 _tard 4 _tarda 4 _ther 4 _there 4 _time 4
    leave-time 0 _unti 4 _until 4 _wied 4 _wieder 4 lock 4 _are 3 _arri 3 _blocks 3 _dauert 3
    leave-time 0 _en 3 _exit 3 _fast 3 _habe 3 _hour 3 _if 3 _imme 3 _immedia 3 _inst 3 _instant 3
    leave-time 0 _lang 3 _lange 3 _leaving 3 _lleg 3 _out 3 _reti 3 _till 3 _waiting 3 _ago 2
    leave-time 0 _at 2 _auss 2 _ausz 2 _auszahl 2 _avai 2 _availab 2 _be 2 _cuando 2 _da 2 _day 2
    leave-time 0 _die 2 _dine 2 _dinero 2 _es 2 _for 2 _inme 2 _inmedia 2 _ist 2 _llegar 2 _mein 2
    leave-time 0 _minu 2 _minutes 2 _morn 2 _morning 2 _need 2 _noth 2 _nothing 2 _now 2 _once 2
    leave-time 0 _or 2 _pres 2 _quick 2 _quickly 2 _retiro 2 _schn 2 _schnell 2 _sofo 2 _sofort 2
    leave-time 0 _stak 2 _teng 2 _tengo 2 _use 2 _wann 2 _week 2 _wher 2 _where 2 get 2 need 2
    leave-time 0 not 2 or 2 paid 2 stake 2 wallet 2 #amount 1 #exchange 1 _al 1 _alph 1 _alpha 1
    leave-time 0 _arrive 1 _arrived 1 _arrives 1 _ausg 1 _ausstei 1 _ausstie 1 _betw 1 _between 1
    leave-time 0 _block 1 _but 1 _cash 1 _coinbas 1 _de 1 _dela 1 _delay 1 _dem 1 _desh 1
    leave-time 0 _deshace 1 _disp 1 _done 1 _erha 1 _exiting 1 _free 1 _from 1 _fund 1 _funds 1
    leave-time 0 _geht 1 _here 1 _heut 1 _heute 1 _hice 1 _hit 1 _hours 1 _hoy 1 _isnt 1 _its 1
    leave-time 0 _leave 1 _llega 1 _log 1 _los 1 _mark 1 _market 1 _min 1 _mis 1 _nach 1 _nich 1
    leave-time 0 _no 1 _noch 1 _not 1 _numb 1 _number 1 _oder 1 _of 1 _on 1 _pay 1 _peri 1
    leave-time 0 _period 1 _press 1 _pressed 1 _raus 1 _rent 1 _requ 1 _retirar 1 _root 1 _salg 1
    leave-time 0 _salgo 1 _same 1 _sett 1 _si 1 _sinc 1 _since 1 _sind 1 _sold 1 _soon 1
    leave-time 0 _spendab 1 _stake 1 _staking 1 _tage 1 _takes 1 _tank 1 _tanks 1 _this 1 _tomo 1
    leave-time 0 _tomorro 1 _unbo 1 _unbondi 1 _und 1 _verf 1 _vuel 1 _weeks 1 _wenn 1 _what 1
    leave-time 0 _will 1 _y 1 _yet 1 alpha 1 fall 1 goal 1 goodtime 1 grown 1 howoften 1 lend 1
    leave-time 0 list 1 quit 1 reward 1 root 1 same 1 sell 1 split 1 what 1 where 1 which 1
    leave-part 58 some 44 leave 42 can 32 #amount 25 _i 21 mine 17 rewardsonly 15 _out 14 _the 14
    leave-part 0 #tao 13 _of 13 _tao 13 tao 13 _can 11 _only 11 _my 10 _take 10 #share 9 _and 9
    leave-part 0 _unst 9 #part 8 _it 8 _unstake 8 _with 8 _withdra 8 _just 7 _rest 7 _to 7 _a 6
    leave-part 0 _in 6 _keep 6 _part 6 _poss 6 _possibl 6 #two 5 _half 5 _is 5 _leav 5 _nur 5
    leave-part 0 _stak 5 stake 5 _all 4 _have 4 _ich 4 _kann 4 _leave 4 _prof 4 _pued 4 _rewa 4
    leave-part 0 _rewards 4 _solo 4 reward 4 true 4 _back 3 _coul 3 _could 3 _eine 3 _einen 3
    leave-part 0 _id 3 _like 3 _may 3 _noth 3 _nothing 3 _or 3 _profits 3 _puedo 3 _saca 3
    leave-part 0 _sacar 3 _stake 3 _teil 3 _when 3 need 3 portion 3 sell 3 whatif 3 when 3 _abzi 2
    leave-part 0 _abziehe 2 _auch 2 _cash 2 _deja 2 _dejar 2 _die 2 _does 2 _la 2 _let 2 _mita 2
    leave-part 0 _mitad 2 _need 2 _parte 2 _partial 2 _pull 2 _quar 2 _quarter 2 _rema 2 _reti 2
    leave-part 0 _retirar 2 _sell 2 _skim 2 _some 2 _staked 2 _stay 2 _una 2 _y 2 keep 2 #subnet 1
    leave-part 0 #time 1 _at 1 _be 1 _but 1 _car 1 _das 1 _do 1 _each 1 _el 1 _exit 1 _for 1
    leave-part 0 _gain 1 _gains 1 _geht 1 _get 1 _gewi 1 _goin 1 _going 1 _halfte 1 _leaving 1
    leave-part 0 _litt 1 _little 1 _mont 1 _month 1 _most 1 _not 1 _off 1 _okay 1 _orig 1
    leave-part 0 _origina 1 _othe 1 _other 1 _perc 1 _percent 1 _prin 1 _princip 1 _profit 1
    leave-part 0 _puede 1 _quit 1 _quitar 1 _remo 1 _remove 1 _repa 1 _root 1 _run 1 _se 1 _shal 1
    leave-part 0 _shall 1 _that 1 _them 1 _thir 1 _third 1 _unstaki 1 _von 1 _want 1 _work 1
    leave-part 0 _zuru 1 claim 1 coins 1 cost 1 custody 1 elsewhere 1 fixed 1 good 1 goodtime 1
    leave-part 0 lose 1 not 1 own 1 root 1
    leave-large 62 large 46 sell 26 _the 22 _alph 21 _alpha 21 alpha 21 #amount 20 _a 17 _i 16
    leave-large 0 _pool 15 _sell 14 leave 13 mine 13 _of 12 #tao 11 _tao 11 can 11 subnet 11
    leave-large 0 tao 11 _exit 10 _how 10 _is 10 _what 10 whatif 10 _subn 9 _big 8 _can 8 _do 8
    leave-large 0 _get 8 _posi 8 _to 8 how 8 pool 8 #alpha 7 _if 7 _whal 7 _with 7 _for 6 _in 6
    leave-large 0 _liqu 6 _my 6 _out 6 _positio 6 _pric 6 _price 6 bankrun 6 minimum 6 own 6 _at 5
    leave-large 0 _enou 5 _enough 5 _hold 5 _ich 5 _liquidi 5 _subnet 5 _woul 5 _would 5 price 5
    leave-large 0 quit 5 split 5 _bag 4 _dump 4 _eine 4 _ever 4 _it 4 _selling 4 _smal 4 _small 4
    leave-large 0 _stak 4 _stake 4 _ther 4 _there 4 _uber 4 _uberhau 4 _whale 4 not 4 stake 4
    leave-large 0 #subnet 3 _all 3 _be 3 _cras 3 _crash 3 _huge 3 _much 3 _once 3 _sold 3
    leave-large 0 _subnets 3 _than 3 _that 3 _too 3 _vend 3 _verk 3 _verkauf 3 _whales 3 _will 3
    leave-large 0 _without 3 all 3 earn 3 one 3 #rate 2 #share 2 _beko 2 _bekomme 2 _buys 2
    leave-large 0 _deep 2 _gros 2 _grosse 2 _happ 2 _happens 2 _klei 2 _kleinen 2 _los 2 _me 2
    leave-large 0 _more 2 _own 2 _posicio 2 _pued 2 _puedo 2 _sn 2 _thin 2 _una 2 _vender 2
    leave-large 0 _wort 2 _worth 2 _wrec 2 buy 2 fall 2 get 2 metric 2 more 2 what 2 _and 1
    leave-large 0 _anyb 1 _anybody 1 _bad 1 _bank 1 _bear 1 _best 1 _bigg 1 _bigger 1 _chop 1
    leave-large 0 _como 1 _comp 1 _con 1 _dass 1 _days 1 _de 1 _den 1 _der 1 _die 1 _does 1
    leave-large 0 _einem 1 _el 1 _everybo 1 _everyon 1 _everyth 1 _fur 1 _golp 1 _golpe 1 _gran 1
    leave-large 0 _habe 1 _have 1 _hay 1 _holders 1 _holds 1 _hund 1 _hurt 1 _im 1 _into 1 _kann 1
    leave-large 0 _krie 1 _kriege 1 _larg 1 _large 1 _leav 1 _leaves 1 _like 1 _likes 1 _liquida 1
    leave-large 0 _liquide 1 _mark 1 _market 1 _meng 1 _menge 1 _mucho 1 _muy 1 _now 1 _one 1
    leave-large 0 _only 1 _or 1 _over 1 _para 1 _perc 1 _percent 1 _piec 1 _pieces 1 _poss 1
    leave-large 0 _possibl 1 _prec 1 _precio 1 _prob 1 _problem 1 _real 1 _really 1 _ries 1 _run 1
    leave-large 0 _runn 1 _running 1 _sale 1 _sali 1 _salir 1 _same 1 _seve 1 _several 1 _shou 1
    leave-large 0 _should 1 _sin 1 _subnetz 1 _take 1 _tent 1 _tenth 1 _time 1 _toge 1 _togethe 1
    leave-large 0 _tomo 1 _tomorro 1 _unlo 1 _unload 1 _unst 1 _unstake 1 _vendo 1 _viel 1 _want 1
    leave-large 0 _way 1 _whats 1 _when 1 _who 1 _wie 1 _wied 1 _wieder 1 _zu 1 _zusa 1 _zusamme 1
    leave-large 0 best 1 define 1 goodtime 1 howmuch 1 list 1 or 1 rate 1 same 1 should 1 some 1
    leave-large 0 true 1 when 1 which 1
    when-sell 67 goodtime 63 leave 26 _i 23 _to 16 _is 14 _or 14 mine 14 _shou 13 _should 13
    when-sell 0 sell 13 _do 10 _out 10 _sell 10 _time 10 _alph 9 _alpha 9 _get 9 _now 9 _the 9
    when-sell 0 alpha 9 _a 8 _my 8 _exit 7 _when 7 _it 6 _take 6 should 6 _good 5 _mome 5 _pric 5
    when-sell 0 _prof 5 _wann 5 _what 5 rise 5 subnet 5 _befo 4 _before 4 _cash 4 _for 4 _hold 4
    when-sell 0 _ist 4 _its 4 _moment 4 _of 4 _on 4 _price 4 _stay 4 _verk 4 _verkauf 4 fall 4
    when-sell 0 howlong 4 or 4 _at 3 _der 3 _halv 3 _halving 3 _ich 3 _in 3 _leav 3 _leave 3
    when-sell 0 _profit 3 _rich 3 _richtig 3 _soll 3 _subn 3 _subnet 3 _unst 3 _unstake 3 _vend 3
    when-sell 0 _zeit 3 _zeitpun 3 _zum 3 define 3 halving 3 now 3 price 3 whatif 3 when 3
    when-sell 0 #change 2 #subnet 2 _and 2 _auss 2 _ausstei 2 _cuan 2 _cuando 2 _doub 2 _doubled 2
    when-sell 0 _dump 2 _gain 2 _gains 2 _go 2 _how 2 _know 2 _oder 2 _poin 2 _point 2 _profits 2
    when-sell 0 _pull 2 _pump 2 _raus 2 _rid 2 _righ 2 _right 2 _run 2 _sign 2 _sit 2 _sn 2
    when-sell 0 _sollte 2 _this 2 _vender 2 _wait 2 _week 2 _whic 2 _which 2 choose 2 how 2 some 2
    when-sell 0 #time 1 _ab 1 _afte 1 _after 1 _ahor 1 _ahora 1 _an 1 _been 1 _best 1 _bett 1
    when-sell 0 _better 1 _blee 1 _bleedin 1 _blei 1 _bleiben 1 _by 1 _chut 1 _chutes 1 _conv 1
    when-sell 0 _convien 1 _dass 1 _day 1 _de 1 _debe 1 _deberia 1 _down 1 _drin 1 _drop 1
    when-sell 0 _dropped 1 _es 1 _ever 1 _everyth 1 _fall 1 _falling 1 _gest 1 _goin 1 _going 1
    when-sell 0 _half 1 _halt 1 _halten 1 _hard 1 _high 1 _higher 1 _im 1 _janu 1 _january 1
    when-sell 0 _jump 1 _late 1 _later 1 _lieb 1 _lieber 1 _lock 1 _mark 1 _market 1 _me 1 _merk 1
    when-sell 0 _momento 1 _mone 1 _money 1 _next 1 _o 1 _perc 1 _percent 1 _posi 1 _positio 1
    when-sell 0 _prices 1 _real 1 _realise 1 _salg 1 _salgo 1 _sali 1 _salir 1 _sens 1 _sensibl 1
    when-sell 0 _signs 1 _sinc 1 _since 1 _star 1 _stark 1 _tell 1 _thin 1 _things 1 _toda 1
    when-sell 0 _today 1 _unlo 1 _unload 1 _up 1 _vendo 1 _weeks 1 _whats 1 _wora 1 _woran 1
    when-sell 0 _wors 1 _worse 1 _woul 1 _would 1 _ya 1 _you 1 declining 1 earn 1 good 1 past 1
    when-sell 0 rate 1 source 1 technical 1 what 1 which 1
    switch 70 move 66 subnet 31 _to 29 validator 29 _vali 27 how 22 _i 21 _validat 21 _from 20
    switch 0 stake 20 #subnet 19 _stak 17 _stake 17 _subn 17 #several 15 _a 15 _how 15 _my 15
    switch 0 _subnet 14 _anot 12 _another 12 mine 12 _do 11 _move 11 _one 11 can 11 _sn 10 _can 8
    switch 0 _with 8 _de 7 _go 7 _into 7 _root 7 root 7 _chan 6 _change 6 _diff 6 _differe 6
    switch 0 _for 6 _swap 6 _validad 6 _without 6 _alph 5 _alpha 5 _chut 5 _chutes 5 _tran 5
    switch 0 alpha 5 one 5 #amount 4 _camb 4 _como 4 _ich 4 _in 4 _mi 4 _transfe 4 _unst 4
    switch 0 _unstaki 4 _what 4 or 4 #tao 3 _ande 3 _cambio 3 _dele 3 _delegat 3 _dire 3 _eine 3
    switch 0 _einem 3 _movi 3 _moving 3 _of 3 _otro 3 _subnets 3 _subr 3 _subred 3 _swit 3
    switch 0 _switch 3 _tao 3 _wie 3 leave 3 not 3 tao 3 _anderen 2 _directl 2 _does 2 _hop 2
    switch 0 _im 2 _is 2 _leav 2 _mover 2 _or 2 _over 2 _rede 2 _redeleg 2 _targ 2 _targon 2
    switch 0 _unha 2 _unhappy 2 _von 2 _want 2 _wech 2 _wechsle 2 _zu 2 cost 2 disposal 2
    switch 0 transaction 2 what 2 which 2 #alpha 1 #exchange 1 _and 1 _andere 1 _be 1 _bett 1
    switch 0 _better 1 _betw 1 _between 1 _cambiar 1 _carr 1 _carry 1 _cost 1 _days 1 _den 1
    switch 0 _ente 1 _enter 1 _exch 1 _exchang 1 _fees 1 _get 1 _hand 1 _have 1 _hotk 1 _hotkey 1
    switch 0 _id 1 _if 1 _ins 1 _inso 1 _it 1 _kann 1 _la 1 _leave 1 _leaving 1 _llev 1 _lose 1
    switch 0 _losi 1 _losing 1 _me 1 _mein 1 _meinen 1 _mine 1 _nach 1 _netu 1 _netuid 1 _o 1
    switch 0 _oder 1 _out 1 _pasa 1 _pasar 1 _paso 1 _pay 1 _plea 1 _please 1 _poor 1 _poss 1
    switch 0 _possibl 1 _pued 1 _puedo 1 _put 1 _rath 1 _rather 1 _relo 1 _repl 1 _replace 1
    switch 0 _rewa 1 _rewards 1 _sali 1 _salir 1 _sin 1 _step 1 _stra 1 _straigh 1 _taos 1
    switch 0 _taostat 1 _than 1 _the 1 _transac 1 _uber 1 _ubertra 1 _um 1 _un 1 _una 1 _vers 1
    switch 0 exact 1 exchange 1 expire 1 fee 1 fixed 1 hack 1 holdings 1 hotkey 1 howmuch 1 lose 1
    switch 0 minimum 1 mining 1 privacy 1 reward 1 split 1 swap 1 true 1 whatif 1
    """
}
