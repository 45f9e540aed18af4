# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_RestoreDialog(object):
    def setupUi(self, RestoreDialog):
        if not RestoreDialog.objectName():
            RestoreDialog.setObjectName(u"RestoreDialog")
        self.restore_layout = QVBoxLayout(RestoreDialog)
        self.restore_layout.setSpacing(12)
        self.restore_layout.setObjectName(u"restore_layout")
        self.restore_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(RestoreDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.restore_layout.addWidget(self.heading_label)

        self.words_label = QLabel(RestoreDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.restore_layout.addWidget(self.words_label)

        self.folder_label = QLabel(RestoreDialog)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_layout.addWidget(self.folder_label)

        self.backups_table = QTableView(RestoreDialog)
        self.backups_table.setObjectName(u"backups_table")

        self.restore_layout.addWidget(self.backups_table)

        self.empty_label = QLabel(RestoreDialog)
        self.empty_label.setObjectName(u"empty_label")
        self.empty_label.setWordWrap(True)

        self.restore_layout.addWidget(self.empty_label)

        self.protected_label = QLabel(RestoreDialog)
        self.protected_label.setObjectName(u"protected_label")
        self.protected_label.setWordWrap(True)

        self.restore_layout.addWidget(self.protected_label)

        self.target_label = QLabel(RestoreDialog)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setWordWrap(True)
        self.target_label.setTextFormat(Qt.TextFormat.PlainText)

        self.restore_layout.addWidget(self.target_label)

        self.restore_problem = ProblemLabel(RestoreDialog)
        self.restore_problem.setObjectName(u"restore_problem")

        self.restore_layout.addWidget(self.restore_problem)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_button = QPushButton(RestoreDialog)
        self.folder_button.setObjectName(u"folder_button")

        self.buttons_layout.addWidget(self.folder_button)

        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(RestoreDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.restore_button = QPushButton(RestoreDialog)
        self.restore_button.setObjectName(u"restore_button")

        self.buttons_layout.addWidget(self.restore_button)


        self.restore_layout.addLayout(self.buttons_layout)

        QWidget.setTabOrder(self.backups_table, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.close_button)
        QWidget.setTabOrder(self.close_button, self.folder_button)

        self.retranslateUi(RestoreDialog)

        self.restore_button.setDefault(True)

    # setupUi

    def retranslateUi(self, RestoreDialog):
        RestoreDialog.setWindowTitle(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.heading_label.setText(QCoreApplication.translate("RestoreDialog", u"Restore a backup", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("RestoreDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("RestoreDialog", u"A backup is restored into a new file, which you can open. The desk you have now and the backup itself stay exactly as they are.", None))
        self.folder_label.setText("")
        self.folder_label.setProperty(u"role", QCoreApplication.translate("RestoreDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.backups_table.setAccessibleName(QCoreApplication.translate("RestoreDialog", u"Backups", None))
#endif // QT_CONFIG(accessibility)
        self.empty_label.setText(QCoreApplication.translate("RestoreDialog", u"No backup was found here.", None))
        self.empty_label.setProperty(u"role", QCoreApplication.translate("RestoreDialog", u"strong", None))
        self.protected_label.setText(QCoreApplication.translate("RestoreDialog", u"This backup has a passphrase: you are asked for the one the desk had when it was taken.", None))
        self.protected_label.setProperty(u"role", QCoreApplication.translate("RestoreDialog", u"muted", None))
        self.target_label.setText("")
        self.folder_button.setText(QCoreApplication.translate("RestoreDialog", u"Look in another &folder\u2026", None))
        self.close_button.setText(QCoreApplication.translate("RestoreDialog", u"Close", None))
        self.restore_button.setText(QCoreApplication.translate("RestoreDialog", u"&Restore it", None))
        self.restore_button.setProperty(u"role", QCoreApplication.translate("RestoreDialog", u"primary", None))
    # retranslateUi

