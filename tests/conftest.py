"""What every test may ask for: the database to run on, and the same people in every test."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import django
import pytest
from hypothesis import settings as hypothesis
from pytest_django import Settings

# Not through pytest-django's ini option, which reads the settings before it reads this file.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "doelnet.config.settings")
os.environ.setdefault("DOELNET_SECRET_KEY", "only-for-tests")
os.environ.setdefault("DOELNET_VAR", str(Path(__file__).resolve().parent.parent / "var" / "test"))
django.setup()

# How long an example takes says nothing on a busy machine, and the first of a run loads what it needs.
hypothesis.register_profile("doelnet", deadline=None)
hypothesis.load_profile("doelnet")

pytest_plugins = ["tests.people", "tests.chromium"]

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def stores_data(item: pytest.Item) -> bool:
    """Tell whether a test uses the database."""
    fixtures: Sequence[str] = getattr(item, "fixturenames", ())
    return item.get_closest_marker("django_db") is not None or bool({"db", "transactional_db"} & set(fixtures))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL keep to what stores data: the rest says the same on every database."""
    if not os.environ.get("DOELNET_DATABASE_URL", "").startswith("postgres"):
        return
    dropped = [item for item in items if not stores_data(item)]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if stores_data(item)]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of reference material, or skip: a user's clone has none."""
    if not SHARED.is_dir():
        pytest.skip("the reference material (../shared) is not here")
    return SHARED


@pytest.fixture(autouse=True)
def _own_files(settings: Settings, tmp_path: Path) -> None:
    """Keep the files that each test stores apart."""
    settings.VAR = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "documenten"},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


@pytest.fixture(autouse=True)
def _quick_passwords(settings: Settings) -> None:
    """Hash passwords in no time: what tests keep needs no guarding."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
