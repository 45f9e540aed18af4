# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'withdraw_refusal_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_WithdrawRefusalForm(object):
    def setupUi(self, WithdrawRefusalForm):
        if not WithdrawRefusalForm.objectName():
            WithdrawRefusalForm.setObjectName(u"WithdrawRefusalForm")
        self.withdraw_refusal_form_layout = QVBoxLayout(WithdrawRefusalForm)
        self.withdraw_refusal_form_layout.setSpacing(14)
        self.withdraw_refusal_form_layout.setObjectName(u"withdraw_refusal_form_layout")
        self.withdraw_refusal_form_layout.setContentsMargins(0, 0, 0, 0)
        self.refused_label = QLabel(WithdrawRefusalForm)
        self.refused_label.setObjectName(u"refused_label")
        self.refused_label.setTextFormat(Qt.TextFormat.PlainText)
        self.refused_label.setWordWrap(True)

        self.withdraw_refusal_form_layout.addWidget(self.refused_label)

        self.why_layout = QVBoxLayout()
        self.why_layout.setSpacing(4)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(WithdrawRefusalForm)
        self.why_label.setObjectName(u"why_label")

        self.why_layout.addWidget(self.why_label)

        self.why_words = WordsEdit(WithdrawRefusalForm)
        self.why_words.setObjectName(u"why_words")
        self.why_words.setProperty(u"lines", 3)

        self.why_layout.addWidget(self.why_words)

        self.why_problem = ProblemLabel(WithdrawRefusalForm)
        self.why_problem.setObjectName(u"why_problem")

        self.why_layout.addWidget(self.why_problem)


        self.withdraw_refusal_form_layout.addLayout(self.why_layout)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(WithdrawRefusalForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(WithdrawRefusalForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(WithdrawRefusalForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.withdraw_refusal_form_layout.addLayout(self.on_layout)

#if QT_CONFIG(shortcut)
        self.why_label.setBuddy(self.why_words)
        self.on_label.setBuddy(self.on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.why_words, self.on_date)

        self.retranslateUi(WithdrawRefusalForm)
    # setupUi

    def retranslateUi(self, WithdrawRefusalForm):
        self.refused_label.setText("")
        self.refused_label.setProperty(u"role", QCoreApplication.translate("WithdrawRefusalForm", u"muted", None))
        self.why_label.setText(QCoreApplication.translate("WithdrawRefusalForm", u"&Why it is given up", None))
        self.on_label.setText(QCoreApplication.translate("WithdrawRefusalForm", u"Given up &on", None))
        pass
    # retranslateUi

