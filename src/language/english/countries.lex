# alpha-3 | alpha-2 | names | adjectives | demonyms | capitals | seats
[countries]
CHN | CN | China = People's Republic of China = PRC = P.R.C. | Chinese | Chinese/Chinese | Beijing | Zhongnanhai
USA | US | United States = United States of America = US = U.S. = USA = America | American | American/Americans | Washington = Washington, D.C. = Washington D.C. | Capitol Hill
GEO | GE | Georgia | Georgian | Georgian/Georgians | Tbilisi | -
