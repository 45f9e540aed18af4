from __future__ import annotations
from pathlib import Path
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QDialog
from complaintdesk.documents.pdf import write_pdf
from tests.exchange.mail.emails import PDF, from_a_telephone, JPEG, email, parts, section, file
from tests.exchange.mail.outlook_writer import outlook_file
from tests.exchange.mail.emails import outlook_message
from tests.ui.screens.case.hands import *
from tests.ui.dialogs.incoming.test_dialog import *

def grab(window, name):
    from PySide6.QtTest import QTest as T
    window.rest(); T.qWait(300)
    whole = window.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    p = QPainter(whole)
    for d in window.window.findChildren(QDialog):
        if d.isVisible():
            pic = d.grab()
            p.drawPixmap((whole.width()-pic.width())//2, (whole.height()-pic.height())//2, pic)
    p.end()
    whole.save(f"/tmp/grab_{name}.png")

def test_grab(window, tmp_path):
    mail, scan = files(tmp_path)
    img = QImage(1600, 1200, QImage.Format.Format_RGB32); img.fill(0x88aacc); img.save(str(tmp_path/"Bathroom ceiling after the second leak, taken on Sunday.jpg"))
    msg = tmp_path/"Damp – still there.msg"; msg.write_bytes(outlook_file(outlook_message()))
    whole = parts("multipart/mixed", section("text/plain; charset=utf-8", "Dear Ann,\n\n" + "The water comes in whenever it rains, and nobody has been. " * 40 + "\n\nOn Monday you wrote:\n> We will come."),
      file("wall.jpg", "image/jpeg", JPEG * 60, "inline"), file("logo.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(900), "inline"), file("meter.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(800)),
      *(file(f"Photo {n}.jpg", "image/jpeg", JPEG * (80+n)) for n in range(6)))
    long = tmp_path/"Water coming in.eml"; long.write_bytes(email("From: Sian Rees <sian@example.org>", "Subject: Water coming in again", whole[0], body=whole[1]))
    import glob
    open_case(window)
    drop(window, dropped(long, msg, scan, tmp_path/"Bathroom ceiling after the second leak, taken on Sunday.jpg", tmp_path, mail))
    grab(window, "1mail")
    window.click("Put all 5 on the case")
    grab(window, "2refused")
    d = opened(window)
    for n in range(5):
        d._ui.files_list.setCurrentRow(n)
        if n in (2,3): fill(window, WORDS, "A picture of the ceiling")
        if n == 1: grab(window, "3msg")
    grab(window, "4scan")
    window.click("Put all 5 on the case")
    grab(window, "5done")
    show(window, "Timeline")
    grab(window, "6timeline")
    bar = window.window.findChild(CaseScreen)._ui.body_area.verticalScrollBar()
    bar.setValue(250); grab(window, "6btimeline")
    window.click("Open the email from Sian Rees, Mon 2 Nov 2026"); grab(window, "7reader")
    [r] = [d for d in window.window.findChildren(KeptFileDialog) if d.isVisible()]; r.close(); window.rest()
    show(window, "Files"); grab(window, "8files")
    window.click("Open Bathroom ceiling after the second leak, taken on Sunday.jpg"); grab(window, "9pic")
