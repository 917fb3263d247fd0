"""What every test may ask for: the database to run on, and the same people in every test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytest_django.fixtures import SettingsWrapper

os.environ.setdefault("DOELNET_SECRET_KEY", "only-for-tests")
os.environ.setdefault("DOELNET_VAR", str(Path(__file__).resolve().parent.parent / "var" / "test"))

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the database be chosen."""
    parser.addoption("--database", choices=["sqlite", "postgres"], default="sqlite", help="where stored data goes")



@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of reference material, or skip: a user's clone has none."""
    if not SHARED.is_dir():
        pytest.skip("the reference material (../shared) is not here")
    return SHARED


@pytest.fixture(autouse=True)
def _own_files(settings: SettingsWrapper, tmp_path: Path) -> None:
    """Keep the files that each test stores apart."""
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "documenten"},
        },
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
