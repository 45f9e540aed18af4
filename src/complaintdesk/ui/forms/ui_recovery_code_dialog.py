# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_code_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_RecoveryCodeDialog(object):
    def setupUi(self, RecoveryCodeDialog):
        if not RecoveryCodeDialog.objectName():
            RecoveryCodeDialog.setObjectName(u"RecoveryCodeDialog")
        self.recovery_layout = QVBoxLayout(RecoveryCodeDialog)
        self.recovery_layout.setSpacing(12)
        self.recovery_layout.setObjectName(u"recovery_layout")
        self.recovery_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(RecoveryCodeDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.recovery_layout.addWidget(self.heading_label)

        self.words_label = QLabel(RecoveryCodeDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.recovery_layout.addWidget(self.words_label)

        self.code_edit = QLineEdit(RecoveryCodeDialog)
        self.code_edit.setObjectName(u"code_edit")
        self.code_edit.setReadOnly(True)

        self.recovery_layout.addWidget(self.code_edit)

        self.copies_layout = QHBoxLayout()
        self.copies_layout.setSpacing(8)
        self.copies_layout.setObjectName(u"copies_layout")
        self.copies_layout.setContentsMargins(0, 0, 0, 0)
        self.print_button = QPushButton(RecoveryCodeDialog)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setAutoDefault(False)

        self.copies_layout.addWidget(self.print_button)

        self.save_button = QPushButton(RecoveryCodeDialog)
        self.save_button.setObjectName(u"save_button")
        self.save_button.setAutoDefault(False)

        self.copies_layout.addWidget(self.save_button)

        self.copy_button = QPushButton(RecoveryCodeDialog)
        self.copy_button.setObjectName(u"copy_button")
        self.copy_button.setAutoDefault(False)

        self.copies_layout.addWidget(self.copy_button)

        self.copies_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.copies_layout.addItem(self.copies_spacer)


        self.recovery_layout.addLayout(self.copies_layout)

        self.code_problem = ProblemLabel(RecoveryCodeDialog)
        self.code_problem.setObjectName(u"code_problem")

        self.recovery_layout.addWidget(self.code_problem)

        self.kept_box = QCheckBox(RecoveryCodeDialog)
        self.kept_box.setObjectName(u"kept_box")

        self.recovery_layout.addWidget(self.kept_box)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(RecoveryCodeDialog)
        self.close_button.setObjectName(u"close_button")
        self.close_button.setEnabled(False)

        self.buttons_layout.addWidget(self.close_button)


        self.recovery_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.code_edit, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_button)
        QWidget.setTabOrder(self.save_button, self.copy_button)
        QWidget.setTabOrder(self.copy_button, self.kept_box)
        QWidget.setTabOrder(self.kept_box, self.close_button)

        self.retranslateUi(RecoveryCodeDialog)
    # setupUi

    def retranslateUi(self, RecoveryCodeDialog):
        RecoveryCodeDialog.setWindowTitle(QCoreApplication.translate("RecoveryCodeDialog", u"Recovery code", None))
        self.heading_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"The new recovery code", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("RecoveryCodeDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("RecoveryCodeDialog", u"It opens the desk if the passphrase is forgotten, and it is shown only now. Nobody can get at your records without one of the two, not even the makers of the program. Older recovery codes no longer open this file.", None))
        self.code_edit.setProperty(u"role", QCoreApplication.translate("RecoveryCodeDialog", u"code", None))
#if QT_CONFIG(accessibility)
        self.code_edit.setAccessibleName(QCoreApplication.translate("RecoveryCodeDialog", u"The recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.print_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"&Print\u2026", None))
        self.save_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"&Save as text\u2026", None))
        self.copy_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"&Copy", None))
        self.kept_box.setText(QCoreApplication.translate("RecoveryCodeDialog", u"I have &kept the code somewhere other than this computer", None))
        self.close_button.setText(QCoreApplication.translate("RecoveryCodeDialog", u"&Done", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("RecoveryCodeDialog", u"primary", None))
    # retranslateUi

