"""Reading: bytes → blocks → draft, without Django; usable from a notebook or a thousand workers."""
