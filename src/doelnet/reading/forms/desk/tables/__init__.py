"""Tables as the recognisers see them: rows under named columns, whichever way they were written."""
