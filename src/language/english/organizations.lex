# Organizations that are known by name, the nouns that make others, and the endings of companies.
#
# country of the seat, "-" where it says nothing | names; "=" joins names of one organization

[international bodies]
- | United Nations = UN = U.N. = United Nations Organization = UNO, United Nations Security Council = UN Security Council = U.N. Security Council = Security Council = UNSC, United Nations General Assembly = UN General Assembly = U.N. General Assembly = General Assembly, UN Human Rights Council = U.N. Human Rights Council = Human Rights Council = United Nations Human Rights Council, UN Human Rights Commission = Commission on Human Rights, Office of the High Commissioner for Human Rights = OHCHR, United Nations High Commissioner for Refugees = UNHCR = UN refugee agency = U.N. refugee agency = UN High Commissioner for Refugees, United Nations Children's Fund = UNICEF = Unicef, UNESCO = Unesco, World Food Programme = WFP = World Food Program, World Health Organization = WHO = World Health Organisation, International Atomic Energy Agency = IAEA, Food and Agriculture Organization = FAO, International Labour Organization = ILO = International Labor Organization, United Nations Development Programme = UNDP, United Nations Environment Programme = UNEP, UNAIDS, UNRWA = United Nations Relief and Works Agency, UNIFIL = United Nations Interim Force in Lebanon, MONUSCO, MINUSMA, UNAMID, UNMIK, UNMISS, UNPROFOR, MINUSTAH, UNMOVIC, UNSCOM, UNOCHA = OCHA = Office for the Coordination of Humanitarian Affairs, UN Office on Drugs and Crime = UNODC, UN Population Fund = UNFPA, International Court of Justice = ICJ = World Court, International Telecommunication Union = ITU, International Maritime Organization = IMO, International Civil Aviation Organization = ICAO, Intergovernmental Panel on Climate Change = IPCC, World Meteorological Organization = WMO, World Intellectual Property Organization = WIPO, UN Conference on Trade and Development = UNCTAD, United Nations Framework Convention on Climate Change = UNFCCC, International Organization for Migration = IOM, UN Women, Comprehensive Nuclear-Test-Ban Treaty Organization = CTBTO
- | International Criminal Court = ICC, International Criminal Tribunal for the former Yugoslavia = ICTY = Yugoslav war crimes tribunal, International Criminal Tribunal for Rwanda = ICTR, Special Court for Sierra Leone, Special Tribunal for Lebanon, Khmer Rouge tribunal = Extraordinary Chambers in the Courts of Cambodia, Permanent Court of Arbitration, European Court of Human Rights = ECHR, European Court of Justice = ECJ, Inter-American Court of Human Rights, Court of Arbitration for Sport = CAS
- | European Union = EU = E.U. = European Community = EC, European Commission, European Parliament, European Council, Council of the European Union = Council of Ministers, Council of Europe, European Central Bank = ECB, European Economic Community = EEC, Eurogroup, eurozone = euro zone = Eurozone, Europol, Eurojust, Frontex, Eurostat, European Medicines Agency = EMA, European Space Agency = ESA, European Investment Bank = EIB, European Bank for Reconstruction and Development = EBRD, European External Action Service, European Banking Authority, European Stability Mechanism, Western European Union, EU Parliament, European Free Trade Association = EFTA, European Aviation Safety Agency, EULEX, EUFOR, European Food Safety Authority
- | North Atlantic Treaty Organization = NATO = Nato = Atlantic Alliance = North Atlantic Treaty Organisation, International Security Assistance Force = ISAF, Kosovo Force = KFOR, SFOR, IFOR, Warsaw Pact, Organization for Security and Cooperation in Europe = OSCE = Organization for Security and Co-operation in Europe, Commonwealth of Independent States = CIS, Collective Security Treaty Organization = CSTO, Eurasian Economic Union = EEU, Shanghai Cooperation Organization = SCO = Shanghai Cooperation Organisation, Visegrad Group, Nordic Council, Benelux, Minsk Group, Normandy Format
- | African Union = AU, Organization of African Unity = OAU, Economic Community of West African States = ECOWAS = Ecowas, Southern African Development Community = SADC, East African Community, Intergovernmental Authority on Development = IGAD, African Development Bank, AMISOM, ECOMOG, Arab League = League of Arab States, Gulf Cooperation Council = GCC, Organization of Islamic Cooperation = OIC = Organization of the Islamic Conference = Organisation of Islamic Cooperation, Organization of the Petroleum Exporting Countries = OPEC = Opec, Arab Maghreb Union, Islamic Development Bank, Arab Parliament
- | Association of Southeast Asian Nations = ASEAN = Asean, ASEAN Regional Forum, Asia-Pacific Economic Cooperation = APEC, South Asian Association for Regional Cooperation = SAARC, Asian Development Bank = ADB, Asian Infrastructure Investment Bank = AIIB, Pacific Islands Forum, Korean Peninsula Energy Development Organization = KEDO, Mekong River Commission
- | Organization of American States = OAS, Mercosur, Union of South American Nations = UNASUR = Unasur, Andean Community, Caribbean Community = CARICOM = Caricom, ALBA, CELAC, Inter-American Development Bank, Inter-American Commission on Human Rights, Lima Group, Pan American Health Organization
- | International Monetary Fund = IMF, World Bank, World Trade Organization = WTO = World Trade Organisation, Organization for Economic Cooperation and Development = OECD = Organisation for Economic Co-operation and Development, International Energy Agency = IEA, Bank for International Settlements, Paris Club, Financial Action Task Force = FATF, Group of Seven = G7 = G-7, Group of Eight = G8 = G-8, Group of 20 = G20 = G-20 = Group of Twenty, Group of 77 = G77, BRICS, BRICs, World Economic Forum, International Finance Corporation, International Whaling Commission = IWC, International Seabed Authority, Kimberley Process, International Renewable Energy Agency
- | Commonwealth of Nations = Commonwealth = British Commonwealth, Non-Aligned Movement = NAM, La Francophonie = Francophonie, Interpol = INTERPOL, League of Nations, Organization for the Prohibition of Chemical Weapons = OPCW = Organisation for the Prohibition of Chemical Weapons, Nuclear Suppliers Group, Quartet = Middle East Quartet, Five Eyes, Coalition of the Willing, Inter-Parliamentary Union, International Olympic Committee = IOC, FIFA = Fifa, UEFA = Uefa, World Anti-Doping Agency = WADA, International Association of Athletics Federations = IAAF, International Cricket Council, Internet Corporation for Assigned Names and Numbers = ICANN, International Committee of the Red Cross = ICRC, International Federation of Red Cross and Red Crescent Societies, Arctic Council, Antarctic Treaty System, CERN, Intelsat, Permanent Five, Syria Contact Group, Friends of Syria

[armed groups]
- | al-Qaeda = Al-Qaeda = al-Qaida = Al-Qaida = al Qaeda = Al Qaeda = al Qaida = Al Qaida = Al-Qa'ida, Islamic State = ISIS = ISIL = IS = Daesh = Da'esh = Islamic State of Iraq and Syria = Islamic State of Iraq and the Levant = Islamic State group = IS group, al-Qaeda in the Islamic Maghreb = AQIM, al-Qaeda in the Arabian Peninsula = AQAP, al-Qaeda in Iraq, Abu Hafs al-Masri Brigades, Hizb ut-Tahrir, Muslim Brotherhood
PSE | Hamas, Islamic Jihad = Palestinian Islamic Jihad, al-Aqsa Martyrs' Brigades = Al-Aqsa Martyrs Brigades = al-Aqsa Martyrs Brigades, Popular Front for the Liberation of Palestine = PFLP, Democratic Front for the Liberation of Palestine, Izz ad-Din al-Qassam Brigades = Qassam Brigades = al-Qassam Brigades, Popular Resistance Committees, Black September, Abu Nidal Organization, Palestine Liberation Front, Force 17, Tanzim, Army of Islam
LBN | Hezbollah = Hizbollah = Hizbullah = Hezbullah = Hizballah, Fatah al-Islam, South Lebanon Army, Lebanese Forces, Amal
AFG | Taliban = Taleban, Haqqani network = Haqqani Network, Northern Alliance, Hezb-i-Islami, Islamic State Khorasan = ISIS-K = IS-K, Mujahideen
PAK | Tehreek-e-Taliban Pakistan = TTP = Pakistani Taliban = Tehrik-i-Taliban Pakistan, Lashkar-e-Taiba = LeT = Lashkar-i-Taiba, Jaish-e-Mohammed = Jaish-i-Mohammed, Lashkar-e-Jhangvi = Lashkar-i-Jhangvi, Harkat-ul-Mujahideen, Jamaat-ud-Dawa, Sipah-i-Sahaba, Balochistan Liberation Army = BLA = Baluchistan Liberation Army, Hizbul Mujahideen = Hizb-ul-Mujahideen, Jundallah
IND | United Liberation Front of Asom = ULFA = United Liberation Front of Assam, Naxalites = Naxals, Indian Mujahideen
NPL | Maoists = Maoist rebels
LKA | Liberation Tigers of Tamil Eelam = LTTE = Tamil Tigers = Tamil Tiger = Tigers
IDN | Jemaah Islamiyah = Jemaah Islamiah = JI, Free Aceh Movement = GAM, Free Papua Movement
PHL | Abu Sayyaf = Abu Sayyaf Group, Moro Islamic Liberation Front = MILF, Moro National Liberation Front = MNLF, New People's Army = NPA, Maute group, National Democratic Front, Bangsamoro Islamic Freedom Fighters
THA | Barisan Revolusi Nasional = BRN
MMR | Karen National Union = KNU, Kachin Independence Army = KIA, Arakan Army, Arakan Rohingya Salvation Army = ARSA, United Wa State Army, Ta'ang National Liberation Army, People's Defence Force = PDF
KHM | Khmer Rouge
JPN | Aum Shinrikyo = Aum Supreme Truth, Japanese Red Army
CHN | East Turkestan Islamic Movement = ETIM, Falun Gong
IRQ | Mahdi Army = Mehdi Army, Badr Brigade = Badr Organization, Kataib Hezbollah = Kata'ib Hezbollah, Ansar al-Islam, Ansar al-Sunna, Asaib Ahl al-Haq = Asa'ib Ahl al-Haq, Peshmerga = peshmerga, Mujahideen Shura Council, Islamic Army in Iraq, Islamic Resistance in Iraq
IRN | Mujahedin-e Khalq = MEK = People's Mujahedin = Mujahideen Khalq, Jundullah, National Council of Resistance of Iran
SYR | Free Syrian Army = FSA, al-Nusra Front = Al-Nusra Front = Nusra Front = Jabhat al-Nusra, Hayat Tahrir al-Sham = HTS, Syrian Democratic Forces = SDF, People's Protection Units = YPG, Ahrar al-Sham, Jaysh al-Islam = Jaish al-Islam, Syrian National Coalition = Syrian Opposition Coalition, Syrian National Council, National Coalition for Syrian Revolutionary and Opposition Forces, White Helmets = Syrian Civil Defence, Khorasan Group
TUR | Kurdistan Workers' Party = PKK = Kurdistan Workers Party, DHKP-C, Grey Wolves = Gray Wolves, Kurdistan Freedom Hawks = TAK
YEM | Houthi movement = Ansar Allah = Houthi rebels, Southern Transitional Council = STC
LBY | Libya Dawn, Ansar al-Sharia
SOM | al-Shabaab = Al-Shabaab = al-Shabab = Al-Shabab = Shabaab = Shabab, Islamic Courts Union = Union of Islamic Courts, Hizbul Islam
NGA | Boko Haram, Movement for the Emancipation of the Niger Delta = MEND, Niger Delta Avengers, Islamic State West Africa Province = ISWAP, Ansaru
KEN | Mau Mau, Mungiki
UGA | Lord's Resistance Army = LRA, Allied Democratic Forces = ADF
COD | M23 = March 23 Movement = M23 rebels, CNDP, Mai-Mai = Mai Mai, FDLR = Democratic Forces for the Liberation of Rwanda, Rally for Congolese Democracy, Interahamwe
SDN | Janjaweed, Justice and Equality Movement = JEM, Sudan Liberation Army = SLA = Sudan Liberation Movement, Sudan People's Liberation Army = SPLA, Sudan People's Liberation Movement = SPLM
CAF | Seleka = Séléka, anti-balaka = Anti-balaka
MLI | Ansar Dine, MNLA = National Movement for the Liberation of Azawad, MUJAO, JNIM = Jama'at Nusrat al-Islam wal-Muslimin
CIV | New Forces = Forces Nouvelles
LBR | LURD = Liberians United for Reconciliation and Democracy, National Patriotic Front of Liberia
SLE | Revolutionary United Front = RUF
AGO | UNITA
MOZ | Renamo, Frelimo
DZA | Armed Islamic Group = GIA, Salafist Group for Preaching and Combat = GSPC
EGY | Gamaa Islamiya = al-Gamaa al-Islamiyya, Ansar Bayt al-Maqdis = Ansar Beit al-Maqdis
ETH | Tigray People's Liberation Front = TPLF, Oromo Liberation Front = OLF, Ogaden National Liberation Front = ONLF, Fano
RWA | Rwandan Patriotic Front = RPF
ESP | ETA = Eta = Basque Homeland and Freedom
GBR | Irish Republican Army = IRA = Provisional IRA = Provisional Irish Republican Army, Real IRA, Continuity IRA, Ulster Volunteer Force = UVF, Ulster Defence Association = UDA, Irish National Liberation Army = INLA, New IRA, Loyalist Volunteer Force, National Action, English Defence League = EDL
GRC | November 17 = 17 November, Revolutionary Struggle
ITA | Red Brigades, Mafia, Cosa Nostra = Sicilian Mafia, Camorra, Ndrangheta
DEU | Red Army Faction = Baader-Meinhof, National Socialist Underground = NSU
XKX | Kosovo Liberation Army = KLA = UCK
MKD | National Liberation Army
COL | FARC = Revolutionary Armed Forces of Colombia, National Liberation Army of Colombia = ELN, United Self-Defense Forces of Colombia = AUC, Medellin Cartel = Medellín Cartel, Cali Cartel, Clan del Golfo = Gulf Clan
PER | Shining Path = Sendero Luminoso, Tupac Amaru Revolutionary Movement = MRTA
MEX | Zapatistas = Zapatista National Liberation Army = EZLN, Sinaloa Cartel = Sinaloa cartel, Zetas = Los Zetas, Gulf Cartel, Jalisco New Generation Cartel, Juarez Cartel, Knights Templar Cartel, La Familia Michoacana = La Familia
NIC | Contras
SLV | MS-13 = Mara Salvatrucha = MS 13, FMLN = Farabundo Marti National Liberation Front
VEN | Tren de Aragua
USA | Ku Klux Klan = KKK, Proud Boys, Oath Keepers, Symbionese Liberation Army, Weather Underground, Black Panthers = Black Panther Party, Antifa = antifa
RUS | Caucasus Emirate = Imarat Kavkaz
UKR | Right Sector
- | Anonymous, LulzSec, Lizard Squad, Syrian Electronic Army, Guardians of Peace, Lazarus Group, Fancy Bear = APT28, Cozy Bear = APT29, APT1 = Comment Crew, APT41, APT10, Sandworm, DarkSide, REvil, Shadow Brokers, Equation Group, Guccifer 2.0, Volt Typhoon, Salt Typhoon, Deep Panda, Winnti, LockBit, Evil Corp

[parties]
USA | Republican Party = GOP = Republicans = Republican = Republican National Committee = RNC = Grand Old Party, Democratic Party = Democrats = Democrat = Democratic National Committee = DNC, Libertarian Party, Green Party of the United States, Tea Party = Tea Party movement, Reform Party, Communist Party USA
GBR | Conservative Party = Tory Party = Tories = British Conservative Party, Labour Party = Labour = New Labour, Liberal Democrats = Lib Dems = Liberal Democrat Party, Scottish National Party = SNP, Plaid Cymru, UK Independence Party = UKIP = Ukip, Sinn Fein = Sinn Féin, Democratic Unionist Party = DUP, Ulster Unionist Party = UUP, Social Democratic and Labour Party = SDLP, Alliance Party, British National Party = BNP, Brexit Party, Reform UK, Progressive Unionist Party, Green Party of England and Wales, Respect Party
CHN | Communist Party of China = CPC = Chinese Communist Party = CCP, Communist Youth League
TWN | Kuomintang = KMT = Chinese Nationalist Party = Nationalist Party, Democratic Progressive Party = DPP, Taiwan People's Party, People First Party
HKG | Demosisto, Civic Party, Democratic Alliance for the Betterment and Progress of Hong Kong = DAB
RUS | United Russia, Communist Party of the Russian Federation, Liberal Democratic Party of Russia = LDPR, A Just Russia = Just Russia, Yabloko, Our Home is Russia, Union of Right Forces
SUN | Communist Party of the Soviet Union = CPSU, Bolsheviks, Mensheviks
DEU | Christian Democratic Union = CDU, Christian Social Union = CSU, Social Democratic Party of Germany = SPD, Free Democratic Party = FDP, Alternative for Germany = AfD, Die Linke = Left Party, Alliance 90, Nazi Party = National Socialists = NSDAP, National Democratic Party of Germany = NPD, Pirate Party Germany, Pegida = PEGIDA
FRA | Socialist Party of France = French Socialist Party, National Front = Front National = National Rally = Rassemblement National, Union for a Popular Movement = UMP, En Marche = La République En Marche, Les Républicains = Les Republicains, France Insoumise = La France Insoumise, French Communist Party, Rally for the Republic
ITA | Forza Italia, Lega = Northern League = Lega Nord = the League, Five Star Movement = 5-Star Movement = Five-Star Movement = M5S, Brothers of Italy = Fratelli d'Italia, Italian Communist Party, People of Freedom, National Alliance
ESP | Partido Popular = PP, Spanish Socialist Workers' Party = PSOE = Spanish Socialist Party, Podemos, Ciudadanos = Citizens, Vox, Convergence and Union = CiU, Batasuna = Herri Batasuna, Esquerra Republicana = ERC = Republican Left of Catalonia, Basque Nationalist Party = PNV
GRC | Syriza = SYRIZA, New Democracy, PASOK = Pasok, Golden Dawn
IRL | Fianna Fail = Fianna Fáil, Fine Gael, Progressive Democrats
AUT | Freedom Party = FPO = FPÖ = Austrian Freedom Party, People's Party of Austria = OVP = ÖVP
NLD | VVD, PvdA, Party for Freedom = PVV, D66, Christian Democratic Appeal = CDA
BEL | Vlaams Belang, Vlaams Blok, N-VA = New Flemish Alliance
CHE | Swiss People's Party = SVP
SWE | Sweden Democrats, Moderate Party
DNK | Danish People's Party, Venstre
FIN | True Finns = Finns Party
NOR | Progress Party of Norway
POL | Law and Justice = PiS, Civic Platform = PO, Solidarity, Polish United Workers' Party
HUN | Fidesz, Jobbik, Hungarian Socialist Party
CZE | ANO, Civic Democratic Party = ODS, Charter 77
SVK | Smer
ROU | Social Democratic Party of Romania = PSD, National Liberal Party = PNL
BGR | GERB
SRB | Serbian Radical Party, Socialist Party of Serbia, Serbian Progressive Party = SNS
BIH | SDA = Party of Democratic Action, Serb Democratic Party = SDS
HRV | Croatian Democratic Union = HDZ
MKD | VMRO-DPMNE
ALB | Democratic Party of Albania, Socialist Party of Albania
UKR | Party of Regions, Batkivshchyna = Fatherland, Our Ukraine, Servant of the People, Svoboda, UDAR, Opposition Bloc
GEO | Georgian Dream, United National Movement = UNM
ARM | Republican Party of Armenia, Civil Contract
MDA | Party of Action and Solidarity, Party of Communists of the Republic of Moldova
TUR | Justice and Development Party = AKP = AK Party, Republican People's Party = CHP, Nationalist Movement Party = MHP, Peoples' Democratic Party = HDP, Democratic Society Party = DTP, Welfare Party, Motherland Party, True Path Party, IYI Party = Good Party
ISR | Likud = Likud Party, Labor Party = Israeli Labor Party, Kadima, Yisrael Beiteinu = Yisrael Beitenu = Israel Beiteinu, Shas, Meretz, Yesh Atid, Jewish Home = Habayit Hayehudi, Blue and White = Kahol Lavan, United Torah Judaism, Hatnuah, Kulanu, Peace Now, Kach, Zionist Union, Joint List, National Religious Party
PSE | Fatah
EGY | National Democratic Party = NDP, Freedom and Justice Party = FJP, Wafd = Wafd Party, Kefaya = Kifaya, Nour Party = al-Nour Party, April 6 Movement = April 6 Youth Movement
TUN | Ennahda = Ennahda Movement, Nidaa Tounes
DZA | National Liberation Front = FLN, Islamic Salvation Front = FIS
MAR | Justice and Development Party of Morocco = PJD
LBN | Future Movement, Free Patriotic Movement, Progressive Socialist Party, Kataeb = Phalange = Phalangists, March 14 Alliance = March 14, March 8 Alliance = March 8
SYR | Baath Party = Ba'ath Party = Baath = Ba'ath = Arab Socialist Baath Party
IRQ | Iraqi National Congress = INC, Dawa Party = Islamic Dawa Party = Dawa, Supreme Council for the Islamic Revolution in Iraq = SCIRI, Islamic Supreme Council of Iraq, Iraqi National Accord, United Iraqi Alliance, Sadrist Movement, State of Law Coalition = State of Law, Kurdistan Democratic Party = KDP, Patriotic Union of Kurdistan = PUK, Iraqiya
YEM | Islah = al-Islah, General People's Congress
IND | Bharatiya Janata Party = BJP, Indian National Congress = Congress Party = Congress party, Aam Aadmi Party = AAP, Trinamool Congress = TMC, Bahujan Samaj Party = BSP, Samajwadi Party, Shiv Sena, Communist Party of India, Communist Party of India (Marxist) = CPM, Rashtriya Swayamsevak Sangh = RSS, All Parties Hurriyat Conference = Hurriyat Conference, National Conference, Telugu Desam Party, Vishwa Hindu Parishad = VHP, United Progressive Alliance = UPA, National Democratic Alliance = NDA, Rashtriya Janata Dal, Janata Dal
PAK | Pakistan People's Party = PPP = Pakistan Peoples Party, Pakistan Muslim League = PML, Pakistan Muslim League-Nawaz = PML-N, Pakistan Tehreek-e-Insaf = PTI, Muttahida Qaumi Movement = MQM, Jamaat-i-Islami, Muttahida Majlis-e-Amal = MMA, Awami National Party = ANP
BGD | Awami League, Bangladesh Nationalist Party = BNP, Jamaat
LKA | United National Party = UNP, Sri Lanka Freedom Party, Sri Lanka Podujana Peramuna, JVP = Janatha Vimukthi Peramuna
NPL | Nepali Congress, Communist Party of Nepal = CPN
JPN | Liberal Democratic Party = LDP, Democratic Party of Japan = DPJ, Komeito = New Komeito, Japanese Communist Party, Social Democratic Party of Japan, Constitutional Democratic Party of Japan
KOR | Grand National Party = GNP, Saenuri Party = New Frontier Party, Uri Party, Millennium Democratic Party, Minjoo Party = Democratic Party of Korea, People Power Party, Liberty Korea Party, Unified Progressive Party
PRK | Workers' Party of Korea = Korean Workers' Party = Workers' Party
VNM | Communist Party of Vietnam = Vietnamese Communist Party
KHM | Cambodian People's Party = CPP, Cambodia National Rescue Party = CNRP, Funcinpec = FUNCINPEC, Sam Rainsy Party
THA | Pheu Thai = Pheu Thai Party, Thai Rak Thai = Thai Rak Thai Party, Democrat Party, Red Shirts = United Front for Democracy Against Dictatorship = UDD, Yellow Shirts = People's Alliance for Democracy = PAD, Move Forward Party, Palang Pracharath
MMR | National League for Democracy = NLD, Union Solidarity and Development Party = USDP
MYS | United Malays National Organisation = UMNO = United Malays National Organization, Barisan Nasional, Pakatan Harapan, Pakatan Rakyat, PAS, Parti Keadilan Rakyat = PKR, Democratic Action Party = DAP
SGP | People's Action Party = PAP, Workers' Party of Singapore
IDN | Golkar, PDI-P = Indonesian Democratic Party of Struggle, Gerindra, Democratic Party of Indonesia, Islamic Defenders Front = FPI, Nahdlatul Ulama, Muhammadiyah
PHL | Liberal Party of the Philippines, PDP-Laban, Lakas
TLS | Fretilin = FRETILIN, CNRT
AUS | Liberal Party = Liberal Party of Australia, Australian Labor Party = ALP, National Party of Australia, One Nation, Australian Greens
NZL | New Zealand National Party, New Zealand Labour Party, New Zealand First
CAN | Conservative Party of Canada = Progressive Conservatives, Liberal Party of Canada, New Democratic Party = New Democrats = New Democrat, Bloc Quebecois = Bloc Québécois, Parti Quebecois = Parti Québécois
MEX | Institutional Revolutionary Party = PRI, National Action Party = PAN, Party of the Democratic Revolution = PRD, Morena = MORENA
BRA | Workers' Party of Brazil = PT, Brazilian Social Democracy Party = PSDB, Brazilian Democratic Movement Party = PMDB
ARG | Peronist Party = Justicialist Party, Radical Civic Union
CHL | Concertacion = Concertación
BOL | Movement Towards Socialism = Movement to Socialism = MAS
VEN | United Socialist Party of Venezuela = PSUV, Popular Will, Democratic Unity Roundtable = MUD, Justice First
NIC | Sandinistas = Sandinista National Liberation Front = FSLN
SLV | Nationalist Republican Alliance = ARENA
CUB | Communist Party of Cuba = Cuban Communist Party
HTI | Lavalas = Fanmi Lavalas
ZAF | African National Congress = ANC, Democratic Alliance = DA, Inkatha Freedom Party = Inkatha = IFP, Economic Freedom Fighters = EFF, South African Communist Party = SACP, National Party, Congress of South African Trade Unions = COSATU = Cosatu, Pan Africanist Congress, Congress of the People
ZWE | ZANU-PF = Zanu-PF = ZANU PF = Zimbabwe African National Union, Movement for Democratic Change = MDC, Citizens Coalition for Change
ZMB | Patriotic Front, Movement for Multiparty Democracy
KEN | Orange Democratic Movement = ODM, Party of National Unity = PNU, Kenya African National Union = KANU, Jubilee Party
UGA | National Resistance Movement = NRM, Forum for Democratic Change = FDC
TZA | Chama Cha Mapinduzi = CCM, Civic United Front = CUF
NGA | People's Democratic Party = PDP = Peoples Democratic Party, All Progressives Congress = APC
GHA | New Patriotic Party = NPP, National Democratic Congress = NDC
ETH | Ethiopian People's Revolutionary Democratic Front = EPRDF, Prosperity Party
AGO | MPLA = Popular Movement for the Liberation of Angola
NAM | SWAPO = South West Africa People's Organisation
ERI | Eritrean People's Liberation Front
ESH | Polisario = Polisario Front
MNG | Mongolian People's Party
SDN | Umma Party = Umma, National Congress Party
LTU | Homeland Union
IRN | Tudeh Party, Green Movement
AFG | Jamiat-i-Islami

[media]
USA | New York Times = The New York Times = NYT, Washington Post = The Washington Post, Wall Street Journal = The Wall Street Journal = WSJ, Los Angeles Times = L.A. Times, USA Today = USA TODAY, Chicago Tribune, Boston Globe, Miami Herald, San Francisco Chronicle, Philadelphia Inquirer, Dallas Morning News, New York Post, New York Daily News = Daily News, Christian Science Monitor, Politico = POLITICO, Newsweek, Time Magazine = Time magazine = TIME, Foreign Policy, Foreign Affairs, The New Yorker, The Atlantic, Vanity Fair, Rolling Stone, Fortune, Forbes, BusinessWeek = Bloomberg Businessweek, National Geographic, The Hill, Daily Beast = The Daily Beast, Huffington Post = HuffPost, BuzzFeed = BuzzFeed News, Vox Media, Slate, Salon, Vice News, Axios, The Intercept, ProPublica, Mother Jones, National Review, Wired, Breitbart = Breitbart News, Drudge Report, Associated Press = AP = The Associated Press, Bloomberg = Bloomberg News, CNN = Cable News Network, Fox News = Fox News Channel, MSNBC, NBC = NBC News, ABC News, CBS = CBS News, CNBC, PBS, C-SPAN, National Public Radio = NPR, Univision, Voice of America = VOA, Radio Free Asia = RFA, Radio Free Europe = Radio Liberty, Radio Marti, HBO, ESPN, Sports Illustrated, Stars and Stripes, Military Times, Defense News, TechCrunch, United Press International = UPI, McClatchy, Knight Ridder, Gannett, Houston Chronicle, Denver Post, Seattle Times, Wikinews, Sun-Sentinel, Detroit Free Press, WikiLeaks = Wikileaks, Meet the Press, Face the Nation, 60 Minutes, Playboy, The Onion, Al Hurra = Alhurra
GBR | BBC = British Broadcasting Corporation = BBC News = BBC World Service, Reuters = Reuters news agency = Thomson Reuters, Guardian = The Guardian, The Times, Times of London, Sunday Times = The Sunday Times, Daily Telegraph = The Daily Telegraph = Telegraph, Independent = The Independent, Financial Times = FT, Economist = The Economist, Daily Mail, Mail on Sunday, The Sun, Daily Mirror, Daily Express, Evening Standard, Observer, The Observer, News of the World, Sky News, ITV = ITN = ITV News, Channel 4 = Channel 4 News, Press Association, Jane's = Jane's Defence Weekly, The Spectator, New Statesman, The Scotsman, Belfast Telegraph, The Register, Nature, The Lancet = Lancet, Bellingcat, Daily Star, The Herald
CHN | Xinhua = Xinhua News Agency = Xinhua news agency, People's Daily, Global Times, China Daily, China Central Television = CCTV = CGTN, China News Service, China Youth Daily, Caixin, Southern Weekend = Southern Weekly, PLA Daily = Liberation Army Daily, The Paper, China National Radio, China Radio International, Guangming Daily, Legal Daily, Beijing News, Sina, Phoenix Television = Phoenix TV, Beijing Youth Daily
HKG | South China Morning Post = SCMP, Apple Daily, Ming Pao, Radio Television Hong Kong = RTHK, Oriental Daily, Stand News
TWN | Central News Agency = CNA, Taipei Times, China Times, United Daily News, Liberty Times, Taiwan News
RUS | TASS = Tass = ITAR-TASS = Itar-Tass, Interfax, RIA Novosti = RIA, RT = Russia Today, Sputnik = Sputnik News, Kommersant, Izvestia, Novaya Gazeta, Vedomosti, Pravda, Echo of Moscow = Ekho Moskvy, NTV, Channel One, Rossiya Segodnya, Moscow Times = The Moscow Times, Dozhd = TV Rain, Rossiya 24, Komsomolskaya Pravda, Meduza, Nezavisimaya Gazeta, Rossiyskaya Gazeta
FRA | Agence France-Presse = AFP = Agence France Presse, Le Monde, Le Figaro, Libération = Liberation, Charlie Hebdo, France 24, Radio France Internationale = RFI, Le Parisien, L'Equipe, Le Canard Enchaine = Canard Enchaîné, TF1, France Info, Mediapart, Les Echos, L'Express, Paris Match, BFM TV = BFMTV, TV5Monde = TV5 Monde
DEU | Der Spiegel = Spiegel, Bild = Bild am Sonntag, Die Welt = Welt, Süddeutsche Zeitung = Sueddeutsche Zeitung = Suddeutsche Zeitung, Frankfurter Allgemeine Zeitung = FAZ = Frankfurter Allgemeine, Deutsche Welle = DW, Die Zeit, Handelsblatt, ARD, ZDF, Deutsche Presse-Agentur = DPA = dpa, Stern, Der Tagesspiegel = Tagesspiegel, taz, Netzpolitik
ITA | ANSA = Ansa, La Repubblica, Corriere della Sera, La Stampa, RAI, Mediaset, Il Sole 24 Ore, Adnkronos
ESP | El Pais = El País, El Mundo, EFE, La Vanguardia, El Periódico
PRT | Lusa, Diario de Noticias
VAT | L'Osservatore Romano = Osservatore Romano, Vatican Radio
CHE | Neue Zürcher Zeitung = Neue Zuercher Zeitung, Swissinfo
AUT | Austria Press Agency, ORF, Der Standard, Kronen Zeitung
NLD | De Telegraaf, De Volkskrant, NOS
BEL | Belga, De Standaard, Le Soir, RTBF, VRT
SWE | Dagens Nyheter, Aftonbladet, Svenska Dagbladet, SVT, TT
DNK | Jyllands-Posten, Politiken, Ritzau, Berlingske
NOR | Aftenposten, NRK, VG, NTB, Dagbladet
FIN | Helsingin Sanomat, YLE, STT
POL | Gazeta Wyborcza, PAP, TVN, Rzeczpospolita
UKR | Ukrinform, Interfax-Ukraine, Kyiv Post = Kyiv Independent, Ukrainska Pravda, UNIAN
SRB | Tanjug = Tanyug, B92, Beta, Politika, RTS
HRV | HINA
TUR | Anadolu Agency = Anadolu = Anatolia News Agency, Hurriyet = Hürriyet, Milliyet, Cumhuriyet, Zaman, TRT, CNN Turk = CNN Türk, Daily Sabah
ISR | Haaretz = Ha'aretz, Jerusalem Post = The Jerusalem Post, Yedioth Ahronoth = Yediot Aharonot, Maariv = Ma'ariv, Times of Israel, Israel Radio = Army Radio, Channel 2, Israel Hayom, Ynet, Kan
PSE | Wafa = WAFA, Maan = Ma'an News Agency, Al-Aqsa TV
QAT | Al Jazeera = Al-Jazeera = al-Jazeera, Qatar News Agency = QNA
SAU | Al Arabiya = Al-Arabiya = al-Arabiya, Saudi Press Agency = SPA, Arab News, Asharq al-Awsat, Al-Watan, Okaz, Al-Hayat = al-Hayat
ARE | Gulf News, WAM, The National, Khaleej Times
IRN | IRNA = Islamic Republic News Agency, Fars = Fars News Agency, ISNA, Press TV = PressTV, Mehr = Mehr News Agency, Tasnim = Tasnim News Agency, Kayhan, Tehran Times, Islamic Republic of Iran Broadcasting = IRIB
SYR | SANA = Syrian Arab News Agency
LBN | Al-Manar = al-Manar, An-Nahar, As-Safir, Al-Akhbar, National News Agency
EGY | MENA = Middle East News Agency, Al-Ahram = al-Ahram, Nile TV, Al-Masry Al-Youm, Mada Masr
JOR | Petra News Agency, Jordan Times
KWT | KUNA = Kuwait News Agency
IRQ | Al-Iraqiya, Al-Sharqiya, Rudaw
JPN | Kyodo = Kyodo News, NHK, Asahi Shimbun, Yomiuri Shimbun = Yomiuri, Mainichi Shimbun = Mainichi, Nikkei Shimbun = Nihon Keizai Shimbun, Japan Times = The Japan Times, Jiji Press = Jiji, Sankei Shimbun = Sankei, Fuji TV, TBS, TV Asahi
KOR | Yonhap = Yonhap News Agency = Yonhap news agency, Chosun Ilbo, JoongAng Ilbo, Dong-A Ilbo, Korea Herald, Korea Times, KBS, MBC, SBS, Hankyoreh, YTN
PRK | Korean Central News Agency = KCNA, Rodong Sinmun, Korean Central Television
IND | Press Trust of India = PTI, Times of India = The Times of India, Hindustan Times, The Hindu, Indian Express = The Indian Express, NDTV, ANI, IANS, India Today, Tehelka, Doordarshan, CNN-IBN, Republic TV, The Wire, Economic Times, Deccan Herald, The Telegraph
PAK | Dawn, Geo TV = Geo News, The News International, Associated Press of Pakistan, Express Tribune, The Nation, ARY News
BGD | Prothom Alo, bdnews24
LKA | Sunday Leader
AFG | TOLO News = Tolo TV, Pajhwok Afghan News
THA | Bangkok Post
MMR | Irrawaddy = The Irrawaddy, Myanmar Times, Democratic Voice of Burma
SGP | Straits Times = The Straits Times, Channel NewsAsia
MYS | Bernama, The Star, New Straits Times, Malaysiakini
IDN | Jakarta Post = The Jakarta Post, Antara, Kompas, Tempo
PHL | Philippine Daily Inquirer, Rappler, ABS-CBN, GMA, Manila Bulletin
VNM | Vietnam News Agency, Tuoi Tre, Thanh Nien
AUS | Australian Broadcasting Corporation, The Australian, Sydney Morning Herald = The Sydney Morning Herald, The Age, Australian Associated Press = AAP, SBS News, Herald Sun, Nine Network, Seven Network, News Corp Australia, Courier-Mail
NZL | New Zealand Herald, Radio New Zealand, Stuff, TVNZ
CAN | CBC = Canadian Broadcasting Corporation = CBC News, CTV = CTV News, Globe and Mail = The Globe and Mail, Toronto Star, National Post, Canadian Press = The Canadian Press, La Presse, Maclean's, Le Devoir, Radio-Canada, Global News
MEX | El Universal, Reforma, Televisa, Milenio, La Jornada, Notimex, Excelsior
BRA | Folha de S. Paulo = Folha de São Paulo = Folha, O Globo, Estado de S. Paulo, Veja, TV Globo, Agencia Brasil = Agência Brasil
ARG | Clarin = Clarín, La Nacion = La Nación, Telam = Télam, Pagina 12
COL | El Tiempo, El Espectador, Semana, Caracol, RCN
VEN | Telesur, Globovision = Globovisión, El Nacional, RCTV = Radio Caracas Television
CUB | Granma, Prensa Latina, Juventud Rebelde
CHL | El Mercurio, La Tercera
PER | El Comercio, Andina
ZAF | Mail & Guardian, SABC, SAPA, Business Day, News24, eNCA
KEN | Daily Nation, The Standard, KBC, Citizen TV
NGA | Punch, Vanguard, ThisDay, Premium Times, Channels Television
ZWE | NewsDay
ETH | Fana, Ethiopian News Agency
KAZ | Kazinform
GEO | Rustavi 2, Imedi, Civil.ge
ARM | Armenpress
AZE | APA, Trend

[companies]
USA | Apple, Microsoft, Google, Alphabet, Amazon = Amazon.com, Facebook, Meta Platforms = Meta, Twitter, YouTube, Netflix, Tesla = Tesla Motors, SpaceX, IBM = International Business Machines, Intel, Oracle, Cisco = Cisco Systems, Hewlett-Packard = HP = Hewlett Packard, Dell, Yahoo = Yahoo!, eBay, PayPal, Uber, Lyft, Airbnb, LinkedIn, Instagram, WhatsApp, Snapchat = Snap, Reddit, Dropbox, Adobe, Nvidia, AMD = Advanced Micro Devices, Qualcomm, Micron = Micron Technology, Texas Instruments, Broadcom, Motorola, AT&T, Verizon, T-Mobile, Sprint, Comcast, Time Warner, Walt Disney = Disney, Viacom, 21st Century Fox, Sony Pictures = Sony Pictures Entertainment, News Corp = News Corp. = News Corporation, Paramount, Warner Bros. = Warner Brothers, DreamWorks, Pixar, AOL, MySpace, Wikipedia, OpenAI, Anthropic, Palantir, Salesforce, Zoom, Slack, VMware, Akamai, Cloudflare, GoDaddy, GitHub
USA | Mandiant, FireEye, CrowdStrike, Symantec, McAfee, Palo Alto Networks, RSA Security, SolarWinds, Equifax, Anthem, KeyPoint Government Solutions, USIS, Booz Allen Hamilton = Booz Allen, Blackwater = Blackwater USA, Halliburton, KBR, Bechtel, DynCorp, SAIC, Stratfor, HBGary, Dyn, Novetta, ThreatConnect, Recorded Future, Verisign, Colonial Pipeline, Dominion Voting Systems, Diebold
USA | Boeing, Lockheed Martin, Northrop Grumman, Raytheon, General Dynamics, General Electric = GE, General Motors = GM, Ford = Ford Motor = Ford Motor Company, Chrysler, Pratt & Whitney, United Technologies, Honeywell, Caterpillar, DuPont, Dow Chemical, Monsanto, Alcoa = Alcoa Inc., U.S. Steel = US Steel = United States Steel, Allegheny Technologies, Westinghouse = Westinghouse Electric, SolarWorld, Exxon Mobil = ExxonMobil = Exxon, Chevron, ConocoPhillips, Occidental Petroleum, Unocal, Enron, WorldCom, Transocean, Peabody Energy, Kodak, Goodyear, Harley-Davidson, Deere, Union Carbide, Cargill, Chiquita
USA | Goldman Sachs, JPMorgan Chase = JPMorgan = JP Morgan = J.P. Morgan, Morgan Stanley, Citigroup = Citi = Citibank, Bank of America = BofA, Wells Fargo, Lehman Brothers, Bear Stearns, Merrill Lynch, American International Group = AIG, BlackRock, Blackstone, Berkshire Hathaway, American Express, Visa Inc., MasterCard = Mastercard, Moody's = Moody's Investors Service, Standard & Poor's = Standard and Poor's = S&P, Fitch = Fitch Ratings, Nasdaq = NASDAQ, New York Stock Exchange = NYSE, Wall Street, Silicon Valley Bank, Capital One, State Street, Deloitte, KPMG, PricewaterhouseCoopers = PwC, Ernst & Young, McKinsey = McKinsey & Company, Arthur Andersen, Gallup, Nielsen, Zogby International, Carlyle Group, FTX, Coinbase
USA | Wal-Mart = Walmart, Target, Costco, Home Depot, Starbucks, McDonald's, Burger King, KFC, Coca-Cola = Coca Cola = Coke, PepsiCo = Pepsi, Procter & Gamble = P&G, Johnson & Johnson, Pfizer, Merck, Moderna, Eli Lilly, Bristol-Myers Squibb, Gilead, Purdue Pharma, Philip Morris = Altria, Kraft, Nike, Levi Strauss, Marriott = Marriott International, Hilton, Trump Organization, American Airlines, United Airlines, Delta Air Lines = Delta, Southwest Airlines, US Airways, Northwest Airlines, Continental Airlines, Pan Am, TWA, JetBlue, FedEx, UPS = United Parcel Service, Greyhound, Amtrak, Carnival, WeWork, Theranos, Sears, Toys R Us, Blockbuster, Fox
CHN | Huawei = Huawei Technologies, ZTE, Alibaba = Alibaba Group, Tencent, Baidu, Xiaomi, ByteDance, TikTok, WeChat, Weibo = Sina Weibo, Lenovo, Hikvision, SMIC, DJI, Didi = Didi Chuxing, JD.com, Ant Group, China Mobile, China Telecom, China Unicom, China National Petroleum Corporation = CNPC, PetroChina, Sinopec, CNOOC = China National Offshore Oil Corporation, Sinochem, State Grid, China Railway, COSCO, COMAC, AVIC, Norinco, Sinovac, Sinopharm, Bank of China, Industrial and Commercial Bank of China = ICBC, China Construction Bank, Agricultural Bank of China, China Development Bank, Evergrande = China Evergrande, Geely, SAIC Motor, BYD, Wanda = Dalian Wanda, HNA = HNA Group, Anbang, Fosun, Sanlu, Baosteel, Chinalco, Minmetals, China Eastern Airlines = China Eastern, China Southern Airlines = China Southern, Air China, 360 Security = Qihoo 360, Qihoo, CITIC = Citic, Chery
HKG | Cathay Pacific, Hutchison Whampoa, MTR
TWN | Foxconn = Hon Hai, TSMC = Taiwan Semiconductor Manufacturing, HTC, Acer, Asus, MediaTek, EVA Air, China Airlines, Evergreen
JPN | Toyota = Toyota Motor, Honda, Nissan = Nissan Motor, Sony, Panasonic, Toshiba, Hitachi, Mitsubishi, Mitsui, Sumitomo, Nintendo, Canon, Fujitsu, NEC, SoftBank, Takata, Tokyo Electric Power = Tokyo Electric Power Company = TEPCO = Tepco, Olympus, Japan Airlines = JAL, All Nippon Airways = ANA, Nomura, Mazda, Subaru, Suzuki Motor, Kawasaki Heavy Industries, Nippon Steel, Sharp, NTT, Dentsu, Uniqlo, Rakuten, Nikon, Tokyo Stock Exchange, Livedoor, Daiwa, Mizuho
KOR | Samsung = Samsung Electronics, Hyundai = Hyundai Motor, LG = LG Electronics, Kia, SK Hynix, SK Telecom, Daewoo, Lotte, POSCO, Korean Air, Asiana Airlines = Asiana, Hanjin, Kakao, Naver, Hanwha, Hyundai Asan, Korea Hydro and Nuclear Power
IND | Tata = Tata Group, Reliance Industries = Reliance, Infosys, Wipro, Tata Consultancy Services = TCS, Air India, Indian Airlines, Jet Airways, Kingfisher Airlines, IndiGo, State Bank of India, ICICI Bank, Indian Oil, ONGC, Coal India, Mahindra, Bajaj, Bharti Airtel = Airtel, Satyam, Adani = Adani Group, Serum Institute of India, Flipkart, Paytm, Indian Railways, Vedanta
GBR | BP = British Petroleum, HSBC, Barclays, Lloyds = Lloyds Banking Group, Royal Bank of Scotland = RBS, Northern Rock, Standard Chartered, Vodafone, British Telecom = BT, British Airways, Virgin Atlantic, Virgin, Rolls-Royce, BAE Systems, GlaxoSmithKline = GSK, AstraZeneca, Unilever, Tesco, Sainsbury's, Marks & Spencer, British American Tobacco, Diageo, Rio Tinto, Jaguar Land Rover, Jaguar, Land Rover, EasyJet = easyJet, London Stock Exchange, Lloyd's of London, Anglo American, Glencore, British Gas, Centrica, Thomas Cook, Carillion, Cambridge Analytica, DeepMind, Network Rail, ARM Holdings, Aviva, Prudential, G4S, Serco, Royal Mail, Sotheby's, Christie's, News International, Cadbury, Thames Water
FRA | Airbus, EADS, Total = TotalEnergies, Renault, Peugeot = PSA Peugeot Citroën, Citroën, Air France, Air France-KLM, Société Générale = Societe Generale, BNP Paribas, Crédit Agricole = Credit Agricole, AXA, Danone, L'Oréal = L'Oreal, LVMH, Carrefour, Michelin, Alstom, Areva, EDF = Électricité de France, Orange, Vivendi, Thales, Dassault = Dassault Aviation, Sanofi, Veolia, Lafarge, SNCF, France Télécom, Alcatel = Alcatel-Lucent, Elf = Elf Aquitaine, Accor, Eutelsat, DCNS = Naval Group, Gemalto, Engie, Arianespace, Stellantis
DEU | Volkswagen = VW, BMW, Daimler = DaimlerChrysler = Mercedes-Benz = Mercedes, Audi, Porsche, Siemens, Deutsche Bank, Commerzbank, Deutsche Telekom, SAP, BASF, Bayer, ThyssenKrupp, Lufthansa = Deutsche Lufthansa, Germanwings, Air Berlin, Adidas, Puma, Allianz, Munich Re, RWE, Bosch = Robert Bosch, Continental, Infineon, Wirecard, BioNTech, Deutsche Bahn, Deutsche Post, DHL, Opel, Rheinmetall, Krupp, Henkel, Fraport, Bertelsmann, Axel Springer, Aldi, Lidl, Uniper, Heckler & Koch, Deutsche Börse, Dresdner Bank
NLD | Royal Dutch Shell = Shell, Philips, ING, ABN Amro = ABN AMRO, Rabobank, Heineken, ASML, KLM, Akzo Nobel, Booking.com, DigiNotar, NXP, Ahold, Fox-IT, Trafigura
BEL | Dexia, Fortis, KBC Bank, InBev = Anheuser-Busch InBev = AB InBev, Solvay, SWIFT, Sabena, Brussels Airlines
LUX | ArcelorMittal, Skype, RTL Group
CHE | Nestle = Nestlé, Novartis, Roche, UBS, Credit Suisse, Swiss Re, ABB, Swissair, Swatch, Syngenta, Crypto AG, Holcim, Julius Baer, Proton Mail = ProtonMail
ITA | Fiat, Eni = ENI, Enel, Finmeccanica = Leonardo, UniCredit, Telecom Italia, Parmalat, Alitalia, Benetton, Pirelli, Ferrari, Fininvest, Hacking Team, Gucci, Prada, Generali, Monte dei Paschi, Autostrade, Barilla, Olivetti
ESP | Telefonica = Telefónica, Santander = Banco Santander, BBVA, Repsol, Iberia, Iberdrola, Inditex, Endesa, Bankia, Spanair, Zara, Ferrovial, SEAT
PRT | Galp, TAP Portugal = TAP, Banco Espírito Santo, EDP
SWE | Ericsson, Volvo, Saab, IKEA = Ikea, H&M, Electrolux, Spotify, Nordea, TeliaSonera = Telia, Bofors, Vattenfall, Scania, Pirate Bay = The Pirate Bay
DNK | Maersk = A.P. Moller-Maersk = Moller-Maersk, Carlsberg, Novo Nordisk, Danske Bank, Vestas, Arla
NOR | Statoil = Equinor, Telenor, Norsk Hydro, Yara, Kongsberg, DNB
FIN | Nokia, Finnair, Stora Enso, Fortum, F-Secure, Kone
ISL | Kaupthing, Landsbanki, Glitnir, deCODE
IRL | Ryanair, Aer Lingus, Anglo Irish Bank, Allied Irish Banks = AIB, Bank of Ireland
AUT | OMV, Raiffeisen = Raiffeisen Bank International, Austrian Airlines, Red Bull, Voestalpine
POL | Orlen = PKN Orlen, LOT, PGNiG
CZE | Skoda = Škoda, CEZ, Avast, Czech Airlines
HUN | MOL, Malev, OTP
GRC | Olympic Airways = Olympic Airlines, OTE
RUS | Gazprom, Rosneft, Lukoil, Yukos, Sberbank, VTB = VTB Bank, Gazprombank, Aeroflot, Rosoboronexport, Norilsk Nickel, Rusal, Kaspersky Lab = Kaspersky, Yandex, VKontakte = VK, Mail.ru, Transneft, Novatek, Surgutneftegaz, Sibneft, TNK-BP, Severstal, Alrosa, Uralkali, Almaz-Antey, Russian Railways, Internet Research Agency, Nord Stream, Bank Rossiya, Telegram, Tatneft, Rostec, MegaFon, S7 Airlines
UKR | Naftogaz = Naftohaz = Naftogaz Ukrainy, PrivatBank, Ukrtelecom, Ukraine International Airlines, Motor Sich
KAZ | KazMunaiGas = KazMunayGas, Kazatomprom, Air Astana
AZE | SOCAR, Azerbaijan Airlines
ISR | Teva = Teva Pharmaceutical, El Al, Israel Aerospace Industries = Israel Aircraft Industries, Elbit Systems = Elbit, Rafael, Check Point = Check Point Software, NSO Group, Cellebrite, Bank Leumi, Bank Hapoalim
SAU | Saudi Aramco = Aramco, Saudia = Saudi Arabian Airlines, SABIC, Saudi Binladin Group, Al Rajhi Bank, Kingdom Holding
ARE | Emirates Airline = Emirates airline, Etihad = Etihad Airways, DP World = Dubai Ports World, Dubai World, Mubadala, Etisalat, Abu Dhabi Investment Authority, ADNOC, Nakheel, Emaar
QAT | Qatar Airways, Qatar Petroleum = QatarEnergy, Qatargas, Qatar Investment Authority
KWT | Kuwait Petroleum Corporation, Kuwait Investment Authority, Zain
IRN | National Iranian Oil Company = NIOC, Iran Air, Bank Melli, Bank Saderat, Mahan Air, Iran Khodro
TUR | Turkish Airlines, Halkbank, Koc Holding = Koç Holding, Turkcell, Botas, Baykar
EGY | EgyptAir = Egyptair, Orascom, EFG Hermes
DZA | Sonatrach, Air Algerie = Air Algérie
ZAF | Eskom, South African Airways = SAA, De Beers, SABMiller, MTN, Anglo Platinum, AngloGold Ashanti, Lonmin, Transnet, Naspers, Sasol, Denel, Standard Bank, Steinhoff
NGA | Dangote Group = Dangote, Zenith Bank, Arik Air
KEN | Safaricom, Kenya Airways
ETH | Ethiopian Airlines
AUS | Qantas, BHP = BHP Billiton, Telstra, Commonwealth Bank, Westpac, National Australia Bank, ANZ, Macquarie, Woolworths, Coles, Virgin Blue, Woodside, Fortescue, Ansett, AWB, Optus, Santos Ltd, Crown Resorts, Medibank
NZL | Air New Zealand, Fonterra
CAN | Bombardier, Research In Motion = RIM = BlackBerry, Air Canada, Nortel = Nortel Networks, SNC-Lavalin, TransCanada = TC Energy, Magna, Barrick Gold, Royal Bank of Canada, Scotiabank, Enbridge, Suncor, EnCana, Tim Hortons, Rogers Communications, Bell Canada, Ashley Madison, Thomson Corporation, Lululemon, Telus, Talisman Energy, Inco
MEX | Pemex, America Movil = América Móvil, Cemex, Telmex, Grupo Mexico, FEMSA, Aeromexico = Aeroméxico, Mexicana, Bimbo
BRA | Petrobras, Vale, Embraer, Odebrecht, Banco do Brasil, Itau = Itaú, JBS, TAM, Gol, Eletrobras, Samarco, Braskem, Bradesco, Varig
ARG | YPF, Aerolineas Argentinas = Aerolíneas Argentinas, Mercado Libre = MercadoLibre, Techint
CHL | Codelco, LAN = LATAM = LATAM Airlines, SQM
VEN | PDVSA = Petroleos de Venezuela = Petróleos de Venezuela, Citgo, Conviasa
COL | Ecopetrol, Avianca, Bancolombia
BOL | YPFB
ECU | Petroecuador
CUB | Cubana, Etecsa
SGP | Singapore Airlines, Temasek = Temasek Holdings, DBS, Singtel = SingTel, Keppel, Creative Technology, GIC, Grab, Neptune Orient Lines, OCBC
MYS | Petronas, Malaysia Airlines = Malaysian Airline System, AirAsia = Air Asia, Proton, Maybank, CIMB
IDN | Garuda = Garuda Indonesia, Pertamina, Lion Air, Freeport Indonesia, Sriwijaya Air, GoTo, Adam Air
THA | Thai Airways = Thai Airways International, PTT, Shin Corp = Shin Corporation, Charoen Pokphand = CP Group, Siam Cement
PHL | San Miguel = San Miguel Corporation, Philippine Airlines, Cebu Pacific, Jollibee, PLDT
VNM | Vietnam Airlines, PetroVietnam, VinFast, Vingroup, Viettel
PAK | Pakistan International Airlines = PIA, Habib Bank
BGD | Grameen Bank, Grameen, BRAC, Biman
LKA | SriLankan Airlines
PRK | Air Koryo
MMR | Myanma Oil and Gas Enterprise
CIV | Air Afrique
PAN | Mossack Fonseca
BMU | Tyco
CYM | Bitfinex
- | Binance, Glencore Xstrata, Tor Project, Mt. Gox

[non-governmental]
- | Red Cross, Red Crescent, Amnesty International = Amnesty, Human Rights Watch = HRW, Greenpeace, Doctors Without Borders = Medecins Sans Frontieres = Médecins Sans Frontières = MSF, Oxfam, Save the Children, CARE International, World Vision, Transparency International, Reporters Without Borders = RSF = Reporters Sans Frontières, Committee to Protect Journalists = CPJ, Freedom House, International Crisis Group = Crisis Group, WWF = World Wildlife Fund = World Wide Fund for Nature, Catholic Relief Services, Caritas, Mercy Corps, International Rescue Committee = IRC, Danish Refugee Council, Norwegian Refugee Council, Islamic Relief, Open Society Foundations = Open Society Institute, Gates Foundation = Bill & Melinda Gates Foundation = Bill and Melinda Gates Foundation, Ford Foundation, Rockefeller Foundation, Clinton Foundation, Carter Center, Nobel Committee = Norwegian Nobel Committee = Nobel Foundation, Wikimedia Foundation, Mozilla = Mozilla Foundation, International Press Institute, International Federation of Journalists, International Committee for Human Rights, Médecins du Monde, Handicap International, Sea Shepherd = Sea Shepherd Conservation Society, PETA, Friends of the Earth, Extinction Rebellion, Global Witness, Avaaz, International Union for Conservation of Nature = IUCN, International Institute for Strategic Studies = IISS, Stockholm International Peace Research Institute = SIPRI, Physicians for Human Rights, International Chamber of Commerce, World Council of Churches, Salvation Army, Rotary International, Scouts, Lions Club, Global Fund, GAVI = Gavi, Arms Control Association, Union of Concerned Scientists, Roman Catholic Church = Catholic Church, Russian Orthodox Church, Church of England = Anglican Church = Anglican Communion, Church of Scientology = Scientology, Mormon Church = Church of Jesus Christ of Latter-day Saints, Jehovah's Witnesses, Opus Dei, Unification Church, Southern Baptist Convention, World Jewish Congress, Society of Jesus = Jesuits, Freemasons
USA | Brookings Institution = Brookings, Rand Corporation = RAND = RAND Corporation, Council on Foreign Relations = CFR, Center for Strategic and International Studies = CSIS, Carnegie Endowment for International Peace = Carnegie Endowment, Heritage Foundation, American Enterprise Institute = AEI, Cato Institute, Atlantic Council, Center for American Progress, Hudson Institute, Hoover Institution, Peterson Institute for International Economics = Peterson Institute, Woodrow Wilson Center = Wilson Center, Center for a New American Security, Stimson Center, Aspen Institute, Asia Society, National Endowment for Democracy, US Institute of Peace = U.S. Institute of Peace, National Democratic Institute, International Republican Institute, American Civil Liberties Union = ACLU, National Rifle Association = NRA, NAACP, AIPAC = American Israel Public Affairs Committee, Anti-Defamation League, Southern Poverty Law Center, AFL-CIO, United Auto Workers = UAW, United Steelworkers, Teamsters, Planned Parenthood, Sierra Club, Electronic Frontier Foundation = EFF, Electronic Privacy Information Center, Judicial Watch, Chamber of Commerce = US Chamber of Commerce = U.S. Chamber of Commerce, US-China Business Council, American Red Cross, Pew Research Center = Pew, Black Lives Matter, Code Pink, MoveOn.org = MoveOn, Nation of Islam, Occupy Wall Street, American Medical Association, American Bar Association, Council on American-Islamic Relations = CAIR, Project 2049 Institute, National Bureau of Asian Research, Committee on the Present Danger, Focus on the Family, Human Rights Campaign, Screen Actors Guild, Writers Guild of America, Federation of American Scientists, Institute for Science and International Security, Center for Public Integrity, Boy Scouts of America = Boy Scouts, National Football League = NFL, National Basketball Association = NBA, Major League Baseball = MLB, NCAA, Motion Picture Association of America = MPAA, RIAA, American Cancer Society, Committee to Re-elect the President, Minutemen, Humane Society
GBR | Chatham House = Royal Institute of International Affairs, Royal United Services Institute = RUSI, Trades Union Congress = TUC, Syrian Observatory for Human Rights, Orange Order, British Medical Association, RSPCA, Football Association, Premier League, Royal Society, National Trust, Christian Aid, ActionAid, Confederation of British Industry = CBI, British Red Cross, British Council, Stop the War Coalition, Save the Children UK, Privacy International, National Union of Mineworkers, BirdLife International, Muslim Council of Britain, Amnesty International UK, Big Brother Watch
CHN | All-China Federation of Trade Unions, China Institutes of Contemporary International Relations, Human Rights in China, Red Cross Society of China, China Internet Network Information Center, Charter 08, All-China Women's Federation, Chinese Football Association
RUS | Memorial, Nashi, Golos, Committee of Soldiers' Mothers, Levada Center = Levada Centre, Pussy Riot, Moscow Helsinki Group, Night Wolves
FRA | SOS Racisme, CGT, French Council of the Muslim Faith, CFDT, Force Ouvriere
DEU | Konrad Adenauer Foundation, Friedrich Ebert Foundation, Bertelsmann Foundation, IG Metall, Chaos Computer Club, Verdi, Central Council of Jews in Germany, Ifo Institute = Ifo, Heinrich Boell Foundation
JPN | Japan Business Federation = Keidanren, Nippon Foundation, Chongryon, Soka Gakkai
KOR | Korean Confederation of Trade Unions, Korean Red Cross
ISR | B'Tselem, Breaking the Silence, Jewish National Fund, Magen David Adom, Yesha Council, Histadrut, Israel Democracy Institute
PSE | Palestinian Centre for Human Rights, Palestine Red Crescent Society = Palestinian Red Crescent, International Solidarity Movement
TUR | Humanitarian Relief Foundation = IHH, Gulen movement = Gülen movement = FETO = FETÖ
SAU | Muslim World League
EGY | Al-Azhar Mosque
IRQ | Association of Muslim Scholars = Muslim Scholars Association, Iraq Body Count
SYR | Syrian Network for Human Rights, Local Coordination Committees
POL | Radio Maryja, All-Poland Alliance of Trade Unions
UKR | Femen, Ukrainian Orthodox Church
SRB | Otpor, Serbian Orthodox Church
IND | Confederation of Indian Industry, Self-Employed Women's Association, Board of Control for Cricket in India = BCCI
PAK | Edhi Foundation, Human Rights Commission of Pakistan
AUS | Lowy Institute, Australian Council of Trade Unions, Australian Strategic Policy Institute
CAN | Citizen Lab, Canadian Red Cross, Tides Canada
ARG | Mothers of the Plaza de Mayo, Grandmothers of Plaza de Mayo
CUB | Ladies in White
ZAF | South African Council of Churches, Treatment Action Campaign, Nelson Mandela Foundation
KEN | Green Belt Movement
CHE | Geneva Centre for Security Policy, Centre for Humanitarian Dialogue, Swiss Red Cross
NOR | Peace Research Institute Oslo, Norwegian People's Aid
BEL | Centre for European Policy Studies, Bruegel
SGP | S. Rajaratnam School of International Studies

[universities]
USA | Harvard University = Harvard, Yale University = Yale, Princeton University, Stanford University = Stanford, Massachusetts Institute of Technology = MIT, Columbia University, Georgetown University = Georgetown, Johns Hopkins University = Johns Hopkins, University of California = UC Berkeley = UCLA = University of California at Berkeley, University of Chicago, Cornell University = Cornell, Duke University, Brown University, Dartmouth College = Dartmouth, New York University = NYU, George Washington University, American University, Virginia Tech, Caltech = California Institute of Technology, University of Michigan, University of Pennsylvania, Carnegie Mellon University = Carnegie Mellon, Penn State = Pennsylvania State University, Ohio State University, Naval War College, National Defense University, West Point = US Military Academy = U.S. Military Academy, Tufts University, Fletcher School, Kennedy School of Government, Northwestern University, Boston University, Howard University, University of Texas, Rice University, Kent State University, Rutgers University, Purdue University, University of Virginia, Notre Dame University, Liberty University
GBR | Oxford University = University of Oxford, Cambridge University = University of Cambridge, London School of Economics = LSE, King's College London = King's College, Imperial College London = Imperial College, University College London = UCL, School of Oriental and African Studies = SOAS, Edinburgh University = University of Edinburgh, University of East Anglia, Eton College = Eton, University of Manchester, University of Warwick, Durham University
CHN | Peking University = Beijing University, Tsinghua University = Tsinghua, Fudan University = Fudan, Renmin University = Renmin University of China, Beijing Normal University, Sun Yat-sen University, Zhejiang University, Shanghai Jiao Tong University, China Foreign Affairs University, National Defense University of China, Wuhan University, Beihang University, Harbin Institute of Technology, Nanjing University
HKG | University of Hong Kong = Hong Kong University, Chinese University of Hong Kong, Hong Kong Polytechnic University = PolyU
TWN | National Taiwan University, Tamkang University
JPN | University of Tokyo = Tokyo University, Waseda University, Keio University, Kyoto University, Sophia University
KOR | Seoul National University, Yonsei University, Korea University, Dongguk University, University of North Korean Studies, Kookmin University
FRA | Sciences Po, Sorbonne, Ecole Nationale d'Administration = ENA, Ecole Polytechnique
DEU | Humboldt University, Free University of Berlin, Max Planck Institute = Max Planck Society, Heidelberg University
RUS | Moscow State University, Moscow State Institute of International Relations = MGIMO, Higher School of Economics, Russian Academy of Sciences
ISR | Hebrew University = Hebrew University of Jerusalem, Tel Aviv University, Technion, Bar-Ilan University, Weizmann Institute = Weizmann Institute of Science
EGY | American University in Cairo, Cairo University, Al-Azhar University, Ain Shams University
LBN | American University of Beirut
TUR | Bogazici University = Boğaziçi University, Bilkent University, Middle East Technical University
IRN | Tehran University = University of Tehran, Sharif University = Sharif University of Technology
IND | Jawaharlal Nehru University = JNU, Delhi University, Aligarh Muslim University, Jamia Millia Islamia, Indian Institute of Technology = IIT
PAK | Quaid-i-Azam University, University of Karachi
SGP | National University of Singapore = NUS, Nanyang Technological University
AUS | Australian National University = ANU, University of Sydney, University of Melbourne, Monash University, University of New South Wales
CAN | McGill University = McGill, University of Toronto, University of British Columbia, York University
ZAF | University of Cape Town, University of the Witwatersrand = Wits University, Stellenbosch University
THA | Chulalongkorn University, Thammasat University
NLD | Leiden University, University of Amsterdam, Clingendael Institute = Clingendael
SWE | Uppsala University, Lund University, Karolinska Institute
CHE | University of Geneva, University of Zurich
IRL | Trinity College Dublin, University College Dublin
ITA | Bocconi University, European University Institute
VAT | Pontifical Gregorian University
HUN | Central European University
MEX | National Autonomous University of Mexico = UNAM, Monterrey Institute of Technology
KEN | Garissa University = Garissa University College, University of Nairobi
AFG | Kabul University
IRQ | Baghdad University
PHL | University of the Philippines

[teams]
GBR | Manchester United, Manchester City, Liverpool FC, Chelsea FC = Chelsea Football Club, Arsenal, Tottenham Hotspur = Tottenham, Everton, Celtic, Leeds United, Newcastle United, Aston Villa, West Ham = West Ham United
ESP | Real Madrid, FC Barcelona = Barca, Atletico Madrid = Atlético Madrid
ITA | Juventus, AC Milan, Inter Milan, AS Roma, Lazio, Napoli
DEU | Bayern Munich, Borussia Dortmund, Werder Bremen
FRA | Paris Saint-Germain = PSG, Olympique Marseille, Olympique Lyonnais
USA | New York Yankees = Yankees, Boston Red Sox = Red Sox, Los Angeles Lakers = Lakers, Dallas Cowboys, New England Patriots, Chicago Bulls, Miami Heat, Philadelphia Eagles, San Francisco 49ers, Washington Redskins, New York Mets, Green Bay Packers, Chicago Cubs, Golden State Warriors, Seattle Seahawks, Los Angeles Dodgers
NLD | Ajax
PRT | Benfica
TUR | Galatasaray, Fenerbahce = Fenerbahçe, Besiktas
EGY | Al Ahly, Zamalek
AUS | Wallabies, Socceroos
NZL | All Blacks
ZAF | Springboks, Bafana Bafana
UKR | Shakhtar Donetsk, Dynamo Kyiv
RUS | Spartak Moscow, CSKA Moscow
BRA | Flamengo, Chapecoense, Corinthians

# kind | words, singular/plural
[organization heads]
company | company/companies, corporation/corporations, firm/firms, enterprise/enterprises, group/groups, holding/holdings, bank/banks, airline/airlines, airways, motors, steel, petroleum, pharmaceuticals, industries, electronics, technologies, telecom, telecommunications, communications, systems, insurance, securities, investments, resorts, mining, oil company, energy, brothers, partners, associates, stores, studios, pictures, records, laboratories, software, semiconductor, labs, ventures, capital, mines, conglomerate, stock exchange/stock exchanges, shipyard/shipyards, railways, shipping line, brewery, supermarket chain, carmaker, manufacturer, consortium, hedge fund, investment bank/investment banks, law firm/law firms, restaurant/restaurants, power company
media | newspaper/newspapers, magazine/magazines, news agency/news agencies, television, radio, broadcaster/broadcasters, daily, weekly, journal/journals, times, post, herald, tribune, gazette, news service, news channel, TV station, television station, radio station, TV channel, network, press, website/websites, wire service, broadcasting corporation, television network, television channel, tabloid/tabloids, online newspaper, state television, state radio, state TV, news site, blog
party | party/parties, political party, front, alliance, coalition, bloc, congress party, democrats, republicans, conservatives, socialists, communists, greens, nationalists, liberals, movement/movements, league, opposition party, ruling party, workers' party, communist party, people's party, social democrats, liberal democrats, christian democrats, opposition coalition
ngo | brotherhood, sisterhood, caucus/caucuses, legion/legions, collective/collectives, refugee council/refugee councils, press council/press councils, bar council/bar councils, council of churches, board of deputies, board of trustees, episcopal conference, bishops' conference, conference of bishops, foundation/foundations, institute/institutes, association/associations, society/societies, union/unions, trade union/trade unions, federation/federations, confederation, council on, center/centers = centre/centres, think tank/think tanks, charity/charities, trust/trusts, fund/funds, church/churches, mosque/mosques, synagogue/synagogues, temple/temples, network/networks, organization/organizations = organisation/organisations, club/clubs, museum/museums, hospital/hospitals, observatory, human rights group, rights group, aid agency, relief agency, relief organization, institution/institutions, initiative/initiatives, campaign/campaigns, academy/academies, chamber of commerce, labor union, lobby, project, monastery, cathedral, diocese, archdiocese, orchestra, library, guild, syndicate, watchdog group, advocacy group, environmental group, student union, bar association, committee to protect, theater/theaters = theatre/theatres, medical center, clinic
university | university/universities, college/colleges, school/schools, law school, business school, polytechnic, faculty, campus, seminary, high school/high schools, elementary school, madrassa/madrassas = madrasa/madrasas, kindergarten, research institute/research institutes
armed group | army of, brigades, militia/militias, mujahideen, liberation front, liberation army, resistance front, rebels, fighters, guerrillas, cartel/cartels, mafia, gang/gangs, jihad, martyrs, faction/factions, rebel group, militant group/militant groups, terrorist group/terrorist groups, terror group, terrorist organization, terror network, paramilitary group, armed wing, military wing, death squad, separatist group, insurgent group, resistance movement, independence movement, liberation movement, hacker group, hacking group, crime syndicate
international | international organization/international organizations, regional bloc, regional body, development bank, court of human rights, monetary fund, customs union, trade bloc, economic community, world organization, world body, military alliance, donor group, peacekeeping mission, monitoring mission, observer mission
team | team/teams, football club, soccer club, football team, soccer team, national team, FC, F.C., United, cricket team, Olympic team, Olympic committee, football association, football federation, rugby team, baseball team, basketball team

# kind | endings of names
[organization suffixes]
company | Inc. = Inc = Incorporated, Corp. = Corp = Corporation, Ltd. = Ltd = Limited, Co. = Co, LLC = L.L.C., LLP, L.P., PLC = plc = P.L.C., AG, GmbH, SE, SA = S.A., SAS, SpA = S.p.A., NV = N.V., BV = B.V., AB, A/S, ASA, Oy = Oyj, KK, Pty, Pty Ltd = Pty. Ltd., Bhd = Berhad, Sdn Bhd, OAO, OOO, PJSC, JSC, Pvt. Ltd. = Pvt Ltd = Private Limited, Co. Ltd. = Co. Ltd, Group, Holdings, Holding, Group Ltd, Holdings Ltd, Bancorp, Airlines, Airways, & Co. = & Co, & Sons, Bros., Partners, Tbk, KGaA, S.A.B. de C.V., AS, Ltda, Technologies, Industries, Enterprises, International
media | News, Star, Sun, Chronicle, Observer, Telegraph, Inquirer, Courier, Dispatch, Examiner, Globe, Bulletin, Weekly, Mirror, Express, Independent, Guardian, Advertiser, Free Press, Evening Standard, Daily Mail, Sunday Mail, TV, Television, Radio, Broadcasting

# kind | first words of names in other languages
[organization beginnings]
party | Partido, Parti, Partito, Partei, Partiya, Movimiento, Movimento, Mouvement, Frente, Fronte, Alianza, Unión, Unione, Liga, Lega, Jamaat, Jamiat, Hizb, Hezb, Rassemblement, Acción, Izquierda, Fuerza, Forza, Coalición
armed group | Harakat, Jaish, Jaysh, Jabhat, Lashkar, Ansar, Liwa, Kataib, Saraya, Katibat, Jund, Ejército, Ejercito, Brigada, Brigate, Tehrik, Sipah, Hizbul, Ahrar, Asaib
company | Banco, Banca, Banque, Grupo, Gruppo, Groupe, Compagnie, Compañía, Compania, Société, Societe, Sociedad, Empresa, Petróleos, Petroleos, Aerolíneas, Aerolineas, Telecom, Électricité, Electricite, Crédit, Cassa, Caisse, Caja
media | Radio, Rádio, Televisión, Corriere, Gazeta, Gazzetta, Diario, Diário, Jornal, Agencia, Agence, Agenzia, Telewizja
ngo | Fundación, Fundacion, Fundação, Fondation, Fondazione, Asociación, Asociacion, Associação, Instituto, Istituto, Institut, Federación, Federacion, Fédération, Confederación, Confédération, Sindicato, Syndicat, Comité, Comite, Comitato, Consejo, Coordinadora
university | Universidad, Universidade, Université, Universite, Università, Universita, Universität, École, Ecole, Escuela, Escola, Politecnico, Hochschule
