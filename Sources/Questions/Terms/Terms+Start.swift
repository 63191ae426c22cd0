/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 63 minimum 55 _tao 25 tao 25 stake 24 #amount 23 #tao 19 _stake 17 _is 16 can 15 _i 14
    minimum 0 _a 12 _can 10 need 9 _the 8 _to 8 _minim 7 _small 7 define 7 start 7 _do 6 _enoug 6
    minimum 0 _for 6 _amoun 5 _es 5 _minde 5 _need 5 _of 5 _whats 5 _with 5 howmuch 5 mine 5
    minimum 0 what 5 #currency 4 #money 4 _cual 4 _have 4 _staki 4 _there 4 which 4 #share 3
    minimum 0 _begin 3 _con 3 _half 3 _how 3 _ich 3 _it 3 _least 3 _only 3 _possi 3 _this 3
    minimum 0 _viel 3 _what 3 _wie 3 _you 3 get 3 subnet 3 #subnet 2 _canti 2 _does 2 _el 2
    minimum 0 _empez 2 _euros 2 _even 2 _got 2 _hacer 2 _in 2 _join 2 _la 2 _limit 2 _littl 2
    minimum 0 _lower 2 _may 2 _muss 2 _one 2 _para 2 _poor 2 _put 2 _reich 2 _start 2 _subne 2
    minimum 0 _that 2 _thres 2 list 2 _allow 1 _am 1 _and 1 _any 1 _anyon 1 _anyth 1 _at 1
    minimum 0 _brauc 1 _certa 1 _chain 1 _coins 1 _como 1 _cuant 1 _deleg 1 _dolar 1 _ein 1
    minimum 0 _einen 1 _entry 1 _eth 1 _fish 1 _fract 1 _fur 1 _gibt 1 _happe 1 _im 1 _into 1
    minimum 0 _ive 1 _just 1 _like 1 _lot 1 _lowes 1 _many 1 _min 1 _money 1 _much 1 _must 1 _my 1
    minimum 0 _neces 1 _nomin 1 _numbe 1 _ok 1 _on 1 _or 1 _out 1 _peopl 1 _per 1 _puede 1
    minimum 0 _puedo 1 _rich 1 _root 1 _se 1 _sn 1 _stude 1 _takes 1 _too 1 _under 1 _worth 1
    minimum 0 coins 1 fall 1 how 1 less 1 one 1 or 1 othercoin 1 own 1 portion 1 price 1 root 1
    minimum 0 technical 1 true 1 try 1 validator 1 whatif 1
    how-start 66 start 64 stake 32 _i 21 _stake 20 _do 19 _how 16 _tao 16 tao 16 _to 14 mine 12
    how-start 0 _first 11 _what 11 how 10 _begin 9 _me 9 _ich 8 _my 8 _staki 8 _steps 7 _the 7
    how-start 0 _an 6 _wie 6 need 6 what 6 #amount 5 #tao 5 _a 5 _need 5 _on 5 _para 5 _fange 4
    how-start 0 _guide 4 _it 4 _now 4 _throu 4 define 4 which 4 #exchange 3 _are 3 _bough 3
    how-start 0 _empie 3 _get 3 _im 3 _root 3 _walk 3 _was 3 _whats 3 _where 3 _with 3 first 3
    how-start 0 root 3 _and 2 _anlei 2 _befor 2 _bitte 2 _brauc 2 _by 2 _comen 2 _como 2 _deleg 2
    how-start 0 _does 2 _en 2 _excha 2 _from 2 _fur 2 _going 2 _hacer 2 _have 2 _here 2 _in 2
    how-start 0 _like 2 _neces 2 _new 2 _next 2 _one 2 _pleas 2 _poner 2 _por 2 _proce 2 _que 2
    how-start 0 _rewar 2 _schri 2 _shoul 2 _step 2 _them 2 _thing 2 _um 2 _walle 2 _zero 2
    how-start 0 exchange 2 learn 2 own 2 reward 2 should 2 validator 2 _about 1 _am 1 _auf 1
    how-start 0 _bin 1 _can 1 _chute 1 _click 1 _coins 1 _das 1 _decid 1 _dem 1 _donde 1 _done 1
    how-start 0 _earn 1 _erste 1 _expla 1 _for 1 _gave 1 _geht 1 _give 1 _go 1 _got 1 _grand 1
    how-start 0 _habe 1 _hier 1 _hwo 1 _id 1 _into 1 _its 1 _just 1 _krake 1 _ledge 1 _meine 1
    how-start 0 _mis 1 _mit 1 _muss 1 _newbi 1 _ok 1 _paso 1 _peopl 1 _pls 1 _put 1 _says 1 _set 1
    how-start 0 _show 1 _some 1 _start 1 _subne 1 _teach 1 _this 1 _time 1 _total 1 _tutor 1
    how-start 0 _und 1 _up 1 _very 1 _want 1 _which 1 _will 1 _yeste 1 _zu 1 _zum 1 bittensor 1
    how-start 0 buy 1 can 1 goal 1 hardware 1 list 1 one 1 quote 1 some 1 sort 1 subnet 1 type 1
    how-start 0 wallet 1
    technical 49 technical 49 need 26 _i 23 _do 21 _a 17 _to 12 mine 12 _need 11 _is 10 _my 10
    technical 0 _it 9 can 9 _can 8 _compu 7 _for 6 _must 6 _on 6 _be 5 _have 5 _progr 5 _phone 4
    technical 0 _serve 4 _this 4 all 4 not 4 stake 4 _all 3 _and 3 _hard 3 _im 3 _keep 3 _know 3
    technical 0 _or 3 _perso 3 _run 3 _tech 3 _that 3 _the 3 _witho 3 keep 3 or 3 own 3 _am 2
    technical 0 _compl 2 _does 2 _linux 2 _neces 2 _not 2 _own 2 _set 2 _someo 2 _stake 2 _staki 2
    technical 0 _techn 2 _time 2 _up 2 _use 2 _with 2 _about 1 _algui 1 _alway 1 _at 1 _brauc 1
    technical 0 _btcli 1 _butto 1 _clue 1 _comma 1 _could 1 _das 1 _dauer 1 _de 1 _es 1 _fur 1
    technical 0 _good 1 _gpu 1 _grand 1 _hace 1 _her 1 _how 1 _ich 1 _infor 1 _isnt 1 _ist 1
    technical 0 _just 1 _lapto 1 _machi 1 _manag 1 _me 1 _mein 1 _muss 1 _neede 1 _nephe 1
    technical 0 _night 1 _no 1 _node 1 _old 1 _onlin 1 _only 1 _para 1 _plain 1 _rechn 1 _requi 1
    technical 0 _runni 1 _servi 1 _simpl 1 _someb 1 _somet 1 _speci 1 _stay 1 _still 1 _switc 1
    technical 0 _termi 1 _thats 1 _there 1 _too 1 _un 1 _under 1 _who 1 _whole 1 _will 1
    technical 0 bittensor 1 exact 1 how 1 howlong 1 minimum 1 mining 1 program 1 sort 1
    technical 0 validator 1
    what-is-staking 55 stake 52 define 46 _staki 35 _what 20 _stake 13 mine 13 _is 10 _does 9
    what-is-staking 0 _to 9 _in 8 _it 7 _que 7 whatif 7 _a 6 _el 5 _for 5 _mean 5 what 5 _deleg 4
    what-is-staking 0 _doing 4 _expla 4 _i 4 _like 4 _me 4 _my 4 _the 4 _when 4 _words 4 when 4
    what-is-staking 0 _am 3 _coins 3 _do 3 _hacer 3 _ist 3 _of 3 _signi 3 _so 3 _tao 3 _was 3
    what-is-staking 0 _whats 3 _why 3 coins 3 lend 3 tao 3 which 3 _actua 2 _bitte 2 _en 2
    what-is-staking 0 _erkla 2 _es 2 _expli 2 _happe 2 _he 2 _how 2 _idea 2 _im 2 _mir 2 _netwo 2
    what-is-staking 0 _plain 2 _pleas 2 _savin 2 _that 2 _this 2 _work 2 bittensor 2 how 2
    what-is-staking 0 #subnet 1 _and 1 _are 1 _bank 1 _begin 1 _busin 1 _but 1 _by 1 _calle 1
    what-is-staking 0 _coin 1 _como 1 _consi 1 _did 1 _diffe 1 _dummi 1 _eigen 1 _einfa 1 _from 1
    what-is-staking 0 _fuera 1 _ganz 1 _grand 1 _gut 1 _holdi 1 _ich 1 _its 1 _keeps 1 _lendi 1
    what-is-staking 0 _meani 1 _meant 1 _meine 1 _money 1 _never 1 _on 1 _one 1 _or 1 _para 1
    what-is-staking 0 _parag 1 _passi 1 _peopl 1 _point 1 _press 1 _put 1 _putti 1 _quest 1
    what-is-staking 0 _rewar 1 _si 1 _simpl 1 _sirve 1 _somew 1 _son 1 _sorry 1 _tell 1 _them 1
    what-is-staking 0 _then 1 _there 1 _they 1 _un 1 _under 1 _valid 1 _way 1 _wenn 1 _with 1
    what-is-staking 0 _wofur 1 _word 1 _would 1 _you 1 about 1 elsewhere 1 good 1 greeting 1 or 1
    what-is-staking 0 own 1 portion 1 reward 1 save 1 share 1 sort 1 start 1 units 1 validator 1
    what-is-staking 0 why 1
    what-is-tao 48 define 34 bittensor 24 _bitte 23 tao 21 _tao 19 _is 18 _what 16 _the 7 coins 7
    what-is-tao 0 what 7 _this 6 share 6 _about 5 _coin 5 _does 5 _for 5 _whats 5 about 5 _a 4
    what-is-tao 0 _ist 4 _it 4 _me 4 _of 4 _who 4 which 4 _compa 3 _do 3 _netwo 3 _que 3 _tell 3
    what-is-tao 0 _was 3 mine 3 _ai 2 _an 2 _and 2 _behin 2 _eine 2 _es 2 _expla 2 _good 2 _i 2
    what-is-tao 0 _inven 2 _kind 2 _or 2 _probl 2 _solve 2 _thing 2 _token 2 _τ 2 can 2 or 2 who 2
    what-is-tao 0 #amount 1 #tao 1 _bei 1 _can 1 _clue 1 _curre 1 _de 1 _earth 1 _fur 1 _gave 1
    what-is-tao 0 _geht 1 _genau 1 _have 1 _heard 1 _in 1 _inher 1 _meani 1 _money 1 _munze 1
    what-is-tao 0 _my 1 _nephe 1 _never 1 _no 1 _on 1 _one 1 _para 1 _parag 1 _peopl 1 _quien 1
    what-is-tao 0 _runni 1 _runs 1 _sirve 1 _some 1 _someo 1 _stand 1 _stock 1 _talk 1 _that 1
    what-is-tao 0 _used 1 _va 1 _which 1 _whos 1 buy 1 elsewhere 1 form 1 own 1 some 1 technical 1
    what-is-alpha 46 alpha 42 _alpha 34 define 24 _what 14 _is 12 _token 12 subnet 12 _a 9
    what-is-alpha 0 _subne 9 _are 7 _i 7 mine 7 own 7 _own 6 _coin 5 _do 5 _every 5 _in 5 _tao 5
    what-is-alpha 0 _that 5 _the 5 coins 5 stake 5 tao 5 #subnet 4 _es 4 _my 4 _que 4 _whats 4
    what-is-alpha 0 list 4 share 4 _and 3 _does 3 _have 3 _it 3 _its 3 _of 3 _same 3 _sn 3
    what-is-alpha 0 _stake 3 _they 3 _to 3 _was 3 same 3 what 3 which 3 why 3 _after 2 _balan 2
    what-is-alpha 0 _el 2 _expla 2 _for 2 _like 2 _share 2 _staki 2 _there 2 _thing 2 _those 2
    what-is-alpha 0 _walle 2 _when 2 _why 2 _α 2 difference 2 get 2 holdings 2 how 2 quote 2
    what-is-alpha 0 wallet 2 whatif 2 when 2 #country 1 _all 1 _am 1 _an 1 _anyth 1 _aroun 1 _as 1
    what-is-alpha 0 _be 1 _bedeu 1 _call 1 _como 1 _compa 1 _crypt 1 _de 1 _did 1 _diffe 1 _each 1
    what-is-alpha 0 _eso 1 _exact 1 _expli 1 _got 1 _habe 1 _has 1 _hier 1 _hold 1 _holdi 1 _how 1
    what-is-alpha 0 _ich 1 _inste 1 _into 1 _ist 1 _knows 1 _los 1 _mean 1 _morni 1 _next 1
    what-is-alpha 0 _numbe 1 _piece 1 _pls 1 _readi 1 _recei 1 _says 1 _separ 1 _shows 1 _sind 1
    what-is-alpha 0 _so 1 _some 1 _son 1 _suppo 1 _these 1 _throw 1 _una 1 _vs 1 _warum 1 _with 1
    what-is-alpha 0 _worth 1 all 1 compare 1 earn 1 one 1 price 1 show 1 some 1 units 1 worthit 1
    what-is-root 42 root 42 define 37 _root 35 _what 12 _is 11 stake 11 subnet 9 _staki 8 _whats 8
    what-is-root 0 _subne 7 what 6 _a 5 _it 5 _on 5 _expla 4 _in 4 _netwo 4 _that 4 _was 4 _do 3
    what-is-root 0 _does 3 _es 3 _ist 3 _mean 3 _netui 3 _que 3 _about 2 _at 2 _by 2 _expli 2
    what-is-root 0 _of 2 _stake 2 _the 2 _there 2 _to 2 _why 2 _zero 2 mine 2 whatif 2 why 2
    what-is-root 0 _all 1 _am 1 _and 1 _bedeu 1 _behin 1 _calle 1 _das 1 _did 1 _dummi 1 _el 1
    what-is-root 0 _en 1 _for 1 _gemei 1 _gibt 1 _guy 1 _he 1 _heard 1 _here 1 _how 1 _i 1 _its 1
    what-is-root 0 _la 1 _me 1 _meani 1 _meant 1 _mit 1 _never 1 _norma 1 _not 1 _or 1 _own 1
    what-is-root 0 _para 1 _peopl 1 _pleas 1 _pls 1 _produ 1 _put 1 _red 1 _said 1 _say 1 _sirve 1
    what-is-root 0 _so 1 _some 1 _speci 1 _they 1 _token 1 _valid 1 _when 1 _with 1 _wofur 1
    what-is-root 0 _word 1 _work 1 about 1 all 1 coins 1 consensus 1 keep 1 not 1 or 1 own 1
    what-is-root 0 scam 1 some 1 validator 1 when 1 which 1
    what-is-subnet 48 subnet 43 _subne 35 define 31 _what 21 what 12 _a 11 _do 11 which 11 _are 8
    what-is-subnet 0 #subnet 7 _is 6 _does 5 _for 5 _how 5 _produ 5 consensus 5 _and 4 _me 4
    what-is-subnet 0 _que 4 _sn 4 _subre 4 _the 4 _these 4 _they 4 _was 4 _who 4 countof 4
    what-is-subnet 0 _chute 3 _ein 3 _expla 3 _ist 3 _many 3 _of 3 _una 3 _whats 3 earn 3 one 3
    what-is-subnet 0 share 3 _about 2 _compa 2 _es 2 _exist 2 _like 2 _money 2 _netwo 2 _numbe 2
    what-is-subnet 0 _or 2 _owns 2 _peopl 2 _thing 2 _to 2 coins 2 custody 2 mine 2 or 2 quote 2
    what-is-subnet 0 who 2 #several 1 _actua 1 _all 1 _an 1 _bitte 1 _by 1 _compu 1 _day 1 _der 1
    what-is-subnet 0 _doing 1 _eines 1 _examp 1 _gibt 1 _give 1 _good 1 _gut 1 _hace 1 _have 1
    what-is-subnet 0 _in 1 _insid 1 _its 1 _las 1 _macht 1 _make 1 _makes 1 _mean 1 _meani 1
    what-is-subnet 0 _meant 1 _netui 1 _offer 1 _para 1 _purpo 1 _runs 1 _say 1 _servi 1 _simpl 1
    what-is-subnet 0 _sind 1 _stand 1 _start 1 _talk 1 _targo 1 _tell 1 _terms 1 _there 1 _those 1
    what-is-subnet 0 _viele 1 _when 1 _which 1 _why 1 _wie 1 _wofur 1 _work 1 bittensor 1 data 1
    what-is-subnet 0 exact 1 get 1 good 1 how 1 show 1 technical 1 whatif 1 when 1 why 1
    dtao 39 dtao 39 define 17 _dtao 15 _what 14 _dynam 13 _tao 13 tao 13 what 11 _was 8 past 8
    dtao 0 which 8 _did 7 _the 7 _befor 6 _chang 6 _febru 6 _is 6 _expla 5 _in 5 _diffe 4 _why 4
    dtao 0 _with 4 difference 4 why 4 _how 3 _it 3 _que 3 _staki 3 _token 3 _upgra 3 _whats 3
    dtao 0 alpha 3 stake 3 _about 2 _alpha 2 _and 2 _every 2 _last 2 _since 2 _subne 2 _they 2
    dtao 0 _when 2 _work 2 subnet 2 whatif 2 when 2 _a 1 _after 1 _all 1 _antes 1 _away 1 _been 1
    dtao 0 _betwe 1 _bring 1 _cambi 1 _came 1 _come 1 _como 1 _con 1 _de 1 _einge 1 _erkla 1 _es 1
    dtao 0 _exist 1 _happe 1 _hat 1 _intro 1 _ive 1 _man 1 _new 1 _of 1 _old 1 _on 1 _para 1
    dtao 0 _per 1 _say 1 _se 1 _sich 1 _start 1 _thing 1 _this 1 _unter 1 _verst 1 _warum 1
    dtao 0 _wurde 1 _year 1 about 1 all 1 fixed 1 how 1 move 1 quote 1 start 1
    root-or-alpha 51 _root 51 root 51 alpha 33 _alpha 31 or 26 difference 21 sort 19 subnet 17
    root-or-alpha 0 _or 16 _subne 15 _a 10 _is 10 which 10 _the 9 define 9 mine 8 what 8 _and 7
    root-or-alpha 0 _diffe 6 _for 6 _me 6 compare 6 _betwe 5 _i 5 _o 5 _oder 5 stake 5 _go 4
    root-or-alpha 0 _que 4 _staki 4 _unter 4 _was 4 _what 4 _which 4 should 4 _difer 3 _ist 3
    root-or-alpha 0 _one 3 _shoul 3 _to 3 _und 3 _whats 3 one 3 _begin 2 _bette 2 _borin 2 _but 2
    root-or-alpha 0 _cauti 2 _cons 2 _der 2 _disti 2 _do 2 _dont 2 _entre 2 _es 2 _hay 2 _im 2
    root-or-alpha 0 _in 2 _into 2 _liebe 2 _mejor 2 _more 2 _of 2 _perso 2 _pros 2 _safer 2
    root-or-alpha 0 _subre 2 _tao 2 _than 2 _token 2 _versu 2 _vs 2 _where 2 _y 2 _zwisc 2
    root-or-alpha 0 choose 2 more 2 proportion 2 safe 2 start 2 tao 2 where 2 worthit 2 #amount 1
    root-or-alpha 0 #tao 1 #time 1 _actua 1 _again 1 _anybo 1 _belon 1 _besse 1 _by 1 _calm 1
    root-or-alpha 0 _chart 1 _compa 1 _conse 1 _convi 1 _cual 1 _decid 1 _does 1 _eher 1 _ein 1
    root-or-alpha 0 _en 1 _exist 1 _frien 1 _from 1 _fur 1 _hacer 1 _help 1 _how 1 _ich 1 _kein 1
    root-or-alpha 0 _la 1 _mi 1 _mir 1 _nehme 1 _off 1 _on 1 _only 1 _other 1 _para 1 _pensi 1
    root-or-alpha 0 _pick 1 _princ 1 _risik 1 _risk 1 _shall 1 _sich 1 _someo 1 _stake 1 _stead 1
    root-or-alpha 0 _take 1 _they 1 _think 1 _trade 1 _una 1 _under 1 _va 1 _vorsi 1 _want 1
    root-or-alpha 0 _when 1 _who 1 _why 1 _with 1 _would 1 _years 1 _zu 1 best 1 custody 1
    root-or-alpha 0 disposal 1 diversify 1 not 1 supply 1 usage 1 whatif 1 when 1 why 1
    should-i 56 worthit 53 stake 40 _stake 21 _staki 19 _it 15 _tao 13 tao 13 _to 12 _is 11 mine 9
    should-i 0 #amount 8 #tao 8 _a 7 _i 7 _me 7 or 7 should 7 _for 6 _worth 6 _do 5 _does 5
    should-i 0 _hacer 5 _just 5 _my 5 _or 5 _shoul 5 _the 5 _would 5 _you 5 _bothe 4 _make 4
    should-i 0 _reaso 4 _sense 4 can 4 _deber 3 _hold 3 _ich 3 _in 3 _la 3 _not 3 _o 3 _of 3
    should-i 0 _pena 3 _soll 3 _with 3 not 3 _about 2 _and 2 _any 2 _cons 2 _convi 2 _einfa 2
    should-i 0 _good 2 _halte 2 _holde 2 _idea 2 _im 2 _leave 2 _lohnt 2 _merec 2 _no 2 _oder 2
    should-i 0 _on 2 _pay 2 _pros 2 _que 2 _sich 2 _small 2 _was 2 _what 2 _why 2 difference 2
    should-i 0 own 2 what 2 why 2 #time 1 _advan 1 _again 1 _anywa 1 _are 1 _bette 1 _coins 1
    should-i 0 _con 1 _das 1 _du 1 _even 1 _every 1 _fish 1 _gegen 1 _give 1 _guard 1 _have 1
    should-i 0 _holdi 1 _if 1 _inste 1 _into 1 _leavi 1 _long 1 _mache 1 _meine 1 _mejor 1 _mit 1
    should-i 0 _month 1 _nothi 1 _over 1 _place 1 _plain 1 _plan 1 _por 1 _putti 1 _selli 1
    should-i 0 _smart 1 _speak 1 _talk 1 _term 1 _there 1 _think 1 _uberh 1 _unsta 1 _vale 1
    should-i 0 _walle 1 _were 1 _work 1 _wurde 1 best 1 coins 1 earn 1 good 1 goodtime 1 keep 1
    should-i 0 leave 1 minimum 1 safe 1 save 1 sell 1 show 1 sort 1 wallet 1 whatif 1 which 1
    how-much 43 portion 42 stake 26 _stake 18 _shoul 15 _i 14 _of 13 _how 11 _my 11 _tao 9 mine 9
    how-much 0 tao 9 _a 8 _or 8 should 8 #amount 7 _in 7 _what 7 _is 6 or 6 worthit 6 _all 5
    how-much 0 _for 5 _keep 5 _many 5 #share 4 #tao 4 _coins 4 _ich 4 _it 4 _much 4 _sollt 4
    how-much 0 _staki 4 coins 4 some 4 #rate 3 _be 3 _big 3 _do 3 _every 3 _into 3 _part 3
    how-much 0 _perce 3 _some 3 _stay 3 _to 3 _alles 2 _bag 2 _dejo 2 _emerg 2 _fees 2 _go 2
    how-much 0 _have 2 _leave 2 _liqui 2 _meine 2 _oder 2 _only 2 _own 2 _put 2 _reser 2 _the 2
    how-much 0 _unsta 2 _viel 2 _wie 2 keep 2 large 2 lock 2 rate 2 _algo 1 _and 1 _antei 1
    how-much 0 _away 1 _behal 1 _bit 1 _commi 1 _cuant 1 _deber 1 _einen 1 _etwas 1 _fract 1
    how-much 0 _free 1 _fuera 1 _gas 1 _goes 1 _good 1 _half 1 _holdi 1 _im 1 _just 1 _liebe 1
    how-much 0 _littl 1 _lo 1 _lock 1 _lot 1 _nur 1 _o 1 _out 1 _parte 1 _peopl 1 _poner 1
    how-much 0 _pongo 1 _proze 1 _putti 1 _que 1 _reaso 1 _savin 1 _sensi 1 _shall 1 _share 1
    how-much 0 _size 1 _teil 1 _there 1 _third 1 _todo 1 _too 1 _welch 1 _whole 1 _wise 1 _zuruc 1
    how-much 0 all 1 buy 1 goodtime 1 holdings 1 howmuch 1 metric 1 own 1
    buy-tao 47 tao 42 _tao 41 buy 33 _i 12 price 11 now 9 #amount 8 can 8 #currency 7 #tao 7
    buy-tao 0 _can 7 howmuch 7 where 7 _how 6 _where 6 _a 5 _do 5 _get 5 _in 5 _price 5 _purch 5
    buy-tao 0 _what 5 _which 5 #exchange 4 _at 4 _buy 4 _compr 4 _ich 4 _of 4 _sells 4 _with 4
    buy-tao 0 define 4 how 4 mine 4 what 4 which 4 _cost 3 _does 3 _donde 3 _euros 3 _excha 3
    buy-tao 0 _is 3 _kaufe 3 _koste 3 _tradi 3 _whats 3 _wo 3 cost 3 _and 2 _bitte 2 _cuant 2
    buy-tao 0 _esta 2 _for 2 _gerad 2 _kann 2 _much 2 _now 2 _right 2 _se 2 _shop 2 _to 2 _today 2
    buy-tao 0 _was 2 _wie 2 _y 2 bittensor 2 elsewhere 2 units 2 #money 1 _an 1 _bank 1 _binan 1
    buy-tao 0 _card 1 _cheap 1 _coins 1 _con 1 _credi 1 _cuest 1 _curre 1 _days 1 _dolla 1 _es 1
    buy-tao 0 _euro 1 _first 1 _have 1 _here 1 _hold 1 _it 1 _komme 1 _liste 1 _my 1 _on 1 _pay 1
    buy-tao 0 _peopl 1 _pleas 1 _preci 1 _prese 1 _puedo 1 _que 1 _sell 1 _some 1 _the 1 _these 1
    buy-tao 0 _trans 1 _und 1 _usd 1 _viel 1 _want 1 _way 1 _τ 1 coins 1 earn 1 fee 1 first 1
    buy-tao 0 own 1
    """
}
