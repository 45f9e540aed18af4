# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_take_in_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_AssessmentTakeInDialog(object):
    def setupUi(self, AssessmentTakeInDialog):
        if not AssessmentTakeInDialog.objectName():
            AssessmentTakeInDialog.setObjectName(u"AssessmentTakeInDialog")
        self.dialog_layout = QVBoxLayout(AssessmentTakeInDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentTakeInDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.read_label = QLabel(AssessmentTakeInDialog)
        self.read_label.setObjectName(u"read_label")
        self.read_label.setTextFormat(Qt.TextFormat.PlainText)
        self.read_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.read_label)

        self.what_label = QLabel(AssessmentTakeInDialog)
        self.what_label.setObjectName(u"what_label")

        self.dialog_layout.addWidget(self.what_label)

        self.draft_radio = QRadioButton(AssessmentTakeInDialog)
        self.draft_radio.setObjectName(u"draft_radio")

        self.dialog_layout.addWidget(self.draft_radio)

        self.past_radio = QRadioButton(AssessmentTakeInDialog)
        self.past_radio.setObjectName(u"past_radio")

        self.dialog_layout.addWidget(self.past_radio)

        self.other_radio = QRadioButton(AssessmentTakeInDialog)
        self.other_radio.setObjectName(u"other_radio")

        self.dialog_layout.addWidget(self.other_radio)

        self.purpose_problem = ProblemLabel(AssessmentTakeInDialog)
        self.purpose_problem.setObjectName(u"purpose_problem")

        self.dialog_layout.addWidget(self.purpose_problem)

        self.year_layout = QVBoxLayout()
        self.year_layout.setSpacing(4)
        self.year_layout.setObjectName(u"year_layout")
        self.year_layout.setContentsMargins(0, 0, 0, 0)
        self.year_label = QLabel(AssessmentTakeInDialog)
        self.year_label.setObjectName(u"year_label")

        self.year_layout.addWidget(self.year_label)

        self.year_combo = QComboBox(AssessmentTakeInDialog)
        self.year_combo.setObjectName(u"year_combo")

        self.year_layout.addWidget(self.year_combo)

        self.year_problem = ProblemLabel(AssessmentTakeInDialog)
        self.year_problem.setObjectName(u"year_problem")

        self.year_layout.addWidget(self.year_problem)


        self.dialog_layout.addLayout(self.year_layout)

        self.draft_page = QWidget(AssessmentTakeInDialog)
        self.draft_page.setObjectName(u"draft_page")
        self.draft_layout = QVBoxLayout(self.draft_page)
        self.draft_layout.setSpacing(4)
        self.draft_layout.setObjectName(u"draft_layout")
        self.draft_layout.setContentsMargins(0, 0, 0, 0)
        self.occasion_label = QLabel(self.draft_page)
        self.occasion_label.setObjectName(u"occasion_label")

        self.draft_layout.addWidget(self.occasion_label)

        self.occasion_combo = QComboBox(self.draft_page)
        self.occasion_combo.setObjectName(u"occasion_combo")

        self.draft_layout.addWidget(self.occasion_combo)

        self.why_label = QLabel(self.draft_page)
        self.why_label.setObjectName(u"why_label")

        self.draft_layout.addWidget(self.why_label)

        self.why_edit = QLineEdit(self.draft_page)
        self.why_edit.setObjectName(u"why_edit")

        self.draft_layout.addWidget(self.why_edit)

        self.why_problem = ProblemLabel(self.draft_page)
        self.why_problem.setObjectName(u"why_problem")

        self.draft_layout.addWidget(self.why_problem)


        self.dialog_layout.addWidget(self.draft_page)

        self.landlord_page = QWidget(AssessmentTakeInDialog)
        self.landlord_page.setObjectName(u"landlord_page")
        self.landlord_layout = QVBoxLayout(self.landlord_page)
        self.landlord_layout.setSpacing(4)
        self.landlord_layout.setObjectName(u"landlord_layout")
        self.landlord_layout.setContentsMargins(0, 0, 0, 0)
        self.landlord_label = QLabel(self.landlord_page)
        self.landlord_label.setObjectName(u"landlord_label")

        self.landlord_layout.addWidget(self.landlord_label)

        self.landlord_edit = QLineEdit(self.landlord_page)
        self.landlord_edit.setObjectName(u"landlord_edit")

        self.landlord_layout.addWidget(self.landlord_edit)

        self.landlord_problem = ProblemLabel(self.landlord_page)
        self.landlord_problem.setObjectName(u"landlord_problem")

        self.landlord_layout.addWidget(self.landlord_problem)


        self.dialog_layout.addWidget(self.landlord_page)

        self.note_label = QLabel(AssessmentTakeInDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.rest_problem = ProblemLabel(AssessmentTakeInDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentTakeInDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentTakeInDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.year_label.setBuddy(self.year_combo)
        self.occasion_label.setBuddy(self.occasion_combo)
        self.why_label.setBuddy(self.why_edit)
        self.landlord_label.setBuddy(self.landlord_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.draft_radio, self.past_radio)
        QWidget.setTabOrder(self.past_radio, self.other_radio)
        QWidget.setTabOrder(self.other_radio, self.year_combo)
        QWidget.setTabOrder(self.year_combo, self.occasion_combo)
        QWidget.setTabOrder(self.occasion_combo, self.why_edit)
        QWidget.setTabOrder(self.why_edit, self.landlord_edit)
        QWidget.setTabOrder(self.landlord_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentTakeInDialog)
    # setupUi

    def retranslateUi(self, AssessmentTakeInDialog):
        AssessmentTakeInDialog.setWindowTitle(QCoreApplication.translate("AssessmentTakeInDialog", u"Bring a self-assessment in", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentTakeInDialog", u"heading", None))
        self.read_label.setText("")
        self.what_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"What is it?", None))
        self.what_label.setProperty(u"role", QCoreApplication.translate("AssessmentTakeInDialog", u"strong", None))
        self.draft_radio.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"The beginning of our &next one: I go on from it", None))
        self.past_radio.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"&Ours as it was published, to keep and compare with", None))
        self.other_radio.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"Another &landlord\u2019s, to compare with", None))
        self.year_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"Year it is &about", None))
        self.occasion_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"O&ccasion", None))
        self.why_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"Wh&y it is made out of turn", None))
        self.landlord_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"&Whose it is", None))
        self.note_label.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"You look at every provision before anything is kept as yours. Nothing in the file is changed.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("AssessmentTakeInDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentTakeInDialog", u"&Review what was read", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentTakeInDialog", u"primary", None))
    # retranslateUi

