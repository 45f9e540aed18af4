# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_day_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_CalendarDayDialog(object):
    def setupUi(self, CalendarDayDialog):
        if not CalendarDayDialog.objectName():
            CalendarDayDialog.setObjectName(u"CalendarDayDialog")
        self.day_layout = QVBoxLayout(CalendarDayDialog)
        self.day_layout.setSpacing(12)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(24, 20, 24, 20)
        self.day_label = QLabel(CalendarDayDialog)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setWordWrap(True)

        self.day_layout.addWidget(self.day_label)

        self.name_label = QLabel(CalendarDayDialog)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setWordWrap(True)

        self.day_layout.addWidget(self.name_label)

        self.day_table = QTableView(CalendarDayDialog)
        self.day_table.setObjectName(u"day_table")

        self.day_layout.addWidget(self.day_table)

        self.nothing_label = QLabel(CalendarDayDialog)
        self.nothing_label.setObjectName(u"nothing_label")
        self.nothing_label.setWordWrap(True)

        self.day_layout.addWidget(self.nothing_label)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.close_button = QPushButton(CalendarDayDialog)
        self.close_button.setObjectName(u"close_button")

        self.buttons_layout.addWidget(self.close_button)

        self.open_button = QPushButton(CalendarDayDialog)
        self.open_button.setObjectName(u"open_button")

        self.buttons_layout.addWidget(self.open_button)


        self.day_layout.addLayout(self.buttons_layout)

        self.day_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.day_table, self.open_button)
        QWidget.setTabOrder(self.open_button, self.close_button)

        self.retranslateUi(CalendarDayDialog)
    # setupUi

    def retranslateUi(self, CalendarDayDialog):
        CalendarDayDialog.setWindowTitle(QCoreApplication.translate("CalendarDayDialog", u"One day", None))
        self.day_label.setText("")
        self.day_label.setProperty(u"role", QCoreApplication.translate("CalendarDayDialog", u"title", None))
        self.name_label.setText("")
        self.name_label.setProperty(u"role", QCoreApplication.translate("CalendarDayDialog", u"muted", None))
#if QT_CONFIG(accessibility)
        self.day_table.setAccessibleName(QCoreApplication.translate("CalendarDayDialog", u"Things due on this day", None))
#endif // QT_CONFIG(accessibility)
        self.nothing_label.setText("")
        self.nothing_label.setProperty(u"role", QCoreApplication.translate("CalendarDayDialog", u"muted", None))
        self.close_button.setText(QCoreApplication.translate("CalendarDayDialog", u"Close", None))
        self.open_button.setText(QCoreApplication.translate("CalendarDayDialog", u"&Open the case", None))
        self.open_button.setProperty(u"role", QCoreApplication.translate("CalendarDayDialog", u"primary", None))
    # retranslateUi

