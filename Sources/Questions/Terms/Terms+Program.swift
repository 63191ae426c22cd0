/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let program = """
    data-age 54 fresh 52 data 25 _the 16 _is 15 _from 13 _are 11 _price 10 _these 9 _this 9 _how 8
    data-age 0 _data 6 _when 6 price 6 _date 5 _de 5 _last 5 _live 5 _sind 5 _son 5 _which 5
    data-age 0 _you 5 _die 4 _do 4 _figur 4 _numbe 4 _of 4 _old 4 _today 4 _your 4 _datos 3 _day 3
    data-age 0 _in 3 _los 3 _or 3 _snaps 3 _taken 3 _to 3 _were 3 _where 3 _a 2 _block 2 _chain 2
    data-age 0 _cuand 2 _daten 2 _here 2 _marke 2 _preci 2 _preis 2 _que 2 _up 2 _von 2 _was 2
    data-age 0 _what 2 _wie 2 mine 2 which 2 #subnet 1 _aktue 1 _alpha 1 _anoth 1 _at 1 _be 1
    data-age 0 _been 1 _befor 1 _belon 1 _come 1 _could 1 _curre 1 _das 1 _delay 1 _dia 1 _did 1
    data-age 0 _direc 1 _donde 1 _du 1 _en 1 _fecha 1 _fresh 1 _frien 1 _get 1 _haven 1 _heute 1
    data-age 0 _his 1 _i 1 _infor 1 _look 1 _month 1 _morni 1 _my 1 _numer 1 _on 1 _out 1 _phone 1
    data-age 0 _read 1 _real 1 _recor 1 _refre 1 _see 1 _sees 1 _since 1 _sourc 1 _state 1
    data-age 0 _subne 1 _that 1 _there 1 _they 1 _tiemp 1 _times 1 _updat 1 _upgra 1 _wann 1
    data-age 0 _week 1 _woher 1 _yeste 1 _yield 1 _yours 1 _zahle 1 alpha 1 can 1 dtao 1 early 1
    data-age 0 how 1 list 1 not 1 now 1 past 1 show 1 source 1 subnet 1 what 1 whatif 1 when 1
    data-age 0 where 1
    update-data 47 update 46 _i 15 how 15 _the 14 data 14 can 10 _can 8 _how 8 _price 8 _get 7
    update-data 0 _snaps 7 _do 6 _it 6 _new 6 mine 6 _data 5 _load 5 _refre 5 _to 5 _wie 5 _a 4
    update-data 0 _curre 4 _daten 4 _ich 4 _marke 4 _newer 4 _numbe 4 _como 3 _figur 3 _in 3
    update-data 0 _los 3 _ones 3 _today 3 _updat 3 earn 3 get 3 _actua 2 _bekom 2 _block 2
    update-data 0 _datos 2 _downl 2 _fetch 2 _fresh 2 _here 2 _is 2 _kurse 2 _lade 2 _lates 2
    update-data 0 _neuer 2 _now 2 _old 2 _preci 2 _pull 2 _there 2 _use 2 _want 2 fresh 2
    update-data 0 inflation 2 list 2 now 2 price 2 #time 1 _aktue 1 _al 1 _an 1 _anoth 1 _are 1
    update-data 0 _bring 1 _chain 1 _comma 1 _das 1 _date 1 _dia 1 _die 1 _does 1 _einen 1 _feed 1
    update-data 0 _file 1 _for 1 _geht 1 _into 1 _its 1 _kann 1 _know 1 _live 1 _look 1 _make 1
    update-data 0 _man 1 _nach 1 _need 1 _nuevo 1 _of 1 _on 1 _own 1 _pleas 1 _pls 1 _pongo 1
    update-data 0 _repla 1 _right 1 _state 1 _these 1 _thing 1 _this 1 _up 1 _way 1 _where 1
    update-data 0 _with 1 need 1 own 1 program 1 stake 1 start 1 usage 1 where 1
    what-is-this 54 about 47 _this 25 program 21 _what 20 _is 18 _progr 17 _do 11 _you 9 _it 8
    what-is-this 0 _who 8 define 8 _can 6 _tool 6 _are 5 _for 5 _or 5 what 5 _an 4 _and 4 _calcu 4
    what-is-this 0 _does 4 _to 4 _was 4 _whats 4 or 4 _able 3 _das 3 _es 3 _este 3 _free 3 _good 3
    what-is-this 0 _i 3 _ist 3 _made 3 _my 3 _of 3 _offic 3 _que 3 mine 3 _a 2 _anyth 2 _app 2
    what-is-this 0 _diese 2 _here 2 _just 2 _kind 2 _me 2 _money 2 _not 2 _purpo 2 _taola 2
    what-is-this 0 _trade 2 _wrote 2 exact 2 which 2 #exchange 1 _about 1 _anfan 1 _at 1 _bank 1
    what-is-this 0 _befor 1 _behin 1 _compa 1 _compu 1 _cost 1 _de 1 _dem 1 _did 1 _eigen 1 _ein 1
    what-is-this 0 _esta 1 _esto 1 _excha 1 _fur 1 _gave 1 _gut 1 _hace 1 _have 1 _ich 1 _in 1
    what-is-this 0 _insta 1 _its 1 _kann 1 _later 1 _learn 1 _left 1 _macht 1 _mit 1 _never 1
    what-is-this 0 _numbe 1 _on 1 _only 1 _open 1 _opent 1 _para 1 _quien 1 _runs 1 _saw 1 _site 1
    what-is-this 0 _so 1 _softw 1 _some 1 _son 1 _steck 1 _tell 1 _that 1 _the 1 _these 1 _thing 1
    what-is-this 0 _use 1 _walle 1 _want 1 _wer 1 _which 1 _why 1 _with 1 _wozu 1 bittensor 1
    what-is-this 0 can 1 data 1 exchange 1 good 1 greeting 1 not 1 own 1 scam 1 who 1 why 1
    advice 55 predict 54 _tao 20 tao 20 _to 15 _will 13 _buy 12 _is 11 _a 8 _what 8 subnet 8 _me 7
    advice 0 _price 7 rise 7 _which 6 #time 5 _going 5 _i 5 _next 5 _shoul 5 _subne 5 _the 5 _in 4
    advice 0 _now 4 _predi 4 _tell 4 _up 4 _year 4 #subnet 3 _be 3 _explo 3 _go 3 _it 3 _moon 3
    advice 0 _steig 3 _subir 3 _this 3 _time 3 earn 3 now 3 which 3 #amount 2 _alpha 2 _at 2
    advice 0 _coin 2 _compr 2 _for 2 _give 2 _good 2 _ich 2 _kaufe 2 _my 2 _of 2 _que 2 _reach 2
    advice 0 _sn 2 _soll 2 _va 2 _where 2 _wird 2 _you 2 alpha 2 form 2 mine 2 should 2 show 2
    advice 0 what 2 #currency 1 #money 1 #share 1 _ahora 1 _big 1 _by 1 _can 1 _chris 1 _cost 1
    advice 0 _cuant 1 _der 1 _dip 1 _do 1 _dolla 1 _einem 1 _el 1 _en 1 _end 1 _expec 1 _get 1
    advice 0 _goes 1 _high 1 _hit 1 _how 1 _into 1 _jahr 1 _jetzt 1 _just 1 _kurs 1 _load 1
    advice 0 _make 1 _noch 1 _preci 1 _pump 1 _put 1 _quart 1 _rich 1 _rise 1 _savin 1 _says 1
    advice 0 _subre 1 _thing 1 _too 1 _under 1 _was 1 _welch 1 _when 1 _wo 1 _would 1 _years 1
    advice 0 buy 1 choose 1 disposal 1 elsewhere 1 goodtime 1 paymore 1 price 1 quote 1 stake 1
    advice 0 whatif 1 when 1
    how-exit 43 quit 43 _how 14 _i 13 _progr 11 _do 10 _this 10 leave 7 _close 6 _to 6 how 6
    how-exit 0 _out 5 _the 5 program 5 _das 4 _get 4 _ich 4 _leave 4 _of 4 _quit 4 _stop 4
    how-exit 0 offline 4 _beend 3 _bye 3 _can 3 _end 3 _exit 3 _here 3 _it 3 _key 3 _wie 3 _como 2
    how-exit 0 _del 2 _enoug 2 _lab 2 _me 2 _salir 2 _schli 2 _sessi 2 _want 2 _what 2 mine 2
    how-exit 0 _app 1 _aqui 1 _cierr 1 _de 1 _down 1 _ends 1 _esto 1 _for 1 _had 1 _hier 1 _im 1
    how-exit 0 _ive 1 _let 1 _mocht 1 _now 1 _off 1 _pleas 1 _promp 1 _quier 1 _raus 1 _salgo 1
    how-exit 0 _shut 1 _termi 1 _today 1 _turn 1 _type 1 _which 1 _work 1 _you 1 coldkey 1 fall 1
    how-exit 0 not 1 usage 1
    how-help 53 usage 49 _what 16 _i 15 mine 14 _me 13 _do 10 _you 10 _to 9 _how 8 _this 8 _can 7
    how-help 0 which 7 _comma 6 _show 6 what 6 _ich 5 _im 5 _of 5 _the 5 show 5 _a 4 _ask 4
    how-help 0 _give 4 _type 4 _under 4 _use 4 list 4 _does 3 _dont 3 _help 3 _know 3 _no 3 _que 3
    how-help 0 _thing 3 _which 3 can 3 define 3 how 3 _am 2 _answe 2 _bedie 2 _das 2 _examp 2
    how-help 0 _have 2 _hint 2 _idea 2 _komme 2 _list 2 _lost 2 _manua 2 _nicht 2 _one 2 _promp 2
    how-help 0 _quest 2 _scree 2 _se 2 _suppo 2 _there 2 _wie 2 _works 2 help 2 not 2 own 2
    how-help 0 #country 1 _alles 1 _an 1 _and 1 _are 1 _ayuda 1 _como 1 _enter 1 _es 1 _escri 1
    how-help 0 _exist 1 _expla 1 _gibt 1 _happe 1 _hay 1 _here 1 _hier 1 _is 1 _it 1 _kann 1
    how-help 0 _kind 1 _my 1 _new 1 _nothi 1 _now 1 _only 1 _opera 1 _overv 1 _perdi 1 _pleas 1
    how-help 0 _pls 1 _press 1 _progr 1 _puedo 1 _say 1 _shows 1 _stuck 1 _te 1 _that 1 _was 1
    how-help 0 _weite 1 _welch 1 _where 1 _words 1 _work 1 _your 1 about 1 all 1 asks 1 choose 1
    how-help 0 earn 1 get 1 lock 1 program 1 start 1 where 1
    how-undo 49 undo 47 _i 18 mine 17 how 13 _back 11 _a 7 _how 7 _start 7 _from 6 _last 6 _my 6
    how-undo 0 _step 6 _the 6 _wrong 6 _do 5 _go 5 sandbox 5 start 5 _every 4 _in 4 _it 4 _mista 4
    how-undo 0 _sandb 4 _take 4 _undo 4 _como 3 _ich 3 _mache 3 _made 3 _reset 3 _rever 3 _ruckg 3
    how-undo 0 _scrat 3 _typed 3 _wie 3 _zero 3 leave 3 _again 2 _amoun 2 _and 2 _begin 2 _can 2
    how-undo 0 _clear 2 _desha 2 _me 2 _one 2 _pract 2 _that 2 _to 2 _vuelv 2 _want 2 _was 2
    how-undo 0 _what 2 _zuruc 2 all 2 what 2 which 2 #amount 1 #share 1 _accou 1 _algo 1 _all 1
    how-undo 0 _alles 1 _aqui 1 _as 1 _away 1 _borra 1 _borro 1 _cance 1 _comma 1 _corre 1 _das 1
    how-undo 0 _delet 1 _did 1 _die 1 _done 1 _empez 1 _enter 1 _entry 1 _equiv 1 _etwas 1 _fix 1
    how-undo 0 _forge 1 _ganz 1 _habe 1 _have 1 _he 1 _just 1 _let 1 _letzt 1 _lo 1 _lot 1 _mal 1
    how-undo 0 _mich 1 _nehme 1 _noch 1 _numbe 1 _or 1 _over 1 _progr 1 _put 1 _que 1 _remov 1
    how-undo 0 _somet 1 _stake 1 _subne 1 _this 1 _throw 1 _todo 1 _von 1 _y 1 can 1 exact 1
    how-undo 0 fixed 1 or 1 own 1 portion 1 program 1 stake 1 subnet 1
    how-save 48 save 46 _my 20 _i 17 mine 12 _where 10 can 9 _do 8 _it 8 _save 7 _are 6 _does 6
    how-save 0 _how 6 _close 5 _is 5 _progr 5 _the 5 _will 5 _can 4 _files 4 _guard 4 _kept 4
    how-save 0 _remem 4 _store 4 _tomor 4 _what 4 _when 4 how 4 keep 4 quit 4 _ich 3 _next 3
    how-save 0 _saved 3 _there 3 _this 3 _to 3 _wird 3 _work 3 where 3 _be 2 _conti 2 _entri 2
    how-save 0 _gespe 2 _in 2 _input 2 _keep 2 _lo 2 _off 2 _se 2 _sessi 2 _speic 2 _still 2
    how-save 0 _stuff 2 _typed 2 _week 2 _which 2 _windo 2 _you 2 define 2 lose 2 program 2
    how-save 0 sandbox 2 _after 1 _all 1 _an 1 _and 1 _autom 1 _by 1 _como 1 _compu 1 _da 1
    how-save 0 _data 1 _did 1 _direc 1 _donde 1 _einge 1 _find 1 _get 1 _gone 1 _habe 1 _hago 1
    how-save 0 _hand 1 _happe 1 _have 1 _if 1 _its 1 _kann 1 _la 1 _lab 1 _later 1 _left 1
    how-save 0 _losin 1 _lost 1 _me 1 _mein 1 _morge 1 _of 1 _on 1 _pick 1 _pract 1 _puedo 1
    how-save 0 _que 1 _queda 1 _quit 1 _resul 1 _sandb 1 _solo 1 _stake 1 _stand 1 _state 1
    how-save 0 _survi 1 _switc 1 _thing 1 _till 1 _time 1 _up 1 _was 1 _weite 1 _wie 1 _witho 1
    how-save 0 _write 1 all 1 expire 1 not 1 privacy 1 stake 1 what 1 whatif 1 which 1
    how-report 47 report 45 _a 25 _i 16 _my 13 mine 13 _print 8 how 8 _for 7 _pdf 7 _repor 7 _to 7
    how-report 0 _can 6 _how 6 _make 6 _resul 6 _summa 6 _the 6 _this 6 can 6 show 6 _do 5
    how-report 0 _expor 5 _wife 5 earn 5 _file 4 _html 4 _into 4 _me 4 _un 4 _creat 3 _docum 3
    how-report 0 _it 3 _need 3 _of 3 _on 3 _page 3 _paper 3 _somet 3 _want 3 _write 3 become 3
    how-report 0 need 3 _advis 2 _als 2 _an 2 _as 2 _ausge 2 _beric 2 _das 2 _gener 2 _get 2
    how-report 0 _give 2 _ich 2 _infor 2 _out 2 record 2 _about 1 _accou 1 _all 1 _answe 1 _bank 1
    how-report 0 _como 1 _compa 1 _con 1 _einen 1 _erste 1 _hago 1 _hatte 1 _have 1 _husba 1 _in 1
    how-report 0 _kann 1 _mache 1 _man 1 _nice 1 _pleas 1 _posit 1 _produ 1 _put 1 _quier 1
    how-report 0 _read 1 _save 1 _send 1 _share 1 _show 1 _speic 1 _tax 1 _todo 1 _wants 1 _wie 1
    how-report 0 _you 1 all 1 compare 1 elsewhere 1 first 1 get 1 holdings 1 leave 1 own 1 save 1
    how-report 0 stake 1
    how-holdings 52 holdings 45 _my 27 _i 21 how 15 _do 13 mine 12 #amount 11 #tao 11 _how 11
    how-holdings 0 _tao 11 tao 11 _what 9 _you 9 _have 7 _in 7 _own 7 _root 7 _tell 7 own 7 root 7
    how-holdings 0 stake 7 _can 6 _that 6 _where 6 _enter 5 _on 5 _posit 5 where 5 _and 4 _coins 4
    how-holdings 0 _holdi 4 _it 4 _portf 4 _to 4 can 4 #alpha 3 #subnet 3 _add 3 _alpha 3 _balan 3
    how-holdings 0 _chang 3 _como 3 _hold 3 _ich 3 _lo 3 _profi 3 _put 3 _que 3 _sn 3 _tengo 3
    how-holdings 0 _use 3 alpha 3 record 3 subnet 3 type 3 _dir 2 _free 2 _habe 2 _intro 2 _is 2
    how-holdings 0 _know 2 _mis 2 _of 2 _real 2 _regis 2 _set 2 _so 2 _stake 2 _type 2 _up 2
    how-holdings 0 _was 2 _wie 2 _with 2 coins 2 save 2 _alrea 1 _amoun 1 _calcu 1 _canti 1 _das 1
    how-holdings 0 _dont 1 _ein 1 _einge 1 _gebe 1 _has 1 _id 1 _keep 1 _let 1 _like 1 _make 1
    how-holdings 0 _mein 1 _meine 1 _meter 1 _meto 1 _note 1 _numbe 1 _posic 1 _progr 1 _quier 1
    how-holdings 0 _recor 1 _remem 1 _sagen 1 _save 1 _saved 1 _show 1 _the 1 _them 1 _track 1
    how-holdings 0 _walle 1 choose 1 define 1 keep 1 need 1 not 1 program 1 show 1 start 1 usage 1
    how-holdings 0 wallet 1 what 1 which 1
    how-learn 49 learn 46 _a 13 _the 12 mine 12 _lesso 11 start 8 _cours 7 _do 7 _i 7 _is 7
    how-learn 0 _begin 6 _me 6 _there 6 _to 6 sort 6 _like 5 _teach 5 _you 5 _any 4 _from 4
    how-learn 0 _start 4 _basic 3 _by 3 _es 3 _for 3 _gibt 3 _have 3 _hay 3 _here 3 _id 3 _take 3
    how-learn 0 _this 3 _tutor 3 _want 3 define 3 get 3 _apren 2 _can 2 _curso 2 _einen 2 _every 2
    how-learn 0 _exerc 2 _groun 2 _how 2 _in 2 _kurs 2 _learn 2 _next 2 _quiz 2 _step 2 _train 2
    how-learn 0 _un 2 _up 2 _where 2 all 2 can 2 price 2 sandbox 2 show 2 undo 2 where 2 _about 1
    how-learn 0 _again 1 _all 1 _anfan 1 _bit 1 _cero 1 _conti 1 _das 1 _does 1 _ensen 1 _expla 1
    how-learn 0 _first 1 _fur 1 _got 1 _ich 1 _it 1 _mocht 1 _money 1 _my 1 _newbi 1 _offer 1
    how-learn 0 _or 1 _para 1 _paso 1 _pleas 1 _pract 1 _quier 1 _readi 1 _sandb 1 _shoul 1
    how-learn 0 _show 1 _slipp 1 _somet 1 _stuff 1 _under 1 _what 1 _which 1 _with 1 _witho 1
    how-learn 0 _work 1 _would 1 _zero 1 again 1 choose 1 coins 1 first 1 how 1 not 1 or 1 quote 1
    how-learn 0 slippage 1 split 1 which 1
    how-exact 50 exact 48 _the 14 _how 13 _your 11 _numbe 9 data 9 how 9 _are 8 _calcu 8 _is 8
    how-exact 0 _you 8 can 7 _can 6 _do 6 _i 6 _round 6 _why 6 _diffe 5 _exact 5 _resul 5 why 5
    how-exact 0 _figur 4 _genau 4 _sind 4 _taost 4 _to 4 _wie 4 _accur 3 _be 3 _did 3 _die 3
    how-exact 0 _does 3 _estim 3 _from 3 _los 3 _off 3 _on 3 _right 3 _show 3 _site 3 _son 3
    how-exact 0 _these 3 _this 3 _trust 3 or 3 paid 3 _a 2 _anoth 2 _come 2 _else 2 _ergeb 2
    how-exact 0 _error 2 _numer 2 _of 2 _or 2 _que 2 _somet 2 _tan 2 _than 2 _those 2 _zahle 2
    how-exact 0 howmuch 2 metric 2 mine 2 rate 2 show 2 true 2 #subnet 1 _and 1 _appro 1 _apr 1
    how-exact 0 _auf 1 _behin 1 _belie 1 _check 1 _como 1 _compa 1 _could 1 _cuant 1 _das 1 _den 1
    how-exact 0 _diese 1 _down 1 _du 1 _equiv 1 _eso 1 _explo 1 _far 1 _for 1 _formu 1 _get 1
    how-exact 0 _has 1 _highe 1 _it 1 _kann 1 _last 1 _man 1 _many 1 _match 1 _me 1 _my 1 _oder 1
    how-exact 0 _one 1 _other 1 _perce 1 _preci 1 _puede 1 _real 1 _reali 1 _relia 1 _rely 1
    how-exact 0 _say 1 _says 1 _shoul 1 _sn 1 _tao 1 _te 1 _that 1 _they 1 _up 1 _walle 1 _whats 1
    how-exact 0 _whole 1 _whos 1 _with 1 _wrong 1 _yours 1 all 1 define 1 difference 1 fall 1
    how-exact 0 good 1 more 1 move 1 past 1 paymore 1 program 1 quote 1 rise 1 same 1 should 1
    how-exact 0 some 1 subnet 1 tao 1 wallet 1 what 1 who 1
    privacy 47 privacy 46 _my 12 _you 10 _does 9 _do 8 _i 8 _is 8 _this 7 _data 6 mine 6 _here 5
    privacy 0 _inter 5 _track 5 _who 5 _anyth 4 _home 4 _in 4 _it 4 _me 4 _see 4 _the 4 _what 4
    privacy 0 can 4 program 4 _a 3 _addre 3 _are 3 _can 3 _meine 3 _offli 3 _phone 3 _send 3 _to 3
    privacy 0 _type 3 type 3 _any 2 _anywh 2 _compu 2 _daten 2 _datos 2 _enter 2 _envia 2 _es 2
    privacy 0 _input 2 _mis 2 _on 2 _progr 2 _sent 2 _serve 2 _walle 2 land 2 not 2 offline 2
    privacy 0 _about 1 _accou 1 _algui 1 _alles 1 _amoun 1 _anybo 1 _anyon 1 _app 1 _ask 1 _auf 1
    privacy 0 _bleib 1 _call 1 _colle 1 _das 1 _direc 1 _dont 1 _du 1 _else 1 _escri 1 _gets 1
    privacy 0 _go 1 _going 1 _guard 1 _hier 1 _ins 1 _irgen 1 _keep 1 _knows 1 _leave 1 _lo 1
    privacy 0 _mi 1 _mit 1 _neces 1 _need 1 _no 1 _numbe 1 _ok 1 _onlin 1 _or 1 _over 1 _priva 1
    privacy 0 _que 1 _rechn 1 _right 1 _save 1 _sees 1 _share 1 _some 1 _somew 1 _stay 1 _that 1
    privacy 0 _tool 1 _trans 1 _ubert 1 _use 1 _want 1 _way 1 _wer 1 _werde 1 _with 1 _witho 1
    privacy 0 _work 1 connect 1 get 1 need 1 or 1 paid 1 technical 1 what 1 which 1 who 1
    currency 51 #currency 46 units 44 _in 27 _tao 12 tao 12 _euro 11 _i 10 _euros 9 _to 9 show 9
    currency 0 _dolla 8 _how 7 _show 7 how 7 #amount 6 _can 6 _see 6 can 6 #tao 5 _do 5 _en 5
    currency 0 _is 5 define 5 mine 5 _it 4 _pound 4 _the 4 _usd 4 _amoun 3 _conve 3 _curre 3
    currency 0 _das 3 _displ 3 _franc 3 _me 3 _pleas 3 _switc 3 _that 3 _whats 3 price 3
    currency 0 #country 2 _anzei 2 _chang 2 _dolar 2 _es 2 _eur 2 _every 2 _frank 2 _ist 2
    currency 0 _money 2 _much 2 _my 2 _of 2 _price 2 _set 2 _swiss 2 _think 2 _use 2 _value 2
    currency 0 _what 2 _wie 2 _worth 2 _you 2 all 2 howmuch 2 land 2 move 2 swap 2 what 2 #money 1
    currency 0 _an 1 _bitte 1 _como 1 _cuant 1 _dont 1 _eso 1 _from 1 _have 1 _ich 1 _inste 1
    currency 0 _lo 1 _norma 1 _nothi 1 _now 1 _on 1 _only 1 _or 1 _place 1 _sehe 1 _tell 1
    currency 0 _today 1 _u 1 _under 1 _veo 1 _viel 1 _want 1 _was 1 _works 1 _zeig 1 about 1
    currency 0 coins 1 cost 1 form 1 list 1 metric 1 not 1 now 1 own 1
    """
}
