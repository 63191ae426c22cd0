/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 79 minimum 68 _tao 35 tao 35 #amount 30 stake 29 #tao 26 _stak 26 can 20 _is 18 _i 17
    minimum 0 _stake 16 _a 15 _can 12 _to 11 _smal 9 _the 9 _enou 8 _enough 8 _what 8 need 8
    minimum 0 start 8 _for 7 _mini 7 _smalles 7 _staking 7 _with 7 define 7 _amou 6 _amount 6
    minimum 0 _do 6 _of 6 _does 5 _es 5 _have 5 _it 5 _mind 5 _mindest 5 _need 5 _only 5 _whats 5
    minimum 0 mine 5 what 5 worthit 5 #currency 4 #money 4 #share 4 _cual 4 _half 4 _how 4 _leas 4
    minimum 0 _least 4 _litt 4 _little 4 _ther 4 _there 4 _viel 4 _wie 4 howmuch 4 which 4 _begi 3
    minimum 0 _begin 3 _con 3 _ich 3 _limi 3 _limit 3 _lowe 3 _minimo 3 _one 3 _poss 3 _possibl 3
    minimum 0 _staken 3 _star 3 _start 3 _this 3 _too 3 _wort 3 _worth 3 _you 3 get 3 subnet 3
    minimum 0 #subnet 2 _allo 2 _allowed 2 _cant 2 _cantida 2 _el 2 _empe 2 _empezar 2 _euro 2
    minimum 0 _euros 2 _even 2 _floo 2 _floor 2 _got 2 _hace 2 _hacer 2 _in 2 _join 2 _just 2
    minimum 0 _la 2 _lower 2 _make 2 _may 2 _minima 2 _muss 2 _out 2 _para 2 _poor 2 _pued 2
    minimum 0 _put 2 _reic 2 _reicht 2 _sens 2 _sense 2 _small 2 _subn 2 _subnet 2 _take 2 _that 2
    minimum 0 _thre 2 _thresho 2 leave 2 list 2 one 2 own 2 some 2 _ab 1 _acce 1 _am 1 _and 1
    minimum 0 _any 1 _anyo 1 _anyone 1 _anyt 1 _anythin 1 _at 1 _be 1 _belo 1 _below 1 _both 1
    minimum 0 _bother 1 _brau 1 _brauche 1 _cert 1 _certain 1 _chai 1 _chain 1 _coin 1 _coins 1
    minimum 0 _como 1 _cuan 1 _cuanto 1 _dele 1 _delegat 1 _dola 1 _dolares 1 _ein 1 _eine 1
    minimum 0 _einen 1 _entr 1 _entry 1 _eth 1 _fish 1 _frac 1 _fractio 1 _fur 1 _gibt 1 _halb 1
    minimum 0 _happ 1 _happens 1 _here 1 _im 1 _into 1 _ive 1 _kann 1 _like 1 _lot 1 _lowest 1
    minimum 0 _man 1 _many 1 _min 1 _minimum 1 _mone 1 _money 1 _much 1 _must 1 _my 1 _nece 1
    minimum 0 _necesit 1 _nomi 1 _nominat 1 _numb 1 _number 1 _ok 1 _on 1 _or 1 _peop 1 _people 1
    minimum 0 _per 1 _puede 1 _puedo 1 _quar 1 _quarter 1 _rich 1 _root 1 _se 1 _sn 1 _stud 1
    minimum 0 _student 1 _suff 1 _takes 1 _tent 1 _tenth 1 _trou 1 _trouble 1 _unde 1 _under 1
    minimum 0 _unst 1 _unstake 1 choose 1 coins 1 earn 1 fall 1 goal 1 how 1 less 1 or 1
    minimum 0 othercoin 1 portion 1 price 1 root 1 safe 1 technical 1 true 1 try 1 validator 1
    minimum 0 whatif 1
    how-start 77 start 74 stake 37 _stak 33 _i 24 _do 22 _tao 20 tao 20 _how 18 _stake 18 _what 18
    how-start 0 _to 17 _firs 16 _first 16 _step 13 mine 13 _me 11 how 11 _begi 10 _my 9 _staking 9
    how-start 0 _steps 9 _an 8 _begin 8 _ich 8 _the 8 #amount 7 #tao 7 _on 7 what 7 _a 6 _need 6
    how-start 0 _wie 6 need 6 #exchange 5 _guid 5 _guide 5 _now 5 _para 5 _thro 5 _through 5
    how-start 0 first 5 which 5 _are 4 _exch 4 _exchang 4 _fang 4 _fange 4 _it 4 _staken 4 _wher 4
    how-start 0 _where 4 _with 4 define 4 exchange 4 _befo 3 _before 3 _boug 3 _bought 3 _by 3
    how-start 0 _empi 3 _empiezo 3 _get 3 _here 3 _im 3 _new 3 _root 3 _walk 3 _was 3 _whats 3
    how-start 0 goal 3 learn 3 root 3 _abou 2 _about 2 _and 2 _anle 2 _anleitu 2 _beginne 2
    how-start 0 _bitt 2 _brau 2 _brauche 2 _can 2 _come 2 _comenza 2 _como 2 _dele 2 _delegat 2
    how-start 0 _does 2 _en 2 _expl 2 _explain 2 _for 2 _from 2 _fur 2 _give 2 _go 2 _goin 2
    how-start 0 _going 2 _got 2 _hace 2 _hacer 2 _have 2 _in 2 _like 2 _nece 2 _necesit 2 _next 2
    how-start 0 _one 2 _paso 2 _plea 2 _please 2 _pone 2 _poner 2 _por 2 _proc 2 _procedu 2 _que 2
    how-start 0 _rewa 2 _reward 2 _schr 2 _schritt 2 _shou 2 _should 2 _some 2 _star 2 _start 2
    how-start 0 _them 2 _thin 2 _thing 2 _this 2 _um 2 _wall 2 _wallet 2 _zero 2 own 2 reward 2
    how-start 0 should 2 sort 2 validator 2 _am 1 _auf 1 _bin 1 _bitte 1 _bittens 1 _chut 1
    how-start 0 _chutes 1 _clic 1 _click 1 _coin 1 _coins 1 _das 1 _deci 1 _decided 1 _dem 1
    how-start 0 _dond 1 _donde 1 _done 1 _earn 1 _erst 1 _favo 1 _gave 1 _geht 1 _gran 1
    how-start 0 _grandso 1 _habe 1 _hier 1 _hwo 1 _id 1 _into 1 _its 1 _just 1 _krak 1 _kraken 1
    how-start 0 _ledg 1 _ledger 1 _mein 1 _meine 1 _mis 1 _mit 1 _muss 1 _newb 1 _newbie 1 _ok 1
    how-start 0 _peop 1 _people 1 _pls 1 _put 1 _says 1 _set 1 _show 1 _someone 1 _staked 1
    how-start 0 _staker 1 _subn 1 _subnet 1 _teac 1 _teach 1 _time 1 _tota 1 _total 1 _tuto 1
    how-start 0 _tutoria 1 _und 1 _up 1 _very 1 _want 1 _whic 1 _which 1 _will 1 _yest 1
    how-start 0 _yesterd 1 _zu 1 _zum 1 bittensor 1 buy 1 can 1 earn 1 get 1 hardware 1 list 1
    how-start 0 one 1 quote 1 show 1 some 1 subnet 1 type 1 wallet 1 where 1
    technical 60 technical 60 need 30 _i 29 _do 27 _a 21 _need 14 _to 14 mine 14 _it 13 can 13
    technical 0 _can 12 _comp 11 _is 11 _my 11 _compute 9 _must 8 _for 7 _on 7 _serv 7 _be 6
    technical 0 _have 6 _phon 6 _phone 6 _server 6 _with 6 _prog 5 _program 5 _some 5 _stak 5
    technical 0 _tech 5 _this 5 not 5 stake 5 _hard 4 _know 4 _run 4 _that 4 own 4 _all 3 _and 3
    technical 0 _im 3 _keep 3 _or 3 _pers 3 _person 3 _someone 3 _the 3 _without 3 all 3 keep 3
    technical 0 or 3 _am 2 _clue 2 _code 2 _complic 2 _does 2 _good 2 _gpu 2 _gran 2 _grandma 2
    technical 0 _isnt 2 _linu 2 _linux 2 _nece 2 _not 2 _onli 2 _online 2 _own 2 _set 2 _stake 2
    technical 0 _staking 2 _stil 2 _still 2 _technic 2 _time 2 _up 2 _use 2 _who 2 mining 2 sort 2
    technical 0 wallet 2 _abou 1 _about 1 _algu 1 _alguien 1 _alwa 1 _always 1 _at 1 _back 1
    technical 0 _brau 1 _brauche 1 _btcl 1 _btcli 1 _butt 1 _button 1 _comm 1 _command 1 _coul 1
    technical 0 _could 1 _das 1 _daue 1 _dauert 1 _de 1 _earn 1 _earning 1 _equi 1 _es 1 _from 1
    technical 0 _fur 1 _hace 1 _her 1 _how 1 _ich 1 _info 1 _informa 1 _ist 1 _just 1 _lapt 1
    technical 0 _laptop 1 _mach 1 _machine 1 _mana 1 _manager 1 _me 1 _mein 1 _muss 1 _necesit 1
    technical 0 _needed 1 _neph 1 _nephew 1 _nigh 1 _night 1 _no 1 _node 1 _off 1 _old 1 _only 1
    technical 0 _para 1 _pc 1 _plai 1 _plain 1 _rech 1 _rechner 1 _requ 1 _require 1 _runn 1
    technical 0 _running 1 _schw 1 _simp 1 _simple 1 _somebod 1 _somethi 1 _spec 1 _special 1
    technical 0 _staker 1 _stay 1 _swit 1 _term 1 _termina 1 _thats 1 _ther 1 _there 1 _too 1
    technical 0 _un 1 _unde 1 _underst 1 _whol 1 _whole 1 _will 1 bittensor 1 earn 1 exact 1 how 1
    technical 0 howlong 1 minimum 1 program 1 save 1 validator 1
    what-is-staking 70 stake 66 _stak 58 define 56 _staking 40 _what 28 _stake 14 mine 14 _is 12
    what-is-staking 0 _to 12 _mean 11 _does 10 _it 10 whatif 10 _expl 8 _for 8 _in 8 _a 7 _dele 7
    what-is-staking 0 _delegat 7 _que 7 _do 6 _explain 6 _of 6 _peop 6 _people 6 _the 6 _when 6
    what-is-staking 0 what 6 when 6 _el 5 _i 5 _tao 5 _why 5 _word 5 tao 5 _coin 4 _doin 4
    what-is-staking 0 _doing 4 _happ 4 _happens 4 _like 4 _me 4 _my 4 _words 4 which 4 _am 3
    what-is-staking 0 _coins 3 _hace 3 _hacer 3 _ist 3 _meaning 3 _sign 3 _signifi 3 _so 3 _was 3
    what-is-staking 0 _whats 3 coins 3 lend 3 portion 3 validator 3 why 3 _actu 2 _actuall 2
    what-is-staking 0 _bitt 2 _bittens 2 _by 2 _chil 2 _child 2 _dumm 2 _dummies 2 _en 2 _erkl 2
    what-is-staking 0 _erklar 2 _es 2 _explica 2 _he 2 _how 2 _idea 2 _im 2 _mir 2 _netw 2
    what-is-staking 0 _network 2 _para 2 _plai 2 _plain 2 _plea 2 _please 2 _poin 2 _point 2
    what-is-staking 0 _savi 2 _saving 2 _staked 2 _that 2 _this 2 _work 2 _woul 2 _would 2
    what-is-staking 0 bittensor 2 how 2 #subnet 1 _and 1 _anyo 1 _anyone 1 _are 1 _as 1 _bank 1
    what-is-staking 0 _begi 1 _beginne 1 _busi 1 _busines 1 _but 1 _call 1 _called 1 _como 1
    what-is-staking 0 _conc 1 _cons 1 _defi 1 _did 1 _diff 1 _differe 1 _eige 1 _eigentl 1 _einf 1
    what-is-staking 0 _einfach 1 _from 1 _fuer 1 _fuera 1 _ganz 1 _gran 1 _grandso 1 _gut 1
    what-is-staking 0 _hold 1 _holding 1 _ich 1 _if 1 _its 1 _keep 1 _keeps 1 _lend 1 _lending 1
    what-is-staking 0 _meant 1 _mein 1 _meine 1 _mone 1 _money 1 _neve 1 _never 1 _nomi 1
    what-is-staking 0 _nominat 1 _on 1 _one 1 _or 1 _paragra 1 _pass 1 _passier 1 _pres 1 _press 1
    what-is-staking 0 _purp 1 _purpose 1 _put 1 _putt 1 _putting 1 _ques 1 _questio 1 _reas 1
    what-is-staking 0 _reason 1 _rewa 1 _reward 1 _sent 1 _sentenc 1 _si 1 _simp 1 _simple 1
    what-is-staking 0 _sirv 1 _sirve 1 _some 1 _somewhe 1 _son 1 _sorr 1 _sorry 1 _stakers 1
    what-is-staking 0 _stakes 1 _tell 1 _them 1 _then 1 _ther 1 _there 1 _they 1 _un 1 _unde 1
    what-is-staking 0 _underst 1 _vali 1 _validat 1 _way 1 _wenn 1 _with 1 _wofu 1 _wofur 1 _you 1
    what-is-staking 0 about 1 elsewhere 1 good 1 greeting 1 or 1 own 1 reward 1 save 1 share 1
    what-is-staking 0 sort 1 start 1 units 1 worthit 1
    what-is-tao 56 define 42 bittensor 26 _bitt 25 _bittens 25 _what 25 tao 24 _tao 22 _is 20
    what-is-tao 0 _the 10 coins 9 what 8 _for 7 _coin 6 _does 6 _of 6 _this 6 _whats 6 share 6
    what-is-tao 0 _abou 5 _about 5 _it 5 _who 5 about 5 _a 4 _do 4 _ist 4 _me 4 _netw 4 _network 4
    what-is-tao 0 which 4 _comp 3 _company 3 _expl 3 _explain 3 _good 3 _inve 3 _invente 3 _que 3
    what-is-tao 0 _tell 3 _toke 3 _token 3 _was 3 detail 3 mine 3 _ai 2 _an 2 _and 2 _behi 2
    what-is-tao 0 _behind 2 _eine 2 _es 2 _i 2 _in 2 _kind 2 _one 2 _or 2 _para 2 _prob 2
    what-is-tao 0 _problem 2 _purp 2 _purpose 2 _solv 2 _solve 2 _some 2 _thin 2 _thing 2 _τ 2
    what-is-tao 0 can 2 or 2 #amount 1 #tao 1 _bei 1 _bite 1 _can 1 _clue 1 _curr 1 _currenc 1
    what-is-tao 0 _de 1 _eart 1 _earth 1 _fur 1 _gave 1 _geht 1 _gena 1 _genau 1 _have 1 _hear 1
    what-is-tao 0 _heard 1 _inhe 1 _inherit 1 _mean 1 _meaning 1 _mone 1 _money 1 _munz 1 _munze 1
    what-is-tao 0 _my 1 _neph 1 _nephew 1 _neve 1 _never 1 _no 1 _on 1 _paragra 1 _peop 1
    what-is-tao 0 _people 1 _proj 1 _project 1 _quie 1 _quien 1 _runn 1 _running 1 _runs 1 _sent 1
    what-is-tao 0 _sentenc 1 _sirv 1 _sirve 1 _someone 1 _stan 1 _stoc 1 _stock 1 _stor 1 _talk 1
    what-is-tao 0 _that 1 _used 1 _va 1 _whic 1 _which 1 _whos 1 buy 1 elsewhere 1 form 1 own 1
    what-is-tao 0 some 1 technical 1 who 1
    what-is-alpha 55 alpha 50 _alph 42 _alpha 42 define 28 _what 20 _toke 15 subnet 14 _is 12
    what-is-alpha 0 _subn 11 _subnet 11 _a 10 _i 9 _own 9 own 9 _do 8 _tokens 8 _are 7 _token 7
    what-is-alpha 0 coins 7 mine 7 _coin 6 _in 6 _stak 6 holdings 6 stake 6 _does 5 _es 5 _ever 5
    what-is-alpha 0 _tao 5 _that 5 _the 5 tao 5 #subnet 4 _every 4 _expl 4 _have 4 _its 4 _my 4
    what-is-alpha 0 _of 4 _que 4 _stake 4 _they 4 _was 4 _whats 4 list 4 share 4 why 4 _and 3
    what-is-alpha 0 _explain 3 _it 3 _mean 3 _same 3 _sn 3 _to 3 _when 3 _why 3 difference 3
    what-is-alpha 0 same 3 whatif 3 when 3 _afte 2 _after 2 _bala 2 _balance 2 _each 2 _el 2
    what-is-alpha 0 _for 2 _hold 2 _like 2 _shar 2 _share 2 _staking 2 _ther 2 _thin 2 _thing 2
    what-is-alpha 0 _thos 2 _those 2 _vs 2 _wall 2 _wallet 2 _with 2 _α 2 compare 2 get 2 how 2
    what-is-alpha 0 quote 2 wallet 2 #country 1 _all 1 _am 1 _an 1 _anyt 1 _anythin 1 _arou 1
    what-is-alpha 0 _around 1 _as 1 _auf 1 _be 1 _bede 1 _bedeute 1 _by 1 _call 1 _come 1 _como 1
    what-is-alpha 0 _comp 1 _company 1 _cryp 1 _cryptoc 1 _de 1 _did 1 _diff 1 _differe 1 _eso 1
    what-is-alpha 0 _everybo 1 _exac 1 _exactly 1 _explica 1 _from 1 _got 1 _habe 1 _has 1 _hat 1
    what-is-alpha 0 _hier 1 _holding 1 _how 1 _ich 1 _inst 1 _instead 1 _into 1 _ist 1 _know 1
    what-is-alpha 0 _knows 1 _los 1 _meaning 1 _mit 1 _morn 1 _morning 1 _next 1 _numb 1 _number 1
    what-is-alpha 0 _piec 1 _pls 1 _read 1 _reading 1 _rece 1 _receive 1 _says 1 _sepa 1
    what-is-alpha 0 _separat 1 _show 1 _shows 1 _sich 1 _sind 1 _so 1 _some 1 _son 1 _stat 1
    what-is-alpha 0 _stra 1 _strange 1 _supp 1 _suppose 1 _there 1 _theres 1 _thes 1 _these 1
    what-is-alpha 0 _thro 1 _throw 1 _una 1 _waru 1 _warum 1 _wher 1 _where 1 _wort 1 _worth 1
    what-is-alpha 0 all 1 alphafor 1 earn 1 fresh 1 one 1 price 1 show 1 some 1 units 1 worthit 1
    what-is-root 48 root 48 define 42 _root 40 _what 22 _is 12 stake 12 _stak 11 subnet 10
    what-is-root 0 _staking 8 _subn 8 _subnet 8 _whats 8 _expl 7 _mean 7 what 7 _a 5 _explain 5
    what-is-root 0 _it 5 _netw 5 _network 5 _on 5 _was 5 _do 4 _does 4 _es 4 _in 4 _that 4 _ist 3
    what-is-root 0 _meaning 3 _netu 3 _netuid 3 _que 3 _stake 3 _zero 3 _abou 2 _about 2 _at 2
    what-is-root 0 _by 2 _explica 2 _mit 2 _of 2 _the 2 _ther 2 _there 2 _to 2 _why 2 mine 2
    what-is-root 0 whatif 2 which 2 why 2 _all 1 _am 1 _and 1 _auf 1 _bede 1 _bedeute 1 _behi 1
    what-is-root 0 _behind 1 _call 1 _called 1 _das 1 _did 1 _dumm 1 _dummies 1 _el 1 _en 1 _for 1
    what-is-root 0 _geme 1 _gemeint 1 _gibt 1 _guy 1 _hat 1 _he 1 _hear 1 _heard 1 _here 1 _how 1
    what-is-root 0 _i 1 _its 1 _la 1 _me 1 _meant 1 _neve 1 _never 1 _norm 1 _normal 1 _not 1
    what-is-root 0 _or 1 _own 1 _para 1 _peop 1 _people 1 _plea 1 _please 1 _pls 1 _prod 1 _put 1
    what-is-root 0 _red 1 _said 1 _say 1 _sich 1 _sirv 1 _sirve 1 _so 1 _some 1 _spec 1 _special 1
    what-is-root 0 _they 1 _toke 1 _token 1 _vali 1 _validat 1 _when 1 _with 1 _wofu 1 _wofur 1
    what-is-root 0 _word 1 _work 1 about 1 all 1 coins 1 consensus 1 keep 1 not 1 or 1 own 1
    what-is-root 0 scam 1 some 1 validator 1 when 1
    what-is-subnet 65 subnet 57 _subn 39 define 35 _what 25 _subnet 20 #subnet 19 _subnets 17
    what-is-subnet 0 detail 15 _sn 13 what 13 _a 12 _do 11 which 11 _is 9 _are 8 _how 8 _of 8
    what-is-subnet 0 _chut 6 _chutes 6 _who 6 consensus 6 _does 5 _for 5 _me 5 _prod 5 _produce 5
    what-is-subnet 0 _que 5 _subr 5 _the 5 _was 5 _abou 4 _about 4 _and 4 _expl 4 _explain 4
    what-is-subnet 0 _many 4 _mean 4 _subred 4 _thes 4 _these 4 _they 4 _whats 4 countof 4 _ein 3
    what-is-subnet 0 _ist 3 _una 3 earn 3 one 3 share 3 _comp 2 _es 2 _exis 2 _hold 2 _holders 2
    what-is-subnet 0 _like 2 _make 2 _meaning 2 _mone 2 _money 2 _netw 2 _network 2 _numb 2 _old 2
    what-is-subnet 0 _or 2 _owns 2 _peop 2 _people 2 _pool 2 _runs 2 _size 2 _star 2 _subnetz 2
    what-is-subnet 0 _tell 2 _thin 2 _things 2 _to 2 _when 2 coins 2 custody 2 metric 2 mine 2
    what-is-subnet 0 or 2 quote 2 whatif 2 when 2 #several 1 _actu 1 _actuall 1 _all 1 _an 1
    what-is-subnet 0 _behi 1 _behind 1 _bitt 1 _bittens 1 _by 1 _compani 1 _company 1 _compute 1
    what-is-subnet 0 _day 1 _der 1 _deta 1 _details 1 _doin 1 _doing 1 _eine 1 _eines 1 _exam 1
    what-is-subnet 0 _example 1 _exist 1 _gibt 1 _give 1 _good 1 _gut 1 _hace 1 _has 1 _have 1
    what-is-subnet 0 _in 1 _info 1 _insi 1 _inside 1 _its 1 _la 1 _las 1 _mach 1 _macht 1 _makes 1
    what-is-subnet 0 _meant 1 _netu 1 _netuid 1 _number 1 _numbers 1 _offe 1 _offer 1 _owne 1
    what-is-subnet 0 _owner 1 _para 1 _purp 1 _purpose 1 _say 1 _se 1 _serv 1 _service 1 _simp 1
    what-is-subnet 0 _simple 1 _sind 1 _stan 1 _stand 1 _started 1 _subrede 1 _talk 1 _targ 1
    what-is-subnet 0 _targon 1 _term 1 _terms 1 _ther 1 _there 1 _thos 1 _those 1 _viel 1 _viele 1
    what-is-subnet 0 _whic 1 _which 1 _why 1 _wie 1 _wofu 1 _wofur 1 _work 1 bittensor 1 data 1
    what-is-subnet 0 exact 1 get 1 good 1 how 1 howmuch 1 show 1 technical 1 who 1 why 1
    dtao 44 dtao 44 define 19 _dtao 18 _what 18 _dyna 14 _dynamic 14 _tao 14 tao 14 what 12 past 9
    dtao 0 which 9 _was 8 _befo 7 _before 7 _chan 7 _did 7 _febr 7 _februar 7 _the 7 _expl 6
    dtao 0 _explain 6 _in 6 _is 6 _changed 5 _diff 5 _why 5 why 5 _differe 4 _with 4 difference 4
    dtao 0 _and 3 _how 3 _it 3 _que 3 _stak 3 _staking 3 _toke 3 _upgr 3 _upgrade 3 _whats 3
    dtao 0 alpha 3 stake 3 _abou 2 _about 2 _afte 2 _after 2 _alph 2 _alpha 2 _change 2 _ever 2
    dtao 0 _everyth 2 _last 2 _sinc 2 _since 2 _subn 2 _subnet 2 _they 2 _tokens 2 _when 2 _work 2
    dtao 0 subnet 2 whatif 2 when 2 _a 1 _all 1 _ante 1 _antes 1 _away 1 _been 1 _betw 1
    dtao 0 _between 1 _brin 1 _bring 1 _camb 1 _cambio 1 _came 1 _come 1 _como 1 _con 1 _de 1
    dtao 0 _eing 1 _erkl 1 _es 1 _exis 1 _happ 1 _happene 1 _hat 1 _intr 1 _introdu 1 _ive 1
    dtao 0 _man 1 _mean 1 _meaning 1 _new 1 _of 1 _old 1 _on 1 _para 1 _per 1 _say 1 _se 1 _sich 1
    dtao 0 _star 1 _start 1 _thin 1 _thing 1 _this 1 _token 1 _unte 1 _vers 1 _waru 1 _warum 1
    dtao 0 _wurd 1 _year 1 about 1 all 1 fixed 1 how 1 move 1 quote 1 start 1
    root-or-alpha 72 _root 69 root 69 alpha 41 _alph 39 _alpha 38 or 31 difference 26 subnet 26
    root-or-alpha 0 sort 24 _subn 22 _or 21 _subnet 19 _is 15 _a 13 which 12 mine 11 safe 11
    root-or-alpha 0 define 10 _and 9 _the 9 what 9 _for 8 _me 8 _than 8 _diff 7 _risk 7 _what 7
    root-or-alpha 0 compare 7 stake 7 _cons 6 _i 6 _safe 6 _stak 6 _betw 5 _between 5 _differe 5
    root-or-alpha 0 _go 5 _o 5 _oder 5 _que 5 _staking 5 _whic 5 _which 5 should 5 _dife 4
    root-or-alpha 0 _diferen 4 _more 4 _safer 4 _shou 4 _should 4 _unte 4 _untersc 4 _was 4
    root-or-alpha 0 #subnet 3 _caut 3 _cautiou 3 _conserv 3 _does 3 _ist 3 _of 3 _one 3 _pros 3
    root-or-alpha 0 _subnets 3 _to 3 _und 3 _vs 3 _whats 3 _y 3 choose 3 more 3 one 3 _agai 2
    root-or-alpha 0 _against 2 _begi 2 _beginne 2 _bett 2 _better 2 _bori 2 _boring 2 _but 2
    root-or-alpha 0 _der 2 _differ 2 _dist 2 _distinc 2 _do 2 _dont 2 _en 2 _entr 2 _entre 2 _es 2
    root-or-alpha 0 _from 2 _hay 2 _how 2 _im 2 _in 2 _into 2 _lieb 2 _lieber 2 _mejo 2 _mejor 2
    root-or-alpha 0 _pers 2 _person 2 _riskier 2 _risky 2 _sn 2 _subr 2 _subred 2 _suit 2 _suits 2
    root-or-alpha 0 _take 2 _tao 2 _toke 2 _vers 2 _versus 2 _when 2 _wher 2 _why 2 _woul 2
    root-or-alpha 0 _would 2 _zwis 2 _zwische 2 less 2 proportion 2 start 2 tao 2 whatif 2 when 2
    root-or-alpha 0 where 2 why 2 worthit 2 #amount 1 #tao 1 #time 1 _actu 1 _actual 1 _alphas 1
    root-or-alpha 0 _anyb 1 _anybody 1 _anyo 1 _anyone 1 _as 1 _aver 1 _belo 1 _belong 1 _bess 1
    root-or-alpha 0 _besser 1 _by 1 _calm 1 _char 1 _chart 1 _choi 1 _choice 1 _comp 1 _compare 1
    root-or-alpha 0 _conv 1 _convien 1 _cual 1 _deci 1 _decide 1 _eher 1 _ein 1 _exis 1 _exists 1
    root-or-alpha 0 _frie 1 _friends 1 _fur 1 _hace 1 _hacer 1 _help 1 _ich 1 _inve 1 _investo 1
    root-or-alpha 0 _kein 1 _la 1 _leas 1 _least 1 _less 1 _lowe 1 _lower 1 _make 1 _mi 1 _mir 1
    root-or-alpha 0 _nehm 1 _nehmen 1 _off 1 _on 1 _only 1 _opti 1 _option 1 _othe 1 _other 1
    root-or-alpha 0 _para 1 _pass 1 _pens 1 _pension 1 _pick 1 _plac 1 _place 1 _prin 1 _princip 1
    root-or-alpha 0 _quar 1 _rath 1 _rather 1 _risi 1 _se 1 _sens 1 _sense 1 _shal 1 _shall 1
    root-or-alpha 0 _sich 1 _slee 1 _sleep 1 _some 1 _someone 1 _stake 1 _stea 1 _steadie 1
    root-or-alpha 0 _tell 1 _they 1 _thin 1 _thinks 1 _token 1 _tokens 1 _trad 1 _trade 1 _una 1
    root-or-alpha 0 _unde 1 _underst 1 _va 1 _vors 1 _vorsich 1 _want 1 _watc 1 _watch 1 _way 1
    root-or-alpha 0 _well 1 _where 1 _wheres 1 _who 1 _with 1 _year 1 _years 1 _zu 1 best 1
    root-or-alpha 0 custody 1 disposal 1 diversify 1 not 1 paymore 1 supply 1 usage 1 volatile 1
    should-i 78 worthit 62 stake 54 _stak 53 _it 24 _stake 24 _staking 24 _to 20 _is 18 _tao 16
    should-i 0 tao 16 _a 12 #amount 11 #tao 11 _i 11 mine 11 _for 10 _me 10 should 10 _or 9 or 9
    should-i 0 _do 7 _does 7 _good 7 _hold 7 _just 7 _wort 7 _and 6 _make 6 _sens 6 _sense 6
    should-i 0 _shou 6 _should 6 _the 6 _worth 6 can 6 _both 5 _bother 5 _hace 5 _hacer 5 _idea 5
    should-i 0 _leav 5 _my 5 _not 5 _woul 5 _would 5 _you 5 not 5 _leave 4 _of 4 _reas 4 _staken 4
    should-i 0 _what 4 own 4 _debe 3 _deberia 3 _ich 3 _im 3 _in 3 _la 3 _no 3 _o 3 _pena 3
    should-i 0 _smal 3 _small 3 _soll 3 _with 3 what 3 #time 2 _abou 2 _about 2 _agai 2 _alph 2
    should-i 0 _alpha 2 _any 2 _cons 2 _conv 2 _einf 2 _einfach 2 _halt 2 _halten 2 _hass 2
    should-i 0 _hassle 2 _have 2 _holder 2 _lohn 2 _lohnt 2 _mere 2 _merece 2 _now 2 _oder 2 _on 2
    should-i 0 _pay 2 _pros 2 _que 2 _reason 2 _reasons 2 _sich 2 _was 2 _why 2 _work 2 alpha 2
    should-i 0 difference 2 earn 2 goodtime 2 minimum 2 show 2 sort 2 whatif 2 which 2 why 2
    should-i 0 _adva 1 _afte 1 _after 1 _again 1 _against 1 _alon 1 _alone 1 _amou 1 _amount 1
    should-i 0 _anyw 1 _anyway 1 _are 1 _at 1 _bad 1 _begi 1 _begin 1 _bene 1 _bett 1 _better 1
    should-i 0 _can 1 _coin 1 _coins 1 _con 1 _convien 1 _das 1 _du 1 _dumb 1 _even 1 _ever 1
    should-i 0 _everyon 1 _fine 1 _fish 1 _forg 1 _forget 1 _gege 1 _gegen 1 _give 1 _got 1
    should-i 0 _guar 1 _guardar 1 _here 1 _holding 1 _if 1 _inst 1 _instead 1 _into 1 _inve 1
    should-i 0 _investm 1 _leaving 1 _long 1 _look 1 _mach 1 _machen 1 _makes 1 _mein 1 _meine 1
    should-i 0 _mejo 1 _mejor 1 _mit 1 _mont 1 _month 1 _need 1 _noth 1 _nothing 1 _ok 1 _over 1
    should-i 0 _own 1 _pays 1 _plac 1 _place 1 _plai 1 _plain 1 _plan 1 _por 1 _putt 1 _putting 1
    should-i 0 _sell 1 _selling 1 _set 1 _smar 1 _smart 1 _some 1 _somethi 1 _soun 1 _spea 1
    should-i 0 _spri 1 _stakear 1 _talk 1 _term 1 _that 1 _ther 1 _there 1 _thin 1 _think 1
    should-i 0 _time 1 _trou 1 _trouble 1 _uber 1 _uberhau 1 _unde 1 _unst 1 _unstake 1 _vale 1
    should-i 0 _wall 1 _wallet 1 _watc 1 _watch 1 _were 1 _wurd 1 _year 1 _years 1 _yes 1 again 1
    should-i 0 best 1 coins 1 get 1 good 1 howlong 1 keep 1 leave 1 need 1 paid 1 safe 1 save 1
    should-i 0 sell 1 start 1 wallet 1
    how-much 55 portion 51 stake 32 _stak 27 _of 19 _shou 18 _should 18 _my 17 _how 15 _i 15
    how-much 0 _stake 15 _tao 14 tao 14 should 12 mine 11 #amount 10 _a 10 _in 9 _or 9 _what 8
    how-much 0 worthit 8 #tao 7 _part 7 _is 6 _many 6 _much 6 coins 6 or 6 share 6 some 6 #share 5
    how-much 0 _all 5 _coin 5 _coins 5 _for 5 _ich 5 _it 5 _keep 5 _soll 5 _staken 5 _staking 5
    how-much 0 _to 5 _be 4 _big 4 _do 4 _ever 4 _everyth 4 _go 4 _into 4 _perc 4 _percent 4
    how-much 0 _sollte 4 _some 4 _stay 4 _unst 4 _unstake 4 #rate 3 _leav 3 _leave 3 _mein 3
    how-much 0 _meiner 3 _shar 3 _share 3 _alle 2 _alles 2 _ante 2 _anteil 2 _bag 2 _debe 2
    how-much 0 _deberia 2 _dejo 2 _emer 2 _emergen 2 _fees 2 _half 2 _have 2 _hold 2 _holding 2
    how-much 0 _just 2 _liqu 2 _liquid 2 _oder 2 _only 2 _own 2 _parte 2 _pone 2 _poner 2 _put 2
    how-much 0 _que 2 _rese 2 _reserve 2 _savi 2 _savings 2 _sens 2 _sensibl 2 _staked 2 _the 2
    how-much 0 _viel 2 _welc 2 _welchen 2 _wie 2 keep 2 large 2 lock 2 own 2 rate 2 worthmine 2
    how-much 0 _algo 1 _and 1 _away 1 _beha 1 _behalte 1 _bit 1 _comm 1 _commit 1 _cuan 1
    how-much 0 _cuanto 1 _de 1 _eine 1 _einen 1 _etwa 1 _etwas 1 _frac 1 _fractio 1 _free 1
    how-much 0 _fuer 1 _fuera 1 _gas 1 _goes 1 _good 1 _im 1 _lieb 1 _lieber 1 _litt 1 _little 1
    how-much 0 _lo 1 _lock 1 _lot 1 _mis 1 _nur 1 _o 1 _okay 1 _out 1 _peop 1 _people 1 _pong 1
    how-much 0 _pongo 1 _port 1 _portion 1 _proz 1 _prozent 1 _putt 1 _putting 1 _reas 1
    how-much 0 _reasona 1 _shal 1 _shall 1 _size 1 _teil 1 _ther 1 _there 1 _thir 1 _third 1
    how-much 0 _todo 1 _too 1 _whic 1 _which 1 _whol 1 _whole 1 _wise 1 _woul 1 _would 1 _zuru 1
    how-much 0 all 1 buy 1 compound 1 good 1 goodtime 1 holdings 1 howmuch 1 leave 1 metric 1
    how-much 0 start 1
    buy-tao 54 tao 48 _tao 47 buy 38 _i 13 price 13 #amount 9 _what 9 can 9 now 9 #tao 8 _can 8
    buy-tao 0 #currency 7 _get 7 _wher 7 howmuch 7 where 7 _a 6 _how 6 _pric 6 _price 6 _purc 6
    buy-tao 0 _purchas 6 _sell 6 _where 6 _whic 6 _which 6 _with 6 #exchange 5 _buy 5 _do 5
    buy-tao 0 _euro 5 _in 5 _sells 5 what 5 which 5 _at 4 _comp 4 _does 4 _exch 4 _exchang 4
    buy-tao 0 _ich 4 _of 4 define 4 how 4 mine 4 _card 3 _cost 3 _dond 3 _donde 3 _euros 3 _for 3
    buy-tao 0 _is 3 _kauf 3 _kost 3 _kostet 3 _to 3 _toda 3 _today 3 _trad 3 _trading 3 _whats 3
    buy-tao 0 _wo 3 cost 3 _and 2 _bitt 2 _bittens 2 _compra 2 _cred 2 _credit 2 _cuan 2 _cuanto 2
    buy-tao 0 _esta 2 _gera 2 _gerade 2 _kann 2 _kaufen 2 _much 2 _now 2 _righ 2 _right 2 _se 2
    buy-tao 0 _shop 2 _was 2 _wie 2 _y 2 bittensor 2 elsewhere 2 units 2 #money 1 _an 1 _bank 1
    buy-tao 0 _bina 1 _binance 1 _chea 1 _cheapes 1 _coin 1 _coins 1 _comprar 1 _compro 1 _con 1
    buy-tao 0 _cues 1 _cuesta 1 _curr 1 _current 1 _days 1 _doll 1 _dollar 1 _es 1 _firs 1
    buy-tao 0 _first 1 _go 1 _have 1 _here 1 _hold 1 _it 1 _komm 1 _komme 1 _list 1 _my 1 _on 1
    buy-tao 0 _pay 1 _peop 1 _people 1 _plea 1 _please 1 _prec 1 _precio 1 _pres 1 _present 1
    buy-tao 0 _pued 1 _puedo 1 _que 1 _some 1 _the 1 _thes 1 _these 1 _tran 1 _transfe 1 _und 1
    buy-tao 0 _usd 1 _viel 1 _want 1 _way 1 _wheres 1 _τ 1 coins 1 earn 1 fee 1 first 1 own 1
    """
}
