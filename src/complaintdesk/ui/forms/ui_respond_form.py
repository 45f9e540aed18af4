# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'respond_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_RespondForm(object):
    def setupUi(self, RespondForm):
        if not RespondForm.objectName():
            RespondForm.setObjectName(u"RespondForm")
        self.respond_form_layout = QVBoxLayout(RespondForm)
        self.respond_form_layout.setSpacing(14)
        self.respond_form_layout.setObjectName(u"respond_form_layout")
        self.respond_form_layout.setContentsMargins(0, 0, 0, 0)
        self.warning_label = QLabel(RespondForm)
        self.warning_label.setObjectName(u"warning_label")
        self.warning_label.setTextFormat(Qt.TextFormat.PlainText)
        self.warning_label.setWordWrap(True)

        self.respond_form_layout.addWidget(self.warning_label)

        self.on_outcome_row = QHBoxLayout()
        self.on_outcome_row.setSpacing(16)
        self.on_outcome_row.setObjectName(u"on_outcome_row")
        self.on_outcome_row.setContentsMargins(0, 0, 0, 0)
        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(RespondForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(RespondForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(RespondForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.on_outcome_row.addLayout(self.on_layout)

        self.outcome_layout = QVBoxLayout()
        self.outcome_layout.setSpacing(4)
        self.outcome_layout.setObjectName(u"outcome_layout")
        self.outcome_layout.setContentsMargins(0, 0, 0, 0)
        self.outcome_label = QLabel(RespondForm)
        self.outcome_label.setObjectName(u"outcome_label")

        self.outcome_layout.addWidget(self.outcome_label)

        self.outcome_combo = QComboBox(RespondForm)
        self.outcome_combo.setObjectName(u"outcome_combo")

        self.outcome_layout.addWidget(self.outcome_combo)

        self.outcome_problem = ProblemLabel(RespondForm)
        self.outcome_problem.setObjectName(u"outcome_problem")

        self.outcome_layout.addWidget(self.outcome_problem)


        self.on_outcome_row.addLayout(self.outcome_layout)

        self.on_outcome_row.setStretch(0, 1)
        self.on_outcome_row.setStretch(1, 1)

        self.respond_form_layout.addLayout(self.on_outcome_row)

        self.decision_layout = QVBoxLayout()
        self.decision_layout.setSpacing(4)
        self.decision_layout.setObjectName(u"decision_layout")
        self.decision_layout.setContentsMargins(0, 0, 0, 0)
        self.decision_label = QLabel(RespondForm)
        self.decision_label.setObjectName(u"decision_label")

        self.decision_layout.addWidget(self.decision_label)

        self.decision_words = WordsEdit(RespondForm)
        self.decision_words.setObjectName(u"decision_words")
        self.decision_words.setProperty(u"lines", 4)

        self.decision_layout.addWidget(self.decision_words)

        self.decision_problem = ProblemLabel(RespondForm)
        self.decision_problem.setObjectName(u"decision_problem")

        self.decision_layout.addWidget(self.decision_problem)


        self.respond_form_layout.addLayout(self.decision_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.outcome_label.setBuddy(self.outcome_combo)
        self.decision_label.setBuddy(self.decision_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.outcome_combo)
        QWidget.setTabOrder(self.outcome_combo, self.decision_words)

        self.retranslateUi(RespondForm)
    # setupUi

    def retranslateUi(self, RespondForm):
        self.warning_label.setText(QCoreApplication.translate("RespondForm", u"For a response that went out another way. To write it here, use the letter: it is checked and recorded when you issue it.", None))
        self.warning_label.setProperty(u"role", QCoreApplication.translate("RespondForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("RespondForm", u"&Response sent on", None))
        self.outcome_label.setText(QCoreApplication.translate("RespondForm", u"&Outcome", None))
        self.decision_label.setText(QCoreApplication.translate("RespondForm", u"The &decision in a few words", None))
        pass
    # retranslateUi

