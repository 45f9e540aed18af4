# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'enclosure_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_EnclosureDialog(object):
    def setupUi(self, EnclosureDialog):
        if not EnclosureDialog.objectName():
            EnclosureDialog.setObjectName(u"EnclosureDialog")
        self.dialog_layout = QVBoxLayout(EnclosureDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(EnclosureDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(EnclosureDialog)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(EnclosureDialog)
        self.name_edit.setObjectName(u"name_edit")

        self.name_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(EnclosureDialog)
        self.name_problem.setObjectName(u"name_problem")

        self.name_layout.addWidget(self.name_problem)


        self.dialog_layout.addLayout(self.name_layout)

        self.kinds_layout = QVBoxLayout()
        self.kinds_layout.setSpacing(4)
        self.kinds_layout.setObjectName(u"kinds_layout")
        self.kinds_layout.setContentsMargins(0, 0, 0, 0)
        self.kinds_label = QLabel(EnclosureDialog)
        self.kinds_label.setObjectName(u"kinds_label")

        self.kinds_layout.addWidget(self.kinds_label)

        self.kinds_list = QListWidget(EnclosureDialog)
        self.kinds_list.setObjectName(u"kinds_list")

        self.kinds_layout.addWidget(self.kinds_list)

        self.kinds_layout.setStretch(1, 1)

        self.dialog_layout.addLayout(self.kinds_layout)

        self.rest_problem = ProblemLabel(EnclosureDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(EnclosureDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EnclosureDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.kinds_label.setBuddy(self.kinds_list)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.kinds_list)
        QWidget.setTabOrder(self.kinds_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EnclosureDialog)
    # setupUi

    def retranslateUi(self, EnclosureDialog):
        EnclosureDialog.setWindowTitle(QCoreApplication.translate("EnclosureDialog", u"Enclosure", None))
        self.heading_label.setText(QCoreApplication.translate("EnclosureDialog", u"What it goes with", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("EnclosureDialog", u"heading", None))
        self.name_label.setText(QCoreApplication.translate("EnclosureDialog", u"What letters &call it", None))
        self.kinds_label.setText(QCoreApplication.translate("EnclosureDialog", u"&Letters it goes with", None))
        self.cancel_button.setText(QCoreApplication.translate("EnclosureDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EnclosureDialog", u"&Save", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("EnclosureDialog", u"primary", None))
    # retranslateUi

