### command-line
