# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout, QWidget)

class Ui_ShortcutsDialog(object):
    def setupUi(self, ShortcutsDialog):
        if not ShortcutsDialog.objectName():
            ShortcutsDialog.setObjectName(u"ShortcutsDialog")
        self.shortcuts_layout = QVBoxLayout(ShortcutsDialog)
        self.shortcuts_layout.setSpacing(12)
        self.shortcuts_layout.setObjectName(u"shortcuts_layout")
        self.shortcuts_layout.setContentsMargins(24, 20, 24, 20)
        self.heading_label = QLabel(ShortcutsDialog)
        self.heading_label.setObjectName(u"heading_label")

        self.shortcuts_layout.addWidget(self.heading_label)

        self.shortcuts_table = QTableWidget(ShortcutsDialog)
        self.shortcuts_table.setObjectName(u"shortcuts_table")
        self.shortcuts_table.setShowGrid(False)
        self.shortcuts_table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.shortcuts_table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.shortcuts_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.shortcuts_table.setTabKeyNavigation(False)

        self.shortcuts_layout.addWidget(self.shortcuts_table)

        self.advice_label = QLabel(ShortcutsDialog)
        self.advice_label.setObjectName(u"advice_label")
        self.advice_label.setWordWrap(True)

        self.shortcuts_layout.addWidget(self.advice_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(ShortcutsDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)


        self.shortcuts_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.heading_label.setBuddy(self.shortcuts_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.shortcuts_table, self.close_button)

        self.retranslateUi(ShortcutsDialog)

        self.close_button.setDefault(True)

    # setupUi

    def retranslateUi(self, ShortcutsDialog):
        ShortcutsDialog.setWindowTitle(QCoreApplication.translate("ShortcutsDialog", u"Keyboard shortcuts", None))
        self.heading_label.setText(QCoreApplication.translate("ShortcutsDialog", u"Keyboard &shortcuts", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("ShortcutsDialog", u"heading", None))
        self.advice_label.setText(QCoreApplication.translate("ShortcutsDialog", u"In a form, Ctrl+Enter saves and Esc closes it. Tab moves to the next field; Alt with an underlined letter goes straight to it.", None))
        self.advice_label.setProperty(u"role", QCoreApplication.translate("ShortcutsDialog", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("ShortcutsDialog", u"Close", None))
        self.close_button.setProperty(u"role", QCoreApplication.translate("ShortcutsDialog", u"primary", None))
    # retranslateUi

