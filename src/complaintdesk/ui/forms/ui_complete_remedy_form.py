# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'complete_remedy_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_CompleteRemedyForm(object):
    def setupUi(self, CompleteRemedyForm):
        if not CompleteRemedyForm.objectName():
            CompleteRemedyForm.setObjectName(u"CompleteRemedyForm")
        self.complete_remedy_form_layout = QVBoxLayout(CompleteRemedyForm)
        self.complete_remedy_form_layout.setSpacing(14)
        self.complete_remedy_form_layout.setObjectName(u"complete_remedy_form_layout")
        self.complete_remedy_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(CompleteRemedyForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_label.setWordWrap(True)

        self.complete_remedy_form_layout.addWidget(self.subject_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(CompleteRemedyForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(CompleteRemedyForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(CompleteRemedyForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.complete_remedy_form_layout.addLayout(self.on_layout)

        self.proof_layout = QVBoxLayout()
        self.proof_layout.setSpacing(4)
        self.proof_layout.setObjectName(u"proof_layout")
        self.proof_layout.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(CompleteRemedyForm)
        self.proof_label.setObjectName(u"proof_label")

        self.proof_layout.addWidget(self.proof_label)

        self.proof_words = WordsEdit(CompleteRemedyForm)
        self.proof_words.setObjectName(u"proof_words")
        self.proof_words.setProperty(u"lines", 3)

        self.proof_layout.addWidget(self.proof_words)

        self.proof_problem = ProblemLabel(CompleteRemedyForm)
        self.proof_problem.setObjectName(u"proof_problem")

        self.proof_layout.addWidget(self.proof_problem)


        self.complete_remedy_form_layout.addLayout(self.proof_layout)

        self.told_on_layout = QVBoxLayout()
        self.told_on_layout.setSpacing(4)
        self.told_on_layout.setObjectName(u"told_on_layout")
        self.told_on_layout.setContentsMargins(0, 0, 0, 0)
        self.told_on_label = QLabel(CompleteRemedyForm)
        self.told_on_label.setObjectName(u"told_on_label")

        self.told_on_layout.addWidget(self.told_on_label)

        self.told_on_date = DateField(CompleteRemedyForm)
        self.told_on_date.setObjectName(u"told_on_date")

        self.told_on_layout.addWidget(self.told_on_date)

        self.told_on_hint_label = QLabel(CompleteRemedyForm)
        self.told_on_hint_label.setObjectName(u"told_on_hint_label")
        self.told_on_hint_label.setWordWrap(True)

        self.told_on_layout.addWidget(self.told_on_hint_label)

        self.told_on_problem = ProblemLabel(CompleteRemedyForm)
        self.told_on_problem.setObjectName(u"told_on_problem")

        self.told_on_layout.addWidget(self.told_on_problem)


        self.complete_remedy_form_layout.addLayout(self.told_on_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.proof_label.setBuddy(self.proof_words)
        self.told_on_label.setBuddy(self.told_on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.proof_words)
        QWidget.setTabOrder(self.proof_words, self.told_on_date)

        self.retranslateUi(CompleteRemedyForm)
    # setupUi

    def retranslateUi(self, CompleteRemedyForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("CompleteRemedyForm", u"strong", None))
        self.on_label.setText(QCoreApplication.translate("CompleteRemedyForm", u"Done &on", None))
        self.proof_label.setText(QCoreApplication.translate("CompleteRemedyForm", u"&How you know that it was done", None))
        self.proof_words.setPlaceholderText(QCoreApplication.translate("CompleteRemedyForm", u"A completion note, a receipt, the resident\u2019s word", None))
        self.told_on_label.setText(QCoreApplication.translate("CompleteRemedyForm", u"Resident &told on", None))
        self.told_on_hint_label.setText(QCoreApplication.translate("CompleteRemedyForm", u"Leave empty if they have not been told yet. Delete empties the date.", None))
        self.told_on_hint_label.setProperty(u"role", QCoreApplication.translate("CompleteRemedyForm", u"muted", None))
        pass
    # retranslateUi

