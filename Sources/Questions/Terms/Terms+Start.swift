/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 56 minimum 51 stake 22 _tao 21 tao 21 #amount 20 #tao 16 _stake 15 _is 13 can 13 _i 11
    minimum 0 _a 10 _can 8 need 8 _minim 7 _the 7 _to 7 _for 6 _small 6 define 6 _do 5 _enoug 5
    minimum 0 _es 5 _minde 5 _whats 5 howmuch 5 mine 5 start 5 what 5 #currency 4 #money 4
    minimum 0 _amoun 4 _cual 4 _have 4 _need 4 _of 4 _staki 4 _with 4 which 4 #share 3 _con 3
    minimum 0 _half 3 _how 3 _ich 3 _it 3 _least 3 _only 3 _there 3 _this 3 _viel 3 _wie 3 _you 3
    minimum 0 get 3 subnet 3 #subnet 2 _begin 2 _canti 2 _does 2 _el 2 _empez 2 _euros 2 _even 2
    minimum 0 _got 2 _hacer 2 _in 2 _join 2 _la 2 _limit 2 _littl 2 _lower 2 _may 2 _muss 2 _one 2
    minimum 0 _para 2 _poor 2 _possi 2 _put 2 _reich 2 _subne 2 _that 2 _what 2 list 2 _allow 1
    minimum 0 _am 1 _and 1 _any 1 _anyon 1 _anyth 1 _at 1 _brauc 1 _chain 1 _coins 1 _como 1
    minimum 0 _cuant 1 _deleg 1 _dolar 1 _ein 1 _einen 1 _entry 1 _eth 1 _fish 1 _fract 1 _fur 1
    minimum 0 _gibt 1 _happe 1 _im 1 _into 1 _ive 1 _just 1 _like 1 _lot 1 _many 1 _min 1 _money 1
    minimum 0 _much 1 _must 1 _my 1 _neces 1 _nomin 1 _ok 1 _on 1 _or 1 _out 1 _peopl 1 _per 1
    minimum 0 _puede 1 _puedo 1 _rich 1 _root 1 _se 1 _sn 1 _start 1 _stude 1 _takes 1 _too 1
    minimum 0 _under 1 _worth 1 coins 1 fall 1 how 1 less 1 one 1 or 1 othercoin 1 own 1 portion 1
    minimum 0 price 1 root 1 technical 1 true 1 try 1 validator 1 whatif 1
    how-start 61 start 60 stake 31 _stake 19 _i 18 _do 16 _how 16 _tao 16 tao 16 _to 13 how 10
    how-start 0 mine 10 _what 9 _first 8 _ich 8 _me 8 _staki 8 _begin 7 _my 7 _the 7 _an 6
    how-start 0 _steps 6 _wie 6 #amount 5 #tao 5 _a 5 _on 5 _para 5 need 5 what 5 _fange 4 _it 4
    how-start 0 _need 4 _now 4 define 4 #exchange 3 _are 3 _bough 3 _empie 3 _get 3 _guide 3 _im 3
    how-start 0 _root 3 _throu 3 _walk 3 _was 3 _whats 3 _with 3 root 3 which 3 _and 2 _anlei 2
    how-start 0 _befor 2 _bitte 2 _brauc 2 _by 2 _comen 2 _como 2 _deleg 2 _does 2 _en 2 _excha 2
    how-start 0 _from 2 _fur 2 _going 2 _hacer 2 _have 2 _here 2 _in 2 _like 2 _neces 2 _next 2
    how-start 0 _one 2 _poner 2 _por 2 _proce 2 _que 2 _rewar 2 _schri 2 _step 2 _them 2 _thing 2
    how-start 0 _um 2 _walle 2 _where 2 _zero 2 exchange 2 first 2 learn 2 own 2 reward 2
    how-start 0 validator 2 _about 1 _auf 1 _bin 1 _can 1 _chute 1 _click 1 _coins 1 _das 1
    how-start 0 _decid 1 _dem 1 _donde 1 _done 1 _earn 1 _erste 1 _expla 1 _for 1 _gave 1 _geht 1
    how-start 0 _give 1 _go 1 _got 1 _grand 1 _habe 1 _hier 1 _hwo 1 _id 1 _into 1 _its 1 _just 1
    how-start 0 _krake 1 _ledge 1 _meine 1 _mis 1 _mit 1 _muss 1 _new 1 _newbi 1 _ok 1 _paso 1
    how-start 0 _peopl 1 _pleas 1 _pls 1 _put 1 _says 1 _set 1 _shoul 1 _show 1 _some 1 _start 1
    how-start 0 _subne 1 _teach 1 _this 1 _time 1 _total 1 _tutor 1 _und 1 _up 1 _very 1 _want 1
    how-start 0 _which 1 _will 1 _yeste 1 _zu 1 _zum 1 bittensor 1 buy 1 can 1 hardware 1 list 1
    how-start 0 one 1 quote 1 should 1 some 1 sort 1 subnet 1 type 1 wallet 1
    technical 44 technical 44 need 22 _i 19 _do 17 _a 15 _is 10 _to 10 mine 10 _need 9 _it 8 _my 8
    technical 0 can 8 _can 7 _for 6 _compu 5 _must 5 _on 5 _progr 5 _be 4 _have 4 _phone 4 _this 4
    technical 0 stake 4 _and 3 _hard 3 _im 3 _know 3 _or 3 _run 3 _serve 3 _that 3 _witho 3 all 3
    technical 0 not 3 or 3 _all 2 _compl 2 _does 2 _keep 2 _linux 2 _neces 2 _own 2 _perso 2
    technical 0 _set 2 _someo 2 _stake 2 _staki 2 _tech 2 _techn 2 _the 2 _up 2 _use 2 _with 2
    technical 0 keep 2 own 2 _about 1 _algui 1 _alway 1 _am 1 _at 1 _brauc 1 _btcli 1 _butto 1
    technical 0 _clue 1 _comma 1 _could 1 _das 1 _dauer 1 _de 1 _es 1 _fur 1 _good 1 _gpu 1
    technical 0 _grand 1 _hace 1 _her 1 _how 1 _ich 1 _infor 1 _isnt 1 _ist 1 _just 1 _lapto 1
    technical 0 _machi 1 _manag 1 _me 1 _mein 1 _muss 1 _neede 1 _nephe 1 _night 1 _no 1 _node 1
    technical 0 _not 1 _old 1 _only 1 _para 1 _plain 1 _rechn 1 _requi 1 _runni 1 _servi 1
    technical 0 _simpl 1 _someb 1 _somet 1 _speci 1 _stay 1 _still 1 _switc 1 _termi 1 _thats 1
    technical 0 _there 1 _time 1 _too 1 _un 1 _under 1 _who 1 _whole 1 _will 1 bittensor 1 how 1
    technical 0 howlong 1 minimum 1 mining 1 program 1 sort 1 validator 1
    what-is-staking 50 stake 49 define 42 _staki 33 _what 19 _stake 12 mine 11 _is 10 _does 7
    what-is-staking 0 _in 7 _que 7 _to 7 whatif 7 _el 5 _it 5 what 5 _a 4 _deleg 4 _doing 4 _for 4
    what-is-staking 0 _mean 4 _my 4 _the 4 _when 4 when 4 _coins 3 _do 3 _hacer 3 _i 3 _ist 3
    what-is-staking 0 _like 3 _me 3 _of 3 _signi 3 _so 3 _tao 3 _was 3 _whats 3 _words 3 coins 3
    what-is-staking 0 lend 3 tao 3 which 3 _actua 2 _am 2 _bitte 2 _en 2 _erkla 2 _es 2 _expla 2
    what-is-staking 0 _expli 2 _happe 2 _he 2 _idea 2 _im 2 _mir 2 _pleas 2 _savin 2 _that 2
    what-is-staking 0 _this 2 _why 2 bittensor 2 how 2 #subnet 1 _and 1 _are 1 _bank 1 _begin 1
    what-is-staking 0 _busin 1 _but 1 _by 1 _calle 1 _coin 1 _como 1 _consi 1 _did 1 _diffe 1
    what-is-staking 0 _dummi 1 _eigen 1 _einfa 1 _from 1 _fuera 1 _ganz 1 _grand 1 _gut 1 _how 1
    what-is-staking 0 _ich 1 _its 1 _keeps 1 _lendi 1 _meani 1 _meant 1 _meine 1 _money 1 _netwo 1
    what-is-staking 0 _never 1 _on 1 _one 1 _or 1 _para 1 _parag 1 _passi 1 _peopl 1 _plain 1
    what-is-staking 0 _point 1 _press 1 _put 1 _putti 1 _quest 1 _si 1 _simpl 1 _sirve 1 _somew 1
    what-is-staking 0 _son 1 _sorry 1 _tell 1 _them 1 _then 1 _there 1 _they 1 _un 1 _under 1
    what-is-staking 0 _valid 1 _way 1 _wenn 1 _with 1 _wofur 1 _word 1 _work 1 _you 1 about 1
    what-is-staking 0 elsewhere 1 good 1 greeting 1 or 1 portion 1 save 1 share 1 sort 1 start 1
    what-is-staking 0 units 1 validator 1
    what-is-tao 44 define 31 bittensor 23 _bitte 22 tao 20 _tao 18 _is 17 _what 14 what 7 _the 6
    what-is-tao 0 coins 6 share 6 _about 5 _whats 5 _a 4 _coin 4 _does 4 _for 4 _ist 4 _it 4 _me 4
    what-is-tao 0 _of 4 _this 4 which 4 _compa 3 _que 3 _tell 3 _was 3 _who 3 about 3 mine 3 _ai 2
    what-is-tao 0 _an 2 _and 2 _behin 2 _do 2 _eine 2 _es 2 _i 2 _inven 2 _kind 2 _or 2 _probl 2
    what-is-tao 0 _solve 2 _thing 2 _token 2 _τ 2 can 2 or 2 who 2 #amount 1 #tao 1 _bei 1 _can 1
    what-is-tao 0 _clue 1 _curre 1 _de 1 _earth 1 _expla 1 _fur 1 _gave 1 _geht 1 _genau 1 _good 1
    what-is-tao 0 _have 1 _heard 1 _in 1 _inher 1 _meani 1 _money 1 _munze 1 _my 1 _nephe 1
    what-is-tao 0 _netwo 1 _never 1 _no 1 _on 1 _one 1 _para 1 _parag 1 _peopl 1 _quien 1 _runni 1
    what-is-tao 0 _sirve 1 _some 1 _someo 1 _stand 1 _stock 1 _talk 1 _that 1 _used 1 _va 1
    what-is-tao 0 _which 1 _whos 1 buy 1 elsewhere 1 form 1 own 1 some 1 technical 1
    what-is-alpha 44 alpha 40 _alpha 32 define 23 _what 13 _is 12 subnet 12 _token 11 _a 9
    what-is-alpha 0 _subne 9 _i 7 mine 7 own 7 _own 6 _are 5 _coin 5 _do 5 _every 5 _in 5 _that 5
    what-is-alpha 0 coins 5 stake 5 #subnet 4 _es 4 _my 4 _que 4 _tao 4 _the 4 _whats 4 list 4
    what-is-alpha 0 share 4 tao 4 _does 3 _have 3 _it 3 _its 3 _of 3 _sn 3 _stake 3 _they 3 _to 3
    what-is-alpha 0 _was 3 what 3 which 3 why 3 _after 2 _and 2 _balan 2 _el 2 _expla 2 _like 2
    what-is-alpha 0 _same 2 _share 2 _staki 2 _there 2 _those 2 _walle 2 _when 2 _why 2 _α 2
    what-is-alpha 0 difference 2 get 2 holdings 2 how 2 quote 2 same 2 wallet 2 whatif 2 when 2
    what-is-alpha 0 #country 1 _all 1 _am 1 _an 1 _anyth 1 _aroun 1 _as 1 _be 1 _bedeu 1 _call 1
    what-is-alpha 0 _como 1 _compa 1 _crypt 1 _de 1 _did 1 _diffe 1 _each 1 _eso 1 _exact 1
    what-is-alpha 0 _expli 1 _for 1 _got 1 _habe 1 _has 1 _hier 1 _hold 1 _holdi 1 _how 1 _ich 1
    what-is-alpha 0 _inste 1 _into 1 _ist 1 _knows 1 _los 1 _mean 1 _morni 1 _next 1 _numbe 1
    what-is-alpha 0 _piece 1 _pls 1 _readi 1 _recei 1 _says 1 _separ 1 _shows 1 _sind 1 _so 1
    what-is-alpha 0 _some 1 _son 1 _suppo 1 _these 1 _thing 1 _throw 1 _una 1 _vs 1 _warum 1
    what-is-alpha 0 _with 1 _worth 1 all 1 compare 1 earn 1 one 1 price 1 show 1 some 1 units 1
    what-is-alpha 0 worthit 1
    what-is-root 39 root 39 define 34 _root 33 _what 10 stake 10 _is 9 _whats 8 subnet 8 _staki 7
    what-is-root 0 _subne 6 what 6 _a 5 _it 5 _on 5 _expla 4 _in 4 _netwo 4 _that 4 _was 4 _do 3
    what-is-root 0 _es 3 _ist 3 _mean 3 _netui 3 _que 3 _about 2 _at 2 _does 2 _expli 2 _of 2
    what-is-root 0 _stake 2 _the 2 _there 2 _to 2 _why 2 _zero 2 mine 2 whatif 2 why 2 _all 1
    what-is-root 0 _am 1 _and 1 _bedeu 1 _behin 1 _by 1 _calle 1 _das 1 _did 1 _dummi 1 _el 1
    what-is-root 0 _en 1 _for 1 _gemei 1 _gibt 1 _guy 1 _he 1 _heard 1 _here 1 _i 1 _its 1 _la 1
    what-is-root 0 _me 1 _meani 1 _mit 1 _never 1 _norma 1 _not 1 _or 1 _own 1 _para 1 _peopl 1
    what-is-root 0 _pleas 1 _pls 1 _produ 1 _put 1 _red 1 _said 1 _say 1 _sirve 1 _so 1 _some 1
    what-is-root 0 _speci 1 _they 1 _token 1 _valid 1 _when 1 _with 1 _wofur 1 _word 1 about 1
    what-is-root 0 all 1 coins 1 consensus 1 keep 1 not 1 or 1 own 1 scam 1 some 1 validator 1
    what-is-root 0 when 1 which 1
    what-is-subnet 43 subnet 38 _subne 30 define 28 _what 18 what 11 _a 10 _do 10 which 10 _are 7
    what-is-subnet 0 _is 6 _how 5 #subnet 4 _and 4 _for 4 _produ 4 _que 4 _sn 4 _subre 4 _the 4
    what-is-subnet 0 _these 4 _they 4 _was 4 consensus 4 howmuch 4 _chute 3 _does 3 _ein 3
    what-is-subnet 0 _expla 3 _ist 3 _many 3 _me 3 _of 3 _una 3 _whats 3 _who 3 earn 3 one 3
    what-is-subnet 0 share 3 _compa 2 _es 2 _exist 2 _like 2 _money 2 _netwo 2 _numbe 2 _or 2
    what-is-subnet 0 _peopl 2 _thing 2 _to 2 coins 2 mine 2 or 2 quote 2 who 2 #several 1 _about 1
    what-is-subnet 0 _actua 1 _all 1 _an 1 _bitte 1 _by 1 _compu 1 _day 1 _der 1 _doing 1 _eines 1
    what-is-subnet 0 _examp 1 _gibt 1 _give 1 _good 1 _gut 1 _hace 1 _have 1 _in 1 _insid 1 _its 1
    what-is-subnet 0 _las 1 _macht 1 _make 1 _makes 1 _mean 1 _meani 1 _meant 1 _netui 1 _offer 1
    what-is-subnet 0 _para 1 _purpo 1 _runs 1 _say 1 _servi 1 _simpl 1 _sind 1 _stand 1 _start 1
    what-is-subnet 0 _talk 1 _targo 1 _terms 1 _there 1 _those 1 _viele 1 _when 1 _which 1 _why 1
    what-is-subnet 0 _wie 1 _wofur 1 _work 1 bittensor 1 custody 1 data 1 exact 1 get 1 good 1
    what-is-subnet 0 how 1 show 1 technical 1 whatif 1 when 1 why 1
    dtao 36 dtao 36 define 15 _dtao 14 _dynam 12 _tao 12 _what 12 tao 12 what 10 _did 7 _the 7
    dtao 0 _was 7 past 7 which 7 _is 6 _befor 5 _chang 5 _febru 5 _diffe 4 _expla 4 _in 4 _why 4
    dtao 0 _with 4 difference 4 why 4 _how 3 _it 3 _que 3 _staki 3 _token 3 _upgra 3 _whats 3
    dtao 0 alpha 3 stake 3 _about 2 _alpha 2 _and 2 _every 2 _last 2 _since 2 _subne 2 _they 2
    dtao 0 _when 2 _work 2 subnet 2 whatif 2 when 2 _a 1 _after 1 _all 1 _antes 1 _away 1 _been 1
    dtao 0 _betwe 1 _bring 1 _cambi 1 _came 1 _come 1 _como 1 _con 1 _de 1 _einge 1 _erkla 1 _es 1
    dtao 0 _exist 1 _happe 1 _hat 1 _intro 1 _ive 1 _man 1 _new 1 _of 1 _old 1 _on 1 _para 1
    dtao 0 _per 1 _say 1 _se 1 _sich 1 _start 1 _thing 1 _this 1 _unter 1 _verst 1 _warum 1
    dtao 0 _wurde 1 _year 1 about 1 all 1 fixed 1 how 1 move 1 quote 1 start 1
    root-or-alpha 46 _root 46 root 46 alpha 31 _alpha 29 or 24 difference 19 sort 18 subnet 15
    root-or-alpha 0 _or 14 _subne 13 which 10 _a 8 _is 8 _the 8 define 8 what 8 mine 7 _me 6
    root-or-alpha 0 _and 5 _diffe 5 _for 5 _o 5 _oder 5 compare 5 stake 5 _betwe 4 _i 4 _que 4
    root-or-alpha 0 _staki 4 _unter 4 _was 4 _which 4 _difer 3 _go 3 _ist 3 _one 3 _shoul 3 _und 3
    root-or-alpha 0 _what 3 _whats 3 one 3 should 3 _bette 2 _borin 2 _but 2 _cauti 2 _der 2
    root-or-alpha 0 _disti 2 _do 2 _dont 2 _entre 2 _es 2 _hay 2 _im 2 _in 2 _liebe 2 _mejor 2
    root-or-alpha 0 _more 2 _of 2 _perso 2 _subre 2 _tao 2 _than 2 _to 2 _token 2 _vs 2 _where 2
    root-or-alpha 0 _y 2 _zwisc 2 choose 2 more 2 safe 2 tao 2 where 2 #amount 1 #tao 1 #time 1
    root-or-alpha 0 _actua 1 _again 1 _anybo 1 _begin 1 _belon 1 _besse 1 _by 1 _calm 1 _chart 1
    root-or-alpha 0 _compa 1 _cons 1 _conse 1 _convi 1 _cual 1 _decid 1 _does 1 _eher 1 _ein 1
    root-or-alpha 0 _en 1 _exist 1 _frien 1 _from 1 _fur 1 _hacer 1 _help 1 _how 1 _ich 1 _into 1
    root-or-alpha 0 _kein 1 _la 1 _mi 1 _mir 1 _nehme 1 _off 1 _on 1 _only 1 _other 1 _para 1
    root-or-alpha 0 _pensi 1 _pick 1 _princ 1 _pros 1 _risik 1 _risk 1 _safer 1 _sich 1 _someo 1
    root-or-alpha 0 _stake 1 _stead 1 _take 1 _they 1 _think 1 _trade 1 _una 1 _under 1 _va 1
    root-or-alpha 0 _versu 1 _vorsi 1 _want 1 _when 1 _who 1 _why 1 _with 1 _would 1 _years 1
    root-or-alpha 0 _zu 1 best 1 custody 1 disposal 1 diversify 1 not 1 start 1 supply 1 usage 1
    root-or-alpha 0 whatif 1 when 1 why 1 worthit 1
    should-i 52 worthit 49 stake 37 _stake 20 _staki 17 _it 14 _tao 12 _to 12 tao 12 _is 9
    should-i 0 #amount 7 #tao 7 _a 7 mine 7 or 7 _me 6 should 6 _do 5 _does 5 _for 5 _hacer 5 _i 5
    should-i 0 _my 5 _would 5 _you 5 _just 4 _make 4 _or 4 _reaso 4 _sense 4 _shoul 4 _the 4
    should-i 0 _worth 4 can 4 _bothe 3 _deber 3 _ich 3 _in 3 _la 3 _not 3 _o 3 _of 3 _pena 3
    should-i 0 _soll 3 _with 3 not 3 _about 2 _and 2 _any 2 _cons 2 _convi 2 _einfa 2 _good 2
    should-i 0 _halte 2 _hold 2 _holde 2 _idea 2 _im 2 _leave 2 _lohnt 2 _merec 2 _no 2 _oder 2
    should-i 0 _on 2 _pay 2 _pros 2 _que 2 _sich 2 _small 2 _was 2 _what 2 difference 2 what 2
    should-i 0 #time 1 _advan 1 _again 1 _anywa 1 _are 1 _bette 1 _coins 1 _con 1 _das 1 _du 1
    should-i 0 _even 1 _every 1 _fish 1 _gegen 1 _give 1 _guard 1 _holdi 1 _if 1 _inste 1 _into 1
    should-i 0 _leavi 1 _long 1 _mache 1 _meine 1 _mejor 1 _mit 1 _month 1 _nothi 1 _over 1
    should-i 0 _place 1 _plain 1 _plan 1 _por 1 _putti 1 _selli 1 _smart 1 _speak 1 _talk 1
    should-i 0 _term 1 _there 1 _think 1 _uberh 1 _unsta 1 _vale 1 _walle 1 _were 1 _why 1 _work 1
    should-i 0 _wurde 1 best 1 coins 1 earn 1 good 1 goodtime 1 keep 1 leave 1 minimum 1 own 1
    should-i 0 save 1 sell 1 show 1 sort 1 wallet 1 whatif 1 which 1 why 1
    how-much 40 portion 39 stake 25 _stake 18 _i 14 _shoul 14 _of 11 _how 10 _my 9 _tao 9 mine 9
    how-much 0 tao 9 #amount 7 _a 7 _or 7 _in 6 _what 6 or 6 should 6 worthit 6 _for 5 _is 5
    how-much 0 _keep 5 #share 4 #tao 4 _all 4 _ich 4 _it 4 _many 4 _much 4 _sollt 4 some 4 #rate 3
    how-much 0 _be 3 _big 3 _coins 3 _do 3 _every 3 _perce 3 _some 3 _staki 3 _stay 3 _to 3
    how-much 0 _alles 2 _bag 2 _dejo 2 _emerg 2 _fees 2 _have 2 _into 2 _leave 2 _liqui 2 _meine 2
    how-much 0 _oder 2 _own 2 _part 2 _put 2 _reser 2 _the 2 _unsta 2 _viel 2 _wie 2 coins 2
    how-much 0 keep 2 large 2 lock 2 rate 2 _algo 1 _and 1 _antei 1 _away 1 _behal 1 _bit 1
    how-much 0 _commi 1 _cuant 1 _deber 1 _einen 1 _etwas 1 _fract 1 _free 1 _fuera 1 _gas 1 _go 1
    how-much 0 _goes 1 _good 1 _half 1 _holdi 1 _im 1 _just 1 _liebe 1 _lo 1 _lock 1 _lot 1 _nur 1
    how-much 0 _o 1 _only 1 _out 1 _parte 1 _peopl 1 _poner 1 _pongo 1 _proze 1 _putti 1 _que 1
    how-much 0 _sensi 1 _shall 1 _share 1 _size 1 _teil 1 _there 1 _third 1 _todo 1 _too 1
    how-much 0 _welch 1 _whole 1 _wise 1 _zuruc 1 all 1 buy 1 goodtime 1 holdings 1 howmuch 1
    how-much 0 metric 1 own 1
    buy-tao 44 tao 39 _tao 38 buy 30 _i 11 price 11 now 9 #amount 8 can 8 #currency 7 #tao 7
    buy-tao 0 howmuch 7 _can 6 where 6 _a 5 _how 5 _in 5 _price 5 _what 5 _where 5 #exchange 4
    buy-tao 0 _at 4 _buy 4 _compr 4 _do 4 _get 4 _ich 4 _of 4 _purch 4 _which 4 _with 4 define 4
    buy-tao 0 what 4 _cost 3 _does 3 _donde 3 _euros 3 _excha 3 _is 3 _kaufe 3 _koste 3 _sells 3
    buy-tao 0 _tradi 3 _whats 3 _wo 3 cost 3 how 3 mine 3 which 3 _and 2 _bitte 2 _cuant 2 _esta 2
    buy-tao 0 _for 2 _gerad 2 _kann 2 _much 2 _now 2 _right 2 _se 2 _to 2 _today 2 _was 2 _wie 2
    buy-tao 0 _y 2 bittensor 2 units 2 #money 1 _an 1 _bank 1 _binan 1 _card 1 _cheap 1 _coins 1
    buy-tao 0 _con 1 _credi 1 _cuest 1 _curre 1 _days 1 _dolla 1 _es 1 _euro 1 _have 1 _here 1
    buy-tao 0 _hold 1 _it 1 _komme 1 _liste 1 _on 1 _pay 1 _pleas 1 _preci 1 _prese 1 _puedo 1
    buy-tao 0 _que 1 _sell 1 _some 1 _the 1 _these 1 _trans 1 _und 1 _usd 1 _viel 1 _want 1 _way 1
    buy-tao 0 _τ 1 coins 1 earn 1 elsewhere 1 fee 1 own 1
    """
}
