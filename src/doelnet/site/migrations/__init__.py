"""Migrations of the site app."""
