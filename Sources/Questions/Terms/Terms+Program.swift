/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let program = """
    data-age 75 fresh 62 data 36 _the 21 _is 20 _from 17 _are 15 _pric 15 _how 13 _thes 13
    data-age 0 _these 13 _prices 12 _date 10 _numb 10 _numbers 10 _this 10 _your 10 _data 9
    data-age 0 price 9 _do 8 _live 7 _of 7 _when 7 _you 7 _figu 6 _figures 6 _old 6 _sind 6
    data-age 0 _what 6 _wher 6 _whic 6 _which 6 yoursource 6 _de 5 _die 5 _last 5 _son 5 _sour 5
    data-age 0 _source 5 _where 5 source 5 _come 4 _to 4 _toda 4 _today 4 _bloc 3 _block 3
    data-age 0 _daten 3 _dato 3 _datos 3 _day 3 _fres 3 _fresh 3 _in 3 _los 3 _or 3 _price 3
    data-age 0 _snap 3 _snapsho 3 _take 3 _taken 3 _up 3 _were 3 _wie 3 define 3 how 3 mine 3
    data-age 0 what 3 which 3 _a 2 _alt 2 _chai 2 _chain 2 _cuan 2 _cuando 2 _curr 2 _current 2
    data-age 0 _for 2 _here 2 _mark 2 _market 2 _prec 2 _precios 2 _prei 2 _preise 2 _que 2 _von 2
    data-age 0 _was 2 now 2 #subnet 1 _aktu 1 _aktuell 1 _alph 1 _alpha 1 _anot 1 _another 1 _at 1
    data-age 0 _be 1 _been 1 _befo 1 _before 1 _belo 1 _belong 1 _coul 1 _could 1 _das 1 _dela 1
    data-age 0 _delay 1 _dia 1 _did 1 _dire 1 _directl 1 _dond 1 _donde 1 _du 1 _echt 1 _en 1
    data-age 0 _esto 1 _fech 1 _fecha 1 _frie 1 _friend 1 _fruh 1 _get 1 _have 1 _havent 1 _heut 1
    data-age 0 _heute 1 _his 1 _i 1 _info 1 _informa 1 _it 1 _know 1 _look 1 _me 1 _mont 1
    data-age 0 _month 1 _morn 1 _morning 1 _my 1 _nimm 1 _nume 1 _numeros 1 _on 1 _out 1 _phon 1
    data-age 0 _phone 1 _rate 1 _rates 1 _read 1 _real 1 _rece 1 _reco 1 _refr 1 _refresh 1 _see 1
    data-age 0 _sees 1 _sinc 1 _since 1 _stal 1 _stale 1 _stat 1 _state 1 _subn 1 _subnet 1
    data-age 0 _tell 1 _that 1 _ther 1 _there 1 _they 1 _tiem 1 _tiempo 1 _time 1 _upda 1 _upgr 1
    data-age 0 _upgrade 1 _vien 1 _wann 1 _week 1 _whats 1 _wheres 1 _wohe 1 _woher 1 _yest 1
    data-age 0 _yesterd 1 _yiel 1 _yields 1 _yours 1 _zahl 1 _zahlen 1 alpha 1 can 1 dtao 1
    data-age 0 early 1 exact 1 list 1 not 1 past 1 show 1 subnet 1 whatif 1 when 1 where 1
    update-data 55 update 54 _i 17 data 17 how 16 _the 15 can 11 _get 10 _pric 10 _can 9 _how 9
    update-data 0 _prices 9 _new 8 _snap 8 _snapsho 8 _data 7 _do 7 _load 7 _refr 7 _refresh 7
    update-data 0 _it 6 _newe 6 mine 6 _a 5 _date 5 _to 5 _toda 5 _todays 5 _wie 5 _curr 4
    update-data 0 _current 4 _daten 4 _figu 4 _figures 4 _ich 4 _mark 4 _market 4 _newer 4 _numb 4
    update-data 0 _numbers 4 get 4 _como 3 _fres 3 _fresh 3 _in 3 _lade 3 _los 3 _neue 3 _ones 3
    update-data 0 _upda 3 _update 3 earn 3 _actu 2 _actuali 2 _aktu 2 _beko 2 _bekomme 2 _bloc 2
    update-data 0 _block 2 _chai 2 _chain 2 _dato 2 _datos 2 _down 2 _downloa 2 _fetc 2 _fetch 2
    update-data 0 _here 2 _is 2 _kurs 2 _kurse 2 _late 2 _latest 2 _neuere 2 _newest 2 _now 2
    update-data 0 _old 2 _plea 2 _please 2 _prec 2 _precios 2 _pull 2 _ther 2 _there 2 _use 2
    update-data 0 _want 2 fresh 2 inflation 2 list 2 now 2 price 2 #time 1 _aktuell 1 _al 1 _an 1
    update-data 0 _anot 1 _another 1 _are 1 _brin 1 _bring 1 _comm 1 _command 1 _das 1 _dia 1
    update-data 0 _die 1 _does 1 _eine 1 _einen 1 _feed 1 _file 1 _for 1 _fris 1 _geht 1 _into 1
    update-data 0 _its 1 _kann 1 _know 1 _live 1 _look 1 _make 1 _man 1 _nach 1 _need 1 _nuev 1
    update-data 0 _of 1 _on 1 _own 1 _pls 1 _pong 1 _pongo 1 _price 1 _relo 1 _repl 1 _replace 1
    update-data 0 _righ 1 _right 1 _stal 1 _stale 1 _stat 1 _state 1 _thes 1 _these 1 _thin 1
    update-data 0 _thing 1 _this 1 _up 1 _way 1 _wher 1 _where 1 _with 1 need 1 own 1 program 1
    update-data 0 stake 1 start 1 usage 1 where 1
    what-is-this 68 about 57 _this 36 program 31 _what 29 _is 22 _prog 19 _program 19 _do 16
    what-is-this 0 _tool 11 _who 11 _you 11 define 10 _can 9 _for 8 _it 8 what 7 _and 5 _are 5
    what-is-this 0 _does 5 _or 5 _an 4 _calc 4 _calcula 4 _free 4 _i 4 _made 4 _me 4 _of 4 _offi 4
    what-is-this 0 _officia 4 _to 4 _was 4 _whats 4 mine 4 or 4 which 4 _able 3 _app 3 _das 3
    what-is-this 0 _es 3 _este 3 _good 3 _here 3 _ist 3 _mone 3 _money 3 _my 3 _not 3 _open 3
    what-is-this 0 _purp 3 _purpose 3 _que 3 _taol 3 _taolab 3 _a 2 _anyt 2 _anythin 2 _comp 2
    what-is-this 0 _dies 2 _from 2 _how 2 _just 2 _kind 2 _the 2 _trad 2 _trade 2 _with 2 _wrot 2
    what-is-this 0 _wrote 2 exact 2 not 2 #exchange 1 _abou 1 _about 1 _anfa 1 _anfange 1 _at 1
    what-is-this 0 _bank 1 _befo 1 _before 1 _behi 1 _behind 1 _company 1 _compute 1 _cost 1 _de 1
    what-is-this 0 _dem 1 _did 1 _earn 1 _eige 1 _eigentl 1 _ein 1 _esta 1 _esto 1 _exch 1
    what-is-this 0 _exchang 1 _fur 1 _gave 1 _gut 1 _hace 1 _have 1 _hint 1 _ich 1 _in 1 _inst 1
    what-is-this 0 _install 1 _its 1 _kann 1 _lab 1 _late 1 _later 1 _lear 1 _left 1 _mach 1
    what-is-this 0 _macht 1 _make 1 _mit 1 _neve 1 _never 1 _numb 1 _numbers 1 _on 1 _only 1
    what-is-this 0 _openten 1 _paid 1 _para 1 _prof 1 _profits 1 _quie 1 _quien 1 _runs 1 _saw 1
    what-is-this 0 _site 1 _so 1 _soft 1 _softwar 1 _some 1 _son 1 _stec 1 _tell 1 _that 1 _thes 1
    what-is-this 0 _these 1 _thin 1 _thing 1 _use 1 _usin 1 _using 1 _wall 1 _wallet 1 _want 1
    what-is-this 0 _wer 1 _whic 1 _which 1 _why 1 _work 1 _wozu 1 bittensor 1 can 1 coins 1 data 1
    what-is-this 0 detail 1 earn 1 exchange 1 free 1 good 1 greeting 1 how 1 own 1 paid 1 scam 1
    what-is-this 0 usage 1 who 1 why 1
    advice 85 predict 72 _tao 25 tao 25 _to 18 _buy 17 _is 16 _will 15 _a 11 _i 11 subnet 11
    advice 0 _what 10 _the 9 _me 8 #time 7 _in 7 _next 7 _now 7 _pric 7 _price 7 _shou 7 _should 7
    advice 0 _whic 7 _which 7 mine 7 rise 7 #taofall 6 _subn 6 _subnet 6 _this 6 #subnet 5 _goin 5
    advice 0 _going 5 _it 5 _late 5 _year 5 now 5 which 5 _advi 4 _advice 4 _for 4 _moon 4 _my 4
    advice 0 _on 4 _pred 4 _predict 4 _sn 4 _tell 4 _too 4 _up 4 _you 4 goodtime 4 should 4
    advice 0 stake 4 what 4 worthit 4 _be 3 _coin 3 _dip 3 _expl 3 _explode 3 _get 3 _give 3 _go 3
    advice 0 _good 3 _ich 3 _inve 3 _reac 3 _reach 3 _soll 3 _stei 3 _subi 3 _time 3 _when 3 buy 3
    advice 0 earn 3 fall 3 form 3 show 3 whatif 3 when 3 #amount 2 #currency 2 #money 2 _alph 2
    advice 0 _alpha 2 _at 2 _can 2 _comp 2 _compro 2 _cras 2 _crash 2 _did 2 _do 2 _doll 2
    advice 0 _dollars 2 _fina 2 _financi 2 _investm 2 _jetz 2 _jetzt 2 _kauf 2 _kaufen 2 _make 2
    advice 0 _miss 2 _of 2 _plan 2 _que 2 _reti 2 _retirem 2 _steigen 2 _subir 2 _unde 2
    advice 0 _underva 2 _va 2 _wher 2 _where 2 _wird 2 _woul 2 _would 2 alpha 2 _ahor 1 _ahora 1
    advice 0 _am 1 _as 1 _big 1 _by 1 _chri 1 _christm 1 _chut 1 _chutes 1 _cost 1 _cuan 1
    advice 0 _cuanto 1 _das 1 _der 1 _earl 1 _early 1 _eine 1 _einem 1 _eins 1 _el 1 _en 1 _end 1
    advice 0 _expe 1 _expect 1 _goes 1 _high 1 _hit 1 _how 1 _into 1 _invest 1 _ist 1 _jahr 1
    advice 0 _just 1 _kurs 1 _load 1 _new 1 _noch 1 _or 1 _outp 1 _part 1 _prec 1 _precio 1
    advice 0 _pump 1 _put 1 _quar 1 _quarter 1 _rely 1 _rich 1 _rise 1 _savi 1 _savings 1 _says 1
    advice 0 _sell 1 _steh 1 _steigt 1 _subr 1 _subred 1 _targ 1 _thin 1 _thing 1 _wait 1 _was 1
    advice 0 _welc 1 _welches 1 _wen 1 _with 1 _wo 1 _years 1 _your 1 choose 1 disposal 1 early 1
    advice 0 elsewhere 1 exact 1 get 1 goal 1 othercoin 1 paymore 1 price 1 quote 1 report 1
    how-exit 51 quit 50 _how 18 _i 15 _do 12 _prog 12 _program 12 _this 12 _clos 9 _close 9 _the 8
    how-exit 0 _to 8 leave 8 how 7 _leav 6 _leave 6 _out 6 program 6 _get 5 _of 5 _quit 5 _das 4
    how-exit 0 _end 4 _ich 4 _it 4 _lab 4 _stop 4 offline 4 _been 3 _beende 3 _bye 3 _can 3
    how-exit 0 _exit 3 _here 3 _key 3 _wie 3 _como 2 _del 2 _enou 2 _enough 2 _me 2 _sali 2
    how-exit 0 _salir 2 _schl 2 _schlies 2 _sess 2 _session 2 _thin 2 _thing 2 _want 2 _what 2
    how-exit 0 mine 2 usage 2 _app 1 _aqui 1 _cier 1 _de 1 _does 1 _down 1 _ends 1 _esto 1 _for 1
    how-exit 0 _had 1 _hier 1 _im 1 _is 1 _ive 1 _let 1 _moch 1 _mochte 1 _now 1 _off 1 _plea 1
    how-exit 0 _please 1 _prom 1 _prompt 1 _quie 1 _quiero 1 _raus 1 _salg 1 _salgo 1 _scre 1
    how-exit 0 _screen 1 _shut 1 _stuc 1 _stuck 1 _term 1 _termina 1 _toda 1 _today 1 _turn 1
    how-exit 0 _type 1 _whic 1 _which 1 _work 1 _you 1 choose 1 coldkey 1 fall 1 lock 1 not 1
    how-exit 0 save 1
    how-help 74 usage 58 _i 21 _what 20 mine 16 _you 15 _do 14 _me 13 _to 11 _can 10 _how 10
    how-help 0 _this 10 which 9 _comm 8 _command 8 what 8 _show 7 _ich 6 _the 6 _unde 6 _underst 6
    how-help 0 #country 5 _am 5 _ask 5 _im 5 _know 5 _lost 5 _of 5 _type 5 _whic 5 _which 5 can 5
    how-help 0 list 5 show 5 _a 4 _does 4 _dont 4 _give 4 _use 4 _work 4 define 4 how 4 speaks 4
    how-help 0 _answ 3 _answer 3 _exam 3 _example 3 _germ 3 _german 3 _help 3 _here 3 _list 3
    how-help 0 _no 3 _plea 3 _please 3 _que 3 _scre 3 _screen 3 _thin 3 _an 2 _bedi 2 _bediene 2
    how-help 0 _das 2 _have 2 _hint 2 _idea 2 _in 2 _komm 2 _komme 2 _lang 2 _languag 2 _manu 2
    how-help 0 _manual 2 _nich 2 _nicht 2 _one 2 _prog 2 _program 2 _prom 2 _prompt 2 _ques 2
    how-help 0 _questio 2 _se 2 _supp 2 _suppose 2 _ther 2 _there 2 _thing 2 _wie 2 _works 2
    how-help 0 about 2 choose 2 help 2 not 2 own 2 program 2 _alle 1 _alles 1 _and 1 _are 1
    how-help 0 _ayud 1 _ayuda 1 _clea 1 _clear 1 _como 1 _else 1 _ente 1 _enter 1 _es 1 _escr 1
    how-help 0 _escribi 1 _esto 1 _exis 1 _exist 1 _expl 1 _explain 1 _frag 1 _gibt 1 _happ 1
    how-help 0 _happens 1 _hay 1 _hier 1 _is 1 _it 1 _kann 1 _kind 1 _my 1 _new 1 _noth 1
    how-help 0 _nothing 1 _now 1 _nur 1 _only 1 _oper 1 _operate 1 _opti 1 _options 1 _over 1
    how-help 0 _overvie 1 _perd 1 _pls 1 _pres 1 _pressed 1 _pued 1 _puedo 1 _say 1 _shor 1
    how-help 0 _shows 1 _span 1 _spanish 1 _spea 1 _speak 1 _stuc 1 _stuck 1 _swit 1 _switch 1
    how-help 0 _te 1 _that 1 _things 1 _vers 1 _versteh 1 _was 1 _weit 1 _weiter 1 _welc 1
    how-help 0 _welche 1 _wher 1 _wheres 1 _word 1 _words 1 _your 1 all 1 asks 1 compare 1 earn 1
    how-help 0 get 1 greeting 1 lock 1 start 1 units 1 where 1
    how-undo 65 undo 58 _i 25 mine 20 how 17 _back 15 _how 11 _do 9 _my 9 _step 9 _a 8 _last 8
    how-undo 0 _star 8 _start 8 _the 8 _go 7 sandbox 7 _from 6 _it 6 _mist 6 _mistake 6 _sand 6
    how-undo 0 _sandbox 6 _take 6 _undo 6 _wron 6 _wrong 6 start 6 _ever 5 _everyth 5 _reve 5
    how-undo 0 _type 5 _typed 5 mydeeds 5 _in 4 _made 4 _revert 4 _that 4 _what 4 _and 3 _begi 3
    how-undo 0 _begin 3 _clea 3 _como 3 _ich 3 _mach 3 _me 3 _one 3 _rese 3 _reset 3 _ruck 3
    how-undo 0 _ruckgan 3 _scra 3 _scratch 3 _wie 3 _zero 3 leave 3 #amount 2 _agai 2 _again 2
    how-undo 0 _amou 2 _amount 2 _anew 2 _borr 2 _can 2 _clear 2 _dele 2 _delete 2 _desh 2 _did 2
    how-undo 0 _mache 2 _over 2 _prac 2 _practic 2 _stak 2 _to 2 _vuel 2 _vuelvo 2 _want 2 _was 2
    how-undo 0 _wipe 2 _zuru 2 all 2 show 2 stake 2 #share 1 #tao 1 _acco 1 _account 1 _algo 1
    how-undo 0 _all 1 _alle 1 _alles 1 _aqui 1 _as 1 _away 1 _befo 1 _before 1 _canc 1 _cancel 1
    how-undo 0 _comm 1 _command 1 _corr 1 _correct 1 _das 1 _deshace 1 _deshago 1 _die 1 _done 1
    how-undo 0 _eing 1 _empe 1 _empezar 1 _ente 1 _entr 1 _entry 1 _equi 1 _etwa 1 _etwas 1 _far 1
    how-undo 0 _fix 1 _forg 1 _forget 1 _fres 1 _fresh 1 _ganz 1 _gone 1 _habe 1 _have 1 _he 1
    how-undo 0 _is 1 _just 1 _let 1 _letz 1 _list 1 _lo 1 _lot 1 _machen 1 _mal 1 _mich 1 _mone 1
    how-undo 0 _money 1 _nehm 1 _noch 1 _now 1 _numb 1 _number 1 _of 1 _or 1 _orde 1 _order 1
    how-undo 0 _prog 1 _program 1 _put 1 _que 1 _remo 1 _remove 1 _reverse 1 _see 1 _show 1 _so 1
    how-undo 0 _some 1 _somethi 1 _stake 1 _staked 1 _steps 1 _subn 1 _subnet 1 _tao 1 _this 1
    how-undo 0 _thro 1 _throw 1 _todo 1 _vert 1 _von 1 _with 1 _y 1 _zuruck 1 can 1 coins 1
    how-undo 0 dereg 1 exact 1 fixed 1 fresh 1 list 1 lose 1 now 1 or 1 own 1 past 1 portion 1
    how-undo 0 program 1 sofar 1 subnet 1 tao 1 what 1 which 1
    how-save 60 save 56 _my 28 _i 18 _save 14 _wher 13 _where 12 can 10 _do 9 _it 9 mine 9 _are 8
    how-save 0 _how 8 _is 8 _does 7 _kept 7 _file 6 _prog 6 _will 6 keep 6 _clos 5 _close 5
    how-save 0 _files 5 _progres 5 _reme 5 _remembe 5 _stor 5 _the 5 _to 5 _tomo 5 _tomorro 5
    how-save 0 _what 5 _can 4 _guar 4 _saved 4 _stored 4 _when 4 _work 4 how 4 quit 4 where 4
    how-save 0 _be 3 _ich 3 _keep 3 _next 3 _sess 3 _session 3 _stil 3 _still 3 _ther 3 _there 3
    how-save 0 _this 3 _wird 3 _you 3 sandbox 3 worthmine 3 _a 2 _auto 2 _cont 2 _continu 2 _did 2
    how-save 0 _entr 2 _entries 2 _gesp 2 _gespeic 2 _in 2 _inpu 2 _inputs 2 _lo 2 _me 2 _off 2
    how-save 0 _sand 2 _sandbox 2 _se 2 _spei 2 _speiche 2 _stuf 2 _stuff 2 _type 2 _typed 2
    how-save 0 _week 2 _whic 2 _which 2 _wind 2 _window 2 define 2 lose 2 mydeeds 2 program 2
    how-save 0 _afte 1 _after 1 _all 1 _an 1 _and 1 _automat 1 _by 1 _como 1 _comp 1 _compute 1
    how-save 0 _copy 1 _da 1 _data 1 _dele 1 _delete 1 _dire 1 _dond 1 _donde 1 _eing 1 _ever 1
    how-save 0 _everyth 1 _find 1 _geme 1 _get 1 _gone 1 _guardar 1 _guardo 1 _habe 1 _hago 1
    how-save 0 _hand 1 _happ 1 _happens 1 _have 1 _here 1 _hold 1 _holding 1 _if 1 _its 1 _kann 1
    how-save 0 _la 1 _lab 1 _late 1 _later 1 _left 1 _losi 1 _losing 1 _lost 1 _mana 1 _mein 1
    how-save 0 _morg 1 _morgen 1 _of 1 _on 1 _pick 1 _port 1 _portfol 1 _prac 1 _practic 1
    how-save 0 _program 1 _pued 1 _puedo 1 _que 1 _qued 1 _queda 1 _quit 1 _resu 1 _results 1
    how-save 0 _segu 1 _sett 1 _setting 1 _solo 1 _stak 1 _stake 1 _stan 1 _stand 1 _stat 1
    how-save 0 _state 1 _store 1 _surv 1 _survive 1 _swit 1 _switch 1 _thin 1 _things 1 _till 1
    how-save 0 _time 1 _up 1 _was 1 _weit 1 _wheres 1 _wie 1 _with 1 _without 1 _writ 1 _write 1
    how-save 0 all 1 choose 1 custody 1 expire 1 holdings 1 not 1 privacy 1 report 1 stake 1
    how-save 0 technical 1 undo 1 what 1 whatif 1 which 1
    how-report 68 report 61 _a 37 _i 25 _my 20 mine 17 _repo 15 _report 15 _for 12 _to 12 how 12
    how-report 0 _prin 11 _can 10 _do 10 _how 10 _make 10 _pdf 9 _the 9 can 9 earn 9 _print 8
    how-report 0 _resu 8 _results 8 _this 8 show 8 _expo 7 _page 7 _summ 7 _summary 7 _export 6
    how-report 0 _of 6 _wife 6 _html 5 _some 5 _as 4 _crea 4 _create 4 _file 4 _get 4 _into 4
    how-report 0 _me 4 _send 4 _un 4 _want 4 _writ 4 become 4 record 4 which 4 _abou 3 _about 3
    how-report 0 _docu 3 _documen 3 _it 3 _need 3 _on 3 _out 3 _pape 3 _paper 3 _somethi 3 _whic 3
    how-report 0 _which 3 _who 3 _write 3 get 3 need 3 safe 3 who 3 _advi 2 _adviser 2 _als 2
    how-report 0 _an 2 _answ 2 _answer 2 _asks 2 _ausg 2 _beri 2 _bericht 2 _cust 2 _custome 2
    how-report 0 _das 2 _gene 2 _give 2 _ich 2 _info 2 _informe 2 _plea 2 _please 2 _posi 2
    how-report 0 _positio 2 _printab 2 _safe 2 _safety 2 _save 2 _somebod 2 asks 2 elsewhere 2
    how-report 0 holdings 2 #amount 1 #tao 1 _acco 1 _account 1 _all 1 _bank 1 _brot 1 _brother 1
    how-report 0 _como 1 _comp 1 _con 1 _csv 1 _date 1 _eine 1 _einen 1 _erst 1 _exce 1 _expl 1
    how-report 0 _explain 1 _frie 1 _friend 1 _generat 1 _hago 1 _hand 1 _hatt 1 _hatte 1 _have 1
    how-report 0 _husb 1 _husband 1 _in 1 _is 1 _kann 1 _mach 1 _mache 1 _man 1 _mum 1 _new 1
    how-report 0 _nice 1 _outp 1 _printed 1 _prod 1 _produce 1 _put 1 _quie 1 _quiero 1 _read 1
    how-report 0 _risk 1 _risks 1 _shar 1 _share 1 _show 1 _spei 1 _speiche 1 _tabl 1 _table 1
    how-report 0 _tao 1 _tax 1 _ther 1 _there 1 _todo 1 _vers 1 _wants 1 _what 1 _wie 1 _you 1
    how-report 0 all 1 compare 1 connect 1 define 1 first 1 handover 1 inflation 1 leave 1 own 1
    how-report 0 save 1 source 1 stake 1 tao 1 technical 1 what 1
    how-holdings 84 holdings 59 _my 46 _i 32 _do 21 _what 19 worthmine 19 _how 18 how 18
    how-holdings 0 #amount 14 _tao 14 mine 14 tao 14 #tao 13 _hold 13 _posi 13 own 13 _positio 12
    how-holdings 0 _have 11 _in 11 stake 11 _ente 10 _enter 10 _own 10 _you 10 _holding 9 _root 9
    how-holdings 0 _tell 9 root 9 _is 8 _wher 8 _where 8 _can 7 where 7 #subnet 6 _coin 6 _coins 6
    how-holdings 0 _of 6 _on 6 _stak 6 _stake 6 _that 6 _wort 6 _worth 6 _add 5 _alph 5 _alpha 5
    how-holdings 0 _it 5 _port 5 _portfol 5 _to 5 alpha 5 define 5 howmuch 5 #alpha 4 _and 4
    how-holdings 0 _mein 4 _much 4 can 4 price 4 record 4 type 4 _bala 3 _balance 3 _chan 3
    how-holdings 0 _change 3 _como 3 _ich 3 _lo 3 _mis 3 _prof 3 _profile 3 _put 3 _que 3 _set 3
    how-holdings 0 _sn 3 _so 3 _teng 3 _tengo 3 _use 3 _was 3 _wie 3 save 3 subnet 3 wallet 3
    how-holdings 0 which 3 #currency 2 _are 2 _cuan 2 _cuanto 2 _dir 2 _free 2 _from 2 _habe 2
    how-holdings 0 _intr 2 _introdu 2 _know 2 _now 2 _prog 2 _program 2 _real 2 _regi 2 _righ 2
    how-holdings 0 _right 2 _risk 2 _riskies 2 _save 2 _the 2 _tota 2 _total 2 _type 2 _up 2
    how-holdings 0 _vale 2 _valu 2 _value 2 _wall 2 _wert 2 _whic 2 _which 2 _with 2 coins 2
    how-holdings 0 program 2 volatile 2 _a 1 _all 1 _alre 1 _already 1 _amou 1 _amounts 1 _besi 1
    how-holdings 0 _best 1 _calc 1 _calcula 1 _cant 1 _cantida 1 _cart 1 _cartera 1 _csv 1 _das 1
    how-holdings 0 _depo 1 _doll 1 _dollars 1 _dont 1 _ein 1 _eing 1 _euro 1 _file 1 _gebe 1
    how-holdings 0 _has 1 _here 1 _id 1 _impo 1 _into 1 _ist 1 _keep 1 _let 1 _like 1 _load 1
    how-holdings 0 _make 1 _meine 1 _meinen 1 _merk 1 _mete 1 _meter 1 _meto 1 _mi 1 _note 1
    how-holdings 0 _numb 1 _numbers 1 _posicio 1 _prop 1 _quie 1 _quiero 1 _reco 1 _record 1
    how-holdings 0 _registe 1 _registr 1 _reme 1 _remembe 1 _sage 1 _sagen 1 _saved 1 _say 1
    how-holdings 0 _show 1 _sind 1 _stuf 1 _stuff 1 _them 1 _this 1 _toge 1 _togethe 1 _trac 1
    how-holdings 0 _track 1 _valen 1 _viel 1 _wallet 1 _wallets 1 _want 1 _whats 1 _wors 1
    how-holdings 0 _worst 1 all 1 choose 1 earn 1 getin 1 keep 1 lose 1 need 1 not 1 portion 1
    how-holdings 0 safe 1 show 1 start 1 units 1 usage 1 what 1 whatif 1
    my-profit 28 sofar 26 _i 12 _my 10 past 7 mine 6 _am 5 _far 5 _so 5 howmuch 5 _did 4 _gana 4
    my-profit 0 _how 4 _prof 4 _profit 4 _what 4 breakeven 4 _have 3 _ich 3 _in 3 _is 3 _mone 3
    my-profit 0 _money 3 _much 3 _up 3 coins 3 define 3 earn 3 or 3 _ahor 2 _ahora 2 _bin 2
    my-profit 0 _down 2 _earn 2 _ganando 2 _hast 2 _hasta 2 _im 2 _loss 2 _made 2 _make 2 _now 2
    my-profit 0 _or 2 _plus 2 _unti 2 _until 2 _voy 2 fall 2 lose 2 now 2 which 2 _alph 1 _alpha 1
    my-profit 0 _and 1 _aver 1 _average 1 _boug 1 _bought 1 _buy 1 _cual 1 _cuan 1 _cuanto 1 _es 1
    my-profit 0 _gain 1 _gains 1 _gananci 1 _gewi 1 _habe 1 _he 1 _ist 1 _lost 1 _me 1 _mein 1
    my-profit 0 _mi 1 _o 1 _of 1 _perd 1 _perf 1 _perform 1 _posi 1 _positio 1 _pric 1 _price 1
    my-profit 0 _red 1 _resu 1 _result 1 _show 1 _sinc 1 _since 1 _stak 1 _stake 1 _the 1 _to 1
    my-profit 0 _toda 1 _today 1 _verd 1 _verdien 1 _viel 1 _was 1 _whats 1 _wie 1 _with 1 alpha 1
    my-profit 0 holdings 1 how 1 own 1 show 1 stake 1 what 1
    how-learn 63 learn 58 mine 19 _less 18 _the 15 _a 13 _cour 10 _course 10 _i 10 start 10
    how-learn 0 _lesson 9 _lessons 9 _me 9 _do 7 _is 7 _teac 7 _teach 7 _begi 6 _ther 6 _there 6
    how-learn 0 _to 6 sort 6 _beginne 5 _like 5 _star 5 _start 5 _wher 5 _where 5 _you 5 _any 4
    how-learn 0 _from 4 _how 4 where 4 _basi 3 _basics 3 _by 3 _es 3 _for 3 _gibt 3 _have 3 _hay 3
    how-learn 0 _here 3 _id 3 _in 3 _my 3 _next 3 _take 3 _this 3 _tuto 3 _tutoria 3 _up 3 _want 3
    how-learn 0 _with 3 define 3 get 3 show 3 _apre 2 _aprende 2 _can 2 _cont 2 _continu 2 _curs 2
    how-learn 0 _curso 2 _eine 2 _einen 2 _ever 2 _everyth 2 _exer 2 _exercis 2 _go 2 _grou 2
    how-learn 0 _ground 2 _kurs 2 _lear 2 _learn 2 _on 2 _plea 2 _please 2 _quiz 2 _show 2 _step 2
    how-learn 0 _stop 2 _trai 2 _trainin 2 _un 2 all 2 can 2 how 2 price 2 sandbox 2 save 2 undo 2
    how-learn 0 _abou 1 _about 1 _agai 1 _again 1 _all 1 _anfa 1 _anfange 1 _bit 1 _cero 1 _das 1
    how-learn 0 _desd 1 _desde 1 _did 1 _does 1 _ense 1 _ensenam 1 _expl 1 _explain 1 _firs 1
    how-learn 0 _first 1 _fur 1 _got 1 _ich 1 _it 1 _left 1 _many 1 _mate 1 _moch 1 _mochte 1
    how-learn 0 _mone 1 _money 1 _newb 1 _newbie 1 _offe 1 _offer 1 _or 1 _para 1 _paso 1 _pick 1
    how-learn 0 _prac 1 _practic 1 _prop 1 _quie 1 _quiero 1 _read 1 _reading 1 _resu 1 _sand 1
    how-learn 0 _sandbox 1 _shou 1 _should 1 _slip 1 _slippag 1 _some 1 _somethi 1 _stak 1
    how-learn 0 _staking 1 _stopped 1 _stud 1 _stuf 1 _stuff 1 _unde 1 _underst 1 _what 1 _whic 1
    how-learn 0 _which 1 _without 1 _work 1 _woul 1 _would 1 _yest 1 _yesterd 1 _zero 1 again 1
    how-learn 0 choose 1 coins 1 elsewhere 1 first 1 howmuch 1 not 1 or 1 quote 1 slippage 1
    how-learn 0 split 1 stake 1 which 1
    how-exact 75 exact 65 _the 18 data 18 _how 16 _your 16 _numb 14 _i 13 _is 12 _why 12 can 12
    how-exact 0 how 11 why 11 _are 10 _can 10 _calc 9 _diff 9 _numbers 9 mine 9 _calcula 8 _do 8
    how-exact 0 _figu 8 _you 8 _differe 7 _roun 7 _thes 7 _these 7 rate 7 _figures 6 _show 6
    how-exact 0 _taos 6 _taostat 6 _trus 6 _trust 6 _zahl 6 _die 5 _does 5 _exac 5 _from 5
    how-exact 0 _number 5 _resu 5 _righ 5 _right 5 _round 5 _site 5 _to 5 _zahlen 5 paid 5 quote 5
    how-exact 0 true 5 _anot 4 _another 4 _apy 4 _gena 4 _sind 4 _than 4 _this 4 _wie 4 _a 3
    how-exact 0 _accu 3 _accurat 3 _be 3 _did 3 _erro 3 _error 3 _esti 3 _estimat 3 _exact 3
    how-exact 0 _genau 3 _get 3 _high 3 _higher 3 _ich 3 _los 3 _off 3 _on 3 _results 3 _son 3
    how-exact 0 _what 3 or 3 paymore 3 show 3 what 3 _come 2 _dass 2 _deci 2 _decimal 2 _den 2
    how-exact 0 _else 2 _erge 2 _ergebni 2 _exactos 2 _figure 2 _kann 2 _marg 2 _margin 2 _my 2
    how-exact 0 _nume 2 _numeros 2 _of 2 _or 2 _othe 2 _other 2 _prec 2 _precise 2 _que 2 _quot 2
    how-exact 0 _rate 2 _real 2 _reli 2 _reliabl 2 _result 2 _says 2 _shows 2 _some 2 _somethi 2
    how-exact 0 _stim 2 _stimmen 2 _tan 2 _thos 2 _those 2 _trau 2 _trauen 2 _weis 2 _weiss 2
    how-exact 0 _wohe 2 _woher 2 difference 2 fall 2 get 2 good 2 howmuch 2 metric 2 more 2
    how-exact 0 source 2 which 2 #subnet 1 #time 1 _an 1 _and 1 _appr 1 _apr 1 _arti 1 _assu 1
    how-exact 0 _auf 1 _behi 1 _behind 1 _beli 1 _believe 1 _cent 1 _chec 1 _check 1 _como 1
    how-exact 0 _comp 1 _compare 1 _corr 1 _correct 1 _coul 1 _could 1 _cuan 1 _cuanto 1 _das 1
    how-exact 0 _dies 1 _differ 1 _down 1 _du 1 _equi 1 _equivoc 1 _eso 1 _expl 1 _explode 1
    how-exact 0 _far 1 _for 1 _form 1 _formula 1 _frie 1 _friends 1 _has 1 _here 1 _in 1 _it 1
    how-exact 0 _know 1 _komm 1 _last 1 _less 1 _make 1 _man 1 _many 1 _matc 1 _match 1 _may 1
    how-exact 0 _me 1 _oder 1 _one 1 _perc 1 _percent 1 _prov 1 _prove 1 _pued 1 _puedes 1
    how-exact 0 _quote 1 _quoted 1 _rao 1 _rely 1 _say 1 _shou 1 _should 1 _sn 1 _tao 1 _te 1
    how-exact 0 _that 1 _they 1 _up 1 _wall 1 _wallet 1 _wert 1 _whats 1 _whol 1 _whole 1 _whos 1
    how-exact 0 _with 1 _wron 1 _wrong 1 _year 1 _yearly 1 _yours 1 all 1 define 1 lose 1 move 1
    how-exact 0 past 1 program 1 rise 1 same 1 should 1 some 1 subnet 1 tao 1 wallet 1 who 1
    privacy 71 privacy 67 _my 24 _you 18 _do 13 _does 13 _data 11 _this 10 _i 9 _is 9 mine 9
    privacy 0 _inte 8 _interne 8 _can 7 _see 7 _the 7 _what 7 program 7 _anyt 6 _anythin 6 _me 6
    privacy 0 _trac 6 _wall 6 _wallet 6 _who 6 can 6 _here 5 _home 5 _it 5 _send 5 connect 5
    privacy 0 _are 4 _in 4 _know 4 _offl 4 _offline 4 _phon 4 _phone 4 _to 4 _trackin 4 _with 4
    privacy 0 type 4 _a 3 _addr 3 _address 3 _inpu 3 _mein 3 _prog 3 _program 3 _sent 3 _some 3
    privacy 0 _stor 3 _tool 3 _type 3 offline 3 _abou 2 _about 2 _any 2 _anyw 2 _anywher 2 _comp 2
    privacy 0 _compute 2 _date 2 _daten 2 _dato 2 _datos 2 _dele 2 _delete 2 _ente 2 _enter 2
    privacy 0 _envi 2 _es 2 _go 2 _input 2 _meine 2 _mis 2 _on 2 _over 2 _ques 2 _questio 2
    privacy 0 _remo 2 _remove 2 _sees 2 _serv 2 _server 2 _somewhe 2 _spy 2 _tele 2 _telemet 2
    privacy 0 _track 2 _uplo 2 _without 2 _work 2 dereg 2 land 2 not 2 what 2 which 2 _acco 1
    privacy 0 _account 1 _algu 1 _alguien 1 _all 1 _alle 1 _alles 1 _amou 1 _amounts 1 _anyb 1
    privacy 0 _anybody 1 _anyo 1 _anyone 1 _app 1 _ask 1 _auf 1 _blei 1 _bleibt 1 _call 1 _coll 1
    privacy 0 _collect 1 _cone 1 _das 1 _dire 1 _direcci 1 _dont 1 _du 1 _else 1 _envia 1 _escr 1
    privacy 0 _ever 1 _everyth 1 _forg 1 _forget 1 _gets 1 _goin 1 _going 1 _guar 1 _hier 1
    privacy 0 _hold 1 _inputs 1 _ins 1 _into 1 _irge 1 _irgendw 1 _keep 1 _knows 1 _leav 1
    privacy 0 _leave 1 _lo 1 _look 1 _meinem 1 _mi 1 _mit 1 _nece 1 _necesit 1 _need 1 _no 1
    privacy 0 _numb 1 _numbers 1 _of 1 _ok 1 _onli 1 _online 1 _or 1 _priv 1 _prom 1 _prompt 1
    privacy 0 _que 1 _rech 1 _rechner 1 _righ 1 _right 1 _save 1 _schi 1 _shar 1 _shared 1 _stay 1
    privacy 0 _store 1 _stored 1 _that 1 _tran 1 _uber 1 _ubertra 1 _use 1 _want 1 _way 1 _wer 1
    privacy 0 _werd 1 _werden 1 _wher 1 _where 1 all 1 define 1 get 1 keep 1 leave 1 need 1 or 1
    privacy 0 paid 1 save 1 technical 1 undo 1 usage 1 where 1 who 1
    currency 80 #currency 68 units 61 _in 39 _euro 28 _tao 27 tao 27 #amount 18 _i 18 _doll 17
    currency 0 _dollars 17 _how 17 _to 15 _euros 13 _show 11 show 11 #tao 10 _do 10 _is 10 how 10
    currency 0 howmuch 10 _what 9 mine 9 #money 8 _curr 8 _currenc 8 define 8 _can 7 _see 7 _the 7
    currency 0 _usd 7 can 7 _amou 6 _amounts 6 _it 6 _much 6 _poun 6 _pounds 6 _en 5 _fran 5
    currency 0 _set 5 _chan 4 _change 4 _conv 4 _convert 4 _swit 4 _switch 4 _that 4 _wort 4
    currency 0 _worth 4 price 4 _das 3 _disp 3 _display 3 _for 3 _francs 3 _get 3 _me 3 _mone 3
    currency 0 _money 3 _my 3 _plea 3 _please 3 _pric 3 _use 3 _whats 3 _wie 3 get 3 #country 2
    currency 0 #taoprice 2 _anze 2 _anzeige 2 _are 2 _chf 2 _dola 2 _dolares 2 _es 2 _eur 2
    currency 0 _ever 2 _everyth 2 _franken 2 _ist 2 _many 2 _must 2 _of 2 _price 2 _sell 2 _swis 2
    currency 0 _swiss 2 _thin 2 _think 2 _valu 2 _viel 2 _whic 2 _which 2 _you 2 all 2 coins 2
    currency 0 land 2 move 2 need 2 sell 2 swap 2 what 2 which 2 #taofall 1 _an 1 _bitt 1 _bitte 1
    currency 0 _como 1 _cuan 1 _cuanto 1 _dont 1 _eso 1 _from 1 _have 1 _here 1 _ich 1 _inst 1
    currency 0 _instead 1 _lo 1 _make 1 _mean 1 _most 1 _mutc 1 _mutch 1 _norm 1 _normal 1 _noth 1
    currency 0 _nothing 1 _now 1 _on 1 _only 1 _or 1 _plac 1 _place 1 _prices 1 _rate 1 _sehe 1
    currency 0 _sind 1 _tell 1 _toda 1 _today 1 _u 1 _unde 1 _underst 1 _value 1 _veo 1 _want 1
    currency 0 _was 1 _wert 1 _work 1 _works 1 _zeig 1 about 1 alphafor 1 cost 1 earn 1 fixed 1
    currency 0 form 1 list 1 metric 1 not 1 now 1 own 1 rate 1
    """
}
