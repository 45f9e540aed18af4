# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_complaint_form.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QLabel, QLineEdit, QVBoxLayout)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_NewComplaintForm(object):
    def setupUi(self, NewComplaintForm):
        if not NewComplaintForm.objectName():
            NewComplaintForm.setObjectName(u"NewComplaintForm")
        self.new_complaint_form_layout = QVBoxLayout(NewComplaintForm)
        self.new_complaint_form_layout.setSpacing(14)
        self.new_complaint_form_layout.setObjectName(u"new_complaint_form_layout")
        self.new_complaint_form_layout.setContentsMargins(0, 0, 0, 0)
        self.issue_label = QLabel(NewComplaintForm)
        self.issue_label.setObjectName(u"issue_label")
        self.issue_label.setTextFormat(Qt.TextFormat.PlainText)
        self.issue_label.setWordWrap(True)

        self.new_complaint_form_layout.addWidget(self.issue_label)

        self.reference_layout = QVBoxLayout()
        self.reference_layout.setSpacing(4)
        self.reference_layout.setObjectName(u"reference_layout")
        self.reference_layout.setContentsMargins(0, 0, 0, 0)
        self.reference_label = QLabel(NewComplaintForm)
        self.reference_label.setObjectName(u"reference_label")

        self.reference_layout.addWidget(self.reference_label)

        self.reference_edit = QLineEdit(NewComplaintForm)
        self.reference_edit.setObjectName(u"reference_edit")
        self.reference_edit.setMaxLength(60)

        self.reference_layout.addWidget(self.reference_edit)

        self.reference_problem = ProblemLabel(NewComplaintForm)
        self.reference_problem.setObjectName(u"reference_problem")

        self.reference_layout.addWidget(self.reference_problem)


        self.new_complaint_form_layout.addLayout(self.reference_layout)

#if QT_CONFIG(shortcut)
        self.reference_label.setBuddy(self.reference_edit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(NewComplaintForm)
    # setupUi

    def retranslateUi(self, NewComplaintForm):
        self.issue_label.setText("")
        self.issue_label.setProperty(u"role", QCoreApplication.translate("NewComplaintForm", u"muted", None))
        self.reference_label.setText(QCoreApplication.translate("NewComplaintForm", u"&Reference of the new complaint", None))
        pass
    # retranslateUi

