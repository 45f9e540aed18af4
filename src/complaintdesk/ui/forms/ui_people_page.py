# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QSize)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PeoplePage(object):
    def setupUi(self, PeoplePage):
        if not PeoplePage.objectName():
            PeoplePage.setObjectName(u"PeoplePage")
        self.people_layout = QVBoxLayout(PeoplePage)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 16, 16)
        self.heading_label = QLabel(PeoplePage)
        self.heading_label.setObjectName(u"heading_label")

        self.people_layout.addWidget(self.heading_label)

        self.intro_label = QLabel(PeoplePage)
        self.intro_label.setObjectName(u"intro_label")
        self.intro_label.setWordWrap(True)

        self.people_layout.addWidget(self.intro_label)

        self.people_table = QTableView(PeoplePage)
        self.people_table.setObjectName(u"people_table")
        self.people_table.setMinimumSize(QSize(0, 220))

        self.people_layout.addWidget(self.people_table)

        self.people_empty_label = QLabel(PeoplePage)
        self.people_empty_label.setObjectName(u"people_empty_label")
        self.people_empty_label.setWordWrap(True)

        self.people_layout.addWidget(self.people_empty_label)

        self.people_buttons_layout = QHBoxLayout()
        self.people_buttons_layout.setSpacing(8)
        self.people_buttons_layout.setObjectName(u"people_buttons_layout")
        self.people_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.add_button = QPushButton(PeoplePage)
        self.add_button.setObjectName(u"add_button")

        self.people_buttons_layout.addWidget(self.add_button)

        self.edit_button = QPushButton(PeoplePage)
        self.edit_button.setObjectName(u"edit_button")

        self.people_buttons_layout.addWidget(self.edit_button)

        self.remove_button = QPushButton(PeoplePage)
        self.remove_button.setObjectName(u"remove_button")

        self.people_buttons_layout.addWidget(self.remove_button)

        self.people_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.people_buttons_layout.addItem(self.people_buttons_spacer)


        self.people_layout.addLayout(self.people_buttons_layout)

        self.people_hint = QLabel(PeoplePage)
        self.people_hint.setObjectName(u"people_hint")
        self.people_hint.setWordWrap(True)

        self.people_layout.addWidget(self.people_hint)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_layout.addItem(self.page_end_spacer)

        QWidget.setTabOrder(self.people_table, self.add_button)
        QWidget.setTabOrder(self.add_button, self.edit_button)
        QWidget.setTabOrder(self.edit_button, self.remove_button)

        self.retranslateUi(PeoplePage)
    # setupUi

    def retranslateUi(self, PeoplePage):
        PeoplePage.setProperty(u"role", QCoreApplication.translate("PeoplePage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("PeoplePage", u"People", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("PeoplePage", u"heading", None))
        self.intro_label.setText(QCoreApplication.translate("PeoplePage", u"Everyone who handles complaints or owns an action. They are offered wherever a name is asked for.", None))
        self.intro_label.setProperty(u"role", QCoreApplication.translate("PeoplePage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.people_table.setAccessibleName(QCoreApplication.translate("PeoplePage", u"People", None))
#endif // QT_CONFIG(accessibility)
        self.people_empty_label.setText(QCoreApplication.translate("PeoplePage", u"Nobody is listed yet. Add yourself and whoever answers stage 2.", None))
        self.people_empty_label.setProperty(u"role", QCoreApplication.translate("PeoplePage", u"muted", None))
        self.add_button.setText(QCoreApplication.translate("PeoplePage", u"&Add somebody\u2026", None))
        self.edit_button.setText(QCoreApplication.translate("PeoplePage", u"&Edit\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("PeoplePage", u"&Remove", None))
        self.people_hint.setText(QCoreApplication.translate("PeoplePage", u"Somebody who is taken off the list stays in the cases they handled.", None))
        self.people_hint.setProperty(u"role", QCoreApplication.translate("PeoplePage", u"muted", None))
    # retranslateUi

