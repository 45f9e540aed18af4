# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ombudsman_duty_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_OmbudsmanDutyForm(object):
    def setupUi(self, OmbudsmanDutyForm):
        if not OmbudsmanDutyForm.objectName():
            OmbudsmanDutyForm.setObjectName(u"OmbudsmanDutyForm")
        self.ombudsman_duty_form_layout = QVBoxLayout(OmbudsmanDutyForm)
        self.ombudsman_duty_form_layout.setSpacing(14)
        self.ombudsman_duty_form_layout.setObjectName(u"ombudsman_duty_form_layout")
        self.ombudsman_duty_form_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_due_on_row = QHBoxLayout()
        self.kind_due_on_row.setSpacing(16)
        self.kind_due_on_row.setObjectName(u"kind_due_on_row")
        self.kind_due_on_row.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(OmbudsmanDutyForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(OmbudsmanDutyForm)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_problem = ProblemLabel(OmbudsmanDutyForm)
        self.kind_problem.setObjectName(u"kind_problem")

        self.kind_layout.addWidget(self.kind_problem)


        self.kind_due_on_row.addLayout(self.kind_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(OmbudsmanDutyForm)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_date = DateField(OmbudsmanDutyForm)
        self.due_on_date.setObjectName(u"due_on_date")

        self.due_on_layout.addWidget(self.due_on_date)

        self.due_on_problem = ProblemLabel(OmbudsmanDutyForm)
        self.due_on_problem.setObjectName(u"due_on_problem")

        self.due_on_layout.addWidget(self.due_on_problem)


        self.kind_due_on_row.addLayout(self.due_on_layout)

        self.kind_due_on_row.setStretch(0, 1)
        self.kind_due_on_row.setStretch(1, 1)

        self.ombudsman_duty_form_layout.addLayout(self.kind_due_on_row)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(OmbudsmanDutyForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(OmbudsmanDutyForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 4)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(OmbudsmanDutyForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.ombudsman_duty_form_layout.addLayout(self.what_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.due_on_label.setBuddy(self.due_on_date)
        self.what_label.setBuddy(self.what_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.what_words)

        self.retranslateUi(OmbudsmanDutyForm)
    # setupUi

    def retranslateUi(self, OmbudsmanDutyForm):
        self.kind_label.setText(QCoreApplication.translate("OmbudsmanDutyForm", u"What it &is", None))
        self.due_on_label.setText(QCoreApplication.translate("OmbudsmanDutyForm", u"&By, as the Ombudsman\u2019s letter says", None))
        self.what_label.setText(QCoreApplication.translate("OmbudsmanDutyForm", u"&What the Ombudsman asks for", None))
        self.what_words.setPlaceholderText(QCoreApplication.translate("OmbudsmanDutyForm", u"Such as: send the repairs log and all letters since March", None))
        pass
    # retranslateUi

