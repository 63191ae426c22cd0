/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 73 minimum 65 stake 32 _tao 29 tao 29 _stak 28 #amount 25 #tao 21 can 20 _stake 19
    minimum 0 _is 18 _a 15 _i 15 _can 11 _to 10 _smal 9 _the 8 _what 8 need 8 start 8 _amou 7
    minimum 0 _do 7 _for 7 _mini 7 _smalles 7 define 7 _amount 6 _enou 6 _enough 6 _of 6
    minimum 0 _staking 6 _with 6 _es 5 _mind 5 _mindest 5 _need 5 _ther 5 _there 5 _whats 5 mine 5
    minimum 0 what 5 #currency 4 #money 4 _cual 4 _have 4 _how 4 _lowe 4 _only 4 _poss 4
    minimum 0 _possibl 4 _viel 4 _wie 4 howmuch 4 which 4 #share 3 _begi 3 _begin 3 _con 3 _does 3
    minimum 0 _half 3 _ich 3 _it 3 _leas 3 _least 3 _litt 3 _little 3 _may 3 _minimo 3 _one 3
    minimum 0 _staken 3 _star 3 _start 3 _this 3 _you 3 get 3 subnet 3 #subnet 2 _acce 2 _allo 2
    minimum 0 _allowed 2 _cant 2 _cantida 2 _dele 2 _delegat 2 _el 2 _empe 2 _empezar 2 _euro 2
    minimum 0 _euros 2 _even 2 _floo 2 _floor 2 _got 2 _hace 2 _hacer 2 _in 2 _join 2 _la 2
    minimum 0 _limi 2 _limit 2 _lower 2 _lowest 2 _min 2 _minima 2 _muss 2 _on 2 _para 2 _poor 2
    minimum 0 _pued 2 _put 2 _reic 2 _reicht 2 _root 2 _small 2 _subn 2 _subnet 2 _that 2 _thre 2
    minimum 0 _thresho 2 _too 2 one 2 root 2 true 2 validator 2 _ab 1 _am 1 _amounts 1 _and 1
    minimum 0 _any 1 _anyo 1 _anyone 1 _anyt 1 _anythin 1 _at 1 _be 1 _belo 1 _brau 1 _brauche 1
    minimum 0 _cert 1 _certain 1 _chai 1 _chain 1 _coin 1 _coins 1 _como 1 _cuan 1 _cuanto 1
    minimum 0 _dola 1 _dolares 1 _ein 1 _eine 1 _einen 1 _entr 1 _entry 1 _eth 1 _fish 1 _frac 1
    minimum 0 _fractio 1 _fur 1 _gibt 1 _halb 1 _happ 1 _happens 1 _im 1 _into 1 _ive 1 _just 1
    minimum 0 _kann 1 _like 1 _lot 1 _man 1 _many 1 _minimum 1 _mone 1 _money 1 _much 1 _must 1
    minimum 0 _my 1 _nece 1 _necesit 1 _nomi 1 _nominat 1 _numb 1 _number 1 _ok 1 _or 1 _out 1
    minimum 0 _peop 1 _people 1 _per 1 _puede 1 _puedo 1 _rich 1 _se 1 _sn 1 _stud 1 _student 1
    minimum 0 _suff 1 _take 1 _takes 1 _tent 1 _tenth 1 _they 1 _tiny 1 _unde 1 _under 1 _wort 1
    minimum 0 _worth 1 choose 1 coins 1 fall 1 goal 1 how 1 less 1 list 1 or 1 othercoin 1 own 1
    minimum 0 portion 1 price 1 technical 1 try 1 whatif 1
    how-start 78 start 76 stake 37 _stak 32 _i 25 _do 22 _tao 20 tao 20 _how 18 _stake 16 _what 16
    how-start 0 mine 16 _to 15 how 13 _firs 12 _first 12 _step 11 _begi 10 _me 10 _staking 10
    how-start 0 _begin 9 _ich 9 _my 9 _steps 9 _an 8 _the 8 _wie 7 what 7 #amount 6 #tao 6 _on 6
    how-start 0 need 6 _a 5 _fang 5 _fange 5 _guid 5 _guide 5 _need 5 _para 5 _wher 5 _where 5
    how-start 0 define 5 #exchange 4 _are 4 _boug 4 _bought 4 _empi 4 _empiezo 4 _for 4 _it 4
    how-start 0 _now 4 _staken 4 _thro 4 _through 4 _whats 4 _with 4 which 4 _como 3 _dele 3
    how-start 0 _delegat 3 _does 3 _exch 3 _exchang 3 _get 3 _here 3 _im 3 _next 3 _one 3 _root 3
    how-start 0 _up 3 _walk 3 _was 3 exchange 3 first 3 goal 3 root 3 _abou 2 _about 2 _am 2
    how-start 0 _and 2 _anle 2 _anleitu 2 _befo 2 _before 2 _beginne 2 _bitt 2 _brau 2 _brauche 2
    how-start 0 _by 2 _come 2 _comenza 2 _en 2 _from 2 _fur 2 _go 2 _goin 2 _going 2 _hace 2
    how-start 0 _hacer 2 _have 2 _in 2 _just 2 _like 2 _nece 2 _necesit 2 _new 2 _paso 2 _plea 2
    how-start 0 _please 2 _pone 2 _poner 2 _por 2 _proc 2 _procedu 2 _que 2 _rewa 2 _reward 2
    how-start 0 _schr 2 _schritt 2 _set 2 _shou 2 _should 2 _some 2 _star 2 _them 2 _thin 2
    how-start 0 _thing 2 _um 2 _wall 2 _wallet 2 _zero 2 learn 2 one 2 own 2 reward 2 should 2
    how-start 0 sort 2 validator 2 _auf 1 _best 1 _besten 1 _bin 1 _bitte 1 _bittens 1 _can 1
    how-start 0 _cero 1 _chut 1 _chutes 1 _clic 1 _click 1 _coin 1 _coins 1 _das 1 _deci 1
    how-start 0 _decided 1 _dem 1 _desd 1 _desde 1 _dond 1 _donde 1 _done 1 _earn 1 _erst 1
    how-start 0 _expl 1 _explain 1 _gave 1 _geht 1 _gett 1 _getting 1 _give 1 _got 1 _gran 1
    how-start 0 _grandso 1 _habe 1 _hier 1 _hwo 1 _id 1 _inst 1 _into 1 _its 1 _krak 1 _kraken 1
    how-start 0 _ledg 1 _ledger 1 _mein 1 _meine 1 _mis 1 _mit 1 _muss 1 _newb 1 _newbie 1 _ok 1
    how-start 0 _peop 1 _people 1 _pls 1 _put 1 _says 1 _show 1 _sign 1 _someone 1 _staked 1
    how-start 0 _staker 1 _start 1 _started 1 _subn 1 _subnet 1 _teac 1 _teach 1 _this 1 _time 1
    how-start 0 _tota 1 _total 1 _tuto 1 _tutoria 1 _und 1 _very 1 _want 1 _whic 1 _which 1
    how-start 0 _will 1 _yest 1 _yesterd 1 _zu 1 _zum 1 best 1 bittensor 1 buy 1 can 1 connect 1
    how-start 0 hardware 1 list 1 quote 1 some 1 subnet 1 type 1 undo 1 usage 1 wallet 1 where 1
    technical 58 technical 58 need 32 _i 26 _do 24 _a 19 _need 14 _to 14 _is 13 mine 13 _comp 12
    technical 0 _my 11 can 11 _it 10 _can 9 _compute 9 _for 7 _must 7 _on 7 _have 6 _prog 6
    technical 0 _program 6 _serv 6 _stak 6 _with 6 stake 6 _be 5 _server 5 _some 5 _tech 5 _this 5
    technical 0 not 5 _hard 4 _know 4 _phon 4 _phone 4 _run 4 _that 4 all 4 own 4 _all 3 _and 3
    technical 0 _complic 3 _im 3 _keep 3 _linu 3 _linux 3 _or 3 _pers 3 _person 3 _requ 3
    technical 0 _require 3 _someone 3 _stake 3 _the 3 _without 3 keep 3 or 3 _am 2 _clue 2 _does 2
    technical 0 _good 2 _gpu 2 _ich 2 _isnt 2 _muss 2 _nece 2 _not 2 _own 2 _set 2 _staking 2
    technical 0 _stay 2 _technic 2 _time 2 _up 2 _use 2 _who 2 exact 2 mining 2 program 2 sort 2
    technical 0 _abou 1 _about 1 _algu 1 _alguien 1 _alwa 1 _always 1 _at 1 _back 1 _brau 1
    technical 0 _brauche 1 _btcl 1 _btcli 1 _butt 1 _button 1 _comm 1 _command 1 _coul 1 _could 1
    technical 0 _das 1 _daue 1 _dauert 1 _de 1 _equi 1 _es 1 _fur 1 _gran 1 _hace 1 _hardwar 1
    technical 0 _her 1 _how 1 _info 1 _informa 1 _ist 1 _just 1 _konn 1 _konnen 1 _lapt 1
    technical 0 _laptop 1 _mach 1 _machine 1 _mana 1 _manager 1 _me 1 _mein 1 _necesit 1 _needed 1
    technical 0 _neph 1 _nephew 1 _nigh 1 _night 1 _no 1 _node 1 _old 1 _onli 1 _online 1 _only 1
    technical 0 _para 1 _pc 1 _plai 1 _plain 1 _rech 1 _rechner 1 _runn 1 _running 1 _schw 1
    technical 0 _simp 1 _simple 1 _somebod 1 _somethi 1 _spec 1 _special 1 _staker 1 _stil 1
    technical 0 _still 1 _swit 1 _term 1 _termina 1 _thats 1 _ther 1 _there 1 _too 1 _un 1 _unde 1
    technical 0 _underst 1 _whic 1 _which 1 _whol 1 _whole 1 _will 1 bittensor 1 how 1 howlong 1
    technical 0 minimum 1 validator 1
    what-is-staking 62 stake 59 _stak 54 define 52 _staking 39 _what 25 mine 13 _to 12 _is 11
    what-is-staking 0 _does 10 _stake 10 _in 9 _it 9 whatif 9 _a 8 _mean 8 _expl 7 _que 7 _dele 5
    what-is-staking 0 _delegat 5 _el 5 _explain 5 _for 5 _me 5 _of 5 _tao 5 _the 5 _when 5 _word 5
    what-is-staking 0 tao 5 what 5 when 5 _coin 4 _doin 4 _doing 4 _i 4 _like 4 _my 4 _was 4
    what-is-staking 0 _whats 4 _words 4 _am 3 _coins 3 _do 3 _hace 3 _hacer 3 _happ 3 _happens 3
    what-is-staking 0 _ist 3 _sign 3 _signifi 3 _so 3 _that 3 _why 3 coins 3 lend 3 which 3
    what-is-staking 0 _actu 2 _actuall 2 _bitt 2 _bittens 2 _chil 2 _child 2 _eige 2 _eigentl 2
    what-is-staking 0 _en 2 _erkl 2 _erklar 2 _es 2 _explica 2 _he 2 _how 2 _idea 2 _im 2 _mir 2
    what-is-staking 0 _netw 2 _network 2 _para 2 _plai 2 _plain 2 _plea 2 _please 2 _savi 2
    what-is-staking 0 _saving 2 _staked 2 _this 2 _work 2 bittensor 2 how 2 validator 2 #subnet 1
    what-is-staking 0 _and 1 _are 1 _as 1 _bank 1 _bede 1 _bedeute 1 _begi 1 _beginne 1 _busi 1
    what-is-staking 0 _busines 1 _but 1 _by 1 _call 1 _called 1 _como 1 _conc 1 _cons 1 _defi 1
    what-is-staking 0 _definit 1 _did 1 _diff 1 _differe 1 _dumm 1 _dummies 1 _einf 1 _einfach 1
    what-is-staking 0 _from 1 _fuer 1 _fuera 1 _ganz 1 _give 1 _gran 1 _grandso 1 _gut 1 _hold 1
    what-is-staking 0 _holding 1 _ich 1 _if 1 _its 1 _keep 1 _keeps 1 _lend 1 _lending 1
    what-is-staking 0 _meaning 1 _meant 1 _mein 1 _meine 1 _mone 1 _money 1 _neve 1 _never 1 _on 1
    what-is-staking 0 _one 1 _or 1 _paragra 1 _pass 1 _passier 1 _peop 1 _people 1 _poin 1
    what-is-staking 0 _point 1 _pres 1 _press 1 _purp 1 _purpose 1 _put 1 _putt 1 _putting 1
    what-is-staking 0 _ques 1 _questio 1 _rewa 1 _reward 1 _sent 1 _si 1 _simp 1 _simple 1 _sirv 1
    what-is-staking 0 _sirve 1 _some 1 _somewhe 1 _son 1 _sorr 1 _sorry 1 _staken 1 _stakers 1
    what-is-staking 0 _stakes 1 _tell 1 _them 1 _then 1 _ther 1 _there 1 _they 1 _un 1 _unde 1
    what-is-staking 0 _underst 1 _vali 1 _validat 1 _way 1 _wenn 1 _with 1 _wofu 1 _wofur 1
    what-is-staking 0 _woul 1 _would 1 _you 1 about 1 earn 1 elsewhere 1 good 1 greeting 1 or 1
    what-is-staking 0 own 1 portion 1 reward 1 save 1 share 1 show 1 sort 1 start 1 units 1 why 1
    what-is-tao 56 define 40 _what 26 bittensor 26 tao 26 _bitt 25 _bittens 25 _tao 24 _is 19
    what-is-tao 0 coins 10 what 9 _the 8 _coin 7 _this 7 _whats 7 _abou 6 _about 6 _for 6 about 6
    what-is-tao 0 share 6 _does 5 _of 5 _who 5 which 5 _a 4 _do 4 _ist 4 _it 4 _me 4 _comp 3
    what-is-tao 0 _company 3 _es 3 _expl 3 _explain 3 _inve 3 _invente 3 _netw 3 _network 3 _que 3
    what-is-tao 0 _tell 3 _toke 3 _token 3 _was 3 can 3 mine 3 _ai 2 _an 2 _and 2 _behi 2
    what-is-tao 0 _behind 2 _can 2 _eine 2 _good 2 _i 2 _kind 2 _one 2 _or 2 _para 2 _prob 2
    what-is-tao 0 _problem 2 _solv 2 _solve 2 _some 2 _thin 2 _thing 2 _τ 2 or 2 who 2 #amount 1
    what-is-tao 0 #tao 1 _back 1 _backs 1 _bei 1 _bite 1 _clue 1 _curr 1 _currenc 1 _de 1 _eart 1
    what-is-tao 0 _earth 1 _fur 1 _gave 1 _geht 1 _gena 1 _genau 1 _gibt 1 _have 1 _hear 1
    what-is-tao 0 _heard 1 _in 1 _inhe 1 _inherit 1 _mean 1 _meaning 1 _mone 1 _money 1 _munz 1
    what-is-tao 0 _munze 1 _my 1 _neph 1 _nephew 1 _neve 1 _never 1 _no 1 _on 1 _paragra 1 _peop 1
    what-is-tao 0 _people 1 _proj 1 _project 1 _purp 1 _purpose 1 _quie 1 _quien 1 _runn 1
    what-is-tao 0 _running 1 _runs 1 _sirv 1 _sirve 1 _someone 1 _stan 1 _stoc 1 _stock 1 _stor 1
    what-is-tao 0 _talk 1 _that 1 _used 1 _va 1 _whic 1 _which 1 _whos 1 _with 1 _wozu 1 buy 1
    what-is-tao 0 elsewhere 1 form 1 one 1 own 1 some 1 source 1 technical 1
    what-is-alpha 55 alpha 50 _alph 41 _alpha 41 define 30 _what 20 _toke 15 subnet 14 _is 12
    what-is-alpha 0 _subn 11 _subnet 11 _a 10 _i 8 _own 8 _tokens 8 mine 8 own 8 _are 7 _do 7
    what-is-alpha 0 _token 7 _in 6 _stak 6 coins 6 stake 6 _coin 5 _es 5 _ever 5 _of 5 _tao 5
    what-is-alpha 0 _that 5 _the 5 _whats 5 tao 5 #subnet 4 _does 4 _every 4 _expl 4 _have 4
    what-is-alpha 0 _its 4 _my 4 _que 4 _stake 4 _they 4 _to 4 _was 4 list 4 share 4 why 4 _and 3
    what-is-alpha 0 _explain 3 _for 3 _it 3 _mean 3 _same 3 _sn 3 _when 3 _why 3 _α 3 holdings 3
    what-is-alpha 0 same 3 whatif 3 when 3 _afte 2 _after 2 _an 2 _bala 2 _balance 2 _each 2 _el 2
    what-is-alpha 0 _hold 2 _like 2 _shar 2 _share 2 _staking 2 _ther 2 _thin 2 _thing 2 _thos 2
    what-is-alpha 0 _those 2 _wall 2 _wallet 2 difference 2 get 2 how 2 quote 2 wallet 2
    what-is-alpha 0 #country 1 _all 1 _am 1 _anyt 1 _anythin 1 _arou 1 _around 1 _as 1 _auf 1
    what-is-alpha 0 _be 1 _bede 1 _bedeute 1 _by 1 _call 1 _como 1 _comp 1 _company 1 _cryp 1
    what-is-alpha 0 _cryptoc 1 _de 1 _defi 1 _definit 1 _did 1 _diff 1 _differe 1 _eso 1
    what-is-alpha 0 _everybo 1 _exac 1 _exactly 1 _explica 1 _good 1 _got 1 _habe 1 _has 1 _hat 1
    what-is-alpha 0 _hier 1 _holding 1 _how 1 _ich 1 _inst 1 _instead 1 _into 1 _ist 1 _know 1
    what-is-alpha 0 _knows 1 _los 1 _me 1 _meaning 1 _mit 1 _morn 1 _morning 1 _next 1 _numb 1
    what-is-alpha 0 _number 1 _piec 1 _pls 1 _read 1 _reading 1 _rece 1 _receive 1 _says 1 _sepa 1
    what-is-alpha 0 _separat 1 _show 1 _shows 1 _sich 1 _sind 1 _so 1 _some 1 _son 1 _stat 1
    what-is-alpha 0 _stra 1 _supp 1 _suppose 1 _there 1 _theres 1 _thes 1 _these 1 _thro 1
    what-is-alpha 0 _throw 1 _una 1 _vs 1 _waru 1 _warum 1 _with 1 _wort 1 _worth 1 all 1
    what-is-alpha 0 alphafor 1 compare 1 earn 1 one 1 price 1 show 1 some 1 units 1 what 1
    what-is-alpha 0 worthit 1
    what-is-root 50 root 50 define 45 _root 40 _what 24 _is 13 stake 12 subnet 12 _stak 11
    what-is-root 0 _staking 9 _subn 9 _subnet 9 _whats 9 _expl 8 _explain 6 _mean 6 _netw 6
    what-is-root 0 _network 6 what 6 _a 5 _it 5 _on 5 _was 5 _do 4 _does 4 _es 4 _in 4 _netu 4
    what-is-root 0 _netuid 4 _that 4 _ist 3 _of 3 _que 3 _the 3 _to 3 _zero 3 mine 3 _abou 2
    what-is-root 0 _about 2 _at 2 _by 2 _explica 2 _for 2 _me 2 _meaning 2 _mit 2 _stake 2 _ther 2
    what-is-root 0 _there 2 _why 2 about 2 whatif 2 why 2 _all 1 _am 1 _and 1 _auf 1 _bede 1
    what-is-root 0 _bedeute 1 _behi 1 _behind 1 _call 1 _called 1 _das 1 _did 1 _dumm 1 _dummies 1
    what-is-root 0 _el 1 _en 1 _exac 1 _exactly 1 _geme 1 _gemeint 1 _gibt 1 _guy 1 _hat 1 _he 1
    what-is-root 0 _hear 1 _heard 1 _here 1 _how 1 _i 1 _its 1 _la 1 _meant 1 _meet 1 _neve 1
    what-is-root 0 _never 1 _norm 1 _normal 1 _not 1 _or 1 _own 1 _para 1 _peop 1 _people 1
    what-is-root 0 _plea 1 _please 1 _pls 1 _prod 1 _put 1 _red 1 _said 1 _say 1 _sich 1 _sirv 1
    what-is-root 0 _sirve 1 _so 1 _some 1 _spec 1 _special 1 _they 1 _thin 1 _thing 1 _this 1
    what-is-root 0 _toke 1 _token 1 _vali 1 _validat 1 _when 1 _with 1 _wofu 1 _wofur 1 _word 1
    what-is-root 0 _work 1 all 1 coins 1 consensus 1 keep 1 not 1 or 1 own 1 scam 1 some 1
    what-is-root 0 validator 1 when 1 which 1
    what-is-subnet 58 subnet 51 _subn 42 define 36 _what 28 _subnet 21 _subnets 19 what 14
    what-is-subnet 0 which 13 #subnet 12 _a 12 _do 11 _is 9 _are 8 consensus 6 _chut 5 _chutes 5
    what-is-subnet 0 _does 5 _for 5 _how 5 _prod 5 _produce 5 _que 5 _subr 5 _the 5 _who 5 _and 4
    what-is-subnet 0 _expl 4 _explain 4 _me 4 _mean 4 _of 4 _sn 4 _subred 4 _thes 4 _these 4
    what-is-subnet 0 _they 4 _was 4 _whats 4 countof 4 _abou 3 _about 3 _ein 3 _exis 3 _ist 3
    what-is-subnet 0 _many 3 _una 3 earn 3 one 3 share 3 who 3 _comp 2 _es 2 _exist 2 _like 2
    what-is-subnet 0 _make 2 _meaning 2 _mone 2 _money 2 _netw 2 _network 2 _numb 2 _or 2 _owns 2
    what-is-subnet 0 _peop 2 _people 2 _runs 2 _subnetz 2 _thin 2 _things 2 _to 2 _whic 2 _which 2
    what-is-subnet 0 _work 2 coins 2 custody 2 mine 2 or 2 quote 2 #several 1 _actu 1 _actuall 1
    what-is-subnet 0 _all 1 _an 1 _behi 1 _behind 1 _bitt 1 _bittens 1 _by 1 _compani 1 _company 1
    what-is-subnet 0 _compute 1 _day 1 _der 1 _doin 1 _doing 1 _eine 1 _eines 1 _exam 1 _example 1
    what-is-subnet 0 _gibt 1 _give 1 _good 1 _gut 1 _hace 1 _have 1 _idea 1 _in 1 _insi 1
    what-is-subnet 0 _inside 1 _its 1 _kind 1 _la 1 _las 1 _mach 1 _macht 1 _makes 1 _meant 1
    what-is-subnet 0 _netu 1 _netuid 1 _number 1 _numbers 1 _offe 1 _offer 1 _on 1 _para 1 _proj 1
    what-is-subnet 0 _project 1 _purp 1 _purpose 1 _say 1 _se 1 _serv 1 _service 1 _sich 1 _simp 1
    what-is-subnet 0 _simple 1 _sind 1 _stan 1 _stand 1 _star 1 _subrede 1 _talk 1 _targ 1
    what-is-subnet 0 _targon 1 _tell 1 _term 1 _terms 1 _ther 1 _there 1 _thos 1 _those 1 _viel 1
    what-is-subnet 0 _viele 1 _when 1 _why 1 _wie 1 _wofu 1 _wofur 1 _womi 1 _womit 1 _working 1
    what-is-subnet 0 bittensor 1 data 1 exact 1 get 1 good 1 how 1 show 1 source 1 technical 1
    what-is-subnet 0 whatif 1 when 1 why 1
    dtao 46 dtao 46 _dtao 21 define 19 _what 18 _dyna 14 _dynamic 14 _tao 14 tao 14 what 13
    dtao 0 _was 11 which 9 _is 8 _the 8 past 8 _did 7 _befo 6 _before 6 _chan 6 _diff 6 _expl 6
    dtao 0 _explain 6 _febr 6 _februar 6 _in 6 _differe 5 _why 5 difference 5 why 5 _changed 4
    dtao 0 _que 4 _upgr 4 _upgrade 4 _with 4 _how 3 _it 3 _stak 3 _staking 3 _toke 3 _whats 3
    dtao 0 _when 3 alpha 3 stake 3 whatif 3 when 3 _a 2 _abou 2 _about 2 _alph 2 _alpha 2 _and 2
    dtao 0 _camb 2 _cambio 2 _change 2 _con 2 _durc 2 _durch 2 _ever 2 _everyth 2 _gean 2
    dtao 0 _geander 2 _hat 2 _intr 2 _introdu 2 _last 2 _sich 2 _sinc 2 _since 2 _subn 2 _subnet 2
    dtao 0 _they 2 _tokens 2 _work 2 move 2 subnet 2 _afte 1 _after 1 _all 1 _ante 1 _antes 1
    dtao 0 _away 1 _been 1 _betw 1 _between 1 _brin 1 _bring 1 _by 1 _came 1 _coin 1 _come 1
    dtao 0 _como 1 _de 1 _eing 1 _erkl 1 _es 1 _exis 1 _happ 1 _happene 1 _ive 1 _man 1 _mean 1
    dtao 0 _meant 1 _mode 1 _new 1 _of 1 _old 1 _on 1 _para 1 _per 1 _say 1 _se 1 _star 1 _start 1
    dtao 0 _thin 1 _thing 1 _this 1 _token 1 _unte 1 _vers 1 _waru 1 _warum 1 _wurd 1 _year 1
    dtao 0 about 1 all 1 coins 1 fixed 1 how 1 quote 1 start 1
    root-or-alpha 61 _root 61 root 61 alpha 40 _alph 38 _alpha 37 or 28 difference 26 sort 21
    root-or-alpha 0 subnet 20 _or 18 _subn 18 _subnet 15 _a 12 which 12 _is 11 define 10 mine 10
    root-or-alpha 0 what 10 _and 9 _the 9 _me 8 _diff 7 _for 7 _what 7 _stak 6 compare 6 stake 6
    root-or-alpha 0 _betw 5 _between 5 _cons 5 _differe 5 _i 5 _o 5 _oder 5 _que 5 _staking 5
    root-or-alpha 0 _than 5 _unte 5 _untersc 5 _whic 5 _which 5 _dife 4 _diferen 4 _go 4 _more 4
    root-or-alpha 0 _und 4 _was 4 _whats 4 safe 4 should 4 _does 3 _ist 3 _of 3 _one 3 _pros 3
    root-or-alpha 0 _risk 3 _shou 3 _should 3 _subnets 3 _to 3 _y 3 more 3 one 3 _agai 2
    root-or-alpha 0 _against 2 _begi 2 _beginne 2 _bett 2 _better 2 _bori 2 _boring 2 _but 2
    root-or-alpha 0 _caut 2 _cautiou 2 _conserv 2 _der 2 _differ 2 _dist 2 _distinc 2 _do 2
    root-or-alpha 0 _dont 2 _en 2 _entr 2 _entre 2 _es 2 _from 2 _hay 2 _how 2 _im 2 _in 2 _into 2
    root-or-alpha 0 _lieb 2 _lieber 2 _mejo 2 _mejor 2 _pers 2 _person 2 _riskier 2 _safe 2
    root-or-alpha 0 _safer 2 _sich 2 _subr 2 _subred 2 _suit 2 _suits 2 _take 2 _tao 2 _toke 2
    root-or-alpha 0 _vers 2 _versus 2 _vs 2 _when 2 _wher 2 _why 2 _wori 2 _worin 2 _woul 2
    root-or-alpha 0 _would 2 _zwis 2 _zwische 2 choose 2 proportion 2 start 2 tao 2 whatif 2
    root-or-alpha 0 when 2 where 2 why 2 worthit 2 #amount 1 #tao 1 #time 1 _actu 1 _actual 1
    root-or-alpha 0 _alphas 1 _anyb 1 _anybody 1 _anyo 1 _anyone 1 _aver 1 _belo 1 _belong 1
    root-or-alpha 0 _bess 1 _besser 1 _by 1 _calm 1 _char 1 _chart 1 _comp 1 _compare 1 _conv 1
    root-or-alpha 0 _convien 1 _cual 1 _deci 1 _decide 1 _eher 1 _ein 1 _exis 1 _exists 1 _frie 1
    root-or-alpha 0 _friends 1 _fur 1 _hace 1 _hacer 1 _help 1 _ich 1 _kein 1 _la 1 _make 1 _mi 1
    root-or-alpha 0 _mir 1 _nehm 1 _nehmen 1 _off 1 _on 1 _only 1 _othe 1 _other 1 _para 1 _pass 1
    root-or-alpha 0 _pens 1 _pension 1 _pick 1 _prin 1 _princip 1 _quar 1 _rath 1 _rather 1
    root-or-alpha 0 _risi 1 _se 1 _sens 1 _sense 1 _shal 1 _shall 1 _some 1 _someone 1 _stake 1
    root-or-alpha 0 _stea 1 _steadie 1 _tell 1 _they 1 _thin 1 _thinks 1 _token 1 _tokens 1
    root-or-alpha 0 _trad 1 _trade 1 _una 1 _unde 1 _underst 1 _va 1 _vors 1 _vorsich 1 _want 1
    root-or-alpha 0 _where 1 _wheres 1 _who 1 _with 1 _year 1 _years 1 _zu 1 best 1 custody 1
    root-or-alpha 0 disposal 1 diversify 1 not 1 paymore 1 supply 1 usage 1
    should-i 66 worthit 59 _stak 48 stake 48 _staking 23 _stake 20 _it 17 _to 16 _is 15 _tao 15
    should-i 0 tao 15 #amount 10 #tao 10 should 10 _a 9 mine 9 _i 8 _me 8 _wort 8 or 8 _for 7
    should-i 0 _or 7 _does 6 _hace 6 _hacer 6 _hold 6 _the 6 _worth 6 _do 5 _just 5 _make 5 _my 5
    should-i 0 _sens 5 _sense 5 _shou 5 _should 5 _woul 5 _would 5 _you 5 can 5 _both 4 _bother 4
    should-i 0 _good 4 _la 4 _pena 4 _reas 4 _staken 4 _with 4 _debe 3 _deberia 3 _ich 3 _idea 3
    should-i 0 _im 3 _in 3 _leav 3 _lohn 3 _lohnt 3 _mere 3 _merece 3 _no 3 _not 3 _o 3 _of 3
    should-i 0 _sich 3 _smal 3 _small 3 _soll 3 minimum 3 not 3 _abou 2 _about 2 _and 2 _any 2
    should-i 0 _cons 2 _conv 2 _das 2 _einf 2 _einfach 2 _halt 2 _halten 2 _holder 2 _leave 2
    should-i 0 _oder 2 _on 2 _pay 2 _pros 2 _que 2 _reason 2 _reasons 2 _trou 2 _trouble 2 _was 2
    should-i 0 _what 2 _why 2 _worthwh 2 difference 2 goodtime 2 own 2 safe 2 sort 2 what 2 why 2
    should-i 0 #time 1 _adva 1 _agai 1 _against 1 _am 1 _amou 1 _amount 1 _anyw 1 _anyway 1 _are 1
    should-i 0 _bad 1 _begi 1 _begin 1 _bett 1 _better 1 _coin 1 _coins 1 _con 1 _convien 1 _du 1
    should-i 0 _even 1 _ever 1 _everyon 1 _fish 1 _fur 1 _ganz 1 _ganze 1 _gege 1 _gegen 1 _give 1
    should-i 0 _guar 1 _guardar 1 _have 1 _holding 1 _if 1 _inst 1 _instead 1 _into 1 _late 1
    should-i 0 _leaving 1 _long 1 _mach 1 _machen 1 _mein 1 _meine 1 _mejo 1 _mejor 1 _mich 1
    should-i 0 _mit 1 _mont 1 _month 1 _noth 1 _nothing 1 _now 1 _over 1 _plac 1 _place 1 _plai 1
    should-i 0 _plain 1 _plan 1 _por 1 _putt 1 _putting 1 _sell 1 _selling 1 _smar 1 _smart 1
    should-i 0 _some 1 _somethi 1 _spea 1 _spri 1 _stakear 1 _talk 1 _term 1 _ther 1 _there 1
    should-i 0 _thin 1 _think 1 _time 1 _too 1 _uber 1 _uberhau 1 _unde 1 _unst 1 _unstake 1
    should-i 0 _vale 1 _wall 1 _wallet 1 _were 1 _work 1 _wurd 1 _yes 1 all 1 best 1 coins 1
    should-i 0 connect 1 earn 1 expire 1 good 1 howlong 1 keep 1 leave 1 save 1 sell 1 show 1
    should-i 0 start 1 wallet 1 whatif 1 which 1
    how-much 54 portion 51 stake 33 _stak 28 _shou 18 _should 18 _i 16 _of 16 _stake 16 _my 14
    how-much 0 _how 13 _tao 13 tao 13 should 12 mine 11 _a 10 #amount 9 _or 9 _what 9 worthit 9
    how-much 0 _in 8 _all 7 _is 7 _it 6 _keep 6 _many 6 _part 6 _to 6 or 6 share 6 some 6 #share 5
    how-much 0 #tao 5 _coin 5 _coins 5 _for 5 _ich 5 _soll 5 _staken 5 _staking 5 coins 5 _be 4
    how-much 0 _big 4 _do 4 _ever 4 _everyth 4 _into 4 _much 4 _perc 4 _percent 4 _sollte 4
    how-much 0 _some 4 _stay 4 _unst 4 _unstake 4 #rate 3 _go 3 _leav 3 _leave 3 _liqu 3 _liquid 3
    how-much 0 _mein 3 _meiner 3 _only 3 _alle 2 _alles 2 _ante 2 _anteil 2 _bag 2 _bit 2 _debe 2
    how-much 0 _deberia 2 _dejo 2 _emer 2 _emergen 2 _fees 2 _have 2 _hold 2 _holding 2 _oder 2
    how-much 0 _own 2 _parte 2 _pone 2 _poner 2 _port 2 _portion 2 _put 2 _que 2 _rese 2
    how-much 0 _reserve 2 _sens 2 _sensibl 2 _shar 2 _share 2 _staked 2 _the 2 _viel 2 _welc 2
    how-much 0 _welchen 2 _wie 2 _wise 2 buy 2 goodtime 2 keep 2 large 2 lock 2 own 2 rate 2
    how-much 0 _algo 1 _and 1 _away 1 _beha 1 _behalte 1 _comm 1 _commit 1 _cuan 1 _cuanto 1 _de 1
    how-much 0 _eine 1 _einen 1 _etwa 1 _etwas 1 _frac 1 _fractio 1 _free 1 _fuer 1 _fuera 1
    how-much 0 _gas 1 _goes 1 _good 1 _half 1 _im 1 _just 1 _lieb 1 _lieber 1 _litt 1 _little 1
    how-much 0 _lo 1 _lock 1 _lot 1 _mis 1 _nur 1 _o 1 _out 1 _peop 1 _people 1 _pong 1 _pongo 1
    how-much 0 _proz 1 _prozent 1 _putt 1 _putting 1 _reas 1 _reasona 1 _savi 1 _savings 1 _shal 1
    how-much 0 _shall 1 _size 1 _teil 1 _ther 1 _there 1 _thir 1 _third 1 _todo 1 _too 1 _whic 1
    how-much 0 _which 1 _whol 1 _whole 1 _woul 1 _would 1 _zuru 1 all 1 compound 1 holdings 1
    how-much 0 howmuch 1 leave 1 metric 1
    buy-tao 56 tao 51 _tao 50 buy 40 _i 14 price 13 can 10 now 10 #amount 9 #currency 9 _can 9
    buy-tao 0 _what 9 where 9 #tao 8 _purc 7 _purchas 7 _wher 7 howmuch 7 _a 6 _do 6 _euro 6
    buy-tao 0 _get 6 _how 6 _in 6 _pric 6 _price 6 _where 6 _whic 6 _which 6 _with 6 which 6
    buy-tao 0 #exchange 5 _comp 5 _ich 5 _sell 5 what 5 _at 4 _buy 4 _does 4 _euros 4 _exch 4
    buy-tao 0 _exchang 4 _for 4 _is 4 _of 4 _sells 4 _trad 4 _wo 4 define 4 how 4 mine 4 _compra 3
    buy-tao 0 _cost 3 _dond 3 _donde 3 _kauf 3 _kost 3 _kostet 3 _se 3 _toda 3 _today 3 _trading 3
    buy-tao 0 _whats 3 cost 3 _and 2 _bitt 2 _bittens 2 _card 2 _chea 2 _cheapes 2 _cred 2
    buy-tao 0 _credit 2 _cuan 2 _cuanto 2 _curr 2 _current 2 _esta 2 _gera 2 _gerade 2 _kann 2
    buy-tao 0 _kaufen 2 _much 2 _now 2 _on 2 _peop 2 _people 2 _que 2 _righ 2 _right 2 _shop 2
    buy-tao 0 _to 2 _usd 2 _was 2 _wie 2 _y 2 bittensor 2 elsewhere 2 units 2 #money 1 _an 1
    buy-tao 0 _bank 1 _beko 1 _bekomme 1 _bina 1 _binance 1 _buyi 1 _buying 1 _coin 1 _coins 1
    buy-tao 0 _comprar 1 _compro 1 _con 1 _cues 1 _cuesta 1 _days 1 _doll 1 _dollar 1 _en 1 _es 1
    buy-tao 0 _firs 1 _first 1 _go 1 _have 1 _her 1 _here 1 _hold 1 _it 1 _komm 1 _komme 1 _list 1
    buy-tao 0 _my 1 _pay 1 _plac 1 _place 1 _plea 1 _please 1 _prec 1 _precio 1 _pres 1 _present 1
    buy-tao 0 _pued 1 _puedo 1 _some 1 _the 1 _thes 1 _these 1 _trade 1 _tran 1 _transfe 1 _und 1
    buy-tao 0 _viel 1 _want 1 _way 1 _wheres 1 _τ 1 coins 1 earn 1 exchange 1 fee 1 first 1 own 1
    """
}
