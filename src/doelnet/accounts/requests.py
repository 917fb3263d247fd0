"""Who asks for a page."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from .models import User


def signed_in(request: HttpRequest) -> User:
    """Return the person who asks, on a page that only who is signed in can open; raises PermissionDenied."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user
