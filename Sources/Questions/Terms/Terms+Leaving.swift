/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let leaving = """
    leave 107 leave 90 how 49 mine 36 _how 35 _i 35 _tao 30 tao 30 _my 29 _alph 21 _alpha 21
    leave 0 alpha 21 stake 21 _do 19 _stak 19 _to 19 _out 16 _back 15 sell 15 #subnet 13 _wie 13
    leave 0 _get 12 _ich 11 subnet 11 _of 10 _unst 10 _como 9 _stake 9 _unstake 9 _want 9 _can 8
    leave 0 _sell 8 _staking 8 _the 8 #amount 7 _into 7 _mein 7 _subn 7 _subnet 7 _what 7 can 7
    leave 0 earn 7 _coin 6 _coins 6 _ever 6 _everyth 6 _me 6 _wied 6 _wieder 6 _with 6 #alpha 5
    leave 0 _and 5 _das 5 _it 5 _meine 5 _wher 5 _withdra 5 all 5 what 5 _cash 4 _conv 4
    leave 0 _convert 4 _for 4 _geht 4 _posi 4 _positio 4 _step 4 _steps 4 _turn 4 _way 4 _where 4
    leave 0 holdings 4 start 4 where 4 which 4 _agai 3 _again 3 _from 3 _if 3 _liqu 3 _mi 3 _mis 3
    leave 0 _need 3 _raus 3 _recu 3 _recuper 3 _root 3 _sn 3 _wall 3 _wallet 3 again 3 coins 3
    leave 0 root 3 whatif 3 #tao 2 _a 2 _alle 2 _alles 2 _at 2 _aus 2 _beko 2 _bekomme 2 _brin 2
    leave 0 _bring 2 _butt 2 _button 2 _clic 2 _click 2 _does 2 _el 2 _end 2 _exit 2 _id 2 _in 2
    leave 0 _is 2 _komm 2 _komme 2 _like 2 _liquida 2 _mone 2 _money 2 _plea 2 _please 2 _pull 2
    leave 0 _quie 2 _quiero 2 _remo 2 _remove 2 _reti 2 _retiro 2 _selling 2 _spen 2 _spendab 2
    leave 0 _staked 2 _stop 2 _take 2 _them 2 _undo 2 _verk 2 _verkauf 2 _will 2 _y 2 asks 2
    leave 0 cost 2 define 2 disposal 2 get 2 howmuch 2 lose 2 now 2 quit 2 swap 2 units 2 #share 1
    leave 0 _ab 1 _abou 1 _about 1 _all 1 _am 1 _are 1 _auss 1 _ausstie 1 _ausz 1 _auszahl 1
    leave 0 _been 1 _beende 1 _bitt 1 _bitte 1 _chan 1 _changed 1 _chut 1 _chutes 1 _clos 1
    leave 0 _close 1 _da 1 _de 1 _dele 1 _delegat 1 _desh 1 _deshago 1 _dine 1 _dinero 1 _done 1
    leave 0 _emer 1 _emergen 1 _en 1 _engl 1 _english 1 _fast 1 _free 1 _geld 1 _give 1 _go 1
    leave 0 _goin 1 _going 1 _good 1 _habe 1 _haben 1 _hago 1 _have 1 _hell 1 _hello 1 _hole 1
    leave 0 _home 1 _hous 1 _house 1 _hwo 1 _imme 1 _immedia 1 _kann 1 _la 1 _leav 1 _leave 1
    leave 0 _liquid 1 _lo 1 _long 1 _longer 1 _make 1 _many 1 _mind 1 _much 1 _no 1 _not 1 _now 1
    leave 0 _off 1 _on 1 _one 1 _plai 1 _plain 1 _poss 1 _possibl 1 _purc 1 _purchas 1 _put 1
    leave 0 _que 1 _quit 1 _real 1 _rece 1 _receive 1 _rede 1 _reve 1 _reverse 1 _rid 1 _saca 1
    leave 0 _sacar 1 _saco 1 _sale 1 _salg 1 _salgo 1 _sali 1 _salir 1 _show 1 _sold 1 _spea 1
    leave 0 _speak 1 _subr 1 _subred 1 _tali 1 _talisma 1 _tell 1 _teng 1 _tengo 1 _term 1 _todo 1
    leave 0 _vend 1 _vendo 1 _via 1 _whats 1 _wheres 1 _work 1 _woul 1 _would 1 _zuru 1 _zuruck 1
    leave 0 buy 1 elsewhere 1 good 1 goodtime 1 greeting 1 list 1 need 1 not 1 own 1 paid 1
    leave 0 portion 1 scam 1 show 1 true 1 undo 1 wallet 1
    leave-cost 101 cost 80 leave 72 #amount 41 _i 38 _what 35 _tao 27 tao 27 mine 23 #subnet 22
    leave-cost 0 #tao 21 _out 20 _with 20 _do 19 subnet 19 _for 18 _leav 17 howmuch 17 whatif 17
    leave-cost 0 #alpha 16 _alph 16 _alpha 16 _how 16 _if 16 _of 16 alpha 16 _cost 15 _unst 14
    leave-cost 0 _when 13 fee 13 _leave 12 _much 12 what 12 _get 11 _in 11 _is 11 _sn 11 earn 10
    leave-cost 0 sell 9 _and 8 _exit 8 _fee 8 _it 8 _me 8 _unstaki 8 _woul 8 _would 8 now 8
    leave-cost 0 _does 7 _lose 7 _subn 7 _subnet 7 _to 7 _withdra 7 which 7 _afte 6 _back 6
    leave-cost 0 _cuan 6 _cuanto 6 _from 6 _root 6 _sell 6 _unstake 6 all 6 root 6 _after 5
    leave-cost 0 _gett 5 _getting 5 _leaving 5 _toda 5 _today 5 _was 5 _a 4 _all 4 _auss 4 _char 4
    leave-cost 0 _charge 4 _ever 4 _everyth 4 _go 4 _ich 4 _kost 4 _left 4 _my 4 _now 4 _on 4
    leave-cost 0 _pric 4 _price 4 _si 4 _the 4 _verk 4 _verkauf 4 early 4 inout 4 when 4 #share 3
    leave-cost 0 _agai 3 _again 3 _anyt 3 _anythin 3 _come 3 _comes 3 _de 3 _dedu 3 _deducte 3
    leave-cost 0 _exiting 3 _expe 3 _expensi 3 _kostet 3 _lost 3 _pay 3 _pena 3 _rema 3 _they 3
    leave-cost 0 _viel 3 _way 3 _wenn 3 _whats 3 _wie 3 again 3 can 3 define 3 expire 3 free 3
    leave-cost 0 goodtime 3 _arri 2 _arrives 2 _ausstei 2 _ausstie 2 _beim 2 _costs 2 _cues 2
    leave-cost 0 _cuesta 2 _das 2 _earl 2 _early 2 _fees 2 _free 2 _geht 2 _hay 2 _hold 2 _krie 2
    leave-cost 0 _kriege 2 _many 2 _penalty 2 _por 2 _pull 2 _quit 2 _quittin 2 _remains 2 _reti 2
    leave-cost 0 _retirar 2 _righ 2 _right 2 _roun 2 _round 2 _sali 2 _salir 2 _sold 2 _stak 2
    leave-cost 0 _stake 2 _stra 2 _straigh 2 _that 2 _ther 2 _there 2 _trip 2 _vend 2 _vendo 2
    leave-cost 0 _verl 2 _verlore 2 land 2 price 2 slash 2 stake 2 #time 1 _abou 1 _about 1
    leave-cost 0 _ahor 1 _ahora 1 _alle 1 _alles 1 _am 1 _ante 1 _antes 1 _any 1 _away 1 _be 1
    leave-cost 0 _beko 1 _bekomme 1 _blei 1 _bleibt 1 _by 1 _cash 1 _chut 1 _chutes 1 _comi 1
    leave-cost 0 _comisio 1 _dama 1 _damage 1 _der 1 _ents 1 _entsteh 1 _forf 1 _forfeit 1 _fur 1
    leave-cost 0 _givi 1 _giving 1 _goin 1 _going 1 _jetz 1 _jetzt 1 _kosten 1 _la 1 _less 1
    leave-cost 0 _loss 1 _losses 1 _mich 1 _minu 1 _mit 1 _mont 1 _month 1 _off 1 _own 1
    leave-cost 0 _penaliz 1 _pier 1 _pierdo 1 _pool 1 _qued 1 _queda 1 _raus 1 _rece 1 _receive 1
    leave-cost 0 _reci 1 _recibo 1 _rein 1 _remain 1 _saco 1 _salg 1 _salgo 1 _see 1 _set 1
    leave-cost 0 _show 1 _skim 1 _subr 1 _subred 1 _such 1 _this 1 _tiem 1 _tiempo 1 _todo 1
    leave-cost 0 _tota 1 _total 1 _ubri 1 _ubrig 1 _und 1 _welc 1 _welche 1 _wied 1 _wieder 1
    leave-cost 0 _wiev 1 _wieviel 1 _will 1 _ya 1 _you 1 _your 1 _zuru 1 _zuruck 1 about 1 form 1
    leave-cost 0 get 1 holdings 1 howlong 1 lose 1 move 1 own 1 pool 1 show 1
    leave-time 88 howlong 66 leave 64 _unst 33 _i 27 _how 23 _is 19 _the 19 mine 19 _unstake 18
    leave-time 0 coins 18 _tao 16 can 16 tao 16 _my 15 _unstaki 14 whatif 14 _can 13 _when 11
    leave-time 0 _afte 10 _after 10 when 10 _it 9 _wait 9 _with 9 _have 8 _in 8 _many 8 _out 8
    leave-time 0 _to 8 own 8 _a 7 _coin 7 _days 7 _do 7 _long 7 _mone 7 _money 7 _withdra 7
    leave-time 0 again 7 lock 7 #time 6 _back 6 _coins 6 _cuan 6 _does 6 _get 6 _unti 6 _until 6
    leave-time 0 _at 5 _das 5 _el 5 _spen 5 _time 5 _wall 5 _wallet 5 _wie 5 anytime 5 land 5
    leave-time 0 nothing 5 now 5 _and 4 _cuanto 4 _daue 4 _geld 4 _ich 4 _quic 4 _spend 4 _take 4
    leave-time 0 _tard 4 _tarda 4 _waiting 4 _week 4 _wied 4 _wieder 4 _an 3 _are 3 _arri 3
    leave-time 0 _bloc 3 _dauert 3 _en 3 _exit 3 _habe 3 _hour 3 _if 3 _inst 3 _instant 3 _lang 3
    leave-time 0 _lange 3 _leav 3 _lleg 3 _minu 3 _minutes 3 _on 3 _or 3 _reti 3 _stak 3 _ther 3
    leave-time 0 _there 3 _till 3 paid 3 stake 3 _agai 2 _again 2 _ago 2 _auss 2 _ausz 2
    leave-time 0 _auszahl 2 _avai 2 _availab 2 _be 2 _befo 2 _before 2 _blocks 2 _cuando 2 _da 2
    leave-time 0 _day 2 _die 2 _dine 2 _dinero 2 _dura 2 _duratio 2 _es 2 _fast 2 _for 2 _free 2
    leave-time 0 _imme 2 _immedia 2 _inme 2 _inmedia 2 _ist 2 _leaving 2 _llegar 2 _mein 2 _morn 2
    leave-time 0 _morning 2 _need 2 _nigh 2 _night 2 _noth 2 _nothing 2 _now 2 _of 2 _once 2
    leave-time 0 _pres 2 _quick 2 _quickly 2 _retiro 2 _schn 2 _schnell 2 _sofo 2 _sofort 2
    leave-time 0 _stake 2 _teng 2 _tengo 2 _use 2 _wann 2 _weekend 2 _what 2 _wher 2 _where 2
    leave-time 0 get 2 grown 2 need 2 not 2 or 2 wallet 2 what 2 #amount 1 #exchange 1 _al 1
    leave-time 0 _alph 1 _alpha 1 _arrive 1 _arrives 1 _ausg 1 _ausstei 1 _ausstie 1 _betw 1
    leave-time 0 _between 1 _block 1 _but 1 _cash 1 _coinbas 1 _de 1 _dela 1 _delay 1 _dem 1
    leave-time 0 _desh 1 _deshace 1 _disp 1 _done 1 _erha 1 _exiting 1 _from 1 _fund 1 _funds 1
    leave-time 0 _geht 1 _here 1 _heut 1 _heute 1 _hice 1 _hit 1 _hours 1 _hoy 1 _isnt 1 _its 1
    leave-time 0 _leave 1 _llega 1 _log 1 _los 1 _mark 1 _market 1 _min 1 _mis 1 _must 1 _nach 1
    leave-time 0 _nich 1 _no 1 _noch 1 _not 1 _oder 1 _paid 1 _pay 1 _poss 1 _possibl 1 _press 1
    leave-time 0 _pressed 1 _raus 1 _rent 1 _requ 1 _retirar 1 _root 1 _salg 1 _salgo 1 _same 1
    leave-time 0 _seed 1 _sett 1 _si 1 _sinc 1 _since 1 _sind 1 _sold 1 _soon 1 _spendab 1
    leave-time 0 _staking 1 _tage 1 _tank 1 _tanks 1 _this 1 _tomo 1 _tomorro 1 _too 1 _unbo 1
    leave-time 0 _und 1 _verf 1 _vuel 1 _weeks 1 _wenn 1 _whats 1 _will 1 _work 1 _y 1 _yet 1
    leave-time 0 alpha 1 define 1 elsewhere 1 fall 1 goal 1 goodtime 1 howoften 1 lend 1 list 1
    leave-time 0 quit 1 reward 1 root 1 same 1 seed 1 sell 1 split 1 true 1 where 1 which 1
    leave-part 63 some 48 leave 44 #amount 30 can 29 _i 21 _out 20 mine 19 _of 17 #tao 16 _tao 16
    leave-part 0 _the 16 rewardsonly 16 tao 16 _my 13 _take 13 #share 12 _only 12 _and 10 _can 10
    leave-part 0 _with 10 _withdra 10 #part 9 _a 8 _in 8 _rest 8 _half 7 _it 7 _just 7 _keep 7
    leave-part 0 _to 7 #subnet 6 #two 6 _poss 6 _possibl 6 _stak 6 _unst 6 stake 6 _is 5 _leav 5
    leave-part 0 _nur 5 _part 5 _prof 5 _unstake 5 _all 4 _have 4 _ich 4 _kann 4 _leave 4 _rewa 4
    leave-part 0 _rewards 4 _stake 4 reward 4 sell 4 subnet 4 true 4 _back 3 _coul 3 _could 3
    leave-part 0 _eine 3 _einen 3 _id 3 _like 3 _noth 3 _nothing 3 _or 3 _partial 3 _profits 3
    leave-part 0 _pued 3 _pull 3 _sell 3 _sn 3 _solo 3 _stay 3 _teil 3 _when 3 earn 3 need 3
    leave-part 0 portion 3 whatif 3 when 3 _abzi 2 _abziehe 2 _auch 2 _cash 2 _deja 2 _dejar 2
    leave-part 0 _die 2 _do 2 _does 2 _get 2 _la 2 _let 2 _may 2 _mita 2 _mitad 2 _need 2
    leave-part 0 _profit 2 _puedo 2 _quar 2 _quarter 2 _rema 2 _reti 2 _retirar 2 _saca 2 _sacar 2
    leave-part 0 _skim 2 _some 2 _staked 2 _thir 2 _third 2 _what 2 _y 2 keep 2 #time 1 _arri 1
    leave-part 0 _arrives 1 _at 1 _be 1 _bit 1 _but 1 _car 1 _come 1 _comes 1 _das 1 _each 1 _el 1
    leave-part 0 _exit 1 _for 1 _gain 1 _gains 1 _geht 1 _gewi 1 _goin 1 _going 1 _halfte 1 _how 1
    leave-part 0 _leaving 1 _litt 1 _little 1 _mont 1 _month 1 _most 1 _much 1 _not 1 _off 1
    leave-part 0 _okay 1 _orig 1 _origina 1 _othe 1 _other 1 _parte 1 _perc 1 _percent 1 _prin 1
    leave-part 0 _princip 1 _puede 1 _quit 1 _quitar 1 _remo 1 _remove 1 _repa 1 _root 1 _run 1
    leave-part 0 _se 1 _shal 1 _shall 1 _stays 1 _subn 1 _subnet 1 _that 1 _them 1 _una 1
    leave-part 0 _unstaki 1 _von 1 _want 1 _work 1 _zuru 1 claim 1 coins 1 cost 1 custody 1
    leave-part 0 elsewhere 1 fixed 1 good 1 goodtime 1 howmuch 1 land 1 lose 1 not 1 own 1 root 1
    leave-large 81 large 59 sell 35 #amount 31 _the 29 alpha 28 _alph 27 _alpha 27 _i 20 _sell 19
    leave-large 0 whatif 19 #tao 18 _a 18 _of 18 _pool 18 _tao 18 mine 18 tao 18 _what 15 leave 15
    leave-large 0 subnet 14 _how 13 _exit 12 _if 12 _pric 12 _price 12 can 11 #alpha 10 _big 10
    leave-large 0 _is 10 _posi 10 _subn 10 _to 10 split 10 _for 9 _get 9 _with 9 how 9 pool 9
    leave-large 0 price 9 _at 8 _can 8 _dump 8 _in 8 _positio 8 _do 7 _my 7 _out 7 _whal 7 _woul 7
    leave-large 0 _would 7 bankrun 7 #subnet 6 _enou 6 _enough 6 _ever 6 _hold 6 _it 6 _liqu 6
    leave-large 0 _once 6 _subnet 6 minimum 6 own 6 quit 6 _all 5 _cras 5 _ich 5 _liquidi 5
    leave-large 0 _selling 5 _smal 5 _small 5 _stak 5 all 5 fall 5 stake 5 _bag 4 _crash 4 _eine 4
    leave-large 0 _happ 4 _happens 4 _much 4 _sn 4 _stake 4 _ther 4 _there 4 _too 4 _uber 4
    leave-large 0 _uberhau 4 _whale 4 _when 4 _without 4 _wort 4 _worth 4 not 4 when 4 #share 3
    leave-large 0 _be 3 _deep 3 _does 3 _huge 3 _leav 3 _sold 3 _subnets 3 _than 3 _that 3 _vend 3
    leave-large 0 _verk 3 _verkauf 3 _whales 3 _will 3 earn 3 metric 3 one 3 #rate 2 _beko 2
    leave-large 0 _bekomme 2 _buys 2 _everybo 2 _everyon 2 _far 2 _gros 2 _grosse 2 _holders 2
    leave-large 0 _klei 2 _kleinen 2 _larg 2 _large 2 _leaves 2 _los 2 _me 2 _more 2 _one 2 _or 2
    leave-large 0 _own 2 _posicio 2 _prob 2 _problem 2 _pued 2 _puedo 2 _thin 2 _toge 2 _togethe 2
    leave-large 0 _una 2 _vender 2 _wrec 2 buy 2 detail 2 get 2 howmuch 2 more 2 or 2 some 2
    leave-large 0 volatile 2 what 2 _and 1 _anyb 1 _anybody 1 _bad 1 _bank 1 _bear 1 _best 1
    leave-large 0 _bigg 1 _bigger 1 _chop 1 _como 1 _comp 1 _con 1 _dass 1 _days 1 _de 1 _den 1
    leave-large 0 _der 1 _die 1 _drop 1 _effe 1 _effect 1 _einem 1 _el 1 _everyth 1 _fall 1 _fur 1
    leave-large 0 _go 1 _golp 1 _golpe 1 _grad 1 _gradual 1 _gran 1 _habe 1 _have 1 _hay 1
    leave-large 0 _holds 1 _hund 1 _hurt 1 _im 1 _into 1 _kann 1 _krie 1 _kriege 1 _leave 1
    leave-large 0 _like 1 _likes 1 _liquida 1 _liquide 1 _mark 1 _market 1 _meng 1 _menge 1
    leave-large 0 _move 1 _mucho 1 _muy 1 _now 1 _on 1 _only 1 _over 1 _para 1 _perc 1 _percent 1
    leave-large 0 _piec 1 _pieces 1 _poss 1 _possibl 1 _prec 1 _precio 1 _push 1 _ries 1 _root 1
    leave-large 0 _run 1 _runn 1 _running 1 _sale 1 _sali 1 _salir 1 _same 1 _sells 1 _seve 1
    leave-large 0 _several 1 _shal 1 _shou 1 _should 1 _sin 1 _slow 1 _stakers 1 _subnetz 1
    leave-large 0 _take 1 _tent 1 _tenth 1 _time 1 _tomo 1 _tomorro 1 _unlo 1 _unload 1 _unst 1
    leave-large 0 _unstake 1 _vendo 1 _viel 1 _want 1 _way 1 _whats 1 _who 1 _wie 1 _wied 1
    leave-large 0 _wieder 1 _zu 1 _zusa 1 _zusamme 1 _α 1 best 1 define 1 goodtime 1 impact 1
    leave-large 0 list 1 rate 1 root 1 same 1 should 1 which 1
    when-sell 63 goodtime 58 leave 25 _i 21 _to 16 _is 14 _shou 12 _should 12 mine 12 sell 11
    when-sell 0 _get 10 _or 10 _do 9 _out 9 _time 9 _a 8 _alph 8 _alpha 8 _the 8 alpha 8 _my 7
    when-sell 0 _when 7 _exit 6 _mome 6 _now 6 _prof 6 _sell 6 _take 6 _good 5 _it 5 _moment 5
    when-sell 0 _wann 5 _what 5 rise 5 should 5 subnet 5 _in 4 _ist 4 _its 4 _leav 4 _leave 4
    when-sell 0 _of 4 _pric 4 _price 4 _profit 4 _stay 4 _verk 4 _verkauf 4 fall 4 howlong 4 _at 3
    when-sell 0 _befo 3 _before 3 _cash 3 _der 3 _for 3 _hold 3 _ich 3 _on 3 _rich 3 _richtig 3
    when-sell 0 _righ 3 _right 3 _soll 3 _subn 3 _subnet 3 _vend 3 _zeit 3 _zeitpun 3 _zum 3
    when-sell 0 define 3 or 3 price 3 whatif 3 when 3 #change 2 #subnet 2 _and 2 _auss 2
    when-sell 0 _ausstei 2 _cuan 2 _cuando 2 _doub 2 _doubled 2 _gain 2 _gains 2 _go 2 _halv 2
    when-sell 0 _halving 2 _how 2 _know 2 _oder 2 _poin 2 _point 2 _profits 2 _pull 2 _pump 2
    when-sell 0 _raus 2 _rid 2 _run 2 _sign 2 _sn 2 _sollte 2 _this 2 _unst 2 _unstake 2 _vender 2
    when-sell 0 _week 2 _whic 2 _which 2 choose 2 halving 2 how 2 now 2 some 2 #time 1 _ab 1
    when-sell 0 _afte 1 _after 1 _ahor 1 _ahora 1 _an 1 _been 1 _best 1 _bett 1 _better 1 _blee 1
    when-sell 0 _bleedin 1 _blei 1 _bleiben 1 _by 1 _chut 1 _chutes 1 _conv 1 _convien 1 _dass 1
    when-sell 0 _day 1 _de 1 _debe 1 _deberia 1 _down 1 _drin 1 _drop 1 _dropped 1 _dump 1 _es 1
    when-sell 0 _ever 1 _everyth 1 _fall 1 _falling 1 _gest 1 _goin 1 _going 1 _half 1 _halt 1
    when-sell 0 _halten 1 _hard 1 _im 1 _janu 1 _january 1 _jump 1 _late 1 _later 1 _lieb 1
    when-sell 0 _lieber 1 _lock 1 _mark 1 _market 1 _me 1 _merk 1 _momento 1 _mone 1 _money 1
    when-sell 0 _next 1 _o 1 _perc 1 _percent 1 _plan 1 _posi 1 _positio 1 _real 1 _realise 1
    when-sell 0 _salg 1 _salgo 1 _sali 1 _salir 1 _sens 1 _sensibl 1 _signal 1 _signs 1 _sinc 1
    when-sell 0 _since 1 _sit 1 _star 1 _stark 1 _tell 1 _thin 1 _things 1 _toda 1 _today 1
    when-sell 0 _unlo 1 _unload 1 _up 1 _vendo 1 _wait 1 _weeks 1 _whats 1 _wora 1 _woran 1
    when-sell 0 _wors 1 _worse 1 _woul 1 _would 1 _ya 1 _you 1 declining 1 earn 1 good 1 past 1
    when-sell 0 rate 1 source 1 technical 1 what 1 which 1
    switch 76 move 71 subnet 34 _to 32 validator 30 _vali 28 _from 22 _validat 22 how 22 _i 21
    switch 0 stake 21 #subnet 20 _stak 18 _stake 18 _subn 18 #several 16 _a 16 _how 16 _subnet 14
    switch 0 _my 13 _anot 12 _another 12 _do 12 _move 12 _sn 12 _one 11 mine 11 can 10 _go 8
    switch 0 _root 8 root 8 _can 7 _de 7 _into 7 _with 7 #amount 6 _chan 6 _change 6 _diff 6
    switch 0 _differe 6 _for 6 _swap 6 _tran 6 _validad 6 cost 6 #tao 5 _alph 5 _alpha 5 _chut 5
    switch 0 _chutes 5 _cost 5 _movi 5 _moving 5 _of 5 _tao 5 _transfe 5 _without 5 alpha 5 one 5
    switch 0 tao 5 _camb 4 _como 4 _ich 4 _in 4 _mi 4 _subnets 4 _swit 4 _unst 4 _what 4 or 4
    switch 0 _ande 3 _cambio 3 _dele 3 _delegat 3 _dire 3 _does 3 _eine 3 _einem 3 _otro 3 _subr 3
    switch 0 _subred 3 _switch 3 _unstaki 3 _wie 3 leave 3 not 3 _anderen 2 _costs 2 _directl 2
    switch 0 _have 2 _hop 2 _im 2 _is 2 _it 2 _me 2 _mover 2 _or 2 _over 2 _rede 2 _redeleg 2
    switch 0 _targ 2 _targon 2 _unha 2 _unhappy 2 _von 2 _want 2 _wech 2 _wechsle 2 _zu 2
    switch 0 disposal 2 fee 2 transaction 2 what 2 which 2 #alpha 1 #exchange 1 _and 1 _andere 1
    switch 0 _be 1 _bett 1 _better 1 _betw 1 _between 1 _cambiar 1 _days 1 _den 1 _ente 1 _enter 1
    switch 0 _exch 1 _exchang 1 _fee 1 _fees 1 _firs 1 _first 1 _get 1 _hand 1 _hotk 1 _hotkey 1
    switch 0 _id 1 _if 1 _ins 1 _inso 1 _kann 1 _la 1 _leav 1 _leave 1 _llev 1 _lose 1 _losi 1
    switch 0 _losing 1 _mein 1 _meinen 1 _mine 1 _much 1 _nach 1 _netu 1 _netuid 1 _o 1 _oder 1
    switch 0 _othe 1 _other 1 _out 1 _pasa 1 _pasar 1 _paso 1 _pay 1 _plea 1 _please 1 _poor 1
    switch 0 _pued 1 _puedo 1 _put 1 _rath 1 _rather 1 _relo 1 _repl 1 _replace 1 _rewa 1
    switch 0 _rewards 1 _sali 1 _salir 1 _same 1 _sell 1 _selling 1 _shif 1 _shift 1 _sin 1
    switch 0 _step 1 _stra 1 _straigh 1 _switchi 1 _taos 1 _taostat 1 _than 1 _the 1 _transac 1
    switch 0 _uber 1 _ubertra 1 _um 1 _un 1 _una 1 _unstake 1 _vers 1 exact 1 exchange 1 expire 1
    switch 0 first 1 fixed 1 hack 1 holdings 1 hotkey 1 howmuch 1 lose 1 minimum 1 mining 1 need 1
    switch 0 own 1 privacy 1 reward 1 same 1 sell 1 split 1 swap 1 volatile 1 whatif 1
    """
}
