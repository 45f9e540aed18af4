# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EvidenceDialog(object):
    def setupUi(self, EvidenceDialog):
        if not EvidenceDialog.objectName():
            EvidenceDialog.setObjectName(u"EvidenceDialog")
        self.dialog_layout = QVBoxLayout(EvidenceDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(EvidenceDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(EvidenceDialog)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)
        self.intro_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.intro_label)

        self.evidence_list = QListWidget(EvidenceDialog)
        self.evidence_list.setObjectName(u"evidence_list")

        self.dialog_layout.addWidget(self.evidence_list)

        self.detail_label = QLabel(EvidenceDialog)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setWordWrap(True)
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.dialog_layout.addWidget(self.detail_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(EvidenceDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(EvidenceDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.evidence_list, self.cancel_button)
        QWidget.setTabOrder(self.cancel_button, self.save_button)

        self.retranslateUi(EvidenceDialog)
    # setupUi

    def retranslateUi(self, EvidenceDialog):
        EvidenceDialog.setWindowTitle(QCoreApplication.translate("EvidenceDialog", u"From the case\u2019s documents", None))
        self.heading_label.setText(QCoreApplication.translate("EvidenceDialog", u"From the case\u2019s documents", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("EvidenceDialog", u"Tick the files and contacts that this finding rests on. Each is put in by its name and date.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.evidence_list.setAccessibleName(QCoreApplication.translate("EvidenceDialog", u"Files and contacts of the case", None))
#endif // QT_CONFIG(accessibility)
        self.detail_label.setText("")
        self.detail_label.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("EvidenceDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("EvidenceDialog", u"&Put these in", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("EvidenceDialog", u"primary", None))
    # retranslateUi

