/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let program = """
    data-age 51 fresh 50 data 24 _the 15 _is 14 _from 12 _price 10 _are 9 _this 9 _these 8 _how 7
    data-age 0 _data 6 _when 6 price 6 _de 5 _last 5 _live 5 _sind 5 _son 5 _date 4 _die 4 _do 4
    data-age 0 _numbe 4 _of 4 _old 4 _today 4 _which 4 _you 4 _your 4 _datos 3 _figur 3 _in 3
    data-age 0 _los 3 _or 3 _snaps 3 _taken 3 _were 3 _where 3 _a 2 _block 2 _chain 2 _cuand 2
    data-age 0 _daten 2 _day 2 _here 2 _marke 2 _preci 2 _preis 2 _que 2 _to 2 _von 2 _was 2
    data-age 0 _what 2 _wie 2 mine 2 which 2 #subnet 1 _aktue 1 _alpha 1 _anoth 1 _at 1 _be 1
    data-age 0 _been 1 _befor 1 _belon 1 _come 1 _could 1 _das 1 _delay 1 _dia 1 _did 1 _direc 1
    data-age 0 _donde 1 _du 1 _en 1 _fecha 1 _fresh 1 _frien 1 _get 1 _haven 1 _heute 1 _his 1
    data-age 0 _i 1 _look 1 _month 1 _morni 1 _my 1 _numer 1 _on 1 _out 1 _phone 1 _read 1 _real 1
    data-age 0 _recor 1 _refre 1 _see 1 _sees 1 _since 1 _sourc 1 _state 1 _subne 1 _that 1
    data-age 0 _there 1 _they 1 _tiemp 1 _times 1 _up 1 _updat 1 _upgra 1 _wann 1 _week 1 _woher 1
    data-age 0 _yeste 1 _yield 1 _yours 1 _zahle 1 alpha 1 can 1 dtao 1 early 1 how 1 list 1 not 1
    data-age 0 past 1 show 1 source 1 subnet 1 what 1 whatif 1 when 1 where 1
    update-data 44 update 44 _the 14 data 14 how 14 _i 13 can 9 _price 8 _can 7 _how 7 _get 6
    update-data 0 _it 6 _new 6 _snaps 6 mine 6 _data 5 _do 5 _refre 5 _to 5 _wie 5 _curre 4
    update-data 0 _daten 4 _ich 4 _load 4 _marke 4 _a 3 _como 3 _figur 3 _in 3 _los 3 _newer 3
    update-data 0 _numbe 3 _ones 3 _updat 3 earn 3 _actua 2 _bekom 2 _datos 2 _downl 2 _fetch 2
    update-data 0 _here 2 _is 2 _kurse 2 _lade 2 _lates 2 _neuer 2 _now 2 _old 2 _preci 2 _pull 2
    update-data 0 _there 2 _today 2 _want 2 fresh 2 get 2 inflation 2 list 2 now 2 price 2 #time 1
    update-data 0 _aktue 1 _al 1 _an 1 _anoth 1 _are 1 _block 1 _bring 1 _chain 1 _comma 1 _das 1
    update-data 0 _date 1 _dia 1 _die 1 _does 1 _einen 1 _feed 1 _file 1 _for 1 _fresh 1 _geht 1
    update-data 0 _into 1 _its 1 _kann 1 _know 1 _live 1 _look 1 _make 1 _man 1 _nach 1 _need 1
    update-data 0 _nuevo 1 _of 1 _on 1 _own 1 _pleas 1 _pls 1 _pongo 1 _repla 1 _right 1 _state 1
    update-data 0 _these 1 _thing 1 _this 1 _up 1 _use 1 _way 1 _where 1 _with 1 need 1 own 1
    update-data 0 program 1 stake 1 start 1 usage 1 where 1
    what-is-this 50 about 44 _this 22 _what 19 program 19 _is 16 _progr 16 _do 10 _it 8 _you 8
    what-is-this 0 define 8 _who 6 _are 5 _can 5 _for 5 _or 5 _tool 5 what 5 _and 4 _calcu 4
    what-is-this 0 _does 4 _to 4 _was 4 _whats 4 or 4 _able 3 _an 3 _das 3 _es 3 _este 3 _free 3
    what-is-this 0 _good 3 _i 3 _ist 3 _my 3 _of 3 _que 3 mine 3 _a 2 _anyth 2 _app 2 _diese 2
    what-is-this 0 _here 2 _just 2 _kind 2 _made 2 _me 2 _money 2 _not 2 _offic 2 _purpo 2
    what-is-this 0 _taola 2 _trade 2 _wrote 2 exact 2 which 2 #exchange 1 _about 1 _anfan 1 _at 1
    what-is-this 0 _bank 1 _befor 1 _compa 1 _compu 1 _cost 1 _de 1 _dem 1 _did 1 _eigen 1 _ein 1
    what-is-this 0 _esta 1 _esto 1 _excha 1 _fur 1 _gave 1 _gut 1 _hace 1 _have 1 _ich 1 _in 1
    what-is-this 0 _insta 1 _its 1 _kann 1 _later 1 _learn 1 _left 1 _macht 1 _mit 1 _never 1
    what-is-this 0 _numbe 1 _on 1 _only 1 _open 1 _opent 1 _para 1 _quien 1 _runs 1 _saw 1 _so 1
    what-is-this 0 _softw 1 _some 1 _son 1 _steck 1 _tell 1 _that 1 _the 1 _these 1 _thing 1
    what-is-this 0 _use 1 _walle 1 _want 1 _wer 1 _which 1 _why 1 _with 1 _wozu 1 bittensor 1
    what-is-this 0 can 1 data 1 exchange 1 good 1 greeting 1 not 1 own 1 why 1
    advice 49 predict 49 _tao 18 tao 18 _to 13 _buy 10 _is 10 _will 10 subnet 8 _a 7 _price 7
    advice 0 _what 6 rise 6 _going 5 _i 5 _me 5 _shoul 5 _subne 5 _the 5 _which 5 #time 4 _in 4
    advice 0 _next 4 _predi 4 _up 4 #subnet 3 _be 3 _go 3 _it 3 _moon 3 _now 3 _steig 3 _subir 3
    advice 0 _tell 3 _this 3 _year 3 earn 3 now 3 #amount 2 _alpha 2 _at 2 _compr 2 _explo 2
    advice 0 _for 2 _give 2 _ich 2 _kaufe 2 _my 2 _of 2 _que 2 _sn 2 _soll 2 _time 2 _va 2
    advice 0 _where 2 _wird 2 _you 2 alpha 2 mine 2 should 2 show 2 which 2 #currency 1 #money 1
    advice 0 #share 1 _ahora 1 _big 1 _by 1 _can 1 _chris 1 _coin 1 _cuant 1 _der 1 _dip 1 _do 1
    advice 0 _dolla 1 _einem 1 _el 1 _en 1 _end 1 _expec 1 _get 1 _goes 1 _good 1 _high 1 _hit 1
    advice 0 _how 1 _into 1 _jahr 1 _jetzt 1 _just 1 _kurs 1 _load 1 _noch 1 _preci 1 _pump 1
    advice 0 _put 1 _quart 1 _reach 1 _rise 1 _savin 1 _says 1 _subre 1 _thing 1 _too 1 _under 1
    advice 0 _was 1 _welch 1 _when 1 _wo 1 _would 1 _years 1 choose 1 disposal 1 elsewhere 1
    advice 0 form 1 paymore 1 price 1 quote 1 stake 1 what 1 whatif 1 when 1
    how-exit 41 quit 41 _how 13 _i 12 _progr 11 _do 10 _this 9 leave 7 _close 6 _to 6 _the 5 how 5
    how-exit 0 _das 4 _ich 4 _leave 4 _out 4 _quit 4 offline 4 program 4 _beend 3 _bye 3 _end 3
    how-exit 0 _exit 3 _get 3 _it 3 _key 3 _of 3 _stop 3 _wie 3 _can 2 _como 2 _del 2 _enoug 2
    how-exit 0 _here 2 _salir 2 _schli 2 _sessi 2 _want 2 _what 2 mine 2 _app 1 _aqui 1 _cierr 1
    how-exit 0 _de 1 _down 1 _ends 1 _esto 1 _for 1 _had 1 _hier 1 _im 1 _ive 1 _lab 1 _let 1
    how-exit 0 _me 1 _mocht 1 _now 1 _off 1 _pleas 1 _promp 1 _quier 1 _raus 1 _salgo 1 _shut 1
    how-exit 0 _termi 1 _today 1 _turn 1 _type 1 _which 1 _work 1 _you 1 coldkey 1 fall 1 not 1
    how-exit 0 usage 1
    how-help 47 usage 44 _i 13 _what 13 mine 12 _me 10 _to 9 _do 8 _you 8 _how 7 _this 7 which 6
    how-help 0 _can 5 _comma 5 _ich 5 _im 5 _of 5 _show 5 _the 5 what 5 _type 4 _use 4 list 4
    how-help 0 show 4 _a 3 _ask 3 _does 3 _give 3 _no 3 _que 3 _thing 3 _under 3 _which 3 define 3
    how-help 0 _am 2 _answe 2 _bedie 2 _das 2 _dont 2 _examp 2 _have 2 _help 2 _idea 2 _know 2
    how-help 0 _komme 2 _list 2 _lost 2 _manua 2 _nicht 2 _one 2 _promp 2 _quest 2 _scree 2 _se 2
    how-help 0 _suppo 2 _there 2 _wie 2 can 2 help 2 how 2 not 2 own 2 #country 1 _alles 1 _an 1
    how-help 0 _and 1 _are 1 _ayuda 1 _como 1 _enter 1 _es 1 _escri 1 _exist 1 _expla 1 _gibt 1
    how-help 0 _happe 1 _hay 1 _here 1 _hier 1 _is 1 _it 1 _kann 1 _kind 1 _my 1 _new 1 _nothi 1
    how-help 0 _now 1 _only 1 _opera 1 _overv 1 _perdi 1 _pleas 1 _pls 1 _press 1 _progr 1
    how-help 0 _puedo 1 _say 1 _shows 1 _stuck 1 _te 1 _that 1 _was 1 _weite 1 _welch 1 _where 1
    how-help 0 _words 1 _work 1 _works 1 _your 1 all 1 asks 1 choose 1 earn 1 get 1 lock 1
    how-help 0 program 1 start 1 where 1
    how-undo 45 undo 44 _i 16 mine 16 how 12 _back 9 _a 6 _how 6 _start 6 _wrong 6 _from 5 _last 5
    how-undo 0 _my 5 _step 5 _the 5 _do 4 _every 4 _go 4 _undo 4 sandbox 4 start 4 _como 3 _ich 3
    how-undo 0 _in 3 _it 3 _mache 3 _mista 3 _reset 3 _ruckg 3 _sandb 3 _scrat 3 _take 3 _typed 3
    how-undo 0 _wie 3 leave 3 _again 2 _amoun 2 _and 2 _begin 2 _can 2 _clear 2 _desha 2 _made 2
    how-undo 0 _me 2 _one 2 _pract 2 _rever 2 _that 2 _to 2 _vuelv 2 _want 2 _was 2 _what 2
    how-undo 0 _zero 2 _zuruc 2 all 2 what 2 which 2 #amount 1 #share 1 _accou 1 _algo 1 _all 1
    how-undo 0 _alles 1 _aqui 1 _as 1 _away 1 _borra 1 _borro 1 _cance 1 _comma 1 _corre 1 _das 1
    how-undo 0 _delet 1 _did 1 _die 1 _done 1 _empez 1 _enter 1 _entry 1 _equiv 1 _etwas 1 _fix 1
    how-undo 0 _ganz 1 _habe 1 _have 1 _he 1 _just 1 _let 1 _letzt 1 _lo 1 _lot 1 _mal 1 _mich 1
    how-undo 0 _nehme 1 _noch 1 _numbe 1 _or 1 _over 1 _progr 1 _put 1 _que 1 _remov 1 _somet 1
    how-undo 0 _stake 1 _subne 1 _this 1 _throw 1 _todo 1 _von 1 _y 1 can 1 exact 1 fixed 1 or 1
    how-undo 0 own 1 portion 1 program 1 stake 1 subnet 1
    how-save 44 save 43 _my 16 _i 15 mine 11 _where 9 can 9 _it 8 _do 7 _does 6 _save 6 _how 5
    how-save 0 _the 5 _will 5 _are 4 _can 4 _close 4 _guard 4 _is 4 _progr 4 _remem 4 _tomor 4
    how-save 0 _what 4 how 4 keep 4 _files 3 _ich 3 _kept 3 _next 3 _store 3 _there 3 _to 3
    how-save 0 _when 3 _wird 3 _work 3 quit 3 where 3 _be 2 _conti 2 _entri 2 _gespe 2 _in 2
    how-save 0 _input 2 _keep 2 _lo 2 _off 2 _saved 2 _se 2 _speic 2 _still 2 _stuff 2 _this 2
    how-save 0 _typed 2 _week 2 _which 2 _windo 2 _you 2 define 2 lose 2 program 2 sandbox 2
    how-save 0 _after 1 _all 1 _an 1 _and 1 _autom 1 _by 1 _como 1 _compu 1 _da 1 _data 1 _did 1
    how-save 0 _direc 1 _donde 1 _einge 1 _find 1 _get 1 _gone 1 _habe 1 _hago 1 _hand 1 _happe 1
    how-save 0 _have 1 _if 1 _its 1 _kann 1 _la 1 _lab 1 _later 1 _left 1 _losin 1 _lost 1 _me 1
    how-save 0 _mein 1 _morge 1 _of 1 _on 1 _pick 1 _pract 1 _puedo 1 _que 1 _queda 1 _quit 1
    how-save 0 _sandb 1 _sessi 1 _solo 1 _stake 1 _stand 1 _state 1 _survi 1 _switc 1 _thing 1
    how-save 0 _till 1 _time 1 _up 1 _was 1 _weite 1 _wie 1 _witho 1 _write 1 all 1 expire 1 not 1
    how-save 0 privacy 1 stake 1 what 1 whatif 1 which 1
    how-report 43 report 42 _a 22 _i 14 _my 12 mine 10 _to 7 how 7 _can 6 _for 6 _pdf 6 _print 6
    how-report 0 _repor 6 _the 6 _this 6 can 6 _expor 5 _how 5 _make 5 _resul 5 _summa 5 _wife 5
    how-report 0 show 5 _do 4 _file 4 _into 4 _un 4 earn 4 _docum 3 _html 3 _it 3 _me 3 _on 3
    how-report 0 _paper 3 _somet 3 _want 3 _write 3 become 3 _advis 2 _als 2 _as 2 _ausge 2
    how-report 0 _beric 2 _creat 2 _das 2 _gener 2 _get 2 _give 2 _ich 2 _infor 2 _need 2 _of 2
    how-report 0 _out 2 _page 2 need 2 record 2 _about 1 _accou 1 _all 1 _an 1 _answe 1 _bank 1
    how-report 0 _como 1 _compa 1 _con 1 _einen 1 _erste 1 _hago 1 _hatte 1 _have 1 _husba 1 _in 1
    how-report 0 _kann 1 _mache 1 _man 1 _nice 1 _pleas 1 _posit 1 _produ 1 _put 1 _quier 1
    how-report 0 _read 1 _save 1 _send 1 _share 1 _show 1 _speic 1 _tax 1 _todo 1 _wants 1 _wie 1
    how-report 0 _you 1 all 1 compare 1 first 1 get 1 holdings 1 leave 1 own 1 save 1 stake 1
    how-holdings 45 holdings 39 _my 22 _i 18 how 13 #amount 11 #tao 11 _do 11 _tao 11 tao 11
    how-holdings 0 mine 10 _how 9 _you 8 _root 7 root 7 stake 7 _have 6 _in 6 _own 6 _tell 6
    how-holdings 0 _that 6 _what 6 own 6 _can 5 _on 5 _where 5 _and 4 _enter 4 _it 4 _posit 4
    how-holdings 0 _to 4 can 4 where 4 #alpha 3 #subnet 3 _add 3 _alpha 3 _chang 3 _coins 3
    how-holdings 0 _como 3 _hold 3 _holdi 3 _ich 3 _lo 3 _portf 3 _profi 3 _put 3 _que 3 _sn 3
    how-holdings 0 _tengo 3 _use 3 alpha 3 record 3 subnet 3 type 3 _balan 2 _dir 2 _free 2
    how-holdings 0 _habe 2 _intro 2 _know 2 _mis 2 _of 2 _regis 2 _set 2 _so 2 _stake 2 _up 2
    how-holdings 0 _was 2 _wie 2 _with 2 save 2 _alrea 1 _amoun 1 _calcu 1 _canti 1 _das 1 _dont 1
    how-holdings 0 _ein 1 _einge 1 _gebe 1 _has 1 _id 1 _keep 1 _let 1 _like 1 _make 1 _mein 1
    how-holdings 0 _meine 1 _meter 1 _meto 1 _note 1 _numbe 1 _posic 1 _progr 1 _quier 1 _real 1
    how-holdings 0 _recor 1 _remem 1 _sagen 1 _save 1 _saved 1 _the 1 _them 1 _track 1 _type 1
    how-holdings 0 _walle 1 choose 1 coins 1 keep 1 need 1 not 1 program 1 start 1 wallet 1
    how-learn 42 learn 41 _a 12 mine 11 _lesso 9 _the 8 _cours 7 start 7 _begin 6 _do 6 _to 6
    how-learn 0 sort 6 _is 5 _like 5 _me 5 _there 5 _you 5 _any 4 _from 4 _i 4 _start 4 _teach 4
    how-learn 0 _es 3 _for 3 _gibt 3 _have 3 _hay 3 _here 3 _id 3 _this 3 _want 3 get 3 _apren 2
    how-learn 0 _basic 2 _by 2 _curso 2 _einen 2 _every 2 _exerc 2 _groun 2 _in 2 _kurs 2 _learn 2
    how-learn 0 _take 2 _train 2 _tutor 2 _un 2 _up 2 _where 2 all 2 price 2 show 2 undo 2 where 2
    how-learn 0 _about 1 _all 1 _anfan 1 _bit 1 _can 1 _cero 1 _conti 1 _das 1 _ensen 1 _expla 1
    how-learn 0 _fur 1 _got 1 _ich 1 _it 1 _mocht 1 _my 1 _newbi 1 _next 1 _offer 1 _or 1 _para 1
    how-learn 0 _paso 1 _pleas 1 _quier 1 _readi 1 _show 1 _slipp 1 _somet 1 _step 1 _stuff 1
    how-learn 0 _under 1 _with 1 _would 1 _zero 1 can 1 define 1 or 1 quote 1 slippage 1 split 1
    how-exact 46 exact 45 _the 13 _how 12 _your 11 _numbe 9 how 9 data 8 _are 7 _calcu 7 _is 7
    how-exact 0 _you 7 _why 6 can 6 _can 5 _diffe 5 _do 5 _i 5 _resul 5 _round 5 _exact 4 _genau 4
    how-exact 0 _sind 4 _to 4 _wie 4 why 4 _accur 3 _be 3 _did 3 _die 3 _does 3 _figur 3 _from 3
    how-exact 0 _los 3 _off 3 _right 3 _show 3 _site 3 _son 3 _taost 3 _this 3 paid 3 _a 2
    how-exact 0 _anoth 2 _else 2 _ergeb 2 _error 2 _estim 2 _numer 2 _of 2 _on 2 _que 2 _somet 2
    how-exact 0 _tan 2 _these 2 _trust 2 _zahle 2 howmuch 2 metric 2 mine 2 or 2 show 2 #subnet 1
    how-exact 0 _and 1 _appro 1 _apr 1 _auf 1 _behin 1 _belie 1 _check 1 _come 1 _como 1 _compa 1
    how-exact 0 _could 1 _cuant 1 _das 1 _den 1 _diese 1 _down 1 _du 1 _equiv 1 _eso 1 _explo 1
    how-exact 0 _far 1 _for 1 _formu 1 _get 1 _has 1 _it 1 _kann 1 _last 1 _man 1 _many 1 _match 1
    how-exact 0 _me 1 _my 1 _oder 1 _one 1 _or 1 _other 1 _preci 1 _puede 1 _real 1 _reali 1
    how-exact 0 _relia 1 _say 1 _says 1 _shoul 1 _sn 1 _tao 1 _te 1 _than 1 _that 1 _they 1
    how-exact 0 _those 1 _up 1 _walle 1 _whats 1 _whole 1 _whos 1 _with 1 _wrong 1 all 1 define 1
    how-exact 0 difference 1 fall 1 good 1 move 1 past 1 program 1 quote 1 rate 1 rise 1 same 1
    how-exact 0 should 1 some 1 subnet 1 tao 1 true 1 wallet 1 what 1 who 1
    privacy 45 privacy 44 _my 11 _does 9 _you 9 _i 8 _do 7 _is 7 _this 7 mine 6 _data 5 _here 5
    privacy 0 _inter 5 _track 5 _who 5 _anyth 4 _in 4 _it 4 _me 4 _see 4 _the 4 _what 4 can 4
    privacy 0 program 4 _a 3 _addre 3 _are 3 _can 3 _home 3 _meine 3 _offli 3 _send 3 _to 3
    privacy 0 _type 3 type 3 _any 2 _anywh 2 _compu 2 _daten 2 _datos 2 _enter 2 _envia 2 _es 2
    privacy 0 _input 2 _mis 2 _on 2 _phone 2 _progr 2 _sent 2 _serve 2 _walle 2 land 2 not 2
    privacy 0 offline 2 _about 1 _accou 1 _algui 1 _alles 1 _amoun 1 _anybo 1 _app 1 _ask 1 _auf 1
    privacy 0 _bleib 1 _call 1 _colle 1 _das 1 _direc 1 _dont 1 _du 1 _else 1 _escri 1 _gets 1
    privacy 0 _go 1 _going 1 _guard 1 _hier 1 _ins 1 _irgen 1 _keep 1 _knows 1 _leave 1 _lo 1
    privacy 0 _mi 1 _mit 1 _neces 1 _need 1 _no 1 _numbe 1 _ok 1 _onlin 1 _or 1 _over 1 _priva 1
    privacy 0 _que 1 _rechn 1 _right 1 _save 1 _sees 1 _some 1 _somew 1 _stay 1 _that 1 _tool 1
    privacy 0 _trans 1 _ubert 1 _use 1 _want 1 _way 1 _wer 1 _werde 1 _witho 1 _work 1 connect 1
    privacy 0 get 1 need 1 or 1 paid 1 technical 1 what 1 which 1 who 1
    currency 45 #currency 41 units 40 _in 25 _euro 10 _i 9 _euros 8 _tao 8 _to 8 show 8 tao 8
    currency 0 _dolla 6 _show 6 how 6 _can 5 _en 5 _how 5 _see 5 can 5 mine 5 #amount 4 _do 4
    currency 0 _it 4 _the 4 _usd 4 define 4 #tao 3 _curre 3 _das 3 _franc 3 _is 3 _me 3 _pleas 3
    currency 0 _pound 3 _switc 3 _that 3 _whats 3 #country 2 _amoun 2 _anzei 2 _chang 2 _conve 2
    currency 0 _displ 2 _dolar 2 _es 2 _eur 2 _every 2 _frank 2 _ist 2 _money 2 _my 2 _price 2
    currency 0 _set 2 _swiss 2 _think 2 _use 2 _value 2 _wie 2 all 2 howmuch 2 land 2 move 2
    currency 0 price 2 what 2 #money 1 _an 1 _bitte 1 _como 1 _cuant 1 _dont 1 _eso 1 _from 1
    currency 0 _have 1 _ich 1 _lo 1 _much 1 _norma 1 _nothi 1 _now 1 _of 1 _on 1 _only 1 _or 1
    currency 0 _place 1 _sehe 1 _tell 1 _u 1 _under 1 _veo 1 _viel 1 _want 1 _was 1 _what 1
    currency 0 _works 1 _worth 1 _you 1 _zeig 1 about 1 coins 1 cost 1 form 1 list 1 metric 1
    currency 0 not 1 own 1 swap 1
    """
}
