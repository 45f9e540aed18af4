# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sending_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_SendingForm(object):
    def setupUi(self, SendingForm):
        if not SendingForm.objectName():
            SendingForm.setObjectName(u"SendingForm")
        self.sending_form_layout = QVBoxLayout(SendingForm)
        self.sending_form_layout.setSpacing(14)
        self.sending_form_layout.setObjectName(u"sending_form_layout")
        self.sending_form_layout.setContentsMargins(0, 0, 0, 0)
        self.letter_label = QLabel(SendingForm)
        self.letter_label.setObjectName(u"letter_label")
        self.letter_label.setTextFormat(Qt.TextFormat.PlainText)
        self.letter_label.setWordWrap(True)

        self.sending_form_layout.addWidget(self.letter_label)

        self.sent_on_how_layout = QVBoxLayout()
        self.sent_on_how_layout.setSpacing(4)
        self.sent_on_how_layout.setObjectName(u"sent_on_how_layout")
        self.sent_on_how_layout.setContentsMargins(0, 0, 0, 0)
        self.sent_on_how_row = QHBoxLayout()
        self.sent_on_how_row.setSpacing(16)
        self.sent_on_how_row.setObjectName(u"sent_on_how_row")
        self.sent_on_how_row.setContentsMargins(0, 0, 0, 0)
        self.sent_on_layout = QVBoxLayout()
        self.sent_on_layout.setSpacing(4)
        self.sent_on_layout.setObjectName(u"sent_on_layout")
        self.sent_on_layout.setContentsMargins(0, 0, 0, 0)
        self.sent_on_label = QLabel(SendingForm)
        self.sent_on_label.setObjectName(u"sent_on_label")

        self.sent_on_layout.addWidget(self.sent_on_label)

        self.sent_on_date = DateField(SendingForm)
        self.sent_on_date.setObjectName(u"sent_on_date")

        self.sent_on_layout.addWidget(self.sent_on_date)


        self.sent_on_how_row.addLayout(self.sent_on_layout)

        self.how_layout = QVBoxLayout()
        self.how_layout.setSpacing(4)
        self.how_layout.setObjectName(u"how_layout")
        self.how_layout.setContentsMargins(0, 0, 0, 0)
        self.how_label = QLabel(SendingForm)
        self.how_label.setObjectName(u"how_label")

        self.how_layout.addWidget(self.how_label)

        self.how_combo = QComboBox(SendingForm)
        self.how_combo.setObjectName(u"how_combo")

        self.how_layout.addWidget(self.how_combo)


        self.sent_on_how_row.addLayout(self.how_layout)

        self.sent_on_how_row.setStretch(0, 1)
        self.sent_on_how_row.setStretch(1, 1)

        self.sent_on_how_layout.addLayout(self.sent_on_how_row)

        self.sent_on_problem = ProblemLabel(SendingForm)
        self.sent_on_problem.setObjectName(u"sent_on_problem")

        self.sent_on_how_layout.addWidget(self.sent_on_problem)

        self.how_problem = ProblemLabel(SendingForm)
        self.how_problem.setObjectName(u"how_problem")

        self.sent_on_how_layout.addWidget(self.how_problem)


        self.sending_form_layout.addLayout(self.sent_on_how_layout)

        self.proof_layout = QVBoxLayout()
        self.proof_layout.setSpacing(4)
        self.proof_layout.setObjectName(u"proof_layout")
        self.proof_layout.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(SendingForm)
        self.proof_label.setObjectName(u"proof_label")

        self.proof_layout.addWidget(self.proof_label)

        self.proof_edit = QLineEdit(SendingForm)
        self.proof_edit.setObjectName(u"proof_edit")
        self.proof_edit.setMaxLength(300)

        self.proof_layout.addWidget(self.proof_edit)

        self.proof_problem = ProblemLabel(SendingForm)
        self.proof_problem.setObjectName(u"proof_problem")

        self.proof_layout.addWidget(self.proof_problem)


        self.sending_form_layout.addLayout(self.proof_layout)

        self.earlier_label = QLabel(SendingForm)
        self.earlier_label.setObjectName(u"earlier_label")
        self.earlier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.earlier_label.setWordWrap(True)

        self.sending_form_layout.addWidget(self.earlier_label)

#if QT_CONFIG(shortcut)
        self.sent_on_label.setBuddy(self.sent_on_date)
        self.how_label.setBuddy(self.how_combo)
        self.proof_label.setBuddy(self.proof_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sent_on_date, self.how_combo)
        QWidget.setTabOrder(self.how_combo, self.proof_edit)

        self.retranslateUi(SendingForm)
    # setupUi

    def retranslateUi(self, SendingForm):
        self.letter_label.setText("")
        self.letter_label.setProperty(u"role", QCoreApplication.translate("SendingForm", u"strong", None))
        self.sent_on_label.setText(QCoreApplication.translate("SendingForm", u"Sent &on", None))
        self.how_label.setText(QCoreApplication.translate("SendingForm", u"S&ent by", None))
        self.proof_label.setText(QCoreApplication.translate("SendingForm", u"What &proves it, if anything", None))
        self.proof_edit.setPlaceholderText(QCoreApplication.translate("SendingForm", u"Such as the number of a recorded delivery", None))
        self.earlier_label.setText("")
        self.earlier_label.setProperty(u"role", QCoreApplication.translate("SendingForm", u"muted", None))
        pass
    # retranslateUi

