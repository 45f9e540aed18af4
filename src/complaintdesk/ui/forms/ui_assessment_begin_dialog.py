# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_begin_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_AssessmentBeginDialog(object):
    def setupUi(self, AssessmentBeginDialog):
        if not AssessmentBeginDialog.objectName():
            AssessmentBeginDialog.setObjectName(u"AssessmentBeginDialog")
        self.dialog_layout = QVBoxLayout(AssessmentBeginDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentBeginDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.dialog_layout.addWidget(self.heading_label)

        self.year_layout = QVBoxLayout()
        self.year_layout.setSpacing(4)
        self.year_layout.setObjectName(u"year_layout")
        self.year_layout.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(AssessmentBeginDialog)
        self.year_label.setObjectName(u"year_label")

        self.year_layout.addWidget(self.year_label)

        self.year_combo = QComboBox(AssessmentBeginDialog)
        self.year_combo.setObjectName(u"year_combo")

        self.year_layout.addWidget(self.year_combo)

        self.year_problem = ProblemLabel(AssessmentBeginDialog)
        self.year_problem.setObjectName(u"year_problem")

        self.year_layout.addWidget(self.year_problem)


        self.dialog_layout.addLayout(self.year_layout)

        self.occasion_layout = QVBoxLayout()
        self.occasion_layout.setSpacing(4)
        self.occasion_layout.setObjectName(u"occasion_layout")
        self.occasion_layout.setContentsMargins(0, 0, 0, 0)
        self.occasion_label = QLabel(AssessmentBeginDialog)
        self.occasion_label.setObjectName(u"occasion_label")

        self.occasion_layout.addWidget(self.occasion_label)

        self.occasion_combo = QComboBox(AssessmentBeginDialog)
        self.occasion_combo.setObjectName(u"occasion_combo")

        self.occasion_layout.addWidget(self.occasion_combo)

        self.occasion_problem = ProblemLabel(AssessmentBeginDialog)
        self.occasion_problem.setObjectName(u"occasion_problem")

        self.occasion_layout.addWidget(self.occasion_problem)


        self.dialog_layout.addLayout(self.occasion_layout)

        self.occasion_note_label = QLabel(AssessmentBeginDialog)
        self.occasion_note_label.setObjectName(u"occasion_note_label")
        self.occasion_note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.occasion_note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.occasion_note_label)

        self.why_page = QWidget(AssessmentBeginDialog)
        self.why_page.setObjectName(u"why_page")
        self.why_layout = QVBoxLayout(self.why_page)
        self.why_layout.setSpacing(4)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(0, 0, 0, 0)
        self.why_label = QLabel(self.why_page)
        self.why_label.setObjectName(u"why_label")

        self.why_layout.addWidget(self.why_label)

        self.why_edit = WordsEdit(self.why_page)
        self.why_edit.setObjectName(u"why_edit")

        self.why_layout.addWidget(self.why_edit)

        self.why_problem = ProblemLabel(self.why_page)
        self.why_problem.setObjectName(u"why_problem")

        self.why_layout.addWidget(self.why_problem)


        self.dialog_layout.addWidget(self.why_page)

        self.from_layout = QVBoxLayout()
        self.from_layout.setSpacing(4)
        self.from_layout.setObjectName(u"from_layout")
        self.from_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(AssessmentBeginDialog)
        self.from_label.setObjectName(u"from_label")

        self.from_layout.addWidget(self.from_label)

        self.from_combo = QComboBox(AssessmentBeginDialog)
        self.from_combo.setObjectName(u"from_combo")

        self.from_layout.addWidget(self.from_combo)

        self.from_problem = ProblemLabel(AssessmentBeginDialog)
        self.from_problem.setObjectName(u"from_problem")

        self.from_layout.addWidget(self.from_problem)


        self.dialog_layout.addLayout(self.from_layout)

        self.rest_problem = ProblemLabel(AssessmentBeginDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentBeginDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentBeginDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_combo)
        self.occasion_label.setBuddy(self.occasion_combo)
        self.why_label.setBuddy(self.why_edit)
        self.from_label.setBuddy(self.from_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.year_combo, self.occasion_combo)
        QWidget.setTabOrder(self.occasion_combo, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.from_combo)
        QWidget.setTabOrder(self.from_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentBeginDialog)
    # setupUi

    def retranslateUi(self, AssessmentBeginDialog):
        AssessmentBeginDialog.setWindowTitle(QCoreApplication.translate("AssessmentBeginDialog", u"Start a self-assessment", None))
        self.heading_label.setText(QCoreApplication.translate("AssessmentBeginDialog", u"Start a self-assessment", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentBeginDialog", u"heading", None))
        self.year_label.setText(QCoreApplication.translate("AssessmentBeginDialog", u"&Year it is about", None))
        self.occasion_label.setText(QCoreApplication.translate("AssessmentBeginDialog", u"&Occasion", None))
        self.occasion_note_label.setText("")
        self.occasion_note_label.setProperty(u"role", QCoreApplication.translate("AssessmentBeginDialog", u"muted", None))
        self.why_label.setText(QCoreApplication.translate("AssessmentBeginDialog", u"&Why it is made out of turn", None))
        self.from_label.setText(QCoreApplication.translate("AssessmentBeginDialog", u"&Begin with", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentBeginDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentBeginDialog", u"&Start", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentBeginDialog", u"primary", None))
    # retranslateUi

