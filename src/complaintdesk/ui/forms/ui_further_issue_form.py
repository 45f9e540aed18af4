# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'further_issue_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_FurtherIssueForm(object):
    def setupUi(self, FurtherIssueForm):
        if not FurtherIssueForm.objectName():
            FurtherIssueForm.setObjectName(u"FurtherIssueForm")
        self.further_issue_form_layout = QVBoxLayout(FurtherIssueForm)
        self.further_issue_form_layout.setSpacing(14)
        self.further_issue_form_layout.setObjectName(u"further_issue_form_layout")
        self.further_issue_form_layout.setContentsMargins(0, 0, 0, 0)
        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(FurtherIssueForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(FurtherIssueForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 4)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(FurtherIssueForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.further_issue_form_layout.addLayout(self.what_layout)

        self.raised_on_layout = QVBoxLayout()
        self.raised_on_layout.setSpacing(4)
        self.raised_on_layout.setObjectName(u"raised_on_layout")
        self.raised_on_layout.setContentsMargins(0, 0, 0, 0)
        self.raised_on_label = QLabel(FurtherIssueForm)
        self.raised_on_label.setObjectName(u"raised_on_label")

        self.raised_on_layout.addWidget(self.raised_on_label)

        self.raised_on_date = DateField(FurtherIssueForm)
        self.raised_on_date.setObjectName(u"raised_on_date")

        self.raised_on_layout.addWidget(self.raised_on_date)

        self.raised_on_problem = ProblemLabel(FurtherIssueForm)
        self.raised_on_problem.setObjectName(u"raised_on_problem")

        self.raised_on_layout.addWidget(self.raised_on_problem)


        self.further_issue_form_layout.addLayout(self.raised_on_layout)

        self.related_layout = QVBoxLayout()
        self.related_layout.setSpacing(4)
        self.related_layout.setObjectName(u"related_layout")
        self.related_layout.setContentsMargins(0, 0, 0, 0)
        self.related_box = QCheckBox(FurtherIssueForm)
        self.related_box.setObjectName(u"related_box")
        self.related_box.setChecked(True)

        self.related_layout.addWidget(self.related_box)

        self.related_problem = ProblemLabel(FurtherIssueForm)
        self.related_problem.setObjectName(u"related_problem")

        self.related_layout.addWidget(self.related_problem)


        self.further_issue_form_layout.addLayout(self.related_layout)

        self.delays_layout = QVBoxLayout()
        self.delays_layout.setSpacing(4)
        self.delays_layout.setObjectName(u"delays_layout")
        self.delays_layout.setContentsMargins(0, 0, 0, 0)
        self.delays_box = QCheckBox(FurtherIssueForm)
        self.delays_box.setObjectName(u"delays_box")

        self.delays_layout.addWidget(self.delays_box)

        self.delays_problem = ProblemLabel(FurtherIssueForm)
        self.delays_problem.setObjectName(u"delays_problem")

        self.delays_layout.addWidget(self.delays_problem)


        self.further_issue_form_layout.addLayout(self.delays_layout)

        self.suggestion_label = QLabel(FurtherIssueForm)
        self.suggestion_label.setObjectName(u"suggestion_label")
        self.suggestion_label.setTextFormat(Qt.TextFormat.PlainText)
        self.suggestion_label.setWordWrap(True)

        self.further_issue_form_layout.addWidget(self.suggestion_label)

        self.handling_layout = QVBoxLayout()
        self.handling_layout.setSpacing(4)
        self.handling_layout.setObjectName(u"handling_layout")
        self.handling_layout.setContentsMargins(0, 0, 0, 0)
        self.handling_label = QLabel(FurtherIssueForm)
        self.handling_label.setObjectName(u"handling_label")

        self.handling_layout.addWidget(self.handling_label)

        self.handling_combo = QComboBox(FurtherIssueForm)
        self.handling_combo.setObjectName(u"handling_combo")

        self.handling_layout.addWidget(self.handling_combo)

        self.handling_problem = ProblemLabel(FurtherIssueForm)
        self.handling_problem.setObjectName(u"handling_problem")

        self.handling_layout.addWidget(self.handling_problem)


        self.further_issue_form_layout.addLayout(self.handling_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(FurtherIssueForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(FurtherIssueForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 3)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_problem = ProblemLabel(FurtherIssueForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.further_issue_form_layout.addLayout(self.reason_layout)

        self.log_now_layout = QVBoxLayout()
        self.log_now_layout.setSpacing(4)
        self.log_now_layout.setObjectName(u"log_now_layout")
        self.log_now_layout.setContentsMargins(0, 0, 0, 0)
        self.log_now_box = QCheckBox(FurtherIssueForm)
        self.log_now_box.setObjectName(u"log_now_box")
        self.log_now_box.setChecked(True)

        self.log_now_layout.addWidget(self.log_now_box)

        self.log_now_problem = ProblemLabel(FurtherIssueForm)
        self.log_now_problem.setObjectName(u"log_now_problem")

        self.log_now_layout.addWidget(self.log_now_problem)


        self.further_issue_form_layout.addLayout(self.log_now_layout)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_words)
        self.raised_on_label.setBuddy(self.raised_on_date)
        self.handling_label.setBuddy(self.handling_combo)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_words, self.raised_on_date)
        QWidget.setTabOrder(self.raised_on_date, self.related_box)
        QWidget.setTabOrder(self.related_box, self.delays_box)
        QWidget.setTabOrder(self.delays_box, self.handling_combo)
        QWidget.setTabOrder(self.handling_combo, self.reason_words)
        QWidget.setTabOrder(self.reason_words, self.log_now_box)

        self.retranslateUi(FurtherIssueForm)
    # setupUi

    def retranslateUi(self, FurtherIssueForm):
        self.what_label.setText(QCoreApplication.translate("FurtherIssueForm", u"What they r&aised, in their own words", None))
        self.raised_on_label.setText(QCoreApplication.translate("FurtherIssueForm", u"Raised &on", None))
        self.related_box.setText(QCoreApplication.translate("FurtherIssueForm", u"It is related to this &complaint", None))
        self.delays_box.setText(QCoreApplication.translate("FurtherIssueForm", u"Looking into it would unreasonably hol&d up the answer", None))
        self.suggestion_label.setText("")
        self.suggestion_label.setProperty(u"role", QCoreApplication.translate("FurtherIssueForm", u"strong", None))
        self.handling_label.setText(QCoreApplication.translate("FurtherIssueForm", u"What &becomes of it", None))
        self.reason_label.setText(QCoreApplication.translate("FurtherIssueForm", u"&Why it is handled otherwise", None))
        self.log_now_box.setText(QCoreApplication.translate("FurtherIssueForm", u"Log the &new complaint next, filled in from this one", None))
        pass
    # retranslateUi

