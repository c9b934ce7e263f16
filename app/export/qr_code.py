"""The number of a document as a QR code (ISO/IEC 18004), drawn as squares: sharp at every size."""

from typing import Any

from app.report import Report

_QUIET = 4  # modules that must stay white around the code


def document_code(report: Report) -> str:
    """What the code says: the document's number and the start of the audit trail's head; nothing of the patient."""
    head = f":{report.audit_head[:16]}" if report.audit_head else ""
    return f"overread:1:{report.document_id}{head}"


def draw_qr(canvas: Any, text: str, x: float, y: float, side: float) -> None:  # noqa: ANN401 - reportlab's canvas
    """Draw a code with its lower left corner at (x, y), `side` points wide, quiet zone included."""
    from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text.encode("ascii")))
    code.make()
    count = code.getModuleCount()
    module = side / (count + 2 * _QUIET)
    canvas.setFillColor("#000000")
    path = canvas.beginPath()
    for row in range(count):
        for column in range(count):
            if code.isDark(row, column):
                left, top = x + (column + _QUIET) * module, y + side - (row + _QUIET) * module
                path.rect(left, top - module, module, module)
    canvas.drawPath(path, stroke=0, fill=1)
