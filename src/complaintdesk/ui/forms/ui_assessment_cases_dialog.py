# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_cases_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_AssessmentCasesDialog(object):
    def setupUi(self, AssessmentCasesDialog):
        if not AssessmentCasesDialog.objectName():
            AssessmentCasesDialog.setObjectName(u"AssessmentCasesDialog")
        self.dialog_layout = QVBoxLayout(AssessmentCasesDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentCasesDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.note_label = QLabel(AssessmentCasesDialog)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setTextFormat(Qt.TextFormat.PlainText)
        self.note_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.note_label)

        self.cases_table = QTableView(AssessmentCasesDialog)
        self.cases_table.setObjectName(u"cases_table")

        self.dialog_layout.addWidget(self.cases_table)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(AssessmentCasesDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.open_button = QPushButton(AssessmentCasesDialog)
        self.open_button.setObjectName(u"open_button")

        self.buttons_layout.addWidget(self.open_button)


        self.dialog_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.cases_table, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)

        self.retranslateUi(AssessmentCasesDialog)
    # setupUi

    def retranslateUi(self, AssessmentCasesDialog):
        AssessmentCasesDialog.setWindowTitle(QCoreApplication.translate("AssessmentCasesDialog", u"Cases behind the figure", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentCasesDialog", u"heading", None))
        self.note_label.setText("")
        self.note_label.setProperty(u"role", QCoreApplication.translate("AssessmentCasesDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.cases_table.setAccessibleName(QCoreApplication.translate("AssessmentCasesDialog", u"Cases behind the figure", None))
#endif // QT_CONFIG(accessibility)
        self.close_button.setText(QCoreApplication.translate("AssessmentCasesDialog", u"Close", None))
        self.open_button.setText(QCoreApplication.translate("AssessmentCasesDialog", u"&Open the case", None))
        self.open_button.setProperty(u"role", QCoreApplication.translate("AssessmentCasesDialog", u"primary", None))
    # retranslateUi

