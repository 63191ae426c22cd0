/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 108 safe 103 stake 45 _stak 39 _is 35 _what 26 mine 26 _staking 24 _risk 23 _the 21 _i 18
    safe 0 which 17 _dang 15 define 14 _of 13 what 13 _root 12 _tao 12 root 12 should 12 tao 12
    safe 0 _are 11 _stake 11 lose 11 _dangers 10 _how 10 how 10 _ist 9 _me 9 _my 9 _safe 9 _shou 9
    safe 0 _should 9 _this 9 _to 9 _with 9 _a 8 _can 8 can 8 whatif 8 _catc 7 _catch 7 _it 7
    safe 0 _risky 7 _sich 7 _sicher 7 _dele 6 _delegat 6 _es 6 _go 6 _wron 6 _wrong 6 all 6
    safe 0 coins 6 _any 5 _das 5 _know 5 _on 5 _risks 5 _thin 5 _abou 4 _about 4 _be 4 _coin 4
    safe 0 _coins 4 _coul 4 _could 4 _dangero 4 _hace 4 _hacer 4 _que 4 _some 4 _ther 4 _there 4
    safe 0 _welc 4 _welche 4 _whats 4 _when 4 list 4 not 4 true 4 when 4 #subnet 3 _anyt 3
    safe 0 _anythin 3 _at 3 _bad 3 _befo 3 _before 3 _down 3 _downsid 3 _give 3 _hone 3 _mone 3
    safe 0 _money 3 _pric 3 _price 3 _ries 3 _riesgos 3 _risi 3 _risiken 3 _secu 3 _secure 3
    safe 0 _segu 3 _seguro 3 _somethi 3 _subn 3 _subnet 3 _thing 3 _tien 3 _tiene 3 _und 3 _was 3
    safe 0 _wie 3 _without 3 price 3 sort 3 subnet 3 validator 3 where 3 _afra 2 _afraid 2 _all 2
    safe 0 _begi 2 _beginne 2 _da 2 _ein 2 _en 2 _free 2 _ganz 2 _ganze 2 _gefa 2 _gefahre 2
    safe 0 _gibt 2 _happ 2 _happen 2 _honest 2 _ich 2 _if 2 _im 2 _in 2 _kann 2 _mein 2 _mied 2
    safe 0 _miedo 2 _must 2 _or 2 _owne 2 _owner 2 _peli 2 _peligro 2 _scar 2 _scared 2 _slas 2
    safe 0 _slashin 2 _slee 2 _sleep 2 _staked 2 _thinks 2 _well 2 _wher 2 _whol 2 _whole 2 _you 2
    safe 0 get 2 need 2 or 2 slash 2 #amount 1 #tao 1 _actu 1 _actual 1 _algu 1 _am 1 _and 1
    safe 0 _arri 1 _as 1 _auf 1 _bank 1 _beim 1 _bigg 1 _biggest 1 _bin 1 _by 1 _call 1 _cont 1
    safe 0 _contrac 1 _cual 1 _danger 1 _de 1 _debo 1 _deja 1 _dejar 1 _depo 1 _deposit 1 _der 1
    safe 0 _die 1 _do 1 _does 1 _doin 1 _doing 1 _draw 1 _drawbac 1 _dump 1 _dumping 1 _eher 1
    safe 0 _el 1 _em 1 _esto 1 _expo 1 _exposed 1 _for 1 _frie 1 _friends 1 _from 1 _gehe 1
    safe 0 _habe 1 _have 1 _hay 1 _him 1 _hurt 1 _husb 1 _husband 1 _into 1 _its 1 _keep 1 _like 1
    safe 0 _likely 1 _list 1 _look 1 _los 1 _low 1 _mal 1 _meine 1 _mis 1 _nerv 1 _nervous 1
    safe 0 _nigh 1 _night 1 _no 1 _not 1 _oder 1 _over 1 _pass 1 _passier 1 _pens 1 _pension 1
    safe 0 _poss 1 _possibl 1 _prot 1 _protoco 1 _pued 1 _puede 1 _putt 1 _putting 1 _real 1
    safe 0 _really 1 _reti 1 _retirem 1 _righ 1 _right 1 _rug 1 _sali 1 _salir 1 _say 1 _schi 1
    safe 0 _schl 1 _schlimm 1 _shor 1 _short 1 _side 1 _sind 1 _smar 1 _smart 1 _so 1 _somewhe 1
    safe 0 _son 1 _spot 1 _staken 1 _stop 1 _stops 1 _tell 1 _that 1 _they 1 _trus 1 _trust 1
    safe 0 _up 1 _us 1 _vors 1 _vorsich 1 _warn 1 _ways 1 _wenn 1 _where 1 _wheres 1 _whic 1
    safe 0 _which 1 _wife 1 _wise 1 _wo 1 _worr 1 _worry 1 _woul 1 _would 1 _y 1 about 1 dereg 1
    safe 0 detail 1 earn 1 elsewhere 1 fall 1 guarantee 1 leaked 1 own 1 owner 1 program 1 sell 1
    safe 0 start 1
    lose 123 lose 117 can 62 mine 46 _i 36 _in 33 _can 27 _tao 26 _with 26 tao 26 #amount 23
    lose 0 #subnet 20 _the 20 _what 20 stake 20 _is 19 _my 18 subnet 18 _to 17 define 17 _lose 16
    lose 0 coins 16 _a 15 _coul 15 _could 15 _of 15 #tao 14 _subn 13 _how 12 _loss 12 _mone 12
    lose 0 _money 12 _subnet 12 _end 11 _it 11 _put 10 _go 9 _poss 9 _possibl 9 _pued 9 _root 9
    lose 0 _stak 9 _than 9 root 9 what 9 _chan 8 _chang 8 _get 8 _kann 8 _less 8 _puedo 8 _wors 8
    lose 0 _worst 8 how 8 true 8 _ever 7 _losi 7 _losing 7 _stake 7 _that 7 _up 7 _be 6 _gone 6
    lose 0 _ich 6 _whats 6 all 6 #share 5 _all 5 _happ 5 _happen 5 _loos 5 _loose 5 _me 5 _noth 5
    lose 0 _nothing 5 _on 5 _peop 5 _people 5 _perd 5 _perder 5 portion 5 which 5 #change 4 _am 4
    lose 0 _are 4 _back 4 _belo 4 _below 4 _bigg 4 _biggest 4 _case 4 _everyth 4 _geld 4 _mein 4
    lose 0 _out 4 _que 4 _shri 4 _shrink 4 _sn 4 _tota 4 _will 4 fall 4 #rate 3 #time 3 _alph 3
    lose 0 _alpha 3 _at 3 _coin 3 _coins 3 _con 3 _de 3 _do 3 _does 3 _endi 3 _ending 3 _es 3
    lose 0 _from 3 _migh 3 _might 3 _much 3 _odds 3 _prob 3 _probabi 3 _prot 3 _protect 3 _risk 3
    lose 0 _sein 3 _star 3 _started 3 _total 3 _verl 3 _verlier 3 _weg 3 _zero 3 alpha 3
    lose 0 declining 3 howmuch 3 leave 3 less 3 rate 3 safe 3 whatif 3 _alle 2 _amou 2 _amount 2
    lose 0 _and 2 _bala 2 _balance 2 _dine 2 _dinero 2 _down 2 _en 2 _ende 2 _fewe 2 _fewer 2
    lose 0 _habe 2 _haben 2 _have 2 _leas 2 _least 2 _left 2 _like 2 _likely 2 _lo 2 _los 2
    lose 0 _lost 2 _meno 2 _menos 2 _more 2 _nada 2 _nega 2 _negativ 2 _over 2 _puse 2 _qued 2
    lose 0 _sin 2 _sind 2 _stop 2 _stoppin 2 _suff 2 _suffer 2 _vani 2 _vanish 2 _weni 2
    lose 0 _weniger 2 _when 2 _year 2 earn 2 get 2 land 2 list 2 minimum 2 more 2 one 2 when 2
    lose 0 why 2 #taofall 1 #two 1 _able 1 _agai 1 _against 1 _ahor 1 _ahora 1 _alles 1 _als 1
    lose 0 _alwa 1 _always 1 _anfa 1 _anyb 1 _anybody 1 _anyt 1 _anythin 1 _bad 1 _beco 1
    lose 0 _become 1 _bei 1 _bitt 1 _bittens 1 _came 1 _cero 1 _come 1 _cual 1 _cuan 1 _cuanto 1
    lose 0 _dang 1 _danger 1 _dann 1 _das 1 _debt 1 _depo 1 _deposit 1 _der 1 _did 1 _eat 1 _el 1
    lose 0 _esto 1 _even 1 _fall 1 _for 1 _frie 1 _friend 1 _ganz 1 _goes 1 _gonn 1 _gonna 1
    lose 0 _haci 1 _haciend 1 _half 1 _hatt 1 _hatte 1 _hay 1 _here 1 _his 1 _if 1 _into 1 _ist 1
    lose 0 _jetz 1 _jetzt 1 _la 1 _larg 1 _largest 1 _lleg 1 _llegar 1 _make 1 _makes 1 _many 1
    lose 0 _may 1 _meine 1 _meto 1 _mi 1 _mine 1 _mis 1 _mont 1 _months 1 _morn 1 _morning 1
    lose 0 _most 1 _now 1 _numb 1 _number 1 _one 1 _only 1 _or 1 _orig 1 _origina 1 _paid 1
    lose 0 _part 1 _parte 1 _perc 1 _percent 1 _pier 1 _poor 1 _por 1 _posi 1 _prin 1 _princip 1
    lose 0 _puede 1 _quedo 1 _read 1 _red 1 _righ 1 _right 1 _risky 1 _schl 1 _schlimm 1 _see 1
    lose 0 _some 1 _somebod 1 _staker 1 _staking 1 _subnets 1 _subr 1 _subred 1 _term 1 _termina 1
    lose 0 _ther 1 _there 1 _this 1 _todo 1 _too 1 _una 1 _und 1 _valu 1 _value 1 _was 1 _who 1
    lose 0 _whol 1 _whole 1 _why 1 _wie 1 _wipe 1 _wron 1 _wrong 1 _y 1 bittensor 1 cost 1 dereg 1
    lose 0 expire 1 hack 1 holdings 1 large 1 leaked 1 mining 1 not 1 nothing 1 now 1 or 1 own 1
    lose 0 price 1 program 1 sofar 1 start 1 who 1
    slashing 59 slash 56 validator 28 stake 27 _vali 22 mine 22 _stak 21 _validat 21 _stake 18
    slashing 0 whatif 17 _a 13 _my 13 can 13 _is 12 _slas 12 _the 12 _can 11 _puni 11 cost 11
    slashing 0 _for 10 _get 10 _pena 10 _when 10 _of 9 when 9 _do 8 _me 8 get 8 _burn 7 _does 7
    slashing 0 _if 7 _part 7 same 7 _bad 6 _chea 6 _cheats 6 _dele 6 _i 6 _on 6 _ther 6 _there 6
    slashing 0 _are 5 _as 5 _be 5 _burned 5 _node 5 _penalty 5 _punishe 5 _slashed 5 _slashin 5
    slashing 0 _take 5 offline 5 otherchain 5 _delegat 4 _fine 4 _like 4 _misb 4 _misbeha 4
    slashing 0 _punishm 4 _they 4 _away 3 _bitt 3 _bittens 3 _chai 3 _chain 3 _coin 3 _coins 3
    slashing 0 _cosm 3 _cosmos 3 _cut 3 _down 3 _downtim 3 _fined 3 _it 3 _offl 3 _offline 3
    slashing 0 _penalti 3 _stakers 3 _stra 3 _taken 3 _tao 3 bittensor 3 some 3 tao 3 #change 2
    slashing 0 _any 2 _beha 2 _behavio 2 _bei 2 _conf 2 _confisc 2 _der 2 _doub 2 _double 2 _el 2
    slashing 0 _es 2 _ethe 2 _ethereu 2 _gibt 2 _hay 2 _here 2 _in 2 _mist 2 _pued 2 _pueden 2
    slashing 0 _punish 2 _quit 2 _quitar 2 _sign 2 _signs 2 _slash 2 _strafe 2 _wenn 2 _will 2
    slashing 0 _wird 2 coins 2 lose 2 privacy 2 seizure 2 take 2 #amount 1 #rate 1 #tao 1 _als 1
    slashing 0 _and 1 _aqui 1 _best 1 _betr 1 _cost 1 _del 1 _des 1 _eing 1 _eth 1 _exis 1 _fehl 1
    slashing 0 _fur 1 _goes 1 _got 1 _have 1 _hit 1 _ich 1 _lazy 1 _mein 1 _mir 1 _mistake 1
    slashing 0 _nomi 1 _nominat 1 _oper 1 _operato 1 _or 1 _othe 1 _other 1 _para 1 _parte 1
    slashing 0 _pay 1 _penaliz 1 _perc 1 _percent 1 _polk 1 _polkado 1 _por 1 _prot 1 _protoco 1
    slashing 0 _que 1 _risk 1 _same 1 _that 1 _thei 1 _their 1 _this 1 _to 1 _toke 1 _tokens 1
    slashing 0 _too 1 _validad 1 _verl 1 _verlier 1 _werd 1 _werden 1 _what 1 _wron 1 _wrong 1
    slashing 0 _y 1 _you 1 consensus 1 leave 1 othercoin 1 predict 1 rate 1 safe 1 scam 1 undo 1
    locked 112 lock 101 _i 40 mine 39 _is 31 _a 24 leave 22 _stak 21 stake 21 _for 20 can 18
    locked 0 _can 15 _my 15 _peri 15 _ther 15 _there 15 _staking 14 coins 14 _lock 13 _period 13
    locked 0 _tao 13 tao 13 _am 12 _time 12 _coin 11 _coins 11 _the 11 _to 11 _any 10 _long 10
    locked 0 _do 9 or 9 _on 8 _or 8 howlong 8 need 8 #time 7 _have 7 _it 7 _mone 7 _money 7 _up 7
    locked 0 _what 7 _when 7 whatif 7 _are 6 _comm 6 _does 6 _how 6 _ich 6 _like 6 _locked 6
    locked 0 _stuc 6 _stuck 6 _tied 6 _wheneve 6 define 6 own 6 _at 5 _bloq 5 _commit 5 _conv 5
    locked 0 _convict 5 _day 5 _fixe 5 _fixed 5 _flex 5 _flexibl 5 _free 5 _mein 5 _out 5 _unst 5
    locked 0 _acce 4 _an 4 _bonu 4 _bonus 4 _cuan 4 _get 4 _in 4 _longer 4 _mini 4 _need 4 _pued 4
    locked 0 _puedo 4 _stake 4 _term 4 _unstake 4 _wait 4 usage 4 #amount 3 #tao 3 _access 3
    locked 0 _befo 3 _before 3 _bloquea 3 _cuando 3 _days 3 _froz 3 _frozen 3 _if 3 _jede 3
    locked 0 _jederze 3 _mean 3 _minimum 3 _must 3 _once 3 _pull 3 _quie 3 _quiera 3 _root 3
    locked 0 _some 3 _staked 3 _stay 3 _unbo 3 _unbondi 3 _want 3 _whil 3 _while 3 fixed 3
    locked 0 otherchain 3 root 3 same 3 _afte 2 _after 2 _anyt 2 _anytime 2 _back 2 _bloqueo 2
    locked 0 _boun 2 _bound 2 _cash 2 _cool 2 _cooldow 2 _cosm 2 _cosmos 2 _de 2 _die 2 _eine 2
    locked 0 _geld 2 _gesp 2 _gesperr 2 _hay 2 _kann 2 _komm 2 _komme 2 _leav 2 _leave 2 _lieg 2
    locked 0 _meine 2 _mi 2 _mis 2 _mome 2 _mont 2 _muss 2 _noti 2 _notice 2 _of 2 _one 2
    locked 0 _periodo 2 _qued 2 _sali 2 _salir 2 _sind 2 _somethi 2 _take 2 _that 2 _waiting 2
    locked 0 _with 2 _word 2 custody 2 paymore 2 scam 2 _able 1 _adva 1 _all 1 _avai 1 _availab 1
    locked 0 _bei 1 _bloc 1 _block 1 _bond 1 _brau 1 _brauche 1 _by 1 _cant 1 _cert 1 _certain 1
    locked 0 _como 1 _cont 1 _contrac 1 _cual 1 _cuanto 1 _deja 1 _dejarlo 1 _dine 1 _dinero 1
    locked 0 _down 1 _earn 1 _earning 1 _en 1 _es 1 _esta 1 _estan 1 _exit 1 _fest 1 _freeze 1
    locked 0 _fris 1 _fund 1 _funds 1 _gibt 1 _here 1 _high 1 _higher 1 _hold 1 _holding 1 _lang 1
    locked 0 _lange 1 _lass 1 _lassen 1 _liegen 1 _liegt 1 _may 1 _mine 1 _minimo 1 _moment 1
    locked 0 _momento 1 _month 1 _months 1 _more 1 _next 1 _nigh 1 _night 1 _now 1 _numb 1
    locked 0 _number 1 _o 1 _pay 1 _plea 1 _please 1 _plug 1 _polk 1 _polkado 1 _prob 1 _problem 1
    locked 0 _que 1 _queda 1 _quit 1 _rate 1 _raus 1 _reti 1 _retirar 1 _rule 1 _rules 1 _saca 1
    locked 0 _sacar 1 _sie 1 _sund 1 _sunday 1 _tell 1 _teng 1 _tengo 1 _them 1 _they 1 _this 1
    locked 0 _tie 1 _tiem 1 _tiempo 1 _times 1 _tomo 1 _tomorro 1 _un 1 _unstaek 1 _week 1 _wenn 1
    locked 0 _whats 1 _wher 1 _where 1 _wie 1 _wind 1 _windows 1 _withdra 1 _x 1 _year 1 _zuru 1
    locked 0 _zuruckh 1 all 1 anytime 1 biggerrate 1 connect 1 earn 1 fall 1 get 1 how 1 minimum 1
    locked 0 mining 1 more 1 now 1 paid 1 rate 1 some 1 what 1 when 1 where 1
    scam 102 scam 92 _a 52 mine 30 _to 29 _my 27 _is 26 _tao 26 tao 26 stake 23 _stak 22 _i 18
    scam 0 _me 16 _staking 16 _this 16 asks 15 quote 15 _some 14 _on 13 _tele 12 _telegra 12
    scam 0 true 12 _supp 11 _support 11 _want 11 _for 10 _frau 10 _how 10 _site 10 seed 10 _doub 9
    scam 0 _fraud 9 _wants 9 how 9 _it 8 _real 8 _someone 8 bittensor 8 _bitt 7 _bittens 7
    scam 0 _double 7 _from 7 _offe 7 not 7 _do 6 _fake 6 _legi 6 _legit 6 _wall 6 _wallet 6
    scam 0 _with 6 _word 6 _words 6 get 6 _be 5 _got 5 _ponz 5 _ponzi 5 _prom 5 _promise 5 _scam 5
    scam 0 _somebod 5 _the 5 program 5 _abou 4 _about 4 _aird 4 _airdrop 4 _an 4 _asks 4 _disc 4
    scam 0 _discord 4 _isnt 4 _of 4 _offers 4 _pyra 4 _pyramid 4 _reco 4 _rewa 4 _says 4 _sche 4
    scam 0 _scheme 4 _send 4 _stake 4 _that 4 _they 4 _webs 4 _website 4 grown 4 report 4 reward 4
    scam 0 wallet 4 #rate 3 _aski 3 _asking 3 _call 3 _can 3 _day 3 _dm 3 _emai 3 _email 3 _es 3
    scam 0 _firs 3 _first 3 _guy 3 _he 3 _in 3 _or 3 _recogni 3 _rewards 3 _tell 3 _thin 3 _veri 3
    scam 0 connect 3 one 3 subnet 3 whatif 3 #amount 2 #subnet 2 #tao 2 _acti 2 _activat 2 _admi 2
    scam 0 _admin 2 _and 2 _betr 2 _betrug 2 _bonu 2 _bonus 2 _con 2 _conn 2 _connect 2 _coul 2
    scam 0 _could 2 _das 2 _depo 2 _deposit 2 _does 2 _esta 2 _estafa 2 _get 2 _good 2 _guar 2
    scam 0 _guarant 2 _have 2 _help 2 _her 2 _hotl 2 _hotline 2 _if 2 _infl 2 _ist 2 _just 2
    scam 0 _know 2 _like 2 _link 2 _mone 2 _money 2 _must 2 _no 2 _offered 2 _onli 2 _online 2
    scam 0 _page 2 _payi 2 _paying 2 _phra 2 _phrase 2 _plat 2 _platfor 2 _repo 2 _report 2 _rug 2
    scam 0 _shou 2 _should 2 _sites 2 _subn 2 _subnet 2 _thing 2 _too 2 _trus 2 _trust 2 _una 2
    scam 0 _verify 2 _whol 2 _whole 2 _will 2 _withdra 2 all 2 can 2 coins 2 dereg 2 fall 2
    scam 0 first 2 guarantee 2 help 2 safe 2 source 2 technical 2 #change 1 #time 1 _acce 1
    scam 0 _access 1 _acco 1 _account 1 _algu 1 _alguien 1 _answ 1 _answer 1 _arou 1 _around 1
    scam 0 _arti 1 _aske 1 _asked 1 _auf 1 _ayud 1 _befo 1 _before 1 _beim 1 _by 1 _called 1
    scam 0 _cant 1 _chut 1 _chutes 1 _clai 1 _claim 1 _clic 1 _click 1 _come 1 _como 1 _cust 1
    scam 0 _custome 1 _dele 1 _deleted 1 _doubles 1 _eine 1 _ente 1 _enter 1 _erke 1 _erkenne 1
    scam 0 _escr 1 _escribi 1 _fall 1 _fals 1 _falsche 1 _fee 1 _fish 1 _fishy 1 _fix 1 _gets 1
    scam 0 _him 1 _his 1 _ich 1 _inflati 1 _inve 1 _its 1 _jema 1 _jemand 1 _look 1 _looks 1
    scam 0 _lost 1 _mir 1 _miss 1 _missing 1 _mnem 1 _mnemoni 1 _more 1 _neph 1 _nephew 1 _new 1
    scam 0 _nice 1 _norm 1 _normal 1 _not 1 _now 1 _numb 1 _number 1 _off 1 _offer 1 _old 1 _one 1
    scam 0 _ones 1 _open 1 _openten 1 _paid 1 _para 1 _pay 1 _peop 1 _people 1 _pers 1 _person 1
    scam 0 _phon 1 _phone 1 _pool 1 _por 1 _pull 1 _put 1 _que 1 _rece 1 _receive 1 _recover 1
    scam 0 _remo 1 _reward 1 _righ 1 _right 1 _risk 1 _safe 1 _same 1 _say 1 _se 1 _seed 1 _seit 1
    scam 0 _show 1 _shows 1 _sign 1 _sn 1 _somethi 1 _soun 1 _sounds 1 _staken 1 _stakers 1
    scam 0 _stra 1 _strange 1 _sure 1 _swin 1 _taos 1 _taostat 1 _ther 1 _there 1 _think 1 _toke 1
    scam 0 _token 1 _trip 1 _triple 1 _true 1 _un 1 _unlo 1 _unlock 1 _vali 1 _validat 1 _via 1
    scam 0 _week 1 _what 1 _wher 1 _where 1 _who 1 _wora 1 _woran 1 _woul 1 _would 1 _wrot 1
    scam 0 _wrote 1 _your 1 _youre 1 _yuma 1 choose 1 claim 1 consensus 1 elsewhere 1 exact 1
    scam 0 fee 1 fixed 1 getin 1 hack 1 inflation 1 leaked 1 leave 1 lose 1 move 1 need 1
    scam 0 nothing 1 or 1 paid 1 paymore 1 pool 1 rate 1 rise 1 same 1 should 1 show 1 usage 1
    scam 0 what 1 where 1 which 1 who 1 why 1
    seed 107 seed 87 _my 74 mine 65 _i 40 _word 33 _words 32 _the 23 _phra 22 _phrase 22 _seed 21
    seed 0 _what 20 _is 19 leaked 19 whatif 17 _to 15 keep 14 _a 13 _lost 13 can 13 lostdevice 13
    seed 0 _do 12 _mnem 12 _mnemoni 12 where 12 _reco 11 _recover 11 lose 11 _if 10 _in 10
    seed 0 _wher 10 _where 10 _with 10 _it 9 _stak 9 stake 9 _can 8 _for 8 _phon 8 _phone 8
    seed 0 _stake 8 _fras 7 _frase 7 _keep 7 _pape 7 _paper 7 _shou 7 _should 7 _some 7 _type 7
    seed 0 _wall 7 report 7 should 7 wallet 7 _happ 6 _happens 6 _wallet 6 asks 6 seedsaid 6
    seed 0 _are 5 _gone 5 _here 5 _need 5 _now 5 _phot 5 elsewhere 5 need 5 privacy 5 _clou 4
    seed 0 _cloud 4 _die 4 _how 4 _key 4 _me 4 _mein 4 _meine 4 _ok 4 _on 4 _priv 4 _private 4
    seed 0 _secr 4 _secret 4 _tao 4 _want 4 _wants 4 define 4 tao 4 what 4 which 4 _ask 3 _back 3
    seed 0 _brok 3 _broke 3 _down 3 _ente 3 _enter 3 _forg 3 _get 3 _know 3 _la 3 _lapt 3
    seed 0 _laptop 3 _may 3 _mi 3 _photogr 3 _somewhe 3 _stor 3 _store 3 _supp 3 _support 3
    seed 0 _typed 3 _webs 3 _website 3 _writ 3 _write 3 holdings 3 how 3 program 3 technical 3
    seed 0 type 3 _algu 2 _alguien 2 _backup 2 _bad 2 _bana 2 _banana 2 _burn 2 _burned 2 _coin 2
    seed 0 _coins 2 _does 2 _ever 2 _fami 2 _family 2 _forgot 2 _hide 2 _his 2 _ich 2 _into 2
    seed 0 _knows 2 _new 2 _of 2 _or 2 _photo 2 _pued 2 _roba 2 _see 2 _seedphr 2 _semi 2
    seed 0 _semilla 2 _somebod 2 _someone 2 _that 2 _they 2 _this 2 _was 2 _who 2 _wrot 2 _wrote 2
    seed 0 coins 2 custody 2 get 2 leave 2 minimum 2 or 2 record 2 save 2 scam 2 usage 2
    seed 0 validator 2 who 2 _abou 1 _about 1 _am 1 _an 1 _and 1 _app 1 _appl 1 _apple 1 _aske 1
    seed 0 _asked 1 _asks 1 _auf 1 _bala 1 _balance 1 _brau 1 _brot 1 _brother 1 _chea 1 _cheap 1
    seed 0 _clie 1 _client 1 _cust 1 _custome 1 _de 1 _dead 1 _deci 1 _devi 1 _dies 1 _dond 1
    seed 0 _donde 1 _du 1 _eine 1 _emai 1 _email 1 _es 1 _even 1 _file 1 _fine 1 _fix 1 _forget 1
    seed 0 _frie 1 _friend 1 _from 1 _give 1 _got 1 _guar 1 _guardo 1 _hago 1 _has 1 _help 1
    seed 0 _inhe 1 _inherit 1 _ist 1 _keys 1 _leak 1 _lega 1 _legal 1 _loos 1 _loose 1 _many 1
    seed 0 _mis 1 _moon 1 _needed 1 _needs 1 _node 1 _ocea 1 _ocean 1 _one 1 _pass 1 _perd 1
    seed 0 _prog 1 _program 1 _pueden 1 _puedo 1 _que 1 _recu 1 _recuper 1 _rest 1 _safe 1 _save 1
    seed 0 _saw 1 _scre 1 _shar 1 _si 1 _site 1 _staking 1 _tell 1 _than 1 _thank 1 _thei 1
    seed 0 _their 1 _tier 1 _too 1 _tool 1 _use 1 _vali 1 _validat 1 _veri 1 _verify 1 _wallets 1
    seed 0 _we 1 _were 1 _when 1 _wife 1 _without 1 _wo 1 _wort 1 _year 1 _you 1 biggerrate 1
    seed 0 choose 1 connect 1 fall 1 fixed 1 getin 1 howmuch 1 legal 1 not 1 one 1 predict 1
    seed 0 safe 1 when 1
    custody 89 custody 73 _my 50 stake 48 mine 44 _stak 39 _tao 32 tao 32 validator 29 _coin 28
    custody 0 _coins 28 _the 27 can 26 coins 25 _vali 24 _validat 22 _can 21 _stake 17 whatif 16
    custody 0 _i 15 _do 14 _staked 14 _who 13 _does 12 when 11 _when 10 _are 9 _dele 9 _delegat 9
    custody 0 who 9 _over 8 _cont 7 _control 7 _mein 7 _own 7 _stil 7 _still 7 _to 7 _hand 6
    custody 0 _has 6 _in 6 _mis 6 _staking 6 _away 5 _keys 5 _meine 5 _mine 5 _move 5 _some 5
    custody 0 _they 5 _wall 5 _wallet 5 _with 5 #exchange 4 _a 4 _der 4 _is 4 _it 4 _kann 4 _of 4
    custody 0 _or 4 _quie 4 _quien 4 _run 4 _somebod 4 _whil 4 _while 4 lock 4 move 4 or 4 _chea 3
    custody 0 _cheat 3 _die 3 _else 3 _exch 3 _exchang 3 _free 3 _freeze 3 _hold 3 _ich 3 _leav 3
    custody 0 _leave 3 _me 3 _mien 3 _mientra 3 _owne 3 _owner 3 _tien 3 _tiene 3 _wer 3
    custody 0 exchange 3 seizure 3 slash 3 technical 3 wallet 3 _acce 2 _access 2 _acco 2
    custody 0 _account 2 _an 2 _anyo 2 _anyone 2 _bloc 2 _coul 2 _could 2 _el 2 _en 2 _esta 2
    custody 0 _estan 2 _for 2 _fund 2 _funds 2 _give 2 _hago 2 _hands 2 _hat 2 _have 2 _holds 2
    custody 0 _if 2 _key 2 _los 2 _mean 2 _mir 2 _not 2 _pued 2 _puede 2 _sit 2 _spen 2 _stakers 2
    custody 0 _stea 2 _steal 2 _thei 2 _their 2 _validad 2 _wenn 2 _whos 2 _whose 2 _your 2
    custody 0 holdings 2 not 2 own 2 #amount 1 #tao 1 _afte 1 _after 1 _am 1 _appl 1 _apply 1
    custody 0 _at 1 _auf 1 _back 1 _bala 1 _balance 1 _be 1 _beco 1 _become 1 _bei 1 _blei 1
    custody 0 _bleiben 1 _block 1 _but 1 _by 1 _cart 1 _cartera 1 _char 1 _charge 1 _con 1 _cuan 1
    custody 0 _cuando 1 _cust 1 _custodi 1 _de 1 _disa 1 _disappe 1 _duri 1 _during 1 _einf 1
    custody 0 _einfach 1 _from 1 _gain 1 _gebe 1 _givi 1 _giving 1 _gove 1 _governm 1 _his 1
    custody 0 _holding 1 _its 1 _krak 1 _kraken 1 _lieg 1 _liegen 1 _lock 1 _lose 1 _meanwhi 1
    custody 0 _meiner 1 _mi 1 _mone 1 _monedas 1 _nehm 1 _nehmen 1 _noch 1 _non 1 _oder 1 _off 1
    custody 0 _once 1 _open 1 _openten 1 _out 1 _poss 1 _priv 1 _private 1 _qued 1 _refu 1 _rema 1
    custody 0 _remain 1 _righ 1 _rights 1 _sale 1 _sell 1 _sent 1 _sie 1 _sigu 1 _someone 1
    custody 0 _spend 1 _stay 1 _steh 1 _subn 1 _subnet 1 _take 1 _that 1 _them 1 _then 1 _toke 1
    custody 0 _tokens 1 _touc 1 _touch 1 _true 1 _unde 1 _under 1 _verf 1 _weg 1 _wher 1 _where 1
    custody 0 _will 1 _without 1 bittensor 1 connect 1 define 1 earn 1 fall 1 hack 1 handover 1
    custody 0 leave 1 mining 1 owner 1 paid 1 seed 1 some 1 subnet 1 tax 1 true 1
    hack 80 hack 68 whatif 49 _what 35 _if 34 _the 30 mine 28 #exchange 26 _my 23 _hack 20 _is 18
    hack 0 stake 18 _stak 17 _vali 15 validator 15 _goes 14 _validat 14 exchange 14 _exch 13
    hack 0 _exchang 13 _hacked 12 _tao 12 tao 12 _coin 11 _happ 9 _happens 9 _stake 9 _to 8
    hack 0 dereg 8 get 8 _bank 7 _bankrup 7 _bitt 7 _bittens 7 _gets 7 _insu 7 _into 7 bittensor 7
    hack 0 _brea 6 _chai 6 _chain 6 _coins 6 _comp 6 _down 6 _some 6 _staked 6 coins 6 halts 6
    hack 0 offline 6 what 6 _a 5 _coinbas 5 _i 5 _then 5 _wall 5 _wallet 5 _webs 5 _website 5
    hack 0 which 5 _are 4 _atta 4 _company 4 _hackers 4 _insured 4 _krak 4 _kraken 4 _serv 4
    hack 0 _server 4 _si 4 _when 4 fall 4 when 4 _abou 3 _about 3 _affe 3 _affecte 3 _am 3
    hack 0 _attacke 3 _bina 3 _binance 3 _breaks 3 _brok 3 _bug 3 _dies 3 _el 3 _get 3 _insuran 3
    hack 0 _it 3 _itse 3 _itself 3 _of 3 _or 3 _shut 3 _shuts 3 _stop 3 _stops 3 _supp 3
    hack 0 _suppose 3 _ther 3 _there 3 can 3 custody 3 elsewhere 3 lose 3 or 3 safe 3 _agai 2
    hack 0 _against 2 _an 2 _and 2 _breache 2 _broken 2 _bust 2 _clos 2 _coll 2 _collaps 2
    hack 0 _comprom 2 _coul 2 _could 2 _depo 2 _deposit 2 _did 2 _do 2 _drai 2 _drain 2 _foun 2
    hack 0 _foundat 2 _ftx 2 _gone 2 _hackean 2 _in 2 _netw 2 _network 2 _over 2 _overnig 2
    hack 0 _pasa 2 _que 2 _somebod 2 _someone 2 _somethi 2 _staking 2 _stea 2 _unde 2 _under 2
    hack 0 _was 2 _with 2 _wron 2 _wrong 2 _y 2 guarantee 2 large 2 leaked 2 where 2 #taofall 1
    hack 0 _al 1 _anyo 1 _anyone 1 _at 1 _attack 1 _behi 1 _behind 1 _bei 1 _bors 1 _borse 1
    hack 0 _break 1 _broke 1 _busi 1 _busines 1 _can 1 _case 1 _cont 1 _contrac 1 _cove 1
    hack 0 _covered 1 _dele 1 _delegat 1 _desa 1 _desapar 1 _die 1 _dond 1 _donde 1 _eine 1
    hack 0 _einem 1 _ever 1 _everyth 1 _expl 1 _fund 1 _funds 1 _geha 1 _geht 1 _got 1 _halt 1
    hack 0 _insi 1 _inside 1 _inso 1 _ist 1 _its 1 _keys 1 _like 1 _mach 1 _machine 1 _mein 1
    hack 0 _meine 1 _mis 1 _out 1 _pass 1 _passier 1 _pays 1 _peop 1 _people 1 _prot 1 _protect 1
    hack 0 _prov 1 _quie 1 _refu 1 _reme 1 _remembe 1 _robb 1 _robbed 1 _safe 1 _sind 1 _site 1
    hack 0 _smar 1 _smart 1 _so 1 _steal 1 _stol 1 _stolen 1 _subn 1 _subnet 1 _take 1 _taos 1
    hack 0 _taostat 1 _teng 1 _tengo 1 _that 1 _thro 1 _through 1 _validad 1 _vani 1 _vanishe 1
    hack 0 _we 1 _weg 1 _wenn 1 _whats 1 _wher 1 _where 1 _who 1 _whol 1 _whole 1 _wird 1 _work 1
    hack 0 _working 1 _yest 1 _yesterd 1 about 1 all 1 define 1 exact 1 expire 1 getin 1 own 1
    hack 0 save 1 scam 1 should 1 source 1 start 1 subnet 1 wallet 1
    validator-fails 78 validator 74 _vali 65 _validat 61 mine 54 offline 52 whatif 42 _my 32
    validator-fails 0 _the 28 _what 27 _if 18 _i 17 raises 17 _its 12 _take 11 _when 11 take 11
    validator-fails 0 when 11 _down 10 _me 10 _do 9 _is 9 _to 9 stake 9 _a 8 _does 8 _rais 8
    validator-fails 0 _stop 8 _offl 6 _offline 6 _raised 6 privacy 6 _stak 5 _up 5 lose 5 _comm 4
    validator-fails 0 _commiss 4 _dele 4 _delegat 4 _disa 4 _disappe 4 _earn 4 _for 4 _from 4
    validator-fails 0 _goes 4 _happ 4 _happens 4 _ist 4 _mein 4 _node 4 _now 4 _shut 4 _stake 4
    validator-fails 0 _stopped 4 _validad 4 _went 4 choose 4 what 4 which 4 #time 3 _bad 3 _cost 3
    validator-fails 0 _doub 3 _lost 3 _mi 3 _of 3 _on 3 _quit 3 _rewa 3 _rewards 3 _shuts 3
    validator-fails 0 _stil 3 _still 3 _tell 3 _vani 3 _was 3 _with 3 _work 3 _working 3 coins 3
    validator-fails 0 dereg 3 earn 3 hack 3 not 3 reward 3 rise 3 #change 2 #rate 2 #taken 2
    validator-fails 0 _anym 2 _anymore 2 _chan 2 _chos 2 _chose 2 _cons 2 _consequ 2 _dead 2
    validator-fails 0 _dies 2 _doubled 2 _earning 2 _fee 2 _get 2 _gone 2 _his 2 _it 2 _last 2
    validator-fails 0 _lose 2 _mone 2 _money 2 _noth 2 _nothing 2 _oper 2 _operato 2 _over 2
    validator-fails 0 _overnig 2 _pasa 2 _perm 2 _permit 2 _put 2 _que 2 _quits 2 _runn 2
    validator-fails 0 _running 2 _se 2 _seat 2 _si 2 _some 2 _stops 2 _suff 2 _suffer 2 _tao 2
    validator-fails 0 _telling 2 _that 2 _they 2 _top 2 _vanishe 2 _week 2 _wenn 2 _who 2 _will 2
    validator-fails 0 _without 2 cost 2 expire 2 fee 2 get 2 or 2 tao 2 #amount 1 #tao 1 _acti 1
    validator-fails 0 _afte 1 _after 1 _am 1 _and 1 _anyb 1 _anybody 1 _aufh 1 _away 1 _back 1
    validator-fails 0 _been 1 _behi 1 _behind 1 _bitt 1 _bittens 1 _can 1 _change 1 _changes 1
    validator-fails 0 _choo 1 _choose 1 _coin 1 _coins 1 _comi 1 _comisio 1 _cras 1 _crashes 1
    validator-fails 0 _cut 1 _day 1 _days 1 _de 1 _dejo 1 _der 1 _desc 1 _doubles 1 _downtim 1
    validator-fails 0 _drop 1 _dropped 1 _earns 1 _effe 1 _effect 1 _el 1 _fail 1 _func 1 _gebu 1
    validator-fails 0 _give 1 _good 1 _guy 1 _has 1 _hat 1 _hit 1 _in 1 _incr 1 _increas 1 _isnt 1
    validator-fails 0 _just 1 _la 1 _late 1 _list 1 _long 1 _longer 1 _loos 1 _loose 1 _loses 1
    validator-fails 0 _meinen 1 _miss 1 _mit 1 _nigh 1 _night 1 _no 1 _oder 1 _or 1 _out 1 _pass 1
    validator-fails 0 _passier 1 _pays 1 _peop 1 _people 1 _perc 1 _percent 1 _pick 1 _prot 1
    validator-fails 0 _protect 1 _raise 1 _redu 1 _reduce 1 _reti 1 _run 1 _sein 1 _shou 1
    validator-fails 0 _should 1 _someone 1 _somethi 1 _staked 1 _stea 1 _steak 1 _stuc 1 _stuck 1
    validator-fails 0 _subi 1 _subn 1 _subnet 1 _sudd 1 _suddenl 1 _supp 1 _suppose 1 _surv 1
    validator-fails 0 _survive 1 _ther 1 _there 1 _turn 1 _turned 1 _use 1 _vanish 1 _vers 1
    validator-fails 0 bittensor 1 can 1 elsewhere 1 guarantee 1 howmuch 1 lend 1 list 1 lock 1
    validator-fails 0 past 1 quote 1 rate 1 refusedorder 1 should 1 subnet 1 usage 1 who 1
    """
}
