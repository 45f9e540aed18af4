# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'handover_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_HandoverDialog(object):
    def setupUi(self, HandoverDialog):
        if not HandoverDialog.objectName():
            HandoverDialog.setObjectName(u"HandoverDialog")
        self.handover_layout = QVBoxLayout(HandoverDialog)
        self.handover_layout.setSpacing(14)
        self.handover_layout.setObjectName(u"handover_layout")
        self.handover_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(HandoverDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.handover_layout.addWidget(self.heading_label)

        self.words_label = QLabel(HandoverDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.handover_layout.addWidget(self.words_label)

        self.days_layout = QGridLayout()
        self.days_layout.setObjectName(u"days_layout")
        self.days_layout.setHorizontalSpacing(16)
        self.days_layout.setVerticalSpacing(16)
        self.days_layout.setContentsMargins(0, 0, 0, 0)
        self.first_layout = QVBoxLayout()
        self.first_layout.setSpacing(4)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_label = QLabel(HandoverDialog)
        self.first_label.setObjectName(u"first_label")

        self.first_layout.addWidget(self.first_label)

        self.first_date = DateField(HandoverDialog)
        self.first_date.setObjectName(u"first_date")

        self.first_layout.addWidget(self.first_date)

        self.first_problem = ProblemLabel(HandoverDialog)
        self.first_problem.setObjectName(u"first_problem")

        self.first_layout.addWidget(self.first_problem)


        self.days_layout.addLayout(self.first_layout, 0, 0, 1, 1)

        self.last_layout = QVBoxLayout()
        self.last_layout.setSpacing(4)
        self.last_layout.setObjectName(u"last_layout")
        self.last_layout.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(HandoverDialog)
        self.last_label.setObjectName(u"last_label")

        self.last_layout.addWidget(self.last_label)

        self.last_date = DateField(HandoverDialog)
        self.last_date.setObjectName(u"last_date")

        self.last_layout.addWidget(self.last_date)

        self.last_problem = ProblemLabel(HandoverDialog)
        self.last_problem.setObjectName(u"last_problem")

        self.last_layout.addWidget(self.last_problem)


        self.days_layout.addLayout(self.last_layout, 0, 1, 1, 1)

        self.days_layout.setColumnStretch(0, 1)
        self.days_layout.setColumnStretch(1, 1)

        self.handover_layout.addLayout(self.days_layout)

        self.rest_problem = ProblemLabel(HandoverDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.handover_layout.addWidget(self.rest_problem)

        self.care_frame = QFrame(HandoverDialog)
        self.care_frame.setObjectName(u"care_frame")
        self.care_layout = QVBoxLayout(self.care_frame)
        self.care_layout.setSpacing(4)
        self.care_layout.setObjectName(u"care_layout")
        self.care_layout.setContentsMargins(16, 12, 16, 12)
        self.care_heading_label = QLabel(self.care_frame)
        self.care_heading_label.setObjectName(u"care_heading_label")

        self.care_layout.addWidget(self.care_heading_label)

        self.care_words_label = QLabel(self.care_frame)
        self.care_words_label.setObjectName(u"care_words_label")
        self.care_words_label.setWordWrap(True)

        self.care_layout.addWidget(self.care_words_label)


        self.handover_layout.addWidget(self.care_frame)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(HandoverDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(HandoverDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.handover_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.first_label.setBuddy(self.first_date)
        self.last_label.setBuddy(self.last_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.first_date, self.last_date)
        QWidget.setTabOrder(self.last_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(HandoverDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, HandoverDialog):
        HandoverDialog.setWindowTitle(QCoreApplication.translate("HandoverDialog", u"Handover sheet", None))
        self.heading_label.setText(QCoreApplication.translate("HandoverDialog", u"Handover sheet", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("HandoverDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("HandoverDialog", u"Everything that falls due while you are away, case by case, for whoever stands in for you.", None))
        self.first_label.setText(QCoreApplication.translate("HandoverDialog", u"&First day away", None))
        self.last_label.setText(QCoreApplication.translate("HandoverDialog", u"&Last day away", None))
        self.care_frame.setProperty(u"role", QCoreApplication.translate("HandoverDialog", u"sunken", None))
        self.care_heading_label.setText(QCoreApplication.translate("HandoverDialog", u"It holds residents\u2019 details", None))
        self.care_heading_label.setProperty(u"role", QCoreApplication.translate("HandoverDialog", u"strong", None))
        self.care_words_label.setText(QCoreApplication.translate("HandoverDialog", u"Give it only to the person who stands in for you, and have it destroyed when you are back. The first page says so too. How the desk is opened is not in it: agree that in person.", None))
        self.cancel_button.setText(QCoreApplication.translate("HandoverDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("HandoverDialog", u"&Save as PDF and Word\u2026", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("HandoverDialog", u"primary", None))
    # retranslateUi

