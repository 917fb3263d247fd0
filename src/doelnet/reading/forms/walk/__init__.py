"""The walk through a document: what the recogniser of elements takes in, block by block."""
