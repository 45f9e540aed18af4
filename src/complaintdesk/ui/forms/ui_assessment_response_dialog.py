# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_response_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_AssessmentResponseDialog(object):
    def setupUi(self, AssessmentResponseDialog):
        if not AssessmentResponseDialog.objectName():
            AssessmentResponseDialog.setObjectName(u"AssessmentResponseDialog")
        self.dialog_layout = QVBoxLayout(AssessmentResponseDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentResponseDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.dialog_layout.addWidget(self.heading_label)

        self.note_label = QLabel(AssessmentResponseDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.words_layout = QVBoxLayout()
        self.words_layout.setSpacing(4)
        self.words_layout.setObjectName(u"words_layout")
        self.words_layout.setContentsMargins(0, 0, 0, 0)
        self.words_label = QLabel(AssessmentResponseDialog)
        self.words_label.setObjectName(u"words_label")

        self.words_layout.addWidget(self.words_label)

        self.words_edit = WordsEdit(AssessmentResponseDialog)
        self.words_edit.setObjectName(u"words_edit")

        self.words_layout.addWidget(self.words_edit)

        self.words_problem = ProblemLabel(AssessmentResponseDialog)
        self.words_problem.setObjectName(u"words_problem")

        self.words_layout.addWidget(self.words_problem)


        self.dialog_layout.addLayout(self.words_layout)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(AssessmentResponseDialog)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(AssessmentResponseDialog)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(AssessmentResponseDialog)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.dialog_layout.addLayout(self.on_layout)

        self.rest_problem = ProblemLabel(AssessmentResponseDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentResponseDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentResponseDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.words_label.setBuddy(self.words_edit)
        self.on_label.setBuddy(self.on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.words_edit, self.on_date)
        QWidget.setTabOrder(self.on_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentResponseDialog)
    # setupUi

    def retranslateUi(self, AssessmentResponseDialog):
        AssessmentResponseDialog.setWindowTitle(QCoreApplication.translate("AssessmentResponseDialog", u"The governing body\u2019s response", None))
        self.heading_label.setText(QCoreApplication.translate("AssessmentResponseDialog", u"The governing body\u2019s response", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentResponseDialog", u"heading", None))
        self.note_label.setText(QCoreApplication.translate("AssessmentResponseDialog", u"The Code asks for it to be published with the self-assessment (8.2).", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("AssessmentResponseDialog", u"muted", None))
        self.words_label.setText(QCoreApplication.translate("AssessmentResponseDialog", u"&What they said", None))
        self.on_label.setText(QCoreApplication.translate("AssessmentResponseDialog", u"&Given on", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentResponseDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentResponseDialog", u"&Record it", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentResponseDialog", u"primary", None))
    # retranslateUi

