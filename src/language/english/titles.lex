[titles]
political | minister/ministers, secretary of state/secretaries of state
