# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restriction_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_RestrictionForm(object):
    def setupUi(self, RestrictionForm):
        if not RestrictionForm.objectName():
            RestrictionForm.setObjectName(u"RestrictionForm")
        self.restriction_form_layout = QVBoxLayout(RestrictionForm)
        self.restriction_form_layout.setSpacing(14)
        self.restriction_form_layout.setObjectName(u"restriction_form_layout")
        self.restriction_form_layout.setContentsMargins(0, 0, 0, 0)
        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(RestrictionForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(RestrictionForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 3)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(RestrictionForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.restriction_form_layout.addLayout(self.what_layout)

        self.evidence_layout = QVBoxLayout()
        self.evidence_layout.setSpacing(4)
        self.evidence_layout.setObjectName(u"evidence_layout")
        self.evidence_layout.setContentsMargins(0, 0, 0, 0)
        self.evidence_label = QLabel(RestrictionForm)
        self.evidence_label.setObjectName(u"evidence_label")

        self.evidence_layout.addWidget(self.evidence_label)

        self.evidence_words = WordsEdit(RestrictionForm)
        self.evidence_words.setObjectName(u"evidence_words")
        self.evidence_words.setProperty(u"lines", 3)

        self.evidence_layout.addWidget(self.evidence_words)

        self.evidence_problem = ProblemLabel(RestrictionForm)
        self.evidence_problem.setObjectName(u"evidence_problem")

        self.evidence_layout.addWidget(self.evidence_problem)


        self.restriction_form_layout.addLayout(self.evidence_layout)

        self.equality_layout = QVBoxLayout()
        self.equality_layout.setSpacing(4)
        self.equality_layout.setObjectName(u"equality_layout")
        self.equality_layout.setContentsMargins(0, 0, 0, 0)
        self.equality_label = QLabel(RestrictionForm)
        self.equality_label.setObjectName(u"equality_label")

        self.equality_layout.addWidget(self.equality_label)

        self.equality_words = WordsEdit(RestrictionForm)
        self.equality_words.setObjectName(u"equality_words")
        self.equality_words.setProperty(u"lines", 3)

        self.equality_layout.addWidget(self.equality_words)

        self.equality_problem = ProblemLabel(RestrictionForm)
        self.equality_problem.setObjectName(u"equality_problem")

        self.equality_layout.addWidget(self.equality_problem)


        self.restriction_form_layout.addLayout(self.equality_layout)

        self.since_review_on_row = QHBoxLayout()
        self.since_review_on_row.setSpacing(16)
        self.since_review_on_row.setObjectName(u"since_review_on_row")
        self.since_review_on_row.setContentsMargins(0, 0, 0, 0)
        self.since_layout = QVBoxLayout()
        self.since_layout.setSpacing(4)
        self.since_layout.setObjectName(u"since_layout")
        self.since_layout.setContentsMargins(0, 0, 0, 0)
        self.since_label = QLabel(RestrictionForm)
        self.since_label.setObjectName(u"since_label")

        self.since_layout.addWidget(self.since_label)

        self.since_date = DateField(RestrictionForm)
        self.since_date.setObjectName(u"since_date")

        self.since_layout.addWidget(self.since_date)

        self.since_problem = ProblemLabel(RestrictionForm)
        self.since_problem.setObjectName(u"since_problem")

        self.since_layout.addWidget(self.since_problem)


        self.since_review_on_row.addLayout(self.since_layout)

        self.review_on_layout = QVBoxLayout()
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(RestrictionForm)
        self.review_on_label.setObjectName(u"review_on_label")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_date = DateField(RestrictionForm)
        self.review_on_date.setObjectName(u"review_on_date")

        self.review_on_layout.addWidget(self.review_on_date)

        self.review_on_problem = ProblemLabel(RestrictionForm)
        self.review_on_problem.setObjectName(u"review_on_problem")

        self.review_on_layout.addWidget(self.review_on_problem)


        self.since_review_on_row.addLayout(self.review_on_layout)

        self.since_review_on_row.setStretch(0, 1)
        self.since_review_on_row.setStretch(1, 1)

        self.restriction_form_layout.addLayout(self.since_review_on_row)

#if QT_CONFIG(shortcut)
        self.what_label.setBuddy(self.what_words)
        self.evidence_label.setBuddy(self.evidence_words)
        self.equality_label.setBuddy(self.equality_words)
        self.since_label.setBuddy(self.since_date)
        self.review_on_label.setBuddy(self.review_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.what_words, self.evidence_words)
        QWidget.setTabOrder(self.evidence_words, self.equality_words)
        QWidget.setTabOrder(self.equality_words, self.since_date)
        QWidget.setTabOrder(self.since_date, self.review_on_date)

        self.retranslateUi(RestrictionForm)
    # setupUi

    def retranslateUi(self, RestrictionForm):
        self.what_label.setText(QCoreApplication.translate("RestrictionForm", u"&How contact is restricted", None))
        self.what_words.setPlaceholderText(QCoreApplication.translate("RestrictionForm", u"Such as: letters and email only, through one named person", None))
        self.evidence_label.setText(QCoreApplication.translate("RestrictionForm", u"What shows that it is &needed", None))
        self.evidence_words.setPlaceholderText(QCoreApplication.translate("RestrictionForm", u"Such as: the calls of 3, 4 and 9 November, noted on the file", None))
        self.equality_label.setText(QCoreApplication.translate("RestrictionForm", u"How the &Equality Act 2010 was had regard to", None))
        self.equality_words.setPlaceholderText(QCoreApplication.translate("RestrictionForm", u"Such as: no disability is known that would explain it; asked on 12 November", None))
        self.since_label.setText(QCoreApplication.translate("RestrictionForm", u"It holds &from", None))
        self.review_on_label.setText(QCoreApplication.translate("RestrictionForm", u"First re&view", None))
        pass
    # retranslateUi

