/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 66 safe 66 stake 34 _is 19 _staki 18 mine 18 _i 15 _stake 13 _what 13 which 13 _the 12
    safe 0 define 10 should 10 what 10 _are 9 _dange 9 _tao 9 tao 9 _me 7 _of 7 _shoul 7 _how 6
    safe 0 _ist 6 _my 6 _risk 6 _safe 6 _this 6 whatif 6 _can 5 _es 5 _siche 5 all 5 can 5 how 5
    safe 0 list 5 _a 4 _das 4 _go 4 _know 4 _que 4 _risks 4 _root 4 _welch 4 _wrong 4 root 4
    safe 0 true 4 _about 3 _could 3 _deleg 3 _give 3 _hacer 3 _it 3 _risik 3 _risky 3 _secur 3
    safe 0 _there 3 _tiene 3 _to 3 _und 3 _was 3 _when 3 _with 3 coins 3 when 3 _any 2 _anyth 2
    safe 0 _be 2 _befor 2 _coins 2 _da 2 _downs 2 _ein 2 _en 2 _ganze 2 _gefah 2 _gibt 2 _hones 2
    safe 0 _ich 2 _if 2 _in 2 _kann 2 _miedo 2 _money 2 _or 2 _pelig 2 _riesg 2 _segur 2 _sleep 2
    safe 0 _thing 2 _think 2 _well 2 _whats 2 _whole 2 _wie 2 get 2 or 2 sort 2 #amount 1
    safe 0 #subnet 1 #tao 1 _actua 1 _all 1 _am 1 _and 1 _as 1 _at 1 _bad 1 _bank 1 _begin 1
    safe 0 _beim 1 _bigge 1 _bin 1 _by 1 _call 1 _catch 1 _contr 1 _de 1 _debo 1 _dejar 1 _depos 1
    safe 0 _die 1 _do 1 _doing 1 _eher 1 _el 1 _esto 1 _free 1 _frien 1 _gehe 1 _habe 1 _hay 1
    safe 0 _him 1 _hurt 1 _husba 1 _im 1 _into 1 _its 1 _keep 1 _list 1 _low 1 _mal 1 _meine 1
    safe 0 _mis 1 _nervo 1 _night 1 _not 1 _oder 1 _on 1 _passi 1 _possi 1 _puede 1 _putti 1
    safe 0 _reall 1 _retir 1 _right 1 _salir 1 _schli 1 _sind 1 _smart 1 _somet 1 _spot 1 _subne 1
    safe 0 _tell 1 _that 1 _they 1 _trust 1 _up 1 _vorsi 1 _ways 1 _wenn 1 _which 1 _wife 1
    safe 0 _wise 1 _witho 1 _would 1 _y 1 _you 1 about 1 earn 1 elsewhere 1 leaked 1 not 1 own 1
    safe 0 program 1 start 1 subnet 1 validator 1
    lose 67 lose 66 can 39 mine 29 _i 20 _can 15 _tao 14 tao 14 _my 13 stake 13 #amount 11
    lose 0 _could 11 _in 11 _is 10 _the 9 _to 9 _with 9 _lose 8 _a 7 _end 7 _get 7 _how 7 _put 7
    lose 0 coins 7 subnet 7 _it 6 _kann 6 _than 6 define 6 #tao 5 _go 5 _less 5 _of 5 _possi 5
    lose 0 _puedo 5 _stake 5 _up 5 how 5 true 5 #share 4 #subnet 4 _be 4 _geld 4 _gone 4 _ich 4
    lose 0 _loss 4 _money 4 _nothi 4 _on 4 _root 4 _shrin 4 _subne 4 _that 4 _worst 4 portion 4
    lose 0 root 4 what 4 _back 3 _case 3 _does 3 _es 3 _ever 3 _happe 3 _mein 3 _might 3 _out 3
    lose 0 _perde 3 _que 3 _sein 3 _start 3 _total 3 _weg 3 _what 3 _whats 3 fall 3 leave 3
    lose 0 which 3 #change 2 _all 2 _am 2 _amoun 2 _and 2 _balan 2 _chang 2 _coins 2 _de 2
    lose 0 _diner 2 _every 2 _left 2 _lo 2 _me 2 _much 2 _nada 2 _negat 2 _prote 2 _sin 2 _sind 2
    lose 0 _sn 2 _vanis 2 _verli 2 _will 2 _zero 2 all 2 declining 2 get 2 why 2 _ahora 1 _alle 1
    lose 0 _alpha 1 _alway 1 _anybo 1 _are 1 _at 1 _bad 1 _becom 1 _bei 1 _bigge 1 _bitte 1
    lose 0 _came 1 _cero 1 _con 1 _cual 1 _dann 1 _das 1 _der 1 _do 1 _down 1 _eat 1 _el 1 _en 1
    lose 0 _esto 1 _even 1 _fall 1 _fewer 1 _frien 1 _ganze 1 _goes 1 _gonna 1 _haben 1 _hacie 1
    lose 0 _half 1 _hatte 1 _have 1 _hay 1 _his 1 _if 1 _into 1 _ist 1 _jetzt 1 _least 1 _likel 1
    lose 0 _llega 1 _los 1 _lost 1 _meine 1 _menos 1 _meto 1 _mi 1 _mine 1 _mis 1 _more 1 _most 1
    lose 0 _numbe 1 _only 1 _or 1 _origi 1 _parte 1 _peopl 1 _pierd 1 _por 1 _princ 1 _puede 1
    lose 0 _queda 1 _quedo 1 _read 1 _schli 1 _see 1 _someb 1 _subre 1 _suffe 1 _termi 1 _too 1
    lose 0 _una 1 _und 1 _was 1 _wenig 1 _whole 1 _why 1 _wie 1 _wrong 1 _y 1 alpha 1 bittensor 1
    lose 0 cost 1 dereg 1 expire 1 hack 1 holdings 1 land 1 mining 1 more 1 not 1 nothing 1 one 1
    lose 0 or 1 own 1 program 1 whatif 1
    slashing 43 slash 42 validator 19 stake 17 _valid 14 whatif 13 _stake 12 mine 12 _slash 10
    slashing 0 _get 9 _is 9 _the 9 _a 8 _do 8 _when 8 cost 8 _can 7 _my 7 _of 7 _penal 7 can 7
    slashing 0 get 7 same 7 when 7 _for 6 _i 6 _if 6 _on 6 _punis 6 _cheat 5 _deleg 5 _does 5
    slashing 0 _part 5 _there 5 otherchain 5 _like 4 _me 4 _node 4 _are 3 _as 3 _bad 3 _bitte 3
    slashing 0 _burne 3 _chain 3 _cosmo 3 _fined 3 _misbe 3 _straf 3 _tao 3 _they 3 bittensor 3
    slashing 0 lose 3 offline 3 some 3 tao 3 #change 2 _any 2 _away 2 _be 2 _behav 2 _bei 2
    slashing 0 _confi 2 _doubl 2 _downt 2 _el 2 _es 2 _ether 2 _gibt 2 _hay 2 _here 2 _in 2 _it 2
    slashing 0 _offli 2 _signs 2 _take 2 coins 2 #amount 1 #rate 1 #tao 1 _als 1 _and 1 _aqui 1
    slashing 0 _betru 1 _coins 1 _cost 1 _der 1 _des 1 _einge 1 _eth 1 _exist 1 _fur 1 _goes 1
    slashing 0 _got 1 _have 1 _ich 1 _lazy 1 _mir 1 _nomin 1 _opera 1 _or 1 _other 1 _para 1
    slashing 0 _parte 1 _pay 1 _perce 1 _polka 1 _puede 1 _que 1 _quita 1 _same 1 _taken 1
    slashing 0 _their 1 _this 1 _token 1 _too 1 _verli 1 _wenn 1 _werde 1 _what 1 _will 1 _wird 1
    slashing 0 _wrong 1 _y 1 _you 1 consensus 1 othercoin 1 privacy 1 rate 1 scam 1
    locked 68 lock 66 mine 26 _i 25 _is 17 leave 14 _a 13 can 12 _for 11 _my 11 coins 11 _can 9
    locked 0 _coins 9 _perio 9 _tao 9 stake 9 tao 9 _the 8 _there 8 _to 8 or 8 _do 7 _or 7 #time 6
    locked 0 _am 6 _have 6 _on 6 _time 6 need 6 _are 5 _commi 5 _how 5 _ich 5 _staki 5 own 5 _an 4
    locked 0 _any 4 _bloqu 4 _fixed 4 _it 4 _like 4 _money 4 _puedo 4 _stake 4 whatif 4 _acces 3
    locked 0 _at 3 _befor 3 _cuand 3 _day 3 _flexi 3 _free 3 _in 3 _long 3 _minim 3 _must 3
    locked 0 _need 3 _out 3 _quier 3 _root 3 _stuck 3 _term 3 _tied 3 _unbon 3 _unsta 3 _up 3
    locked 0 _want 3 _whene 3 _while 3 howlong 3 otherchain 3 root 3 same 3 usage 3 _anyti 2
    locked 0 _cash 2 _coold 2 _cosmo 2 _days 2 _die 2 _does 2 _eine 2 _froze 2 _geld 2 _gespe 2
    locked 0 _get 2 _if 2 _jeder 2 _komme 2 _lock 2 _locke 2 _mein 2 _meine 2 _mi 2 _mis 2
    locked 0 _momen 2 _muss 2 _once 2 _pull 2 _queda 2 _salir 2 _sind 2 _take 2 _that 2 _wait 2
    locked 0 custody 2 _able 1 _advan 1 _back 1 _bei 1 _block 1 _bonus 1 _brauc 1 _cant 1 _certa 1
    locked 0 _como 1 _cuant 1 _de 1 _dejar 1 _diner 1 _earni 1 _en 1 _es 1 _estan 1 _exit 1
    locked 0 _fest 1 _funds 1 _gibt 1 _hay 1 _holdi 1 _kann 1 _lange 1 _lasse 1 _leave 1 _liege 1
    locked 0 _liegt 1 _longe 1 _may 1 _month 1 _next 1 _night 1 _o 1 _one 1 _plug 1 _polka 1
    locked 0 _probl 1 _que 1 _raus 1 _retir 1 _rules 1 _sacar 1 _sie 1 _somet 1 _stay 1 _sunda 1
    locked 0 _tell 1 _tengo 1 _them 1 _they 1 _this 1 _tie 1 _tiemp 1 _tomor 1 _waiti 1 _week 1
    locked 0 _wenn 1 _what 1 _whats 1 _where 1 _wie 1 _windo 1 _withd 1 _x 1 _year 1 define 1
    locked 0 earn 1 fixed 1 get 1 how 1 minimum 1 scam 1 what 1 where 1
    scam 59 scam 56 _a 29 mine 20 _to 19 _tao 18 tao 18 stake 17 _is 15 _my 14 _i 13 _me 12
    scam 0 _staki 11 _this 10 quote 10 true 9 _on 8 _how 7 _teleg 7 _it 6 _real 6 _wants 6 how 6
    scam 0 _site 5 _someo 5 _stake 5 asks 5 #time 4 _an 4 _doubl 4 _fake 4 _fraud 4 _from 4
    scam 0 _offer 4 _promi 4 _suppo 4 _walle 4 bittensor 4 get 4 #rate 3 _airdr 3 _bitte 3 _day 3
    scam 0 _do 3 _es 3 _for 3 _got 3 _in 3 _legit 3 _ponzi 3 _recog 3 _rewar 3 _send 3 _someb 3
    scam 0 _that 3 _they 3 _with 3 not 3 program 3 reward 3 whatif 3 #amount 2 #tao 2 _about 2
    scam 0 _and 2 _asks 2 _betru 2 _bonus 2 _can 2 _conne 2 _das 2 _depos 2 _disco 2 _email 2
    scam 0 _estaf 2 _first 2 _guara 2 _guy 2 _her 2 _if 2 _isnt 2 _ist 2 _like 2 _money 2 _must 2
    scam 0 _of 2 _onlin 2 _payin 2 _platf 2 _says 2 _scam 2 _shoul 2 _sites 2 _tell 2 _the 2
    scam 0 _trust 2 _una 2 _verif 2 _websi 2 _will 2 _withd 2 coins 2 connect 2 one 2 report 2
    scam 0 seed 2 wallet 2 _acces 1 _algui 1 _answe 1 _aroun 1 _auf 1 _ayuda 1 _be 1 _befor 1
    scam 0 _beim 1 _cant 1 _come 1 _como 1 _con 1 _delet 1 _eine 1 _erken 1 _escri 1 _fee 1 _fix 1
    scam 0 _get 1 _gets 1 _good 1 _he 1 _help 1 _him 1 _his 1 _ich 1 _inves 1 _jeman 1 _just 1
    scam 0 _know 1 _link 1 _lost 1 _mir 1 _missi 1 _mnemo 1 _new 1 _nice 1 _no 1 _now 1 _off 1
    scam 0 _old 1 _ones 1 _opent 1 _or 1 _page 1 _para 1 _pay 1 _peopl 1 _perso 1 _pool 1 _por 1
    scam 0 _put 1 _que 1 _recei 1 _same 1 _say 1 _se 1 _shows 1 _sign 1 _somet 1 _sound 1 _thing 1
    scam 0 _think 1 _token 1 _too 1 _tripl 1 _un 1 _unloc 1 _valid 1 _via 1 _want 1 _week 1
    scam 0 _what 1 _whole 1 _woran 1 _words 1 _wrote 1 all 1 choose 1 dereg 1 fee 1 first 1
    scam 0 fixed 1 guarantee 1 help 1 leaked 1 leave 1 lose 1 need 1 nothing 1 or 1 paid 1 pool 1
    scam 0 rate 1 same 1 should 1 show 1 source 1 usage 1 what 1 which 1 why 1
    seed 63 seed 57 _my 45 mine 36 _i 23 _words 18 _the 16 _what 14 _is 13 _phras 13 _seed 13
    seed 0 leaked 13 _to 12 _a 10 whatif 10 _in 9 _mnemo 9 can 9 keep 8 where 7 _can 6 _if 6 _it 6
    seed 0 _lost 6 seedsaid 6 _do 5 _recov 5 _shoul 5 _where 5 privacy 5 should 5 _cloud 4
    seed 0 _frase 4 _here 4 _keep 4 _meine 4 _now 4 _ok 4 asks 4 elsewhere 4 _are 3 _happe 3
    seed 0 _key 3 _on 3 _paper 3 _photo 3 _priva 3 _secre 3 _stake 3 _store 3 _type 3 _wants 3
    seed 0 lose 3 need 3 program 3 report 3 stake 3 technical 3 what 3 which 3 _banan 2 _does 2
    seed 0 _down 2 _enter 2 _for 2 _gone 2 _ich 2 _may 2 _me 2 _mi 2 _need 2 _phone 2 _see 2
    seed 0 _seedp 2 _suppo 2 _that 2 _this 2 _walle 2 _websi 2 _who 2 _with 2 _write 2 define 2
    seed 0 get 2 holdings 2 save 2 type 2 usage 2 validator 2 wallet 2 who 2 _about 1 _addre 1
    seed 0 _algui 1 _app 1 _apple 1 _ask 1 _asks 1 _auf 1 _bad 1 _balan 1 _brauc 1 _broke 1
    seed 0 _broth 1 _cheap 1 _coins 1 _decid 1 _die 1 _dies 1 _donde 1 _du 1 _es 1 _even 1 _ever 1
    seed 0 _file 1 _fix 1 _forge 1 _forgo 1 _frien 1 _get 1 _give 1 _got 1 _guard 1 _help 1
    seed 0 _hide 1 _into 1 _keys 1 _know 1 _knows 1 _la 1 _lapto 1 _legal 1 _mis 1 _moon 1
    seed 0 _needs 1 _ocean 1 _of 1 _or 1 _perdi 1 _progr 1 _puedo 1 _resto 1 _safe 1 _save 1
    seed 0 _saw 1 _scree 1 _send 1 _site 1 _someb 1 _someo 1 _somew 1 _tao 1 _tell 1 _thank 1
    seed 0 _tool 1 _typed 1 _valid 1 _were 1 _wife 1 _witho 1 _wo 1 _word 1 _wrong 1 _wrote 1
    seed 0 _year 1 _you 1 choose 1 coins 1 connect 1 fall 1 fixed 1 legal 1 minimum 1 not 1
    seed 0 offline 1 or 1 predict 1 record 1 safe 1 tao 1
    custody 56 custody 52 stake 30 _my 28 mine 26 _tao 21 tao 21 validator 20 _coins 18 _stake 17
    custody 0 _the 16 coins 16 _valid 15 can 14 whatif 14 _i 11 _who 9 when 9 _can 8 _deleg 8
    custody 0 _does 8 _when 8 _do 7 _to 7 _are 6 _in 6 _over 6 _meine 5 _mis 5 _staki 5 _they 5
    custody 0 _walle 5 who 5 _has 4 _is 4 _it 4 _keys 4 _a 3 _contr 3 _der 3 _die 3 _hand 3 _ich 3
    custody 0 _kann 3 _leave 3 _move 3 _or 3 _own 3 _owner 3 _quien 3 _still 3 _tiene 3 move 3
    custody 0 or 3 _acces 2 _away 2 _could 2 _el 2 _else 2 _for 2 _hago 2 _hands 2 _have 2
    custody 0 _holds 2 _if 2 _los 2 _me 2 _mient 2 _mine 2 _mir 2 _not 2 _of 2 _puede 2 _run 2
    custody 0 _spend 2 _wenn 2 _wer 2 _while 2 _whose 2 _with 2 _your 2 holdings 2 not 2
    custody 0 technical 2 wallet 2 #amount 1 #exchange 1 #tao 1 _accou 1 _after 1 _am 1 _an 1
    custody 0 _anyon 1 _apply 1 _at 1 _back 1 _balan 1 _becom 1 _bei 1 _bleib 1 _but 1 _carte 1
    custody 0 _charg 1 _con 1 _cuand 1 _custo 1 _de 1 _disap 1 _durin 1 _einfa 1 _en 1 _estan 1
    custody 0 _excha 1 _from 1 _funds 1 _gebe 1 _give 1 _givin 1 _hat 1 _his 1 _holdi 1 _key 1
    custody 0 _liege 1 _lose 1 _mean 1 _mi 1 _moned 1 _nehme 1 _noch 1 _oder 1 _off 1 _once 1
    custody 0 _priva 1 _queda 1 _remai 1 _right 1 _sell 1 _sent 1 _sie 1 _sit 1 _someb 1 _someo 1
    custody 0 _steal 1 _subne 1 _that 1 _them 1 _token 1 _true 1 _weg 1 _will 1 _witho 1 define 1
    custody 0 exchange 1 leave 1 mining 1 own 1 paid 1 seed 1 subnet 1 true 1
    hack 44 hack 41 whatif 30 _the 21 _if 20 _what 19 mine 18 #exchange 17 _my 15 _hacke 12 _is 10
    hack 0 _valid 10 validator 10 exchange 9 stake 9 _excha 8 _goes 7 _tao 7 tao 7 _stake 6 _to 6
    hack 0 dereg 6 _bankr 5 _coins 5 _happe 5 _into 5 coins 5 _chain 4 _gets 4 _i 4 _walle 4 get 4
    hack 0 what 4 _a 3 _are 3 _bitte 3 _break 3 _coinb 3 _compa 3 _down 3 _krake 3 _or 3 _serve 3
    hack 0 _si 3 _suppo 3 _then 3 _websi 3 bittensor 3 custody 3 fall 3 or 3 which 3 _affec 2
    hack 0 _am 2 _an 2 _and 2 _attac 2 _binan 2 _breac 2 _broke 2 _bug 2 _close 2 _compr 2 _do 2
    hack 0 _el 2 _found 2 _ftx 2 _get 2 _in 2 _it 2 _of 2 _overn 2 _pasa 2 _que 2 _shuts 2
    hack 0 _someb 2 _staki 2 _steal 2 _was 2 _with 2 can 2 leaked 2 lose 2 offline 2 _about 1
    hack 0 _again 1 _al 1 _at 1 _behin 1 _bei 1 _borse 1 _busin 1 _can 1 _case 1 _colla 1 _could 1
    hack 0 _cover 1 _deleg 1 _desap 1 _did 1 _die 1 _dies 1 _einem 1 _every 1 _explo 1 _funds 1
    hack 0 _geht 1 _gone 1 _got 1 _insid 1 _insur 1 _ist 1 _its 1 _itsel 1 _keys 1 _like 1
    hack 0 _machi 1 _meine 1 _out 1 _passi 1 _peopl 1 _provi 1 _remem 1 _sind 1 _site 1 _so 1
    hack 0 _someo 1 _take 1 _taost 1 _that 1 _vanis 1 _we 1 _weg 1 _wenn 1 _whats 1 _when 1
    hack 0 _where 1 _wird 1 _y 1 _yeste 1 about 1 define 1 exact 1 expire 1 large 1 save 1 start 1
    hack 0 wallet 1 when 1 where 1
    validator-fails 48 validator 46 _valid 37 mine 36 offline 36 whatif 27 _my 21 _the 19 _what 15
    validator-fails 0 _if 12 raises 12 _i 8 _its 7 _take 7 _me 6 _to 6 _when 6 stake 6 when 6 _a 5
    validator-fails 0 _do 5 _down 5 _is 5 take 5 _deleg 4 _for 4 _ist 4 _mein 4 _node 4 _raise 4
    validator-fails 0 #time 3 _disap 3 _does 3 _happe 3 _now 3 _offli 3 _up 3 _was 3 privacy 3
    validator-fails 0 #change 2 _anymo 2 _chang 2 _chose 2 _conse 2 _dies 2 _earni 2 _goes 2
    validator-fails 0 _lost 2 _mi 2 _nothi 2 _opera 2 _overn 2 _permi 2 _put 2 _rewar 2 _runni 2
    validator-fails 0 _stake 2 _still 2 _stop 2 _stopp 2 _telli 2 _top 2 _vanis 2 _wenn 2 _went 2
    validator-fails 0 _who 2 _will 2 _witho 2 _worki 2 choose 2 coins 2 earn 2 lose 2 not 2 or 2
    validator-fails 0 reward 2 #rate 1 #subnet 1 _am 1 _and 1 _anybo 1 _away 1 _back 1 _been 1
    validator-fails 0 _behin 1 _bitte 1 _can 1 _coins 1 _comis 1 _commi 1 _crash 1 _cut 1 _day 1
    validator-fails 0 _days 1 _de 1 _dejo 1 _der 1 _doubl 1 _dropp 1 _earns 1 _el 1 _fee 1 _from 1
    validator-fails 0 _gebuh 1 _get 1 _give 1 _good 1 _guy 1 _has 1 _hat 1 _his 1 _hit 1 _in 1
    validator-fails 0 _incre 1 _isnt 1 _just 1 _la 1 _last 1 _loses 1 _meine 1 _mit 1 _money 1
    validator-fails 0 _night 1 _oder 1 _of 1 _on 1 _or 1 _out 1 _pasa 1 _passi 1 _pays 1 _peopl 1
    validator-fails 0 _perce 1 _prote 1 _que 1 _quit 1 _retir 1 _run 1 _se 1 _shoul 1 _shut 1
    validator-fails 0 _shuts 1 _si 1 _someo 1 _somet 1 _stops 1 _stuck 1 _subne 1 _sudde 1
    validator-fails 0 _suffe 1 _survi 1 _tao 1 _tell 1 _that 1 _there 1 _they 1 _versc 1 _week 1
    validator-fails 0 _with 1 bittensor 1 can 1 dereg 1 expire 1 get 1 guarantee 1 hack 1 lend 1
    validator-fails 0 lock 1 quote 1 rate 1 should 1 subnet 1 tao 1 usage 1 what 1 which 1 who 1
    """
}
