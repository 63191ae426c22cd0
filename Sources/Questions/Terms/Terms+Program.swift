/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let program = """
    data-age 63 fresh 60 data 27 _is 18 _the 17 _from 15 _are 14 _pric 13 _prices 11 _this 11
    data-age 0 _thes 10 _these 10 _date 9 _how 9 _data 7 _when 7 _your 7 price 7 _live 6 _sind 6
    data-age 0 _whic 6 _which 6 _you 6 _de 5 _die 5 _figu 5 _figures 5 _last 5 _of 5 _son 5 _day 4
    data-age 0 _do 4 _numb 4 _numbers 4 _old 4 _take 4 _taken 4 _to 4 _toda 4 _today 4 _bloc 3
    data-age 0 _block 3 _dato 3 _datos 3 _in 3 _los 3 _or 3 _snap 3 _snapsho 3 _up 3 _von 3 _was 3
    data-age 0 _were 3 _what 3 _wher 3 _a 2 _chai 2 _chain 2 _cuan 2 _cuando 2 _daten 2 _dela 2
    data-age 0 _fres 2 _fresh 2 _here 2 _info 2 _informa 2 _mark 2 _market 2 _prec 2 _precios 2
    data-age 0 _prei 2 _preise 2 _price 2 _que 2 _wann 2 _where 2 _wie 2 _zahl 2 _zahlen 2 how 2
    data-age 0 mine 2 show 2 which 2 #subnet 1 _aktu 1 _aktuell 1 _alph 1 _alpha 1 _anot 1
    data-age 0 _another 1 _at 1 _be 1 _been 1 _befo 1 _before 1 _belo 1 _belong 1 _come 1 _coul 1
    data-age 0 _could 1 _curr 1 _current 1 _das 1 _delay 1 _dia 1 _did 1 _dire 1 _directl 1
    data-age 0 _dond 1 _donde 1 _du 1 _echt 1 _en 1 _esto 1 _fech 1 _fecha 1 _frie 1 _friend 1
    data-age 0 _fruh 1 _get 1 _have 1 _havent 1 _heut 1 _heute 1 _his 1 _i 1 _look 1 _mont 1
    data-age 0 _month 1 _morn 1 _morning 1 _my 1 _nimm 1 _nume 1 _numeros 1 _on 1 _out 1 _phon 1
    data-age 0 _phone 1 _rate 1 _read 1 _real 1 _rece 1 _reco 1 _refr 1 _refresh 1 _see 1 _sees 1
    data-age 0 _show 1 _sinc 1 _since 1 _sour 1 _source 1 _stat 1 _state 1 _subn 1 _subnet 1
    data-age 0 _that 1 _ther 1 _there 1 _they 1 _tiem 1 _tiempo 1 _time 1 _upda 1 _upgr 1
    data-age 0 _upgrade 1 _vien 1 _week 1 _wheres 1 _wohe 1 _woher 1 _yest 1 _yesterd 1 _yiel 1
    data-age 0 _yields 1 _yours 1 alpha 1 can 1 dtao 1 early 1 list 1 not 1 now 1 paid 1 past 1
    data-age 0 quote 1 source 1 subnet 1 update 1 what 1 whatif 1 when 1 where 1
    update-data 56 update 54 how 19 _i 17 _the 17 data 17 can 11 _how 10 _can 9 _get 9 _pric 9
    update-data 0 _snap 9 _snapsho 9 _prices 8 mine 8 _data 7 _do 7 _new 7 _date 6 _it 6 _load 6
    update-data 0 _newe 6 _refr 6 _refresh 6 _to 6 _wie 6 _a 5 _curr 5 _current 5 _daten 5 _ich 5
    update-data 0 _newer 5 _numb 5 _numbers 5 get 5 _como 4 _los 4 _mark 4 _market 4 _toda 4
    update-data 0 _todays 4 _upda 4 _update 4 price 4 _actu 3 _actuali 3 _aktu 3 _bloc 3 _block 3
    update-data 0 _fetc 3 _fetch 3 _figu 3 _figures 3 _in 3 _lade 3 _late 3 _latest 3 _neue 3
    update-data 0 _ones 3 _prec 3 _precios 3 _pull 3 earn 3 fresh 3 _aktuali 2 _beko 2 _bekomme 2
    update-data 0 _dato 2 _datos 2 _die 2 _down 2 _downloa 2 _fres 2 _fresh 2 _here 2 _is 2
    update-data 0 _kurs 2 _kurse 2 _neuere 2 _now 2 _old 2 _ther 2 _there 2 _use 2 _want 2
    update-data 0 inflation 2 list 2 now 2 #time 1 _aktuell 1 _al 1 _an 1 _anot 1 _another 1
    update-data 0 _are 1 _brin 1 _bring 1 _chai 1 _chain 1 _comm 1 _command 1 _das 1 _dia 1
    update-data 0 _does 1 _eine 1 _einen 1 _feed 1 _file 1 _for 1 _fris 1 _geht 1 _into 1 _its 1
    update-data 0 _kann 1 _know 1 _live 1 _look 1 _make 1 _man 1 _me 1 _nach 1 _need 1 _nuev 1
    update-data 0 _of 1 _on 1 _own 1 _plea 1 _please 1 _pls 1 _pong 1 _pongo 1 _price 1 _relo 1
    update-data 0 _repl 1 _replace 1 _righ 1 _right 1 _stat 1 _state 1 _thes 1 _these 1 _thin 1
    update-data 0 _thing 1 _this 1 _up 1 _way 1 _wher 1 _where 1 _with 1 need 1 own 1 program 1
    update-data 0 stake 1 start 1 usage 1 where 1
    what-is-this 62 about 55 _this 27 program 27 _what 25 _is 20 _prog 19 _program 19 _do 12 _it 9
    what-is-this 0 _who 9 _you 9 define 9 _tool 8 _can 7 _for 6 _are 5 _or 5 _was 5 what 5 _an 4
    what-is-this 0 _and 4 _calc 4 _calcula 4 _does 4 _este 4 _free 4 _i 4 _made 4 _of 4 _open 4
    what-is-this 0 _que 4 _taol 4 _taolab 4 _to 4 _whats 4 mine 4 or 4 _able 3 _das 3 _dies 3
    what-is-this 0 _es 3 _good 3 _ist 3 _me 3 _my 3 _offi 3 _officia 3 _purp 3 _purpose 3 _a 2
    what-is-this 0 _anyt 2 _anythin 2 _app 2 _at 2 _comp 2 _dieses 2 _here 2 _just 2 _kann 2
    what-is-this 0 _kind 2 _mone 2 _money 2 _not 2 _para 2 _trad 2 _trade 2 _wrot 2 _wrote 2
    what-is-this 0 exact 2 which 2 #exchange 1 _abou 1 _about 1 _am 1 _anfa 1 _anfange 1 _bank 1
    what-is-this 0 _befo 1 _before 1 _behi 1 _behind 1 _company 1 _compute 1 _cost 1 _de 1 _dem 1
    what-is-this 0 _did 1 _eige 1 _eigentl 1 _ein 1 _esta 1 _esto 1 _exch 1 _exchang 1 _fur 1
    what-is-this 0 _gave 1 _gut 1 _hace 1 _have 1 _hint 1 _ich 1 _in 1 _inst 1 _install 1 _its 1
    what-is-this 0 _late 1 _later 1 _lear 1 _left 1 _look 1 _mach 1 _macht 1 _mit 1 _neve 1
    what-is-this 0 _never 1 _numb 1 _numbers 1 _on 1 _only 1 _openten 1 _quie 1 _quien 1 _runs 1
    what-is-this 0 _saw 1 _sirv 1 _sirve 1 _site 1 _so 1 _soft 1 _softwar 1 _some 1 _son 1 _sour 1
    what-is-this 0 _source 1 _stec 1 _tell 1 _that 1 _the 1 _thes 1 _these 1 _thin 1 _thing 1
    what-is-this 0 _use 1 _wall 1 _wallet 1 _want 1 _wer 1 _whic 1 _which 1 _why 1 _with 1 _wozu 1
    what-is-this 0 bittensor 1 can 1 data 1 exchange 1 good 1 greeting 1 not 1 own 1 scam 1 who 1
    what-is-this 0 why 1
    advice 64 predict 62 _tao 23 tao 23 _to 16 _buy 14 _will 14 _is 13 _a 11 _pric 9 _price 9
    advice 0 rise 9 _me 8 _what 8 subnet 8 _whic 7 _which 7 _goin 6 _going 6 _i 6 _shou 6
    advice 0 _should 6 _the 6 #time 5 _next 5 _now 5 _pred 5 _predict 5 _subn 5 _subnet 5 _up 5
    advice 0 _year 5 _go 4 _in 4 _moon 4 _stei 4 _subi 4 _tell 4 #subnet 3 _alph 3 _alpha 3 _be 3
    advice 0 _coin 3 _expl 3 _explode 3 _for 3 _good 3 _it 3 _steigen 3 _subir 3 _this 3 _time 3
    advice 0 _va 3 _wird 3 alpha 3 earn 3 form 3 now 3 which 3 #amount 2 _at 2 _comp 2 _compro 2
    advice 0 _der 2 _el 2 _give 2 _ich 2 _kauf 2 _kaufen 2 _kurs 2 _make 2 _my 2 _of 2 _prec 2
    advice 0 _precio 2 _que 2 _reac 2 _reach 2 _sn 2 _soll 2 _targ 2 _target 2 _wher 2 _where 2
    advice 0 _you 2 mine 2 price 2 should 2 show 2 stake 2 what 2 #currency 1 #money 1 #share 1
    advice 0 _ahor 1 _ahora 1 _big 1 _by 1 _can 1 _chri 1 _christm 1 _cost 1 _cuan 1 _cuanto 1
    advice 0 _dip 1 _do 1 _doll 1 _dollars 1 _eine 1 _einem 1 _en 1 _end 1 _expe 1 _expect 1
    advice 0 _get 1 _goes 1 _high 1 _hit 1 _how 1 _into 1 _inve 1 _investm 1 _jahr 1 _jetz 1
    advice 0 _jetzt 1 _just 1 _late 1 _load 1 _noch 1 _not 1 _or 1 _outp 1 _pump 1 _put 1 _quar 1
    advice 0 _quarter 1 _rich 1 _rise 1 _savi 1 _savings 1 _says 1 _steigt 1 _subr 1 _subred 1
    advice 0 _thin 1 _thing 1 _too 1 _unde 1 _was 1 _welc 1 _welches 1 _when 1 _wo 1 _woul 1
    advice 0 _would 1 _years 1 buy 1 choose 1 disposal 1 elsewhere 1 goal 1 goodtime 1 paymore 1
    advice 0 quote 1 report 1 whatif 1 when 1 worthit 1
    how-exit 52 quit 52 _how 16 _i 16 _prog 13 _program 13 _this 13 _do 12 _clos 7 _close 7 _out 7
    how-exit 0 _to 7 how 7 leave 7 _the 6 _das 5 _get 5 _ich 5 _of 5 _quit 5 _stop 5 offline 5
    how-exit 0 program 5 _been 4 _beende 4 _end 4 _exit 4 _it 4 _leav 4 _leave 4 _wie 4 _bye 3
    how-exit 0 _can 3 _here 3 _key 3 _me 3 _sess 3 _session 3 _want 3 mine 3 _como 2 _del 2
    how-exit 0 _ends 2 _enou 2 _enough 2 _hier 2 _lab 2 _let 2 _sali 2 _salir 2 _schl 2 _schlies 2
    how-exit 0 _what 2 _whic 2 _which 2 _app 1 _aqui 1 _cier 1 _comm 1 _command 1 _de 1 _does 1
    how-exit 0 _down 1 _esto 1 _for 1 _had 1 _im 1 _ive 1 _moch 1 _mochte 1 _now 1 _off 1 _plea 1
    how-exit 0 _please 1 _prom 1 _prompt 1 _quie 1 _quiero 1 _raus 1 _salg 1 _salgo 1 _shut 1
    how-exit 0 _term 1 _termina 1 _thin 1 _thing 1 _toda 1 _today 1 _turn 1 _type 1 _work 1 _you 1
    how-exit 0 coldkey 1 fall 1 not 1 usage 1 which 1
    how-help 60 usage 56 _what 18 _i 17 mine 16 _me 15 _do 11 _to 10 _you 10 _how 8 _show 8
    how-help 0 _this 8 _can 7 _comm 7 _command 7 which 7 _im 6 _the 6 show 6 what 6 _a 5 _ich 5
    how-help 0 _of 5 _type 5 list 5 _ask 4 _dont 4 _give 4 _help 4 _know 4 _que 4 _unde 4
    how-help 0 _underst 4 _use 4 _does 3 _exam 3 _example 3 _list 3 _manu 3 _manual 3 _no 3
    how-help 0 _ther 3 _there 3 _thin 3 _whic 3 _which 3 _work 3 can 3 how 3 _am 2 _answ 2
    how-help 0 _answer 2 _bedi 2 _bediene 2 _das 2 _escr 2 _escribi 2 _have 2 _here 2 _hint 2
    how-help 0 _idea 2 _is 2 _komm 2 _komme 2 _lost 2 _nich 2 _nicht 2 _one 2 _prom 2 _prompt 2
    how-help 0 _pued 2 _puedo 2 _ques 2 _questio 2 _scre 2 _screen 2 _se 2 _stuc 2 _stuck 2
    how-help 0 _supp 2 _suppose 2 _thing 2 _wie 2 _works 2 define 2 help 2 lock 2 not 2 own 2
    how-help 0 #country 1 _alle 1 _alles 1 _an 1 _and 1 _aqui 1 _are 1 _ayud 1 _ayuda 1 _como 1
    how-help 0 _ente 1 _enter 1 _es 1 _esto 1 _exis 1 _exist 1 _expl 1 _explain 1 _frag 1 _gibt 1
    how-help 0 _happ 1 _happens 1 _hay 1 _hier 1 _it 1 _kann 1 _kind 1 _may 1 _my 1 _new 1 _noth 1
    how-help 0 _nothing 1 _now 1 _only 1 _oper 1 _operate 1 _over 1 _overvie 1 _perd 1 _plea 1
    how-help 0 _please 1 _pls 1 _pres 1 _pressed 1 _prog 1 _program 1 _say 1 _shows 1 _te 1
    how-help 0 _that 1 _things 1 _was 1 _weit 1 _weiter 1 _welc 1 _welche 1 _wher 1 _wheres 1
    how-help 0 _word 1 _words 1 _your 1 about 1 all 1 asks 1 choose 1 earn 1 get 1 program 1
    how-help 0 start 1 where 1
    how-undo 58 undo 56 _i 21 mine 20 how 17 _back 12 _how 9 _my 9 _a 8 _last 8 _star 8 _start 8
    how-undo 0 _do 6 _from 6 _step 6 _the 6 _wron 6 _wrong 6 sandbox 6 start 6 _ever 5 _everyth 5
    how-undo 0 _go 5 _it 5 _mist 5 _mistake 5 _sand 5 _sandbox 5 _take 5 _undo 5 _como 4 _ich 4
    how-undo 0 _in 4 _mach 4 _made 4 _rese 4 _reset 4 _reve 4 _ruck 4 _ruckgan 4 _wie 4 _and 3
    how-undo 0 _begi 3 _begin 3 _can 3 _clea 3 _desh 3 _mache 3 _scra 3 _scratch 3 _that 3 _type 3
    how-undo 0 _typed 3 _zero 3 leave 3 _agai 2 _again 2 _amou 2 _amount 2 _anew 2 _borr 2
    how-undo 0 _clear 2 _das 2 _dele 2 _delete 2 _deshago 2 _lo 2 _me 2 _one 2 _over 2 _prac 2
    how-undo 0 _practic 2 _reverse 2 _revert 2 _to 2 _vuel 2 _vuelvo 2 _want 2 _was 2 _what 2
    how-undo 0 _wipe 2 _zuru 2 all 2 what 2 which 2 #amount 1 #share 1 _acco 1 _account 1 _algo 1
    how-undo 0 _all 1 _alle 1 _alles 1 _aqui 1 _as 1 _away 1 _canc 1 _cancel 1 _comm 1 _command 1
    how-undo 0 _corr 1 _correct 1 _deshace 1 _did 1 _die 1 _done 1 _eing 1 _empe 1 _empezar 1
    how-undo 0 _ente 1 _entr 1 _entry 1 _equi 1 _etwa 1 _etwas 1 _fix 1 _forg 1 _forget 1 _ganz 1
    how-undo 0 _habe 1 _have 1 _he 1 _just 1 _let 1 _letz 1 _lot 1 _machen 1 _mal 1 _mich 1
    how-undo 0 _nehm 1 _noch 1 _numb 1 _number 1 _or 1 _orde 1 _order 1 _prog 1 _program 1 _pues 1
    how-undo 0 _put 1 _que 1 _remo 1 _remove 1 _some 1 _somethi 1 _stak 1 _staked 1 _subn 1
    how-undo 0 _subnet 1 _this 1 _thro 1 _throw 1 _todo 1 _trad 1 _trade 1 _vert 1 _von 1 _y 1
    how-undo 0 _zuruck 1 can 1 exact 1 fixed 1 or 1 own 1 portion 1 program 1 stake 1 subnet 1
    how-save 58 save 54 _my 26 _i 18 mine 14 _save 12 _wher 12 _where 11 can 11 _it 10 _do 9
    how-save 0 _does 8 _are 7 _is 7 _how 6 _prog 6 _stor 6 _will 6 keep 6 _clos 5 _close 5 _file 5
    how-save 0 _files 5 _guar 5 _progres 5 _reme 5 _remembe 5 _stored 5 _the 5 _tomo 5 _tomorro 5
    how-save 0 _when 5 _can 4 _kept 4 _ther 4 _there 4 _what 4 _wird 4 _work 4 quit 4 where 4
    how-save 0 _be 3 _gesp 3 _gespeic 3 _ich 3 _keep 3 _lo 3 _next 3 _saved 3 _se 3 _stil 3
    how-save 0 _still 3 _this 3 _to 3 how 3 sandbox 3 _auto 2 _cont 2 _continu 2 _entr 2
    how-save 0 _entries 2 _guarda 2 _hago 2 _in 2 _inpu 2 _inputs 2 _mein 2 _off 2 _que 2 _quit 2
    how-save 0 _sand 2 _sandbox 2 _sess 2 _session 2 _spei 2 _speiche 2 _stan 2 _stand 2 _stuf 2
    how-save 0 _stuff 2 _type 2 _typed 2 _week 2 _whic 2 _which 2 _wind 2 _window 2 _you 2
    how-save 0 define 2 lose 2 program 2 what 2 which 2 _a 1 _afte 1 _after 1 _all 1 _an 1 _and 1
    how-save 0 _anyt 1 _anythin 1 _automat 1 _butt 1 _button 1 _by 1 _como 1 _comp 1 _compute 1
    how-save 0 _da 1 _data 1 _did 1 _dire 1 _dond 1 _donde 1 _eing 1 _find 1 _geme 1 _get 1 _go 1
    how-save 0 _gone 1 _guardar 1 _guardo 1 _habe 1 _hand 1 _happ 1 _happens 1 _have 1 _here 1
    how-save 0 _hold 1 _holding 1 _if 1 _its 1 _kann 1 _la 1 _lab 1 _late 1 _later 1 _left 1
    how-save 0 _losi 1 _losing 1 _lost 1 _mana 1 _me 1 _morg 1 _morgen 1 _of 1 _on 1 _pick 1
    how-save 0 _prac 1 _practic 1 _program 1 _pued 1 _puedo 1 _qued 1 _queda 1 _resu 1 _results 1
    how-save 0 _segu 1 _sett 1 _setting 1 _solo 1 _stak 1 _stake 1 _stat 1 _state 1 _store 1
    how-save 0 _surv 1 _survive 1 _swit 1 _switch 1 _thin 1 _things 1 _till 1 _time 1 _up 1 _was 1
    how-save 0 _weit 1 _wheres 1 _wie 1 _with 1 _without 1 _writ 1 _write 1 all 1 choose 1
    how-save 0 custody 1 expire 1 holdings 1 not 1 privacy 1 stake 1 whatif 1
    how-report 57 report 55 _a 32 _i 19 _my 16 mine 15 how 12 _pdf 9 _prin 9 _repo 9 _report 9
    how-report 0 _for 8 _how 8 _make 8 _summ 8 _summary 8 _can 7 _do 7 _print 7 _to 7 can 7 earn 7
    how-report 0 show 7 _expo 6 _page 6 _resu 6 _results 6 _the 6 _this 6 _export 5 _html 5 _me 5
    how-report 0 _of 5 _un 5 _wife 5 _file 4 _gene 4 _into 4 _want 4 _writ 4 become 4 _as 3
    how-report 0 _beri 3 _bericht 3 _crea 3 _create 3 _docu 3 _documen 3 _get 3 _ich 3 _info 3
    how-report 0 _informe 3 _it 3 _need 3 _on 3 _pape 3 _paper 3 _some 3 _somethi 3 _write 3
    how-report 0 need 3 record 3 _acco 2 _account 2 _advi 2 _adviser 2 _als 2 _an 2 _ausg 2
    how-report 0 _como 2 _das 2 _eine 2 _einen 2 _erst 2 _erstell 2 _generat 2 _give 2 _out 2
    how-report 0 _posi 2 _positio 2 _prod 2 _produce 2 _wie 2 elsewhere 2 first 2 get 2 holdings 2
    how-report 0 _abou 1 _about 1 _all 1 _answ 1 _answer 1 _bank 1 _comp 1 _con 1 _date 1 _hago 1
    how-report 0 _hatt 1 _hatte 1 _have 1 _hold 1 _holding 1 _husb 1 _husband 1 _in 1 _kann 1
    how-report 0 _mach 1 _mache 1 _man 1 _nice 1 _outp 1 _plea 1 _please 1 _printed 1 _put 1
    how-report 0 _quie 1 _quiero 1 _read 1 _save 1 _send 1 _shar 1 _share 1 _show 1 _spei 1
    how-report 0 _speiche 1 _tax 1 _todo 1 _wants 1 _you 1 all 1 compare 1 leave 1 own 1 portion 1
    how-report 0 save 1 source 1 stake 1
    how-holdings 62 holdings 54 _my 31 _i 26 how 18 _do 14 #amount 13 #tao 12 _how 12 _tao 12
    how-holdings 0 _what 12 mine 12 tao 12 own 10 _hold 9 _you 9 _have 8 _in 8 _own 8 stake 8
    how-holdings 0 _can 7 _ente 7 _enter 7 _posi 7 _root 7 _tell 7 _that 7 root 7 _on 6 _positio 6
    how-holdings 0 _wher 6 _where 6 _add 5 _coin 5 _port 5 _portfol 5 _to 5 where 5 #alpha 4
    how-holdings 0 _alph 4 _alpha 4 _and 4 _bala 4 _balance 4 _coins 4 _como 4 _holding 4 _ich 4
    how-holdings 0 _it 4 _lo 4 _put 4 _que 4 _teng 4 _tengo 4 alpha 4 can 4 record 4 #subnet 3
    how-holdings 0 _chan 3 _change 3 _mein 3 _prof 3 _profile 3 _regi 3 _sn 3 _use 3 _wie 3
    how-holdings 0 coins 3 subnet 3 type 3 #exchange 2 _best 2 _bestand 2 _dir 2 _ein 2 _free 2
    how-holdings 0 _habe 2 _intr 2 _introdu 2 _is 2 _know 2 _mis 2 _of 2 _real 2 _registe 2
    how-holdings 0 _save 2 _set 2 _show 2 _so 2 _stak 2 _stake 2 _type 2 _up 2 _wall 2 _was 2
    how-holdings 0 _with 2 keep 2 save 2 show 2 wallet 2 _alre 1 _already 1 _amou 1 _amounts 1
    how-holdings 0 _anot 1 _besi 1 _bina 1 _binance 1 _calc 1 _calcula 1 _cant 1 _cantida 1
    how-holdings 0 _coinbas 1 _das 1 _depo 1 _dont 1 _eing 1 _gebe 1 _has 1 _id 1 _keep 1 _let 1
    how-holdings 0 _like 1 _make 1 _meine 1 _meinen 1 _merk 1 _mete 1 _meter 1 _meto 1 _note 1
    how-holdings 0 _numb 1 _numbers 1 _posicio 1 _prog 1 _program 1 _prop 1 _quie 1 _quiero 1
    how-holdings 0 _reco 1 _record 1 _registr 1 _reme 1 _remembe 1 _sage 1 _sagen 1 _saved 1
    how-holdings 0 _the 1 _them 1 _trac 1 _track 1 _wallet 1 _wallets 1 _want 1 choose 1 define 1
    how-holdings 0 need 1 not 1 program 1 start 1 usage 1 what 1 which 1
    how-learn 58 learn 55 _the 16 _a 14 mine 14 _less 13 start 11 _is 9 _ther 9 _there 9 _begi 8
    how-learn 0 _cour 8 _course 8 _i 8 _lessons 8 _to 8 _do 7 _me 7 _teac 6 _teach 6 sort 6
    how-learn 0 _beginne 5 _from 5 _lesson 5 _like 5 _star 5 _start 5 _you 5 _any 4 _hay 4 _tuto 4
    how-learn 0 _tutoria 4 _want 4 _basi 3 _basics 3 _by 3 _es 3 _for 3 _gibt 3 _have 3 _here 3
    how-learn 0 _how 3 _id 3 _lear 3 _learn 3 _quiz 3 _take 3 _this 3 _wher 3 _where 3 define 3
    how-learn 0 get 3 undo 3 where 3 _apre 2 _aprende 2 _are 2 _beginni 2 _can 2 _curs 2 _curso 2
    how-learn 0 _eine 2 _einen 2 _ever 2 _everyth 2 _exer 2 _exercis 2 _grou 2 _ground 2 _in 2
    how-learn 0 _kurs 2 _lecc 2 _leccion 2 _next 2 _some 2 _somethi 2 _step 2 _stud 2 _study 2
    how-learn 0 _trai 2 _trainin 2 _un 2 _up 2 _with 2 all 2 can 2 price 2 sandbox 2 show 2
    how-learn 0 _abou 1 _about 1 _agai 1 _again 1 _all 1 _anfa 1 _anfange 1 _begin 1 _bit 1
    how-learn 0 _cero 1 _cont 1 _continu 1 _das 1 _desd 1 _desde 1 _does 1 _ense 1 _ensenam 1
    how-learn 0 _expl 1 _explain 1 _firs 1 _first 1 _fur 1 _got 1 _ich 1 _it 1 _many 1 _mate 1
    how-learn 0 _moch 1 _mochte 1 _mone 1 _money 1 _my 1 _newb 1 _newbie 1 _offe 1 _offer 1 _or 1
    how-learn 0 _para 1 _paso 1 _plea 1 _please 1 _prac 1 _practic 1 _prop 1 _quie 1 _quiero 1
    how-learn 0 _read 1 _reading 1 _sand 1 _sandbox 1 _shou 1 _should 1 _show 1 _slip 1 _slippag 1
    how-learn 0 _stuf 1 _stuff 1 _unde 1 _underst 1 _what 1 _whic 1 _which 1 _without 1 _work 1
    how-learn 0 _woul 1 _would 1 _zero 1 again 1 choose 1 coins 1 first 1 how 1 howmuch 1 not 1
    how-learn 0 or 1 quote 1 slippage 1 split 1 which 1
    how-exact 60 exact 58 _the 18 _how 15 _your 13 how 11 _calc 10 _is 10 data 10 _are 9 _numb 9
    how-exact 0 _you 9 can 9 _calcula 8 _can 7 _do 7 _exac 7 _i 7 _why 7 _diff 6 _resu 6 _roun 6
    how-exact 0 why 6 _figu 5 _gena 5 _number 5 _round 5 _taos 5 _taostat 5 _wie 5 _did 4
    how-exact 0 _differe 4 _does 4 _esti 4 _estimat 4 _exact 4 _figures 4 _from 4 _genau 4 _los 4
    how-exact 0 _numbers 4 _results 4 _sind 4 _son 4 _this 4 _to 4 _trus 4 _trust 4 _accu 3
    how-exact 0 _accurat 3 _be 3 _die 3 _exactos 3 _off 3 _on 3 _que 3 _real 3 _righ 3 _right 3
    how-exact 0 _show 3 _site 3 _tan 3 _thes 3 _these 3 _zahl 3 or 3 paid 3 true 3 _a 2 _anot 2
    how-exact 0 _another 2 _calculo 2 _chec 2 _check 2 _come 2 _du 2 _else 2 _erge 2 _ergebni 2
    how-exact 0 _erro 2 _error 2 _form 2 _formula 2 _it 2 _math 2 _maths 2 _nume 2 _numeros 2
    how-exact 0 _of 2 _or 2 _prec 2 _precise 2 _reli 2 _reliabl 2 _result 2 _some 2 _somethi 2
    how-exact 0 _than 2 _thos 2 _those 2 _zahlen 2 good 2 howmuch 2 metric 2 mine 2 rate 2 show 2
    how-exact 0 #subnet 1 _an 1 _and 1 _anyo 1 _anyone 1 _appr 1 _apr 1 _auf 1 _behi 1 _behind 1
    how-exact 0 _beli 1 _believe 1 _cent 1 _como 1 _comp 1 _compare 1 _coul 1 _could 1 _cuan 1
    how-exact 0 _cuanto 1 _das 1 _deci 1 _den 1 _dies 1 _differ 1 _down 1 _equi 1 _eso 1 _expl 1
    how-exact 0 _explode 1 _far 1 _figure 1 _for 1 _get 1 _has 1 _high 1 _higher 1 _kann 1 _komm 1
    how-exact 0 _last 1 _man 1 _many 1 _marg 1 _matc 1 _match 1 _me 1 _my 1 _oder 1 _one 1 _othe 1
    how-exact 0 _other 1 _perc 1 _percent 1 _pued 1 _puedes 1 _rech 1 _rely 1 _say 1 _says 1
    how-exact 0 _shou 1 _should 1 _sn 1 _tao 1 _te 1 _that 1 _they 1 _up 1 _use 1 _wall 1
    how-exact 0 _wallet 1 _wert 1 _what 1 _whats 1 _whol 1 _whole 1 _whos 1 _with 1 _wron 1
    how-exact 0 _wrong 1 _yours 1 all 1 define 1 difference 1 fall 1 more 1 move 1 past 1
    how-exact 0 paymore 1 program 1 quote 1 rise 1 same 1 should 1 some 1 subnet 1 tao 1 wallet 1
    how-exact 0 what 1 who 1
    privacy 55 privacy 54 _my 14 _you 12 _does 11 _do 10 _i 9 _is 9 _this 8 _data 7 mine 7 _what 6
    privacy 0 _who 6 _anyt 5 _anythin 5 _here 5 _home 5 _inte 5 _interne 5 _me 5 _send 5 _trac 5
    privacy 0 can 5 _a 4 _can 4 _in 4 _it 4 _phon 4 _phone 4 _see 4 _the 4 _to 4 program 4 type 4
    privacy 0 _addr 3 _address 3 _are 3 _date 3 _daten 3 _dato 3 _datos 3 _ente 3 _enter 3 _envi 3
    privacy 0 _mein 3 _mis 3 _offl 3 _offline 3 _trackin 3 _type 3 _abou 2 _about 2 _algu 2
    privacy 0 _alguien 2 _any 2 _anyw 2 _anywher 2 _comp 2 _compute 2 _du 2 _es 2 _go 2 _inpu 2
    privacy 0 _irge 2 _irgendw 2 _meine 2 _on 2 _prog 2 _program 2 _sent 2 _serv 2 _server 2
    privacy 0 _some 2 _stor 2 _track 2 _uplo 2 _wall 2 _wallet 2 _with 2 land 2 not 2 offline 2
    privacy 0 who 2 _acco 1 _account 1 _alle 1 _alles 1 _amou 1 _amounts 1 _anyb 1 _anybody 1
    privacy 0 _anyo 1 _anyone 1 _app 1 _ask 1 _auf 1 _blei 1 _bleibt 1 _call 1 _coll 1 _collect 1
    privacy 0 _cone 1 _das 1 _dire 1 _dont 1 _else 1 _escr 1 _gets 1 _goin 1 _going 1 _guar 1
    privacy 0 _hier 1 _inputs 1 _ins 1 _keep 1 _know 1 _knows 1 _leav 1 _leave 1 _lo 1 _meinem 1
    privacy 0 _mi 1 _mit 1 _nece 1 _necesit 1 _need 1 _no 1 _numb 1 _numbers 1 _ok 1 _onli 1
    privacy 0 _online 1 _or 1 _othe 1 _others 1 _over 1 _port 1 _portfol 1 _priv 1 _que 1 _read 1
    privacy 0 _rech 1 _rechner 1 _righ 1 _right 1 _save 1 _schi 1 _sees 1 _shar 1 _shared 1
    privacy 0 _somewhe 1 _stay 1 _store 1 _tele 1 _that 1 _tool 1 _tran 1 _uber 1 _ubertra 1
    privacy 0 _use 1 _visi 1 _visible 1 _want 1 _way 1 _wer 1 _werd 1 _werden 1 _wher 1 _where 1
    privacy 0 _without 1 _work 1 connect 1 data 1 get 1 holdings 1 need 1 or 1 paid 1 technical 1
    privacy 0 what 1 which 1
    currency 65 #currency 58 units 55 _in 34 _euro 25 _tao 17 tao 17 _i 13 show 12 _doll 11
    currency 0 _dollars 11 _euros 11 _to 11 #amount 10 _how 10 _show 10 how 10 #tao 9 can 8 _can 7
    currency 0 _do 7 _what 7 define 7 _en 6 _fran 6 _it 6 _see 6 mine 6 _is 5 _poun 5 _pounds 5
    currency 0 _the 5 _usd 5 _amou 4 _amounts 4 _conv 4 _convert 4 _curr 4 _currenc 4 _francs 4
    currency 0 _plea 4 _please 4 _set 4 _whats 4 howmuch 4 #country 3 _das 3 _disp 3 _display 3
    currency 0 _dola 3 _dolares 3 _me 3 _my 3 _pric 3 _swis 3 _swiss 3 _swit 3 _switch 3 _that 3
    currency 0 _valu 3 _wie 3 all 3 land 3 price 3 what 3 _anze 2 _anzeige 2 _are 2 _chan 2
    currency 0 _change 2 _como 2 _es 2 _eur 2 _ever 2 _everyth 2 _fiat 2 _franken 2 _ich 2 _ist 2
    currency 0 _lo 2 _mone 2 _money 2 _much 2 _of 2 _price 2 _sehe 2 _thin 2 _think 2 _use 2
    currency 0 _values 2 _veo 2 _viel 2 _wort 2 _worth 2 _you 2 move 2 #money 1 _abst 1 _alle 1
    currency 0 _alles 1 _an 1 _bitt 1 _bitte 1 _cuan 1 _cuanto 1 _dont 1 _eso 1 _from 1 _have 1
    currency 0 _inst 1 _instead 1 _kann 1 _make 1 _many 1 _mean 1 _most 1 _norm 1 _normal 1
    currency 0 _noth 1 _nothing 1 _now 1 _on 1 _only 1 _or 1 _plac 1 _place 1 _prices 1 _sehen 1
    currency 0 _sind 1 _tell 1 _toda 1 _today 1 _u 1 _unde 1 _underst 1 _value 1 _want 1 _was 1
    currency 0 _wert 1 _work 1 _works 1 _zeig 1 about 1 alphafor 1 coins 1 cost 1 earn 1 form 1
    currency 0 list 1 metric 1 not 1 now 1 own 1 swap 1
    """
}
