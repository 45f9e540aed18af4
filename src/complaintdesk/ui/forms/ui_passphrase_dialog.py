# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_PassphraseDialog(object):
    def setupUi(self, PassphraseDialog):
        if not PassphraseDialog.objectName():
            PassphraseDialog.setObjectName(u"PassphraseDialog")
        self.passphrase_layout = QVBoxLayout(PassphraseDialog)
        self.passphrase_layout.setSpacing(10)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PassphraseDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.passphrase_layout.addWidget(self.heading_label)

        self.file_label = QLabel(PassphraseDialog)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setWordWrap(True)

        self.passphrase_layout.addWidget(self.file_label)

        self.secret_label = QLabel(PassphraseDialog)
        self.secret_label.setObjectName(u"secret_label")

        self.passphrase_layout.addWidget(self.secret_label)

        self.secret_edit = QLineEdit(PassphraseDialog)
        self.secret_edit.setObjectName(u"secret_edit")
        self.secret_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_edit.setMinimumWidth(0)

        self.passphrase_layout.addWidget(self.secret_edit)

        self.show_box = QCheckBox(PassphraseDialog)
        self.show_box.setObjectName(u"show_box")

        self.passphrase_layout.addWidget(self.show_box)

        self.problem_label = ProblemLabel(PassphraseDialog)
        self.problem_label.setObjectName(u"problem_label")

        self.passphrase_layout.addWidget(self.problem_label)

        self.advice_label = QLabel(PassphraseDialog)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)

        self.passphrase_layout.addWidget(self.advice_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.open_button = QPushButton(PassphraseDialog)
        self.open_button.setObjectName(u"open_button")

        self.buttons_layout.addWidget(self.open_button)


        self.passphrase_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.secret_label.setBuddy(self.secret_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.secret_edit, self.show_box)
        QWidget.setTabOrder(self.show_box, self.open_button)
        QWidget.setTabOrder(self.open_button, self.cancel_button)

        self.retranslateUi(PassphraseDialog)

        self.open_button.setDefault(True)

    # setupUi

    def retranslateUi(self, PassphraseDialog):
        PassphraseDialog.setWindowTitle(QCoreApplication.translate("PassphraseDialog", u"Open a protected desk", None))
        self.heading_label.setText(QCoreApplication.translate("PassphraseDialog", u"This desk is protected", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("PassphraseDialog", u"heading", None))
        self.file_label.setText("")
        self.file_label.setProperty(u"role", QCoreApplication.translate("PassphraseDialog", u"muted", None))
        self.secret_label.setText(QCoreApplication.translate("PassphraseDialog", u"&Passphrase or recovery code", None))
        self.show_box.setText(QCoreApplication.translate("PassphraseDialog", u"Show &what I type", None))
        self.advice_label.setText(QCoreApplication.translate("PassphraseDialog", u"If you have forgotten the passphrase, type the recovery code that was printed when the desk was set up.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("PassphraseDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("PassphraseDialog", u"Cancel", None))
        self.open_button.setText(QCoreApplication.translate("PassphraseDialog", u"&Open", None))
        self.open_button.setProperty(u"role", QCoreApplication.translate("PassphraseDialog", u"primary", None))
    # retranslateUi

