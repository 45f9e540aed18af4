# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_restriction_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_ReviewRestrictionForm(object):
    def setupUi(self, ReviewRestrictionForm):
        if not ReviewRestrictionForm.objectName():
            ReviewRestrictionForm.setObjectName(u"ReviewRestrictionForm")
        self.review_restriction_form_layout = QVBoxLayout(ReviewRestrictionForm)
        self.review_restriction_form_layout.setSpacing(14)
        self.review_restriction_form_layout.setObjectName(u"review_restriction_form_layout")
        self.review_restriction_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(ReviewRestrictionForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.review_restriction_form_layout.addWidget(self.subject_label)

        self.facts_label = QLabel(ReviewRestrictionForm)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.review_restriction_form_layout.addWidget(self.facts_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(ReviewRestrictionForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(ReviewRestrictionForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(ReviewRestrictionForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.review_restriction_form_layout.addLayout(self.on_layout)

        self.result_layout = QVBoxLayout()
        self.result_layout.setSpacing(4)
        self.result_layout.setObjectName(u"result_layout")
        self.result_layout.setContentsMargins(0, 0, 0, 0)
        self.result_label = QLabel(ReviewRestrictionForm)
        self.result_label.setObjectName(u"result_label")

        self.result_layout.addWidget(self.result_label)

        self.result_combo = QComboBox(ReviewRestrictionForm)
        self.result_combo.setObjectName(u"result_combo")

        self.result_layout.addWidget(self.result_combo)

        self.result_problem = ProblemLabel(ReviewRestrictionForm)
        self.result_problem.setObjectName(u"result_problem")

        self.result_layout.addWidget(self.result_problem)


        self.review_restriction_form_layout.addLayout(self.result_layout)

        self.review_on_layout = QVBoxLayout()
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(ReviewRestrictionForm)
        self.review_on_label.setObjectName(u"review_on_label")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_date = DateField(ReviewRestrictionForm)
        self.review_on_date.setObjectName(u"review_on_date")

        self.review_on_layout.addWidget(self.review_on_date)

        self.review_on_problem = ProblemLabel(ReviewRestrictionForm)
        self.review_on_problem.setObjectName(u"review_on_problem")

        self.review_on_layout.addWidget(self.review_on_problem)


        self.review_restriction_form_layout.addLayout(self.review_on_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.result_label.setBuddy(self.result_combo)
        self.review_on_label.setBuddy(self.review_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.result_combo)
        QWidget.setTabOrder(self.result_combo, self.review_on_date)

        self.retranslateUi(ReviewRestrictionForm)
    # setupUi

    def retranslateUi(self, ReviewRestrictionForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("ReviewRestrictionForm", u"strong", None))
        self.facts_label.setText("")
        self.facts_label.setProperty(u"role", QCoreApplication.translate("ReviewRestrictionForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("ReviewRestrictionForm", u"Reviewed &on", None))
        self.result_label.setText(QCoreApplication.translate("ReviewRestrictionForm", u"What was &decided", None))
        self.review_on_label.setText(QCoreApplication.translate("ReviewRestrictionForm", u"Next &review", None))
        pass
    # retranslateUi

