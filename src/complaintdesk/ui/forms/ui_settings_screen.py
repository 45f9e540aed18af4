# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_screen.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, Qt)
from PySide6.QtWidgets import (QComboBox, QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget)

class Ui_SettingsScreen(object):
    def setupUi(self, SettingsScreen):
        if not SettingsScreen.objectName():
            SettingsScreen.setObjectName(u"SettingsScreen")
        self.screen_layout = QVBoxLayout(SettingsScreen)
        self.screen_layout.setSpacing(12)
        self.screen_layout.setObjectName(u"screen_layout")
        self.screen_layout.setContentsMargins(28, 20, 28, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title_label = QLabel(SettingsScreen)
        self.title_label.setObjectName(u"title_label")

        self.head_layout.addWidget(self.title_label)

        self.section_label = QLabel(SettingsScreen)
        self.section_label.setObjectName(u"section_label")

        self.head_layout.addWidget(self.section_label)

        self.section_box = QComboBox(SettingsScreen)
        self.section_box.setObjectName(u"section_box")

        self.head_layout.addWidget(self.section_box)

        self.head_layout.setStretch(0, 1)

        self.screen_layout.addLayout(self.head_layout)

        self.body_layout = QHBoxLayout()
        self.body_layout.setSpacing(28)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.sections_list = QListWidget(SettingsScreen)
        self.sections_list.setObjectName(u"sections_list")
        self.sections_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.sections_list.sizePolicy().hasHeightForWidth())
        self.sections_list.setSizePolicy(sizePolicy)

        self.body_layout.addWidget(self.sections_list)

        self.page_scroll = QScrollArea(SettingsScreen)
        self.page_scroll.setObjectName(u"page_scroll")
        self.page_scroll.setWidgetResizable(True)
        self.page_scroll.setFrameShape(QFrame.Shape.NoFrame)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.page_scroll.sizePolicy().hasHeightForWidth())
        self.page_scroll.setSizePolicy(sizePolicy1)
        self.waiting_panel = QWidget()
        self.waiting_panel.setObjectName(u"waiting_panel")
        self.page_scroll.setWidget(self.waiting_panel)

        self.body_layout.addWidget(self.page_scroll)

        self.body_layout.setStretch(1, 1)

        self.screen_layout.addLayout(self.body_layout)

        self.save_rule = QFrame(SettingsScreen)
        self.save_rule.setObjectName(u"save_rule")

        self.screen_layout.addWidget(self.save_rule)

        self.save_layout = QHBoxLayout()
        self.save_layout.setSpacing(10)
        self.save_layout.setObjectName(u"save_layout")
        self.save_layout.setContentsMargins(0, 0, 0, 0)
        self.save_label = QLabel(SettingsScreen)
        self.save_label.setObjectName(u"save_label")
        self.save_label.setWordWrap(True)

        self.save_layout.addWidget(self.save_label)

        self.discard_button = QPushButton(SettingsScreen)
        self.discard_button.setObjectName(u"discard_button")

        self.save_layout.addWidget(self.discard_button)

        self.save_button = QPushButton(SettingsScreen)
        self.save_button.setObjectName(u"save_button")

        self.save_layout.addWidget(self.save_button)

        self.save_layout.setStretch(0, 1)

        self.screen_layout.addLayout(self.save_layout)

        self.screen_layout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.section_label.setBuddy(self.section_box)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.section_box, self.sections_list)
        QWidget.setTabOrder(self.sections_list, self.save_button)
        QWidget.setTabOrder(self.save_button, self.discard_button)

        self.retranslateUi(SettingsScreen)
    # setupUi

    def retranslateUi(self, SettingsScreen):
        SettingsScreen.setWindowTitle(QCoreApplication.translate("SettingsScreen", u"Settings", None))
        self.title_label.setText(QCoreApplication.translate("SettingsScreen", u"Settings", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("SettingsScreen", u"title", None))
        self.section_label.setText(QCoreApplication.translate("SettingsScreen", u"Par&t", None))
#if QT_CONFIG(accessibility)
        self.sections_list.setAccessibleName(QCoreApplication.translate("SettingsScreen", u"Parts of the settings", None))
#endif // QT_CONFIG(accessibility)
        self.waiting_panel.setProperty(u"role", QCoreApplication.translate("SettingsScreen", u"page", None))
        self.save_rule.setProperty(u"role", QCoreApplication.translate("SettingsScreen", u"rule", None))
        self.save_label.setText("")
        self.save_label.setProperty(u"role", QCoreApplication.translate("SettingsScreen", u"muted", None))
        self.discard_button.setText(QCoreApplication.translate("SettingsScreen", u"Put bac&k what was there", None))
        self.save_button.setText(QCoreApplication.translate("SettingsScreen", u"&Save the changes", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("SettingsScreen", u"primary", None))
    # retranslateUi

