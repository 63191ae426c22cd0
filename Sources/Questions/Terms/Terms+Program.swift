/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let program = """
    data-age 33 fresh 32 data 17 _from 9 _is 9 _the 9 _are 8 _price 7 _this 6 _data 5 _how 5
    data-age 0 _these 5 _when 5 _last 4 _live 4 _son 4 _date 3 _datos 3 _de 3 _los 3 _numbe 3
    data-age 0 _old 3 _sind 3 _today 3 _which 3 _you 3 _your 3 price 3 _block 2 _cuand 2 _daten 2
    data-age 0 _die 2 _figur 2 _or 2 _snaps 2 _taken 2 _were 2 _where 2 #subnet 1 _at 1 _been 1
    data-age 0 _chain 1 _das 1 _day 1 _did 1 _do 1 _en 1 _fresh 1 _get 1 _haven 1 _here 1 _in 1
    data-age 0 _look 1 _marke 1 _month 1 _of 1 _preci 1 _que 1 _real 1 _refre 1 _since 1 _sourc 1
    data-age 0 _subne 1 _that 1 _tiemp 1 _to 1 _up 1 _updat 1 _von 1 _wann 1 _was 1 _week 1
    data-age 0 _what 1 _wie 1 how 1 not 1 past 1 subnet 1 whatif 1 when 1 where 1 which 1
    update-data 30 update 30 data 12 _the 10 how 10 _i 8 _can 5 _how 5 _price 5 _curre 4 _data 4
    update-data 0 _get 4 _new 4 _refre 4 _snaps 4 can 4 _daten 3 _do 3 _ich 3 _it 3 _load 3
    update-data 0 _marke 3 _updat 3 _wie 3 earn 3 _a 2 _actua 2 _bekom 2 _como 2 _datos 2 _downl 2
    update-data 0 _fetch 2 _figur 2 _is 2 _los 2 _neuer 2 _newer 2 _numbe 2 _ones 2 _there 2
    update-data 0 fresh 2 list 2 mine 2 now 2 price 2 _aktue 1 _an 1 _are 1 _chain 1 _comma 1
    update-data 0 _for 1 _fresh 1 _here 1 _in 1 _into 1 _look 1 _make 1 _nach 1 _now 1 _nuevo 1
    update-data 0 _old 1 _pleas 1 _pls 1 _preci 1 _pull 1 _state 1 _these 1 _to 1 _today 1 _want 1
    update-data 0 _way 1 inflation 1 save 1 usage 1
    what-is-this 33 about 29 _this 16 _what 16 _is 12 _progr 11 program 11 _do 7 _you 6 _who 5
    what-is-this 0 define 5 _it 4 _an 3 _and 3 _are 3 _can 3 _does 3 _for 3 _good 3 _i 3 _ist 3
    what-is-this 0 _to 3 _tool 3 what 3 _able 2 _app 2 _calcu 2 _das 2 _es 2 _este 2 _free 2
    what-is-this 0 _here 2 _made 2 _offic 2 _or 2 _que 2 _was 2 _wrote 2 mine 2 or 2 which 2
    what-is-this 0 #exchange 1 _a 1 _anyth 1 _at 1 _befor 1 _compu 1 _cost 1 _did 1 _ein 1 _esto 1
    what-is-this 0 _excha 1 _fur 1 _gut 1 _hace 1 _have 1 _in 1 _insta 1 _its 1 _just 1 _kind 1
    what-is-this 0 _left 1 _money 1 _my 1 _never 1 _not 1 _numbe 1 _of 1 _on 1 _open 1 _opent 1
    what-is-this 0 _purpo 1 _saw 1 _so 1 _son 1 _these 1 _trade 1 _use 1 _walle 1 _want 1 _whats 1
    what-is-this 0 _why 1 _wozu 1 bittensor 1 can 1 data 1 exact 1 exchange 1 good 1 greeting 1
    what-is-this 0 not 1 own 1 why 1
    advice 33 predict 33 _tao 11 tao 11 _to 8 _buy 7 _will 7 _is 6 _price 6 rise 6 _a 4 _i 4 _me 4
    advice 0 _shoul 4 _what 4 subnet 4 _going 3 _in 3 _moon 3 _next 3 _predi 3 _subne 3 _tell 3
    advice 0 _which 3 #amount 2 #subnet 2 #time 2 _be 2 _compr 2 _go 2 _ich 2 _it 2 _kaufe 2
    advice 0 _soll 2 _steig 2 _subir 2 _the 2 _this 2 _up 2 _where 2 _year 2 earn 2 #currency 1
    advice 0 #money 1 #share 1 _ahora 1 _at 1 _by 1 _can 1 _chris 1 _coin 1 _der 1 _dip 1 _dolla 1
    advice 0 _el 1 _expec 1 _explo 1 _for 1 _get 1 _give 1 _goes 1 _high 1 _how 1 _jetzt 1 _just 1
    advice 0 _kurs 1 _noch 1 _now 1 _preci 1 _pump 1 _quart 1 _que 1 _reach 1 _rise 1 _sn 1 _too 1
    advice 0 _under 1 _va 1 _was 1 _when 1 _wird 1 _years 1 elsewhere 1 form 1 now 1 paymore 1
    advice 0 price 1 should 1 show 1 whatif 1 when 1
    how-exit 29 quit 27 _how 10 _i 9 _progr 9 _this 8 _do 6 _close 5 _quit 4 _the 4 offline 4
    how-exit 0 program 4 _beend 3 _bye 3 _das 3 _ich 3 _to 3 _wie 3 how 3 _can 2 _como 2 _del 2
    how-exit 0 _end 2 _exit 2 _it 2 _key 2 _of 2 _out 2 _sessi 2 _stop 2 leave 2 _app 1 _down 1
    how-exit 0 _ends 1 _esto 1 _get 1 _here 1 _hier 1 _im 1 _leave 1 _let 1 _me 1 _raus 1 _salgo 1
    how-exit 0 _salir 1 _schli 1 _shut 1 _termi 1 _want 1 _what 1 _which 1 _work 1 fall 1 mine 1
    how-exit 0 not 1 which 1
    how-help 31 usage 29 _i 8 _what 8 _me 7 _how 6 _do 5 _this 5 mine 5 _comma 4 _show 4 _to 4
    how-help 0 _use 4 _you 4 _ask 3 _does 3 _ich 3 _im 3 _no 3 _of 3 _the 3 _under 3 define 3
    how-help 0 list 3 _bedie 2 _can 2 _das 2 _dont 2 _examp 2 _give 2 _have 2 _help 2 _idea 2
    how-help 0 _know 2 _lost 2 _one 2 _que 2 _se 2 _thing 2 _type 2 _which 2 _wie 2 not 2 own 2
    how-help 0 show 2 what 2 which 2 #country 1 _a 1 _answe 1 _are 1 _como 1 _es 1 _escri 1
    how-help 0 _exist 1 _gibt 1 _hay 1 _here 1 _it 1 _kind 1 _komme 1 _list 1 _manua 1 _nicht 1
    how-help 0 _pleas 1 _pls 1 _progr 1 _quest 1 _suppo 1 _that 1 _there 1 _weite 1 _welch 1
    how-help 0 _words 1 _work 1 _works 1 get 1 help 1 how 1 program 1
    how-undo 30 undo 28 mine 11 _i 10 how 8 _back 6 _a 4 _from 4 _go 4 _how 4 _start 4 _step 4
    how-undo 0 _undo 4 _wrong 4 start 4 _every 3 _last 3 _mache 3 _my 3 _ruckg 3 _scrat 3 _the 3
    how-undo 0 sandbox 3 _and 2 _begin 2 _can 2 _clear 2 _como 2 _desha 2 _do 2 _ich 2 _in 2
    how-undo 0 _made 2 _mista 2 _reset 2 _sandb 2 _take 2 _to 2 _typed 2 _wie 2 _accou 1 _again 1
    how-undo 0 _algo 1 _alles 1 _amoun 1 _aqui 1 _borra 1 _borro 1 _cance 1 _delet 1 _did 1 _die 1
    how-undo 0 _empez 1 _enter 1 _etwas 1 _he 1 _it 1 _just 1 _letzt 1 _lo 1 _lot 1 _numbe 1
    how-undo 0 _one 1 _or 1 _over 1 _progr 1 _que 1 _rever 1 _somet 1 _that 1 _this 1 _todo 1
    how-undo 0 _want 1 _was 1 _what 1 _y 1 _zero 1 _zuruc 1 all 1 can 1 exact 1 howlong 1 leave 1
    how-undo 0 or 1 program 1 what 1 which 1
    how-save 29 save 28 _my 11 _i 9 mine 8 _where 7 _do 6 _it 6 _save 5 can 5 _does 4 _how 4
    how-save 0 _tomor 4 keep 4 _close 3 _guard 3 _is 3 _kept 3 _store 3 _what 3 _will 3 how 3
    how-save 0 _are 2 _be 2 _can 2 _files 2 _ich 2 _input 2 _next 2 _progr 2 _remem 2 _speic 2
    how-save 0 _still 2 _stuff 2 _the 2 _there 2 _typed 2 _when 2 _windo 2 _wird 2 define 2 lose 2
    how-save 0 quit 2 where 2 _all 1 _and 1 _como 1 _conti 1 _data 1 _did 1 _einge 1 _gespe 1
    how-save 0 _get 1 _gone 1 _habe 1 _hago 1 _in 1 _its 1 _keep 1 _la 1 _left 1 _lo 1 _losin 1
    how-save 0 _mein 1 _off 1 _on 1 _pick 1 _que 1 _queda 1 _sandb 1 _saved 1 _se 1 _sessi 1
    how-save 0 _stand 1 _state 1 _this 1 _till 1 _time 1 _to 1 _up 1 _was 1 _week 1 _which 1
    how-save 0 _wie 1 _witho 1 _work 1 _write 1 _you 1 all 1 not 1 privacy 1 sandbox 1 what 1
    how-save 0 which 1
    how-report 30 report 29 _a 15 _i 10 _my 8 _repor 6 _to 6 mine 6 _expor 5 _print 5 how 5 _for 4
    how-report 0 _make 4 _pdf 4 _resul 4 _summa 4 _this 4 _wife 4 show 4 _can 3 _do 3 _file 3
    how-report 0 _how 3 _html 3 _me 3 _the 3 _un 3 _write 3 become 3 can 3 earn 3 _beric 2
    how-report 0 _creat 2 _gener 2 _give 2 _infor 2 _into 2 _need 2 _on 2 _paper 2 _somet 2
    how-report 0 _want 2 need 2 _about 1 _advis 1 _all 1 _als 1 _an 1 _as 1 _ausge 1 _bank 1
    how-report 0 _como 1 _docum 1 _einen 1 _erste 1 _get 1 _hago 1 _ich 1 _it 1 _mache 1 _pleas 1
    how-report 0 _posit 1 _read 1 _send 1 _wie 1 all 1 first 1 get 1 holdings 1 record 1
    how-holdings 32 holdings 27 _i 15 _my 14 _do 10 how 10 #amount 8 #tao 8 _tao 8 mine 8 tao 8
    how-holdings 0 _how 7 _what 6 _have 5 _own 5 _tell 5 _you 5 _enter 4 _in 4 _on 4 _root 4
    how-holdings 0 _that 4 _where 4 own 4 root 4 stake 4 _add 3 _and 3 _can 3 _como 3 _holdi 3
    how-holdings 0 _lo 3 _posit 3 _que 3 _tengo 3 record 3 type 3 where 3 #alpha 2 #subnet 2
    how-holdings 0 _alpha 2 _balan 2 _chang 2 _habe 2 _hold 2 _ich 2 _intro 2 _it 2 _of 2 _portf 2
    how-holdings 0 _profi 2 _put 2 _set 2 _sn 2 _so 2 _to 2 _up 2 alpha 2 can 2 metric 2 save 2
    how-holdings 0 subnet 2 _alrea 1 _coins 1 _das 1 _dir 1 _dont 1 _ein 1 _einge 1 _free 1
    how-holdings 0 _gebe 1 _has 1 _keep 1 _meine 1 _meto 1 _mis 1 _note 1 _posic 1 _recor 1
    how-holdings 0 _regis 1 _remem 1 _save 1 _saved 1 _stake 1 _them 1 _track 1 _type 1 _use 1
    how-holdings 0 _walle 1 _was 1 _wie 1 coins 1 keep 1 need 1 not 1 start 1 wallet 1
    how-learn 30 learn 29 mine 9 _a 8 _the 8 _lesso 7 _cours 5 _do 5 _to 5 start 5 _begin 4 _me 4
    how-learn 0 _you 4 sort 4 _any 3 _for 3 _from 3 _have 3 _hay 3 _i 3 _is 3 _start 3 _teach 3
    how-learn 0 _there 3 _want 3 _basic 2 _curso 2 _einen 2 _es 2 _gibt 2 _groun 2 _id 2 _kurs 2
    how-learn 0 _learn 2 _like 2 _this 2 _train 2 _tutor 2 _un 2 _up 2 all 2 get 2 price 2 show 2
    how-learn 0 undo 2 _all 1 _by 1 _cero 1 _conti 1 _das 1 _every 1 _here 1 _ich 1 _in 1 _it 1
    how-learn 0 _my 1 _offer 1 _or 1 _para 1 _pleas 1 _show 1 _step 1 _take 1 _under 1 _where 1
    how-learn 0 _with 1 define 1 or 1 quote 1 where 1
    how-exact 31 exact 29 _how 9 _numbe 8 _the 8 data 8 how 8 _your 7 _are 5 _is 5 _you 5 can 5
    how-exact 0 _calcu 4 _can 4 _i 4 _round 4 _why 4 _accur 3 _die 3 _diffe 3 _do 3 _exact 3
    how-exact 0 _genau 3 _los 3 _resul 3 _show 3 _sind 3 _son 3 _wie 3 why 3 _a 2 _anoth 2 _be 2
    how-exact 0 _did 2 _does 2 _ergeb 2 _figur 2 _numer 2 _off 2 _on 2 _que 2 _right 2 _site 2
    how-exact 0 _tan 2 _taost 2 _these 2 _this 2 _to 2 _trust 2 _zahle 2 metric 2 mine 2 paid 2
    how-exact 0 show 2 #subnet 1 _and 1 _apr 1 _behin 1 _belie 1 _compa 1 _could 1 _den 1 _down 1
    how-exact 0 _else 1 _estim 1 _far 1 _for 1 _formu 1 _from 1 _get 1 _kann 1 _man 1 _many 1
    how-exact 0 _match 1 _me 1 _my 1 _of 1 _one 1 _preci 1 _real 1 _reali 1 _says 1 _shoul 1 _sn 1
    how-exact 0 _somet 1 _they 1 _walle 1 _wrong 1 difference 1 fall 1 howmuch 1 move 1 quote 1
    how-exact 0 rate 1 same 1 should 1 subnet 1 true 1 wallet 1 who 1
    privacy 30 privacy 29 _does 6 _my 6 _i 5 _is 5 _this 5 _track 5 _you 5 _anyth 4 _data 4 _do 4
    privacy 0 _in 4 _who 4 _here 3 _home 3 _me 3 _see 3 _send 3 _the 3 _type 3 _what 3 program 3
    privacy 0 _a 2 _any 2 _anywh 2 _are 2 _can 2 _daten 2 _datos 2 _enter 2 _envia 2 _es 2
    privacy 0 _inter 2 _it 2 _meine 2 _mis 2 _offli 2 _phone 2 _sent 2 _to 2 can 2 land 2 mine 2
    privacy 0 offline 2 type 2 _about 1 _accou 1 _addre 1 _algui 1 _amoun 1 _app 1 _colle 1
    privacy 0 _compu 1 _escri 1 _gets 1 _go 1 _going 1 _hier 1 _input 1 _leave 1 _lo 1 _mit 1
    privacy 0 _no 1 _onlin 1 _or 1 _over 1 _priva 1 _progr 1 _que 1 _right 1 _serve 1 _tool 1
    privacy 0 _walle 1 _way 1 _wer 1 _werde 1 _witho 1 _work 1 connect 1 get 1 not 1 or 1 paid 1
    privacy 0 technical 1 who 1
    currency 31 #currency 27 units 27 _in 19 _euro 7 _i 7 _tao 6 _to 6 tao 6 _euros 5 _show 5
    currency 0 how 5 _can 4 _dolla 4 _see 4 can 4 show 4 #amount 3 _do 3 _en 3 _how 3 _it 3 _the 3
    currency 0 _usd 3 _whats 3 mine 3 #tao 2 _amoun 2 _anzei 2 _chang 2 _curre 2 _displ 2 _eur 2
    currency 0 _franc 2 _me 2 _money 2 _pleas 2 _price 2 _switc 2 _that 2 _think 2 _value 2 _wie 2
    currency 0 define 2 land 2 what 2 #country 1 #money 1 _como 1 _conve 1 _das 1 _dolar 1 _dont 1
    currency 0 _es 1 _every 1 _have 1 _ich 1 _ist 1 _lo 1 _my 1 _norma 1 _nothi 1 _of 1 _or 1
    currency 0 _place 1 _sehe 1 _set 1 _swiss 1 _u 1 _use 1 _veo 1 _viel 1 _want 1 _you 1 all 1
    currency 0 coins 1 cost 1 form 1 greeting 1 howmuch 1 metric 1 move 1 not 1 own 1 price 1
    """
}
