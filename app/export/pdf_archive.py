"""From a PDF to PDF/A-2b (ISO 19005-2) with tagged structure: what reportlab has no hook for is laid in afterwards.

Output intent (sRGB), XMP metadata that agrees with the document information, language, title, the tree of the
structure with its parent tree. Fonts are embedded by the typesetter already; nothing is encrypted, nothing is fetched,
no script is in it.
"""

import io
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.export.pdf_structure import Element
from app.export.srgb import srgb_profile

if TYPE_CHECKING:
    from pikepdf import Pdf


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What the metadata says; `identity` is the document's number in the audit trail."""

    title: str
    language: str
    creator: str
    made_at: datetime
    identity: str = ""
    audit_head: str = ""


def archive(path: Path, root: Element, facts: DocumentFacts) -> None:
    """Rewrite the file in place."""
    import pikepdf

    content = path.read_bytes()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        _add_output_intent(pdf)
        _add_structure(pdf, root)
        _add_metadata(pdf, facts)
        pdf.Root.Lang = pikepdf.String(facts.language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        for page in pdf.pages:
            if "/Trans" in page.obj:  # reportlab's empty transition between pages
                del page.obj["/Trans"]
        pdf.remove_unreferenced_resources()
        pdf.save(path, deterministic_id=True, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.generate)


def _add_output_intent(pdf: "Pdf") -> None:
    import pikepdf

    profile = pdf.make_stream(srgb_profile())
    profile.N = 3
    intent = pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFA1,
        OutputConditionIdentifier=pikepdf.String("sRGB IEC61966-2.1"),
        Info=pikepdf.String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = pdf.make_indirect(pikepdf.Array([intent]))


def _add_metadata(pdf: "Pdf", facts: DocumentFacts) -> None:
    """XMP and document information with the same words; dates in seconds, so that both say the same."""
    import pikepdf

    made = facts.made_at.replace(microsecond=0)
    stamp = made.strftime("%Y%m%d%H%M%S")
    zone = made.strftime("%z")
    del pdf.docinfo
    pdf.docinfo["/Title"] = facts.title
    pdf.docinfo["/Creator"] = facts.creator
    pdf.docinfo["/Producer"] = facts.creator
    pdf.docinfo["/CreationDate"] = f"D:{stamp}{zone[:3]}'{zone[3:5]}'" if zone else f"D:{stamp}"
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        told["dc:title"] = facts.title
        told["dc:language"] = {facts.language}
        told["xmp:CreatorTool"] = facts.creator
        told["pdf:Producer"] = facts.creator
        told["xmp:CreateDate"] = made.isoformat()
        told["pdfaid:part"], told["pdfaid:conformance"] = "2", "B"
        if facts.identity:
            told["dc:identifier"] = f"urn:uuid:{facts.identity}"
    if "/Metadata" in pdf.Root:  # PDF/A wants the metadata readable by programs that know no PDF: not compressed
        plain = pdf.Root.Metadata.read_bytes()
        pdf.Root.Metadata = pdf.make_stream(plain)
        pdf.Root.Metadata.Type, pdf.Root.Metadata.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML


def _add_structure(pdf: "Pdf", root: Element) -> None:
    """The structure tree, and for each page which element each of its regions belongs to (PDF 14.7.4.4)."""
    import pikepdf

    parents: dict[int, dict[int, Any]] = {}
    tree = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.StructTreeRoot))

    def made(one: Element, parent: Any) -> Any:  # noqa: ANN401 - pikepdf's objects
        node = pdf.make_indirect(
            pikepdf.Dictionary(Type=pikepdf.Name.StructElem, S=pikepdf.Name(f"/{one.kind}"), P=parent)
        )
        if one.alternative:
            node.Alt = pikepdf.String(one.alternative)
        if one.kind == "TH":
            node.A = pikepdf.Dictionary(O=pikepdf.Name.Table, Scope=pikepdf.Name.Column)
        elif one.span > 1:
            node.A = pikepdf.Dictionary(O=pikepdf.Name.Table, ColSpan=one.span)
        kids = pikepdf.Array()
        for child in one.order:
            if isinstance(child, Element):
                kids.append(made(child, node))
            else:
                page, number = child
                kids.append(pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=pdf.pages[page].obj, MCID=number))
                parents.setdefault(page, {})[number] = node
        node.K = kids
        return node

    tree.K = pikepdf.Array([made(root, tree)])
    numbers = pikepdf.Array()
    for page, known in sorted(parents.items()):
        pdf.pages[page].obj.StructParents = page
        pdf.pages[page].obj.Tabs = pikepdf.Name.S
        numbers.append(page)
        numbers.append(pdf.make_indirect(pikepdf.Array([known[at] for at in sorted(known)])))
    tree.ParentTree = pdf.make_indirect(pikepdf.Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pdf.pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = pikepdf.Dictionary(Marked=True)
