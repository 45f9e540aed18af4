# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'promise_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_PromiseForm(object):
    def setupUi(self, PromiseForm):
        if not PromiseForm.objectName():
            PromiseForm.setObjectName(u"PromiseForm")
        self.promise_form_layout = QVBoxLayout(PromiseForm)
        self.promise_form_layout.setSpacing(14)
        self.promise_form_layout.setObjectName(u"promise_form_layout")
        self.promise_form_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_due_on_row = QHBoxLayout()
        self.kind_due_on_row.setSpacing(16)
        self.kind_due_on_row.setObjectName(u"kind_due_on_row")
        self.kind_due_on_row.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(PromiseForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(PromiseForm)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_problem = ProblemLabel(PromiseForm)
        self.kind_problem.setObjectName(u"kind_problem")

        self.kind_layout.addWidget(self.kind_problem)


        self.kind_due_on_row.addLayout(self.kind_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(PromiseForm)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_date = DateField(PromiseForm)
        self.due_on_date.setObjectName(u"due_on_date")

        self.due_on_layout.addWidget(self.due_on_date)

        self.due_on_problem = ProblemLabel(PromiseForm)
        self.due_on_problem.setObjectName(u"due_on_problem")

        self.due_on_layout.addWidget(self.due_on_problem)


        self.kind_due_on_row.addLayout(self.due_on_layout)

        self.kind_due_on_row.setStretch(0, 1)
        self.kind_due_on_row.setStretch(1, 1)

        self.promise_form_layout.addLayout(self.kind_due_on_row)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(PromiseForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(PromiseForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 3)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(PromiseForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.promise_form_layout.addLayout(self.what_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.due_on_label.setBuddy(self.due_on_date)
        self.what_label.setBuddy(self.what_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.what_words)

        self.retranslateUi(PromiseForm)
    # setupUi

    def retranslateUi(self, PromiseForm):
        self.kind_label.setText(QCoreApplication.translate("PromiseForm", u"What &kind of promise", None))
        self.due_on_label.setText(QCoreApplication.translate("PromiseForm", u"&By", None))
        self.what_label.setText(QCoreApplication.translate("PromiseForm", u"&What was promised", None))
        self.what_words.setPlaceholderText(QCoreApplication.translate("PromiseForm", u"Such as: call with the surveyor\u2019s date", None))
        pass
    # retranslateUi

