# Words of grammar that decide where a noun phrase begins and ends. A section is a class
# (language/words.h); a word may be in several. Forms are matched as they stand, with a capital and
# in capitals only.

[article]
the, a, an

[definite]
the, this, that, these, those, both, such

[indefinite]
a, an, another, any, some, several, many, few, various, numerous, certain, no, every, each, one

[determiner]
the, a, an, this, that, these, those, both, such, another, any, some, several, many, few
various, numerous, certain, no, every, each, all, other, more, most, half, either, neither
much, such

[possessive]
his, her, its, their, our, my, your

[masculine]
he, him, his, himself

[feminine]
she, her, hers, herself

[neuter]
it, its, itself

[plural]
they, them, their, theirs, themselves, these, those, both

[first person]
i, me, my, we, us, our, ours, you, your, yours

[pronoun]
he, him, himself, she, her, hers, herself, it, itself, they, them, themselves, theirs
i, me, we, you, ours, yours, himself, herself

# Words at which every noun phrase ends.
[stop]
and, or, but, nor, yet, so, if, because, although, though, while, whereas, unless, until, till
since, when, whenever, where, wherever, who, whom, why, how, whether, than, as, lest
of, in, on, at, by, for, from, to, into, onto, with, without, within, about, above, across, after
against, along, amid, amidst, among, amongst, around, before, behind, below, beneath, beside
besides, between, beyond, despite, down, during, except, inside, like, near, off, opposite, out
outside, over, past, per, regarding, concerning, including, following, through, throughout, toward
towards, under, underneath, unlike, up, upon, via, versus, vs., vs, aboard, alongside, atop
am, is, are, was, were, be, been, being, do, does, did, done, has, have, had, having, can, could
may, might, must, shall, should, will, would, cannot, ought
not, never, also, already, always, again, ago, almost, anyway, away, back, else, even, ever
everywhere, further, furthermore, hence, here, however, indeed, instead, just, later, meanwhile
moreover, nearly, nevertheless, nonetheless, now, nowadays, often, once, only, otherwise, perhaps
quite, rather, really, seldom, sometimes, soon, still, then, there, thereby, therefore, thus
together, today, tomorrow, tonight, too, very, well, yesterday, elsewhere, abroad, overseas
apart, ahead, altogether, maybe, please, yes, ok
i, me, we, us, you, he, him, she, it, they, them, himself, herself, itself, themselves, myself
who, whom, what, which, whose, everyone, everybody, someone, somebody, anyone, anybody, nobody
nothing, something, anything, everything, none, theirs, ours, hers, yours, mine

# Verbs end a noun phrase too; capitalized inside a sentence they may be part of a name.
[verb]
heard, hears, hear, swept, upheld, upholds, understood, forbade, overthrew, withdrew, shrank, spent
built, learned, learnt, dropped, slew, strove, undertook, overcame, lay, laid, knelt, bled, bred, slept
drew, draws, draw, drawn, grew, grows, grow, grown, flew, flies, fly, chose, chooses, choose, swore
shook, wore, tore, bore, threw, throws, throw, blew, blows, dealt, deals, deal, felt, feels, feel
meant, means, mean, sank, sang, drank, drove, drives, drive, rode, hid, bit, beat, beats, burst
collapsed, collapses, collapse, failed, hurt, caught, fed, fled, flee, flees, shut, split, spread
said, says, say, saying, told, tells, tell, added, adds, asked, asks, ask, called, calls, call
announced, announces, announce, claimed, claims, claim, stated, states, declared, declares
insisted, insists, reported, reports, report, warned, warns, warn, confirmed, confirms, noted
argued, argues, agreed, agree, agrees, accused, accuses, accuse, blamed, blames, blame, denied
denies, deny, rejected, rejects, reject, demanded, demands, demand, urged, urges, urge, offered
offers, offer, proposed, proposes, propose, refused, refuses, refuse, threatened, threatens
threaten, vowed, vows, pledged, pledges, pledge, promised, promises, met, meets, meet, meeting
visited, visits, made, makes, make, making, took, takes, take, taking, taken, gave, gives, give
giving, given, got, gets, get, went, goes, go, going, gone, came, comes, come, coming, became
becomes, become, began, begins, begin, begun, held, holds, hold, holding, kept, keeps, keep
led, leads, left, leaves, leave, leaving, lost, let, lets, killed, kills, kill, killing, wounded
wounds, injured, injures, arrested, arrests, detained, detains, attacked, bombed, shelled, seized
seizes, captured, captures, signed, signs, sign, signing, sent, sends, send, sending, set, sets
setting, put, puts, putting, saw, sees, see, seen, seeing, found, finds, find, told, thought
thinks, think, knew, knows, know, known, want, wants, wanted, need, needs, needed, seek, seeks
sought, try, tries, tried, used, uses, use, using, help, helps, helped, helping, bring, brings
brought, began, start, starts, started, starting, stop, stops, stopped, end, ends, ended, open
opens, opened, close, closes, closed, pay, pays, paid, buy, buys, bought, sell, sells, sold
build, builds, built, hit, hits, cut, cuts, won, win, wins, face, faces, faced, fell, falls
fall, rose, rises, rise, ran, runs, run, running, stood, stands, stand, spoke, speaks, speak
wrote, writes, write, written, read, reads, reading, sat, sits, sit, spent, spends, spend
show, shows, showed, shown, move, moves, moved, play, plays, played, turn, turns, turned
remain, remains, remained, continue, continues, continued, expect, expects, expected, consider
considers, considered, allow, allows, allowed, join, joins, joined, joining, follow, follows
followed, plan, plans, planned, planning, fight, fights, fought, fighting, invade, invades, invaded
impose, imposes, imposed, lift, lifts, lifted, ease, eases, eased, launch, launches, launched
withdraw, withdraws, withdrew, withdrawn, suspend, suspends, suspended, ratify, ratifies, ratified
adopt, adopts, adopted, pass, passes, passed, release, releases, released, resign, resigns, resigned
deploy, deploys, deployed, order, orders, ordered, ban, bans, banned, praise, praises, praised
welcome, welcomes, welcomed, criticize, criticizes, criticized, criticise, criticises, criticised
condemn, condemns, condemned, denounce, denounces, denounced, support, supports, supported, host
hosts, hosted, attend, attends, attended, arrive, arrives, arrived, return, returns, returned
invite, invites, invited, issue, issues, issued, discuss, discusses, discussed, expel, expels
expelled, protest, protests, protested, demonstrate, demonstrates, demonstrated, charge, charges
charged, indict, indicts, indicted, hack, hacks, hacked, steal, steals, stole, stolen, breached
break, breaks, broke, broken, destroy, destroys, destroyed, fire, fires, fired, shoot, shoots, shot
die, dies, died, live, lives, lived, work, works, worked, serve, serves, served, order, accept
accepts, accepted, approve, approves, approved, grant, grants, granted, appeal, appeals, appealed
apologize, apologizes, apologized, apologise, apologised, concede, concedes, conceded, boycott
boycotts, boycotted, block, blocks, blocked, veto, vetoes, vetoed, surrender, surrenders, surrendered
mobilize, mobilizes, mobilized, mobilise, mobilised, investigate, investigates, investigated
cooperate, cooperates, cooperated, mediate, mediates, mediated, cancel, cancels, cancelled, canceled
decide, decides, decided, declined, declines, decline, failed, fails, fail, admitted, admits, admit
believe, believes, believed, hope, hopes, hoped, say, hail, hails, hailed, endorse, endorses
endorsed, establish, establishes, established, resume, resumes, resumed, reach, reaches, reached
strike, strikes, struck, jailed, jails, sentenced, freed, frees, free, trains, trained, hosts

[modifier]
senior, top, high, low, chief, leading, ranking, key, main, major, minor, new, old, young, elderly
former, current, incoming, outgoing, late, then, ex, future, acting, deputy, interim, veteran
foreign, domestic, local, national, international, federal, regional, provincial, municipal, state
civil, civilian, military, paramilitary, armed, unarmed, political, diplomatic, economic, financial
commercial, industrial, religious, secular, ethnic, tribal, rebel, opposition, ruling, governing
democratic, conservative, liberal, radical, moderate, hardline, extremist, fundamentalist, leftist
rightist, communist, socialist, nationalist, separatist, islamist, islamic, muslim, moslem, christian
jewish, catholic, protestant, orthodox, hindu, buddhist, sikh, sunni, shiite, shia, kurdish, druze
senior-level, high-level, top-level, ministerial, presidential, parliamentary, congressional
governmental, official, unofficial, formal, informal, secret, private, public, joint, bilateral
multilateral, trilateral, mutual, annual, monthly, weekly, daily, regular, special, general, supreme
constitutional, criminal, judicial, legal, illegal, medical, humanitarian, human, social, nuclear
chemical, biological, cyber, online, digital, electronic, mass, massive, deadly, fatal, bloody, violent
peaceful, peace, peacekeeping, peace-keeping, security, defense, defence, police, army, naval, air
border, intelligence, weapons, arms, rights, sports, communications, operations, affairs, trade
suspected, alleged, accused, wanted, convicted, detained, armed, masked, unidentified, unnamed, unknown
wounded, injured, displaced, stranded, exiled, jailed, imprisoned, captured, captive, retired, disputed
angry, furious, prominent, famous, well-known, influential, powerful, wealthy, rich, poor, popular
big, biggest, large, larger, largest, small, smaller, smallest, long, short, great, greater, early
recent, latest, previous, last, next, past, same, different, first-ever, two-day, three-day, one-day
northern, southern, eastern, western, central, north, south, east, west, northeast, northwest
southeast, southwest, northeastern, northwestern, southeastern, southwestern, mid, upper, lower
pro-government, anti-government, pro-democracy, anti-war, state-run, state-owned, government-backed
elite, special, regular, reserve, undercover, riot, secret, terror, terrorist, terrorism, drug
female, male, black, white, gay, indigenous, native, immigrant, migrant, refugee, student, women
personal, intellectual, strategic, tactical, preliminary, final, initial, comprehensive, landmark
lower-level, higher-level, highest-level, working-level, cabinet-level, expert-level, vice-ministerial
so-called, alleged, planned, proposed, scheduled, upcoming, emergency, historic, unprecedented
paper, steel, oil, gas, coal, car, auto, bank, tech, technology, internet, computer, software, media
aid, relief, election, electoral, labour, labor, trade-union, farm, agricultural, health, education
separate, temporary, permanent, partial, full, limited, unilateral, free-trade, extradition
anti-terrorism, counterterrorism, anti-terror, anti-corruption, anti-drug, anti-graft

# A place after one of these is where something happens and not who does it.
[locative]
in, at, near, around, outside, inside, across, throughout, within, through, into, toward, towards
over, above, along, beyond, via, visiting, visited, visit, visits, entered, entering, left, leaving
reached, reaching, bombed, shelled, leave

[motion]
arrived, arrive, arrives, arriving, flew, fly, flying, traveled, travelled, travel, traveling
travelling, returned, return, returning, came, went, go, going, drove, sailed, moved, fled, flee
reported, reporting, kilometers, kilometres, km, miles, north, south, east, west, northeast
northwest, southeast, southwest, trip, visit, road, way, route, flight, evacuated, deported, expelled
headed, heading, withdrew, withdraw, withdrawal, travel, journey, escape, escaped, tour, rushed

[speech]
said, says, say, saying, told, tells, added, adds, announced, announces, claimed, claims, stated
declared, insisted, warned, warns, confirmed, noted, argued, argues, commented, explained, wrote
writes, tweeted, observed, replied, responded, asked, described, admitted, believes, believed, testified
recalled, continued, concluded, stressed, acknowledged, thinks, hoped, promised, praised, urged, called

[partitive]
group, groups, number, members, dozens, hundreds, thousands, millions, scores, tens, handful, pair
majority, couple, crowd, crowds, series, team, convoy

[age]
aged, age

[role]
counterpart, counterparts, colleague, predecessor, successor, rival, ally, son, daughter
father, mother, brother, sister, wife, husband, widow, friend, nominee

# Before an office in a clause: "is", "became", "was sworn in as", "named her".
[being]
is, was, been, serves, served, remains, remained, 's, ’s

[becoming]
became, becomes, become, elected, re-elected, reelected, appointed, reappointed, named, chosen, picked, selected, sworn
inaugurated, confirmed, installed, ordained, crowned, promoted, took, takes, taken, assumed, made, voted, proclaimed, nominated

[beside being]
has, had, have, in, over, office, power, duties, also, then, later, now, first, again, once, twice, since, on, the, post, position, job, of, role, as

[appointing]
named, appointed, elected, re-elected, reelected, chose, picked, selected, installed, swore, made, proclaimed, reappointed, confirmed, promoted

[succeeding]
replaced, replaces, succeeded, succeeds, followed, defeated, ousted, toppled

# Of what kind a person or thing is, not of what field an office is.
[quality]
senior, female, male, woman, top, high, low, leading, ranking, key, main, major, minor, new, old, young, elderly
former, current, incoming, outgoing, late, then, ex, future, interim, veteran, own, longtime
high-level, top-level, high-ranking, top-ranking, angry, furious, prominent, famous, well-known
influential, powerful, wealthy, rich, poor, popular, big, biggest, large, larger, largest, small
recent, latest, previous, last, next, past, same, different, so-called, alleged, suspected, convicted
unidentified, unnamed, unknown, official, elected, newly, long-serving, embattled, exiled, retired
ongoing, own, final, long, short, all-out, perpetual, deadly, bloody, devastating, serious, recent
whole, entire, unprecedented, historic, regular, similar, possible, great, huge, massive, brief, full
most, more, bitter, brutal, fierce, heavy, intense, early, earlier, later, good, bad, better, best, worst

# Joins parts of one noun phrase.
[joint]
and, -

[hyphen]
-

# Marks behind an owner.
[owner]
's, ’s, ', ’

# Counts what a date is away: "a year ago".
[date article]
a, an

# Words before a date without a year or week that say on which side of the present it lies; verbs
# in "-ed" speak of the past unlisted.
[past cue]
said, told, was, were, had, met, held, began, came, went, took, made, left, spoke, wrote, broke
fell, rose, won, lost, gave, saw, flew, since, did, became, shot, sent, fled, found, led, kept
ran, got, struck, grew, drew, ago, has, have

[future cue]
will, shall, 'll, ’ll, would, scheduled, due, expected, planned, slated, plans, upcoming
forthcoming, going, aims, hopes, intends, set, next
