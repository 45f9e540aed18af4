# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'act_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_ActDialog(object):
    def setupUi(self, ActDialog):
        if not ActDialog.objectName():
            ActDialog.setObjectName(u"ActDialog")
        self.dialog_layout = QVBoxLayout(ActDialog)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ActDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.asks_label = QLabel(ActDialog)
        self.asks_label.setObjectName(u"asks_label")
        self.asks_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.asks_label)

        self.restricted_label = QLabel(ActDialog)
        self.restricted_label.setObjectName(u"restricted_label")
        self.restricted_label.setTextFormat(Qt.TextFormat.PlainText)
        self.restricted_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.restricted_label)

        self.adjustments_label = QLabel(ActDialog)
        self.adjustments_label.setObjectName(u"adjustments_label")
        self.adjustments_label.setTextFormat(Qt.TextFormat.PlainText)
        self.adjustments_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.adjustments_label)

        self.draft_label = QLabel(ActDialog)
        self.draft_label.setObjectName(u"draft_label")
        self.draft_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.draft_label)

        self.form_area = QScrollArea(ActDialog)
        self.form_area.setObjectName(u"form_area")
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.form_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form_area.setWidgetResizable(True)
        self.form_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form_page = QWidget()
        self.form_page.setObjectName(u"form_page")
        self.form_layout = QVBoxLayout(self.form_page)
        self.form_layout.setSpacing(0)
        self.form_layout.setObjectName(u"form_layout")
        self.form_layout.setContentsMargins(2, 6, 10, 6)
        self.form_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.form_layout.addItem(self.form_spacer)

        self.form_area.setWidget(self.form_page)

        self.dialog_layout.addWidget(self.form_area)

        self.warning_label = ProblemLabel(ActDialog)
        self.warning_label.setObjectName(u"warning_label")

        self.dialog_layout.addWidget(self.warning_label)

        self.rest_problem = ProblemLabel(ActDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 6, 0, 0)
        self.keys_label = QLabel(ActDialog)
        self.keys_label.setObjectName(u"keys_label")

        self.buttons_layout.addWidget(self.keys_label)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(ActDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(ActDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        self.dialog_layout.setStretch(5, 1)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(ActDialog)
    # setupUi

    def retranslateUi(self, ActDialog):
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"title", None))
        self.asks_label.setText("")
        self.asks_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"muted", None))
        self.restricted_label.setText("")
        self.restricted_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"banner", None))
        self.adjustments_label.setText("")
        self.adjustments_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"warning", None))
        self.draft_label.setText("")
        self.draft_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"warning", None))
        self.form_page.setProperty(u"role", QCoreApplication.translate("ActDialog", u"page", None))
        self.warning_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"warning", None))
        self.keys_label.setText(QCoreApplication.translate("ActDialog", u"Ctrl+Enter saves", None))
        self.keys_label.setProperty(u"role", QCoreApplication.translate("ActDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("ActDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("ActDialog", u"&Save", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("ActDialog", u"primary", None))
        pass
    # retranslateUi

