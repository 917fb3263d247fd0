"""People, organisations, roles: who may do what."""
