"""Commands for `django-admin`."""
