# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appearance_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QRadioButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

class Ui_AppearancePage(object):
    def setupUi(self, AppearancePage):
        if not AppearancePage.objectName():
            AppearancePage.setObjectName(u"AppearancePage")
        self.appearance_layout = QVBoxLayout(AppearancePage)
        self.appearance_layout.setSpacing(8)
        self.appearance_layout.setObjectName(u"appearance_layout")
        self.appearance_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(AppearancePage)
        self.heading_label.setObjectName(u"heading_label")

        self.appearance_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(AppearancePage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.appearance_layout.addWidget(self.intro_label)

        self.scheme_label = QLabel(AppearancePage)
        self.scheme_label.setObjectName(u"scheme_label")

        self.appearance_layout.addWidget(self.scheme_label)

        self.system_button = QRadioButton(AppearancePage)
        self.system_button.setObjectName(u"system_button")

        self.appearance_layout.addWidget(self.system_button)

        self.light_button = QRadioButton(AppearancePage)
        self.light_button.setObjectName(u"light_button")

        self.appearance_layout.addWidget(self.light_button)

        self.dark_button = QRadioButton(AppearancePage)
        self.dark_button.setObjectName(u"dark_button")

        self.appearance_layout.addWidget(self.dark_button)

        self.text_label = QLabel(AppearancePage)
        self.text_label.setObjectName(u"text_label")

        self.appearance_layout.addWidget(self.text_label)

        self.text_layout = QHBoxLayout()
        self.text_layout.setSpacing(8)
        self.text_layout.setObjectName(u"text_layout")
        self.text_layout.setContentsMargins(0, 0, 0, 0)
        self.text_spin = QSpinBox(AppearancePage)
        self.text_spin.setObjectName(u"text_spin")
        self.text_spin.setMinimum(80)
        self.text_spin.setMaximum(200)
        self.text_spin.setSingleStep(10)

        self.text_layout.addWidget(self.text_spin)

        self.text_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.text_layout.addItem(self.text_spacer)


        self.appearance_layout.addLayout(self.text_layout)

        self.text_hint = QLabel(AppearancePage)
        self.text_hint.setObjectName(u"text_hint")
        self.text_hint.setWordWrap(True)

        self.appearance_layout.addWidget(self.text_hint)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.appearance_layout.addItem(self.page_end_spacer)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text_spin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.system_button, self.light_button)
        QWidget.setTabOrder(self.light_button, self.dark_button)
        QWidget.setTabOrder(self.dark_button, self.text_spin)

        self.retranslateUi(AppearancePage)
    # setupUi

    def retranslateUi(self, AppearancePage):
        AppearancePage.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("AppearancePage", u"Appearance", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("AppearancePage", u"How the desk looks on this computer. It takes effect at once.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"muted", None))
        self.scheme_label.setText(QCoreApplication.translate("AppearancePage", u"Colours", None))
        self.scheme_label.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"strong", None))
        self.system_button.setText(QCoreApplication.translate("AppearancePage", u"As this &computer is set", None))
        self.light_button.setText(QCoreApplication.translate("AppearancePage", u"&Light", None))
        self.dark_button.setText(QCoreApplication.translate("AppearancePage", u"&Dark", None))
        self.text_label.setText(QCoreApplication.translate("AppearancePage", u"Size &of text", None))
        self.text_label.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"strong", None))
        self.text_spin.setSuffix(QCoreApplication.translate("AppearancePage", u" %", None))
        self.text_hint.setText(QCoreApplication.translate("AppearancePage", u"Ctrl and + or \u2212 change it anywhere; Ctrl+0 puts it back.", None))
        self.text_hint.setProperty(u"role", QCoreApplication.translate("AppearancePage", u"muted", None))
    # retranslateUi

