# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_publish_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.date_field import DateField
from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_AssessmentPublishDialog(object):
    def setupUi(self, AssessmentPublishDialog):
        if not AssessmentPublishDialog.objectName():
            AssessmentPublishDialog.setObjectName(u"AssessmentPublishDialog")
        self.dialog_layout = QVBoxLayout(AssessmentPublishDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentPublishDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.dialog_layout.addWidget(self.heading_label)

        self.note_label = QLabel(AssessmentPublishDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.on_layout = QVBoxLayout()
        self.on_layout.setSpacing(4)
        self.on_layout.setObjectName(u"on_layout")
        self.on_layout.setContentsMargins(0, 0, 0, 0)
        self.on_label = QLabel(AssessmentPublishDialog)
        self.on_label.setObjectName(u"on_label")

        self.on_layout.addWidget(self.on_label)

        self.on_date = DateField(AssessmentPublishDialog)
        self.on_date.setObjectName(u"on_date")

        self.on_layout.addWidget(self.on_date)

        self.on_problem = ProblemLabel(AssessmentPublishDialog)
        self.on_problem.setObjectName(u"on_problem")

        self.on_layout.addWidget(self.on_problem)


        self.dialog_layout.addLayout(self.on_layout)

        self.rest_problem = ProblemLabel(AssessmentPublishDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.dialog_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentPublishDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentPublishDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.on_label.setBuddy(self.on_date)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_date, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentPublishDialog)
    # setupUi

    def retranslateUi(self, AssessmentPublishDialog):
        AssessmentPublishDialog.setWindowTitle(QCoreApplication.translate("AssessmentPublishDialog", u"Publish the self-assessment", None))
        self.heading_label.setText(QCoreApplication.translate("AssessmentPublishDialog", u"Publish the self-assessment", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentPublishDialog", u"heading", None))
        self.note_label.setText(QCoreApplication.translate("AssessmentPublishDialog", u"The desk makes four files of it and keeps them exactly as they are: a web page, a PDF, a Word document and a workbook. Your notes to self are in none of them. Put the web page or the PDF on your website.", None))
        self.on_label.setText(QCoreApplication.translate("AssessmentPublishDialog", u"Published &on", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentPublishDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentPublishDialog", u"&Publish", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentPublishDialog", u"primary", None))
    # retranslateUi

