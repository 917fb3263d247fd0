"""In what form drafts are kept."""

from typing import Literal

Form = Literal["json", "parquet"]
