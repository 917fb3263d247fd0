"""Keeps the pages that everybody sees alike, until something in them changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.translation import get_language

from doelnet.plans.queries import site_revision

LIMIT = 24 * 1024 * 1024
"""Bytes of pages a worker keeps."""

Key = tuple[str, str, str, str, str]
Kept = tuple[str, bytes, list[tuple[str, str]]]


class PublicPages:
    """Answers a visitor who is not signed in from memory, where the page was made at this revision.

    A page is kept only when it was made for a request without session cookie, set no cookie itself, and
    was a plain 200. Every change of what visitors can see counts up the revision (`plans.models.bumped`).
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.pages: OrderedDict[Key, tuple[int, Kept]] = OrderedDict()
        self.size = 0
        self.lock = Lock()

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Return the kept page, or make it and keep it."""
        if request.method != "GET" or settings.SESSION_COOKIE_NAME in request.COOKIES:
            return self.get_response(request)
        revision = site_revision()
        key = self._key(request)
        with self.lock:
            found = self.pages.get(key)
        if found is not None and found[0] == revision:
            return self._response(found[1])
        response = self.get_response(request)
        if isinstance(response, HttpResponse) and self._keepable(response):
            self._keep(key, revision, response)
        return response

    @staticmethod
    def _key(request: HttpRequest) -> Key:
        htmx = request.headers.get("HX-Request", "")
        today = timezone.localdate().isoformat()
        return (get_language() or "", request.get_host(), request.get_full_path(), htmx, today)

    @staticmethod
    def _keepable(response: HttpResponse) -> bool:
        return response.status_code == 200 and not response.cookies and not response.has_header("X-Not-Kept")

    def _keep(self, key: Key, revision: int, response: HttpResponse) -> None:
        body = response.content
        headers = [(name, value) for name, value in response.items() if name not in ("Content-Type", "Content-Length")]
        kept: Kept = (response["Content-Type"], body, headers)
        with self.lock:
            old = self.pages.pop(key, None)
            self.size += len(body) - (len(old[1][1]) if old else 0)
            self.pages[key] = (revision, kept)
            while self.size > LIMIT and self.pages:
                self.size -= len(self.pages.popitem(last=False)[1][1][1])

    @staticmethod
    def _response(kept: Kept) -> HttpResponse:
        content_type, body, headers = kept
        response = HttpResponse(body, content_type=content_type)
        for name, value in headers:
            response[name] = value
        return response
