# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_paper_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_SubmissionPaperDialog(object):
    def setupUi(self, SubmissionPaperDialog):
        if not SubmissionPaperDialog.objectName():
            SubmissionPaperDialog.setObjectName(u"SubmissionPaperDialog")
        self.paper_layout = QVBoxLayout(SubmissionPaperDialog)
        self.paper_layout.setSpacing(10)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SubmissionPaperDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"role", u"heading")

        self.paper_layout.addWidget(self.heading_label)

        self.what_label = QLabel(SubmissionPaperDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)
        self.what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.what_label.setProperty(u"role", u"muted")

        self.paper_layout.addWidget(self.what_label)

        self.told_label = QLabel(SubmissionPaperDialog)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setWordWrap(True)
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)

        self.paper_layout.addWidget(self.told_label)

        self.choice_layout = QHBoxLayout()
        self.choice_layout.setSpacing(18)
        self.choice_layout.setObjectName(u"choice_layout")
        self.choice_layout.setContentsMargins(0, 0, 0, 0)
        self.ready_radio = QRadioButton(SubmissionPaperDialog)
        self.ready_radio.setObjectName(u"ready_radio")

        self.choice_layout.addWidget(self.ready_radio)

        self.waiting_radio = QRadioButton(SubmissionPaperDialog)
        self.waiting_radio.setObjectName(u"waiting_radio")

        self.choice_layout.addWidget(self.waiting_radio)

        self.unneeded_radio = QRadioButton(SubmissionPaperDialog)
        self.unneeded_radio.setObjectName(u"unneeded_radio")

        self.choice_layout.addWidget(self.unneeded_radio)

        self.choice_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choice_layout.addItem(self.choice_spacer)


        self.paper_layout.addLayout(self.choice_layout)

        self.since_page = QWidget(SubmissionPaperDialog)
        self.since_page.setObjectName(u"since_page")
        self.since_page.setProperty(u"role", u"page")
        self.since_layout = QVBoxLayout(self.since_page)
        self.since_layout.setSpacing(4)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.ready_label = QLabel(self.since_page)
        self.ready_label.setObjectName(u"ready_label")

        self.since_layout.addWidget(self.ready_label)

        self.ready_date = DateField(self.since_page)
        self.ready_date.setObjectName(u"ready_date")

        self.since_layout.addWidget(self.ready_date)

        self.ready_problem = ProblemLabel(self.since_page)
        self.ready_problem.setObjectName(u"ready_problem")

        self.since_layout.addWidget(self.ready_problem)


        self.paper_layout.addWidget(self.since_page)

        self.where_page = QWidget(SubmissionPaperDialog)
        self.where_page.setObjectName(u"where_page")
        self.where_page.setProperty(u"role", u"page")
        self.where_layout = QVBoxLayout(self.where_page)
        self.where_layout.setSpacing(4)
        self.where_layout.setObjectName(u"where_layout")
        self.where_layout.setContentsMargins(0, 0, 0, 0)
        self.where_label = QLabel(self.where_page)
        self.where_label.setObjectName(u"where_label")

        self.where_layout.addWidget(self.where_label)

        self.where_edit = QLineEdit(self.where_page)
        self.where_edit.setObjectName(u"where_edit")
        self.where_edit.setMaxLength(500)

        self.where_layout.addWidget(self.where_edit)

        self.before_label = QLabel(self.where_page)
        self.before_label.setObjectName(u"before_label")
        self.before_label.setWordWrap(True)
        self.before_label.setTextFormat(Qt.TextFormat.PlainText)
        self.before_label.setProperty(u"role", u"muted")

        self.where_layout.addWidget(self.before_label)


        self.paper_layout.addWidget(self.where_page)

        self.note_layout = QVBoxLayout()
        self.note_layout.setSpacing(4)
        self.note_layout.setObjectName(u"note_layout")
        self.note_layout.setContentsMargins(0, 0, 0, 0)
        self.note_label = QLabel(SubmissionPaperDialog)
        self.note_label.setObjectName(u"note_label")

        self.note_layout.addWidget(self.note_label)

        self.note_edit = QLineEdit(SubmissionPaperDialog)
        self.note_edit.setObjectName(u"note_edit")
        self.note_edit.setMaxLength(500)

        self.note_layout.addWidget(self.note_edit)

        self.note_problem = ProblemLabel(SubmissionPaperDialog)
        self.note_problem.setObjectName(u"note_problem")

        self.note_layout.addWidget(self.note_problem)


        self.paper_layout.addLayout(self.note_layout)

        self.rest_problem = ProblemLabel(SubmissionPaperDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.paper_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SubmissionPaperDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(SubmissionPaperDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")

        self.buttons_layout.addWidget(self.save_button)


        self.paper_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.ready_label.setBuddy(self.ready_date)
        self.where_label.setBuddy(self.where_edit)
        self.note_label.setBuddy(self.note_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.ready_radio, self.waiting_radio)
        QWidget.setTabOrder(self.waiting_radio, self.unneeded_radio)
        QWidget.setTabOrder(self.unneeded_radio, self.ready_date)
        QWidget.setTabOrder(self.ready_date, self.where_edit)
        QWidget.setTabOrder(self.where_edit, self.note_edit)
        QWidget.setTabOrder(self.note_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(SubmissionPaperDialog)
    # setupUi

    def retranslateUi(self, SubmissionPaperDialog):
        SubmissionPaperDialog.setWindowTitle(QCoreApplication.translate("SubmissionPaperDialog", u"A document of the submission", None))
        self.heading_label.setText("")
        self.what_label.setText("")
        self.told_label.setText("")
        self.ready_radio.setText(QCoreApplication.translate("SubmissionPaperDialog", u"&Ready", None))
        self.waiting_radio.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Not ready &yet", None))
        self.unneeded_radio.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Not &needed", None))
        self.ready_label.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Ready, or published, &since", None))
        self.where_label.setText(QCoreApplication.translate("SubmissionPaperDialog", u"&Where it can be seen: the web address, or another place", None))
        self.before_label.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Taken from the year before. Check that it is still right.", None))
        self.note_label.setText(QCoreApplication.translate("SubmissionPaperDialog", u"N&ote", None))
        self.cancel_button.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("SubmissionPaperDialog", u"Sa&ve", None))
    # retranslateUi

