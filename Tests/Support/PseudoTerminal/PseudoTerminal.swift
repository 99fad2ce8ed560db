// PseudoTerminal
