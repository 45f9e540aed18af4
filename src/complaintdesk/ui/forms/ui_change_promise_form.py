# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'change_promise_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ChangePromiseForm(object):
    def setupUi(self, ChangePromiseForm):
        if not ChangePromiseForm.objectName():
            ChangePromiseForm.setObjectName(u"ChangePromiseForm")
        self.change_promise_form_layout = QVBoxLayout(ChangePromiseForm)
        self.change_promise_form_layout.setSpacing(14)
        self.change_promise_form_layout.setObjectName(u"change_promise_form_layout")
        self.change_promise_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(ChangePromiseForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.change_promise_form_layout.addWidget(self.subject_label)

        self.change_layout = QVBoxLayout()
        self.change_layout.setSpacing(4)
        self.change_layout.setObjectName(u"change_layout")
        self.change_layout.setContentsMargins(0, 0, 0, 0)
        self.change_label = QLabel(ChangePromiseForm)
        self.change_label.setObjectName(u"change_label")

        self.change_layout.addWidget(self.change_label)

        self.change_combo = QComboBox(ChangePromiseForm)
        self.change_combo.setObjectName(u"change_combo")

        self.change_layout.addWidget(self.change_combo)

        self.change_problem = ProblemLabel(ChangePromiseForm)
        self.change_problem.setObjectName(u"change_problem")

        self.change_layout.addWidget(self.change_problem)


        self.change_promise_form_layout.addLayout(self.change_layout)

        self.what_layout = QVBoxLayout()
        self.what_layout.setSpacing(4)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what_label = QLabel(ChangePromiseForm)
        self.what_label.setObjectName(u"what_label")

        self.what_layout.addWidget(self.what_label)

        self.what_words = WordsEdit(ChangePromiseForm)
        self.what_words.setObjectName(u"what_words")
        self.what_words.setProperty(u"lines", 3)

        self.what_layout.addWidget(self.what_words)

        self.what_problem = ProblemLabel(ChangePromiseForm)
        self.what_problem.setObjectName(u"what_problem")

        self.what_layout.addWidget(self.what_problem)


        self.change_promise_form_layout.addLayout(self.what_layout)

        self.due_on_layout = QVBoxLayout()
        self.due_on_layout.setSpacing(4)
        self.due_on_layout.setObjectName(u"due_on_layout")
        self.due_on_layout.setContentsMargins(0, 0, 0, 0)
        self.due_on_label = QLabel(ChangePromiseForm)
        self.due_on_label.setObjectName(u"due_on_label")

        self.due_on_layout.addWidget(self.due_on_label)

        self.due_on_date = DateField(ChangePromiseForm)
        self.due_on_date.setObjectName(u"due_on_date")

        self.due_on_layout.addWidget(self.due_on_date)

        self.due_on_problem = ProblemLabel(ChangePromiseForm)
        self.due_on_problem.setObjectName(u"due_on_problem")

        self.due_on_layout.addWidget(self.due_on_problem)


        self.change_promise_form_layout.addLayout(self.due_on_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ChangePromiseForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(ChangePromiseForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 3)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_hint_label = QLabel(ChangePromiseForm)
        self.reason_hint_label.setObjectName(u"reason_hint_label")
        self.reason_hint_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_hint_label)

        self.reason_problem = ProblemLabel(ChangePromiseForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.change_promise_form_layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.change_label.setBuddy(self.change_combo)
        self.what_label.setBuddy(self.what_words)
        self.due_on_label.setBuddy(self.due_on_date)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.change_combo, self.what_words)
        QWidget.setTabOrder(self.what_words, self.due_on_date)
        QWidget.setTabOrder(self.due_on_date, self.reason_words)

        self.retranslateUi(ChangePromiseForm)
    # setupUi

    def retranslateUi(self, ChangePromiseForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("ChangePromiseForm", u"strong", None))
        self.change_label.setText(QCoreApplication.translate("ChangePromiseForm", u"What &changes", None))
        self.what_label.setText(QCoreApplication.translate("ChangePromiseForm", u"&What is promised now", None))
        self.due_on_label.setText(QCoreApplication.translate("ChangePromiseForm", u"&By", None))
        self.reason_label.setText(QCoreApplication.translate("ChangePromiseForm", u"The &reason", None))
        self.reason_words.setPlaceholderText(QCoreApplication.translate("ChangePromiseForm", u"Such as: the surveyor is ill; the resident was told and agreed", None))
        self.reason_hint_label.setText(QCoreApplication.translate("ChangePromiseForm", u"The history keeps the promise as it was, with this reason.", None))
        self.reason_hint_label.setProperty(u"role", QCoreApplication.translate("ChangePromiseForm", u"muted", None))
        pass
    # retranslateUi

