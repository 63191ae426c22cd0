/// Recorded from the corpora of the tests with `RECORD_SNAPSHOTS=1`; written by nobody.
extension TermCounts {
  static let tax = """
    legal 16 legal 13 _stak 9 stake 9 _is 8 _staking 8 _lega 5 _legal 5 _in 4 _allo 3 _allowed 3
    legal 0 _it 3 #country 2 _by 2 _forb 2 _hara 2 _haram 2 _my 2 can 2 _anyw 1 _anywher 1 _bitt 1
    legal 0 _bittens 1 _can 1 _coun 1 _country 1 _do 1 _earn 1 _earning 1 _es 1 _fran 1 _france 1
    legal 0 _gove 1 _governm 1 _hace 1 _hacer 1 _ist 1 _law 1 _need 1 _needed 1 _or 1 _perm 1
    legal 0 _rewa 1 _rewards 1 _stake 1 _take 1 _tao 1 _the 1 _to 1 bittensor 1 country 1 earn 1
    legal 0 elsewhere 1 free 1 land 1 mine 1 need 1 or 1 reward 1 scam 1 tao 1 tax 1
    tax 75 tax 70 reward 33 _i 18 _rewa 18 _rewards 18 _tax 18 need 16 _do 14 mine 14 _stak 13
    tax 0 stake 13 _staking 12 _the 12 _on 11 whatif 11 _when 10 earn 10 when 10 _inco 9 _income 9
    tax 0 _is 9 _it 8 _does 7 _pay 7 _tao 7 _taxe 7 _to 7 sell 7 tao 7 _are 6 _decl 6 _a 5
    tax 0 _declare 5 _have 5 _ich 5 _muss 5 _taxa 5 _taxable 5 _taxed 5 cost 5 paid 5 _how 4
    tax 0 _impu 4 _impuest 4 _las 4 _must 4 _of 4 _reco 4 _recompe 4 _sell 4 _what 4 get 4 or 4
    tax 0 _alph 3 _alpha 3 _die 3 _for 3 _haci 3 _haciend 3 _my 3 _or 3 _owe 3 _paga 3 _por 3
    tax 0 _que 3 _se 3 _shar 3 _share 3 _stat 3 _state 3 _steu 3 _taxm 3 _taxman 3 _this 3 _vers 3
    tax 0 _versteu 3 _want 3 alpha 3 how 3 not 3 #amount 2 #country 2 #tao 2 _an 2 _and 2 _anyt 2
    tax 0 _anythin 2 _auf 2 _belo 2 _belohnu 2 _capi 2 _capital 2 _clai 2 _divi 2 _dividen 2
    tax 0 _earn 2 _ertr 2 _ertrage 2 _fall 2 _gain 2 _gains 2 _if 2 _irs 2 _just 2 _loss 2
    tax 0 _pagar 2 _sold 2 _steuern 2 _take 2 _taxes 2 _teng 2 _tengo 2 _that 2 _trea 2 _trib 2
    tax 0 _tributa 2 _vat 2 claim 2 define 2 grown 2 lose 2 own 2 take 2 what 2 which 2 _abou 1
    tax 0 _about 1 _afte 1 _after 1 _al 1 _algo 1 _alre 1 _already 1 _amou 1 _amounts 1 _ange 1
    tax 0 _as 1 _beim 1 _best 1 _besteue 1 _bloc 1 _block 1 _cash 1 _claim 1 _claimin 1 _come 1
    tax 0 _con 1 _cons 1 _conside 1 _coun 1 _count 1 _cryp 1 _crypto 1 _cuan 1 _cuando 1 _das 1
    tax 0 _declara 1 _dedu 1 _deducti 1 _dem 1 _didn 1 _didnt 1 _dont 1 _earned 1 _earning 1
    tax 0 _erha 1 _etwa 1 _etwas 1 _even 1 _event 1 _ever 1 _every 1 _fallen 1 _fallt 1 _fina 1
    tax 0 _form 1 _free 1 _from 1 _get 1 _gonn 1 _gonna 1 _gove 1 _governm 1 _havent 1 _hay 1
    tax 0 _help 1 _hold 1 _in 1 _inhe 1 _inherit 1 _its 1 _know 1 _losses 1 _me 1 _meld 1 _mome 1
    tax 0 _moment 1 _mone 1 _money 1 _much 1 _o 1 _oder 1 _off 1 _offi 1 _office 1 _out 1 _pagan 1
    tax 0 _pock 1 _pocket 1 _qued 1 _queda 1 _rais 1 _raise 1 _rece 1 _receive 1 _reci 1 _repo 1
    tax 0 _report 1 _selling 1 _smal 1 _small 1 _some 1 _somethi 1 _stakers 1 _steuer 1 _stil 1
    tax 0 _still 1 _treat 1 _uncl 1 _unclaim 1 _vend 1 _vender 1 _verk 1 _verkauf 1 _wann 1
    tax 0 _werd 1 _werden 1 _wie 1 _will 1 _work 1 _writ 1 _write 1 all 1 can 1 coins 1 disposal 1
    tax 0 fall 1 fee 1 help 1 howmuch 1 leave 1 minimum 1 raises 1 record 1 unclaimed 1 worthit 1
    tax-swap 43 disposal 31 tax 27 _a 20 alpha 20 _alph 19 _alpha 19 move 16 subnet 15 _tao 14
    tax-swap 0 tao 14 _subn 13 _is 11 _tax 11 transaction 11 _into 10 swap 10 _swap 8 _to 8 _i 7
    tax-swap 0 _subnet 7 _taxa 7 _taxable 7 mine 7 _as 6 _do 6 _gain 6 _in 6 _when 6 whatif 6
    tax-swap 0 when 6 _der 5 _disp 5 _disposa 5 _even 5 _event 5 _movi 5 _moving 5 _steu 5
    tax-swap 0 _subnets 5 _coun 4 _does 4 _ein 4 _for 4 _from 4 _ist 4 _sale 4 _taus 4 _tausch 4
    tax-swap 0 alphafor 4 sell 4 _betw 3 _between 3 _capi 3 _capital 3 _count 3 _move 3 _real 3
    tax-swap 0 _realise 3 _stak 3 _steuerp 3 _swappin 3 _swit 3 _taxe 3 _taxed 3 _the 3 _trig 3
    tax-swap 0 _trigger 3 _unst 3 _verk 3 _verkauf 3 leave 3 stake 3 #amount 2 #subnet 2 _als 2
    tax-swap 0 _anot 2 _another 2 _es 2 _gains 2 _offi 2 _office 2 _only 2 _root 2 _sn 2
    tax-swap 0 _staking 2 _switch 2 _toke 2 _trad 2 _trade 2 _unstaki 2 _von 2 _wech 2 _wechsel 2
    tax-swap 0 record 2 root 2 #alpha 1 #country 1 #exchange 1 #several 1 #tao 1 _and 1 _aus 1
    tax-swap 0 _back 1 _buyi 1 _buying 1 _by 1 _camb 1 _cambiar 1 _chan 1 _change 1 _cons 1
    tax-swap 0 _conside 1 _counts 1 _de 1 _did 1 _ever 1 _every 1 _exch 1 _exchang 1 _go 1 _hold 1
    tax-swap 0 _holding 1 _if 1 _just 1 _lost 1 _moved 1 _my 1 _not 1 _of 1 _one 1 _or 1 _owe 1
    tax-swap 0 _pasa 1 _pasar 1 _pay 1 _peri 1 _period 1 _por 1 _rest 1 _sell 1 _selling 1
    tax-swap 0 _stake 1 _steuern 1 _subnetz 1 _switchi 1 _token 1 _tokens 1 _trib 1 _tributa 1
    tax-swap 0 _una 1 _unstake 1 _us 1 _vali 1 _validat 1 _vend 1 _vender 1 _with 1 _zahl 1 all 1
    tax-swap 0 buy 1 coins 1 cost 1 exchange 1 holdingrule 1 leaked 1 lose 1 not 1 or 1
    tax-swap 0 validator 1
    tax-country 50 #country 45 tax 40 _in 22 _tax 17 _stak 14 _staking 14 stake 14 how 12 _the 9
    tax-country 0 _germ 8 _germany 8 _on 8 _rule 8 reward 8 _i 7 _what 7 holdingrule 7 _aust 6
    tax-country 0 _do 6 _does 6 _pay 6 _rewa 6 _rewards 6 _rules 6 what 6 which 6 #time 5 _en 5
    tax-country 0 _how 5 _taxe 5 _year 5 _abou 4 _about 4 _austria 4 _for 4 _irs 4 _is 4 _uk 4
    tax-country 0 _wie 4 cost 4 _a 3 _como 3 _das 3 _free 3 _hmrc 3 _hold 3 _holding 3 _ist 3
    tax-country 0 _it 3 _live 3 _one 3 _spai 3 _spain 3 _steu 3 _steuer 3 _taxes 3 _trea 3 earn 3
    tax-country 0 mine 3 _afte 2 _after 2 _austral 2 _cana 2 _canada 2 _der 2 _espa 2 _espana 2
    tax-country 0 _inco 2 _income 2 _of 2 _oste 2 _osterre 2 _say 2 _schw 2 _schweiz 2 _swis 2
    tax-country 0 _swiss 2 _tao 2 _taxed 2 _this 2 _treatme 2 _trib 2 _tributa 2 _us 2 country 2
    tax-country 0 form 2 paid 2 tao 2 whatif 2 #rate 1 _alph 1 _alpha 1 _an 1 _and 1 _are 1 _auf 1
    tax-country 0 _best 1 _besteue 1 _coun 1 _country 1 _cryp 1 _crypto 1 _decl 1 _declara 1
    tax-country 0 _deut 1 _deutsch 1 _dice 1 _die 1 _eine 1 _einem 1 _esto 1 _fren 1 _french 1
    tax-country 0 _halt 1 _have 1 _impu 1 _impuest 1 _la 1 _land 1 _law 1 _mexi 1 _mexico 1 _mit 1
    tax-country 0 _peri 1 _period 1 _que 1 _se 1 _see 1 _swap 1 _swit 1 _taxa 1 _taxable 1 _to 1
    tax-country 0 _treat 1 _un 1 _vien 1 _vienna 1 _want 1 _wird 1 alpha 1 coins 1 define 1
    tax-country 0 disposal 1 need 1 own 1 program 1 quote 1 rate 1 show 1 swap 1 transaction 1
    records 58 record 51 _i 33 _for 26 _do 22 _my 22 mine 21 keep 17 which 17 need 16 _tax 14
    records 0 _to 12 _the 11 _what 11 reward 11 what 10 _down 9 _how 9 _need 9 _rewa 9 _whic 9
    records 0 _which 9 _acco 8 _account 8 _of 8 how 8 should 8 _keep 7 _shou 7 _should 7 _writ 7
    records 0 _write 7 data 6 tax 6 _a 5 _basi 5 _basis 5 _cost 5 _docu 5 _documen 5 _expo 5
    records 0 _export 5 _have 5 _pape 5 _pric 5 _retu 5 _return 5 _rewards 5 own 5 _csv 4 _ich 4
    records 0 _offi 4 _office 4 _papers 4 _reco 4 _reward 4 _each 3 _ever 3 _every 3 _log 3
    records 0 _note 3 _price 3 _que 3 _records 3 _taxe 3 _taxes 3 _tran 3 _transac 3 price 3
    records 0 report 3 sofar 3 #time 2 _advi 2 _adviser 2 _alph 2 _alpha 2 _bele 2 _belege 2
    records 0 _can 2 _data 2 _fifo 2 _list 2 _must 2 _prices 2 _trac 2 _track 2 _want 2 _welc 2
    records 0 _welche 2 alpha 2 asks 2 can 2 claim 2 transaction 2 _abou 1 _about 1 _am 1 _and 1
    records 0 _anot 1 _asks 1 _at 1 _aufh 1 _aver 1 _average 1 _back 1 _book 1 _brau 1 _brauche 1
    records 0 _cada 1 _calc 1 _calcula 1 _clai 1 _claim 1 _coll 1 _collect 1 _cont 1 _day 1
    records 0 _debo 1 _den 1 _deta 1 _details 1 _die 1 _does 1 _downloa 1 _far 1 _feed 1 _figu 1
    records 0 _figures 1 _fur 1 _guar 1 _guardo 1 _guy 1 _haci 1 _haciend 1 _hand 1 _hist 1
    records 0 _history 1 _hund 1 _info 1 _informa 1 _it 1 _kauf 1 _man 1 _muss 1 _nach 1 _needs 1
    records 0 _noth 1 _nothing 1 _on 1 _or 1 _out 1 _over 1 _para 1 _payo 1 _payout 1 _prov 1
    records 0 _purc 1 _purchas 1 _rece 1 _recompe 1 _regi 1 _registr 1 _save 1 _soll 1 _sollte 1
    records 0 _spre 1 _stak 1 _stake 1 _steu 1 _steuer 1 _supp 1 _suppose 1 _tao 1 _teng 1
    records 0 _tengo 1 _tiny 1 _use 1 _wants 1 _was 1 _wie 1 _work 1 _year 1 all 1 buy 1 connect 1
    records 0 define 1 earn 1 exact 1 list 1 minimum 1 not 1 nothing 1 or 1 paid 1 past 1
    records 0 privacy 1 save 1 stake 1 tao 1 update 1
    """
}
