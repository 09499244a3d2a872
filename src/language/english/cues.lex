# Words that decide how true a statement is, who makes it, and how clauses share participants.
# Each section gives its words one property; a word may stand in several. Verbs, nouns and
# adjectives are lemmas, everything else is as it is written in lower case. A verb with a particle
# ("put off") has the properties that it has as such, and none of the verb's own.

[negation]
not, n't, n’t, never, no, neither, nor, hardly, scarcely, barely, nobody, none, nothing, without, cannot

[hedge]
# Adverbs and adjectives that leave the truth open.
allegedly, reportedly, apparently, supposedly, purportedly, ostensibly, seemingly, presumably, probably, possibly, perhaps
likely, alleged, suspected, purported, supposed, presumed, apparent, reputed, rumored, rumoured, unconfirmed, claimed, perceived, so-called, unverified

[intent]
# Beside a noun: the event has not happened.
planned, proposed, possible, potential, threatened, future, upcoming, forthcoming, impending, expected, scheduled, intended
imminent, hypothetical, eventual, would-be, prospective, attempted, foiled, thwarted, failed, further, joint-to-be, next, feared, aborted

[modal]
will, would, could, may, might, shall, should, must, can, 'll, ’ll, 'd, ’d, wo, ca, ought

[condition]
if, unless, whether, provided, lest, until

[speech]
# What follows is the speaker's, and as true as he is.
say, tell, announce, report, state, declare, add, note, confirm, explain, reveal, disclose, acknowledge, admit, concede
observe, remark, comment, write, quote, cite, continue, conclude, describe, indicate, show, reply, respond, inform
recall, stress, emphasize, emphasise, reiterate, insist, testify, broadcast, publish, rule, find, put, point, mention, learn, hear, see, know

[belief]
# What follows is no more than what somebody holds.
claim, complain, allegation, suspicion, belief, rumor, allege, believe, suspect, think, suggest, assert, argue, contend, speculate, assume, presume, suppose, fear, imply
maintain, estimate, consider, deem, rumor, rumour, purport, repute, seem, appear, warn, hint, guess, doubt, feel, link, question, theory, notion, idea, perception, myth, hypothesis, speculation, conjecture, impression, understand

[accusation]
# What follows is alleged, and it is the object's deed: "accused X of jamming".
accuse, accusation, charge, indictment, conviction, suspicion, extradite, blame, suspect, indict, condemn, criticize, criticise, denounce, implicate, fault, prosecute, sue, convict, expel, deport, arrest, detain, try, jail, sentence, wanted, investigate, question, acquit, clear, slam, rebuke, chide

[plan]
# What follows has not happened yet.
agree, plan, want, hope, intend, aim, seek, expect, wish, decide, vow, pledge, promise, threaten, offer
propose, prepare, schedule, consider, mean, commit, recommit, undertake, resolve, try
attempt, fight, need, like, authorize, authorise, allow, permit, discuss, negotiate, envisage, foresee
anticipate, contemplate, predict, forecast, set, due, ready, willing, prepared, able, likely, eager
determined, fear, danger, risk, possibility, prospect, likelihood, swear, guarantee, choose, elect, vote, opt, bid, go, work, poise, entitle, enable, decision
intention, verge, brink, agreement, deal, proposal, threat, pact, accord, commitment, condition, prerequisite, mull, weigh, ponder
put off, set out

[resolution]
# "that X be done" behind them: by those who say so, where nobody else is named.
agree, decide, resolve

[deed]
# Nouns that are judged for whoever does them: "adopted a policy that Norland condemned".
policy, practice, practise, campaign, programme, program, crackdown, stance, course, strategy, tactic, habit, scheme, tradition, law, rule, ban, tariff, regime, measure, decision, move, step, plan, position, line, approach, remark, comment, statement, reform, legislation

[request]
# What follows is asked of somebody: neither done nor planned.
ask, urge, call, appeal, demand, request, invite, order, tell, advise, press, push, pressure, encourage, recommend, beg
require, instruct, command, direct, summon, petition, implore, exhort, lobby, warn, insist, plead, prod, caution, campaign, agitate, argue, clamor

[denial]
# What follows is not so.
deny, refuse, refusal, failure, denial, inability, fail, decline, refrain, reject, cease, avoid, prevent, stop, bar, ban, prohibit, forbid, neglect, forget, abstain, unable, unwilling, reluctant, forswear, renounce, keep, dismiss, disavow, rule, refute, rebut, hesitate, oppose, false, untrue
hold off, rule out, back away, shy away

[implicative]
# What follows is as true as this is.
begin, start, continue, manage, help, proceed, resume, succeed, dare, use, happen, join, force, compel, make, let, lead, cause, keep, turn, serve, spend, finish, complete, end, insist, persist, participate, engage, cooperate, remain, jump, return, rush, regret, apologize, thank, praise, rely, result, persuade, convince, follow, credit, commend, congratulate, induce
carry on, end up

[subject control]
# The subject, not the object, does what follows.
promise, threaten, vow, offer, pledge, swear, guarantee, use, commit, meet, visit, telephone, contact, join

[joint control]
join, accompany, assist, follow

[oblique control]
# "call on X to": whom the preposition names does what follows.
call, appeal, plead, prevail

[support]
# The event is the object: "launched an attack on", "paid a visit to".
launch, carry, conduct, stage, mount, hold, make, pay, give, take, have, do, perform, open, begin, start, commit, undertake
impose, issue, sign, reach, strike, conclude, announce, order, declare, express, voice, offer, extend, provide, send, place
initiate, resume, renew, continue, complete, lead, enter, file, bring, level, establish, forge, set, put, host, organize, organise
convene, schedule, execute, wage, unleash, enforce, pursue, submit, deliver, grant, raise, step, lodge, instigate, orchestrate, mastermind, run, expand, widen, deepen, strengthen, increase, pledge, promise, propose, plan, threaten, seek, cancel, postpone, call, demand, consider, announce, suspend, end, halt, reimpose, renew, tighten, restore, speed, accept, avoid, prepare, approve, mull, weigh, ponder, eye
set up, pull off, carry out, call off, put off, hold up

[planned object]
# The event that is their object has not happened.
threaten, propose, plan, seek, consider, demand, urge, request, offer, promise, pledge, vow, prepare, schedule, expect, want
call, approve, authorize, authorise, discuss, contemplate, fear, order, recommend, advocate, encourage, await, postpone, delay, invite, oppose, draft, favor, favour, negotiate, accept, reject, ask, push, need, predict, warn, anticipate, mull, weigh, ponder, eye
put off, hold up, set up

[ended object]
# The event that is their object comes to its end: no news of the event itself.
lift, ease, relax, remove, waive, loosen, abolish, revoke, soften, drop, repeal, suspend

[prevented object]
# The event that is their object does not happen.
cancel, avert, avoid, prevent, foil, thwart, preclude, forgo, boycott, refuse, deny, scrap, abandon, abort, decline, skip
call off, rule out, turn down, head off, stave off, ward off, fend off

[metonym]
# Nouns that act for their owner: "Norland's warplanes", "the Norland delegation".
force, troop, soldier, army, military, navy, aircraft, warplane, plane, jet, helicopter, bomber, fighter, tank, warship, ship
wing, arm, branch, subsidiary, affiliate, offshoot, gunboat, submarine, missile, rocket, artillery, drone, police, government, administration, authority, official, delegation
leader, leadership, diplomat, envoy, negotiator, representative, spokesman, spokeswoman, spokesperson, minister, ministry
parliament, court, agent, agency, team, side, regime, unit, commando, gunman, rebel, guerrilla, guerilla, militant, militia
fighter, hacker, company, firm, group, party, faction, movement, union, member, supporter, people, citizen, national, resident
worker, student, protester, demonstrator, prisoner, refugee, immigrant, migrant, civilian, villager, activist, farmer, bulldozer
attack, raid, airstrike, strike, bombing, shelling, bombardment, offensive, fire, barrage, gunfire, missile, rocket, operation, gunship, squad, brigade, battalion, patrol, troops, forces, inspector, observer, peacekeeper, mission, president, premier, chief, security, coalition, newspaper, agency, radio, television, media, board, council, committee, commission, border, guard, contingent, convoy
expert, engineer, scientist, lawmaker, legislator, commander, general, trader, businessman, investigator, doctor, adviser

[off topic]
# Sport, stage and screen borrow the words of war and politics.
goalkeeper, midfielder, quarterback, touchdown, halftime, semifinal, semifinals, quarterfinal, quarterfinals
wicket, batsman, innings, homer, inning, playoff, playoffs, goalless, equalizer, equaliser, linebacker, shutout
bowler, batsmen, tailender, wicketkeeper, paceman, spinner, hat-trick, doubles
penalty-kick, novel, screenplay, sitcom, box-office, blockbuster, songwriter, novelist, videogame, thriller, starring

[ditransitive]
# Who receives may stand between these and what he receives.
give, grant, offer, send, lend, award, issue, serve, set, sell, hand, promise, pay, show, teach, deny, refuse, owe, allow, assure, guarantee, deal, cost, bring

[measure]
# "dozens of X", "a round of X", "the province of X": X is what counts.
number, dozen, hundred, thousand, million, score, lot, group, pair, couple, handful, majority, minority, series, round, string
day, week, month, hour, year, ton, tonne, kg, kilogram, kilo, batch, shipment, patch, contingent, wave, bunch, member, part
some, many, most, all, none, one, two, three, four, five, several, few, each, both, kind, sort, form, act, package, leader, thousands, hundreds, dozens
province, region, republic, enclave, territory, island, town, city, village, district, kingdom, emirate, peninsula, port
half, portion, bulk, rest, percent, truckload, planeload, boatload, shipload, busload, crowd, trio, delegation, metre, meter, litre, liter, gallon

[complex preposition]
# The first word tells what the whole means: "because of", "according to".
because, instead, according, accord, due, prior, ahead, such, along, together, thanks, regardless, irrespective, pursuant, contrary, despite, except

[former]
former, ex, then, late, previous, once, erstwhile

[adverbial]
# Nouns that make one preposition with the words around them: "in support of", "on behalf of".
support, favor, favour, honor, honour, memory, solidarity, defense, defence, light, view, spite, lieu, face, wake, aftermath
course, behalf, name, terms, midst, absence, presence, recognition, celebration, anticipation, response, reaction, retaliation
protest, reference, charge, command, pursuit, search, need, exchange, return, front, place, case, event, time, connection

[expressive]
# What is done by doing something else: who "marched to protest" has protested.
protest, denounce, condemn, decry, demonstrate

[contest]
# With a score in the sentence ("beat X 3–1") a game.
beat, defeat, lose, win, draw, edge, thrash, trounce, hammer, down, tie, face, meet, demolish, rout, stun

[time]
# Nouns that say when, without a preposition before them.
today, yesterday, tomorrow, tonight, morning, afternoon, evening, night, noon, midnight, dawn, dusk
hour, day, week, weekend, month, year, time, while
monday, tuesday, wednesday, thursday, friday, saturday, sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
January, February, March, April, June, July, August, September, October, November, December

[content]
# Verbs whose target, where none is named, is whom their content concerns: "rejected the Norland plan",
# "promised to build a school in Norland".
reject, refuse, decline, deny, veto, rebuff, spurn, oppose, dismiss, resist, defy, ignore, rule, dispute, block, thwart, flout, violate, accept
agree, pledge, promise, vow, swear, guarantee, propose, threaten, warn, return, lift, ease, demand
condemn, denounce, criticize, criticise, deplore, decry, protest, welcome, endorse, praise, back, hail, applaud
