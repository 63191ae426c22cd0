/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let start = """
    minimum 101 minimum 84 _tao 44 stake 44 tao 44 _stak 41 #amount 37 #tao 33 _stake 28 _i 25
    minimum 0 _is 25 can 25 _a 21 _to 19 _can 18 _the 12 need 12 _mini 11 _smal 11 _what 11
    minimum 0 _enou 10 _enough 10 define 10 start 10 _for 9 _smalles 9 _staking 9 _amou 8
    minimum 0 _amount 8 _do 8 _es 7 _need 7 _of 7 _ther 7 _there 7 _whats 7 _with 7 what 7 _begi 6
    minimum 0 _begin 6 _have 6 _mind 6 _mindest 6 mine 6 worthit 6 #share 5 _cual 5 _does 5
    minimum 0 _half 5 _it 5 _only 5 howmuch 5 which 5 #currency 4 #money 4 _how 4 _ich 4 _leas 4
    minimum 0 _least 4 _limi 4 _limit 4 _litt 4 _little 4 _maxi 4 _maximum 4 _minimo 4 _minimum 4
    minimum 0 _poss 4 _possibl 4 _that 4 _viel 4 _wie 4 get 4 subnet 4 _allo 3 _allowed 3 _con 3
    minimum 0 _el 3 _hace 3 _hacer 3 _lowe 3 _one 3 _para 3 _staken 3 _star 3 _start 3 _subn 3
    minimum 0 _subnet 3 _this 3 _too 3 _wort 3 _worth 3 _you 3 own 3 #subnet 2 _both 2 _bother 2
    minimum 0 _brau 2 _brauche 2 _cant 2 _cantida 2 _ein 2 _empe 2 _empezar 2 _euro 2 _euros 2
    minimum 0 _even 2 _floo 2 _floor 2 _fur 2 _gibt 2 _got 2 _in 2 _join 2 _just 2 _la 2 _lot 2
    minimum 0 _lower 2 _make 2 _may 2 _minima 2 _muss 2 _must 2 _out 2 _poor 2 _pued 2 _put 2
    minimum 0 _reic 2 _reicht 2 _sens 2 _sense 2 _small 2 _take 2 _thre 2 _thresho 2 leave 2
    minimum 0 list 2 one 2 some 2 supply 2 true 2 _ab 1 _acce 1 _am 1 _and 1 _any 1 _anyo 1
    minimum 0 _anyone 1 _anyt 1 _anythin 1 _at 1 _be 1 _belo 1 _below 1 _cert 1 _certain 1 _chai 1
    minimum 0 _chain 1 _coin 1 _coins 1 _como 1 _cuan 1 _cuanto 1 _cust 1 _custome 1 _dele 1
    minimum 0 _delegat 1 _dola 1 _dolares 1 _dust 1 _eine 1 _einen 1 _entr 1 _entry 1 _eth 1
    minimum 0 _fish 1 _frac 1 _fractio 1 _halb 1 _happ 1 _happens 1 _here 1 _im 1 _into 1 _ive 1
    minimum 0 _kann 1 _like 1 _lowest 1 _man 1 _many 1 _max 1 _min 1 _mone 1 _money 1 _most 1
    minimum 0 _much 1 _my 1 _nece 1 _necesit 1 _nomi 1 _nominat 1 _numb 1 _number 1 _ok 1 _on 1
    minimum 0 _or 1 _peop 1 _people 1 _per 1 _puede 1 _puedo 1 _quar 1 _quarter 1 _rema 1
    minimum 0 _remain 1 _rich 1 _root 1 _se 1 _sn 1 _staked 1 _stud 1 _student 1 _suff 1 _takes 1
    minimum 0 _tent 1 _tenth 1 _trou 1 _trouble 1 _unde 1 _under 1 _unst 1 _unstake 1 _want 1
    minimum 0 _wants 1 _wiev 1 _wieviel 1 asks 1 choose 1 coins 1 earn 1 fall 1 goal 1 how 1
    minimum 0 large 1 less 1 or 1 othercoin 1 portion 1 price 1 root 1 safe 1 technical 1 try 1
    minimum 0 validator 1 whatif 1
    how-start 85 start 80 stake 40 _stak 36 _i 30 _do 26 _tao 23 tao 23 _stake 21 _to 21 _what 21
    how-start 0 _how 19 _firs 18 _first 18 mine 15 _step 14 how 12 _begi 11 _me 11 _my 10 _begin 9
    how-start 0 _staking 9 _steps 9 _the 9 #amount 8 #tao 8 _an 8 _ich 8 _on 8 what 8 _now 7
    how-start 0 #exchange 6 _a 6 _need 6 _wher 6 _where 6 _wie 6 first 6 need 6 which 6 _guid 5
    how-start 0 _guide 5 _para 5 _thro 5 _through 5 _are 4 _boug 4 _bought 4 _exch 4 _exchang 4
    how-start 0 _fang 4 _fange 4 _have 4 _it 4 _new 4 _staken 4 _star 4 _start 4 _with 4 define 4
    how-start 0 exchange 4 own 4 _and 3 _befo 3 _before 3 _by 3 _can 3 _empi 3 _empiezo 3 _get 3
    how-start 0 _here 3 _im 3 _root 3 _shou 3 _should 3 _walk 3 _want 3 _was 3 _whats 3 goal 3
    how-start 0 learn 3 root 3 should 3 _abou 2 _about 2 _anle 2 _anleitu 2 _beginne 2 _bitt 2
    how-start 0 _brau 2 _brauche 2 _clic 2 _click 2 _come 2 _comenza 2 _como 2 _dele 2 _delegat 2
    how-start 0 _does 2 _en 2 _expl 2 _explain 2 _for 2 _from 2 _fur 2 _give 2 _go 2 _goin 2
    how-start 0 _going 2 _got 2 _hace 2 _hacer 2 _in 2 _krak 2 _kraken 2 _like 2 _nece 2
    how-start 0 _necesit 2 _next 2 _one 2 _paso 2 _plea 2 _please 2 _pone 2 _poner 2 _por 2
    how-start 0 _proc 2 _procedu 2 _que 2 _rewa 2 _reward 2 _schr 2 _schritt 2 _some 2 _them 2
    how-start 0 _thin 2 _thing 2 _this 2 _um 2 _very 2 _wall 2 _wallet 2 _zero 2 can 2 reward 2
    how-start 0 sort 2 validator 2 where 2 _add 1 _am 1 _auf 1 _bin 1 _bitte 1 _bittens 1 _chut 1
    how-start 0 _chutes 1 _coin 1 _coins 1 _das 1 _deci 1 _decided 1 _dem 1 _dond 1 _donde 1
    how-start 0 _done 1 _earn 1 _em 1 _erst 1 _favo 1 _gave 1 _geht 1 _gran 1 _grandso 1 _habe 1
    how-start 0 _he 1 _hier 1 _hwo 1 _id 1 _into 1 _is 1 _its 1 _just 1 _late 1 _later 1 _ledg 1
    how-start 0 _ledger 1 _mein 1 _meine 1 _mis 1 _mit 1 _muss 1 _newb 1 _newbie 1 _ok 1 _peop 1
    how-start 0 _people 1 _pls 1 _put 1 _says 1 _set 1 _show 1 _someone 1 _staked 1 _staker 1
    how-start 0 _subn 1 _subnet 1 _teac 1 _teach 1 _time 1 _tota 1 _total 1 _tuto 1 _tutoria 1
    how-start 0 _und 1 _up 1 _user 1 _whic 1 _which 1 _will 1 _yest 1 _yesterd 1 _zu 1 _zum 1
    how-start 0 bittensor 1 buy 1 earn 1 get 1 hardware 1 list 1 one 1 quote 1 show 1 some 1
    how-start 0 subnet 1 type 1 wallet 1 whatif 1
    technical 68 technical 68 need 35 _i 33 _do 30 _a 24 _to 18 _need 17 _it 16 mine 15 can 14
    technical 0 _can 13 _is 13 _comp 12 _my 12 _compute 10 _must 9 _serv 9 _for 8 _on 8 _server 8
    technical 0 _tech 8 _be 7 _phon 7 _phone 7 _hard 6 _have 6 _stak 6 _with 6 stake 6 _keep 5
    technical 0 _prog 5 _program 5 _run 5 _some 5 _this 5 keep 5 not 5 _know 4 _that 4 _the 4
    technical 0 own 4 _all 3 _and 3 _does 3 _im 3 _or 3 _pers 3 _person 3 _someone 3 _stake 3
    technical 0 _technic 3 _without 3 all 3 or 3 wallet 3 _am 2 _brau 2 _brauche 2 _clue 2 _code 2
    technical 0 _complic 2 _from 2 _good 2 _gpu 2 _gran 2 _grandma 2 _ich 2 _isnt 2 _linu 2
    technical 0 _linux 2 _nece 2 _not 2 _onli 2 _online 2 _own 2 _runn 2 _running 2 _set 2
    technical 0 _staking 2 _stil 2 _still 2 _time 2 _up 2 _use 2 _who 2 mining 2 sort 2 _abou 1
    technical 0 _about 1 _algu 1 _alguien 1 _alwa 1 _always 1 _at 1 _back 1 _btcl 1 _btcli 1
    technical 0 _butt 1 _button 1 _comm 1 _command 1 _coul 1 _could 1 _cust 1 _custome 1 _das 1
    technical 0 _daue 1 _dauert 1 _de 1 _earn 1 _earning 1 _equi 1 _es 1 _fur 1 _hace 1 _her 1
    technical 0 _how 1 _info 1 _informa 1 _ist 1 _just 1 _lapt 1 _laptop 1 _line 1 _mach 1
    technical 0 _machine 1 _mana 1 _manager 1 _mayo 1 _mayor 1 _me 1 _mein 1 _mum 1 _muss 1
    technical 0 _necesit 1 _needed 1 _neph 1 _nephew 1 _nigh 1 _night 1 _no 1 _node 1 _non 1
    technical 0 _off 1 _old 1 _only 1 _para 1 _pc 1 _plai 1 _plain 1 _rech 1 _rechner 1 _requ 1
    technical 0 _require 1 _schw 1 _simp 1 _simple 1 _somebod 1 _somethi 1 _spec 1 _special 1
    technical 0 _staker 1 _stay 1 _swit 1 _term 1 _termina 1 _thats 1 _ther 1 _there 1 _too 1
    technical 0 _un 1 _unde 1 _underst 1 _whol 1 _whole 1 _will 1 bittensor 1 earn 1 exact 1 how 1
    technical 0 howlong 1 minimum 1 program 1 save 1 validator 1
    what-is-staking 83 stake 78 _stak 67 define 63 _staking 45 _what 33 mine 20 _stake 18 _to 14
    what-is-staking 0 whatif 14 _is 13 _does 12 _mean 12 _i 11 _dele 10 _delegat 10 _expl 10
    what-is-staking 0 _it 10 _tao 9 _when 9 tao 9 when 9 _a 8 _do 8 _explain 8 _for 8 _in 8 _my 7
    what-is-staking 0 _of 7 _que 7 _the 7 what 7 _coin 6 _happ 6 _happens 6 _peop 6 _people 6
    what-is-staking 0 _coins 5 _el 5 _me 5 _so 5 _why 5 _word 5 _am 4 _doin 4 _doing 4 _how 4
    what-is-staking 0 _like 4 _whats 4 _words 4 coins 4 how 4 which 4 _hace 3 _hacer 3 _ist 3
    what-is-staking 0 _meaning 3 _sign 3 _signifi 3 _was 3 _work 3 lend 3 portion 3 validator 3
    what-is-staking 0 why 3 _actu 2 _actuall 2 _and 2 _begi 2 _beginne 2 _bitt 2 _bittens 2 _by 2
    what-is-staking 0 _chil 2 _child 2 _dumm 2 _dummies 2 _en 2 _erkl 2 _erklar 2 _es 2 _explica 2
    what-is-staking 0 _from 2 _go 2 _he 2 _idea 2 _im 2 _mir 2 _netw 2 _network 2 _nomi 2
    what-is-staking 0 _nominat 2 _para 2 _plai 2 _plain 2 _plea 2 _please 2 _poin 2 _point 2
    what-is-staking 0 _savi 2 _saving 2 _staked 2 _that 2 _them 2 _this 2 _unde 2 _underst 2
    what-is-staking 0 _wher 2 _where 2 _woul 2 _would 2 bittensor 2 custody 2 greeting 2 sort 2
    what-is-staking 0 start 2 #country 1 _anyo 1 _anyone 1 _are 1 _as 1 _bank 1 _behi 1 _behind 1
    what-is-staking 0 _busi 1 _busines 1 _but 1 _call 1 _called 1 _como 1 _conc 1 _cons 1 _defi 1
    what-is-staking 0 _desc 1 _did 1 _diff 1 _differe 1 _eige 1 _eigentl 1 _einf 1 _einfach 1
    what-is-staking 0 _exac 1 _exactly 1 _fuer 1 _fuera 1 _ganz 1 _get 1 _give 1 _gran 1
    what-is-staking 0 _grandso 1 _gut 1 _hi 1 _hold 1 _holding 1 _ich 1 _if 1 _its 1 _keep 1
    what-is-staking 0 _keeps 1 _lend 1 _lending 1 _meant 1 _mein 1 _meine 1 _mone 1 _money 1
    what-is-staking 0 _more 1 _neve 1 _never 1 _on 1 _one 1 _or 1 _paragra 1 _pass 1 _passier 1
    what-is-staking 0 _pres 1 _press 1 _purp 1 _purpose 1 _put 1 _putt 1 _putting 1 _ques 1
    what-is-staking 0 _questio 1 _reas 1 _reason 1 _rewa 1 _reward 1 _sent 1 _sentenc 1 _si 1
    what-is-staking 0 _simp 1 _simple 1 _sirv 1 _sirve 1 _some 1 _somewhe 1 _son 1 _sorr 1
    what-is-staking 0 _sorry 1 _stakers 1 _stakes 1 _tell 1 _then 1 _ther 1 _there 1 _they 1 _un 1
    what-is-staking 0 _vali 1 _validat 1 _vs 1 _want 1 _way 1 _wenn 1 _wie 1 _with 1 _wofu 1
    what-is-staking 0 _wofur 1 _you 1 about 1 compare 1 difference 1 elsewhere 1 good 1 or 1 own 1
    what-is-staking 0 paymore 1 reward 1 save 1 share 1 units 1 worthit 1
    other-coins 7 _stak 6 _staking 6 _tao 6 difference 6 othercoin 6 stake 6 tao 6 _diff 4 _does 3
    other-coins 0 _and 2 _betw 2 _between 2 _differ 2 _differe 2 _ethe 2 _ethereu 2 _from 2 _how 2
    other-coins 0 _sola 2 _solana 2 _the 2 same 2 _anot 1 _another 1 _as 1 _bitc 1 _bitcoin 1
    other-coins 0 _coin 1 _comp 1 _compare 1 _eth 1 _it 1 _same 1 _to 1 _und 1 _unte 1 _untersc 1
    other-coins 0 _what 1 _whats 1 _work 1 _zwis 1 _zwische 1 can 1 coins 1 define 1 what 1
    what-is-tao 65 define 47 _what 29 bittensor 29 tao 29 _bitt 28 _bittens 28 _tao 27 _is 22
    what-is-tao 0 _the 11 coins 10 what 10 _for 9 _whats 8 _coin 7 _does 7 _of 7 _this 7 _abou 6
    what-is-tao 0 _about 6 _it 6 _who 6 share 6 _a 5 _in 5 _me 5 about 5 _do 4 _expl 4 _explain 4
    what-is-tao 0 _ist 4 _netw 4 _network 4 detail 4 mine 4 which 4 _comp 3 _company 3 _good 3
    what-is-tao 0 _inve 3 _invente 3 _one 3 _que 3 _tell 3 _thin 3 _thing 3 _toke 3 _token 3
    what-is-tao 0 _was 3 _ai 2 _an 2 _and 2 _behi 2 _behind 2 _deci 2 _decimal 2 _eine 2 _es 2
    what-is-tao 0 _have 2 _how 2 _i 2 _kind 2 _many 2 _my 2 _neph 2 _nephew 2 _on 2 _or 2 _para 2
    what-is-tao 0 _prob 2 _problem 2 _purp 2 _purpose 2 _sent 2 _sentenc 2 _solv 2 _solve 2
    what-is-tao 0 _some 2 _τ 2 can 2 exact 2 howmuch 2 or 2 technical 2 who 2 #amount 1 #tao 1
    what-is-tao 0 _bei 1 _bite 1 _can 1 _clue 1 _curr 1 _currenc 1 _de 1 _eart 1 _earth 1 _foun 1
    what-is-tao 0 _fur 1 _gave 1 _geht 1 _gena 1 _genau 1 _hear 1 _heard 1 _inhe 1 _inherit 1
    what-is-tao 0 _mean 1 _meaning 1 _mone 1 _money 1 _munz 1 _munze 1 _neve 1 _never 1 _no 1
    what-is-tao 0 _paragra 1 _peop 1 _people 1 _proj 1 _project 1 _put 1 _quie 1 _quien 1 _rao 1
    what-is-tao 0 _runn 1 _running 1 _runs 1 _shor 1 _short 1 _sirv 1 _sirve 1 _someone 1 _stan 1
    what-is-tao 0 _stoc 1 _stock 1 _stor 1 _talk 1 _that 1 _used 1 _va 1 _whic 1 _which 1 _whos 1
    what-is-tao 0 buy 1 elsewhere 1 form 1 lostdevice 1 own 1 some 1
    what-is-alpha 69 alpha 62 _alph 54 _alpha 54 define 32 _what 24 _a 17 _is 17 _toke 16
    what-is-alpha 0 subnet 16 _i 12 _subn 12 _subnet 12 _do 11 _own 11 own 11 coins 10 _coin 8
    what-is-alpha 0 _in 8 _tao 8 _token 8 _tokens 8 holdings 8 tao 8 _are 7 _stak 7 mine 7 stake 7
    what-is-alpha 0 _es 6 _expl 6 _that 6 #subnet 5 _does 5 _ever 5 _explain 5 _have 5 _que 5
    what-is-alpha 0 _stake 5 _the 5 _to 5 _and 4 _every 4 _its 4 _my 4 _of 4 _sn 4 _they 4 _was 4
    what-is-alpha 0 _whats 4 difference 4 list 4 share 4 why 4 _it 3 _like 3 _mean 3 _same 3
    what-is-alpha 0 _ther 3 _when 3 _why 3 how 3 not 3 quote 3 same 3 whatif 3 when 3 _afte 2
    what-is-alpha 0 _after 2 _all 2 _anyt 2 _anythin 2 _bala 2 _balance 2 _diff 2 _differe 2
    what-is-alpha 0 _each 2 _el 2 _for 2 _hold 2 _how 2 _isnt 2 _just 2 _shar 2 _share 2 _shit 2
    what-is-alpha 0 _shitcoi 2 _show 2 _shows 2 _staking 2 _there 2 _thin 2 _thing 2 _thos 2
    what-is-alpha 0 _those 2 _vs 2 _wall 2 _wallet 2 _with 2 _wort 2 _worth 2 _α 2 all 2 compare 2
    what-is-alpha 0 get 2 price 2 show 2 sort 2 source 2 wallet 2 worthit 2 #country 1 _acci 1
    what-is-alpha 0 _am 1 _an 1 _arou 1 _around 1 _as 1 _at 1 _auf 1 _back 1 _backs 1 _be 1
    what-is-alpha 0 _bede 1 _bedeute 1 _begi 1 _beginne 1 _by 1 _call 1 _come 1 _como 1 _comp 1
    what-is-alpha 0 _company 1 _cryp 1 _cryptoc 1 _cust 1 _custome 1 _de 1 _did 1 _eso 1
    what-is-alpha 0 _everybo 1 _exac 1 _exactly 1 _explica 1 _from 1 _got 1 _habe 1 _has 1 _hat 1
    what-is-alpha 0 _hier 1 _holding 1 _ich 1 _inst 1 _instead 1 _into 1 _ist 1 _know 1 _knows 1
    what-is-alpha 0 _line 1 _los 1 _meaning 1 _mit 1 _morn 1 _morning 1 _next 1 _norm 1 _normal 1
    what-is-alpha 0 _not 1 _numb 1 _number 1 _one 1 _piec 1 _pls 1 _read 1 _reading 1 _rece 1
    what-is-alpha 0 _receive 1 _says 1 _sepa 1 _separat 1 _sich 1 _sind 1 _so 1 _some 1 _son 1
    what-is-alpha 0 _stat 1 _stra 1 _strange 1 _supp 1 _suppose 1 _theres 1 _thes 1 _these 1
    what-is-alpha 0 _thro 1 _throw 1 _una 1 _waru 1 _warum 1 _wat 1 _wher 1 _where 1 alphafor 1
    what-is-alpha 0 earn 1 fresh 1 one 1 some 1 start 1 units 1 what 1 which 1
    what-is-root 51 root 51 define 44 _root 42 _what 22 _is 12 stake 12 _stak 11 subnet 11 _expl 9
    what-is-root 0 _staking 8 _subn 8 _subnet 8 _whats 8 _explain 7 _mean 7 what 7 _a 5 _in 5
    what-is-root 0 _it 5 _netw 5 _network 5 _on 5 _was 5 _do 4 _does 4 _es 4 _netu 4 _netuid 4
    what-is-root 0 _that 4 _ist 3 _meaning 3 _que 3 _stake 3 _zero 3 _abou 2 _about 2 _at 2 _by 2
    what-is-root 0 _explica 2 _mit 2 _of 2 _the 2 _ther 2 _there 2 _to 2 _why 2 mine 2 whatif 2
    what-is-root 0 which 2 why 2 _all 1 _am 1 _and 1 _auf 1 _bede 1 _bedeute 1 _behi 1 _behind 1
    what-is-root 0 _call 1 _called 1 _das 1 _did 1 _dumm 1 _dummies 1 _el 1 _en 1 _for 1 _geme 1
    what-is-root 0 _gemeint 1 _gibt 1 _guy 1 _hat 1 _he 1 _hear 1 _heard 1 _here 1 _how 1 _i 1
    what-is-root 0 _its 1 _la 1 _me 1 _meant 1 _neve 1 _never 1 _norm 1 _normal 1 _not 1 _or 1
    what-is-root 0 _own 1 _para 1 _peop 1 _people 1 _plea 1 _please 1 _pls 1 _prod 1 _put 1 _red 1
    what-is-root 0 _said 1 _say 1 _sent 1 _sentenc 1 _sich 1 _sirv 1 _sirve 1 _so 1 _some 1
    what-is-root 0 _spec 1 _special 1 _they 1 _toke 1 _token 1 _vali 1 _validat 1 _when 1 _with 1
    what-is-root 0 _wofu 1 _wofur 1 _word 1 _work 1 about 1 all 1 coins 1 consensus 1 keep 1 not 1
    what-is-root 0 or 1 own 1 scam 1 some 1 validator 1 when 1
    what-is-subnet 79 subnet 71 _subn 50 define 44 _what 32 _subnets 24 _subnet 23 #subnet 22
    what-is-subnet 0 detail 16 what 16 _a 14 _sn 14 _is 13 _do 12 which 11 _are 10 _of 10 _how 9
    what-is-subnet 0 _the 7 _whats 7 _chut 6 _chutes 6 _does 6 _for 6 _many 6 _me 6 _who 6
    what-is-subnet 0 consensus 6 _abou 5 _about 5 _prod 5 _produce 5 _que 5 _subr 5 _thes 5
    what-is-subnet 0 _these 5 _was 5 _why 5 why 5 _and 4 _expl 4 _explain 4 _mean 4 _subred 4
    what-is-subnet 0 _they 4 countof 4 _ein 3 _es 3 _exis 3 _ist 3 _netu 3 _netuid 3 _old 3
    what-is-subnet 0 _subnetz 3 _tell 3 _ther 3 _there 3 _una 3 earn 3 one 3 share 3 _all 2
    what-is-subnet 0 _bitt 2 _bittens 2 _comp 2 _exist 2 _gibt 2 _have 2 _hold 2 _holders 2
    what-is-subnet 0 _like 2 _make 2 _meaning 2 _mone 2 _money 2 _netw 2 _network 2 _numb 2 _or 2
    what-is-subnet 0 _owne 2 _owner 2 _owns 2 _peop 2 _people 2 _poin 2 _point 2 _pool 2 _runs 2
    what-is-subnet 0 _size 2 _so 2 _star 2 _thin 2 _things 2 _to 2 _when 2 all 2 bittensor 2
    what-is-subnet 0 choose 2 coins 2 custody 2 metric 2 mine 2 or 2 quote 2 whatif 2 when 2
    what-is-subnet 0 worthit 2 #several 1 _actu 1 _actuall 1 _an 1 _behi 1 _behind 1 _by 1
    what-is-subnet 0 _compani 1 _company 1 _compute 1 _day 1 _der 1 _deta 1 _details 1 _doin 1
    what-is-subnet 0 _doing 1 _eine 1 _eines 1 _exam 1 _example 1 _give 1 _good 1 _gut 1 _hace 1
    what-is-subnet 0 _has 1 _hole 1 _in 1 _info 1 _insi 1 _inside 1 _its 1 _la 1 _las 1 _mach 1
    what-is-subnet 0 _macht 1 _makes 1 _meant 1 _number 1 _numbers 1 _offe 1 _offer 1 _para 1
    what-is-subnet 0 _purp 1 _purpose 1 _r 1 _say 1 _se 1 _serv 1 _service 1 _simp 1 _simple 1
    what-is-subnet 0 _sind 1 _some 1 _somethi 1 _stan 1 _stand 1 _started 1 _subrede 1 _talk 1
    what-is-subnet 0 _targ 1 _targon 1 _term 1 _terms 1 _thos 1 _those 1 _viel 1 _viele 1 _whic 1
    what-is-subnet 0 _which 1 _whol 1 _whole 1 _wie 1 _wofu 1 _wofur 1 _work 1 _wozu 1 data 1
    what-is-subnet 0 exact 1 get 1 good 1 how 1 howmuch 1 owner 1 show 1 technical 1 who 1
    dtao 47 dtao 47 define 21 _dtao 20 _what 19 _dyna 15 _dynamic 15 _tao 15 tao 15 what 13
    dtao 0 which 10 _was 9 past 9 _chan 8 _befo 7 _before 7 _did 7 _febr 7 _februar 7 _the 7
    dtao 0 _changed 6 _expl 6 _explain 6 _in 6 _is 6 _diff 5 _why 5 _with 5 why 5 _differe 4
    dtao 0 _que 4 difference 4 _and 3 _how 3 _it 3 _stak 3 _staking 3 _toke 3 _upgr 3 _upgrade 3
    dtao 0 _whats 3 alpha 3 stake 3 _abou 2 _about 2 _afte 2 _after 2 _alph 2 _alpha 2 _change 2
    dtao 0 _es 2 _ever 2 _everyth 2 _last 2 _sinc 2 _since 2 _subn 2 _subnet 2 _they 2 _tokens 2
    dtao 0 _when 2 _work 2 subnet 2 whatif 2 when 2 #time 1 _a 1 _all 1 _ante 1 _antes 1 _away 1
    dtao 0 _been 1 _betw 1 _between 1 _brin 1 _bring 1 _camb 1 _cambio 1 _came 1 _come 1 _como 1
    dtao 0 _con 1 _de 1 _eing 1 _erkl 1 _exis 1 _happ 1 _happene 1 _hat 1 _heis 1 _heisst 1
    dtao 0 _intr 1 _introdu 1 _ive 1 _man 1 _mean 1 _meaning 1 _mode 1 _new 1 _of 1 _old 1 _on 1
    dtao 0 _para 1 _per 1 _say 1 _se 1 _sich 1 _star 1 _start 1 _thin 1 _thing 1 _this 1 _token 1
    dtao 0 _unte 1 _unter 1 _vers 1 _versteh 1 _waru 1 _warum 1 _wurd 1 _wurde 1 _year 1 about 1
    dtao 0 all 1 fixed 1 how 1 move 1 quote 1 start 1
    root-or-alpha 84 _root 81 root 81 alpha 46 _alph 44 _alpha 43 or 35 subnet 32 difference 30
    root-or-alpha 0 _subn 27 sort 25 _or 24 _subnet 21 _is 17 _a 16 which 15 define 14 what 13
    root-or-alpha 0 _the 11 mine 11 safe 11 _and 10 _for 10 _what 10 _than 9 _diff 8 _me 8 _safe 8
    root-or-alpha 0 compare 8 stake 8 _more 7 _risk 7 _stak 7 _betw 6 _between 6 _cons 6 _go 6
    root-or-alpha 0 _i 6 _oder 6 _que 6 _safer 6 _was 6 _whic 6 _which 6 _dife 5 _diferen 5
    root-or-alpha 0 _differe 5 _ist 5 _o 5 _staking 5 _subnets 5 _unte 5 _untersc 5 _whats 5
    root-or-alpha 0 _why 5 should 5 whatif 5 #subnet 4 _shou 4 _should 4 _und 4 _woul 4 _would 4
    root-or-alpha 0 _y 4 one 4 paymore 4 why 4 _anyo 3 _anyone 3 _begi 3 _beginne 3 _caut 3
    root-or-alpha 0 _cautiou 3 _conserv 3 _der 3 _does 3 _entr 3 _entre 3 _hay 3 _of 3 _one 3
    root-or-alpha 0 _pros 3 _subr 3 _subred 3 _to 3 _vs 3 _when 3 _zwis 3 _zwische 3 choose 3
    root-or-alpha 0 more 3 start 3 when 3 worthit 3 _agai 2 _against 2 _bess 2 _besser 2 _bett 2
    root-or-alpha 0 _better 2 _bori 2 _boring 2 _but 2 _differ 2 _dist 2 _distinc 2 _do 2 _dont 2
    root-or-alpha 0 _en 2 _es 2 _from 2 _how 2 _if 2 _im 2 _in 2 _into 2 _lieb 2 _lieber 2 _mejo 2
    root-or-alpha 0 _mejor 2 _off 2 _on 2 _pays 2 _pers 2 _person 2 _riskier 2 _risky 2 _sn 2
    root-or-alpha 0 _stake 2 _suit 2 _suits 2 _take 2 _tao 2 _toke 2 _trad 2 _trade 2 _una 2
    root-or-alpha 0 _vers 2 _versus 2 _wher 2 _with 2 less 2 proportion 2 tao 2 where 2 #amount 1
    root-or-alpha 0 #tao 1 #time 1 _actu 1 _actual 1 _all 1 _alphas 1 _anyb 1 _anybody 1 _as 1
    root-or-alpha 0 _at 1 _aver 1 _belo 1 _belong 1 _by 1 _calm 1 _char 1 _chart 1 _choi 1
    root-or-alpha 0 _choice 1 _comp 1 _compare 1 _conv 1 _convien 1 _cual 1 _deci 1 _decide 1
    root-or-alpha 0 _eher 1 _ein 1 _exis 1 _exists 1 _frie 1 _friends 1 _fur 1 _hace 1 _hacer 1
    root-or-alpha 0 _help 1 _ich 1 _inve 1 _investo 1 _kein 1 _la 1 _leas 1 _least 1 _less 1
    root-or-alpha 0 _lowe 1 _lower 1 _make 1 _mi 1 _mir 1 _nehm 1 _nehmen 1 _only 1 _opti 1
    root-or-alpha 0 _option 1 _othe 1 _other 1 _para 1 _pass 1 _pay 1 _pens 1 _pension 1 _pick 1
    root-or-alpha 0 _plac 1 _place 1 _prin 1 _princip 1 _quar 1 _rath 1 _rather 1 _risi 1 _run 1
    root-or-alpha 0 _se 1 _sens 1 _sense 1 _shal 1 _shall 1 _sich 1 _slee 1 _sleep 1 _some 1
    root-or-alpha 0 _someone 1 _spea 1 _speaks 1 _stay 1 _stea 1 _steadie 1 _subnetz 1 _tell 1
    root-or-alpha 0 _they 1 _thin 1 _thinks 1 _token 1 _tokens 1 _unde 1 _underst 1 _use 1 _va 1
    root-or-alpha 0 _vors 1 _vorsich 1 _want 1 _watc 1 _watch 1 _way 1 _well 1 _where 1 _wheres 1
    root-or-alpha 0 _who 1 _year 1 _years 1 _zu 1 all 1 best 1 custody 1 disposal 1 diversify 1
    root-or-alpha 0 fixed 1 not 1 supply 1 usage 1 volatile 1
    should-i 93 worthit 71 stake 63 _stak 61 _it 30 _stake 28 _staking 28 _to 28 _is 25 _tao 22
    should-i 0 tao 22 #amount 17 #tao 17 _a 14 _i 13 _for 12 _me 12 mine 12 should 12 _good 10
    should-i 0 _wort 10 _does 9 _or 9 _the 9 _worth 9 or 9 _do 8 can 8 _hold 7 _just 7 _make 7
    should-i 0 _sens 7 _sense 7 _and 6 _both 6 _bother 6 _shou 6 _should 6 _woul 6 _would 6 _you 6
    should-i 0 _hace 5 _hacer 5 _idea 5 _leav 5 _my 5 _not 5 _reas 5 _what 5 _with 5 minimum 5
    should-i 0 not 5 own 5 _in 4 _leave 4 _of 4 _staken 4 goodtime 4 _debe 3 _deberia 3 _hass 3
    should-i 0 _hassle 3 _have 3 _ich 3 _im 3 _la 3 _late 3 _no 3 _now 3 _o 3 _pay 3 _pena 3
    should-i 0 _reason 3 _smal 3 _small 3 _soll 3 _time 3 _too 3 earn 3 howlong 3 show 3 start 3
    should-i 0 what 3 whatif 3 #time 2 _abou 2 _about 2 _agai 2 _alph 2 _alpha 2 _any 2 _at 2
    should-i 0 _best 2 _cons 2 _conv 2 _einf 2 _einfach 2 _give 2 _halt 2 _halten 2 _holder 2
    should-i 0 _inve 2 _investm 2 _lohn 2 _lohnt 2 _mere 2 _merece 2 _oder 2 _on 2 _pros 2 _que 2
    should-i 0 _reasons 2 _sich 2 _star 2 _start 2 _trou 2 _trouble 2 _was 2 _why 2 _work 2
    should-i 0 alpha 2 best 2 difference 2 good 2 safe 2 sort 2 which 2 why 2 #subnet 1 _adva 1
    should-i 0 _afte 1 _after 1 _again 1 _against 1 _all 1 _alon 1 _alone 1 _am 1 _amou 1
    should-i 0 _amount 1 _anyw 1 _anyway 1 _are 1 _bad 1 _begi 1 _begin 1 _bene 1 _bett 1
    should-i 0 _better 1 _can 1 _coin 1 _coins 1 _con 1 _convien 1 _das 1 _du 1 _dumb 1 _even 1
    should-i 0 _ever 1 _everyon 1 _fine 1 _fish 1 _forg 1 _forget 1 _gege 1 _gegen 1 _get 1 _got 1
    should-i 0 _guar 1 _guardar 1 _here 1 _holding 1 _if 1 _inst 1 _instead 1 _into 1 _leaving 1
    should-i 0 _left 1 _litt 1 _little 1 _long 1 _look 1 _mach 1 _machen 1 _makes 1 _mein 1
    should-i 0 _meine 1 _mejo 1 _mejor 1 _mit 1 _mome 1 _moment 1 _mont 1 _month 1 _need 1 _noth 1
    should-i 0 _nothing 1 _off 1 _ok 1 _one 1 _only 1 _over 1 _own 1 _pays 1 _plac 1 _place 1
    should-i 0 _plai 1 _plain 1 _plan 1 _por 1 _putt 1 _putting 1 _sell 1 _selling 1 _set 1
    should-i 0 _smar 1 _smart 1 _some 1 _somethi 1 _soun 1 _spea 1 _speaks 1 _spri 1 _stakear 1
    should-i 0 _talk 1 _term 1 _that 1 _ther 1 _there 1 _thin 1 _think 1 _uber 1 _uberhau 1
    should-i 0 _unde 1 _unst 1 _unstake 1 _vale 1 _wall 1 _wallet 1 _watc 1 _watch 1 _were 1
    should-i 0 _when 1 _wurd 1 _year 1 _years 1 _yes 1 again 1 all 1 breakeven 1 coins 1 expire 1
    should-i 0 get 1 getin 1 keep 1 leave 1 need 1 one 1 paid 1 predict 1 save 1 sell 1 wallet 1
    should-i 0 when 1
    how-much 59 portion 55 stake 34 _stak 29 _shou 21 _should 21 _of 20 _my 17 _stake 17 _how 16
    how-much 0 _i 16 _tao 15 tao 15 should 13 #amount 12 _in 11 mine 11 _a 10 _or 10 _what 9
    how-much 0 #tao 8 worthit 8 _all 7 _part 7 share 7 some 7 #share 6 _be 6 _for 6 _is 6 _it 6
    how-much 0 _many 6 _much 6 coins 6 or 6 _big 5 _coin 5 _coins 5 _ich 5 _keep 5 _soll 5 _some 5
    how-much 0 _staken 5 _staking 5 _to 5 _do 4 _ever 4 _everyth 4 _go 4 _into 4 _perc 4
    how-much 0 _percent 4 _sollte 4 _stay 4 _unst 4 _unstake 4 #rate 3 _half 3 _leav 3 _leave 3
    how-much 0 _mein 3 _meiner 3 _shar 3 _share 3 _the 3 _alle 2 _alles 2 _ante 2 _anteil 2 _bag 2
    how-much 0 _debe 2 _deberia 2 _dejo 2 _emer 2 _emergen 2 _fees 2 _have 2 _hold 2 _holding 2
    how-much 0 _just 2 _liqu 2 _liquid 2 _oder 2 _only 2 _own 2 _parte 2 _pone 2 _poner 2 _port 2
    how-much 0 _portion 2 _put 2 _que 2 _rese 2 _reserve 2 _savi 2 _savings 2 _sens 2 _sensibl 2
    how-much 0 _staked 2 _viel 2 _welc 2 _welchen 2 _wie 2 keep 2 large 2 lock 2 own 2 rate 2
    how-much 0 worthmine 2 _algo 1 _and 1 _away 1 _beha 1 _behalte 1 _bit 1 _comm 1 _commit 1
    how-much 0 _cuan 1 _cuanto 1 _de 1 _eine 1 _einen 1 _etwa 1 _etwas 1 _frac 1 _fractio 1
    how-much 0 _free 1 _fuer 1 _fuera 1 _gas 1 _goes 1 _good 1 _im 1 _lieb 1 _lieber 1 _litt 1
    how-much 0 _little 1 _lo 1 _lock 1 _lot 1 _mis 1 _nur 1 _o 1 _okay 1 _out 1 _peop 1 _people 1
    how-much 0 _pong 1 _pongo 1 _proz 1 _prozent 1 _putt 1 _putting 1 _reas 1 _reasona 1 _root 1
    how-much 0 _shal 1 _shall 1 _size 1 _someone 1 _teil 1 _ther 1 _there 1 _thir 1 _third 1
    how-much 0 _todo 1 _too 1 _whic 1 _which 1 _whol 1 _whole 1 _wise 1 _with 1 _woul 1 _would 1
    how-much 0 _zuru 1 all 1 buy 1 compound 1 good 1 goodtime 1 holdings 1 howmuch 1 leave 1
    how-much 0 metric 1 root 1 start 1
    buy-tao 59 tao 53 _tao 52 buy 42 _i 15 price 14 #amount 10 now 10 #tao 9 _get 9 _what 9
    buy-tao 0 _wher 9 can 9 where 9 _can 8 _where 8 #currency 7 _do 7 _how 7 _pric 7 _price 7
    buy-tao 0 howmuch 7 _a 6 _buy 6 _purc 6 _purchas 6 _sell 6 _whic 6 _which 6 _with 6
    buy-tao 0 #exchange 5 _comp 5 _euro 5 _in 5 _of 5 _sells 5 how 5 mine 5 what 5 which 5 _at 4
    buy-tao 0 _does 4 _exch 4 _exchang 4 _ich 4 define 4 _card 3 _cost 3 _dond 3 _donde 3 _euros 3
    buy-tao 0 _for 3 _is 3 _kauf 3 _kost 3 _kostet 3 _now 3 _to 3 _toda 3 _today 3 _trad 3
    buy-tao 0 _trading 3 _whats 3 _wo 3 cost 3 _and 2 _bitt 2 _bittens 2 _compra 2 _compro 2
    buy-tao 0 _cred 2 _credit 2 _cuan 2 _cuanto 2 _esta 2 _gera 2 _gerade 2 _kann 2 _kaufen 2
    buy-tao 0 _much 2 _righ 2 _right 2 _se 2 _shop 2 _was 2 _wie 2 _y 2 bittensor 2 elsewhere 2
    buy-tao 0 units 2 #money 1 _an 1 _bank 1 _bina 1 _binance 1 _chea 1 _cheapes 1 _coin 1
    buy-tao 0 _coins 1 _como 1 _comprar 1 _con 1 _cues 1 _cuesta 1 _curr 1 _current 1 _days 1
    buy-tao 0 _doll 1 _dollar 1 _es 1 _firs 1 _first 1 _go 1 _have 1 _here 1 _hold 1 _it 1 _komm 1
    buy-tao 0 _komme 1 _list 1 _my 1 _on 1 _pay 1 _peop 1 _people 1 _plea 1 _please 1 _prec 1
    buy-tao 0 _precio 1 _pres 1 _present 1 _pued 1 _puedo 1 _que 1 _some 1 _the 1 _thes 1 _these 1
    buy-tao 0 _tran 1 _transfe 1 _und 1 _usd 1 _viel 1 _want 1 _way 1 _wheres 1 _τ 1 coins 1
    buy-tao 0 earn 1 fee 1 first 1 own 1
    """
}
