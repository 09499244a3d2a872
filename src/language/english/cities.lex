# country | places
[states]
USA | Georgia
