"""Adds what makes the drawn PDF an accessible one: structure, language, title and metadata."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from complaintdesk.documents.blocks import Document
from complaintdesk.documents.characters import one_line
from complaintdesk.documents.pdf import unicode_maps
from complaintdesk.documents.pdf.tags import Element, Mark

_PRODUCER = "ComplaintDesk"


def finish(drawn: bytes, document: Document, root: Element, owners: list[list[Element]]) -> bytes:
    """The tagged file. `owners` lists, for each page, the element of each marked content id."""
    with Pdf.open(BytesIO(drawn)) as pdf:
        _name_filters(pdf)
        unicode_maps.mend(pdf)
        _catalogue(pdf, document)
        Structure(pdf, owners).attach(root)
        _metadata(pdf, document)
        out = BytesIO()
        pdf.save(
            out,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
        return out.getvalue()


class Structure:
    """Writes a tree of elements into a PDF as its structure tree and parent tree."""

    def __init__(self, pdf: Pdf, owners: list[list[Element]]) -> None:
        self._pdf = pdf
        self._owners = owners
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._notes: list[Object] = []

    def attach(self, root: Element) -> None:
        """Makes the tree the PDF's own."""
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers = Array()
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
            marked = self._owners[number] if number < len(self._owners) else []
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(Array([self._made[id(element)] for element in marked])))
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._pages)
        if self._notes:
            names = Array()
            for note in self._notes:
                names.append(note.ID)
                names.append(note)
            tree.IDTree = self._pdf.make_indirect(Dictionary(Names=names))
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent))
        self._made[id(element)] = made
        self._describe(made, element)
        kids = Array()
        page = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        if page is not None:
            made.Pg = self._pages[page]
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._element(kid, made))
            elif kid.page == page:
                kids.append(kid.number)
            else:
                kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number))
        if len(kids):
            made.K = kids
        return made

    def _describe(self, made: Object, element: Element) -> None:
        """The element's attributes: what a screen reader says of it."""
        if element.scope:
            made.A = Dictionary(O=Name.Table, Scope=Name("/" + element.scope))
        if element.role == "L":
            made.A = Dictionary(O=Name.List, ListNumbering=Name("/" + (element.numbering or "None")))
        if element.role == "Figure":
            made.Alt = String(element.alternative)
        if element.box is not None:
            box = Array([round(edge, 2) for edge in element.box])
            made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
        if element.role == "Note":
            self._notes.append(made)
            made.ID = String(f"note-{len(self._notes):05d}")


def _name_filters(pdf: Pdf) -> None:
    """Each stream's one filter by its name alone: in a list, saving would unpack and pack it again."""
    for thing in pdf.objects:
        filters = thing.get("/Filter") if isinstance(thing, pikepdf.Stream) else None
        if isinstance(filters, Array) and len(filters) == 1:
            thing.Filter = filters[0]


def _catalogue(pdf: Pdf, document: Document) -> None:
    pdf.Root.Lang = String(document.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if "/Outlines" in pdf.Root:
        pdf.Root.PageMode = Name.UseOutlines


def _metadata(pdf: Pdf, document: Document) -> None:
    """Title, author and the document's own date, in both places where readers look."""
    title, author = one_line(document.title), one_line(document.author)
    stamp = f"D:{document.dated:%Y%m%d}000000Z"
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Author=String(author),
            Producer=String(_PRODUCER),
            Creator=String(_PRODUCER),
            CreationDate=String(stamp),
            ModDate=String(stamp),
        )
    )
    stream = pdf.make_stream(_xmp(title, author, document).encode("utf-8"))
    stream.Type = Name.Metadata
    stream.Subtype = Name.XML
    pdf.Root.Metadata = stream


def _xmp(title: str, author: str, document: Document) -> str:
    day = f"{document.dated.isoformat()}T00:00:00Z"
    language = escape(document.language)
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{_PRODUCER}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreatorTool>{_PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
