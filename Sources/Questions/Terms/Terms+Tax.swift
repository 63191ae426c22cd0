/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    legal 21 legal 17 _is 12 _stak 12 stake 12 _staking 11 _lega 6 _legal 6 _allo 5 _allowed 5
    legal 0 _in 5 _tao 4 tao 4 _it 3 _my 3 can 3 country 3 #country 2 _a 2 _by 2 _coun 2
    legal 0 _country 2 _forb 2 _hara 2 _haram 2 _secu 2 _securit 2 _the 2 _anyw 1 _anywher 1 _as 1
    legal 0 _bitt 1 _bittens 1 _can 1 _do 1 _does 1 _earn 1 _earning 1 _es 1 _fran 1 _france 1
    legal 0 _gove 1 _governm 1 _hace 1 _hacer 1 _i 1 _ist 1 _law 1 _live 1 _need 1 _needed 1 _or 1
    legal 0 _perm 1 _rewa 1 _rewards 1 _see 1 _stake 1 _take 1 _to 1 _wher 1 _where 1 bittensor 1
    legal 0 earn 1 elsewhere 1 free 1 land 1 mine 1 need 1 or 1 reward 1 safe 1 scam 1 seizure 1
    legal 0 show 1 tax 1
    tax 93 tax 84 reward 42 _i 25 _rewa 22 _tax 22 mine 22 _rewards 20 _do 19 need 19 whatif 19
    tax 0 _when 17 when 17 _stak 16 _the 16 earn 16 stake 16 _staking 15 _is 14 _on 14 _inco 12
    tax 0 _income 12 _taxe 12 _taxed 9 sell 9 _are 8 _it 8 _pay 8 _tao 8 _to 8 or 8 tao 8 _a 7
    tax 0 _clai 7 _does 7 _ich 7 _or 7 claim 7 paid 7 _decl 6 _muss 6 _of 6 _owe 6 _taxa 6
    tax 0 _taxable 6 cost 6 _alph 5 _alpha 5 _claim 5 _declare 5 _have 5 _how 5 _impu 5 _impuest 5
    tax 0 _must 5 _sell 5 _steu 5 _this 5 _what 5 alpha 5 _die 4 _divi 4 _dividen 4 _earn 4 _las 4
    tax 0 _my 4 _paga 4 _por 4 _reco 4 _recompe 4 _root 4 _se 4 _want 4 get 4 how 4 not 4 root 4
    tax 0 #amount 3 #country 3 #tao 3 _at 3 _ertr 3 _ertrage 3 _for 3 _haci 3 _haciend 3 _if 3
    tax 0 _in 3 _loss 3 _que 3 _shar 3 _share 3 _sold 3 _stat 3 _state 3 _steuern 3 _taxes 3
    tax 0 _taxm 3 _taxman 3 _vers 3 _versteu 3 define 3 lose 3 which 3 _afte 2 _after 2 _an 2
    tax 0 _and 2 _anyt 2 _anythin 2 _auf 2 _auth 2 _authori 2 _belo 2 _belohnu 2 _capi 2
    tax 0 _capital 2 _dedu 2 _didn 2 _didnt 2 _fall 2 _from 2 _gain 2 _gains 2 _irs 2 _just 2
    tax 0 _losses 2 _meld 2 _mome 2 _moment 2 _much 2 _pagar 2 _repo 2 _report 2 _reward 2 _some 2
    tax 0 _somethi 2 _steuer 2 _take 2 _teng 2 _tengo 2 _that 2 _trea 2 _trib 2 _tributa 2 _vat 2
    tax 0 _wie 2 can 2 fee 2 grown 2 howmuch 2 own 2 take 2 what 2 #rate 1 _abou 1 _about 1 _al 1
    tax 0 _algo 1 _alre 1 _already 1 _amou 1 _amounts 1 _ange 1 _as 1 _be 1 _befo 1 _before 1
    tax 0 _beim 1 _best 1 _besteue 1 _bloc 1 _block 1 _can 1 _cash 1 _claimed 1 _claimin 1 _come 1
    tax 0 _con 1 _cons 1 _conside 1 _coun 1 _count 1 _cryp 1 _crypto 1 _cuan 1 _cuando 1 _das 1
    tax 0 _declara 1 _deducte 1 _deducti 1 _dem 1 _der 1 _dont 1 _earned 1 _earning 1 _el 1
    tax 0 _erha 1 _etwa 1 _etwas 1 _even 1 _event 1 _ever 1 _every 1 _fallen 1 _fallt 1 _fina 1
    tax 0 _form 1 _free 1 _germ 1 _germany 1 _get 1 _gift 1 _gonn 1 _gonna 1 _gove 1 _governm 1
    tax 0 _havent 1 _hay 1 _help 1 _hold 1 _inhe 1 _inherit 1 _its 1 _know 1 _me 1 _melde 1
    tax 0 _mone 1 _money 1 _need 1 _o 1 _oder 1 _off 1 _offi 1 _office 1 _out 1 _pagan 1 _pock 1
    tax 0 _pocket 1 _qued 1 _queda 1 _rais 1 _raise 1 _rece 1 _receive 1 _reci 1 _recibir 1
    tax 0 _selling 1 _smal 1 _small 1 _stakers 1 _stil 1 _still 1 _treat 1 _uncl 1 _unclaim 1
    tax 0 _vend 1 _vender 1 _verk 1 _verkauf 1 _wann 1 _werd 1 _werden 1 _whic 1 _which 1 _will 1
    tax 0 _work 1 _writ 1 _write 1 _yiel 1 _yield 1 _zahl 1 _zahlen 1 all 1 coins 1 data 1
    tax 0 disposal 1 fall 1 handover 1 help 1 leave 1 lostdevice 1 minimum 1 raises 1 rate 1
    tax 0 record 1 report 1 some 1 unclaimed 1 worthit 1
    tax-swap 49 disposal 35 tax 30 alpha 24 _a 23 _alph 23 _alpha 23 move 18 subnet 17 _tao 16
    tax-swap 0 tao 16 _subn 15 _is 14 _tax 13 transaction 12 _into 11 swap 11 _swap 9 _taxa 9
    tax-swap 0 _taxable 9 _to 9 _even 8 _event 8 _as 7 _i 7 _in 7 _movi 7 _moving 7 _subnet 7
    tax-swap 0 _subnets 7 mine 7 _do 6 _does 6 _gain 6 _when 6 alphafor 6 whatif 6 when 6 _betw 5
    tax-swap 0 _between 5 _coun 5 _der 5 _disp 5 _disposa 5 _sale 5 _steu 5 _count 4 _ein 4 _for 4
    tax-swap 0 _from 4 _ist 4 _swappin 4 _taus 4 _tausch 4 _taxe 4 _taxed 4 _the 4 _trig 4
    tax-swap 0 _trigger 4 sell 4 _capi 3 _capital 3 _move 3 _real 3 _realise 3 _stak 3 _steuerp 3
    tax-swap 0 _swit 3 _unst 3 _verk 3 _verkauf 3 leave 3 stake 3 #amount 2 #country 2 #subnet 2
    tax-swap 0 _als 2 _anot 2 _another 2 _buyi 2 _buying 2 _chan 2 _es 2 _gains 2 _offi 2
    tax-swap 0 _office 2 _only 2 _root 2 _sn 2 _staking 2 _switch 2 _toke 2 _trad 2 _trade 2
    tax-swap 0 _unstaki 2 _us 2 _von 2 _wech 2 _wechsel 2 buy 2 record 2 root 2 #alpha 1
    tax-swap 0 #exchange 1 #several 1 #tao 1 _and 1 _aus 1 _back 1 _by 1 _camb 1 _cambiar 1
    tax-swap 0 _chang 1 _change 1 _cons 1 _conside 1 _counts 1 _de 1 _did 1 _ever 1 _every 1
    tax-swap 0 _exch 1 _exchang 1 _go 1 _hold 1 _holding 1 _if 1 _just 1 _lost 1 _moved 1 _my 1
    tax-swap 0 _not 1 _of 1 _one 1 _or 1 _owe 1 _pasa 1 _pasar 1 _pay 1 _peri 1 _period 1 _por 1
    tax-swap 0 _rest 1 _sell 1 _selling 1 _stake 1 _steuern 1 _subnetz 1 _switchi 1 _token 1
    tax-swap 0 _tokens 1 _trib 1 _tributa 1 _una 1 _unstake 1 _vali 1 _validat 1 _vend 1 _vender 1
    tax-swap 0 _with 1 _zahl 1 all 1 coins 1 cost 1 exchange 1 holdingrule 1 leaked 1 lose 1 not 1
    tax-swap 0 or 1 validator 1
    tax-country 58 #country 53 tax 46 _in 26 _tax 21 _stak 16 _staking 16 stake 16 how 14 _germ 10
    tax-country 0 _germany 10 _the 10 _on 9 _rule 9 reward 9 _does 8 _how 7 _i 7 _rewa 7
    tax-country 0 _rewards 7 _rules 7 _what 7 holdingrule 7 #time 6 _aust 6 _do 6 _pay 6 _taxe 6
    tax-country 0 _year 6 what 6 which 6 _en 5 _spai 5 _spain 5 _uk 5 _abou 4 _about 4 _austria 4
    tax-country 0 _for 4 _hold 4 _holding 4 _irs 4 _is 4 _it 4 _one 4 _steu 4 _wie 4 cost 4 _a 3
    tax-country 0 _como 3 _das 3 _free 3 _hmrc 3 _ist 3 _live 3 _schw 3 _schweiz 3 _steuer 3
    tax-country 0 _tao 3 _taxed 3 _taxes 3 _trea 3 earn 3 mine 3 tao 3 _afte 2 _after 2 _are 2
    tax-country 0 _austral 2 _cana 2 _canada 2 _der 2 _espa 2 _espana 2 _inco 2 _income 2 _neth 2
    tax-country 0 _netherl 2 _of 2 _oste 2 _osterre 2 _say 2 _swis 2 _swiss 2 _this 2 _treatme 2
    tax-country 0 _trib 2 _tributa 2 _us 2 country 2 form 2 own 2 paid 2 whatif 2 #rate 1 _alph 1
    tax-country 0 _alpha 1 _an 1 _and 1 _auf 1 _best 1 _besteue 1 _coun 1 _country 1 _cryp 1
    tax-country 0 _crypto 1 _decl 1 _declara 1 _deut 1 _deutsch 1 _dice 1 _die 1 _eine 1 _einem 1
    tax-country 0 _esto 1 _fren 1 _french 1 _halt 1 _have 1 _help 1 _impu 1 _impuest 1 _la 1
    tax-country 0 _land 1 _law 1 _mexi 1 _mexico 1 _mit 1 _peri 1 _period 1 _port 1 _que 1 _se 1
    tax-country 0 _see 1 _steuern 1 _swap 1 _swit 1 _taxa 1 _taxable 1 _to 1 _treat 1 _un 1
    tax-country 0 _vien 1 _vienna 1 _want 1 _wird 1 alpha 1 coins 1 define 1 disposal 1 help 1
    tax-country 0 need 1 one 1 program 1 quote 1 rate 1 show 1 swap 1 transaction 1
    records 76 record 65 _i 41 _for 35 _my 28 mine 28 _do 25 which 23 _tax 20 keep 19 need 19
    records 0 _the 17 _what 17 _to 16 reward 15 _of 14 _rewa 13 _whic 13 _which 13 _how 12 what 12
    records 0 _down 11 _need 11 how 11 _acco 10 _account 10 _a 9 _basi 9 _basis 9 _cost 9 _keep 9
    records 0 _rewards 9 _writ 9 _write 9 data 9 should 8 tax 8 _offi 7 _office 7 _shou 7
    records 0 _should 7 _alph 6 _alpha 6 _csv 6 _expo 6 _export 6 _have 6 _pric 6 alpha 6 own 6
    records 0 _advi 5 _adviser 5 _docu 5 _documen 5 _pape 5 _reco 5 _retu 5 _return 5 _taxe 5
    records 0 _taxes 5 report 5 sofar 5 _does 4 _ich 4 _papers 4 _price 4 _records 4 _reward 4
    records 0 _want 4 asks 4 price 4 #time 3 _can 3 _data 3 _each 3 _ever 3 _every 3 _list 3
    records 0 _log 3 _note 3 _que 3 _stak 3 _tran 3 _transac 3 can 3 stake 3 whatif 3 _asks 2
    records 0 _bele 2 _belege 2 _day 2 _fifo 2 _is 2 _lots 2 _must 2 _numb 2 _numbers 2 _on 2
    records 0 _prices 2 _staked 2 _tao 2 _time 2 _times 2 _trac 2 _track 2 _wants 2 _was 2 _welc 2
    records 0 _welche 2 _when 2 claim 2 define 2 earn 2 exact 2 list 2 past 2 tao 2 transaction 2
    records 0 when 2 _abou 1 _about 1 _all 1 _am 1 _and 1 _anot 1 _at 1 _aufh 1 _aver 1 _average 1
    records 0 _back 1 _book 1 _brau 1 _brauche 1 _cada 1 _calc 1 _calcula 1 _clai 1 _claim 1
    records 0 _coll 1 _collect 1 _comp 1 _compute 1 _cont 1 _coun 1 _count 1 _debo 1 _den 1
    records 0 _deta 1 _details 1 _die 1 _downloa 1 _far 1 _feed 1 _figu 1 _figures 1 _fur 1 _got 1
    records 0 _guar 1 _guardo 1 _guy 1 _haci 1 _haciend 1 _hand 1 _hist 1 _history 1 _hund 1 _if 1
    records 0 _in 1 _info 1 _informa 1 _it 1 _kauf 1 _man 1 _muss 1 _nach 1 _needs 1 _noth 1
    records 0 _nothing 1 _or 1 _out 1 _over 1 _para 1 _payo 1 _payout 1 _prov 1 _prove 1 _purc 1
    records 0 _purchas 1 _rece 1 _recompe 1 _regi 1 _registr 1 _save 1 _see 1 _sell 1 _soll 1
    records 0 _sollte 1 _spre 1 _stake 1 _steu 1 _steuer 1 _summ 1 _summary 1 _supp 1 _suppose 1
    records 0 _teng 1 _tengo 1 _ther 1 _there 1 _this 1 _tiny 1 _use 1 _user 1 _weis 1 _weiss 1
    records 0 _whats 1 _wie 1 _work 1 _year 1 all 1 become 1 buy 1 connect 1 fall 1 get 1
    records 0 minimum 1 not 1 nothing 1 or 1 paid 1 privacy 1 save 1 sell 1 show 1 units 1
    records 0 update 1
    """
}
