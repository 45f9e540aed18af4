# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'remedy_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_RemedyForm(object):
    def setupUi(self, RemedyForm):
        if not RemedyForm.objectName():
            RemedyForm.setObjectName(u"RemedyForm")
        self.remedy_form_layout = QVBoxLayout(RemedyForm)
        self.remedy_form_layout.setSpacing(14)
        self.remedy_form_layout.setObjectName(u"remedy_form_layout")
        self.remedy_form_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(RemedyForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(RemedyForm)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_problem = ProblemLabel(RemedyForm)
        self.kind_problem.setObjectName(u"kind_problem")

        self.kind_layout.addWidget(self.kind_problem)


        self.remedy_form_layout.addLayout(self.kind_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(RemedyForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(RemedyForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 3)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(RemedyForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.remedy_form_layout.addLayout(self.what_layout)

        self.owner_due_on_row = QHBoxLayout()
        self.owner_due_on_row.setSpacing(16)
        self.owner_due_on_row.setObjectName(u"owner_due_on_row")
        self.owner_due_on_row.setContentsMargins(0, 0, 0, 0)
        self.owner_layout = QVBoxLayout()
        self.owner_layout.setSpacing(4)
        self.owner_layout.setObjectName(u"owner_layout")
        self.owner_layout.setContentsMargins(0, 0, 0, 0)
        self.owner_label = QLabel(RemedyForm)
        self.owner_label.setObjectName(u"owner_label")

        self.owner_layout.addWidget(self.owner_label)

        self.owner_combo = QComboBox(RemedyForm)
        self.owner_combo.setObjectName(u"owner_combo")
        self.owner_combo.setEditable(True)

        self.owner_layout.addWidget(self.owner_combo)

        self.owner_problem = ProblemLabel(RemedyForm)
        self.owner_problem.setObjectName(u"owner_problem")

        self.owner_layout.addWidget(self.owner_problem)


        self.owner_due_on_row.addLayout(self.owner_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(RemedyForm)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_date = DateField(RemedyForm)
        self.due_on_date.setObjectName(u"due_on_date")

        self.due_on_layout.addWidget(self.due_on_date)

        self.due_on_problem = ProblemLabel(RemedyForm)
        self.due_on_problem.setObjectName(u"due_on_problem")

        self.due_on_layout.addWidget(self.due_on_problem)


        self.owner_due_on_row.addLayout(self.due_on_layout)

        self.owner_due_on_row.setStretch(0, 1)
        self.owner_due_on_row.setStretch(1, 1)

        self.remedy_form_layout.addLayout(self.owner_due_on_row)

        self.amount_layout = QVBoxLayout()
        self.amount_layout.setSpacing(4)
        self.amount_layout.setObjectName(u"amount_layout")
        self.amount_layout.setContentsMargins(0, 0, 0, 0)
        self.amount_label = QLabel(RemedyForm)
        self.amount_label.setObjectName(u"amount_label")

        self.amount_layout.addWidget(self.amount_label)

        self.amount_edit = QLineEdit(RemedyForm)
        self.amount_edit.setObjectName(u"amount_edit")
        self.amount_edit.setMaxLength(16)

        self.amount_layout.addWidget(self.amount_edit)

        self.amount_problem = ProblemLabel(RemedyForm)
        self.amount_problem.setObjectName(u"amount_problem")

        self.amount_layout.addWidget(self.amount_problem)


        self.remedy_form_layout.addLayout(self.amount_layout)

        self.agreed_layout = QVBoxLayout()
        self.agreed_layout.setSpacing(4)
        self.agreed_layout.setObjectName(u"agreed_layout")
        self.agreed_layout.setContentsMargins(0, 0, 0, 0)
        self.agreed_box = QCheckBox(RemedyForm)
        self.agreed_box.setObjectName(u"agreed_box")

        self.agreed_layout.addWidget(self.agreed_box)

        self.agreed_problem = ProblemLabel(RemedyForm)
        self.agreed_problem.setObjectName(u"agreed_problem")

        self.agreed_layout.addWidget(self.agreed_problem)


        self.remedy_form_layout.addLayout(self.agreed_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.what_label.setBuddy(self.what_words)
        self.owner_label.setBuddy(self.owner_combo)
        self.due_on_label.setBuddy(self.due_on_date)
        self.amount_label.setBuddy(self.amount_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.what_words)
        QWidget.setTabOrder(self.what_words, self.owner_combo)
        QWidget.setTabOrder(self.owner_combo, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.amount_edit)
        QWidget.setTabOrder(self.amount_edit, self.agreed_box)

        self.retranslateUi(RemedyForm)
    # setupUi

    def retranslateUi(self, RemedyForm):
        self.kind_label.setText(QCoreApplication.translate("RemedyForm", u"&Kind", None))
        self.what_label.setText(QCoreApplication.translate("RemedyForm", u"&What will be done", None))
        self.owner_label.setText(QCoreApplication.translate("RemedyForm", u"W&ho sees to it", None))
        self.due_on_label.setText(QCoreApplication.translate("RemedyForm", u"To be done &by", None))
        self.amount_label.setText(QCoreApplication.translate("RemedyForm", u"Amount &in pounds", None))
        self.amount_edit.setPlaceholderText(QCoreApplication.translate("RemedyForm", u"Such as 150 or 149.50", None))
        self.agreed_box.setText(QCoreApplication.translate("RemedyForm", u"Agreed with the &resident", None))
        pass
    # retranslateUi

