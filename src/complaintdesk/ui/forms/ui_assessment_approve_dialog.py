# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_approve_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel
from complaintdesk.ui.widgets.words_edit import WordsEdit

class Ui_AssessmentApproveDialog(object):
    def setupUi(self, AssessmentApproveDialog):
        if not AssessmentApproveDialog.objectName():
            AssessmentApproveDialog.setObjectName(u"AssessmentApproveDialog")
        self.dialog_layout = QVBoxLayout(AssessmentApproveDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentApproveDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.dialog_layout.addWidget(self.heading_label)

        self.note_label = QLabel(AssessmentApproveDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.by_layout = QVBoxLayout()
        self.by_layout.setSpacing(4)
        self.by_layout.setObjectName(u"by_layout")
        self.by_layout.setContentsMargins(0, 0, 0, 0)
        self.by_label = QLabel(AssessmentApproveDialog)
        self.by_label.setObjectName(u"by_label")

        self.by_layout.addWidget(self.by_label)

        self.by_combo = QComboBox(AssessmentApproveDialog)
        self.by_combo.setObjectName(u"by_combo")
        self.by_combo.setEditable(True)

        self.by_layout.addWidget(self.by_combo)

        self.by_problem = ProblemLabel(AssessmentApproveDialog)
        self.by_problem.setObjectName(u"by_problem")

        self.by_layout.addWidget(self.by_problem)


        self.dialog_layout.addLayout(self.by_layout)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(AssessmentApproveDialog)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(AssessmentApproveDialog)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(AssessmentApproveDialog)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.dialog_layout.addLayout(self.on_layout)

        self.minute_layout = QVBoxLayout()
        self.minute_layout.setSpacing(4)
        self.minute_layout.setObjectName(u"minute_layout")
        self.minute_layout.setContentsMargins(0, 0, 0, 0)
        self.minute_label = QLabel(AssessmentApproveDialog)
        self.minute_label.setObjectName(u"minute_label")

        self.minute_layout.addWidget(self.minute_label)

        self.minute_edit = QLineEdit(AssessmentApproveDialog)
        self.minute_edit.setObjectName(u"minute_edit")

        self.minute_layout.addWidget(self.minute_edit)

        self.minute_problem = ProblemLabel(AssessmentApproveDialog)
        self.minute_problem.setObjectName(u"minute_problem")

        self.minute_layout.addWidget(self.minute_problem)


        self.dialog_layout.addLayout(self.minute_layout)

        self.despite_page = QWidget(AssessmentApproveDialog)
        self.despite_page.setObjectName(u"despite_page")
        self.despite_page_layout = QVBoxLayout(self.despite_page)
        self.despite_page_layout.setSpacing(8)
        self.despite_page_layout.setObjectName(u"despite_page_layout")
        self.despite_page_layout.setContentsMargins(0, 0, 0, 0)
        self.missing_label = QLabel(self.despite_page)
        self.missing_label.setObjectName(u"missing_label")

        self.despite_page_layout.addWidget(self.missing_label)

        self.missing_list = QListWidget(self.despite_page)
        self.missing_list.setObjectName(u"missing_list")
        self.missing_list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.missing_list.setWordWrap(True)

        self.despite_page_layout.addWidget(self.missing_list)

        self.despite_layout = QVBoxLayout()
        self.despite_layout.setSpacing(4)
        self.despite_layout.setObjectName(u"despite_layout")
        self.despite_layout.setContentsMargins(0, 0, 0, 0)
        self.despite_label = QLabel(self.despite_page)
        self.despite_label.setObjectName(u"despite_label")

        self.despite_layout.addWidget(self.despite_label)

        self.despite_edit = WordsEdit(self.despite_page)
        self.despite_edit.setObjectName(u"despite_edit")

        self.despite_layout.addWidget(self.despite_edit)

        self.despite_problem = ProblemLabel(self.despite_page)
        self.despite_problem.setObjectName(u"despite_problem")

        self.despite_layout.addWidget(self.despite_problem)


        self.despite_page_layout.addLayout(self.despite_layout)


        self.dialog_layout.addWidget(self.despite_page)

        self.rest_problem = ProblemLabel(AssessmentApproveDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentApproveDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentApproveDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.by_label.setBuddy(self.by_combo)
        self.on_label.setBuddy(self.on_date)
        self.minute_label.setBuddy(self.minute_edit)
        self.missing_label.setBuddy(self.missing_list)
        self.despite_label.setBuddy(self.despite_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.by_combo, self.on_date)
        QWidget.setTabOrder(self.on_date, self.minute_edit)
        QWidget.setTabOrder(self.minute_edit, self.missing_list)
        QWidget.setTabOrder(self.missing_list, self.despite_edit)
        QWidget.setTabOrder(self.despite_edit, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentApproveDialog)
    # setupUi

    def retranslateUi(self, AssessmentApproveDialog):
        AssessmentApproveDialog.setWindowTitle(QCoreApplication.translate("AssessmentApproveDialog", u"Approve the self-assessment", None))
        self.heading_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"Approve the self-assessment", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentApproveDialog", u"heading", None))
        self.note_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"It is locked as it stands, with the figures as they are today.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("AssessmentApproveDialog", u"muted", None))
        self.by_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"Approved &by", None))
        self.on_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"&On", None))
        self.minute_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"&Minute reference, such as \u201cBoard, item 7\u201d", None))
        self.missing_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"Still &needed", None))
        self.missing_label.setProperty(u"role", QCoreApplication.translate("AssessmentApproveDialog", u"strong", None))
        self.despite_label.setText(QCoreApplication.translate("AssessmentApproveDialog", u"&Why it is approved all the same", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentApproveDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentApproveDialog", u"&Approve", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentApproveDialog", u"primary", None))
    # retranslateUi

