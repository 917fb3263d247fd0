"""Pages on which a document comes in and is read: uploading it, its text, the file itself."""

from __future__ import annotations

import hashlib
import shutil
import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST, require_safe

from doelnet.accounts.models import User
from doelnet.accounts.requests import signed_in
from doelnet.plans.models import Plan, SourceDocument
from doelnet.plans.queries import vocabulary_of
from doelnet.reading import ReadError, Trouble, blocks
from doelnet.reading.formats import LIMIT_MB, formats, suffixes

from .. import jobs, queries, services
from ..models import Reading, Review
from . import sheets
from .forms import UploadForm
from .left_out import left_out_words
from .render import Mark, document_html
from .uploads import LimitedUpload

KINDS = {
    "docx": "Word", "pdf": "PDF", "xlsx": "Excel", "html": gettext_lazy("webpagina (HTML)"), "odt": "ODT", "ods": "ODS",
    "csv": "CSV", "text": gettext_lazy("platte tekst"), "markdown": "Markdown",
}  # fmt: skip
"""What people call the formats, the usual ones first."""


@csrf_exempt  # the token is checked in `_upload`, after the handler that limits the size is in place
def upload(request: HttpRequest) -> HttpResponse:
    """Show where documents come in, and take one in."""
    limit = LimitedUpload(request)
    request.upload_handlers.insert(0, limit)
    return _upload(request, limit)


@csrf_protect
@login_required
def _upload(request: HttpRequest, limit: LimitedUpload) -> HttpResponse:
    user = signed_in(request)
    if not user.has_perm("plans.start_plan"):
        raise PermissionDenied("plans.start_plan")
    if request.method != "POST":
        return _upload_page(request, user)
    form = UploadForm(request.POST, request.FILES)
    if limit.too_large:
        size = int(request.META.get("CONTENT_LENGTH") or limit.size) // 1_000_000
        return _refused(request, user, limit.name, ReadError(Trouble.TOO_LARGE, size=size, limit=LIMIT_MB))
    if not form.is_valid():
        return _upload_page(request, user, status=422, problem=_("Kies eerst een bestand."))
    file = form.cleaned_data["file"]
    if not file.size:
        return _refused(request, user, file.name, ReadError(Trouble.EMPTY))
    digest = hashlib.file_digest(file, "sha256").hexdigest()
    file.seek(0)
    try:
        return redirect(jobs.ask(user, file, digest))
    except services.KnownDocument as known:
        return _upload_page(request, user, status=409, known=_known(user, known.document))


@require_safe
@login_required
def reading(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Show how far the reading of a document is; once it is read, lead to its review."""
    user = signed_in(request)
    found = queries.reading_for(user, pk)
    if found.review is not None:
        return _go(request, found.review.get_absolute_url())
    context = {
        "reading": found,
        "gone": jobs.is_gone(found),
        "can_retry": jobs.can_retry(found),
        "steps": _steps(found),
    }
    if found.state == Reading.State.FAILED:
        context |= _why(user, found)
    part = getattr(request, "htmx", False)
    return render(request, "intake/_reading.html" if part else "intake/reading.html", context)


def _go(request: HttpRequest, address: str) -> HttpResponse:
    if getattr(request, "htmx", False):
        return HttpResponse(headers={"HX-Redirect": address})
    return redirect(address)


def _steps(reading: Reading) -> list[tuple[str, str]]:
    """Return what happens one after the other, each done, busy or still to come."""
    steps = [Reading.Step.START, Reading.Step.READ, Reading.Step.KEEP]
    at = steps.index(Reading.Step(reading.step)) if reading.step in steps else len(steps)
    return [(str(step.label), "done" if n < at else "busy" if n == at else "later") for n, step in enumerate(steps)]


def _why(user: User, reading: Reading) -> dict[str, object]:
    """Return why a reading failed, in the reader's language."""
    trouble = reading.trouble or {}
    if "known" in trouble:
        document = SourceDocument.objects.filter(pk=trouble["known"]).first()
        return {"known": _known(user, document)} if document else {}
    language = "en" if (get_language() or "nl").startswith("en") else "nl"
    return {"problem": f"“{reading.name}” {trouble.get(language, '')}"}


@login_required
@require_POST
def reading_again(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Start a reading that stopped again."""
    found = queries.reading_for(signed_in(request), pk)
    try:
        jobs.retry(found)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(found)


def _refused(request: HttpRequest, user: User, name: str, error: ReadError) -> HttpResponse:
    said = f"“{name}” {error.message(get_language() or 'nl')}"
    return _upload_page(request, user, status=422, problem=said)


def _upload_page(request: HttpRequest, user: User, status: int = 200, **context: object) -> HttpResponse:
    names = {form.NAME for form in formats()}
    kinds = [str(KINDS.get(name, name)) for name in sorted(names, key=lambda name: ([*KINDS, name].index(name), name))]
    context |= {
        "reviews": queries.open_reviews(user),
        "readings": queries.unfinished_readings(user),
        "limit": LIMIT_MB,
        "suffixes": suffixes(),
        "kinds": kinds,
        "reads_scans": shutil.which("tesseract") is not None,
    }
    return render(request, "intake/upload.html", context, status=status)


def _known(user: User, document: SourceDocument) -> dict[str, object]:
    """Return what the person may know of a file that was read in before: never more than its plan shows."""
    plan = Plan.objects.visible_to(user).filter(pk=document.plan_id).first() if document.plan_id else None
    review = queries.reviews_of(user).filter(document=document, state=Review.State.OPEN).first()
    again = not plan and not review and document.plan_id is None and document.uploaded_by_id == user.pk
    return {"document": document, "plan": plan, "review": review, "again": again}


@require_safe
def document(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Show a document's text; `?van=P.S&tot=P.E` marks a stretch of it."""
    found = queries.document_for(request.user, pk)
    stretch = _stretch(request.GET.get("van", ""), request.GET.get("tot", ""))
    plan = Plan.objects.visible_to(request.user).filter(pk=found.plan_id).first() if found.plan_id else None
    words = vocabulary_of(plan) if plan else {}
    stream = blocks.loads(bytes(found.stream))
    page = sheets.document_context(request, found, stream, stretch)
    if page["pane"] and sheets.wants_pane(request):
        return render(request, "intake/_page.html", page)
    context = page | {
        "document": found,
        "html": "" if page["pane"] else document_html(stream, [stretch] if stretch else []),
        "stretch": stretch,
        "plan": plan,
        "applied": queries.applied_by(request.user, found),
        "left_out": left_out_words(stream),
        "quotes": [
            (quote, words.get(quote.element.kind, (quote.element.get_kind_display(),))[0])
            for quote in queries.taken_from(request.user, found)
            if quote.element is not None
        ],
        "earlier": [
            (quote, words.get(quote.element.kind, (quote.element.get_kind_display(),))[0])
            for quote in queries.once_taken_from(request.user, found)
            if quote.element is not None
        ],
    }
    response = render(request, "intake/document.html", context)
    if not page["pane"] and (page["views"]["under_way"] or page["views"]["drawn"]):
        response["X-Not-Kept"] = "1"
    return response


def _stretch(start: str, end: str) -> Mark | None:
    """Return the stretch between two places as an address has them ("12.0", "12.80"), or None for none."""
    numbers = [*start.split("."), *end.split(".")]
    if len(numbers) != 4 or not all(n.isascii() and n.isdigit() and len(n) < 9 for n in numbers):
        return None
    first, at, last, to = map(int, numbers)
    return Mark(first, at, last, to) if (first, at) < (last, to) else None


@require_safe
def download(request: HttpRequest, pk: uuid.UUID) -> FileResponse:
    """Give the file as it came: always to keep, never to show, whatever it holds."""
    found = queries.document_for(request.user, pk)
    response = FileResponse(
        found.file.open("rb"), as_attachment=True, filename=found.name, content_type="application/octet-stream"
    )
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@login_required
@require_POST
def again(request: HttpRequest, pk: uuid.UUID) -> HttpResponse:
    """Read a document again whose review was ended without a plan."""
    user = signed_in(request)
    found = queries.document_for(user, pk)
    try:
        return redirect(jobs.ask_again(user, found))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(found)
