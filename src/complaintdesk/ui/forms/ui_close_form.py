# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'close_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_CloseForm(object):
    def setupUi(self, CloseForm):
        if not CloseForm.objectName():
            CloseForm.setObjectName(u"CloseForm")
        self.close_form_layout = QVBoxLayout(CloseForm)
        self.close_form_layout.setSpacing(14)
        self.close_form_layout.setObjectName(u"close_form_layout")
        self.close_form_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_on_row = QHBoxLayout()
        self.kind_on_row.setSpacing(16)
        self.kind_on_row.setObjectName(u"kind_on_row")
        self.kind_on_row.setContentsMargins(0, 0, 0, 0)
        self.kind_layout = QVBoxLayout()
        self.kind_layout.setSpacing(4)
        self.kind_layout.setObjectName(u"kind_layout")
        self.kind_layout.setContentsMargins(0, 0, 0, 0)
        self.kind_label = QLabel(CloseForm)
        self.kind_label.setObjectName(u"kind_label")

        self.kind_layout.addWidget(self.kind_label)

        self.kind_combo = QComboBox(CloseForm)
        self.kind_combo.setObjectName(u"kind_combo")

        self.kind_layout.addWidget(self.kind_combo)

        self.kind_problem = ProblemLabel(CloseForm)
        self.kind_problem.setObjectName(u"kind_problem")

        self.kind_layout.addWidget(self.kind_problem)


        self.kind_on_row.addLayout(self.kind_layout)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(CloseForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(CloseForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(CloseForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.kind_on_row.addLayout(self.on_layout)

        self.kind_on_row.setStretch(0, 1)
        self.kind_on_row.setStretch(1, 1)

        self.close_form_layout.addLayout(self.kind_on_row)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CloseForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(CloseForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 4)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_hint_label = QLabel(CloseForm)
        self.reason_hint_label.setObjectName(u"reason_hint_label")
        self.reason_hint_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason_hint_label.setWordWrap(True)

        self.reason_layout.addWidget(self.reason_hint_label)

        self.reason_problem = ProblemLabel(CloseForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.close_form_layout.addLayout(self.reason_layout)

        self.ombudsman_details_given_layout = QVBoxLayout()
        self.ombudsman_details_given_layout.setSpacing(4)
        self.ombudsman_details_given_layout.setObjectName(u"ombudsman_details_given_layout")
        self.ombudsman_details_given_layout.setContentsMargins(0, 0, 0, 0)
        self.ombudsman_details_given_box = QCheckBox(CloseForm)
        self.ombudsman_details_given_box.setObjectName(u"ombudsman_details_given_box")

        self.ombudsman_details_given_layout.addWidget(self.ombudsman_details_given_box)

        self.ombudsman_details_given_problem = ProblemLabel(CloseForm)
        self.ombudsman_details_given_problem.setObjectName(u"ombudsman_details_given_problem")

        self.ombudsman_details_given_layout.addWidget(self.ombudsman_details_given_problem)


        self.close_form_layout.addLayout(self.ombudsman_details_given_layout)

#if QT_CONFIG(shortcut)
        self.kind_label.setBuddy(self.kind_combo)
        self.on_label.setBuddy(self.on_date)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind_combo, self.on_date)
        QWidget.setTabOrder(self.on_date, self.reason_words)
        QWidget.setTabOrder(self.reason_words, self.ombudsman_details_given_box)

        self.retranslateUi(CloseForm)
    # setupUi

    def retranslateUi(self, CloseForm):
        self.kind_label.setText(QCoreApplication.translate("CloseForm", u"&Why it is closed", None))
        self.on_label.setText(QCoreApplication.translate("CloseForm", u"Closed &on", None))
        self.reason_label.setText(QCoreApplication.translate("CloseForm", u"&Reason", None))
        self.reason_hint_label.setText("")
        self.reason_hint_label.setProperty(u"role", QCoreApplication.translate("CloseForm", u"muted", None))
        self.ombudsman_details_given_box.setText(QCoreApplication.translate("CloseForm", u"The Ombudsman\u2019s details were &given", None))
        pass
    # retranslateUi

