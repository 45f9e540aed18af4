# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'calendar_export_dialog.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication)
from PySide6.QtWidgets import (QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CalendarExportDialog(object):
    def setupUi(self, CalendarExportDialog):
        if not CalendarExportDialog.objectName():
            CalendarExportDialog.setObjectName(u"CalendarExportDialog")
        self.export_layout = QVBoxLayout(CalendarExportDialog)
        self.export_layout.setSpacing(14)
        self.export_layout.setObjectName(u"export_layout")
        self.export_layout.setContentsMargins(24, 20, 24, 20)
        self.title_label = QLabel(CalendarExportDialog)
        self.title_label.setObjectName(u"title_label")

        self.export_layout.addWidget(self.title_label)

        self.what_label = QLabel(CalendarExportDialog)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setWordWrap(True)

        self.export_layout.addWidget(self.what_label)

        self.case_layout = QVBoxLayout()
        self.case_layout.setSpacing(4)
        self.case_layout.setObjectName(u"case_layout")
        self.case_layout.setContentsMargins(0, 0, 0, 0)
        self.case_label = QLabel(CalendarExportDialog)
        self.case_label.setObjectName(u"case_label")

        self.case_layout.addWidget(self.case_label)

        self.case_combo = QComboBox(CalendarExportDialog)
        self.case_combo.setObjectName(u"case_combo")
        self.case_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.case_combo.setMinimumContentsLength(24)

        self.case_layout.addWidget(self.case_combo)


        self.export_layout.addLayout(self.case_layout)

        self.names_layout = QVBoxLayout()
        self.names_layout.setSpacing(4)
        self.names_layout.setObjectName(u"names_layout")
        self.names_layout.setContentsMargins(0, 0, 0, 0)
        self.names_check = QCheckBox(CalendarExportDialog)
        self.names_check.setObjectName(u"names_check")

        self.names_layout.addWidget(self.names_check)

        self.names_label = QLabel(CalendarExportDialog)
        self.names_label.setObjectName(u"names_label")
        self.names_label.setWordWrap(True)

        self.names_layout.addWidget(self.names_label)


        self.export_layout.addLayout(self.names_layout)

        self.rest_label = QLabel(CalendarExportDialog)
        self.rest_label.setObjectName(u"rest_label")
        self.rest_label.setWordWrap(True)

        self.export_layout.addWidget(self.rest_label)

        self.export_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.export_layout.addItem(self.export_spacer)

        self.buttons_layout = QHBoxLayout()
        self.buttons_layout.setSpacing(8)
        self.buttons_layout.setObjectName(u"buttons_layout")
        self.buttons_layout.setContentsMargins(0, 0, 0, 0)
        self.buttons_spacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons_layout.addItem(self.buttons_spacer)

        self.cancel_button = QPushButton(CalendarExportDialog)
        self.cancel_button.setObjectName(u"cancel_button")

        self.buttons_layout.addWidget(self.cancel_button)

        self.save_button = QPushButton(CalendarExportDialog)
        self.save_button.setObjectName(u"save_button")

        self.buttons_layout.addWidget(self.save_button)


        self.export_layout.addLayout(self.buttons_layout)

#if QT_CONFIG(shortcut)
        self.case_label.setBuddy(self.case_combo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.case_combo, self.names_check)
        QWidget.setTabOrder(self.names_check, self.save_button)
        QWidget.setTabOrder(self.save_button, self.cancel_button)

        self.retranslateUi(CalendarExportDialog)
    # setupUi

    def retranslateUi(self, CalendarExportDialog):
        CalendarExportDialog.setWindowTitle(QCoreApplication.translate("CalendarExportDialog", u"Export for Outlook", None))
        self.title_label.setText(QCoreApplication.translate("CalendarExportDialog", u"Export for Outlook", None))
        self.title_label.setProperty(u"role", QCoreApplication.translate("CalendarExportDialog", u"title", None))
        self.what_label.setText(QCoreApplication.translate("CalendarExportDialog", u"Makes a calendar file (.ics) for Outlook and other calendars. Export again whenever you like: dates that moved are updated, and nothing is doubled.", None))
        self.case_label.setText(QCoreApplication.translate("CalendarExportDialog", u"&Which cases", None))
        self.case_label.setProperty(u"role", QCoreApplication.translate("CalendarExportDialog", u"strong", None))
        self.names_check.setText(QCoreApplication.translate("CalendarExportDialog", u"Put &names and your own wording in", None))
        self.names_label.setText(QCoreApplication.translate("CalendarExportDialog", u"Without this the file holds references and what is due, such as \u201cC-2026-0007: Send the stage 1 response\u201d. With it, also residents\u2019 names and the wording of promises and actions. Other people may be able to see your calendar, so leave it out unless you need it.", None))
        self.names_label.setProperty(u"role", QCoreApplication.translate("CalendarExportDialog", u"muted", None))
        self.rest_label.setText(QCoreApplication.translate("CalendarExportDialog", u"The file has no alarms, and does not show you as busy. What is done is marked \u201cDone\u201d. A date that was taken away altogether stays in the other calendar until you delete it there.", None))
        self.rest_label.setProperty(u"role", QCoreApplication.translate("CalendarExportDialog", u"muted", None))
        self.cancel_button.setText(QCoreApplication.translate("CalendarExportDialog", u"Cancel", None))
        self.save_button.setText(QCoreApplication.translate("CalendarExportDialog", u"&Save the file\u2026", None))
        self.save_button.setProperty(u"role", QCoreApplication.translate("CalendarExportDialog", u"primary", None))
    # retranslateUi

