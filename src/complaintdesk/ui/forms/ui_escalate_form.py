# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'escalate_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_EscalateForm(object):
    def setupUi(self, EscalateForm):
        if not EscalateForm.objectName():
            EscalateForm.setObjectName(u"EscalateForm")
        self.escalate_form_layout = QVBoxLayout(EscalateForm)
        self.escalate_form_layout.setSpacing(14)
        self.escalate_form_layout.setObjectName(u"escalate_form_layout")
        self.escalate_form_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_label = QLabel(EscalateForm)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)

        self.escalate_form_layout.addWidget(self.advice_label)

        self.requested_on_handler_row = QHBoxLayout()
        self.requested_on_handler_row.setSpacing(16)
        self.requested_on_handler_row.setObjectName(u"requested_on_handler_row")
        self.requested_on_handler_row.setContentsMargins(0, 0, 0, 0)
        self.requested_on_layout = QVBoxLayout()
        self.requested_on_layout.setSpacing(4)
        self.requested_on_layout.setObjectName(u"requested_on_layout")
        self.requested_on_layout.setContentsMargins(0, 0, 0, 0)
        self.requested_on_label = QLabel(EscalateForm)
        self.requested_on_label.setObjectName(u"requested_on_label")

        self.requested_on_layout.addWidget(self.requested_on_label)

        self.requested_on_date = DateField(EscalateForm)
        self.requested_on_date.setObjectName(u"requested_on_date")

        self.requested_on_layout.addWidget(self.requested_on_date)

        self.requested_on_problem = ProblemLabel(EscalateForm)
        self.requested_on_problem.setObjectName(u"requested_on_problem")

        self.requested_on_layout.addWidget(self.requested_on_problem)


        self.requested_on_handler_row.addLayout(self.requested_on_layout)

        self.handler_layout = QVBoxLayout()
        self.handler_layout.setSpacing(4)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = QLabel(EscalateForm)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(EscalateForm)
        self.handler_combo.setObjectName(u"handler_combo")
        self.handler_combo.setEditable(True)

        self.handler_layout.addWidget(self.handler_combo)

        self.handler_problem = ProblemLabel(EscalateForm)
        self.handler_problem.setObjectName(u"handler_problem")

        self.handler_layout.addWidget(self.handler_problem)


        self.requested_on_handler_row.addLayout(self.handler_layout)

        self.requested_on_handler_row.setStretch(0, 1)
        self.requested_on_handler_row.setStretch(1, 1)

        self.escalate_form_layout.addLayout(self.requested_on_handler_row)

        self.first_label = QLabel(EscalateForm)
        self.first_label.setObjectName(u"first_label")
        self.first_label.setTextFormat(Qt.TextFormat.PlainText)
        self.first_label.setWordWrap(True)

        self.escalate_form_layout.addWidget(self.first_label)

        self.same_person_reason_layout = QVBoxLayout()
        self.same_person_reason_layout.setSpacing(4)
        self.same_person_reason_layout.setObjectName(u"same_person_reason_layout")
        self.same_person_reason_layout.setContentsMargins(0, 0, 0, 0)
        self.same_person_reason_label = QLabel(EscalateForm)
        self.same_person_reason_label.setObjectName(u"same_person_reason_label")

        self.same_person_reason_layout.addWidget(self.same_person_reason_label)

        self.same_person_reason_words = WordsEdit(EscalateForm)
        self.same_person_reason_words.setObjectName(u"same_person_reason_words")
        self.same_person_reason_words.setProperty(u"lines", 3)

        self.same_person_reason_layout.addWidget(self.same_person_reason_words)

        self.same_person_reason_problem = ProblemLabel(EscalateForm)
        self.same_person_reason_problem.setObjectName(u"same_person_reason_problem")

        self.same_person_reason_layout.addWidget(self.same_person_reason_problem)


        self.escalate_form_layout.addLayout(self.same_person_reason_layout)

#if QT_CONFIG(shortcut)
        self.requested_on_label.setBuddy(self.requested_on_date)
        self.handler_label.setBuddy(self.handler_combo)
        self.same_person_reason_label.setBuddy(self.same_person_reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.requested_on_date, self.handler_combo)
        QWidget.setTabOrder(self.handler_combo, self.same_person_reason_words)

        self.retranslateUi(EscalateForm)
    # setupUi

    def retranslateUi(self, EscalateForm):
        self.advice_label.setText(QCoreApplication.translate("EscalateForm", u"The resident need not say why. Do not ask for a reason; ask what is still unsettled when you answer.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("EscalateForm", u"muted", None))
        self.requested_on_label.setText(QCoreApplication.translate("EscalateForm", u"Stage 2 asked for &on", None))
        self.handler_label.setText(QCoreApplication.translate("EscalateForm", u"&Handled by", None))
        self.first_label.setText("")
        self.first_label.setProperty(u"role", QCoreApplication.translate("EscalateForm", u"muted", None))
        self.same_person_reason_label.setText(QCoreApplication.translate("EscalateForm", u"&Why nobody else can handle it", None))
        pass
    # retranslateUi

