"""Several PDFs as one, for the printer: pages in order, each with the tags that it came with.

The tags of every part become a part of one document, so a joined file reads aloud part after
part. A part that comes again, such as a leaflet after every letter, is kept once in the file: its pages
are there each time, its tags the first time only. So are those of a part whose own names for tags mean something
else than those of a part before it; its pages are then there without tags.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from io import BytesIO
from types import TracebackType
from typing import Self

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, Pdf, String

from complaintdesk.documents.characters import one_line

_PRODUCER = "ComplaintDesk"
_NAMED_MEANINGS = ("/RoleMap", "/ClassMap")
"""What gives a tree's own names their meaning; two parts may not disagree."""


class Joined:
    """One PDF that grows by whole PDFs; used in a `with` block, which ends its hold on them.

    With `right_hand`, each part that is not `following` begins on the front of a sheet
    printed on both sides: an empty page goes before it where one is needed.
    """

    def __init__(self, title: str, *, language: str = "en-GB", right_hand: bool = False) -> None:
        self._title = one_line(title)
        self._language = language
        self._right_hand = right_hand
        self._open = ExitStack()
        self._pdf = self._open.enter_context(Pdf.new())
        self._known: dict[str, Pdf] = {}
        self._bookmarks: list[OutlineItem] = []
        self._tags = _Tags(self._pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    @property
    def pages(self) -> int:
        """How many pages there are by now."""
        return len(self._pdf.pages)

    def add(self, pdf: bytes, title: str = "", *, following: bool = False) -> None:
        """The pages of `pdf` as the next ones, under a bookmark where it has a title.

        `following` is for what belongs to the part before, such as its enclosure. Raises
        pikepdf.PdfError for bytes that are no PDF and pikepdf.PasswordError for a locked one.
        """
        digest = hashlib.sha256(pdf).hexdigest()
        again = digest in self._known
        if not again:
            self._known[digest] = self._open.enter_context(Pdf.open(BytesIO(pdf)))
        if self._right_hand and not following and self.pages % 2:
            box = self._pdf.pages[-1].mediabox
            self._pdf.add_blank_page(page_size=(float(box[2] - box[0]), float(box[3] - box[1])))
        first = self.pages
        self._pdf.pages.extend(self._known[digest].pages)
        if title:
            self._bookmarks.append(OutlineItem(one_line(title), first))
        added: list[Object] = [self._pdf.pages[number].obj for number in range(first, self.pages)]
        if again:
            for page in added:
                if "/StructParents" in page:
                    del page["/StructParents"]
        else:
            self._tags.graft(self._known[digest], added)

    def finish(self) -> bytes:
        """The joined PDF; the same parts always give the same bytes. There must be a page."""
        self._tags.attach()
        self._pdf.Root.Lang = String(self._language)
        self._pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        if self._bookmarks:
            with self._pdf.open_outline() as outline:
                outline.root.extend(self._bookmarks)
        with self._pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata["dc:title"] = self._title
            metadata["pdf:Producer"] = _PRODUCER
        self._pdf.trailer.Info = self._pdf.make_indirect(
            Dictionary(Title=String(self._title), Producer=String(_PRODUCER), Creator=String(_PRODUCER))
        )
        out = BytesIO()
        self._pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
        return out.getvalue()


class _Tags:
    """The trees of tags of all parts under one root."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._whole = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=self._root))
        self._elements: list[Object] = []
        self._owners: list[tuple[int, Object]] = []
        self._names: dict[str, Object] = {}
        self._namespaces: list[Object] = []
        self._next = 0

    def graft(self, source: Pdf, pages: list[Object]) -> None:
        """Takes over the tags of a part, whose pages in this file are `pages`."""
        tree = source.Root.get("/StructTreeRoot")
        if not isinstance(tree, Dictionary) or "/ParentTree" not in tree or "/K" not in tree:
            _without_tags(pages)
            return
        ours = self._pdf.copy_foreign(tree if tree.is_indirect else source.make_indirect(tree))
        if not self._means_the_same(ours):
            _without_tags(pages)
            return
        kids = ours.K
        for element in list(kids) if isinstance(kids, Array) else [kids]:
            element.P = self._whole
            if Name.Document == element.S:
                element.S = Name.Part
            self._elements.append(element)
        owners = [(int(key), value) for key, value in pikepdf.NumberTree(ours.ParentTree).items()]
        self._owners += [(self._next + key, value) for key, value in owners]
        for marked, key in _marked(pages):
            marked[key] = self._next + int(marked[key])
        self._next += max((key for key, _ in owners), default=-1) + 1
        if "/IDTree" in ours:
            self._take_names(ours.IDTree)
        self._namespaces += list(ours.get("/Namespaces", []))

    def attach(self) -> None:
        """Makes the tree the file's own; a file of which nothing is tagged has none."""
        if not self._elements:
            return
        self._whole.K = Array(self._elements)
        self._root.K = Array([self._whole])
        numbers = [part for key, value in self._owners for part in (key, value)]
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        self._root.ParentTreeNextKey = self._next
        if self._names:
            names = [part for name in sorted(self._names) for part in (String(name), self._names[name])]
            self._root.IDTree = self._pdf.make_indirect(Dictionary(Names=Array(names)))
        if self._namespaces:
            self._root.Namespaces = Array(self._namespaces)
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _means_the_same(self, tree: Object) -> bool:
        """Adds a tree's own names to those of the root; False, and nothing added, where one means something else."""
        for group in _NAMED_MEANINGS:
            known = self._root.get(group, Dictionary())
            if any(name in known and known[name] != value for name, value in tree.get(group, Dictionary()).items()):
                return False
        for group in _NAMED_MEANINGS:
            for name, value in tree.get(group, Dictionary()).items():
                if group not in self._root:
                    self._root[group] = Dictionary()
                self._root[group][name] = value
        return True

    def _take_names(self, tree: Object) -> None:
        """The names of a part's elements, such as its notes; one that is taken gets a number."""
        for key, element in pikepdf.NameTree(tree).items():
            name = str(key)
            new = name if name not in self._names else f"{name}-{len(self._names)}"
            element.ID = String(new)
            self._names[new] = element


def _without_tags(pages: list[Object]) -> None:
    for thing, key in list(_marked(pages)):
        del thing[key]


def _marked(pages: list[Object]) -> Iterator[tuple[Object, str]]:
    """Everything on the pages that says which of the tree's lists tells whose it is, and under which key it says so."""
    seen: set[tuple[int, int]] = set()
    waiting: list[Object] = list(pages)
    while waiting:
        thing = waiting.pop()
        if thing.is_indirect and thing.objgen in seen:
            continue
        seen.add(thing.objgen)
        for key in ("/StructParents", "/StructParent"):
            if key in thing:
                yield thing, key
        waiting += [note for note in thing.get("/Annots", []) if isinstance(note, Dictionary)]
        drawn = thing.get("/Resources", Dictionary()).get("/XObject", Dictionary())
        waiting += [form for _, form in drawn.items() if isinstance(form, pikepdf.Stream)]
