"""Money: what amounts are multiplied by, and which side, phase and permanence the words around them give."""
