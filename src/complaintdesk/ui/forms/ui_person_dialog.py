# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'person_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_PersonDialog(object):
    def setupUi(self, PersonDialog):
        if not PersonDialog.objectName():
            PersonDialog.setObjectName(u"PersonDialog")
        self.person_layout = QVBoxLayout(PersonDialog)
        self.person_layout.setSpacing(10)
        self.person_layout.setObjectName(u"person_layout")
        self.person_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(PersonDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.person_layout.addWidget(self.heading_label)

        self.name_layout = QVBoxLayout()
        self.name_layout.setSpacing(4)
        self.name_layout.setObjectName(u"name_layout")
        self.name_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(PersonDialog)
        self.name_label.setObjectName(u"name_label")

        self.name_layout.addWidget(self.name_label)

        self.name_edit = QLineEdit(PersonDialog)
        self.name_edit.setObjectName(u"name_edit")
        self.name_edit.setMaxLength(120)

        self.name_layout.addWidget(self.name_edit)

        self.name_problem = ProblemLabel(PersonDialog)
        self.name_problem.setObjectName(u"name_problem")

        self.name_layout.addWidget(self.name_problem)


        self.person_layout.addLayout(self.name_layout)

        self.role_layout = QVBoxLayout()
        self.role_layout.setSpacing(4)
        self.role_layout.setObjectName(u"role_layout")
        self.role_layout.setContentsMargins(0, 0, 0, 0)
        self.role_label = QLabel(PersonDialog)
        self.role_label.setObjectName(u"role_label")

        self.role_layout.addWidget(self.role_label)

        self.role_edit = QLineEdit(PersonDialog)
        self.role_edit.setObjectName(u"role_edit")
        self.role_edit.setMaxLength(120)

        self.role_layout.addWidget(self.role_edit)


        self.person_layout.addLayout(self.role_layout)

        self.phone_layout = QVBoxLayout()
        self.phone_layout.setSpacing(4)
        self.phone_layout.setObjectName(u"phone_layout")
        self.phone_layout.setContentsMargins(0, 0, 0, 0)
        self.phone_label = QLabel(PersonDialog)
        self.phone_label.setObjectName(u"phone_label")

        self.phone_layout.addWidget(self.phone_label)

        self.phone_edit = QLineEdit(PersonDialog)
        self.phone_edit.setObjectName(u"phone_edit")
        self.phone_edit.setMaxLength(60)

        self.phone_layout.addWidget(self.phone_edit)


        self.person_layout.addLayout(self.phone_layout)

        self.email_layout = QVBoxLayout()
        self.email_layout.setSpacing(4)
        self.email_layout.setObjectName(u"email_layout")
        self.email_layout.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(PersonDialog)
        self.email_label.setObjectName(u"email_label")

        self.email_layout.addWidget(self.email_label)

        self.email_edit = QLineEdit(PersonDialog)
        self.email_edit.setObjectName(u"email_edit")
        self.email_edit.setMaxLength(200)

        self.email_layout.addWidget(self.email_edit)


        self.person_layout.addLayout(self.email_layout)

        self.senior_box = QCheckBox(PersonDialog)
        self.senior_box.setObjectName(u"senior_box")

        self.person_layout.addWidget(self.senior_box)

        self.rest_problem = ProblemLabel(PersonDialog)
        self.rest_problem.setObjectName(u"rest_problem")

        self.person_layout.addWidget(self.rest_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(PersonDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(PersonDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.person_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name_edit)
        self.role_label.setBuddy(self.role_edit)
        self.phone_label.setBuddy(self.phone_edit)
        self.email_label.setBuddy(self.email_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name_edit, self.role_edit)
        QWidget.setTabOrder(self.role_edit, self.phone_edit)
        QWidget.setTabOrder(self.phone_edit, self.email_edit)
        QWidget.setTabOrder(self.email_edit, self.senior_box)
        QWidget.setTabOrder(self.senior_box, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(PersonDialog)
    # setupUi

    def retranslateUi(self, PersonDialog):
        PersonDialog.setWindowTitle(QCoreApplication.translate("PersonDialog", u"A person", None))
        self.heading_label.setText("")
        self.heading_label.setProperty(u"role", QCoreApplication.translate("PersonDialog", u"heading", None))
        self.name_label.setText(QCoreApplication.translate("PersonDialog", u"&Name", None))
        self.role_label.setText(QCoreApplication.translate("PersonDialog", u"&Role", None))
        self.phone_label.setText(QCoreApplication.translate("PersonDialog", u"&Phone", None))
        self.email_label.setText(QCoreApplication.translate("PersonDialog", u"&Email", None))
        self.senior_box.setText(QCoreApplication.translate("PersonDialog", u"&Senior enough to answer stage 2", None))
        self.cancel_button.setText(QCoreApplication.translate("PersonDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("PersonDialog", u"&Keep", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("PersonDialog", u"primary", None))
    # retranslateUi

