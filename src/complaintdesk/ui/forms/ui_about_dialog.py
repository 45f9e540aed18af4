# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_AboutDialog(object):
    def setupUi(self, AboutDialog):
        if not AboutDialog.objectName():
            AboutDialog.setObjectName(u"AboutDialog")
        self.about_layout = QVBoxLayout(AboutDialog)
        self.about_layout.setSpacing(14)
        self.about_layout.setObjectName(u"about_layout")
        self.about_layout.setContentsMargins(24, 20, 24, 20)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(16)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.picture_label = QLabel(AboutDialog)
        self.picture_label.setObjectName(u"picture_label")

        self.head_layout.addWidget(self.picture_label)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(2)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(AboutDialog)
        self.name_label.setObjectName(u"name_label")

        self.names_layout.addWidget(self.name_label)

        self.version_label = QLabel(AboutDialog)
        self.version_label.setObjectName(u"version_label")

        self.names_layout.addWidget(self.version_label)


        self.head_layout.addLayout(self.names_layout)

        self.head_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.head_spacer)


        self.about_layout.addLayout(self.head_layout)

        self.purpose_label = QLabel(AboutDialog)
        self.purpose_label.setObjectName(u"purpose_label")
        self.purpose_label.setWordWrap(True)

        self.about_layout.addWidget(self.purpose_label)

        self.advice_label = QLabel(AboutDialog)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)

        self.about_layout.addWidget(self.advice_label)

        self.licence_label = QLabel(AboutDialog)
        self.licence_label.setObjectName(u"licence_label")
        self.licence_label.setWordWrap(True)

        self.about_layout.addWidget(self.licence_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(AboutDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.about_layout.addLayout(self.buttons_layout)


        self.retranslateUi(AboutDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, AboutDialog):
        AboutDialog.setWindowTitle(QCoreApplication.translate("AboutDialog", u"About ComplaintDesk", None))
        self.picture_label.setText("")
        self.name_label.setText(QCoreApplication.translate("AboutDialog", u"ComplaintDesk", None))
        self.name_label.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"title", None))
        self.version_label.setText("")
        self.version_label.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.purpose_label.setText(QCoreApplication.translate("AboutDialog", u"The desk of a social landlord\u2019s complaints officer: the Complaint Handling Code\u2019s clocks, letters, records and reports. It works without a network and never sends anything anywhere.", None))
        self.advice_label.setText(QCoreApplication.translate("AboutDialog", u"It informs and does not decide. The Code itself and the Ombudsman\u2019s guidance are what counts; the rules in this program follow the edition of April 2024.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.licence_label.setText(QCoreApplication.translate("AboutDialog", u"Free software under the MIT licence. Built with Python, Qt (LGPL), SQLite and SQLCipher, and set in Atkinson Hyperlegible.", None))
        self.licence_label.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("AboutDialog", u"Close", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("AboutDialog", u"primary", None))
    # retranslateUi

