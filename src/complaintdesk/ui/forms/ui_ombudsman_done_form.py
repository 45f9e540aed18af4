# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'ombudsman_done_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_OmbudsmanDoneForm(object):
    def setupUi(self, OmbudsmanDoneForm):
        if not OmbudsmanDoneForm.objectName():
            OmbudsmanDoneForm.setObjectName(u"OmbudsmanDoneForm")
        self.ombudsman_done_form_layout = QVBoxLayout(OmbudsmanDoneForm)
        self.ombudsman_done_form_layout.setSpacing(14)
        self.ombudsman_done_form_layout.setObjectName(u"ombudsman_done_form_layout")
        self.ombudsman_done_form_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(OmbudsmanDoneForm)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setWordWrap(True)
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ombudsman_done_form_layout.addWidget(self.subject_label)

        self.facts_label = QLabel(OmbudsmanDoneForm)
        self.facts_label.setObjectName(u"facts_label")
        self.facts_label.setWordWrap(True)
        self.facts_label.setTextFormat(Qt.TextFormat.PlainText)

        self.ombudsman_done_form_layout.addWidget(self.facts_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(OmbudsmanDoneForm)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(OmbudsmanDoneForm)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(OmbudsmanDoneForm)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.ombudsman_done_form_layout.addLayout(self.on_layout)

        self.proof_layout = QVBoxLayout()
        self.proof_layout.setSpacing(4)
        self.proof_layout.setObjectName(u"proof_layout")
        self.proof_layout.setContentsMargins(0, 0, 0, 0)
        self.proof_label = QLabel(OmbudsmanDoneForm)
        self.proof_label.setObjectName(u"proof_label")

        self.proof_layout.addWidget(self.proof_label)

        self.proof_words = WordsEdit(OmbudsmanDoneForm)
        self.proof_words.setObjectName(u"proof_words")
        self.proof_words.setProperty(u"lines", 3)

        self.proof_layout.addWidget(self.proof_words)

        self.proof_problem = ProblemLabel(OmbudsmanDoneForm)
        self.proof_problem.setObjectName(u"proof_problem")

        self.proof_layout.addWidget(self.proof_problem)


        self.ombudsman_done_form_layout.addLayout(self.proof_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
        self.proof_label.setBuddy(self.proof_words)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.proof_words)

        self.retranslateUi(OmbudsmanDoneForm)
    # setupUi

    def retranslateUi(self, OmbudsmanDoneForm):
        self.subject_label.setText("")
        self.subject_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanDoneForm", u"strong", None))
        self.facts_label.setText("")
        self.facts_label.setProperty(u"role", QCoreApplication.translate("OmbudsmanDoneForm", u"muted", None))
        self.on_label.setText(QCoreApplication.translate("OmbudsmanDoneForm", u"Done &on", None))
        self.proof_label.setText(QCoreApplication.translate("OmbudsmanDoneForm", u"&How you know that it was done", None))
        self.proof_words.setPlaceholderText(QCoreApplication.translate("OmbudsmanDoneForm", u"Such as: the portal\u2019s receipt, a copy of the letter on the file", None))
        pass
    # retranslateUi

