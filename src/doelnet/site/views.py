"""The pages over all plans: home, search, the rules, health."""

from __future__ import annotations

from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from doelnet.checking import Severity, all_rules, help_page
from doelnet.plans.pages.advice import language

from .overview import cards
from .searching import search as search_all


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the plans that the person may see."""
    may_start = request.user.is_authenticated and request.user.has_perm("plans.start_plan")
    return render(request, "site/home.html", {"cards": cards(request.user), "may_start": may_start})


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show where the words of `q` stand, in plans and documents."""
    asked = request.GET.get("q", "").strip()[:200]
    return render(request, "site/search.html", {"asked": asked, "found": search_all(request.user, asked)})


@require_safe
def rules_index(request: HttpRequest) -> HttpResponse:
    """Show what plans are checked for."""
    pages = [help_page(rule.code, language()) for rule in all_rules()]
    groups = [(each, each.label(language()), [page for page in pages if page.severity == each]) for each in Severity]
    return render(request, "site/rules.html", {"groups": [group for group in groups if group[2]], "count": len(pages)})


@require_safe
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """Show the help of one rule."""
    try:
        page = help_page(code, language())
    except KeyError:
        raise Http404(code) from None
    return render(request, "site/rule.html", {"page": page, "label": page.severity.label(language())})


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Say that the site and its database answer."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    response = HttpResponse("ok\n", content_type="text/plain")
    response["X-Not-Kept"] = "1"
    return response
