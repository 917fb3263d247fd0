"""The `doelnet` command: parses, calls, prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from doelnet import extracting, running
from doelnet.checking.paths import check_paths
from doelnet.checking.report import Format

app = typer.Typer(name="doelnet", add_completion=False, no_args_is_help=True, rich_markup_mode=None)
COULD_NOT_READ = 2

Language = Annotated[str, typer.Option(envvar="DOELNET_LANGUAGE", help="Taal van de meldingen: nl of en.")]


@app.callback()
def doelnet() -> None:
    """Leest beleidsdocumenten, controleert plannen en houdt ze levend."""


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PAD...", help="Documenten, of mappen met documenten.")],
    out: Annotated[Path, typer.Option(help="De map waarin de concepten komen, een <naam>.json per document.")],
    language: Language = "nl",
) -> None:
    """Lees documenten en schrijf van elk een concept-inlezing (JSON).

    Wat niet te lezen is, krijgt één regel; de andere documenten worden wel gelezen. Dan eindigt de opdracht met code 2.
    """
    console = Console(stderr=True, soft_wrap=True, highlight=False)
    files = extracting.files_in(paths)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("Reading" if language.startswith("en") else "Lezen", total=len(files))
        failed = extracting.extract(
            files,
            out,
            tell=lambda line: console.print(line, markup=False),
            advance=lambda: progress.advance(task),
            language=language,
        )
    if failed:
        raise typer.Exit(COULD_NOT_READ)


@app.command()
def check(
    paths: Annotated[list[Path], typer.Argument(metavar="PAD...", help="Documenten of concepten, of mappen ermee.")],
    format: Annotated[Format, typer.Option(help="Hoe de bevindingen worden geschreven.")] = "text",
    select: Annotated[str, typer.Option(help="Alleen deze controles, bijvoorbeeld D101,D2.")] = "",
    language: Language = "nl",
) -> None:
    """Controleer plannen en zeg wat er ontbreekt of niet klopt, met bestand en regel.

    Eindigt met code 0 als er niets te melden is, 1 als er bevindingen zijn, en 2 als een bestand niet te lezen is.
    """
    codes = [code.strip() for code in select.split(",") if code.strip()]
    raise typer.Exit(check_paths(paths, format, language, sys.stdout, sys.stderr, codes))


@app.command()
def run(port: Annotated[int, typer.Option(help="De poort waarop de site luistert.")] = 8000) -> None:
    """Zet de site klaar op deze machine, lees de voorbeelden in en laat haar zien; `make run` doet dit ook."""
    raise typer.Exit(running.run(port))


def main() -> None:
    """Run the command line."""
    app()
