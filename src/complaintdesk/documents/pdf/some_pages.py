"""Some pages of a PDF that we made, still tagged, and with nothing left in it of the other pages."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Object, Pdf

_WAYS_TO_PAGES = ("/Outlines", "/PageMode", "/Dests", "/Names")
"""What leads to pages by name and would hold on to those that are gone."""


def keep_pages(pdf: bytes, wanted: Callable[[int], bool]) -> bytes:
    """The PDF with the pages for whose number, from 1, `wanted` holds; at least one must be."""
    with Pdf.open(BytesIO(pdf)) as opened:
        gone = [number for number in range(1, len(opened.pages) + 1) if not wanted(number)]
        if len(gone) == len(opened.pages):
            raise ValueError("no page would be left")
        _Pruning(opened, {opened.pages[n - 1].obj.objgen for n in gone}).prune()
        for number in reversed(gone):
            del opened.pages[number - 1]
        for name in _WAYS_TO_PAGES:
            if name in opened.Root:
                del opened.Root[name]
        out = BytesIO()
        opened.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
        return out.getvalue()


class _Pruning:
    """Takes what stands on pages that go out of the tree of tags."""

    def __init__(self, pdf: Pdf, gone: set[tuple[int, int]]) -> None:
        self._pdf = pdf
        self._gone = gone
        self._kept: set[tuple[int, int]] = set()

    def prune(self) -> None:
        """Leaves only elements with something on a page that stays, and the parents of those pages' marks."""
        tree = self._pdf.Root.get("/StructTreeRoot")
        if tree is None:
            return
        self._holds_something(tree)
        staying = [page.obj for page in self._pdf.pages if page.obj.objgen not in self._gone]
        numbers = {int(page.StructParents) for page in staying if "/StructParents" in page}
        pairs = _pairs(tree.ParentTree.Nums)
        tree.ParentTree.Nums = Array([part for key, value in pairs if int(key) in numbers for part in (key, value)])
        if "/IDTree" in tree:
            names = [pair for pair in _pairs(tree.IDTree.Names) if pair[1].objgen in self._kept]
            tree.IDTree.Names = Array([part for pair in names for part in pair])

    def _holds_something(self, element: Object) -> bool:
        """Prunes an element; False where nothing of it is left."""
        own_page_is_gone = "/Pg" in element and element.Pg.objgen in self._gone
        before = element.get("/K", Array())
        kids = list(before) if isinstance(before, Array) else [before]
        kept = [kid for kid in kids if self._stays(kid, own_page_is_gone)]
        if own_page_is_gone:
            del element["/Pg"]
        if not kept and (kids or own_page_is_gone):
            return False
        if kids:
            element.K = Array(kept)
        self._kept.add(element.objgen)
        return True

    def _stays(self, kid: Object | int, own_page_is_gone: bool) -> bool:
        if not isinstance(kid, Dictionary):
            return not own_page_is_gone  # the number of a mark on the element's own page
        if "/S" in kid:
            return self._holds_something(kid)
        return "/Pg" not in kid or kid.Pg.objgen not in self._gone


def _pairs(flat: Object) -> list[tuple[Object, Object]]:
    parts = list(flat)
    return list(zip(parts[::2], parts[1::2], strict=True))
