# Irregular forms, and which stems get a silent e back when "-ed" or "-ing" is taken off.
# Forms are in lower case. Where two verbs share a form, the commoner one comes first.

[words]
# dictionary form | forms
not | n't, n’t
will | 'll, ’ll
have | 've, ’ve
# Signs of money stand before their number and are the noun of the amount.
dollar | $, us$, a$, c$, hk$, nz$
pound | £
euro | €
yen | ¥

[auxiliaries]
# base | present | third person | past
be | 'm, ’m, 're, ’re, are, am, ai | is, 's, ’s | was, were, been
have | 've, ’ve, 'd, ’d | has, 's, ’s | had, 'd, ’d
do | do | does | did, done
will | wo, 'll, ’ll
can | ca
shall | sha
would | 'd, ’d

[verbs]
# base | past and participle | third person | -ing
abide | abode
arise | arose, arisen
awake | awoke, awoken
backslide | backslid
be | was, were, been | is | being
bear | bore, borne, born
beat | beat, beaten
become | became, become
befall | befell, befallen
beget | begot, begotten
begin | began, begun
behold | beheld
bend | bent
beset | beset
bespeak | bespoke, bespoken
bestride | bestrode, bestridden
bet | bet
bid | bid, bade, bidden
bind | bound
bite | bit, bitten
bleed | bled
blow | blew, blown
break | broke, broken
breed | bred
bring | brought
broadcast | broadcast
browbeat | browbeat, browbeaten
build | built
burn | burnt
burst | burst
bust | bust
buy | bought
cast | cast
catch | caught
choose | chose, chosen
cling | clung
come | came, come
cost | cost
creep | crept
cut | cut
deal | dealt
dig | dug
do | did, done | does
draw | drew, drawn
dream | dreamt
drink | drank, drunk
drive | drove, driven
dwell | dwelt
eat | ate, eaten
fall | fell, fallen
feed | fed
feel | felt
fight | fought
find | found
fit | fit
flee | fled
fling | flung
fly | flew, flown
forbear | forbore, forborne
forbid | forbade, forbad, forbidden
forecast | forecast
foresee | foresaw, foreseen
foretell | foretold
forget | forgot, forgotten
forgive | forgave, forgiven
forgo | forwent, forgone
forsake | forsook, forsaken
forswear | forswore, forsworn
freeze | froze, frozen
get | got, gotten
give | gave, given
go | went, gone | goes
grind | ground
grow | grew, grown
hang | hung
have | had | has
hear | heard
hew | hewn
hide | hid, hidden
hit | hit
hold | held
hurt | hurt
input | input
inset | inset
keep | kept
kneel | knelt
knit | knit
know | knew, known
lay | laid
lead | led
lean | leant
leap | leapt
learn | learnt
leave | left
lend | lent
let | let
lie | lay, lain
light | lit
lose | lost
make | made
mean | meant
meet | met
mislay | mislaid
mislead | misled
misread | misread
misspell | misspelt
mistake | mistook, mistaken
misunderstand | misunderstood
mow | mown
offset | offset
outbid | outbid
outdo | outdid, outdone | outdoes
outgrow | outgrew, outgrown
output | output
outrun | outran, outrun
outsell | outsold
outshine | outshone
overcome | overcame, overcome
overdo | overdid, overdone | overdoes
overeat | overate, overeaten
overhang | overhung
overhear | overheard
override | overrode, overridden
overrun | overran, overrun
oversee | oversaw, overseen
overshoot | overshot
oversleep | overslept
overspend | overspent
overtake | overtook, overtaken
overthrow | overthrew, overthrown
partake | partook, partaken
pay | paid
plead | pled
prepay | prepaid
proofread | proofread
prove | proven
put | put
quit | quit
read | read
rebind | rebound
rebuild | rebuilt
recast | recast
redo | redid, redone | redoes
redraw | redrew, redrawn
regrow | regrew, regrown
relay | relaid
remake | remade
rend | rent
repay | repaid
reread | reread
rerun | reran, rerun
resell | resold
resend | resent
reset | reset
retake | retook, retaken
retell | retold
rethink | rethought
rewrite | rewrote, rewritten
rid | rid
ride | rode, ridden
ring | rang, rung
rise | rose, risen
run | ran, run
saw | sawn
say | said
see | saw, seen
seek | sought
sell | sold
send | sent
set | set
sew | sewn
shake | shook, shaken
shear | shorn
shed | shed
shine | shone
shoot | shot
show | shown
shrink | shrank, shrunk, shrunken
shut | shut
sing | sang, sung
sink | sank, sunk, sunken
sit | sat
slay | slew, slain
sleep | slept
slide | slid
sling | slung
slink | slunk
slit | slit
smell | smelt
smite | smote, smitten
sow | sown
speak | spoke, spoken
speed | sped
spell | spelt
spend | spent
spill | spilt
spin | spun, span
spit | spat
split | split
spoil | spoilt
spread | spread
spring | sprang, sprung
stand | stood
steal | stole, stolen
stick | stuck
sting | stung
stink | stank, stunk
strew | strewn
stride | strode, stridden
strike | struck, stricken
string | strung
strive | strove, striven
sublet | sublet
stymie | stymied | stymies
swear | swore, sworn
sweep | swept
swell | swollen
swim | swam, swum
swing | swung
take | took, taken
teach | taught
tear | tore, torn
teargas | teargassed | teargasses | teargassing
tell | told
think | thought
throw | threw, thrown
thrust | thrust
tread | trod, trodden
typecast | typecast
undercut | undercut
undergo | underwent, undergone | undergoes
underlie | underlay, underlain | underlies | underlying
underpay | underpaid
understand | understood
undertake | undertook, undertaken
underwrite | underwrote, underwritten
undo | undid, undone | undoes
unwind | unwound
uphold | upheld
upset | upset
wake | woke, woken
wear | wore, worn
weave | wove, woven
wed | wed
weep | wept
wet | wet
win | won
wound | wounded
wind | wound
withdraw | withdrew, withdrawn
withhold | withheld
withstand | withstood
wring | wrung
write | wrote, written
# regular but for one ending
die | died | dies | dying
lie | lied | lies | lying
tie | tied | ties | tying
untie | untied | unties | untying
vie | vied | vies | vying
belie | belied | belies | belying
dye | dyed | dyes | dyeing
eye | eyed | eyes | eyeing, eying
age | aged | ages | ageing, aging
singe | singed | singes | singeing
panic | panicked | panics | panicking
mimic | mimicked | mimics | mimicking
picnic | picnicked | picnics | picnicking
traffic | trafficked | traffics | trafficking
frolic | frolicked | frolics | frolicking
quiz | quizzed | quizzes | quizzing
ski | skied | skis | skiing
veto | vetoed | vetoes | vetoing
ache | ached | aches | aching
free | freed | frees | freeing
feed | fed | feeds | feeding
need | needed | needs | needing
use | used | uses | using
sue | sued | sues | suing
shoe | shod | shoes | shoeing
toe | toed | toes | toeing
hoe | hoed | hoes | hoeing
focus | focused, focussed | focuses, focusses | focusing, focussing
gas | gassed | gasses | gassing
bus | bused, bussed | buses, busses | busing, bussing
bias | biased, biassed | biases | biasing
canvas | canvased | canvases | canvasing
caucus | caucused | caucuses | caucusing
bring | brought | brings | bringing
ping | pinged | pings | pinging
wing | winged | wings | winging

[nouns]
# singular | plurals
man | men
woman | women
child | children
grandchild | grandchildren
stepchild | stepchildren
person | persons
people | people, peoples
foot | feet
goose | geese
mouse | mice
louse | lice
tooth | teeth
ox | oxen
die | dice
knife | knives
wife | wives
housewife | housewives
midwife | midwives
life | lives
half | halves
calf | calves
leaf | leaves
loaf | loaves
thief | thieves
shelf | shelves
elf | elves
self | selves
wolf | wolves
scarf | scarves
hoof | hooves
wharf | wharves
themselves | themselves
analysis | analyses
axis | axes
basis | bases
crisis | crises
diagnosis | diagnoses
emphasis | emphases
hypothesis | hypotheses
oasis | oases
paralysis | paralyses
parenthesis | parentheses
prognosis | prognoses
synthesis | syntheses
thesis | theses
criterion | criteria
phenomenon | phenomena
automaton | automata
medium | media
datum | data
bacterium | bacteria
curriculum | curricula
memorandum | memoranda, memorandums
referendum | referenda, referendums
stadium | stadia
stratum | strata
millennium | millennia
consortium | consortia
symposium | symposia
addendum | addenda
alumnus | alumni
cactus | cacti
fungus | fungi
nucleus | nuclei
radius | radii
stimulus | stimuli
syllabus | syllabi, syllabuses
locus | loci
corpus | corpora
genus | genera
index | indices
matrix | matrices
vertex | vertices
appendix | appendices
vortex | vortices
larva | larvae
formula | formulae
vertebra | vertebrae
bureau | bureaux
plateau | plateaux
tableau | tableaux
bus | buses, busses
gas | gases, gasses
virus | viruses
coronavirus | coronaviruses
campus | campuses
bonus | bonuses
census | censuses
caucus | caucuses
circus | circuses
chorus | choruses
consensus | consensuses
fetus | fetuses
focus | focuses, foci
genius | geniuses
prospectus | prospectuses
status | statuses
surplus | surpluses
terminus | termini, terminuses
walrus | walruses
apparatus | apparatuses
minus | minuses
plus | pluses
lens | lenses
bias | biases
alias | aliases
atlas | atlases
canvas | canvases
iris | irises
tennis | tennises
trellis | trellises
portcullis | portcullises
metropolis | metropolises
quiz | quizzes
ache | aches
headache | headaches
axe | axes
cache | caches
niche | niches
avalanche | avalanches
psyche | psyches
moustache | moustaches
creche | creches
shoe | shoes
toe | toes
foe | foes
woe | woes
hoe | hoes
canoe | canoes
oboe | oboes
movie | movies
cookie | cookies
calorie | calories
rookie | rookies
zombie | zombies
selfie | selfies
hoodie | hoodies
junkie | junkies
brownie | brownies
genie | genies
prairie | prairies
smoothie | smoothies
sortie | sorties
species | species
series | series
means | means
headquarters | headquarters
news | news
politics | politics
economics | economics
physics | physics
mathematics | mathematics
athletics | athletics
olympics | olympics
logistics | logistics
ethics | ethics
barracks | barracks
crossroads | crossroads
gallows | gallows
chassis | chassis
corps | corps
proceeds | proceeds
premises | premises
remains | remains
goods | goods
thanks | thanks
clothes | clothes
arms | arms
aircraft | aircraft
spacecraft | spacecraft
sheep | sheep
fish | fish
deer | deer
police | police
cattle | cattle
passer-by | passers-by
attorney general | attorneys general

[silent e]
# endings of stems; the longest one decides, and a whole stem is written with "="
at, creat, procreat
it, =cit, excit, incit, recit
c, s, v, z, u
bl, cl, dl, fl, gl, kl, pl, tl, zl
ab, ib, ob, ub, yb
ad, ed, id, od, ud
ag, eg, ig, og, ug, dg, rg, lg
ak, ik, ok, uk
il, ol, ul
am, im, om, um
an, in, un
ap, ip, op, up, yp
ar, ir, ur
ut, ot
ang, eng, =hing, =fring, infring, =cring, =ting, impinge, imping, =bing, =ung, lung, plung, expung
=unit, reunit, =writ, rewrit, invit, ignit, despit, expedit, polit, bit, kit, overwrit, underwrit, typewrit, =sit, websit
complet, delet, deplet, compet, athlet, obsolet
cit
guid, misguid
ced, ped, supersed
cod, =mod
bath, breath, cloth, sooth, loath, seeth, teeth, tith, writh, scath, swath, lath
fak, =strik
exhal, inhal, scal, pal, whal, impal, stal, =sal
styl, restyl, exil
interfer, adher, persever, coher, inher, cer, spher, rever
ignor, explor, restor, stor, scor, ador, implor, deplor, bor, gor, shor, =lor, chor, outscor, underscor
postpon, phon, telephon, aton, condon, clon, =ston, hon, zon, =ton
ven, conven, interven, contraven, gangren, scen
tast, past, wast, hast, bast, lambast
=fet, =straf, =schem, =revil, acr
=rerout
chang, exchang, arrang, rang, challeng
knif, strif
wir, fir
=lov
aps
welcom
rotat
judg
argu
owe
typ
# after a doubled consonant the e never was
[no silent e]
eat, oat, =chat, format, combat, =bat, threat, great
ait, eit, oit, uit
out, =put, output, input
eet, oot, riot, pilot, pivot, ballot, plot, allot
oad, aid, ead, eed, oid, oud, aud, ood, oed, eud, ied
oak, eak, ook, eek, auk, awk
ail, oil, eil, eel, eal, oal, ool, aul, oul, ial, ual
evil, peril, council, pencil, stencil, fossil, =until, devil
control, patrol, enrol, symbol
consul, mogul
aim, eem, eam, oam, oom, laim
victim, maxim, pilgrim, denim
blossom, custom, accustom, fathom, bottom, ransom, random, phantom
program, =gram, diagram, spam, scam, slam, jam, cram
ain, ein, oin, ean, oan, een, oon, aun, uin
begin, ruin, margin, origin, coffin, cabin, bulletin, robin, muffin, basin
=can, =plan, =scan, =ban, organ, urban, =pan, =van, human
ign, agn, =coun
oop, eap, oap, eep, oup, aip
ship, worship, gossip, equip, develop, gallop, envelop, wallop, scallop, chirrup, kidnap, =tap, =map
ear, oar, eer, air, oor, oir, our, eir
murmur, sulfur, concur, recur, occur, incur, spur
collar, dollar, pillar, altar, mortar, guitar, sugar, registrar
discuss, ss
=add, =odd, =egg, ebb, =err, =inn, purr, boycott, =burr, =putt, =butt, =mitt, =watt, =matt, =nett, =blitz
install, recall, fulfill, forestall, appall, enroll, distill, instill, enthrall, befall, stall, small, overfill, refill, backfill, spill, drill, skill, thrill, kill, rebill, oversell, resell, undersell, retell, foretell, dwell, swell, roll, overpull, outsell, wall
focus, caucus
climb, bomb
# stems that are whole words though their last letters look otherwise
=visit, =edit, =exit, =limit, =profit, =benefit, =credit, =permit, =audit
=open, =happen
=be, =see, =flee, =agree, =free, =guarantee
bird
oul, =haul, overhaul
aw, ew, ow
ay, ey, oy, uy, y
# "-ing" behind a consonant that was doubled after i: "sitting"
=bring, =ring, =spring, =string, =cling, =fling, =sling, =sting, =swing, =wring
=hang, =bang, =gang, overhang, =clang, =pang, =fang, =tang, =twang, =slang
=belong, =long, prolong, =wrong, =throng
ton, son, con, ion, eon, don, gon, von
king, =king, =thing, =wing, =ping
wom, oom
=sub
