# Bodies of states that are known by name. Bodies without a proper name of their own ("the Peruvian
# Ministry of Health") are made by the heads in titles.lex.
#
# country | names; "=" joins names of one body

[agencies]
- | National Security Council = NSC, National Health Commission, Prosecutor General's Office, Presidential Administration, Central Election Commission, Electoral Commission, Environment Agency, Law Commission, Privy Council, Constitutional Council, Prime Minister's Office, Financial Services Agency, Planning Commission, Royal Court, General Intelligence Directorate, Independent Election Commission, Presidential Council, Military Intelligence Directorate, Council for National Security, Truth and Reconciliation Commission, Federal Electoral Institute, National Electoral Institute, National Electoral Council = CNE, National Bureau of Investigation = NBI, Secretariat of State
USA | US National Security Council, White House = the White House = West Wing, Department of State = State Department = US State Department = U.S. State Department = US Department of State, Department of Defense = Defense Department = Pentagon = DoD = DOD = US Department of Defense, Department of Justice = Justice Department = DOJ = US Justice Department = U.S. Justice Department = US Department of Justice, Department of Homeland Security = Homeland Security Department = DHS = Homeland Security = Department for Homeland Security, Department of the Treasury = Treasury Department = US Treasury = U.S. Treasury = US Treasury Department = Treasury, Department of Commerce = Commerce Department = US Commerce Department, Department of Energy = Energy Department = DOE, Department of Agriculture = Agriculture Department = USDA, Department of Education = Education Department, Department of Labor = Labor Department, Department of Transportation = Transportation Department, Department of the Interior = Interior Department, Department of Health and Human Services = HHS = Health and Human Services Department, Department of Housing and Urban Development = HUD, Department of Veterans Affairs = Veterans Affairs Department = VA, Bureau of Alcohol, Atomic Energy Commission, U.S. Trade Representative = US Trade Representative, U.S. Africa Command, Iraq Survey Group
USA | Office of Personnel Management = OPM = US Office of Personnel Management = U.S. Office of Personnel Management, Office of Management and Budget = OMB, Office of the Director of National Intelligence = ODNI, Office of the US Trade Representative = USTR = Office of the U.S. Trade Representative = Office of the United States Trade Representative, Office of Foreign Assets Control = OFAC, Office of Naval Intelligence, Office of Special Counsel, Government Accountability Office = GAO = General Accounting Office, Congressional Budget Office = CBO, Congressional Research Service, Government Printing Office, Library of Congress, National Archives, Smithsonian Institution = Smithsonian
USA | Central Intelligence Agency = CIA, Federal Bureau of Investigation = FBI, National Security Agency = NSA, Defense Intelligence Agency = DIA, National Reconnaissance Office, National Geospatial-Intelligence Agency, Secret Service = US Secret Service = U.S. Secret Service, Drug Enforcement Administration = DEA, Bureau of Prisons = Federal Bureau of Prisons, Marshals Service = US Marshals Service = U.S. Marshals Service, Immigration and Customs Enforcement = ICE = U.S. Immigration and Customs Enforcement, Customs and Border Protection = CBP = U.S. Customs and Border Protection, Border Patrol = US Border Patrol, Transportation Security Administration = TSA, Coast Guard = US Coast Guard = U.S. Coast Guard, Federal Emergency Management Agency = FEMA, Citizenship and Immigration Services = USCIS, Cybersecurity and Infrastructure Security Agency, National Protection and Programs Directorate, National Cybersecurity and Communications Integration Center = NCCIC, Computer Emergency Readiness Team = US-CERT, Internal Revenue Service = IRS
USA | Securities and Exchange Commission = SEC, Federal Trade Commission = FTC, Federal Communications Commission = FCC, Federal Aviation Administration = FAA, Federal Election Commission = FEC, Federal Deposit Insurance Corporation = FDIC, Federal Energy Regulatory Commission = FERC, Federal Housing Finance Agency, Food and Drug Administration = FDA, Environmental Protection Agency = EPA, Nuclear Regulatory Commission = NRC, National Transportation Safety Board = NTSB, National Highway Traffic Safety Administration = NHTSA, National Aeronautics and Space Administration = NASA, National Oceanic and Atmospheric Administration = NOAA, National Weather Service, National Hurricane Center, National Institutes of Health = NIH, National Institute of Standards and Technology = NIST, National Science Foundation = NSF, National Labor Relations Board = NLRB, National Park Service, Centers for Disease Control and Prevention = CDC = Centers for Disease Control = Center for Disease Control, Consumer Financial Protection Bureau, Consumer Product Safety Commission, Commodity Futures Trading Commission = CFTC, Social Security Administration, Small Business Administration, Bureau of Labor Statistics, Census Bureau, Bureau of Industry and Security, Bureau of Land Management, Army Corps of Engineers = US Army Corps of Engineers, Fish and Wildlife Service, Forest Service, Geological Survey = US Geological Survey = U.S. Geological Survey = USGS, Patent and Trademark Office, Postal Service = US Postal Service = U.S. Postal Service = USPS, Export-Import Bank, Agency for International Development = USAID = US Agency for International Development = U.S. Agency for International Development, Peace Corps, International Trade Commission = US International Trade Commission, Committee on Foreign Investment in the United States = CFIUS, National Economic Council, Council of Economic Advisers, Council on Environmental Quality, Veterans Administration, Defense Advanced Research Projects Agency = DARPA, Missile Defense Agency, Los Alamos National Laboratory, Lawrence Livermore National Laboratory, Oak Ridge National Laboratory, Obama administration, Bush administration, Clinton administration, Trump administration, Biden administration, Reagan administration, Carter administration, Nixon administration, 9/11 Commission = 9-11 Commission, Warren Commission, Civil Rights Division, Office of Inspector General
CHN | Ministry of Public Security = MPS, Ministry of State Security = MSS, Ministry of Foreign Affairs of China = Chinese Foreign Ministry = Chinese Ministry of Foreign Affairs = China's Foreign Ministry, State Council = State Council of China, State Council Information Office, National Development and Reform Commission = NDRC, Cyberspace Administration of China = CAC = Cyberspace Administration, State Internet Information Office, Ministry of Industry and Information Technology = MIIT, Taiwan Affairs Office, Hong Kong and Macau Affairs Office, Central Military Commission = CMC, Central Commission for Discipline Inspection = CCDI, Politburo Standing Committee, State Administration of Foreign Exchange = SAFE, China Securities Regulatory Commission, China Banking Regulatory Commission, Xinjiang Production and Construction Corps, Central Propaganda Department, Chinese Academy of Sciences, Chinese Academy of Social Sciences, State Oceanic Administration, General Administration of Customs, National Bureau of Statistics of China, China Earthquake Administration, United Front Work Department, Liaison Office = Central Government Liaison Office, China National Space Administration, China Coast Guard, Zhongnanhai
RUS | Federal Security Service = FSB, Foreign Intelligence Service = SVR, GRU = Main Intelligence Directorate, KGB, Security Council of Russia = Russian Security Council, Investigative Committee = Russian Investigative Committee, Roskomnadzor, Roscosmos = Roskosmos, Rosatom, Emergency Situations Ministry = Ministry of Emergency Situations, Russian Foreign Ministry, Russian Defense Ministry = Russian Defence Ministry, Federal Protective Service, NKVD, National Guard of Russia = Rosgvardia, Rosselkhoznadzor, Federal Penitentiary Service, Kremlin Security Council
GBR | Foreign Office = Foreign and Commonwealth Office = FCO, Home Office, Ministry of Defence = MoD = MOD, Cabinet Office, Her Majesty's Treasury = HM Treasury = UK Treasury, MI5 = Security Service, MI6 = Secret Intelligence Service = SIS, Government Communications Headquarters = GCHQ, National Cyber Security Centre = NCSC, National Crime Agency = NCA, Serious Fraud Office, Serious Organised Crime Agency, Crown Prosecution Service = CPS, Northern Ireland Office, Northern Ireland Executive, Scottish Government = Scottish Executive, Welsh Government, National Health Service = NHS, Health and Safety Executive, Financial Services Authority, Financial Conduct Authority, Competition and Markets Authority, Office of Communications = Ofcom, Charity Commission, Information Commissioner's Office, Department for International Development = DFID, Department for Transport, Department of Health, Department for Education, Met Office, Border Force = UK Border Force = UK Border Agency, HM Revenue and Customs = HMRC, Public Health England, Greater London Authority, Joint Intelligence Committee, Independent Police Complaints Commission, Maritime and Coastguard Agency, Commonwealth and Development Office, Whitehall
FRA | Directorate-General for External Security = DGSE, DGSI, Court of Auditors, DST, BEA, Elysee = Élysée = Elysee Palace = Élysée Palace, Quai d'Orsay, Matignon
DEU | Federal Intelligence Service = BND = Bundesnachrichtendienst, Federal Office for the Protection of the Constitution = BfV, Federal Criminal Police Office = BKA, Federal Office for Information Security = BSI, Robert Koch Institute, Stasi, Gestapo, SS, Federal Chancellery, BaFin, Bundeskriminalamt
ISR | Mossad, Shin Bet = Shabak, Israel Security Agency, Aman, Civil Administration, Israel Land Administration, Jewish Agency, COGAT, Israel Land Authority
IRN | Guardian Council, Expediency Council = Expediency Discernment Council, Assembly of Experts, Supreme National Security Council, Atomic Energy Organization of Iran = Atomic Energy Organisation of Iran, Ministry of Intelligence = VEVAK, Quds Force = Qods Force = Al-Quds Force, SAVAK, Supreme National Security Council of Iran
PRK | State Affairs Commission, National Defense Commission = National Defence Commission, Reconnaissance General Bureau, Committee for the Peaceful Reunification of Korea, Office 39, Ministry of People's Armed Forces
KOR | National Intelligence Service = NIS, Unification Ministry = Ministry of Unification, Joint Chiefs of Staff of South Korea = South Korean Joint Chiefs of Staff, Korea Meteorological Administration, Korea Centers for Disease Control and Prevention = KCDC, Korea Internet and Security Agency = KISA, National Security Planning Agency, Blue House, Agency for National Security Planning, Constitutional Court of Korea, KCIA = Korean Central Intelligence Agency
JPN | Ministry of International Trade and Industry = MITI, METI, Imperial Household Agency, Cabinet Office of Japan, Nuclear Regulation Authority, Japan Meteorological Agency, Japan Coast Guard, Japan Aerospace Exploration Agency = JAXA, National Police Agency, Public Security Intelligence Agency, Ministry of Economy, Trade and Industry
IND | Ministry of External Affairs = MEA, Research and Analysis Wing = RAW, Central Bureau of Investigation = CBI, Intelligence Bureau, National Investigation Agency, Enforcement Directorate, Election Commission of India, Indian Space Research Organisation = ISRO, Indian Space Research Organization, Border Security Force = BSF, Central Reserve Police Force = CRPF, Assam Rifles, Defence Research and Development Organisation = DRDO, NITI Aayog, Securities and Exchange Board of India = SEBI, Central Election Commission of India
PAK | Inter-Services Intelligence = ISI, Inter-Services Public Relations = ISPR, Federal Investigation Agency = FIA, National Accountability Bureau = NAB, Election Commission of Pakistan, Pakistan Rangers = Rangers Pakistan, Frontier Corps, Pakistan Atomic Energy Commission, National Command Authority, Strategic Plans Division
TUR | National Intelligence Organization = MIT = National Intelligence Organisation, Directorate of Religious Affairs = Diyanet, Supreme Election Board, Disaster and Emergency Management Authority = AFAD, National Security Council of Turkey, High Election Board = YSK, Central Bank of the Republic of Turkey
UKR | Security Service of Ukraine = SBU, National Security and Defense Council, Central Election Commission of Ukraine, National Anti-Corruption Bureau of Ukraine = NABU, Energoatom, Ukrenergo, Bankova
CAN | Canadian Security Intelligence Service = CSIS, Communications Security Establishment, Global Affairs Canada, Privy Council Office, Elections Canada, Environment Canada, Industry Canada, Parks Canada, Health Canada, Transport Canada, Statistics Canada, Canada Border Services Agency, Public Safety Canada, Prime Minister's Office of Canada, House of Commons of Canada, Transportation Safety Board, Parliament Hill
AUS | Australian Security Intelligence Organisation = ASIO, Australian Signals Directorate, Department of Foreign Affairs and Trade = DFAT, Australian Electoral Commission, Bureau of Meteorology, Australian Competition and Consumer Commission = ACCC, Australian Border Force, Productivity Commission, CSIRO, Civil Aviation Safety Authority, Australian Maritime Safety Authority, ASIS
NZL | Government Communications Security Bureau, Security Intelligence Service of New Zealand, Beehive
SAU | Shura Council = Consultative Council, General Intelligence Presidency, Shura Council of Saudi Arabia, Saudi Arabian National Guard, Public Investment Fund = PIF, Saudi Arabian Monetary Agency = SAMA
EGY | Supreme Council of the Armed Forces = SCAF, Suez Canal Authority, Supreme Council of Antiquities, Al-Azhar, State Security Investigations, Shura Council of Egypt, Dar al-Ifta, Central Security Forces
IRQ | Coalition Provisional Authority = CPA, Iraqi Governing Council = Governing Council, Independent High Electoral Commission, Iraqi Interim Government, Council of Representatives of Iraq, Kurdistan Regional Government = KRG, Revolutionary Command Council, Iraqi National Oil Company
AFG | National Directorate of Security = NDS, High Peace Council, Loya Jirga, Independent Election Commission of Afghanistan, Islamic Emirate
PSE | Palestinian Authority = Palestinian National Authority = PA = PNA, Palestinian Legislative Council, Palestine Liberation Organization = PLO = Palestine Liberation Organisation, Palestinian Central Council, Palestinian National Council
LBY | National Transitional Council = NTC, Government of National Accord = GNA, General National Congress = GNC, Government of National Unity = GNU, National Oil Corporation, Government of National Unity of Libya, High National Elections Commission
SYR | Air Force Intelligence, People's Council of Syria, Mukhabarat, Fourth Division, Tiger Forces
SDN | Transitional Military Council, Sovereign Council = Transitional Sovereignty Council, National Intelligence and Security Service, Forces of Freedom and Change
MMR | State Administration Council = SAC, State Peace and Development Council = SPDC, State Law and Order Restoration Council = SLORC, National Unity Government = NUG, Union Election Commission, Hluttaw
THA | National Council for Peace and Order = NCPO, Election Commission of Thailand, National Anti-Corruption Commission of Thailand, Privy Council of Thailand
ZAF | National Prosecuting Authority = NPA, Scorpions, Hawks, Independent Electoral Commission, Public Protector, Independent Electoral Commission of South Africa, South African Police Service = SAPS, Union Buildings, Zondo Commission
NGA | Economic and Financial Crimes Commission = EFCC, Independent National Electoral Commission = INEC, Department of State Services, Nigerian National Petroleum Corporation = NNPC, State Security Service, State Security Service of Nigeria, National Emergency Management Agency, NAFDAC
KEN | Independent Electoral and Boundaries Commission = IEBC, Kenya Wildlife Service, Electoral Commission of Kenya, Kenya Defence Forces, General Service Unit
ZWE | Joint Operations Command, Zimbabwe Electoral Commission, Central Intelligence Organisation of Zimbabwe, Reserve Bank of Zimbabwe
SOM | Transitional Federal Government = TFG, Federal Parliament of Somalia
MEX | Attorney General's Office = PGR, Los Pinos, CISEN, Federal Police of Mexico
BRA | Federal Police of Brazil, IBAMA, FUNAI, Planalto = Planalto Palace, Supreme Federal Tribunal = Supreme Federal Court = STF, Itamaraty, Superior Electoral Court = TSE
VEN | Constituent Assembly of Venezuela = National Constituent Assembly, SEBIN = Bolivarian National Intelligence Service, Miraflores = Miraflores Palace, Supreme Tribunal of Justice
COL | Administrative Department of Security, High Commissioner for Peace, Casa de Narino = Casa de Nariño, DAS, Fiscalia = Fiscalía, Special Jurisdiction for Peace = JEP
ARG | Secretariat of Intelligence, INDEC, SIDE, Naval Mechanics School = ESMA
HKG | Independent Commission Against Corruption = ICAC, Hong Kong Monetary Authority, Hong Kong Observatory, Hong Kong government, Legislative Council of Hong Kong
TWN | Executive Yuan, Mainland Affairs Council = MAC, Straits Exchange Foundation, Ministry of National Defense of Taiwan, Presidential Office = Presidential Office Building, Control Yuan, Judicial Yuan, National Security Bureau, National Security Bureau of Taiwan
SGP | Ministry of Home Affairs of Singapore, Monetary Authority of Singapore = MAS, Cyber Security Agency of Singapore
MYS | Malaysian Anti-Corruption Commission = MACC, 1MDB = 1Malaysia Development Berhad, Malaysian Maritime Enforcement Agency, Bank Negara = Bank Negara Malaysia
IDN | National Counterterrorism Agency = BNPT, Corruption Eradication Commission = KPK, National Disaster Mitigation Agency = BNPB, General Elections Commission, People's Consultative Assembly = MPR, House of Representatives of Indonesia, Detachment 88 = Densus 88, National Search and Rescue Agency = Basarnas
PHL | Commission on Elections = Comelec, Philippine Drug Enforcement Agency, National Disaster Risk Reduction and Management Council, Office of the Presidential Adviser on the Peace Process, Malacanang = Malacañang = Malacanang Palace = Malacañang Palace, Bangko Sentral ng Pilipinas, PHIVOLCS
VAT | Roman Curia, Congregation for the Doctrine of the Faith, Holy See, Vatican Bank
CHE | Federal Council = Swiss Federal Council, Swiss Federal Office of Justice, Federal Council of Switzerland, Federal Office of Justice, FINMA
IRL | Dáil = Dail, Taoiseach's Department, Central Bank of Ireland
ESP | National Intelligence Center = CNI, Generalitat = Catalan government, Basque government, Moncloa
ITA | Guardia di Finanza = Finance Guard, Civil Protection Agency = Civil Protection Department, Chamber of Deputies of Italy, Palazzo Chigi, Quirinale = Quirinal
BIH | Office of the High Representative = OHR, Peace Implementation Council, Republika Srpska National Assembly
CUB | Council of State of Cuba, National Assembly of People's Power, Revolutionary Armed Forces of Cuba
LBN | Internal Security Forces = ISF, General Security Directorate, Internal Security Forces of Lebanon, Banque du Liban
SUN | Politburo, Cheka, Central Committee of the Communist Party of the Soviet Union, Congress of People's Deputies
VNM | National Assembly of Vietnam, Viet Cong = Vietcong, Viet Minh
LKA | Sri Lanka Army, Criminal Investigation Department of Sri Lanka
NPL | Constituent Assembly of Nepal, Nepal Army
BGD | Rapid Action Battalion = RAB, Jatiya Sangsad
YEM | Presidential Leadership Council, Supreme Political Council
ETH | Derg, House of Peoples' Representatives
RWA | Rwanda Defence Force = RDF, Gacaca
UGA | Uganda People's Defence Force = UPDF, Electoral Commission of Uganda
COD | FARDC = Armed Forces of the Democratic Republic of the Congo, Independent National Electoral Commission of Congo = CENI
CHL | DINA, La Moneda = La Moneda Palace, SERNAGEOMIN, Carabineros
PER | SIN, National Jury of Elections = JNE, Sendero
HTI | Tonton Macoutes = Tontons Macoutes, Provisional Electoral Council
BLR | KGB of Belarus, House of Representatives of Belarus
GEO | Central Election Commission of Georgia, State Security Service of Georgia
POL | Institute of National Remembrance = IPN, National Bank of Poland, Central Anticorruption Bureau
HUN | Magyar Nemzeti Bank, National Assembly of Hungary
ROU | Securitate, DNA of Romania, National Salvation Front
BGR | DANS, State Security of Bulgaria
CZE | StB, Security Information Service = BIS
SRB | Skupstina = Skupština, BIA, State Security of Serbia, Yugoslav National Army = JNA = Yugoslav People's Army
XKX | Kosovo Protection Corps = KPC, Kosovo Police, Kosovo Security Force
NLD | AIVD, De Nederlandsche Bank, Dutch Safety Board
BEL | Surete de l'Etat, National Bank of Belgium
SWE | Sapo = Säpo = Swedish Security Service, Swedish Academy
NOR | PST
DNK | PET, Danmarks Nationalbank
FIN | Supo, Bank of Finland
AUT | Nationalrat, BVT, Oesterreichische Nationalbank
GRC | Vouli, National Intelligence Service of Greece = EYP

[parliaments]
USA | Congress = US Congress = U.S. Congress = United States Congress, Senate = US Senate = U.S. Senate = United States Senate, House of Representatives = US House of Representatives = U.S. House of Representatives = House = US House = U.S. House, Senate Intelligence Committee, House Intelligence Committee, Senate Judiciary Committee, House Judiciary Committee, Senate Foreign Relations Committee, House Foreign Affairs Committee, Senate Armed Services Committee, House Armed Services Committee, House Oversight Committee, Senate Homeland Security Committee, Ways and Means Committee, Senate Banking Committee, House Ethics Committee, Continental Congress, Joint Economic Committee, January 6 committee
GBR | House of Commons = Commons, House of Lords = Lords, Scottish Parliament, Northern Ireland Assembly = Stormont = Stormont Assembly, Welsh Assembly = Senedd = National Assembly for Wales, British Parliament = UK Parliament, Foreign Affairs Committee = Foreign Affairs Select Committee, Home Affairs Select Committee
CHN | National People's Congress = NPC, Chinese People's Political Consultative Conference = CPPCC, NPC Standing Committee = Standing Committee of the National People's Congress
RUS | State Duma = Duma = Russian Duma, Federation Council = Council of Federation, Federal Assembly, Supreme Soviet
DEU | Bundestag = German Bundestag, Bundesrat, Reichstag
FRA | National Assembly of France = French National Assembly, French Senate, French Parliament
ISR | Knesset
IRN | Majlis = Majles, Islamic Consultative Assembly
JPN | Diet = National Diet = Japanese Diet
IND | Lok Sabha, Rajya Sabha, Indian Parliament
UKR | Verkhovna Rada = Rada, Crimean parliament
POL | Sejm
IRL | Oireachtas, Dail Eireann = Dáil Éireann, Seanad
ESP | Cortes = Cortes Generales, Catalan parliament = Parliament of Catalonia
TUR | Grand National Assembly = Grand National Assembly of Turkey = Turkish Parliament
AFG | Wolesi Jirga, Meshrano Jirga
NOR | Storting = Stortinget
SWE | Riksdag
DNK | Folketing = Folketinget
FIN | Eduskunta
ISL | Althing = Alþingi
KOR | National Assembly of South Korea = South Korean National Assembly
PRK | Supreme People's Assembly
HKG | Legislative Council = LegCo
TWN | Legislative Yuan
MYS | Dewan Rakyat
LBY | House of Representatives of Libya = Tobruk parliament
GEO | Georgian Parliament
KGZ | Jogorku Kenesh
KAZ | Mazhilis = Majilis
UZB | Oliy Majlis
LTU | Seimas
LVA | Saeima
EST | Riigikogu
BGR | Sobranie
NLD | Tweede Kamer = Dutch Parliament
CAN | Canadian Parliament = Parliament of Canada, Canadian Senate
AUS | Australian Parliament = Federal Parliament

[armed forces]
- | National Guard, Joint Chiefs of Staff = Joint Chiefs, Air Force, Navy, Army, Republican Guard
USA | US Army = U.S. Army = United States Army, US Navy = U.S. Navy = United States Navy, US Air Force = U.S. Air Force = United States Air Force = USAF, Marine Corps = US Marine Corps = U.S. Marine Corps = US Marines = U.S. Marines = Marines, US military = U.S. military, Army National Guard, Air National Guard, Central Command = US Central Command = U.S. Central Command = CENTCOM, European Command = EUCOM, Pacific Command = US Pacific Command = U.S. Pacific Command = PACOM, Indo-Pacific Command = INDOPACOM, Africa Command = AFRICOM, Southern Command = SOUTHCOM, Northern Command = NORTHCOM, Cyber Command = US Cyber Command = U.S. Cyber Command, Special Operations Command = SOCOM, Strategic Command = STRATCOM, Navy SEALs = Navy Seals = SEALs, Delta Force, Green Berets, Army Rangers, Seventh Fleet = 7th Fleet, Fifth Fleet = 5th Fleet, Sixth Fleet = 6th Fleet, Space Force, US Forces Korea = USFK = U.S. Forces Korea, 82nd Airborne Division, 101st Airborne Division, 1st Cavalry Division, 3rd Infantry Division, Joint Special Operations Command = JSOC, North American Aerospace Defense Command = NORAD
CHN | People's Liberation Army = PLA = Chinese army = Chinese military, PLA Navy = People's Liberation Army Navy = PLAN, PLA Air Force, People's Armed Police, Rocket Force = PLA Rocket Force, Second Artillery Corps = Second Artillery, Unit 61398 = PLA Unit 61398, Third Department, Eastern Theater Command, Red Guards
RUS | Red Army, Black Sea Fleet, Baltic Fleet, Northern Fleet, Pacific Fleet, Spetsnaz, Strategic Missile Forces = Strategic Rocket Forces, Wagner Group = Wagner, Russian Navy, Russian Air Force, Russian Army, Russian military
GBR | Royal Navy, Royal Air Force = RAF, Royal Marines, British Army, Special Air Service = SAS, Special Boat Service = SBS, Ulster Defence Regiment, Parachute Regiment, Territorial Army, Black Watch, Household Cavalry, Coldstream Guards, Grenadier Guards
ISR | Israel Defense Forces = Israeli Defense Forces = IDF = Israel Defence Forces = Israeli army = Israeli military, Israeli Air Force, Israeli Navy, Golani Brigade, Unit 8200
IRN | Islamic Revolutionary Guard Corps = IRGC = Revolutionary Guards = Revolutionary Guard = Revolutionary Guard Corps = Iranian Revolutionary Guards = Iran's Revolutionary Guards, Basij
KOR | South Korean army, South Korean navy, South Korean military
PRK | Korean People's Army = KPA
JPN | Self-Defense Forces = Japan Self-Defense Forces = SDF = Self-Defence Forces, Maritime Self-Defense Force = MSDF, Air Self-Defense Force = ASDF, Ground Self-Defense Force = GSDF
DEU | Bundeswehr, Wehrmacht, Luftwaffe, Waffen-SS, KSK
FRA | French Foreign Legion = Foreign Legion, French Army, French Navy, French Air Force
IND | Indian Army, Indian Navy, Indian Air Force = IAF, Rashtriya Rifles
PAK | Pakistan Army = Pakistani army, Pakistan Air Force, Pakistan Navy
TUR | Turkish Armed Forces = TSK = Turkish army = Turkish military
UKR | Armed Forces of Ukraine, Azov Battalion = Azov Regiment, Ukrainian army = Ukrainian military, Aidar Battalion
SYR | Syrian Arab Army = Syrian army
IRQ | Iraqi army, Popular Mobilization Forces = PMF = Popular Mobilization Units = PMU = Hashd al-Shaabi, Fedayeen, Iraqi Republican Guard
AFG | Afghan National Army = ANA, Afghan National Security Forces = ANSF
EGY | Egyptian army = Egyptian military
LBN | Lebanese Army = Lebanese Armed Forces
LBY | Libyan National Army = LNA = Libyan Arab Armed Forces
SDN | Rapid Support Forces = RSF, Sudanese Armed Forces = SAF
ETH | Ethiopian National Defense Force = ENDF
MMR | Tatmadaw = Myanmar military
AUS | Australian Defence Force = ADF, Royal Australian Navy, Royal Australian Air Force = RAAF
CAN | Canadian Forces = Canadian Armed Forces
PHL | Armed Forces of the Philippines = AFP
IDN | Kopassus, Indonesian National Armed Forces = TNI
COL | Colombian army
VEN | Bolivarian National Guard = National Bolivarian Guard
KWT | Peninsula Shield
POL | Polish army

[police forces]
GBR | Metropolitan Police = Metropolitan Police Service = Scotland Yard = Met Police = New Scotland Yard, Police Service of Northern Ireland = PSNI, Royal Ulster Constabulary = RUC, Greater Manchester Police, West Midlands Police, Police Scotland, British Transport Police, City of London Police, South Yorkshire Police, Thames Valley Police
USA | New York Police Department = NYPD = New York City Police Department, Los Angeles Police Department = LAPD, Chicago Police Department, Capitol Police = US Capitol Police = U.S. Capitol Police, California Highway Patrol, Texas Rangers, Boston Police Department, Ferguson Police Department, Los Angeles County Sheriff's Department, Virginia State Police, New York City Fire Department = FDNY, Baltimore Police Department
CAN | Royal Canadian Mounted Police = RCMP = Mounties, Sûreté du Québec, Ontario Provincial Police = OPP
AUS | Australian Federal Police = AFP, New South Wales Police = NSW Police
IRL | Garda Siochana = Garda Síochána = An Garda Síochána = Gardai = Gardaí = Garda
ESP | Guardia Civil = Civil Guard, Mossos d'Esquadra = Mossos
FRA | Gendarmerie = French gendarmerie, CRS, RAID, GIGN
ITA | Carabinieri
NLD | Marechaussee
DEU | Bundespolizei, GSG 9
RUS | OMON
UKR | Berkut
IND | Delhi Police, Mumbai Police
CHE | Fedpol
NZL | New Zealand Police
IRQ | Iraqi police
AFG | Afghan National Police
HKG | Hong Kong Police Force = Hong Kong Police
BRA | BOPE
PHL | Philippine National Police = PNP

[courts]
USA | US Supreme Court = U.S. Supreme Court = United States Supreme Court
- | Supreme Court, High Court, Court of Appeal, Court of Cassation
USA | Foreign Intelligence Surveillance Court, Court of Appeals for the District of Columbia Circuit, Ninth Circuit = 9th Circuit = Ninth Circuit Court of Appeals, Second Circuit, Fourth Circuit
GBR | Old Bailey, Supreme Court of the United Kingdom, Court of Session
DEU | Federal Constitutional Court, Federal Court of Justice
FRA | Council of State of France, Conseil d'Etat
CHN | Supreme People's Court, Supreme People's Procuratorate
IND | Supreme Court of India, Delhi High Court, Bombay High Court
ZAF | Constitutional Court of South Africa
TUR | Constitutional Court of Turkey
EGY | Supreme Constitutional Court
ISR | Israeli Supreme Court = High Court of Justice
PAK | Supreme Court of Pakistan
AUS | High Court of Australia
ESP | National Court = Audiencia Nacional
HKG | Court of Final Appeal
NOR | Norwegian Supreme Court

[central banks]
USA | Federal Reserve = Fed = US Federal Reserve = U.S. Federal Reserve = Federal Reserve Board = Federal Reserve System, Federal Reserve Bank of New York = New York Fed, Federal Open Market Committee = FOMC, Fannie Mae, Freddie Mac
GBR | Bank of England, Monetary Policy Committee
CHN | People's Bank of China = PBOC = PBoC
JPN | Bank of Japan = BOJ
IND | Reserve Bank of India = RBI
DEU | Bundesbank = Deutsche Bundesbank
FRA | Banque de France = Bank of France
ITA | Bank of Italy
CAN | Bank of Canada
AUS | Reserve Bank of Australia = RBA
NZL | Reserve Bank of New Zealand
KOR | Bank of Korea
CHE | Swiss National Bank
RUS | Bank of Russia = Central Bank of Russia
BRA | Central Bank of Brazil = Banco Central do Brasil
MEX | Bank of Mexico = Banxico
ISR | Bank of Israel
THA | Bank of Thailand
IDN | Bank Indonesia
GRC | Bank of Greece
ESP | Bank of Spain
SWE | Riksbank
NOR | Norges Bank
ZAF | South African Reserve Bank
NGA | Central Bank of Nigeria
EGY | Central Bank of Egypt
TUR | Central Bank of Turkey
IRN | Central Bank of Iran
