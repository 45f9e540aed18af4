# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'correct_stage_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_CorrectStageForm(object):
    def setupUi(self, CorrectStageForm):
        if not CorrectStageForm.objectName():
            CorrectStageForm.setObjectName(u"CorrectStageForm")
        self.correct_stage_form_layout = QVBoxLayout(CorrectStageForm)
        self.correct_stage_form_layout.setSpacing(14)
        self.correct_stage_form_layout.setObjectName(u"correct_stage_form_layout")
        self.correct_stage_form_layout.setContentsMargins(0, 0, 0, 0)
        self.advice_label = QLabel(CorrectStageForm)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advice_label.setWordWrap(True)

        self.correct_stage_form_layout.addWidget(self.advice_label)

        self.opened_on_acknowledged_on_responded_on_row = QHBoxLayout()
        self.opened_on_acknowledged_on_responded_on_row.setSpacing(16)
        self.opened_on_acknowledged_on_responded_on_row.setObjectName(u"opened_on_acknowledged_on_responded_on_row")
        self.opened_on_acknowledged_on_responded_on_row.setContentsMargins(0, 0, 0, 0)
        self.opened_on_layout = QVBoxLayout()
        self.opened_on_layout.setSpacing(4)
        self.opened_on_layout.setObjectName(u"opened_on_layout")
        self.opened_on_layout.setContentsMargins(0, 0, 0, 0)
        self.opened_on_label = QLabel(CorrectStageForm)
        self.opened_on_label.setObjectName(u"opened_on_label")

        self.opened_on_layout.addWidget(self.opened_on_label)

        self.opened_on_date = DateField(CorrectStageForm)
        self.opened_on_date.setObjectName(u"opened_on_date")

        self.opened_on_layout.addWidget(self.opened_on_date)

        self.opened_on_problem = ProblemLabel(CorrectStageForm)
        self.opened_on_problem.setObjectName(u"opened_on_problem")

        self.opened_on_layout.addWidget(self.opened_on_problem)


        self.opened_on_acknowledged_on_responded_on_row.addLayout(self.opened_on_layout)

        self.acknowledged_on_layout = QVBoxLayout()
        self.acknowledged_on_layout.setSpacing(4)
        self.acknowledged_on_layout.setObjectName(u"acknowledged_on_layout")
        self.acknowledged_on_layout.setContentsMargins(0, 0, 0, 0)
        self.acknowledged_on_label = QLabel(CorrectStageForm)
        self.acknowledged_on_label.setObjectName(u"acknowledged_on_label")

        self.acknowledged_on_layout.addWidget(self.acknowledged_on_label)

        self.acknowledged_on_date = DateField(CorrectStageForm)
        self.acknowledged_on_date.setObjectName(u"acknowledged_on_date")

        self.acknowledged_on_layout.addWidget(self.acknowledged_on_date)

        self.acknowledged_on_problem = ProblemLabel(CorrectStageForm)
        self.acknowledged_on_problem.setObjectName(u"acknowledged_on_problem")

        self.acknowledged_on_layout.addWidget(self.acknowledged_on_problem)


        self.opened_on_acknowledged_on_responded_on_row.addLayout(self.acknowledged_on_layout)

        self.responded_on_layout = QVBoxLayout()
        self.responded_on_layout.setSpacing(4)
        self.responded_on_layout.setObjectName(u"responded_on_layout")
        self.responded_on_layout.setContentsMargins(0, 0, 0, 0)
        self.responded_on_label = QLabel(CorrectStageForm)
        self.responded_on_label.setObjectName(u"responded_on_label")

        self.responded_on_layout.addWidget(self.responded_on_label)

        self.responded_on_date = DateField(CorrectStageForm)
        self.responded_on_date.setObjectName(u"responded_on_date")

        self.responded_on_layout.addWidget(self.responded_on_date)

        self.responded_on_problem = ProblemLabel(CorrectStageForm)
        self.responded_on_problem.setObjectName(u"responded_on_problem")

        self.responded_on_layout.addWidget(self.responded_on_problem)


        self.opened_on_acknowledged_on_responded_on_row.addLayout(self.responded_on_layout)

        self.opened_on_acknowledged_on_responded_on_row.setStretch(0, 1)
        self.opened_on_acknowledged_on_responded_on_row.setStretch(1, 1)
        self.opened_on_acknowledged_on_responded_on_row.setStretch(2, 1)

        self.correct_stage_form_layout.addLayout(self.opened_on_acknowledged_on_responded_on_row)

        self.reason_layout = QVBoxLayout()
        self.reason_layout.setSpacing(4)
        self.reason_layout.setObjectName(u"reason_layout")
        self.reason_layout.setContentsMargins(0, 0, 0, 0)
        self.reason_label = QLabel(CorrectStageForm)
        self.reason_label.setObjectName(u"reason_label")

        self.reason_layout.addWidget(self.reason_label)

        self.reason_words = WordsEdit(CorrectStageForm)
        self.reason_words.setObjectName(u"reason_words")
        self.reason_words.setProperty(u"lines", 3)

        self.reason_layout.addWidget(self.reason_words)

        self.reason_problem = ProblemLabel(CorrectStageForm)
        self.reason_problem.setObjectName(u"reason_problem")

        self.reason_layout.addWidget(self.reason_problem)


        self.correct_stage_form_layout.addLayout(self.reason_layout)

#if QT_CONFIG(shortcut)
        self.opened_on_label.setBuddy(self.opened_on_date)
        self.acknowledged_on_label.setBuddy(self.acknowledged_on_date)
        self.responded_on_label.setBuddy(self.responded_on_date)
        self.reason_label.setBuddy(self.reason_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.opened_on_date, self.acknowledged_on_date)
        QWidget.setTabOrder(self.acknowledged_on_date, self.responded_on_date)
        QWidget.setTabOrder(self.responded_on_date, self.reason_words)

        self.retranslateUi(CorrectStageForm)
    # setupUi

    def retranslateUi(self, CorrectStageForm):
        self.advice_label.setText(QCoreApplication.translate("CorrectStageForm", u"The old dates stay in the history, with your reason. Delete empties a date.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("CorrectStageForm", u"muted", None))
        self.opened_on_label.setText(QCoreApplication.translate("CorrectStageForm", u"&Received on", None))
        self.acknowledged_on_label.setText(QCoreApplication.translate("CorrectStageForm", u"&Acknowledged on", None))
        self.responded_on_label.setText(QCoreApplication.translate("CorrectStageForm", u"Response sent &on", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectStageForm", u"&Why it is corrected", None))
        pass
    # retranslateUi

