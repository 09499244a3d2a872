# Countries of ISO 3166-1, former states of ISO 3166-3, Kosovo; then peoples, and cities that stand
# for a body.
#
# alpha-3 | alpha-2 | names | adjectives | demonyms | capitals | seats of power
# The first name is the canonical one; "=" joins names of one thing, "/" singular and plural.

[countries]
ABW | AW | Aruba | Aruban | Aruban/Arubans | Oranjestad
AFG | AF | Afghanistan = Islamic Republic of Afghanistan = Islamic Emirate of Afghanistan | Afghan, Afghani | Afghan/Afghans | Kabul
AGO | AO | Angola = Republic of Angola | Angolan | Angolan/Angolans | Luanda
AIA | AI | Anguilla | Anguillan | Anguillan/Anguillans
ALA | AX | Åland Islands = Aland Islands = Åland | -
ALB | AL | Albania = Republic of Albania | Albanian | Albanian/Albanians | Tirana
AND | AD | Andorra = Principality of Andorra | Andorran | Andorran/Andorrans | Andorra la Vella
ARE | AE | United Arab Emirates = UAE = U.A.E. = Emirates | Emirati | Emirati/Emiratis | Abu Dhabi
ARG | AR | Argentina = Argentine Republic | Argentine, Argentinian, Argentinean | Argentine/Argentines, Argentinian/Argentinians | Buenos Aires | Casa Rosada
ARM | AM | Armenia = Republic of Armenia | Armenian | Armenian/Armenians | Yerevan
ASM | AS | American Samoa | American Samoan | American Samoan/American Samoans | Pago Pago
ATA | AQ | Antarctica | Antarctic
ATF | TF | French Southern Territories = French Southern and Antarctic Lands
ATG | AG | Antigua and Barbuda = Antigua | Antiguan | Antiguan/Antiguans
AUS | AU | Australia = Commonwealth of Australia | Australian, Aussie | Australian/Australians, Aussie/Aussies | Canberra
AUT | AT | Austria = Republic of Austria | Austrian | Austrian/Austrians | Vienna
AZE | AZ | Azerbaijan = Republic of Azerbaijan | Azerbaijani, Azeri | Azerbaijani/Azerbaijanis, Azeri/Azeris | Baku
BDI | BI | Burundi = Republic of Burundi | Burundian | Burundian/Burundians | Bujumbura, Gitega
BEL | BE | Belgium = Kingdom of Belgium | Belgian | Belgian/Belgians
BEN | BJ | Benin = Republic of Benin | Beninese | Beninese/Beninese | Porto-Novo
BES | BQ | Bonaire
BFA | BF | Burkina Faso = Upper Volta | Burkinabe, Burkinabé, Burkinese | Burkinabe/Burkinabes | Ouagadougou
BGD | BD | Bangladesh = People's Republic of Bangladesh | Bangladeshi | Bangladeshi/Bangladeshis | Dhaka = Dacca
BGR | BG | Bulgaria = Republic of Bulgaria | Bulgarian | Bulgarian/Bulgarians | Sofia
BHR | BH | Bahrain = Kingdom of Bahrain | Bahraini | Bahraini/Bahrainis | Manama
BHS | BS | Bahamas = The Bahamas = Commonwealth of The Bahamas | Bahamian | Bahamian/Bahamians | Nassau
BIH | BA | Bosnia and Herzegovina = Bosnia = Bosnia-Herzegovina = Bosnia-Hercegovina | Bosnian, Bosnian-Herzegovinian | Bosnian/Bosnians | Sarajevo
BLM | BL | Saint Barthélemy = St. Barthelemy = St. Barts
BLR | BY | Belarus = Republic of Belarus = Byelorussia = Belorussia | Belarusian, Belarussian, Belorussian | Belarusian/Belarusians, Belarussian/Belarussians | Minsk
BLZ | BZ | Belize | Belizean | Belizean/Belizeans | Belmopan
BMU | BM | Bermuda | Bermudian, Bermudan | Bermudian/Bermudians | -
BOL | BO | Bolivia = Plurinational State of Bolivia | Bolivian | Bolivian/Bolivians | La Paz, Sucre
BRA | BR | Brazil = Federative Republic of Brazil | Brazilian | Brazilian/Brazilians | Brasilia = Brasília | Planalto
BRB | BB | Barbados | Barbadian, Bajan | Barbadian/Barbadians, Bajan/Bajans | Bridgetown
BRN | BN | Brunei = Brunei Darussalam | Bruneian | Bruneian/Bruneians | Bandar Seri Begawan
BTN | BT | Bhutan = Kingdom of Bhutan | Bhutanese | Bhutanese/Bhutanese | Thimphu
BVT | BV | Bouvet Island
BWA | BW | Botswana = Republic of Botswana | Botswanan, Motswana | Botswanan/Botswanans, Motswana/Batswana | Gaborone
CAF | CF | Central African Republic = CAR | Central African | Central African/Central Africans | Bangui
CAN | CA | Canada | Canadian | Canadian/Canadians | Ottawa | Parliament Hill
CCK | CC | Cocos (Keeling) Islands = Cocos Islands = Keeling Islands
CHE | CH | Switzerland = Swiss Confederation | Swiss | Swiss/Swiss | Bern = Berne
CHL | CL | Chile = Republic of Chile | Chilean | Chilean/Chileans | Santiago = Santiago de Chile | La Moneda
CHN | CN | China = People's Republic of China = PRC = P.R.C. = mainland China = Mainland China = Communist China = P.R. China | Chinese, Sino | Chinese/Chinese | Beijing = Peking | Zhongnanhai
CIV | CI | Ivory Coast = Côte d'Ivoire = Cote d'Ivoire = Côte d’Ivoire = Republic of Côte d'Ivoire | Ivorian, Ivoirian | Ivorian/Ivorians | Yamoussoukro, Abidjan
CMR | CM | Cameroon = Republic of Cameroon | Cameroonian | Cameroonian/Cameroonians | Yaounde = Yaoundé
COD | CD | Democratic Republic of the Congo = DR Congo = DRC = D.R.C. = D.R. Congo = Congo-Kinshasa = Democratic Republic of Congo = Zaire = Democratic Congo = Congo | Congolese, Zairean, Zairian | Congolese/Congolese, Zairean/Zaireans | Kinshasa
COG | CG | Republic of the Congo = Congo-Brazzaville = Republic of Congo | - | - | Brazzaville
COK | CK | Cook Islands | Cook Islands | Cook Islander/Cook Islanders | Avarua
COL | CO | Colombia = Republic of Colombia | Colombian | Colombian/Colombians | Bogota = Bogotá | Casa de Nariño
COM | KM | Comoros = Union of the Comoros = Comoro Islands | Comoran, Comorian | Comoran/Comorans, Comorian/Comorians | Moroni
CPV | CV | Cape Verde = Cabo Verde = Republic of Cabo Verde | Cape Verdean, Cabo Verdean | Cape Verdean/Cape Verdeans | Praia
CRI | CR | Costa Rica = Republic of Costa Rica | Costa Rican | Costa Rican/Costa Ricans | San Jose = San José
CUB | CU | Cuba = Republic of Cuba | Cuban | Cuban/Cubans | Havana
CUW | CW | Curaçao = Curacao | Curaçaoan | - | Willemstad
CXR | CX | Christmas Island | -
CYM | KY | Cayman Islands = Caymans | Caymanian | Caymanian/Caymanians
CYP | CY | Cyprus = Republic of Cyprus = Greek Cyprus | Cypriot, Greek Cypriot | Cypriot/Cypriots, Greek Cypriot/Greek Cypriots | Nicosia
CZE | CZ | Czech Republic = Czechia | Czech | Czech/Czechs | Prague
DEU | DE | Germany = Federal Republic of Germany = West Germany = FRG | German, West German | German/Germans, West German/West Germans | Berlin, Bonn | Chancellery
DJI | DJ | Djibouti = Republic of Djibouti | Djiboutian, Djibouti | Djiboutian/Djiboutians
DMA | DM | Dominica = Commonwealth of Dominica | Dominican | - | Roseau
DNK | DK | Denmark = Kingdom of Denmark | Danish | Dane/Danes | Copenhagen | Christiansborg
DOM | DO | Dominican Republic | Dominican | Dominican/Dominicans | Santo Domingo
DZA | DZ | Algeria = People's Democratic Republic of Algeria | Algerian | Algerian/Algerians | Algiers
ECU | EC | Ecuador = Republic of Ecuador | Ecuadorian, Ecuadorean, Ecuadoran | Ecuadorian/Ecuadorians, Ecuadorean/Ecuadoreans | Quito | Carondelet Palace
EGY | EG | Egypt = Arab Republic of Egypt | Egyptian | Egyptian/Egyptians | Cairo
ERI | ER | Eritrea = State of Eritrea | Eritrean | Eritrean/Eritreans | Asmara
ESH | EH | Western Sahara = Sahrawi Arab Democratic Republic | Sahrawi, Saharawi, Western Saharan | Sahrawi/Sahrawis, Saharawi/Saharawis | Laayoune
ESP | ES | Spain = Kingdom of Spain | Spanish | Spaniard/Spaniards, /Spanish | Madrid | Moncloa = Moncloa Palace
EST | EE | Estonia = Republic of Estonia | Estonian | Estonian/Estonians | Tallinn
ETH | ET | Ethiopia = Federal Democratic Republic of Ethiopia | Ethiopian | Ethiopian/Ethiopians | Addis Ababa
FIN | FI | Finland = Republic of Finland | Finnish | Finn/Finns | Helsinki
FJI | FJ | Fiji = Republic of Fiji = Fiji Islands | Fijian, Fiji | Fijian/Fijians | Suva
FLK | FK | Falkland Islands = Falklands = Malvinas | Falkland | Falkland Islander/Falkland Islanders
FRA | FR | France = French Republic | French, Franco | Frenchman/Frenchmen, Frenchwoman/Frenchwomen, /French | Paris | Élysée = Elysee = Élysée Palace = Elysee Palace, Quai d'Orsay, Matignon
FRO | FO | Faroe Islands = Faeroe Islands | Faroese, Faeroese | Faroese/Faroese | Tórshavn
FSM | FM | Micronesia = Federated States of Micronesia | Micronesian | Micronesian/Micronesians | Palikir
GAB | GA | Gabon = Gabonese Republic | Gabonese | Gabonese/Gabonese | Libreville
GBR | GB | United Kingdom = UK = U.K. = Britain = Great Britain = United Kingdom of Great Britain and Northern Ireland = GB | British, UK, U.K., Anglo | Briton/Britons, Brit/Brits, /British | London | Downing Street = 10 Downing Street = No. 10 = Number 10 = Number Ten, Whitehall, Westminster, Buckingham Palace
GEO | GE | Georgia = Republic of Georgia | Georgian | Georgian/Georgians | Tbilisi
GGY | GG | Guernsey
GHA | GH | Ghana = Republic of Ghana | Ghanaian, Ghanian | Ghanaian/Ghanaians, Ghanian/Ghanians | Accra
GIB | GI | Gibraltar | Gibraltarian | Gibraltarian/Gibraltarians
GIN | GN | Guinea = Republic of Guinea = Guinea-Conakry | Guinean | Guinean/Guineans | Conakry
GLP | GP | Guadeloupe | Guadeloupean | Guadeloupean/Guadeloupeans
GMB | GM | Gambia = The Gambia = Republic of The Gambia | Gambian | Gambian/Gambians | Banjul
GNB | GW | Guinea-Bissau = Republic of Guinea-Bissau = Guinea Bissau | Bissau-Guinean | Bissau-Guinean/Bissau-Guineans | Bissau
GNQ | GQ | Equatorial Guinea = Republic of Equatorial Guinea | Equatorial Guinean, Equatoguinean | Equatorial Guinean/Equatorial Guineans | Malabo
GRC | GR | Greece = Hellenic Republic | Greek, Hellenic | Greek/Greeks | Athens
GRD | GD | Grenada | Grenadian | Grenadian/Grenadians
GRL | GL | Greenland | Greenlandic | Greenlander/Greenlanders | Nuuk
GTM | GT | Guatemala = Republic of Guatemala | Guatemalan | Guatemalan/Guatemalans | Guatemala City
GUF | GF | French Guiana | -
GUM | GU | Guam | Guamanian | Guamanian/Guamanians | Hagåtña
GUY | GY | Guyana = Co-operative Republic of Guyana | Guyanese | Guyanese/Guyanese
HKG | HK | Hong Kong = HKSAR = Hong Kong Special Administrative Region | Hong Kong | Hong Konger/Hong Kongers, Hongkonger/Hongkongers
HMD | HM | Heard Island and McDonald Islands = Heard Island
HND | HN | Honduras = Republic of Honduras | Honduran | Honduran/Hondurans | Tegucigalpa
HRV | HR | Croatia = Republic of Croatia | Croatian | Croatian/Croatians | Zagreb
HTI | HT | Haiti = Republic of Haiti | Haitian | Haitian/Haitians | Port-au-Prince
HUN | HU | Hungary = Republic of Hungary | Hungarian | Hungarian/Hungarians | Budapest
IDN | ID | Indonesia = Republic of Indonesia | Indonesian | Indonesian/Indonesians | Jakarta = Djakarta
IMN | IM | Isle of Man | Manx | Manxman/Manxmen
IND | IN | India = Republic of India | Indian, Indo | Indian/Indians | New Delhi = Delhi | South Block
IOT | IO | British Indian Ocean Territory = Chagos Islands = Chagos Archipelago | Chagossian | Chagossian/Chagossians
IRL | IE | Ireland = Republic of Ireland = Irish Republic = Eire | Irish | Irishman/Irishmen, Irishwoman/Irishwomen, /Irish | Dublin
IRN | IR | Iran = Islamic Republic of Iran = Islamic Republic = Persia | Iranian | Iranian/Iranians | Tehran = Teheran
IRQ | IQ | Iraq = Republic of Iraq | Iraqi | Iraqi/Iraqis | Baghdad
ISL | IS | Iceland = Republic of Iceland | Icelandic | Icelander/Icelanders | Reykjavik = Reykjavík
ISR | IL | Israel = State of Israel = Jewish state | Israeli | Israeli/Israelis | Jerusalem
ITA | IT | Italy = Italian Republic | Italian, Italo | Italian/Italians | Rome | Quirinal Palace, Palazzo Chigi
JAM | JM | Jamaica | Jamaican | Jamaican/Jamaicans | Kingston
JEY | JE | Jersey
JOR | JO | Jordan = Hashemite Kingdom of Jordan = Hashemite Kingdom | Jordanian | Jordanian/Jordanians | Amman
JPN | JP | Japan = State of Japan | Japanese | Japanese/Japanese | Tokyo | Kantei
KAZ | KZ | Kazakhstan = Republic of Kazakhstan = Kazakstan | Kazakh, Kazakhstani, Kazak | Kazakh/Kazakhs, Kazakhstani/Kazakhstanis | Astana = Nur-Sultan
KEN | KE | Kenya = Republic of Kenya | Kenyan | Kenyan/Kenyans | Nairobi
KGZ | KG | Kyrgyzstan = Kyrgyz Republic = Kirghizia = Kirgizia | Kyrgyz, Kyrgyzstani, Kirghiz | Kyrgyz/Kyrgyz, Kyrgyzstani/Kyrgyzstanis | Bishkek
KHM | KH | Cambodia = Kingdom of Cambodia = Kampuchea | Cambodian, Kampuchean | Cambodian/Cambodians | Phnom Penh
KIR | KI | Kiribati = Republic of Kiribati | I-Kiribati | I-Kiribati/I-Kiribati
KNA | KN | Saint Kitts and Nevis = St. Kitts and Nevis = St. Kitts = St Kitts and Nevis | Kittitian | Kittitian/Kittitians | Basseterre
KOR | KR | South Korea = Republic of Korea = ROK = R.O.K. = S. Korea = S Korea = Korea | South Korean, Korean | South Korean/South Koreans, Korean/Koreans | Seoul | Blue House = Cheong Wa Dae
KWT | KW | Kuwait = State of Kuwait | Kuwaiti | Kuwaiti/Kuwaitis | Kuwait City
LAO | LA | Laos = Lao People's Democratic Republic = Lao PDR | Laotian, Lao | Laotian/Laotians | Vientiane
LBN | LB | Lebanon = Lebanese Republic | Lebanese | Lebanese/Lebanese | Beirut
LBR | LR | Liberia = Republic of Liberia | Liberian | Liberian/Liberians | Monrovia
LBY | LY | Libya = State of Libya = Libyan Arab Jamahiriya | Libyan | Libyan/Libyans | Tripoli
LCA | LC | Saint Lucia = St. Lucia = St Lucia | Saint Lucian, St. Lucian | Saint Lucian/Saint Lucians | Castries
LIE | LI | Liechtenstein = Principality of Liechtenstein | Liechtensteiner | Liechtensteiner/Liechtensteiners | Vaduz
LKA | LK | Sri Lanka = Democratic Socialist Republic of Sri Lanka = Ceylon | Sri Lankan | Sri Lankan/Sri Lankans | Colombo
LSO | LS | Lesotho = Kingdom of Lesotho | Basotho | Mosotho/Basotho | Maseru
LTU | LT | Lithuania = Republic of Lithuania | Lithuanian | Lithuanian/Lithuanians | Vilnius
LUX | LU | Luxembourg = Grand Duchy of Luxembourg = Luxemburg | Luxembourgish, Luxembourg | Luxembourger/Luxembourgers
LVA | LV | Latvia = Republic of Latvia | Latvian | Latvian/Latvians | Riga
MAC | MO | Macau = Macao | Macanese | Macanese/Macanese
MAF | MF | Saint Martin = St. Martin = Saint-Martin
MAR | MA | Morocco = Kingdom of Morocco | Moroccan | Moroccan/Moroccans | Rabat
MCO | MC | Monaco = Principality of Monaco | Monegasque, Monacan | Monegasque/Monegasques
MDA | MD | Moldova = Republic of Moldova = Moldavia | Moldovan, Moldavian | Moldovan/Moldovans | Chisinau = Chișinău = Kishinev
MDG | MG | Madagascar = Republic of Madagascar | Malagasy, Madagascan | Malagasy/Malagasy | Antananarivo
MDV | MV | Maldives = Republic of Maldives | Maldivian | Maldivian/Maldivians | Malé
MEX | MX | Mexico = United Mexican States | Mexican | Mexican/Mexicans | Mexico City | Los Pinos
MHL | MH | Marshall Islands = Republic of the Marshall Islands | Marshallese | Marshallese/Marshallese | Majuro
MKD | MK | North Macedonia = Macedonia = Republic of North Macedonia = Republic of Macedonia = Former Yugoslav Republic of Macedonia = FYROM | Macedonian, North Macedonian | Macedonian/Macedonians | Skopje
MLI | ML | Mali = Republic of Mali | Malian | Malian/Malians | Bamako
MLT | MT | Malta = Republic of Malta | Maltese | Maltese/Maltese | Valletta
MMR | MM | Myanmar = Burma = Republic of the Union of Myanmar = Union of Myanmar | Burmese, Myanmar, Myanma | Burmese/Burmese | Naypyidaw = Naypyitaw = Nay Pyi Taw, Yangon = Rangoon
MNE | ME | Montenegro | Montenegrin | Montenegrin/Montenegrins | Podgorica
MNG | MN | Mongolia | Mongolian | Mongolian/Mongolians | Ulan Bator = Ulaanbaatar
MNP | MP | Northern Mariana Islands = Northern Marianas | - | - | Saipan
MOZ | MZ | Mozambique = Republic of Mozambique | Mozambican | Mozambican/Mozambicans | Maputo
MRT | MR | Mauritania = Islamic Republic of Mauritania | Mauritanian | Mauritanian/Mauritanians | Nouakchott
MSR | MS | Montserrat | Montserratian | Montserratian/Montserratians
MTQ | MQ | Martinique | Martinican | Martinican/Martinicans
MUS | MU | Mauritius = Republic of Mauritius | Mauritian | Mauritian/Mauritians | Port Louis
MWI | MW | Malawi = Republic of Malawi | Malawian | Malawian/Malawians | Lilongwe
MYS | MY | Malaysia = Malaya | Malaysian | Malaysian/Malaysians | Kuala Lumpur, Putrajaya
MYT | YT | Mayotte | Mahoran
NAM | NA | Namibia = Republic of Namibia = South West Africa | Namibian | Namibian/Namibians | Windhoek
NCL | NC | New Caledonia | New Caledonian, Kanak | New Caledonian/New Caledonians, Kanak/Kanaks | Nouméa = Noumea
NER | NE | Niger = Republic of the Niger = Republic of Niger | Nigerien | Nigerien/Nigeriens | Niamey
NFK | NF | Norfolk Island | -
NGA | NG | Nigeria = Federal Republic of Nigeria | Nigerian | Nigerian/Nigerians | Abuja | Aso Rock = Aso Villa
NIC | NI | Nicaragua = Republic of Nicaragua | Nicaraguan | Nicaraguan/Nicaraguans | Managua
NIU | NU | Niue | Niuean | Niuean/Niueans
NLD | NL | Netherlands = Kingdom of the Netherlands = The Netherlands = Holland | Dutch | Dutchman/Dutchmen, Dutchwoman/Dutchwomen, /Dutch | Amsterdam | The Hague
NOR | NO | Norway = Kingdom of Norway | Norwegian | Norwegian/Norwegians | Oslo
NPL | NP | Nepal = Federal Democratic Republic of Nepal | Nepalese, Nepali | Nepalese/Nepalese, Nepali/Nepalis | Kathmandu = Katmandu
NRU | NR | Nauru = Republic of Nauru | Nauruan | Nauruan/Nauruans
NZL | NZ | New Zealand = N.Z. = Aotearoa | New Zealand, Kiwi | New Zealander/New Zealanders, Kiwi/Kiwis | Wellington | Beehive
OMN | OM | Oman = Sultanate of Oman | Omani | Omani/Omanis | Muscat
PAK | PK | Pakistan = Islamic Republic of Pakistan | Pakistani | Pakistani/Pakistanis | Islamabad
PAN | PA | Panama = Republic of Panama | Panamanian | Panamanian/Panamanians | Panama City
PCN | PN | Pitcairn = Pitcairn Islands = Pitcairn Island
PER | PE | Peru = Republic of Peru | Peruvian | Peruvian/Peruvians | Lima
PHL | PH | Philippines = Republic of the Philippines = The Philippines | Philippine, Filipino | Filipino/Filipinos, Filipina/Filipinas | Manila | Malacañang = Malacanang = Malacañang Palace
PLW | PW | Palau = Republic of Palau | Palauan | Palauan/Palauans | Ngerulmud
PNG | PG | Papua New Guinea = PNG = Independent State of Papua New Guinea | Papua New Guinean | Papua New Guinean/Papua New Guineans | Port Moresby
POL | PL | Poland = Republic of Poland | Polish | Pole/Poles | Warsaw
PRI | PR | Puerto Rico = Commonwealth of Puerto Rico | Puerto Rican | Puerto Rican/Puerto Ricans | San Juan
PRK | KP | North Korea = Democratic People's Republic of Korea = DPRK = D.P.R.K. = N. Korea = N Korea | North Korean | North Korean/North Koreans | Pyongyang
PRT | PT | Portugal = Portuguese Republic | Portuguese | Portuguese/Portuguese | Lisbon
PRY | PY | Paraguay = Republic of Paraguay | Paraguayan | Paraguayan/Paraguayans | Asuncion = Asunción
PSE | PS | Palestine = State of Palestine = Palestinian Territories = Palestinian territories = Occupied Palestinian Territory = Occupied Territories | Palestinian | Palestinian/Palestinians | Ramallah
PYF | PF | French Polynesia | French Polynesian | French Polynesian/French Polynesians | Papeete
QAT | QA | Qatar = State of Qatar | Qatari | Qatari/Qataris | Doha
REU | RE | Réunion = Reunion Island = La Réunion
ROU | RO | Romania = Rumania | Romanian, Rumanian | Romanian/Romanians | Bucharest
RUS | RU | Russia = Russian Federation | Russian, Russo | Russian/Russians | Moscow | Kremlin
RWA | RW | Rwanda = Republic of Rwanda | Rwandan, Rwandese | Rwandan/Rwandans | Kigali
SAU | SA | Saudi Arabia = Kingdom of Saudi Arabia = KSA | Saudi, Saudi Arabian | Saudi/Saudis, Saudi Arabian/Saudi Arabians | Riyadh
SDN | SD | Sudan = Republic of the Sudan = Republic of Sudan | Sudanese | Sudanese/Sudanese | Khartoum
SEN | SN | Senegal = Republic of Senegal | Senegalese | Senegalese/Senegalese | Dakar
SGP | SG | Singapore = Republic of Singapore | Singaporean, Singapore | Singaporean/Singaporeans
SGS | GS | South Georgia and the South Sandwich Islands = South Georgia
SHN | SH | Saint Helena = St. Helena = Tristan da Cunha
SJM | SJ | Svalbard and Jan Mayen = Svalbard
SLB | SB | Solomon Islands = Solomons = the Solomons | Solomon Islands | Solomon Islander/Solomon Islanders | Honiara
SLE | SL | Sierra Leone = Republic of Sierra Leone | Sierra Leonean, Sierra Leonian | Sierra Leonean/Sierra Leoneans | Freetown
SLV | SV | El Salvador = Republic of El Salvador | Salvadoran, Salvadorian, Salvadorean | Salvadoran/Salvadorans, Salvadorian/Salvadorians | San Salvador
SMR | SM | San Marino = Republic of San Marino | Sammarinese | Sammarinese/Sammarinese
SOM | SO | Somalia = Federal Republic of Somalia | Somali, Somalian | Somali/Somalis | Mogadishu
SPM | PM | Saint Pierre and Miquelon = St. Pierre and Miquelon
SRB | RS | Serbia = Republic of Serbia | Serbian | Serbian/Serbians | Belgrade
SSD | SS | South Sudan = Republic of South Sudan | South Sudanese | South Sudanese/South Sudanese | Juba
STP | ST | Sao Tome and Principe = São Tomé and Príncipe = Sao Tome = São Tomé | Santomean, Sao Tomean | Santomean/Santomeans
SUR | SR | Suriname = Surinam = Republic of Suriname | Surinamese | Surinamese/Surinamese | Paramaribo
SVK | SK | Slovakia = Slovak Republic | Slovak, Slovakian | Slovak/Slovaks, Slovakian/Slovakians | Bratislava
SVN | SI | Slovenia = Republic of Slovenia | Slovenian, Slovene | Slovenian/Slovenians, Slovene/Slovenes | Ljubljana
SWE | SE | Sweden = Kingdom of Sweden | Swedish | Swede/Swedes | Stockholm | Rosenbad
SWZ | SZ | Eswatini = Swaziland = Kingdom of Eswatini | Swazi | Swazi/Swazis | Mbabane
SXM | SX | Sint Maarten = St. Maarten
SYC | SC | Seychelles = Republic of Seychelles | Seychellois | Seychellois/Seychellois
SYR | SY | Syria = Syrian Arab Republic | Syrian | Syrian/Syrians | Damascus
TCA | TC | Turks and Caicos Islands = Turks and Caicos
TCD | TD | Chad = Republic of Chad | Chadian | Chadian/Chadians | N'Djamena = N’Djamena = Ndjamena
TGO | TG | Togo = Togolese Republic | Togolese | Togolese/Togolese | Lome = Lomé
THA | TH | Thailand = Kingdom of Thailand = Siam | Thai | Thai/Thais | Bangkok
TJK | TJ | Tajikistan = Republic of Tajikistan = Tadjikistan | Tajik, Tajikistani, Tadjik | Tajik/Tajiks, Tajikistani/Tajikistanis | Dushanbe
TKL | TK | Tokelau | Tokelauan | Tokelauan/Tokelauans
TKM | TM | Turkmenistan | Turkmen, Turkmenistani | Turkmen/Turkmens | Ashgabat = Ashkhabad
TLS | TL | East Timor = Timor-Leste = Democratic Republic of Timor-Leste = Timor Leste | Timorese, East Timorese | Timorese/Timorese, East Timorese/East Timorese | Dili
TON | TO | Tonga = Kingdom of Tonga | Tongan | Tongan/Tongans | Nuku'alofa
TTO | TT | Trinidad and Tobago = Republic of Trinidad and Tobago = Trinidad | Trinidadian | Trinidadian/Trinidadians | Port of Spain = Port-of-Spain
TUN | TN | Tunisia = Republic of Tunisia | Tunisian | Tunisian/Tunisians | Tunis
TUR | TR | Turkey = Republic of Turkey = Türkiye = Turkiye = Republic of Türkiye | Turkish | Turk/Turks | Ankara | Sublime Porte
TUV | TV | Tuvalu | Tuvaluan | Tuvaluan/Tuvaluans | Funafuti
TWN | TW | Taiwan = Republic of China = ROC = Chinese Taipei = Formosa | Taiwanese, Taiwan | Taiwanese/Taiwanese | Taipei
TZA | TZ | Tanzania = United Republic of Tanzania = Tanganyika | Tanzanian | Tanzanian/Tanzanians | Dar es Salaam, Dodoma
UGA | UG | Uganda = Republic of Uganda | Ugandan | Ugandan/Ugandans | Kampala
UKR | UA | Ukraine | Ukrainian | Ukrainian/Ukrainians | Kyiv = Kiev
UMI | UM | United States Minor Outlying Islands
URY | UY | Uruguay = Oriental Republic of Uruguay | Uruguayan | Uruguayan/Uruguayans | Montevideo
USA | US | United States = United States of America = US = U.S. = USA = U.S.A. = America | American, U.S., US | American/Americans | Washington = Washington D.C. = Washington DC | Capitol Hill, Foggy Bottom
UZB | UZ | Uzbekistan = Republic of Uzbekistan | Uzbek, Uzbekistani | Uzbek/Uzbeks, Uzbekistani/Uzbekistanis | Tashkent
VAT | VA | Vatican City = Holy See = Vatican = Vatican City State | Vatican
VCT | VC | Saint Vincent and the Grenadines = St. Vincent and the Grenadines = St. Vincent = Grenadines | Vincentian | Vincentian/Vincentians | Kingstown
VEN | VE | Venezuela = Bolivarian Republic of Venezuela | Venezuelan | Venezuelan/Venezuelans | Caracas | Miraflores = Miraflores Palace
VGB | VG | British Virgin Islands = BVI
VIR | VI | U.S. Virgin Islands = US Virgin Islands = Virgin Islands
VNM | VN | Vietnam = Viet Nam = Socialist Republic of Vietnam = North Vietnam = South Vietnam | Vietnamese, North Vietnamese, South Vietnamese | Vietnamese/Vietnamese | Hanoi
VUT | VU | Vanuatu = Republic of Vanuatu = New Hebrides | Ni-Vanuatu, Vanuatuan | Ni-Vanuatu/Ni-Vanuatu | Port Vila
WLF | WF | Wallis and Futuna
WSM | WS | Samoa = Western Samoa = Independent State of Samoa | Samoan | Samoan/Samoans | Apia
XKX | XK | Kosovo = Republic of Kosovo | Kosovan, Kosovar, Kosovo | Kosovan/Kosovans, Kosovar/Kosovars | Pristina = Prishtina
YEM | YE | Yemen = Republic of Yemen = North Yemen = South Yemen | Yemeni, Yemenite | Yemeni/Yemenis | Sanaa = Sana'a = San'a
ZAF | ZA | South Africa = Republic of South Africa = RSA | South African | South African/South Africans | Pretoria, Cape Town | Union Buildings
ZMB | ZM | Zambia = Republic of Zambia = Northern Rhodesia | Zambian | Zambian/Zambians | Lusaka
ZWE | ZW | Zimbabwe = Republic of Zimbabwe = Rhodesia | Zimbabwean, Rhodesian | Zimbabwean/Zimbabweans | Harare
# Former states keep the codes that they had (ISO 3166-3).
SUN | SU | Soviet Union = USSR = U.S.S.R. = Union of Soviet Socialist Republics | Soviet | /Soviets
YUG | YU | Yugoslavia = Federal Republic of Yugoslavia = Socialist Federal Republic of Yugoslavia | Yugoslav, Yugoslavian | Yugoslav/Yugoslavs, Yugoslavian/Yugoslavians
CSK | CS | Czechoslovakia = Czechoslovak Socialist Republic | Czechoslovak, Czechoslovakian | Czechoslovak/Czechoslovaks
DDR | DD | East Germany = German Democratic Republic = GDR | East German | East German/East Germans | East Berlin
SCG | CS | Serbia and Montenegro = State Union of Serbia and Montenegro
ANT | AN | Netherlands Antilles | Antillean

# name | adjectives | demonyms | country they are mostly of, if there is one
[peoples]
Kurds | Kurdish | Kurd/Kurds | -
Arabs | Arab | Arab/Arabs | -
Jews | Jewish | Jew/Jews | -
Serbs | Serb | Serb/Serbs | SRB
Bosnian Serbs | Bosnian Serb, Bosnian-Serb | Bosnian Serb/Bosnian Serbs | BIH
Bosnian Croats | Bosnian Croat | Bosnian Croat/Bosnian Croats | BIH
Bosniaks | Bosniak, Bosnian Muslim | Bosniak/Bosniaks, Bosnian Muslim/Bosnian Muslims | BIH
Kosovo Albanians | Kosovo Albanian, Kosovar Albanian | Kosovo Albanian/Kosovo Albanians, Kosovar Albanian/Kosovar Albanians | XKX
Kosovo Serbs | Kosovo Serb | Kosovo Serb/Kosovo Serbs | XKX
Croats | Croat | Croat/Croats | HRV
Turkish Cypriots | Turkish Cypriot, Turkish-Cypriot | Turkish Cypriot/Turkish Cypriots | CYP
Chechens | Chechen | Chechen/Chechens | RUS
Tatars | Tatar, Crimean Tatar | Tatar/Tatars, Crimean Tatar/Crimean Tatars | -
Ingush | Ingush | Ingush/Ingush | RUS
Dagestanis | Dagestani | Dagestani/Dagestanis | RUS
Abkhaz | Abkhaz, Abkhazian | Abkhaz/Abkhaz, Abkhazian/Abkhazians | GEO
South Ossetians | South Ossetian, Ossetian | South Ossetian/South Ossetians, Ossetian/Ossetians | GEO
Transnistrians | Transnistrian, Transdniestrian | Transnistrian/Transnistrians | MDA
Crimeans | Crimean | Crimean/Crimeans | UKR
Catalans | Catalan, Catalonian | Catalan/Catalans | ESP
Basques | Basque | Basque/Basques | ESP
Corsicans | Corsican | Corsican/Corsicans | FRA
Bretons | Breton | Breton/Bretons | FRA
Sicilians | Sicilian | Sicilian/Sicilians | ITA
Sardinians | Sardinian | Sardinian/Sardinians | ITA
Bavarians | Bavarian | Bavarian/Bavarians | DEU
Flemings | Flemish | Fleming/Flemings | BEL
Walloons | Walloon | Walloon/Walloons | BEL
Scots | Scottish, Scots | Scot/Scots, Scotsman/Scotsmen | GBR
English people | English | Englishman/Englishmen, Englishwoman/Englishwomen | GBR
Welsh people | Welsh | Welshman/Welshmen | GBR
Northern Irish people | Northern Irish, Northern Ireland | - | GBR
Ulstermen | - | Ulsterman/Ulstermen | GBR
Londoners | - | Londoner/Londoners | GBR
New Yorkers | - | New Yorker/New Yorkers | USA
Texans | Texan | Texan/Texans | USA
Californians | Californian | Californian/Californians | USA
Hawaiians | Hawaiian | Hawaiian/Hawaiians | USA
Floridians | Floridian | Floridian/Floridians | USA
African Americans | African American, African-American | African American/African Americans, African-American/African-Americans | USA
Native Americans | Native American | Native American/Native Americans | USA
Cuban Americans | Cuban American, Cuban-American | Cuban American/Cuban Americans, Cuban-American/Cuban-Americans | USA
Parisians | Parisian | Parisian/Parisians | FRA
Berliners | - | Berliner/Berliners | DEU
Muscovites | - | Muscovite/Muscovites | RUS
Siberians | Siberian | Siberian/Siberians | RUS
Quebecers | Québécois, Quebecois | Quebecer/Quebecers, /Québécois | CAN
Inuit | Inuit | Inuit/Inuit | -
Tibetans | Tibetan | Tibetan/Tibetans | CHN
Uyghurs | Uyghur, Uighur, Uygur | Uyghur/Uyghurs, Uighur/Uighurs, Uygur/Uygurs | CHN
Han Chinese | Han Chinese | Han Chinese/Han Chinese | CHN
Cantonese | Cantonese | - | CHN
Kashmiris | Kashmiri | Kashmiri/Kashmiris | -
Punjabis | Punjabi | Punjabi/Punjabis | -
Bengalis | Bengali | Bengali/Bengalis | -
Sikhs | Sikh | Sikh/Sikhs | -
Tamils | Tamil | Tamil/Tamils | LKA
Sinhalese | Sinhalese | Sinhalese/Sinhalese | LKA
Gurkhas | Gurkha | Gurkha/Gurkhas | NPL
Baloch | Baloch, Baluch, Balochi | Baloch/Baloch, Baluchi/Baluchis | PAK
Sindhis | Sindhi | Sindhi/Sindhis | PAK
Pashtuns | Pashtun, Pushtun | Pashtun/Pashtuns | -
Hazaras | Hazara | Hazara/Hazaras | AFG
Rohingya | Rohingya | Rohingya/Rohingyas, /Rohingya | MMR
Karen | Kayin, Karen | Karen/Karens | MMR
Kachin | Kachin | /Kachins | MMR
Acehnese | Acehnese | Acehnese/Acehnese | IDN
Papuans | Papuan, West Papuan | Papuan/Papuans | IDN
Moros | Moro | /Moros | PHL
Hmong | Hmong | Hmong/Hmong | -
Druze | Druze, Druse | Druze/Druze | -
Maronites | Maronite | Maronite/Maronites | LBN
Alawites | Alawite | Alawite/Alawites | SYR
Yazidis | Yazidi, Yezidi | Yazidi/Yazidis, Yezidi/Yezidis | IRQ
Bedouin | Bedouin | Bedouin/Bedouins | -
Berbers | Berber | Berber/Berbers | -
Tuareg | Tuareg | Tuareg/Tuaregs | -
Darfuris | Darfuri, Darfurian | Darfuri/Darfuris | SDN
Hutus | Hutu | Hutu/Hutus | -
Tutsis | Tutsi | Tutsi/Tutsis | -
Tigrayans | Tigrayan | Tigrayan/Tigrayans | ETH
Oromos | Oromo | Oromo/Oromos | ETH
Somalilanders | Somaliland | Somalilander/Somalilanders | SOM
Puntlanders | Puntland | - | SOM
Zulus | Zulu | Zulu/Zulus | ZAF
Afrikaners | Afrikaner | Afrikaner/Afrikaners | ZAF
Hausas | Hausa | Hausa/Hausas | NGA
Igbos | Igbo | Igbo/Igbos | NGA
Yorubas | Yoruba | Yoruba/Yorubas | NGA
Ogonis | Ogoni | Ogoni/Ogonis | NGA
Mapuche | Mapuche | Mapuche/Mapuches | CHL
Maori | Maori, Māori | Maori/Maoris | NZL
Aborigines | Aboriginal | Aborigine/Aborigines, Aboriginal/Aboriginals | AUS
Roma | Romani | /Roma, Gypsy/Gypsies | -
Zionists | Zionist | Zionist/Zionists | -
Muslims | Muslim, Moslem, Islamic | Muslim/Muslims, Moslem/Moslems | -
Shiites | Shiite, Shia, Shi'ite | Shiite/Shiites, Shia/Shias, /Shi'ites | -
Sunnis | Sunni | Sunni/Sunnis | -
Christians | Christian | Christian/Christians | -
Catholics | Catholic, Roman Catholic | Catholic/Catholics, Roman Catholic/Roman Catholics | -
Protestants | Protestant | Protestant/Protestants | -
Copts | Coptic | Copt/Copts | EGY
Hindus | Hindu | Hindu/Hindus | -
Buddhists | Buddhist | Buddhist/Buddhists | -
Islamists | Islamist | Islamist/Islamists | -
Houthis | Houthi, Huthi | Houthi/Houthis | YEM

# name | adjectives | demonyms
[people of regions]
Europe | European, Euro | European/Europeans | -
Africa | African | African/Africans | -
Asia | Asian, Asiatic | Asian/Asians | -
Latin America | Latin American, Latin-American | Latin American/Latin Americans | -
North America | North American | North American/North Americans | -
South America | South American | South American/South Americans | -
Central America | Central American | Central American/Central Americans | -
Caribbean | Caribbean, West Indian | West Indian/West Indians | -
Scandinavia | Scandinavian, Nordic | Scandinavian/Scandinavians | -
Baltic states | Baltic | - | -
Balkans | Balkan | - | -
Caucasus | Caucasian | - | -
Central Asia | Central Asian | Central Asian/Central Asians | -
Southeast Asia | Southeast Asian, South-East Asian, South East Asian | Southeast Asian/Southeast Asians | -
South Asia | South Asian | South Asian/South Asians | -
East Asia | East Asian | East Asian/East Asians | -
Middle East | Middle Eastern, Mideast | Middle Easterner/Middle Easterners | -
North Africa | North African | North African/North Africans | -
West Africa | West African | West African/West Africans | -
East Africa | East African | East African/East Africans | -
Southern Africa | Southern African | - | -
Eastern Europe | Eastern European, East European | Eastern European/Eastern Europeans | -
Western Europe | Western European, West European | Western European/Western Europeans | -
Central Europe | Central European | Central European/Central Europeans | -
West | Western | Westerner/Westerners | -
Gulf | Gulf Arab | Gulf Arab/Gulf Arabs | -
Mediterranean | Mediterranean | - | -
Pacific | Pacific Islander | Pacific Islander/Pacific Islanders | -
Eurasia | Eurasian | - | -
Maghreb | Maghrebi | - | -
Sahel | Sahelian | - | -
Arctic | Arctic | - | -
Oceania | Oceanian, Polynesian, Melanesian | - | -

# phrases | what they stand for | its type | country
[seats]
Brussels | European Union | organization | -
Turtle Bay | United Nations | organization | -
