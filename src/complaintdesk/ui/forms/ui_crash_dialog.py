# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CrashDialog(object):
    def setupUi(self, CrashDialog):
        if not CrashDialog.objectName():
            CrashDialog.setObjectName(u"CrashDialog")
        self.crash_layout = QVBoxLayout(CrashDialog)
        self.crash_layout.setSpacing(14)
        self.crash_layout.setObjectName(u"crash_layout")
        self.crash_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(CrashDialog)
        self.heading_label.setObjectName(u"heading_label")
        self.heading_label.setWordWrap(True)

        self.crash_layout.addWidget(self.heading_label)

        self.words_label = QLabel(CrashDialog)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.crash_layout.addWidget(self.words_label)

        self.saved_card = QFrame(CrashDialog)
        self.saved_card.setObjectName(u"saved_card")
        self.saved_layout = QVBoxLayout(self.saved_card)
        self.saved_layout.setSpacing(6)
        self.saved_layout.setObjectName(u"saved_layout")
        self.saved_layout.setContentsMargins(18, 14, 18, 14)
        self.saved_caption = QLabel(self.saved_card)
        self.saved_caption.setObjectName(u"saved_caption")

        self.saved_layout.addWidget(self.saved_caption)

        self.saved_label = QLabel(self.saved_card)
        self.saved_label.setObjectName(u"saved_label")
        self.saved_label.setWordWrap(True)
        self.saved_label.setTextFormat(Qt.TextFormat.PlainText)

        self.saved_layout.addWidget(self.saved_label)


        self.crash_layout.addWidget(self.saved_card)

        self.report_card = QFrame(CrashDialog)
        self.report_card.setObjectName(u"report_card")
        self.report_layout = QVBoxLayout(self.report_card)
        self.report_layout.setSpacing(8)
        self.report_layout.setObjectName(u"report_layout")
        self.report_layout.setContentsMargins(18, 14, 18, 14)
        self.report_caption = QLabel(self.report_card)
        self.report_caption.setObjectName(u"report_caption")

        self.report_layout.addWidget(self.report_caption)

        self.report_label = QLabel(self.report_card)
        self.report_label.setObjectName(u"report_label")
        self.report_label.setWordWrap(True)

        self.report_layout.addWidget(self.report_label)

        self.report_edit = QLineEdit(self.report_card)
        self.report_edit.setObjectName(u"report_edit")
        self.report_edit.setReadOnly(True)

        self.report_layout.addWidget(self.report_edit)

        self.report_buttons_layout = QHBoxLayout()
        self.report_buttons_layout.setSpacing(8)
        self.report_buttons_layout.setObjectName(u"report_buttons_layout")
        self.report_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_button = QPushButton(self.report_card)
        self.folder_button.setObjectName(u"folder_button")

        self.report_buttons_layout.addWidget(self.folder_button)

        self.copy_button = QPushButton(self.report_card)
        self.copy_button.setObjectName(u"copy_button")

        self.report_buttons_layout.addWidget(self.copy_button)

        self.report_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.report_buttons_layout.addItem(self.report_buttons_spacer)


        self.report_layout.addLayout(self.report_buttons_layout)


        self.crash_layout.addWidget(self.report_card)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CrashDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.crash_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.report_caption.setBuddy(self.report_edit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.close_button, self.report_edit)
        QWidget.setTabOrder(self.report_edit, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.copy_button)

        self.retranslateUi(CrashDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, CrashDialog):
        CrashDialog.setWindowTitle(QCoreApplication.translate("CrashDialog", u"ComplaintDesk", None))
        self.heading_label.setText(QCoreApplication.translate("CrashDialog", u"Something went wrong that should not have", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("CrashDialog", u"This is a fault in ComplaintDesk, not something you did. You can go on working. If it happens again, close the desk and open it again.", None))
        self.saved_card.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"card", None))
        self.saved_caption.setText(QCoreApplication.translate("CrashDialog", u"What was saved", None))
        self.saved_caption.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"strong", None))
        self.saved_label.setText(QCoreApplication.translate("CrashDialog", u"Everything you had saved is safe in the desk file.", None))
        self.report_card.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"card", None))
        self.report_caption.setText(QCoreApplication.translate("CrashDialog", u"The &report", None))
        self.report_caption.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"strong", None))
        self.report_label.setText("")
        self.folder_button.setText(QCoreApplication.translate("CrashDialog", u"Open its &folder", None))
        self.copy_button.setText(QCoreApplication.translate("CrashDialog", u"&Copy where it is", None))
        self.close_button.setText(QCoreApplication.translate("CrashDialog", u"&Go on", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("CrashDialog", u"primary", None))
    # retranslateUi

