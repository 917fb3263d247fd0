"""Doelnet: a living network out of the policy documents of Dutch municipalities."""
