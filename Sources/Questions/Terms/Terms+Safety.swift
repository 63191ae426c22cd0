/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 83 safe 81 stake 40 _stak 34 _is 24 mine 22 _staking 21 _what 19 _i 17 _risk 17 which 15
    safe 0 _the 14 _dang 12 what 12 should 11 _of 10 _stake 10 _tao 10 define 10 tao 10 _are 9
    safe 0 _how 9 _dangers 8 _me 8 _shou 8 _should 8 _this 8 _to 8 how 8 _can 7 _my 7 can 7 _a 6
    safe 0 _dele 6 _delegat 6 _go 6 _ist 6 _risky 6 _safe 6 _wron 6 _wrong 6 all 6 whatif 6 _es 5
    safe 0 _it 5 _know 5 _risks 5 _sich 5 _sicher 5 _thin 5 _with 5 list 5 _any 4 _coul 4 _could 4
    safe 0 _das 4 _que 4 _root 4 _welc 4 _welche 4 coins 4 root 4 true 4 _abou 3 _about 3 _bad 3
    safe 0 _be 3 _befo 3 _before 3 _coin 3 _coins 3 _dangero 3 _down 3 _downsid 3 _give 3 _hace 3
    safe 0 _hacer 3 _risi 3 _risiken 3 _secu 3 _secure 3 _some 3 _somethi 3 _ther 3 _there 3
    safe 0 _thing 3 _tien 3 _tiene 3 _und 3 _was 3 _whats 3 _when 3 validator 3 when 3 _afra 2
    safe 0 _afraid 2 _all 2 _anyt 2 _anythin 2 _catc 2 _catch 2 _da 2 _ein 2 _en 2 _ganz 2
    safe 0 _ganze 2 _gefa 2 _gefahre 2 _gibt 2 _happ 2 _happen 2 _hone 2 _honest 2 _ich 2 _if 2
    safe 0 _in 2 _kann 2 _mied 2 _miedo 2 _mone 2 _money 2 _on 2 _or 2 _peli 2 _peligro 2 _ries 2
    safe 0 _riesgos 2 _segu 2 _seguro 2 _slee 2 _sleep 2 _staked 2 _thinks 2 _well 2 _whol 2
    safe 0 _whole 2 _wie 2 get 2 or 2 sort 2 #amount 1 #subnet 1 #tao 1 _actu 1 _actual 1 _algu 1
    safe 0 _am 1 _and 1 _arri 1 _as 1 _at 1 _bank 1 _begi 1 _beginne 1 _beim 1 _bigg 1 _biggest 1
    safe 0 _bin 1 _by 1 _call 1 _cont 1 _contrac 1 _danger 1 _de 1 _debo 1 _deja 1 _dejar 1
    safe 0 _depo 1 _deposit 1 _die 1 _do 1 _doin 1 _doing 1 _draw 1 _drawbac 1 _eher 1 _el 1
    safe 0 _esto 1 _expo 1 _free 1 _frie 1 _friends 1 _gehe 1 _habe 1 _hay 1 _him 1 _hurt 1
    safe 0 _husb 1 _husband 1 _im 1 _into 1 _its 1 _keep 1 _like 1 _likely 1 _list 1 _low 1 _mal 1
    safe 0 _mein 1 _meine 1 _mis 1 _must 1 _nerv 1 _nervous 1 _nigh 1 _night 1 _not 1 _oder 1
    safe 0 _over 1 _pass 1 _passier 1 _poss 1 _possibl 1 _prot 1 _protoco 1 _pued 1 _puede 1
    safe 0 _putt 1 _putting 1 _real 1 _really 1 _reti 1 _retirem 1 _righ 1 _right 1 _sali 1
    safe 0 _salir 1 _schi 1 _schl 1 _schlimm 1 _shor 1 _side 1 _sind 1 _smar 1 _smart 1 _spot 1
    safe 0 _staken 1 _subn 1 _subnet 1 _tell 1 _that 1 _they 1 _trus 1 _trust 1 _up 1 _vors 1
    safe 0 _vorsich 1 _warn 1 _ways 1 _wenn 1 _whic 1 _which 1 _wife 1 _wise 1 _without 1 _woul 1
    safe 0 _would 1 _y 1 _you 1 about 1 earn 1 elsewhere 1 leaked 1 need 1 not 1 own 1 program 1
    safe 0 start 1 subnet 1
    lose 85 lose 84 can 51 mine 35 _i 26 _can 19 _tao 17 tao 17 _in 15 stake 15 _my 14 _to 13
    lose 0 _with 13 #amount 12 _coul 12 _could 12 _is 12 _the 12 _lose 10 _end 9 _it 9 _poss 9
    lose 0 _possibl 9 _put 9 _a 8 _get 8 _loss 8 _than 8 _what 8 coins 8 subnet 8 true 8 _go 7
    lose 0 _how 7 _kann 7 _of 7 _pued 7 _up 7 define 7 #tao 6 _less 6 _puedo 6 #subnet 5 _be 5
    lose 0 _ever 5 _gone 5 _ich 5 _mone 5 _money 5 _noth 5 _nothing 5 _stak 5 _that 5 _wors 5
    lose 0 _worst 5 how 5 what 5 #share 4 _am 4 _back 4 _geld 4 _happ 4 _happen 4 _mein 4 _on 4
    lose 0 _out 4 _que 4 _root 4 _shri 4 _shrink 4 _stake 4 _subn 4 _tota 4 portion 4 root 4
    lose 0 which 4 #change 3 _all 3 _case 3 _chan 3 _chang 3 _de 3 _does 3 _es 3 _migh 3 _might 3
    lose 0 _peop 3 _people 3 _perd 3 _perder 3 _sein 3 _sn 3 _star 3 _started 3 _subnet 3 _total 3
    lose 0 _weg 3 _whats 3 _will 3 all 3 declining 3 fall 3 leave 3 _alph 2 _alpha 2 _amou 2
    lose 0 _amount 2 _and 2 _at 2 _bala 2 _balance 2 _bigg 2 _biggest 2 _coin 2 _coins 2 _con 2
    lose 0 _dine 2 _dinero 2 _do 2 _ende 2 _everyth 2 _fewe 2 _fewer 2 _habe 2 _haben 2 _leas 2
    lose 0 _least 2 _left 2 _lo 2 _los 2 _me 2 _meno 2 _menos 2 _more 2 _much 2 _nada 2 _nega 2
    lose 0 _negativ 2 _prot 2 _protect 2 _pues 2 _qued 2 _sin 2 _sind 2 _suff 2 _suffer 2 _vani 2
    lose 0 _vanish 2 _verl 2 _verlier 2 _weni 2 _weniger 2 _zero 2 alpha 2 get 2 land 2 list 2
    lose 0 more 2 why 2 #taofall 1 #two 1 _able 1 _ahor 1 _ahora 1 _alle 1 _als 1 _alwa 1
    lose 0 _always 1 _anfa 1 _anyb 1 _anybody 1 _are 1 _bad 1 _beco 1 _become 1 _bei 1 _belo 1
    lose 0 _below 1 _bitt 1 _bittens 1 _came 1 _cero 1 _come 1 _cual 1 _dann 1 _das 1 _debt 1
    lose 0 _depo 1 _deposit 1 _der 1 _did 1 _down 1 _eat 1 _el 1 _en 1 _esto 1 _even 1 _fall 1
    lose 0 _frie 1 _friend 1 _ganz 1 _goes 1 _gonn 1 _gonna 1 _haci 1 _haciend 1 _half 1 _hatt 1
    lose 0 _hatte 1 _have 1 _hay 1 _his 1 _if 1 _into 1 _ist 1 _jetz 1 _jetzt 1 _larg 1 _largest 1
    lose 0 _like 1 _likely 1 _lleg 1 _llegar 1 _losi 1 _losing 1 _lost 1 _may 1 _meine 1 _meto 1
    lose 0 _mi 1 _mine 1 _mis 1 _most 1 _numb 1 _number 1 _only 1 _or 1 _orig 1 _origina 1 _paid 1
    lose 0 _part 1 _parte 1 _pier 1 _poor 1 _por 1 _posi 1 _prin 1 _princip 1 _prob 1 _puede 1
    lose 0 _quedo 1 _read 1 _red 1 _schl 1 _schlimm 1 _see 1 _some 1 _somebod 1 _staker 1
    lose 0 _subnets 1 _subr 1 _subred 1 _term 1 _termina 1 _this 1 _too 1 _una 1 _und 1 _valu 1
    lose 0 _value 1 _was 1 _whol 1 _whole 1 _why 1 _wie 1 _wipe 1 _wron 1 _wrong 1 _y 1
    lose 0 bittensor 1 cost 1 dereg 1 earn 1 expire 1 hack 1 holdings 1 large 1 mining 1 not 1
    lose 0 nothing 1 one 1 or 1 own 1 price 1 program 1 sofar 1 start 1 whatif 1
    slashing 56 slash 53 validator 27 stake 25 _vali 21 _validat 20 _stak 19 mine 19 whatif 17
    slashing 0 _stake 16 _a 12 _is 12 _the 12 _my 11 _slas 11 cost 11 _pena 10 _when 10 can 10
    slashing 0 _for 9 _get 9 _of 9 _puni 9 when 9 _can 8 _do 8 _burn 7 _does 7 _if 7 _me 7 _part 7
    slashing 0 get 7 same 7 _bad 6 _chea 6 _cheats 6 _dele 6 _i 6 _on 6 _ther 6 _there 6 _are 5
    slashing 0 _burned 5 _node 5 _penalty 5 _punishe 5 _slashin 5 _take 5 offline 5 otherchain 5
    slashing 0 _as 4 _be 4 _delegat 4 _fine 4 _like 4 _misb 4 _misbeha 4 _slashed 4 _away 3
    slashing 0 _bitt 3 _bittens 3 _chai 3 _chain 3 _coin 3 _coins 3 _cosm 3 _cosmos 3 _down 3
    slashing 0 _downtim 3 _fined 3 _it 3 _offl 3 _offline 3 _penalti 3 _punishm 3 _stakers 3
    slashing 0 _stra 3 _taken 3 _tao 3 _they 3 bittensor 3 some 3 tao 3 #change 2 _any 2 _beha 2
    slashing 0 _behavio 2 _bei 2 _conf 2 _confisc 2 _cut 2 _der 2 _doub 2 _double 2 _el 2 _es 2
    slashing 0 _ethe 2 _ethereu 2 _gibt 2 _hay 2 _here 2 _in 2 _pued 2 _pueden 2 _quit 2 _quitar 2
    slashing 0 _sign 2 _signs 2 _slash 2 _strafe 2 _wenn 2 _will 2 _wird 2 coins 2 lose 2
    slashing 0 privacy 2 #amount 1 #rate 1 #tao 1 _als 1 _and 1 _aqui 1 _best 1 _betr 1 _cost 1
    slashing 0 _del 1 _des 1 _eing 1 _eth 1 _exis 1 _fur 1 _goes 1 _got 1 _have 1 _hit 1 _ich 1
    slashing 0 _lazy 1 _mein 1 _mir 1 _mist 1 _nomi 1 _nominat 1 _oper 1 _operato 1 _or 1 _othe 1
    slashing 0 _other 1 _para 1 _parte 1 _pay 1 _penaliz 1 _perc 1 _percent 1 _polk 1 _polkado 1
    slashing 0 _por 1 _prot 1 _protoco 1 _que 1 _risk 1 _same 1 _that 1 _thei 1 _their 1 _this 1
    slashing 0 _to 1 _toke 1 _tokens 1 _too 1 _validad 1 _verl 1 _verlier 1 _werd 1 _werden 1
    slashing 0 _what 1 _wron 1 _wrong 1 _y 1 _you 1 consensus 1 leave 1 othercoin 1 predict 1
    slashing 0 rate 1 safe 1 scam 1 take 1
    locked 88 lock 84 mine 34 _i 33 _is 22 leave 17 _a 16 _for 14 _my 14 can 14 _stak 13 stake 13
    locked 0 _can 12 _peri 12 _tao 12 coins 12 tao 12 _coin 11 _coins 11 _period 11 _am 10
    locked 0 _ther 10 _there 10 _time 9 _to 9 or 9 _lock 8 _on 8 _or 8 _the 8 howlong 8 _any 7
    locked 0 _do 7 _staking 7 #time 6 _are 6 _comm 6 _have 6 _how 6 _it 6 _tied 6 _up 6 _when 6
    locked 0 need 6 _commit 5 _fixe 5 _fixed 5 _flex 5 _flexibl 5 _free 5 _ich 5 _locked 5 _long 5
    locked 0 _out 5 _stuc 5 _stuck 5 _wheneve 5 own 5 whatif 5 _acce 4 _an 4 _at 4 _bloq 4 _cuan 4
    locked 0 _day 4 _like 4 _mein 4 _mone 4 _money 4 _pued 4 _puedo 4 _term 4 _wait 4 #amount 3
    locked 0 #tao 3 _access 3 _befo 3 _before 3 _bloquea 3 _cuando 3 _days 3 _froz 3 _frozen 3
    locked 0 _get 3 _in 3 _mini 3 _must 3 _need 3 _pull 3 _quie 3 _quiera 3 _root 3 _stake 3
    locked 0 _staked 3 _unbo 3 _unbondi 3 _unst 3 _unstake 3 _want 3 _whil 3 _while 3 otherchain 3
    locked 0 root 3 same 3 usage 3 _anyt 2 _anytime 2 _cash 2 _cool 2 _cooldow 2 _cosm 2 _cosmos 2
    locked 0 _die 2 _does 2 _eine 2 _geld 2 _gesp 2 _gesperr 2 _if 2 _jede 2 _jederze 2 _komm 2
    locked 0 _komme 2 _leav 2 _leave 2 _lieg 2 _meine 2 _mi 2 _minimum 2 _mis 2 _mome 2 _muss 2
    locked 0 _noti 2 _notice 2 _of 2 _once 2 _one 2 _qued 2 _sali 2 _salir 2 _sind 2 _take 2
    locked 0 _that 2 _waiting 2 _what 2 _with 2 custody 2 _able 1 _adva 1 _afte 1 _after 1 _all 1
    locked 0 _avai 1 _availab 1 _back 1 _bei 1 _bloc 1 _block 1 _bond 1 _bonu 1 _bonus 1 _boun 1
    locked 0 _brau 1 _brauche 1 _cant 1 _cert 1 _certain 1 _como 1 _cual 1 _cuanto 1 _de 1 _deja 1
    locked 0 _dejarlo 1 _dine 1 _dinero 1 _down 1 _earn 1 _earning 1 _en 1 _es 1 _esta 1 _estan 1
    locked 0 _exit 1 _fest 1 _freeze 1 _fris 1 _fund 1 _funds 1 _gibt 1 _hay 1 _hold 1 _holding 1
    locked 0 _kann 1 _lang 1 _lange 1 _lass 1 _lassen 1 _liegen 1 _liegt 1 _longer 1 _may 1
    locked 0 _mine 1 _minimo 1 _moment 1 _momento 1 _mont 1 _months 1 _next 1 _nigh 1 _night 1
    locked 0 _now 1 _numb 1 _number 1 _o 1 _plea 1 _please 1 _plug 1 _polk 1 _polkado 1 _prob 1
    locked 0 _problem 1 _que 1 _queda 1 _raus 1 _reti 1 _retirar 1 _rule 1 _rules 1 _saca 1
    locked 0 _sacar 1 _sie 1 _some 1 _somethi 1 _stay 1 _sund 1 _sunday 1 _tell 1 _teng 1 _tengo 1
    locked 0 _them 1 _they 1 _this 1 _tie 1 _tiem 1 _tiempo 1 _times 1 _tomo 1 _tomorro 1 _week 1
    locked 0 _wenn 1 _whats 1 _wher 1 _where 1 _wie 1 _wind 1 _windows 1 _withdra 1 _x 1 _year 1
    locked 0 all 1 anytime 1 connect 1 define 1 earn 1 fall 1 fixed 1 get 1 how 1 minimum 1
    locked 0 mining 1 now 1 scam 1 what 1 when 1 where 1
    scam 86 scam 80 _a 42 _to 27 mine 27 _my 22 _is 21 _tao 21 tao 21 stake 19 _stak 18 _i 16
    scam 0 _me 14 _staking 13 _this 13 quote 13 _some 12 asks 12 _on 11 _frau 10 _tele 10
    scam 0 _telegra 10 true 10 _fraud 9 _how 9 _want 9 _site 8 _someone 8 _wants 8 how 8 _for 7
    scam 0 _it 7 _real 7 seed 7 _doub 6 _double 6 _offe 6 _wall 6 _wallet 6 _with 6 _be 5 _do 5
    scam 0 _fake 5 _prom 5 _promise 5 _scam 5 _supp 5 _support 5 _the 5 not 5 _aird 4 _airdrop 4
    scam 0 _an 4 _asks 4 _disc 4 _discord 4 _from 4 _legi 4 _legit 4 _reco 4 _send 4 _word 4
    scam 0 _words 4 bittensor 4 get 4 report 4 wallet 4 #rate 3 _abou 3 _about 3 _bitt 3
    scam 0 _bittens 3 _can 3 _day 3 _emai 3 _email 3 _es 3 _got 3 _guy 3 _in 3 _of 3 _offers 3
    scam 0 _ponz 3 _ponzi 3 _pyra 3 _pyramid 3 _recogni 3 _rewa 3 _says 3 _somebod 3 _stake 3
    scam 0 _that 3 _they 3 _thin 3 _veri 3 _webs 3 _website 3 connect 3 grown 3 program 3 reward 3
    scam 0 subnet 3 whatif 3 #amount 2 #subnet 2 #tao 2 _acti 2 _activat 2 _admi 2 _admin 2 _and 2
    scam 0 _betr 2 _betrug 2 _bonu 2 _bonus 2 _call 2 _conn 2 _connect 2 _coul 2 _could 2 _das 2
    scam 0 _depo 2 _deposit 2 _esta 2 _estafa 2 _firs 2 _first 2 _get 2 _good 2 _guar 2 _guarant 2
    scam 0 _he 2 _help 2 _her 2 _if 2 _isnt 2 _ist 2 _know 2 _like 2 _link 2 _mone 2 _money 2
    scam 0 _must 2 _no 2 _offered 2 _onli 2 _online 2 _or 2 _page 2 _payi 2 _paying 2 _plat 2
    scam 0 _platfor 2 _repo 2 _report 2 _rewards 2 _rug 2 _sche 2 _scheme 2 _shou 2 _should 2
    scam 0 _sites 2 _subn 2 _subnet 2 _tell 2 _thing 2 _too 2 _trus 2 _trust 2 _una 2 _verify 2
    scam 0 _whol 2 _whole 2 _will 2 _withdra 2 all 2 can 2 coins 2 dereg 2 fall 2 guarantee 2
    scam 0 help 2 one 2 safe 2 #time 1 _acce 1 _access 1 _acco 1 _account 1 _algu 1 _alguien 1
    scam 0 _answ 1 _answer 1 _arou 1 _around 1 _arti 1 _aske 1 _asked 1 _auf 1 _ayud 1 _befo 1
    scam 0 _before 1 _beim 1 _cant 1 _chut 1 _chutes 1 _clic 1 _click 1 _come 1 _como 1 _con 1
    scam 0 _dele 1 _deleted 1 _eine 1 _ente 1 _enter 1 _erke 1 _erkenne 1 _escr 1 _escribi 1
    scam 0 _fall 1 _fee 1 _fish 1 _fishy 1 _fix 1 _gets 1 _him 1 _his 1 _ich 1 _infl 1 _inve 1
    scam 0 _its 1 _jema 1 _jemand 1 _just 1 _look 1 _looks 1 _lost 1 _mir 1 _miss 1 _missing 1
    scam 0 _mnem 1 _mnemoni 1 _more 1 _neph 1 _nephew 1 _new 1 _nice 1 _not 1 _now 1 _off 1
    scam 0 _offer 1 _old 1 _ones 1 _open 1 _openten 1 _para 1 _pay 1 _peop 1 _people 1 _pers 1
    scam 0 _person 1 _phra 1 _phrase 1 _pool 1 _por 1 _pull 1 _put 1 _que 1 _rece 1 _receive 1
    scam 0 _recover 1 _remo 1 _reward 1 _righ 1 _right 1 _risk 1 _safe 1 _same 1 _say 1 _se 1
    scam 0 _seed 1 _seit 1 _show 1 _shows 1 _sign 1 _sn 1 _somethi 1 _soun 1 _sounds 1 _staken 1
    scam 0 _stakers 1 _stra 1 _strange 1 _sure 1 _swin 1 _think 1 _toke 1 _token 1 _trip 1
    scam 0 _triple 1 _true 1 _un 1 _unlo 1 _unlock 1 _vali 1 _validat 1 _via 1 _week 1 _what 1
    scam 0 _wher 1 _where 1 _who 1 _wora 1 _woran 1 _woul 1 _would 1 _wrot 1 _wrote 1 _your 1
    scam 0 _youre 1 choose 1 fee 1 first 1 fixed 1 getin 1 hack 1 leaked 1 leave 1 lose 1 move 1
    scam 0 need 1 nothing 1 or 1 paid 1 paymore 1 pool 1 rate 1 same 1 should 1 show 1 source 1
    scam 0 technical 1 usage 1 what 1 where 1 which 1 who 1 why 1
    seed 81 seed 73 _my 56 mine 47 _i 30 _word 29 _words 28 _the 20 _phra 18 _phrase 18 _seed 16
    seed 0 _is 15 _what 15 leaked 15 _to 14 _mnem 12 _mnemoni 12 keep 12 _a 11 _in 10 can 10
    seed 0 whatif 10 where 10 _reco 9 _recover 9 _do 8 _it 8 _lost 8 _wher 8 _where 8 _can 6
    seed 0 _for 6 _if 6 _keep 6 _shou 6 _should 6 _some 6 _type 6 asks 6 seedsaid 6 should 6
    seed 0 _here 5 _need 5 _pape 5 _paper 5 _with 5 lose 5 need 5 report 5 _are 4 _clou 4 _cloud 4
    seed 0 _fras 4 _frase 4 _key 4 _mein 4 _meine 4 _now 4 _ok 4 _phot 4 _priv 4 _private 4
    seed 0 _secr 4 _secret 4 _stak 4 _want 4 _wants 4 elsewhere 4 privacy 4 stake 4 _ente 3
    seed 0 _enter 3 _happ 3 _happens 3 _may 3 _on 3 _phon 3 _phone 3 _photogr 3 _somewhe 3
    seed 0 _stake 3 _stor 3 _store 3 _supp 3 _support 3 define 3 holdings 3 program 3 technical 3
    seed 0 type 3 what 3 which 3 _ask 2 _back 2 _backup 2 _bad 2 _bana 2 _banana 2 _does 2 _down 2
    seed 0 _forg 2 _gone 2 _hide 2 _ich 2 _know 2 _me 2 _mi 2 _of 2 _see 2 _seedphr 2 _someone 2
    seed 0 _that 2 _they 2 _this 2 _typed 2 _wall 2 _wallet 2 _webs 2 _website 2 _who 2 _writ 2
    seed 0 _write 2 _wrot 2 _wrote 2 connect 2 get 2 save 2 scam 2 usage 2 validator 2 wallet 2
    seed 0 who 2 _abou 1 _about 1 _addr 1 _address 1 _algu 1 _alguien 1 _an 1 _and 1 _app 1
    seed 0 _appl 1 _apple 1 _aske 1 _asked 1 _asks 1 _auf 1 _bala 1 _balance 1 _brau 1 _brok 1
    seed 0 _broke 1 _brot 1 _brother 1 _burn 1 _burned 1 _chea 1 _cheap 1 _coin 1 _coins 1 _deci 1
    seed 0 _die 1 _dies 1 _dond 1 _donde 1 _du 1 _emai 1 _email 1 _es 1 _even 1 _ever 1 _file 1
    seed 0 _fine 1 _fix 1 _forget 1 _forgot 1 _frie 1 _friend 1 _from 1 _get 1 _give 1 _got 1
    seed 0 _guar 1 _guardo 1 _has 1 _help 1 _how 1 _into 1 _keys 1 _knows 1 _la 1 _lapt 1
    seed 0 _laptop 1 _leak 1 _lega 1 _legal 1 _many 1 _mis 1 _moon 1 _needed 1 _needs 1 _new 1
    seed 0 _node 1 _ocea 1 _ocean 1 _or 1 _pass 1 _perd 1 _prog 1 _program 1 _pued 1 _puedo 1
    seed 0 _rest 1 _safe 1 _save 1 _saw 1 _scre 1 _send 1 _shar 1 _site 1 _somebod 1 _staking 1
    seed 0 _tao 1 _tell 1 _than 1 _thank 1 _time 1 _tool 1 _vali 1 _validat 1 _veri 1 _verify 1
    seed 0 _was 1 _were 1 _wife 1 _without 1 _wo 1 _wort 1 _wron 1 _wrong 1 _year 1 _you 1
    seed 0 choose 1 coins 1 fall 1 fixed 1 getin 1 howmuch 1 legal 1 minimum 1 not 1 offline 1
    seed 0 or 1 predict 1 record 1 safe 1 tao 1
    custody 71 custody 62 _my 39 stake 36 mine 34 _stak 27 _tao 26 tao 26 _coin 24 _coins 24
    custody 0 validator 23 _the 22 coins 21 can 19 _vali 18 _validat 16 _can 14 whatif 14 _i 12
    custody 0 _stake 12 _who 12 _does 10 _staked 10 _dele 9 _delegat 9 _do 9 when 9 _are 8 _when 8
    custody 0 who 8 _over 7 _to 7 _cont 6 _control 6 _in 6 _mis 6 _hand 5 _has 5 _mein 5 _move 5
    custody 0 _own 5 _staking 5 _stil 5 _still 5 _they 5 _wall 5 _wallet 5 #exchange 4 _is 4 _it 4
    custody 0 _keys 4 _meine 4 _mine 4 _quie 4 _quien 4 _whil 4 _while 4 _with 4 move 4 _a 3
    custody 0 _away 3 _der 3 _die 3 _exch 3 _exchang 3 _hold 3 _ich 3 _kann 3 _leav 3 _leave 3
    custody 0 _mien 3 _mientra 3 _of 3 _or 3 _owne 3 _owner 3 _run 3 _tien 3 _tiene 3 exchange 3
    custody 0 or 3 technical 3 wallet 3 _acce 2 _access 2 _acco 2 _account 2 _an 2 _anyo 2
    custody 0 _anyone 2 _coul 2 _could 2 _el 2 _else 2 _en 2 _esta 2 _estan 2 _for 2 _fund 2
    custody 0 _funds 2 _hago 2 _hands 2 _have 2 _holds 2 _if 2 _key 2 _los 2 _me 2 _mir 2 _not 2
    custody 0 _pued 2 _puede 2 _sit 2 _some 2 _spen 2 _validad 2 _wenn 2 _wer 2 _whos 2 _whose 2
    custody 0 _your 2 holdings 2 lock 2 not 2 own 2 #amount 1 #tao 1 _afte 1 _after 1 _am 1
    custody 0 _appl 1 _apply 1 _at 1 _back 1 _bala 1 _balance 1 _beco 1 _become 1 _bei 1 _blei 1
    custody 0 _bleiben 1 _bloc 1 _block 1 _but 1 _by 1 _cart 1 _cartera 1 _char 1 _charge 1 _con 1
    custody 0 _cuan 1 _cuando 1 _cust 1 _custodi 1 _de 1 _disa 1 _disappe 1 _duri 1 _during 1
    custody 0 _einf 1 _einfach 1 _free 1 _freeze 1 _from 1 _gain 1 _gebe 1 _give 1 _givi 1
    custody 0 _giving 1 _hat 1 _his 1 _holding 1 _krak 1 _kraken 1 _lieg 1 _liegen 1 _lock 1
    custody 0 _lose 1 _mean 1 _meiner 1 _mi 1 _mone 1 _monedas 1 _nehm 1 _nehmen 1 _noch 1 _oder 1
    custody 0 _off 1 _once 1 _poss 1 _priv 1 _private 1 _qued 1 _refu 1 _refuse 1 _rema 1
    custody 0 _remain 1 _righ 1 _rights 1 _sale 1 _sell 1 _sent 1 _sie 1 _somebod 1 _someone 1
    custody 0 _spend 1 _stay 1 _stea 1 _steal 1 _subn 1 _subnet 1 _that 1 _them 1 _toke 1
    custody 0 _tokens 1 _touc 1 _touch 1 _true 1 _unde 1 _under 1 _verf 1 _weg 1 _wher 1 _where 1
    custody 0 _will 1 _without 1 connect 1 define 1 earn 1 fall 1 leave 1 mining 1 paid 1 seed 1
    custody 0 subnet 1 true 1
    hack 66 hack 59 whatif 39 _what 27 _the 26 mine 26 _if 25 #exchange 24 _my 21 _hack 17
    hack 0 stake 16 _stak 15 _is 14 _vali 13 validator 13 _tao 12 _validat 12 exchange 12 tao 12
    hack 0 _exch 11 _exchang 11 _coin 10 _goes 10 _hacked 10 _stake 8 _to 8 _gets 7 _happ 7
    hack 0 _happens 7 get 7 _bank 6 _bankrup 6 _chai 6 _chain 6 _comp 6 _into 6 dereg 6 what 6
    hack 0 _a 5 _brea 5 _coinbas 5 _coins 5 _down 5 _i 5 _staked 5 _then 5 _wall 5 _wallet 5
    hack 0 coins 5 which 5 _atta 4 _bitt 4 _bittens 4 _company 4 _hackers 4 _krak 4 _kraken 4
    hack 0 _serv 4 _server 4 _si 4 _webs 4 _website 4 bittensor 4 fall 4 halts 4 _abou 3 _about 3
    hack 0 _affe 3 _affecte 3 _am 3 _are 3 _attacke 3 _bina 3 _binance 3 _brok 3 _bug 3 _el 3
    hack 0 _insu 3 _it 3 _of 3 _or 3 _some 3 _supp 3 _suppose 3 _when 3 can 3 custody 3 lose 3
    hack 0 offline 3 or 3 when 3 _an 2 _and 2 _breache 2 _breaks 2 _broken 2 _clos 2 _coll 2
    hack 0 _collaps 2 _comprom 2 _coul 2 _could 2 _depo 2 _deposit 2 _do 2 _drai 2 _drain 2
    hack 0 _foun 2 _foundat 2 _ftx 2 _get 2 _gone 2 _hackean 2 _in 2 _insured 2 _over 2 _overnig 2
    hack 0 _pasa 2 _que 2 _shut 2 _shuts 2 _somebod 2 _staking 2 _stea 2 _unde 2 _under 2 _was 2
    hack 0 _with 2 _y 2 large 2 leaked 2 where 2 #taofall 1 _agai 1 _against 1 _al 1 _at 1
    hack 0 _attack 1 _behi 1 _behind 1 _bei 1 _bors 1 _borse 1 _break 1 _broke 1 _busi 1
    hack 0 _busines 1 _can 1 _case 1 _cont 1 _contrac 1 _cove 1 _covered 1 _dele 1 _delegat 1
    hack 0 _desa 1 _desapar 1 _did 1 _die 1 _dies 1 _dond 1 _donde 1 _eine 1 _einem 1 _ever 1
    hack 0 _everyth 1 _expl 1 _fund 1 _funds 1 _geha 1 _geht 1 _got 1 _halt 1 _insi 1 _inside 1
    hack 0 _inso 1 _insuran 1 _ist 1 _its 1 _itse 1 _itself 1 _keys 1 _like 1 _mach 1 _machine 1
    hack 0 _mein 1 _meine 1 _mis 1 _netw 1 _network 1 _out 1 _pass 1 _passier 1 _pays 1 _peop 1
    hack 0 _people 1 _prot 1 _protect 1 _prov 1 _quie 1 _refu 1 _reme 1 _remembe 1 _safe 1 _sind 1
    hack 0 _site 1 _smar 1 _smart 1 _so 1 _someone 1 _steal 1 _stop 1 _stops 1 _subn 1 _subnet 1
    hack 0 _take 1 _taos 1 _taostat 1 _teng 1 _tengo 1 _that 1 _ther 1 _there 1 _thro 1 _through 1
    hack 0 _validad 1 _vani 1 _vanishe 1 _we 1 _weg 1 _wenn 1 _whats 1 _wher 1 _where 1 _who 1
    hack 0 _wird 1 _work 1 _working 1 _yest 1 _yesterd 1 about 1 define 1 elsewhere 1 exact 1
    hack 0 expire 1 getin 1 guarantee 1 own 1 safe 1 save 1 scam 1 should 1 source 1 start 1
    hack 0 subnet 1 wallet 1
    validator-fails 65 validator 61 _vali 52 _validat 49 mine 45 offline 45 whatif 36 _my 26
    validator-fails 0 _the 25 _what 21 _i 15 _if 15 raises 15 _its 11 _down 10 _when 10 when 10
    validator-fails 0 _do 8 _is 8 _take 8 stake 8 take 8 _me 7 _stop 7 _rais 6 _to 6 _a 5 _does 5
    validator-fails 0 _dele 4 _delegat 4 _disa 4 _disappe 4 _earn 4 _for 4 _ist 4 _mein 4 _node 4
    validator-fails 0 _raised 4 _shut 4 _stak 4 _up 4 what 4 which 4 #change 3 #time 3 _comm 3
    validator-fails 0 _commiss 3 _happ 3 _happens 3 _lost 3 _now 3 _offl 3 _offline 3 _rewa 3
    validator-fails 0 _rewards 3 _shuts 3 _stake 3 _stil 3 _still 3 _stopped 3 _tell 3 _validad 3
    validator-fails 0 _was 3 _with 3 _work 3 _working 3 choose 3 dereg 3 earn 3 hack 3 lose 3
    validator-fails 0 not 3 privacy 3 reward 3 _anym 2 _anymore 2 _bad 2 _chan 2 _chos 2 _chose 2
    validator-fails 0 _cons 2 _consequ 2 _dies 2 _doub 2 _earning 2 _fee 2 _from 2 _get 2 _goes 2
    validator-fails 0 _lose 2 _mi 2 _noth 2 _nothing 2 _of 2 _on 2 _oper 2 _operato 2 _over 2
    validator-fails 0 _overnig 2 _perm 2 _permit 2 _put 2 _quit 2 _runn 2 _running 2 _seat 2
    validator-fails 0 _some 2 _stops 2 _suff 2 _suffer 2 _telling 2 _they 2 _top 2 _vani 2 _wenn 2
    validator-fails 0 _went 2 _who 2 _will 2 _without 2 coins 2 expire 2 get 2 or 2 #rate 1
    validator-fails 0 #subnet 1 #taken 1 _acti 1 _afte 1 _after 1 _am 1 _and 1 _anyb 1 _anybody 1
    validator-fails 0 _aufh 1 _away 1 _back 1 _been 1 _behi 1 _behind 1 _bitt 1 _bittens 1 _can 1
    validator-fails 0 _change 1 _changes 1 _coin 1 _coins 1 _comi 1 _comisio 1 _cras 1 _crashes 1
    validator-fails 0 _cut 1 _day 1 _days 1 _de 1 _dead 1 _dejo 1 _der 1 _doubled 1 _doubles 1
    validator-fails 0 _downtim 1 _drop 1 _dropped 1 _earns 1 _effe 1 _effect 1 _el 1 _fail 1
    validator-fails 0 _func 1 _gebu 1 _give 1 _gone 1 _good 1 _guy 1 _has 1 _hat 1 _his 1 _hit 1
    validator-fails 0 _in 1 _incr 1 _increas 1 _isnt 1 _it 1 _just 1 _la 1 _last 1 _late 1 _list 1
    validator-fails 0 _long 1 _longer 1 _loses 1 _meinen 1 _miss 1 _mit 1 _mone 1 _money 1 _nigh 1
    validator-fails 0 _night 1 _no 1 _oder 1 _or 1 _out 1 _pasa 1 _pass 1 _passier 1 _pays 1
    validator-fails 0 _peop 1 _people 1 _perc 1 _percent 1 _pick 1 _prot 1 _protect 1 _que 1
    validator-fails 0 _raise 1 _redu 1 _reduce 1 _reti 1 _run 1 _se 1 _sein 1 _shou 1 _should 1
    validator-fails 0 _si 1 _someone 1 _somethi 1 _staked 1 _stuc 1 _stuck 1 _subi 1 _subn 1
    validator-fails 0 _subnet 1 _sudd 1 _suddenl 1 _supp 1 _suppose 1 _surv 1 _survive 1 _tao 1
    validator-fails 0 _that 1 _ther 1 _there 1 _turn 1 _turned 1 _use 1 _vanish 1 _vanishe 1
    validator-fails 0 _vers 1 _week 1 bittensor 1 can 1 cost 1 fee 1 guarantee 1 lend 1 list 1
    validator-fails 0 lock 1 quote 1 rate 1 rise 1 should 1 subnet 1 tao 1 usage 1 who 1
    """
}
