# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'safety_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_SafetyPage(object):
    def setupUi(self, SafetyPage):
        if not SafetyPage.objectName():
            SafetyPage.setObjectName(u"SafetyPage")
        self.safety_layout = QVBoxLayout(SafetyPage)
        self.safety_layout.setSpacing(8)
        self.safety_layout.setObjectName(u"safety_layout")
        self.safety_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(SafetyPage)
        self.heading_label.setObjectName(u"heading_label")

        self.safety_layout.addWidget(self.heading_label)

        self.backup_card = QFrame(SafetyPage)
        self.backup_card.setObjectName(u"backup_card")
        self.backup_layout = QVBoxLayout(self.backup_card)
        self.backup_layout.setSpacing(8)
        self.backup_layout.setObjectName(u"backup_layout")
        self.backup_layout.setContentsMargins(18, 16, 18, 16)
        self.backup_head_layout = QHBoxLayout()
        self.backup_head_layout.setSpacing(10)
        self.backup_head_layout.setObjectName(u"backup_head_layout")
        self.backup_head_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_icon = QLabel(self.backup_card)
        self.backup_icon.setObjectName(u"backup_icon")

        self.backup_head_layout.addWidget(self.backup_icon)

        self.backup_label = QLabel(self.backup_card)
        self.backup_label.setObjectName(u"backup_label")
        self.backup_label.setWordWrap(True)

        self.backup_head_layout.addWidget(self.backup_label)

        self.backup_head_layout.setStretch(1, 1)

        self.backup_layout.addLayout(self.backup_head_layout)

        self.backup_hint = QLabel(self.backup_card)
        self.backup_hint.setObjectName(u"backup_hint")
        self.backup_hint.setWordWrap(True)

        self.backup_layout.addWidget(self.backup_hint)

        self.folder_label = QLabel(self.backup_card)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setWordWrap(True)
        self.folder_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.backup_layout.addWidget(self.folder_label)

        self.backup_buttons_layout = QHBoxLayout()
        self.backup_buttons_layout.setSpacing(8)
        self.backup_buttons_layout.setObjectName(u"backup_buttons_layout")
        self.backup_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.backup_button = QPushButton(self.backup_card)
        self.backup_button.setObjectName(u"backup_button")

        self.backup_buttons_layout.addWidget(self.backup_button)

        self.folder_button = QPushButton(self.backup_card)
        self.folder_button.setObjectName(u"folder_button")

        self.backup_buttons_layout.addWidget(self.folder_button)

        self.restore_button = QPushButton(self.backup_card)
        self.restore_button.setObjectName(u"restore_button")

        self.backup_buttons_layout.addWidget(self.restore_button)

        self.backup_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backup_buttons_layout.addItem(self.backup_buttons_spacer)


        self.backup_layout.addLayout(self.backup_buttons_layout)


        self.safety_layout.addWidget(self.backup_card)

        self.passphrase_card = QFrame(SafetyPage)
        self.passphrase_card.setObjectName(u"passphrase_card")
        self.passphrase_layout = QVBoxLayout(self.passphrase_card)
        self.passphrase_layout.setSpacing(8)
        self.passphrase_layout.setObjectName(u"passphrase_layout")
        self.passphrase_layout.setContentsMargins(18, 16, 18, 16)
        self.passphrase_head_layout = QHBoxLayout()
        self.passphrase_head_layout.setSpacing(10)
        self.passphrase_head_layout.setObjectName(u"passphrase_head_layout")
        self.passphrase_head_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_icon = QLabel(self.passphrase_card)
        self.passphrase_icon.setObjectName(u"passphrase_icon")

        self.passphrase_head_layout.addWidget(self.passphrase_icon)

        self.passphrase_label = QLabel(self.passphrase_card)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setWordWrap(True)

        self.passphrase_head_layout.addWidget(self.passphrase_label)

        self.passphrase_head_layout.setStretch(1, 1)

        self.passphrase_layout.addLayout(self.passphrase_head_layout)

        self.passphrase_hint = QLabel(self.passphrase_card)
        self.passphrase_hint.setObjectName(u"passphrase_hint")
        self.passphrase_hint.setWordWrap(True)

        self.passphrase_layout.addWidget(self.passphrase_hint)

        self.passphrase_buttons_layout = QHBoxLayout()
        self.passphrase_buttons_layout.setSpacing(8)
        self.passphrase_buttons_layout.setObjectName(u"passphrase_buttons_layout")
        self.passphrase_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.set_button = QPushButton(self.passphrase_card)
        self.set_button.setObjectName(u"set_button")

        self.passphrase_buttons_layout.addWidget(self.set_button)

        self.remove_button = QPushButton(self.passphrase_card)
        self.remove_button.setObjectName(u"remove_button")

        self.passphrase_buttons_layout.addWidget(self.remove_button)

        self.passphrase_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_buttons_layout.addItem(self.passphrase_buttons_spacer)


        self.passphrase_layout.addLayout(self.passphrase_buttons_layout)


        self.safety_layout.addWidget(self.passphrase_card)

        self.open_card = QFrame(SafetyPage)
        self.open_card.setObjectName(u"open_card")
        self.open_layout = QVBoxLayout(self.open_card)
        self.open_layout.setSpacing(8)
        self.open_layout.setObjectName(u"open_layout")
        self.open_layout.setContentsMargins(18, 16, 18, 16)
        self.open_head_layout = QHBoxLayout()
        self.open_head_layout.setSpacing(10)
        self.open_head_layout.setObjectName(u"open_head_layout")
        self.open_head_layout.setContentsMargins(0, 0, 0, 0)
        self.open_icon = QLabel(self.open_card)
        self.open_icon.setObjectName(u"open_icon")

        self.open_head_layout.addWidget(self.open_icon)

        self.open_label = QLabel(self.open_card)
        self.open_label.setObjectName(u"open_label")
        self.open_label.setWordWrap(True)

        self.open_head_layout.addWidget(self.open_label)

        self.open_head_layout.setStretch(1, 1)

        self.open_layout.addLayout(self.open_head_layout)

        self.open_hint = QLabel(self.open_card)
        self.open_hint.setObjectName(u"open_hint")
        self.open_hint.setWordWrap(True)

        self.open_layout.addWidget(self.open_hint)

        self.open_buttons_layout = QHBoxLayout()
        self.open_buttons_layout.setSpacing(8)
        self.open_buttons_layout.setObjectName(u"open_buttons_layout")
        self.open_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.delete_button = QPushButton(self.open_card)
        self.delete_button.setObjectName(u"delete_button")

        self.open_buttons_layout.addWidget(self.delete_button)

        self.open_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.open_buttons_layout.addItem(self.open_buttons_spacer)


        self.open_layout.addLayout(self.open_buttons_layout)


        self.safety_layout.addWidget(self.open_card)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.safety_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.backup_button, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.restore_button)
        QWidget.setTabOrder(self.restore_button, self.set_button)
        QWidget.setTabOrder(self.set_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.delete_button)

        self.retranslateUi(SafetyPage)
    # setupUi

    def retranslateUi(self, SafetyPage):
        SafetyPage.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("SafetyPage", u"Backups and passphrase", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"heading", None))
        self.backup_card.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"card", None))
        self.backup_icon.setText("")
        self.backup_label.setText("")
        self.backup_label.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"strong", None))
        self.backup_hint.setText(QCoreApplication.translate("SafetyPage", u"A backup is taken each time you close the desk. It is opened, checked and counted before it counts as one.", None))
        self.backup_hint.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"muted", None))
        self.folder_label.setText("")
        self.folder_label.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"muted", None))
        self.backup_button.setText(QCoreApplication.translate("SafetyPage", u"Take a &backup now", None))
        self.folder_button.setText(QCoreApplication.translate("SafetyPage", u"&Open the folder", None))
        self.restore_button.setText(QCoreApplication.translate("SafetyPage", u"Restore a backup\u2026", None))
        self.passphrase_card.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"card", None))
        self.passphrase_icon.setText("")
        self.passphrase_label.setText("")
        self.passphrase_label.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"strong", None))
        self.passphrase_hint.setText("")
        self.passphrase_hint.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"muted", None))
        self.set_button.setText(QCoreApplication.translate("SafetyPage", u"Set a &passphrase\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("SafetyPage", u"&Remove the passphrase\u2026", None))
        self.open_card.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"card", None))
        self.open_icon.setText("")
        self.open_label.setText("")
        self.open_label.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"strong", None))
        self.open_hint.setText(QCoreApplication.translate("SafetyPage", u"They were taken before the passphrase was set, and whoever finds them can read everything in them.", None))
        self.open_hint.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"muted", None))
        self.delete_button.setText(QCoreApplication.translate("SafetyPage", u"&Delete them\u2026", None))
        self.delete_button.setProperty(u"role", QCoreApplication.translate("SafetyPage", u"danger", None))
    # retranslateUi

