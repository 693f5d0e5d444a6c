### refusals
