# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_SubmissionDialog(object):
    def setupUi(self, SubmissionDialog):
        if not SubmissionDialog.objectName():
            SubmissionDialog.setObjectName(u"SubmissionDialog")
        self.submission_layout = QVBoxLayout(SubmissionDialog)
        self.submission_layout.setSpacing(12)
        self.submission_layout.setObjectName(u"submission_layout")
        self.submission_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SubmissionDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.submission_layout.addWidget(self.heading_label)

        self.year_label = QLabel(SubmissionDialog)
        self.year_label.setObjectName(u"year_label")
        self.year_label.setWordWrap(True)
        self.year_label.setTextFormat(Qt.TextFormat.PlainText)

        self.submission_layout.addWidget(self.year_label)

        self.made_layout = QVBoxLayout()
        self.made_layout.setSpacing(4)
        self.made_layout.setObjectName(u"made_layout")
        self.made_layout.setContentsMargins(0, 0, 0, 0)
        self.made_label = QLabel(SubmissionDialog)
        self.made_label.setObjectName(u"made_label")

        self.made_layout.addWidget(self.made_label)

        self.made_date = DateField(SubmissionDialog)
        self.made_date.setObjectName(u"made_date")

        self.made_layout.addWidget(self.made_date)

        self.made_problem = ProblemLabel(SubmissionDialog)
        self.made_problem.setObjectName(u"made_problem")

        self.made_layout.addWidget(self.made_problem)


        self.submission_layout.addLayout(self.made_layout)

        self.rest_problem = ProblemLabel(SubmissionDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.submission_layout.addWidget(self.rest_problem)

        self.note_label = QLabel(SubmissionDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.submission_layout.addWidget(self.note_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SubmissionDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SubmissionDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.submission_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.made_label.setBuddy(self.made_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.made_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SubmissionDialog)

        self.save_button.setDefault(True)

    # setupUi

    def retranslateUi(self, SubmissionDialog):
        SubmissionDialog.setWindowTitle(QCoreApplication.translate("SubmissionDialog", u"Annual submission", None))
        self.heading_label.setText(QCoreApplication.translate("SubmissionDialog", u"The annual submission was sent", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("SubmissionDialog", u"heading", None))
        self.year_label.setText("")
        self.made_label.setText(QCoreApplication.translate("SubmissionDialog", u"&Sent to the Ombudsman on", None))
        self.note_label.setText(QCoreApplication.translate("SubmissionDialog", u"It is kept in the journal, and the date is off your list until next year\u2019s.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("SubmissionDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("SubmissionDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SubmissionDialog", u"&Record it", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SubmissionDialog", u"primary", None))
    # retranslateUi

