"""The rules, grouped by subject: every function marked with `@rule` in a module of this folder takes part."""
