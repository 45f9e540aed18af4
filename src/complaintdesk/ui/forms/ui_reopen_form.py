# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reopen_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_ReopenForm(object):
    def setupUi(self, ReopenForm):
        if not ReopenForm.objectName():
            ReopenForm.setObjectName(u"ReopenForm")
        self.reopen_form_layout = QVBoxLayout(ReopenForm)
        self.reopen_form_layout.setSpacing(14)
        self.reopen_form_layout.setObjectName(u"reopen_form_layout")
        self.reopen_form_layout.setContentsMargins(0, 0, 0, 0)
        self.closed_label = QLabel(ReopenForm)
        self.closed_label.setObjectName(u"closed_label")
        self.closed_label.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_label.setWordWrap(True)

        self.reopen_form_layout.addWidget(self.closed_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(ReopenForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(ReopenForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(ReopenForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.reopen_form_layout.addLayout(self.on_layout)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(ReopenForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(ReopenForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 4)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_problem = ProblemLabel(ReopenForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.reopen_form_layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.reason_words)

        self.retranslateUi(ReopenForm)
    # setupUi

    def retranslateUi(self, ReopenForm):
        self.closed_label.setText("")
        self.closed_label.setProperty(u"role", QCoreApplication.translate("ReopenForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("ReopenForm", u"&Taken up again on", None))
        self.reason_label.setText(QCoreApplication.translate("ReopenForm", u"&Why", None))
        pass
    # retranslateUi

