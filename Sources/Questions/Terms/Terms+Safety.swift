/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 71 safe 71 stake 38 _stak 32 _is 22 mine 20 _staking 19 _i 16 _risk 15 _what 15 which 13
    safe 0 _the 12 _dang 11 should 11 _stake 10 _tao 10 define 10 tao 10 what 10 _are 9 _how 8
    safe 0 _shou 8 _should 8 _dangers 7 _me 7 _my 7 _of 7 how 7 _a 6 _dele 6 _delegat 6 _ist 6
    safe 0 _safe 6 _this 6 _to 6 can 6 whatif 6 _can 5 _es 5 _it 5 _know 5 _risky 5 _sich 5
    safe 0 _sicher 5 _thin 5 all 5 list 5 _coul 4 _could 4 _das 4 _go 4 _que 4 _risks 4 _root 4
    safe 0 _welc 4 _welche 4 _with 4 _wron 4 _wrong 4 coins 4 root 4 true 4 _abou 3 _about 3
    safe 0 _any 3 _befo 3 _before 3 _coin 3 _coins 3 _dangero 3 _give 3 _hace 3 _hacer 3 _risi 3
    safe 0 _risiken 3 _secu 3 _secure 3 _ther 3 _there 3 _thing 3 _tien 3 _tiene 3 _und 3 _was 3
    safe 0 _when 3 validator 3 when 3 _anyt 2 _anythin 2 _bad 2 _be 2 _da 2 _down 2 _downsid 2
    safe 0 _ein 2 _en 2 _ganz 2 _ganze 2 _gefa 2 _gefahre 2 _gibt 2 _hone 2 _honest 2 _ich 2 _if 2
    safe 0 _in 2 _kann 2 _mied 2 _miedo 2 _mone 2 _money 2 _on 2 _or 2 _peli 2 _peligro 2 _ries 2
    safe 0 _riesgos 2 _segu 2 _seguro 2 _slee 2 _sleep 2 _some 2 _somethi 2 _staked 2 _thinks 2
    safe 0 _well 2 _whats 2 _whol 2 _whole 2 _wie 2 get 2 or 2 sort 2 #amount 1 #subnet 1 #tao 1
    safe 0 _actu 1 _actual 1 _algu 1 _all 1 _am 1 _and 1 _arri 1 _as 1 _at 1 _bank 1 _begi 1
    safe 0 _beginne 1 _beim 1 _bigg 1 _biggest 1 _bin 1 _by 1 _call 1 _catc 1 _catch 1 _cont 1
    safe 0 _danger 1 _de 1 _debo 1 _deja 1 _dejar 1 _depo 1 _deposit 1 _die 1 _do 1 _doin 1
    safe 0 _doing 1 _eher 1 _el 1 _esto 1 _expo 1 _free 1 _frie 1 _friends 1 _gehe 1 _habe 1
    safe 0 _happ 1 _happen 1 _hay 1 _him 1 _hurt 1 _husb 1 _husband 1 _im 1 _into 1 _its 1 _keep 1
    safe 0 _list 1 _low 1 _mal 1 _mein 1 _meine 1 _mis 1 _nerv 1 _nervous 1 _nigh 1 _night 1
    safe 0 _not 1 _oder 1 _over 1 _pass 1 _passier 1 _poss 1 _possibl 1 _prot 1 _protoco 1 _pued 1
    safe 0 _puede 1 _putt 1 _putting 1 _real 1 _really 1 _reti 1 _retirem 1 _righ 1 _right 1
    safe 0 _sali 1 _salir 1 _schi 1 _schl 1 _schlimm 1 _sind 1 _smar 1 _smart 1 _spot 1 _staken 1
    safe 0 _subn 1 _subnet 1 _tell 1 _that 1 _they 1 _trus 1 _trust 1 _up 1 _vors 1 _vorsich 1
    safe 0 _warn 1 _ways 1 _wenn 1 _whic 1 _which 1 _wife 1 _wise 1 _without 1 _woul 1 _would 1
    safe 0 _y 1 _you 1 about 1 earn 1 elsewhere 1 leaked 1 not 1 own 1 program 1 start 1 subnet 1
    lose 74 lose 73 can 43 mine 33 _i 24 _can 17 _tao 16 tao 16 _my 14 stake 14 _in 13 _is 12
    lose 0 _the 12 #amount 11 _coul 11 _could 11 _with 11 _to 10 _end 8 _get 8 _lose 8 _put 8
    lose 0 _what 8 _a 7 _how 7 _it 7 _kann 7 _pued 7 _than 7 coins 7 define 7 subnet 7 _go 6
    lose 0 _poss 6 _possibl 6 _puedo 6 _up 6 #tao 5 _ever 5 _ich 5 _less 5 _loss 5 _of 5 _stak 5
    lose 0 how 5 true 5 what 5 #share 4 #subnet 4 _back 4 _be 4 _geld 4 _gone 4 _mein 4 _mone 4
    lose 0 _money 4 _noth 4 _nothing 4 _on 4 _out 4 _que 4 _root 4 _shri 4 _shrink 4 _stake 4
    lose 0 _subn 4 _that 4 _wors 4 _worst 4 portion 4 root 4 which 4 _am 3 _case 3 _de 3 _does 3
    lose 0 _es 3 _happ 3 _happen 3 _migh 3 _might 3 _perd 3 _perder 3 _sein 3 _star 3 _started 3
    lose 0 _subnet 3 _tota 3 _weg 3 _whats 3 _will 3 fall 3 leave 3 #change 2 _all 2 _alph 2
    lose 0 _alpha 2 _amou 2 _amount 2 _and 2 _at 2 _bala 2 _balance 2 _chan 2 _chang 2 _coin 2
    lose 0 _coins 2 _con 2 _dine 2 _dinero 2 _do 2 _ende 2 _everyth 2 _fewe 2 _fewer 2 _habe 2
    lose 0 _haben 2 _leas 2 _least 2 _left 2 _lo 2 _los 2 _me 2 _meno 2 _menos 2 _much 2 _nada 2
    lose 0 _nega 2 _negativ 2 _peop 2 _people 2 _prot 2 _protect 2 _pues 2 _qued 2 _sin 2 _sind 2
    lose 0 _sn 2 _suff 2 _suffer 2 _total 2 _vani 2 _vanish 2 _verl 2 _verlier 2 _weni 2
    lose 0 _weniger 2 _zero 2 all 2 alpha 2 declining 2 get 2 land 2 why 2 #two 1 _ahor 1 _ahora 1
    lose 0 _alle 1 _als 1 _alwa 1 _always 1 _anfa 1 _anyb 1 _anybody 1 _are 1 _bad 1 _beco 1
    lose 0 _become 1 _bei 1 _belo 1 _below 1 _bigg 1 _biggest 1 _bitt 1 _bittens 1 _came 1 _cero 1
    lose 0 _come 1 _cual 1 _dann 1 _das 1 _depo 1 _deposit 1 _der 1 _down 1 _eat 1 _el 1 _en 1
    lose 0 _esto 1 _even 1 _fall 1 _frie 1 _friend 1 _ganz 1 _goes 1 _gonn 1 _gonna 1 _haci 1
    lose 0 _haciend 1 _half 1 _hatt 1 _hatte 1 _have 1 _hay 1 _his 1 _if 1 _into 1 _ist 1 _jetz 1
    lose 0 _jetzt 1 _larg 1 _largest 1 _like 1 _likely 1 _lleg 1 _llegar 1 _lost 1 _meine 1
    lose 0 _meto 1 _mi 1 _mine 1 _mis 1 _more 1 _most 1 _numb 1 _number 1 _only 1 _or 1 _orig 1
    lose 0 _origina 1 _paid 1 _part 1 _parte 1 _pier 1 _poor 1 _por 1 _posi 1 _prin 1 _princip 1
    lose 0 _puede 1 _quedo 1 _read 1 _red 1 _schl 1 _schlimm 1 _see 1 _some 1 _somebod 1 _staker 1
    lose 0 _subnets 1 _subr 1 _subred 1 _term 1 _termina 1 _too 1 _una 1 _und 1 _valu 1 _value 1
    lose 0 _was 1 _whol 1 _whole 1 _why 1 _wie 1 _wipe 1 _wron 1 _wrong 1 _y 1 bittensor 1 cost 1
    lose 0 dereg 1 earn 1 expire 1 hack 1 holdings 1 large 1 list 1 mining 1 more 1 not 1
    lose 0 nothing 1 one 1 or 1 own 1 price 1 program 1 start 1 whatif 1
    slashing 51 slash 50 validator 25 stake 22 _vali 19 _validat 18 mine 17 _stak 16 whatif 16
    slashing 0 _stake 14 _the 12 _is 11 _a 10 _my 10 _slas 10 can 10 _get 9 _when 9 cost 9 _can 8
    slashing 0 _do 8 _for 8 _of 8 _pena 8 _puni 8 when 8 _does 7 _if 7 _part 7 get 7 same 7
    slashing 0 _burn 6 _dele 6 _i 6 _me 6 _on 6 _ther 6 _there 6 _bad 5 _chea 5 _cheats 5 _node 5
    slashing 0 _slashin 5 _take 5 offline 5 otherchain 5 _are 4 _be 4 _burned 4 _delegat 4 _fine 4
    slashing 0 _like 4 _misb 4 _misbeha 4 _punishe 4 _slashed 4 _as 3 _away 3 _bitt 3 _bittens 3
    slashing 0 _chai 3 _chain 3 _coin 3 _coins 3 _cosm 3 _cosmos 3 _down 3 _downtim 3 _fined 3
    slashing 0 _it 3 _offl 3 _offline 3 _penalti 3 _penalty 3 _punishm 3 _stra 3 _taken 3 _tao 3
    slashing 0 _they 3 bittensor 3 some 3 tao 3 #change 2 _any 2 _beha 2 _behavio 2 _bei 2 _conf 2
    slashing 0 _confisc 2 _der 2 _doub 2 _double 2 _el 2 _es 2 _ethe 2 _ethereu 2 _gibt 2 _hay 2
    slashing 0 _here 2 _in 2 _pued 2 _pueden 2 _quit 2 _quitar 2 _sign 2 _signs 2 _stakers 2
    slashing 0 _strafe 2 _wenn 2 _will 2 _wird 2 coins 2 lose 2 privacy 2 #amount 1 #rate 1 #tao 1
    slashing 0 _als 1 _and 1 _aqui 1 _best 1 _betr 1 _cost 1 _cut 1 _del 1 _des 1 _eing 1 _eth 1
    slashing 0 _exis 1 _fur 1 _goes 1 _got 1 _have 1 _hit 1 _ich 1 _lazy 1 _mein 1 _mir 1 _mist 1
    slashing 0 _nomi 1 _nominat 1 _oper 1 _operato 1 _or 1 _othe 1 _other 1 _para 1 _parte 1
    slashing 0 _pay 1 _penaliz 1 _perc 1 _percent 1 _polk 1 _polkado 1 _por 1 _prot 1 _protoco 1
    slashing 0 _que 1 _same 1 _that 1 _thei 1 _their 1 _this 1 _to 1 _toke 1 _tokens 1 _too 1
    slashing 0 _validad 1 _verl 1 _verlier 1 _werd 1 _werden 1 _what 1 _wron 1 _wrong 1 _y 1
    slashing 0 _you 1 consensus 1 leave 1 othercoin 1 rate 1 scam 1
    locked 75 lock 71 _i 31 mine 30 _is 19 leave 17 _a 15 can 14 _for 13 _my 12 coins 12 _can 11
    locked 0 _coin 11 _coins 11 _stak 11 stake 11 _peri 10 _am 9 _period 9 _tao 9 _ther 9 _there 9
    locked 0 _to 9 tao 9 _on 8 _the 8 _time 8 or 8 _do 7 _or 7 howlong 7 #time 6 _have 6 _lock 6
    locked 0 need 6 _any 5 _are 5 _comm 5 _commit 5 _free 5 _how 5 _ich 5 _it 5 _out 5 _staking 5
    locked 0 _when 5 own 5 whatif 5 _acce 4 _an 4 _at 4 _bloq 4 _cuan 4 _day 4 _fixe 4 _fixed 4
    locked 0 _like 4 _long 4 _mein 4 _mone 4 _money 4 _pued 4 _puedo 4 _stuc 4 _stuck 4 _tied 4
    locked 0 _up 4 _wait 4 _wheneve 4 _access 3 _befo 3 _before 3 _bloquea 3 _cuando 3 _days 3
    locked 0 _flex 3 _flexibl 3 _get 3 _in 3 _locked 3 _mini 3 _must 3 _need 3 _pull 3 _quie 3
    locked 0 _quiera 3 _root 3 _stake 3 _staked 3 _term 3 _unbo 3 _unbondi 3 _unst 3 _unstake 3
    locked 0 _want 3 _whil 3 _while 3 otherchain 3 root 3 same 3 _anyt 2 _anytime 2 _cash 2
    locked 0 _cool 2 _cooldow 2 _cosm 2 _cosmos 2 _die 2 _does 2 _eine 2 _froz 2 _frozen 2 _geld 2
    locked 0 _gesp 2 _gesperr 2 _if 2 _jede 2 _jederze 2 _komm 2 _komme 2 _lieg 2 _meine 2 _mi 2
    locked 0 _minimum 2 _mis 2 _mome 2 _muss 2 _once 2 _one 2 _qued 2 _sali 2 _salir 2 _sind 2
    locked 0 _take 2 _that 2 _waiting 2 _what 2 custody 2 usage 2 _able 1 _adva 1 _all 1 _back 1
    locked 0 _bei 1 _bloc 1 _block 1 _bond 1 _bonu 1 _bonus 1 _brau 1 _brauche 1 _cant 1 _cert 1
    locked 0 _certain 1 _como 1 _cual 1 _cuanto 1 _de 1 _deja 1 _dejarlo 1 _dine 1 _dinero 1
    locked 0 _down 1 _earn 1 _earning 1 _en 1 _es 1 _esta 1 _estan 1 _exit 1 _fest 1 _fris 1
    locked 0 _fund 1 _funds 1 _gibt 1 _hay 1 _hold 1 _holding 1 _kann 1 _lang 1 _lange 1 _lass 1
    locked 0 _lassen 1 _leav 1 _leave 1 _liegen 1 _liegt 1 _longer 1 _may 1 _minimo 1 _moment 1
    locked 0 _momento 1 _mont 1 _months 1 _next 1 _nigh 1 _night 1 _numb 1 _number 1 _o 1 _of 1
    locked 0 _plea 1 _please 1 _plug 1 _polk 1 _polkado 1 _prob 1 _problem 1 _que 1 _queda 1
    locked 0 _raus 1 _reti 1 _retirar 1 _rule 1 _rules 1 _saca 1 _sacar 1 _sie 1 _some 1
    locked 0 _somethi 1 _stay 1 _sund 1 _sunday 1 _tell 1 _teng 1 _tengo 1 _them 1 _they 1 _this 1
    locked 0 _tie 1 _tiem 1 _tiempo 1 _times 1 _tomo 1 _tomorro 1 _week 1 _wenn 1 _whats 1 _wher 1
    locked 0 _where 1 _wie 1 _wind 1 _windows 1 _with 1 _withdra 1 _x 1 _year 1 all 1 connect 1
    locked 0 define 1 earn 1 fall 1 fixed 1 get 1 how 1 minimum 1 scam 1 what 1 when 1 where 1
    scam 65 scam 62 _a 31 _to 21 _tao 20 mine 20 tao 20 stake 17 _is 16 _my 16 _stak 16 _i 15
    scam 0 _me 12 quote 12 _staking 11 _this 11 _some 10 _how 9 _on 9 true 9 _tele 8 _telegra 8
    scam 0 how 8 _it 7 _site 7 _want 7 _frau 6 _real 6 _someone 6 _wants 6 asks 6 _doub 5
    scam 0 _double 5 _fraud 5 _offe 5 _with 5 not 5 #time 4 _an 4 _do 4 _fake 4 _for 4 _from 4
    scam 0 _prom 4 _promise 4 _send 4 _supp 4 _support 4 _wall 4 _wallet 4 bittensor 4 get 4
    scam 0 #rate 3 _aird 3 _airdrop 3 _bitt 3 _bittens 3 _can 3 _day 3 _disc 3 _discord 3 _es 3
    scam 0 _got 3 _in 3 _legi 3 _legit 3 _ponz 3 _ponzi 3 _reco 3 _recogni 3 _rewa 3 _says 3
    scam 0 _scam 3 _somebod 3 _stake 3 _that 3 _they 3 connect 3 grown 3 program 3 reward 3
    scam 0 wallet 3 whatif 3 #amount 2 #tao 2 _abou 2 _about 2 _and 2 _asks 2 _be 2 _betr 2
    scam 0 _betrug 2 _bonu 2 _bonus 2 _call 2 _conn 2 _connect 2 _das 2 _depo 2 _deposit 2 _emai 2
    scam 0 _email 2 _esta 2 _estafa 2 _firs 2 _first 2 _get 2 _guar 2 _guarant 2 _guy 2 _he 2
    scam 0 _her 2 _if 2 _isnt 2 _ist 2 _know 2 _like 2 _mone 2 _money 2 _must 2 _no 2 _of 2
    scam 0 _offered 2 _offers 2 _onli 2 _online 2 _payi 2 _paying 2 _plat 2 _platfor 2 _pyra 2
    scam 0 _pyramid 2 _rewards 2 _shou 2 _should 2 _sites 2 _tell 2 _the 2 _thin 2 _trus 2
    scam 0 _trust 2 _una 2 _veri 2 _webs 2 _website 2 _will 2 _withdra 2 coins 2 guarantee 2 one 2
    scam 0 report 2 seed 2 _acce 1 _access 1 _acco 1 _account 1 _algu 1 _alguien 1 _answ 1
    scam 0 _answer 1 _arou 1 _around 1 _auf 1 _ayud 1 _befo 1 _before 1 _beim 1 _cant 1 _come 1
    scam 0 _como 1 _con 1 _dele 1 _deleted 1 _eine 1 _erke 1 _erkenne 1 _escr 1 _escribi 1 _fall 1
    scam 0 _fee 1 _fish 1 _fix 1 _gets 1 _good 1 _help 1 _him 1 _his 1 _ich 1 _infl 1 _inve 1
    scam 0 _its 1 _jema 1 _jemand 1 _just 1 _link 1 _look 1 _looks 1 _lost 1 _mir 1 _miss 1
    scam 0 _missing 1 _mnem 1 _mnemoni 1 _more 1 _neph 1 _nephew 1 _new 1 _nice 1 _not 1 _now 1
    scam 0 _off 1 _offer 1 _old 1 _ones 1 _open 1 _openten 1 _or 1 _page 1 _para 1 _pay 1 _peop 1
    scam 0 _people 1 _pers 1 _person 1 _pool 1 _por 1 _put 1 _que 1 _rece 1 _receive 1 _remo 1
    scam 0 _reward 1 _righ 1 _right 1 _same 1 _say 1 _sche 1 _se 1 _seit 1 _show 1 _shows 1
    scam 0 _sign 1 _somethi 1 _soun 1 _sounds 1 _staken 1 _stakers 1 _sure 1 _swin 1 _thing 1
    scam 0 _think 1 _toke 1 _token 1 _too 1 _trip 1 _triple 1 _un 1 _unlo 1 _unlock 1 _vali 1
    scam 0 _validat 1 _verify 1 _via 1 _week 1 _what 1 _who 1 _whol 1 _whole 1 _wora 1 _woran 1
    scam 0 _word 1 _words 1 _woul 1 _would 1 _wrot 1 _wrote 1 _your 1 _youre 1 all 1 choose 1
    scam 0 dereg 1 fall 1 fee 1 first 1 fixed 1 help 1 leaked 1 leave 1 lose 1 need 1 nothing 1
    scam 0 or 1 paid 1 paymore 1 pool 1 rate 1 same 1 should 1 show 1 source 1 technical 1 usage 1
    scam 0 what 1 which 1 who 1 why 1
    seed 72 seed 66 _my 52 mine 45 _i 28 _word 23 _words 22 _the 18 _phra 16 _phrase 16 _seed 16
    seed 0 _is 15 _to 14 _what 14 leaked 14 _a 11 _mnem 11 _mnemoni 11 keep 10 whatif 10 _in 9
    seed 0 _reco 9 _recover 9 can 9 where 9 _it 8 _do 7 _lost 7 _wher 7 _where 7 _can 6 _if 6
    seed 0 _shou 6 _should 6 asks 6 seedsaid 6 should 6 _for 5 _keep 5 _some 5 _clou 4 _cloud 4
    seed 0 _fras 4 _frase 4 _here 4 _key 4 _mein 4 _meine 4 _need 4 _now 4 _ok 4 _pape 4 _paper 4
    seed 0 _phot 4 _priv 4 _private 4 _stak 4 _type 4 _want 4 _wants 4 _with 4 elsewhere 4 need 4
    seed 0 privacy 4 report 4 stake 4 _are 3 _ente 3 _enter 3 _happ 3 _happens 3 _on 3 _photogr 3
    seed 0 _secr 3 _secret 3 _stake 3 _stor 3 _store 3 _supp 3 _support 3 holdings 3 lose 3
    seed 0 program 3 technical 3 what 3 which 3 _ask 2 _bana 2 _banana 2 _does 2 _down 2 _forg 2
    seed 0 _gone 2 _hide 2 _ich 2 _know 2 _may 2 _me 2 _mi 2 _phon 2 _phone 2 _see 2 _seedphr 2
    seed 0 _someone 2 _somewhe 2 _that 2 _this 2 _wall 2 _wallet 2 _webs 2 _website 2 _who 2
    seed 0 _writ 2 _write 2 connect 2 define 2 get 2 save 2 type 2 usage 2 validator 2 wallet 2
    seed 0 who 2 _abou 1 _about 1 _addr 1 _address 1 _algu 1 _alguien 1 _and 1 _app 1 _appl 1
    seed 0 _apple 1 _aske 1 _asked 1 _asks 1 _auf 1 _back 1 _bad 1 _bala 1 _balance 1 _brau 1
    seed 0 _brok 1 _broke 1 _brot 1 _brother 1 _chea 1 _cheap 1 _coin 1 _coins 1 _deci 1 _die 1
    seed 0 _dies 1 _dond 1 _donde 1 _du 1 _es 1 _even 1 _ever 1 _file 1 _fine 1 _fix 1 _forget 1
    seed 0 _forgot 1 _frie 1 _friend 1 _from 1 _get 1 _give 1 _got 1 _guar 1 _guardo 1 _has 1
    seed 0 _help 1 _how 1 _into 1 _keys 1 _knows 1 _la 1 _lapt 1 _laptop 1 _leak 1 _lega 1
    seed 0 _legal 1 _many 1 _mis 1 _moon 1 _needed 1 _needs 1 _node 1 _ocea 1 _ocean 1 _of 1 _or 1
    seed 0 _pass 1 _perd 1 _prog 1 _program 1 _pued 1 _puedo 1 _rest 1 _safe 1 _save 1 _saw 1
    seed 0 _scre 1 _send 1 _shar 1 _site 1 _somebod 1 _staking 1 _tao 1 _tell 1 _than 1 _thank 1
    seed 0 _they 1 _time 1 _tool 1 _typed 1 _vali 1 _validat 1 _veri 1 _verify 1 _was 1 _were 1
    seed 0 _wife 1 _without 1 _wo 1 _wort 1 _wron 1 _wrong 1 _wrot 1 _wrote 1 _year 1 _you 1
    seed 0 choose 1 coins 1 fall 1 fixed 1 howmuch 1 legal 1 minimum 1 not 1 offline 1 or 1
    seed 0 predict 1 record 1 safe 1 scam 1 tao 1
    custody 63 custody 57 stake 36 _my 33 mine 31 _stak 27 _tao 24 tao 24 validator 22 _coin 21
    custody 0 _coins 21 _the 19 coins 18 _vali 17 can 16 _validat 15 whatif 14 _i 12 _stake 12
    custody 0 _can 10 _staked 10 _who 10 _dele 9 _delegat 9 _do 9 _does 9 when 9 _when 8 _are 7
    custody 0 _over 7 _to 7 who 7 _in 6 _mis 6 _cont 5 _control 5 _hand 5 _mein 5 _staking 5
    custody 0 _they 5 _wall 5 _wallet 5 _has 4 _is 4 _it 4 _keys 4 _meine 4 _move 4 _own 4 _quie 4
    custody 0 _quien 4 _stil 4 _still 4 _whil 4 _while 4 _with 4 move 4 _a 3 _away 3 _der 3 _die 3
    custody 0 _hold 3 _ich 3 _kann 3 _leav 3 _leave 3 _mien 3 _mientra 3 _mine 3 _or 3 _owne 3
    custody 0 _owner 3 _run 3 _tien 3 _tiene 3 or 3 _acce 2 _access 2 _coul 2 _could 2 _el 2
    custody 0 _else 2 _en 2 _esta 2 _estan 2 _for 2 _hago 2 _hands 2 _have 2 _holds 2 _if 2 _key 2
    custody 0 _los 2 _me 2 _mir 2 _not 2 _of 2 _pued 2 _puede 2 _sit 2 _some 2 _spen 2 _validad 2
    custody 0 _wenn 2 _wer 2 _whos 2 _whose 2 _your 2 holdings 2 not 2 own 2 technical 2 wallet 2
    custody 0 #amount 1 #exchange 1 #tao 1 _acco 1 _account 1 _afte 1 _after 1 _am 1 _an 1 _anyo 1
    custody 0 _anyone 1 _appl 1 _apply 1 _at 1 _back 1 _bala 1 _balance 1 _beco 1 _become 1 _bei 1
    custody 0 _blei 1 _bleiben 1 _but 1 _cart 1 _cartera 1 _char 1 _charge 1 _con 1 _cuan 1
    custody 0 _cuando 1 _cust 1 _custodi 1 _de 1 _disa 1 _disappe 1 _duri 1 _during 1 _einf 1
    custody 0 _einfach 1 _exch 1 _exchang 1 _from 1 _fund 1 _funds 1 _gain 1 _gebe 1 _give 1
    custody 0 _givi 1 _giving 1 _hat 1 _his 1 _holding 1 _lieg 1 _liegen 1 _lose 1 _mean 1
    custody 0 _meiner 1 _mi 1 _mone 1 _monedas 1 _nehm 1 _nehmen 1 _noch 1 _oder 1 _off 1 _once 1
    custody 0 _poss 1 _priv 1 _private 1 _qued 1 _refu 1 _refuse 1 _rema 1 _remain 1 _righ 1
    custody 0 _rights 1 _sale 1 _sell 1 _sent 1 _sie 1 _somebod 1 _someone 1 _spend 1 _stay 1
    custody 0 _stea 1 _steal 1 _subn 1 _subnet 1 _that 1 _them 1 _toke 1 _tokens 1 _true 1 _unde 1
    custody 0 _under 1 _verf 1 _weg 1 _wher 1 _where 1 _will 1 _without 1 define 1 earn 1
    custody 0 exchange 1 fall 1 leave 1 mining 1 paid 1 seed 1 subnet 1 true 1
    hack 52 hack 49 whatif 35 _the 24 _what 23 mine 23 _if 22 #exchange 21 _my 18 _hack 16
    hack 0 stake 14 _stak 13 _is 12 _vali 12 validator 12 _tao 11 _validat 11 exchange 11 tao 11
    hack 0 _exch 10 _exchang 10 _coin 9 _hacked 9 _goes 8 _to 7 _comp 6 _gets 6 _happ 6 _happens 6
    hack 0 _into 6 _stake 6 dereg 6 get 6 _a 5 _bank 5 _bankrup 5 _brea 5 _coins 5 _i 5 _staked 5
    hack 0 _wall 5 _wallet 5 coins 5 what 5 _chai 4 _chain 4 _coinbas 4 _company 4 _hackers 4
    hack 0 _krak 4 _kraken 4 _serv 4 _server 4 _si 4 which 4 _affe 3 _affecte 3 _am 3 _are 3
    hack 0 _atta 3 _bitt 3 _bittens 3 _brok 3 _down 3 _el 3 _or 3 _some 3 _supp 3 _suppose 3
    hack 0 _then 3 _webs 3 _website 3 _when 3 bittensor 3 can 3 custody 3 fall 3 lose 3 or 3
    hack 0 when 3 _abou 2 _about 2 _an 2 _and 2 _attacke 2 _bina 2 _binance 2 _breache 2 _breaks 2
    hack 0 _broken 2 _bug 2 _clos 2 _comprom 2 _coul 2 _could 2 _do 2 _drai 2 _drain 2 _foun 2
    hack 0 _foundat 2 _ftx 2 _get 2 _gone 2 _hackean 2 _in 2 _it 2 _of 2 _over 2 _overnig 2
    hack 0 _pasa 2 _que 2 _shut 2 _shuts 2 _somebod 2 _staking 2 _stea 2 _was 2 _with 2 _y 2
    hack 0 large 2 leaked 2 offline 2 where 2 _agai 1 _against 1 _al 1 _at 1 _attack 1 _behi 1
    hack 0 _behind 1 _bei 1 _bors 1 _borse 1 _break 1 _broke 1 _busi 1 _busines 1 _can 1 _case 1
    hack 0 _coll 1 _cove 1 _covered 1 _dele 1 _delegat 1 _desa 1 _desapar 1 _did 1 _die 1 _dies 1
    hack 0 _dond 1 _donde 1 _eine 1 _einem 1 _ever 1 _everyth 1 _expl 1 _fund 1 _funds 1 _geha 1
    hack 0 _geht 1 _got 1 _insi 1 _inside 1 _inso 1 _insu 1 _ist 1 _its 1 _itse 1 _itself 1
    hack 0 _keys 1 _like 1 _mach 1 _machine 1 _mein 1 _meine 1 _mis 1 _out 1 _pass 1 _passier 1
    hack 0 _peop 1 _people 1 _prov 1 _quie 1 _refu 1 _reme 1 _remembe 1 _safe 1 _sind 1 _site 1
    hack 0 _so 1 _someone 1 _steal 1 _subn 1 _subnet 1 _take 1 _taos 1 _taostat 1 _teng 1 _tengo 1
    hack 0 _that 1 _thro 1 _through 1 _unde 1 _under 1 _validad 1 _vani 1 _vanishe 1 _we 1 _weg 1
    hack 0 _wenn 1 _whats 1 _wher 1 _where 1 _wird 1 _yest 1 _yesterd 1 about 1 define 1 exact 1
    hack 0 expire 1 own 1 safe 1 save 1 scam 1 start 1 subnet 1 wallet 1
    validator-fails 57 validator 54 _vali 45 mine 43 _validat 42 offline 41 whatif 33 _my 24
    validator-fails 0 _the 24 _what 20 _i 15 _if 15 raises 14 _its 9 _do 8 _down 8 _when 8 when 8
    validator-fails 0 _take 7 stake 7 take 7 _is 6 _me 6 _stop 6 _to 6 _a 5 _rais 5 _dele 4
    validator-fails 0 _delegat 4 _disa 4 _disappe 4 _does 4 _earn 4 _for 4 _ist 4 _mein 4 _node 4
    validator-fails 0 _up 4 #change 3 #time 3 _comm 3 _commiss 3 _happ 3 _happens 3 _now 3 _offl 3
    validator-fails 0 _offline 3 _raised 3 _rewa 3 _rewards 3 _shut 3 _stak 3 _stil 3 _still 3
    validator-fails 0 _tell 3 _validad 3 _was 3 _with 3 _work 3 _working 3 choose 3 earn 3 lose 3
    validator-fails 0 privacy 3 reward 3 what 3 which 3 _anym 2 _anymore 2 _chan 2 _chos 2
    validator-fails 0 _chose 2 _cons 2 _consequ 2 _dies 2 _doub 2 _earning 2 _fee 2 _from 2 _get 2
    validator-fails 0 _goes 2 _lose 2 _lost 2 _mi 2 _noth 2 _nothing 2 _of 2 _oper 2 _operato 2
    validator-fails 0 _over 2 _overnig 2 _perm 2 _permit 2 _put 2 _quit 2 _runn 2 _running 2
    validator-fails 0 _shuts 2 _some 2 _stake 2 _stopped 2 _stops 2 _telling 2 _they 2 _top 2
    validator-fails 0 _vani 2 _wenn 2 _went 2 _who 2 _will 2 _without 2 coins 2 dereg 2 expire 2
    validator-fails 0 get 2 hack 2 not 2 or 2 #rate 1 #subnet 1 _afte 1 _after 1 _am 1 _and 1
    validator-fails 0 _anyb 1 _anybody 1 _aufh 1 _away 1 _back 1 _bad 1 _been 1 _behi 1 _behind 1
    validator-fails 0 _bitt 1 _bittens 1 _can 1 _change 1 _changes 1 _coin 1 _coins 1 _comi 1
    validator-fails 0 _comisio 1 _cras 1 _crashes 1 _cut 1 _day 1 _days 1 _de 1 _dead 1 _dejo 1
    validator-fails 0 _der 1 _doubled 1 _doubles 1 _downtim 1 _drop 1 _dropped 1 _earns 1 _el 1
    validator-fails 0 _fail 1 _func 1 _gebu 1 _give 1 _good 1 _guy 1 _has 1 _hat 1 _his 1 _hit 1
    validator-fails 0 _in 1 _incr 1 _increas 1 _isnt 1 _just 1 _la 1 _last 1 _late 1 _list 1
    validator-fails 0 _loses 1 _meinen 1 _miss 1 _mit 1 _mone 1 _money 1 _nigh 1 _night 1 _oder 1
    validator-fails 0 _on 1 _or 1 _out 1 _pasa 1 _pass 1 _passier 1 _pays 1 _peop 1 _people 1
    validator-fails 0 _perc 1 _percent 1 _pick 1 _prot 1 _protect 1 _que 1 _raise 1 _redu 1
    validator-fails 0 _reduce 1 _reti 1 _run 1 _se 1 _sein 1 _shou 1 _should 1 _si 1 _someone 1
    validator-fails 0 _somethi 1 _staked 1 _stuc 1 _stuck 1 _subi 1 _subn 1 _subnet 1 _sudd 1
    validator-fails 0 _suddenl 1 _suff 1 _suffer 1 _supp 1 _suppose 1 _surv 1 _survive 1 _tao 1
    validator-fails 0 _that 1 _ther 1 _there 1 _turn 1 _turned 1 _use 1 _vanish 1 _vanishe 1
    validator-fails 0 _vers 1 _week 1 bittensor 1 can 1 cost 1 fee 1 guarantee 1 lend 1 list 1
    validator-fails 0 lock 1 quote 1 rate 1 rise 1 should 1 subnet 1 tao 1 usage 1 who 1
    """
}
