from __future__ import annotations
import pytest
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from complaintdesk.domain.casefile import LetterKind
from complaintdesk.services import plain_words
from complaintdesk.ui.dialogs.plain_words.dialog import PlainWordsDialog
from complaintdesk.ui.dialogs.plain_words.entry import PlainWordDialog
from tests.ui.driver import Driver
from tests.ui.screens.letter.steps import define, show, write
from complaintdesk.system.preferences import Appearance

@pytest.mark.parametrize("percent", [100, 200])
def test_pictures(window: Driver, percent: int) -> None:
    window.window.resize(1366, 768)
    t = window.context.theme
    t.apply(Appearance.LIGHT, percent)
    d = window.context.desk
    plain_words.save_own(d, None, plain_words.own_word("jargon", "customer, customers", "resident, residents\ntenant, tenants", "They live here."))
    plain_words.save_own(d, None, plain_words.own_word("jargon", "utilise", "work with"))
    plain_words.add_spelling(d, "Brynglas Court")
    plain_words.switch(d, "additional", on=False)
    show(window, define(window), LetterKind.ACKNOWLEDGEMENT_1)
    write(window, "We will utilise a ladder regarding the aforementioned brynglas. You have failed to give us access and it will be carried out in due course.")
    window.window.findChild(QPushButton, "advice_button").click()
    window.rest()
    (QApplication.processEvents(), QApplication.processEvents()) and window.window.grab().save(f"/tmp/pw_letter_{percent}.png")
    dialog = PlainWordsDialog(window.context, window.window)
    dialog.open(); window.rest(); dialog.resize(t.scaled(1040) if percent == 100 else 1350, 678)
    dialog._ui.search_edit.setText("")
    window.rest()
    (QApplication.processEvents(), QApplication.processEvents()) and dialog.grab().save(f"/tmp/pw_list_{percent}.png")
    print(dialog.size(), dialog.minimumSizeHint())
    dialog._wanted = "customer"; dialog._show()
    dialog._ui.search_edit.setText("i"); dialog._wanted="customer"; dialog._show()
    (QApplication.processEvents(), QApplication.processEvents()) and dialog.grab().save(f"/tmp/pw_list2_{percent}.png")
    dialog._ui.change_button.click(); window.rest()
    e = window.window.findChildren(PlainWordDialog)[0]
    e._ui.instead_edit.setPlainText("a, b, c"); e.grab().save(f"/tmp/pw_fresh_{percent}.png"); e.save(); window.rest(); QTest.qWait(50)
    print(e.size())
    (QApplication.processEvents(), QApplication.processEvents()) and e.grab().save(f"/tmp/pw_entry_{percent}.png")
    e.forget_touches(); e.reject()
    dialog._ui.add_button.click(); window.rest()
    e = window.window.findChildren(PlainWordDialog)[-1]
    e._ui.kind_combo.setCurrentIndex(3)
    (QApplication.processEvents(), QApplication.processEvents()) and e.grab().save(f"/tmp/pw_spelling_{percent}.png")
    e.forget_touches(); e.reject()
