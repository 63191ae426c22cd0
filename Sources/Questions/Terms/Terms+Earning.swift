/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let earning = """
    earn 168 #amount 160 tao 145 _tao 144 #tao 143 #time 116 earn 115 _what 53 what 50 mine 48
    earn 0 _i 40 _in 40 howmuch 40 which 37 _how 36 _year 33 _do 32 _much 32 _mont 29 _a 28
    earn 0 stake 28 #subnet 27 _earn 27 _on 26 whatif 24 subnet 22 _for 21 _root 20 reward 20
    earn 0 root 20 _of 17 _stak 17 rate 17 _me 16 _month 16 #rate 15 _my 15 _with 15 _woul 14
    earn 0 _would 14 #taken 13 _if 13 #alpha 12 _brin 12 _does 12 _the 12 alpha 12 _afte 11
    earn 0 _after 11 _en 11 _was 11 _week 11 take 11 _ich 10 _take 10 _alph 9 _alpha 9 _cuan 9
    earn 0 _cuanto 9 _from 9 _sn 9 _subn 9 _subnet 9 _years 9 can 9 _bring 8 _come 8 _days 8
    earn 0 _jahr 8 _months 8 _per 8 cost 8 #currency 7 #payment 7 _it 7 _out 7 _put 7 _staked 7
    earn 0 _and 6 _ano 6 _comes 6 _each 6 _ever 6 _every 6 _get 6 _inco 6 _income 6 _make 6
    earn 0 _rewa 6 _stake 6 _un 6 coins 6 exact 6 own 6 validator 6 #exchange 5 #money 5 _at 5
    earn 0 _can 5 _give 5 _have 5 _mona 5 _monthly 5 _over 5 _vali 5 _whats 5 _wort 5 _worth 5
    earn 0 _yiel 5 _yield 5 all 5 paid 5 some 5 _am 4 _by 4 _con 4 _eine 4 _expe 4 _gana 4 _habe 4
    earn 0 _half 4 _im 4 _many 4 _mes 4 _payo 4 _payout 4 _pro 4 _que 4 _retu 4 _return 4
    earn 0 _rewards 4 _staking 4 _that 4 _validat 4 _viel 4 _weekly 4 _wie 4 holdingrule 4
    earn 0 howoften 4 split 4 _add 3 _al 3 _an 3 _be 3 _bei 3 _bringen 3 _calc 3 _chut 3 _chutes 3
    earn 0 _coul 3 _could 3 _de 3 _einem 3 _euro 3 _exch 3 _exchang 3 _fur 3 _gain 3 _gananci 3
    earn 0 _got 3 _home 3 _is 3 _ive 3 _komm 3 _kommt 3 _la 3 _mit 3 _monat 3 _nach 3 _next 3
    earn 0 _off 3 _perc 3 _percent 3 _prof 3 _profit 3 _reti 3 _si 3 _so 3 _teng 3 _tengo 3
    earn 0 _they 3 _up 3 _verd 3 _verdien 3 _wenn 3 _will 3 _α 3 define 3 elsewhere 3 exchange 3
    earn 0 get 3 leave 3 livefrom 3 worthit 3 _alon 2 _alone 2 _arou 2 _around 2 _auf 2 _cada 2
    earn 0 _calcula 2 _chri 2 _christm 2 _coin 2 _comm 2 _commiss 2 _da 2 _dail 2 _daily 2 _dari 2
    earn 0 _darian 2 _deja 2 _dejan 2 _doll 2 _dollars 2 _drop 2 _earning 2 _ein 2 _euros 2
    earn 0 _expect 2 _expecte 2 _gives 2 _into 2 _june 2 _leav 2 _leave 2 _live 2 _lock 2 _lyin 2
    earn 0 _lying 2 _mese 2 _meses 2 _meto 2 _mir 2 _mone 2 _money 2 _netu 2 _netuid 2 _one 2
    earn 0 _or 2 _park 2 _plea 2 _please 2 _pock 2 _pocket 2 _raus 2 _resu 2 _result 2 _retire 2
    earn 0 _reward 2 _rich 2 _richer 2 _saco 2 _sitt 2 _sitting 2 _subr 2 _subred 2 _supp 2
    earn 0 _suppose 2 _tag 2 _to 2 _toda 2 _today 2 _unti 2 _until 2 _wiev 2 _wieviel 2 _woch 2
    earn 0 _woche 2 _yearly 2 _yr 2 asks 2 large 2 lock 2 now 2 one 2 or 2 predict 2 price 2
    earn 0 source 2 #parts 1 #share 1 #taoprice 1 _ab 1 _abou 1 _about 1 _amou 1 _amount 1 _annu 1
    earn 0 _annual 1 _are 1 _assu 1 _assume 1 _aus 1 _back 1 _bala 1 _balance 1 _bene 1 _betr 1
    earn 0 _betw 1 _between 1 _bitt 1 _bittens 1 _bloc 1 _block 1 _boug 1 _bought 1 _bringt 1
    earn 0 _buck 1 _bucks 1 _buy 1 _cant 1 _cantida 1 _cash 1 _clai 1 _claim 1 _coinbas 1 _coins 1
    earn 0 _coll 1 _collect 1 _comp 1 _compute 1 _cove 1 _cover 1 _dann 1 _day 1 _dca 1 _dele 1
    earn 0 _delegat 1 _depo 1 _deposit 1 _dia 1 _die 1 _doin 1 _doing 1 _drip 1 _dura 1 _earned 1
    earn 0 _earns 1 _eins 1 _end 1 _entr 1 _ertr 1 _ertrag 1 _esti 1 _estimat 1 _extr 1 _extra 1
    earn 0 _fore 1 _frag 1 _frau 1 _gains 1 _gano 1 _grow 1 _has 1 _hold 1 _hwo 1 _id 1 _inhe 1
    earn 0 _inherit 1 _inte 1 _interes 1 _jede 1 _keep 1 _keeps 1 _kind 1 _know 1 _krak 1
    earn 0 _kraken 1 _krie 1 _kriege 1 _land 1 _lands 1 _lieg 1 _liegen 1 _like 1 _marc 1 _march 1
    earn 0 _medi 1 _mein 1 _meine 1 _monaten 1 _more 1 _noth 1 _nothing 1 _numb 1 _numbers 1
    earn 0 _own 1 _paid 1 _para 1 _pass 1 _passive 1 _pay 1 _pays 1 _pens 1 _pension 1 _pong 1
    earn 0 _pongo 1 _por 1 _pric 1 _price 1 _proj 1 _project 1 _prov 1 _provisi 1 _proz 1
    earn 0 _prozent 1 _quar 1 _quarter 1 _real 1 _realist 1 _reci 1 _recieve 1 _rein 1 _reinves 1
    earn 0 _retirem 1 _reve 1 _revenue 1 _rind 1 _rinde 1 _savi 1 _savings 1 _say 1 _shal 1
    earn 0 _shall 1 _sit 1 _sold 1 _spri 1 _stay 1 _stays 1 _stec 1 _summ 1 _summer 1 _takes 1
    earn 0 _tell 1 _tend 1 _tendre 1 _then 1 _thro 1 _throw 1 _tiem 1 _tiempo 1 _till 1 _time 1
    earn 0 _tomo 1 _tomorro 1 _top 1 _tota 1 _total 1 _turn 1 _turned 1 _uber 1 _ubri 1 _ubrig 1
    earn 0 _una 1 _us 1 _usd 1 _validad 1 _wall 1 _wallet 1 _want 1 _wants 1 _when 1 _wher 1
    earn 0 _where 1 _wife 1 _work 1 _you 1 _zeit 1 _zusa 1 _zusamme 1 _τ 1 about 1 become 1 best 1
    earn 0 bittensor 1 buy 1 claim 1 compound 1 data 1 expire 1 fall 1 free 1 guarantee 1
    earn 0 halving 1 how 1 list 1 more 1 not 1 nothing 1 offline 1 sell 1 should 1 show 1 sofar 1
    earn 0 units 1 wallet 1 when 1 worthmine 1
    needed 36 goal 29 #time 26 #amount 25 _tao 25 tao 25 #tao 20 stake 20 _how 19 _stak 18 _to 17
    needed 0 _a 14 _i 13 howmuch 13 _much 12 _stake 12 _for 8 _mont 8 mine 8 _do 7 _month 7
    needed 0 _earn 6 _my 6 _year 5 earn 5 minimum 5 need 5 #currency 4 #money 4 _amou 4 _amount 4
    needed 0 _big 4 _day 4 _doll 4 _dollars 4 _make 4 _must 4 _need 4 _per 4 _reti 4 _what 4
    needed 0 #share 3 _get 3 _half 3 _have 3 _is 3 _it 3 _many 3 _of 3 _staking 3 _want 3 _week 3
    needed 0 _woul 3 _would 3 reward 3 _al 2 _be 2 _cuan 2 _cuanto 2 _dail 2 _daily 2 _enou 2
    needed 0 _enough 2 _give 2 _gives 2 _ich 2 _in 2 _live 2 _me 2 _mes 2 _muss 2 _nece 2
    needed 0 _necesit 2 _on 2 _out 2 _para 2 _requ 2 _require 2 _retire 2 _retirem 2 _rewa 2
    needed 0 _rewards 2 _size 2 _staken 2 _take 2 _that 2 _viel 2 _wie 2 _with 2 inflation 2
    needed 0 livefrom 2 #payment 1 _an 1 _annu 1 _annuall 1 _can 1 _capi 1 _capital 1 _coin 1
    needed 0 _coins 1 _dele 1 _delegat 1 _earl 1 _early 1 _ever 1 _every 1 _from 1 _fur 1 _gana 1
    needed 0 _id 1 _if 1 _im 1 _inco 1 _income 1 _job 1 _like 1 _mona 1 _monat 1 _monthly 1 _off 1
    needed 0 _one 1 _pays 1 _pens 1 _pension 1 _plan 1 _pro 1 _put 1 _quit 1 _rece 1 _receive 1
    needed 0 _rent 1 _root 1 _saca 1 _sacar 1 _so 1 _staked 1 _tag 1 _um 1 _verd 1 _verdien 1
    needed 0 _weekly 1 _whic 1 _which 1 _yearly 1 _zu 1 all 1 can 1 countof 1 early 1 elsewhere 1
    needed 0 guarantee 1 leave 1 offline 1 one 1 own 1 root 1 split 1 validator 1 whatif 1 which 1
    until-grown 32 _tao 23 grown 23 tao 23 #amount 18 #tao 18 _how 17 #two 16 howlong 16 _long 11
    until-grown 0 mine 11 _unti 9 _until 9 stake 9 _doub 8 _to 8 #change 7 _when 7 whatif 7 _my 6
    until-grown 0 _stak 6 _have 5 _i 5 _stake 5 _double 4 _in 4 _many 4 _time 4 _year 4 _years 4
    until-grown 0 earn 4 when 4 _beco 3 _become 3 _doubled 3 _earn 3 _for 3 _from 3 _is 3 _will 3
    until-grown 0 _a 2 _as 2 _big 2 _cuan 2 _does 2 _go 2 _into 2 _mein 2 _much 2 _put 2 _sich 2
    until-grown 0 _turn 2 _twic 2 _twice 2 _verd 2 _verdopp 2 _wann 2 howmuch 2 own 2 #subnet 1
    until-grown 0 _afte 1 _after 1 _amou 1 _amount 1 _an 1 _are 1 _befo 1 _before 1 _by 1 _coin 1
    until-grown 0 _coins 1 _cuando 1 _cuanto 1 _daue 1 _dauert 1 _days 1 _do 1 _doubles 1
    until-grown 0 _earned 1 _en 1 _es 1 _gain 1 _grow 1 _habe 1 _has 1 _ich 1 _if 1 _it 1 _itse 1
    until-grown 0 _itself 1 _lang 1 _lange 1 _meine 1 _mis 1 _mont 1 _months 1 _on 1 _own 1
    until-grown 0 _perc 1 _percent 1 _pong 1 _pongo 1 _posi 1 _positio 1 _requ 1 _require 1
    until-grown 0 _root 1 _se 1 _si 1 _staking 1 _take 1 _tend 1 _tendre 1 _tiem 1 _tiempo 1
    until-grown 0 _times 1 _wenn 1 _what 1 _wie 1 _with 1 _woul 1 _would 1 can 1 goal 1 rate 1
    until-grown 0 rise 1 root 1 scam 1 what 1 which 1
    earn-compare 81 root 56 _root 55 paymore 53 #exchange 40 or 31 subnet 30 _or 21 which 21
    earn-compare 0 _more 19 _tao 19 _the 19 exchange 19 tao 19 _subn 17 mine 17 #amount 16 #tao 16
    earn-compare 0 #subnet 15 _exch 15 _exchang 15 _subnet 15 _is 14 _whic 12 _which 12 earn 12
    earn-compare 0 more 12 what 12 _for 11 compare 11 _stak 10 stake 10 _do 9 _mehr 9 _on 9
    earn-compare 0 _than 9 _what 9 _i 8 _krak 8 _kraken 8 _me 8 #time 7 _a 7 _bett 7 _better 7
    earn-compare 0 _it 7 _mas 7 _o 7 _yiel 7 _alph 6 _alpha 6 _bina 6 _binance 6 _brin 6 _coin 6
    earn-compare 0 _in 6 _leav 6 _of 6 _que 6 _sn 6 _staking 6 _subr 6 _subred 6 _to 6 _with 6
    earn-compare 0 alpha 6 rate 6 _and 5 _coinbas 5 _earn 5 _give 5 _high 5 _ich 5 _most 5 _my 5
    earn-compare 0 _oder 5 _woul 5 _would 5 _yield 5 best 5 difference 5 where 5 _als 4 _bors 4
    earn-compare 0 _borse 4 _by 4 _comp 4 _gives 4 _leaves 4 _one 4 _opti 4 _pays 4 _retu 4 _una 4
    earn-compare 0 _wher 4 _where 4 _year 4 define 4 one 4 paid 4 _agai 3 _against 3 _an 3 _at 3
    earn-compare 0 _best 3 _bringt 3 _chut 3 _chutes 3 _compare 3 _does 3 _ein 3 _en 3 _from 3
    earn-compare 0 _higher 3 _inco 3 _income 3 _make 3 _options 3 _over 3 _pay 3 _return 3 _rind 3
    earn-compare 0 _rinde 3 _selb 3 _self 3 _up 3 _was 3 _who 3 reward 3 should 3 sort 3 whatif 3
    earn-compare 0 #rate 2 #two 2 _all 2 _am 2 _auf 2 _beat 2 _beko 2 _bring 2 _chai 2 _chain 2
    earn-compare 0 _con 2 _deal 2 _die 2 _doin 2 _doing 2 _earner 2 _eine 2 _ends 2 _givi 2
    earn-compare 0 _giving 2 _hace 2 _hacerlo 2 _highest 2 _how 2 _if 2 _la 2 _less 2 _lohn 2
    earn-compare 0 _lohnt 2 _lucr 2 _lucrati 2 _mein 2 _mit 2 _mone 2 _money 2 _own 2 _pls 2
    earn-compare 0 _prof 2 _profita 2 _rank 2 _rend 2 _righ 2 _right 2 _selber 2 _sich 2 _staken 2
    earn-compare 0 _subnets 2 _verd 2 _verdien 2 _vers 2 _versus 2 _vs 2 _ways 2 _whats 2 _wo 2
    earn-compare 0 _yields 2 _yo 2 choose 2 coins 2 dereg 2 diversify 2 get 2 not 2 same 2
    earn-compare 0 source 2 who 2 #change 1 #several 1 _abov 1 _above 1 _afte 1 _after 1 _ange 1
    earn-compare 0 _aske 1 _asked 1 _bank 1 _be 1 _bei 1 _bekomme 1 _bekommt 1 _beste 1 _bigg 1
    earn-compare 0 _biggest 1 _bitt 1 _bitte 1 _brot 1 _brother 1 _bybi 1 _bybit 1 _cant 1 _choo 1
    earn-compare 0 _coins 1 _conv 1 _convien 1 _cost 1 _costs 1 _cust 1 _da 1 _das 1 _days 1
    earn-compare 0 _deci 1 _decide 1 _deja 1 _dejarlo 1 _der 1 _dine 1 _dinero 1 _dond 1 _donde 1
    earn-compare 0 _doub 1 _double 1 _each 1 _einem 1 _el 1 _end 1 _expe 1 _expect 1 _flex 1
    earn-compare 0 _flexibl 1 _fur 1 _gano 1 _gege 1 _gegen 1 _gehe 1 _get 1 _gett 1 _getting 1
    earn-compare 0 _goin 1 _going 1 _half 1 _he 1 _hold 1 _holders 1 _inst 1 _instead 1 _jahr 1
    earn-compare 0 _just 1 _keep 1 _krie 1 _kriege 1 _kuco 1 _kucoin 1 _leave 1 _leaving 1 _like 1
    earn-compare 0 _mal 1 _mana 1 _manager 1 _meine 1 _mejo 1 _mejor 1 _mism 1 _mismo 1 _mont 1
    earn-compare 0 _months 1 _much 1 _myse 1 _myself 1 _netu 1 _netuid 1 _next 1 _noth 1
    earn-compare 0 _nothing 1 _nova 1 _now 1 _option 1 _othe 1 _other 1 _out 1 _paga 1 _para 1
    earn-compare 0 _payi 1 _paying 1 _por 1 _put 1 _rate 1 _raus 1 _rendimi 1 _rendite 1
    earn-compare 0 _returns 1 _says 1 _selbst 1 _shou 1 _should 1 _side 1 _sitt 1 _sitting 1
    earn-compare 0 _smar 1 _smarter 1 _staked 1 _stakers 1 _stim 1 _stimmt 1 _tabl 1 _table 1
    earn-compare 0 _tell 1 _that 1 _thes 1 _these 1 _they 1 _thin 1 _thing 1 _un 1 _way 1 _wenn 1
    earn-compare 0 _why 1 asks 1 cost 1 custody 1 detail 1 goodtime 1 holdingrule 1 how 1 keep 1
    earn-compare 0 leave 1 list 1 lock 1 lose 1 metric 1 move 1 nothing 1 now 1 own 1 predict 1
    earn-compare 0 quote 1 rise 1 scam 1 some 1 true 1 wallet 1 why 1 worthit 1
    earn-rate 77 rate 70 now 42 _the 22 _perc 18 _percent 18 root 18 _root 17 #time 14 subnet 14
    earn-rate 0 #subnet 13 _what 13 stake 13 _how 12 _on 11 _rate 11 _stak 11 _yiel 11 _yield 11
    earn-rate 0 earn 10 what 10 which 9 _is 8 _for 7 _tao 7 _whats 7 _year 7 define 7 get 7 tao 7
    earn-rate 0 _annu 6 _curr 6 _current 6 _does 6 _inte 6 _interes 6 _now 6 _sn 6 _wie 6 _apr 5
    earn-rate 0 _apy 5 _at 5 _do 5 _many 5 _of 5 _toda 5 how 5 reward 5 _ahor 4 _ahora 4 _annual 4
    earn-rate 0 _de 4 _es 4 _get 4 _hoch 4 _la 4 _me 4 _mome 4 _much 4 _per 4 _que 4 _righ 4
    earn-rate 0 _right 4 _stakers 4 _staking 4 howmuch 4 mine 4 paid 4 #rate 3 _a 3 _aktu 3
    earn-rate 0 _aktuell 3 _cual 3 _da 3 _days 3 _gera 3 _gerade 3 _give 3 _high 3 _hoy 3 _ist 3
    earn-rate 0 _it 3 _moment 3 _netu 3 _netuid 3 _pay 3 _pls 3 _porc 3 _porcent 3 _pres 3
    earn-rate 0 _present 3 _proz 3 _prozent 3 _retu 3 _subn 3 _subnet 3 _tell 3 _thes 3 _these 3
    earn-rate 0 _today 3 _zins 3 portion 3 same 3 _actu 2 _actual 2 _anua 2 _anual 2 _are 2
    earn-rate 0 _arou 2 _around 2 _as 2 _bitt 2 _dele 2 _delegat 2 _der 2 _el 2 _gibt 2 _goin 2
    earn-rate 0 _going 2 _mism 2 _mismo 2 _rend 2 _return 2 _stil 2 _still 2 _subr 2 _subred 2
    earn-rate 0 _tasa 2 _todays 2 _viel 2 _yearly 2 _zinssat 2 large 2 paymore 2 #exchange 1
    earn-rate 0 _abov 1 _above 1 _amou 1 _amount 1 _and 1 _annuall 1 _atm 1 _auf 1 _bett 1
    earn-rate 0 _better 1 _big 1 _bitte 1 _bittens 1 _brin 1 _bringt 1 _chan 1 _changed 1 _chut 1
    earn-rate 0 _chutes 1 _cuan 1 _cuanto 1 _dan 1 _depe 1 _depend 1 _die 1 _exch 1 _exchang 1
    earn-rate 0 _furs 1 _gett 1 _getting 1 _gibts 1 _good 1 _has 1 _higher 1 _jetz 1 _jetzt 1
    earn-rate 0 _larg 1 _large 1 _more 1 _my 1 _nomi 1 _one 1 _or 1 _paga 1 _plea 1 _please 1
    earn-rate 0 _por 1 _rece 1 _receive 1 _rendimi 1 _rendite 1 _rent 1 _rentabi 1 _returns 1
    earn-rate 0 _same 1 _sich 1 _smal 1 _small 1 _stake 1 _staken 1 _stakes 1 _that 1 _whic 1
    earn-rate 0 _which 1 _wiev 1 _wieviel 1 _you 1 bittensor 1 exchange 1 good 1 list 1 more 1
    earn-rate 0 one 1 or 1 proportion 1
    compounding 70 compound 67 reward 31 _apr 20 _apy 20 mine 18 _i 17 _the 16 _on 15 _or 15
    compounding 0 _do 14 _is 14 rate 13 _my 12 _rewa 12 _rewards 12 _to 11 _inte 10 _interes 10
    compounding 0 earn 10 _it 9 need 9 _auto 8 _does 8 _rein 8 stake 8 _automat 7 _earn 7
    compounding 0 _reinves 7 _stak 7 or 7 _and 6 _comp 6 _grow 6 #rate 5 _by 5 _compoun 5 _here 5
    compounding 0 _rest 5 _restake 5 _that 5 _what 5 _with 5 difference 5 get 5 _are 4 _have 4
    compounding 0 _its 4 _las 4 _own 4 _them 4 _themsel 4 _will 4 define 4 _as 3 _diff 3 _divi 3
    compounding 0 _dividen 3 _earning 3 _get 3 _hand 3 _must 3 _se 3 _so 3 _stake 3 _staking 3
    compounding 0 _they 3 _too 3 not 3 own 3 should 3 what 3 _a 2 _add 2 _back 2 _bala 2
    compounding 0 _balance 2 _conv 2 _convert 2 _die 2 _differe 2 _effe 2 _effect 2 _ertr 2
    compounding 0 _ertrage 2 _es 2 _figu 2 _figure 2 _gain 2 _gana 2 _gananci 2 _gibt 2 _high 2
    compounding 0 _higher 2 _how 2 _in 2 _into 2 _leav 2 _leave 2 _need 2 _neve 2 _never 2 _numb 2
    compounding 0 _number 2 _paid 2 _perc 2 _percent 2 _put 2 _reco 2 _recompe 2 _same 2 _shou 2
    compounding 0 _should 2 _simp 2 _simple 2 _snow 2 _snowbal 2 _sola 2 _solas 2 _than 2 _und 2
    compounding 0 _unte 2 _untersc 2 _vs 2 _well 2 _whats 2 _why 2 _wied 2 _wieder 2 _without 2
    compounding 0 _work 2 _yiel 2 _yield 2 _zins 2 _zinsesz 2 _zwis 2 _zwische 2 coins 2 data 2
    compounding 0 free 2 paid 2 same 2 technical 2 whatif 2 why 2 #subnet 1 #time 1 _acce 1
    compounding 0 _acco 1 _account 1 _adde 1 _added 1 _alon 1 _alone 1 _alph 1 _alpha 1 _an 1
    compounding 0 _ange 1 _bank 1 _bett 1 _better 1 _betw 1 _between 1 _book 1 _brin 1 _bring 1
    compounding 0 _butt 1 _button 1 _calc 1 _calcula 1 _capi 1 _capital 1 _coin 1 _coins 1 _cost 1
    compounding 0 _costs 1 _depo 1 _deposit 1 _der 1 _dife 1 _diferen 1 _differ 1 _dont 1 _earl 1
    compounding 0 _earned 1 _earns 1 _eat 1 _entr 1 _entre 1 _ever 1 _every 1 _flat 1 _furt 1
    compounding 0 _further 1 _gains 1 _gene 1 _growth 1 _had 1 _happ 1 _happen 1 _hay 1 _if 1
    compounding 0 _ist 1 _itse 1 _itself 1 _just 1 _know 1 _like 1 _lol 1 _make 1 _manu 1 _mas 1
    compounding 0 _matt 1 _matter 1 _mont 1 _month 1 _more 1 _myse 1 _myself 1 _new 1 _next 1
    compounding 0 _no 1 _o 1 _oder 1 _of 1 _ofte 1 _often 1 _one 1 _payo 1 _payouts 1 _pres 1
    compounding 0 _press 1 _prin 1 _princip 1 _prod 1 _produce 1 _quot 1 _quoted 1 _real 1 _root 1
    compounding 0 _s 1 _savi 1 _savings 1 _selb 1 _selbst 1 _show 1 _sn 1 _stakear 1 _star 1
    compounding 0 _start 1 _stuf 1 _stuff 1 _tao 1 _then 1 _thes 1 _these 1 _top 1 _touc 1
    compounding 0 _touch 1 _tran 1 _transac 1 _up 1 _verd 1 _verdien 1 _vuel 1 _was 1 _werd 1
    compounding 0 _werden 1 _when 1 _woul 1 _would 1 _y 1 _year 1 _yes 1 _you 1 _your 1 all 1
    compounding 0 alpha 1 can 1 exact 1 fee 1 form 1 greeting 1 howoften 1 leave 1 one 1 quote 1
    compounding 0 root 1 show 1 sofar 1 some 1 subnet 1 swap 1 tao 1 true 1 units 1 wallet 1
    compounding 0 when 1 which 1 worthit 1
    price-fall 88 fall 67 whatif 60 #change 48 _tao 38 tao 38 _what 35 mine 35 _if 28 _my 28
    price-fall 0 price 26 alpha 25 #taofall 24 _alph 24 _alpha 24 _a 20 _the 20 _of 17 _to 17
    price-fall 0 rise 17 some 17 _pric 16 _price 16 rate 16 _fall 14 _i 14 _stak 14 stake 14
    price-fall 0 #amount 12 #currency 12 _do 12 #taoprice 10 _does 10 _drop 10 _stake 10 _cras 9
    price-fall 0 _goes 9 _in 9 what 9 which 9 #tao 8 _by 8 _drops 8 _how 8 _si 8 coins 8 _doll 7
    price-fall 0 _half 7 _happ 7 _toke 7 _token 7 #subnet 6 _der 6 _dollars 6 _down 6 _falls 6
    price-fall 0 _lose 6 _me 6 _perc 6 _percent 6 _thir 6 _third 6 _was 6 _wenn 6 cost 6 earn 6
    price-fall 0 reward 6 subnet 6 _crashes 5 _el 5 _happens 5 _kurs 5 _mark 5 _market 5 _resu 5
    price-fall 0 _result 5 _rewa 5 _rewards 5 _sn 5 _stil 5 _still 5 _then 5 _um 5 _up 5 _woul 5
    price-fall 0 _would 5 holdings 5 how 5 #share 4 _crash 4 _doub 4 _doubles 4 _fallt 4 _for 4
    price-fall 0 _halv 4 _halves 4 _have 4 _is 4 _loses 4 _pass 4 _passier 4 _prec 4 _precio 4
    price-fall 0 _que 4 _staked 4 _supp 4 _suppose 4 _that 4 _valu 4 _value 4 offline 4 #time 3
    price-fall 0 _am 3 _and 3 _baja 3 _chut 3 _chutes 3 _effe 3 _effect 3 _einb 3 _einbric 3 _im 3
    price-fall 0 _it 3 _its 3 _left 3 _mein 3 _mit 3 _on 3 _pasa 3 _se 3 _un 3 _when 3 _y 3
    price-fall 0 learn 3 or 3 own 3 paymore 3 when 3 #rate 2 _abou 2 _about 2 _ahea 2 _ahead 2
    price-fall 0 _bear 2 _beco 2 _becomes 2 _cae 2 _de 2 _earn 2 _euro 2 _got 2 _happen 2 _hold 2
    price-fall 0 _hund 2 _hunde 2 _matt 2 _matter 2 _meinem 2 _posi 2 _positio 2 _qued 2 _rema 2
    price-fall 0 _remains 2 _rise 2 _say 2 _show 2 _tank 2 _tanks 2 _trip 2 _triples 2 _usd 2
    price-fall 0 _whats 2 _whil 2 _while 2 _year 2 _yiel 2 _yield 2 all 2 breakeven 2 define 2
    price-fall 0 get 2 list 2 past 2 units 2 #exchange 1 _affe 1 _ange 1 _are 1 _assu 1 _assume 1
    price-fall 0 _at 1 _auf 1 _bad 1 _befo 1 _before 1 _buck 1 _bucks 1 _can 1 _chan 1 _change 1
    price-fall 0 _coin 1 _coins 1 _come 1 _como 1 _con 1 _cove 1 _cover 1 _cryp 1 _crypto 1 _cut 1
    price-fall 0 _dann 1 _did 1 _die 1 _dip 1 _dive 1 _dollar 1 _eat 1 _ein 1 _ertr 1 _ertrag 1
    price-fall 0 _euros 1 _ever 1 _everyth 1 _exch 1 _exchang 1 _falling 1 _far 1 _gain 1
    price-fall 0 _halfte 1 _hard 1 _holding 1 _hurt 1 _impa 1 _impact 1 _incr 1 _increas 1 _la 1
    price-fall 0 _leav 1 _leave 1 _look 1 _lost 1 _make 1 _meinen 1 _mi 1 _mita 1 _mitad 1 _mont 1
    price-fall 0 _months 1 _moon 1 _more 1 _much 1 _nigh 1 _o 1 _oder 1 _off 1 _or 1 _out 1
    price-fall 0 _over 1 _por 1 _prei 1 _preis 1 _proz 1 _prozent 1 _quar 1 _quarter 1 _queda 1
    price-fall 0 _quedo 1 _retu 1 _return 1 _rich 1 _rises 1 _root 1 _s 1 _save 1 _sich 1 _sink 1
    price-fall 0 _stei 1 _steigt 1 _sube 1 _subn 1 _subnet 1 _surv 1 _survive 1 _term 1 _terms 1
    price-fall 0 _than 1 _und 1 _verd 1 _verdopp 1 _went 1 _wher 1 _where 1 _whol 1 _whole 1
    price-fall 0 _why 1 _win 1 _wors 1 _worse 1 _wort 1 _worth 1 _x 1 _years 1 _yest 1 _yesterd 1
    price-fall 0 can 1 exchange 1 fixed 1 grown 1 howmuch 1 impact 1 lose 1 metric 1 privacy 1
    price-fall 0 root 1 show 1 sofar 1 technical 1 where 1 why 1 worthmine 1
    rewards-form 68 form 42 reward 37 _in 28 _do 27 _tao 23 tao 23 _or 22 _the 22 mine 22 _i 21
    rewards-form 0 _rewa 21 _rewards 18 alpha 16 _alph 15 _alpha 15 paid 15 _my 13 _stak 13
    rewards-form 0 _wher 13 _where 13 stake 13 earn 12 or 11 where 11 _paid 10 _whic 10 _which 10
    rewards-form 0 _toke 9 land 9 _does 8 _get 8 _on 8 _stake 8 _what 8 get 8 which 8 _are 7 _me 7
    rewards-form 0 _they 7 _up 7 show 7 subnet 7 _coin 6 _go 6 _is 6 _payo 6 _token 6 _wall 6
    rewards-form 0 _wallet 6 coins 6 wallet 6 _it 5 _land 5 _of 5 _pay 5 _payouts 5 _root 5 _see 5
    rewards-form 0 _show 5 _some 5 _subn 5 _subnet 5 _to 5 root 5 what 5 #currency 4 _am 4 _be 4
    rewards-form 0 _earn 4 _en 4 _rece 4 _receive 4 #subnet 3 _a 3 _as 3 _by 3 _can 3 _divi 3
    rewards-form 0 _dividen 3 _else 3 _las 3 _reco 3 _recompe 3 _reward 3 _somethi 3 _tokens 3
    rewards-form 0 _top 3 _will 3 free 3 _acco 2 _account 2 _adde 2 _added 2 _addr 2 _address 2
    rewards-form 0 _arri 2 _arrive 2 _bala 2 _balance 2 _coins 2 _die 2 _earning 2 _for 2 _got 2
    rewards-form 0 _itse 2 _itself 2 _just 2 _lands 2 _lleg 2 _llegan 2 _mone 2 _moneda 2 _o 2
    rewards-form 0 _oder 2 _out 2 _paga 2 _pagan 2 _que 2 _sn 2 _staked 2 _stakers 2 _that 2
    rewards-form 0 _them 2 _usd 2 _when 2 compound 2 own 2 sort 2 units 2 whatif 2 when 2 _actu 1
    rewards-form 0 _actuall 1 _and 1 _anyt 1 _anythin 1 _anyw 1 _anywher 1 _auf 1 _ausg 1
    rewards-form 0 _ausgeza 1 _beco 1 _become 1 _been 1 _belo 1 _belohnu 1 _bigg 1 _bigger 1
    rewards-form 0 _but 1 _came 1 _cant 1 _cash 1 _cold 1 _coldkey 1 _come 1 _curr 1 _currenc 1
    rewards-form 0 _doll 1 _dollars 1 _dond 1 _donde 1 _earned 1 _end 1 _euro 1 _euros 1 _exac 1
    rewards-form 0 _exactly 1 _figu 1 _figure 1 _find 1 _geza 1 _gezahlt 1 _grow 1 _have 1 _hold 1
    rewards-form 0 _hotk 1 _hotkey 1 _how 1 _into 1 _ive 1 _komm 1 _last 1 _look 1 _made 1 _mein 1
    rewards-form 0 _mine 1 _more 1 _munz 1 _munze 1 _no 1 _ok 1 _one 1 _othe 1 _other 1 _own 1
    rewards-form 0 _payout 1 _pays 1 _pick 1 _put 1 _reci 1 _recieve 1 _righ 1 _right 1 _sent 1
    rewards-form 0 _shou 1 _should 1 _simp 1 _sitt 1 _sitting 1 _somewhe 1 _son 1 _staking 1
    rewards-form 0 _thei 1 _their 1 _themsel 1 _ther 1 _there 1 _thes 1 _these 1 _thin 1 _thing 1
    rewards-form 0 _tran 1 _transfe 1 _week 1 _welc 1 _welcher 1 _werd 1 _werden 1 _wird 1 _you 1
    rewards-form 0 _zum 1 best 1 buy 1 can 1 choose 1 coldkey 1 data 1 emission 1 holdings 1
    rewards-form 0 hotkey 1 how 1 mining 1 more 1 move 1 need 1 not 1 nothing 1 past 1 paymore 1
    rewards-form 0 rise 1 unclaimed 1
    rewards-when 75 reward 43 howoften 31 paid 23 when 20 _rewa 18 mine 18 nothing 17 _how 16
    rewards-when 0 _is 15 _the 15 howlong 15 _do 14 whatif 14 _i 13 _rewards 13 first 13 #time 12
    rewards-when 0 _payo 12 _when 12 _firs 11 _first 11 stake 11 land 10 _payout 9 _stak 9 _my 8
    rewards-when 0 earn 8 _and 7 _come 7 _many 7 _paid 7 _day 6 _ever 6 _every 6 _see 6 _some 6
    rewards-when 0 _somethi 6 _what 6 not 6 show 6 _afte 5 _after 5 _bloc 5 _cuan 5 _does 5 _in 5
    rewards-when 0 _it 5 _reward 5 get 5 _a 4 _are 4 _dail 4 _daily 4 _get 4 _hour 4 _hours 4
    rewards-when 0 _no 4 _not 4 _of 4 _ofte 4 _often 4 _staked 4 _wann 4 free 4 _arri 3 _arrive 3
    rewards-when 0 _bala 3 _balance 3 _blocks 3 _cada 3 _cuando 3 _cuanto 3 _earn 3 _earning 3
    rewards-when 0 _ich 3 _lleg 3 _long 3 _noth 3 _nothing 3 _oft 3 _or 3 _payouts 3 _sche 3
    rewards-when 0 _schedul 3 _show 3 _staking 3 _stil 3 _still 3 _wie 3 _yest 3 _yesterd 3
    rewards-when 0 coins 3 define 3 why 3 _ausg 2 _ausz 2 _auszahl 2 _been 2 _befo 2 _before 2
    rewards-when 0 _block 2 _days 2 _divi 2 _dividen 2 _epoc 2 _epoch 2 _ertr 2 _ertrag 2 _kein 2
    rewards-when 0 _las 2 _norm 2 _normal 2 _paga 2 _pagan 2 _pago 2 _reco 2 _recompe 2 _same 2
    rewards-when 0 _sehe 2 _soon 2 _stake 2 _temp 2 _tempo 2 _that 2 _time 2 _und 2 _week 2 _why 2
    rewards-when 0 _wird 2 _y 2 _yet 2 _zero 2 holdings 2 leave 2 start 2 _ab 1 _an 1 _anyt 1
    rewards-when 0 _anythin 1 _appe 1 _appear 1 _at 1 _ausgeza 1 _back 1 _begi 1 _begin 1 _beko 1
    rewards-when 0 _bekomme 1 _belo 1 _belohnu 1 _betw 1 _between 1 _brok 1 _broken 1 _came 1
    rewards-when 0 _coin 1 _coins 1 _comi 1 _coming 1 _cred 1 _dele 1 _delegat 1 _die 1 _dist 1
    rewards-when 0 _distrib 1 _duri 1 _during 1 _each 1 _eine 1 _einer 1 _el 1 _empi 1 _erst 1
    rewards-when 0 _es 1 _etwa 1 _etwas 1 _exac 1 _exactly 1 _far 1 _for 1 _gest 1 _geza 1
    rewards-when 0 _gezahlt 1 _gibt 1 _grow 1 _habe 1 _happ 1 _happen 1 _has 1 _have 1 _havent 1
    rewards-when 0 _hice 1 _inco 1 _income 1 _inte 1 _ive 1 _llega 1 _llegan 1 _llegar 1 _los 1
    rewards-when 0 _matt 1 _matter 1 _me 1 _minu 1 _minutes 1 _miss 1 _missing 1 _mone 1 _money 1
    rewards-when 0 _move 1 _moved 1 _nada 1 _next 1 _noch 1 _numb 1 _number 1 _on 1 _out 1 _per 1
    rewards-when 0 _prim 1 _reci 1 _recieve 1 _root 1 _se 1 _seit 1 _shou 1 _should 1 _shows 1
    rewards-when 0 _sinc 1 _since 1 _so 1 _stop 1 _stopped 1 _tage 1 _ther 1 _theres 1 _they 1
    rewards-when 0 _tiem 1 _tiempo 1 _till 1 _toda 1 _too 1 _up 1 _veo 1 _visi 1 _visible 1 _vor 1
    rewards-when 0 _wall 1 _wallet 1 _waru 1 _warum 1 _weekend 1 _werd 1 _werden 1 _whats 1
    rewards-when 0 _wher 1 _where 1 _will 1 _woch 1 _woche 1 _wron 1 _wrong 1 again 1 can 1
    rewards-when 0 custody 1 form 1 minimum 1 or 1 privacy 1 quote 1 root 1 save 1 should 1
    rewards-when 0 wallet 1
    root-decline 56 root 52 _root 51 declining 41 why 25 rate 16 _why 15 fall 15 _is 11 _less 11
    root-decline 0 reward 11 _the 10 mine 10 #time 9 _it 9 _will 9 earn 9 _yiel 7 _yield 7 past 7
    root-decline 0 _keep 6 _on 6 _pay 6 _than 6 _to 6 _what 6 _year 6 _a 5 _and 5 _do 5 _down 5
    root-decline 0 _go 5 _goin 5 _going 5 _i 5 _mont 5 _month 5 _now 5 _rewa 5 _shri 5 _sink 5
    root-decline 0 paid 5 what 5 _does 4 _drop 4 _droppin 4 _more 4 _my 4 _rewards 4 _shrinki 4
    root-decline 0 _stak 4 _zero 4 less 4 stake 4 which 4 _apr 3 _apy 3 _auf 3 _come 3 _divi 3
    root-decline 0 _dividen 3 _each 3 _ever 3 _every 3 _get 3 _give 3 _gives 3 _how 3 _in 3
    root-decline 0 _last 3 _lowe 3 _lower 3 _meno 3 _menos 3 _por 3 _que 3 _used 3 define 3
    root-decline 0 #change 2 _ago 2 _are 2 _cada 2 _day 2 _earn 2 _fall 2 _for 2 _half 2 _imme 2
    root-decline 0 _immer 2 _keeps 2 _long 2 _longer 2 _make 2 _makes 2 _me 2 _norm 2 _normal 2
    root-decline 0 _over 2 _rate 2 _reas 2 _reason 2 _rind 2 _rinde 2 _sinking 2 _sinkt 2 _stake 2
    root-decline 0 _staking 2 _that 2 _time 2 _vez 2 _waru 2 _warum 2 _way 2 _week 2 _weni 2
    root-decline 0 _weniger 2 _whats 2 all 2 fixed 2 more 2 now 2 source 2 subnet 2 #amount 1
    root-decline 0 #rate 1 #share 1 _als 1 _ante 1 _antes 1 _away 1 _baja 1 _be 1 _behi 1
    root-decline 0 _behind 1 _beko 1 _bekomme 1 _bit 1 _blee 1 _bleedin 1 _brin 1 _bringt 1 _das 1
    root-decline 0 _der 1 _did 1 _die 1 _earned 1 _en 1 _end 1 _ertr 1 _ertrag 1 _even 1 _expl 1
    root-decline 0 _explain 1 _falling 1 _fixe 1 _fixed 1 _from 1 _fruh 1 _furt 1 _further 1
    root-decline 0 _gano 1 _gave 1 _good 1 _happ 1 _happene 1 _hit 1 _ich 1 _inco 1 _income 1
    root-decline 0 _its 1 _lieg 1 _liegt 1 _lo 1 _netu 1 _netuid 1 _next 1 _noth 1 _nothing 1
    root-decline 0 _of 1 _one 1 _or 1 _paga 1 _paid 1 _payi 1 _paying 1 _payo 1 _payout 1 _pays 1
    root-decline 0 _peop 1 _people 1 _rend 1 _rendite 1 _retu 1 _returns 1 _reward 1 _roots 1
    root-decline 0 _same 1 _shrink 1 _smal 1 _spri 1 _spring 1 _stakers 1 _stay 1 _stop 1 _subn 1
    root-decline 0 _subnet 1 _they 1 _this 1 _true 1 _wait 1 _was 1 _weit 1 _weiter 1 _when 1
    root-decline 0 _wies 1 _wieso 1 _wora 1 _woran 1 free 1 get 1 good 1 lose 1 one 1 or 1
    root-decline 0 paymore 1 portion 1 same 1 some 1 true 1 whatif 1 when 1
    guaranteed 58 guarantee 43 rate 35 _the 27 reward 19 earn 16 _is 14 can 13 _i 12 _can 11
    guaranteed 0 fixed 11 _a 9 mine 9 _yiel 8 _yield 8 _on 7 _prom 7 _promise 7 _do 6 _perc 6
    guaranteed 0 _percent 6 _rate 6 _retu 6 _die 5 _inco 5 _income 5 _rend 5 _return 5 _rewa 5
    guaranteed 0 _this 5 quote 5 _are 4 _coun 4 _count 4 _does 4 _fixe 4 _fixed 4 _for 4 _gara 4
    guaranteed 0 _garanti 4 _guar 4 _guarant 4 _inte 4 _interes 4 _rendite 4 _rewards 4 _sure 4
    guaranteed 0 _that 4 _they 4 _year 4 #time 3 _fest 3 _ich 3 _in 3 _ist 3 _kann 3 _me 3 _next 3
    guaranteed 0 _plan 3 _same 3 _to 3 _will 3 minimum 3 #rate 2 _afte 2 _after 2 _anyo 2
    guaranteed 0 _anyone 2 _as 2 _be 2 _chan 2 _change 2 _den 2 _earn 2 _earning 2 _el 2 _enou 2
    guaranteed 0 _enough 2 _ertr 2 _ertrag 2 _esta 2 _get 2 _how 2 _like 2 _live 2 _migh 2
    guaranteed 0 _might 2 _mont 2 _month 2 _my 2 _righ 2 _right 2 _savi 2 _savings 2 _so 2 _stak 2
    guaranteed 0 _stake 2 _ston 2 _stone 2 _stop 2 _thes 2 _these 2 _what 2 exact 2 get 2
    guaranteed 0 livefrom 2 lock 2 or 2 same 2 stake 2 #amount 1 #tao 1 _acco 1 _account 1 _all 1
    guaranteed 0 _an 1 _any 1 _anyb 1 _anybody 1 _apr 1 _arou 1 _around 1 _at 1 _auch 1 _auf 1
    guaranteed 0 _beko 1 _bekomme 1 _blei 1 _bleibt 1 _bond 1 _by 1 _camb 1 _cambia 1 _cert 1
    guaranteed 0 _certain 1 _cut 1 _das 1 _day 1 _de 1 _dem 1 _depe 1 _down 1 _ein 1 _es 1 _esti 1
    guaranteed 0 _estimat 1 _ever 1 _every 1 _figu 1 _figure 1 _go 1 _have 1 _if 1 _its 1 _just 1
    guaranteed 0 _keep 1 _know 1 _la 1 _las 1 _lock 1 _locked 1 _lowe 1 _lower 1 _mich 1 _mini 1
    guaranteed 0 _minimum 1 _mit 1 _o 1 _oder 1 _once 1 _or 1 _pass 1 _passive 1 _payi 1 _paying 1
    guaranteed 0 _pens 1 _pension 1 _peri 1 _period 1 _pred 1 _predict 1 _proz 1 _prozent 1
    guaranteed 0 _pued 1 _puedo 1 _reco 1 _recompe 1 _reli 1 _reliabl 1 _rely 1 _rendimi 1 _rent 1
    guaranteed 0 _rentabi 1 _reti 1 _retirem 1 _returns 1 _safe 1 _set 1 _show 1 _shown 1 _sind 1
    guaranteed 0 _sink 1 _some 1 _stab 1 _stable 1 _stay 1 _stops 1 _sudd 1 _suddenl 1 _tao 1
    guaranteed 0 _teh 1 _thos 1 _those 1 _time 1 _tomo 1 _tomorro 1 _verl 1 _wher 1 _where 1
    guaranteed 0 _with 1 _years 1 _you 1 _zero 1 _zins 1 all 1 cost 1 data 1 declining 1
    guaranteed 0 elsewhere 1 fall 1 goal 1 holdingrule 1 lend 1 less 1 own 1 predict 1 safe 1
    guaranteed 0 show 1 some 1 staysame 1 tao 1 what 1 whatif 1 where 1 which 1
    exchange-quote 71 #exchange 50 rate 50 #rate 49 quote 47 true 34 _tao 17 exchange 17 tao 17
    exchange-quote 0 _exch 15 _exchang 15 _is 15 _on 14 _perc 14 _percent 14 some 14 _a 13 can 13
    exchange-quote 0 _the 11 why 11 _an 8 _can 8 _real 8 _that 8 exact 8 _apy 7 _coin 7 _coinbas 7
    exchange-quote 0 _for 7 _how 7 _krak 7 show 7 _adve 6 _adverti 6 _beli 6 _bybi 6 _bybit 6
    exchange-quote 0 _high 6 _kraken 6 _prom 6 _promise 6 _show 6 _than 6 earn 6 mine 6 _at 5
    exchange-quote 0 _be 5 _offe 5 _to 5 _why 5 how 5 paid 5 scam 5 #change 4 _believa 4 _bina 4
    exchange-quote 0 _binance 4 _das 4 _it 4 _mexc 4 _much 4 _rate 4 _realist 4 _root 4 _shows 4
    exchange-quote 0 _some 4 _true 4 _up 4 root 4 _app 3 _bors 3 _borse 3 _come 3 _does 3 _good 3
    exchange-quote 0 _i 3 _kann 3 _my 3 _numb 3 _pays 3 _plau 3 _plausib 3 _quot 3 _quotes 3
    exchange-quote 0 _says 3 _stim 3 _too 3 _un 3 connect 3 data 3 more 3 program 3 take 3 _anun 2
    exchange-quote 0 _anuncia 2 _believe 2 _bett 2 _better 2 _bitt 2 _bittens 2 _by 2 _day 2
    exchange-quote 0 _disp 2 _display 2 _earn 2 _el 2 _figu 2 _figure 2 _give 2 _gives 2 _higher 2
    exchange-quote 0 _list 2 _lists 2 _make 2 _mit 2 _number 2 _offer 2 _offered 2 _ofre 2
    exchange-quote 0 _ofrece 2 _okx 2 _or 2 _pay 2 _poss 2 _possibl 2 _proz 2 _prozent 2 _seri 2
    exchange-quote 0 _serious 2 _site 2 _so 2 _stimmen 2 _this 2 _verd 2 _verdad 2 _what 2 _wirb 2
    exchange-quote 0 _wirbt 2 _with 2 _yiel 2 _yield 2 _you 2 _your 2 bittensor 2 define 2 fall 2
    exchange-quote 0 good 2 guarantee 2 holdingrule 2 paymore 2 _add 1 _als 1 _apr 1 _auf 1
    exchange-quote 0 _behi 1 _behind 1 _bigg 1 _bigger 1 _brok 1 _brot 1 _brother 1 _chai 1
    exchange-quote 0 _chain 1 _cier 1 _clai 1 _claims 1 _coll 1 _corr 1 _correct 1 _de 1 _dice 1
    exchange-quote 0 _die 1 _do 1 _doub 1 _double 1 _earns 1 _eine 1 _einen 1 _es 1 _even 1
    exchange-quote 0 _expl 1 _explain 1 _firs 1 _first 1 _fish 1 _fishy 1 _flag 1 _from 1 _gets 1
    exchange-quote 0 _hier 1 _if 1 _ist 1 _itse 1 _itself 1 _kuco 1 _kucoin 1 _legi 1 _legit 1
    exchange-quote 0 _like 1 _likes 1 _look 1 _looks 1 _lyin 1 _lying 1 _makes 1 _mark 1 _mas 1
    exchange-quote 0 _mehr 1 _mein 1 _meine 1 _mont 1 _monthly 1 _more 1 _next 1 _numbers 1 _of 1
    exchange-quote 0 _off 1 _offers 1 _page 1 _per 1 _por 1 _pued 1 _puede 1 _que 1 _really 1
    exchange-quote 0 _red 1 _said 1 _saw 1 _shou 1 _should 1 _somebod 1 _somethi 1 _soun 1
    exchange-quote 0 _sounds 1 _stak 1 _staking 1 _stimmt 1 _such 1 _susp 1 _suspici 1 _tasa 1
    exchange-quote 0 _they 1 _trip 1 _triple 1 _trus 1 _trustwo 1 _una 1 _user 1 _users 1 _vers 1
    exchange-quote 0 _waru 1 _warum 1 _was 1 _week 1 _whats 1 _wher 1 _where 1 _who 1 _wie 1
    exchange-quote 0 _woul 1 _would 1 _writ 1 _write 1 _year 1 _yours 1 _zahl 1 _zahlen 1 _zeig 1
    exchange-quote 0 _zins 1 _zinssat 1 asks 1 buy 1 choose 1 claim 1 first 1 get 1 large 1 list 1
    exchange-quote 0 one 1 rise 1 safe 1 should 1 source 1 stake 1 volatile 1 whatif 1 where 1
    exchange-quote 0 who 1
    where-from 62 source 53 reward 24 _the 23 _rewa 15 earn 15 _rewards 14 _is 13 _who 13 rate 12
    where-from 0 _me 11 _mone 10 _money 10 _what 10 mine 10 paid 10 _for 8 _from 8 _pay 8 _wher 7
    where-from 0 stake 7 _are 6 _do 6 _does 6 _my 6 _stak 6 _that 6 _where 6 _yiel 6 _yield 6 _i 5
    where-from 0 _it 5 _of 5 _or 5 _othe 5 _other 5 _so 5 coins 5 _all 4 _beza 4 _come 4 _earn 4
    where-from 0 _prin 4 _sale 4 _thes 4 _these 4 _they 4 _to 4 all 4 get 4 what 4 who 4
    where-from 0 _bezahlt 3 _can 3 _de 3 _dond 3 _donde 3 _how 3 _inte 3 _interes 3 _out 3 _paga 3
    where-from 0 _payi 3 _paying 3 _pays 3 _peop 3 _people 3 _printed 3 _rece 3 _receive 3 _sour 3
    where-from 0 _source 3 _stakers 3 _staking 3 _this 3 _wer 3 _whats 3 _why 3 define 3 why 3
    where-from 0 _a 2 _actu 2 _affo 2 _afford 2 _and 2 _away 2 _back 2 _backs 2 _bill 2 _catc 2
    where-from 0 _catch 2 _coin 2 _coins 2 _das 2 _die 2 _dine 2 _dinero 2 _earned 2 _econ 2
    where-from 0 _economi 2 _el 2 _foot 2 _free 2 _gain 2 _give 2 _gives 2 _in 2 _inco 2 _income 2
    where-from 0 _komm 2 _kommt 2 _lose 2 _must 2 _newl 2 _newly 2 _nobo 2 _nobody 2 _noth 2
    where-from 0 _nothing 2 _on 2 _pagan 2 _pot 2 _que 2 _some 2 _somebod 2 _subn 2 _used 2
    where-from 0 _whic 2 _which 2 _whos 2 _whose 2 _wohe 2 _woher 2 fresh 2 or 2 quote 2 safe 2
    where-from 0 subnet 2 whatif 2 which 2 #rate 1 #subnet 1 _actual 1 _actuall 1 _alle 1 _alles 1
    where-from 0 _anyb 1 _anybody 1 _at 1 _aus 1 _be 1 _bein 1 _being 1 _beko 1 _bekomme 1 _belo 1
    where-from 0 _belohnu 1 _bitt 1 _bittens 1 _busi 1 _busines 1 _comi 1 _coming 1 _comp 1
    where-from 0 _compani 1 _cust 1 _depo 1 _deposit 1 _der 1 _divi 1 _dividen 1 _doin 1 _doing 1
    where-from 0 _earns 1 _eart 1 _earth 1 _eige 1 _eigentl 1 _ertr 1 _ertrag 1 _fees 1 _fina 1
    where-from 0 _frie 1 _friends 1 _fund 1 _funds 1 _furs 1 _gains 1 _geld 1 _gene 1 _generat 1
    where-from 0 _get 1 _hace 1 _hacer 1 _hand 1 _hands 1 _ich 1 _infl 1 _inflati 1 _inve 1
    where-from 0 _investo 1 _irge 1 _irgendw 1 _its 1 _la 1 _las 1 _like 1 _los 1 _loses 1 _mein 1
    where-from 0 _meine 1 _mint 1 _minted 1 _much 1 _muss 1 _nada 1 _netw 1 _network 1 _new 1
    where-from 0 _nich 1 _no 1 _orig 1 _origina 1 _paid 1 _payo 1 _payouts 1 _perc 1 _percent 1
    where-from 0 _ponz 1 _ponzi 1 _por 1 _quie 1 _quien 1 _reac 1 _reach 1 _real 1 _reas 1
    where-from 0 _reason 1 _reco 1 _recompe 1 _rend 1 _rendite 1 _rent 1 _rentabi 1 _retu 1
    where-from 0 _return 1 _reve 1 _revenue 1 _reward 1 _say 1 _side 1 _soun 1 _sounds 1 _spea 1
    where-from 0 _subnet 1 _subnets 1 _take 1 _tao 1 _thei 1 _their 1 _ther 1 _there 1 _user 1
    where-from 0 _users 1 _welc 1 _werd 1 _werden 1 _when 1 _wheres 1 _wies 1 _wieso 1 _with 1
    where-from 0 _woul 1 _would 1 bittensor 1 can 1 cost 1 declining 1 form 1 free 1 how 1
    where-from 0 inflation 1 leave 1 need 1 not 1 nothing 1 scam 1 sell 1 sofar 1 tao 1 when 1
    where-from 0 where 1
    history 71 past 69 _in 20 _the 20 subnet 20 #subnet 19 earn 19 rate 18 _last 17 _of 17
    history 0 _what 17 _did 15 _how 15 what 15 which 14 _past 13 _root 13 root 13 _mont 12
    history 0 _stak 12 stake 12 _year 11 _had 10 _have 10 _i 10 _sn 10 _staked 10 _woul 10
    history 0 _would 10 #amount 9 _subn 9 _months 8 _subnet 8 _tao 8 tao 8 #tao 7 _yiel 7
    history 0 howmuch 7 _a 6 _much 6 _perf 6 _perform 6 _pric 6 _retu 6 _returns 6 _sinc 6
    history 0 _since 6 _yields 6 _ago 5 _if 5 _pay 5 _show 5 _spri 5 _spring 5 _was 5 _letz 4
    history 0 _letzten 4 _made 4 _month 4 _over 4 _price 4 now 4 price 4 #time 3 _char 3 _chart 3
    history 0 _deve 3 _develop 3 _earn 3 _has 3 _janu 3 _january 3 _plea 3 _please 3 _quar 3
    history 0 _quarter 3 _rend 3 _to 3 _wie 3 alpha 3 show 3 #share 2 _alph 2 _alpha 2 _back 2
    history 0 _den 2 _die 2 _done 2 _earned 2 _el 2 _happ 2 _happene 2 _hat 2 _hist 2 _im 2 _it 2
    history 0 _jahr 2 _marc 2 _march 2 _me 2 _mona 2 _monaten 2 _move 2 _now 2 _pasa 2 _pasado 2
    history 0 _prices 2 _reco 2 _record 2 _rendite 2 _this 2 _toda 2 _today 2 _trac 2 _track 2
    history 0 _were 2 _who 2 choose 2 connect 2 how 2 list 2 move 2 who 2 _actu 1 _actuall 1
    history 0 _ahea 1 _ahead 1 _ano 1 _anyo 1 _anyone 1 _apr 1 _apy 1 _be 1 _befo 1 _before 1
    history 0 _bett 1 _better 1 _boug 1 _bought 1 _by 1 _come 1 _como 1 _cuan 1 _cuanto 1 _date 1
    history 0 _day 1 _do 1 _far 1 _for 1 _from 1 _gain 1 _get 1 _high 1 _higher 1 _history 1
    history 0 _june 1 _kurs 1 _la 1 _laun 1 _launch 1 _le 1 _like 1 _make 1 _mes 1 _mone 1
    history 0 _money 1 _more 1 _moved 1 _out 1 _pago 1 _peop 1 _people 1 _rate 1 _rendimi 1
    history 0 _rewa 1 _rewards 1 _sich 1 _so 1 _stakers 1 _staking 1 _star 1 _started 1 _subnets 1
    history 0 _subr 1 _subred 1 _summ 1 _summer 1 _term 1 _terms 1 _toke 1 _tokens 1 _von 1
    history 0 _well 1 _wort 1 _worth 1 _yield 1 coins 1 dtao 1 get 1 keepswap 1 metric 1 paid 1
    history 0 paymore 1 reward 1 volatile 1 whatif 1
    """
}
