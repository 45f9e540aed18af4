# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'set_passphrase_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_SetPassphraseDialog(object):
    def setupUi(self, SetPassphraseDialog):
        if not SetPassphraseDialog.objectName():
            SetPassphraseDialog.setObjectName(u"SetPassphraseDialog")
        self.set_passphrase_layout = QVBoxLayout(SetPassphraseDialog)
        self.set_passphrase_layout.setSpacing(10)
        self.set_passphrase_layout.setObjectName(u"set_passphrase_layout")
        self.set_passphrase_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SetPassphraseDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.set_passphrase_layout.addWidget(self.heading_label)

        self.explanation_label = QLabel(SetPassphraseDialog)
        self.explanation_label.setObjectName(u"explanation_label")
        self.explanation_label.setWordWrap(True)

        self.set_passphrase_layout.addWidget(self.explanation_label)

        self.current_layout = QVBoxLayout()
        self.current_layout.setSpacing(4)
        self.current_layout.setObjectName(u"current_layout")
        self.current_layout.setContentsMargins(0, 0, 0, 0)
        self.current_label = QLabel(SetPassphraseDialog)
        self.current_label.setObjectName(u"current_label")

        self.current_layout.addWidget(self.current_label)

        self.current_edit = QLineEdit(SetPassphraseDialog)
        self.current_edit.setObjectName(u"current_edit")
        self.current_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.current_layout.addWidget(self.current_edit)

        self.current_problem = ProblemLabel(SetPassphraseDialog)
        self.current_problem.setObjectName(u"current_problem")

        self.current_layout.addWidget(self.current_problem)


        self.set_passphrase_layout.addLayout(self.current_layout)

        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(4)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(SetPassphraseDialog)
        self.first_label.setObjectName(u"first_label")

        self.first_layout.addWidget(self.first_label)

        self.first_edit = QLineEdit(SetPassphraseDialog)
        self.first_edit.setObjectName(u"first_edit")
        self.first_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.first_layout.addWidget(self.first_edit)

        self.first_hint = QLabel(SetPassphraseDialog)
        self.first_hint.setObjectName(u"first_hint")
        self.first_hint.setWordWrap(True)

        self.first_layout.addWidget(self.first_hint)

        self.first_problem = ProblemLabel(SetPassphraseDialog)
        self.first_problem.setObjectName(u"first_problem")

        self.first_layout.addWidget(self.first_problem)


        self.set_passphrase_layout.addLayout(self.first_layout)

        self.again_layout = QVBoxLayout()
        self.again_layout.setSpacing(4)
        self.again_layout.setObjectName(u"again_layout")
        self.again_layout.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(SetPassphraseDialog)
        self.again_label.setObjectName(u"again_label")

        self.again_layout.addWidget(self.again_label)

        self.again_edit = QLineEdit(SetPassphraseDialog)
        self.again_edit.setObjectName(u"again_edit")
        self.again_edit.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_layout.addWidget(self.again_edit)


        self.set_passphrase_layout.addLayout(self.again_layout)

        self.show_box = QCheckBox(SetPassphraseDialog)
        self.show_box.setObjectName(u"show_box")

        self.set_passphrase_layout.addWidget(self.show_box)

        self.rest_problem = ProblemLabel(SetPassphraseDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.set_passphrase_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SetPassphraseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SetPassphraseDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.set_passphrase_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.current_label.setBuddy(self.current_edit)
        self.first_label.setBuddy(self.first_edit)
        self.again_label.setBuddy(self.again_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.current_edit, self.first_edit)
        QWidget.setTabOrder(self.first_edit, self.again_edit)
        QWidget.setTabOrder(self.again_edit, self.show_box)
        QWidget.setTabOrder(self.show_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SetPassphraseDialog)
    # setupUi

    def retranslateUi(self, SetPassphraseDialog):
        SetPassphraseDialog.setWindowTitle(QCoreApplication.translate("SetPassphraseDialog", u"Passphrase", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("SetPassphraseDialog", u"heading", None))
        self.explanation_label.setText("")
        self.current_label.setText(QCoreApplication.translate("SetPassphraseDialog", u"The passphrase it has &now, or the recovery code", None))
        self.first_label.setText(QCoreApplication.translate("SetPassphraseDialog", u"&The new passphrase", None))
        self.first_hint.setText(QCoreApplication.translate("SetPassphraseDialog", u"Three or four unrelated words are strong and easy to remember.", None))
        self.first_hint.setProperty(u"role", QCoreApplication.translate("SetPassphraseDialog", u"muted", None))
        self.again_label.setText(QCoreApplication.translate("SetPassphraseDialog", u"The new passphrase &again", None))
        self.show_box.setText(QCoreApplication.translate("SetPassphraseDialog", u"Show &what I type", None))
        self.cancel_button.setText(QCoreApplication.translate("SetPassphraseDialog", u"Cancel", None))
        self.save_button.setText("")
#if QT_CONFIG(accessibility)
        self.save_button.setAccessibleName(QCoreApplication.translate("SetPassphraseDialog", u"Do it", None))
#endif // QT_CONFIG(accessibility)
        self.save_button.setProperty(u"role", QCoreApplication.translate("SetPassphraseDialog", u"primary", None))
    # retranslateUi

