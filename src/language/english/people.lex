# Heads of state and government of whom the world's news speaks by name alone, since about 1945.
# Names that many people bear are not here ("Bush" stands with "President" or a given name).
#
# country | names, with "=" between the spellings of one; a family name alone comes last

[persons]
USA | Barack Obama = Barack H. Obama = Obama, Donald Trump = Donald J. Trump = Trump, Joe Biden = Joseph Biden = Biden, Bill Clinton, George W. Bush, George H.W. Bush = George H. W. Bush, Ronald Reagan = Reagan, Jimmy Carter, Gerald Ford, Richard Nixon = Nixon, Lyndon Johnson = Lyndon B. Johnson, John F. Kennedy, Dwight Eisenhower = Eisenhower, Harry Truman = Truman
CHN | Xi Jinping, Hu Jintao, Jiang Zemin, Deng Xiaoping, Mao Zedong = Mao Tse-tung, Zhou Enlai, Li Keqiang, Wen Jiabao, Zhu Rongji, Li Peng, Zhao Ziyang, Hu Yaobang, Li Qiang
RUS | Vladimir Putin = Putin, Dmitry Medvedev = Dmitri Medvedev = Medvedev, Boris Yeltsin = Yeltsin, Sergei Lavrov = Sergey Lavrov = Lavrov, Viktor Chernomyrdin = Chernomyrdin, Yevgeny Primakov = Primakov, Mikhail Mishustin
SUN | Mikhail Gorbachev = Mikhail Gorbachov = Gorbachev, Leonid Brezhnev = Brezhnev, Nikita Khrushchev = Khrushchev, Andrei Gromyko = Gromyko, Eduard Shevardnadze = Shevardnadze
GBR | Tony Blair = Blair, Margaret Thatcher = Thatcher, John Major, Gordon Brown, David Cameron, Theresa May, Boris Johnson, Liz Truss, Rishi Sunak = Sunak, Keir Starmer = Starmer, Winston Churchill = Churchill
FRA | Emmanuel Macron = Macron, Francois Hollande = François Hollande = Hollande, Nicolas Sarkozy = Sarkozy, Jacques Chirac = Chirac, Francois Mitterrand = François Mitterrand = Mitterrand, Charles de Gaulle = de Gaulle, Lionel Jospin = Jospin
DEU | Angela Merkel = Merkel, Gerhard Schroeder = Gerhard Schröder = Schroeder, Helmut Kohl = Kohl, Olaf Scholz = Scholz, Helmut Schmidt, Willy Brandt, Friedrich Merz, Konrad Adenauer = Adenauer
ITA | Silvio Berlusconi = Berlusconi, Romano Prodi = Prodi, Matteo Renzi = Renzi, Mario Monti, Mario Draghi = Draghi, Giorgia Meloni = Meloni, Giuseppe Conte
ESP | Mariano Rajoy = Rajoy, Jose Luis Rodriguez Zapatero = José Luis Rodríguez Zapatero = Zapatero, Jose Maria Aznar = José María Aznar = Aznar, Felipe Gonzalez = Felipe González, Pedro Sanchez = Pedro Sánchez, Francisco Franco
JPN | Shinzo Abe = Abe, Junichiro Koizumi = Koizumi, Fumio Kishida = Kishida, Yoshihide Suga, Ryutaro Hashimoto = Hashimoto, Naoto Kan, Yukio Hatoyama = Hatoyama, Keizo Obuchi = Obuchi, Yasuhiro Nakasone = Nakasone
KOR | Park Geun-hye, Lee Myung-bak, Roh Moo-hyun, Kim Dae-jung, Moon Jae-in, Yoon Suk-yeol = Yoon Suk Yeol, Kim Young-sam
PRK | Kim Jong-un = Kim Jong Un, Kim Jong-il = Kim Jong Il, Kim Il-sung = Kim Il Sung
IND | Narendra Modi = Modi, Manmohan Singh, Atal Bihari Vajpayee = Vajpayee, Indira Gandhi, Rajiv Gandhi, Jawaharlal Nehru = Nehru
PAK | Pervez Musharraf = Musharraf, Benazir Bhutto = Bhutto, Nawaz Sharif, Imran Khan, Asif Ali Zardari = Zardari, Shehbaz Sharif = Shahbaz Sharif, Zia ul-Haq = Zia-ul-Haq
AFG | Hamid Karzai = Karzai, Ashraf Ghani, Najibullah
IRN | Mahmoud Ahmadinejad = Ahmadinejad, Hassan Rouhani = Hassan Rohani = Rouhani, Mohammad Khatami = Khatami, Ali Khamenei = Khamenei, Ruhollah Khomeini = Khomeini, Akbar Hashemi Rafsanjani = Rafsanjani, Ebrahim Raisi = Raisi, Javad Zarif = Zarif
IRQ | Saddam Hussein = Saddam, Nouri al-Maliki = Maliki, Haider al-Abadi, Tariq Aziz
ISR | Benjamin Netanyahu = Netanyahu, Ariel Sharon, Ehud Barak, Ehud Olmert = Olmert, Yitzhak Rabin = Rabin, Shimon Peres = Peres, Yitzhak Shamir = Shamir, Menachem Begin, Golda Meir, Naftali Bennett, Yair Lapid
PSE | Yasser Arafat = Yasir Arafat = Arafat, Mahmoud Abbas = Abbas
SYR | Bashar al-Assad = Bashar Assad = Assad, Hafez al-Assad = Hafez Assad
EGY | Hosni Mubarak = Mubarak, Abdel Fattah el-Sisi = Abdel Fattah al-Sisi = Sisi, Mohamed Morsi = Mohammed Morsi = Morsi, Anwar Sadat = Anwar al-Sadat = Sadat, Gamal Abdel Nasser = Nasser
LBY | Muammar Gaddafi = Moammar Gadhafi = Muammar Qaddafi = Muammar al-Gaddafi = Muammar Kadhafi = Gaddafi = Gadhafi = Qaddafi = Kadhafi
LBN | Rafik Hariri = Rafiq Hariri, Saad Hariri, Michel Aoun = Aoun, Emile Lahoud = Lahoud, Amine Gemayel, Elias Hrawi
JOR | King Hussein, King Abdullah II = Abdullah II
SAU | King Fahd, King Salman, Mohammed bin Salman
YEM | Ali Abdullah Saleh
TUR | Recep Tayyip Erdogan = Recep Tayyip Erdoğan = Tayyip Erdogan = Erdogan = Erdoğan, Abdullah Gul = Abdullah Gül, Turgut Ozal = Ozal, Bulent Ecevit = Ecevit, Suleyman Demirel = Demirel, Tansu Ciller
GRC | Alexis Tsipras = Tsipras, Kyriakos Mitsotakis = Mitsotakis, Andreas Papandreou, George Papandreou, Costas Simitis, Antonis Samaras
UKR | Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy = Zelensky = Zelenskyy = Zelenskiy, Petro Poroshenko = Poroshenko, Viktor Yanukovych = Yanukovych, Viktor Yushchenko = Yushchenko, Leonid Kuchma = Kuchma, Yulia Tymoshenko = Tymoshenko
BLR | Alexander Lukashenko = Aleksandr Lukashenko = Lukashenko
GEO | Mikheil Saakashvili = Mikhail Saakashvili = Saakashvili
AZE | Ilham Aliyev, Heydar Aliyev = Heidar Aliyev
ARM | Serzh Sargsyan = Serge Sarkisian, Robert Kocharian = Robert Kocharyan, Nikol Pashinyan = Pashinyan, Levon Ter-Petrosian
KAZ | Nursultan Nazarbayev = Nazarbayev, Kassym-Jomart Tokayev = Tokayev
UZB | Islam Karimov = Karimov, Shavkat Mirziyoyev
YUG | Slobodan Milosevic = Slobodan Milošević = Milosevic, Vojislav Kostunica = Kostunica, Josip Broz Tito = Tito
SRB | Aleksandar Vucic = Aleksandar Vučić = Vucic, Zoran Djindjic = Djindjic, Boris Tadic = Tadic
HRV | Franjo Tudjman = Tudjman
BIH | Alija Izetbegovic = Izetbegovic, Radovan Karadzic = Karadzic, Ratko Mladic = Mladic
POL | Lech Walesa = Lech Wałęsa = Walesa, Donald Tusk = Tusk, Lech Kaczynski, Jaroslaw Kaczynski, Andrzej Duda = Duda, Wojciech Jaruzelski = Jaruzelski, Aleksander Kwasniewski = Kwasniewski
HUN | Viktor Orban = Viktor Orbán = Orban = Orbán
CZE | Vaclav Havel = Václav Havel = Havel, Vaclav Klaus = Václav Klaus, Milos Zeman
ROU | Nicolae Ceausescu = Ceausescu, Ion Iliescu = Iliescu, Traian Basescu = Basescu, Klaus Iohannis
BGR | Todor Zhivkov = Zhivkov, Boyko Borisov
CUB | Fidel Castro, Raul Castro = Raúl Castro
VEN | Hugo Chavez = Hugo Chávez = Chavez = Chávez, Nicolas Maduro = Nicolás Maduro = Maduro
COL | Alvaro Uribe = Álvaro Uribe = Uribe, Juan Manuel Santos, Gustavo Petro, Ivan Duque
BRA | Luiz Inacio Lula da Silva = Luiz Inácio Lula da Silva = Lula, Dilma Rousseff = Rousseff, Jair Bolsonaro = Bolsonaro, Michel Temer, Fernando Henrique Cardoso = Cardoso
ARG | Cristina Fernandez de Kirchner = Cristina Kirchner, Nestor Kirchner, Carlos Menem = Menem, Mauricio Macri = Macri, Javier Milei = Milei, Juan Peron = Juan Perón
CHL | Augusto Pinochet = Pinochet, Michelle Bachelet = Bachelet, Salvador Allende = Allende, Sebastian Pinera = Sebastián Piñera
PER | Alberto Fujimori = Fujimori, Alan Garcia = Alan García, Alejandro Toledo
MEX | Enrique Pena Nieto = Enrique Peña Nieto = Peña Nieto, Felipe Calderon = Felipe Calderón, Vicente Fox, Andres Manuel Lopez Obrador = Andrés Manuel López Obrador = Lopez Obrador, Ernesto Zedillo = Zedillo, Claudia Sheinbaum = Sheinbaum
NIC | Daniel Ortega
PAN | Manuel Noriega = Noriega
HTI | Jean-Bertrand Aristide = Aristide, Rene Preval = René Préval, Prosper Avril, Jean-Claude Duvalier = Duvalier
CAN | Justin Trudeau, Stephen Harper, Jean Chretien = Jean Chrétien, Brian Mulroney = Mulroney, Mark Carney, Paul Martin
AUS | John Howard, Kevin Rudd, Julia Gillard = Gillard, Tony Abbott, Malcolm Turnbull = Turnbull, Scott Morrison, Anthony Albanese = Albanese
NZL | Jacinda Ardern = Ardern, John Key, Helen Clark
IDN | Suharto, Sukarno, Susilo Bambang Yudhoyono = Yudhoyono, Joko Widodo = Jokowi, Megawati Sukarnoputri = Megawati, Abdurrahman Wahid, B.J. Habibie = Habibie, Prabowo Subianto
MYS | Mahathir Mohamad = Mahathir, Najib Razak, Anwar Ibrahim
PHL | Rodrigo Duterte = Duterte, Ferdinand Marcos, Corazon Aquino, Benigno Aquino, Gloria Macapagal Arroyo = Gloria Arroyo, Joseph Estrada = Estrada, Fidel Ramos
SGP | Lee Kuan Yew, Lee Hsien Loong, Goh Chok Tong
THA | Thaksin Shinawatra = Thaksin, Yingluck Shinawatra = Yingluck, Prayuth Chan-ocha = Prayuth
MMR | Aung San Suu Kyi = Suu Kyi, Than Shwe, Min Aung Hlaing, Thein Sein
KHM | Hun Sen, Norodom Sihanouk = Sihanouk, Pol Pot
VNM | Ho Chi Minh, Nguyen Phu Trong
TWN | Chen Shui-bian, Ma Ying-jeou, Tsai Ing-wen, Lee Teng-hui, Lai Ching-te
BGD | Sheikh Hasina, Khaleda Zia
LKA | Mahinda Rajapaksa, Gotabaya Rajapaksa, Chandrika Kumaratunga = Kumaratunga
ZAF | Nelson Mandela = Mandela, Thabo Mbeki = Mbeki, Jacob Zuma = Zuma, Cyril Ramaphosa = Ramaphosa, F.W. de Klerk = F. W. de Klerk = de Klerk, P.W. Botha, Desmond Tutu = Tutu
ZWE | Robert Mugabe = Mugabe, Emmerson Mnangagwa = Mnangagwa, Morgan Tsvangirai = Tsvangirai
ZMB | Kenneth Kaunda = Kaunda, Frederick Chiluba
RWA | Paul Kagame = Kagame
UGA | Yoweri Museveni = Museveni, Idi Amin, Milton Obote = Obote
KEN | Uhuru Kenyatta, Mwai Kibaki = Kibaki, Daniel arap Moi, William Ruto = Ruto, Raila Odinga, Jomo Kenyatta
TZA | Julius Nyerere = Nyerere, John Magufuli = Magufuli
NGA | Olusegun Obasanjo = Obasanjo, Goodluck Jonathan, Muhammadu Buhari = Buhari, Sani Abacha = Abacha, Bola Tinubu = Tinubu
GHA | Jerry Rawlings = Rawlings, John Kufuor, Kwame Nkrumah = Nkrumah, John Mahama
CIV | Laurent Gbagbo = Gbagbo, Alassane Ouattara = Ouattara, Felix Houphouet-Boigny
LBR | Charles Taylor, Ellen Johnson Sirleaf, Samuel Doe
COD | Mobutu Sese Seko = Mobutu, Laurent Kabila, Joseph Kabila, Patrice Lumumba, Felix Tshisekedi
AGO | Jose Eduardo dos Santos = José Eduardo dos Santos = Dos Santos, Jonas Savimbi = Savimbi
MOZ | Joaquim Chissano = Chissano, Samora Machel
SDN | Omar al-Bashir = Omar Hassan al-Bashir = Bashir, Hassan al-Turabi
ETH | Meles Zenawi = Meles, Abiy Ahmed = Abiy, Mengistu Haile Mariam = Mengistu, Haile Selassie
ERI | Isaias Afwerki = Isaias
SOM | Mohamed Siad Barre, Mohamed Farah Aidid = Aidid
DZA | Abdelaziz Bouteflika = Bouteflika, Chadli Bendjedid
TUN | Zine al-Abidine Ben Ali = Ben Ali, Habib Bourguiba = Bourguiba
MAR | King Hassan II, King Mohammed VI
TCD | Idriss Deby = Idriss Déby, Hissene Habre = Hissène Habré
BFA | Blaise Compaore = Blaise Compaoré = Compaore
GMB | Yahya Jammeh = Jammeh, Dawda Jawara = Jawara
SEN | Abdoulaye Wade, Macky Sall, Leopold Senghor
VAT | Pope John Paul II = John Paul II, Pope Benedict XVI = Benedict XVI, Pope Francis
