/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 103 safe 100 stake 44 _stak 38 _is 33 mine 25 _staking 24 _what 24 _risk 23 _the 19 _i 18
    safe 0 which 16 _dang 14 define 13 _of 12 _root 12 root 12 should 12 what 12 _stake 11 _tao 11
    safe 0 tao 11 _are 10 _how 10 how 10 lose 10 _dangers 9 _ist 9 _shou 9 _should 9 _to 9 _with 9
    safe 0 _me 8 _my 8 _this 8 whatif 8 _a 7 _can 7 _catc 7 _catch 7 _it 7 _risky 7 _safe 7
    safe 0 _sich 7 _sicher 7 can 7 _dele 6 _delegat 6 _es 6 _go 6 _wron 6 _wrong 6 all 6 _any 5
    safe 0 _das 5 _know 5 _risks 5 _thin 5 coins 5 _abou 4 _about 4 _be 4 _coin 4 _coins 4 _coul 4
    safe 0 _could 4 _dangero 4 _hace 4 _hacer 4 _on 4 _que 4 _some 4 _ther 4 _there 4 _welc 4
    safe 0 _welche 4 _whats 4 _when 4 list 4 not 4 true 4 when 4 _anyt 3 _anythin 3 _at 3 _bad 3
    safe 0 _befo 3 _before 3 _down 3 _downsid 3 _give 3 _pric 3 _price 3 _ries 3 _riesgos 3
    safe 0 _risi 3 _risiken 3 _secu 3 _secure 3 _segu 3 _seguro 3 _somethi 3 _thing 3 _tien 3
    safe 0 _tiene 3 _und 3 _was 3 _wie 3 _without 3 price 3 validator 3 where 3 #subnet 2 _afra 2
    safe 0 _afraid 2 _all 2 _da 2 _ein 2 _en 2 _free 2 _ganz 2 _ganze 2 _gefa 2 _gefahre 2 _gibt 2
    safe 0 _happ 2 _happen 2 _hone 2 _honest 2 _ich 2 _if 2 _im 2 _in 2 _kann 2 _mein 2 _mied 2
    safe 0 _miedo 2 _mone 2 _money 2 _must 2 _or 2 _peli 2 _peligro 2 _scar 2 _scared 2 _slas 2
    safe 0 _slashin 2 _slee 2 _sleep 2 _staked 2 _subn 2 _subnet 2 _thinks 2 _well 2 _wher 2
    safe 0 _whol 2 _whole 2 _you 2 get 2 need 2 or 2 slash 2 sort 2 subnet 2 #amount 1 #tao 1
    safe 0 _actu 1 _actual 1 _algu 1 _am 1 _and 1 _arri 1 _as 1 _auf 1 _bank 1 _begi 1 _beginne 1
    safe 0 _beim 1 _bigg 1 _biggest 1 _bin 1 _by 1 _call 1 _cont 1 _contrac 1 _cual 1 _danger 1
    safe 0 _de 1 _debo 1 _deja 1 _dejar 1 _depo 1 _deposit 1 _der 1 _die 1 _do 1 _does 1 _doin 1
    safe 0 _doing 1 _draw 1 _drawbac 1 _eher 1 _el 1 _em 1 _esto 1 _expo 1 _exposed 1 _frie 1
    safe 0 _friends 1 _gehe 1 _habe 1 _have 1 _hay 1 _him 1 _hurt 1 _husb 1 _husband 1 _into 1
    safe 0 _its 1 _keep 1 _like 1 _likely 1 _list 1 _look 1 _los 1 _low 1 _mal 1 _meine 1 _mis 1
    safe 0 _nerv 1 _nervous 1 _nigh 1 _night 1 _no 1 _not 1 _oder 1 _over 1 _pass 1 _passier 1
    safe 0 _poss 1 _possibl 1 _prot 1 _protoco 1 _pued 1 _puede 1 _putt 1 _putting 1 _real 1
    safe 0 _really 1 _reti 1 _retirem 1 _righ 1 _right 1 _sali 1 _salir 1 _say 1 _schi 1 _schl 1
    safe 0 _schlimm 1 _shor 1 _short 1 _side 1 _sind 1 _smar 1 _smart 1 _so 1 _somewhe 1 _son 1
    safe 0 _spot 1 _staken 1 _tell 1 _that 1 _they 1 _trus 1 _trust 1 _up 1 _vors 1 _vorsich 1
    safe 0 _warn 1 _ways 1 _wenn 1 _where 1 _wheres 1 _whic 1 _which 1 _wife 1 _wise 1 _wo 1
    safe 0 _worr 1 _worry 1 _woul 1 _would 1 _y 1 about 1 earn 1 elsewhere 1 leaked 1 own 1
    safe 0 program 1 start 1
    lose 113 lose 108 can 58 mine 45 _i 33 _in 29 _tao 25 _with 25 tao 25 _can 23 #amount 22
    lose 0 _is 19 _the 19 #subnet 18 _what 18 stake 18 _my 17 _to 17 define 16 subnet 16 _a 15
    lose 0 _coul 14 _could 14 _lose 14 #tao 13 _of 13 _subn 12 coins 12 _loss 11 _subnet 11
    lose 0 _end 10 _how 10 _it 10 _poss 9 _possibl 9 _pued 9 _put 9 _than 9 _get 8 _go 8 _kann 8
    lose 0 _less 8 _mone 8 _money 8 _puedo 8 _stak 8 true 8 what 8 _chan 7 _chang 7 _ever 7
    lose 0 _root 7 _up 7 _wors 7 _worst 7 how 7 root 7 _ich 6 _losi 6 _losing 6 _stake 6 _that 6
    lose 0 all 6 _be 5 _gone 5 _me 5 _noth 5 _nothing 5 _perd 5 _perder 5 _whats 5 which 5
    lose 0 #change 4 #share 4 _am 4 _are 4 _back 4 _bigg 4 _biggest 4 _case 4 _everyth 4 _geld 4
    lose 0 _happ 4 _happen 4 _loos 4 _loose 4 _mein 4 _on 4 _out 4 _que 4 _shri 4 _shrink 4
    lose 0 _tota 4 _will 4 portion 4 #rate 3 _all 3 _at 3 _belo 3 _below 3 _coin 3 _coins 3 _con 3
    lose 0 _de 3 _does 3 _endi 3 _ending 3 _es 3 _from 3 _migh 3 _might 3 _much 3 _odds 3 _peop 3
    lose 0 _people 3 _prot 3 _protect 3 _risk 3 _sein 3 _sn 3 _star 3 _started 3 _total 3 _verl 3
    lose 0 _verlier 3 _weg 3 _zero 3 declining 3 fall 3 leave 3 less 3 rate 3 safe 3 #time 2
    lose 0 _alle 2 _alph 2 _alpha 2 _amou 2 _amount 2 _and 2 _bala 2 _balance 2 _dine 2 _dinero 2
    lose 0 _do 2 _en 2 _ende 2 _fewe 2 _fewer 2 _habe 2 _haben 2 _have 2 _leas 2 _least 2 _left 2
    lose 0 _like 2 _likely 2 _lo 2 _los 2 _meno 2 _menos 2 _more 2 _nada 2 _nega 2 _negativ 2
    lose 0 _prob 2 _probabi 2 _puse 2 _qued 2 _sin 2 _sind 2 _stop 2 _stoppin 2 _suff 2 _suffer 2
    lose 0 _vani 2 _vanish 2 _weni 2 _weniger 2 _year 2 alpha 2 get 2 howmuch 2 land 2 list 2
    lose 0 minimum 2 more 2 whatif 2 why 2 #taofall 1 #two 1 _able 1 _agai 1 _against 1 _ahor 1
    lose 0 _ahora 1 _alles 1 _als 1 _alwa 1 _always 1 _anfa 1 _anyb 1 _anybody 1 _anyt 1
    lose 0 _anythin 1 _bad 1 _beco 1 _become 1 _bei 1 _bitt 1 _bittens 1 _came 1 _cero 1 _come 1
    lose 0 _cual 1 _cuan 1 _cuanto 1 _dang 1 _danger 1 _dann 1 _das 1 _debt 1 _depo 1 _deposit 1
    lose 0 _der 1 _did 1 _down 1 _eat 1 _el 1 _esto 1 _even 1 _fall 1 _for 1 _frie 1 _friend 1
    lose 0 _ganz 1 _goes 1 _gonn 1 _gonna 1 _haci 1 _haciend 1 _half 1 _hatt 1 _hatte 1 _hay 1
    lose 0 _his 1 _if 1 _into 1 _ist 1 _jetz 1 _jetzt 1 _la 1 _larg 1 _largest 1 _lleg 1 _llegar 1
    lose 0 _lost 1 _may 1 _meine 1 _meto 1 _mi 1 _mine 1 _mis 1 _most 1 _now 1 _numb 1 _number 1
    lose 0 _only 1 _or 1 _orig 1 _origina 1 _over 1 _paid 1 _part 1 _parte 1 _perc 1 _percent 1
    lose 0 _pier 1 _poor 1 _por 1 _posi 1 _prin 1 _princip 1 _puede 1 _quedo 1 _read 1 _red 1
    lose 0 _righ 1 _right 1 _risky 1 _schl 1 _schlimm 1 _see 1 _some 1 _somebod 1 _staker 1
    lose 0 _staking 1 _subnets 1 _subr 1 _subred 1 _term 1 _termina 1 _ther 1 _there 1 _this 1
    lose 0 _todo 1 _too 1 _una 1 _und 1 _valu 1 _value 1 _was 1 _when 1 _whol 1 _whole 1 _why 1
    lose 0 _wie 1 _wipe 1 _wron 1 _wrong 1 _y 1 bittensor 1 cost 1 dereg 1 earn 1 expire 1 hack 1
    lose 0 holdings 1 large 1 mining 1 not 1 nothing 1 now 1 one 1 or 1 own 1 price 1 program 1
    lose 0 sofar 1 start 1 when 1
    slashing 58 slash 55 stake 27 validator 27 _stak 21 _vali 21 mine 21 _validat 20 _stake 18
    slashing 0 whatif 17 _a 13 _my 13 _is 12 _slas 12 _the 12 can 12 cost 11 _can 10 _get 10
    slashing 0 _pena 10 _puni 10 _when 10 _for 9 _of 9 when 9 _do 8 get 8 _burn 7 _does 7 _if 7
    slashing 0 _me 7 _part 7 same 7 _bad 6 _chea 6 _cheats 6 _dele 6 _i 6 _on 6 _ther 6 _there 6
    slashing 0 _are 5 _as 5 _be 5 _burned 5 _node 5 _penalty 5 _punishe 5 _slashed 5 _slashin 5
    slashing 0 _take 5 offline 5 otherchain 5 _delegat 4 _fine 4 _like 4 _misb 4 _misbeha 4
    slashing 0 _punishm 4 _away 3 _bitt 3 _bittens 3 _chai 3 _chain 3 _coin 3 _coins 3 _cosm 3
    slashing 0 _cosmos 3 _cut 3 _down 3 _downtim 3 _fined 3 _it 3 _offl 3 _offline 3 _penalti 3
    slashing 0 _stakers 3 _stra 3 _taken 3 _tao 3 _they 3 bittensor 3 some 3 tao 3 #change 2
    slashing 0 _any 2 _beha 2 _behavio 2 _bei 2 _conf 2 _confisc 2 _der 2 _doub 2 _double 2 _el 2
    slashing 0 _es 2 _ethe 2 _ethereu 2 _gibt 2 _hay 2 _here 2 _in 2 _pued 2 _pueden 2 _quit 2
    slashing 0 _quitar 2 _sign 2 _signs 2 _slash 2 _strafe 2 _wenn 2 _will 2 _wird 2 coins 2
    slashing 0 lose 2 privacy 2 seizure 2 take 2 #amount 1 #rate 1 #tao 1 _als 1 _and 1 _aqui 1
    slashing 0 _best 1 _betr 1 _cost 1 _del 1 _des 1 _eing 1 _eth 1 _exis 1 _fehl 1 _fur 1 _goes 1
    slashing 0 _got 1 _have 1 _hit 1 _ich 1 _lazy 1 _mein 1 _mir 1 _mist 1 _nomi 1 _nominat 1
    slashing 0 _oper 1 _operato 1 _or 1 _othe 1 _other 1 _para 1 _parte 1 _pay 1 _penaliz 1
    slashing 0 _perc 1 _percent 1 _polk 1 _polkado 1 _por 1 _prot 1 _protoco 1 _que 1 _risk 1
    slashing 0 _same 1 _that 1 _thei 1 _their 1 _this 1 _to 1 _toke 1 _tokens 1 _too 1 _validad 1
    slashing 0 _verl 1 _verlier 1 _werd 1 _werden 1 _what 1 _wron 1 _wrong 1 _y 1 _you 1
    slashing 0 consensus 1 leave 1 othercoin 1 predict 1 rate 1 safe 1 scam 1
    locked 107 lock 98 _i 38 mine 38 _is 29 _a 23 _for 20 _stak 20 leave 20 stake 20 can 17 _my 15
    locked 0 _can 14 _peri 14 _staking 14 _ther 14 _there 14 _tao 13 coins 13 tao 13 _lock 12
    locked 0 _period 12 _time 12 _am 11 _coin 11 _coins 11 _long 10 _the 10 _to 10 _do 9 or 9
    locked 0 _any 8 _on 8 _or 8 howlong 8 #time 7 _have 7 _up 7 _what 7 _when 7 need 7 _are 6
    locked 0 _comm 6 _does 6 _how 6 _ich 6 _it 6 _like 6 _locked 6 _tied 6 _wheneve 6 define 6
    locked 0 own 6 whatif 6 _at 5 _bloq 5 _commit 5 _conv 5 _convict 5 _fixe 5 _fixed 5 _flex 5
    locked 0 _flexibl 5 _free 5 _mein 5 _mone 5 _money 5 _out 5 _stuc 5 _stuck 5 _acce 4 _an 4
    locked 0 _bonu 4 _bonus 4 _cuan 4 _day 4 _get 4 _in 4 _longer 4 _mini 4 _pued 4 _puedo 4
    locked 0 _term 4 _unst 4 _unstake 4 _wait 4 #amount 3 #tao 3 _access 3 _befo 3 _before 3
    locked 0 _bloquea 3 _cuando 3 _days 3 _froz 3 _frozen 3 _if 3 _jede 3 _jederze 3 _mean 3
    locked 0 _minimum 3 _must 3 _need 3 _pull 3 _quie 3 _quiera 3 _root 3 _some 3 _stake 3
    locked 0 _staked 3 _stay 3 _unbo 3 _unbondi 3 _want 3 _whil 3 _while 3 fixed 3 otherchain 3
    locked 0 root 3 same 3 usage 3 _afte 2 _after 2 _anyt 2 _anytime 2 _bloqueo 2 _boun 2 _bound 2
    locked 0 _cash 2 _cool 2 _cooldow 2 _cosm 2 _cosmos 2 _de 2 _die 2 _eine 2 _geld 2 _gesp 2
    locked 0 _gesperr 2 _hay 2 _kann 2 _komm 2 _komme 2 _leav 2 _leave 2 _lieg 2 _meine 2 _mi 2
    locked 0 _mis 2 _mome 2 _mont 2 _muss 2 _noti 2 _notice 2 _of 2 _once 2 _one 2 _periodo 2
    locked 0 _qued 2 _sali 2 _salir 2 _sind 2 _somethi 2 _take 2 _that 2 _waiting 2 _with 2
    locked 0 _word 2 custody 2 paymore 2 scam 2 _able 1 _adva 1 _all 1 _avai 1 _availab 1 _back 1
    locked 0 _bei 1 _bloc 1 _block 1 _bond 1 _brau 1 _brauche 1 _by 1 _cant 1 _cert 1 _certain 1
    locked 0 _como 1 _cual 1 _cuanto 1 _deja 1 _dejarlo 1 _dine 1 _dinero 1 _down 1 _earn 1
    locked 0 _earning 1 _en 1 _es 1 _esta 1 _estan 1 _exit 1 _fest 1 _freeze 1 _fris 1 _fund 1
    locked 0 _funds 1 _gibt 1 _here 1 _high 1 _higher 1 _hold 1 _holding 1 _lang 1 _lange 1
    locked 0 _lass 1 _lassen 1 _liegen 1 _liegt 1 _may 1 _mine 1 _minimo 1 _moment 1 _momento 1
    locked 0 _month 1 _months 1 _more 1 _next 1 _nigh 1 _night 1 _now 1 _numb 1 _number 1 _o 1
    locked 0 _pay 1 _plea 1 _please 1 _plug 1 _polk 1 _polkado 1 _prob 1 _problem 1 _que 1
    locked 0 _queda 1 _quit 1 _rate 1 _raus 1 _reti 1 _retirar 1 _rule 1 _rules 1 _saca 1 _sacar 1
    locked 0 _sie 1 _sund 1 _sunday 1 _tell 1 _teng 1 _tengo 1 _them 1 _they 1 _this 1 _tie 1
    locked 0 _tiem 1 _tiempo 1 _times 1 _tomo 1 _tomorro 1 _un 1 _week 1 _wenn 1 _whats 1 _wher 1
    locked 0 _where 1 _wie 1 _wind 1 _windows 1 _withdra 1 _x 1 _year 1 _zuru 1 _zuruckh 1 all 1
    locked 0 anytime 1 biggerrate 1 connect 1 earn 1 fall 1 get 1 how 1 minimum 1 mining 1 more 1
    locked 0 now 1 paid 1 rate 1 some 1 what 1 when 1 where 1
    scam 98 scam 89 _a 50 mine 28 _to 27 _is 25 _my 25 _tao 25 tao 25 stake 22 _stak 21 _i 17
    scam 0 _me 15 _staking 15 _this 15 quote 14 _some 13 asks 13 _on 12 true 12 _tele 11
    scam 0 _telegra 11 _frau 10 _how 10 _supp 10 _support 10 _want 10 _for 9 _fraud 9 _site 9
    scam 0 how 9 _doub 8 _it 8 _real 8 _someone 8 _wants 8 bittensor 8 seed 8 _bitt 7 _bittens 7
    scam 0 not 7 _do 6 _double 6 _fake 6 _from 6 _offe 6 _wall 6 _wallet 6 _with 6 _be 5 _legi 5
    scam 0 _legit 5 _ponz 5 _ponzi 5 _prom 5 _promise 5 _scam 5 _the 5 get 5 _abou 4 _about 4
    scam 0 _aird 4 _airdrop 4 _an 4 _asks 4 _disc 4 _discord 4 _got 4 _isnt 4 _of 4 _pyra 4
    scam 0 _pyramid 4 _reco 4 _says 4 _sche 4 _scheme 4 _send 4 _somebod 4 _stake 4 _that 4
    scam 0 _they 4 _webs 4 _website 4 _word 4 _words 4 program 4 report 4 wallet 4 #rate 3 _call 3
    scam 0 _can 3 _day 3 _emai 3 _email 3 _es 3 _firs 3 _first 3 _guy 3 _he 3 _in 3 _offers 3
    scam 0 _recogni 3 _rewa 3 _tell 3 _thin 3 _veri 3 connect 3 grown 3 one 3 reward 3 subnet 3
    scam 0 whatif 3 #amount 2 #subnet 2 #tao 2 _acti 2 _activat 2 _admi 2 _admin 2 _and 2 _aski 2
    scam 0 _asking 2 _betr 2 _betrug 2 _bonu 2 _bonus 2 _conn 2 _connect 2 _coul 2 _could 2 _das 2
    scam 0 _depo 2 _deposit 2 _dm 2 _does 2 _esta 2 _estafa 2 _get 2 _good 2 _guar 2 _guarant 2
    scam 0 _have 2 _help 2 _her 2 _hotl 2 _hotline 2 _if 2 _infl 2 _ist 2 _just 2 _know 2 _like 2
    scam 0 _link 2 _mone 2 _money 2 _must 2 _no 2 _offered 2 _onli 2 _online 2 _or 2 _page 2
    scam 0 _payi 2 _paying 2 _phra 2 _phrase 2 _plat 2 _platfor 2 _repo 2 _report 2 _rewards 2
    scam 0 _rug 2 _shou 2 _should 2 _sites 2 _subn 2 _subnet 2 _thing 2 _too 2 _trus 2 _trust 2
    scam 0 _una 2 _verify 2 _whol 2 _whole 2 _will 2 _withdra 2 all 2 can 2 coins 2 dereg 2 fall 2
    scam 0 first 2 guarantee 2 help 2 safe 2 source 2 technical 2 #change 1 #time 1 _acce 1
    scam 0 _access 1 _acco 1 _account 1 _algu 1 _alguien 1 _answ 1 _answer 1 _arou 1 _around 1
    scam 0 _arti 1 _aske 1 _asked 1 _auf 1 _ayud 1 _befo 1 _before 1 _beim 1 _by 1 _called 1
    scam 0 _cant 1 _chut 1 _chutes 1 _clic 1 _click 1 _come 1 _como 1 _con 1 _cust 1 _custome 1
    scam 0 _dele 1 _deleted 1 _doubles 1 _eine 1 _ente 1 _enter 1 _erke 1 _erkenne 1 _escr 1
    scam 0 _escribi 1 _fall 1 _fals 1 _falsche 1 _fee 1 _fish 1 _fishy 1 _fix 1 _gets 1 _him 1
    scam 0 _his 1 _ich 1 _inflati 1 _inve 1 _its 1 _jema 1 _jemand 1 _look 1 _looks 1 _lost 1
    scam 0 _mir 1 _miss 1 _missing 1 _mnem 1 _mnemoni 1 _more 1 _neph 1 _nephew 1 _new 1 _nice 1
    scam 0 _norm 1 _normal 1 _not 1 _now 1 _numb 1 _number 1 _off 1 _offer 1 _old 1 _one 1 _ones 1
    scam 0 _open 1 _openten 1 _paid 1 _para 1 _pay 1 _peop 1 _people 1 _pers 1 _person 1 _phon 1
    scam 0 _phone 1 _pool 1 _por 1 _pull 1 _put 1 _que 1 _rece 1 _receive 1 _recover 1 _remo 1
    scam 0 _reward 1 _righ 1 _right 1 _risk 1 _safe 1 _same 1 _say 1 _se 1 _seed 1 _seit 1 _show 1
    scam 0 _shows 1 _sign 1 _sn 1 _somethi 1 _soun 1 _sounds 1 _staken 1 _stakers 1 _stra 1
    scam 0 _strange 1 _sure 1 _swin 1 _ther 1 _there 1 _think 1 _toke 1 _token 1 _trip 1 _triple 1
    scam 0 _true 1 _un 1 _unlo 1 _unlock 1 _vali 1 _validat 1 _via 1 _week 1 _what 1 _wher 1
    scam 0 _where 1 _who 1 _wora 1 _woran 1 _woul 1 _would 1 _wrot 1 _wrote 1 _your 1 _youre 1
    scam 0 choose 1 elsewhere 1 fee 1 fixed 1 getin 1 hack 1 inflation 1 leaked 1 leave 1 lose 1
    scam 0 move 1 need 1 nothing 1 or 1 paid 1 paymore 1 pool 1 rate 1 rise 1 same 1 should 1
    scam 0 show 1 usage 1 what 1 where 1 which 1 who 1 why 1
    seed 101 seed 83 _my 69 mine 62 _i 37 _word 30 _words 29 _the 23 _phra 22 _phrase 22 _seed 20
    seed 0 _is 19 _what 19 leaked 19 whatif 16 _to 15 _a 13 keep 13 _lost 12 _mnem 12 _mnemoni 12
    seed 0 can 12 _do 11 _reco 11 _recover 11 lostdevice 11 where 11 _in 10 _if 9 _stak 9 _wher 9
    seed 0 _where 9 lose 9 stake 9 _it 8 _stake 8 _can 7 _for 7 _fras 7 _frase 7 _keep 7 _phon 7
    seed 0 _phone 7 _shou 7 _should 7 _some 7 _type 7 _with 7 should 7 asks 6 seedsaid 6 _happ 5
    seed 0 _happens 5 _here 5 _need 5 _now 5 _pape 5 _paper 5 _wall 5 _wallet 5 elsewhere 5 need 5
    seed 0 privacy 5 report 5 wallet 5 _are 4 _clou 4 _cloud 4 _gone 4 _how 4 _key 4 _me 4 _mein 4
    seed 0 _meine 4 _ok 4 _phot 4 _priv 4 _private 4 _secr 4 _secret 4 _want 4 _wants 4 define 4
    seed 0 what 4 which 4 _ask 3 _back 3 _brok 3 _broke 3 _die 3 _ente 3 _enter 3 _forg 3 _get 3
    seed 0 _know 3 _la 3 _lapt 3 _laptop 3 _may 3 _mi 3 _on 3 _photogr 3 _somewhe 3 _stor 3
    seed 0 _store 3 _supp 3 _support 3 _typed 3 _webs 3 _website 3 holdings 3 how 3 program 3
    seed 0 technical 3 type 3 _algu 2 _alguien 2 _backup 2 _bad 2 _bana 2 _banana 2 _coin 2
    seed 0 _coins 2 _does 2 _down 2 _ever 2 _fami 2 _family 2 _forgot 2 _hide 2 _his 2 _ich 2
    seed 0 _into 2 _knows 2 _new 2 _of 2 _pued 2 _roba 2 _see 2 _seedphr 2 _semi 2 _semilla 2
    seed 0 _somebod 2 _someone 2 _tao 2 _that 2 _they 2 _this 2 _was 2 _who 2 _writ 2 _write 2
    seed 0 _wrot 2 _wrote 2 coins 2 custody 2 get 2 leave 2 minimum 2 save 2 scam 2 tao 2 usage 2
    seed 0 validator 2 who 2 _abou 1 _about 1 _am 1 _an 1 _and 1 _app 1 _appl 1 _apple 1 _aske 1
    seed 0 _asked 1 _asks 1 _auf 1 _bala 1 _balance 1 _brau 1 _brot 1 _brother 1 _burn 1 _burned 1
    seed 0 _chea 1 _cheap 1 _clie 1 _client 1 _cust 1 _custome 1 _de 1 _dead 1 _deci 1 _devi 1
    seed 0 _dies 1 _dond 1 _donde 1 _du 1 _eine 1 _emai 1 _email 1 _es 1 _even 1 _file 1 _fine 1
    seed 0 _fix 1 _forget 1 _frie 1 _friend 1 _from 1 _give 1 _got 1 _guar 1 _guardo 1 _hago 1
    seed 0 _has 1 _help 1 _inhe 1 _inherit 1 _ist 1 _keys 1 _leak 1 _lega 1 _legal 1 _loos 1
    seed 0 _loose 1 _many 1 _mis 1 _moon 1 _needed 1 _needs 1 _node 1 _ocea 1 _ocean 1 _or 1
    seed 0 _pass 1 _perd 1 _prog 1 _program 1 _pueden 1 _puedo 1 _que 1 _recu 1 _recuper 1 _rest 1
    seed 0 _safe 1 _save 1 _saw 1 _scre 1 _shar 1 _si 1 _site 1 _staking 1 _tell 1 _than 1
    seed 0 _thank 1 _thei 1 _their 1 _tier 1 _too 1 _tool 1 _vali 1 _validat 1 _veri 1 _verify 1
    seed 0 _we 1 _were 1 _when 1 _wife 1 _without 1 _wo 1 _wort 1 _year 1 _you 1 biggerrate 1
    seed 0 choose 1 connect 1 fall 1 fixed 1 getin 1 howmuch 1 legal 1 not 1 or 1 predict 1
    seed 0 record 1 safe 1 when 1
    custody 86 custody 72 _my 48 stake 47 mine 42 _stak 38 _tao 32 tao 32 validator 29 _coin 27
    custody 0 _coins 27 _the 26 can 26 _vali 24 coins 24 _validat 22 _can 21 _stake 16 whatif 16
    custody 0 _i 14 _staked 14 _do 13 _who 12 _does 11 when 11 _when 10 _are 9 _dele 9 _delegat 9
    custody 0 who 8 _mein 7 _over 7 _own 7 _stil 7 _still 7 _to 7 _cont 6 _control 6 _in 6 _mis 6
    custody 0 _staking 6 _away 5 _hand 5 _has 5 _meine 5 _mine 5 _move 5 _some 5 _they 5 _wall 5
    custody 0 _wallet 5 _with 5 #exchange 4 _a 4 _der 4 _is 4 _it 4 _kann 4 _keys 4 _of 4 _or 4
    custody 0 _quie 4 _quien 4 _run 4 _somebod 4 _whil 4 _while 4 lock 4 move 4 or 4 _chea 3
    custody 0 _cheat 3 _die 3 _else 3 _exch 3 _exchang 3 _free 3 _freeze 3 _hold 3 _ich 3 _leav 3
    custody 0 _leave 3 _me 3 _mien 3 _mientra 3 _owne 3 _owner 3 _tien 3 _tiene 3 _wer 3
    custody 0 exchange 3 seizure 3 slash 3 technical 3 wallet 3 _acce 2 _access 2 _acco 2
    custody 0 _account 2 _an 2 _anyo 2 _anyone 2 _bloc 2 _coul 2 _could 2 _el 2 _en 2 _esta 2
    custody 0 _estan 2 _for 2 _fund 2 _funds 2 _give 2 _hago 2 _hands 2 _hat 2 _have 2 _holds 2
    custody 0 _if 2 _key 2 _los 2 _mir 2 _not 2 _pued 2 _puede 2 _sit 2 _spen 2 _stakers 2 _stea 2
    custody 0 _steal 2 _thei 2 _their 2 _validad 2 _wenn 2 _whos 2 _whose 2 _your 2 holdings 2
    custody 0 not 2 own 2 #amount 1 #tao 1 _afte 1 _after 1 _am 1 _appl 1 _apply 1 _at 1 _auf 1
    custody 0 _back 1 _bala 1 _balance 1 _be 1 _beco 1 _become 1 _bei 1 _blei 1 _bleiben 1
    custody 0 _block 1 _but 1 _by 1 _cart 1 _cartera 1 _char 1 _charge 1 _con 1 _cuan 1 _cuando 1
    custody 0 _cust 1 _custodi 1 _de 1 _disa 1 _disappe 1 _duri 1 _during 1 _einf 1 _einfach 1
    custody 0 _from 1 _gain 1 _gebe 1 _givi 1 _giving 1 _gove 1 _governm 1 _his 1 _holding 1
    custody 0 _its 1 _krak 1 _kraken 1 _lieg 1 _liegen 1 _lock 1 _lose 1 _mean 1 _meiner 1 _mi 1
    custody 0 _mone 1 _monedas 1 _nehm 1 _nehmen 1 _noch 1 _oder 1 _off 1 _once 1 _out 1 _poss 1
    custody 0 _priv 1 _private 1 _qued 1 _refu 1 _rema 1 _remain 1 _righ 1 _rights 1 _sale 1
    custody 0 _sell 1 _sent 1 _sie 1 _sigu 1 _someone 1 _spend 1 _stay 1 _steh 1 _subn 1 _subnet 1
    custody 0 _take 1 _that 1 _them 1 _then 1 _toke 1 _tokens 1 _touc 1 _touch 1 _true 1 _unde 1
    custody 0 _under 1 _verf 1 _weg 1 _wher 1 _where 1 _will 1 _without 1 connect 1 define 1
    custody 0 earn 1 fall 1 hack 1 handover 1 leave 1 mining 1 owner 1 paid 1 seed 1 some 1
    custody 0 subnet 1 tax 1 true 1
    hack 76 hack 65 whatif 47 _what 33 _if 32 _the 29 mine 28 #exchange 25 _my 23 _hack 19 _is 18
    hack 0 stake 18 _stak 17 _vali 14 validator 14 _goes 13 _validat 13 exchange 13 _exch 12
    hack 0 _exchang 12 _tao 12 tao 12 _coin 11 _hacked 11 _stake 9 _happ 8 _happens 8 _to 8
    hack 0 dereg 8 _bank 7 _bankrup 7 _gets 7 _insu 7 get 7 _bitt 6 _bittens 6 _chai 6 _chain 6
    hack 0 _coins 6 _comp 6 _down 6 _into 6 _staked 6 bittensor 6 coins 6 offline 6 what 6 _a 5
    hack 0 _brea 5 _coinbas 5 _i 5 _some 5 _then 5 _wall 5 _wallet 5 _webs 5 _website 5 halts 5
    hack 0 which 5 _are 4 _atta 4 _company 4 _hackers 4 _insured 4 _krak 4 _kraken 4 _serv 4
    hack 0 _server 4 _si 4 _when 4 fall 4 when 4 _abou 3 _about 3 _affe 3 _affecte 3 _am 3
    hack 0 _attacke 3 _bina 3 _binance 3 _brok 3 _bug 3 _dies 3 _el 3 _insuran 3 _it 3 _itse 3
    hack 0 _itself 3 _of 3 _or 3 _shut 3 _shuts 3 _supp 3 _suppose 3 _ther 3 _there 3 can 3
    hack 0 custody 3 elsewhere 3 lose 3 or 3 safe 3 _agai 2 _against 2 _an 2 _and 2 _breache 2
    hack 0 _breaks 2 _broken 2 _clos 2 _coll 2 _collaps 2 _comprom 2 _coul 2 _could 2 _depo 2
    hack 0 _deposit 2 _do 2 _drai 2 _drain 2 _foun 2 _foundat 2 _ftx 2 _get 2 _gone 2 _hackean 2
    hack 0 _in 2 _netw 2 _network 2 _over 2 _overnig 2 _pasa 2 _que 2 _somebod 2 _somethi 2
    hack 0 _staking 2 _stea 2 _stop 2 _stops 2 _unde 2 _under 2 _was 2 _with 2 _wron 2 _wrong 2
    hack 0 _y 2 guarantee 2 large 2 leaked 2 where 2 #taofall 1 _al 1 _at 1 _attack 1 _behi 1
    hack 0 _behind 1 _bei 1 _bors 1 _borse 1 _break 1 _broke 1 _busi 1 _busines 1 _can 1 _case 1
    hack 0 _cont 1 _contrac 1 _cove 1 _covered 1 _dele 1 _delegat 1 _desa 1 _desapar 1 _did 1
    hack 0 _die 1 _dond 1 _donde 1 _eine 1 _einem 1 _ever 1 _everyth 1 _expl 1 _fund 1 _funds 1
    hack 0 _geha 1 _geht 1 _got 1 _halt 1 _insi 1 _inside 1 _inso 1 _ist 1 _its 1 _keys 1 _like 1
    hack 0 _mach 1 _machine 1 _mein 1 _meine 1 _mis 1 _out 1 _pass 1 _passier 1 _pays 1 _peop 1
    hack 0 _people 1 _prot 1 _protect 1 _prov 1 _quie 1 _refu 1 _reme 1 _remembe 1 _robb 1
    hack 0 _robbed 1 _safe 1 _sind 1 _site 1 _smar 1 _smart 1 _so 1 _someone 1 _steal 1 _subn 1
    hack 0 _subnet 1 _take 1 _taos 1 _taostat 1 _teng 1 _tengo 1 _that 1 _thro 1 _through 1
    hack 0 _validad 1 _vani 1 _vanishe 1 _we 1 _weg 1 _wenn 1 _whats 1 _wher 1 _where 1 _who 1
    hack 0 _whol 1 _whole 1 _wird 1 _work 1 _working 1 _yest 1 _yesterd 1 about 1 all 1 define 1
    hack 0 exact 1 expire 1 getin 1 own 1 save 1 scam 1 should 1 source 1 start 1 subnet 1
    hack 0 wallet 1
    validator-fails 74 validator 70 _vali 61 _validat 57 mine 51 offline 50 whatif 40 _my 30
    validator-fails 0 _the 28 _what 26 raises 17 _if 16 _i 15 _its 12 _take 11 _when 11 take 11
    validator-fails 0 when 11 _down 10 _me 10 _is 9 _to 9 stake 9 _do 8 _does 8 _rais 8 _a 7
    validator-fails 0 _stop 7 _raised 6 _offl 5 _offline 5 _stak 5 _up 5 privacy 5 _comm 4
    validator-fails 0 _commiss 4 _dele 4 _delegat 4 _disa 4 _disappe 4 _earn 4 _for 4 _from 4
    validator-fails 0 _happ 4 _happens 4 _ist 4 _mein 4 _node 4 _now 4 _shut 4 _stake 4 _validad 4
    validator-fails 0 _went 4 lose 4 what 4 which 4 #change 3 #time 3 _cost 3 _doub 3 _goes 3
    validator-fails 0 _lost 3 _mi 3 _of 3 _on 3 _quit 3 _rewa 3 _rewards 3 _shuts 3 _stil 3
    validator-fails 0 _still 3 _stopped 3 _tell 3 _was 3 _with 3 _work 3 _working 3 choose 3
    validator-fails 0 coins 3 dereg 3 earn 3 hack 3 not 3 reward 3 rise 3 _anym 2 _anymore 2
    validator-fails 0 _bad 2 _chan 2 _chos 2 _chose 2 _cons 2 _consequ 2 _dead 2 _dies 2
    validator-fails 0 _doubled 2 _earning 2 _fee 2 _get 2 _gone 2 _his 2 _it 2 _lose 2 _mone 2
    validator-fails 0 _money 2 _noth 2 _nothing 2 _oper 2 _operato 2 _over 2 _overnig 2 _pasa 2
    validator-fails 0 _perm 2 _permit 2 _put 2 _que 2 _quits 2 _runn 2 _running 2 _se 2 _seat 2
    validator-fails 0 _si 2 _some 2 _stops 2 _suff 2 _suffer 2 _tao 2 _telling 2 _that 2 _they 2
    validator-fails 0 _top 2 _vani 2 _wenn 2 _who 2 _will 2 _without 2 cost 2 expire 2 fee 2 get 2
    validator-fails 0 or 2 tao 2 #amount 1 #rate 1 #taken 1 #tao 1 _acti 1 _afte 1 _after 1 _am 1
    validator-fails 0 _and 1 _anyb 1 _anybody 1 _aufh 1 _away 1 _back 1 _been 1 _behi 1 _behind 1
    validator-fails 0 _bitt 1 _bittens 1 _can 1 _change 1 _changes 1 _coin 1 _coins 1 _comi 1
    validator-fails 0 _comisio 1 _cras 1 _crashes 1 _cut 1 _day 1 _days 1 _de 1 _dejo 1 _der 1
    validator-fails 0 _desc 1 _doubles 1 _downtim 1 _drop 1 _dropped 1 _earns 1 _effe 1 _effect 1
    validator-fails 0 _el 1 _fail 1 _func 1 _gebu 1 _give 1 _good 1 _guy 1 _has 1 _hat 1 _hit 1
    validator-fails 0 _in 1 _incr 1 _increas 1 _isnt 1 _just 1 _la 1 _last 1 _late 1 _list 1
    validator-fails 0 _long 1 _longer 1 _loses 1 _meinen 1 _miss 1 _mit 1 _nigh 1 _night 1 _no 1
    validator-fails 0 _oder 1 _or 1 _out 1 _pass 1 _passier 1 _pays 1 _peop 1 _people 1 _perc 1
    validator-fails 0 _percent 1 _pick 1 _prot 1 _protect 1 _raise 1 _redu 1 _reduce 1 _reti 1
    validator-fails 0 _run 1 _sein 1 _shou 1 _should 1 _someone 1 _somethi 1 _staked 1 _stuc 1
    validator-fails 0 _stuck 1 _subi 1 _subn 1 _subnet 1 _sudd 1 _suddenl 1 _supp 1 _suppose 1
    validator-fails 0 _surv 1 _survive 1 _ther 1 _there 1 _turn 1 _turned 1 _use 1 _vanish 1
    validator-fails 0 _vanishe 1 _vers 1 _week 1 bittensor 1 can 1 guarantee 1 howmuch 1 lend 1
    validator-fails 0 list 1 lock 1 quote 1 rate 1 refusedorder 1 should 1 subnet 1 usage 1 who 1
    """
}
