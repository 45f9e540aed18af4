# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'turn_complaint_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_TurnComplaintForm(object):
    def setupUi(self, TurnComplaintForm):
        if not TurnComplaintForm.objectName():
            TurnComplaintForm.setObjectName(u"TurnComplaintForm")
        self.turn_complaint_form_layout = QVBoxLayout(TurnComplaintForm)
        self.turn_complaint_form_layout.setSpacing(14)
        self.turn_complaint_form_layout.setObjectName(u"turn_complaint_form_layout")
        self.turn_complaint_form_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_label = QLabel(TurnComplaintForm)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)

        self.turn_complaint_form_layout.addWidget(self.advice_label)

        self.on_handler_row = QHBoxLayout()
        self.on_handler_row.setSpacing(16)
        self.on_handler_row.setObjectName(u"on_handler_row")
        self.on_handler_row.setContentsMargins(0, 0, 0, 0)
        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(TurnComplaintForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(TurnComplaintForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(TurnComplaintForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.on_handler_row.addLayout(self.on_layout)

        self.handler_layout = QVBoxLayout()
        self.handler_layout.setSpacing(4)
        self.handler_layout.setObjectName(u"handler_layout")
        self.handler_layout.setContentsMargins(0, 0, 0, 0)
        self.handler_label = QLabel(TurnComplaintForm)
        self.handler_label.setObjectName(u"handler_label")

        self.handler_layout.addWidget(self.handler_label)

        self.handler_combo = QComboBox(TurnComplaintForm)
        self.handler_combo.setObjectName(u"handler_combo")
        self.handler_combo.setEditable(True)

        self.handler_layout.addWidget(self.handler_combo)

        self.handler_problem = ProblemLabel(TurnComplaintForm)
        self.handler_problem.setObjectName(u"handler_problem")

        self.handler_layout.addWidget(self.handler_problem)


        self.on_handler_row.addLayout(self.handler_layout)

        self.on_handler_row.setStretch(0, 1)
        self.on_handler_row.setStretch(1, 1)

        self.turn_complaint_form_layout.addLayout(self.on_handler_row)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.handler_label.setBuddy(self.handler_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.handler_combo)

        self.retranslateUi(TurnComplaintForm)
    # setupUi

    def retranslateUi(self, TurnComplaintForm):
        self.advice_label.setText(QCoreApplication.translate("TurnComplaintForm", u"The clocks run from the day on which the resident said they were unhappy. The work asked for goes on.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("TurnComplaintForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("TurnComplaintForm", u"Said so &on", None))
        self.handler_label.setText(QCoreApplication.translate("TurnComplaintForm", u"&Handled by", None))
        pass
    # retranslateUi

