# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'letter_reason_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_LetterReasonDialog(object):
    def setupUi(self, LetterReasonDialog):
        if not LetterReasonDialog.objectName():
            LetterReasonDialog.setObjectName(u"LetterReasonDialog")
        self.reason_dialog_layout = QVBoxLayout(LetterReasonDialog)
        self.reason_dialog_layout.setSpacing(12)
        self.reason_dialog_layout.setObjectName(u"reason_dialog_layout")
        self.reason_dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(LetterReasonDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.reason_dialog_layout.addWidget(self.heading_label)

        self.what_label = QLabel(LetterReasonDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.reason_dialog_layout.addWidget(self.what_label)

        self.reason_label = QLabel(LetterReasonDialog)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_dialog_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(LetterReasonDialog)
        self.reason_words.setObjectName(u"reason_words")

        self.reason_dialog_layout.addWidget(self.reason_words)

        self.note_label = QLabel(LetterReasonDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.reason_dialog_layout.addWidget(self.note_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.remove_button = QPushButton(LetterReasonDialog)
        self.remove_button.setObjectName(u"remove_button")

        self.buttons_layout.addWidget(self.remove_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(LetterReasonDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(LetterReasonDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.reason_dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.reason_words, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.remove_button)

        self.retranslateUi(LetterReasonDialog)
    # setupUi

    def retranslateUi(self, LetterReasonDialog):
        LetterReasonDialog.setWindowTitle(QCoreApplication.translate("LetterReasonDialog", u"Send it all the same", None))
        self.heading_label.setText(QCoreApplication.translate("LetterReasonDialog", u"Send it all the same, because\u2026", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("LetterReasonDialog", u"heading", None))
        self.what_label.setText("")
        self.what_label.setProperty(u"role", QCoreApplication.translate("LetterReasonDialog", u"strong", None))
        self.reason_label.setText(QCoreApplication.translate("LetterReasonDialog", u"&Your reason", None))
        self.note_label.setText(QCoreApplication.translate("LetterReasonDialog", u"The letter does not show it. It is kept with the letter, for whoever looks at the file later.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("LetterReasonDialog", u"muted", None))
        self.remove_button.setText(QCoreApplication.translate("LetterReasonDialog", u"&Take the reason back", None))
        self.cancel_button.setText(QCoreApplication.translate("LetterReasonDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("LetterReasonDialog", u"&Keep the reason", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("LetterReasonDialog", u"primary", None))
    # retranslateUi

