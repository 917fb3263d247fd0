"""The `doelnet` command: parses, calls, prints."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from doelnet import running
from doelnet.checking.report import Format
from doelnet.extracting.form import Form

app = typer.Typer(name="doelnet", add_completion=False, no_args_is_help=True, rich_markup_mode=None)

Language = Annotated[str, typer.Option(envvar="DOELNET_LANGUAGE", help="Taal van de meldingen: nl of en.")]


@app.callback()
def doelnet() -> None:
    """Leest beleidsdocumenten, controleert plannen en houdt ze levend."""


@app.command()
def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PAD...", help="Documenten, of mappen met documenten.")],
    out: Annotated[Path, typer.Option(help="De map waarin de concepten komen, in mappen zoals de documenten.")],
    format: Annotated[Form, typer.Option(help="Een JSON-bestand per document, of één Parquet-set.")] = "json",
    recursive: Annotated[bool, typer.Option("--recursive", help="Lees ook wat in mappen in de mappen staat.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Sla over wat eerder is gelezen en gelijk bleef.")] = False,
    report: Annotated[Path | None, typer.Option(help="Schrijf per document een regel JSON in dit bestand.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Zoveel tegelijk; anders één per kern.")] = None,
    scheduler: Annotated[str | None, typer.Option(help="Lees op dit Dask-cluster: tcp://…")] = None,
    timeout: Annotated[float, typer.Option(min=0.1, help="Zoveel seconden mag één document duren.")] = 60,
    memory: Annotated[int, typer.Option(min=200, help="Zoveel MB geheugen mag één document vragen.")] = 1000,
    language: Language = "nl",
) -> None:
    """Lees documenten en bewaar van elk een concept-inlezing, als JSON of in één Parquet-set.

    Wat niet te lezen is, krijgt één regel; de andere documenten worden wel gelezen. Eindigt met code 0 als alles is
    gelezen, 2 als iets niet is gelezen, en 130 als u stopt met Ctrl-C. Ga daarna verder met --resume.
    """
    from doelnet.extracting import command

    if workers and scheduler:
        raise typer.BadParameter("Kies --workers of --scheduler, niet allebei.")
    order = command.Order(
        paths=paths,
        out=out,
        form=format,
        recursive=recursive,
        resume=resume,
        seconds=timeout,
        megabytes=memory,
        workers=workers,
        scheduler=scheduler,
        report=report,
        language="en" if language.startswith("en") else "nl",
    )
    raise typer.Exit(command.extract(order, Console(stderr=True, soft_wrap=True, highlight=False)))


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
    from doelnet.checking.paths import check_paths

    codes = [code.strip() for code in select.split(",") if code.strip()]
    raise typer.Exit(check_paths(paths, format, language, sys.stdout, sys.stderr, codes))


@app.command()
def run(port: Annotated[int, typer.Option(help="De poort waarop de site luistert.")] = 8000) -> None:
    """Zet de site klaar op deze machine, lees de voorbeelden in en laat haar zien; `make run` doet dit ook."""
    raise typer.Exit(running.run(port))


def main() -> None:
    """Run the command line."""
    app()
