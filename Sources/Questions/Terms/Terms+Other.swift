/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let other = """
    small-talk 79 greeting 79 _you 26 _are 17 _than 7 _a 6 _what 6 _good 5 _nice 5 _grea 4
    small-talk 0 _great 4 _how 4 _see 4 _thank 4 _that 4 _whats 4 _your 4 _bot 3 _bye 3 _doin 3
    small-talk 0 _doing 3 _haha 3 _hell 3 _hello 3 _huma 3 _human 3 _much 3 _sorr 3 _sorry 3
    small-talk 0 _thanks 3 _to 3 _who 3 _ai 2 _an 2 _buen 2 _buenas 2 _cool 2 _dank 2 _even 2
    small-talk 0 _evening 2 _help 2 _hey 2 _hi 2 _hola 2 _is 2 _lol 2 _lot 2 _my 2 _name 2 _nett 2
    small-talk 0 _ok 2 _or 2 _que 2 _robo 2 _robot 2 _so 2 _tal 2 _talk 2 _ther 2 _there 2 _thx 2
    small-talk 0 _up 2 _was 2 _youre 2 large 2 _am 1 _arti 1 _bad 1 _best 1 _day 1 _dir 1 _done 1
    small-talk 0 _du 1 _dumb 1 _engl 1 _english 1 _for 1 _frie 1 _friend 1 _geht 1 _goin 1
    small-talk 0 _going 1 _gute 1 _guten 1 _i 1 _inte 1 _it 1 _job 1 _mach 1 _machine 1 _mate 1
    small-talk 0 _morn 1 _morning 1 _noch 1 _now 1 _perf 1 _pers 1 _person 1 _quic 1 _quick 1
    small-talk 0 _real 1 _tag 1 _tard 1 _thats 1 _the 1 _toda 1 _today 1 _tomo 1 _tomorro 1 _un 1
    small-talk 0 _very 1 _viel 1 _welc 1 _well 1 _wie 1 _wron 1 _wrong 1 good 1 mine 1 now 1
    small-talk 0 quit 1 technical 1
    off-topic 275 elsewhere 193 _how 64 _is 55 _a 49 how 47 _the 46 mine 46 othercoin 38 _i 36
    off-topic 0 _my 36 _do 33 _to 29 _what 27 define 27 #country 21 _in 21 _for 19 _of 19 stake 18
    off-topic 0 _who 17 _stak 16 what 16 who 16 _best 13 _me 13 _does 11 _good 10 _stake 10
    off-topic 0 _whats 10 best 10 which 9 _bitc 8 _bitcoin 8 _writ 8 _write 8 choose 8 _buy 7
    off-topic 0 _card 7 _doge 7 _dogecoi 7 _ethe 7 _pric 7 _price 7 _sola 7 _solana 7 _tran 7
    off-topic 0 _transla 7 fixed 7 howmuch 7 now 7 start 7 _acco 6 _account 6 _bank 6 _can 6
    off-topic 0 _capi 6 _capital 6 _ethereu 6 _fix 6 _reci 6 _recipe 6 _staking 6 _weat 6
    off-topic 0 _weather 6 _wie 6 _with 6 become 6 earn 6 good 6 price 6 when 6 _an 5 _cardano 5
    off-topic 0 _cat 5 _elec 5 _fran 5 _get 5 _ich 5 _it 5 _much 5 _pain 5 _pres 5 _preside 5
    off-topic 0 _reco 5 _recomme 5 _shou 5 _should 5 _stoc 5 _time 5 _you 5 buy 5 can 5 get 5
    off-topic 0 howlong 5 should 5 wallet 5 _abou 4 _about 4 _berl 4 _berlin 4 _como 4 _eth 4
    off-topic 0 _flig 4 _france 4 _gold 4 _into 4 _lose 4 _mini 4 _rest 4 _restaur 4 _safe 4
    off-topic 0 _stock 4 _tall 4 _tao 4 _tell 4 _that 4 _when 4 _won 4 greeting 4 lock 4 rate 4
    off-topic 0 safe 4 share 4 whatif 4 where 4 why 4 _at 3 _bake 3 _book 3 _brea 3 _bread 3
    off-topic 0 _car 3 _de 3 _eat 3 _eiff 3 _electio 3 _flight 3 _fren 3 _french 3 _halv 3 _ist 3
    off-topic 0 _joke 3 _lapt 3 _laptop 3 _long 3 _many 3 _matc 3 _match 3 _mine 3 _musi 3
    off-topic 0 _music 3 _near 3 _news 3 _on 3 _or 3 _painted 3 _peru 3 _phon 3 _phone 3 _pizz 3
    off-topic 0 _pizza 3 _poem 3 _prin 3 _printer 3 _spai 3 _spain 3 _this 3 _toda 3 _today 3
    off-topic 0 _toky 3 _tokyo 3 _unlo 3 _unlock 3 _weig 3 _weight 3 _wher 3 _where 3 _whic 3
    off-topic 0 _which 3 _work 3 coins 3 consensus 3 cost 3 learn 3 not 3 or 3 otherchain 3
    off-topic 0 predict 3 report 3 scam 3 tax 3 #amount 2 #change 2 _appl 2 _apple 2 _atm 2
    off-topic 0 _bana 2 _banana 2 _boil 2 _chin 2 _ching 2 _conv 2 _convert 2 _cred 2 _credit 2
    off-topic 0 _cryp 2 _css 2 _das 2 _der 2 _did 2 _earn 2 _egg 2 _eggs 2 _eiffel 2 _el 2
    off-topic 0 _electri 2 _es 2 _ever 2 _everest 2 _favo 2 _favouri 2 _fees 2 _flat 2 _foot 2
    off-topic 0 _footbal 2 _func 2 _functio 2 _goin 2 _going 2 _grow 2 _hace 2 _halving 2 _hamb 2
    off-topic 0 _hamburg 2 _hell 2 _hello 2 _help 2 _home 2 _hurt 2 _hurts 2 _inte 2 _inve 2
    off-topic 0 _investm 2 _ipho 2 _iphone 2 _la 2 _lido 2 _like 2 _lisa 2 _list 2 _made 2 _mask 2
    off-topic 0 _mile 2 _miles 2 _minimum 2 _mona 2 _moon 2 _moun 2 _mount 2 _need 2 _nvid 2
    off-topic 0 _nvidia 2 _old 2 _one 2 _open 2 _panc 2 _pancake 2 _play 2 _polk 2 _polkado 2
    off-topic 0 _pyth 2 _python 2 _que 2 _rain 2 _resu 2 _results 2 _rome 2 _rout 2 _router 2
    off-topic 0 _sato 2 _satoshi 2 _savi 2 _savings 2 _scam 2 _se 2 _sea 2 _sick 2 _solv 2
    off-topic 0 _solve 2 _some 2 _sort 2 _sorts 2 _stud 2 _student 2 _subn 2 _subnet 2 _tap 2
    off-topic 0 _te 2 _tesl 2 _tesla 2 _tie 2 _times 2 _tire 2 _tomo 2 _tomorro 2 _towe 2 _tower 2
    off-topic 0 _trai 2 _train 2 _vali 2 _validat 2 _wate 2 _water 2 _wer 2 _why 2 _will 2 _x 2
    off-topic 0 _xrp 2 _your 2 diversify 2 fee 2 fresh 2 guarantee 2 halving 2 list 2 minimum 2
    off-topic 0 mining 2 need 2 one 2 paymore 2 quote 2 reward 2 rise 2 swap 2 tao 2 units 2
    off-topic 0 validator 2 #currency 1 #exchange 1 #subnet 1 #time 1 _alph 1 _alpha 1 _and 1
    off-topic 0 _any 1 _apy 1 _as 1 _back 1 _baja 1 _besi 1 _bett 1 _better 1 _bill 1 _bitt 1
    off-topic 0 _bittens 1 _bond 1 _brok 1 _cana 1 _canada 1 _canc 1 _cancel 1 _cent 1 _chan 1
    off-topic 0 _change 1 _chea 1 _cheap 1 _clos 1 _close 1 _code 1 _coin 1 _coins 1 _cold 1
    off-topic 0 _cove 1 _cover 1 _crypto 1 _cryptoc 1 _cual 1 _cuan 1 _cuanto 1 _cues 1 _cuesta 1
    off-topic 0 _curr 1 _currenc 1 _dama 1 _damage 1 _debt 1 _deep 1 _defi 1 _dele 1 _delete 1
    off-topic 0 _deut 1 _deutsch 1 _doll 1 _dollar 1 _doub 1 _double 1 _drin 1 _dry 1 _ein 1
    off-topic 0 _eine 1 _einen 1 _else 1 _emai 1 _email 1 _erro 1 _error 1 _esta 1 _even 1
    off-topic 0 _evening 1 _exch 1 _exchang 1 _face 1 _far 1 _fast 1 _find 1 _finde 1 _from 1
    off-topic 0 _gami 1 _gaming 1 _gano 1 _give 1 _gives 1 _got 1 _grad 1 _halve 1 _happ 1
    off-topic 0 _happene 1 _has 1 _hat 1 _have 1 _heut 1 _heute 1 _hoch 1 _hole 1 _hous 1 _house 1
    off-topic 0 _hoy 1 _husb 1 _husband 1 _insi 1 _inside 1 _insu 1 _insuran 1 _interes 1
    off-topic 0 _interne 1 _ive 1 _june 1 _key 1 _kost 1 _last 1 _leak 1 _lear 1 _learn 1 _leav 1
    off-topic 0 _leave 1 _lend 1 _lending 1 _lleg 1 _llega 1 _loan 1 _lock 1 _locked 1 _lowe 1
    off-topic 0 _lower 1 _make 1 _makes 1 _marg 1 _mean 1 _meaning 1 _medi 1 _mein 1 _mexi 1
    off-topic 0 _mexico 1 _mina 1 _minar 1 _mining 1 _mone 1 _money 1 _more 1 _morg 1 _morgen 1
    off-topic 0 _movi 1 _neve 1 _never 1 _next 1 _nigh 1 _night 1 _no 1 _not 1 _nuev 1 _nume 1
    off-topic 0 _ocea 1 _ocean 1 _ok 1 _orde 1 _order 1 _othe 1 _other 1 _pape 1 _paper 1 _part 1
    off-topic 0 _pays 1 _pens 1 _pension 1 _per 1 _phot 1 _plac 1 _place 1 _plan 1 _pool 1 _por 1
    off-topic 0 _prim 1 _prom 1 _promise 1 _prot 1 _quie 1 _quien 1 _rate 1 _rece 1 _redu 1
    off-topic 0 _reduce 1 _repa 1 _rese 1 _reset 1 _retu 1 _return 1 _rewa 1 _rewards 1 _rid 1
    off-topic 0 _rig 1 _rise 1 _rises 1 _root 1 _says 1 _scor 1 _sign 1 _sinc 1 _since 1
    off-topic 0 _somethi 1 _sour 1 _span 1 _spanish 1 _spot 1 _stea 1 _steak 1 _sund 1 _sunday 1
    off-topic 0 _take 1 _tax 1 _taxe 1 _taxed 1 _teac 1 _teach 1 _than 1 _tiem 1 _tiempo 1 _tips 1
    off-topic 0 _toni 1 _tonight 1 _un 1 _una 1 _unde 1 _under 1 _unst 1 _unstaki 1 _verd 1
    off-topic 0 _verdien 1 _viel 1 _vien 1 _vienna 1 _wall 1 _wallet 1 _waru 1 _warum 1 _was 1
    off-topic 0 _way 1 _win 1 _wind 1 _windows 1 _wird 1 _without 1 _wo 1 _wrot 1 _wrote 1 _year 1
    off-topic 0 _yiel 1 _yield 1 bittensor 1 connect 1 dereg 1 detail 1 exchange 1 fall 1 hack 1
    off-topic 0 help 1 land 1 large 1 leave 1 lend 1 less 1 past 1 pool 1 privacy 1 quit 1 root 1
    off-topic 0 sell 1 some 1 sort 1 technical 1 undo 1 usage 1 worthit 1
    """
}
