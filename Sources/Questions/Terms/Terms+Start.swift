/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 45 minimum 41 stake 19 #amount 17 _tao 17 tao 17 #tao 13 _is 12 _stake 12 can 11 _i 10
    minimum 0 _to 7 _a 6 _can 6 _minim 6 _small 6 _the 6 need 6 _do 5 _enoug 5 _es 5 _for 5
    minimum 0 define 5 start 5 #currency 4 #money 4 _cual 4 _minde 4 _need 4 _of 4 _staki 4
    minimum 0 _whats 4 mine 4 what 4 which 4 _amoun 3 _con 3 _have 3 _it 3 _only 3 _this 3 _you 3
    minimum 0 howmuch 3 #share 2 #subnet 2 _begin 2 _canti 2 _does 2 _el 2 _empez 2 _euros 2
    minimum 0 _hacer 2 _half 2 _how 2 _ich 2 _in 2 _la 2 _least 2 _limit 2 _lower 2 _muss 2
    minimum 0 _para 2 _possi 2 _put 2 _reich 2 _that 2 _there 2 _viel 2 _what 2 _wie 2 _with 2
    minimum 0 get 2 list 2 subnet 2 _am 1 _and 1 _any 1 _anyth 1 _at 1 _coins 1 _deleg 1 _dolar 1
    minimum 0 _ein 1 _einen 1 _entry 1 _eth 1 _even 1 _fish 1 _fract 1 _fur 1 _gibt 1 _got 1
    minimum 0 _happe 1 _into 1 _like 1 _lot 1 _min 1 _money 1 _much 1 _my 1 _nomin 1 _ok 1 _on 1
    minimum 0 _one 1 _or 1 _out 1 _per 1 _poor 1 _puede 1 _puedo 1 _rich 1 _root 1 _se 1 _sn 1
    minimum 0 _start 1 _subne 1 _too 1 _worth 1 coins 1 less 1 one 1 or 1 othercoin 1 own 1
    minimum 0 price 1 root 1 true 1 try 1 validator 1 whatif 1
    how-start 50 start 48 stake 27 _stake 16 _i 14 _tao 14 tao 14 _how 12 _do 11 _to 9 how 9
    how-start 0 _what 8 _ich 7 _me 7 _staki 7 mine 7 _first 6 _the 6 _wie 6 _an 5 _begin 5 _my 5
    how-start 0 _steps 5 #amount 4 #tao 4 _a 4 _fange 4 _para 4 need 4 _bough 3 _empie 3 _im 3
    how-start 0 _it 3 _need 3 _now 3 _on 3 _root 3 _throu 3 _walk 3 _with 3 define 3 root 3 what 3
    how-start 0 #exchange 2 _and 2 _anlei 2 _are 2 _bitte 2 _by 2 _como 2 _deleg 2 _does 2 _en 2
    how-start 0 _fur 2 _get 2 _going 2 _guide 2 _hacer 2 _here 2 _in 2 _like 2 _next 2 _one 2
    how-start 0 _poner 2 _por 2 _proce 2 _schri 2 _step 2 _walle 2 _was 2 _whats 2 _where 2
    how-start 0 first 2 learn 2 validator 2 _about 1 _auf 1 _befor 1 _bin 1 _brauc 1 _can 1
    how-start 0 _chute 1 _click 1 _coins 1 _das 1 _dem 1 _donde 1 _earn 1 _erste 1 _excha 1
    how-start 0 _expla 1 _for 1 _from 1 _gave 1 _geht 1 _give 1 _go 1 _got 1 _grand 1 _habe 1
    how-start 0 _have 1 _hier 1 _hwo 1 _id 1 _into 1 _just 1 _krake 1 _meine 1 _mis 1 _mit 1
    how-start 0 _muss 1 _neces 1 _new 1 _ok 1 _paso 1 _pleas 1 _pls 1 _put 1 _que 1 _rewar 1
    how-start 0 _says 1 _set 1 _shoul 1 _some 1 _start 1 _subne 1 _teach 1 _them 1 _thing 1
    how-start 0 _this 1 _time 1 _total 1 _tutor 1 _um 1 _und 1 _up 1 _want 1 _will 1 _yeste 1
    how-start 0 _zero 1 _zu 1 _zum 1 bittensor 1 buy 1 can 1 exchange 1 help 1 list 1 one 1 own 1
    how-start 0 quote 1 reward 1 should 1 some 1 sort 1 subnet 1 type 1 wallet 1 which 1
    technical 34 technical 34 need 19 _do 14 _i 14 _a 11 _to 10 _is 9 _it 7 _my 7 _need 7 can 7
    technical 0 mine 7 _can 6 _for 6 _progr 5 _must 4 _this 4 stake 4 _be 3 _compu 3 _hard 3
    technical 0 _have 3 _know 3 _on 3 _or 3 _phone 3 _serve 3 _witho 3 all 3 not 3 or 3 _all 2
    technical 0 _and 2 _does 2 _im 2 _linux 2 _neces 2 _own 2 _perso 2 _run 2 _set 2 _someo 2
    technical 0 _stake 2 _staki 2 _tech 2 _techn 2 _that 2 _the 2 _up 2 own 2 _about 1 _am 1 _at 1
    technical 0 _brauc 1 _btcli 1 _butto 1 _clue 1 _comma 1 _dauer 1 _de 1 _gpu 1 _grand 1 _hace 1
    technical 0 _her 1 _how 1 _ich 1 _infor 1 _isnt 1 _just 1 _keep 1 _lapto 1 _me 1 _mein 1
    technical 0 _muss 1 _neede 1 _nephe 1 _night 1 _no 1 _node 1 _not 1 _old 1 _plain 1 _requi 1
    technical 0 _runni 1 _servi 1 _someb 1 _speci 1 _stay 1 _still 1 _termi 1 _there 1 _time 1
    technical 0 _too 1 _un 1 _under 1 _use 1 _who 1 _whole 1 _will 1 _with 1 bittensor 1 how 1
    technical 0 howlong 1 keep 1 minimum 1 mining 1 program 1 sort 1 validator 1
    what-is-staking 41 stake 40 define 34 _staki 27 _what 16 _stake 10 mine 9 _is 7 _to 7 whatif 7
    what-is-staking 0 _does 6 _que 6 _in 5 _a 4 _el 4 _for 4 _mean 4 _when 4 when 4 _coins 3
    what-is-staking 0 _deleg 3 _doing 3 _hacer 3 _i 3 _it 3 _like 3 _my 3 _signi 3 _tao 3 _the 3
    what-is-staking 0 _was 3 coins 3 lend 3 tao 3 _actua 2 _am 2 _bitte 2 _do 2 _erkla 2 _es 2
    what-is-staking 0 _expla 2 _expli 2 _happe 2 _im 2 _ist 2 _me 2 _mir 2 _of 2 _so 2 _this 2
    what-is-staking 0 _words 2 bittensor 2 what 2 which 2 #subnet 1 _and 1 _are 1 _bank 1 _begin 1
    what-is-staking 0 _busin 1 _but 1 _by 1 _coin 1 _como 1 _did 1 _eigen 1 _einfa 1 _en 1
    what-is-staking 0 _grand 1 _he 1 _how 1 _ich 1 _idea 1 _its 1 _keeps 1 _lendi 1 _meani 1
    what-is-staking 0 _meant 1 _meine 1 _money 1 _netwo 1 _never 1 _on 1 _one 1 _or 1 _para 1
    what-is-staking 0 _parag 1 _passi 1 _peopl 1 _plain 1 _pleas 1 _point 1 _press 1 _put 1
    what-is-staking 0 _putti 1 _quest 1 _savin 1 _si 1 _simpl 1 _sirve 1 _somew 1 _son 1 _sorry 1
    what-is-staking 0 _that 1 _them 1 _then 1 _there 1 _they 1 _un 1 _under 1 _valid 1 _wenn 1
    what-is-staking 0 _whats 1 _why 1 _with 1 _word 1 _work 1 _you 1 how 1 or 1 portion 1 save 1
    what-is-staking 0 share 1 sort 1 start 1 units 1 validator 1
    what-is-tao 35 define 27 bittensor 17 tao 17 _bitte 16 _tao 15 _is 14 _what 12 what 7 _the 5
    what-is-tao 0 coins 5 _a 4 _about 4 _coin 4 _for 4 _whats 4 share 4 which 4 _compa 3 _does 3
    what-is-tao 0 _ist 3 _it 3 _me 3 _of 3 _que 3 _this 3 _was 3 _who 3 _and 2 _behin 2 _es 2
    what-is-tao 0 _inven 2 _kind 2 _or 2 _probl 2 _solve 2 _tell 2 _token 2 _τ 2 can 2 or 2
    what-is-tao 0 #amount 1 #tao 1 _ai 1 _an 1 _bei 1 _can 1 _clue 1 _curre 1 _de 1 _do 1 _earth 1
    what-is-tao 0 _eine 1 _expla 1 _fur 1 _gave 1 _geht 1 _genau 1 _good 1 _have 1 _heard 1 _i 1
    what-is-tao 0 _in 1 _meani 1 _munze 1 _my 1 _nephe 1 _netwo 1 _never 1 _no 1 _on 1 _one 1
    what-is-tao 0 _para 1 _parag 1 _sirve 1 _someo 1 _stand 1 _stock 1 _that 1 _thing 1 _used 1
    what-is-tao 0 _va 1 _which 1 about 1 elsewhere 1 form 1 greeting 1 mine 1 own 1 technical 1
    what-is-tao 0 who 1
    what-is-alpha 35 alpha 31 _alpha 24 define 22 _what 13 _token 11 subnet 10 _is 9 _a 7 _subne 7
    what-is-alpha 0 mine 6 _i 5 _own 5 own 5 stake 5 #subnet 4 _are 4 _coin 4 _do 4 _every 4 _in 4
    what-is-alpha 0 _que 4 _that 4 coins 4 _does 3 _es 3 _have 3 _it 3 _its 3 _my 3 _sn 3 _stake 3
    what-is-alpha 0 _they 3 _was 3 _whats 3 list 3 what 3 which 3 _after 2 _expla 2 _like 2 _of 2
    what-is-alpha 0 _share 2 _staki 2 _tao 2 _the 2 _there 2 _those 2 _to 2 _walle 2 _when 2 _α 2
    what-is-alpha 0 share 2 tao 2 wallet 2 whatif 2 when 2 #country 1 _all 1 _am 1 _an 1 _and 1
    what-is-alpha 0 _aroun 1 _as 1 _balan 1 _bedeu 1 _call 1 _compa 1 _crypt 1 _de 1 _each 1 _el 1
    what-is-alpha 0 _exact 1 _expli 1 _for 1 _got 1 _has 1 _hier 1 _hold 1 _holdi 1 _inste 1
    what-is-alpha 0 _into 1 _ist 1 _knows 1 _los 1 _mean 1 _morni 1 _next 1 _numbe 1 _pls 1
    what-is-alpha 0 _same 1 _separ 1 _shows 1 _sind 1 _so 1 _some 1 _son 1 _these 1 _thing 1
    what-is-alpha 0 _throw 1 _vs 1 _why 1 _with 1 all 1 compare 1 difference 1 get 1 holdings 1
    what-is-alpha 0 quote 1 same 1 show 1 some 1 why 1
    what-is-root 32 root 32 define 29 _root 26 stake 9 _is 8 _what 8 subnet 8 _staki 7 _whats 7
    what-is-root 0 _subne 6 what 5 _a 4 _expla 4 _it 4 _that 4 _was 4 _in 3 _ist 3 _netui 3
    what-is-root 0 _netwo 3 _on 3 _about 2 _does 2 _es 2 _expli 2 _mean 2 _of 2 _que 2 _stake 2
    what-is-root 0 _the 2 _to 2 _zero 2 mine 2 why 2 _am 1 _and 1 _at 1 _bedeu 1 _behin 1 _by 1
    what-is-root 0 _calle 1 _das 1 _did 1 _do 1 _el 1 _en 1 _gemei 1 _guy 1 _he 1 _heard 1 _here 1
    what-is-root 0 _i 1 _its 1 _la 1 _me 1 _meani 1 _mit 1 _never 1 _norma 1 _not 1 _or 1 _own 1
    what-is-root 0 _pleas 1 _pls 1 _produ 1 _red 1 _said 1 _so 1 _some 1 _speci 1 _there 1
    what-is-root 0 _token 1 _when 1 _why 1 _with 1 _word 1 about 1 coins 1 not 1 or 1 own 1 scam 1
    what-is-root 0 some 1 whatif 1 when 1 which 1
    what-is-subnet 34 subnet 30 _subne 24 define 22 _what 16 what 8 _a 7 _are 7 _do 7 which 7
    what-is-subnet 0 _is 5 _and 4 _how 4 _the 4 howmuch 4 #subnet 3 _does 3 _ein 3 _expla 3
    what-is-subnet 0 _many 3 _que 3 _sn 3 _subre 3 _these 3 _they 3 _was 3 _who 3 consensus 3
    what-is-subnet 0 share 3 _chute 2 _compa 2 _es 2 _exist 2 _ist 2 _me 2 _netwo 2 _of 2 _or 2
    what-is-subnet 0 _peopl 2 _produ 2 _to 2 _una 2 mine 2 one 2 or 2 quote 2 who 2 #several 1
    what-is-subnet 0 _actua 1 _all 1 _bitte 1 _by 1 _compu 1 _day 1 _for 1 _gibt 1 _gut 1 _hace 1
    what-is-subnet 0 _have 1 _in 1 _insid 1 _las 1 _like 1 _macht 1 _makes 1 _mean 1 _meani 1
    what-is-subnet 0 _meant 1 _netui 1 _numbe 1 _offer 1 _para 1 _purpo 1 _say 1 _servi 1 _simpl 1
    what-is-subnet 0 _sind 1 _start 1 _talk 1 _targo 1 _terms 1 _there 1 _thing 1 _those 1
    what-is-subnet 0 _viele 1 _whats 1 _when 1 _why 1 _wie 1 _work 1 bittensor 1 custody 1
    what-is-subnet 0 diversify 1 earn 1 exact 1 get 1 good 1 technical 1 whatif 1 when 1 why 1
    dtao 30 dtao 30 define 14 _dtao 11 _dynam 11 _tao 11 _what 11 tao 11 what 10 which 7 _did 6
    dtao 0 _the 6 _was 6 past 6 _chang 5 _febru 5 _is 5 _befor 4 _in 4 _diffe 3 _expla 3 _que 3
    dtao 0 _staki 3 _token 3 _whats 3 _why 3 _with 3 difference 3 stake 3 _about 2 _and 2 _every 2
    dtao 0 _how 2 _it 2 _since 2 _subne 2 _they 2 _upgra 2 _when 2 alpha 2 subnet 2 whatif 2
    dtao 0 when 2 why 2 _a 1 _after 1 _all 1 _alpha 1 _away 1 _been 1 _betwe 1 _bring 1 _cambi 1
    dtao 0 _came 1 _come 1 _con 1 _erkla 1 _es 1 _happe 1 _hat 1 _ive 1 _last 1 _man 1 _new 1
    dtao 0 _old 1 _on 1 _para 1 _per 1 _say 1 _se 1 _sich 1 _start 1 _thing 1 _this 1 _unter 1
    dtao 0 _verst 1 _work 1 about 1 all 1 fixed 1 move 1 quote 1 start 1
    root-or-alpha 40 _root 40 root 40 alpha 27 _alpha 25 or 20 difference 18 sort 15 subnet 14
    root-or-alpha 0 _or 12 _subne 12 which 9 _a 8 _is 7 what 7 _the 6 define 6 mine 6 _and 5 _me 5
    root-or-alpha 0 stake 5 _betwe 4 _diffe 4 _for 4 _i 4 _o 4 _oder 4 _staki 4 _unter 4 _which 4
    root-or-alpha 0 compare 4 _difer 3 _go 3 _que 3 _shoul 3 _und 3 _was 3 _whats 3 safe 3
    root-or-alpha 0 should 3 _bette 2 _but 2 _cauti 2 _der 2 _disti 2 _do 2 _dont 2 _entre 2
    root-or-alpha 0 _hay 2 _im 2 _in 2 _ist 2 _liebe 2 _of 2 _one 2 _perso 2 _subre 2 _tao 2
    root-or-alpha 0 _than 2 _to 2 _token 2 _vs 2 _what 2 _y 2 _zwisc 2 choose 2 one 2 tao 2
    root-or-alpha 0 #amount 1 #tao 1 _actua 1 _again 1 _anybo 1 _begin 1 _by 1 _calm 1 _chart 1
    root-or-alpha 0 _compa 1 _cons 1 _conse 1 _convi 1 _cual 1 _decid 1 _does 1 _eher 1 _ein 1
    root-or-alpha 0 _en 1 _es 1 _exist 1 _frien 1 _from 1 _hacer 1 _help 1 _how 1 _ich 1 _into 1
    root-or-alpha 0 _kein 1 _la 1 _mejor 1 _mir 1 _more 1 _nehme 1 _off 1 _on 1 _only 1 _other 1
    root-or-alpha 0 _pensi 1 _pick 1 _princ 1 _pros 1 _risik 1 _risk 1 _safe 1 _sich 1 _someo 1
    root-or-alpha 0 _stake 1 _stead 1 _take 1 _they 1 _think 1 _trade 1 _una 1 _under 1 _va 1
    root-or-alpha 0 _want 1 _when 1 _where 1 _who 1 _why 1 _with 1 _would 1 _zu 1 custody 1
    root-or-alpha 0 disposal 1 diversify 1 more 1 not 1 start 1 supply 1 usage 1 whatif 1 when 1
    root-or-alpha 0 where 1 why 1 worthit 1
    should-i 44 worthit 41 stake 31 _stake 18 _staki 13 _it 12 _tao 10 tao 10 _to 9 mine 7 or 7
    should-i 0 #amount 6 #tao 6 _a 6 _is 6 _me 6 _does 5 _i 5 _would 5 _you 5 should 5 _do 4
    should-i 0 _for 4 _hacer 4 _just 4 _make 4 _my 4 _or 4 _sense 4 _the 4 _worth 4 can 4 _ich 3
    should-i 0 _in 3 _la 3 _not 3 _o 3 _of 3 _pena 3 _reaso 3 _shoul 3 _soll 3 not 3 _about 2
    should-i 0 _and 2 _any 2 _bothe 2 _cons 2 _convi 2 _deber 2 _einfa 2 _halte 2 _hold 2 _idea 2
    should-i 0 _im 2 _leave 2 _lohnt 2 _merec 2 _no 2 _oder 2 _on 2 _pay 2 _pros 2 _sich 2 _with 2
    should-i 0 difference 2 #time 1 _anywa 1 _coins 1 _con 1 _das 1 _du 1 _even 1 _fish 1 _give 1
    should-i 0 _good 1 _guard 1 _holde 1 _holdi 1 _if 1 _inste 1 _into 1 _leavi 1 _long 1 _mache 1
    should-i 0 _meine 1 _mejor 1 _mit 1 _month 1 _over 1 _place 1 _plain 1 _plan 1 _putti 1 _que 1
    should-i 0 _selli 1 _small 1 _smart 1 _talk 1 _term 1 _think 1 _uberh 1 _unsta 1 _vale 1
    should-i 0 _walle 1 _was 1 _were 1 _what 1 _why 1 _work 1 best 1 coins 1 earn 1 goodtime 1
    should-i 0 keep 1 leave 1 minimum 1 own 1 save 1 sell 1 show 1 sort 1 wallet 1 what 1 whatif 1
    should-i 0 why 1
    how-much 32 portion 31 stake 22 _stake 16 _i 12 _shoul 12 _of 10 _how 9 _my 8 _tao 7 mine 7
    how-much 0 tao 7 _what 6 worthit 6 #amount 5 _in 5 _or 5 or 5 should 5 _a 4 _is 4 _it 4
    how-much 0 _keep 4 _many 4 _much 4 #rate 3 #share 3 #tao 3 _all 3 _coins 3 _do 3 _for 3 _ich 3
    how-much 0 _perce 3 _sollt 3 _stay 3 _to 3 some 3 _alles 2 _bag 2 _be 2 _big 2 _fees 2 _into 2
    how-much 0 _liqui 2 _meine 2 _oder 2 _own 2 _put 2 _some 2 _staki 2 _the 2 _unsta 2 coins 2
    how-much 0 large 2 rate 2 _algo 1 _and 1 _antei 1 _bit 1 _commi 1 _deber 1 _dejo 1 _einen 1
    how-much 0 _etwas 1 _every 1 _fract 1 _free 1 _gas 1 _go 1 _goes 1 _half 1 _have 1 _holdi 1
    how-much 0 _im 1 _just 1 _leave 1 _liebe 1 _lo 1 _lot 1 _nur 1 _o 1 _only 1 _out 1 _part 1
    how-much 0 _parte 1 _peopl 1 _poner 1 _pongo 1 _proze 1 _putti 1 _que 1 _sensi 1 _shall 1
    how-much 0 _share 1 _teil 1 _there 1 _todo 1 _too 1 _viel 1 _welch 1 _whole 1 _wie 1 _wise 1
    how-much 0 _zuruc 1 buy 1 goodtime 1 holdings 1 howmuch 1 keep 1 lock 1 metric 1 own 1
    buy-tao 36 tao 32 _tao 31 buy 23 price 10 _i 9 now 8 #amount 7 can 7 howmuch 7 #currency 6
    buy-tao 0 #tao 6 where 6 _a 5 _can 5 _in 5 _where 5 _buy 4 _how 4 _of 4 _price 4 _what 4
    buy-tao 0 #exchange 3 _at 3 _compr 3 _cost 3 _do 3 _does 3 _donde 3 _excha 3 _get 3 _ich 3
    buy-tao 0 _kaufe 3 _koste 3 _purch 3 _tradi 3 _which 3 _with 3 _wo 3 define 3 mine 3 what 3
    buy-tao 0 _and 2 _bitte 2 _cuant 2 _esta 2 _euros 2 _gerad 2 _is 2 _kann 2 _much 2 _now 2
    buy-tao 0 _right 2 _se 2 _sells 2 _today 2 _was 2 _whats 2 _y 2 bittensor 2 cost 2 units 2
    buy-tao 0 which 2 #money 1 _bank 1 _card 1 _coins 1 _credi 1 _cuest 1 _curre 1 _days 1
    buy-tao 0 _dolla 1 _es 1 _euro 1 _for 1 _have 1 _here 1 _hold 1 _it 1 _preci 1 _que 1 _sell 1
    buy-tao 0 _some 1 _these 1 _to 1 _trans 1 _und 1 _usd 1 _viel 1 _want 1 _wie 1 _τ 1 coins 1
    buy-tao 0 fee 1 how 1 own 1
    """
}
