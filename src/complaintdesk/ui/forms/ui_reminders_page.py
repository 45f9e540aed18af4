# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reminders_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QGridLayout, QLabel, QSizePolicy, QSpacerItem, QTimeEdit, QVBoxLayout, QWidget)

from complaintdesk.ui.widgets.field_problems import ProblemLabel

class Ui_RemindersPage(object):
    def setupUi(self, RemindersPage):
        if not RemindersPage.objectName():
            RemindersPage.setObjectName(u"RemindersPage")
        self.reminders_layout = QVBoxLayout(RemindersPage)
        self.reminders_layout.setSpacing(12)
        self.reminders_layout.setObjectName(u"reminders_layout")
        self.reminders_layout.setContentsMargins(0, 0, 0, 0)
        self.heading_label = QLabel(RemindersPage)
        self.heading_label.setObjectName(u"heading_label")

        self.reminders_layout.addWidget(self.heading_label)

        self.words_label = QLabel(RemindersPage)
        self.words_label.setObjectName(u"words_label")
        self.words_label.setWordWrap(True)

        self.reminders_layout.addWidget(self.words_label)

        self.none_label = QLabel(RemindersPage)
        self.none_label.setObjectName(u"none_label")
        self.none_label.setWordWrap(True)

        self.reminders_layout.addWidget(self.none_label)

        self.on_box = QCheckBox(RemindersPage)
        self.on_box.setObjectName(u"on_box")

        self.reminders_layout.addWidget(self.on_box)

        self.times_layout = QGridLayout()
        self.times_layout.setObjectName(u"times_layout")
        self.times_layout.setHorizontalSpacing(10)
        self.times_layout.setVerticalSpacing(10)
        self.times_layout.setContentsMargins(0, 0, 0, 0)
        self.from_label = QLabel(RemindersPage)
        self.from_label.setObjectName(u"from_label")

        self.times_layout.addWidget(self.from_label, 0, 0, 1, 1)

        self.from_time = QTimeEdit(RemindersPage)
        self.from_time.setObjectName(u"from_time")

        self.times_layout.addWidget(self.from_time, 0, 1, 1, 1)

        self.to_label = QLabel(RemindersPage)
        self.to_label.setObjectName(u"to_label")

        self.times_layout.addWidget(self.to_label, 0, 2, 1, 1)

        self.to_time = QTimeEdit(RemindersPage)
        self.to_time.setObjectName(u"to_time")

        self.times_layout.addWidget(self.to_time, 0, 3, 1, 1)

        self.times_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.times_layout.addItem(self.times_spacer, 0, 4, 1, 1)

        self.times_layout.setColumnStretch(4, 1)

        self.reminders_layout.addLayout(self.times_layout)

        self.times_problem = ProblemLabel(RemindersPage)
        self.times_problem.setObjectName(u"times_problem")

        self.reminders_layout.addWidget(self.times_problem)

        self.note_label = QLabel(RemindersPage)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setWordWrap(True)

        self.reminders_layout.addWidget(self.note_label)

        self.reminders_end_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.reminders_layout.addItem(self.reminders_end_spacer)

#if QT_CONFIG(shortcut)
        self.from_label.setBuddy(self.from_time)
        self.to_label.setBuddy(self.to_time)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.on_box, self.from_time)
        QWidget.setTabOrder(self.from_time, self.to_time)

        self.retranslateUi(RemindersPage)
    # setupUi

    def retranslateUi(self, RemindersPage):
        RemindersPage.setWindowTitle(QCoreApplication.translate("RemindersPage", u"Reminders", None))
        RemindersPage.setProperty(u"role", QCoreApplication.translate("RemindersPage", u"page", None))
        self.heading_label.setText(QCoreApplication.translate("RemindersPage", u"Reminders", None))
        self.heading_label.setProperty(u"role", QCoreApplication.translate("RemindersPage", u"heading", None))
        self.words_label.setText(QCoreApplication.translate("RemindersPage", u"While the desk is open, one message in the morning says how much is due, and one more when something becomes due that day. There are never names in it: others may see your screen.", None))
        self.words_label.setProperty(u"role", QCoreApplication.translate("RemindersPage", u"muted", None))
        self.none_label.setText(QCoreApplication.translate("RemindersPage", u"This computer has no notification area, so nothing can be shown there.", None))
        self.none_label.setProperty(u"role", QCoreApplication.translate("RemindersPage", u"warning", None))
        self.on_box.setText(QCoreApplication.translate("RemindersPage", u"&Remind me on working days", None))
        self.from_label.setText(QCoreApplication.translate("RemindersPage", u"Not &before", None))
        self.from_time.setDisplayFormat(QCoreApplication.translate("RemindersPage", u"HH:mm", None))
        self.to_label.setText(QCoreApplication.translate("RemindersPage", u"Not &after", None))
        self.to_time.setDisplayFormat(QCoreApplication.translate("RemindersPage", u"HH:mm", None))
        self.note_label.setText(QCoreApplication.translate("RemindersPage", u"Weekends, bank holidays and other days that do not count in the calendar are left out.", None))
        self.note_label.setProperty(u"role", QCoreApplication.translate("RemindersPage", u"muted", None))
    # retranslateUi

