# Words of dates and numbers; capitalized words that name no entity; cues of ships and aircraft.

# number of the month | names
[months]
1 | January = Jan. = Jan
2 | February = Feb. = Feb
3 | March = Mar. = Mar
4 | April = Apr. = Apr
5 | May
6 | June = Jun. = Jun
7 | July = Jul. = Jul
8 | August = Aug. = Aug
9 | September = Sept. = Sep. = Sept = Sep
10 | October = Oct. = Oct
11 | November = Nov. = Nov
12 | December = Dec. = Dec

# day of the week, Monday is 1 | names
[weekdays]
1 | Monday = Mon.
2 | Tuesday = Tue. = Tues. = Tue = Tues
3 | Wednesday = Wed.
4 | Thursday = Thu. = Thur. = Thurs. = Thu = Thurs
5 | Friday = Fri.
6 | Saturday = Sat.
7 | Sunday = Sun.

# value, 0 for an unknown number | words
[numbers]
1 | one, a single
2 | two, a couple, a couple of, a pair of, both
3 | three
4 | four
5 | five
6 | six, half a dozen
7 | seven
8 | eight
9 | nine
10 | ten
11 | eleven
12 | twelve, a dozen, dozen
13 | thirteen
14 | fourteen
15 | fifteen
16 | sixteen
17 | seventeen
18 | eighteen
19 | nineteen
20 | twenty, a score
21 | twenty-one
22 | twenty-two
23 | twenty-three
24 | twenty-four
25 | twenty-five
26 | twenty-six
27 | twenty-seven
28 | twenty-eight
29 | twenty-nine
30 | thirty
35 | thirty-five
40 | forty
45 | forty-five
50 | fifty
60 | sixty
70 | seventy
80 | eighty
90 | ninety
100 | hundred, one hundred, a hundred
1000 | thousand, one thousand, a thousand
1000000 | million, one million, a million
1000000000 | billion, one billion, a billion
0 | several, many, some, dozens, dozens of, scores, scores of, hundreds, hundreds of, thousands, thousands of, tens of thousands, tens of thousands of, hundreds of thousands, hundreds of thousands of, millions, millions of, a few, a handful of, few, a number of, numerous, various, multiple, countless, at least, a group of, groups of, most, more, other, all

[ordinals]
1 | first, 1st, inaugural
2 | second, 2nd, 2d
3 | third, 3rd, 3d
4 | fourth, 4th
5 | fifth, 5th
6 | sixth, 6th
7 | seventh, 7th
8 | eighth, 8th
9 | ninth, 9th
10 | tenth, 10th
11 | eleventh, 11th
12 | twelfth, 12th
13 | thirteenth, 13th
14 | fourteenth, 14th
15 | fifteenth, 15th
16 | sixteenth, 16th
17 | seventeenth, 17th
18 | eighteenth, 18th
19 | nineteenth, 19th
20 | twentieth, 20th
21 | twenty-first, 21st
22 | twenty-second, 22nd
23 | twenty-third, 23rd
24 | twenty-fourth, 24th
25 | twenty-fifth, 25th
26 | twenty-sixth, 26th
27 | twenty-seventh, 27th
28 | twenty-eighth, 28th
29 | twenty-ninth, 29th
30 | thirtieth, 30th
31 | thirty-first, 31st
40 | fortieth, 40th
50 | fiftieth, 50th
60 | sixtieth, 60th
70 | seventieth, 70th
100 | hundredth, 100th

# names of nothing that the graph knows
[common words]
I, Internet, Web, World Wide Web, God, Allah, Jesus, Jesus Christ, Christ, Buddha, Bible, Koran, Quran, Qur'an, Torah, Talmud, Christmas, Christmas Day, Christmas Eve, Boxing Day, New Year, New Year's Day, New Year's Eve, Lunar New Year, Chinese New Year, Spring Festival, Easter, Easter Sunday, Good Friday, Ramadan, Eid, Eid al-Fitr, Eid al-Adha, Hanukkah, Passover, Yom Kippur, Rosh Hashanah, Diwali, Thanksgiving, Thanksgiving Day, Halloween, Valentine's Day, Labor Day, Labour Day, Memorial Day, Independence Day, Bastille Day, Veterans Day, Columbus Day, Presidents Day, Mother's Day, Father's Day, May Day, Palm Sunday, Ash Wednesday, Lent, Nowruz, Ashura, Hajj, Oscar, Oscars, Grammy, Emmy, Nobel Prize, Nobel, Nobel Peace Prize, Pulitzer Prize, Booker Prize, Golden Globe, Academy Award, Academy Awards, Olympic, Olympian, English, Latin, Mandarin, Arabic, Swahili, Esperanto, Islam, Christianity, Judaism, Hinduism, Buddhism, Catholicism, Protestantism, Marxism, Communism, Nazism, Zionism, Socialism, Orthodoxy, Covid, COVID, COVID-19, Covid-19, Ebola, AIDS, HIV, SARS, Zika, MERS, H1N1, H5N1, DNA, RNA, TV, CD, DVD, PC, USB, GPS, A.M., P.M., GMT, EST, EDT, AEST, AEDT, IST, PST, UTC, BST, CET, GDP, IPO, Dow, Dow Jones Industrial Average, Nikkei, FTSE, S&P 500, Hang Seng, Hang Seng Index, DAX, Brent, Brent crude, Brexit, WMD, IED, USD, EUR, GBP, JPY, CNY, MXN, DKK, SEK, NOK, CHF, AUD, CAD, NZD, RUB, INR, TRY, ZAR, BCE, VHF, UHF, ATM, POV, MVP, CCTV, MRI, PTSD, DIY, ICBM, ICBMs, SLBM, UAV, UAVs, LED, LCD, ICT, BMI, IVF, GMO, GMOs, PCR, LSD, MDMA, TNT, RDX, SUV, SUVs, GNP, VAT, PIN, SIM, RAM, CPU, API, MVPs, RPG, RPGs, EEZ, FTA, PPE, ICU, CT, SOS, RIP, FYI, ASAP, AKA, TBD, DOA, LNG, CO2, IQ, VPN, WWI, WWII, XML, JPEG, AK-47, UFO, VIP, ID, OK, SMS, URL, Wi-Fi, WiFi, Bluetooth, Android, Windows, iPhone, iPad, iOS, Linux, Earth, Moon, Mars, Jupiter, Venus, Saturn, Mercury, Pluto, Milky Way, North, South, East, North East, South East, South West, North West, Northeast, Northwest, Southeast, Southwest, Celsius, Fahrenheit, Richter, Richter scale, Richter Scale, Category, Flight, Q&A, FAQ, Breaking, Breaking News, Exclusive, Analysis, Opinion, Editorial, Photo, Photos, File, Video, Advertisement, Read, More, Share, Related, Day, Night, Week, Month, Year, Spring, Summer, Autumn, Fall, Winter, Part, Chapter, Section, Article, Figure, Table, Page, Phase, Level, Grade, Euro, Dollar, Yen, Yuan, Renminbi, Ruble, Rupee, Kalashnikov, Molotov, Molotov cocktail, Scud, Patriot missile, Hellfire, Tomahawk, Qassam, Katyusha, Iron Dome, Trident, Kinzhal, HIMARS, Sputnik V, Viagra, Botox, Bitcoin, Ethereum, Ponzi, Catch-22, X-ray, X-rays, T-shirt, T-shirts, E-mail, Email, HTML, PDF, LGBT, LGBTQ, NGO, NGOs, PhD, Ph.D., MBA, BA, MA, B.A., M.A., Yes, Oh, Mother Nature, Big Bang, Stone Age, Middle Ages, Bronze Age, Renaissance, Victorian, Elizabethan, Shakespearean, Orwellian, Kafkaesque, Machiavellian, Keynesian, Darwinian, Freudian, Marxist, Marxists, Leninist, Maoist, Stalinist, Trotskyist, Thatcherite, Reaganite, Putinism, Trumpism, Peronist, Chavista, Chavistas, Salafist, Salafists, Wahhabi, Wahhabism, Sharia, Shariah, Jihad, Fatwa, Bollywood, Champagne, Scotch, Frisbee, Lego, Barbie, Hoover, Xerox, Jacuzzi, Velcro, Tupperware, Teflon

# kind | words before the name of a ship or aircraft, and models that a number or letter makes
[crafts]
ship | USS, U.S.S., HMS, H.M.S., HMAS, HMCS, HMNZS, INS, MV, M/V, SS, RMS, MS, MT, FNS, JS, ROKS, KRI, BRP, TCG, RFS, PNS, USNS, USCGC, RV, R/V, Rainbow Warrior, Mavi Marmara, Cheonan, Costa Concordia, Sewol, Titanic, Lusitania, Exxon Valdez, Bismarck, Admiral Kuznetsov, Moskva, Queen Elizabeth 2
aircraft | Boeing 707, Boeing 727, Boeing 737, Boeing 747, Boeing 757, Boeing 767, Boeing 777, Boeing 787, Boeing 737 MAX, Airbus A300, Airbus A310, Airbus A320, Airbus A321, Airbus A330, Airbus A340, Airbus A350, Airbus A380, A320, A380, A330, B-52, B-2, B-1B, F-14, F-15, F-16, F-18, F/A-18, F-22, F-35, F-117, F-4, U-2, EP-3, P-3, P-8, C-130, C-17, C-5, AH-64, UH-60, MQ-9, MQ-1, RQ-170, MiG-21, MiG-25, MiG-29, MiG-31, MiG, MiGs, Su-22, Su-24, Su-25, Su-27, Su-30, Su-34, Su-35, Sukhoi, Tu-95, Tu-22, Tu-154, Tu-160, Tupolev, Il-76, Il-20, Ilyushin, An-2, An-24, An-26, Antonov An-124, Mi-8, Mi-17, Mi-24, Mi-35, J-10, J-11, J-15, J-20, JF-17, Mirage, Mirage 2000, Rafale, Gripen, Eurofighter, Harrier, Black Hawk, Blackhawk, Apache helicopter, Chinook, Cessna, Learjet, Gulfstream, Air Force One, Marine One, Air Force Two, Concorde, Hercules, Predator, Reaper, Global Hawk, Shahed, Bayraktar, Bayraktar TB2, Dash 8, ATR 72, ATR 42, Embraer 190, Fokker, Antonov, AWACS, DC-10, MD-11, MD-80
spacecraft | Apollo 11, Soyuz, International Space Station, ISS, Mir, Hubble, Hubble Space Telescope, Curiosity, Perseverance, Sputnik 1, Shenzhou, Chang'e, Tiangong, Voyager, Cassini, Crew Dragon, Falcon 9, Ariane 5, New Horizons, James Webb Space Telescope, Chandrayaan
missile | Scud missile, Taepodong, Taepodong-2, Nodong, Rodong, Hwasong, Hwasong-14, Hwasong-15, Musudan, Shahab-3, Unha-3, DF-21, DF-21D, DF-41, S-300, S-400, Iskander, THAAD, Javelin, Stinger, Agni, Prithvi, Shaheen, Ghauri, BrahMos, Buk, Topol-M, Minuteman, Kalibr, ATACMS, Storm Shadow, Sarmat, Oreshnik

# number: 1 day, 2 week, 3 month, 4 quarter, 5 year, 6 decade, 7 century, 8 weekend, 9 fortnight
# number | words
[date units]
1 | day/days
2 | week/weeks
3 | month/months
4 | quarter/quarters
5 | year/years
6 | decade/decades
7 | century/centuries
8 | weekend/weekends
9 | fortnight/fortnights

# Words that place a date: kind | words.
# previous, current, next: the unit before, around, after; ago, earlier, later: behind a stretch of
# time; early, mid, late: a third of what follows; beginning, middle, end: the same with "of".
[date words]
previous | last, past, previous, preceding
current | this, current
next | next, coming, following, upcoming
ago | ago
earlier | earlier, previously
later | later, afterwards
early | early
mid | mid
late | late
beginning | beginning, start
middle | middle
end | end
half | half
yesterday | yesterday
today | today, tonight, this morning, this afternoon, this evening
tomorrow | tomorrow
spring | spring
summer | summer
autumn | autumn, fall
winter | winter
