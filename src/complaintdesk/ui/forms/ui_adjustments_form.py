# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'adjustments_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_AdjustmentsForm(object):
    def setupUi(self, AdjustmentsForm):
        if not AdjustmentsForm.objectName():
            AdjustmentsForm.setObjectName(u"AdjustmentsForm")
        self.adjustments_form_layout = QVBoxLayout(AdjustmentsForm)
        self.adjustments_form_layout.setSpacing(14)
        self.adjustments_form_layout.setObjectName(u"adjustments_form_layout")
        self.adjustments_form_layout.setContentsMargins(0, 0, 0, 0)
        self.adjustments_layout = QVBoxLayout()
        self.adjustments_layout.setSpacing(4)
        self.adjustments_layout.setObjectName(u"adjustments_layout")
        self.adjustments_layout.setContentsMargins(0, 0, 0, 0)
        self.adjustments_label = QLabel(AdjustmentsForm)
        self.adjustments_label.setObjectName(u"adjustments_label")

        self.adjustments_layout.addWidget(self.adjustments_label)

        self.adjustments_words = WordsEdit(AdjustmentsForm)
        self.adjustments_words.setObjectName(u"adjustments_words")
        self.adjustments_words.setProperty(u"lines", 4)

        self.adjustments_layout.addWidget(self.adjustments_words)

        self.adjustments_problem = ProblemLabel(AdjustmentsForm)
        self.adjustments_problem.setObjectName(u"adjustments_problem")

        self.adjustments_layout.addWidget(self.adjustments_problem)


        self.adjustments_form_layout.addLayout(self.adjustments_layout)

        self.further_layout = QVBoxLayout()
        self.further_layout.setSpacing(4)
        self.further_layout.setObjectName(u"further_layout")
        self.further_layout.setContentsMargins(0, 0, 0, 0)
        self.further_label = QLabel(AdjustmentsForm)
        self.further_label.setObjectName(u"further_label")

        self.further_layout.addWidget(self.further_label)

        self.further_combo = QComboBox(AdjustmentsForm)
        self.further_combo.setObjectName(u"further_combo")

        self.further_layout.addWidget(self.further_combo)

        self.further_problem = ProblemLabel(AdjustmentsForm)
        self.further_problem.setObjectName(u"further_problem")

        self.further_layout.addWidget(self.further_problem)


        self.adjustments_form_layout.addLayout(self.further_layout)

        self.review_on_layout = QVBoxLayout()
        self.review_on_layout.setSpacing(4)
        self.review_on_layout.setObjectName(u"review_on_layout")
        self.review_on_layout.setContentsMargins(0, 0, 0, 0)
        self.review_on_label = QLabel(AdjustmentsForm)
        self.review_on_label.setObjectName(u"review_on_label")

        self.review_on_layout.addWidget(self.review_on_label)

        self.review_on_date = DateField(AdjustmentsForm)
        self.review_on_date.setObjectName(u"review_on_date")

        self.review_on_layout.addWidget(self.review_on_date)

        self.review_on_problem = ProblemLabel(AdjustmentsForm)
        self.review_on_problem.setObjectName(u"review_on_problem")

        self.review_on_layout.addWidget(self.review_on_problem)


        self.adjustments_form_layout.addLayout(self.review_on_layout)

#if QT_CONFIG(shortcut)
        self.adjustments_label.setBuddy(self.adjustments_words)
        self.further_label.setBuddy(self.further_combo)
        self.review_on_label.setBuddy(self.review_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.adjustments_words, self.further_combo)
        QWidget.setTabOrder(self.further_combo, self.review_on_date)

        self.retranslateUi(AdjustmentsForm)
    # setupUi

    def retranslateUi(self, AdjustmentsForm):
        self.adjustments_label.setText(QCoreApplication.translate("AdjustmentsForm", u"The &adjustments as they are agreed now", None))
        self.adjustments_words.setPlaceholderText(QCoreApplication.translate("AdjustmentsForm", u"Such as: ring before 2 pm, letters in large print. Leave empty for none.", None))
        self.further_label.setText(QCoreApplication.translate("AdjustmentsForm", u"A&fterwards", None))
        self.review_on_label.setText(QCoreApplication.translate("AdjustmentsForm", u"Next &review", None))
        pass
    # retranslateUi

