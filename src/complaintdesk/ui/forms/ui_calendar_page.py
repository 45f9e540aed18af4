# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CalendarPage(object):
    def setupUi(self, CalendarPage):
        if not CalendarPage.objectName():
            CalendarPage.setObjectName(u"CalendarPage")
        self.calendar_layout = QVBoxLayout(CalendarPage)
        self.calendar_layout.setSpacing(18)
        self.calendar_layout.setObjectName(u"calendar_layout")
        self.calendar_layout.setContentsMargins(0, 0, 16, 16)
        self.known_group_layout = QVBoxLayout()
        self.known_group_layout.setSpacing(8)
        self.known_group_layout.setObjectName(u"known_group_layout")
        self.known_group_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(CalendarPage)
        self.heading_label.setObjectName(u"heading_label")

        self.known_group_layout.addWidget(self.heading_label)

        self.known_card = QFrame(CalendarPage)
        self.known_card.setObjectName(u"known_card")
        self.known_layout = QVBoxLayout(self.known_card)
        self.known_layout.setSpacing(8)
        self.known_layout.setObjectName(u"known_layout")
        self.known_layout.setContentsMargins(18, 16, 18, 16)
        self.known_label = QLabel(self.known_card)
        self.known_label.setObjectName(u"known_label")
        self.known_label.setWordWrap(True)

        self.known_layout.addWidget(self.known_label)

        self.source_label = QLabel(self.known_card)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setWordWrap(True)

        self.known_layout.addWidget(self.source_label)

        self.known_buttons_layout = QHBoxLayout()
        self.known_buttons_layout.setSpacing(8)
        self.known_buttons_layout.setObjectName(u"known_buttons_layout")
        self.known_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.read_button = QPushButton(self.known_card)
        self.read_button.setObjectName(u"read_button")

        self.known_buttons_layout.addWidget(self.read_button)

        self.known_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.known_buttons_layout.addItem(self.known_buttons_spacer)


        self.known_layout.addLayout(self.known_buttons_layout)


        self.known_group_layout.addWidget(self.known_card)


        self.calendar_layout.addLayout(self.known_group_layout)

        self.own_layout = QVBoxLayout()
        self.own_layout.setSpacing(8)
        self.own_layout.setObjectName(u"own_layout")
        self.own_layout.setContentsMargins(0, 0, 0, 0)
        self.own_label = QLabel(CalendarPage)
        self.own_label.setObjectName(u"own_label")

        self.own_layout.addWidget(self.own_label)

        self.own_hint = QLabel(CalendarPage)
        self.own_hint.setObjectName(u"own_hint")
        self.own_hint.setWordWrap(True)

        self.own_layout.addWidget(self.own_hint)

        self.own_table = QTableView(CalendarPage)
        self.own_table.setObjectName(u"own_table")

        self.own_layout.addWidget(self.own_table)

        self.own_empty_label = QLabel(CalendarPage)
        self.own_empty_label.setObjectName(u"own_empty_label")
        self.own_empty_label.setWordWrap(True)

        self.own_layout.addWidget(self.own_empty_label)

        self.own_buttons_layout = QHBoxLayout()
        self.own_buttons_layout.setSpacing(8)
        self.own_buttons_layout.setObjectName(u"own_buttons_layout")
        self.own_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.holiday_button = QPushButton(CalendarPage)
        self.holiday_button.setObjectName(u"holiday_button")

        self.own_buttons_layout.addWidget(self.holiday_button)

        self.closure_button = QPushButton(CalendarPage)
        self.closure_button.setObjectName(u"closure_button")

        self.own_buttons_layout.addWidget(self.closure_button)

        self.remove_button = QPushButton(CalendarPage)
        self.remove_button.setObjectName(u"remove_button")

        self.own_buttons_layout.addWidget(self.remove_button)

        self.own_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.own_buttons_layout.addItem(self.own_buttons_spacer)


        self.own_layout.addLayout(self.own_buttons_layout)


        self.calendar_layout.addLayout(self.own_layout)

        self.coming_layout = QVBoxLayout()
        self.coming_layout.setSpacing(8)
        self.coming_layout.setObjectName(u"coming_layout")
        self.coming_layout.setContentsMargins(0, 0, 0, 0)
        self.coming_label = QLabel(CalendarPage)
        self.coming_label.setObjectName(u"coming_label")

        self.coming_layout.addWidget(self.coming_label)

        self.coming_table = QTableView(CalendarPage)
        self.coming_table.setObjectName(u"coming_table")

        self.coming_layout.addWidget(self.coming_table)

        self.coming_buttons_layout = QHBoxLayout()
        self.coming_buttons_layout.setSpacing(8)
        self.coming_buttons_layout.setObjectName(u"coming_buttons_layout")
        self.coming_buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.moved_button = QPushButton(CalendarPage)
        self.moved_button.setObjectName(u"moved_button")

        self.coming_buttons_layout.addWidget(self.moved_button)

        self.coming_buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.coming_buttons_layout.addItem(self.coming_buttons_spacer)


        self.coming_layout.addLayout(self.coming_buttons_layout)


        self.calendar_layout.addLayout(self.coming_layout)

        self.page_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.calendar_layout.addItem(self.page_end_spacer)

#if QT_CONFIG(shortcut)
        self.own_label.setBuddy(self.own_table)
        self.coming_label.setBuddy(self.coming_table)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.read_button, self.own_table)
        QWidget.setTabOrder(self.own_table, self.holiday_button)
        QWidget.setTabOrder(self.holiday_button, self.closure_button)
        QWidget.setTabOrder(self.closure_button, self.remove_button)
        QWidget.setTabOrder(self.remove_button, self.coming_table)
        QWidget.setTabOrder(self.coming_table, self.moved_button)

        self.retranslateUi(CalendarPage)
    # setupUi

    def retranslateUi(self, CalendarPage):
        CalendarPage.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("CalendarPage", u"Holidays and closures", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"heading", None))
        self.known_card.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"card", None))
        self.known_label.setText("")
        self.known_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"strong", None))
        self.source_label.setText(QCoreApplication.translate("CalendarPage", u"They ship with the desk, from the holidays package, and agree with the list on GOV.UK, which reaches to 2028. When GOV.UK publishes further years, save its list as a file and read it here.", None))
        self.source_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"muted", None))
        self.read_button.setText(QCoreApplication.translate("CalendarPage", u"&Read a holiday file\u2026", None))
        self.own_label.setText(QCoreApplication.translate("CalendarPage", u"&Your own days", None))
        self.own_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"heading", None))
        self.own_hint.setText(QCoreApplication.translate("CalendarPage", u"A bank holiday announced late, days on which your office is shut, or a bank holiday that was moved. Before anything changes you see every open case that it moves.", None))
        self.own_hint.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"muted", None))
#if QT_CONFIG(accessibility)
        self.own_table.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Your own days", None))
#endif // QT_CONFIG(accessibility)
        self.own_empty_label.setText(QCoreApplication.translate("CalendarPage", u"There are no days of your own.", None))
        self.own_empty_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"muted", None))
        self.holiday_button.setText(QCoreApplication.translate("CalendarPage", u"Add a holi&day\u2026", None))
        self.closure_button.setText(QCoreApplication.translate("CalendarPage", u"Add a &closure\u2026", None))
        self.remove_button.setText(QCoreApplication.translate("CalendarPage", u"Take a&way\u2026", None))
        self.coming_label.setText(QCoreApplication.translate("CalendarPage", u"Bank holidays to co&me", None))
        self.coming_label.setProperty(u"role", QCoreApplication.translate("CalendarPage", u"heading", None))
#if QT_CONFIG(accessibility)
        self.coming_table.setAccessibleName(QCoreApplication.translate("CalendarPage", u"Bank holidays to come", None))
#endif // QT_CONFIG(accessibility)
        self.moved_button.setText(QCoreApplication.translate("CalendarPage", u"It is &no holiday\u2026", None))
    # retranslateUi

