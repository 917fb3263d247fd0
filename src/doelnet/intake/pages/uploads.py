"""Stops an upload that is too large while it comes in, before it fills the disk or memory."""

from __future__ import annotations

from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

from doelnet.reading.formats import LIMIT_MB

LIMIT = LIMIT_MB * 1_000_000


class LimitedUpload(FileUploadHandler):
    """Counts what comes in; past the limit it lets the rest go by unread. Keeps nothing itself."""

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request)
        self.size = 0
        self.name = ""

    @property
    def too_large(self) -> bool:
        """Whether the file was stopped."""
        return self.size > LIMIT

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Pass a chunk on; raises StopUpload past the limit."""
        self.size += len(raw_data)
        self.name = self.file_name or ""
        if self.too_large:
            raise StopUpload(connection_reset=False)
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the next handler."""
