"""Reads a stretch of Markdown with HTML in it into headings, paragraphs and items."""

from __future__ import annotations

import re
from html import unescape

from doelnet.reading.blocks import Flat, Look
from doelnet.reading.formats._shared.flow import Kind, made
from doelnet.reading.formats._shared.marks import GLYPHS, bullet, marker
from doelnet.reading.formats._shared.passage import Lines, Piece, Stretch, linking, torn, weave

_TAG = r"</?(?P<tag>[a-zA-Z][a-zA-Z0-9]{0,11})(?P<attributes>(?:\s[^<>]*)?)/?>"
_TOKEN = re.compile(
    r"(?P<hidden><!--|<(?:script|style)\b)|(?P<image>!\[[^\[\]\n]*\]\([^()\n]*\))"
    rf"|(?P<any>{_TAG})"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\[(?P<label>[^\[\]\n]+)\]\((?P<href>[^()\s]*)(?:\s+\"[^\"\n]*\")?\)"
    r"|<(?P<auto>(?:https?://|mailto:)[^\s<>]+)>"
    r"|(?P<emphasis>(?<![*\w])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|(?<!\w)_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?!\w)|~~|`+)"
    rf"|(?P<glyph>(?<!\S)(?![→⇒»›])[{GLYPHS}](?=\s)|(?:(?<=[\n>])|\A)[→⇒»›](?=\s)|(?<=[>\s])[☒✘☉⊗⌘](?=\w))"
    r"|(?P<dash>(?<=\s)-(?=[A-Z]))",
    re.DOTALL,
)
_WORD = re.compile(r"\S{1,20}(?:\s\w{1,9})?")
_SPECIAL = re.compile(rf"[<&\\\[!*_~`{GLYPHS}-]")
"""The characters with which a token can start: looking for these first is many times faster."""

_BREAK_NEXT = re.compile(r"(?:\s|<(?!br)[^<>]*>|\*|_)*(?P<more><br)?(?P<next>.?)", re.IGNORECASE | re.DOTALL)
_WRAPPED = re.compile(r"[^\s.:;!?>]\s*<(?:br|BR|Br)\s*/?>\s*(?:[a-zà-ÿ][\w'’-]|u\s)")
_OPEN_END = re.compile(
    r"(?:(?<!;\s)\b(?:de|het|een|van|in|en|of|voor|op|met|bij|te|aan|door|naar|om|per|uit|tot|als|dat|die|onder|over|tussen)|[,&/(]|[^\W\d_][-\u2010])$",
    re.IGNORECASE,
)
"""How a line ends that the next one must go on from, though that opens with a capital: "in samenwerking met"."""
_HYPHENED = re.compile(r"[^\W\d_][-\u00ad]$")
_HREF = re.compile(r"""href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)

_LOOKS: dict[str, Look] = {
    "b": "bold", "strong": "bold", "th": "bold", "i": "italic", "em": "italic", "cite": "italic", "u": "underline",
    "ins": "underline", "s": "strike", "del": "strike", "strike": "strike", "a": "link",
}  # fmt: skip
_EMPHASIS: dict[str, tuple[Look, ...]] = {
    "*": ("italic",),
    "**": ("bold",),
    "***": ("bold", "italic"),
    "~~": ("strike",),
}
_BLOCK_TAGS = frozenset({
    "p", "div", "section", "article", "blockquote", "hr", "table", "tbody", "thead", "tfoot", "tr", "td", "dl", "dt",
    "dd", "figure", "figcaption", "pre", "main", "header", "footer", "center", "details", "summary", "form",
    "fieldset", "address", "aside", "nav", "caption",
})  # fmt: skip
_PASSING_TAGS = frozenset({
    "span", "font", "small", "big", "sup", "sub", "mark", "img", "input", "label", "abbr", "acronym", "code", "kbd",
    "samp", "var", "q", "time", "wbr", "colgroup", "col", "html", "body", "head", "meta", "link", "o",
})  # fmt: skip


class Reader:
    """Reads stretches of one document; what it read stands in `blocks`."""

    def __init__(self, document: str, lines: Lines | None = None, page: int | None = None) -> None:
        self.document, self.lines, self.page = document, lines, page
        self.blocks: list[Flat] = []
        self._unclosed: set[tuple[str, int]] = set()
        self.glyphs: list[str] = []
        self._lists: list[int] = []
        self._looks: list[tuple[str, int, Look, str | None]] = []
        self._start("paragraph")

    def _start(self, kind: Kind, depth: int = 0, mark: str = "") -> None:
        """Begin a new block."""
        self._kind, self._depth, self._marker = kind, depth, mark
        self._pieces: list[Piece] = []
        self._stretches: list[Stretch] = []
        self._open: list[tuple[str, int, int]] = []

    @property
    def _filled(self) -> bool:
        return any(chunk.strip() for _, chunk in self._pieces)

    def read(self, start: int, end: int, kind: Kind = "paragraph", depth: int = 0, mark: str = "") -> list[Flat]:
        """Return the blocks in `document[start:end]`; the first is of the kind named."""
        return self.read_all([(start, end)], kind, depth, mark)

    def read_all(
        self, regions: list[tuple[int, int]], kind: Kind = "paragraph", depth: int = 0, mark: str = ""
    ) -> list[Flat]:
        """Return the blocks in several stretches that read on from one to the next (a cell over two pages)."""
        self.blocks, self.glyphs, self._lists, self._looks = [], [], [], []
        self._start(kind, depth, mark)
        for start, end in regions:
            self._region(self._joined(start, end) if self._pieces else start, end)
            self._end = end
        self._flush(self._end)
        return self.blocks

    def _joined(self, start: int, end: int) -> int:
        """Part a stretch from the one before it by a space, or make the word whole that ends there in a hyphen.

        Return where its text begins.
        """
        at, chunk = self._pieces[-1]
        first = _WORD.search(self.document, start, end)
        if first and torn(chunk, first[0]):
            self._pieces[-1] = (at, chunk[:-1])
            return first.start()
        self._pieces.append((start - 1, " "))
        return start

    def _region(self, start: int, end: int) -> None:
        document, done, at = self.document, start, start
        while special := _SPECIAL.search(document, at, end):
            at = special.start()
            token = _TOKEN.match(document, at, end)
            if token is None:
                at += 1
                continue
            if at > done:
                self._pieces.append((done, document[done:at]))
            done = at = token.end()
            if token["hidden"]:
                done = at = self._after_hidden(token, end)
            else:
                self._token(token)
        if done < end:
            self._pieces.append((done, document[done:end]))

    def _after_hidden(self, token: re.Match[str], end: int) -> int:
        """Return where a comment or script ends; one that is not closed before `end` hides nothing but its mark."""
        closing = "-->" if token[0] == "<!--" else f"</{token[0][1:].lower()}>"
        if (closing, end) not in self._unclosed:
            found = self.document.find(closing, token.end(), end)
            if found >= 0:
                return found + len(closing)
            self._unclosed.add((closing, end))
        return token.end()

    def _token(self, token: re.Match[str]) -> None:
        """Take in one token of markup."""
        group = token.lastgroup
        at = token.start()
        if token["any"]:
            self._tag(token)
        elif group == "entity":
            self._pieces.append((at, unescape(token[0])))
        elif group == "escaped":
            self._pieces.append((at + 1, token[0][1:]))
        elif token["label"]:
            self._pieces.append((at + 1, token["label"]))
            self._stretches.append(Stretch(at, token.end(), "link", token["href"] or None))
        elif group == "auto":
            self._pieces.append((at + 1, token["auto"]))
            self._stretches.append(Stretch(at, token.end(), "link", token["auto"]))
        elif group == "emphasis":
            self._emphasis(at, token[0])
        elif group in ("glyph", "dash"):
            self._bullet(token, token[0])

    def _emphasis(self, at: int, mark: str) -> None:
        """Close the emphasis that is open with this mark, or open one; unpaired marks stay characters."""
        self._pieces.append((at, mark))
        here = len(self._pieces) - 1
        for i in range(len(self._open) - 1, -1, -1):
            other, index, start = self._open[i]
            if other == mark and index < here - 1:
                self._pieces[index], self._pieces[here] = (start, ""), (at, "")
                looks = _EMPHASIS.get(mark.replace("_", "*"), ())
                self._stretches += [Stretch(start + len(mark), at, look) for look in looks]
                del self._open[i:]
                return
        following = self.document[at + len(mark) : at + len(mark) + 1]
        if following and not following.isspace():
            self._open.append((mark, here, at))

    def _bullet(self, token: re.Match[str], mark: str) -> None:
        """A bullet in running text starts an item; a bullet of another sort one step deeper."""
        at = token.start()
        if mark == "-" and (not self._lists or not self._filled):
            self._pieces.append((at, mark))
            return
        if not self._filled:
            depth = self._depth if self._kind == "item" else max(len(self._lists) - 1, 0)
            if mark not in self.glyphs:
                self.glyphs.append(mark)
        else:
            depth = self._glyph_depth(mark)
        self._flush(at)
        self._start("item", depth, bullet(mark))

    def _glyph_depth(self, mark: str) -> int:
        """Return the depth of an item with this mark among the marks seen in this stretch."""
        if self._lists:
            own = self._marker if self._kind == "item" else mark
            return len(self._lists) - 1 + (mark == "-" and own != "-")
        if mark not in self.glyphs:
            self.glyphs.append(mark)
        return self.glyphs.index(mark)

    def _tag(self, token: re.Match[str]) -> None:
        """Take in an HTML tag; what is no tag of HTML stays as it stands (`<naam>`)."""
        name, closing = token["tag"].lower(), token[0][1] == "/"
        at, after = token.start(), token.end()
        if name in _LOOKS and name != "th":
            self._look(name, closing, at, after, token["attributes"])
        elif name == "br":
            self._break(at, after)
        elif name in ("ul", "ol"):
            self._list(name, closing, at)
        elif name == "li":
            self._item(closing, at)
        elif len(name) == 2 and name[0] == "h" and name[1] in "123456":
            self._flush(at)
            self._start("paragraph" if closing else "heading", 0 if closing else int(name[1]))
        elif name in _BLOCK_TAGS or name == "th":
            self._block(at)
        elif name not in _PASSING_TAGS:
            self._pieces.append((at, token[0]))

    def _look(self, name: str, closing: bool, at: int, after: int, attributes: str) -> None:
        if not closing:
            found = _HREF.search(attributes) if name == "a" else None
            href = next((g for g in found.groups() if g is not None), None) if found else None
            self._looks.append((name, after, _LOOKS[name], href))
            return
        for i in range(len(self._looks) - 1, -1, -1):
            if self._looks[i][0] == name:
                _, start, look, href = self._looks.pop(i)
                self._stretches.append(Stretch(start, at, look, href))
                return

    def _list(self, name: str, closing: bool, at: int) -> None:
        self._flush(at)
        if not closing:
            self._lists.append(0 if name == "ol" else -1)
        elif self._lists:
            self._lists.pop()
        self._start("paragraph")

    def _item(self, closing: bool, at: int) -> None:
        self._flush(at)
        if closing:
            self._start("paragraph")
            return
        mark = "•"
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            mark = f"{self._lists[-1]}."
        self._start("item", max(len(self._lists) - 1, 0), mark)

    def _block(self, at: int) -> None:
        if self._filled:
            self._flush(at)
            self._start("paragraph")
        else:
            self._pieces.clear()

    def _break(self, at: int, after: int) -> None:
        """A line break in the source is a new paragraph, unless the sentence runs on over it."""
        if not self._filled:
            self._pieces.clear()
            return
        found = _BREAK_NEXT.match(self.document, after)
        following = found["next"] if found else ""
        before = "".join(chunk for _, chunk in self._pieces[-4:])[-20:].rstrip()
        opens = marker(self.document[after : after + 8].strip() + "x")
        goes_on = not opens and (following.islower() or (before[-1:] not in ".:;!?" and self._wraps(at)))
        if (goes_on or _OPEN_END.search(before)) and not (found and found["more"]):
            self._go_on(at, after)
        else:
            self._flush(at)
            self._start("paragraph")

    def _go_on(self, at: int, after: int) -> None:
        """Let what stands behind a line break go on: with the rest of a word, behind its own hyphen, or a new word."""
        place, chunk = self._pieces[-1]
        first = _WORD.search(self.document, after)
        if first and torn(chunk, first[0]):
            self._pieces[-1] = (place, chunk[:-1])
        elif not (_HYPHENED.search(chunk[-2:]) and first and not linking(first[0])):
            self._pieces.append((at, " "))

    def _wraps(self, at: int) -> bool:
        """Whether line breaks near here fall inside sentences, as when each printed line ends in one."""
        return bool(_WRAPPED.search(self.document, max(at - 1000, 0), at + 1000))

    def _flush(self, at: int) -> None:
        """Close the block."""
        if not self._pieces and not self._looks:
            return
        stretches = self._stretches
        if self._looks:
            stretches = stretches + [Stretch(start, at, look, href) for _, start, look, href in self._looks]
            self._looks = [(name, at, look, href) for name, _, look, href in self._looks]
        passage = weave(self.document, self._pieces, stretches, lines=self.lines, page=self.page)
        self._pieces = []
        if passage:
            self.blocks.append(made(self._kind, self._depth, self._marker, passage))
