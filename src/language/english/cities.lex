# Places that the news speaks of. Capitals are in countries.lex.
#
# country | places; "=" joins names of one place

[cities]
AFG | Kandahar, Herat, Mazar-i-Sharif = Mazar-e-Sharif, Jalalabad, Kunduz = Konduz, Ghazni, Lashkar Gah, Bagram, Zaranj, Gardez, Taloqan, Maimana, Bamiyan, Pul-i-Khumri, Spin Boldak, Torkham, Kandahar Airfield
ALB | Durres, Vlore, Shkoder, Elbasan, Korce, Gjirokaster, Kukes, Sarande
DZA | Oran, Constantine, Annaba, Blida, Tizi Ouzou, Setif, Tamanrasset, In Amenas, Ghardaia, Bejaia, Tindouf
AGO | Huambo, Lobito, Benguela, Cabinda, Cuito, Kuito, Malanje, Lubango
ARG | Cordoba = Córdoba, Rosario, Mendoza, La Plata, Mar del Plata, Ushuaia, Salta, Tucuman, Bariloche, Neuquen, Rio Gallegos
ARM | Gyumri, Vanadzor, Meghri, Kapan, Sisian, Spitak, Goris, Echmiadzin, Jermuk
AUS | Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Cairns, Newcastle, Wollongong, Geelong, Alice Springs, Gold Coast, Townsville, Ballarat, Bendigo, Toowoomba, Launceston, Fremantle, Broome, Port Hedland, Port Arthur, Christmas Island, Woomera, Whyalla, Bondi
AUT | Salzburg, Graz, Linz, Innsbruck
AZE | Ganja, Sumgait, Shusha = Shushi, Aghdam, Stepanakert = Khankendi, Fuzuli, Khojaly
BGD | Chittagong = Chattogram, Khulna, Sylhet, Rajshahi, Cox's Bazar, Gazipur, Narayanganj, Comilla, Barisal, Rangpur, Savar, Teknaf, Bogra
BLR | Gomel, Brest-Litovsk, Vitebsk, Grodno, Mogilev, Bobruisk, Baranovichi
BEL | Brussels, Antwerp, Ghent, Bruges, Liege = Liège, Charleroi, Mons, Leuven, Ypres, Zeebrugge, Namur, Ostend, Bastogne, Tournai, Verviers
BEN | Cotonou
BOL | Santa Cruz de la Sierra, Cochabamba, Oruro, Potosi, Tarija, El Alto, Santa Cruz
BIH | Banja Luka, Mostar, Tuzla, Srebrenica, Gorazde, Bihac, Zenica, Brcko, Zepa, Doboj, Visegrad, Bijeljina, Prijedor, Jajce, Travnik, Kozarac
BRA | São Paulo = Sao Paulo, Rio de Janeiro = Rio, Salvador da Bahia, Belo Horizonte, Recife, Porto Alegre, Curitiba, Fortaleza, Manaus, Belem = Belém, Brumadinho, Santos, Salvador, Goiania, Campinas, Maceio, Florianopolis, Foz do Iguacu, Petropolis, Cuiaba, Porto Velho, Niteroi, Sao Jose dos Campos
BGR | Plovdiv, Varna, Burgas, Ruse, Stara Zagora, Kozloduy, Sliven
KHM | Siem Reap, Sihanoukville, Battambang, Poipet, Kampong Cham, Preah Vihear, Anlong Veng, Pailin, Svay Rieng
CMR | Douala, Bamenda, Garoua, Maroua, Buea, Kribi
CAN | Toronto, Montreal = Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Hamilton, Regina, Saskatoon, Whistler, Fort McMurray, Kananaskis, Charlevoix, Kelowna, Yellowknife, Iqaluit, Lac-Megantic = Lac-Mégantic, St. John's, Fredericton, Charlottetown, Gatineau, Thunder Bay, Sudbury, Moncton, Banff, Red Deer, Kamloops, Mississauga, Brampton, Whitehorse, Lethbridge, Sault Ste. Marie
TCD | Abeche, Moundou, Faya-Largeau, Goz Beida
CHL | Valparaiso = Valparaíso, Concepcion, Antofagasta, Iquique, Arica, Temuco, Punta Arenas, Talca, Talcahuano, Rancagua, Calama, Copiapo, Chillan
CHN | Shanghai, Guangzhou = Canton, Shenzhen, Tianjin, Chongqing, Wuhan, Chengdu, Nanjing = Nanking, Hangzhou, Xi'an = Xian, Shenyang, Harbin, Dalian, Qingdao, Xiamen, Suzhou, Urumqi, Lhasa, Kunming, Kashgar = Kashi, Zhengzhou, Jinan, Changsha, Fuzhou, Hefei, Nanchang, Nanning, Guiyang, Taiyuan, Lanzhou, Xining, Yinchuan, Hohhot, Changchun, Shijiazhuang, Ningbo, Wenzhou, Dongguan, Foshan, Zhuhai, Sanya, Boao, Hotan, Dandong, Wuxi, Yantai, Wukan, Shigatse, Beidaihe, Wuzhen, Haikou, Tangshan, Sanming, Yiwu, Baotou, Datong, Handan, Jinzhou, Luoyang, Mianyang, Wenchuan, Yushu, Xishuangbanna, Zhangjiakou, Weihai, Quanzhou, Huizhou, Zhongshan, Jiaxing, Shaoxing, Nantong, Yangzhou, Xuzhou, Lianyungang, Guilin, Liuzhou, Beihai, Zunyi, Dali, Lijiang, Yining = Gulja, Karamay, Turpan, Daqing, Tonghua, Yanji, Golmud, Xiangyang, Yichang, Ya'an, Zhanjiang, Macau, Shantou, Jiuquan, Wenchang, Xichang, Taizhou, Anyang, Kaifeng
COL | Medellin = Medellín, Cali, Barranquilla, Cartagena, Cucuta = Cúcuta, Bucaramanga, Pasto, Ibague, Leticia, Villavicencio, Popayan, Buenaventura, Santa Marta, Bojaya, San Vicente del Caguan, Neiva, Monteria
COD | Goma, Lubumbashi, Kisangani, Bukavu, Beni, Butembo, Mbandaka, Uvira, Bunia, Kindu, Matadi, Mbuji-Mayi, Kananga, Kolwezi, Likasi, Rutshuru, Masisi, Kalemie, Gbadolite, Kitona, Walikale, Minova
COG | Pointe-Noire, Dolisie, Ouesso
HRV | Split, Dubrovnik, Rijeka, Vukovar, Knin, Zadar, Osijek, Pula, Sibenik, Slavonski Brod, Karlovac, Gospic, Sisak
CUB | Santiago de Cuba, Guantanamo = Guantánamo, Camaguey, Cienfuegos, Holguin, Matanzas, Varadero, Mariel, Bay of Pigs, Santa Clara
CYP | Limassol, Larnaca, Famagusta, Paphos, Kyrenia, Varosha, Pyla, Ayia Napa, Morphou
CZE | Brno, Ostrava, Plzen = Pilsen, Olomouc, Karlovy Vary, Liberec, Temelin, Hradec Kralove, Terezin, Lidice, Jachymov
DNK | Aarhus, Odense, Aalborg, Billund, Esbjerg, Roskilde, Elsinore = Helsingor, Kolding
DOM | Punta Cana, Santiago de los Caballeros, La Romana
ECU | Guayaquil, Cuenca, Manta, Esmeraldas, Ambato, Riobamba, Lago Agrio, Machala
EGY | Alexandria, Giza, Suez, Port Said, Sharm el-Sheikh = Sharm El-Sheikh = Sharm al-Sheikh, Luxor, Aswan, Ismailia, El-Arish = al-Arish, Taba, Tanta, Mansoura, Hurghada, Rafah, Port Fouad, Minya, Assiut = Asyut, Beni Suef, Sohag, Mahalla = Mahalla el-Kubra, Damietta, Zagazig, Helwan, Kerdasa, Fayoum, Marsa Matrouh, Ain Sukhna, New Cairo, Sheikh Zuweid
EST | Tartu, Narva, Parnu, Paldiski, Kohtla-Jarve
ETH | Mekelle = Mekele, Dire Dawa, Gondar, Axum, Lalibela, Bahir Dar, Jijiga, Adwa, Hawassa, Jimma, Shire, Adigrat, Bishoftu, Debre Zeit, Dessie, Kombolcha, Humera, Mai Kadra, Assosa
FIN | Tampere, Turku, Espoo, Oulu, Rovaniemi, Vaasa, Kuopio, Lahti, Vantaa, Jyvaskyla, Lappeenranta, Porvoo, Kotka
FRA | Marseille = Marseilles, Lyon = Lyons, Toulouse, Nice, Bordeaux, Lille, Strasbourg, Nantes, Calais, Cannes, Rennes, Grenoble, Montpellier, Biarritz, Deauville, Evian, Versailles, Rambouillet, Dunkirk, Le Havre, Rouen, Avignon, Reims, Clermont-Ferrand, Saint-Denis, Roissy, Lourdes, Oradour, Ajaccio, Bastia, Dijon, Metz, Nancy, Brest, Saint-Etienne, Toulon, Nimes, Aix-en-Provence, Limoges, Amiens, Besancon, Perpignan, Mulhouse, Caen, Vichy, Verdun, Oradour-sur-Glane, Villejuif, Clichy-sous-Bois, Nanterre, Montauban, Flamanville, Chambery, Annecy, Cherbourg, Colmar, Arras, Chantilly, Compiegne, Fontainebleau, Saint-Tropez
GEO | Batumi, Gori, Kutaisi, Poti, Sukhumi = Sukhum, Tskhinvali, Zugdidi, Senaki, Akhalgori, Tsalka, Rustavi, Ergneti
DEU | Hamburg, Munich, Frankfurt, Cologne, Stuttgart, Dusseldorf = Düsseldorf, Leipzig, Dresden, Hanover = Hannover, Nuremberg, Bremen, Potsdam, Heiligendamm, Karlsruhe, Dortmund, Essen, Mannheim, Heidelberg, Wiesbaden, Mainz, Chemnitz, Rostock, Halle, Kassel, Duisburg, Ramstein, Wolfsburg, Solingen, Erfurt, Göttingen, Freiburg, Kiel, Lübeck, Magdeburg, Aachen, Augsburg, Elmau, Garmisch-Partenkirchen, Winnenden, Bochum, Wuppertal, Bielefeld, Munster = Münster, Gelsenkirchen, Braunschweig, Krefeld, Lubeck, Saarbrucken = Saarbrücken, Darmstadt, Regensburg, Wurzburg = Würzburg, Ingolstadt, Ulm, Heilbronn, Goettingen, Trier, Jena, Cottbus, Schwerin, Gorleben, Stralsund, Moelln = Mölln, Rostock-Lichtenhagen, Hoyerswerda, Hanau, Zwickau, Weimar, Landshut, Petersberg, Wilhelmshaven, Lubmin, Bayreuth, Baden-Baden, Konigswinter, Ansbach, Ravensbruck, Flensburg, Spangdahlem, Peenemunde
GHA | Kumasi, Tamale, Takoradi, Sekondi, Cape Coast, Tema, Bolgatanga
GRC | Thessaloniki = Salonika, Piraeus, Patras, Heraklion, Idomeni, Marathon, Larissa, Volos, Alexandroupolis, Kalamata, Olympia, Delphi, Chania, Ioannina, Moria
GTM | Antigua Guatemala, Quetzaltenango, Chichicastenango, Huehuetenango, Coban, Escuintla, Puerto Barrios
HTI | Cap-Haitien, Gonaives, Jacmel, Les Cayes, Petionville = Petion-Ville, Leogane, Port-de-Paix, Cite Soleil = Cité Soleil, Saint-Marc, Hinche
HND | San Pedro Sula, La Ceiba, Choluteca, Comayagua, Puerto Cortes
HUN | Debrecen, Szeged, Pecs, Gyor, Miskolc, Kecskemet, Szombathely, Sopron, Szekesfehervar, Paks, Roszke, Hodmezovasarhely
ISL | Akureyri, Keflavik
IND | Mumbai = Bombay, Kolkata = Calcutta, Chennai = Madras, Bangalore = Bengaluru, Hyderabad, Ahmedabad, Pune, Srinagar, Jammu, Lucknow, Amritsar, Jaipur, Bhopal, Varanasi, Agra, Patna, Surat, Guwahati, Chandigarh, Ayodhya, Kochi = Cochin, Kanpur, Nagpur, Gurgaon = Gurugram, Noida, Pathankot, Dharamsala = Dharamshala, Imphal, Shimla, Dehradun, Thiruvananthapuram, Visakhapatnam, Pulwama, Leh, Darjeeling, Indore, Vadodara = Baroda, Ludhiana, Nashik, Allahabad = Prayagraj, Ranchi, Jabalpur, Gwalior, Coimbatore, Vijayawada, Jodhpur, Madurai, Raipur, Mysore = Mysuru, Kozhikode = Calicut, Bhubaneswar, Kargil, Godhra, Kohima, Shillong, Gangtok, Siliguri, Panaji, Pokhran, Muzaffarnagar, Aligarh, Meerut, Faridabad, Dantewada, Pahalgam, Kudankulam, Tirupati, Malegaon, Ajmer, Udaipur, Bikaner, Mangalore, Vellore, Sriharikota, Dimapur, Agartala, Aizawl, Itanagar, Tawang, Gandhinagar, Anantnag, Baramulla, Sopore, Haridwar, Rishikesh, Singur, Nandigram, Jamshedpur, Cuttack
IDN | Surabaya, Bandung, Medan, Makassar, Denpasar, Banda Aceh, Yogyakarta = Jogjakarta, Palu, Palembang, Padang, Ambon, Jayapura, Semarang, Bogor, Solo, Manado, Poso, Kupang, Pontianak, Balikpapan, Banjarmasin, Mataram, Pekanbaru, Tarakan, Timika, Meulaboh, Sorong, Atambua, Malang, Kuta, Ubud, Nusa Dua, Lhokseumawe, Sidoarjo, Cilacap, Nusantara, Bekasi, Tangerang
IRN | Isfahan = Esfahan, Shiraz, Tabriz, Mashhad, Qom, Natanz, Bushehr, Bandar Abbas, Abadan, Arak, Ahvaz, Kermanshah, Bam, Fordow, Zahedan, Karaj, Kerman, Parchin, Urmia = Orumiyeh, Rasht, Hamadan, Yazd, Ardabil, Khorramshahr, Chabahar, Sanandaj, Mahabad, Qazvin, Gorgan, Zanjan, Ilam, Khorramabad, Saqqez, Izeh, Evin, Neyshabur, Semnan, Darkhovin
IRQ | Basra, Mosul, Kirkuk, Najaf, Karbala = Kerbala, Fallujah = Falluja, Ramadi, Tikrit, Erbil = Irbil = Arbil, Samarra, Baqubah = Baquba, Sulaymaniyah = Sulaimaniya = Sulaimaniyah, Nasiriyah = Nasiriya, Tal Afar, Sinjar, Haditha, Halabja, Dohuk, Kut, Hilla, Abu Ghraib, Baiji, Umm Qasr, Balad, Amara, Amarah, Diwaniyah = Diwaniya, Dahuk, Qaim = al-Qaim, Rutba, Taji, Zakho, Dujail, Samawa = Samawah, Mahmudiya = Mahmoudiya, Fao = Faw, Iskandariya, Khanaqin, Kufa, Latifiya, Safwan, Amiriyah, Musayyib, Jurf al-Sakhar, Makhmur, Tuz Khurmatu
IRL | Cork, Galway, Limerick, Waterford, Shannon, Drogheda, Dundalk, Kilkenny, Sligo, Wexford, Tralee, Athlone, Killarney, Navan, Letterkenny
ISR | Tel Aviv = Tel Aviv-Yafo, Haifa, Beersheba = Be'er Sheva, Ashkelon, Ashdod, Netanya, Eilat, Sderot, Nazareth, Acre, West Jerusalem, Kiryat Shmona, Herzliya, Ramat Gan, Hadera, Afula, Dimona, Metula, Tiberias, Rehovot, Rishon Lezion, Ramla, Kfar Saba, Raanana, Safed, Beit Shean, Nahariya, Kibbutz Be'eri, Caesarea, Jaffa, Bat Yam, Petah Tikva, Bnei Brak, Majdal Shams, Nof Hagalil, Megiddo
ITA | Milan, Naples, Turin, Palermo, Genoa = Genova, Bologna, Florence, Venice, Trieste, Bari, Verona, L'Aquila, Catania, Pisa, Padua, Perugia, Taormina, Bergamo, Siena, Aviano, Brindisi, Modena, Cremona, Ventimiglia, Messina, Parma, Ravenna, Brescia, Reggio Calabria, Livorno, Cagliari, Foggia, Rimini, Salerno, Ferrara, Syracuse, Trento, Vicenza, Ancona, Amatrice, Sigonella, Taranto, Udine, Bolzano, Lecce, Gela, Crotone, Assisi, Stresa, Cernobbio, Capri, Bogliasco, Novara
CIV | Bouake, San Pedro, Korhogo, Duekoue, Grand-Bassam, Gagnoa, Daloa
JAM | Montego Bay
JPN | Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Sendai, Fukushima, Naha, Futenma, Kawasaki, Nara, Niigata, Toyako, Nagano, Kumamoto, Minamata, Yokosuka, Hakodate, Kagoshima, Nago, Shimonoseki, Saitama, Kitakyushu, Chiba, Hamamatsu, Okayama, Otsu, Kanazawa, Mito, Sasebo, Iwakuni, Ise-Shima, Hakone, Tokaimura, Iwate, Misawa, Ginowan, Atami, Noto, Wajima, Karuizawa, Kamakura, Matsumoto
JOR | Aqaba, Zarqa, Irbid, Mafraq, Madaba, Zaatari, Karak, Jerash
KAZ | Almaty = Alma-Ata, Karaganda, Zhanaozen, Baikonur, Semipalatinsk, Shymkent, Aktau, Atyrau, Aktobe, Kostanay, Pavlodar, Ust-Kamenogorsk = Oskemen, Taraz, Temirtau
KEN | Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Dadaab, Lamu, Mandera, Wajir, Naivasha, Thika, Malindi, Lodwar, Isiolo, Kakuma, Nanyuki, Kericho, Westlands, Kibera, Mathare, Mpeketoni
PRK | Yongbyon, Kaesong, Sinuiju, Wonsan, Nampo, Hamhung, Punggye-ri, Kumgang, Rason, Musudan-ri, Musan, Chongjin, Sohae, Tongchang-ri, Ryongchon, Hoeryong, Najin
KOR | Busan = Pusan, Incheon = Inchon, Daegu = Taegu, Gwangju = Kwangju, Daejeon = Taejon, Ulsan, Pyeongchang, Panmunjom, Suwon, Sejong, Gangneung, Pohang, Seongju, Pyeongtaek, Ansan, Gumi, Paju, Jeonju, Gimhae, Sokcho, Gyeongju, Osan, Dongducheon, Muan, Yeoncheon, Seongnam
KGZ | Osh, Jalal-Abad, Batken, Manas, Karakol, Naryn, Tokmok, Isfana
XKX | Mitrovica, Pec, Prizren, Gjakova, Racak
LBN | Tripoli, Sidon, Tyre, Baalbek, Nabatiyeh, Zahle, Jounieh, Bint Jbeil, Marjayoun, Khiam, Qana, Naqoura, Batroun, Byblos, Jezzine, Chouf, Hermel, Arsal, Damour, Hasbaya, Maroun al-Ras, Aita al-Shaab
LBY | Benghazi, Misrata = Misurata, Sirte, Tobruk, Derna, Zawiya, Brega, Ras Lanuf, Sabratha, Sebha, Ajdabiya, Zintan, Tarhuna, Bani Walid, Zuwara, Sabha, Zawiyah, Kufra, Ghadames, Nalut, Gharyan, Bayda = Al-Bayda, Bin Jawad, Sirt, Khoms, Tawergha, Es Sider
LTU | Kaunas, Klaipeda, Siauliai, Visaginas, Ignalina
LVA | Daugavpils, Liepaja, Ventspils, Jurmala
MEX | Guadalajara, Monterrey, Tijuana, Ciudad Juarez = Ciudad Juárez, Acapulco, Cancun = Cancún, Veracruz, Culiacan = Culiacán, Mexicali, Nuevo Laredo, Iguala, Los Cabos, Matamoros, Reynosa, Puebla, Oaxaca City, San Cristobal de las Casas, Mazatlan = Mazatlán, Merida, Apatzingan, Ayotzinapa, Hermosillo, Cuernavaca, Morelia, Toluca, Queretaro, Tlatelolco, Tapachula, Acteal, Ciudad Victoria, San Luis Potosi, Celaya, Tampico, Villahermosa, Xalapa
MDA | Tiraspol, Balti, Comrat, Cahul
MNG | Erdenet
MAR | Casablanca, Marrakech = Marrakesh, Fez, Tangier, Agadir, Skhirat, Meknes, Oujda, Dakhla, Smara, Tetouan, Al Hoceima, Essaouira, Ouarzazate, Kenitra, Amizmiz
MOZ | Beira, Palma, Nampula, Pemba, Quelimane, Tete, Mocimboa da Praia = Mocímboa da Praia, Nacala, Chimoio, Inhambane, Afungi
MMR | Mandalay, Sittwe, Myitkyina, Lashio, Myawaddy, Bago, Maungdaw, Mawlamyine = Moulmein, Pathein, Taunggyi, Kyaukpyu, Monywa, Loikaw, Laukkai = Laukkaing, Hpakant, Tachileik, Dawei, Hakha, Buthidaung, Meiktila, Sagaing
MLI | Timbuktu, Gao, Kidal, Mopti, Konna, Segou, Sikasso, Tessalit, Menaka, Diabaly, Kayes, Sevare, Moura, Taoudenni, Kati
MLT | Sliema
MKD | Tetovo, Ohrid, Kumanovo, Gevgelija, Bitola, Struga, Prespa, Gostivar, Aracinovo
MYS | Penang, Johor Bahru, Kota Kinabalu, Malacca = Melaka, Ipoh, Kuching, Langkawi, Shah Alam, Sandakan, Kuantan, Kuala Terengganu, Alor Setar, George Town, Lahad Datu, Semporna, Klang
NPL | Pokhara, Lumbini, Biratnagar, Lalitpur, Janakpur, Birgunj, Nepalgunj, Bhaktapur, Gorkha
NLD | Rotterdam, Utrecht, Eindhoven, Maastricht, Delft, Leiden, Groningen, Schiphol, Haarlem, Apeldoorn, Arnhem, Breda, Nijmegen, Camp Zeist, Tilburg, Almere, Enschede, Den Bosch, Middelburg, Scheveningen, Noordwijk, Zwolle, Dordrecht, Zeist
NZL | Auckland, Christchurch, Dunedin, Hamilton, Queenstown, Rotorua, Tauranga, Napier, Invercargill, Kaikoura, Palmerston North, Whangarei
NIC | Masaya, Leon, Esteli, Matagalpa, Bluefields, Chinandega, Puerto Cabezas
NGA | Lagos, Kano, Kaduna, Port Harcourt, Maiduguri, Ibadan, Jos, Benin City, Chibok, Warri, Enugu, Yola, Damaturu, Baga, Dapchi, Sokoto, Zaria, Onitsha, Owerri, Bauchi, Gombe, Ilorin, Calabar, Gwoza, Minna, Lokoja, Akure, Abeokuta, Asaba, Uyo, Yenagoa, Makurdi, Kankara, Bama, Konduga, Mubi, Potiskum, Lekki
NOR | Bergen, Trondheim, Stavanger, Tromso = Tromsø, Utoya = Utøya, Kirkenes, Narvik, Drammen, Kristiansand, Bodo = Bodø, Lillehammer, Hammerfest, Haugesund, Sandefjord
OMN | Salalah, Sohar
PAK | Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Multan, Faisalabad, Abbottabad, Swat, Muzaffarabad, Gwadar, Sialkot, Mingora, Bannu, Kohat, Dera Ismail Khan, Sukkur, Larkana, Murree, Parachinar, Charsadda, Gujranwala, Bahawalpur, Sargodha, Mirpur, Dera Ghazi Khan, Chaman, Miranshah = Miram Shah, Wana, Gilgit, Skardu, Balakot, Chitral, Nowshera, Jacobabad, Kasur, Sahiwal, Okara, Gojra, Taxila, Kamra, Hangu, Khuzdar, Turbat, Sibi, Ziarat, Nankana Sahib, Kartarpur, Shikarpur, Rahim Yar Khan
PSE | Gaza City, Jenin, Nablus, Hebron, Bethlehem, Khan Younis = Khan Yunis, Rafah, Jericho, Tulkarm = Tulkarem, Qalqilya, East Jerusalem, Beit Hanoun, Jabaliya = Jabalya, Beit Lahiya, Deir al-Balah, Abu Dis, Salfit, Beit Jala, Tubas, Maale Adumim = Ma'ale Adumim, Nuseirat, Huwara, Shuafat, Silwan, Sheikh Jarrah, Netzarim, Gush Katif, Erez, Kerem Shalom, Bilin = Bil'in, Kiryat Arba, Beit El, Masafer Yatta, Muwasi = al-Mawasi
PAN | Colon = Colón
PRY | Ciudad del Este
PER | Cusco = Cuzco, Arequipa, Trujillo, Ayacucho, Iquitos, Puno, Juliaca, Huancayo, Tacna, Chiclayo, Callao, Pisco, Bagua, Huancavelica, Cajamarca, Tumbes, Pucallpa, Ilo, Piura
PHL | Davao = Davao City, Cebu = Cebu City, Zamboanga = Zamboanga City, Marawi = Marawi City, Tacloban, Quezon City, Baguio, Makati, Cotabato = Cotabato City, Iloilo, Jolo, Subic Bay, Angeles City, Bacolod, General Santos, Olongapo, Subic, Puerto Princesa, Cagayan de Oro, Iligan, Dumaguete, Lamitan, Legazpi, Pasay, Mandaluyong, Ormoc, Dapitan, Balangiga, Laoag, Tagaytay, Ampatuan, Caloocan
POL | Krakow = Kraków = Cracow, Gdansk = Gdańsk, Wroclaw = Wrocław, Poznan, Lodz, Katowice, Lublin, Szczecin, Auschwitz, Rzeszow, Gdynia, Bialystok, Bydgoszcz, Torun, Czestochowa = Częstochowa, Radom, Przemysl, Sopot, Oswiecim, Jedwabne, Kielce, Opole, Zakopane, Treblinka, Swidnik, Przewodow, Redzikowo, Magdalenka
PRT | Porto = Oporto, Lajes, Faro, Braga, Coimbra, Fatima, Funchal, Ponta Delgada, Aveiro, Evora, Setubal, Sintra, Cascais, Pedrogao Grande, Vilamoura
ROU | Cluj, Timisoara, Constanta, Iasi, Brasov, Deveselu, Cluj-Napoca, Craiova, Ploiesti, Sibiu, Arad, Oradea, Targu Mures, Bacau, Galati, Baia Mare, Giurgiu, Snagov
RUS | St. Petersburg = Saint Petersburg = St Petersburg = Leningrad, Vladivostok, Novosibirsk, Yekaterinburg = Ekaterinburg, Sochi, Kazan, Nizhny Novgorod, Samara, Volgograd = Stalingrad, Rostov-on-Don = Rostov, Grozny, Makhachkala, Kaliningrad, Murmansk, Beslan, Krasnodar, Khabarovsk, Chelyabinsk, Omsk, Ufa, Perm, Voronezh, Irkutsk, Tomsk, Smolensk, Tula, Magnitogorsk, Arkhangelsk, Krasnoyarsk, Vladikavkaz, Nalchik, Nazran, Norilsk, Pskov, Sarov, Stavropol, Astrakhan, Belgorod, Bryansk, Kursk, Budyonnovsk, Gudermes, Khasavyurt, Yakutsk, Yuzhno-Sakhalinsk, Tver, Saratov, Engels, Tyumen, Tolyatti, Izhevsk, Barnaul, Ulyanovsk, Yaroslavl, Orenburg, Kemerovo, Ryazan, Penza, Lipetsk, Cheboksary, Ulan-Ude, Ivanovo, Chita, Magas, Petropavlovsk-Kamchatsky, Severodvinsk, Novorossiysk, Vyborg, Veliky Novgorod, Magadan, Elista, Kaluga, Kostroma, Dubna, Snezhinsk, Derbent, Buynaksk, Taganrog, Sudzha, Shebekino, Severomorsk, Zelenograd, Blagoveshchensk, Surgut, Nizhnevartovsk, Khimki, Lyubertsy, Petrozavodsk, Ozersk, Plesetsk, Vostochny, Kronstadt, Togliatti, Anapa, Tuapse, Bataysk, Gelendzhik
RWA | Butare, Gisenyi, Cyangugu, Gitarama, Kibeho, Ruhengeri, Rusumo, Kibuye, Nyamata
SAU | Jeddah = Jidda = Jiddah, Mecca = Makkah, Medina, Dhahran, Dammam, Khobar, Taif, Yanbu, Qatif, Najran, Abqaiq, Jubail, Buraydah, Tabuk, Jizan = Jazan, Abha, Awamiya, Hofuf, Buraidah, Neom, Ras Tanura, Khamis Mushait
SEN | Saint-Louis, Ziguinchor, Thies, Kaolack, Touba, Goree
SRB | Novi Sad, Nis, Subotica, Presevo, Kragujevac, Leskovac, Pancevo, Kraljevo, Zrenjanin, Cacak, Bujanovac, Uzice, Smederevo, Dobanovci, Sabac, Valjevo
SGP | Sentosa, Changi
SVK | Kosice, Nitra, Zilina, Presov, Banska Bystrica, Trnava, Gabcikovo, Trencin, Handlova, Bohunice
SVN | Maribor, Koper, Brdo, Bled, Ptuj, Celje, Nova Gorica, Brdo pri Kranju
SOM | Kismayo = Kismayu, Baidoa, Hargeisa, Bosaso = Bossaso, Garowe, Beledweyne, Galkayo, Merca, Berbera, Eyl, Merka = Marka, Jowhar, Burao, Las Anod, Afgoye, Bardhere, Dhusamareb, Barawe, Bula Burde, Hobyo, Haradhere, Luuq, Dolow, El Adde
ZAF | Johannesburg, Durban, Soweto, Port Elizabeth = Gqeberha, Bloemfontein, Marikana, Sharpeville, East London, Polokwane, Rustenburg, Pietermaritzburg, Kimberley, Nelspruit, Mafikeng = Mahikeng, Stellenbosch, Sun City, Khayelitsha, Boipatong, Sebokeng, Uitenhage, Bisho, Ulundi, Richards Bay, Vereeniging, Welkom, Orania, Sandton, Diepsloot, Nkandla
SSD | Malakal, Bentiu, Bor, Wau, Rumbek, Torit, Yambio, Renk, Pibor, Nasir, Kapoeta, Aweil, Yei
ESP | Barcelona, Valencia, Seville, Bilbao, Malaga = Málaga, San Sebastian = San Sebastián, Zaragoza, Cordoba, Granada, Ceuta, Melilla, Palma de Mallorca = Palma, Las Palmas, Santiago de Compostela, Marbella, Alicante, Guernica, Pamplona, Vigo, Santander, Murcia, Valladolid, Gijon, La Coruna = A Coruna, Burgos, Salamanca, Girona, Tarragona, Cadiz, Almeria, Algeciras, Vitoria, Badajoz, Huelva, Lleida, Rota, Palomares, Torremolinos, El Ejido, Lorca, Benidorm, Torrejon de Ardoz
LKA | Jaffna, Kandy, Trincomalee, Galle, Batticaloa, Hambantota, Kilinochchi, Negombo, Vavuniya, Mullaitivu, Anuradhapura, Mannar, Matara, Ratnapura, Ampara, Polonnaruwa, Elephant Pass
SDN | Omdurman, Port Sudan, El Fasher = al-Fashir = El-Fasher, Nyala, Abyei, Kassala, Geneina = El Geneina, Kadugli, Heglig, El Obeid, Atbara, Wad Madani, Sennar, Merowe, Zalingei, Kutum, El Daein, Damazin, Khartoum North = Bahri, Dongola, Gedaref, Zamzam
SWE | Gothenburg, Malmo = Malmö, Uppsala, Linkoping, Orebro, Kiruna, Lund, Vasteras = Västerås, Norrkoping, Helsingborg, Jonkoping, Umea, Boras, Gavle, Trollhattan, Visby, Karlskrona, Lulea, Sodertalje, Solna
CHE | Geneva, Zurich = Zürich, Basel = Basle, Lausanne, Davos, Lugano, Lucerne, Montreux, St. Gallen, Buergenstock = Bürgenstock, Winterthur, Zug, Interlaken, Locarno, Fribourg, Neuchatel, Schaffhausen, Burgenstock, Crans-Montana, Vevey
SYR | Aleppo, Homs, Hama, Idlib, Raqqa = Raqa, Deir al-Zor = Deir ez-Zor = Deir Ezzor = Deir al-Zour, Latakia, Tartus = Tartous, Palmyra, Daraa = Deraa, Kobani = Kobane, Afrin, Qamishli, Ghouta = Eastern Ghouta, Douma, Hasakah = Hasaka, Manbij, al-Bab = Al-Bab, Quneitra, Azaz, Jarablus, Tel Abyad = Tal Abyad, Qusayr, Houla, Madaya, Khan Sheikhoun, Baniyas, Jisr al-Shughour, Saraqeb, Ras al-Ain, Maarat al-Numan = Maaret al-Numan, Qusair, Zabadani, Abu Kamal = Albu Kamal, Sweida = Suwayda, Darayya = Daraya, Mayadin, Baghouz, Yabroud, Rastan, Salamiyah, Maaloula, Hajin, Dabiq, Tanf = al-Tanf, Nubl, Khmeimim = Hmeimim, Idleb, Ariha, Tal Rifaat
TWN | Kaohsiung, Taichung, Tainan, Hualien, Hsinchu, Kinmen = Quemoy, Matsu, Keelung, Taoyuan, Jiayi = Chiayi, Taitung, Pingtung
TZA | Zanzibar City, Arusha, Mwanza, Tanga, Mbeya, Morogoro, Moshi, Bukoba, Kigoma, Mtwara, Bagamoyo
THA | Chiang Mai, Pattaya, Phuket, Hua Hin, Hat Yai, Ayutthaya, Chiang Rai, Mae Sot, Nakhon Ratchasima, Udon Thani, Khon Kaen, Betong, Krabi, Ubon Ratchathani, Sattahip, U-Tapao, Koh Samui, Koh Tao, Nakhon Si Thammarat, Tak Bai, Surin, Aranyaprathet, Mae Sai, Sungai Kolok, Nong Bua Lamphu, Surat Thani, Nonthaburi
TUN | Sfax, Sousse, Sidi Bouzid, Kasserine, Gafsa, Ben Guerdane, Monastir, Bizerte, Kairouan, Gabes, Djerba, Hammamet, Carthage, Zarzis, Tataouine, Medenine
TUR | Istanbul = Constantinople, Izmir, Diyarbakir, Adana, Antalya, Gaziantep, Bursa, Incirlik, Kilis, Sanliurfa = Urfa, Hatay, Antakya, Bodrum, Cizre, Suruc, Reyhanli, Trabzon, Konya, Mersin, Kayseri, Soma, Ceylanpinar, Silopi, Mardin, Malatya, Marmaris, Samsun, Izmit, Eskisehir, Erzurum, Kahramanmaras = Maras, Iskenderun, Sirnak, Hakkari, Nusaybin, Yuksekova, Edirne, Adapazari, Sivas, Tunceli, Bingol, Kars, Canakkale, Gallipoli, Kusadasi, Karabuk, Zonguldak, Akcakale, Adiyaman, Osmaniye, Denizli, Duzce, Yalova, Catalca, Imrali, Pamukkale, Akkuyu
TJK | Khujand, Khorog, Kulob = Kulyab, Qurghonteppa, Isfara, Garm
TKM | Turkmenbashi
UGA | Entebbe, Gulu, Jinja, Kasese, Mbarara, Lira, Soroti, Arua, Masaka, Kitgum, Bundibugyo, Fort Portal, Kapchorwa, Bwindi
UKR | Kharkiv = Kharkov, Odesa = Odessa, Lviv = Lvov, Donetsk, Luhansk = Lugansk, Mariupol, Sevastopol, Simferopol, Dnipro = Dnipropetrovsk, Zaporizhzhia = Zaporizhia, Chernobyl = Chornobyl, Kherson, Slovyansk = Sloviansk = Slavyansk, Kramatorsk, Debaltseve, Yalta, Horlivka, Ilovaisk, Mykolaiv, Bakhmut, Bucha, Sievierodonetsk = Severodonetsk, Avdiivka, Kerch, Poltava, Sumy, Chernihiv, Vinnytsia, Uzhhorod, Melitopol, Irpin, Kryvyi Rih, Kremenchuk, Izium, Lyman, Pokrovsk, Enerhodar, Cherkasy, Zhytomyr, Rivne, Ivano-Frankivsk, Ternopil, Lutsk, Chernivtsi, Khmelnytskyi, Kropyvnytskyi, Makiivka, Soledar, Lysychansk, Kupiansk = Kupyansk, Vuhledar, Toretsk, Hostomel, Borodianka, Brovary, Berdyansk = Berdiansk, Nova Kakhovka, Feodosia, Balaklava, Pripyat, Yavoriv, Volnovakha, Chasiv Yar, Orikhiv, Robotyne, Vovchansk, Kurakhove, Bila Tserkva, Pavlohrad, Nikopol, Ochakiv, Izmail, Reni, Starobilsk, Snizhne, Hrabove, Torez, Shyrokyne, Stanytsia Luhanska, Marinka = Maryinka, Myrnohrad, Kostiantynivka = Kostyantynivka, Konotop, Nizhyn, Bilhorod-Dnistrovskyi, Truskavets
GBR | Manchester, Birmingham, Liverpool, Glasgow, Edinburgh, Leeds, Belfast, Cardiff, Bristol, Sheffield, Oxford, Cambridge, Salisbury, Nottingham, Leicester, Bradford, Southampton, Portsmouth, Plymouth, Gleneagles, Lockerbie, Londonderry = Derry, Brighton, Hull, Newcastle, Aberdeen, Dundee, Swansea, Coventry, York, Bath, Canterbury, Dover, Luton, Omagh, Blackpool, Bournemouth, Norwich, Exeter, Carbis Bay, Amesbury, Sunderland, Wolverhampton, Stoke-on-Trent, Middlesbrough, Armagh, Newry, Wembley, Wimbledon, Windsor, Faslane, Inverness, Sandhurst, Woolwich, Heathrow, Gatwick, Derby, Gloucester, Bolton, Swindon, Huddersfield, Oldham, Burnley, Rochdale, Rotherham, Doncaster, Ipswich, Stirling, Folkestone, Porton Down, Dunblane, Hillsborough, Aldermaston, Sellafield, Greenham Common, Enniskillen, Lisburn, Portadown, Drumcree, Warrington, St Andrews, Falmouth, Stansted, Westminster, Bletchley, Southport, Telford, Grimsby, Hartlepool, Barrow-in-Furness, Croydon, Brixton, Notting Hill, Fort William, Lerwick, Holyhead, Wrexham, Aberfan
USA | New York = New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, Dallas, San Francisco, Boston, Seattle, Denver, Detroit, Atlanta, Miami, Baltimore, Las Vegas, New Orleans, Cleveland, Pittsburgh, St. Louis, Minneapolis, Portland, Salt Lake City, Orlando, Tampa, Charlotte, Cincinnati, Indianapolis, Milwaukee, Kansas City, Nashville, Memphis, Sacramento, San Jose, Oakland, Austin, Fort Worth, El Paso, Anchorage, Honolulu, Charleston, Ferguson, Newtown, Charlottesville, San Bernardino, Parkland, Camp David, Dayton, Langley, Fort Meade, Santa Fe, Palm Beach, Newark, Annapolis, Arlington, Oklahoma City, Boulder, Aurora, Littleton, Columbine, Blacksburg, Quantico, Norfolk, Tucson, Albuquerque, Omaha, Buffalo, Rochester, Albany, Hartford, New Haven, Providence, Jersey City, Atlantic City, Trenton, Princeton, Richmond, Jacksonville, Fort Lauderdale, Tallahassee, St. Petersburg, Birmingham, Montgomery, Selma, Mobile, Baton Rouge, Little Rock, Tulsa, Wichita, Topeka, Des Moines, Madison, Ann Arbor, Lansing, Flint, Toledo, Akron, Columbus, Louisville, Lexington, Knoxville, Raleigh, Durham, Greensboro, Savannah, Sandy Hook, Reno, Boise, Spokane, Tacoma, Eugene, Fresno, Long Beach, Anaheim, Santa Barbara, Santa Monica, Berkeley, Palo Alto, Cupertino, Mountain View, Menlo Park, Redmond, Silicon Valley, Hollywood, Malibu, Pasadena, Brooklyn, Manhattan, Queens, Bronx = the Bronx, Staten Island, Harlem, Uvalde, Sunnylands, Rancho Mirage, Benton, Fort Hood, Colorado Springs, Fort Bragg, Fort Bliss, Waco, Corpus Christi, Galveston, Laredo, Brownsville, McAllen, Roswell, Los Alamos, Oak Ridge, Cape Canaveral, Cape Cod, Martha's Vineyard, Kenosha, Flagstaff, Bethesda, Alexandria, Fairfax, Aspen, Jackson Hole, Guantanamo Bay, Mesa, Virginia Beach, Bakersfield, Riverside, Stockton, St. Paul, Plano, Lincoln, Fort Wayne, Lubbock, Scottsdale, Chesapeake, Modesto, Fayetteville, Shreveport, Augusta, Huntsville, Worcester, Chattanooga, Sioux Falls, Springfield, Fort Collins, Bridgeport, Grand Rapids, Beverly Hills, Biloxi, Gulfport, Key West, Pensacola, Kennebunkport, Camden, Hoboken, White Plains, Utica, Ithaca, Burlington, Concord, Bangor, Juneau, Fairbanks, Cheyenne, Billings, Missoula, Bismarck, Fargo, Rapid City, Cedar Rapids, Peoria, Evanston, South Bend, Bloomington, Evansville, Duluth, Green Bay, Racine, Salem, Bellingham, Yuma, Nogales, Tombstone, Eagle Pass, Del Rio, Midland, Amarillo, Abilene, Killeen, Fort Campbell, Lake Placid, Vail, East Palestine, Lakehurst, Chappaqua, Wilmington, Scranton, Allentown, Erie, Harrisburg, Gettysburg, Shanksville, Silver Spring, Roanoke, Newport News, Asheville, Winston-Salem, Chapel Hill, Myrtle Beach, Macon, Gainesville, Sarasota, Daytona Beach, Coral Gables, Surfside, Lahaina, Hilo, Wasilla
URY | Punta del Este
UZB | Samarkand, Bukhara, Andijan, Fergana, Termez, Nukus, Namangan, Karshi, Khanabad = Karshi-Khanabad, Urgench, Khiva, Kokand
VEN | Maracaibo, Valencia, Barquisimeto, San Cristobal, Ciudad Guayana, Puerto Cabello, Maracay, Puerto Ordaz, Puerto La Cruz, La Guaira, Cumana, Punto Fijo, San Antonio del Tachira, Ciudad Bolivar
VNM | Ho Chi Minh City = Saigon, Da Nang = Danang, Haiphong, Hue, Can Tho, Nha Trang, Ha Long, Vinh, Cam Ranh Bay, Vung Tau, Dalat = Da Lat, Dien Bien Phu, Bien Hoa, Khe Sanh, Lang Son, Quy Nhon, My Lai, Buon Ma Thuot, Halong, Phu Quoc
YEM | Aden, Hodeidah = Hudaydah = Hodeida, Taiz, Marib, Mukalla, Saada, Zinjibar, Ibb, Mocha, Sayun, Ataq, Dhamar, Sayoun = Seiyun, Hajjah = Hajja, Amran, Lahij = Lahj, Arhab, Jaar = Ja'ar, Shihr, Balhaf
ZMB | Ndola, Livingstone, Kitwe, Chingola, Kabwe, Chipata, Mufulira
ZWE | Bulawayo, Mutare, Victoria Falls, Gweru, Masvingo, Beitbridge, Hwange, Chitungwiza, Kwekwe, Marange, Kariba
BDI | Rumonge
CAF | Bambari, Bouar, Birao, Bossangoa
SLV | Santa Ana, El Mozote, Santa Tecla
ERI | Massawa, Assab, Keren, Badme, Zalambessa
GAB | Port-Gentil, Franceville
GIN | Nzerekore, Kankan, Labe, Gueckedou, Kindia
KWT | Ahmadi, Jahra
LAO | Luang Prabang, Savannakhet, Pakse, Vang Vieng
LBR | Buchanan, Gbarnga, Ganta, Voinjama, Tubmanburg
MDG | Toamasina, Antsirabe, Mahajanga
NAM | Walvis Bay, Swakopmund, Oshakati, Rundu, Katima Mulilo
NER | Agadez, Zinder, Maradi, Diffa, Arlit, Tillaberi, Bosso, Tongo Tongo, Dosso
SLE | Kenema, Makeni, Kono, Lungi, Kailahun, Koidu
PNG | Mount Hagen, Rabaul, Arawa, Wewak, Madang
MNE | Budva, Kotor, Niksic, Herceg Novi
MRT | Nouadhibou, Nema
BWA | Francistown, Maun, Selebi-Phikwe
SLB | Gizo, Auki
FJI | Nadi, Lautoka, Labasa
TLS | Baucau, Balibo, Suai, Maliana, Liquica

[states]
USA | Alabama = Ala., Alaska, Arizona = Ariz., Arkansas = Ark., California = Calif., Colorado = Colo., Connecticut = Conn., Delaware = Del., Florida = Fla., Georgia = Ga., Hawaii, Idaho, Illinois = Ill., Indiana = Ind., Iowa, Kansas = Kan., Kentucky = Ky., Louisiana = La., Maine, Maryland = Md., Massachusetts = Mass., Michigan = Mich., Minnesota = Minn., Mississippi = Miss., Missouri = Mo., Montana = Mont., Nebraska = Neb., Nevada = Nev., New Hampshire = N.H., New Jersey = N.J., New Mexico = N.M., New York = New York State = N.Y., North Carolina = N.C., North Dakota = N.D., Ohio, Oklahoma = Okla., Oregon = Ore., Pennsylvania = Pa., Rhode Island = R.I., South Carolina = S.C., South Dakota = S.D., Tennessee = Tenn., Texas, Utah, Vermont = Vt., Virginia = Va., Washington State = Washington state, West Virginia = W.Va., Wisconsin = Wis., Wyoming = Wyo., District of Columbia = D.C.
CAN | Ontario, Quebec = Québec, British Columbia = B.C., Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland and Labrador = Newfoundland, Prince Edward Island, Yukon, Northwest Territories, Nunavut
AUS | New South Wales = NSW, Queensland, South Australia, Tasmania, Victoria, Western Australia, Northern Territory, Australian Capital Territory
DEU | Bavaria, Saxony, Hesse, Thuringia, Lower Saxony, North Rhine-Westphalia, Brandenburg, Baden-Württemberg = Baden-Wuerttemberg, Saarland, Schleswig-Holstein, Rhineland-Palatinate, Mecklenburg-Western Pomerania, Saxony-Anhalt
IND | Uttar Pradesh, Maharashtra, Bihar, West Bengal, Madhya Pradesh, Tamil Nadu, Rajasthan, Karnataka, Gujarat, Andhra Pradesh, Odisha = Orissa, Telangana, Kerala, Jharkhand, Assam, Chhattisgarh, Haryana, Jammu and Kashmir, Uttarakhand, Himachal Pradesh, Tripura, Meghalaya, Manipur, Nagaland, Goa, Arunachal Pradesh, Mizoram, Sikkim, Ladakh
BRA | Minas Gerais, Bahia, Rio Grande do Sul, Mato Grosso, Amazonas, Rondonia, Roraima, Acre, Goias, Parana = Paraná
MEX | Chiapas, Sinaloa, Guerrero, Michoacan = Michoacán, Chihuahua, Tamaulipas, Sonora, Baja California, Jalisco, Oaxaca, Durango, Nuevo Leon, Coahuila, Yucatan, Quintana Roo, Tabasco, Morelos
NGA | Borno = Borno State, Adamawa, Yobe, Bayelsa, Plateau State, Kaduna State, Rivers State, Zamfara, Katsina, Benue
MMR | Rakhine = Rakhine State = Arakan, Kachin State, Shan State, Karen State = Kayin State, Chin State, Kayah State
MYS | Sabah, Sarawak, Selangor, Johor, Kelantan, Perak
SDN | Darfur = North Darfur = South Darfur = West Darfur, South Kordofan, Blue Nile
SSD | Unity State, Upper Nile, Jonglei, Equatoria
VEN | Tachira, Zulia

[regions]
AFG | Helmand, Nangarhar, Kunar, Badakhshan, Paktika, Paktia, Khost, Panjshir, Tora Bora, Logar, Wardak, Uruzgan, Zabul, Farah, Nimroz, Faryab, Baghlan, Nuristan, Laghman, Panjshir Valley
ARM | Zangezur
AZE | Nagorno-Karabakh = Nagorny Karabakh = Nagorno Karabakh = Karabakh = Artsakh, Nakhchivan, Lachin, Kalbajar, Agdam
AGO | Cabinda Province
BEL | Flanders, Wallonia
BGD | Chittagong Hill Tracts
BIH | Republika Srpska = Serb Republic, Herzegovina
CHN | Xinjiang = Xinjiang Uyghur Autonomous Region = Xinjiang Uighur Autonomous Region, Tibet = Tibet Autonomous Region, Inner Mongolia, Guangdong = Guangdong Province, Sichuan, Hunan, Hubei, Hebei, Henan, Yunnan, Fujian, Zhejiang, Jiangsu, Anhui, Jiangxi, Shandong, Shanxi, Shaanxi, Gansu, Qinghai, Guizhou, Guangxi, Hainan, Heilongjiang, Jilin, Liaoning, Ningxia, Manchuria, Pudong, Kowloon, Tiananmen Square = Tiananmen
COL | Antioquia, Cauca, Choco = Chocó, Caqueta, Arauca, Putumayo
COD | North Kivu, South Kivu, Kivu, Ituri, Katanga, Kasai, Equateur
CYP | Northern Cyprus = Turkish Republic of Northern Cyprus = TRNC
DNK | Jutland
EGY | Sinai = Sinai Peninsula = North Sinai = South Sinai, Nile Delta
ESP | Catalonia, Basque Country, Andalusia, Galicia, Canary Islands, Balearic Islands, Mallorca = Majorca, Asturias, Castile, Ibiza, Tenerife, Gran Canaria
ETH | Tigray, Oromia, Amhara, Ogaden, Afar, Gambella
FRA | Brittany, Normandy, Alsace, Corsica, Provence, Burgundy, Lorraine, Champagne, French Riviera = Riviera, Savoy, Picardy
GBR | Scotland, Wales, England, Northern Ireland = Ulster, Cornwall, Kent, Yorkshire, Essex, Sussex, Surrey, Lancashire, Devon, Dorset, Norfolk, Suffolk, Cumbria, Northumberland, Merseyside, Midlands = West Midlands, Orkney, Shetland = Shetland Islands, County Antrim, County Down, County Tyrone, County Fermanagh, South Armagh, Hampshire, Oxfordshire
GEO | Abkhazia, South Ossetia, Adjara = Ajaria = Adzharia, Pankisi Gorge, Kodori Gorge
GRC | Crete, Lesbos = Lesvos, Peloponnese, Thrace, Rhodes, Kos, Samos, Chios, Corfu, Evros
IDN | Aceh, West Papua, Papua, Bali, Java, Sumatra, Sulawesi, Kalimantan, Borneo, Moluccas = Maluku, Irian Jaya, East Java, West Java, Central Java, Central Sulawesi, North Sumatra, Lombok, Flores, Riau, Batam, West Timor, Natuna Islands
IND | Kashmir = Indian-administered Kashmir, Punjab, Kashmir Valley, Andaman Islands
IRN | Khuzestan, Sistan and Baluchestan = Sistan-Baluchestan, Kurdistan Province, Kish
IRQ | Anbar = Al-Anbar, Iraqi Kurdistan = Kurdistan, Nineveh = Ninevah, Diyala, Kurdistan Region, Sadr City, Green Zone, Salahuddin = Salaheddin, Sunni Triangle
ISR | Galilee, Negev = Negev Desert, Golan Heights = Golan, Judea, Samaria, Temple Mount, Har Homa, Ariel
ITA | Sicily, Sardinia, Lombardy, Tuscany, Veneto, Calabria, Piedmont, Campania, Lampedusa, South Tyrol, Umbria, Apulia = Puglia, Emilia-Romagna, Abruzzo, Liguria
JPN | Okinawa, Hokkaido, Honshu, Kyushu, Shikoku, Senkaku Islands = Senkakus = Diaoyu Islands = Diaoyus, Iwo Jima, Ishikawa, Aichi, Ryukyu Islands
KEN | Rift Valley, Nyanza, North Eastern Province, Turkana
KOR | Jeju = Jeju Island = Cheju, Yeonpyeong = Yeonpyeong Island, Dokdo = Takeshima = Liancourt Rocks, Gyeonggi, Gangwon, Gangnam, Itaewon, Baengnyeong
KGZ | Fergana Valley
LBN | Bekaa Valley = Bekaa, Shebaa Farms, Nahr al-Bared, Ain al-Hilweh, Sabra, Shatila, Mount Lebanon
LBY | Cyrenaica, Tripolitania, Fezzan
MDA | Transnistria = Transdniestria = Trans-Dniester = Dniester region, Gagauzia
MOZ | Cabo Delgado
MAR | Rif
MLI | Azawad
MYS | Malay Peninsula
NGA | Niger Delta, Biafra, Sambisa Forest
NLD | Friesland, Limburg, Zeeland
PAK | Sindh, Balochistan = Baluchistan, Khyber Pakhtunkhwa = Khyber-Pakhtunkhwa, North Waziristan, South Waziristan, Waziristan, North West Frontier Province = North-West Frontier Province = NWFP, Azad Kashmir = Pakistan-administered Kashmir, FATA = Federally Administered Tribal Areas, Swat Valley, Bajaur, Khyber, Kurram, Orakzai, Gilgit-Baltistan
PHL | Mindanao, Luzon, Basilan, Sulu, Palawan, Leyte, Samar, Visayas, Maguindanao, Scarborough Shoal = Panatag Shoal = Huangyan Island, Second Thomas Shoal = Ayungin Shoal, Mischief Reef, Boracay, Lanao del Sur
POL | Silesia, Pomerania, Podlasie
PRT | Azores, Madeira, Algarve
PSE | Gaza = Gaza Strip, West Bank = the West Bank, Occupied West Bank, Rafah crossing
ROU | Transylvania
RUS | Chechnya, Dagestan, Ingushetia, North Ossetia, Tatarstan, Siberia, Kuril Islands = Kurils = Kuriles = Northern Territories, Sakhalin, Kamchatka, North Caucasus, Bashkortostan, Kabardino-Balkaria, Karelia, Urals, Buryatia, Tuva, Yakutia, Chukotka, Rostov region, Yamal, Novaya Zemlya
SRB | Vojvodina, Sandzak, Presevo Valley
SOM | Puntland, Somaliland, Jubaland, Galmudug
SYR | Rojava, Idlib Province, Golan, Eastern Syria, Yarmouk
LKA | Jaffna Peninsula, Northern Province
THA | Pattani, Yala, Narathiwat, Isaan, Songkhla
TWN | Penghu = Pescadores
TZA | Zanzibar, Pemba Island
TUR | Anatolia, Eastern Thrace, Cappadocia
UGA | Karamoja, West Nile
UKR | Crimea = Crimean Peninsula = Crimean peninsula, Donbas = Donbass, Donetsk People's Republic = DPR = DNR, Luhansk People's Republic = Lugansk People's Republic = LPR = LNR, Transcarpathia, Bukovina, Snake Island
USA | New England, Midwest, Long Island, Texas Panhandle, Gulf Coast, Bay Area, Appalachia, Rust Belt, Florida Keys, Upper Michigan, West Coast, East Coast, Pacific Northwest, Deep South, Great Lakes region, Cook County, Orange County, Los Angeles County, Maricopa County, Hudson Valley, Sun Belt
VNM | Mekong Delta, Central Highlands, Paracel Islands = Paracels = Xisha Islands
YEM | Hadramout = Hadramawt, Abyan, Shabwa, Socotra
ZAF | Gauteng, KwaZulu-Natal = KwaZulu, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Free State, Transkei, Transvaal
ZWE | Matabeleland, Mashonaland
HKG | Causeway Bay, Mong Kok, Kowloon Tong, New Territories, Tsim Sha Tsui
ECU | Galapagos = Galapagos Islands = Galápagos
CHL | Easter Island, Patagonia, Araucania
NZL | North Island, South Island
MHL | Bikini Atoll
GBR | Diego Garcia, Ascension Island

[waters]
- | Atlantic = Atlantic Ocean, Pacific = Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean Sea = Mediterranean, Black Sea, Red Sea, Caspian Sea = Caspian, Baltic Sea, North Sea, South China Sea, East China Sea, Yellow Sea = West Sea, Sea of Japan = East Sea, Sea of Azov, Aegean = Aegean Sea, Adriatic = Adriatic Sea, Ionian Sea, Arabian Sea, Persian Gulf = Arabian Gulf, Gulf of Aden, Gulf of Oman, Gulf of Mexico, Gulf of Tonkin, Gulf of Guinea, Gulf of Thailand, Gulf of Aqaba, Strait of Hormuz = Straits of Hormuz, Strait of Malacca = Malacca Strait = Straits of Malacca, Taiwan Strait = Taiwan Straits, Bab el-Mandeb = Bab al-Mandab, Kerch Strait, Bosphorus = Bosporus, Dardanelles, Bering Sea, Bering Strait, Bay of Bengal, Andaman Sea, Coral Sea, Tasman Sea, Caribbean Sea, English Channel = the Channel, Irish Sea, Strait of Gibraltar, Sea of Okhotsk, Celebes Sea, Sulu Sea, Sulawesi Sea, Java Sea, Timor Sea, Philippine Sea, Bay of Biscay, Dead Sea, Sea of Galilee, Suez Canal, Panama Canal, Nile = River Nile, Danube, Rhine, Volga, Dnieper = Dnipro River, Euphrates, Tigris, Jordan River = River Jordan, Amazon River, Mekong = Mekong River, Yangtze = Yangtze River, Yellow River, Pearl River, Ganges, Indus, Brahmaputra, Mississippi River, Rio Grande, Congo River, Niger River, Yalu River, Tumen River, Thames, Seine, Potomac = Potomac River, Hudson River, Litani River, Drina, Sava, Amu Darya, Lake Victoria, Lake Chad, Lake Baikal, Lake Tanganyika, Lake Geneva, Great Lakes, Lake Michigan, Aral Sea, Barents Sea, Kara Sea

[areas]
- | Europe, Asia, Africa, North America, South America, Latin America, Central America, Americas = the Americas, Oceania, Middle East = Mideast = Near East, Gulf = Gulf region, Balkans = Western Balkans, Caucasus = South Caucasus, Central Asia, South Asia, Southeast Asia = South-East Asia = South East Asia, East Asia = Northeast Asia, Asia-Pacific = Asia Pacific, Indo-Pacific, Far East, West Africa, East Africa, North Africa, Southern Africa, Central Africa, sub-Saharan Africa = Sub-Saharan Africa, Horn of Africa, Sahel, Sahara = Sahara Desert, Maghreb, Great Lakes region of Africa, Eastern Europe, Western Europe, Central Europe, Southern Europe, Northern Europe, Scandinavia, Baltic states = Baltics = Baltic States, Iberian Peninsula, Korean Peninsula = Korean peninsula, Arabian Peninsula, Levant, Fertile Crescent, Caribbean = West Indies, Arctic, Antarctic, North Pole, South Pole, Amazon rainforest = Amazon basin = Amazonia, Andes, Alps, Himalayas, Pyrenees, Rocky Mountains = Rockies, Hindu Kush, Mount Everest = Everest, Polynesia, Melanesia, Eurasia, Third World, Developing World, West = the West, Global South, Western Hemisphere, Soviet bloc = Eastern Bloc = Eastern bloc, Spratly Islands = Spratlys = Nansha Islands, Line of Control = LoC, Durand Line, Green Line, Blue Line, Iron Curtain, Northern Limit Line, Golden Triangle, Tri-Border Area, Indochina, Indian subcontinent = Subcontinent, Mesopotamia, Silk Road

[sites]
USA | Guantanamo = Guantánamo = Gitmo, Times Square, Central Park, Mar-a-Lago, Trump Tower, Ground Zero, Pearl Harbor, World Trade Center = Twin Towers, Statue of Liberty, Empire State Building, Golden Gate Bridge, Rose Garden, Oval Office, South Lawn, Lafayette Square, Andrews Air Force Base, Dulles Airport, Blair House, National Mall, Lincoln Memorial, Washington Monument, Arlington National Cemetery, Mount Rushmore, Madison Square Garden, Yellowstone, Grand Canyon, Alcatraz, Waldorf Astoria, Fort Leavenworth, JFK airport, John F. Kennedy International Airport, Los Angeles International Airport, Yosemite
CHN | Great Hall of the People, Diaoyutai State Guesthouse = Diaoyutai, Forbidden City, Great Wall = Great Wall of China, Bird's Nest, Three Gorges Dam, Potala Palace
RUS | Red Square, Bolshoi Theatre, Lubyanka, Sheremetyevo Airport = Sheremetyevo, Domodedovo Airport = Domodedovo, Baikonur Cosmodrome, Bolotnaya Square
GBR | Trafalgar Square, Heathrow Airport, Gatwick Airport, Windsor Castle, Chequers, Balmoral, Stormont Castle, Lancaster House, Hyde Park, Tower Bridge, London Bridge, Westminster Bridge, Westminster Abbey, St. Paul's Cathedral, Wembley Stadium, Old Trafford, Tower of London, Big Ben, Canary Wharf, Holyrood, Grenfell Tower, Sandringham, Finsbury Park
FRA | Eiffel Tower, Bataclan, Champs-Elysees = Champs-Élysées, Charles de Gaulle Airport, Louvre, Notre Dame = Notre-Dame, Arc de Triomphe, Stade de France, Orly Airport
DEU | Brandenburg Gate, Berlin Wall, Checkpoint Charlie, Alexanderplatz, Ramstein Air Base, Buchenwald, Dachau
POL | Auschwitz-Birkenau, Warsaw Ghetto
EGY | Tahrir Square, Rafah Crossing, Cairo Airport, Rabaa al-Adawiya Square
TUR | Taksim Square, Gezi Park, Ataturk Airport = Atatürk Airport, Hagia Sophia, Incirlik Air Base, Silivri
ISR | Al-Aqsa Mosque = al-Aqsa Mosque = Al-Aqsa = al-Aqsa, Western Wall = Wailing Wall, Ben Gurion Airport = Ben Gurion International Airport, Yad Vashem, Old City, Haram al-Sharif = Noble Sanctuary, Dome of the Rock, Church of the Holy Sepulchre
UKR | Independence Square = Maidan = Maidan Nezalezhnosti = Maidan Square, Azovstal, Zaporizhzhia Nuclear Power Plant, Boryspil Airport, Chernobyl Nuclear Power Plant
JPN | Yasukuni Shrine = Yasukuni, Fukushima Daiichi = Fukushima Dai-ichi, Narita Airport, Haneda Airport, Mount Fuji
KOR | Demilitarized Zone = DMZ, Joint Security Area, Incheon Airport, Gwanghwamun Square
IND | Taj Mahal, Red Fort, Golden Temple, Siachen Glacier = Siachen, Jantar Mantar, Rashtrapati Bhavan
PAK | Red Mosque = Lal Masjid, Khyber Pass, Wagah, Adiala Jail
IRQ | Abu Ghraib prison, Baghdad International Airport, Camp Ashraf
AFG | Bagram Airfield = Bagram Air Base, Hamid Karzai International Airport, Camp Bastion
SAU | Grand Mosque, Kaaba, Prophet's Mosque
VAT | St. Peter's Square = Saint Peter's Square, St. Peter's Basilica, Sistine Chapel, Apostolic Palace
CHE | Palais des Nations
AUT | Hofburg = Hofburg Palace
KEN | Westgate = Westgate Mall
THA | Government House
MMR | Insein Prison
EGY | Pyramids of Giza
SGP | Shangri-La Hotel, Istana
MYS | Petronas Towers
CUB | Guantanamo Bay Naval Base
BEL | Zaventem, Molenbeek
ZAF | Robben Island
CAN | Lester B. Pearson International Airport
NZL | Pike River
HKG | Victoria Park
NLD | Peace Palace, Schiphol Airport

# kind | words that make a name one of a place, singular/plural
[place heads]
city | city/cities, town/towns, village/villages, capital/capitals, suburb/suburbs, borough/boroughs, neighborhood/neighborhoods = neighbourhood/neighbourhoods, municipality/municipalities, port/ports, port city, township/townships, hamlet, settlement/settlements, resort/resorts, hometown, outskirts, metropolis, enclave/enclaves, refugee camp/refugee camps
state | state/states, canton/cantons, emirate/emirates, federal state
region | province/provinces, gorge/gorges, ridge/ridges, mountain pass/mountain passes, canyon/canyons, glacier/glaciers, region/regions, district/districts, county/counties, prefecture/prefectures, governorate/governorates, oblast, territory/territories, peninsula/peninsulas, island/islands, isle/isles, islands, archipelago, atoll, reef/reefs, shoal, valley/valleys, mountain/mountains, mount, mountain range, hills, plateau, desert/deserts, forest/forests, coast, plain/plains, alley, cliffs, border/borders, border region, autonomous region/autonomous regions, delta, basin, oasis, cape, volcano/volcanoes, steppe, highlands, heights, corridor, strip
water | river/rivers, lake/lakes, sea/seas, ocean/oceans, gulf, bay/bays, strait/straits, channel, canal, reservoir, creek, falls, waters, lagoon, waterway
site | airport/airports, international airport, airbase = air base/air bases, military base/military bases, naval base/naval bases, base/bases, camp/camps, square, street/streets, avenue, road, boulevard, highway, bridge/bridges, tunnel/tunnels, station/stations, railway station, metro station, train station, subway station, stadium/stadiums, park/parks, hotel/hotels, palace/palaces, castle, tower/towers, building/buildings, headquarters, prison/prisons, jail/jails, detention center/detention centers, hospital/hospitals, mosque/mosques, church/churches, cathedral/cathedrals, temple/temples, shrine/shrines, synagogue/synagogues, cemetery, monument, memorial, museum/museums, market/markets, mall/malls, shopping center = shopping centre, factory/factories, plant/plants, nuclear plant/nuclear plants, power plant/power plants, power station/power stations, nuclear power plant/nuclear power plants, reactor/reactors, mine/mines, oil field/oil fields, refinery/refineries, pipeline/pipelines, dam/dams, harbor/harbors = harbour/harbours, dock/docks, shipyard/shipyards, checkpoint/checkpoints, border crossing/border crossings, test site, launch site, space center, spaceport, cosmodrome, compound/compounds, barracks, theater/theaters = theatre/theatres, nightclub/nightclubs, restaurant/restaurants, cafe/cafes, school/schools, villa, residence, retreat, ranch, farm/farms, crossroads, plaza, tomb, ruins, beach/beaches, terminal/terminals, guesthouse, conference center, convention center, courthouse, town hall
