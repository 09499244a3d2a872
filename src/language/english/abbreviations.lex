# Words whose final dot belongs to them, and other words that decide where tokens and sentences end.
# Written without that dot. All but those of [ambiguous] hold with a capital first letter and in
# capitals as well.

[title]         # stands before a name: never ends a sentence
Mr, Mrs, Ms, Messrs, Mme, Mlle, Mx, Dr, Drs, Prof, Profs, Hon, Rev, Revd, Fr, Msgr, Mgr, Pres
Gen, Maj, Brig, Col, Lt, Capt, Cpt, Cmdr, Cdr, Adm, Sgt, Cpl, Pvt, Pfc, Spc, Ens, Comdr, Supt, Insp
Sen, Sens, Rep, Reps, Gov, Govs, Lieut, Atty, Amb, Asst, Dep, Det, St, Ste, Mt, Mts, Ft, Sra, Srta

[inside]        # goes on with something: never ends a sentence
e.g, i.e, eg, cf, viz, vs, approx, resp, esp, incl, excl, c.f, ibid

[abbreviation]  # ends a sentence only before a word of [starter]
Jan, Feb, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec, Tue, Tues, Wed, Thu, Thur, Thurs, Fri
Inc, Corp, Co, Ltd, Cos, Bros, Pty, Pte, Bhd, Sdn, Cie, Mfg, Assn, Dept, Univ, Jr, Sr, Esq
Ph.D, M.Sc, B.Sc, D.Phil, al, attn, assoc, blvd, ave, hwy, bldg, expy, pkwy, govt, yrs, hrs, mins
Ala, Ariz, Calif, Colo, Conn, Fla, Kan, Kans, Ky, Md, Mich, Minn, Mont, Neb, Nebr, Nev
Okla, Ont, Penn, Penna, Que, Tenn, Tex, Va, Vt, Wis, Wisc, Wyo, Alta, Sask, a.k.a, lbs, oz, sq

[final]         # often ends a sentence: does so before any capital
etc, seq, anon

[clock]         # ends a sentence before a capital that does not go on with the time
a.m, p.m

[time]          # what goes on with the time behind "5 p.m."
Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April
May, June, July, August, September, October, November, December, Eastern, Central, Pacific, Mountain
EST, EDT, ET, CST, CDT, CT, MST, MDT, MT, PST, PDT, PT, GMT, BST, UTC, CET, CEST, Beijing, London
Moscow, Tokyo, Paris, New, Greenwich, Local

[number]        # the dot belongs to it before a number
no, nos, p, pp, pg, vol, vols, fig, figs, art, arts, sec, secs, ch, chap, par, para, paras, N°, Nº
ver, v, cl, nr, ext, c, ca, est, op, tel, sect, reg, bk, hwy, rte, rm, apt

[ambiguous]     # everyday words too: an abbreviation only before a small letter, a number or a comma
Mar, Sat, Sun, Mon, Ill, Mass, Miss, Ark, La, Pa, Ore, Del, Ind, Mo, Wash, Ga, Man
min, max, sec, hr, wk, mo, oz, lb, ft, yd, gal, adj, adv, alt, dist, dr, ed, eds, ext, gov, jr, long
misc, orig, pop, prob, prov, pub, rev, spec, st, co, bro, bros, temp, tel, trans, var, dept, rd, cos

[starter]       # with a capital, begins a sentence rather than goes on with a name
The, A, An, This, That, These, Those, It, Its, He, She, His, Her, We, Our, They, Their, I, You, Your
My, There, Here, In, On, At, By, For, From, With, Within, Without, Under, After, Before, Since
During, Despite, Amid, According, As, If, When, While, Although, Though, Because, Unless, Until
Once, Whether, But, And, Or, Yet, So, Nor, Then, Thus, Hence, Also, Still, Even, Only, Just, However
Meanwhile, Moreover, Furthermore, Instead, Indeed, Nevertheless, Nonetheless, Therefore, Otherwise
Besides, Additionally, Earlier, Later, Last, Next, Now, Today, Yesterday, Tomorrow, Recently, Soon
Again, Perhaps, Maybe, Often, Usually, Sometimes, Finally, Who, What, Where, Why, How, Which, Whose
Did, Do, Does, Is, Are, Was, Were, Has, Have, Had, Can, Could, Will, Would, Should, May, Might, Not
No, Yes, None, Nobody, Nothing, Some, Many, Most, More, Much, Few, Several, All, Both, Each, Every
Either, Neither, Any, Another, Others, Other, One, Two, Three, Four, Five, Six, Seven, Eight, Nine
Ten, Dozens, Hundreds, Thousands, Millions, Billions, Half, Officials, Analysts, Critics, Experts
Shares, Police, Investigators, Prosecutors, Authorities, People, Residents, Reporters, Let, Please
Never, Always, Such, Same, Similarly, Like, Unlike, Asked, Speaking, Citing, Following, Given, Among
Across, Over, About

[preposition]   # a few words from one of these on are not a sentence yet: "At 5 a.m. Mr. Smith left"
At, Around, About, By, Before, After, Until, Since, From, On, In, Near

[prefix]        # keeps its hyphen: "co-chair"; other words with hyphens are several tokens
anti, arch, bio, co, counter, de, e, eco, ex, extra, hydro, hyper, infra, inter, intra, macro, mega
meta, micro, mid, mini, multi, neo, non, omni, over, pan, post, pre, pro, proto, pseudo, psycho
quasi, re, retro, semi, socio, sub, super, trans, tri, ultra, un, uni

[exclaiming]    # names that end in an exclamation mark
Yahoo, Jeopardy, Yum, Joomla, Moncur

[suspended]     # behind "short- " a common second part is still to come
and, or, to, nor, but, versus, vs, through, as, rather, not, than, plus, then

[dollar]        # stands before "$"
US, A, C, HK, NZ, S, NT, R, AU, CA

[contraction]   # two words written as one | the first of them
cannot | can
gonna  | gon
gotta  | got
wanna  | wan
gimme  | gim
lemme  | lem
