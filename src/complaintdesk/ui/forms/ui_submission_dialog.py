# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'submission_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_SubmissionDialog(object):
    def setupUi(self, SubmissionDialog):
        if not SubmissionDialog.objectName():
            SubmissionDialog.setObjectName(u"SubmissionDialog")
        self.submission_layout = QVBoxLayout(SubmissionDialog)
        self.submission_layout.setSpacing(10)
        self.submission_layout.setObjectName(u"submission_layout")
        self.submission_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(SubmissionDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setProperty(u"role", u"title")

        self.submission_layout.addWidget(self.heading_label)

        self.due_label = QLabel(SubmissionDialog)
        self.due_label.setObjectName(u"due_label")
        self.due_label.setWordWrap(True)
        self.due_label.setTextFormat(Qt.TextFormat.PlainText)
        self.due_label.setProperty(u"role", u"strong")

        self.submission_layout.addWidget(self.due_label)

        self.body_scroll = QScrollArea(SubmissionDialog)
        self.body_scroll.setObjectName(u"body_scroll")
        self.body_scroll.setWidgetResizable(True)
        self.body_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.body_page = QWidget()
        self.body_page.setObjectName(u"body_page")
        self.body_page.setProperty(u"role", u"page")
        self.body_layout = QHBoxLayout(self.body_page)
        self.body_layout.setSpacing(24)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.list_page = QWidget(self.body_page)
        self.list_page.setObjectName(u"list_page")
        self.list_page.setProperty(u"role", u"page")
        self.list_layout = QVBoxLayout(self.list_page)
        self.list_layout.setSpacing(10)
        self.list_layout.setObjectName(u"list_layout")
        self.list_layout.setContentsMargins(0, 0, 0, 0)
        self.missing_label = QLabel(self.list_page)
        self.missing_label.setObjectName(u"missing_label")
        self.missing_label.setWordWrap(True)
        self.missing_label.setTextFormat(Qt.TextFormat.PlainText)
        self.missing_label.setProperty(u"role", u"heading")

        self.list_layout.addWidget(self.missing_label)

        self.papers_table = QTableView(self.list_page)
        self.papers_table.setObjectName(u"papers_table")

        self.list_layout.addWidget(self.papers_table)

        self.sent_page = QWidget(self.list_page)
        self.sent_page.setObjectName(u"sent_page")
        self.sent_page.setProperty(u"role", u"page")
        self.sent_layout = QVBoxLayout(self.sent_page)
        self.sent_layout.setSpacing(4)
        self.sent_layout.setObjectName(u"sent_layout")
        self.sent_layout.setContentsMargins(0, 0, 0, 0)
        self.sent_heading = QLabel(self.sent_page)
        self.sent_heading.setObjectName(u"sent_heading")
        self.sent_heading.setWordWrap(True)
        self.sent_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sent_heading.setProperty(u"role", u"heading")

        self.sent_layout.addWidget(self.sent_heading)

        self.lacking_label = QLabel(self.sent_page)
        self.lacking_label.setObjectName(u"lacking_label")
        self.lacking_label.setWordWrap(True)
        self.lacking_label.setTextFormat(Qt.TextFormat.PlainText)
        self.lacking_label.setProperty(u"role", u"warning")

        self.sent_layout.addWidget(self.lacking_label)

        self.made_label = QLabel(self.sent_page)
        self.made_label.setObjectName(u"made_label")

        self.sent_layout.addWidget(self.made_label)

        self.made_layout = QHBoxLayout()
        self.made_layout.setSpacing(8)
        self.made_layout.setObjectName(u"made_layout")
        self.made_layout.setContentsMargins(0, 0, 0, 0)
        self.made_date = DateField(self.sent_page)
        self.made_date.setObjectName(u"made_date")

        self.made_layout.addWidget(self.made_date)

        self.save_button = QPushButton(self.sent_page)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)
        self.save_button.setProperty(u"role", u"primary")

        self.made_layout.addWidget(self.save_button)


        self.sent_layout.addLayout(self.made_layout)

        self.made_problem = ProblemLabel(self.sent_page)
        self.made_problem.setObjectName(u"made_problem")

        self.sent_layout.addWidget(self.made_problem)

        self.rest_problem = ProblemLabel(self.sent_page)
        self.rest_problem.setObjectName(u"rest_problem")

        self.sent_layout.addWidget(self.rest_problem)

        self.keep_label = QLabel(self.sent_page)
        self.keep_label.setObjectName(u"keep_label")
        self.keep_label.setWordWrap(True)
        self.keep_label.setTextFormat(Qt.TextFormat.PlainText)
        self.keep_label.setProperty(u"role", u"muted")

        self.sent_layout.addWidget(self.keep_label)


        self.list_layout.addWidget(self.sent_page)

        self.later_label = QLabel(self.list_page)
        self.later_label.setObjectName(u"later_label")
        self.later_label.setWordWrap(True)
        self.later_label.setTextFormat(Qt.TextFormat.PlainText)
        self.later_label.setProperty(u"role", u"muted")

        self.list_layout.addWidget(self.later_label)

        self.list_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.list_layout.addItem(self.list_end_spacer)


        self.body_layout.addWidget(self.list_page)

        self.detail_page = QWidget(self.body_page)
        self.detail_page.setObjectName(u"detail_page")
        self.detail_page.setProperty(u"role", u"page")
        self.detail_layout = QVBoxLayout(self.detail_page)
        self.detail_layout.setSpacing(8)
        self.detail_layout.setObjectName(u"detail_layout")
        self.detail_layout.setContentsMargins(0, 0, 0, 0)
        self.detail_heading = QLabel(self.detail_page)
        self.detail_heading.setObjectName(u"detail_heading")
        self.detail_heading.setWordWrap(True)
        self.detail_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.detail_heading.setProperty(u"role", u"heading")

        self.detail_layout.addWidget(self.detail_heading)

        self.detail_label = QLabel(self.detail_page)
        self.detail_label.setObjectName(u"detail_label")
        self.detail_label.setWordWrap(True)
        self.detail_label.setTextFormat(Qt.TextFormat.PlainText)

        self.detail_layout.addWidget(self.detail_label)

        self.unsure_label = QLabel(self.detail_page)
        self.unsure_label.setObjectName(u"unsure_label")
        self.unsure_label.setWordWrap(True)
        self.unsure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.unsure_label.setProperty(u"role", u"warning")

        self.detail_layout.addWidget(self.unsure_label)

        self.origin_label = QLabel(self.detail_page)
        self.origin_label.setObjectName(u"origin_label")
        self.origin_label.setWordWrap(True)
        self.origin_label.setTextFormat(Qt.TextFormat.PlainText)
        self.origin_label.setProperty(u"role", u"muted")

        self.detail_layout.addWidget(self.origin_label)

        self.record_layout = QHBoxLayout()
        self.record_layout.setSpacing(8)
        self.record_layout.setObjectName(u"record_layout")
        self.record_layout.setContentsMargins(0, 0, 0, 0)
        self.record_button = QPushButton(self.detail_page)
        self.record_button.setObjectName(u"record_button")
        self.record_button.setAutoDefault(False)

        self.record_layout.addWidget(self.record_button)

        self.record_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.record_layout.addItem(self.record_spacer)


        self.detail_layout.addLayout(self.record_layout)

        self.notes_rule = QFrame(self.detail_page)
        self.notes_rule.setObjectName(u"notes_rule")
        self.notes_rule.setProperty(u"role", u"rule")

        self.detail_layout.addWidget(self.notes_rule)

        self.why_heading = QLabel(self.detail_page)
        self.why_heading.setObjectName(u"why_heading")
        self.why_heading.setWordWrap(True)
        self.why_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.why_heading.setProperty(u"role", u"heading")

        self.detail_layout.addWidget(self.why_heading)

        self.why_label = QLabel(self.detail_page)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setWordWrap(True)
        self.why_label.setTextFormat(Qt.TextFormat.PlainText)
        self.why_label.setProperty(u"role", u"muted")

        self.detail_layout.addWidget(self.why_label)

        self.notes_heading = QLabel(self.detail_page)
        self.notes_heading.setObjectName(u"notes_heading")
        self.notes_heading.setWordWrap(True)
        self.notes_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_heading.setProperty(u"role", u"heading")

        self.detail_layout.addWidget(self.notes_heading)

        self.notes_label = QLabel(self.detail_page)
        self.notes_label.setObjectName(u"notes_label")
        self.notes_label.setWordWrap(True)
        self.notes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.notes_label.setProperty(u"role", u"muted")

        self.detail_layout.addWidget(self.notes_label)

        self.detail_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.detail_layout.addItem(self.detail_end_spacer)


        self.body_layout.addWidget(self.detail_page)

        self.body_layout.setStretch(0, 3)
        self.body_layout.setStretch(1, 2)
        self.body_scroll.setWidget(self.body_page)

        self.submission_layout.addWidget(self.body_scroll)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.take_back_button = QPushButton(SubmissionDialog)
        self.take_back_button.setObjectName(u"take_back_button")
        self.take_back_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.take_back_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(SubmissionDialog)
        self.cancel_button.setObjectName(u"cancel_button")
        self.cancel_button.setAutoDefault(False)

        self.buttons_layout.addWidget(self.cancel_button)


        self.submission_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.made_label.setBuddy(self.made_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.papers_table, self.record_button)
        QWidget.setTabOrder(self.record_button, self.made_date)
        QWidget.setTabOrder(self.made_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.take_back_button)
        QWidget.setTabOrder(self.take_back_button, self.cancel_button)

        self.retranslateUi(SubmissionDialog)
    # setupUi

    def retranslateUi(self, SubmissionDialog):
        SubmissionDialog.setWindowTitle(QCoreApplication.translate("SubmissionDialog", u"Annual submission", None))
        self.heading_label.setText(QCoreApplication.translate("SubmissionDialog", u"Annual submission to the Ombudsman", None))
        self.due_label.setText("")
        self.missing_label.setText("")
#if QT_CONFIG(accessibility)
        self.papers_table.setAccessibleName(QCoreApplication.translate("SubmissionDialog", u"Documents for the submission", None))
#endif // QT_CONFIG(accessibility)
        self.sent_heading.setText(QCoreApplication.translate("SubmissionDialog", u"Once it is sent", None))
        self.lacking_label.setText("")
        self.made_label.setText(QCoreApplication.translate("SubmissionDialog", u"Sent to the &Ombudsman on", None))
        self.save_button.setText(QCoreApplication.translate("SubmissionDialog", u"Record as sen&t", None))
        self.keep_label.setText(QCoreApplication.translate("SubmissionDialog", u"It is kept in the journal, and the date is off your list until next year\u2019s.", None))
        self.later_label.setText("")
        self.detail_heading.setText("")
        self.detail_label.setText("")
        self.unsure_label.setText("")
        self.origin_label.setText("")
        self.record_button.setText(QCoreApplication.translate("SubmissionDialog", u"&Record how it stands\u2026", None))
        self.why_heading.setText(QCoreApplication.translate("SubmissionDialog", u"Why that day", None))
        self.why_label.setText("")
        self.notes_heading.setText(QCoreApplication.translate("SubmissionDialog", u"What to know about it", None))
        self.notes_label.setText("")
        self.take_back_button.setText(QCoreApplication.translate("SubmissionDialog", u"It was &not sent", None))
        self.cancel_button.setText(QCoreApplication.translate("SubmissionDialog", u"Close", None))
    # retranslateUi

