# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assessment_compare_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_AssessmentCompareDialog(object):
    def setupUi(self, AssessmentCompareDialog):
        if not AssessmentCompareDialog.objectName():
            AssessmentCompareDialog.setObjectName(u"AssessmentCompareDialog")
        self.dialog_layout = QVBoxLayout(AssessmentCompareDialog)
        self.dialog_layout.setSpacing(12)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(AssessmentCompareDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setTextFormat(Qt.TextFormat.PlainText)
        self.heading_label.setWordWrap(True)

        self.dialog_layout.addWidget(self.heading_label)

        self.other_label = QLabel(AssessmentCompareDialog)
        self.other_label.setObjectName(u"other_label")

        self.dialog_layout.addWidget(self.other_label)

        self.other_combo = QComboBox(AssessmentCompareDialog)
        self.other_combo.setObjectName(u"other_combo")

        self.dialog_layout.addWidget(self.other_combo)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(AssessmentCompareDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(AssessmentCompareDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.dialog_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.other_label.setBuddy(self.other_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.other_combo, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(AssessmentCompareDialog)
    # setupUi

    def retranslateUi(self, AssessmentCompareDialog):
        AssessmentCompareDialog.setWindowTitle(QCoreApplication.translate("AssessmentCompareDialog", u"Compare with", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AssessmentCompareDialog", u"heading", None))
        self.other_label.setText(QCoreApplication.translate("AssessmentCompareDialog", u"&Compare it with", None))
        self.cancel_button.setText(QCoreApplication.translate("AssessmentCompareDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("AssessmentCompareDialog", u"Co&mpare", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("AssessmentCompareDialog", u"primary", None))
    # retranslateUi

