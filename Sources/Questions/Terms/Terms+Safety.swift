/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let safety = """
    safe 57 safe 57 stake 29 mine 16 _is 15 _staki 15 _i 13 _stake 12 _what 11 which 11 _the 10
    safe 0 _tao 9 define 9 should 9 tao 9 what 9 _are 8 _dange 7 _ist 6 _me 6 _my 6 _of 6 _safe 6
    safe 0 _shoul 6 _can 5 _es 5 _risk 5 _siche 5 _this 5 whatif 5 _das 4 _how 4 _que 4 _welch 4
    safe 0 all 4 can 4 how 4 list 4 _a 3 _about 3 _go 3 _hacer 3 _it 3 _know 3 _risik 3 _risks 3
    safe 0 _root 3 _there 3 _tiene 3 _und 3 _was 3 _with 3 _wrong 3 root 3 true 3 _any 2 _be 2
    safe 0 _befor 2 _could 2 _da 2 _deleg 2 _ein 2 _en 2 _ganze 2 _gefah 2 _gibt 2 _give 2
    safe 0 _hones 2 _ich 2 _if 2 _kann 2 _miedo 2 _money 2 _or 2 _pelig 2 _riesg 2 _risky 2
    safe 0 _secur 2 _segur 2 _sleep 2 _thing 2 _think 2 _to 2 _well 2 _whats 2 _when 2 _whole 2
    safe 0 _wie 2 coins 2 get 2 or 2 when 2 #amount 1 #subnet 1 #tao 1 _actua 1 _and 1 _anyth 1
    safe 0 _as 1 _at 1 _bank 1 _beim 1 _bigge 1 _bin 1 _call 1 _catch 1 _coins 1 _contr 1 _de 1
    safe 0 _debo 1 _dejar 1 _depos 1 _die 1 _do 1 _doing 1 _downs 1 _eher 1 _el 1 _esto 1 _free 1
    safe 0 _frien 1 _gehe 1 _habe 1 _hay 1 _him 1 _hurt 1 _husba 1 _im 1 _in 1 _its 1 _keep 1
    safe 0 _list 1 _low 1 _mal 1 _meine 1 _mis 1 _nervo 1 _night 1 _not 1 _oder 1 _on 1 _passi 1
    safe 0 _puede 1 _reall 1 _retir 1 _right 1 _salir 1 _schli 1 _sind 1 _smart 1 _somet 1 _spot 1
    safe 0 _subne 1 _tell 1 _that 1 _they 1 _trust 1 _up 1 _vorsi 1 _ways 1 _wenn 1 _wife 1
    safe 0 _wise 1 _would 1 _y 1 _you 1 about 1 earn 1 elsewhere 1 own 1 program 1 sort 1 subnet 1
    safe 0 validator 1
    lose 55 lose 55 can 31 mine 26 _i 17 _tao 13 tao 13 _my 11 #amount 10 _can 10 _could 10
    lose 0 stake 10 _in 8 _get 7 _end 6 _is 6 _kann 6 _put 6 _to 6 _with 6 subnet 6 #tao 5 _a 5
    lose 0 _how 5 _it 5 _lose 5 _puedo 5 _the 5 coins 5 true 5 #share 4 #subnet 4 _geld 4 _ich 4
    lose 0 _less 4 _possi 4 _than 4 _up 4 define 4 how 4 what 4 _back 3 _does 3 _es 3 _ever 3
    lose 0 _go 3 _gone 3 _loss 3 _mein 3 _money 3 _nothi 3 _of 3 _on 3 _out 3 _perde 3 _que 3
    lose 0 _root 3 _sein 3 _shrin 3 _stake 3 _subne 3 _that 3 _total 3 _weg 3 _whats 3 leave 3
    lose 0 portion 3 root 3 which 3 _all 2 _am 2 _and 2 _balan 2 _be 2 _case 2 _de 2 _diner 2
    lose 0 _every 2 _happe 2 _lo 2 _me 2 _might 2 _nada 2 _prote 2 _sin 2 _sind 2 _sn 2 _start 2
    lose 0 _verli 2 _worst 2 fall 2 get 2 why 2 _ahora 1 _alle 1 _alpha 1 _alway 1 _amoun 1
    lose 0 _anybo 1 _are 1 _at 1 _bad 1 _becom 1 _bei 1 _bigge 1 _came 1 _cero 1 _chang 1 _coins 1
    lose 0 _con 1 _cual 1 _dann 1 _das 1 _der 1 _down 1 _eat 1 _el 1 _en 1 _esto 1 _even 1 _fall 1
    lose 0 _fewer 1 _frien 1 _ganze 1 _goes 1 _gonna 1 _haben 1 _hacie 1 _half 1 _hatte 1 _have 1
    lose 0 _hay 1 _his 1 _if 1 _into 1 _ist 1 _jetzt 1 _least 1 _left 1 _llega 1 _los 1 _lost 1
    lose 0 _meine 1 _menos 1 _meto 1 _mi 1 _mine 1 _mis 1 _most 1 _much 1 _numbe 1 _only 1 _or 1
    lose 0 _origi 1 _parte 1 _pierd 1 _por 1 _princ 1 _puede 1 _queda 1 _quedo 1 _read 1 _schli 1
    lose 0 _see 1 _someb 1 _subre 1 _termi 1 _too 1 _una 1 _und 1 _vanis 1 _was 1 _wenig 1 _what 1
    lose 0 _why 1 _wie 1 _will 1 _wrong 1 _y 1 _zero 1 all 1 alpha 1 cost 1 declining 1 dereg 1
    lose 0 holdings 1 land 1 mining 1 not 1 nothing 1 one 1 or 1 own 1 program 1 whatif 1
    slashing 38 slash 38 validator 17 stake 15 _valid 12 whatif 11 _stake 10 _slash 9 mine 9
    slashing 0 _get 8 _is 8 _the 8 _do 7 _when 7 _a 6 _my 6 _of 6 cost 6 get 6 same 6 when 6
    slashing 0 _can 5 _deleg 5 _does 5 _for 5 _i 5 _if 5 _on 5 _penal 5 _punis 5 can 5 _cheat 4
    slashing 0 _node 4 _part 4 _there 4 otherchain 4 _bad 3 _bitte 3 _chain 3 _cosmo 3 _like 3
    slashing 0 _me 3 _straf 3 _tao 3 bittensor 3 tao 3 #change 2 _any 2 _are 2 _as 2 _away 2
    slashing 0 _behav 2 _bei 2 _burne 2 _confi 2 _doubl 2 _el 2 _es 2 _fined 2 _gibt 2 _hay 2
    slashing 0 _here 2 _in 2 _it 2 _misbe 2 _offli 2 _signs 2 _take 2 _they 2 coins 2 lose 2
    slashing 0 offline 2 some 2 #amount 1 #rate 1 #tao 1 _als 1 _and 1 _aqui 1 _be 1 _betru 1
    slashing 0 _coins 1 _cost 1 _der 1 _des 1 _einge 1 _eth 1 _ether 1 _exist 1 _fur 1 _goes 1
    slashing 0 _got 1 _have 1 _ich 1 _lazy 1 _mir 1 _nomin 1 _opera 1 _or 1 _other 1 _para 1
    slashing 0 _parte 1 _pay 1 _perce 1 _polka 1 _puede 1 _que 1 _quita 1 _same 1 _taken 1
    slashing 0 _their 1 _this 1 _token 1 _too 1 _verli 1 _wenn 1 _werde 1 _what 1 _will 1 _wird 1
    slashing 0 _wrong 1 _y 1 _you 1 consensus 1 othercoin 1 privacy 1 rate 1 scam 1
    locked 58 lock 57 _i 21 mine 21 _is 13 leave 12 _a 10 can 10 _my 9 _tao 9 coins 9 tao 9 _can 8
    locked 0 _coins 8 _for 8 _perio 8 _the 8 _to 7 #time 6 _do 6 _on 6 _time 6 or 6 _am 5 _have 5
    locked 0 _ich 5 _or 5 _there 5 stake 5 _an 4 _any 4 _bloqu 4 _commi 4 _how 4 _like 4 _puedo 4
    locked 0 need 4 own 4 _acces 3 _are 3 _at 3 _cuand 3 _day 3 _free 3 _in 3 _it 3 _minim 3
    locked 0 _money 3 _out 3 _quier 3 _root 3 _stake 3 _unbon 3 otherchain 3 root 3 same 3
    locked 0 whatif 3 _anyti 2 _befor 2 _cash 2 _cosmo 2 _days 2 _die 2 _does 2 _eine 2 _fixed 2
    locked 0 _flexi 2 _geld 2 _gespe 2 _get 2 _if 2 _jeder 2 _komme 2 _locke 2 _long 2 _mein 2
    locked 0 _meine 2 _mi 2 _mis 2 _momen 2 _muss 2 _must 2 _need 2 _pull 2 _queda 2 _salir 2
    locked 0 _sind 2 _staki 2 _stuck 2 _take 2 _term 2 _that 2 _tied 2 _up 2 _want 2 _whene 2
    locked 0 _while 2 custody 2 usage 2 _able 1 _advan 1 _back 1 _bei 1 _block 1 _brauc 1 _cant 1
    locked 0 _certa 1 _como 1 _cuant 1 _de 1 _dejar 1 _diner 1 _earni 1 _en 1 _es 1 _estan 1
    locked 0 _exit 1 _fest 1 _funds 1 _gibt 1 _hay 1 _holdi 1 _kann 1 _lange 1 _lasse 1 _leave 1
    locked 0 _liege 1 _liegt 1 _lock 1 _month 1 _next 1 _night 1 _o 1 _once 1 _one 1 _plug 1
    locked 0 _polka 1 _probl 1 _que 1 _raus 1 _retir 1 _sacar 1 _sie 1 _somet 1 _stay 1 _sunda 1
    locked 0 _tell 1 _tengo 1 _them 1 _they 1 _this 1 _tie 1 _tiemp 1 _tomor 1 _unsta 1 _wait 1
    locked 0 _waiti 1 _week 1 _wenn 1 _what 1 _whats 1 _where 1 _wie 1 _windo 1 _withd 1 _x 1
    locked 0 _year 1 define 1 earn 1 get 1 how 1 howlong 1 minimum 1 what 1 where 1
    scam 50 scam 50 _a 22 mine 16 stake 16 _tao 15 _to 15 tao 15 _is 13 _my 12 _i 11 _staki 10
    scam 0 _me 9 _this 9 _on 7 _how 6 _teleg 6 quote 6 true 6 _it 5 _site 5 _stake 5 _wants 5
    scam 0 how 5 _fake 4 _someo 4 asks 4 bittensor 4 get 4 #time 3 _an 3 _bitte 3 _do 3 _doubl 3
    scam 0 _es 3 _for 3 _fraud 3 _from 3 _got 3 _in 3 _legit 3 _promi 3 _real 3 _recog 3 _rewar 3
    scam 0 _send 3 _suppo 3 _that 3 _walle 3 not 3 program 3 reward 3 whatif 3 #amount 2 #rate 2
    scam 0 #tao 2 _airdr 2 _and 2 _betru 2 _bonus 2 _conne 2 _das 2 _day 2 _depos 2 _disco 2
    scam 0 _email 2 _estaf 2 _guy 2 _her 2 _if 2 _isnt 2 _ist 2 _like 2 _money 2 _offer 2 _onlin 2
    scam 0 _payin 2 _platf 2 _ponzi 2 _says 2 _scam 2 _shoul 2 _sites 2 _someb 2 _the 2 _they 2
    scam 0 _trust 2 _una 2 _will 2 _with 2 coins 2 connect 2 one 2 report 2 seed 2 wallet 2
    scam 0 _about 1 _algui 1 _answe 1 _aroun 1 _asks 1 _auf 1 _ayuda 1 _be 1 _befor 1 _beim 1
    scam 0 _can 1 _cant 1 _come 1 _como 1 _con 1 _delet 1 _eine 1 _erken 1 _escri 1 _first 1
    scam 0 _fix 1 _get 1 _gets 1 _good 1 _guara 1 _he 1 _help 1 _him 1 _his 1 _ich 1 _inves 1
    scam 0 _jeman 1 _just 1 _know 1 _link 1 _lost 1 _mir 1 _missi 1 _mnemo 1 _must 1 _new 1
    scam 0 _nice 1 _no 1 _now 1 _of 1 _off 1 _old 1 _ones 1 _opent 1 _or 1 _page 1 _para 1
    scam 0 _peopl 1 _perso 1 _por 1 _put 1 _que 1 _recei 1 _same 1 _se 1 _shows 1 _sign 1 _somet 1
    scam 0 _sound 1 _tell 1 _thing 1 _think 1 _token 1 _too 1 _tripl 1 _un 1 _unloc 1 _valid 1
    scam 0 _via 1 _want 1 _websi 1 _week 1 _what 1 _whole 1 _withd 1 _woran 1 _words 1 all 1
    scam 0 choose 1 dereg 1 fixed 1 help 1 leaked 1 lose 1 nothing 1 or 1 same 1 should 1 show 1
    scam 0 source 1 usage 1 what 1 which 1 why 1
    seed 51 seed 49 _my 35 mine 26 _i 16 _words 15 _is 13 _phras 12 _the 12 leaked 12 _seed 11
    seed 0 _a 10 _to 9 _what 9 _in 8 _mnemo 8 keep 7 can 6 seedsaid 6 where 6 _it 5 _lost 5
    seed 0 whatif 5 _can 4 _do 4 _frase 4 _here 4 _meine 4 _now 4 _ok 4 _recov 4 _shoul 4 _where 4
    seed 0 elsewhere 4 should 4 _cloud 3 _keep 3 _on 3 _paper 3 _secre 3 asks 3 need 3 privacy 3
    seed 0 program 3 report 3 what 3 which 3 _are 2 _banan 2 _does 2 _down 2 _enter 2 _for 2
    seed 0 _ich 2 _key 2 _mi 2 _need 2 _photo 2 _priva 2 _seedp 2 _stake 2 _store 2 _suppo 2
    seed 0 _that 2 _this 2 _type 2 _wants 2 _websi 2 _write 2 define 2 holdings 2 lose 2 save 2
    seed 0 stake 2 validator 2 _about 1 _algui 1 _app 1 _apple 1 _ask 1 _asks 1 _auf 1 _bad 1
    seed 0 _balan 1 _brauc 1 _broth 1 _cheap 1 _decid 1 _donde 1 _du 1 _es 1 _even 1 _ever 1
    seed 0 _file 1 _fix 1 _forgo 1 _give 1 _gone 1 _got 1 _guard 1 _hide 1 _if 1 _into 1 _keys 1
    seed 0 _know 1 _knows 1 _la 1 _may 1 _me 1 _mis 1 _moon 1 _needs 1 _ocean 1 _of 1 _or 1
    seed 0 _perdi 1 _phone 1 _progr 1 _puedo 1 _resto 1 _safe 1 _save 1 _saw 1 _scree 1 _see 1
    seed 0 _site 1 _someo 1 _tell 1 _thank 1 _tool 1 _typed 1 _valid 1 _walle 1 _were 1 _who 1
    seed 0 _wife 1 _with 1 _witho 1 _wo 1 _word 1 _wrote 1 _year 1 _you 1 choose 1 fall 1 fixed 1
    seed 0 get 1 not 1 or 1 predict 1 record 1 safe 1 technical 1 type 1 usage 1 who 1
    custody 50 custody 48 stake 26 _my 22 mine 22 _tao 21 tao 21 validator 18 _the 16 _stake 14
    custody 0 _valid 14 _coins 13 can 13 whatif 12 coins 11 _i 9 _does 8 _who 8 _deleg 7 _to 7
    custody 0 when 7 _can 6 _do 6 _when 6 _in 5 _meine 5 _mis 5 _staki 5 _they 5 _walle 5 who 5
    custody 0 _are 4 _is 4 _it 4 _keys 4 _over 4 _der 3 _die 3 _has 3 _ich 3 _kann 3 _leave 3
    custody 0 _or 3 _own 3 _owner 3 _quien 3 _still 3 _tiene 3 or 3 _a 2 _acces 2 _away 2 _contr 2
    custody 0 _could 2 _el 2 _else 2 _for 2 _hago 2 _hand 2 _have 2 _holds 2 _if 2 _los 2 _mient 2
    custody 0 _mir 2 _move 2 _not 2 _of 2 _puede 2 _run 2 _spend 2 _wenn 2 _wer 2 _while 2 _with 2
    custody 0 _your 2 holdings 2 move 2 not 2 wallet 2 #amount 1 #tao 1 _accou 1 _after 1 _am 1
    custody 0 _apply 1 _back 1 _balan 1 _becom 1 _bei 1 _bleib 1 _carte 1 _charg 1 _con 1 _cuand 1
    custody 0 _custo 1 _de 1 _disap 1 _einfa 1 _en 1 _estan 1 _from 1 _funds 1 _gebe 1 _give 1
    custody 0 _givin 1 _hands 1 _hat 1 _his 1 _holdi 1 _key 1 _liege 1 _lose 1 _me 1 _mean 1 _mi 1
    custody 0 _mine 1 _moned 1 _nehme 1 _noch 1 _oder 1 _off 1 _once 1 _priva 1 _queda 1 _remai 1
    custody 0 _right 1 _sell 1 _sent 1 _sie 1 _sit 1 _someb 1 _someo 1 _subne 1 _that 1 _them 1
    custody 0 _token 1 _true 1 _weg 1 _whose 1 _will 1 _witho 1 define 1 leave 1 own 1 paid 1
    custody 0 seed 1 subnet 1 technical 1 true 1
    hack 38 hack 35 whatif 25 _the 18 mine 17 _if 16 _what 15 #exchange 14 _my 14 _hacke 10
    hack 0 _valid 10 validator 10 exchange 8 stake 8 _excha 7 _goes 6 _is 6 _stake 6 _tao 6
    hack 0 dereg 6 tao 6 _coins 5 _into 5 _to 5 coins 5 _bankr 4 _gets 4 _happe 4 _i 4 get 4 _a 3
    hack 0 _are 3 _bitte 3 _break 3 _chain 3 _or 3 _serve 3 _si 3 _walle 3 bittensor 3 custody 3
    hack 0 or 3 what 3 _affec 2 _am 2 _and 2 _attac 2 _binan 2 _breac 2 _bug 2 _coinb 2 _compa 2
    hack 0 _do 2 _down 2 _el 2 _found 2 _ftx 2 _get 2 _in 2 _it 2 _krake 2 _overn 2 _pasa 2 _que 2
    hack 0 _shuts 2 _someb 2 _steal 2 _suppo 2 _then 2 _was 2 _websi 2 _with 2 can 2 fall 2 lose 2
    hack 0 offline 2 which 2 _about 1 _again 1 _al 1 _an 1 _at 1 _behin 1 _bei 1 _borse 1 _broke 1
    hack 0 _busin 1 _can 1 _case 1 _close 1 _colla 1 _compr 1 _could 1 _cover 1 _deleg 1 _desap 1
    hack 0 _did 1 _die 1 _dies 1 _einem 1 _every 1 _explo 1 _funds 1 _geht 1 _gone 1 _got 1
    hack 0 _insid 1 _insur 1 _ist 1 _its 1 _keys 1 _like 1 _machi 1 _meine 1 _of 1 _out 1 _passi 1
    hack 0 _peopl 1 _provi 1 _remem 1 _sind 1 _site 1 _so 1 _someo 1 _staki 1 _take 1 _taost 1
    hack 0 _that 1 _vanis 1 _we 1 _weg 1 _wenn 1 _whats 1 _when 1 _where 1 _wird 1 _y 1 _yeste 1
    hack 0 about 1 define 1 exact 1 expire 1 large 1 leaked 1 save 1 start 1 wallet 1 when 1
    hack 0 where 1
    validator-fails 41 validator 39 _valid 31 mine 31 offline 30 whatif 21 _my 18 _the 14 _what 11
    validator-fails 0 raises 11 _if 9 _i 7 _take 6 _a 5 _its 5 _me 5 stake 5 _deleg 4 _do 4 _is 4
    validator-fails 0 _ist 4 _mein 4 _to 4 _when 4 take 4 when 4 _down 3 _for 3 _node 3 _now 3
    validator-fails 0 _raise 3 _up 3 _was 3 #change 2 #time 2 _anymo 2 _chang 2 _conse 2 _dies 2
    validator-fails 0 _disap 2 _does 2 _earni 2 _goes 2 _happe 2 _lost 2 _mi 2 _nothi 2 _offli 2
    validator-fails 0 _opera 2 _overn 2 _permi 2 _put 2 _runni 2 _still 2 _stopp 2 _telli 2 _top 2
    validator-fails 0 _vanis 2 _wenn 2 _went 2 _who 2 _will 2 _witho 2 _worki 2 coins 2 earn 2
    validator-fails 0 lose 2 not 2 or 2 privacy 2 #subnet 1 _am 1 _and 1 _anybo 1 _away 1 _back 1
    validator-fails 0 _behin 1 _bitte 1 _can 1 _chose 1 _coins 1 _comis 1 _commi 1 _cut 1 _day 1
    validator-fails 0 _de 1 _dejo 1 _der 1 _doubl 1 _dropp 1 _earns 1 _el 1 _fee 1 _from 1
    validator-fails 0 _gebuh 1 _get 1 _give 1 _good 1 _guy 1 _hat 1 _his 1 _hit 1 _in 1 _incre 1
    validator-fails 0 _isnt 1 _just 1 _la 1 _last 1 _meine 1 _mit 1 _money 1 _night 1 _oder 1
    validator-fails 0 _of 1 _on 1 _or 1 _out 1 _pasa 1 _passi 1 _pays 1 _peopl 1 _perce 1 _prote 1
    validator-fails 0 _que 1 _quit 1 _retir 1 _rewar 1 _run 1 _se 1 _shoul 1 _shut 1 _si 1
    validator-fails 0 _someo 1 _somet 1 _stake 1 _stop 1 _stops 1 _stuck 1 _subne 1 _sudde 1
    validator-fails 0 _survi 1 _tao 1 _tell 1 _that 1 _there 1 _they 1 _versc 1 _week 1 _with 1
    validator-fails 0 bittensor 1 can 1 choose 1 expire 1 get 1 lend 1 lock 1 quote 1 rate 1
    validator-fails 0 reward 1 should 1 subnet 1 tao 1 usage 1 what 1 which 1 who 1
    """
}
