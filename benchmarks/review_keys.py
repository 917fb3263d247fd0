"""What the site itself adds to a review by keys: from a key to the next item on the screen, and to the answer.

A browser judges the 300 and more items of an example, first as quickly as keys are pressed, then one after the
other's answer. Run with `make bench`; it needs Chromium, and says so where there is none.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.pages import ROOT, free_port, serve

EXAMPLE = ROOT / "examples" / "uitvoeringsplan-jong-in-waardrecht-2026-2027.docx"
SIGN = "alleen-voor-deze-meting"
QUICK = 150
"""So many items are judged without waiting, the others each after the answer to the one before."""

WATCH = """
window.seen = {pressed: [], shown: [], answered: []};
document.addEventListener("keydown", () => {
  const at = performance.now();
  seen.pressed.push(at);
  requestAnimationFrame(() => setTimeout(() => seen.shown.push(performance.now() - at)));
}, true);
document.body.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.matches("li.found")) seen.answered.push(performance.now());
});
"""
"""A key counts as shown once the page was drawn after it; answers come in the order of the keys."""


def prepare(var: Path) -> tuple[str, str, int]:
    """Make the database in `var` with a review in it; return who signs in, the review's address, and how many items."""
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "doelnet.config.settings", "DOELNET_VAR": str(var), "DOELNET_DEBUG": "true",
    }  # fmt: skip
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    from doelnet.accounts.models import User
    from doelnet.intake import services

    adviser = User.objects.create_user("meter@waardrecht.example", SIGN, is_adviser=True)
    review = services.take_in(adviser, EXAMPLE.name, EXAMPLE.read_bytes())
    return adviser.email, review.get_absolute_url(), review.items.count()


def judge(page: Any, count: int, wait: bool) -> float:
    """Accept so many items by key; return how long that took until all were answered, in seconds."""
    before = page.evaluate("seen.answered.length")
    start = time.monotonic()
    for done in range(1, count + 1):
        page.keyboard.press("a")
        if wait:
            page.wait_for_function("n => seen.answered.length >= n", arg=before + done, polling=5)
    page.wait_for_function("n => seen.answered.length >= n", arg=before + count, polling=20)
    return time.monotonic() - start


def told(what: str, times: list[float]) -> None:
    """Print how long something takes."""
    high = sorted(times)[int(len(times) * 0.95)]
    print(f"  {what}: median {statistics.median(times):5.0f} ms, 95% under {high:5.0f} ms, worst {max(times):5.0f} ms")


def measure(page: Any, total: int) -> None:
    """Judge everything by keys and print what it took."""
    page.evaluate(WATCH)
    quick = judge(page, QUICK, wait=False)
    shown = page.evaluate("seen.shown")
    after = page.evaluate("seen.pressed.length")
    judge(page, total - QUICK, wait=True)
    seen = page.evaluate("seen")
    pairs = list(zip(seen["pressed"], seen["answered"], strict=True))[after:]
    print(f"{total} items; {QUICK} keys as quick as they can be pressed, {total - QUICK} each after the last answer")
    told("from a key to the next item on the screen, at full speed", shown)
    told("from a key to the next item on the screen, at ease", seen["shown"][after:])
    told("from a key to its answer, at ease", [answered - pressed for pressed, answered in pairs])
    print(f"  at full speed all was answered after {1000 * quick / QUICK:.0f} ms a key")


def main() -> int:
    """Serve, sign in, judge, and tell."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("No Chromium here: nothing measured.")
        return 0
    var = Path(tempfile.mkdtemp(prefix="doelnet-keys-"))
    try:
        email, address, total = prepare(var)
        port = free_port()
        server = serve("doelnet.config.wsgi:application", port)
        try:
            browse(chromium, f"http://127.0.0.1:{port}", email, address, total)
        finally:
            server.terminate()
            server.wait(20)
    finally:
        shutil.rmtree(var, ignore_errors=True)
    return 0


def browse(chromium: str, site: str, email: str, address: str, total: int) -> None:
    """Open the review in a browser and measure."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL")
        page.set_default_timeout(180_000)
        page.goto(f"{site}/account/login/")
        page.fill("input[name=login]", email)
        page.fill("input[name=password]", SIGN)
        page.keyboard.press("Enter")
        page.wait_for_url(f"{site}/")
        page.goto(f"{site}{address}")
        page.wait_for_selector("li.found.is-current")
        measure(page, total)
        browser.close()


if __name__ == "__main__":
    raise SystemExit(main())
