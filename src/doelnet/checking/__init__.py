"""A linter for plans: rules over a draft that say what it lacks, where, why it matters and how to mend it."""

from doelnet.checking.engine import check
from doelnet.checking.findings import Finding, Place, Severity, Words
from doelnet.checking.help import Help, help_page
from doelnet.checking.registry import Rule, all_rules

__all__ = ["Finding", "Help", "Place", "Rule", "Severity", "Words", "all_rules", "check", "help_page"]
