"""The field's words: the role, number or state that a label, heading or line gives to what it says."""
