"""The way in for a web server."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application
from django.urls import reverse

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "doelnet.config.settings")
application = get_wsgi_application()
reverse("home")  # Imports the modules of all pages now, and not while a worker's first visitor waits.
