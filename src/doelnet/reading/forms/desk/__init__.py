"""The desk: what all recognisers share, from the outline of a document to the network in the making."""
